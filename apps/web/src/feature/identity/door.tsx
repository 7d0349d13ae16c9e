import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DisplayChoice } from '../../ui/display-choice';
import { Mark } from '../../ui/mark';
import './door.css';

/** The two halves of sign-in: what this is, and the way in. */
export function Door({ aside, wide, children }: { aside?: ReactNode; wide?: boolean; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <div className={wide ? 'app-door wide' : 'app-door'}>
      {wide ? null : (
        <header className="about">
          <div className="name">
            <Mark />
            {t('shell.product')}
          </div>
          <p className="line">{t('identity.tagline')}</p>
          <div className="ledger">{aside}</div>
          <p className="aid">{t('shell.classified')}</p>
        </header>
      )}
      <main className="form">
        {children}
        <DisplayChoice />
      </main>
    </div>
  );
}
