-- all
SELECT t.code AS "taskCode", t.title, late.kind, late.due_on AS "dueOn" FROM (
      SELECT a.task_id, 'assignment' AS kind, a.due_on FROM assignment a
      WHERE a.joint_meeting_id = $1::uuid AND a.unit_id = $2::uuid AND a.role <> 'guide' AND a.state IN ('pending', 'in_progress') AND a.due_on < $3::date AND NOT (a.state = 'in_progress' AND a.extension_requested_at IS NOT NULL AND coalesce(a.extension_due_on >= $3::date, false))
      UNION ALL
      SELECT s.task_id, 'report' AS kind, s.due_on FROM report_slot s
      WHERE s.joint_meeting_id = $1::uuid AND s.unit_id = $2::uuid AND s.state IN ('expected', 'returned', 'awaiting_sign_off') AND s.due_on < $3::date AND NOT EXISTS (SELECT FROM period_lock l WHERE l.joint_meeting_id = s.joint_meeting_id AND l.month_on = date_trunc('month', s.period_end_on::timestamp)::date
      AND l.unlocked_at IS NULL AND NOT EXISTS (SELECT FROM period_exception e WHERE e.joint_meeting_id = l.joint_meeting_id AND e.lock_id = l.id AND e.unit_id = s.unit_id
        AND (e.slot_id IS NULL OR e.slot_id = s.id) AND e.revoked_at IS NULL AND e.until_on >= $3::date))
    ) late
    JOIN task t ON t.joint_meeting_id = $1::uuid AND t.id = late.task_id AND t.state = 'assigned'
    WHERE $4::uuid IS NULL OR t.id = $4::uuid
    ORDER BY late.due_on, t.code, late.kind
    LIMIT 200;
