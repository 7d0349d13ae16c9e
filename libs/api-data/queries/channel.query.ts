import type { EscalationClock, Instant, LocalDate, MailChoice, MessageTopic } from '@lianxi/domain';
import { awaitsExtensionSql, latePartSql, owedSql } from './light.sql.js';
import { monthsSql, query, run, type Query, type QueryRunnerLike } from './sql.js';

/** Whom messages go to: the name they are greeted by, and their mail where it is confirmed. */
export interface ReaderRow {
  readonly accountId: string;
  readonly personName: string;
  readonly hasMail: boolean;
  readonly choices: Readonly<Partial<Record<MessageTopic, MailChoice>>>;
}

export function readersQuery(params: { readonly accountIds: readonly string[] }): Query<ReaderRow> {
  return query(
    `SELECT a.id AS "accountId", p.name AS "personName", (m.address IS NOT NULL AND a.state = 'active') AS "hasMail",
      coalesce((SELECT jsonb_object_agg(c.topic, c.choice) FROM mail_choice c WHERE c.account_id = a.id), '{}') AS choices
    FROM account a JOIN person p ON p.id = a.person_id LEFT JOIN account_mail m ON m.account_id = a.id
    WHERE a.id = ANY(:accountIds::uuid[]) ORDER BY a.id`,
    { ...params },
  );
}

export async function findReaders(runner: QueryRunnerLike, accountIds: readonly string[]): Promise<ReadonlyMap<string, ReaderRow>> {
  const rows = accountIds.length === 0 ? [] : await run(runner, readersQuery({ accountIds: [...new Set(accountIds)] }));
  return new Map(rows.map((row) => [row.accountId, row]));
}

/** What a unit owes, for the mail of the day; `total` counts also what is not listed. */
export interface DueRow {
  readonly clock: EscalationClock;
  readonly unitId: string;
  readonly unitName: string;
  readonly title: string;
  readonly periodStartOn: LocalDate | null;
  readonly periodMonths: number | null;
  readonly dueOn: LocalDate;
  readonly total: number;
  /** Of `total`, what is past its day. */
  readonly late: number;
}

export interface DueParams {
  readonly jointMeetingId: string;
  readonly today: LocalDate;
  readonly unitIds: readonly string[];
  /** The last due date that is near. */
  readonly untilOn: LocalDate;
  readonly limit: number;
}

export function dueOfUnitsQuery(params: DueParams): Query<DueRow> {
  return query(
    `SELECT d.clock, d.unit_id AS "unitId", u.name AS "unitName", t.title, d.period_start_on AS "periodStartOn", d.period_months AS "periodMonths", d.due_on AS "dueOn", d.total, d.late FROM (
      SELECT open.*, row_number() OVER (PARTITION BY open.unit_id ORDER BY open.due_on, open.id) AS place, (count(*) OVER (PARTITION BY open.unit_id))::int AS total,
        (count(*) FILTER (WHERE open.due_on < :today::date) OVER (PARTITION BY open.unit_id))::int AS late FROM (
        SELECT 'report' AS clock, s.id, s.task_id, s.unit_id, s.due_on, s.period_start_on, ${monthsSql('s')} AS period_months FROM report_slot s
        WHERE s.joint_meeting_id = :jointMeetingId::uuid AND s.state IN ${owedSql} AND s.due_on <= :untilOn::date AND s.unit_id = ANY(:unitIds::uuid[])
        UNION ALL
        SELECT CASE WHEN late.acknowledge THEN 'acknowledgement' ELSE 'completion' END, a.id, a.task_id, a.unit_id, CASE WHEN late.acknowledge THEN a.acknowledge_due_on ELSE a.due_on END, NULL, NULL
        FROM assignment a JOIN task own ON own.joint_meeting_id = a.joint_meeting_id AND own.id = a.task_id AND own.state = 'assigned'
        CROSS JOIN LATERAL (SELECT a.state = 'pending' AND (a.due_on IS NULL OR a.acknowledge_due_on < a.due_on) AS acknowledge) late
        WHERE a.joint_meeting_id = :jointMeetingId::uuid AND a.state IN ('pending', 'in_progress') AND a.unit_id = ANY(:unitIds::uuid[])
          AND CASE WHEN late.acknowledge THEN a.acknowledge_due_on <= :untilOn::date ELSE a.role <> 'guide' AND a.due_on <= :untilOn::date AND NOT ${awaitsExtensionSql('a')} END) open) d
    JOIN task t ON t.joint_meeting_id = :jointMeetingId::uuid AND t.id = d.task_id
    JOIN unit u ON u.id = d.unit_id
    WHERE d.place <= :limit::int ORDER BY u.name, d.unit_id, d.place`,
    { ...params },
  );
}

/** What units owe, late or near: the first of each unit and how many in all. */
export function findDueOfUnits(runner: QueryRunnerLike, params: DueParams): Promise<DueRow[]> {
  return params.unitIds.length === 0 ? Promise.resolve([]) : run(runner, dueOfUnitsQuery(params));
}

export function overdueByUnitQuery(params: { readonly jointMeetingId: string; readonly today: LocalDate; readonly limit: number }): Query<{ unitName: string; overdue: number }> {
  return query(
    `SELECT u.name AS "unitName", count(*)::int AS overdue FROM (
      SELECT s.unit_id FROM report_slot s WHERE s.joint_meeting_id = :jointMeetingId::uuid AND s.state IN ${owedSql} AND s.due_on < :today::date
      UNION ALL
      SELECT a.unit_id FROM assignment a JOIN task t ON t.joint_meeting_id = a.joint_meeting_id AND t.id = a.task_id AND t.state = 'assigned'
      WHERE a.joint_meeting_id = :jointMeetingId::uuid AND ${latePartSql('a')}) late
    JOIN unit u ON u.id = late.unit_id GROUP BY u.id, u.name ORDER BY overdue DESC, u.name LIMIT :limit::int`,
    { ...params },
  );
}

/** Units with something late, the most first. */
export function findOverdueByUnit(runner: QueryRunnerLike, params: Parameters<typeof overdueByUnitQuery>[0]) {
  return run(runner, overdueByUnitQuery(params));
}

export interface MailFigureRow {
  readonly waiting: number;
  readonly dead: number;
  readonly sentAt: Instant | null;
  readonly failingSince: Instant | null;
  readonly failure: string | null;
  readonly answer: string | null;
}

export function mailFiguresQuery(): Query<MailFigureRow> {
  return query('SELECT waiting, dead, sent_at AS "sentAt", failing_since AS "failingSince", failure, answer FROM mail_figures()', {});
}

/** How mail is doing in the whole installation. */
export async function findMailFigures(runner: QueryRunnerLike): Promise<MailFigureRow | null> {
  return (await run(runner, mailFiguresQuery()))[0] ?? null;
}
