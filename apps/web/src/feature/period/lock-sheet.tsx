import { useMutation } from '@apollo/client/react';
import { Button, EmptyState, PageTable, Sheet, type Column } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PeriodLockRowFragment } from '../../gql/graphql';
import { useFormat } from '../../ui/format';
import { ReasonDialog } from '../../ui/reason-dialog';
import { useTableLabels } from '../../ui/use-labels';
import { useRun } from '../../ui/use-run';
import { ExceptionDialog } from './exception-dialog';
import { RevokeExceptionDocument, UnlockPeriodDocument } from './period.query';

type Exception = PeriodLockRowFragment['exceptions'][number];

/** One locked month: who, when, its figures of that day, and the exceptions on record. */
export function LockSheet({ lock, onDone }: { lock: PeriodLockRowFragment; onDone: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [open, setOpen] = useState<'unlock' | 'grant' | Exception | null>(null);
  const can = (verb: 'unlockPeriod' | 'grantException') => lock.viewerCan.includes(verb);
  const close = () => setOpen(null);
  const done = () => {
    close();
    onDone();
  };
  return (
    <Sheet
      title={t(lock.unlockedAt == null ? 'period.lockedMonth' : 'period.openedMonth', { month: format.month(lock.monthOn) })}
      note={t('period.figures', { expected: lock.expected, onTime: lock.onTime, late: lock.late, missing: lock.missing })}
      tools={
        <>
          {can('grantException') ? <Button size="small" onClick={() => setOpen('grant')}>{t('period.grant')}</Button> : null}
          {can('unlockPeriod') ? <Button size="small" onClick={() => setOpen('unlock')}>{t('period.unlock')}</Button> : null}
        </>
      }
    >
      <Said lock={lock} />
      <Exceptions lock={lock} onRevoke={setOpen} onGrant={can('grantException') ? () => setOpen('grant') : null} />
      {open === 'grant' ? <ExceptionDialog lock={lock} onClose={close} onDone={done} /> : null}
      {open === 'unlock' ? <Unlock lock={lock} onClose={close} onDone={done} /> : null}
      {open === null || typeof open === 'string' ? null : <Revoke exception={open} onClose={close} onDone={done} />}
    </Sheet>
  );
}

/** Who locked and who opened it, when and why. */
function Said({ lock }: { lock: PeriodLockRowFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div className="period-said">
      <p>{t('period.lockedBy', { name: lock.lockedBy, at: format.dateTime(lock.lockedAt) })}{lock.note == null ? null : ` · ${lock.note}`}</p>
      {lock.unlockedAt == null ? null : <p>{t('period.unlockedBy', { name: lock.unlockedBy ?? '', at: format.dateTime(lock.unlockedAt), reason: lock.unlockReason ?? '' })}</p>}
      {lock.underReview === 0 ? null : <p>{t('period.unreviewed', { count: lock.underReview })}</p>}
    </div>
  );
}

function Exceptions({ lock, onRevoke, onGrant }: { lock: PeriodLockRowFragment; onRevoke: (exception: Exception) => void; onGrant: (() => void) | null }) {
  const { t } = useTranslation();
  return (
    <PageTable
      label={t('period.exceptions')}
      columns={useColumns(onRevoke)}
      rows={lock.exceptions}
      rowKey={(row) => row.id}
      labels={useTableLabels()}
      empty={<EmptyState fact={t('period.exceptionsEmpty')} {...(onGrant === null || lock.missing === 0 ? {} : { next: t('period.exceptionsNext'), action: <Button size="small" onClick={onGrant}>{t('period.grant')}</Button> })} />}
    />
  );
}

function useColumns(onRevoke: (exception: Exception) => void): Column<Exception>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const state = (row: Exception): string => {
    if (row.revokedAt != null) return t('period.revoked', { name: row.revokedBy ?? '', at: format.dateTime(row.revokedAt), reason: row.revokeReason ?? '' });
    return t(row.inForce ? 'period.inForce' : 'period.over');
  };
  const what = (row: Exception): string => (row.slotTitle == null ? t('period.allReports') : `${row.slotTitle} · ${format.period(row.periodStartOn ?? '', row.periodMonths ?? 1)}`);
  return [
    { key: 'unit', head: t('period.unit'), phone: 'title', render: (row) => row.unitName },
    { key: 'what', head: t('period.what'), render: what },
    { key: 'until', head: t('period.until'), nowrap: true, render: (row) => format.date(row.untilOn) },
    { key: 'reason', head: t('period.reason'), render: (row) => row.reason },
    { key: 'by', head: t('period.by'), render: (row) => `${row.grantedBy} ${format.dateTime(row.grantedAt)}` },
    { key: 'filed', head: t('period.filed'), nowrap: true, render: (row) => t('period.filedCount', { count: row.filed }) },
    { key: 'state', head: t('period.state'), render: state },
    {
      key: 'verb', head: <span className="lx-sr">{t('task.verbHead')}</span>, align: 'right', nowrap: true, phone: 'verb',
      render: (row) => (row.inForce && row.viewerCan.includes('revokeException') ? <Button size="small" onClick={() => onRevoke(row)}>{t('period.revoke')}</Button> : null),
    },
  ];
}

interface VerbProps {
  onClose: () => void;
  onDone: () => void;
}

function Unlock({ lock, onClose, onDone }: VerbProps & { lock: PeriodLockRowFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const run = useRun();
  const [unlock] = useMutation(UnlockPeriodDocument);
  const handleSubmit = async (reason: string) => {
    if (await run.run(() => unlock({ variables: { id: lock.id, version: lock.version, reason } }), t('period.said.unlocked'))) onDone();
  };
  return (
    <ReasonDialog
      title={`${t('period.unlock')} · ${format.month(lock.monthOn)}`} label={t('period.reason')} hint={t('period.unlockHint')} missing={t('task.life.reasonMissing')} verb={t('period.unlock')} run={run}
      onClose={onClose} onSubmit={(reason) => void handleSubmit(reason)}
    />
  );
}

function Revoke({ exception, onClose, onDone }: VerbProps & { exception: Exception }) {
  const { t } = useTranslation();
  const run = useRun();
  const [revoke] = useMutation(RevokeExceptionDocument);
  const handleSubmit = async (reason: string) => {
    if (await run.run(() => revoke({ variables: { id: exception.id, version: exception.version, reason } }), t('period.said.revoked'))) onDone();
  };
  return (
    <ReasonDialog
      title={`${t('period.revoke')} · ${exception.unitName}`} label={t('period.reason')} hint={t('period.revokeHint')} missing={t('task.life.reasonMissing')} verb={t('period.revoke')} run={run}
      onClose={onClose} onSubmit={(reason) => void handleSubmit(reason)}
    />
  );
}
