import { useQuery } from '@apollo/client/react';
import type { AssignmentRowFragment, Verb } from '../../gql/graphql';
import { LifeDialog, type LifeVerb } from './assignment-life';
import { AcceptDialog, RequestDialog, ReturnDialog } from './assignment-verbs';
import { TaskPartsDocument } from './task.query';

export interface PartDialogProps {
  taskId: string;
  assignmentId: string;
  verb: Verb;
  onClose: () => void;
  onDone: () => void;
}

const OWN = { requestCompletion: RequestDialog, returnCompletion: ReturnDialog, acceptCompletion: AcceptDialog } as const;
const isOwn = (verb: Verb): verb is keyof typeof OWN => verb in OWN;

/** The dialog of a verb on one part, wherever the part is met: it is read first, so that its words stand in the dialog. */
export function PartDialog({ taskId, assignmentId, verb, onClose, onDone }: PartDialogProps) {
  const { data } = useQuery(TaskPartsDocument, { variables: { id: taskId }, fetchPolicy: 'network-only' });
  const assignment: AssignmentRowFragment | undefined = data?.task?.assignments.find((part) => part.id === assignmentId);
  if (assignment === undefined) return null;
  if (!isOwn(verb)) return <LifeDialog open={verb as LifeVerb} assignment={assignment} onClose={onClose} onDone={onDone} />;
  const Own = OWN[verb];
  return <Own assignment={assignment} onClose={onClose} onDone={onDone} />;
}
