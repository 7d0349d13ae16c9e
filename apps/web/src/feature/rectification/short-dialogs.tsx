import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { useFormat } from '../../ui/format';
import { ReasonDialog } from '../../ui/reason-dialog';
import { useRun } from '../../ui/use-run';
import { ApproveRectificationExtensionDocument, CloseOutRectificationDocument, RefuseRectificationExtensionDocument, WithdrawRectificationDocument } from './rectification.mutation';
import type { RectificationDialogProps } from './rectification-verbs';

/** Refusing more time, and ending what is no longer asked for: with the reason. */
export function ReasonedDialog({ step, item, onClose, onDone }: RectificationDialogProps & { step: 'refuseRectificationExtension' | 'withdrawRectification' }) {
  const { t } = useTranslation();
  const run = useRun();
  const [refuse] = useMutation(RefuseRectificationExtensionDocument);
  const [withdraw] = useMutation(WithdrawRectificationDocument);
  const handleSubmit = async (reason: string) => {
    const variables = { id: item.id, version: item.version, reason };
    const work = () => (step === 'withdrawRectification' ? withdraw({ variables }) : refuse({ variables }));
    if (await run.run(work, t(step === 'withdrawRectification' ? 'rectification.said.withdrawn' : 'rectification.said.extensionRefused'))) onDone();
  };
  return (
    <ReasonDialog
      title={`${t(`words.verb.${step}`)} · ${item.code}`}
      label={t('rectification.reason')}
      hint={step === 'withdrawRectification' ? t('rectification.withdrawNote') : undefined}
      missing={t('rectification.missing')}
      verb={t(`words.verb.${step}`)}
      danger={step === 'withdrawRectification'}
      run={run}
      onClose={onClose}
      onSubmit={(reason) => void handleSubmit(reason)}
    />
  );
}

/** Granting more time, and closing out: after a look at what it is about. */
export function PlainDialog({ step, item, onClose, onDone }: RectificationDialogProps & { step: 'approveRectificationExtension' | 'closeOutRectification' }) {
  const { t } = useTranslation();
  const format = useFormat();
  const run = useRun();
  const [approve] = useMutation(ApproveRectificationExtensionDocument);
  const [closeOut] = useMutation(CloseOutRectificationDocument);
  const closing = step === 'closeOutRectification';
  const handleSubmit = async () => {
    const variables = { id: item.id, version: item.version };
    if (await run.run(() => (closing ? closeOut({ variables }) : approve({ variables })), t(closing ? 'rectification.said.closed' : 'rectification.said.extensionApproved'))) onDone();
  };
  const [check] = item.checks;
  return (
    <ConfirmDialog title={`${t(`words.verb.${step}`)} · ${item.code}`} verb={t(`words.verb.${step}`)} run={run} onClose={onClose} onSubmit={() => void handleSubmit()}>
      {closing ? (
        <>
          <p className="re-words">{item.measure}</p>
          {check === undefined ? null : <p className="re-words">{`${t(`rectification.methodOf.${check.method}`)} ${format.date(check.onDate)}：${check.observations}`}</p>}
          <p className="re-note">{t('rectification.closeNote')}</p>
        </>
      ) : (
        <>
          <p>{t('rectification.extensionAsked', { on: format.date(item.extensionRequestedOn ?? item.openedOn), due: format.date(item.extensionDueOn ?? item.dueOn) })}</p>
          <p className="re-words">{item.extensionReason}</p>
          <p className="re-words">{item.extensionProgress}</p>
        </>
      )}
    </ConfirmDialog>
  );
}
