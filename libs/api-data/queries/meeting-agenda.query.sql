-- proposals
WITH stuck AS (
    SELECT 'objected' AS source, t.id AS subject_id, t.code, t.title, a.unit_id, a.due_on FROM assignment a JOIN task t ON t.joint_meeting_id = a.joint_meeting_id AND t.id = a.task_id AND t.state = 'assigned'
    WHERE a.joint_meeting_id = $1::uuid AND a.state = 'objected'
    UNION ALL
    SELECT CASE WHEN EXISTS (SELECT FROM escalation_step e WHERE e.joint_meeting_id = $1::uuid AND e.clock = 'completion' AND e.subject_id = a.id AND e.due_on = a.due_on AND e.level IN ('secretariat', 'leader')) THEN 'escalated' ELSE 'overdue' END, t.id, t.code, t.title, a.unit_id, a.due_on FROM assignment a JOIN task t ON t.joint_meeting_id = a.joint_meeting_id AND t.id = a.task_id AND t.state = 'assigned'
    WHERE a.joint_meeting_id = $1::uuid AND a.role <> 'guide' AND a.state IN ('pending', 'in_progress') AND a.due_on < $2::date AND NOT (a.state = 'in_progress' AND a.extension_requested_at IS NOT NULL AND coalesce(a.extension_due_on >= $2::date, false))
    UNION ALL
    SELECT CASE WHEN EXISTS (SELECT FROM escalation_step e WHERE e.joint_meeting_id = $1::uuid AND e.clock = 'report' AND e.subject_id = s.id AND e.due_on = s.due_on AND e.level IN ('secretariat', 'leader')) THEN 'escalated' ELSE 'overdue' END, t.id, t.code, t.title, s.unit_id, s.due_on FROM report_slot s
    JOIN task t ON t.joint_meeting_id = s.joint_meeting_id AND t.id = s.task_id AND t.state = 'assigned'
    WHERE s.joint_meeting_id = $1::uuid AND s.state IN ('expected', 'returned', 'awaiting_sign_off') AND s.due_on < $2::date AND NOT EXISTS (SELECT FROM period_lock l WHERE l.joint_meeting_id = s.joint_meeting_id AND l.month_on = date_trunc('month', s.period_end_on::timestamp)::date
      AND l.unlocked_at IS NULL AND NOT EXISTS (SELECT FROM period_exception e WHERE e.joint_meeting_id = l.joint_meeting_id AND e.lock_id = l.id AND e.unit_id = s.unit_id
        AND (e.slot_id IS NULL OR e.slot_id = s.id) AND e.revoked_at IS NULL AND e.until_on >= $2::date))
    UNION ALL
    SELECT 'instruction', i.id, i.code, i.text, NULL, i.due_on FROM instruction i WHERE i.joint_meeting_id = $1::uuid AND i.root_id IS NULL AND i.state IN ('waiting', 'assigned')
    UNION ALL
    SELECT 'decision', t.id, t.code, t.title, a.unit_id, a.due_on FROM meeting_decision d JOIN task t ON t.joint_meeting_id = d.joint_meeting_id AND t.id = d.task_id AND t.state IN ('assigned', 'suspended')
    JOIN assignment a ON a.joint_meeting_id = t.joint_meeting_id AND a.task_id = t.id AND a.role = 'lead' AND a.state <> 'withdrawn'
    WHERE d.joint_meeting_id = $1::uuid AND d.meeting_id <> $3::uuid)
    SELECT (array_agg(z.source ORDER BY array_position(ARRAY['objected', 'escalated', 'overdue', 'instruction', 'decision'], z.source)))[1] AS source, z.subject_id AS "subjectId", z.code, z.title,
      (array_agg(z.unit_id ORDER BY array_position(ARRAY['objected', 'escalated', 'overdue', 'instruction', 'decision'], z.source), z.due_on NULLS LAST, u.code))[1] AS "unitId", string_agg(DISTINCT u.name, '、') AS "unitNames", min(z.due_on) AS "dueOn", count(DISTINCT z.unit_id)::int AS count
    FROM stuck z LEFT JOIN unit u ON u.id = z.unit_id
    WHERE NOT EXISTS (SELECT FROM agenda_item i WHERE i.joint_meeting_id = $1::uuid AND i.meeting_id = $3::uuid AND i.subject_id = z.subject_id)
    GROUP BY z.subject_id, z.code, z.title
    ORDER BY min(array_position(ARRAY['objected', 'escalated', 'overdue', 'instruction', 'decision'], z.source)), min(z.due_on) NULLS LAST, count(*) DESC, z.code
    LIMIT $4::int;

-- candidates
SELECT u.id AS "unitId", u.name AS "unitName", p.id AS "postId", p.title AS office, p.holder AS "holderName"
    FROM membership b JOIN unit u ON u.id = b.unit_id
    LEFT JOIN LATERAL (SELECT p.id, p.title, h.name AS holder FROM post p
      LEFT JOIN LATERAL (SELECT n.name FROM post_holding o JOIN person n ON n.id = o.person_id WHERE o.post_id = p.id AND o.from_on <= $1::date AND (o.to_on IS NULL OR o.to_on >= $1::date)
        ORDER BY array_position(ARRAY['acting', 'holder', 'deputy'], o.capacity), o.from_on DESC LIMIT 1) h ON true
      WHERE p.unit_id = u.id AND p.kind IN ('head', 'deputy_head', 'liaison')
      ORDER BY array_position(CASE $2::text WHEN 'full' THEN ARRAY['head', 'deputy_head', 'liaison'] ELSE ARRAY['liaison', 'deputy_head', 'head'] END, p.kind), h.name IS NULL, p.position, p.id LIMIT 1) p ON true
    WHERE b.joint_meeting_id = $3::uuid AND b.from_on <= $1::date AND (b.to_on IS NULL OR b.to_on >= $1::date)
    ORDER BY b.role = 'lead' DESC, array_position(ARRAY['city', 'county', 'town'], u.level), u.code;
