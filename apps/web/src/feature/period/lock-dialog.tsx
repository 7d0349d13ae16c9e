import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Dialog, ErrorState, Field, KeyValues, SelectInput, SkeletonText, TextArea } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PreviewLockPeriodQuery } from '../../gql/graphql';
import { useFormat } from '../../ui/format';
import { QueryError } from '../../ui/query-error';
import { RefusalLine } from '../../ui/refusal-line';
import { refusalWord } from '../../ui/refusal-word';
import { useToday } from '../../ui/today-context';
import { useRun } from '../../ui/use-run';
import { monthsToLock } from './month-choice';
import { LockPeriodDocument, PreviewLockPeriodDocument } from './period.query';

export interface LockDialogProps {
  /** Months that are locked already. */
  locked: readonly string[];
  /** Month to begin with. */
  month?: string | null;
  onClose: () => void;
  onDone: () => void;
}

/** 锁定: which month, and what it closes, before it is pressed. */
export function LockDialog({ locked, month = null, onClose, onDone }: LockDialogProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const run = useRun();
  const months = monthsToLock(useToday(), locked);
  const [monthOn, setMonthOn] = useState(month ?? months[1] ?? months[0] ?? '');
  const [note, setNote] = useState('');
  const [lock] = useMutation(LockPeriodDocument);
  const { data, error } = useQuery(PreviewLockPeriodDocument, { variables: { monthOn }, skip: monthOn === '', fetchPolicy: 'network-only' });
  const preview = data?.previewLockPeriod;
  const refused = preview?.refusal != null;
  const handleSubmit = async () => {
    if (await run.run(() => lock({ variables: { monthOn, note: note.trim() || null } }), t('period.said.locked'))) onDone();
  };
  return (
    <Dialog
      title={t('period.lock')}
      closeLabel={t('kit.close')}
      onClose={onClose}
      actions={
        <Button kind="primary" disabled={run.busy || refused || preview === undefined} onClick={() => void handleSubmit()}>
          {t('period.lockVerb')}
        </Button>
      }
    >
      <Field label={t('period.month')} hint={t('period.monthHint')}>
        {(ids) => <SelectInput {...ids} value={monthOn} onChange={(event) => setMonthOn(event.target.value)} options={months.map((value) => ({ value, label: format.month(value) }))} />}
      </Field>
      {error === undefined ? null : <QueryError error={error} what={t('period.failed')} />}
      {preview === undefined && error === undefined ? <SkeletonText rows={4} /> : null}
      {preview === undefined ? null : <Preview preview={preview} />}
      <Field label={t('period.note')} need={t('kit.optional')}>
        {(ids) => <TextArea {...ids} rows={2} maxLength={1000} value={note} onChange={(event) => setNote(event.target.value)} />}
      </Field>
      <RefusalLine refusal={run.refusal} />
    </Dialog>
  );
}

const UNITS = 6;

function Preview({ preview }: { preview: PreviewLockPeriodQuery['previewLockPeriod'] }) {
  const { t } = useTranslation();
  const names = preview.units.slice(0, UNITS).map(({ unitName, missing }) => t('period.unitMissing', { unit: unitName, count: missing })).join(t('task.rule.and'));
  return (
    <>
      <Refused preview={preview} />
      <KeyValues
        facts={[
          { key: 'expected', label: t('period.expected'), value: String(preview.expected) },
          { key: 'onTime', label: t('period.onTime'), value: String(preview.onTime) },
          { key: 'late', label: t('period.late'), value: String(preview.late) },
          { key: 'missing', label: t('period.missing'), value: preview.units.length === 0 ? String(preview.missing) : t('period.missingOf', { count: preview.missing, names: preview.units.length > UNITS ? t('task.reporting.more', { names }) : names }) },
        ]}
      />
      {preview.underReview === 0 ? null : <p className="msg warning">{t('period.underReview', { count: preview.underReview })}</p>}
      <p className="lx-sec">{t('period.effect')}</p>
    </>
  );
}

/** Why the month cannot be locked now, in the words of any refusal. */
function Refused({ preview }: { preview: PreviewLockPeriodQuery['previewLockPeriod'] }) {
  const { t, i18n } = useTranslation();
  if (preview.refusal == null) return null;
  return <ErrorState boxed what={refusalWord(preview.refusal, preview.refusalParams, i18n.language === 'en' ? 'en' : 'zh')} code={t('shell.errorCode', { code: preview.refusal })} />;
}
