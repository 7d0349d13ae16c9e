import type { ReportSlot } from '@lianxi/domain';
import { reportColumns, select, slotColumns, type ReportRow } from './columns.js';
import { sentSql } from './light.sql.js';
import { query, run, type QueryRunnerLike } from './sql.js';

interface SlotIds {
  readonly jointMeetingId: string;
  readonly slotIds: readonly string[];
}

export const sentReportsQuery = (params: SlotIds) =>
  query<ReportRow>(
    `SELECT ${select('r', reportColumns)} FROM report r
    WHERE r.joint_meeting_id = :jointMeetingId::uuid AND r.slot_id = ANY(:slotIds::uuid[]) AND r.submitted_at IS NOT NULL
    ORDER BY r.slot_id, r.sequence DESC`,
    params,
  );

/** Everything sent for these slots, newest first. */
export function findSentReports(runner: QueryRunnerLike, params: SlotIds): Promise<ReportRow[]> {
  return run(runner, sentReportsQuery(params));
}

export const draftReportsQuery = (params: SlotIds) =>
  query<ReportRow>(
    `SELECT ${select('r', reportColumns)} FROM report r
    WHERE r.joint_meeting_id = :jointMeetingId::uuid AND r.slot_id = ANY(:slotIds::uuid[]) AND r.state = 'draft'`,
    params,
  );

/** The unsent drafts of these slots; who may read them is asked before. */
export function findDraftReports(runner: QueryRunnerLike, params: SlotIds): Promise<ReportRow[]> {
  return run(runner, draftReportsQuery(params));
}

export const unsentReportsQuery = (params: SlotIds) =>
  query<ReportRow>(
    `SELECT ${select('r', reportColumns)}
    FROM report_slot s
    CROSS JOIN LATERAL (
      SELECT * FROM report WHERE report.joint_meeting_id = s.joint_meeting_id AND report.slot_id = s.id AND report.state <> 'draft' ORDER BY report.sequence DESC LIMIT 1
    ) r
    WHERE s.joint_meeting_id = :jointMeetingId::uuid AND s.id = ANY(:slotIds::uuid[]) AND r.submitted_at IS NULL`,
    params,
  );

/** The newest report of each slot that was written out and has not left its unit: it waits for the head's signature, or did not get it. */
export function findUnsentReports(runner: QueryRunnerLike, params: SlotIds): Promise<ReportRow[]> {
  return run(runner, unsentReportsQuery(params));
}

export const previousReportsQuery = (params: SlotIds) =>
  query<ReportRow & { readonly forSlotId: string }>(
    `SELECT s.id AS "forSlotId", ${select('r', reportColumns)}
    FROM report_slot s
    CROSS JOIN LATERAL (
      SELECT report.* FROM report_slot before
      JOIN report ON report.joint_meeting_id = before.joint_meeting_id AND report.slot_id = before.id AND report.state IN ${sentSql}
      WHERE before.joint_meeting_id = s.joint_meeting_id AND before.assignment_id = s.assignment_id AND before.period_start_on < s.period_start_on
      ORDER BY before.period_start_on DESC, report.sequence DESC LIMIT 1
    ) r
    WHERE s.joint_meeting_id = :jointMeetingId::uuid AND s.id = ANY(:slotIds::uuid[])`,
    params,
  );

/** The newest sent and not returned report of an earlier period, to write the next one from. */
export function findPreviousReports(runner: QueryRunnerLike, params: SlotIds): Promise<(ReportRow & { readonly forSlotId: string })[]> {
  return run(runner, previousReportsQuery(params));
}

export interface AttachmentRow {
  readonly id: string;
  readonly subjectId: string;
  readonly name: string;
  readonly size: number;
  readonly mime: string;
}

export const attachmentsQuery = (params: { readonly jointMeetingId: string; readonly reportIds: readonly string[] }) =>
  query<AttachmentRow>(
    `SELECT f.id, f.subject_id AS "subjectId", f.name, f.size::int AS "size", f.mime FROM attachment f
    WHERE f.joint_meeting_id = :jointMeetingId::uuid AND f.subject_type = 'report' AND f.subject_id = ANY(:reportIds::uuid[])
    ORDER BY f.created_at, f.id`,
    params,
  );

/** Files of these reports, in the order they came. */
export function findAttachments(runner: QueryRunnerLike, params: Parameters<typeof attachmentsQuery>[0]): Promise<AttachmentRow[]> {
  return run(runner, attachmentsQuery(params));
}

export interface OpenScheduleRow {
  readonly assignmentId: string;
  readonly taskId: string;
  readonly lastPeriodStartOn: string | null;
}

export const openSchedulesQuery = (params: { readonly jointMeetingId: string; readonly taskIds: readonly string[] | null }) =>
  query<OpenScheduleRow>(
    `SELECT a.id AS "assignmentId", a.task_id AS "taskId", newest.period_start_on AS "lastPeriodStartOn"
    FROM task t
    JOIN assignment a ON a.joint_meeting_id = t.joint_meeting_id AND a.task_id = t.id AND a.role <> 'guide'
      AND a.state IN ('pending', 'in_progress', 'completion_requested')
    LEFT JOIN LATERAL (SELECT s.period_start_on FROM report_slot s WHERE s.joint_meeting_id = a.joint_meeting_id AND s.assignment_id = a.id AND NOT s.replaced
      ORDER BY s.period_start_on DESC LIMIT 1) newest ON true
    WHERE t.joint_meeting_id = :jointMeetingId::uuid AND t.state = 'assigned' AND (t.report_every_months IS NOT NULL OR t.report_before <> '[]')
      AND (:taskIds::uuid[] IS NULL OR t.id = ANY(:taskIds::uuid[]))
    ORDER BY a.task_id, a.id`,
    params,
  );

/** Assignments that owe reports, with the newest period that has its slot. */
export function findOpenSchedules(runner: QueryRunnerLike, params: Parameters<typeof openSchedulesQuery>[0]): Promise<OpenScheduleRow[]> {
  return run(runner, openSchedulesQuery(params));
}

export const openSlotsQuery = (params: { readonly jointMeetingId: string; readonly assignmentId: string }) =>
  query<ReportSlot>(
    `SELECT ${select('s', slotColumns)} FROM report_slot s
    WHERE s.joint_meeting_id = :jointMeetingId::uuid AND s.assignment_id = :assignmentId::uuid
    ORDER BY s.period_start_on FOR UPDATE`,
    params,
  );
