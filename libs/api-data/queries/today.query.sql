-- list
WITH line AS MATERIALIZED (
      SELECT CASE WHEN s.state = 'awaiting_sign_off' AND s.unit_id = ANY($1::uuid[]) THEN 'sign_off_report' WHEN s.state = 'returned' AND s.unit_id = ANY($2::uuid[]) THEN 'returned_report' WHEN s.due_on < $3::date THEN 'overdue_report' ELSE 'due_soon_report' END AS reason, t.title AS title, s.unit_id AS unit_id, s.due_on AS due_on, CASE WHEN s.due_on IS NULL THEN 'unset' WHEN s.due_on < $3::date THEN 'overdue' WHEN s.due_on <= $4::date THEN 'due_soon' ELSE 'not_due' END AS mark, s.id AS slot_id, t.id AS task_id, NULL::uuid AS notice_id, 1::int AS count, s.period_start_on AS period_start_on, NULL::uuid AS instruction_id, NULL::uuid AS step_id, NULL::uuid AS inspection_id
  FROM report_slot s JOIN task t ON t.joint_meeting_id = s.joint_meeting_id AND t.id = s.task_id
  WHERE s.joint_meeting_id = $5::uuid AND s.state IN ('expected', 'returned', 'awaiting_sign_off') AND NOT EXISTS (SELECT FROM period_lock l WHERE l.joint_meeting_id = s.joint_meeting_id AND l.month_on = date_trunc('month', s.period_end_on::timestamp)::date
      AND l.unlocked_at IS NULL AND NOT EXISTS (SELECT FROM period_exception e WHERE e.joint_meeting_id = l.joint_meeting_id AND e.lock_id = l.id AND e.unit_id = s.unit_id
        AND (e.slot_id IS NULL OR e.slot_id = s.id) AND e.revoked_at IS NULL AND e.until_on >= $3::date))
    AND ((s.state = 'awaiting_sign_off' AND s.unit_id = ANY($1::uuid[]))
      OR (s.unit_id = ANY($2::uuid[]) AND (s.state = 'returned' OR s.due_on < $3::date OR (s.state = 'expected' AND s.due_on <= $4::date))) OR (s.due_on < $3::date AND ($6 OR EXISTS (SELECT FROM assignment down
      JOIN assignment up ON up.joint_meeting_id = down.joint_meeting_id AND up.id = down.parent_id AND up.state <> 'withdrawn'
      WHERE down.joint_meeting_id = $5::uuid AND down.id = s.assignment_id AND up.unit_id = ANY($7::uuid[])))))
      UNION ALL SELECT CASE WHEN a.due_on < $3::date THEN 'overdue_assignment' WHEN a.state = 'pending' AND a.unit_id <> ALL($2::uuid[]) THEN 'overdue_acknowledgement' WHEN a.state = 'pending' THEN 'acknowledge'
      WHEN a.completion_return_reason IS NOT NULL THEN 'returned_completion' ELSE 'due_soon_assignment' END AS reason, t.title AS title, a.unit_id AS unit_id, due.on_date AS due_on, CASE WHEN due.on_date IS NULL THEN 'unset' WHEN due.on_date < $3::date THEN 'overdue' WHEN due.on_date <= $4::date THEN 'due_soon' ELSE 'not_due' END AS mark, NULL::uuid AS slot_id, t.id AS task_id, NULL::uuid AS notice_id, 1::int AS count, NULL::date AS period_start_on, NULL::uuid AS instruction_id, NULL::uuid AS step_id, NULL::uuid AS inspection_id
  FROM assignment a JOIN task t ON t.joint_meeting_id = a.joint_meeting_id AND t.id = a.task_id AND t.state = 'assigned'
  CROSS JOIN LATERAL (SELECT CASE WHEN a.state = 'pending' AND (a.due_on IS NULL OR a.due_on >= $3::date) THEN a.acknowledge_due_on ELSE a.due_on END AS on_date) due
  WHERE a.joint_meeting_id = $5::uuid AND a.state IN ('pending', 'in_progress')
    AND ((a.unit_id = ANY($2::uuid[]) AND (a.state = 'pending' OR (a.role <> 'guide' AND (a.completion_return_reason IS NOT NULL OR a.due_on <= $4::date))))
      OR (((a.role <> 'guide' AND a.due_on < $3::date) OR (a.state = 'pending' AND a.acknowledge_due_on < $3::date)) AND ($6 OR EXISTS (SELECT FROM assignment down
      JOIN assignment up ON up.joint_meeting_id = down.joint_meeting_id AND up.id = down.parent_id AND up.state <> 'withdrawn'
      WHERE down.joint_meeting_id = $5::uuid AND down.id = a.id AND up.unit_id = ANY($7::uuid[])))))
      UNION ALL SELECT 'check_report' AS reason, t.title AS title, s.unit_id AS unit_id, s.due_on AS due_on, 'under_review' AS mark, s.id AS slot_id, t.id AS task_id, NULL::uuid AS notice_id, 1::int AS count, s.period_start_on AS period_start_on, NULL::uuid AS instruction_id, NULL::uuid AS step_id, NULL::uuid AS inspection_id
  FROM report_slot s JOIN task t ON t.joint_meeting_id = s.joint_meeting_id AND t.id = s.task_id
  JOIN assignment a ON a.joint_meeting_id = s.joint_meeting_id AND a.id = s.assignment_id
  LEFT JOIN LATERAL (
      SELECT up.unit_id FROM assignment up WHERE up.joint_meeting_id = a.joint_meeting_id AND up.id = a.parent_id AND up.state <> 'withdrawn' LIMIT 1
    ) above ON true
  WHERE s.joint_meeting_id = $5::uuid AND s.state = 'awaiting_check' AND above.unit_id = ANY($7::uuid[]) AND NOT EXISTS (SELECT FROM period_lock l WHERE l.joint_meeting_id = s.joint_meeting_id AND l.month_on = date_trunc('month', s.period_end_on::timestamp)::date
      AND l.unlocked_at IS NULL AND NOT EXISTS (SELECT FROM period_exception e WHERE e.joint_meeting_id = l.joint_meeting_id AND e.lock_id = l.id AND e.unit_id = s.unit_id
        AND (e.slot_id IS NULL OR e.slot_id = s.id) AND e.revoked_at IS NULL))
      UNION ALL SELECT 'review_report' AS reason, t.title AS title, s.unit_id AS unit_id, s.due_on AS due_on, 'under_review' AS mark, s.id AS slot_id, t.id AS task_id, NULL::uuid AS notice_id, 1::int AS count, s.period_start_on AS period_start_on, NULL::uuid AS instruction_id, NULL::uuid AS step_id, NULL::uuid AS inspection_id
  FROM report_slot s JOIN task t ON t.joint_meeting_id = s.joint_meeting_id AND t.id = s.task_id
  WHERE $8 AND s.joint_meeting_id = $5::uuid AND s.state = 'submitted' AND NOT EXISTS (SELECT FROM period_lock l WHERE l.joint_meeting_id = s.joint_meeting_id AND l.month_on = date_trunc('month', s.period_end_on::timestamp)::date
      AND l.unlocked_at IS NULL AND NOT EXISTS (SELECT FROM period_exception e WHERE e.joint_meeting_id = l.joint_meeting_id AND e.lock_id = l.id AND e.unit_id = s.unit_id
        AND (e.slot_id IS NULL OR e.slot_id = s.id) AND e.revoked_at IS NULL))
      UNION ALL SELECT 'review_completion' AS reason, t.title AS title, a.unit_id AS unit_id, a.due_on AS due_on, 'under_review' AS mark, NULL::uuid AS slot_id, t.id AS task_id, NULL::uuid AS notice_id, 1::int AS count, NULL::date AS period_start_on, NULL::uuid AS instruction_id, NULL::uuid AS step_id, NULL::uuid AS inspection_id
  FROM assignment a JOIN task t ON t.joint_meeting_id = a.joint_meeting_id AND t.id = a.task_id
  WHERE $8 AND a.joint_meeting_id = $5::uuid AND a.state = 'completion_requested'
      UNION ALL SELECT CASE a.state WHEN 'objected' THEN 'review_objection' ELSE 'review_extension' END AS reason, t.title AS title, a.unit_id AS unit_id, a.due_on AS due_on, CASE a.state WHEN 'objected' THEN 'suspended' ELSE CASE WHEN a.due_on IS NULL THEN 'unset' WHEN a.due_on < $3::date THEN 'overdue' WHEN a.due_on <= $4::date THEN 'due_soon' ELSE 'not_due' END END AS mark, NULL::uuid AS slot_id, t.id AS task_id, NULL::uuid AS notice_id, 1::int AS count, NULL::date AS period_start_on, NULL::uuid AS instruction_id, NULL::uuid AS step_id, NULL::uuid AS inspection_id
  FROM assignment a JOIN task t ON t.joint_meeting_id = a.joint_meeting_id AND t.id = a.task_id AND t.state = 'assigned'
  WHERE $8 AND a.joint_meeting_id = $5::uuid AND (a.state = 'objected' OR (a.extension_requested_at IS NOT NULL AND a.state = 'in_progress'))
      UNION ALL SELECT 'confirm_report' AS reason, t.title AS title, s.unit_id AS unit_id, NULL::date AS due_on, 'under_review' AS mark, s.id AS slot_id, t.id AS task_id, NULL::uuid AS notice_id, 1::int AS count, s.period_start_on AS period_start_on, NULL::uuid AS instruction_id, NULL::uuid AS step_id, NULL::uuid AS inspection_id
  FROM report r
  JOIN report_slot s ON s.joint_meeting_id = r.joint_meeting_id AND s.id = r.slot_id AND s.state IN ('awaiting_check', 'submitted', 'accepted')
  JOIN task t ON t.joint_meeting_id = s.joint_meeting_id AND t.id = s.task_id
  WHERE r.joint_meeting_id = $5::uuid AND r.on_behalf AND r.confirmed_at IS NULL AND r.state IN ('awaiting_check', 'submitted', 'accepted')
    AND s.unit_id = ANY($2::uuid[])
      UNION ALL SELECT 'confirm_notice' AS reason, n.title AS title, NULL::uuid AS unit_id, NULL::date AS due_on, 'unset'::text AS mark, NULL::uuid AS slot_id, NULL::uuid AS task_id, n.id AS notice_id, 1::int AS count, NULL::date AS period_start_on, NULL::uuid AS instruction_id, NULL::uuid AS step_id, NULL::uuid AS inspection_id
  FROM notice n WHERE $8 AND n.joint_meeting_id = $5::uuid AND n.state = 'draft'
      UNION ALL SELECT CASE t.state WHEN 'draft' THEN 'draft_task' ELSE 'close_out_task' END AS reason, t.title AS title, NULL::uuid AS unit_id, CASE t.state WHEN 'draft' THEN t.due_on END AS due_on, CASE t.state WHEN 'draft' THEN 'unset' ELSE 'under_review' END AS mark, NULL::uuid AS slot_id, t.id AS task_id, NULL::uuid AS notice_id, 1::int AS count, NULL::date AS period_start_on, NULL::uuid AS instruction_id, NULL::uuid AS step_id, NULL::uuid AS inspection_id
  FROM task t WHERE $8 AND t.joint_meeting_id = $5::uuid AND t.state IN ('draft', 'completed')
      UNION ALL SELECT 'unset_frequency' AS reason, ''::text AS title, NULL::uuid AS unit_id, NULL::date AS due_on, 'unset'::text AS mark, NULL::uuid AS slot_id, NULL::uuid AS task_id, NULL::uuid AS notice_id, count(*)::int AS count, NULL::date AS period_start_on, NULL::uuid AS instruction_id, NULL::uuid AS step_id, NULL::uuid AS inspection_id
  FROM duty d WHERE $8 AND d.joint_meeting_id = $5::uuid AND d.frequency_state = 'unset'
    AND d.valid_from <= $3::date AND (d.valid_to IS NULL OR d.valid_to >= $3::date)
  HAVING count(*) > 0
      UNION ALL SELECT CASE WHEN i.state = 'reported' THEN 'read_instruction' WHEN $8 AND i.state = 'waiting' THEN 'register_instruction'
      WHEN $8 AND t.state IN ('completed', 'closed', 'archived', 'withdrawn') THEN 'report_instruction' ELSE 'overdue_instruction' END AS reason, i.text AS title, NULL::uuid AS unit_id, i.due_on AS due_on, CASE i.state WHEN 'reported' THEN 'under_review' ELSE CASE WHEN i.due_on IS NULL THEN 'unset' WHEN i.due_on < $3::date THEN 'overdue' WHEN i.due_on <= $4::date THEN 'due_soon' ELSE 'not_due' END END AS mark, NULL::uuid AS slot_id, t.id AS task_id, NULL::uuid AS notice_id, 1::int AS count, NULL::date AS period_start_on, coalesce(i.root_id, i.id) AS instruction_id, i.id AS step_id, NULL::uuid AS inspection_id
  FROM instruction i
  LEFT JOIN task t ON t.joint_meeting_id = i.joint_meeting_id AND t.id = i.task_id
  WHERE i.joint_meeting_id = $5::uuid AND (($8 AND i.state = 'waiting')
    OR ($8 AND i.state = 'assigned' AND t.state IN ('completed', 'closed', 'archived', 'withdrawn'))
    OR ($9::boolean AND i.state IN ('waiting', 'assigned') AND i.due_on < $3::date)
    OR ($9::boolean AND i.state = 'reported' AND (i.post_id = ANY($10::uuid[]) OR NOT EXISTS (SELECT FROM post_holding h WHERE h.post_id = i.post_id AND h.from_on <= $3::date AND (h.to_on IS NULL OR h.to_on >= $3::date))) AND NOT EXISTS (SELECT FROM instruction added WHERE added.joint_meeting_id = i.joint_meeting_id
      AND added.root_id = i.id AND added.state IN ('waiting', 'assigned'))))
      UNION ALL SELECT 'approve_inspection' AS reason, n.matter AS title, NULL::uuid AS unit_id, NULL::date AS due_on, 'unset'::text AS mark, NULL::uuid AS slot_id, NULL::uuid AS task_id, NULL::uuid AS notice_id, 1::int AS count, NULL::date AS period_start_on, NULL::uuid AS instruction_id, n.id AS step_id, n.id AS inspection_id
  FROM inspection n WHERE ($8 OR $9::boolean) AND n.joint_meeting_id = $5::uuid AND n.state = 'submitted'
      UNION ALL SELECT CASE o.state WHEN 'delivered' THEN 'receive_conclusion' WHEN 'received' THEN 'objection_ending' ELSE 'review_conclusion' END AS reason, n.matter AS title, o.unit_id AS unit_id, clock.until_on AS due_on, CASE o.state WHEN 'delivered' THEN 'under_review' ELSE CASE WHEN clock.until_on IS NULL THEN 'unset' WHEN clock.until_on < $3::date THEN 'overdue' WHEN clock.until_on <= $4::date THEN 'due_soon' ELSE 'not_due' END END AS mark, NULL::uuid AS slot_id, NULL::uuid AS task_id, NULL::uuid AS notice_id, 1::int AS count, NULL::date AS period_start_on, NULL::uuid AS instruction_id, o.id AS step_id, n.id AS inspection_id
  FROM inspection_object o
  JOIN inspection n ON n.joint_meeting_id = o.joint_meeting_id AND n.id = o.inspection_id AND n.state = 'concluded'
  CROSS JOIN LATERAL (SELECT CASE o.state WHEN 'received' THEN o.objection_until_on WHEN 'objected' THEN o.review_until_on END AS until_on) clock
  WHERE o.joint_meeting_id = $5::uuid AND ((o.state = 'delivered' AND o.unit_id = ANY($2::uuid[])) OR (o.state = 'objected' AND $8)
    OR (o.state = 'received' AND o.unit_id = ANY($2::uuid[]) AND o.objection_until_on BETWEEN $3::date AND $4::date))
      UNION ALL SELECT w.reason AS reason, ''::text AS title, NULL::uuid AS unit_id, w.due_on AS due_on, CASE WHEN w.due_on IS NULL THEN 'unset' WHEN w.due_on < $3::date THEN 'overdue' WHEN w.due_on <= $4::date THEN 'due_soon' ELSE 'not_due' END AS mark, NULL::uuid AS slot_id, NULL::uuid AS task_id, NULL::uuid AS notice_id, w.count AS count, NULL::date AS period_start_on, NULL::uuid AS instruction_id, NULL::uuid AS step_id, NULL::uuid AS inspection_id
  FROM accountability_waiting($11::uuid, $12::boolean, $9::boolean, $13::uuid[], $3::date, $4::date) w
      UNION ALL SELECT 'register_complaint' AS reason, ''::text AS title, NULL::uuid AS unit_id, w.due_on AS due_on, CASE WHEN w.due_on IS NULL THEN 'unset' WHEN w.due_on < $3::date THEN 'overdue' WHEN w.due_on <= $4::date THEN 'due_soon' ELSE 'not_due' END AS mark, NULL::uuid AS slot_id, NULL::uuid AS task_id, NULL::uuid AS notice_id, w.count AS count, NULL::date AS period_start_on, NULL::uuid AS instruction_id, NULL::uuid AS step_id, NULL::uuid AS inspection_id
  FROM (SELECT count(*)::int AS count, min(c.due_on) AS due_on FROM complaint c WHERE c.joint_meeting_id = $5::uuid AND $8 AND c.state IN ('received', 'registered')) w
  WHERE w.count > 0
      UNION ALL SELECT 'answer_complaint' AS reason, ''::text AS title, NULL::uuid AS unit_id, w.due_on AS due_on, CASE WHEN w.due_on IS NULL THEN 'unset' WHEN w.due_on < $3::date THEN 'overdue' WHEN w.due_on <= $4::date THEN 'due_soon' ELSE 'not_due' END AS mark, NULL::uuid AS slot_id, NULL::uuid AS task_id, NULL::uuid AS notice_id, w.count AS count, NULL::date AS period_start_on, NULL::uuid AS instruction_id, NULL::uuid AS step_id, NULL::uuid AS inspection_id
  FROM (SELECT count(*)::int AS count, min(c.due_on) AS due_on FROM complaint c WHERE c.joint_meeting_id = $5::uuid AND $8 AND c.state = 'verified') w
  WHERE w.count > 0
      UNION ALL SELECT 'verify_complaint' AS reason, ''::text AS title, w.unit_id AS unit_id, w.due_on AS due_on, CASE WHEN w.due_on IS NULL THEN 'unset' WHEN w.due_on < $3::date THEN 'overdue' WHEN w.due_on <= $4::date THEN 'due_soon' ELSE 'not_due' END AS mark, NULL::uuid AS slot_id, NULL::uuid AS task_id, NULL::uuid AS notice_id, w.count AS count, NULL::date AS period_start_on, NULL::uuid AS instruction_id, NULL::uuid AS step_id, NULL::uuid AS inspection_id
  FROM (SELECT c.unit_id, count(*)::int AS count, min(c.due_on) AS due_on FROM complaint c WHERE c.joint_meeting_id = $5::uuid AND c.unit_id = ANY($2::uuid[]) AND c.state IN ('assigned', 'verifying') GROUP BY c.unit_id) w
  WHERE w.count > 0
      UNION ALL SELECT 'decide_complaint' AS reason, ''::text AS title, NULL::uuid AS unit_id, w.due_on AS due_on, CASE WHEN w.due_on IS NULL THEN 'unset' WHEN w.due_on < $3::date THEN 'overdue' WHEN w.due_on <= $4::date THEN 'due_soon' ELSE 'not_due' END AS mark, NULL::uuid AS slot_id, NULL::uuid AS task_id, NULL::uuid AS notice_id, w.count AS count, NULL::date AS period_start_on, NULL::uuid AS instruction_id, NULL::uuid AS step_id, NULL::uuid AS inspection_id
  FROM (SELECT count(*)::int AS count, min(c.due_on) AS due_on FROM complaint c WHERE c.joint_meeting_id = $5::uuid AND $9::boolean AND c.proposed_as IS NOT NULL AND c.task_approved_on IS NULL AND c.state IN ('registered', 'assigned', 'verifying', 'verified', 'answered')) w
  WHERE w.count > 0
    ), grouped AS (
      SELECT line.*, CASE WHEN line.reason IN ('overdue_report', 'overdue_assignment', 'overdue_acknowledgement', 'overdue_instruction') THEN 1 WHEN line.reason IN ('read_instruction', 'register_instruction', 'report_instruction', 'review_objection', 'review_extension', 'sign_off_report', 'check_report', 'review_report', 'review_completion', 'approve_inspection', 'receive_conclusion', 'review_conclusion', 'acknowledge', 'returned_report', 'returned_completion', 'confirm_report', 'register_complaint', 'answer_complaint', 'verify_complaint', 'decide_complaint', 'hear_accountability', 'decide_accountability', 'follow_accountability') THEN 2 WHEN line.reason IN ('due_soon_report', 'due_soon_assignment', 'appeal_ending', 'objection_ending') THEN 3 WHEN line.reason IN ('confirm_notice', 'draft_task', 'close_out_task', 'unset_frequency') THEN 4 END AS group_rank, a.id AS assignment_id, CASE $14::text
        WHEN 'leader' THEN CASE WHEN line.reason IN ('read_instruction', 'overdue_instruction', 'decide_complaint') THEN 1 WHEN line.reason NOT IN ('overdue_report', 'overdue_assignment', 'overdue_acknowledgement') THEN NULL
          WHEN EXISTS (SELECT FROM escalation_step e WHERE e.joint_meeting_id = $5::uuid AND e.clock IN ('report', 'completion', 'acknowledgement') AND e.subject_id = CASE WHEN line.slot_id IS NULL THEN a.id ELSE line.slot_id END AND e.due_on = line.due_on AND e.outcome = 'fired' AND e.level = 'leader') THEN 2 ELSE 3 END
        WHEN 'unit_head' THEN CASE WHEN line.mark = 'due_soon' THEN 1 END END AS attention
      FROM line LEFT JOIN assignment a ON line.slot_id IS NULL AND a.joint_meeting_id = $5::uuid AND a.task_id = line.task_id AND a.unit_id = line.unit_id
    ), chosen AS (
      SELECT *, $15::text[] IS NULL OR (ARRAY['urgent','waiting','soon','tidy'])[group_rank] = ANY($15::text[]) AS in_list,
        CASE WHEN attention IS NOT NULL THEN row_number() OVER (PARTITION BY least(attention, 2) ORDER BY attention, due_on, task_id, slot_id, unit_id, step_id) END AS turn
      FROM grouped
    ), placed AS (
      SELECT *, CASE WHEN in_list THEN row_number() OVER (PARTITION BY in_list ORDER BY chosen.group_rank, CASE WHEN chosen.mark IN ('overdue', 'due_soon') THEN array_position(ARRAY['overdue','due_soon','unset','suspended','under_review','not_due','accepted_late','accepted'], chosen.mark) ELSE 9 END, chosen.due_on NULLS LAST,
      array_position(ARRAY['overdue_report','overdue_assignment','overdue_acknowledgement','overdue_instruction','read_instruction','register_instruction','report_instruction','review_objection','review_extension','sign_off_report','check_report','review_report','review_completion','approve_inspection','receive_conclusion','review_conclusion','acknowledge','returned_report','returned_completion','confirm_report','due_soon_report','due_soon_assignment','register_complaint','answer_complaint','verify_complaint','decide_complaint','hear_accountability','decide_accountability','follow_accountability','appeal_ending','objection_ending','confirm_notice','draft_task','close_out_task','unset_frequency'], chosen.reason), chosen.task_id, chosen.slot_id, chosen.unit_id, chosen.notice_id, chosen.step_id) END AS place,
        CASE WHEN attention IS NOT NULL THEN row_number() OVER (ORDER BY attention IS NULL, turn, least(attention, 2)) END AS attention_place
      FROM chosen
    ), shown AS (SELECT * FROM placed WHERE (place > $16::int AND place <= $16::int + $17::int) OR attention_place <= 3)
    SELECT total.urgent, total.waiting, total.soon, total.tidy, meeting.objection_working_days AS "objectionWorkingDays", p.reason, p.title, p.unit_id AS "unitId", u.name AS "unitName", u.level AS "unitLevel", p.due_on AS "dueOn", p.mark, p.task_id AS "taskId", t.state AS "taskState", t.version AS "taskVersion",
      p.notice_id AS "noticeId", p.count, p.instruction_id AS "instructionId", p.step_id AS "stepId", p.inspection_id AS "inspectionId", CASE WHEN p.place > $16::int AND p.place <= $16::int + $17::int THEN p.place::int END AS "place",
      CASE WHEN p.attention_place <= 3 THEN p.attention_place::int END AS "attentionPlace",
      s.id AS "slot.id", s.joint_meeting_id AS "slot.jointMeetingId", s.assignment_id AS "slot.assignmentId", s.task_id AS "slot.taskId", s.unit_id AS "slot.unitId", s.period_start_on AS "slot.periodStartOn", s.period_end_on AS "slot.periodEndOn", s.due_on AS "slot.dueOn", s.due_provisional AS "slot.dueProvisional", s.state AS "slot.state", s.state_before_pause AS "slot.stateBeforePause", s.first_submitted_on AS "slot.firstSubmittedOn", s.accepted_on AS "slot.acceptedOn", s.replaced AS "slot.replaced", s.version AS "slot.version", handed.unit_id AS "aboveUnitId", a.id AS "assignment.id", a.joint_meeting_id AS "assignment.jointMeetingId", a.task_id AS "assignment.taskId", a.unit_id AS "assignment.unitId", a.role AS "assignment.role", a.state AS "assignment.state", a.parent_id AS "assignment.parentId", a.assigned_on AS "assignment.assignedOn", a.due_on AS "assignment.dueOn", a.acknowledge_due_on AS "assignment.acknowledgeDueOn", a.rests AS "assignment.rests", a.acknowledged_at AS "assignment.acknowledgedAt", a.acknowledged_by AS "assignment.acknowledgedBy", a.objection_reason AS "assignment.objectionReason", a.objected_at AS "assignment.objectedAt", a.objection_answer AS "assignment.objectionAnswer", a.extension_due_on AS "assignment.extensionDueOn", a.extension_reason AS "assignment.extensionReason", a.extension_progress AS "assignment.extensionProgress", a.extension_requested_at AS "assignment.extensionRequestedAt", a.extension_answer AS "assignment.extensionAnswer", a.waived_reason AS "assignment.waivedReason", a.recalled_reason AS "assignment.recalledReason", a.completion_text AS "assignment.completionText", a.completion_requested_at AS "assignment.completionRequestedAt", a.completion_return_reason AS "assignment.completionReturnReason", a.completed_on AS "assignment.completedOn", a.grade AS "assignment.grade", a.version AS "assignment.version", (SELECT jsonb_agg(jsonb_build_object('id', part.id, 'unitId', part.unit_id, 'role', part.role, 'state', part.state, 'parentId', part.parent_id, 'waivedReason', part.waived_reason))
      FROM assignment part WHERE a.id IS NOT NULL AND part.joint_meeting_id = $5::uuid AND part.task_id = p.task_id) AS "parts",
      r.id AS "report.id", r.on_behalf AS "report.onBehalf", r.confirmed_at AS "report.confirmedAt", r.state AS "report.state", left(CASE WHEN p.reason LIKE 'overdue%' OR p.reason LIKE 'due_soon%' THEN NULL WHEN p.reason = 'returned_report' THEN r.return_reason WHEN p.slot_id IS NOT NULL THEN r.text
        WHEN p.reason = 'review_completion' THEN a.completion_text WHEN p.reason = 'returned_completion' THEN a.completion_return_reason
        WHEN p.reason = 'review_objection' THEN a.objection_reason WHEN p.reason = 'review_extension' THEN a.extension_reason WHEN p.reason = 'acknowledge' THEN t.content END, 160) AS "excerpt", s.state = 'expected' AND s.unit_id = ANY($2::uuid[]) AND NOT EXISTS (SELECT FROM report draft WHERE draft.joint_meeting_id = s.joint_meeting_id AND draft.slot_id = s.id AND draft.state = 'draft')
      AND NOT EXISTS (SELECT FROM indicator_use i WHERE i.joint_meeting_id = s.joint_meeting_id AND (i.task_id = s.task_id OR i.duty_id = t.duty_id))
      AND EXISTS (SELECT FROM report_slot before JOIN report ON report.joint_meeting_id = before.joint_meeting_id AND report.slot_id = before.id AND report.state IN ('awaiting_check', 'submitted', 'accepted')
        WHERE before.joint_meeting_id = s.joint_meeting_id AND before.assignment_id = s.assignment_id AND before.period_start_on < s.period_start_on AND before.first_submitted_on IS NOT NULL) AS "repeatable",
      (SELECT e.level FROM escalation_step e WHERE e.joint_meeting_id = $5::uuid AND e.clock IN ('report', 'completion', 'acknowledgement') AND e.subject_id = CASE WHEN p.slot_id IS NULL THEN p.assignment_id ELSE p.slot_id END AND e.due_on = p.due_on AND e.outcome = 'fired' AND e.level <> 'liaison'
        ORDER BY array_position(ARRAY['liaison','unit_head','secretariat','leader'], e.level) DESC LIMIT 1) AS "escalatedTo",
      (SELECT max(e.day_on) FROM event e WHERE e.joint_meeting_id = $5::uuid AND e.subject_type = CASE WHEN p.slot_id IS NULL THEN 'assignment' ELSE 'report_slot' END
        AND e.subject_id = CASE WHEN p.slot_id IS NULL THEN p.assignment_id ELSE p.slot_id END AND e.verb = 'urge') AS "urgedOn"
    FROM (SELECT (count(*) FILTER (WHERE group_rank = 1))::int AS urgent, (count(*) FILTER (WHERE group_rank = 2))::int AS waiting, (count(*) FILTER (WHERE group_rank = 3))::int AS soon, (count(*) FILTER (WHERE group_rank = 4))::int AS tidy FROM placed) total
    CROSS JOIN (SELECT objection_working_days FROM joint_meeting WHERE id = $5::uuid) meeting
    LEFT JOIN shown p ON true
    LEFT JOIN unit u ON u.id = p.unit_id
    LEFT JOIN task t ON t.joint_meeting_id = $5::uuid AND t.id = p.task_id
    LEFT JOIN report_slot s ON s.joint_meeting_id = $5::uuid AND s.id = p.slot_id
    LEFT JOIN assignment a ON a.joint_meeting_id = $5::uuid AND a.id = p.assignment_id
    LEFT JOIN LATERAL (
      SELECT id, on_behalf, confirmed_at, state, text, return_reason FROM report WHERE report.joint_meeting_id = s.joint_meeting_id AND report.slot_id = s.id AND report.state <> 'draft'
        AND (report.submitted_at IS NOT NULL OR report.unit_id = ANY($2::uuid[]))
      ORDER BY report.sequence DESC LIMIT 1
    ) r ON true
    LEFT JOIN LATERAL (SELECT above.unit_id FROM assignment a LEFT JOIN LATERAL (
      SELECT up.unit_id FROM assignment up WHERE up.joint_meeting_id = a.joint_meeting_id AND up.id = a.parent_id AND up.state <> 'withdrawn' LIMIT 1
    ) above ON true WHERE a.joint_meeting_id = s.joint_meeting_id AND a.id = s.assignment_id) handed ON true
    ORDER BY p.place NULLS LAST, p.attention_place;
