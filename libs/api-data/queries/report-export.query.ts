import type { DutyRole, LocalDate, ReportFact, ReportSlotState } from '@lianxi/domain';
import { slotMatchSql, type SlotListParams } from './report.query.js';
import { query, run, type Query, type QueryRunnerLike } from './sql.js';

/** What a line of the written list says of an expected report, and nothing else. */
export interface WrittenSlotRow {
  readonly taskCode: string;
  readonly title: string;
  readonly unitName: string;
  readonly role: DutyRole;
  readonly periodStartOn: LocalDate;
  readonly periodEndOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly state: ReportSlotState;
  readonly firstSubmittedOn: LocalDate | null;
  readonly acceptedOn: LocalDate | null;
  /** Of the latest sent report; all null where none was. */
  readonly text: string | null;
  readonly facts: readonly ReportFact[] | null;
  readonly nextStep: string | null;
  readonly unchanged: boolean | null;
  readonly onBehalf: boolean | null;
  readonly underException: boolean;
}

export type WrittenSlotParams = Omit<SlotListParams, 'limit' | 'offset' | 'withTotal'>;

/** The slots of the page's list, in its order, with its filters and row scope: a third of its columns, for a list is written whole. */
export function writtenSlotsQuery(params: WrittenSlotParams): Query<WrittenSlotRow> {
  return query(
    `SELECT t.code AS "taskCode", t.title AS "title", u.name AS "unitName", a.role AS "role", s.period_start_on AS "periodStartOn", s.period_end_on AS "periodEndOn",
      s.due_on AS "dueOn", s.state AS "state", s.first_submitted_on AS "firstSubmittedOn", s.accepted_on AS "acceptedOn",
      r.text AS "text", r.facts AS "facts", r.next_step AS "nextStep", r.unchanged AS "unchanged", r.on_behalf AS "onBehalf",
      r.exception_id IS NOT NULL AS "underException"
    FROM (SELECT s.* ${slotMatchSql(params)}) s
    JOIN assignment a ON a.joint_meeting_id = s.joint_meeting_id AND a.id = s.assignment_id
    JOIN task t ON t.joint_meeting_id = s.joint_meeting_id AND t.id = s.task_id
    JOIN unit u ON u.id = s.unit_id
    LEFT JOIN LATERAL (
      SELECT * FROM report WHERE report.joint_meeting_id = s.joint_meeting_id AND report.slot_id = s.id AND report.submitted_at IS NOT NULL
      ORDER BY report.sequence DESC LIMIT 1
    ) r ON true
    ORDER BY s.due_on, s.id`,
    params,
  );
}

export function findWrittenSlots(runner: QueryRunnerLike, params: WrittenSlotParams): Promise<WrittenSlotRow[]> {
  return run(runner, writtenSlotsQuery(params));
}
