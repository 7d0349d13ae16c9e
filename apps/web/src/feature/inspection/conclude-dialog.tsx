import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { WordsField } from '../../ui/choice-fields';
import { FieldCheckFields } from './field-check';
import type { InspectionVerbProps } from './inspection-verbs';
import { ConcludeInspectionDocument } from './inspection.mutation';
import { VerbDialog } from '../../ui/verb-dialog';

/** 作出结论: the government's paper, and a part for every object; begun with its findings. */
export function ConcludeDialog({ inspection, onClose, onDone }: InspectionVerbProps) {
  const { t } = useTranslation();
  const [document, setDocument] = useState('');
  const [texts, setTexts] = useState(() => Object.fromEntries(inspection.objects.map(({ id }) => [id, firstWords(inspection.findings, id)])));
  const [fieldChecked, setFieldChecked] = useState(false);
  const asked = (inspection.fieldCheck?.members.length ?? 0) > 0;
  const [conclude] = useMutation(ConcludeInspectionDocument);
  return (
    <VerbDialog
      title={`${t('words.verb.concludeInspection')} · ${inspection.code}`}
      note={t('inspection.conclusionNote')}
      verb={t('words.verb.concludeInspection')}
      said={t('inspection.said.concluded')}
      complete={!asked || fieldChecked}
      send={() => conclude({ variables: { id: inspection.id, version: inspection.version, document, fieldChecked, conclusions: inspection.objects.map(({ id }) => ({ objectId: id, text: texts[id] ?? '' })) } })}
      onClose={onClose}
      onDone={onDone}
    >
      {(tried) => (
        <>
          <FieldCheckFields inspection={inspection} checked={fieldChecked} missing={tried} onChange={setFieldChecked} />
          <WordsField label={t('inspection.conclusionDocument')} value={document} onChange={setDocument} />
          {inspection.objects.map(({ id, unitName }) => (
            <WordsField key={id} label={t('inspection.conclusionOn', { unit: unitName })} rows={5} max={4000} value={texts[id] ?? ''} onChange={(text) => setTexts({ ...texts, [id]: text })} />
          ))}
        </>
      )}
    </VerbDialog>
  );
}

/** The findings about an object, one a line, to begin with. */
function firstWords(findings: InspectionVerbProps['inspection']['findings'], objectId: string): string {
  return findings.filter((finding) => finding.objectId === objectId && finding.state === 'open').map(({ sequence, matter, text }) => `${sequence}. ${matter}：${text}`).join('\n');
}
