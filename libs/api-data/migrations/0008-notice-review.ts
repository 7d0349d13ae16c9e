import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATES = "'draft', 'confirmed', 'superseded'";

/** A notice wrongly imported is discarded, and its text may be imported anew; a recipient set on a draft keeps its basis (N8). */
export class NoticeReview implements MigrationInterface {
  readonly name = 'notice-review-0000000000008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE notice DROP CONSTRAINT notice_state_ck, DROP CONSTRAINT notice_source_uq, ADD COLUMN discard_reason text,
        ADD CONSTRAINT notice_state_ck CHECK (state IN (${STATES}, 'discarded')),
        ADD CONSTRAINT notice_discard_ck CHECK ((state = 'discarded') = (discard_reason IS NOT NULL));
      CREATE UNIQUE INDEX notice_source_uq ON notice (joint_meeting_id, source_hash) WHERE state <> 'discarded';
      ALTER TABLE draft_item ADD COLUMN recipient_basis text,
        ADD CONSTRAINT draft_item_recipient_basis_ck CHECK (recipient_basis IS NULL OR recipient_unit_id IS NOT NULL);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE draft_item DROP COLUMN recipient_basis;
      DROP INDEX notice_source_uq;
      ALTER TABLE notice DROP CONSTRAINT notice_discard_ck, DROP COLUMN discard_reason, DROP CONSTRAINT notice_state_ck,
        ADD CONSTRAINT notice_state_ck CHECK (state IN (${STATES})), ADD CONSTRAINT notice_source_uq UNIQUE (joint_meeting_id, source_hash);`);
  }
}
