import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/icon';

const SearchPalette = lazy(async () => ({ default: (await import('../feature/search/search-palette')).SearchPalette }));

const apple = /mac|iphone|ipad/i.test(navigator.userAgent);

/** The way to everything: a button in the header, and Ctrl K or ⌘K from anywhere. */
export function SearchButton() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const handleKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(apple ? event.metaKey : event.ctrlKey) || event.altKey || event.shiftKey) return;
      // A question that is open is answered first.
      if (document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener('keydown', handleKey);
    return () => document.removeEventListener('keydown', handleKey);
  }, []);
  const keys = apple ? '⌘K' : 'Ctrl K';
  return (
    <>
      <button type="button" className="app-search" aria-label={t('search.title')} aria-keyshortcuts={apple ? 'Meta+K' : 'Control+K'} title={`${t('search.title')} ${keys}`} onClick={() => setOpen(true)}>
        <Icon name="search" />
        <span>{t('search.button')}</span>
        <kbd>{keys}</kbd>
      </button>
      {open ? <Suspense fallback={null}><SearchPalette onClose={() => setOpen(false)} /></Suspense> : null}
    </>
  );
}
