import { Injectable, type OnModuleInit } from '@nestjs/common';
import { appendCheckpoints, findAuditHead, findChainHead, isId, JointMeetingEntity, readCheckpointFile, sealAudit, sealLog, withScope } from '@lianxi/api-data';
import { auditChainId, type Checkpoint } from '@lianxi/domain';
import { DataSource } from 'typeorm';
import { Clock } from './clock.js';
import { Config } from './config.js';
import { Jobs } from './jobs.js';
import { log } from './log.js';
import { Metrics } from './metrics.js';
import { Outbox } from './outbox.js';

const SEAL_EVENTS = 'seal-events';
/** Whoever writes into the audit log for longer than this is sealed in the night. */
const AUDIT_LOOKED_BACK_MS = 24 * 3_600_000;

/**
 * Seals the log shortly after each commit, joint meeting by joint meeting, and writes the end of each chain into a file outside the database: its
 * first head at once, then each day's last (ADR 21, 30). So it does with the audit log. Writers wait for nothing of it.
 */
@Injectable()
export class EventSealer implements OnModuleInit {
  /** Joint meetings whose first head stands outside. */
  private readonly written = new Set<string>();
  /** The whole audit log is looked through once, at the first turn; then only what is new. */
  private auditLookedThrough = false;

  constructor(
    private readonly dataSource: DataSource,
    private readonly jobs: Jobs,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly metrics: Metrics,
  ) {}

  onModuleInit(): void {
    this.outbox.follow(SEAL_EVENTS);
    this.jobs.add({ name: SEAL_EVENTS, cron: '* * * * *', often: true, work: (payload) => this.work(payload) });
    // 23:50 in Shanghai.
    this.jobs.add({ name: 'write-checkpoints', cron: '50 15 * * *', work: () => this.writeCheckpoints() });
  }

  /** Seals all there is of one joint meeting; also for whoever is about to print the end of its chain. */
  async sealIn(jointMeetingId: string): Promise<void> {
    const sealed = await sealLog(this.dataSource, jointMeetingId, this.clock.systemNow().toISOString());
    if (sealed === 0) return;
    this.metrics.sealed.inc(sealed);
    if (!this.written.has(jointMeetingId)) await this.writeFirst(jointMeetingId);
  }

  /** Seals the audit log; `whole`: also what was written down long after its time. */
  async sealAudit(whole = false): Promise<void> {
    const now = this.clock.systemNow();
    const everything = whole || !this.auditLookedThrough;
    const sealed = await sealAudit(this.dataSource, now.toISOString(), everything ? null : new Date(now.getTime() - AUDIT_LOOKED_BACK_MS));
    this.auditLookedThrough = true;
    if (sealed > 0 && !this.written.has(auditChainId)) await this.writeFirst(auditChainId);
  }

  /** The end of every chain that has moved since it was last written down. */
  async writeCheckpoints(): Promise<void> {
    const known = await this.lastWritten();
    const heads: Checkpoint[] = [];
    for (const id of [...(await this.everyMeeting()), auditChainId]) {
      await (id === auditChainId ? this.sealAudit(true) : this.sealIn(id));
      const head = await this.headOf(id);
      if (head && (known.get(id)?.seq ?? 0) < head.seq) heads.push(head);
    }
    await appendCheckpoints(this.config.checkpointFile, heads);
  }

  private async work(payload: unknown): Promise<void> {
    const id = (payload as { jointMeetingId?: unknown } | null)?.jointMeetingId;
    for (const each of isId(id) ? [id] : await this.everyMeeting()) await this.sealIn(each);
    if (!isId(id)) await this.sealAudit();
  }

  /** A joint meeting that was never written down is so with its first seals, not only in the night. The log is sealed also where the file cannot be written: that is said, and tried again. */
  private async writeFirst(id: string): Promise<void> {
    try {
      const known = await this.lastWritten();
      const head = known.has(id) ? null : await this.headOf(id);
      if (head) await appendCheckpoints(this.config.checkpointFile, [head]);
      this.written.add(id);
    } catch (error) {
      this.metrics.checkpointFailures.inc();
      log.error({ err: error, file: this.config.checkpointFile }, 'the file of checkpoints cannot be written');
    }
  }

  private async lastWritten(): Promise<ReadonlyMap<string, Checkpoint>> {
    const { checkpoints } = await readCheckpointFile(this.config.checkpointFile);
    return new Map(checkpoints.map((each) => [each.jointMeetingId, each]));
  }

  private async headOf(id: string): Promise<Checkpoint | null> {
    const at = this.clock.systemNow().toISOString();
    if (id === auditChainId) {
      const head = await findAuditHead(this.dataSource.manager);
      return head && { jointMeetingId: id, code: id, ...head, at };
    }
    return withScope(this.dataSource, id, async (manager) => {
      const [head, meeting] = [await findChainHead(manager, id), await manager.findOneBy(JointMeetingEntity, { id })];
      return head && { jointMeetingId: id, code: meeting?.code ?? '', seq: head.seq, hash: head.hash, at };
    });
  }

  private async everyMeeting(): Promise<readonly string[]> {
    return ((await this.dataSource.query('SELECT joint_meeting_ids() AS id')) as { id: string }[]).map(({ id }) => id);
  }
}
