import { useApolloClient, useQuery } from '@apollo/client/react';
import { Button, Dialog, Field, Quote, TextArea } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalLine } from '../../ui/refusal-line';
import { UnitChoicesDocument } from '../../ui/unit-choice.query';
import { UnitPicker, type UnitChoice } from '../../ui/unit-picker';
import { useRun } from '../../ui/use-run';
import { SetRecipientDocument } from './duty.mutation';
import type { DutyDialogProps } from './frequency-dialog';

/** Who receives the data: the lead unit is proposed, a person confirms it with the basis (N8). */
export function RecipientDialog({ duty, onClose }: DutyDialogProps) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const run = useRun();
  const [unit, setUnit] = useState<UnitChoice | null>(duty.recipient ?? null);
  const [basis, setBasis] = useState(duty.recipientBasis ?? '');
  const [tried, setTried] = useState(false);
  const members = useQuery(UnitChoicesDocument, { variables: { filter: { membersOnly: true } } });
  const lead = members.data?.units.items.find((each) => each.membershipRole === 'lead' && each.id !== duty.unit?.id);
  const handleSet = async () => {
    setTried(true);
    if (unit === null || basis.trim() === '') return;
    const variables = { id: duty.id, version: duty.version, unitId: unit.id, basis: basis.trim() };
    if (await run.run(() => client.mutate({ mutation: SetRecipientDocument, variables }), t('duty.said.recipient'))) onClose();
  };
  return (
    <Dialog title={t('duty.recipientForm.title')} note={t('duty.recipientForm.note')} closeLabel={t('kit.close')} onClose={onClose} actions={<DialogActions busy={run.busy} verb={t('duty.recipientForm.do')} onClose={onClose} onDo={() => void handleSet()} />}>
      <Quote source={`${duty.line}-${duty.sentence}`}>{duty.text}</Quote>
      <Field label={t('duty.recipientForm.unit')} error={tried && unit === null ? t('duty.recipientForm.unitMissing') : undefined}>
        {(ids) => <UnitPicker inputId={ids.id} label={t('duty.recipientForm.unit')} value={unit} onPick={setUnit} />}
      </Field>
      {lead === undefined || unit?.id === lead.id ? null : (
        <div>
          <Button size="small" onClick={() => setUnit(lead)}>
            {t('duty.recipientForm.propose', { name: lead.name })}
          </Button>
        </div>
      )}
      <Field label={t('duty.recipientForm.basis')} error={tried && basis.trim() === '' ? t('duty.recipientForm.basisMissing') : undefined}>
        {(ids) => <TextArea {...ids} rows={2} maxLength={500} value={basis} onChange={(event) => setBasis(event.target.value)} />}
      </Field>
      <RefusalLine refusal={run.refusal} kept={t('notice.failed.kept')} />
    </Dialog>
  );
}

export function DialogActions({ busy, verb, blocked, onClose, onDo }: { busy: boolean; verb: string; blocked?: string | undefined; onClose: () => void; onDo: () => void }) {
  const { t } = useTranslation();
  return (
    <>
      <Button onClick={onClose}>{t('kit.cancel')}</Button>
      <Button kind="primary" aria-busy={busy} blocked={blocked} onClick={onDo}>
        {verb}
      </Button>
    </>
  );
}
