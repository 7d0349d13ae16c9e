import { routineMethods } from '@lianxi/domain';
import { CheckLine, FormPart } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AssistanceCategory, DesignationBodyFragment, DesignationKind, InspectionBasis, InspectionCategory, InspectionKind, InspectionMethod, InspectionMode, InspectionSource, InspectionTrigger } from '../../gql/graphql';
import { useWords } from '../../ui/use-words';
import { ChoiceField, ChoicesField, DayField, WordsField } from '../../ui/choice-fields';
import type { PlanForm } from './plan-form';

export interface PlanFieldsProps {
  form: PlanForm;
  onChange: (change: Partial<PlanForm>) => void;
}

export function BasisFields({ form, onChange, designations }: PlanFieldsProps & { designations: readonly DesignationBodyFragment[] }) {
  const { t } = useTranslation();
  const notes = useWords<InspectionBasis>('inspection.basisNote');
  const kinds = useWords<DesignationKind>('inspection.designations.kindOf');
  const standing = designations.filter(({ endedOn }) => endedOn == null);
  return (
    <FormPart title={t('inspection.step.basis')}>
      <ChoiceField label={t('inspection.basis')} hint={form.basis === null ? undefined : notes[form.basis]} value={form.basis} options={useWords<InspectionBasis>('inspection.basisOf')} onChange={(basis) => onChange({ basis })} />
      {form.basis !== 'government_inspection' ? null : (
        <>
          <ChoiceField
            label={t('inspection.designation')}
            value={form.designationId}
            options={Object.fromEntries(standing.map((each) => [each.id, `${kinds[each.kind]} · ${each.unitName} · ${each.document}`]))}
            onChange={(designationId) => onChange({ designationId })}
          />
          {standing.length > 0 ? null : (
            <p className="in-note">
              {t('inspection.noDesignation')} <Link to="/inspections?view=designations">{t('words.verb.recordDesignation')}</Link>
            </p>
          )}
        </>
      )}
    </FormPart>
  );
}

export function SourceFields({ form, onChange }: PlanFieldsProps) {
  const { t } = useTranslation();
  return (
    <FormPart title={t('inspection.step.source')}>
      <ChoiceField label={t('inspection.source')} value={form.source} options={useWords<InspectionSource>('inspection.sourceOf')} onChange={(source) => onChange({ source })} />
      <WordsField label={t('inspection.sourceDocument')} hint={t('inspection.sourceDocumentHint')} value={form.sourceDocument} onChange={(sourceDocument) => onChange({ sourceDocument })} />
      <DayField label={t('inspection.sourceOn')} value={form.sourceOn} onChange={(sourceOn) => onChange({ sourceOn })} />
    </FormPart>
  );
}

export function KindFields({ form, onChange }: PlanFieldsProps) {
  const { t } = useTranslation();
  const check = form.basis === 'business_check';
  const routine = form.mode === 'routine';
  const methods = useWords<InspectionMethod>('inspection.methodOf');
  // What was chosen before stays in sight, so that it can be taken away.
  const offered = Object.fromEntries(Object.entries(methods).filter(([method]) => !routine || [...routineMethods, ...form.methods].some((each) => each === method))) as typeof methods;
  const modes = useWords<InspectionMode>('inspection.modeOf');
  const triggers = useWords<InspectionTrigger>('inspection.triggerOf');
  const kinds = useWords<InspectionKind>('inspection.kindOf');
  const categories = useWords<InspectionCategory>('inspection.categoryOf');
  return (
    <FormPart title={t('inspection.step.kind')}>
      <ChoiceField label={t('inspection.mode')} value={form.mode} options={modes} onChange={(mode) => onChange({ mode })} />
      {form.mode === 'routine' ? <WordsField label={t('inspection.yearWork')} value={form.yearWork} onChange={(yearWork) => onChange({ yearWork })} /> : null}
      {form.mode === 'special' ? (
        <>
          <ChoiceField label={t('inspection.trigger')} value={form.trigger} options={triggers} onChange={(trigger) => onChange({ trigger })} />
          <WordsField label={t('inspection.triggerReason')} rows={3} max={1000} value={form.triggerReason} onChange={(triggerReason) => onChange({ triggerReason })} />
        </>
      ) : null}
      {check ? null : (
        <>
          <ChoiceField label={t('inspection.kind')} value={form.kind} options={kinds} onChange={(kind) => onChange({ kind })} />
          <ChoiceField label={t('inspection.category')} value={form.category} options={categories} onChange={(category) => onChange({ category })} />
        </>
      )}
      <ChoicesField label={t('inspection.methods')} hint={routine ? t('inspection.methodsRoutine') : undefined} value={form.methods} options={offered} onChange={(methods) => onChange({ methods })} />
      {routine && !form.covert ? null : <CheckLine label={t('inspection.covert')} checked={form.covert} onChange={(event) => onChange({ covert: event.target.checked })} />}
    </FormPart>
  );
}

export function ContentFields({ form, onChange }: PlanFieldsProps) {
  const { t } = useTranslation();
  return (
    <FormPart title={t('inspection.step.plan')}>
      <WordsField label={t('inspection.matter')} hint={t('inspection.matterHint')} max={120} value={form.matter} onChange={(matter) => onChange({ matter })} />
      <ChoicesField label={t('inspection.topics')} value={form.topics} options={useWords<AssistanceCategory>('words.category')} onChange={(topics) => onChange({ topics })} />
      <WordsField label={t('inspection.content')} rows={4} max={4000} value={form.content} onChange={(content) => onChange({ content })} />
      <WordsField label={t('inspection.scope')} rows={3} max={4000} value={form.scope} onChange={(scope) => onChange({ scope })} />
      <div className="in-pair">
        <DayField label={t('inspection.from')} value={form.fromOn} onChange={(fromOn) => onChange({ fromOn })} />
        <DayField label={t('inspection.to')} value={form.toOn} onChange={(toOn) => onChange({ toOn })} />
      </div>
    </FormPart>
  );
}
