import { useMutation } from '@apollo/client/react';
import { Button, Dialog } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import type { AdminAccountRowFragment } from '../../gql/graphql';
import { ReasonDialog } from '../../ui/reason-dialog';
import { useRun } from '../../ui/use-run';
import { DisableAccountDocument, EnableAccountDocument, ResetPasswordDocument } from './admin.mutation';
import { AdminAccountsDocument } from './admin.query';

export type AccountVerb = 'disableAccount' | 'enableAccount' | 'resetPassword';

export interface ToldPassword {
  accountName: string;
  password: string;
}

export interface AccountDialogProps {
  account: AdminAccountRowFragment;
  verb: AccountVerb;
  onClose: () => void;
  onTold: (told: ToldPassword) => void;
}

const WORDS = {
  disableAccount: { title: 'administration.disableTitle', note: 'administration.disableNote', verb: 'administration.disable', said: 'administration.disabled' },
  enableAccount: { title: 'administration.enableTitle', note: 'administration.enableNote', verb: 'administration.enable', said: 'administration.enabled' },
  resetPassword: { title: 'administration.resetTitle', note: 'administration.resetNote', verb: 'administration.reset', said: 'administration.resetDone' },
} as const;

/** Asks for the reason, which the log of accounts keeps. */
export function AccountDialog({ account, verb, onClose, onTold }: AccountDialogProps) {
  const { t } = useTranslation();
  const run = useRun();
  const options = { refetchQueries: [AdminAccountsDocument], awaitRefetchQueries: true };
  const [disable] = useMutation(DisableAccountDocument, options);
  const [enable] = useMutation(EnableAccountDocument, options);
  const [reset] = useMutation(ResetPasswordDocument, { ...options, fetchPolicy: 'no-cache' });
  const words = WORDS[verb];
  const work = async (reason: string) => {
    const variables = { accountId: account.id, reason };
    if (verb === 'disableAccount') return disable({ variables });
    if (verb === 'enableAccount') return enable({ variables });
    const { data } = await reset({ variables });
    if (data) onTold(data.resetPassword);
    return data;
  };
  return (
    <ReasonDialog
      title={t(words.title, { name: account.accountName })}
      label={t('administration.reason')}
      hint={t(words.note)}
      missing={t('administration.reasonMissing')}
      verb={t(words.verb)}
      danger={verb !== 'enableAccount'}
      run={run}
      onClose={onClose}
      onSubmit={(reason) => void run.run(() => work(reason), t(words.said)).then((done) => done && onClose())}
    />
  );
}

/** Told once: closing it is the end of it. */
export function OneTimePasswordDialog({ told, onClose }: { told: ToldPassword; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog
      title={t('administration.oneTime')}
      note={t('administration.oneTimeNote', { name: told.accountName })}
      closeLabel={t('kit.close')}
      onClose={onClose}
      actions={
        <Button kind="primary" onClick={onClose}>
          {t('administration.oneTimeClose')}
        </Button>
      }
    >
      <output className="admin-password">{told.password}</output>
    </Dialog>
  );
}
