import { useMutation } from '@apollo/client/react';
import { Field, TextInput } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountAccessRowFragment } from '../../gql/graphql';
import { ReasonDialog } from '../../ui/reason-dialog';
import { useRun } from '../../ui/use-run';
import { AccountAccessDocument, LinkIdentityDocument } from './security.query';

/** Who of the identity provider an account is. */
export function LinkDialog({ account, onClose }: { account: AccountAccessRowFragment; onClose: () => void }) {
  const { t } = useTranslation();
  const [subject, setSubject] = useState('');
  const [tried, setTried] = useState(false);
  const run = useRun();
  const [link] = useMutation(LinkIdentityDocument, { refetchQueries: [AccountAccessDocument], awaitRefetchQueries: true });
  const lacking = subject.trim() === '';
  const handleSubmit = (reason: string) => {
    setTried(true);
    if (!lacking) void run.run(() => link({ variables: { accountId: account.id, subject: subject.trim(), reason } }), t('security.linkIdentity.done')).then((done) => done && onClose());
  };
  const handleChange = (value: string) => {
    setSubject(value);
    run.clear();
  };
  return (
    <ReasonDialog
      title={t('security.linkIdentity.title', { name: account.accountName })}
      label={t('administration.reason')}
      hint={t('security.linkIdentity.note')}
      missing={t('administration.reasonMissing')}
      verb={t('security.linkIdentity.verb')}
      run={run}
      extra={
        <Field label={t('security.linkIdentity.subject')} hint={t('security.linkIdentity.subjectNote')} error={tried && lacking ? t('security.linkIdentity.subjectMissing') : undefined}>
          {(ids) => <TextInput {...ids} autoComplete="off" maxLength={255} value={subject} onChange={(event) => handleChange(event.target.value)} />}
        </Field>
      }
      onClose={onClose}
      onSubmit={handleSubmit}
    />
  );
}
