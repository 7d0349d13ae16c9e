import { useQuery } from '@apollo/client/react';
import { TaskDetailDocument } from './task.query';
import { AssignDialog, CloseDialog } from './task-verbs';

export interface WholeTaskDialogProps {
  taskId: string;
  verb: 'assignTask' | 'closeOutTask';
  onClose: () => void;
  onDone: () => void;
}

/** 交办 or 销号 of a task met in a list. */
export function WholeTaskDialog({ taskId, verb, onClose, onDone }: WholeTaskDialogProps) {
  const { data } = useQuery(TaskDetailDocument, { variables: { id: taskId }, fetchPolicy: 'network-only' });
  const task = data?.task;
  if (task == null) return null;
  return verb === 'assignTask' ? <AssignDialog task={task} onClose={onClose} onDone={onDone} /> : <CloseDialog task={task} onClose={onClose} onDone={onDone} />;
}
