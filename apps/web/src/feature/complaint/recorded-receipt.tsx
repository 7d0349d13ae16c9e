import { Button, Dialog } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import type { RecordComplaintMutation } from '../../gql/graphql';
import { useViewer } from '../../ui/viewer-context';

/** The receipt, once: to be read out to whoever called, or put on the answer to a letter. */
export function RecordedReceipt({ recorded, onClose }: { recorded: RecordComplaintMutation['recordComplaint']; onClose: () => void }) {
  const { t } = useTranslation();
  const { jointMeeting } = useViewer();
  const address = `${window.location.origin}/public/${jointMeeting?.jointMeeting.code ?? ''}/follow`;
  return (
    <Dialog
      title={`${t('complaint.record.said')} · ${recorded.code}`}
      closeLabel={t('kit.close')}
      onClose={onClose}
      actions={
        <Button kind="primary" onClick={onClose}>
          {t('complaint.record.told')}
        </Button>
      }
    >
      <p>{t('complaint.record.receiptNote')}</p>
      <p className="complaint-receipt">
        <output aria-label={t('complaint.record.receipt')}>{recorded.receipt}</output>
      </p>
      <p className="lx-sec">{t('complaint.record.follow', { address })}</p>
    </Dialog>
  );
}
