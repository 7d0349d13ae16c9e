import { useMutation } from '@apollo/client/react';
import { Button, FormColumn, Sheet, StickyBar } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import type { DesignationBodyFragment, InspectionBodyFragment } from '../../gql/graphql';
import { RefusalLine } from '../../ui/refusal-line';
import { useLeaveGuard } from '../../ui/use-leave-guard';
import { useRun } from '../../ui/use-run';
import { WordsField } from '../../ui/choice-fields';
import { LackList } from './inspection-words';
import { ReviseInspectionDocument, SubmitInspectionDocument } from './inspection.mutation';
import { ObjectFields } from './object-fields';
import { OverlapPanel } from './overlap-panel';
import { BasisFields, ContentFields, KindFields, SourceFields } from './plan-fields';
import { formOf, inputOf, isChanged, PLAN_STEPS, stepOf, type PlanForm, type PlanStep } from './plan-form';

export interface PlanWizardProps {
  inspection: InspectionBodyFragment;
  designations: readonly DesignationBodyFragment[];
  onSaved: () => void;
}

/** The fields of the plan and where they stand: kept on every step, approved plans only with a reason. */
function usePlan({ inspection, onSaved }: Pick<PlanWizardProps, 'inspection' | 'onSaved'>) {
  const { t } = useTranslation();
  const run = useRun();
  const [kept, setKept] = useState(() => formOf(inspection));
  const [form, setForm] = useState(kept);
  const [reason, setReason] = useState('');
  const [revise] = useMutation(ReviseInspectionDocument);
  const approved = inspection.state !== 'draft';
  const changed = isChanged(kept, form);
  const save = async (): Promise<boolean> => {
    if (!changed) return true;
    const send = () => revise({ variables: { id: inspection.id, version: inspection.version, ...inputOf(form), reason: approved ? reason : null } });
    if (!(await run.run(send, t('inspection.said.saved')))) return false;
    setKept(form);
    onSaved();
    return true;
  };
  return { form, change: (next: Partial<PlanForm>) => setForm({ ...form, ...next }), reason, setReason, approved, changed, run, save };
}

/** One step at a time; beside it all that is still missing, with its rule. */
export function PlanWizard(props: PlanWizardProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { inspection } = props;
  const plan = usePlan(props);
  const [params, setParams] = useSearchParams();
  const step = PLAN_STEPS.find((each) => each === params.get('step')) ?? 'basis';
  const at = PLAN_STEPS.indexOf(step);
  useLeaveGuard(plan.changed && !plan.approved, t('inspection.leave'), true);
  // An approved plan is saved once, at the end, for each saving asks for a new approval.
  const goTo = async (next: PlanStep) => {
    if (plan.approved || (await plan.save())) setParams({ step: next }, { replace: true });
  };
  const next = PLAN_STEPS[at + 1];
  const previous = PLAN_STEPS[at - 1];
  const handleSave = async () => {
    if ((await plan.save()) && plan.approved) void navigate(`/inspections/${inspection.id}`);
  };
  return (
    <>
      <WizardSteps step={step} lacks={inspection.lacks} onStep={(each) => void goTo(each)} />
      <div className="in-wizard">
        <FormColumn label={t('inspection.wizard')} onSubmit={() => void (next === undefined ? handleSave() : goTo(next))}>
          <StepFields {...props} step={step} form={plan.form} onChange={plan.change} />
          {plan.approved ? <WordsField label={t('inspection.changeReason')} hint={t('inspection.changeNote')} rows={2} max={1000} value={plan.reason} onChange={plan.setReason} /> : null}
          <RefusalLine refusal={plan.run.refusal} />
          <StickyBar note={t('inspection.wizardStep', { at: at + 1, of: PLAN_STEPS.length, step: t(`inspection.step.${step}`) })}>
            {previous === undefined ? null : <Button onClick={() => void goTo(previous)}>{t('inspection.back')}</Button>}
            <Button disabled={plan.run.busy} onClick={() => void handleSave()}>
              {t('inspection.save')}
            </Button>
            {next === undefined ? <SubmitButton inspection={inspection} save={plan.save} changed={plan.changed} /> : <Button type="submit" kind="primary" disabled={plan.run.busy}>{t('inspection.saveNext')}</Button>}
          </StickyBar>
        </FormColumn>
        <Missing inspection={inspection} onStep={(each) => void goTo(each)} />
      </div>
    </>
  );
}

function StepFields({ step, form, onChange, inspection, designations, onSaved }: PlanWizardProps & { step: PlanStep; form: PlanForm; onChange: (next: Partial<PlanForm>) => void }) {
  const { t } = useTranslation();
  const fields = { form, onChange };
  if (step === 'basis') return <BasisFields {...fields} designations={designations} />;
  if (step === 'source') return <SourceFields {...fields} />;
  if (step === 'kind') return <KindFields {...fields} />;
  if (step === 'objects') return <ObjectFields {...fields} loads={inspection.loads} />;
  if (step === 'plan') return <ContentFields {...fields} />;
  return (
    <>
      <OverlapPanel inspection={inspection} onJoined={onSaved} />
      {inspection.overlaps.length === 0 ? null : <WordsField label={t('inspection.overlapReason')} rows={3} max={1000} value={form.overlapReason} onChange={(overlapReason) => onChange({ overlapReason })} />}
    </>
  );
}

function WizardSteps({ step, lacks, onStep }: { step: PlanStep; lacks: InspectionBodyFragment['lacks']; onStep: (step: PlanStep) => void }) {
  const { t } = useTranslation();
  return (
    <ol className="in-steps" aria-label={t('inspection.stepsLabel')}>
      {PLAN_STEPS.map((each, index) => {
        const missing = lacks.filter((lack) => stepOf(lack.step) === each).length;
        return (
          <li key={each}>
            <Button size="small" aria-current={each === step ? 'step' : undefined} onClick={() => onStep(each)}>
              {`${index + 1} ${t(`inspection.step.${each}`)}`}
              {missing === 0 ? null : t('inspection.stepLacks', { n: missing })}
            </Button>
          </li>
        );
      })}
    </ol>
  );
}

function Missing({ inspection, onStep }: { inspection: InspectionBodyFragment; onStep: (step: PlanStep) => void }) {
  const { t } = useTranslation();
  const { lacks } = inspection;
  return (
    <Sheet padded title={t('inspection.lacks')} note={t('inspection.lacksNote')}>
      {lacks.length === 0 ? <p>{t('inspection.lacksNone')}</p> : <LackList lacks={lacks} onStep={(each) => onStep(stepOf(each))} />}
    </Sheet>
  );
}

function SubmitButton({ inspection, save, changed }: { inspection: InspectionBodyFragment; save: () => Promise<boolean>; changed: boolean }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const run = useRun();
  const [submit] = useMutation(SubmitInspectionDocument);
  if (!inspection.viewerCan.includes('submitInspection')) return null;
  const handleSubmit = async () => {
    // What was just typed is kept first; the rules are asked on the saved plan, and the page then shows what they say.
    if (changed) return void (await save());
    if (await run.run(() => submit({ variables: { id: inspection.id, version: inspection.version } }), t('inspection.said.submitted'))) void navigate(`/inspections/${inspection.id}`);
  };
  return (
    <>
      <Button kind="primary" disabled={run.busy} onClick={() => void handleSubmit()}>
        {changed ? t('inspection.save') : t('words.verb.submitInspection')}
      </Button>
      <RefusalLine refusal={run.refusal} />
    </>
  );
}
