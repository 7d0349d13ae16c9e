import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { LogCheck } from '@lianxi/contract';
import { checkAudit, checkLog as follow, LogCheckEntity, newId, readCheckpointFile } from '@lianxi/api-data';
import { auditChainId, checkLog, shortHead } from '@lianxi/domain';
import { DataSource, In, type EntityManager } from 'typeorm';
import { logAudit, whoAsks } from '../../platform/audit-log.js';
import { Clock } from '../../platform/clock.js';
import { Config } from '../../platform/config.js';
import { EventSealer } from '../../platform/event-sealer.js';
import { Jobs } from '../../platform/jobs.js';
import { log } from '../../platform/log.js';
import { Metrics } from '../../platform/metrics.js';
import { Outbox } from '../../platform/outbox.js';
import type { RequestContext } from '../../platform/request-context.js';
import { AuditReads } from './audit.reads.js';

const CHECK_LOG = 'check-log';
/** One that says nothing for so long was killed. */
const SILENT_MS = 10 * 60_000;
const SHOWN = 10;
/** How often the progress is written down. */
const PROGRESS_MS = 2_000;

/** Verifies the logs of all joint meetings, by the button and each night; in the worker, for it may take minutes. */
@Injectable()
export class LogCheckService implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly jobs: Jobs,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly sealer: EventSealer,
    private readonly reads: AuditReads,
    private readonly metrics: Metrics,
  ) {}

  onModuleInit(): void {
    this.jobs.add({ name: CHECK_LOG, cron: null, work: () => this.work() });
    // 04:10 and 04:40 in Shanghai.
    this.jobs.add({ name: 'check-log-nightly', cron: '10 20 * * *', work: () => this.nightly() });
    this.jobs.add({ name: 'prune-audit', cron: '40 20 * * *', work: () => this.prune() });
  }

  async ask(request: RequestContext): Promise<LogCheck> {
    const { actor, today } = request;
    checkLog(actor, { today });
    await request.endReading();
    const row = await this.dataSource.transaction(async (manager) => {
      await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('lianxi.check-log', 0))`);
      const at = this.clock.systemNow().toISOString();
      const [open] = await manager.find(LogCheckEntity, { where: { state: In(['waiting', 'running']) }, order: { askedAt: 'DESC' }, take: 1 });
      if (open && !this.silent(open)) return open;
      await logAudit(manager, { verb: 'checkLog', ...whoAsks(request), at });
      return this.add(manager, { askedBy: actor.accountId, askedByName: actor.personName });
    });
    this.outbox.ask(CHECK_LOG);
    return present(row);
  }

  async newest(): Promise<LogCheck[]> {
    const rows = await this.dataSource.getRepository(LogCheckEntity).find({ order: { askedAt: 'DESC' }, take: SHOWN });
    return rows.map(present);
  }

  private async nightly(): Promise<void> {
    await this.add(this.dataSource.manager, { askedBy: null, askedByName: null });
    await this.work();
  }

  private async prune(): Promise<void> {
    await this.dataSource.query('SELECT prune_audit($1, $2)', [this.config.auditMonths, newId()]);
  }

  private async add(manager: EntityManager, by: Pick<LogCheckEntity, 'askedBy' | 'askedByName'>): Promise<LogCheckEntity> {
    const row: LogCheckEntity = { id: newId(), askedAt: this.clock.systemNow().toISOString(), ...by, state: 'waiting', startedAt: null, finishedAt: null, events: 0, reports: [], unreadableLines: [] };
    await manager.insert(LogCheckEntity, row as object);
    return row;
  }

  private silent({ askedAt, startedAt }: LogCheckEntity): boolean {
    return this.clock.systemNow().getTime() - Date.parse(startedAt ?? askedAt) > SILENT_MS;
  }

  private async work(): Promise<void> {
    for (let id = await this.take(); id !== null; id = await this.take()) {
      try {
        await this.verify(id);
      } catch (error) {
        await this.change(id, { state: 'failed', finishedAt: this.clock.systemNow().toISOString() });
        throw error;
      }
    }
  }

  /** The next that waits, also one whose worker was killed; two workers never take the same. `started_at` moves on with the progress. */
  private async take(): Promise<string | null> {
    const [rows] = (await this.dataSource.query(
      `UPDATE log_check SET state = 'running', started_at = $1 WHERE id = (SELECT id FROM log_check WHERE state = 'waiting' OR (state = 'running' AND started_at < $2) ORDER BY asked_at LIMIT 1 FOR UPDATE SKIP LOCKED) RETURNING id`,
      [this.clock.systemNow().toISOString(), new Date(this.clock.systemNow().getTime() - SILENT_MS).toISOString()],
    )) as [{ id: string }[], number];
    return rows[0]?.id ?? null;
  }

  private async verify(id: string): Promise<void> {
    const { checkpoints, unreadable } = await readCheckpointFile(this.config.checkpointFile);
    const known = ((await this.dataSource.query('SELECT joint_meeting_ids() AS id')) as { id: string }[]).map((row) => row.id);
    const names = await this.reads.learnNames(known);
    const reports: LogCheckEntity['reports'][number][] = [];
    let [events, told] = [0, 0];
    const tell = (seen: number): void => {
      if (Date.now() - told < PROGRESS_MS) return;
      told = Date.now();
      void this.change(id, { events: events + seen, startedAt: this.clock.systemNow().toISOString() }).catch(() => undefined);
    };
    for (const each of new Set([...known, ...checkpoints.map(({ jointMeetingId }) => jointMeetingId), auditChainId])) {
      if (known.includes(each)) await this.sealer.sealIn(each);
      if (each === auditChainId) await this.sealer.sealAudit(true);
      const report = each === auditChainId ? await checkAudit(this.dataSource, checkpoints, tell) : await follow(this.dataSource, each, checkpoints, tell);
      if (each !== auditChainId) events += report.events;
      reports.push({ ...report, name: known.includes(each) ? (names.get(each) ?? null) : null });
    }
    await this.change(id, { state: 'done', events, reports, unreadableLines: [...unreadable], finishedAt: this.clock.systemNow().toISOString() });
    const wrong = reports.filter(({ findings }) => findings.length > 0);
    this.metrics.brokenLogs.set(wrong.length);
    for (const { jointMeetingId, findings } of wrong) log.error({ jointMeetingId, findings }, 'a log is not whole');
  }

  private async change(id: string, changes: Partial<LogCheckEntity>): Promise<void> {
    await this.dataSource.getRepository(LogCheckEntity).update({ id }, changes as object);
  }
}

function present({ reports, unreadableLines, state, ...row }: LogCheckEntity): LogCheck {
  const logs = reports.map(({ head, findings, ...report }) => ({ ...report, head: head && shortHead(head), findings: findings.map((each) => ({ ...each })) }));
  return { ...row, state, logs, unreadableLines, whole: state === 'done' && unreadableLines.length === 0 && reports.every(({ findings }) => findings.length === 0) };
}
