-- take
WITH step AS (SELECT * FROM unnest($1::int[], $2::text[], $3::date[]) AS s(at, level, due_until)),
    open AS MATERIALIZED (
  SELECT 'report' AS clock, s.id, s.task_id, s.unit_id, s.due_on, s.due_on AS count_on, -1000 AS from_at, s.assignment_id, NULL::uuid AS inspection_id, NULL::uuid AS delegate_visit_id, NULL AS matter, s.period_start_on, ((extract(year FROM s.period_end_on) - extract(year FROM s.period_start_on)) * 12 + extract(month FROM s.period_end_on) - extract(month FROM s.period_start_on) + 1)::int AS period_months FROM report_slot s
  WHERE s.joint_meeting_id = $4::uuid AND s.state IN ('expected', 'returned', 'awaiting_sign_off') AND s.due_on <= $5::date AND NOT EXISTS (SELECT FROM period_lock l WHERE l.joint_meeting_id = s.joint_meeting_id AND l.month_on = date_trunc('month', s.period_end_on::timestamp)::date
      AND l.unlocked_at IS NULL AND NOT EXISTS (SELECT FROM period_exception e WHERE e.joint_meeting_id = l.joint_meeting_id AND e.lock_id = l.id AND e.unit_id = s.unit_id
        AND (e.slot_id IS NULL OR e.slot_id = s.id) AND e.revoked_at IS NULL AND e.until_on >= $6::date))
  UNION ALL
  SELECT 'completion', a.id, a.task_id, a.unit_id, a.due_on, CASE WHEN a.due_on IS NOT NULL THEN greatest(a.due_on, a.ladder_from_on, CASE WHEN a.state = 'in_progress' AND a.extension_requested_at IS NOT NULL THEN a.extension_due_on END) END, -1000, a.id, NULL, NULL, NULL, NULL, NULL FROM assignment a
  WHERE a.joint_meeting_id = $4::uuid AND a.state IN ('pending', 'in_progress') AND a.role <> 'guide' AND a.due_on <= $5::date
    AND NOT (a.state = 'in_progress' AND a.extension_requested_at IS NOT NULL AND coalesce(a.extension_due_on >= $6::date, false))
  UNION ALL
  SELECT 'acknowledgement', a.id, a.task_id, a.unit_id, a.acknowledge_due_on, a.acknowledge_due_on, 0, a.id, NULL, NULL, NULL, NULL, NULL FROM assignment a
  WHERE a.joint_meeting_id = $4::uuid AND a.state = 'pending' AND a.acknowledge_due_on <= $5::date
  UNION ALL
  SELECT 'rectification', z.id, NULL, z.unit_id, z.due_on, z.due_on, -1000, NULL, NULL, NULL, f.matter, NULL, NULL FROM rectification z
  LEFT JOIN finding f ON f.joint_meeting_id = z.joint_meeting_id AND f.id = z.finding_id
  WHERE z.joint_meeting_id = $4::uuid AND z.state IN ('open', 'in_progress') AND z.due_on <= $5::date
  UNION ALL
  SELECT 'review', o.id, NULL, o.unit_id, o.review_until_on, o.review_until_on, -1000, NULL, n.id, NULL, n.matter, NULL, NULL FROM inspection_object o
  JOIN inspection n ON n.joint_meeting_id = o.joint_meeting_id AND n.id = o.inspection_id AND n.state = 'concluded'
  WHERE o.joint_meeting_id = $4::uuid AND o.state = 'objected' AND o.review_until_on <= $5::date
  UNION ALL
  SELECT 'opinion', q.id, NULL, q.unit_id, q.due_on, q.due_on, -1000, NULL, NULL, dv.id, dv.matter, NULL, NULL FROM delegate_opinion q
  LEFT JOIN delegate_visit dv ON dv.joint_meeting_id = q.joint_meeting_id AND dv.id = q.delegate_visit_id
  WHERE q.joint_meeting_id = $4::uuid AND q.state = 'assigned' AND q.due_on <= $5::date),
    noted AS MATERIALIZED (
      SELECT o.*, coalesce(logged.step_at, -1000) AS logged_at FROM open o
      LEFT JOIN LATERAL (SELECT max(l.step_at) AS step_at FROM escalation_step l WHERE l.joint_meeting_id = $4::uuid
        AND l.clock = o.clock AND l.subject_id = o.id AND l.due_on = o.due_on) logged ON true),
    hit AS MATERIALIZED (
      SELECT k.count_on, k.from_at, k.logged_at, array_agg(step.at ORDER BY step.at DESC) AS ats, array_agg(step.level ORDER BY step.at DESC) AS levels
      FROM (SELECT DISTINCT count_on, from_at, logged_at FROM noted) k JOIN step ON k.count_on <= step.due_until AND step.at >= k.from_at AND step.at > k.logged_at
      GROUP BY k.count_on, k.from_at, k.logged_at),
    fired AS MATERIALIZED (
      SELECT o.*, t.title, hit.ats[1] AS at, CASE WHEN o.clock = 'review' THEN CASE hit.levels[1] WHEN 'liaison' THEN 'secretariat' WHEN 'unit_head' THEN 'leader' WHEN 'secretariat' THEN 'leader' WHEN 'leader' THEN 'leader' END ELSE hit.levels[1] END AS level, hit.ats[2:] AS passed_over
      FROM noted o
      JOIN hit ON hit.count_on = o.count_on AND hit.from_at = o.from_at AND hit.logged_at = o.logged_at
      LEFT JOIN task t ON t.joint_meeting_id = $4::uuid AND t.id = o.task_id
      WHERE o.clock IN ('report', 'rectification', 'review', 'opinion') OR t.state = 'assigned'),
    taken AS (
      INSERT INTO escalation_step (joint_meeting_id, clock, subject_id, due_on, step_at, level, passed_over, logged_on)
      SELECT $4::uuid, clock, id, due_on, at, level, passed_over, $6::date FROM fired)
    SELECT f.clock, f.level, f.at AS "stepAt", f.id AS "subjectId", f.task_id AS "taskId", u.id AS "unitId", u.name AS "unitName", coalesce(f.title, f.matter) AS title, f.inspection_id AS "inspectionId", f.delegate_visit_id AS "delegateVisitId",
      f.due_on AS "dueOn", f.period_start_on AS "periodStartOn", above.unit_id AS "aboveUnitId", f.period_months AS "periodMonths"
    FROM fired f
    LEFT JOIN assignment a ON a.joint_meeting_id = $4::uuid AND a.id = f.assignment_id
    LEFT JOIN LATERAL (
      SELECT up.unit_id FROM assignment up WHERE up.joint_meeting_id = a.joint_meeting_id AND up.id = a.parent_id AND up.state <> 'withdrawn' LIMIT 1
    ) above ON true
    JOIN unit u ON u.id = f.unit_id
    ORDER BY f.due_on, 8, u.name, f.id;

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
