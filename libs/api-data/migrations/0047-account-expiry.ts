import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The account of somebody invited to an inspection has a last day. */
export class AccountExpiry implements MigrationInterface {
  readonly name = 'account-expiry-0000000000047';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE account ADD COLUMN expires_on date');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE account DROP COLUMN expires_on');
  }
}
