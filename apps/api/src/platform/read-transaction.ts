import type { DataSource, EntityManager, QueryRunner } from 'typeorm';

/** One consistent view for all reads of a request: BEGIN and scope in one round trip, and one COMMIT. */
export class ReadTransaction {
  private opening: Promise<QueryRunner> | null = null;

  constructor(
    private readonly dataSource: DataSource,
    private readonly jointMeetingId: string | null,
  ) {}

  async open(): Promise<EntityManager> {
    this.opening ??= this.begin();
    return (await this.opening).manager;
  }

  private async begin(): Promise<QueryRunner> {
    const runner = this.dataSource.createQueryRunner();
    try {
      // The id went through isId: it holds hexadecimal digits and hyphens only.
      await runner.query(
        `BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SELECT set_config('lianxi.joint_meeting_id', '${this.jointMeetingId ?? ''}', true)`,
      );
      return inOrder(runner);
    } catch (error) {
      await runner.release();
      throw error;
    }
  }

  async close(): Promise<void> {
    if (!this.opening) return;
    const runner = await this.opening.catch(() => null);
    if (!runner) return;
    try {
      await runner.query('COMMIT');
    } finally {
      await runner.release();
    }
  }
}

/** Loaders of one answer ask side by side; one connection takes one statement at a time. */
function inOrder(runner: QueryRunner): QueryRunner {
  const ask = runner.query.bind(runner);
  let last: Promise<unknown> = Promise.resolve();
  runner.query = (...args: Parameters<typeof ask>) => {
    const next = last.then(() => ask(...args));
    last = next.catch(() => undefined);
    return next;
  };
  return runner;
}
