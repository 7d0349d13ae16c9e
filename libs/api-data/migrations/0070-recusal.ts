import type { MigrationInterface, QueryRunner } from 'typeorm';

// The unit complained about and those under it; of a government everything in its area.
const CONCERNED = `
ALTER TABLE complaint ADD COLUMN concerned_unit_ids uuid[] NOT NULL DEFAULT '{}', ADD COLUMN leader_handles boolean NOT NULL DEFAULT false;
UPDATE complaint c SET concerned_unit_ids = ARRAY(
  SELECT u.id FROM unit named JOIN jurisdiction there ON there.id = named.jurisdiction_id JOIN jurisdiction j ON j.code LIKE there.code || '%' JOIN unit u ON u.jurisdiction_id = j.id
  WHERE named.id = c.about_unit_id AND (u.id = named.id OR named.kind = 'lower_government') ORDER BY u.id)
WHERE c.about_unit_id IS NOT NULL;
UPDATE complaint c SET leader_handles = true FROM joint_meeting m WHERE m.id = c.joint_meeting_id AND m.secretariat_unit_id = ANY(c.concerned_unit_ids);`;

// Whom a clue of crime is about stays known to itself alone: a keyed hash, by which that person is kept from opening it.
const MARK = 'ALTER TABLE accountability ADD COLUMN person_mark text;';

/** Who is concerned neither handles nor opens: of complaints the units, of sealed accountability the person. */
export class Recusal implements MigrationInterface {
  readonly name = 'recusal-0000000000070';

  async up(runner: QueryRunner): Promise<void> {
    // Rows of all joint meetings, past the walls, for this statement only: the owner's own policies do not let it see them.
    for (const table of ['complaint', 'joint_meeting']) await runner.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
    await runner.query(CONCERNED);
    for (const table of ['complaint', 'joint_meeting']) await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
    await runner.query(MARK);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE complaint DROP COLUMN concerned_unit_ids, DROP COLUMN leader_handles; ALTER TABLE accountability DROP COLUMN person_mark;');
  }
}
