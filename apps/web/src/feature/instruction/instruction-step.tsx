import { useQuery } from '@apollo/client/react';
import { SkeletonText } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { QueryError } from '../../ui/query-error';
import { InstructionSheet } from './instruction-body';
import { InstructionStepDialog, type InstructionStep } from './instruction-verbs';
import { InstructionDetailDocument } from './instruction.query';

interface StepProps {
  /** The first of those that hang together. */
  instructionId: string;
  step: InstructionStep;
  onClose: () => void;
  onDone: () => void;
}

/** The next verb on an instruction, met in a list: of the one it is due on, the first or one added. */
export function InstructionNext({ instructionId, step, onClose, onDone }: StepProps) {
  const { data } = useQuery(InstructionDetailDocument, { variables: { id: instructionId }, fetchPolicy: 'network-only' });
  if (data?.instruction == null) return null;
  const due = [data.instruction, ...data.instruction.additions].find((each) => each.viewerCan.includes(step));
  return due === undefined ? null : <InstructionStepDialog step={step} instruction={due} onClose={onClose} onDone={onDone} />;
}

/** Words, task and result, to read where the instruction is met. */
export function InstructionPanel({ instructionId }: { instructionId: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(InstructionDetailDocument, { variables: { id: instructionId }, fetchPolicy: 'cache-and-network' });
  if (error !== undefined) return <QueryError error={error} what={t('instruction.failed')} />;
  const instruction = data?.instruction;
  if (instruction == null) return <SkeletonText rows={3} />;
  return (
    <>
      {[instruction, ...instruction.additions].map((each) => (
        <InstructionSheet key={each.id} instruction={each} onDone={() => void refetch()} />
      ))}
      <p><Link to={`/instructions/${instruction.id}`}>{t('instruction.openPage')}</Link></p>
    </>
  );
}
