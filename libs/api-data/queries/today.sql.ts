import { todayGroups, todayKinds, todayReasons, type TodayReason } from '@lianxi/domain';
import { assignmentMarkSql, awaitsExtensionSql, dueMarkSql, latePartSql, owedSql, sentSql } from './light.sql.js';
import { postHeldSql } from './instruction.query.js';
import { closedSlotSql } from './period.query.js';
import { aboveJoinSql } from './report.query.js';

/* The kinds of lines of 今日要办: each branch names what it has, the rest is empty. */

const blank = {
  reason: 'NULL::text', title: `''::text`, unit_id: 'NULL::uuid', due_on: 'NULL::date', mark: `'unset'::text`, slot_id: 'NULL::uuid', task_id: 'NULL::uuid', notice_id: 'NULL::uuid',
  count: '1::int', period_start_on: 'NULL::date', instruction_id: 'NULL::uuid', step_id: 'NULL::uuid', inspection_id: 'NULL::uuid', rectification_id: 'NULL::uuid', delegate_visit_id: 'NULL::uuid', assessment_id: 'NULL::uuid', meeting_id: 'NULL::uuid', data_provision_id: 'NULL::uuid', bulletin_id: 'NULL::uuid',
} as const;

function line(values: Partial<Record<keyof typeof blank, string>>): string {
  return `SELECT ${Object.entries({ ...blank, ...values }).map(([name, value]) => `${value} AS ${name}`).join(', ')}`;
}

const reasonSql = (reason: TodayReason): string => `'${reason}'`;
const slotTaskSql = 'FROM report_slot s JOIN task t ON t.joint_meeting_id = s.joint_meeting_id AND t.id = s.task_id';
const partTaskSql = 'FROM assignment a JOIN task t ON t.joint_meeting_id = a.joint_meeting_id AND t.id = a.task_id';
const ofSlot = { title: 't.title', unit_id: 's.unit_id', due_on: 's.due_on', slot_id: 's.id', task_id: 't.id', period_start_on: 's.period_start_on' };
const ofPart = { title: 't.title', unit_id: 'a.unit_id', due_on: 'a.due_on', task_id: 't.id' };

/** Late of anybody's for those who watch all; of its towns' for the county that handed the part down. */
const watched = (assignmentId: string): string => `(:watchesAll OR EXISTS (SELECT FROM assignment down
      JOIN assignment up ON up.joint_meeting_id = down.joint_meeting_id AND up.id = down.parent_id AND up.state <> 'withdrawn'
      WHERE down.joint_meeting_id = :jointMeetingId::uuid AND down.id = ${assignmentId} AND up.unit_id = ANY(:checkingUnitIds::uuid[])))`;

/**
 * Reports a unit still owes that are late, near or returned; what waits for its head is the head's, and the writer's only once it is late. For those
 * who watch others, their late ones.
 */
const owedReports = `${line({
  ...ofSlot, mark: dueMarkSql('s.due_on'),
  reason: `CASE WHEN s.state = 'awaiting_sign_off' AND s.unit_id = ANY(:signingUnitIds::uuid[]) THEN 'sign_off_report' WHEN s.state = 'returned' AND s.unit_id = ANY(:ownUnitIds::uuid[]) THEN 'returned_report' WHEN s.due_on < :today::date THEN 'overdue_report' ELSE 'due_soon_report' END`,
})}
  ${slotTaskSql}
  WHERE s.joint_meeting_id = :jointMeetingId::uuid AND s.state IN ${owedSql} AND NOT ${closedSlotSql('s')}
    AND ((s.state = 'awaiting_sign_off' AND s.unit_id = ANY(:signingUnitIds::uuid[]))
      OR (s.unit_id = ANY(:ownUnitIds::uuid[]) AND (s.state = 'returned' OR s.due_on < :today::date OR (s.state = 'expected' AND s.due_on <= :amberUntilOn::date))) OR (s.due_on < :today::date AND ${watched('s.assignment_id')}))`;

/** One line a part of a task: its lateness goes before its acknowledgement. What a unit has not acknowledged in time is late to those who watch it. */
const openParts = `${line({
  ...ofPart, due_on: 'due.on_date', mark: `CASE WHEN due.on_date = a.due_on THEN ${assignmentMarkSql('a')} ELSE ${dueMarkSql('due.on_date')} END`,
  reason: `CASE WHEN ${awaitsExtensionSql('a')} AND a.due_on <= :amberUntilOn::date THEN 'awaiting_extension' WHEN a.due_on < :today::date THEN 'overdue_assignment' WHEN a.state = 'pending' AND a.unit_id <> ALL(:ownUnitIds::uuid[]) THEN 'overdue_acknowledgement' WHEN a.state = 'pending' THEN 'acknowledge'
      WHEN a.completion_return_reason IS NOT NULL THEN 'returned_completion' ELSE 'due_soon_assignment' END`,
})}
  ${partTaskSql} AND t.state = 'assigned'
  CROSS JOIN LATERAL (SELECT CASE WHEN a.state = 'pending' AND (a.due_on IS NULL OR a.due_on >= :today::date) THEN a.acknowledge_due_on ELSE a.due_on END AS on_date) due
  WHERE a.joint_meeting_id = :jointMeetingId::uuid AND a.state IN ('pending', 'in_progress')
    AND ((a.unit_id = ANY(:ownUnitIds::uuid[]) AND (a.state = 'pending' OR (a.role <> 'guide' AND (a.completion_return_reason IS NOT NULL OR a.due_on <= :amberUntilOn::date))))
      OR ((${latePartSql('a')} OR (a.state = 'pending' AND a.acknowledge_due_on < :today::date)) AND ${watched('a.id')}))`;

const reviewReports = `${line({ ...ofSlot, reason: reasonSql('review_report'), mark: `'under_review'` })}
  ${slotTaskSql}
  WHERE :reviews AND s.joint_meeting_id = :jointMeetingId::uuid AND s.state = 'submitted' AND NOT ${closedSlotSql('s', false)}`;

/** What its towns sent, for the county that handed the work down. */
const checkReports = `${line({ ...ofSlot, reason: reasonSql('check_report'), mark: `'under_review'` })}
  ${slotTaskSql}
  JOIN assignment a ON a.joint_meeting_id = s.joint_meeting_id AND a.id = s.assignment_id
  ${aboveJoinSql}
  WHERE s.joint_meeting_id = :jointMeetingId::uuid AND s.state = 'awaiting_check' AND above.unit_id = ANY(:checkingUnitIds::uuid[])`;

const reviewCompletions = `${line({ ...ofPart, reason: reasonSql('review_completion'), mark: `'under_review'` })}
  ${partTaskSql}
  WHERE :reviews AND a.joint_meeting_id = :jointMeetingId::uuid AND a.state = 'completion_requested'`;

/** A request is late by the days the joint meeting gives its answer: `:askedUntilOn` has the last day of asking for each number of them. */
const answerLate = `(a.extension_requested_at AT TIME ZONE 'Asia/Shanghai')::date <= (:askedUntilOn::date[])[meeting.extension_answer_working_days]`;

const decisions = `${line({
  ...ofPart, reason: `CASE WHEN a.state = 'objected' THEN 'review_objection' WHEN ${answerLate} THEN 'overdue_extension' ELSE 'review_extension' END`,
  mark: `CASE WHEN a.state = 'objected' THEN 'suspended' WHEN ${answerLate} THEN 'overdue' ELSE 'due_soon' END`,
})}
  ${partTaskSql} AND t.state = 'assigned'
  JOIN joint_meeting meeting ON meeting.id = a.joint_meeting_id
  WHERE :reviews AND a.joint_meeting_id = :jointMeetingId::uuid AND (a.state = 'objected' OR (a.extension_requested_at IS NOT NULL AND a.state = 'in_progress'))`;

const onBehalf = `${line({ ...ofSlot, due_on: 'NULL::date', reason: reasonSql('confirm_report'), mark: `'under_review'` })}
  FROM report r
  JOIN report_slot s ON s.joint_meeting_id = r.joint_meeting_id AND s.id = r.slot_id AND s.state IN ${sentSql}
  JOIN task t ON t.joint_meeting_id = s.joint_meeting_id AND t.id = s.task_id
  WHERE r.joint_meeting_id = :jointMeetingId::uuid AND r.on_behalf AND r.confirmed_at IS NULL AND r.state IN ${sentSql}
    AND s.unit_id = ANY(:ownUnitIds::uuid[])`;

const draftNotices = `${line({ reason: reasonSql('confirm_notice'), title: 'n.title', notice_id: 'n.id' })}
  FROM notice n WHERE :reviews AND n.joint_meeting_id = :jointMeetingId::uuid AND n.state = 'draft'`;

/** Not yet handed out, and done by all but not yet closed out (销号). */
const wholeTasks = `${line({
  title: 't.title', task_id: 't.id', reason: `CASE t.state WHEN 'draft' THEN 'draft_task' ELSE 'close_out_task' END`, due_on: `CASE t.state WHEN 'draft' THEN t.due_on END`,
  mark: `CASE t.state WHEN 'draft' THEN 'unset' ELSE 'under_review' END`,
})}
  FROM task t WHERE :reviews AND t.joint_meeting_id = :jointMeetingId::uuid AND t.state IN ('draft', 'completed')`;

const unsetFrequencies = `${line({ reason: reasonSql('unset_frequency'), count: 'count(*)::int' })}
  FROM duty d WHERE :reviews AND d.joint_meeting_id = :jointMeetingId::uuid AND d.frequency_state = 'unset'
    AND d.valid_from <= :today::date AND (d.valid_to IS NULL OR d.valid_to >= :today::date)
  HAVING count(*) > 0`;

/** The secretariat registers and tells the result, the leader who wrote it reads it, all leaders see what runs over its limit. */
const instructions = `${line({
  reason: `CASE WHEN i.state = 'reported' THEN 'read_instruction' WHEN :reviews AND i.state = 'waiting' THEN 'register_instruction'
      WHEN :reviews AND t.state IN ('completed', 'closed', 'archived', 'withdrawn') THEN 'report_instruction' ELSE 'overdue_instruction' END`,
  title: 'i.text', due_on: 'i.due_on', mark: `CASE i.state WHEN 'reported' THEN 'under_review' ELSE ${dueMarkSql('i.due_on')} END`, task_id: 't.id', instruction_id: 'coalesce(i.root_id, i.id)', step_id: 'i.id',
})}
  FROM instruction i
  LEFT JOIN task t ON t.joint_meeting_id = i.joint_meeting_id AND t.id = i.task_id
  WHERE i.joint_meeting_id = :jointMeetingId::uuid AND ((:reviews AND i.state = 'waiting')
    OR (:reviews AND i.state = 'assigned' AND t.state IN ('completed', 'closed', 'archived', 'withdrawn'))
    OR (:leads::boolean AND i.state IN ('waiting', 'assigned') AND i.due_on < :today::date)
    OR (:leads::boolean AND i.state = 'reported' AND (i.post_id = ANY(:postIds::uuid[]) OR NOT ${postHeldSql('i.post_id')}) AND NOT EXISTS (SELECT FROM instruction added WHERE added.joint_meeting_id = i.joint_meeting_id
      AND added.root_id = i.id AND added.state IN ('waiting', 'assigned'))))`;

/** Complaints in one line for all that wait: nothing of them is told outside their own page. */
const complaintsSql = (reason: TodayReason, condition: string, unit = false): string => `${line({
  reason: reasonSql(reason), count: 'w.count', due_on: 'w.due_on', mark: dueMarkSql('w.due_on'), ...(unit ? { unit_id: 'w.unit_id' } : {}),
})}
  FROM (SELECT ${unit ? 'c.unit_id, ' : ''}count(*)::int AS count, min(c.due_on) AS due_on FROM complaint c WHERE c.joint_meeting_id = :jointMeetingId::uuid AND ${condition}${unit ? ' GROUP BY c.unit_id' : ''}) w
  WHERE w.count > 0`;
/** What is about the office's own unit waits for a leader. */
const officeHandles = '((:reviews AND NOT c.leader_handles) OR (:leads::boolean AND c.leader_handles))';
const complaints = [
  complaintsSql('register_complaint', `${officeHandles} AND c.category <> 'retaliation' AND c.state IN ('received', 'registered')`),
  complaintsSql('answer_complaint', `${officeHandles} AND c.category <> 'retaliation' AND c.state = 'verified'`),
  complaintsSql('handle_retaliation', `c.category = 'retaliation' AND (c.about_unit_id <> ALL(:confidantUnitIds::uuid[]) OR (c.about_unit_id IS NULL AND :confidantUnitIds::uuid[] IS NOT NULL)) AND c.state IN ('received', 'registered', 'verified')`),
  complaintsSql('verify_complaint', `c.unit_id = ANY(:ownUnitIds::uuid[]) AND c.state IN ('assigned', 'verifying')`, true),
  complaintsSql('decide_complaint', `:leads::boolean AND c.proposed_as IS NOT NULL AND c.task_approved_on IS NULL AND c.state IN ('registered', 'assigned', 'verifying', 'verified', 'answered')`),
];

/** Accountability in one line for all that waits, from behind its wall: neither whom it is about nor why. */
const accountabilities = `${line({ reason: 'w.reason', count: 'w.count', due_on: 'w.due_on', mark: dueMarkSql('w.due_on') })}
  FROM accountability_waiting(:personId::uuid, :keepsAccountability::boolean, :leads::boolean, :headedUnitIds::uuid[], :today::date, :amberUntilOn::date) w`;

/** Plans that wait for their approval. */
const inspections = `${line({ reason: reasonSql('approve_inspection'), title: 'n.matter', inspection_id: 'n.id', step_id: 'n.id' })}
  FROM inspection n WHERE (:reviews OR :leads::boolean) AND n.joint_meeting_id = :jointMeetingId::uuid AND n.state = 'submitted'`;

/** A request for review that was written down for the unit. */
const toConfirm = `(o.unit_id = ANY(:ownUnitIds::uuid[]) AND o.objection_source IS NOT NULL AND o.objection_confirmed_on IS NULL)`;

/** The clocks of a conclusion: the unit receives it and may object within 30 days, the review is due within 30 more (decree 733, art. 17). */
const conclusions = `${line({
  reason: `CASE o.state WHEN 'delivered' THEN 'receive_conclusion' WHEN 'objected' THEN CASE WHEN ${toConfirm} THEN 'confirm_objection' WHEN o.review_until_on < :today::date THEN 'overdue_review' ELSE 'review_conclusion' END WHEN 'received' THEN 'objection_ending' END`,
  title: 'n.matter', unit_id: 'o.unit_id', due_on: 'clock.until_on', mark: `CASE o.state WHEN 'delivered' THEN 'under_review' ELSE ${dueMarkSql('clock.until_on')} END`, inspection_id: 'n.id', step_id: 'o.id',
})}
  FROM inspection_object o
  JOIN inspection n ON n.joint_meeting_id = o.joint_meeting_id AND n.id = o.inspection_id AND n.state = 'concluded'
  CROSS JOIN LATERAL (SELECT CASE o.state WHEN 'received' THEN o.objection_until_on WHEN 'objected' THEN o.review_until_on END AS until_on) clock
  WHERE o.joint_meeting_id = :jointMeetingId::uuid AND ((o.state = 'delivered' AND o.unit_id = ANY(:ownUnitIds::uuid[])) OR (o.state = 'objected' AND (${toConfirm} OR :reviews OR (:leads::boolean AND o.review_until_on < :today::date)))
    OR (o.state = 'received' AND o.unit_id = ANY(:ownUnitIds::uuid[]) AND o.objection_until_on BETWEEN :today::date AND :amberUntilOn::date))`;

const working = `z.state IN ('open', 'in_progress')`;
const ownItem = `z.unit_id = ANY(:ownUnitIds::uuid[])`;
/** A seat in the team that found it, but of nobody of the unit answerable. */
const inTeam = `(NOT ${ownItem} AND EXISTS (SELECT FROM inspection_member m WHERE m.joint_meeting_id = z.joint_meeting_id AND m.inspection_id = z.inspection_id AND m.role <> 'invited'
      AND m.post_id = ANY(:inspectorPostIds::uuid[])))`;

/** An item of the office's own unit: a leader decides what the office may not (L7). */
const leaderItem = `(:leads::boolean AND z.unit_id = z.contact_unit_id)`;

/** What has to be put right: the unit takes it up, works and is reminded; secretariat and team look at it; the secretariat decides and closes out. */
const rectifications = `${line({
  reason: `CASE WHEN z.state = 'verified' THEN 'close_out_rectification' WHEN z.state = 'reported' THEN 'check_rectification' WHEN (:reviews OR ${leaderItem}) AND z.extension_requested_on IS NOT NULL THEN 'extend_rectification'
      WHEN z.due_on < :today::date THEN 'overdue_rectification' WHEN z.state = 'open' THEN 'acknowledge_rectification' WHEN z.reopen_cause IS NOT NULL THEN 'redo_rectification' ELSE 'due_soon_rectification' END`,
  title: 'f.matter', unit_id: 'z.unit_id', due_on: 'z.due_on', mark: `CASE WHEN ${working} THEN ${dueMarkSql('z.due_on')} ELSE 'under_review' END`, step_id: 'z.id', rectification_id: 'z.id',
})}
  FROM rectification z JOIN finding f ON f.joint_meeting_id = z.joint_meeting_id AND f.id = z.finding_id
  WHERE z.joint_meeting_id = :jointMeetingId::uuid AND z.state IN ('open', 'in_progress', 'reported', 'verified')
    AND ((${ownItem} AND ${working} AND (z.state = 'open' OR z.reopen_cause IS NOT NULL OR z.due_on <= :amberUntilOn::date)) OR (:watchesAll AND ${working} AND z.due_on < :today::date)
      OR (:reviews AND (z.state = 'verified' OR z.extension_requested_on IS NOT NULL)) OR (z.state = 'reported' AND (:reviews OR ${inTeam}))
      OR (${leaderItem} AND (z.state IN ('reported', 'verified') OR z.extension_requested_on IS NOT NULL)))`;

/** Opinions of delegates: the secretariat gives them out and hears whether the answer satisfies; the unit answers within its limit. */
const opinions = `${line({
  reason: `CASE WHEN q.state IN ('recorded', 'unsatisfied') THEN 'assign_opinion' WHEN q.state = 'answered' THEN 'hear_delegate' WHEN q.due_on < :today::date THEN 'overdue_opinion' ELSE 'answer_opinion' END`,
  title: 'v.matter', unit_id: 'q.unit_id', due_on: `CASE q.state WHEN 'assigned' THEN q.due_on END`, mark: `CASE q.state WHEN 'assigned' THEN ${dueMarkSql('q.due_on')} ELSE 'under_review' END`, step_id: 'q.id', delegate_visit_id: 'v.id',
})}
  FROM delegate_opinion q JOIN delegate_visit v ON v.joint_meeting_id = q.joint_meeting_id AND v.id = q.delegate_visit_id
  WHERE q.joint_meeting_id = :jointMeetingId::uuid AND ((:reviews AND q.state IN ('recorded', 'unsatisfied', 'answered'))
    OR (q.state = 'assigned' AND (q.unit_id = ANY(:ownUnitIds::uuid[]) OR (:watchesAll AND q.due_on < :today::date))))`;

/** Meetings: the unit says who comes, then what it thinks of the minutes; the secretariat records, drafts, answers and issues. */
const meetings = [
  `${line({ reason: reasonSql('reply_meeting'), title: 'm.title', unit_id: 'x.unit_id', due_on: 'm.on_date', mark: dueMarkSql('m.on_date'), step_id: 'x.id', meeting_id: 'm.id' })}
  FROM meeting_seat x JOIN meeting m ON m.joint_meeting_id = x.joint_meeting_id AND m.id = x.meeting_id AND m.state = 'called' AND m.on_date >= :today::date
  WHERE x.joint_meeting_id = :jointMeetingId::uuid AND x.unit_id = ANY(:ownUnitIds::uuid[]) AND x.reply = 'pending'`,
  `${line({
    reason: `CASE y.state WHEN 'pending' THEN 'comment_minutes' ELSE 'answer_minutes' END`, title: 'm.title', unit_id: 'y.unit_id', due_on: `CASE y.state WHEN 'pending' THEN m.comments_due_on END`,
    mark: `CASE y.state WHEN 'pending' THEN ${dueMarkSql('m.comments_due_on')} ELSE 'under_review' END`, step_id: 'y.id', meeting_id: 'm.id',
  })}
  FROM minutes_response y JOIN meeting m ON m.joint_meeting_id = y.joint_meeting_id AND m.id = y.meeting_id AND m.state = 'circulated' AND m.round = y.round
  WHERE y.joint_meeting_id = :jointMeetingId::uuid AND ((y.state = 'pending' AND y.unit_id = ANY(:ownUnitIds::uuid[]) AND m.comments_due_on >= :today::date) OR (:reviews AND y.state = 'commented'))`,
  `${line({
    reason: `CASE m.state WHEN 'called' THEN 'hold_meeting' WHEN 'held' THEN 'draft_minutes' ELSE 'issue_minutes' END`, title: 'm.title', mark: `'under_review'`, step_id: 'm.id', meeting_id: 'm.id',
  })}
  FROM meeting m WHERE :reviews AND m.joint_meeting_id = :jointMeetingId::uuid AND ((m.state = 'called' AND m.on_date <= :today::date) OR m.state = 'held'
    OR (m.state = 'circulated' AND NOT EXISTS (SELECT FROM minutes_response y WHERE y.joint_meeting_id = m.joint_meeting_id AND y.meeting_id = m.id AND y.round = m.round
      AND (y.state = 'commented' OR (y.state = 'pending' AND m.comments_due_on >= :today::date)))))`,
];

/** Bulletins: the secretariat submits and issues, the leader approves, the units acknowledge. */
const bulletins = [
  `${line({ reason: reasonSql('receive_bulletin'), title: 'b.title', unit_id: 'r.unit_id', mark: `'under_review'`, step_id: 'r.id', bulletin_id: 'b.id' })}
  FROM bulletin_receipt r JOIN bulletin b ON b.joint_meeting_id = r.joint_meeting_id AND b.id = r.bulletin_id
  WHERE r.joint_meeting_id = :jointMeetingId::uuid AND r.unit_id = ANY(:ownUnitIds::uuid[]) AND r.state = 'pending'`,
  `${line({ reason: `CASE b.state WHEN 'draft' THEN 'draft_bulletin' WHEN 'approved' THEN 'issue_bulletin' ELSE 'review_bulletin' END`, title: 'b.title', mark: `'under_review'`, step_id: 'b.id', bulletin_id: 'b.id' })}
  FROM bulletin b WHERE b.joint_meeting_id = :jointMeetingId::uuid AND ((:reviews AND b.state IN ('draft', 'approved')) OR (:leads AND b.state = 'submitted'))`,
];

/** Of the own unit; of the office its own bureau, for which it acts as well. */
const sideSql = (unitId: string): string => `(${unitId} = ANY(:ownUnitIds::uuid[]) OR (:reviews AND ${unitId} = (SELECT office.secretariat_unit_id FROM joint_meeting office WHERE office.id = :jointMeetingId::uuid)))`;

/** Data: the provider hands over what is near, late or was returned, the recipient confirms; who watches all sees what is late, the secretariat what has no recipient. */
const dataProvisions = [
  `${line({
    reason: `CASE WHEN d.state = 'delivered' THEN 'confirm_delivery' WHEN d.due_on < :today::date THEN 'overdue_delivery' ELSE 'deliver_data' END`, title: 'dp.data_name',
    unit_id: `CASE d.state WHEN 'delivered' THEN dp.recipient_unit_id ELSE dp.provider_unit_id END`, due_on: `CASE WHEN d.state <> 'delivered' THEN d.due_on END`,
    mark: `CASE d.state WHEN 'delivered' THEN 'under_review' ELSE ${dueMarkSql('d.due_on')} END`, step_id: 'd.id', data_provision_id: 'dp.id',
  })}
  FROM data_delivery d JOIN data_provision dp ON dp.joint_meeting_id = d.joint_meeting_id AND dp.id = d.data_provision_id
  WHERE d.joint_meeting_id = :jointMeetingId::uuid AND ((d.state = 'delivered' AND ${sideSql('dp.recipient_unit_id')})
    OR (dp.state = 'active' AND d.state IN ('expected', 'returned') AND ((${sideSql('dp.provider_unit_id')} AND (d.due_on <= :amberUntilOn::date OR d.state = 'returned')) OR (:watchesAll AND d.due_on < :today::date))))`,
  `${line({ reason: reasonSql('provision_recipient'), count: 'count(*)::int' })}
  FROM data_provision dp WHERE :reviews AND dp.joint_meeting_id = :jointMeetingId::uuid AND dp.state <> 'ended' AND dp.recipient_unit_id IS NULL
  HAVING count(*) > 0`,
];

/** Visits whose days are over and nobody has recorded, assessments whose report waits or is missing. */
const outsiders = [
  `${line({ reason: reasonSql('hold_delegate_visit'), title: 'v.matter', due_on: 'v.to_on', step_id: 'v.id', delegate_visit_id: 'v.id' })}
  FROM delegate_visit v WHERE :reviews AND v.joint_meeting_id = :jointMeetingId::uuid AND v.state = 'planned' AND v.to_on < :today::date`,
  `${line({ reason: `CASE b.state WHEN 'reported' THEN 'read_assessment' ELSE 'late_assessment' END`, title: 'b.matter', due_on: `CASE b.state WHEN 'commissioned' THEN b.to_on END`, step_id: 'b.id', assessment_id: 'b.id' })}
  FROM assessment b WHERE :reviews AND b.joint_meeting_id = :jointMeetingId::uuid AND (b.state = 'reported' OR (b.state = 'commissioned' AND b.to_on < :today::date))`,
];

/** All lines, in no order. */
export const todayLinesSql = [owedReports, openParts, checkReports, reviewReports, reviewCompletions, decisions, onBehalf, draftNotices, wholeTasks, unsetFrequencies, instructions, inspections, conclusions, rectifications, opinions, ...meetings, ...dataProvisions, ...bulletins, ...outsiders, accountabilities, ...complaints].join('\n      UNION ALL ');

/** Place of a line's group, from 1. */
export function todayGroupRankSql(reason: string): string {
  const inGroup = (group: string): string => todayReasons.filter((each) => todayKinds[each].group === group).map((each) => `'${each}'`).join(', ');
  return `CASE ${todayGroups.map((group, at) => `WHEN ${reason} IN (${inGroup(group)}) THEN ${at + 1}`).join(' ')} END`;
}
