import { useMutation } from '@apollo/client/react';
import { Button, Dialog, Field, TextArea } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ReasonDialog } from '../../ui/reason-dialog';
import { RefusalLine } from '../../ui/refusal-line';
import { useRun } from '../../ui/use-run';
import { InstructionDialog } from './instruction-dialog';
import { CloseInstructionDocument, ReportInstructionDocument } from './instruction.mutation';
import type { InstructionBodyFragment } from '../../gql/graphql';
import { RegisterDialog, type InstructionVerbDialogProps } from './register-dialog';

export type InstructionStep = 'registerInstruction' | 'reportInstruction' | 'addInstruction' | 'closeInstruction';
const VERBS = ['addInstruction', 'registerInstruction', 'reportInstruction', 'closeInstruction'] as const satisfies readonly InstructionStep[];

/** What the viewer may do with one instruction; at most two at a time, the one that moves it on is primary. */
export function InstructionVerbs({ instruction, onDone }: { instruction: InstructionBodyFragment; onDone: () => void }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<InstructionStep | null>(null);
  const waiting = instruction.state === 'waiting';
  const props: InstructionVerbDialogProps = {
    instruction,
    onClose: () => setOpen(null),
    onDone: () => {
      setOpen(null);
      onDone();
    },
  };
  const word = (verb: InstructionStep) => (verb === 'closeInstruction' && waiting ? t('instruction.takeBack') : t(`words.verb.${verb}`));
  return (
    <>
      {VERBS.filter((verb) => instruction.viewerCan.includes(verb)).map((verb) => (
        <Button key={verb} {...(verb === 'addInstruction' || (verb === 'closeInstruction' && waiting) ? {} : { kind: 'primary' as const })} onClick={() => setOpen(verb)}>
          {word(verb)}
        </Button>
      ))}
      {open === null ? null : <InstructionStepDialog step={open} {...props} />}
    </>
  );
}

/** The dialog of one verb. */
export function InstructionStepDialog({ step, ...props }: InstructionVerbDialogProps & { step: InstructionStep }) {
  if (step === 'registerInstruction') return <RegisterDialog {...props} />;
  if (step === 'reportInstruction') return <ReportDialog {...props} />;
  if (step === 'closeInstruction') return <CloseDialog {...props} />;
  return <InstructionDialog subject={{ kind: 'nothing', id: null, title: null }} root={props.instruction} onClose={props.onClose} onDone={props.onDone} />;
}

/** 反馈结果, prefilled with what the lead wrote when it asked to complete. */
function ReportDialog({ instruction, onClose, onDone }: InstructionVerbDialogProps) {
  const { t } = useTranslation();
  const run = useRun();
  const [result, setResult] = useState(instruction.task?.assignments.find((part) => part.role === 'lead')?.completionText ?? '');
  const [tried, setTried] = useState(false);
  const [report] = useMutation(ReportInstructionDocument);
  const handleSubmit = async () => {
    setTried(true);
    if (result.trim() === '') return;
    if (await run.run(() => report({ variables: { id: instruction.id, version: instruction.version, result: result.trim() } }), t('instruction.said.reported'))) onDone();
  };
  return (
    <Dialog
      title={`${t('words.verb.reportInstruction')} · ${instruction.code}`}
      closeLabel={t('kit.close')}
      onClose={onClose}
      actions={
        <Button kind="primary" disabled={run.busy} onClick={() => void handleSubmit()}>
          {t('words.verb.reportInstruction')}
        </Button>
      }
    >
      <Field label={t('instruction.result')} hint={t('instruction.resultHint')} error={tried && result.trim() === '' ? t('instruction.resultMissing') : undefined}>
        {(ids) => <TextArea {...ids} rows={6} maxLength={4000} value={result} onChange={(event) => setResult(event.target.value)} />}
      </Field>
      <RefusalLine refusal={run.refusal} />
    </Dialog>
  );
}

function CloseDialog({ instruction, onClose, onDone }: InstructionVerbDialogProps) {
  const { t } = useTranslation();
  const run = useRun();
  const [close] = useMutation(CloseInstructionDocument);
  const waiting = instruction.state === 'waiting';
  const verb = waiting ? t('instruction.takeBack') : t('words.verb.closeInstruction');
  const handleSubmit = async (note: string) => {
    const variables = { id: instruction.id, version: instruction.version, note: note === '' ? null : note };
    if (await run.run(() => close({ variables }), t(waiting ? 'instruction.said.takenBack' : 'instruction.said.closed'))) onDone();
  };
  return (
    <ReasonDialog
      title={`${verb} · ${instruction.code}`} label={t(waiting ? 'instruction.takeBackReason' : 'instruction.closeNote')} verb={verb} run={run} onClose={onClose}
      {...(waiting ? { missing: t('instruction.takeBackMissing') } : {})} onSubmit={(note) => void handleSubmit(note)}
    />
  );
}
