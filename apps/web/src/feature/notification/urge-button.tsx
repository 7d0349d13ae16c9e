import { Button } from '@lianxi/web-ui';
import { useState } from 'react';
import type { UrgeSubjectsInput } from '../../gql/graphql';
import { UrgeDialog } from './urge-dialog';

export interface UrgeButtonProps {
  label: string;
  subjects: UrgeSubjectsInput;
  onDone?: (() => void) | undefined;
}

/** 催办: one click, then whom it reaches, then sent. */
export function UrgeButton({ label, subjects, onDone }: UrgeButtonProps) {
  const [open, setOpen] = useState(false);
  const handleDone = () => {
    setOpen(false);
    onDone?.();
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>{label}</Button>
      {open ? <UrgeDialog subjects={subjects} onClose={() => setOpen(false)} onDone={handleDone} /> : null}
    </>
  );
}
