import { useMutation } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AssistanceCategory, DelegateVisitBodyFragment } from '../../gql/graphql';
import { ChoicesField, DayField, WordsField } from '../../ui/choice-fields';
import { BurdenPanel } from '../../ui/outside/burden-panel';
import { requestKey } from '../../ui/request-key';
import { useWords } from '../../ui/use-words';
import { VerbDialog } from '../../ui/verb-dialog';
import { PlanDelegateVisitDocument, ReviseDelegateVisitDocument } from './delegate-visit.mutation';
import { DelegateFields, StopFields } from './programme-fields';
import { programmeComplete, programmeFormOf, programmeInput, unitsOf, type ProgrammeForm } from './programme-form';

/** 安排视察, or 调整安排: matter, days, places, hosts, who comes; with what else goes to the same units. */
export function ProgrammeDialog({ visit, onClose, onDone }: { visit: DelegateVisitBodyFragment | null; onClose: () => void; onDone: (id: string) => void }) {
  const { t } = useTranslation();
  const [key] = useState(requestKey);
  const [form, setForm] = useState(() => programmeFormOf(visit));
  const [reason, setReason] = useState('');
  const made = useRef(visit?.id ?? '');
  const change = (next: Partial<ProgrammeForm>) => setForm((before) => ({ ...before, ...next }));
  const [plan] = useMutation(PlanDelegateVisitDocument);
  const [revise] = useMutation(ReviseDelegateVisitDocument);
  const verb = t(visit === null ? 'words.verb.planDelegateVisit' : 'words.verb.reviseDelegateVisit');
  const send = async () => {
    const input = programmeInput(form);
    if (visit !== null) return revise({ variables: { id: visit.id, version: visit.version, input, reason } });
    const { data } = await plan({ variables: { input, idempotencyKey: key } });
    made.current = data?.planDelegateVisit.id ?? '';
    return data;
  };
  return (
    <VerbDialog
      title={verb}
      note={t('delegateVisit.planNote')}
      verb={verb}
      said={t(visit === null ? 'delegateVisit.said.planned' : 'delegateVisit.said.revised')}
      complete={programmeComplete(form) && (visit === null || reason.trim() !== '')}
      send={send}
      onClose={onClose}
      onDone={() => onDone(made.current)}
    >
      {(tried) => (
        <>
          <MatterFields form={form} tried={tried} onChange={change} />
          <StopFields stops={form.stops} firstDay={form.fromOn} tried={tried} onChange={(stops) => change({ stops })} />
          <DelegateFields delegates={form.delegates} onChange={(delegates) => change({ delegates })} />
          <BurdenPanel asked={{ units: unitsOf(form), matter: form.matter, topics: form.topics, fromOn: form.fromOn, toOn: form.toOn, id: visit?.id ?? null }} />
          <WordsField label={t('outside.overlapReason')} hint={t('outside.overlapReasonHint')} rows={2} max={1000} value={form.overlapReason} onChange={(overlapReason) => change({ overlapReason })} />
          {visit === null ? null : <WordsField label={t('outside.changeReason')} rows={2} max={1000} value={reason} error={tried && reason.trim() === '' ? t('rectification.missing') : undefined} onChange={setReason} />}
        </>
      )}
    </VerbDialog>
  );
}

function MatterFields({ form, tried, onChange }: { form: ProgrammeForm; tried: boolean; onChange: (next: Partial<ProgrammeForm>) => void }) {
  const { t } = useTranslation();
  const missing = (text: string) => (tried && text.trim() === '' ? t('rectification.missing') : undefined);
  return (
    <>
      <WordsField label={t('delegateVisit.matter')} value={form.matter} error={missing(form.matter)} onChange={(matter) => onChange({ matter })} />
      <WordsField label={t('delegateVisit.basis')} hint={t('delegateVisit.basisHint')} value={form.basis} error={missing(form.basis)} onChange={(basis) => onChange({ basis })} />
      <ChoicesField label={t('inspection.topics')} value={form.topics} options={useWords<AssistanceCategory>('words.category')} onChange={(topics) => onChange({ topics })} />
      <WordsField label={t('delegateVisit.content')} rows={3} max={4000} value={form.content} error={missing(form.content)} onChange={(content) => onChange({ content })} />
      <div className="os-pair">
        <DayField label={t('inspection.from')} value={form.fromOn} error={missing(form.fromOn)} onChange={(fromOn) => onChange({ fromOn, ...(form.toOn === '' ? { toOn: fromOn } : {}) })} />
        <DayField label={t('inspection.to')} value={form.toOn} error={missing(form.toOn)} onChange={(toOn) => onChange({ toOn })} />
      </div>
    </>
  );
}
