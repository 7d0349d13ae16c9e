import { Injectable, type OnModuleInit } from '@nestjs/common';
import { appendCheckpoints, findChainHead, isId, JointMeetingEntity, readCheckpointFile, sealLog, withScope } from '@lianxi/api-data';
import type { Checkpoint } from '@lianxi/domain';
import { DataSource } from 'typeorm';
import { Clock } from './clock.js';
import { Config } from './config.js';
import { Jobs } from './jobs.js';
import { log } from './log.js';
import { Metrics } from './metrics.js';
import { Outbox } from './outbox.js';

const SEAL_EVENTS = 'seal-events';

/**
 * Seals the log shortly after each commit, joint meeting by joint meeting, and writes the end of each chain into a file outside the database: its
 * first head at once, then each day's last (ADR 21). Writers of events wait for nothing of it.
 */
@Injectable()
export class EventSealer implements OnModuleInit {
  /** Joint meetings whose first head stands outside. */
  private readonly written = new Set<string>();

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

  /** The end of every chain that has moved since it was last written down. */
  async writeCheckpoints(): Promise<void> {
    const known = await this.lastWritten();
    const heads: Checkpoint[] = [];
    for (const id of await this.everyMeeting()) {
      await this.sealIn(id);
      const head = await this.headOf(id);
      if (head && (known.get(id)?.seq ?? 0) < head.seq) heads.push(head);
    }
    await appendCheckpoints(this.config.checkpointFile, heads);
  }

  private async work(payload: unknown): Promise<void> {
    const id = (payload as { jointMeetingId?: unknown } | null)?.jointMeetingId;
    for (const each of isId(id) ? [id] : await this.everyMeeting()) await this.sealIn(each);
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

  private headOf(id: string): Promise<Checkpoint | null> {
    return withScope(this.dataSource, id, async (manager) => {
      const [head, meeting] = [await findChainHead(manager, id), await manager.findOneBy(JointMeetingEntity, { id })];
      return head && { jointMeetingId: id, code: meeting?.code ?? '', seq: head.seq, hash: head.hash, at: this.clock.systemNow().toISOString() };
    });
  }

  private async everyMeeting(): Promise<readonly string[]> {
    return ((await this.dataSource.query('SELECT joint_meeting_ids() AS id')) as { id: string }[]).map(({ id }) => id);
  }
}
