import type { MigrationInterface, QueryRunner } from 'typeorm';

const kinds = (more: string): string => `
ALTER TABLE notification DROP CONSTRAINT notification_kind_ck;
ALTER TABLE notification ADD CONSTRAINT notification_kind_ck CHECK (kind IN
  ('assigned', 'returned_report', 'returned_completion', 'accepted_completion', 'urged', 'reminder', 'escalated', 'waiting_review'${more}));`;

/** Objections, extensions and changes of whole tasks are told too. */
export class NotificationKind implements MigrationInterface {
  readonly name = 'notification-kind-0000000000019';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(kinds(", 'objected', 'extension_asked', 'answered', 'task_changed'"));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DELETE FROM notification WHERE kind IN ('objected', 'extension_asked', 'answered', 'task_changed')");
    await runner.query(kinds(''));
  }
}
