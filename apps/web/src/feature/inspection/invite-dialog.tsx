import { useMutation } from '@apollo/client/react';
import { Button, Dialog, KeyValues } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/format';
import { RefusalLine } from '../../ui/refusal-line';
import { ToldOnce } from '../../ui/told-once';
import { useRun } from '../../ui/use-run';
import type { Detail } from './inspection-facts';
import { InviteToInspectionDocument } from './invite.mutation';

interface InviteProps {
  inspection: Detail;
  member: Detail['team'][number];
  onClose: () => void;
  onDone: () => void;
}

/** 发邀请码: asks, then tells the code this once. */
export function InviteDialog({ inspection, member, onClose, onDone }: InviteProps) {
  const { t } = useTranslation();
  const run = useRun();
  const [invite, { data }] = useMutation(InviteToInspectionDocument, { fetchPolicy: 'no-cache' });
  const made = data?.inviteToInspection;
  const handleSend = () => void run.run(() => invite({ variables: { id: inspection.id, postId: member.postId ?? '' } }), t('inspection.invite.said'));
  return (
    <Dialog
      title={`${t('words.verb.inviteToInspection')} · ${member.personName}`}
      note={t('inspection.invite.note')}
      closeLabel={t('kit.close')}
      onClose={made === undefined ? onClose : onDone}
      actions={
        made === undefined ? (
          <Button kind="primary" disabled={run.busy} onClick={handleSend}>
            {t(member.invitation === 'none' ? 'inspection.invite.make' : 'inspection.invite.again')}
          </Button>
        ) : undefined
      }
    >
      {made === undefined ? <p>{t(member.invitation === 'accepted' ? 'inspection.invite.askAccepted' : 'inspection.invite.ask')}</p> : <Made made={made} />}
      <RefusalLine refusal={run.refusal} />
    </Dialog>
  );
}

function Made({ made: { accountName, code, until } }: { made: { accountName: string; code: string; until: string } }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      <KeyValues facts={[{ key: 'account', label: t('inspection.invite.account'), value: accountName }, { key: 'until', label: t('inspection.invite.until'), value: format.dateTime(until) }]} />
      <ToldOnce label={t('inspection.invite.code')} value={code} note={t('inspection.invite.codeNote')} />
      <ToldOnce label={t('inspection.invite.link')} value={`${window.location.origin}/invitation#${code}`} note={t('inspection.invite.linkNote')} />
    </>
  );
}
