import type { LocalDate, OwedAlready } from '@lianxi/domain';
import { owedSql } from './light.sql.js';
import { query, run, type QueryRunnerLike } from './sql.js';

export interface KnownLine {
  readonly number: string;
  readonly taskId: string;
  readonly taskCode: string;
}

export const knownLinesQuery = (params: { readonly jointMeetingId: string; readonly ledger: string; readonly numbers: readonly string[] }) =>
  query<KnownLine>(
    `SELECT l.number, l.task_id AS "taskId", t.code AS "taskCode" FROM ledger_task l
    JOIN task t ON t.joint_meeting_id = l.joint_meeting_id AND t.id = l.task_id
    WHERE l.joint_meeting_id = :jointMeetingId::uuid AND l.ledger = :ledger AND l.number = ANY(:numbers::text[])`,
    params,
  );

/** Lines of a ledger that are tasks already, by their numbers. */
export async function findKnownLines(runner: QueryRunnerLike, params: Parameters<typeof knownLinesQuery>[0]): Promise<ReadonlyMap<string, KnownLine>> {
  return new Map((await run(runner, knownLinesQuery(params))).map((line) => [line.number, line]));
}

export const owedReportsQuery = (params: { readonly jointMeetingId: string; readonly unitIds: readonly string[]; readonly fromOn: LocalDate; readonly untilOn: LocalDate }) =>
  query<OwedAlready>(
    `SELECT s.unit_id AS "unitId", date_trunc('month', s.due_on)::date AS month, count(*)::integer AS count FROM report_slot s
    WHERE s.joint_meeting_id = :jointMeetingId::uuid AND s.unit_id = ANY(:unitIds::uuid[]) AND s.state IN ${owedSql}
      AND s.due_on >= :fromOn::date AND s.due_on < :untilOn::date
    GROUP BY 1, 2`,
    params,
  );

/** Reports units owe, by the month they are due in; the last day is not included. */
export function findOwedReports(runner: QueryRunnerLike, params: Parameters<typeof owedReportsQuery>[0]): Promise<OwedAlready[]> {
  return run(runner, owedReportsQuery(params));
}
