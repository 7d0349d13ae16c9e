import { useMutation } from '@apollo/client/react';
import { Button, CheckLine, Field } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DecisionBodyFragment, MeetingBodyFragment } from '../../gql/graphql';
import { DayField, WordsField } from '../../ui/choice-fields';
import { requestKey } from '../../ui/request-key';
import { UnitPicker, type UnitChoice } from '../../ui/unit-picker';
import { VerbDialog } from '../../ui/verb-dialog';
import { AssignDecisionDocument, DropDecisionDocument, RecordDecisionDocument } from './meeting.mutation';
import type { MeetingDialogProps } from './dialog-props';

interface Form {
  text: string;
  followed: boolean;
  title: string;
  dueOn: string;
  lead: UnitChoice | null;
  supports: readonly UnitChoice[];
}

/** 登记议定事项: the words and, in the same step, the task that follows; 交办议定事项: the task alone. */
export function DecisionDialog({ meeting, item, decision, onClose, onDone }: MeetingDialogProps & { item: MeetingBodyFragment['items'][number]; decision: DecisionBodyFragment | null }) {
  const { t } = useTranslation();
  const [key] = useState(requestKey);
  const [form, setForm] = useState<Form>({ text: decision?.text ?? '', followed: true, title: item.title.slice(0, 120), dueOn: '', lead: item.unitId == null ? null : { id: item.unitId, name: item.unitName ?? '' }, supports: [] });
  const change = (next: Partial<Form>) => setForm((before) => ({ ...before, ...next }));
  const [record] = useMutation(RecordDecisionDocument);
  const [assign] = useMutation(AssignDecisionDocument);
  const verb = t(decision === null ? 'words.verb.recordDecision' : 'words.verb.assignDecision');
  const { id, version } = meeting;
  const task = { title: form.title.trim(), dueOn: form.dueOn, assignments: [...(form.lead === null ? [] : [{ unitId: form.lead.id, role: 'lead' as const }]), ...form.supports.map((unit) => ({ unitId: unit.id, role: 'support' as const }))] };
  const send = () =>
    decision === null
      ? record({ variables: { id, version, input: { agendaItemId: item.id, text: form.text, task: form.followed ? task : null }, idempotencyKey: key } })
      : assign({ variables: { id, version, decisionId: decision.id, task } });
  const complete = form.text.trim() !== '' && (!form.followed || (form.title.trim().length >= 2 && form.dueOn !== '' && form.lead !== null));
  return (
    <VerbDialog title={`${verb} · ${item.title.slice(0, 30)}`} note={decision === null ? t('meeting.decideNote') : decision.text} verb={verb} said={t(form.followed ? 'meeting.said.assigned' : 'meeting.said.decided')} complete={complete} send={send} onClose={onClose} onDone={onDone}>
      {(tried) => (
        <>
          {decision === null ? (
            <>
              <WordsField label={t('meeting.decision')} rows={3} max={2000} value={form.text} error={tried && form.text.trim() === '' ? t('rectification.missing') : undefined} onChange={(text) => change({ text })} />
              <CheckLine label={t('meeting.follow')} checked={form.followed} onChange={(event) => change({ followed: event.target.checked })} />
            </>
          ) : null}
          {form.followed ? <TaskFields form={form} tried={tried} onChange={change} /> : null}
        </>
      )}
    </VerbDialog>
  );
}

function TaskFields({ form, tried, onChange }: { form: Form; tried: boolean; onChange: (next: Partial<Form>) => void }) {
  const { t } = useTranslation();
  const { lead, supports } = form;
  const missing = (lacking: boolean) => (tried && lacking ? t('rectification.missing') : undefined);
  const taken = new Set([...(lead === null ? [] : [lead.id]), ...supports.map((unit) => unit.id)]);
  return (
    <>
      <WordsField label={t('instruction.taskTitle')} max={120} value={form.title} error={missing(form.title.trim().length < 2)} onChange={(title) => onChange({ title })} />
      <DayField label={t('meeting.due')} value={form.dueOn} error={missing(form.dueOn === '')} onChange={(dueOn) => onChange({ dueOn })} />
      <Field label={t('instruction.lead')} error={missing(lead === null)}>
        {(ids) => <UnitPicker label={t('instruction.lead')} inputId={ids.id} value={lead} exclude={taken} onPick={(unit) => onChange({ lead: unit })} />}
      </Field>
      <Field label={t('instruction.supports')} need={t('kit.optional')}>
        {(ids) => <UnitPicker key={supports.length} label={t('instruction.supports')} inputId={ids.id} exclude={taken} onPick={(unit) => onChange({ supports: [...supports, unit] })} />}
      </Field>
      <ul className="os-chips">
        {supports.map((unit) => (
          <li key={unit.id}>
            {unit.name}
            <Button kind="text" size="small" aria-label={t('instruction.removeUnit', { name: unit.name })} onClick={() => onChange({ supports: supports.filter((other) => other.id !== unit.id) })}>
              ×
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** 删去议定事项: a slip of the pen; the log keeps it. */
export function DropDialog({ meeting, decision, onClose, onDone }: MeetingDialogProps & { decision: DecisionBodyFragment }) {
  const { t } = useTranslation();
  const [drop] = useMutation(DropDecisionDocument);
  return (
    <VerbDialog title={t('words.verb.dropDecision')} note={decision.text} verb={t('words.verb.dropDecision')} said={t('meeting.said.dropped')} complete send={() => drop({ variables: { id: meeting.id, version: meeting.version, decisionId: decision.id } })} onClose={onClose} onDone={onDone}>
      {() => null}
    </VerbDialog>
  );
}
