import { useMutation } from '@apollo/client/react';
import { Button, MenuButton } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AssignmentRowFragment } from '../../gql/graphql';
import { useFormat } from '../../ui/format';
import { ReasonDialog } from '../../ui/reason-dialog';
import { useRun } from '../../ui/use-run';
import { ExtensionDialog } from './extension-dialog';
import { HandDownDialog } from './hand-down-dialog';
import { ReassignDialog } from './reassign-dialog';
import { ApproveExtensionDocument, ObjectToAssignmentDocument, RecallAssignmentDocument, RefuseExtensionDocument, UpholdAssignmentDocument, WaiveSupportDocument } from './task-life.mutation';

export interface LifeProps {
  assignment: AssignmentRowFragment;
  onDone: () => void;
}

export interface LifeDialogProps extends LifeProps {
  onClose: () => void;
}

/** Verbs that need a reason and nothing else. */
const REASONED = {
  objectToAssignment: ObjectToAssignmentDocument,
  upholdAssignment: UpholdAssignmentDocument,
  refuseExtension: RefuseExtensionDocument,
  waiveSupport: WaiveSupportDocument,
  recallAssignment: RecallAssignmentDocument,
} as const;
type Reasoned = keyof typeof REASONED;
const DANGER: ReadonlySet<Reasoned> = new Set(['objectToAssignment', 'refuseExtension', 'recallAssignment']);

function Reason({ verb, assignment, onClose, onDone }: LifeDialogProps & { verb: Reasoned }) {
  const { t } = useTranslation();
  const format = useFormat();
  const run = useRun();
  const [send] = useMutation(REASONED[verb]);
  const until = verb === 'objectToAssignment' ? assignment.objectionUntilOn : null;
  const handleSubmit = async (reason: string) => {
    if (await run.run(() => send({ variables: { id: assignment.id, version: assignment.version, reason } }), t(`task.life.said.${verb}`))) onDone();
  };
  return (
    <ReasonDialog
      danger={DANGER.has(verb)} title={`${t(`task.life.${verb}`)} · ${assignment.unit.name}`} label={t('task.life.reason')} missing={t('task.life.reasonMissing')}
      hint={until == null ? t(`task.life.hint.${verb}`) : t('task.life.objectUntil', { date: format.date(until) })}
      verb={t(`task.life.${verb}`)} run={run} onClose={onClose} onSubmit={(reason) => void handleSubmit(reason)}
    />
  );
}

export type LifeVerb = Reasoned | 'handDownAssignment' | 'requestExtension' | 'reassignAssignment';
type Open = LifeVerb | null;

export function LifeDialog({ open, ...rest }: LifeDialogProps & { open: Open }) {
  if (open === null) return null;
  if (open === 'requestExtension') return <ExtensionDialog {...rest} />;
  if (open === 'handDownAssignment') return <HandDownDialog {...rest} />;
  if (open === 'reassignAssignment') return <ReassignDialog {...rest} />;
  return <Reason verb={open} {...rest} />;
}

function useLife(onDone: () => void) {
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  return { open, setOpen, close, done: () => (close(), onDone()) };
}

/** What is seldom done to one's own part stands under 更多. */
export function AssignmentMore({ assignment, onDone }: LifeProps) {
  const { t } = useTranslation();
  const { open, setOpen, close, done } = useLife(onDone);
  const verbs = (['handDownAssignment', 'requestExtension', 'objectToAssignment', 'recallAssignment', 'waiveSupport'] as const).filter((verb) => assignment.viewerCan.includes(verb));
  if (verbs.length === 0) return null;
  return (
    <>
      <MenuButton className="lx-btn small" align="end" label={t('task.life.moreOf', { unit: assignment.unit.name })} items={verbs.map((verb) => ({ key: verb, label: t(`task.life.${verb}`), onSelect: () => setOpen(verb) }))}>
        {t('task.life.more')}
      </MenuButton>
      <LifeDialog open={open} assignment={assignment} onClose={close} onDone={done} />
    </>
  );
}

/** The answer to an objection or to a request for more time. */
export function AssignmentDecision({ assignment, onDone }: LifeProps) {
  const { t } = useTranslation();
  const run = useRun();
  const [approve] = useMutation(ApproveExtensionDocument);
  const { open, setOpen, close, done } = useLife(onDone);
  const can = (verb: AssignmentRowFragment['viewerCan'][number]) => assignment.viewerCan.includes(verb);
  const handleApprove = async () => {
    if (await run.run(() => approve({ variables: { id: assignment.id, version: assignment.version } }), t('task.life.said.approveExtension'))) onDone();
  };
  const button = (verb: Exclude<Open, null>, kind?: 'danger') =>
    can(verb) ? (
      <Button size="small" {...(kind === undefined ? {} : { kind })} onClick={() => setOpen(verb)}>
        {t(`task.life.${verb}`)}
      </Button>
    ) : null;
  return (
    <>
      {can('approveExtension') ? (
        <Button size="small" kind="primary" disabled={run.busy} onClick={() => void handleApprove()}>
          {t('task.life.approveExtension')}
        </Button>
      ) : null}
      {button('refuseExtension', 'danger')}
      {button('reassignAssignment')}
      {button('upholdAssignment')}
      {run.refusal === null ? null : <p role="alert">{run.refusal.text}</p>}
      <LifeDialog open={open} assignment={assignment} onClose={close} onDone={done} />
    </>
  );
}

/** What was said about a part: objection and answer, more time asked for, and that nobody waits for it. */
export function AssignmentSaid({ assignment }: { assignment: AssignmentRowFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const lines = [
    assignment.objectionReason == null ? null : t('task.life.objectionSays', { reason: assignment.objectionReason }),
    assignment.objectionAnswer == null ? null : t('task.life.objectionAnswered', { answer: assignment.objectionAnswer }),
    assignment.extensionRequestedAt == null || assignment.extensionDueOn == null
      ? null
      : t('task.life.extensionSays', { date: format.date(assignment.extensionDueOn), reason: assignment.extensionReason ?? '', progress: assignment.extensionProgress ?? '' }),
    assignment.extensionAnswer == null ? null : t('task.life.extensionRefused', { reason: assignment.extensionAnswer }),
    assignment.waivedReason == null ? null : t('task.life.waived', { reason: assignment.waivedReason }),
    assignment.recalledReason == null ? null : t('task.life.recalled', { reason: assignment.recalledReason }),
  ].filter((line) => line !== null);
  return lines.map((line) => (
    <div key={line} className="task-note">
      {line}
    </div>
  ));
}
