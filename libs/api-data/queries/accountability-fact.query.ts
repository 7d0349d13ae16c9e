import { createHash } from 'node:crypto';
import type { AccountabilityFact, AccountabilityFactKind, LocalDate } from '@lianxi/domain';
import { awaitsExtensionSql } from './light.sql.js';
import { query, run, type QueryRunnerLike } from './sql.js';

/** A fact as the record has it today; its hash is made of it. */
export type FactRow = Omit<AccountabilityFact, 'hash'>;

export interface FactParams {
  readonly jointMeetingId: string;
  readonly unitId: string;
  readonly today: LocalDate;
  readonly fromOn: LocalDate | null;
  readonly toOn: LocalDate | null;
  readonly kinds: readonly AccountabilityFactKind[] | null;
  /** Those that were picked, side by side; null = all of the days. */
  readonly pickedKinds: readonly AccountabilityFactKind[] | null;
  readonly pickedIds: readonly string[] | null;
  readonly limit: number;
}

const blank = {
  kind: `''::text`, source_id: 'NULL::uuid', on_date: 'NULL::date', title: `''::text`, text: 'NULL::text', verb: 'NULL::text', due_on: 'NULL::date', done_on: 'NULL::date', slot_id: 'NULL::uuid', task_id: 'NULL::uuid',
  duty_id: 'NULL::uuid', inspection_id: 'NULL::uuid', event_seq: 'NULL::int',
} as const;

const branch = (values: Partial<Record<keyof typeof blank, string>>): string => `SELECT ${Object.entries({ ...blank, ...values }).map(([name, value]) => `${value} AS ${name}`).join(', ')}`;
const lastEvent = (type: string, id: string): string => `(SELECT max(e.seq) FROM event e WHERE e.joint_meeting_id = :jointMeetingId::uuid AND e.subject_type = '${type}' AND e.subject_id = ${id})`;

/** Late from the day after its last one (L14), whether it came after all or not. */
const lateReports = `${branch({ kind: `'late_report'`, source_id: 's.id', on_date: 's.due_on', title: 't.title', due_on: 's.due_on', done_on: 's.first_submitted_on', slot_id: 's.id', task_id: 't.id', event_seq: lastEvent('report_slot', 's.id') })}
  FROM report_slot s JOIN task t ON t.joint_meeting_id = s.joint_meeting_id AND t.id = s.task_id
  WHERE s.joint_meeting_id = :jointMeetingId::uuid AND s.unit_id = :unitId::uuid AND s.state NOT IN ('withdrawn', 'suspended') AND coalesce(s.first_submitted_on, :today::date) > s.due_on`;

const lateParts = `${branch({ kind: `'late_assignment'`, source_id: 'a.id', on_date: 'a.due_on', title: 't.title', due_on: 'a.due_on', done_on: 'd.done_on', task_id: 't.id', event_seq: lastEvent('assignment', 'a.id') })}
  FROM assignment a JOIN task t ON t.joint_meeting_id = a.joint_meeting_id AND t.id = a.task_id
  CROSS JOIN LATERAL (SELECT CASE WHEN a.state IN ('completion_requested', 'completed') THEN coalesce((a.completion_requested_at AT TIME ZONE 'Asia/Shanghai')::date, a.completed_on) END AS done_on) d
  WHERE a.joint_meeting_id = :jointMeetingId::uuid AND a.unit_id = :unitId::uuid AND a.role <> 'guide' AND a.state NOT IN ('withdrawn', 'suspended', 'objected') AND t.state <> 'draft'
    AND coalesce(d.done_on, :today::date) > a.due_on AND NOT ${awaitsExtensionSql('a')}`;

/** Reported done after the limit that holds, or not yet. */
const lateItems = `${branch({
  kind: `'late_rectification'`, source_id: 'z.id', on_date: 'z.due_on', title: 'f.matter', text: 'f.text', due_on: 'z.due_on', done_on: 'd.done_on', task_id: 'f.task_id', duty_id: 'f.duty_id', inspection_id: 'z.inspection_id',
  event_seq: lastEvent('rectification', 'z.id'),
})}
  FROM rectification z JOIN finding f ON f.joint_meeting_id = z.joint_meeting_id AND f.id = z.finding_id
  CROSS JOIN LATERAL (SELECT CASE WHEN z.state IN ('reported', 'verified', 'closed') THEN z.finished_on END AS done_on) d
  WHERE z.joint_meeting_id = :jointMeetingId::uuid AND z.unit_id = :unitId::uuid AND z.state <> 'withdrawn' AND coalesce(d.done_on, :today::date) > z.due_on`;

/**
 * Of conclusions that their object has, and that neither wait for a review nor were revoked by one (L6, L8): until then nobody can be asked about them. The
 * day is that of the field work it rests on, never after the conclusion.
 */
const findings = `${branch({
  kind: `'finding'`, source_id: 'f.id', title: 'f.matter', text: 'f.text', task_id: 'f.task_id', duty_id: 'f.duty_id', inspection_id: 'n.id', event_seq: lastEvent('finding', 'f.id'),
  on_date: `least(coalesce((SELECT max(v.on_date) FROM inspection_visit v WHERE v.joint_meeting_id = f.joint_meeting_id AND v.object_id = f.object_id AND NOT v.late), n.concluded_on), n.concluded_on)`,
})}
  FROM finding f JOIN inspection n ON n.joint_meeting_id = f.joint_meeting_id AND n.id = f.inspection_id AND n.concluded_on IS NOT NULL
  JOIN inspection_object o ON o.joint_meeting_id = f.joint_meeting_id AND o.id = f.object_id AND o.delivered_on IS NOT NULL AND o.state <> 'objected' AND o.review_outcome IS DISTINCT FROM 'revoked'
  WHERE f.joint_meeting_id = :jointMeetingId::uuid AND f.responsible_unit_id = :unitId::uuid AND f.state = 'open'`;

/** What others did about the unit's work: returned, urged, raised, refused more time, accepted with its grade. */
const events = `${branch({ kind: `'event'`, source_id: 'e.id', on_date: 'e.day_on', title: 't.title', text: `coalesce(e.reason, e.data ->> 'grade')`, verb: 'e.verb', slot_id: `CASE e.subject_type WHEN 'report_slot' THEN e.subject_id END`, task_id: 't.id', event_seq: 'e.seq' })}
  FROM event e JOIN task t ON t.joint_meeting_id = e.joint_meeting_id AND t.id = e.task_id
  WHERE e.joint_meeting_id = :jointMeetingId::uuid AND e.unit_id = :unitId::uuid AND e.subject_type IN ('assignment', 'report_slot')
    AND e.verb IN ('returnReport', 'declineCheck', 'returnCompletion', 'urge', 'escalate', 'refuseExtension', 'acceptCompletion')`;

/** A missed limit of another kind is one more branch here. */
const recordSql = [lateReports, lateParts, lateItems, findings, events].join('\n    UNION ALL ');

export const factsQuery = (params: FactParams) =>
  query<FactRow>(
    `SELECT r.kind, r.source_id AS "sourceId", r.on_date AS "onDate", u.id AS "unitId", u.name AS "unitName", r.title, r.text, r.verb, r.due_on AS "dueOn", r.done_on AS "doneOn",
      s.period_start_on AS "periodStartOn", s.period_end_on AS "periodEndOn", t.id AS "taskId", t.code AS "taskCode", t.title AS "taskTitle", t.assigned_on AS "taskAssignedOn",
      d.id AS "dutyId", d.code AS "dutyCode", d.text AS "dutyText", d.valid_from AS "dutyFromOn", n.id AS "inspectionId", n.code AS "inspectionCode", r.event_seq AS "eventSeq"
    FROM (${recordSql}) r
    JOIN unit u ON u.id = :unitId::uuid
    LEFT JOIN report_slot s ON s.joint_meeting_id = :jointMeetingId::uuid AND s.id = r.slot_id
    LEFT JOIN task t ON t.joint_meeting_id = :jointMeetingId::uuid AND t.id = r.task_id
    LEFT JOIN duty d ON d.joint_meeting_id = :jointMeetingId::uuid AND d.id = coalesce(r.duty_id, t.duty_id)
    LEFT JOIN inspection n ON n.joint_meeting_id = :jointMeetingId::uuid AND n.id = r.inspection_id
    WHERE (:fromOn::date IS NULL OR r.on_date >= :fromOn::date) AND (:toOn::date IS NULL OR r.on_date <= :toOn::date) AND (:kinds::text[] IS NULL OR r.kind = ANY(:kinds::text[]))
      AND (:pickedIds::uuid[] IS NULL OR (r.kind, r.source_id) IN (SELECT * FROM unnest(:pickedKinds::text[], :pickedIds::uuid[])))
    ORDER BY r.on_date DESC, r.kind, r.source_id
    LIMIT :limit::int`,
    { ...params },
  );

/** What the record has about a unit that may be a fact; newest first. */
export function findFacts(runner: QueryRunnerLike, params: FactParams): Promise<FactRow[]> {
  return run(runner, factsQuery(params));
}

/** The fact with the hash of exactly what is told of it, so that a later reader can see whether a word of it was changed. */
export function withFactHash(row: FactRow): AccountabilityFact {
  return { ...row, hash: createHash('sha256').update(JSON.stringify(Object.entries(row).sort(([one], [other]) => (one < other ? -1 : 1)))).digest('hex') };
}
