import { lightOf, marksWorstFirst, owedSlotStates, sentSlotStates, type SlotMark } from '@lianxi/domain';

/*
 * Marks and lights in SQL. They count no working days: `:amberUntilOn` is the domain's `lastDueWithin(today, amberWorkingDays)`,
 * so that a row needs date comparisons only. light.int.test.ts holds each of these equal to its function in domain/light/mark.ts.
 */

/** markOfDue: an open thing with this due date. */
export function dueMarkSql(dueOn: string): string {
  return `CASE WHEN ${dueOn} IS NULL THEN 'unset' WHEN ${dueOn} < :today::date THEN 'overdue' WHEN ${dueOn} <= :amberUntilOn::date THEN 'due_soon' ELSE 'not_due' END`;
}

function doneMarkSql(doneOn: string, dueOn: string): string {
  return `CASE WHEN ${doneOn} > ${dueOn} THEN 'accepted_late' ELSE 'accepted' END`;
}

/** Still owed, and sent by its unit: lists for IN. */
export const owedSql = `('${owedSlotStates.join(`', '`)}')`;
export const sentSql = `('${sentSlotStates.join(`', '`)}')`;

/** markOfSlot, for a report_slot under this alias. */
export function slotMarkSql(slot: string): string {
  return `CASE ${slot}.state WHEN 'accepted' THEN ${doneMarkSql(`${slot}.first_submitted_on`, `${slot}.due_on`)}
    WHEN 'awaiting_check' THEN 'under_review' WHEN 'submitted' THEN 'under_review' WHEN 'suspended' THEN 'suspended' WHEN 'withdrawn' THEN 'suspended'
    ELSE ${dueMarkSql(`${slot}.due_on`)} END`;
}

/** awaitsExtension, for an assignment under this alias: it is not late while the answer waits. */
export function awaitsExtensionSql(assignment: string): string {
  return `(${assignment}.state = 'in_progress' AND ${assignment}.extension_requested_at IS NOT NULL AND coalesce(${assignment}.extension_due_on >= :today::date, false))`;
}

/** A part that carries work, is open and past its due date. */
export function latePartSql(assignment: string): string {
  return `${assignment}.role <> 'guide' AND ${assignment}.state IN ('pending', 'in_progress') AND ${assignment}.due_on < :today::date AND NOT ${awaitsExtensionSql(assignment)}`;
}

/** ladderDueOn, for an assignment under this alias. */
export function ladderDueSql(assignment: string): string {
  const asked = `CASE WHEN ${assignment}.state = 'in_progress' AND ${assignment}.extension_requested_at IS NOT NULL THEN ${assignment}.extension_due_on END`;
  return `CASE WHEN ${assignment}.due_on IS NOT NULL THEN greatest(${assignment}.due_on, ${assignment}.ladder_from_on, ${asked}) END`;
}

/** markOfAssignment, for an assignment under this alias. */
export function assignmentMarkSql(assignment: string): string {
  return `CASE ${assignment}.state WHEN 'completed' THEN ${doneMarkSql(`${assignment}.completed_on`, `${assignment}.due_on`)}
    WHEN 'completion_requested' THEN 'under_review' WHEN 'suspended' THEN 'suspended' WHEN 'objected' THEN 'suspended' WHEN 'withdrawn' THEN 'suspended'
    ELSE CASE WHEN ${assignment}.due_on <= :amberUntilOn::date AND ${awaitsExtensionSql(assignment)} THEN 'extension_pending' ELSE ${dueMarkSql(`${assignment}.due_on`)} END END`;
}

/** markOfRectification, for a rectification under this alias. */
export function rectificationMarkSql(item: string): string {
  return `CASE ${item}.state WHEN 'closed' THEN ${doneMarkSql(`${item}.finished_on`, `${item}.due_on`)}
    WHEN 'reported' THEN 'under_review' WHEN 'verified' THEN 'under_review' WHEN 'withdrawn' THEN 'suspended'
    ELSE ${dueMarkSql(`${item}.due_on`)} END`;
}

/** markOfTask, given the worst mark of its parts (see taskPartSql), null for none. */
export function taskMarkSql(task: string, partMark: string): string {
  return `CASE ${task}.state WHEN 'draft' THEN 'unset' WHEN 'suspended' THEN 'suspended' WHEN 'withdrawn' THEN 'suspended'
    WHEN 'assigned' THEN coalesce(${partMark}, ${dueMarkSql(`${task}.due_on`)})
    ELSE ${doneMarkSql(`${task}.completed_on`, `${task}.due_on`)} END`;
}

/** Place of a mark among marksWorstFirst, from 1. */
export function markRankSql(mark: string): string {
  return `array_position(ARRAY['${marksWorstFirst.join(`','`)}'], ${mark})`;
}

/** lightOf. */
export function lightSql(mark: string): string {
  const marks = (light: string) => marksWorstFirst.filter((name: SlotMark) => lightOf(name) === light).map((name) => `'${name}'`).join(', ');
  return `CASE WHEN ${mark} IN (${marks('overdue')}) THEN 'overdue' WHEN ${mark} IN (${marks('due_soon')}) THEN 'due_soon'
    WHEN ${mark} IN (${marks('undetermined')}) THEN 'undetermined' ELSE 'normal' END`;
}

/**
 * The part of a task that decides its light: the worst of its lead and support assignments and of the report it owes next
 * (the earliest open due date is always the worst). An assignment without due date does not count where reports are owed.
 */
export function taskPartSql(task: string): string {
  return `SELECT part.mark, part.due_on, part.done_on FROM (
      SELECT ${assignmentMarkSql('a')} AS mark, a.due_on, a.completed_on AS done_on
      FROM assignment a
      WHERE a.joint_meeting_id = ${task}.joint_meeting_id AND a.task_id = ${task}.id AND a.role <> 'guide'
        AND a.state <> 'withdrawn' AND (a.due_on IS NOT NULL OR ${task}.report_every_months IS NULL)
      UNION ALL
      (SELECT ${dueMarkSql('s.due_on')}, s.due_on, NULL
      FROM report_slot s
      WHERE s.joint_meeting_id = ${task}.joint_meeting_id AND s.task_id = ${task}.id AND s.state IN ${owedSql}
      ORDER BY s.due_on LIMIT 1)
    ) part
    ORDER BY ${markRankSql('part.mark')}, part.due_on LIMIT 1`;
}
