-- list
SELECT item.reason, item.title, u.name AS "unitName", item.due_on AS "dueOn", item.mark, item.slot_id AS "slotId", item.task_id AS "taskId",
      item.notice_id AS "noticeId", item.count, item.period_start_on AS "periodStartOn", slot.period_end_on AS "periodEndOn", item.instruction_id AS "instructionId", (count(*) OVER ())::int AS "total"
    FROM (
  SELECT CASE WHEN s.state = 'returned' AND s.unit_id = ANY($1::uuid[]) THEN 'returned_report' WHEN s.due_on < $2::date THEN 'overdue_report'
      ELSE 'due_soon_report' END AS reason,
    t.title, s.unit_id, s.due_on, CASE WHEN s.due_on IS NULL THEN 'unset' WHEN s.due_on < $2::date THEN 'overdue' WHEN s.due_on <= $3::date THEN 'due_soon' ELSE 'not_due' END AS mark, s.id AS slot_id, t.id AS task_id, NULL::uuid AS notice_id, 1 AS count, s.period_start_on, NULL::uuid AS instruction_id
  FROM report_slot s JOIN task t ON t.joint_meeting_id = s.joint_meeting_id AND t.id = s.task_id
  WHERE s.joint_meeting_id = $4::uuid AND s.state IN ('expected', 'returned')
    AND ((s.unit_id = ANY($1::uuid[]) AND (s.state = 'returned' OR s.due_on <= $3::date)) OR ($5 AND s.due_on < $2::date))
      UNION ALL
  SELECT CASE WHEN a.due_on < $2::date THEN 'overdue_assignment' WHEN a.state = 'pending' THEN 'acknowledge'
      WHEN a.completion_return_reason IS NOT NULL THEN 'returned_completion' ELSE 'due_soon_assignment' END,
    t.title, a.unit_id, due.on_date, CASE WHEN due.on_date IS NULL THEN 'unset' WHEN due.on_date < $2::date THEN 'overdue' WHEN due.on_date <= $3::date THEN 'due_soon' ELSE 'not_due' END, NULL, t.id, NULL, 1, NULL, NULL
  FROM assignment a JOIN task t ON t.joint_meeting_id = a.joint_meeting_id AND t.id = a.task_id AND t.state = 'assigned'
  CROSS JOIN LATERAL (SELECT CASE WHEN a.state = 'pending' AND (a.due_on IS NULL OR a.due_on >= $2::date) THEN a.acknowledge_due_on ELSE a.due_on END AS on_date) due
  WHERE a.joint_meeting_id = $4::uuid AND a.state IN ('pending', 'in_progress')
    AND ((a.unit_id = ANY($1::uuid[]) AND (a.state = 'pending' OR (a.role <> 'guide' AND (a.completion_return_reason IS NOT NULL OR a.due_on <= $3::date))))
      OR ($5 AND a.role <> 'guide' AND a.due_on < $2::date))
      UNION ALL
  SELECT 'review_report', t.title, s.unit_id, s.due_on, 'under_review', s.id, t.id, NULL, 1, s.period_start_on, NULL
  FROM report_slot s JOIN task t ON t.joint_meeting_id = s.joint_meeting_id AND t.id = s.task_id
  WHERE $6 AND s.joint_meeting_id = $4::uuid AND s.state = 'submitted'
  UNION ALL
  SELECT 'review_completion', t.title, a.unit_id, a.due_on, 'under_review', NULL, t.id, NULL, 1, NULL, NULL
  FROM assignment a JOIN task t ON t.joint_meeting_id = a.joint_meeting_id AND t.id = a.task_id
  WHERE $6 AND a.joint_meeting_id = $4::uuid AND a.state = 'completion_requested'
  UNION ALL
  SELECT CASE a.state WHEN 'objected' THEN 'review_objection' ELSE 'review_extension' END, t.title, a.unit_id, a.due_on,
    CASE a.state WHEN 'objected' THEN 'suspended' ELSE CASE WHEN a.due_on IS NULL THEN 'unset' WHEN a.due_on < $2::date THEN 'overdue' WHEN a.due_on <= $3::date THEN 'due_soon' ELSE 'not_due' END END, NULL, t.id, NULL, 1, NULL, NULL
  FROM assignment a JOIN task t ON t.joint_meeting_id = a.joint_meeting_id AND t.id = a.task_id AND t.state = 'assigned'
  WHERE $6 AND a.joint_meeting_id = $4::uuid AND (a.state = 'objected' OR (a.extension_requested_at IS NOT NULL AND a.state = 'in_progress'))
  UNION ALL
  SELECT 'confirm_report', t.title, s.unit_id, NULL, 'under_review', s.id, t.id, NULL, 1, s.period_start_on, NULL
  FROM report r
  JOIN report_slot s ON s.joint_meeting_id = r.joint_meeting_id AND s.id = r.slot_id AND s.state IN ('submitted', 'accepted')
  JOIN task t ON t.joint_meeting_id = s.joint_meeting_id AND t.id = s.task_id
  WHERE r.joint_meeting_id = $4::uuid AND r.on_behalf AND r.confirmed_at IS NULL AND r.state IN ('submitted', 'accepted')
    AND s.unit_id = ANY($1::uuid[])
  UNION ALL
  SELECT 'confirm_notice', n.title, NULL, NULL, 'unset', NULL, NULL, n.id, 1, NULL, NULL
  FROM notice n WHERE $6 AND n.joint_meeting_id = $4::uuid AND n.state = 'draft'
  UNION ALL
  SELECT 'draft_task', t.title, NULL, t.due_on, 'unset', NULL, t.id, NULL, 1, NULL, NULL
  FROM task t WHERE $6 AND t.joint_meeting_id = $4::uuid AND t.state = 'draft'
  UNION ALL
  SELECT 'unset_frequency', '', NULL, NULL, 'unset', NULL, NULL, NULL, count(*)::int, NULL, NULL
  FROM duty d WHERE $6 AND d.joint_meeting_id = $4::uuid AND d.frequency_state = 'unset'
    AND d.valid_from <= $2::date AND (d.valid_to IS NULL OR d.valid_to >= $2::date)
  HAVING count(*) > 0
      UNION ALL
  SELECT CASE i.state WHEN 'waiting' THEN 'register_instruction' WHEN 'assigned' THEN 'report_instruction' ELSE 'read_instruction' END,
    i.text, NULL, i.due_on, CASE i.state WHEN 'reported' THEN 'under_review' ELSE CASE WHEN i.due_on IS NULL THEN 'unset' WHEN i.due_on < $2::date THEN 'overdue' WHEN i.due_on <= $3::date THEN 'due_soon' ELSE 'not_due' END END, NULL, NULL, NULL, 1, NULL, coalesce(i.root_id, i.id)
  FROM instruction i
  LEFT JOIN task t ON t.joint_meeting_id = i.joint_meeting_id AND t.id = i.task_id
  WHERE i.joint_meeting_id = $4::uuid AND (($6 AND i.state = 'waiting')
    OR ($6 AND i.state = 'assigned' AND t.state IN ('completed', 'closed', 'archived', 'withdrawn')) OR ($7::boolean AND i.state = 'reported' AND NOT EXISTS (SELECT FROM instruction added WHERE added.joint_meeting_id = i.joint_meeting_id
      AND added.root_id = i.id AND added.state IN ('waiting', 'assigned'))))) item
    LEFT JOIN unit u ON u.id = item.unit_id
    LEFT JOIN report_slot slot ON slot.joint_meeting_id = $4::uuid AND slot.id = item.slot_id
    ORDER BY CASE WHEN item.mark IN ('overdue', 'due_soon') THEN array_position(ARRAY['overdue','due_soon','unset','suspended','under_review','not_due','accepted_late','accepted'], item.mark) ELSE 9 END, item.due_on NULLS LAST, item.reason,
      item.task_id, item.slot_id, item.notice_id, item.instruction_id
    LIMIT $8::int;
