import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/format';
import { ChoicesField, WordsField } from '../../ui/choice-fields';
import type { InspectionVerbProps } from './inspection-verbs';
import { NotifyObjectDocument } from './inspection.mutation';
import { VerbDialog } from '../../ui/verb-dialog';

/** 通知对象: those not told yet, in words that are ready. */
export function NotifyDialog({ inspection, onClose, onDone }: InspectionVerbProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { objects, fromOn, toOn, matter } = inspection;
  const day = (on: string | null | undefined) => (on == null ? '' : format.date(on, { weekday: false, year: true }));
  const [text, setText] = useState(t('inspection.noticeDefault', { from: day(fromOn), to: day(toOn), matter }));
  const [unitIds, setUnitIds] = useState(objects.filter(({ notifiedOn }) => notifiedOn == null).map(({ unitId }) => unitId));
  const [notify] = useMutation(NotifyObjectDocument);
  return (
    <VerbDialog
      title={`${t('words.verb.notifyObject')} · ${inspection.code}`}
      verb={t('words.verb.notifyObject')}
      said={t('inspection.said.notified')}
      complete
      send={() => notify({ variables: { id: inspection.id, version: inspection.version, unitIds, text } })}
      onClose={onClose}
      onDone={onDone}
    >
      {() => (
        <>
          <ChoicesField label={t('inspection.noticeTo')} value={unitIds} options={Object.fromEntries(objects.map(({ unitId, unitName }) => [unitId, unitName]))} onChange={setUnitIds} />
          <WordsField label={t('inspection.noticeText')} rows={5} max={4000} value={text} onChange={setText} />
        </>
      )}
    </VerbDialog>
  );
}
