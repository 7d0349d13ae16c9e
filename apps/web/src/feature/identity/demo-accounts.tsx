import { useQuery } from '@apollo/client/react';
import { DemoTag } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { ViewerDocument } from './identity.query';
import './demo-accounts.css';

/** Only on a demonstration installation: one account for each role. */
export function DemoAccounts({ onChoose }: { onChoose: (accountName: string) => void }) {
  const { t } = useTranslation();
  const { data } = useQuery(ViewerDocument, { fetchPolicy: 'cache-first' });
  const accounts = data?.installation.demoAccounts ?? [];
  if (accounts.length === 0) return null;
  return (
    <section className="panel" aria-label={t('identity.demoTitle')}>
      <div className="lx-row">
        <b>{t('identity.demoTitle')}</b>
        <DemoTag label={t('shell.demo')} />
      </div>
      <p>{t('identity.demoNote')}</p>
      <ul className="app-demo">
        {accounts.map((account) => (
          <li key={account.accountName}>
            <button type="button" onClick={() => onChoose(account.accountName)}>
              <span>
                <b>{t(`words.person.${account.role}`)}</b>
                <br />
                <small>{account.label}</small>
              </span>
              <span className="as">{account.accountName}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
