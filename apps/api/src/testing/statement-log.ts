import type { Logger } from 'typeorm';

const FRAME = /^\s*(BEGIN|START TRANSACTION|COMMIT|ROLLBACK|SET |SELECT set_config)|token_hash/i;

/** Keeps the statements TypeORM sends, so that tests can count and read them. */
export class StatementLog implements Logger {
  private kept: string[] | null = null;

  async during(work: () => Promise<unknown>): Promise<readonly string[]> {
    const kept: string[] = [];
    this.kept = kept;
    try {
      await work();
    } finally {
      this.kept = null;
    }
    return kept;
  }

  logQuery(query: string): void {
    if (!FRAME.test(query)) this.kept?.push(query);
  }

  logQueryError(): void {}
  logQuerySlow(): void {}
  logSchemaBuild(): void {}
  logMigration(): void {}
  log(): void {}
}
