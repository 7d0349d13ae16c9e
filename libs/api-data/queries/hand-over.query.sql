-- list
SELECT open.kind, open.id, open.title, open.due_on AS "dueOn", open.period_start_on AS "periodStartOn", open.period_end_on AS "periodEndOn", u.name AS "unitName", open.notice_id AS "noticeId", open.task_id AS "taskId", open.slot_id AS "slotId",
      open.instruction_id AS "instructionId", CASE open.kind WHEN 'inspection' THEN open.id ELSE io.inspection_id END AS "inspectionId",
      CASE WHEN open.kind IN ('rectification', 'rectification_check') THEN open.id END AS "rectificationId", CASE WHEN open.kind IN ('complaint_register', 'complaint_verify', 'complaint_answer') THEN open.id END AS "complaintId"
    FROM (
  SELECT CASE a.state WHEN 'pending' THEN 'acknowledge' ELSE 'assignment' END AS kind, a.id, t.title, CASE a.state WHEN 'pending' THEN a.acknowledge_due_on ELSE a.due_on END AS due_on,
    NULL::date AS period_start_on, NULL::date AS period_end_on, t.id AS task_id, NULL::uuid AS slot_id, NULL::uuid AS instruction_id, NULL::uuid AS notice_id, NULL::uuid AS of_unit_id
  FROM assignment a JOIN task t ON t.joint_meeting_id = a.joint_meeting_id AND t.id = a.task_id AND t.state IN ('assigned', 'suspended')
  WHERE a.joint_meeting_id = $1::uuid AND a.unit_id = $2::uuid AND a.state NOT IN ('completed', 'withdrawn')
      UNION ALL
  SELECT CASE WHEN s.state = 'awaiting_sign_off' THEN 'sign_off_report' WHEN s.state = 'returned' THEN 'returned_report' WHEN d.id IS NOT NULL THEN 'draft_report' WHEN s.state = 'expected' THEN 'expected_report' ELSE 'confirm_report' END,
    s.id, t.title, s.due_on, s.period_start_on, s.period_end_on, t.id, s.id, NULL, NULL, NULL
  FROM report_slot s
  JOIN task t ON t.joint_meeting_id = s.joint_meeting_id AND t.id = s.task_id
  LEFT JOIN report d ON d.joint_meeting_id = s.joint_meeting_id AND d.slot_id = s.id AND d.state = 'draft'
  LEFT JOIN report b ON b.joint_meeting_id = s.joint_meeting_id AND b.slot_id = s.id AND b.on_behalf AND b.confirmed_at IS NULL AND b.state IN ('awaiting_check', 'submitted', 'accepted')
  WHERE s.joint_meeting_id = $1::uuid AND s.unit_id = $2::uuid
    AND (s.state IN ('returned', 'awaiting_sign_off') OR (s.state = 'expected' AND (d.id IS NOT NULL OR s.due_on <= $3::date)) OR (s.state IN ('awaiting_check', 'submitted', 'accepted') AND b.id IS NOT NULL))
  UNION ALL
  SELECT 'check_report', s.id, t.title, s.due_on, s.period_start_on, s.period_end_on, t.id, s.id, NULL, NULL, s.unit_id
  FROM report_slot s
  JOIN task t ON t.joint_meeting_id = s.joint_meeting_id AND t.id = s.task_id
  JOIN assignment a ON a.joint_meeting_id = s.joint_meeting_id AND a.id = s.assignment_id
  LEFT JOIN LATERAL (
      SELECT up.unit_id FROM assignment up WHERE up.joint_meeting_id = a.joint_meeting_id AND up.id = a.parent_id AND up.state <> 'withdrawn' LIMIT 1
    ) above ON true
  WHERE s.joint_meeting_id = $1::uuid AND s.state = 'awaiting_check' AND above.unit_id = $2::uuid
      UNION ALL
  SELECT 'instruction', i.id, i.text, i.due_on, NULL, NULL, i.task_id, NULL, coalesce(i.root_id, i.id), NULL, NULL
  FROM instruction i
  WHERE i.joint_meeting_id = $1::uuid AND i.state <> 'closed' AND (i.post_id = $4::uuid OR ($5::boolean AND i.state <> 'reported')
    OR (i.state = 'assigned' AND EXISTS (SELECT FROM assignment p WHERE p.joint_meeting_id = i.joint_meeting_id AND p.task_id = i.task_id AND p.unit_id = $2::uuid
      AND p.state NOT IN ('completed', 'withdrawn'))))
      UNION ALL
  SELECT 'review', s.id, t.title, s.due_on, s.period_start_on, s.period_end_on, t.id, s.id, NULL, NULL, s.unit_id
  FROM report_slot s JOIN task t ON t.joint_meeting_id = s.joint_meeting_id AND t.id = s.task_id
  WHERE $5::boolean AND s.joint_meeting_id = $1::uuid AND s.state = 'submitted'
  UNION ALL
  SELECT 'review', a.id, t.title, a.due_on, NULL, NULL, t.id, NULL, NULL, NULL, a.unit_id
  FROM assignment a JOIN task t ON t.joint_meeting_id = a.joint_meeting_id AND t.id = a.task_id
  WHERE $5::boolean AND a.joint_meeting_id = $1::uuid AND (a.state IN ('completion_requested', 'objected') OR (a.extension_requested_at IS NOT NULL AND a.state = 'in_progress'))
  UNION ALL
  SELECT 'draft_task', t.id, t.title, t.due_on, NULL, NULL, t.id, NULL, NULL, NULL, NULL
  FROM task t WHERE $5::boolean AND t.joint_meeting_id = $1::uuid AND t.state = 'draft'
  UNION ALL
  SELECT 'draft_notice', n.id, n.title, NULL, NULL, NULL, NULL, NULL, NULL, n.id, NULL
  FROM notice n WHERE $5::boolean AND n.joint_meeting_id = $1::uuid AND n.state = 'draft'
      UNION ALL
  SELECT 'close_out', t.id, t.title, NULL, NULL, NULL, t.id, NULL, NULL, NULL, NULL
  FROM task t WHERE $5::boolean AND t.joint_meeting_id = $1::uuid AND t.state = 'completed'
  UNION ALL
  SELECT CASE WHEN z.state IN ('open', 'in_progress') AND z.unit_id = $2::uuid THEN 'rectification' ELSE 'rectification_check' END, z.id, f.matter, CASE WHEN z.state IN ('open', 'in_progress') THEN z.due_on END, NULL, NULL, NULL, NULL, NULL, NULL, nullif(z.unit_id, $2::uuid)
  FROM rectification z JOIN finding f ON f.joint_meeting_id = z.joint_meeting_id AND f.id = z.finding_id
  WHERE z.joint_meeting_id = $1::uuid AND ((z.unit_id = $2::uuid AND z.state IN ('open', 'in_progress'))
    OR ($5::boolean AND $6::boolean AND (z.state IN ('reported', 'verified') OR (z.state = 'in_progress' AND z.extension_due_on IS NOT NULL AND z.unit_id <> $2::uuid))))
  UNION ALL
  SELECT 'conclusion', o.id, n.matter, CASE o.state WHEN 'received' THEN o.objection_until_on END, NULL, NULL, NULL, NULL, NULL, NULL, NULL
  FROM inspection_object o JOIN inspection n ON n.joint_meeting_id = o.joint_meeting_id AND n.id = o.inspection_id AND n.state = 'concluded'
  WHERE o.joint_meeting_id = $1::uuid AND o.unit_id = $2::uuid AND (o.state = 'delivered' OR (o.state = 'received' AND o.objection_until_on >= $7::date))
  UNION ALL
  SELECT 'inspection', n.id, n.matter, (SELECT min(o.review_until_on) FROM inspection_object o WHERE o.joint_meeting_id = n.joint_meeting_id AND o.inspection_id = n.id AND o.state = 'objected'), NULL, NULL, NULL, NULL, NULL, NULL, NULL
  FROM inspection n WHERE $5::boolean AND $6::boolean AND n.joint_meeting_id = $1::uuid AND n.state IN ('draft', 'submitted', 'approved', 'under_way', 'concluded')
  UNION ALL
  SELECT CASE WHEN c.state IN ('assigned', 'verifying') THEN 'complaint_verify' WHEN c.state = 'verified' THEN 'complaint_answer' ELSE 'complaint_register' END, c.id, c.code, c.due_on, NULL, NULL, NULL, NULL, NULL, NULL, NULL
  FROM complaint c WHERE c.joint_meeting_id = $1::uuid AND ((c.unit_id = $2::uuid AND c.state IN ('assigned', 'verifying'))
    OR ($5::boolean AND $6::boolean AND c.category <> 'retaliation' AND c.state IN ('received', 'registered', 'verified')))
  UNION ALL
  SELECT 'api_token', k.id, k.name, k.expires_on, NULL, NULL, NULL, NULL, NULL, NULL, NULL
  FROM api_token k WHERE k.joint_meeting_id = $1::uuid AND k.post_id = $4::uuid AND k.taken_at IS NULL AND k.revoked_at IS NULL AND k.expires_on >= $7::date) open
    LEFT JOIN inspection_object io ON open.kind = 'conclusion' AND io.joint_meeting_id = $1::uuid AND io.id = open.id
    LEFT JOIN unit u ON u.id = open.of_unit_id
    ORDER BY open.due_on NULLS LAST, open.title, open.id;
