import { useMutation } from '@apollo/client/react';
import { Button, Dialog, Field, SegmentedFilter, TextArea } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarCorrectionKind } from '../../gql/graphql';
import { DateInput } from '../../ui/date-input';
import { RefusalLine } from '../../ui/refusal-line';
import { useRun } from '../../ui/use-run';
import { CorrectCalendarDocument } from './setting.mutation';
import { SettingChangesDocument } from './setting.query';

export interface DayToCorrect {
  readonly on: string;
  /** Null where no day was chosen yet. */
  readonly working: boolean | null;
  readonly corrected: boolean;
}

interface Props {
  day: DayToCorrect;
  onClose: () => void;
  onDone: () => void;
}

/** A day off or worked that the published calendar does not have so; first how many dates it moves, then the word. */
export function CorrectDialog({ day, onClose, onDone }: Props) {
  const { t } = useTranslation();
  const [form, setForm] = useState({ dayOn: day.on, kind: startKind(day), reason: '' });
  const [tried, setTried] = useState(false);
  const [moves, setMoves] = useState<number | null>(null);
  const [correct] = useMutation(CorrectCalendarDocument);
  const run = useRun();
  const change = (next: Partial<typeof form>) => {
    setForm({ ...form, ...next });
    setMoves(null);
    run.clear();
  };
  const missing = form.dayOn === '' || form.reason.trim() === '';
  const send = async (dryRun: boolean) => {
    const { data } = await correct({ variables: { input: { ...form, reason: form.reason.trim() }, dryRun }, refetchQueries: dryRun ? [] : [SettingChangesDocument] });
    setMoves(data?.correctCalendar.movedDates ?? 0);
  };
  const handleLook = () => {
    setTried(true);
    if (!missing) void run.run(() => send(true), t('setting.looked'));
  };
  const handleDo = () =>
    void run.run(() => send(false), t('setting.corrected')).then((done) => {
      if (!done) return;
      onDone();
      onClose();
    });
  return (
    <Dialog
      title={t('setting.correct')}
      closeLabel={t('kit.close')}
      onClose={onClose}
      actions={<CorrectActions looked={moves !== null} busy={run.busy} onCancel={onClose} onLook={handleLook} onDo={handleDo} />}
    >
      <CorrectFields form={form} corrected={day.corrected} tried={tried} onChange={change} />
      {moves === null ? null : <p role="status">{t('setting.moves', { count: moves })}</p>}
      <RefusalLine refusal={run.refusal} kept={t('setting.kept')} />
    </Dialog>
  );
}

interface ActionsProps {
  looked: boolean;
  busy: boolean;
  onCancel: () => void;
  onLook: () => void;
  onDo: () => void;
}

/** The word is offered once its effect has been seen. */
function CorrectActions({ looked, busy, onCancel, onLook, onDo }: ActionsProps) {
  const { t } = useTranslation();
  return (
    <>
      <Button onClick={onCancel}>{t('kit.cancel')}</Button>
      <Button kind={looked ? undefined : 'primary'} aria-busy={busy} onClick={onLook}>
        {t('setting.look')}
      </Button>
      {looked ? (
        <Button kind="primary" aria-busy={busy} onClick={onDo}>
          {t('setting.do')}
        </Button>
      ) : null}
    </>
  );
}

const startKind = ({ working, corrected }: DayToCorrect): CalendarCorrectionKind => (corrected ? 'statutory' : working === false ? 'workday' : 'day_off');

interface FieldsProps {
  form: { dayOn: string; kind: CalendarCorrectionKind; reason: string };
  corrected: boolean;
  tried: boolean;
  onChange: (next: Partial<FieldsProps['form']>) => void;
}

function CorrectFields({ form, corrected, tried, onChange }: FieldsProps) {
  const { t } = useTranslation();
  const kinds = (['day_off', 'workday', ...(corrected ? (['statutory'] as const) : [])] as const).map((value) => ({ value, label: t(`setting.value.${value}`) }));
  return (
    <>
      <Field label={t('setting.day')} error={tried && form.dayOn === '' ? t('setting.dayMissing') : undefined}>
        {(ids) => <DateInput {...ids} value={form.dayOn} onChange={(dayOn) => onChange({ dayOn })} />}
      </Field>
      <SegmentedFilter big label={t('setting.kind')} value={form.kind} options={kinds} onChange={(kind) => onChange({ kind: kind as CalendarCorrectionKind })} />
      <Field label={t('setting.reason')} hint={t('setting.correctHint')} error={tried && form.reason.trim() === '' ? t('setting.reasonMissing') : undefined}>
        {(ids) => <TextArea {...ids} rows={2} maxLength={1000} value={form.reason} onChange={(event) => onChange({ reason: event.target.value })} />}
      </Field>
    </>
  );
}
