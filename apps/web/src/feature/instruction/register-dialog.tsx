import { useMutation } from '@apollo/client/react';
import { Button, Dialog, Field, Quote, TextInput } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InstructionBodyFragment } from '../../gql/graphql';
import { DateInput } from '../../ui/date-input';
import { useFormat } from '../../ui/format';
import { RefusalLine } from '../../ui/refusal-line';
import { useToday } from '../../ui/today-context';
import { UnitPicker, type UnitChoice } from '../../ui/unit-picker';
import { useRun } from '../../ui/use-run';
import { RegisterInstructionDocument } from './instruction.mutation';

export interface InstructionVerbDialogProps {
  instruction: InstructionBodyFragment;
  onClose: () => void;
  onDone: () => void;
}

interface Draft {
  title: string;
  dueOn: string;
  lead: UnitChoice | null;
  supports: readonly UnitChoice[];
}

/** Prefilled from what the instruction is on: where it is right, one press hands the task out. */
function firstDraft({ title, suggestedParts }: InstructionBodyFragment): Draft {
  const choices = (role: 'lead' | 'support') => suggestedParts.filter((part) => part.role === role).map(({ unitId: id, unitName: name }): UnitChoice => ({ id, name }));
  return { title, dueOn: '', lead: choices('lead')[0] ?? null, supports: choices('support') };
}

/** 登记交办: the instruction becomes a task, handed to its units at once. */
export function RegisterDialog({ instruction, onClose, onDone }: InstructionVerbDialogProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const run = useRun();
  // Where the limit has passed before anybody registered it, a day must be given.
  const passed = instruction.dueOn < useToday();
  const [draft, setDraft] = useState(() => firstDraft(instruction));
  const [tried, setTried] = useState(false);
  const [register] = useMutation(RegisterInstructionDocument);
  const change = (next: Partial<Draft>) => setDraft((before) => ({ ...before, ...next }));
  const { title, lead, supports, dueOn } = draft;
  const complete = title.trim().length >= 2 && lead !== null && (!passed || dueOn !== '');
  const handleSubmit = async () => {
    setTried(true);
    if (!complete) return;
    const assignments = [{ unitId: lead.id, role: 'lead' as const }, ...supports.map(({ id: unitId }) => ({ unitId, role: 'support' as const }))];
    const input = { title: title.trim(), assignments, dueOn: passed ? dueOn : null };
    if (await run.run(() => register({ variables: { id: instruction.id, version: instruction.version, input } }), t('instruction.said.registered'))) onDone();
  };
  return (
    <Dialog
      title={`${t('words.verb.registerInstruction')} · ${instruction.code}`}
      note={passed ? t('instruction.limitPassed', { date: format.date(instruction.dueOn) }) : t('instruction.registerNote', { date: format.date(instruction.dueOn) })}
      closeLabel={t('kit.close')}
      onClose={onClose}
      actions={
        <Button kind="primary" disabled={run.busy} onClick={() => void handleSubmit()}>
          {t('words.verb.registerInstruction')}
        </Button>
      }
    >
      <Quote>{instruction.text}</Quote>
      <Field label={t('instruction.taskTitle')} error={tried && title.trim().length < 2 ? t('instruction.titleMissing') : undefined}>
        {(ids) => <TextInput {...ids} maxLength={120} value={title} onChange={(event) => change({ title: event.target.value })} />}
      </Field>
      {passed ? (
        <Field label={t('instruction.dueOn')} error={tried && dueOn === '' ? t('instruction.dayMissing') : undefined}>
          {(ids) => <DateInput {...ids} value={dueOn} onChange={(value) => change({ dueOn: value })} />}
        </Field>
      ) : null}
      <Units draft={draft} invalid={tried && lead === null} onChange={change} />
      <RefusalLine refusal={run.refusal} />
    </Dialog>
  );
}

function Units({ draft: { lead, supports }, invalid, onChange }: { draft: Draft; invalid: boolean; onChange: (next: Partial<Draft>) => void }) {
  const { t } = useTranslation();
  const taken = new Set([...(lead === null ? [] : [lead.id]), ...supports.map((unit) => unit.id)]);
  return (
    <>
      <Field label={t('instruction.lead')} error={invalid ? t('instruction.leadMissing') : undefined}>
        {(ids) => <UnitPicker label={t('instruction.lead')} inputId={ids.id} value={lead} exclude={taken} invalid={invalid} onPick={(unit) => onChange({ lead: unit })} />}
      </Field>
      <Field label={t('instruction.supports')} need={t('kit.optional')}>
        {(ids) => <UnitPicker key={supports.length} label={t('instruction.supports')} inputId={ids.id} exclude={taken} onPick={(unit) => onChange({ supports: [...supports, unit] })} />}
      </Field>
      <ul className="instruction-units">
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
