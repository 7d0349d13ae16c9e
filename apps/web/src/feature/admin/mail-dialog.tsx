import { useMutation } from '@apollo/client/react';
import { Field, TextInput } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AdminAccountRowFragment } from '../../gql/graphql';
import { ReasonDialog } from '../../ui/reason-dialog';
import { useRun } from '../../ui/use-run';
import { AssignMailAddressDocument } from './admin.mutation';
import { AdminAccountsDocument } from './admin.query';

/** Where somebody's mail goes, for those who cannot confirm it themselves; empty for nowhere. */
export function MailDialog({ account, onClose }: { account: AdminAccountRowFragment; onClose: () => void }) {
  const { t } = useTranslation();
  const [address, setAddress] = useState(account.mail ?? '');
  const run = useRun();
  const [assign] = useMutation(AssignMailAddressDocument, { refetchQueries: [AdminAccountsDocument], awaitRefetchQueries: true });
  const send = (reason: string) => assign({ variables: { accountId: account.id, address: address.trim() === '' ? null : address.trim(), reason } });
  const handleChange = (value: string) => {
    setAddress(value);
    run.clear();
  };
  return (
    <ReasonDialog
      title={t('administration.mailTitle', { name: account.personName })}
      label={t('administration.reason')}
      missing={t('administration.reasonMissing')}
      verb={t('administration.mailSave')}
      run={run}
      extra={
        <Field label={t('administration.mail')} hint={t('administration.mailNote')}>
          {(ids) => <TextInput {...ids} type="email" autoComplete="off" maxLength={254} value={address} onChange={(event) => handleChange(event.target.value)} />}
        </Field>
      }
      onClose={onClose}
      onSubmit={(reason) => void run.run(() => send(reason), t('administration.mailDone')).then((done) => done && onClose())}
    />
  );
}
