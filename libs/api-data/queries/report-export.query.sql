-- all
SELECT t.code AS "taskCode", t.title AS "title", u.name AS "unitName", a.role AS "role", s.period_start_on AS "periodStartOn", s.period_end_on AS "periodEndOn",
      s.due_on AS "dueOn", s.state AS "state", s.first_submitted_on AS "firstSubmittedOn", s.accepted_on AS "acceptedOn",
      r.text AS "text", r.facts AS "facts", r.next_step AS "nextStep", r.unchanged AS "unchanged", r.on_behalf AS "onBehalf",
      r.exception_id IS NOT NULL AS "underException"
    FROM (SELECT s.* FROM report_slot s WHERE s.joint_meeting_id = $1::uuid AND s.state <> 'withdrawn' AND ($2::uuid[] IS NULL OR s.unit_id = ANY($2::uuid[]))) s
    JOIN assignment a ON a.joint_meeting_id = s.joint_meeting_id AND a.id = s.assignment_id
    JOIN task t ON t.joint_meeting_id = s.joint_meeting_id AND t.id = s.task_id
    JOIN unit u ON u.id = s.unit_id
    LEFT JOIN LATERAL (
      SELECT * FROM report WHERE report.joint_meeting_id = s.joint_meeting_id AND report.slot_id = s.id AND report.submitted_at IS NOT NULL
      ORDER BY report.sequence DESC LIMIT 1
    ) r ON true
    ORDER BY s.due_on, s.id;

-- filtered
SELECT t.code AS "taskCode", t.title AS "title", u.name AS "unitName", a.role AS "role", s.period_start_on AS "periodStartOn", s.period_end_on AS "periodEndOn",
      s.due_on AS "dueOn", s.state AS "state", s.first_submitted_on AS "firstSubmittedOn", s.accepted_on AS "acceptedOn",
      r.text AS "text", r.facts AS "facts", r.next_step AS "nextStep", r.unchanged AS "unchanged", r.on_behalf AS "onBehalf",
      r.exception_id IS NOT NULL AS "underException"
    FROM (SELECT s.* FROM report_slot s WHERE s.joint_meeting_id = $1::uuid AND s.state = ANY($2::text[]) AND ($3::uuid[] IS NULL OR s.unit_id = ANY($3::uuid[]) OR s.task_id = ANY(ARRAY(
      SELECT led.task_id FROM assignment led
      WHERE led.joint_meeting_id = $1::uuid AND led.role = 'lead' AND led.state <> 'withdrawn' AND led.unit_id = ANY($3::uuid[])))) AND s.unit_id = $4::uuid AND s.period_start_on >= $5::date AND s.period_start_on <= $6::date AND s.due_on <= $7::date AND CASE WHEN (CASE s.state WHEN 'accepted' THEN CASE WHEN s.first_submitted_on > s.due_on THEN 'accepted_late' ELSE 'accepted' END
    WHEN 'awaiting_check' THEN 'under_review' WHEN 'submitted' THEN 'under_review' WHEN 'suspended' THEN 'suspended' WHEN 'withdrawn' THEN 'suspended'
    ELSE CASE WHEN s.due_on IS NULL THEN 'unset' WHEN s.due_on < $8::date THEN 'overdue' WHEN s.due_on <= $9::date THEN 'due_soon' ELSE 'not_due' END END) IN ('overdue') THEN 'overdue' WHEN (CASE s.state WHEN 'accepted' THEN CASE WHEN s.first_submitted_on > s.due_on THEN 'accepted_late' ELSE 'accepted' END
    WHEN 'awaiting_check' THEN 'under_review' WHEN 'submitted' THEN 'under_review' WHEN 'suspended' THEN 'suspended' WHEN 'withdrawn' THEN 'suspended'
    ELSE CASE WHEN s.due_on IS NULL THEN 'unset' WHEN s.due_on < $8::date THEN 'overdue' WHEN s.due_on <= $9::date THEN 'due_soon' ELSE 'not_due' END END) IN ('due_soon', 'extension_pending') THEN 'due_soon'
    WHEN (CASE s.state WHEN 'accepted' THEN CASE WHEN s.first_submitted_on > s.due_on THEN 'accepted_late' ELSE 'accepted' END
    WHEN 'awaiting_check' THEN 'under_review' WHEN 'submitted' THEN 'under_review' WHEN 'suspended' THEN 'suspended' WHEN 'withdrawn' THEN 'suspended'
    ELSE CASE WHEN s.due_on IS NULL THEN 'unset' WHEN s.due_on < $8::date THEN 'overdue' WHEN s.due_on <= $9::date THEN 'due_soon' ELSE 'not_due' END END) IN ('unset', 'suspended') THEN 'undetermined' ELSE 'normal' END = $10) s
    JOIN assignment a ON a.joint_meeting_id = s.joint_meeting_id AND a.id = s.assignment_id
    JOIN task t ON t.joint_meeting_id = s.joint_meeting_id AND t.id = s.task_id
    JOIN unit u ON u.id = s.unit_id
    LEFT JOIN LATERAL (
      SELECT * FROM report WHERE report.joint_meeting_id = s.joint_meeting_id AND report.slot_id = s.id AND report.submitted_at IS NOT NULL
      ORDER BY report.sequence DESC LIMIT 1
    ) r ON true
    ORDER BY s.due_on, s.id;
