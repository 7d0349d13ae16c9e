import { useMutation } from '@apollo/client/react';
import { Button, Dialog, Field, TextArea } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalLine } from '../../ui/refusal-line';
import { UnitPicker, type UnitChoice } from '../../ui/unit-picker';
import { useRun } from '../../ui/use-run';
import type { LifeDialogProps } from './assignment-life';
import { ReassignAssignmentDocument } from './task-life.mutation';

/** 改交: the unit that takes the part, with its role and due date. */
export function ReassignDialog({ assignment, onClose, onDone }: LifeDialogProps) {
  const { t } = useTranslation();
  const run = useRun();
  const [reassign] = useMutation(ReassignAssignmentDocument);
  const [unit, setUnit] = useState<UnitChoice | null>(null);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const handleSubmit = async () => {
    setTried(true);
    if (unit === null) return;
    const variables = { id: assignment.id, version: assignment.version, unitId: unit.id, reason: reason.trim() === '' ? null : reason.trim() };
    if (await run.run(() => reassign({ variables }), t('task.life.said.reassignAssignment', { unit: unit.name }))) onDone();
  };
  return (
    <Dialog
      title={`${t('task.life.reassignAssignment')} · ${assignment.unit.name}`}
      closeLabel={t('kit.close')}
      onClose={onClose}
      actions={
        <Button kind="primary" disabled={run.busy} onClick={() => void handleSubmit()}>
          {t('task.life.reassignAssignment')}
        </Button>
      }
    >
      <Field label={t('task.life.newUnit')} error={tried && unit === null ? t('task.life.newUnitMissing') : undefined}>
        {(ids) => <UnitPicker label={t('task.life.newUnit')} inputId={ids.id} value={unit} exclude={new Set([assignment.unit.id])} invalid={tried && unit === null} onPick={setUnit} />}
      </Field>
      <Field label={t('task.life.reason')} need={t('kit.optional')}>
        {(ids) => <TextArea {...ids} rows={3} maxLength={1000} value={reason} onChange={(event) => setReason(event.target.value)} />}
      </Field>
      <RefusalLine refusal={run.refusal} />
    </Dialog>
  );
}
