import { useApolloClient, useQuery } from '@apollo/client/react';
import { Button, Dialog, Field, Quote, TextArea } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalLine } from '../../ui/refusal-line';
import { UnitChoicesDocument } from '../../ui/unit-choice.query';
import { UnitPicker, type UnitChoice } from '../../ui/unit-picker';
import { useRun } from '../../ui/use-run';
import { DialogActions } from './dialog-actions';
import { SetRecipientDocument } from './duty.mutation';
import type { DutyDialogProps } from './frequency-dialog';

interface RecipientForm {
  unit: UnitChoice | null;
  basis: string;
}

/** Who receives the data: the lead unit is proposed, a person confirms it with the basis (N8). */
export function RecipientDialog({ duty, onClose }: DutyDialogProps) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const run = useRun();
  const [form, setForm] = useState<RecipientForm>({ unit: duty.recipient ?? null, basis: duty.recipientBasis ?? '' });
  const [tried, setTried] = useState(false);
  const handleSet = async () => {
    setTried(true);
    const basis = form.basis.trim();
    if (form.unit === null || basis === '') return;
    const variables = { id: duty.id, version: duty.version, unitId: form.unit.id, basis };
    const work = () => client.mutate({ mutation: SetRecipientDocument, variables });
    if (await run.run(work, t('duty.said.recipient'))) onClose();
  };
  return (
    <Dialog
      title={t('duty.recipientForm.title')}
      note={t('duty.recipientForm.note')}
      closeLabel={t('kit.close')}
      onClose={onClose}
      actions={
        <DialogActions
          busy={run.busy}
          verb={t('duty.recipientForm.do')}
          onClose={onClose}
          onDo={() => void handleSet()}
        />
      }
    >
      <Quote source={`${duty.line}-${duty.sentence}`}>{duty.text}</Quote>
      <RecipientFields form={form} tried={tried} ownUnitId={duty.unit?.id} onChange={setForm} />
      <RefusalLine refusal={run.refusal} kept={t('notice.failed.kept')} />
    </Dialog>
  );
}

interface RecipientFieldsProps {
  form: RecipientForm;
  tried: boolean;
  /** The provider, to whom its own data need not go. */
  ownUnitId: string | undefined;
  onChange: (form: RecipientForm) => void;
}

function RecipientFields({ form, tried, ownUnitId, onChange }: RecipientFieldsProps) {
  const { t } = useTranslation();
  const { unit, basis } = form;
  const members = useQuery(UnitChoicesDocument, { variables: { filter: { membersOnly: true } } });
  const lead = members.data?.units.items.find((each) => each.membershipRole === 'lead' && each.id !== ownUnitId);
  const unitFault = tried && unit === null ? t('duty.recipientForm.unitMissing') : undefined;
  const basisFault = tried && basis.trim() === '' ? t('duty.recipientForm.basisMissing') : undefined;
  const put = (change: Partial<RecipientForm>) => onChange({ ...form, ...change });
  return (
    <>
      <Field label={t('duty.recipientForm.unit')} error={unitFault}>
        {(ids) => (
          <UnitPicker
            inputId={ids.id}
            label={t('duty.recipientForm.unit')}
            value={unit}
            onPick={(next) => put({ unit: next })}
          />
        )}
      </Field>
      {lead === undefined || unit?.id === lead.id ? null : (
        <div>
          <Button size="small" onClick={() => put({ unit: lead })}>
            {t('duty.recipientForm.propose', { name: lead.name })}
          </Button>
        </div>
      )}
      <Field label={t('duty.recipientForm.basis')} error={basisFault}>
        {(ids) => (
          <TextArea
            {...ids}
            rows={2}
            maxLength={500}
            value={basis}
            onChange={(event) => put({ basis: event.target.value })}
          />
        )}
      </Field>
    </>
  );
}
