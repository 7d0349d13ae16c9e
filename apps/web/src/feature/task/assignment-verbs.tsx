import { useMutation } from '@apollo/client/react';
import { Button, Field, SelectInput } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AssignmentRowFragment, Grade as GradeValue } from '../../gql/graphql';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { ReasonDialog } from '../../ui/reason-dialog';
import { RefusalLine } from '../../ui/refusal-line';
import { useRun } from '../../ui/use-run';
import { AssignmentDecision, AssignmentMore } from './assignment-life';
import { AcceptCompletionDocument, AcknowledgeAssignmentDocument, RequestCompletionDocument, ReturnCompletionDocument } from './task.mutation';
import { Grade } from './task-words';

type Open = 'request' | 'return' | 'accept' | null;

/** The verbs of one assignment, shown because `viewerCan` holds them. */
export function AssignmentVerbs({ assignment, onDone }: { assignment: AssignmentRowFragment; onDone: () => void }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<Open>(null);
  const can = (verb: AssignmentRowFragment['viewerCan'][number]) => assignment.viewerCan.includes(verb);
  const close = () => setOpen(null);
  const done = () => {
    close();
    onDone();
  };
  return (
    <div className="task-verbs">
      {can('acknowledgeAssignment') ? <Acknowledge assignment={assignment} onDone={onDone} /> : null}
      {can('requestCompletion') ? (
        <Button size="small" onClick={() => setOpen('request')}>
          {t('task.requestCompletion')}
        </Button>
      ) : null}
      {can('acceptCompletion') ? (
        <Button size="small" kind="primary" onClick={() => setOpen('accept')}>
          {t('task.acceptCompletion')}
        </Button>
      ) : null}
      {can('returnCompletion') ? (
        <Button size="small" kind="danger" onClick={() => setOpen('return')}>
          {t('task.returnCompletion')}
        </Button>
      ) : null}
      <AssignmentDecision assignment={assignment} onDone={onDone} />
      <AssignmentMore assignment={assignment} onDone={onDone} />
      {open === 'request' ? <RequestDialog assignment={assignment} onClose={close} onDone={done} /> : null}
      {open === 'return' ? <ReturnDialog assignment={assignment} onClose={close} onDone={done} /> : null}
      {open === 'accept' ? <AcceptDialog assignment={assignment} onClose={close} onDone={done} /> : null}
    </div>
  );
}

interface VerbProps {
  assignment: AssignmentRowFragment;
  onDone: () => void;
}

function Acknowledge({ assignment, onDone }: VerbProps) {
  const { t } = useTranslation();
  const run = useRun();
  const [acknowledge] = useMutation(AcknowledgeAssignmentDocument);
  const handleClick = async () => {
    const variables = { id: assignment.id, version: assignment.version };
    if (await run.run(() => acknowledge({ variables }), t('task.said.acknowledged'))) onDone();
  };
  return (
    <>
      <Button size="small" kind="primary" disabled={run.busy} onClick={() => void handleClick()}>
        {t('task.acknowledge')}
      </Button>
      <RefusalLine refusal={run.refusal} />
    </>
  );
}

export function RequestDialog({ assignment, onClose, onDone }: VerbProps & { onClose: () => void }) {
  const { t } = useTranslation();
  const run = useRun();
  const [request] = useMutation(RequestCompletionDocument);
  const handleSubmit = async (text: string) => {
    const variables = { id: assignment.id, version: assignment.version, text };
    if (await run.run(() => request({ variables }), t('task.said.requested'))) onDone();
  };
  return (
    <ReasonDialog
      title={`${t('task.requestCompletion')} · ${assignment.unit.name}`} label={t('task.completionText')} hint={t('task.completionHint')} missing={t('task.completionMissing')}
      verb={t('task.requestCompletion')} run={run} onClose={onClose} onSubmit={(text) => void handleSubmit(text)}
    />
  );
}

export function ReturnDialog({ assignment, onClose, onDone }: VerbProps & { onClose: () => void }) {
  const { t } = useTranslation();
  const run = useRun();
  const [send] = useMutation(ReturnCompletionDocument);
  const handleSubmit = async (reason: string) => {
    const variables = { id: assignment.id, version: assignment.version, reason };
    if (await run.run(() => send({ variables }), t('task.said.returned'))) onDone();
  };
  return (
    <ReasonDialog
      danger title={`${t('task.returnCompletion')} · ${assignment.unit.name}`} label={t('task.returnReason')} missing={t('task.returnMissing')}
      verb={t('task.returnCompletion')} run={run} onClose={onClose} onSubmit={(reason) => void handleSubmit(reason)}
      extra={assignment.completionText == null ? null : <p className="task-note">{t('task.completionSays', { text: assignment.completionText })}</p>}
    />
  );
}

export function AcceptDialog({ assignment, onClose, onDone }: VerbProps & { onClose: () => void }) {
  const { t } = useTranslation();
  const run = useRun();
  const [accept] = useMutation(AcceptCompletionDocument);
  const [grade, setGrade] = useState<GradeValue>('good');
  const handleSubmit = async () => {
    const variables = { id: assignment.id, version: assignment.version, grade };
    if (await run.run(() => accept({ variables }), t('task.said.accepted'))) onDone();
  };
  return (
    <GradeDialog grade={grade} onGrade={setGrade} assignment={assignment} run={run} onClose={onClose} onSubmit={() => void handleSubmit()} />
  );
}

interface GradeDialogProps {
  assignment: AssignmentRowFragment;
  grade: GradeValue;
  onGrade: (grade: GradeValue) => void;
  run: ReturnType<typeof useRun>;
  onClose: () => void;
  onSubmit: () => void;
}

function GradeDialog({ assignment, grade, onGrade, run, onClose, onSubmit }: GradeDialogProps) {
  const { t } = useTranslation();
  return (
    <ConfirmDialog title={`${t('task.acceptCompletion')} · ${assignment.unit.name}`} verb={t('task.acceptCompletion')} run={run} onClose={onClose} onSubmit={onSubmit}>
      {assignment.completionText == null ? null : <p className="task-note">{t('task.completionSays', { text: assignment.completionText })}</p>}
      <Field label={t('task.grade')}>
        {(ids) => (
          <SelectInput
            {...ids}
            value={grade}
            onChange={(event) => onGrade(Grade.find((value) => value === event.target.value) ?? 'good')}
            options={Grade.map((value) => ({ value, label: t(`words.grade.${value}`) }))}
          />
        )}
      </Field>
    </ConfirmDialog>
  );
}
