-- all
SELECT i.id AS "id", i.joint_meeting_id AS "jointMeetingId", i.code AS "code", i.root_id AS "rootId", i.text AS "text", i.urgency AS "urgency", i.state AS "state", i.subject_kind AS "subjectKind", i.subject_id AS "subjectId", i.post_id AS "postId", i.person_name AS "personName", i.post_title AS "postTitle", i.written_on AS "writtenOn", i.due_on AS "dueOn", i.task_id AS "taskId", i.registered_on AS "registeredOn", i.result AS "result", i.reported_on AS "reportedOn", i.closed_on AS "closedOn", i.close_note AS "closeNote", i.version AS "version", t.state AS "taskState", EXISTS (SELECT FROM post_holding h WHERE h.post_id = i.post_id AND h.from_on <= $1::date AND (h.to_on IS NULL OR h.to_on >= $1::date)) AS "authorHeld", count(*) OVER ()::int AS "total"
    FROM instruction i
    LEFT JOIN task t ON t.joint_meeting_id = i.joint_meeting_id AND t.id = i.task_id
    WHERE i.joint_meeting_id = $2::uuid AND ($3::uuid[] IS NULL OR (i.task_id IS NOT NULL AND ($3::uuid[] IS NULL OR (t.state <> 'draft' AND EXISTS (
      SELECT FROM assignment part
      WHERE part.joint_meeting_id = t.joint_meeting_id AND part.task_id = t.id AND part.unit_id = ANY($3::uuid[]))))))
      AND ($4::uuid[] IS NULL OR i.id = ANY($4::uuid[])) AND ($5::uuid[] IS NULL OR i.root_id = ANY($5::uuid[]))
      AND ($6::text[] IS NULL OR i.state = ANY($6::text[]))
      AND ($7::uuid IS NULL OR i.task_id = $7::uuid OR (i.subject_kind = 'task' AND i.subject_id = $7::uuid))
      AND ($8::uuid IS NULL OR (i.subject_kind = 'unit' AND i.subject_id = $8::uuid))
      AND ($9::uuid IS NULL OR (i.subject_kind = 'report_slot' AND i.subject_id = $9::uuid))
    ORDER BY i.state = 'closed', CASE WHEN i.state = 'closed' THEN i.closed_on END DESC, i.due_on, i.code, i.id
    LIMIT $10::int OFFSET $11::int;

-- filtered
SELECT i.id AS "id", i.joint_meeting_id AS "jointMeetingId", i.code AS "code", i.root_id AS "rootId", i.text AS "text", i.urgency AS "urgency", i.state AS "state", i.subject_kind AS "subjectKind", i.subject_id AS "subjectId", i.post_id AS "postId", i.person_name AS "personName", i.post_title AS "postTitle", i.written_on AS "writtenOn", i.due_on AS "dueOn", i.task_id AS "taskId", i.registered_on AS "registeredOn", i.result AS "result", i.reported_on AS "reportedOn", i.closed_on AS "closedOn", i.close_note AS "closeNote", i.version AS "version", t.state AS "taskState", EXISTS (SELECT FROM post_holding h WHERE h.post_id = i.post_id AND h.from_on <= $1::date AND (h.to_on IS NULL OR h.to_on >= $1::date)) AS "authorHeld", count(*) OVER ()::int AS "total"
    FROM instruction i
    LEFT JOIN task t ON t.joint_meeting_id = i.joint_meeting_id AND t.id = i.task_id
    WHERE i.joint_meeting_id = $2::uuid AND ($3::uuid[] IS NULL OR (i.task_id IS NOT NULL AND ($3::uuid[] IS NULL OR (t.state <> 'draft' AND EXISTS (
      SELECT FROM assignment part
      WHERE part.joint_meeting_id = t.joint_meeting_id AND part.task_id = t.id AND part.unit_id = ANY($3::uuid[]))))))
      AND ($4::uuid[] IS NULL OR i.id = ANY($4::uuid[])) AND ($5::uuid[] IS NULL OR i.root_id = ANY($5::uuid[]))
      AND ($6::text[] IS NULL OR i.state = ANY($6::text[]))
      AND ($7::uuid IS NULL OR i.task_id = $7::uuid OR (i.subject_kind = 'task' AND i.subject_id = $7::uuid))
      AND ($8::uuid IS NULL OR (i.subject_kind = 'unit' AND i.subject_id = $8::uuid))
      AND ($9::uuid IS NULL OR (i.subject_kind = 'report_slot' AND i.subject_id = $9::uuid))
    ORDER BY i.state = 'closed', CASE WHEN i.state = 'closed' THEN i.closed_on END DESC, i.due_on, i.code, i.id
    LIMIT $10::int OFFSET $11::int;

-- subjects
SELECT i.id AS "instructionId", i.subject_kind AS kind, i.subject_id AS id,
      CASE i.subject_kind WHEN 'task' THEN t.title WHEN 'unit' THEN u.name WHEN 'report_slot' THEN su.name || '：' || st.title END AS title
    FROM instruction i
    LEFT JOIN task t ON i.subject_kind = 'task' AND t.joint_meeting_id = i.joint_meeting_id AND t.id = i.subject_id AND ($1::uuid[] IS NULL OR (t.state <> 'draft' AND EXISTS (
      SELECT FROM assignment part
      WHERE part.joint_meeting_id = t.joint_meeting_id AND part.task_id = t.id AND part.unit_id = ANY($1::uuid[]))))
    LEFT JOIN unit u ON i.subject_kind = 'unit' AND u.id = i.subject_id
    LEFT JOIN report_slot s ON i.subject_kind = 'report_slot' AND s.joint_meeting_id = i.joint_meeting_id AND s.id = i.subject_id AND ($1::uuid[] IS NULL OR s.unit_id = ANY($1::uuid[]) OR s.task_id = ANY(ARRAY(
      SELECT led.task_id FROM assignment led
      WHERE led.joint_meeting_id = $2::uuid AND led.role = 'lead' AND led.state <> 'withdrawn' AND led.unit_id = ANY($1::uuid[]))))
    LEFT JOIN task st ON st.joint_meeting_id = s.joint_meeting_id AND st.id = s.task_id
    LEFT JOIN unit su ON su.id = s.unit_id
    WHERE i.joint_meeting_id = $2::uuid AND i.id = ANY($3::uuid[]);

-- events
SELECT coalesce(i.root_id, i.id) AS "rootId", e.seq::int AS "sequence", e.at, e.verb, i.code, e.actor ->> 'personName' AS "personName",
      e.actor ->> 'postTitle' AS "postTitle", e.reason
    FROM instruction i
    JOIN event e ON e.joint_meeting_id = i.joint_meeting_id AND e.subject_type = 'instruction' AND e.subject_id = i.id
    WHERE i.joint_meeting_id = $1::uuid AND (i.id = ANY($2::uuid[]) OR i.root_id = ANY($2::uuid[]))
    ORDER BY e.seq DESC;
