import { useMutation } from '@apollo/client/react';
import { Button, Sheet } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { RefusalLine } from '../../ui/refusal-line';
import { useRun } from '../../ui/use-run';
import { ConfirmReportDocument } from './report.mutation';
import type { SlotDetail } from './slot-head';

/** What the secretariat filed for the unit (代填) waits for the unit's word. */
export function ConfirmOnBehalf({ slot, onDone }: { slot: SlotDetail; onDone: () => void }) {
  const { t } = useTranslation();
  const run = useRun();
  const [confirm] = useMutation(ConfirmReportDocument);
  const handleConfirm = async () => {
    if (await run.run(() => confirm({ variables: { slotId: slot.id, version: slot.version } }), t('report.confirmed'))) onDone();
  };
  return (
    <Sheet strong padded title={t('report.confirmTitle')}>
      <p>{t('report.confirmNote', { source: slot.reports[0]?.onBehalfSource ?? '' })}</p>
      <Button kind="primary" disabled={run.busy} onClick={() => void handleConfirm()}>
        {t('report.confirmDo')}
      </Button>
      <RefusalLine refusal={run.refusal} />
    </Sheet>
  );
}
