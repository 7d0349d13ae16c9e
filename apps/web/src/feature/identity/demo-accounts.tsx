import { useQuery } from '@apollo/client/react';
import { DemoTag } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { ViewerDocument } from './identity.query';

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
            <button
              type="button"
              aria-label={t('identity.useAccount', { account: account.accountName })}
              onClick={() => onChoose(account.accountName)}
            >
              <b>{account.accountName}</b>
              <span className="as">
                {t(`words.person.${account.role}`)}
                <br />
                {account.label}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
