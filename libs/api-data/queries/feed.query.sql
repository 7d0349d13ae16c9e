-- list
SELECT due.kind, due.id, due.title, due.content, u.name AS "unitName", due.due_on AS "dueOn", due.version, due.task_id AS "taskId", due.waits AS "awaitsExtension"
    FROM (
      SELECT 'assignment' AS kind, a.id, t.title, t.content, a.unit_id, a.due_on, a.version, t.id AS task_id, (a.state = 'in_progress' AND a.extension_requested_at IS NOT NULL AND coalesce(a.extension_due_on >= $1::date, false)) AS waits
      FROM assignment a JOIN task t ON t.joint_meeting_id = a.joint_meeting_id AND t.id = a.task_id AND t.state = 'assigned'
      WHERE a.joint_meeting_id = $2::uuid AND a.state IN ('pending', 'in_progress') AND a.role <> 'guide' AND a.due_on IS NOT NULL
        AND (a.unit_id = ANY($3::uuid[]) OR ($4::boolean AND a.role = 'lead'))
      UNION ALL
      SELECT 'report', s.id, t.title, t.content, s.unit_id, s.due_on, s.version, t.id, false
      FROM report_slot s JOIN task t ON t.joint_meeting_id = s.joint_meeting_id AND t.id = s.task_id
      WHERE s.joint_meeting_id = $2::uuid AND s.state IN ('expected', 'returned', 'awaiting_sign_off') AND s.due_on <= $5::date AND s.unit_id = ANY($3::uuid[])
    ) due JOIN unit u ON u.id = due.unit_id
    ORDER BY due.due_on, due.kind, due.id LIMIT $6::int;
