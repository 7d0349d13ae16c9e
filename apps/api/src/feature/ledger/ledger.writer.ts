import { AssignmentEntity, insertRows, LedgerTaskEntity, ReportSlotEntity, TaskEntity } from '@lianxi/api-data';
import type { VerbScope } from '../../platform/verb-runner.js';
import type { TakenLine } from './ledger.judge.js';

/**
 * Writes tasks while the next lines are judged, so that the database and we work at the same time; then, table by table, what hangs on
 * them. Their events wait for the verb's end, for they hold up all other writers of the joint meeting.
 */
export class LedgerWriter {
  private writing: Promise<void> = Promise.resolve();
  private readonly written: TakenLine[] = [];

  constructor(
    private readonly scope: VerbScope,
    private readonly ledger: string | null,
  ) {}

  async take(lines: readonly TakenLine[]): Promise<void> {
    await this.writing;
    this.written.push(...lines);
    this.writing = insertRows(this.scope.manager, TaskEntity, lines.map(({ made }) => made.task));
    // Heard of by whoever waits next.
    this.writing.catch(() => undefined);
  }

  /** All that was taken stands. */
  async done(): Promise<void> {
    await this.writing;
    const { manager, jointMeetingId, append } = this.scope;
    await this.hang(AssignmentEntity, this.written.flatMap(({ made }) => made.assignments));
    await this.hang(ReportSlotEntity, this.written.flatMap(({ made }) => made.slots));
    await insertRows(manager, LedgerTaskEntity, this.written.map(({ number, made: { task } }) => ({ jointMeetingId, ledger: this.ledger ?? '', number, taskId: task.id })));
    for (const { made } of this.written) append(made.events);
  }

  /** Nothing is on its way any more, however it went: only then may the transaction end. */
  async settled(): Promise<void> {
    await this.writing.catch(() => undefined);
  }

  /**
   * The database plans the check of a foreign key once and keeps the plan. Planned over a table with few rows and no statistics yet, it
   * may look through all parts of the joint meeting for each row, and would go on so over ten thousand. So each table is whole before
   * what refers to it is checked, and is planned for as it is then.
   */
  private async hang(entity: typeof AssignmentEntity | typeof ReportSlotEntity, rows: readonly object[]): Promise<void> {
    await this.scope.manager.query('DISCARD PLANS');
    await insertRows(this.scope.manager, entity, rows);
  }
}
