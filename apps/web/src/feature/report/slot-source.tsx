import { Quote, Sheet } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import type { SlotDetail } from './slot-head';

/** The sentence that asks for the report. */
export function SlotSource({ slot }: { slot: SlotDetail }) {
  const { t } = useTranslation();
  if (slot.duty == null) return null;
  return (
    <Sheet title={t('task.source')} padded className="source">
      <Quote source={t('report.source', { label: slot.duty.noticeLabel, line: slot.duty.line })}>{slot.duty.text}</Quote>
    </Sheet>
  );
}
