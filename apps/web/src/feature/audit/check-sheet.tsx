import { useMutation, useQuery } from '@apollo/client/react';
import { auditChainId, findingWords } from '@lianxi/domain';
import { Button, EmptyState, PageTable, Sheet, SkeletonList, Tag, type Column } from '@lianxi/web-ui';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { LogCheckRowFragment } from '../../gql/graphql';
import { useFormat } from '../../ui/format';
import { QueryError } from '../../ui/query-error';
import { RefusalLine } from '../../ui/refusal-line';
import { useTableLabels } from '../../ui/use-labels';
import { useRun } from '../../ui/use-run';
import { CheckLogDocument, LogChecksDocument } from './audit.query';

type Log = LogCheckRowFragment['logs'][number];

/** How often the page asks how far it is. */
const ASK_MS = 2_000;

const atWork = (check: LogCheckRowFragment | undefined): boolean => check?.state === 'waiting' || check?.state === 'running';

/** 完整性核验: every joint meeting's chain recomputed, what is wrong in words, and the earlier verifications. */
export function CheckSheet() {
  const { t } = useTranslation();
  const run = useRun();
  const { data, error, refetch, startPolling, stopPolling } = useQuery(LogChecksDocument, { fetchPolicy: 'cache-and-network' });
  const [check] = useMutation(CheckLogDocument);
  const [newest, ...earlier] = data?.logChecks ?? [];
  const working = atWork(newest);
  useEffect(() => {
    if (working) startPolling(ASK_MS);
    return stopPolling;
  }, [working, startPolling, stopPolling]);
  if (data === undefined) return error === undefined ? <SkeletonList rows={5} label={t('shell.loading')} /> : <QueryError error={error} what={t('audit.check.failed')} onRetry={() => void refetch()} />;
  const handleCheck = () => void run.run(() => check(), t('audit.check.asked')).then(() => refetch());
  const button = (
    <Button kind="primary" disabled={run.busy || working} onClick={handleCheck}>
      {t('audit.check.start')}
    </Button>
  );
  return (
    <div className="lx-stack">
      <Sheet strong title={t('audit.check.newest')} note={t('audit.check.note')} tools={button}>
        <RefusalLine refusal={run.refusal} />
        {newest === undefined ? <EmptyState fact={t('audit.check.none')} next={t('audit.check.noneNext')} /> : <Newest check={newest} />}
      </Sheet>
      {earlier.length === 0 ? null : <Earlier checks={earlier} />}
    </div>
  );
}

function useSaid(): (check: LogCheckRowFragment) => string {
  const { t } = useTranslation();
  return (check) => {
    if (check.state === 'waiting') return t('audit.check.waiting');
    if (check.state === 'running') return t('audit.check.running', { count: check.events });
    if (check.state === 'failed') return t('audit.check.broken');
    return check.whole ? t('audit.check.whole', { count: check.events }) : t('audit.check.wrong', { count: check.logs.filter((log) => log.findings.length > 0).length });
  };
}

function Newest({ check }: { check: LogCheckRowFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const said = useSaid();
  const columns = useLogColumns();
  const labels = useTableLabels();
  const by = check.askedByName ?? t('audit.check.night');
  return (
    <>
      <p className="audit-verdict" role="status" data-whole={check.whole}>
        <strong>{said(check)}</strong> <span className="lx-mut">{[format.dateTime(check.finishedAt ?? check.askedAt), by].join(' · ')}</span>
      </p>
      {check.unreadableLines.length === 0 ? null : <p className="audit-wrong audit-verdict">{t('audit.check.unreadable', { lines: check.unreadableLines.slice(0, 20).join('、') })}</p>}
      {check.logs.length === 0 ? null : <PageTable label={t('audit.check.logs')} columns={columns} rows={check.logs} rowKey={(log) => log.jointMeetingId} labels={labels} empty={<EmptyState fact={t('audit.check.none')} />} />}
    </>
  );
}

function useLogColumns(): readonly Column<Log>[] {
  const { t } = useTranslation();
  return [
    { key: 'meeting', head: t('audit.meeting'), phone: 'title', render: (log) => (log.jointMeetingId === auditChainId ? t('audit.check.auditLog') : (log.name ?? t('audit.check.gone'))) },
    { key: 'found', head: t('audit.check.found'), render: (log) => <Found log={log} /> },
    { key: 'events', head: t('audit.check.events'), align: 'right', nowrap: true, render: (log) => String(log.events) },
    { key: 'head', head: t('audit.check.head'), nowrap: true, render: (log) => (log.head == null ? '—' : <code>{log.head}</code>) },
    { key: 'proven', head: t('audit.check.proven'), render: (log) => (log.checkpoints === 0 ? t('audit.check.noCheckpoints') : t('audit.check.provenTo', { count: log.checkpoints, seq: log.provenSeq })) },
  ];
}

function Found({ log }: { log: Log }) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  if (log.findings.length === 0) return <Tag>{t('audit.check.ok')}</Tag>;
  return (
    <ul className="lx-plain audit-wrong">
      {log.findings.map(({ checkpointAt = null, ...finding }) => (
        <li key={`${finding.fault} ${String(finding.fromSeq)}`}>
          {findingWords({ ...finding, checkpointAt }, i18n.language === 'en' ? 'en' : 'zh')}
          {checkpointAt === null ? null : <span className="lx-aid lx-mut"> {t('audit.check.checkpointAt', { at: format.dateTime(checkpointAt) })}</span>}
        </li>
      ))}
      {log.more === 0 ? null : <li>{t('audit.check.more', { count: log.more })}</li>}
    </ul>
  );
}

function Earlier({ checks }: { checks: readonly LogCheckRowFragment[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const said = useSaid();
  return (
    <Sheet title={t('audit.check.earlier')} padded>
      <ul className="lx-plain">
        {checks.map((check) => (
          <li key={check.id} className={check.state === 'done' && !check.whole ? 'audit-wrong' : undefined}>
            {[format.dateTime(check.askedAt), check.askedByName ?? t('audit.check.night'), said(check)].join(' · ')}
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
