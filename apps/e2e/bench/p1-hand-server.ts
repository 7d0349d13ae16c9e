// What P1 is measured against: node:http and pg, one file, nothing between them. The same session look-up, scope, transaction and viewerCan, with SQL written
// for this one answer, and the same bytes.
import { verbsOnTask, type Actor, type Task } from '@lianxi/domain';
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { Pool, types, type PoolClient } from 'pg';

types.setTypeParser(1082, (text) => text);

const { HAND_DATABASE_URL: connectionString, HAND_PORT: port, HAND_TODAY: today = '', HAND_AMBER_UNTIL: amberUntil = '' } = process.env;
const pool = new Pool({ connectionString, max: 10 });

const SESSION = `SELECT s.expires_at, a.id AS account_id, p.id AS person_id, p.name AS person_name, (a.state = 'active' AND (a.expires_on IS NULL OR a.expires_on >= $2::date)) AS active,
    (SELECT r.role FROM account_role r WHERE r.account_id = a.id) AS admin_role,
    (SELECT coalesce(json_agg(json_build_object('postId', o.id, 'title', o.title, 'unitId', u.id, 'unitName', u.name, 'unitLevel', u.level, 'kind', o.kind, 'capacity', h.capacity, 'fromOn', h.from_on, 'toOn', h.to_on)), '[]')
      FROM post_holding h JOIN post o ON o.id = h.post_id JOIN unit u ON u.id = o.unit_id WHERE h.person_id = p.id AND h.from_on <= $2::date AND (h.to_on IS NULL OR h.to_on >= $2::date)) AS posts,
    (SELECT coalesce(json_agg(json_build_object('jointMeetingId', j.joint_meeting_id, 'role', j.role, 'unitId', j.unit_id, 'postId', j.post_id, 'fromOn', j.from_on, 'toOn', j.to_on)), '[]') FROM viewer_joint_meetings(p.id, $2::date) j) AS roles
  FROM session s JOIN account a ON a.id = s.account_id JOIN person p ON p.id = a.person_id WHERE s.token_hash = $1`;

export const LIST = `WITH page AS (SELECT t.id, t.code, t.title, t.state, t.due_on, t.completed_on, t.report_every_months FROM task t
    WHERE t.joint_meeting_id = $1 AND t.state IN ('draft', 'assigned', 'completed', 'suspended') ORDER BY t.due_on NULLS LAST, t.id LIMIT 50)
  SELECT t.id, t.code, t.title, t.state, t.due_on, u.id AS unit_id, u.name AS unit_name, r.id AS report_id, r.text, r.submitted_at, r.unit_name AS report_unit_name,
    CASE WHEN t.state <> 'assigned' THEN 'undetermined' WHEN next.due_on IS NULL THEN 'undetermined' WHEN next.due_on < $2::date THEN 'overdue' WHEN next.due_on <= $3::date THEN 'due_soon' ELSE 'normal' END AS light,
    (SELECT count(*)::int FROM task t WHERE t.joint_meeting_id = $1 AND t.state IN ('draft', 'assigned', 'completed', 'suspended')) AS total
  FROM page t
  LEFT JOIN LATERAL (SELECT a.unit_id FROM assignment a WHERE a.joint_meeting_id = $1 AND a.task_id = t.id AND a.role = 'lead' ORDER BY a.state = 'withdrawn', a.id DESC LIMIT 1) lead ON true
  LEFT JOIN unit u ON u.id = lead.unit_id
  LEFT JOIN LATERAL (SELECT min(due_on) AS due_on FROM (
      SELECT a.due_on FROM assignment a WHERE a.joint_meeting_id = $1 AND a.task_id = t.id AND a.role <> 'guide' AND a.state IN ('pending', 'in_progress')
      UNION ALL (SELECT s.due_on FROM report_slot s WHERE s.joint_meeting_id = $1 AND s.task_id = t.id AND s.state IN ('expected', 'returned', 'awaiting_sign_off') ORDER BY s.due_on LIMIT 1)) part) next ON true
  LEFT JOIN LATERAL (SELECT r.id, r.text, r.submitted_at, r.unit_name FROM report_slot s JOIN report r ON r.joint_meeting_id = $1 AND r.slot_id = s.id AND r.submitted_at IS NOT NULL
    WHERE s.joint_meeting_id = $1 AND s.task_id = t.id AND s.first_submitted_on IS NOT NULL ORDER BY s.period_start_on DESC, r.submitted_at DESC LIMIT 1) r ON true
  ORDER BY t.due_on NULLS LAST, t.id`;

interface SessionRow {
  readonly expires_at: Date;
  readonly account_id: string;
  readonly person_id: string;
  readonly person_name: string;
  readonly active: boolean;
  readonly admin_role: Actor['adminRoles'][number] | null;
  readonly posts: Actor['posts'];
  readonly roles: Actor['roles'];
}

interface ListRow {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly state: Task['state'];
  readonly due_on: string | null;
  readonly unit_id: string | null;
  readonly unit_name: string;
  readonly report_id: string | null;
  readonly text: string;
  readonly submitted_at: Date;
  readonly report_unit_name: string;
  readonly light: string;
  readonly total: number;
}

async function actorOf(request: IncomingMessage): Promise<Actor | null> {
  const token = /lianxi_session=([^;]+)/.exec(request.headers.cookie ?? '')?.[1] ?? '';
  const { rows } = await pool.query<SessionRow>({ name: 'session', text: SESSION, values: [createHash('sha256').update(token).digest('hex'), today] });
  const [row] = rows;
  if (!row?.active || row.expires_at.getTime() < Date.now()) return null;
  return { accountId: row.account_id, personId: row.person_id, personName: row.person_name, adminRoles: row.admin_role ? [row.admin_role] : [], posts: row.posts, roles: row.roles, actingPostId: null };
}

async function listOf(client: PoolClient, jointMeetingId: string): Promise<readonly ListRow[]> {
  await client.query(`BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SELECT set_config('lianxi.joint_meeting_id', '${jointMeetingId}', true)`);
  const { rows } = await client.query<ListRow>({ name: 'list', text: LIST, values: [jointMeetingId, today, amberUntil] });
  await client.query('COMMIT');
  return rows;
}

function bodyOf(rows: readonly ListRow[], actor: Actor, jointMeetingId: string): string {
  const items = rows.map(({ id, code, title, state, due_on: dueOn, light, ...row }) => ({
    id, code, title, state, dueOn, light, leadUnit: row.unit_id === null ? null : { id: row.unit_id, name: row.unit_name },
    latestReport: row.report_id === null ? null : { id: row.report_id, text: row.text, submittedAt: row.submitted_at.toISOString(), unitName: row.report_unit_name },
    viewerCan: verbsOnTask(actor, { jointMeetingId, state }, today),
  }));
  return `${JSON.stringify({ data: { tasks: { total: rows[0]?.total ?? 0, items } } })}\n`;
}

async function answer(request: IncomingMessage): Promise<string | null> {
  for await (const chunk of request) void chunk;
  const actor = await actorOf(request);
  const jointMeetingId = actor?.roles.find((role) => role.jointMeetingId === request.headers['lianxi-joint-meeting'])?.jointMeetingId;
  if (!actor || jointMeetingId === undefined) return null;
  const client = await pool.connect();
  try {
    return bodyOf(await listOf(client, jointMeetingId), actor, jointMeetingId);
  } finally {
    client.release();
  }
}

if (port !== undefined) {
  createServer((request, response) => {
    answer(request).then(
      (body) => response.writeHead(body === null ? 401 : 200, { 'content-type': 'application/json; charset=utf-8' }).end(body ?? ''),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  }).listen(Number(port), '127.0.0.1', () => process.send?.('ready'));
}
