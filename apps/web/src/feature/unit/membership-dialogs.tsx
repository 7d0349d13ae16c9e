import { useMutation } from '@apollo/client/react';
import { Button, Dialog, Field, SelectInput } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MembershipRowFragment } from '../../gql/graphql';
import { DateInput } from '../../ui/date-input';
import { RefusalLine } from '../../ui/refusal-line';
import { useToday } from '../../ui/today-context';
import { UnitPicker, type UnitChoice } from '../../ui/unit-picker';
import { useRun } from '../../ui/use-run';
import { DayReasonDialog } from './day-reason-dialog';
import { AddMemberDocument, ChangeLeadDocument, EndMembershipDocument } from './unit.mutation';

const ROLES = ['member', 'lead'] as const;
const refresh = { refetchQueries: 'active', awaitRefetchQueries: true } as const;

/** One or several units become members from a day; all or none. */
export function AddMembersDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const run = useRun();
  const [add] = useMutation(AddMemberDocument);
  const [units, setUnits] = useState<readonly UnitChoice[]>([]);
  const [role, setRole] = useState<(typeof ROLES)[number]>('member');
  const [fromOn, setFromOn] = useState(useToday());
  const [tried, setTried] = useState(false);
  const field = run.refusal?.field;
  const refused = (name: string) => (field === name ? run.refusal?.text : undefined);
  const handleAdd = () => {
    setTried(true);
    if (units.length === 0 || fromOn === '') return;
    const variables = { unitIds: units.map((unit) => unit.id), role, fromOn };
    void run.run(() => add({ variables, ...refresh }), t('unit.member.added', { n: units.length })).then((done) => done && onClose());
  };
  return (
    <Dialog
      wide
      title={t('unit.member.add')}
      note={t('unit.member.addNote')}
      closeLabel={t('kit.close')}
      onClose={onClose}
      actions={
        <Button kind="primary" disabled={run.busy} onClick={handleAdd}>
          {t('unit.member.add')}
        </Button>
      }
    >
      <div className="un-roomy">
        <ChosenUnits units={units} onChange={setUnits} error={tried && units.length === 0 ? t('unit.member.chooseMissing') : refused('unitIds')} />
        <Field label={t('unit.member.role')} error={refused('role')}>
          {(ids) => (
            <SelectInput
              {...ids}
              value={role}
              onChange={(event) => setRole(ROLES.find((each) => each === event.target.value) ?? 'member')}
              options={ROLES.map((value) => ({ value, label: t(`words.membership.${value}`) }))}
            />
          )}
        </Field>
        <Field label={t('unit.ask.firstDay')} error={tried && fromOn === '' ? t('unit.ask.missing') : refused('fromOn')}>
          {(ids) => <DateInput {...ids} value={fromOn} onChange={setFromOn} />}
        </Field>
        {field === 'unitIds' || field === 'role' || field === 'fromOn' ? null : <RefusalLine refusal={run.refusal} />}
      </div>
    </Dialog>
  );
}

interface ChosenUnitsProps {
  units: readonly UnitChoice[];
  error: string | undefined;
  onChange: (units: readonly UnitChoice[]) => void;
}

function ChosenUnits({ units, error, onChange }: ChosenUnitsProps) {
  const { t } = useTranslation();
  return (
    <Field label={t('unit.member.chosen')} error={error}>
      {(ids) => (
        <>
          {units.length === 0 ? null : (
            <ul className="un-chosen">
              {units.map((unit) => (
                <li key={unit.id}>
                  {unit.name}
                  <button type="button" aria-label={t('unit.member.drop', { name: unit.name })} onClick={() => onChange(units.filter((each) => each.id !== unit.id))}>
                    ×
                  </button>
                </li>
              ))}
            </ul>
          )}
          <UnitPicker
            key={units.length}
            label={t('unit.member.choose')}
            inputId={ids.id}
            invalid={error !== undefined}
            exclude={new Set(units.map((unit) => unit.id))}
            onPick={(unit) => onChange([...units, unit])}
          />
        </>
      )}
    </Field>
  );
}

export interface EndMembershipDialogProps {
  membership: MembershipRowFragment;
  onClose: () => void;
}

export function EndMembershipDialog({ membership, onClose }: EndMembershipDialogProps) {
  const { t } = useTranslation();
  const run = useRun();
  const [end] = useMutation(EndMembershipDocument);
  const { id: unitId, name } = membership.unit;
  return (
    <DayReasonDialog
      danger
      day="toOn"
      title={t('unit.member.endTitle', { name })}
      note={t('unit.member.endNote')}
      verb={t('unit.member.end')}
      run={run}
      onClose={onClose}
      onSubmit={(toOn, reason) =>
        void run.run(() => end({ variables: { unitId, toOn, reason }, ...refresh }), t('unit.member.ended')).then((done) => done && onClose())
      }
    />
  );
}

export function ChangeLeadDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const run = useRun();
  const [change] = useMutation(ChangeLeadDocument);
  const [unit, setUnit] = useState<UnitChoice | null>(null);
  const [tried, setTried] = useState(false);
  const refused = run.refusal?.field === 'unitId' ? run.refusal.text : undefined;
  const error = tried && unit === null ? t('unit.ask.missing') : refused;
  return (
    <DayReasonDialog
      day="fromOn"
      title={t('unit.member.lead')}
      note={t('unit.member.leadNote')}
      verb={t('unit.member.leadDo')}
      run={run}
      ready={unit !== null}
      extraField="unitId"
      onTry={() => setTried(true)}
      extra={
        <Field label={t('unit.member.leadUnit')} error={error}>
          {(ids) => <UnitPicker label={t('unit.member.leadUnit')} inputId={ids.id} value={unit} invalid={error !== undefined} onPick={setUnit} />}
        </Field>
      }
      onClose={onClose}
      onSubmit={(fromOn, reason) =>
        void run.run(() => change({ variables: { unitId: unit?.id ?? '', fromOn, reason }, ...refresh }), t('unit.member.leadDone')).then((done) => done && onClose())
      }
    />
  );
}
