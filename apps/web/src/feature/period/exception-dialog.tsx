import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Dialog, EmptyState, Field, SelectInput, SkeletonText, TextArea } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PeriodLockRowFragment, PeriodUnitsQuery } from '../../gql/graphql';
import { DateInput } from '../../ui/date-input';
import { useFormat } from '../../ui/format';
import { QueryError } from '../../ui/query-error';
import { RefusalLine } from '../../ui/refusal-line';
import { useToday } from '../../ui/today-context';
import { useRun } from '../../ui/use-run';
import { GrantExceptionDocument, PeriodUnitsDocument } from './period.query';

export interface ExceptionDialogProps {
  lock: PeriodLockRowFragment;
  /** Unit and report to begin with. */
  unitId?: string;
  slotId?: string;
  onClose: () => void;
  onDone: () => void;
}

/** 登记例外: one unit or one of its reports, until a day, with the reason on record. */
export function ExceptionDialog({ lock, unitId = '', slotId = '', onClose, onDone }: ExceptionDialogProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const run = useRun();
  const today = useToday();
  const [form, setForm] = useState({ unitId, reason: '', untilOn: today });
  const [slot, setSlot] = useState(slotId);
  const [tried, setTried] = useState(false);
  const [grant] = useMutation(GrantExceptionDocument);
  const { data, error } = useQuery(PeriodUnitsDocument, { variables: { monthOn: lock.monthOn }, fetchPolicy: 'network-only' });
  const units = data?.periodUnits;
  const slots = units?.find((unit) => unit.unitId === form.unitId)?.slots ?? [];
  const handleUnit = (chosen: string) => {
    setForm({ ...form, unitId: chosen });
    setSlot('');
  };
  const missing = (value: string) => tried && value.trim() === '';
  const handleSubmit = async () => {
    setTried(true);
    if (Object.values(form).some((value) => value.trim() === '')) return;
    if (await run.run(() => grant({ variables: { lockId: lock.id, ...form, slotId: slot || null, reason: form.reason.trim() } }), t('period.said.granted'))) onDone();
  };
  return (
    <Dialog
      title={t('period.grantFor', { month: format.month(lock.monthOn) })}
      closeLabel={t('kit.close')}
      onClose={onClose}
      actions={
        <Button kind="primary" disabled={run.busy || units?.length === 0} onClick={() => void handleSubmit()}>
          {t('period.grant')}
        </Button>
      }
    >
      {error === undefined ? null : <QueryError error={error} what={t('period.failed')} />}
      <UnitField units={units} failed={error !== undefined} value={form.unitId} fault={missing(form.unitId) ? t('period.unitNeeded') : undefined} onChange={handleUnit} />
      {slots.length === 0 ? null : <SlotField slots={slots} value={slot} onChange={setSlot} />}
      {units?.length === 0 ? null : (
        <>
          <Field label={t('period.until')} hint={t('period.untilHint')} error={missing(form.untilOn) ? t('period.untilNeeded') : undefined}>
            {(ids) => <DateInput {...ids} min={today} value={form.untilOn} onChange={(untilOn) => setForm({ ...form, untilOn })} />}
          </Field>
          <Field label={t('period.reason')} error={missing(form.reason) ? t('task.life.reasonMissing') : undefined}>
            {(ids) => <TextArea {...ids} rows={3} maxLength={1000} value={form.reason} onChange={(event) => setForm({ ...form, reason: event.target.value })} />}
          </Field>
        </>
      )}
      <RefusalLine refusal={run.refusal} />
    </Dialog>
  );
}

interface UnitFieldProps {
  units: PeriodUnitsQuery['periodUnits'] | undefined;
  failed: boolean;
  value: string;
  fault: string | undefined;
  onChange: (unitId: string) => void;
}

/** Units that still owe something of the month. */
function UnitField({ units, failed, value, fault, onChange }: UnitFieldProps) {
  const { t } = useTranslation();
  if (units === undefined) return failed ? null : <SkeletonText rows={2} />;
  if (units.length === 0) return <EmptyState fact={t('period.noneMissing')} />;
  const options = [{ value: '', label: t('period.unitPick') }, ...units.map(({ unitId, unitName, missing }) => ({ value: unitId, label: t('period.unitMissing', { unit: unitName, count: missing }) }))];
  return (
    <Field label={t('period.unit')} error={fault}>
      {(ids) => <SelectInput {...ids} value={value} onChange={(event) => onChange(event.target.value)} options={options} />}
    </Field>
  );
}

/** 放行范围: all the unit owes of the month, or one of it. */
function SlotField({ slots, value, onChange }: { slots: PeriodUnitsQuery['periodUnits'][number]['slots']; value: string; onChange: (slotId: string) => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const one = slots.map((slot) => ({ value: slot.slotId, label: t('period.oneReport', { title: slot.title, period: format.period(slot.periodStartOn, slot.periodMonths) }) }));
  return (
    <Field label={t('period.what')} hint={t('period.whatHint')}>
      {(ids) => <SelectInput {...ids} value={one.some((option) => option.value === value) ? value : ''} onChange={(event) => onChange(event.target.value)} options={[{ value: '', label: t('period.allOf', { count: slots.length }) }, ...one]} />}
    </Field>
  );
}
