import { useMutation } from '@apollo/client/react';
import { Button } from '@lianxi/web-ui';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AssessmentBodyFragment, AssistanceCategory } from '../../gql/graphql';
import { ChoicesField, DayField, WordsField } from '../../ui/choice-fields';
import { BurdenPanel } from '../../ui/outside/burden-panel';
import { UnitsField } from '../../ui/outside/units-field';
import { requestKey } from '../../ui/request-key';
import { useWords } from '../../ui/use-words';
import { VerbDialog } from '../../ui/verb-dialog';
import { CommissionAssessmentDocument, ReviseAssessmentDocument } from './assessment.mutation';
import { commissionComplete, commissionFormOf, commissionInput, emptyIndicator, type CommissionForm, type IndicatorForm } from './commission-form';

/** 委托评估, or 变更委托: paper, third party, scope, units, term, what is judged; with what else goes to the same units. */
export function CommissionDialog({ assessment, onClose, onDone }: { assessment: AssessmentBodyFragment | null; onClose: () => void; onDone: (id: string) => void }) {
  const { t } = useTranslation();
  const [key] = useState(requestKey);
  const [form, setForm] = useState(() => commissionFormOf(assessment));
  const [reason, setReason] = useState('');
  const made = useRef(assessment?.id ?? '');
  const change = (next: Partial<CommissionForm>) => setForm((before) => ({ ...before, ...next }));
  const [commission] = useMutation(CommissionAssessmentDocument);
  const [revise] = useMutation(ReviseAssessmentDocument);
  const verb = t(assessment === null ? 'words.verb.commissionAssessment' : 'words.verb.reviseAssessment');
  const send = async () => {
    const input = commissionInput(form);
    if (assessment !== null) return revise({ variables: { id: assessment.id, version: assessment.version, input, reason } });
    const { data } = await commission({ variables: { input, idempotencyKey: key } });
    made.current = data?.commissionAssessment.id ?? '';
    return data;
  };
  return (
    <VerbDialog
      title={verb}
      note={t('assessment.commissionNote')}
      verb={verb}
      said={t(assessment === null ? 'assessment.said.commissioned' : 'assessment.said.revised')}
      complete={commissionComplete(form) && (assessment === null || reason.trim() !== '')}
      send={send}
      onClose={onClose}
      onDone={() => onDone(made.current)}
    >
      {(tried) => (
        <>
          <CommissionFields form={form} tried={tried} onChange={change} />
          <BurdenPanel asked={{ units: form.units, matter: form.matter, topics: form.topics, fromOn: form.fromOn, toOn: form.toOn, id: assessment?.id ?? null }} />
          <WordsField label={t('outside.overlapReason')} hint={t('outside.overlapReasonHint')} rows={2} max={1000} value={form.overlapReason} onChange={(overlapReason) => change({ overlapReason })} />
          {assessment === null ? null : <WordsField label={t('outside.changeReason')} rows={2} max={1000} value={reason} error={tried && reason.trim() === '' ? t('rectification.missing') : undefined} onChange={setReason} />}
        </>
      )}
    </VerbDialog>
  );
}

function CommissionFields({ form, tried, onChange }: { form: CommissionForm; tried: boolean; onChange: (next: Partial<CommissionForm>) => void }) {
  const { t } = useTranslation();
  const missing = (text: string) => (tried && text.trim() === '' ? t('rectification.missing') : undefined);
  return (
    <>
      <WordsField label={t('assessment.matter')} value={form.matter} error={missing(form.matter)} onChange={(matter) => onChange({ matter })} />
      <div className="os-pair">
        <WordsField label={t('assessment.institution')} max={100} value={form.institution} error={missing(form.institution)} onChange={(institution) => onChange({ institution })} />
        <WordsField label={t('assessment.institutionCode')} max={18} value={form.institutionCode} onChange={(institutionCode) => onChange({ institutionCode })} />
        <WordsField label={t('assessment.basis')} value={form.basis} error={missing(form.basis)} onChange={(basis) => onChange({ basis })} />
        <DayField label={t('assessment.basisOn')} value={form.basisOn} error={missing(form.basisOn)} onChange={(basisOn) => onChange({ basisOn })} />
      </div>
      <ChoicesField label={t('inspection.topics')} value={form.topics} options={useWords<AssistanceCategory>('words.category')} onChange={(topics) => onChange({ topics })} />
      <WordsField label={t('assessment.scope')} rows={3} max={4000} value={form.scope} error={missing(form.scope)} onChange={(scope) => onChange({ scope })} />
      <UnitsField label={t('assessment.addUnit')} hint={tried && form.units.length === 0 ? t('rectification.missing') : undefined} units={form.units} onChange={(units) => onChange({ units })} />
      <div className="os-pair">
        <DayField label={t('inspection.from')} value={form.fromOn} error={missing(form.fromOn)} onChange={(fromOn) => onChange({ fromOn })} />
        <DayField label={t('inspection.to')} value={form.toOn} error={missing(form.toOn)} onChange={(toOn) => onChange({ toOn })} />
      </div>
      <IndicatorFields indicators={form.indicators} onChange={(indicators) => onChange({ indicators })} />
    </>
  );
}

function IndicatorFields({ indicators, onChange }: { indicators: readonly IndicatorForm[]; onChange: (indicators: readonly IndicatorForm[]) => void }) {
  const { t } = useTranslation();
  const change = (key: number, next: Partial<IndicatorForm>) => onChange(indicators.map((row) => (row.key === key ? { ...row, ...next } : row)));
  return (
    <>
      <p className="os-note">{t('assessment.indicatorsNote')}</p>
      {indicators.map((row, at) => (
        <div key={row.key} className="os-pair">
          <WordsField label={t('assessment.indicatorName', { n: at + 1 })} max={100} value={row.name} onChange={(name) => change(row.key, { name })} />
          <WordsField label={t('assessment.indicatorStandard', { n: at + 1 })} max={500} value={row.standard} onChange={(standard) => change(row.key, { standard })} />
        </div>
      ))}
      <Button size="small" onClick={() => onChange([...indicators, emptyIndicator(indicators)])}>
        {t('assessment.addIndicator')}
      </Button>
    </>
  );
}
