import { AssignmentEntity, insertRows, LedgerTaskEntity, ReportSlotEntity, TaskEntity } from '@lianxi/api-data';
import type { ImportedTask } from '@lianxi/domain';
import type { VerbScope } from '../../platform/verb-runner.js';
import type { TakenLine } from './ledger.judge.js';

type Many = 'assignments' | 'slots';

const of = <Key extends Many>(lines: readonly TakenLine[], key: Key): ImportedTask[Key][number][] => lines.flatMap(({ made }) => made[key] as readonly ImportedTask[Key][number][]);

/**
 * Writes lines while the next are judged, one statement for each table and batch: the database and we work at the same time, and no more
 * than two batches are held. Their events wait for the verb's end, for they hold up all other writers of the joint meeting.
 */
export class LedgerWriter {
  private writing: Promise<void> = Promise.resolve();

  constructor(
    private readonly scope: VerbScope,
    private readonly ledger: string | null,
  ) {}

  async take(lines: readonly TakenLine[]): Promise<void> {
    await this.writing;
    this.writing = this.write(lines);
    // Heard of by whoever waits next.
    this.writing.catch(() => undefined);
  }

  /** All that was taken stands. */
  done(): Promise<void> {
    return this.writing;
  }

  /** Nothing is on its way any more, however it went: only then may the transaction end. */
  async settled(): Promise<void> {
    await this.writing.catch(() => undefined);
  }

  private async write(lines: readonly TakenLine[]): Promise<void> {
    const { manager, jointMeetingId, append } = this.scope;
    await insertRows(manager, TaskEntity, lines.map(({ made }) => made.task));
    await insertRows(manager, AssignmentEntity, of(lines, 'assignments'));
    await insertRows(manager, ReportSlotEntity, of(lines, 'slots'));
    await insertRows(manager, LedgerTaskEntity, lines.map(({ number, made: { task } }) => ({ jointMeetingId, ledger: this.ledger ?? '', number, taskId: task.id })));
    append(lines.flatMap(({ made }) => made.events));
  }
}
