import { useMutation, useQuery } from '@apollo/client/react';
import { addDays } from '@lianxi/domain';
import { Button, Dialog, Field, Quote, SegmentedFilter, TextArea } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InstructionSubjectKind, InstructionUrgency } from '../../gql/graphql';
import { RefusalLine } from '../../ui/refusal-line';
import { useFormat } from '../../ui/format';
import { requestKey } from '../../ui/request-key';
import { useToday } from '../../ui/today-context';
import { useRun } from '../../ui/use-run';
import { AddInstructionDocument, WriteInstructionDocument } from './instruction.mutation';
import { InstructionLimitsDocument } from './instruction.query';

const URGENCIES = ['urgent', 'ordinary', 'difficult'] as const satisfies readonly InstructionUrgency[];

export interface InstructionSubject {
  kind: InstructionSubjectKind;
  id: string | null;
  title: string | null;
}

export interface InstructionDialogProps {
  subject: InstructionSubject;
  /** The first instruction, when words are added to it. */
  root?: { id: string; code: string; text: string } | undefined;
  onClose: () => void;
  onDone: () => void;
}

/** 批示, 再批示: the words and how fast; nothing else is asked of a leader. */
export function InstructionDialog({ subject, root, onClose, onDone }: InstructionDialogProps) {
  const { t } = useTranslation();
  const run = useRun();
  const [key] = useState(requestKey);
  const [text, setText] = useState('');
  const [urgency, setUrgency] = useState<InstructionUrgency>('ordinary');
  const [tried, setTried] = useState(false);
  const [write] = useMutation(WriteInstructionDocument, { refetchQueries: ['InstructionList'] });
  const [add] = useMutation(AddInstructionDocument);
  const lacking = tried && text.trim() === '';
  const verb = t(root === undefined ? 'words.verb.writeInstruction' : 'words.verb.addInstruction');
  const handleSubmit = async () => {
    setTried(true);
    if (text.trim() === '') return;
    const words = { text: text.trim(), urgency, idempotencyKey: key };
    const send = () => (root === undefined ? write({ variables: { input: { ...words, subjectKind: subject.kind, subjectId: subject.id } } }) : add({ variables: { ...words, id: root.id } }));
    if (await run.run(send, t('instruction.said.written'))) onDone();
  };
  return (
    <Dialog
      title={[verb, root?.code ?? subject.title].filter((part) => part != null).join(' · ')}
      note={t('instruction.writeNote')}
      closeLabel={t('kit.close')}
      onClose={onClose}
      actions={
        <Button kind="primary" disabled={run.busy} onClick={() => void handleSubmit()}>
          {verb}
        </Button>
      }
    >
      {root === undefined ? null : <Quote source={t('instruction.original', { code: root.code })}>{root.text}</Quote>}
      <Field label={t('instruction.text')} error={lacking ? t('instruction.textMissing') : undefined}>
        {(ids) => <TextArea {...ids} rows={5} maxLength={2000} value={text} onChange={(event) => setText(event.target.value)} />}
      </Field>
      <UrgencyField urgency={urgency} onChange={setUrgency} />
      <RefusalLine refusal={run.refusal} />
    </Dialog>
  );
}

/** How fast it is wanted, and the day that comes to. */
function UrgencyField({ urgency, onChange }: { urgency: InstructionUrgency; onChange: (urgency: InstructionUrgency) => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const today = useToday();
  const limits = useLimits();
  return (
    <Field label={t('instruction.urgencyLabel')} hint={limits === null ? undefined : t('instruction.dueBy', { date: format.date(addDays(today, limits[urgency])) })}>
      {() => (
        <SegmentedFilter
          label={t('instruction.urgencyLabel')}
          value={urgency}
          onChange={(value) => onChange(URGENCIES.find((each) => each === value) ?? 'ordinary')}
          options={URGENCIES.map((value) => ({ value, label: limits === null ? t(`instruction.urgency.${value}`) : t('instruction.urgencyDays', { urgency: t(`instruction.urgency.${value}`), count: limits[value] }) }))}
        />
      )}
    </Field>
  );
}

function useLimits(): Record<InstructionUrgency, number> | null {
  const { data } = useQuery(InstructionLimitsDocument);
  if (data === undefined) return null;
  const { instructionUrgentDays: urgent, instructionOrdinaryDays: ordinary, instructionDifficultDays: difficult } = data.settings;
  return { urgent, ordinary, difficult };
}
