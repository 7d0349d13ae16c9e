import { useQuery } from '@apollo/client/react';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Icon } from '../../ui/icon';
import { navGroups } from '../../ui/nav-items';
import { useErrorText } from '../../ui/use-error-text';
import { useViewer } from '../../ui/viewer-context';
import { marked, searchRows, type SearchPage, type SearchRow } from './search-rows';
import { SearchDocument } from './search.query';
import './search.css';

/** So long after the last letter it is looked for: nobody waits for it, and not every letter is a request. */
const SETTLED_MS = 120;
const LONGEST = 60;

function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

function usePages(): readonly SearchPage[] {
  const { t } = useTranslation();
  const { viewer, jointMeeting } = useViewer();
  return navGroups(viewer, jointMeeting).flatMap(({ items }) => items.map(({ key, path }) => ({ name: t(`shell.nav.${key}`), path })));
}

function useRows(typed: string) {
  const text = useSettled(typed.trim());
  const pages = usePages();
  const { data, previousData, loading, error } = useQuery(SearchDocument, { variables: { text }, skip: text === '', fetchPolicy: 'no-cache' });
  const hits = text === '' ? [] : ((data ?? previousData)?.search ?? []);
  return { rows: searchRows(typed, pages, hits), busy: loading || text !== typed.trim(), error };
}

/** Ctrl K: everything by name, initials or code, from wherever one is; Enter opens it. */
export function SearchPalette({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const box = useModal();
  return (
    <dialog ref={box} className="search-palette" aria-label={t('search.title')} onCancel={onClose} onClick={(event) => (event.target === box.current ? onClose() : undefined)}>
      <Finder onClose={onClose} />
    </dialog>
  );
}

function Finder({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const listId = useId();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const { rows, busy, error } = useRows(typed);
  const chosen = Math.min(at, rows.length - 1);
  const open = (row: SearchRow | undefined) => {
    if (row === undefined) return;
    onClose();
    void navigate(row.path);
  };
  const handleKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && rows.length > 0) setAt((chosen + step + rows.length) % rows.length);
    else if (event.key === 'Enter') open(rows[chosen]);
    // The browser would only empty the field.
    else if (event.key === 'Escape') onClose();
    else return;
    event.preventDefault();
  };
  return (
    <>
      <div className="line">
        <Icon name="search" />
        <input
          type="search" role="combobox" autoComplete="off" spellCheck={false} maxLength={LONGEST} value={typed} placeholder={t('search.hint')} aria-label={t('search.title')}
          aria-expanded={rows.length > 0} aria-controls={listId} aria-autocomplete="list" aria-activedescendant={rows[chosen] === undefined ? undefined : `${listId}-${chosen}`}
          onChange={(event) => { setTyped(event.target.value); setAt(0); }} onKeyDown={handleKey}
        />
        <button type="button" className="app-plain" onClick={onClose}>{t('search.close')}</button>
      </div>
      <Choices listId={listId} rows={rows} chosen={chosen} typed={typed} busy={busy} onOpen={open} />
      <Foot error={error} none={rows.length === 0 && !busy} typed={typed} total={rows.length} />
    </>
  );
}

interface ChoicesProps {
  listId: string;
  rows: readonly SearchRow[];
  chosen: number;
  typed: string;
  busy: boolean;
  onOpen: (row: SearchRow) => void;
}

function Choices({ listId, rows, chosen, typed, busy, onOpen }: ChoicesProps) {
  const { t } = useTranslation();
  const active = useRef<HTMLDivElement>(null);
  useEffect(() => {
    void active.current?.scrollIntoView?.({ block: 'nearest' });
  }, [chosen, rows.length]);
  const groups = [...new Set(rows.map(({ group }) => group))];
  return (
    <div id={listId} role="listbox" className={busy ? 'choices busy' : 'choices'} aria-label={t('search.found')} hidden={rows.length === 0}>
      {groups.map((group) => (
        <div key={group} role="group" aria-label={t(`search.kind.${group}`)}>
          <p aria-hidden="true">{t(`search.kind.${group}`)}</p>
          {rows.map((row, place) => (row.group !== group ? null : (
            <div key={row.key} id={`${listId}-${place}`} ref={place === chosen ? active : undefined} role="option" aria-selected={place === chosen} onClick={() => onOpen(row)}>
              <Title title={row.title} typed={typed} />
              <span className="aid lx-ell">{[row.code, row.detail].filter((word) => word !== null).join(' · ')}</span>
            </div>
          )))}
        </div>
      ))}
    </div>
  );
}

function Title({ title, typed }: { title: string; typed: string }) {
  const [before, found, after] = marked(title, typed);
  return (
    <span className="title lx-ell">
      {before}
      {found === '' ? null : <mark>{found}</mark>}
      {after}
    </span>
  );
}

function Foot({ error, none, typed, total }: { error: unknown; none: boolean; typed: string; total: number }) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const said = error !== undefined ? t('search.failed', { why: errorText(error).text }) : none ? t('search.none', { text: typed.trim() }) : t('search.total', { count: total });
  return (
    <p className={none || error !== undefined ? 'foot said' : 'foot'}>
      <span role="status">{said}</span>
      <span className="keys">{t('search.keys')}</span>
    </p>
  );
}

function useModal(): RefObject<HTMLDialogElement | null> {
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    if (typeof box.current?.showModal === 'function') box.current.showModal();
    else box.current?.setAttribute('open', '');
    box.current?.querySelector('input')?.focus();
    return () => (before instanceof HTMLElement ? before.focus({ preventScroll: true }) : undefined);
  }, []);
  return box;
}
