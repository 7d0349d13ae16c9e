-- found
SELECT r.kind, r.source_id AS "sourceId", r.on_date AS "onDate", u.id AS "unitId", u.name AS "unitName", r.title, r.text, r.verb, r.due_on AS "dueOn", r.done_on AS "doneOn",
      s.period_start_on AS "periodStartOn", s.period_end_on AS "periodEndOn", t.id AS "taskId", t.code AS "taskCode", t.title AS "taskTitle", t.assigned_on AS "taskAssignedOn",
      d.id AS "dutyId", d.code AS "dutyCode", d.text AS "dutyText", d.valid_from AS "dutyFromOn", n.id AS "inspectionId", n.code AS "inspectionCode", r.event_seq AS "eventSeq"
    FROM (SELECT 'late_report' AS kind, s.id AS source_id, s.due_on AS on_date, t.title AS title, NULL::text AS text, NULL::text AS verb, s.due_on AS due_on, s.first_submitted_on AS done_on, s.id AS slot_id, t.id AS task_id, NULL::uuid AS duty_id, NULL::uuid AS inspection_id, (SELECT max(e.seq) FROM event e WHERE e.joint_meeting_id = $1::uuid AND e.subject_type = 'report_slot' AND e.subject_id = s.id) AS event_seq
  FROM report_slot s JOIN task t ON t.joint_meeting_id = s.joint_meeting_id AND t.id = s.task_id
  WHERE s.joint_meeting_id = $1::uuid AND s.unit_id = $2::uuid AND s.state NOT IN ('withdrawn', 'suspended') AND coalesce(s.first_submitted_on, $3::date) > s.due_on
    UNION ALL SELECT 'late_assignment' AS kind, a.id AS source_id, a.due_on AS on_date, t.title AS title, NULL::text AS text, NULL::text AS verb, a.due_on AS due_on, d.done_on AS done_on, NULL::uuid AS slot_id, t.id AS task_id, NULL::uuid AS duty_id, NULL::uuid AS inspection_id, (SELECT max(e.seq) FROM event e WHERE e.joint_meeting_id = $1::uuid AND e.subject_type = 'assignment' AND e.subject_id = a.id) AS event_seq
  FROM assignment a JOIN task t ON t.joint_meeting_id = a.joint_meeting_id AND t.id = a.task_id
  CROSS JOIN LATERAL (SELECT CASE WHEN a.state IN ('completion_requested', 'completed') THEN coalesce((a.completion_requested_at AT TIME ZONE 'Asia/Shanghai')::date, a.completed_on) END AS done_on) d
  WHERE a.joint_meeting_id = $1::uuid AND a.unit_id = $2::uuid AND a.role <> 'guide' AND a.state NOT IN ('withdrawn', 'suspended', 'objected') AND t.state <> 'draft'
    AND coalesce(d.done_on, $3::date) > a.due_on AND NOT (a.state = 'in_progress' AND a.extension_requested_at IS NOT NULL AND coalesce(a.extension_due_on >= $3::date, false))
    UNION ALL SELECT 'late_rectification' AS kind, z.id AS source_id, z.due_on AS on_date, f.matter AS title, f.text AS text, NULL::text AS verb, z.due_on AS due_on, d.done_on AS done_on, NULL::uuid AS slot_id, f.task_id AS task_id, f.duty_id AS duty_id, z.inspection_id AS inspection_id, (SELECT max(e.seq) FROM event e WHERE e.joint_meeting_id = $1::uuid AND e.subject_type = 'rectification' AND e.subject_id = z.id) AS event_seq
  FROM rectification z JOIN finding f ON f.joint_meeting_id = z.joint_meeting_id AND f.id = z.finding_id
  CROSS JOIN LATERAL (SELECT CASE WHEN z.state IN ('reported', 'verified', 'closed') THEN z.finished_on END AS done_on) d
  WHERE z.joint_meeting_id = $1::uuid AND z.unit_id = $2::uuid AND z.state <> 'withdrawn' AND coalesce(d.done_on, $3::date) > z.due_on
    UNION ALL SELECT 'finding' AS kind, f.id AS source_id, least(coalesce((SELECT max(v.on_date) FROM inspection_visit v WHERE v.joint_meeting_id = f.joint_meeting_id AND v.object_id = f.object_id AND NOT v.late), n.concluded_on), n.concluded_on) AS on_date, f.matter AS title, f.text AS text, NULL::text AS verb, NULL::date AS due_on, NULL::date AS done_on, NULL::uuid AS slot_id, f.task_id AS task_id, f.duty_id AS duty_id, n.id AS inspection_id, (SELECT max(e.seq) FROM event e WHERE e.joint_meeting_id = $1::uuid AND e.subject_type = 'finding' AND e.subject_id = f.id) AS event_seq
  FROM finding f JOIN inspection n ON n.joint_meeting_id = f.joint_meeting_id AND n.id = f.inspection_id AND n.concluded_on IS NOT NULL
  JOIN inspection_object o ON o.joint_meeting_id = f.joint_meeting_id AND o.id = f.object_id AND o.delivered_on IS NOT NULL AND o.state <> 'objected' AND o.review_outcome IS DISTINCT FROM 'revoked'
  WHERE f.joint_meeting_id = $1::uuid AND f.responsible_unit_id = $2::uuid AND f.state = 'open'
    UNION ALL SELECT 'event' AS kind, e.id AS source_id, e.day_on AS on_date, t.title AS title, coalesce(e.reason, e.data ->> 'grade') AS text, e.verb AS verb, NULL::date AS due_on, NULL::date AS done_on, CASE e.subject_type WHEN 'report_slot' THEN e.subject_id END AS slot_id, t.id AS task_id, NULL::uuid AS duty_id, NULL::uuid AS inspection_id, e.seq AS event_seq
  FROM event e JOIN task t ON t.joint_meeting_id = e.joint_meeting_id AND t.id = e.task_id
  WHERE e.joint_meeting_id = $1::uuid AND e.unit_id = $2::uuid AND e.subject_type IN ('assignment', 'report_slot')
    AND e.verb IN ('returnReport', 'declineCheck', 'returnCompletion', 'urge', 'escalate', 'refuseExtension', 'acceptCompletion')) r
    JOIN unit u ON u.id = $2::uuid
    LEFT JOIN report_slot s ON s.joint_meeting_id = $1::uuid AND s.id = r.slot_id
    LEFT JOIN task t ON t.joint_meeting_id = $1::uuid AND t.id = r.task_id
    LEFT JOIN duty d ON d.joint_meeting_id = $1::uuid AND d.id = coalesce(r.duty_id, t.duty_id)
    LEFT JOIN inspection n ON n.joint_meeting_id = $1::uuid AND n.id = r.inspection_id
    WHERE ($4::date IS NULL OR r.on_date >= $4::date) AND ($5::date IS NULL OR r.on_date <= $5::date) AND ($6::text[] IS NULL OR r.kind = ANY($6::text[]))
      AND ($7::uuid[] IS NULL OR (r.kind, r.source_id) IN (SELECT * FROM unnest($8::text[], $7::uuid[])))
    ORDER BY r.on_date DESC, r.kind, r.source_id
    LIMIT $9::int;
