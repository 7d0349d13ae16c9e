-- take
WITH step AS (SELECT * FROM unnest($1::int[], $2::text[], $3::date[]) AS s(at, level, due_until)),
    open AS (
  SELECT 'report' AS clock, s.id, s.task_id, s.unit_id, s.due_on, s.due_on AS count_on, -1000 AS from_at FROM report_slot s
  WHERE s.joint_meeting_id = $4::uuid AND s.state IN ('expected', 'returned', 'awaiting_sign_off') AND s.due_on <= $5::date AND NOT EXISTS (SELECT FROM period_lock l WHERE l.joint_meeting_id = s.joint_meeting_id AND l.month_on = date_trunc('month', s.period_end_on::timestamp)::date
      AND l.unlocked_at IS NULL AND NOT EXISTS (SELECT FROM period_exception e WHERE e.joint_meeting_id = l.joint_meeting_id AND e.lock_id = l.id AND e.unit_id = s.unit_id
        AND (e.slot_id IS NULL OR e.slot_id = s.id) AND e.revoked_at IS NULL AND e.until_on >= $6::date))
  UNION ALL
  SELECT 'completion', a.id, a.task_id, a.unit_id, a.due_on, CASE WHEN a.due_on IS NOT NULL THEN greatest(a.due_on, a.ladder_from_on, CASE WHEN a.state = 'in_progress' AND a.extension_requested_at IS NOT NULL THEN a.extension_due_on END) END, -1000 FROM assignment a
  WHERE a.joint_meeting_id = $4::uuid AND a.state IN ('pending', 'in_progress') AND a.role <> 'guide' AND a.due_on <= $5::date
    AND NOT (a.state = 'in_progress' AND a.extension_requested_at IS NOT NULL AND coalesce(a.extension_due_on >= $6::date, false))
  UNION ALL
  SELECT 'acknowledgement', a.id, a.task_id, a.unit_id, a.acknowledge_due_on, a.acknowledge_due_on, 0 FROM assignment a
  WHERE a.joint_meeting_id = $4::uuid AND a.state = 'pending' AND a.acknowledge_due_on <= $5::date
  UNION ALL
  SELECT 'rectification', z.id, NULL, z.unit_id, z.due_on, z.due_on, -1000 FROM rectification z
  WHERE z.joint_meeting_id = $4::uuid AND z.state IN ('open', 'in_progress') AND z.due_on <= $5::date
  UNION ALL
  SELECT 'review', o.id, NULL, o.unit_id, o.review_until_on, o.review_until_on, -1000 FROM inspection_object o
  JOIN inspection n ON n.joint_meeting_id = o.joint_meeting_id AND n.id = o.inspection_id AND n.state = 'concluded'
  WHERE o.joint_meeting_id = $4::uuid AND o.state = 'objected' AND o.review_until_on <= $5::date
  UNION ALL
  SELECT 'opinion', q.id, NULL, q.unit_id, q.due_on, q.due_on, -1000 FROM delegate_opinion q
  WHERE q.joint_meeting_id = $4::uuid AND q.state = 'assigned' AND q.due_on <= $5::date),
    reached AS (
      SELECT o.*, step.at, CASE WHEN o.clock = 'review' THEN CASE step.level WHEN 'liaison' THEN 'secretariat' WHEN 'unit_head' THEN 'leader' WHEN 'secretariat' THEN 'leader' WHEN 'leader' THEN 'leader' END ELSE step.level END AS level, row_number() OVER (PARTITION BY o.clock, o.id ORDER BY step.at DESC) AS place
      FROM open o
      LEFT JOIN task t ON t.joint_meeting_id = $4::uuid AND t.id = o.task_id
      JOIN step ON o.count_on <= step.due_until AND step.at >= o.from_at
      LEFT JOIN LATERAL (SELECT max(l.step_at) AS step_at FROM escalation_step l WHERE l.joint_meeting_id = $4::uuid
        AND l.clock = o.clock AND l.subject_id = o.id AND l.due_on = o.due_on) logged ON true
      WHERE step.at > coalesce(logged.step_at, -1000) AND (o.clock IN ('report', 'rectification', 'review', 'opinion') OR t.state = 'assigned')),
    taken AS (
      INSERT INTO escalation_step (joint_meeting_id, clock, subject_id, due_on, step_at, level, outcome, logged_on)
      SELECT $4::uuid, clock, id, due_on, at, level, CASE place WHEN 1 THEN 'fired' ELSE 'passed_over' END, $6::date FROM reached
      ON CONFLICT DO NOTHING RETURNING clock, subject_id, due_on, step_at, level, outcome)
    SELECT taken.clock, taken.level, taken.step_at AS "stepAt", taken.subject_id AS "subjectId", t.id AS "taskId", u.id AS "unitId", u.name AS "unitName", coalesce(t.title, f.matter, n.matter, dv.matter) AS title, n.id AS "inspectionId", dv.id AS "delegateVisitId",
      taken.due_on AS "dueOn", s.period_start_on AS "periodStartOn", above.unit_id AS "aboveUnitId", ((extract(year FROM s.period_end_on) - extract(year FROM s.period_start_on)) * 12 + extract(month FROM s.period_end_on) - extract(month FROM s.period_start_on) + 1)::int AS "periodMonths"
    FROM taken
    LEFT JOIN report_slot s ON taken.clock = 'report' AND s.joint_meeting_id = $4::uuid AND s.id = taken.subject_id
    LEFT JOIN rectification z ON taken.clock = 'rectification' AND z.joint_meeting_id = $4::uuid AND z.id = taken.subject_id
    LEFT JOIN inspection_object io ON taken.clock = 'review' AND io.joint_meeting_id = $4::uuid AND io.id = taken.subject_id
    LEFT JOIN inspection n ON n.joint_meeting_id = $4::uuid AND n.id = io.inspection_id
    LEFT JOIN finding f ON f.joint_meeting_id = $4::uuid AND f.id = z.finding_id
    LEFT JOIN delegate_opinion q ON taken.clock = 'opinion' AND q.joint_meeting_id = $4::uuid AND q.id = taken.subject_id
    LEFT JOIN delegate_visit dv ON dv.joint_meeting_id = $4::uuid AND dv.id = q.delegate_visit_id
    LEFT JOIN assignment a ON a.joint_meeting_id = $4::uuid AND a.id = CASE WHEN taken.clock = 'report' THEN s.assignment_id WHEN taken.clock IN ('completion', 'acknowledgement') THEN taken.subject_id END
    LEFT JOIN LATERAL (
      SELECT up.unit_id FROM assignment up WHERE up.joint_meeting_id = a.joint_meeting_id AND up.id = a.parent_id AND up.state <> 'withdrawn' LIMIT 1
    ) above ON true
    LEFT JOIN task t ON t.joint_meeting_id = $4::uuid AND t.id = coalesce(s.task_id, a.task_id)
    JOIN unit u ON u.id = coalesce(s.unit_id, a.unit_id, z.unit_id, io.unit_id, q.unit_id)
    WHERE taken.outcome = 'fired'
    ORDER BY taken.due_on, 8, u.name, taken.subject_id;

-- roster
SELECT DISTINCT r.post_id AS "postId", p.unit_id AS "unitId", r.role, h.capacity, a.id AS "accountId", p.position, p.title AS "postTitle", person.name AS "personName"
    FROM joint_meeting_role r
    JOIN post p ON p.id = r.post_id
    LEFT JOIN post_holding h ON h.post_id = p.id AND h.from_on <= $1::date AND (h.to_on IS NULL OR h.to_on >= $1::date)
    LEFT JOIN person ON person.id = h.person_id
    LEFT JOIN account a ON a.person_id = h.person_id AND a.state = 'active'
    WHERE r.joint_meeting_id = $2::uuid AND r.role IN ('liaison', 'unit_head', 'secretariat', 'leader', 'confidant')
      AND r.from_on <= $1::date AND (r.to_on IS NULL OR r.to_on >= $1::date)
    ORDER BY p.position, r.post_id, h.capacity, a.id;

-- lastUrged
SELECT e.subject_id AS "subjectId", max(e.day_on) AS "lastUrgedOn", count(*)::int AS count FROM event e
    WHERE e.joint_meeting_id = $1::uuid AND e.subject_type IN ('report_slot', 'assignment', 'rectification') AND e.subject_id = ANY($2::uuid[]) AND e.verb = 'urge'
    GROUP BY e.subject_id;
