import type { AdminRole, FirstStep, HoldingCapacity, Instant, Level, LocalDate, PostKind, Role } from '@lianxi/domain';
import { query, run, type Query, type QueryRunnerLike } from './sql.js';

export interface SessionPost {
  readonly postId: string;
  readonly title: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly unitLevel: Level;
  readonly kind: PostKind;
  readonly capacity: HoldingCapacity;
  readonly fromOn: LocalDate;
  readonly toOn: LocalDate | null;
}

export interface SessionJointMeeting {
  readonly joint_meeting_id: string;
  readonly code: string;
  readonly name: string;
  readonly level: Level;
  readonly demo: boolean;
  readonly amber_working_days: number;
  readonly acknowledge_working_days: number;
  readonly role: Role;
  readonly post_id: string;
  readonly unit_id: string;
  readonly from_on: LocalDate;
  readonly to_on: LocalDate | null;
}

export interface SessionRow {
  readonly sessionId: string;
  readonly seenAt: Instant;
  readonly expiresAt: Instant;
  readonly accountId: string;
  readonly accountName: string;
  readonly active: boolean;
  readonly mustChangePassword: boolean;
  readonly firstSteps: readonly FirstStep[];
  readonly personId: string;
  readonly personName: string;
  readonly adminRole: AdminRole | null;
  readonly posts: readonly SessionPost[];
  readonly roles: readonly SessionJointMeeting[];
}

const SENDER = `a.id AS "accountId", a.name AS "accountName",
      (a.state = 'active' AND (a.expires_on IS NULL OR a.expires_on >= :today::date)) AS active, a.must_change_password AS "mustChangePassword", p.id AS "personId", p.name AS "personName",
      (SELECT r.role FROM account_role r WHERE r.account_id = a.id) AS "adminRole",
      (SELECT coalesce(json_agg(json_build_object('postId', o.id, 'title', o.title, 'unitId', u.id, 'unitName', u.name, 'unitLevel', u.level, 'kind', o.kind,
          'capacity', h.capacity, 'fromOn', h.from_on, 'toOn', h.to_on) ORDER BY o.unit_id, o.position, o.id), '[]')
        FROM post_holding h JOIN post o ON o.id = h.post_id JOIN unit u ON u.id = o.unit_id
        WHERE h.person_id = p.id AND h.from_on <= :today::date AND (h.to_on IS NULL OR h.to_on >= :today::date)) AS posts,
      (SELECT coalesce(json_agg(j), '[]') FROM viewer_joint_meetings(p.id, :today::date) j) AS roles`;

export function sessionQuery(tokenHash: string, today: LocalDate): Query<SessionRow> {
  return query<SessionRow>(
    `SELECT s.id AS "sessionId", s.seen_at AS "seenAt", s.expires_at AS "expiresAt", s.first_steps AS "firstSteps", ${SENDER}
    FROM session s JOIN account a ON a.id = s.account_id JOIN person p ON p.id = a.person_id
    WHERE s.token_hash = :tokenHash`,
    { tokenHash, today },
  );
}

/** Everything a request needs to know of its sender, in one statement: account, posts of the day, roles in joint meetings. */
export async function findSession(runner: QueryRunnerLike, tokenHash: string, today: LocalDate): Promise<SessionRow | null> {
  const [row] = await run(runner, sessionQuery(tokenHash, today));
  return row ?? null;
}

type SenderRow = Omit<SessionRow, 'sessionId' | 'seenAt' | 'expiresAt' | 'firstSteps'>;

/** The same of an account that has no session here: what a calendar programme reads by a secret address. */
export function accountSessionQuery(accountId: string, today: LocalDate): Query<SenderRow> {
  return query(
    `SELECT ${SENDER}
    FROM account a JOIN person p ON p.id = a.person_id
    WHERE a.id = :accountId::uuid`,
    { accountId, today },
  );
}

export async function findAccountSession(runner: QueryRunnerLike, accountId: string, today: LocalDate): Promise<SenderRow | null> {
  const [row] = await run(runner, accountSessionQuery(accountId, today));
  return row ?? null;
}
