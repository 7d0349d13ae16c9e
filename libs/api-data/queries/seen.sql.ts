/*
 * Row scope in SQL: `:visibleUnitIds` is the domain's visibleUnits, null for all; an empty list sees nothing.
 * seen.int.test.ts holds these equal to canSeeTask and canSeeSlot.
 */

/** canSeeSlot for a row with unit_id and task_id: the own unit's, and for a lead, while it is one, those of its supporting units. */
export function slotSeenSql(row: string): string {
  return `(:visibleUnitIds::uuid[] IS NULL OR ${row}.unit_id = ANY(:visibleUnitIds::uuid[]) OR ${row}.task_id = ANY(ARRAY(
      SELECT led.task_id FROM assignment led
      WHERE led.joint_meeting_id = :jointMeetingId::uuid AND led.role = 'lead' AND led.state <> 'withdrawn' AND led.unit_id = ANY(:visibleUnitIds::uuid[]))))`;
}

/** canSeeTask: whoever has a part in it, once it is handed out. */
export function taskSeenSql(task: string): string {
  return `(:visibleUnitIds::uuid[] IS NULL OR (${task}.state <> 'draft' AND EXISTS (
      SELECT FROM assignment part
      WHERE part.joint_meeting_id = ${task}.joint_meeting_id AND part.task_id = ${task}.id AND part.unit_id = ANY(:visibleUnitIds::uuid[]))))`;
}

/** canSeeDuty: the own units' duties, and those whose holders are still a class. */
export function dutySeenSql(duty: string): string {
  return `(:visibleUnitIds::uuid[] IS NULL OR ${duty}.unit_id = ANY(:visibleUnitIds::uuid[]) OR (${duty}.unit_id IS NULL AND cardinality(:visibleUnitIds::uuid[]) > 0))`;
}

/** A duty that holds on the day. */
export function inForceSql(duty: string): string {
  return `${duty}.valid_from <= :today::date AND (${duty}.valid_to IS NULL OR ${duty}.valid_to >= :today::date)`;
}
