-- ofTasks
SELECT a.task_id AS "taskId", a.parent_id AS "parentId", count(*)::int AS "parts", count(*) FILTER (WHERE a.acknowledged_at IS NOT NULL)::int AS "acknowledged",
      count(*) FILTER (WHERE a.state = 'completed')::int AS "completed",
      count(*) FILTER (WHERE a.role <> 'guide' AND a.state IN ('pending', 'in_progress') AND a.due_on < $1::date AND NOT (a.state = 'in_progress' AND a.extension_requested_at IS NOT NULL AND coalesce(a.extension_due_on >= $1::date, false)))::int AS "overdueParts",
      sum(s.expected)::int AS "expectedReports", sum(s.sent)::int AS "sentReports", sum(s.overdue)::int AS "overdueReports", sum(s.waiting)::int AS "waitingCheck"
    FROM assignment a
    CROSS JOIN LATERAL (
      SELECT count(*) FILTER (WHERE slot.state NOT IN ('suspended', 'withdrawn')) AS expected, count(*) FILTER (WHERE slot.state IN ('awaiting_check', 'submitted', 'accepted')) AS sent,
        count(*) FILTER (WHERE slot.state IN ('expected', 'returned', 'awaiting_sign_off') AND slot.due_on < $1::date) AS overdue, count(*) FILTER (WHERE slot.state = 'awaiting_check') AS waiting
      FROM report_slot slot
      WHERE slot.joint_meeting_id = a.joint_meeting_id AND slot.task_id = a.task_id AND slot.assignment_id = a.id
        AND (slot.period_start_on <= $1::date OR slot.state IN ('awaiting_check', 'submitted', 'accepted'))
    ) s
    WHERE a.joint_meeting_id = $2::uuid AND a.task_id = ANY($3::uuid[]) AND a.parent_id IS NOT NULL AND a.state <> 'withdrawn'
    GROUP BY a.task_id, a.parent_id;
