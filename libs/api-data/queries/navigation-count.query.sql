-- all
SELECT
      (SELECT count(*)::int FROM duty d WHERE d.joint_meeting_id = $1::uuid AND (d.valid_to IS NULL OR d.valid_to >= $2::date) AND d.valid_from <= $2::date
        AND ($3::uuid[] IS NULL OR d.unit_id = ANY($3::uuid[]))) AS duties,
      (SELECT count(*)::int FROM task t WHERE t.joint_meeting_id = $1::uuid AND t.state = 'assigned' AND ($3::uuid[] IS NULL OR (t.state <> 'draft' AND EXISTS (
      SELECT FROM assignment part
      WHERE part.joint_meeting_id = t.joint_meeting_id AND part.task_id = t.id AND part.unit_id = ANY($3::uuid[]))))) AS tasks,
      (SELECT count(*)::int FROM report_slot s WHERE s.joint_meeting_id = $1::uuid AND s.state IN ('expected', 'returned', 'awaiting_sign_off') AND s.due_on < $2::date AND NOT EXISTS (SELECT FROM period_lock l WHERE l.joint_meeting_id = s.joint_meeting_id AND l.month_on = date_trunc('month', s.period_end_on::timestamp)::date
      AND l.unlocked_at IS NULL AND NOT EXISTS (SELECT FROM period_exception e WHERE e.joint_meeting_id = l.joint_meeting_id AND e.lock_id = l.id AND e.unit_id = s.unit_id
        AND (e.slot_id IS NULL OR e.slot_id = s.id) AND e.revoked_at IS NULL AND e.until_on >= $2::date))
        AND ($3::uuid[] IS NULL OR s.unit_id = ANY($3::uuid[]) OR s.task_id = ANY(ARRAY(
      SELECT led.task_id FROM assignment led
      WHERE led.joint_meeting_id = $1::uuid AND led.role = 'lead' AND led.state <> 'withdrawn' AND led.unit_id = ANY($3::uuid[]))))) AS "overdueReports",
      CASE WHEN $4 THEN (SELECT count(*)::int FROM report_slot s WHERE s.joint_meeting_id = $1::uuid AND s.state = 'submitted' AND NOT EXISTS (SELECT FROM period_lock l WHERE l.joint_meeting_id = s.joint_meeting_id AND l.month_on = date_trunc('month', s.period_end_on::timestamp)::date
      AND l.unlocked_at IS NULL AND NOT EXISTS (SELECT FROM period_exception e WHERE e.joint_meeting_id = l.joint_meeting_id AND e.lock_id = l.id AND e.unit_id = s.unit_id
        AND (e.slot_id IS NULL OR e.slot_id = s.id) AND e.revoked_at IS NULL)))
        + (SELECT count(*)::int FROM assignment a WHERE a.joint_meeting_id = $1::uuid AND (a.state IN ('completion_requested', 'objected') OR (a.extension_requested_at IS NOT NULL AND a.state = 'in_progress'))) ELSE 0 END
        + (SELECT count(*)::int FROM report_slot s JOIN assignment a ON a.joint_meeting_id = s.joint_meeting_id AND a.id = s.assignment_id LEFT JOIN LATERAL (
      SELECT up.unit_id FROM assignment up WHERE up.joint_meeting_id = a.joint_meeting_id AND up.id = a.parent_id AND up.state <> 'withdrawn' LIMIT 1
    ) above ON true
          WHERE s.joint_meeting_id = $1::uuid AND s.state IN ('awaiting_sign_off', 'awaiting_check') AND ((s.state = 'awaiting_sign_off' AND s.unit_id = ANY($5::uuid[]) AND NOT EXISTS (SELECT FROM period_lock l WHERE l.joint_meeting_id = s.joint_meeting_id AND l.month_on = date_trunc('month', s.period_end_on::timestamp)::date
      AND l.unlocked_at IS NULL AND NOT EXISTS (SELECT FROM period_exception e WHERE e.joint_meeting_id = l.joint_meeting_id AND e.lock_id = l.id AND e.unit_id = s.unit_id
        AND (e.slot_id IS NULL OR e.slot_id = s.id) AND e.revoked_at IS NULL AND e.until_on >= $2::date)))
            OR (s.state = 'awaiting_check' AND above.unit_id = ANY($6::uuid[])))) AS reviews,
      (SELECT count(*)::int FROM notice n WHERE n.joint_meeting_id = $1::uuid AND (n.state = 'confirmed' OR (n.state = 'draft' AND $4))) AS notices;
