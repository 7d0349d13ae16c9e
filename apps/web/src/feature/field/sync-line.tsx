import { useApolloClient } from '@apollo/client/react';
import { Button } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { isWaiting, type FieldRecord } from './field-record';
import { syncNow, useSyncState } from './sync-state';
import { useOnline } from './use-field';
import { useNewVersion } from './use-new-version';

/** Whether there is a connection, what waits for it, and a button for those who would rather not wait. */
export function SyncLine({ accountId, records }: { accountId: string; records: readonly FieldRecord[] }) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const online = useOnline();
  const newer = useNewVersion();
  const { busy, last } = useSyncState();
  const waiting = records.filter(isWaiting).length;
  const words = !online ? t('field.offline') : busy ? t('field.sending') : waiting > 0 && last === 'sign_in' ? t('field.signIn') : waiting > 0 && last === 'no_answer' ? t('field.noAnswer') : t('field.online');
  return (
    <div className={online ? 'fl-sync' : 'fl-sync off'} role="status">
      <span>
        {words}
        {waiting === 0 ? '' : ` · ${t('field.waiting', { n: waiting })}`}
      </span>
      {newer && online ? <Button onClick={() => window.location.reload()}>{t('field.newVersion')}</Button> : null}
      {waiting > 0 && last === 'sign_in' ? <Link className="lx-btn" to="/sign-in">{t('field.signInNow')}</Link> : null}
      {waiting > 0 && last !== 'sign_in' ? (
        <Button disabled={busy} onClick={() => void syncNow(client, accountId)}>
          {t('field.sendNow')}
        </Button>
      ) : null}
    </div>
  );
}
