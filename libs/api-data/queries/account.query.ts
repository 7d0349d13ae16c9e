import type { AccountState, AdminRole, IdentityState, Instant, LocalDate } from '@lianxi/domain';
import { likePattern, query, run, type Query, type QueryRunnerLike } from './sql.js';

export interface AccountRow {
  readonly id: string;
  readonly accountName: string;
  readonly personName: string;
  readonly state: AccountState;
  readonly locked: boolean;
  readonly mustChangePassword: boolean;
  /** Last day of somebody invited; null for other accounts. */
  readonly expiresOn: LocalDate | null;
  /** Made for an invitation. */
  readonly invited: boolean;
  readonly adminRole: AdminRole | null;
  readonly posts: readonly string[];
  /** Where mail goes. */
  readonly mail: string | null;
  /** Active accounts with the same administrator role. */
  readonly activeOfKind: number;
  /** Whether it has a second factor. */
  readonly hasSecondFactor: boolean;
  readonly identity: IdentityState;
  /** What the identity provider calls the person; null where nothing is linked. */
  readonly identitySubject: string | null;
  readonly recoveryCodesLeft: number;
  /** Where it is signed in now. */
  readonly sessions: number;
}

export interface AccountListParams {
  /** One account; null for all. */
  readonly id: string | null;
  readonly text: string | null;
  readonly today: LocalDate;
  readonly now: Instant;
  /** A session not used since then has ended. */
  readonly idleSince: Instant;
  /** The identity provider of the installation; null for none. */
  readonly issuer: string | null;
  readonly limit: number;
  readonly offset: number;
}

export function accountListQuery(params: AccountListParams): Query<AccountRow & { total: number }> {
  // Systems have accounts too, but nobody behind them to appoint, lock out or help.
  const where = ['NOT a.system', ...(params.id === null ? [] : ['a.id = :id::uuid']), ...(params.text === null ? [] : ['(a.name ILIKE :pattern OR p.name ILIKE :pattern)'])];
  return query(
    `SELECT a.id, a.name AS "accountName", p.name AS "personName", a.state, coalesce(a.locked_until > :now::timestamptz, false) AS locked,
      a.must_change_password AS "mustChangePassword", a.expires_on AS "expiresOn", a.invited, r.role AS "adminRole", (count(*) OVER ())::int AS total,
      (SELECT m.address FROM account_mail m WHERE m.account_id = a.id) AS mail,
      (SELECT count(*)::int FROM account_role k JOIN account c ON c.id = k.account_id WHERE k.role = r.role AND c.state = 'active') AS "activeOfKind",
      EXISTS (SELECT FROM second_factor f WHERE f.account_id = a.id AND f.confirmed_at IS NOT NULL) AS "hasSecondFactor",
      CASE WHEN :issuer::text IS NULL THEN 'off' WHEN x.subject IS NULL THEN 'none' WHEN x.confirmed_at IS NULL THEN 'waiting' ELSE 'linked' END AS identity, x.subject AS "identitySubject",
      (SELECT count(*)::int FROM recovery_code c WHERE c.account_id = a.id AND c.used_at IS NULL) AS "recoveryCodesLeft",
      (SELECT count(*)::int FROM session s WHERE s.account_id = a.id AND s.expires_at > :now::timestamptz AND s.seen_at > :idleSince::timestamptz) AS sessions,
      ARRAY(SELECT u.name || ' · ' || o.title FROM post_holding h JOIN post o ON o.id = h.post_id JOIN unit u ON u.id = o.unit_id
        WHERE h.person_id = p.id AND h.from_on <= :today::date AND (h.to_on IS NULL OR h.to_on >= :today::date) ORDER BY 1) AS posts
    FROM account a JOIN person p ON p.id = a.person_id LEFT JOIN account_role r ON r.account_id = a.id LEFT JOIN external_identity x ON x.account_id = a.id AND x.issuer = :issuer
    WHERE ${where.join(' AND ')}
    ORDER BY array_position(ARRAY['system_admin', 'security_admin', 'audit_admin'], r.role) NULLS LAST, a.name
    LIMIT :limit::int OFFSET :offset::int`,
    { ...params, pattern: likePattern(params.text) },
  );
}

/** Accounts with who they are and where they sit, administrators first. */
export function findAccounts(runner: QueryRunnerLike, params: AccountListParams): Promise<(AccountRow & { total: number })[]> {
  return run(runner, accountListQuery(params));
}
