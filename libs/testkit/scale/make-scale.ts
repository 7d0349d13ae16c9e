import type { QueryRunnerLike } from '@lianxi/api-data';

/** How big: every joint meeting has the same, with monthly reports of every part of every task. */
export interface ScaleShape {
  readonly jointMeetings: number;
  readonly unitsEach: number;
  readonly tasksEach: number;
  /** Units that each task is handed to; at most `unitsEach`. */
  readonly partsEach: number;
  /** Months of expected reports of each part, the first of which begins at `firstMonthOn`. */
  readonly months: number;
  readonly firstMonthOn: string;
}

/** 21 cities and 122 counties; a million reports expected. The nation's is ten times that. */
export const PROVINCE: Omit<ScaleShape, 'firstMonthOn'> = { jointMeetings: 143, unitsEach: 28, tasksEach: 53, partsEach: 11, months: 12 };

const PLACE =
  `INSERT INTO jurisdiction (id, code, name, level) SELECT gen_random_uuid(), 'S' || j, '试验' || j || '市', 'city' FROM generate_series(1, $1::int) AS j`;

const UNIT = `INSERT INTO unit (id, code, name, kind, level, jurisdiction_id, valid_from)
   SELECT gen_random_uuid(), p.code || '-' || u, '试验单位' || u || '局', 'government_department', 'city', p.id, '2000-01-01' FROM jurisdiction p, generate_series(1, $1::int) AS u WHERE p.code LIKE 'S%'`;

const MEETINGS = [
  `INSERT INTO joint_meeting (id, code, name, level, jurisdiction_id, secretariat_unit_id, established_on)
   SELECT gen_random_uuid(), p.code, p.name || '联席会议', 'city', p.id, u.id, '2020-01-01' FROM jurisdiction p JOIN unit u ON u.code = p.code || '-1'`,
  `INSERT INTO membership (joint_meeting_id, id, unit_id, role, from_on)
   SELECT m.id, gen_random_uuid(), u.id, CASE WHEN u.id = m.secretariat_unit_id THEN 'lead' ELSE 'member' END, '2020-01-01' FROM joint_meeting m JOIN unit u ON u.jurisdiction_id = m.jurisdiction_id WHERE m.code LIKE 'S%'`,
];

// Each unit has a liaison and a head who can sign in; the first one's are the secretariat and a leader.
const PEOPLE = [
  `INSERT INTO post (id, unit_id, title, kind, position)
   SELECT gen_random_uuid(), u.id, k.title, k.kind, k.position FROM unit u, (VALUES ('负责人', 'head', 1), ('联络员', 'liaison', 2)) AS k(title, kind, position) WHERE u.code LIKE 'S%'`,
  `INSERT INTO person (id, name) SELECT p.id, '试验人员' FROM post p JOIN unit u ON u.id = p.unit_id WHERE u.code LIKE 'S%'`,
  `INSERT INTO post_holding (id, post_id, person_id, capacity, from_on) SELECT gen_random_uuid(), p.id, p.id, 'holder', '2020-01-01' FROM post p JOIN unit u ON u.id = p.unit_id WHERE u.code LIKE 'S%'`,
  `INSERT INTO account (id, person_id, name, password_hash, password_changed_at) SELECT gen_random_uuid(), p.id, lower(u.code) || '-' || p.kind, '-', now() FROM post p JOIN unit u ON u.id = p.unit_id WHERE u.code LIKE 'S%'`,
  `INSERT INTO joint_meeting_role (joint_meeting_id, id, post_id, role, from_on)
   SELECT m.id, gen_random_uuid(), p.id, CASE WHEN m.secretariat_unit_id <> u.id THEN CASE p.kind WHEN 'head' THEN 'unit_head' ELSE 'liaison' END WHEN p.kind = 'head' THEN 'leader' ELSE 'secretariat' END, '2020-01-01'
   FROM joint_meeting m JOIN unit u ON u.jurisdiction_id = m.jurisdiction_id JOIN post p ON p.unit_id = u.id WHERE m.code LIKE 'S%'`,
];

const TASKS = `INSERT INTO task (joint_meeting_id, id, code, title, content, state, due_rule, report_every_months, report_due_day, assigned_on)
  SELECT m.id, gen_random_uuid(), 'RW-' || t, '试验任务' || t, '按月报送进展。', 'assigned', '{"kind": "none"}', 1, 25, $2::date FROM joint_meeting m, generate_series(1, $1::int) AS t WHERE m.code LIKE 'S%'`;

const PARTS = `INSERT INTO assignment (joint_meeting_id, id, task_id, unit_id, role, state, assigned_on, acknowledged_at)
  SELECT t.joint_meeting_id, gen_random_uuid(), t.id, u.id, CASE u.place WHEN 1 THEN 'lead' ELSE 'support' END, 'in_progress', $2::date, $2::date
  FROM task t CROSS JOIN LATERAL (
    SELECT id, row_number() OVER () AS place FROM (
      SELECT e.unit_id AS id FROM membership e WHERE e.joint_meeting_id = t.joint_meeting_id ORDER BY md5(t.code || e.unit_id) LIMIT $1::int) AS chosen) AS u
  WHERE t.code LIKE 'RW-%' AND EXISTS (SELECT FROM joint_meeting m WHERE m.id = t.joint_meeting_id AND m.code LIKE 'S%')`;

const SLOTS = `INSERT INTO report_slot (joint_meeting_id, id, assignment_id, task_id, unit_id, period_start_on, period_end_on, due_on, state)
  SELECT a.joint_meeting_id, gen_random_uuid(), a.id, a.task_id, a.unit_id, f.first_on, (f.first_on + interval '1 month')::date - 1, f.first_on + 24, 'expected'
  FROM assignment a CROSS JOIN LATERAL (SELECT ($2::date + make_interval(months => n - 1))::date AS first_on FROM generate_series(1, $1::int) AS n) AS f
  WHERE EXISTS (SELECT FROM joint_meeting m WHERE m.id = a.joint_meeting_id AND m.code LIKE 'S%')`;

/** Fills an installation with joint meetings of the given size beside what is there. Behind the walls: a superuser's connection. */
export async function makeScale(writer: QueryRunnerLike, shape: ScaleShape): Promise<void> {
  // What is made here refers to what is made here: a million look-ups are saved.
  await writer.query('SET session_replication_role = replica');
  await writer.query(PLACE, [shape.jointMeetings]);
  await writer.query(UNIT, [shape.unitsEach]);
  for (const statement of [...MEETINGS, ...PEOPLE]) await writer.query(statement);
  await writer.query(TASKS, [shape.tasksEach, shape.firstMonthOn]);
  await writer.query(PARTS, [shape.partsEach, shape.firstMonthOn]);
  await writer.query(SLOTS, [shape.months, shape.firstMonthOn]);
  await writer.query('SET session_replication_role = DEFAULT');
  await writer.query('ANALYZE');
}
