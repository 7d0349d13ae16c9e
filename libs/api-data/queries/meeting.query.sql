-- all
SELECT m.joint_meeting_id AS "jointMeetingId", m.id AS "id", m.code AS "code", m.kind AS "kind", m.state AS "state", m.title AS "title", m.on_date AS "onDate", m.at_time AS "atTime", m.place AS "place", m.chair AS "chair", m.note AS "note", m.called_on AS "calledOn", m.held_on AS "heldOn", m.round AS "round", m.limit_working_days AS "limitWorkingDays", m.limit_from_on AS "limitFromOn", m.comments_due_on AS "commentsDueOn", m.comments_due_provisional AS "commentsDueProvisional", m.silence AS "silence", m.silence_basis AS "silenceBasis", m.issued_on AS "issuedOn", m.number_year AS "numberYear", m.number AS "number", m.state_reason AS "stateReason", m.version AS "version", CASE WHEN ($1::boolean OR m.state IN ('circulated', 'issued')) THEN m.minutes END AS "minutes", count(*) OVER ()::int AS total, seats.called AS "seatCount", seats.replied AS "repliedCount", seats.attended AS "attendedCount",
      (SELECT count(*)::int FROM agenda_item i WHERE i.joint_meeting_id = m.joint_meeting_id AND i.meeting_id = m.id) AS "itemCount",
      coalesce(decided.count, 0) AS "decisionCount", coalesce(decided.tasks, 0) AS "taskCount", coalesce(decided.done, 0) AS "doneCount"
    FROM meeting m
    CROSS JOIN LATERAL (SELECT count(*)::int AS called, (count(*) FILTER (WHERE s.reply <> 'pending'))::int AS replied, (count(*) FILTER (WHERE s.attended IN ('present', 'substitute')))::int AS attended
      FROM meeting_seat s WHERE s.joint_meeting_id = m.joint_meeting_id AND s.meeting_id = m.id) seats
    LEFT JOIN LATERAL (SELECT count(*)::int AS count, count(t.id)::int AS tasks, (count(*) FILTER (WHERE t.state IN ('completed', 'closed', 'archived')))::int AS done
      FROM meeting_decision d LEFT JOIN task t ON t.joint_meeting_id = d.joint_meeting_id AND t.id = d.task_id WHERE d.joint_meeting_id = m.joint_meeting_id AND d.meeting_id = m.id AND ($1::boolean OR m.state IN ('circulated', 'issued'))) decided ON true
    WHERE m.joint_meeting_id = $2::uuid AND ($1::boolean OR EXISTS (SELECT FROM meeting_seat own WHERE own.joint_meeting_id = m.joint_meeting_id AND own.meeting_id = m.id AND own.unit_id = ANY($3::uuid[])))
      AND ($4::uuid[] IS NULL OR m.id = ANY($4::uuid[])) AND ($5::text[] IS NULL OR m.state = ANY($5::text[]))
    ORDER BY m.state IN ('issued', 'cancelled'), m.on_date DESC, m.code DESC, m.id
    LIMIT $6::int OFFSET $7::int;

-- seats
SELECT s.joint_meeting_id AS "jointMeetingId", s.id AS "id", s.meeting_id AS "meetingId", s.unit_id AS "unitId", s.post_id AS "postId", s.office AS "office", s.reply AS "reply", s.reply_name AS "replyName", s.reply_office AS "replyOffice", s.reply_reason AS "replyReason", s.replied_on AS "repliedOn", s.attended AS "attended", s.attended_name AS "attendedName", s.attended_office AS "attendedOffice", s.version AS "version", u.name AS "unitName", m.state AS "meetingState", m.round AS "meetingRound" FROM meeting_seat s
    JOIN meeting m ON m.joint_meeting_id = s.joint_meeting_id AND m.id = s.meeting_id
    JOIN unit u ON u.id = s.unit_id
    WHERE s.joint_meeting_id = $1::uuid AND s.meeting_id = ANY($2::uuid[]) AND ($3::boolean OR s.unit_id = ANY($4::uuid[]) OR (($3::boolean OR EXISTS (SELECT FROM meeting_seat own WHERE own.joint_meeting_id = m.joint_meeting_id AND own.meeting_id = m.id AND own.unit_id = ANY($4::uuid[]))) AND ($3::boolean OR m.state IN ('circulated', 'issued'))))
    ORDER BY array_position(ARRAY['city', 'county', 'town'], u.level), u.code;

-- items
SELECT i.joint_meeting_id AS "jointMeetingId", i.id AS "id", i.meeting_id AS "meetingId", i.sequence AS "sequence", i.title AS "title", i.source AS "source", i.subject_id AS "subjectId", i.unit_id AS "unitId", i.note AS "note", u.name AS "unitName",
      (SELECT coalesce(json_agg(json_build_object('id', f.id, 'name', f.name, 'size', f.size) ORDER BY f.created_at, f.id), '[]') FROM attachment f
        WHERE f.joint_meeting_id = i.joint_meeting_id AND f.subject_type = 'agenda_item' AND f.subject_id = i.id) AS files
    FROM agenda_item i
    JOIN meeting m ON m.joint_meeting_id = i.joint_meeting_id AND m.id = i.meeting_id
    LEFT JOIN unit u ON u.id = i.unit_id
    WHERE i.joint_meeting_id = $1::uuid AND i.meeting_id = ANY($2::uuid[]) AND ($3::boolean OR EXISTS (SELECT FROM meeting_seat own WHERE own.joint_meeting_id = m.joint_meeting_id AND own.meeting_id = m.id AND own.unit_id = ANY($4::uuid[])))
    ORDER BY i.sequence;

-- ofItem
SELECT i.meeting_id AS "meetingId" FROM agenda_item i WHERE i.joint_meeting_id = $1::uuid AND i.id = $2::uuid;

-- decisions
SELECT d.joint_meeting_id AS "jointMeetingId", d.id AS "id", d.meeting_id AS "meetingId", d.agenda_item_id AS "agendaItemId", d.sequence AS "sequence", d.text AS "text", d.task_id AS "taskId", d.decided_on AS "decidedOn", m.code AS "meetingCode", m.title AS "meetingTitle", t.code AS "taskCode", t.state AS "taskState", t.due_on AS "dueOn", t.completed_on AS "completedOn",
      (SELECT coalesce(json_agg(json_build_object('name', u.name, 'role', a.role) ORDER BY array_position(ARRAY['lead', 'support', 'guide'], a.role), u.code), '[]') FROM assignment a JOIN unit u ON u.id = a.unit_id
        WHERE a.joint_meeting_id = d.joint_meeting_id AND a.task_id = d.task_id AND a.parent_id IS NULL AND a.state <> 'withdrawn') AS units,
      coalesce((SELECT a.completion_text FROM assignment a WHERE a.joint_meeting_id = d.joint_meeting_id AND a.task_id = d.task_id AND a.role = 'lead' AND a.completion_text IS NOT NULL ORDER BY a.completion_requested_at DESC NULLS LAST LIMIT 1),
        (SELECT r.text FROM report_slot s JOIN report r ON r.joint_meeting_id = s.joint_meeting_id AND r.slot_id = s.id AND r.state = 'accepted'
        WHERE s.joint_meeting_id = d.joint_meeting_id AND s.task_id = d.task_id ORDER BY s.period_end_on DESC, r.sequence DESC LIMIT 1)) AS progress
    FROM meeting_decision d
    JOIN meeting m ON m.joint_meeting_id = d.joint_meeting_id AND m.id = d.meeting_id
    LEFT JOIN task t ON t.joint_meeting_id = d.joint_meeting_id AND t.id = d.task_id WHERE d.joint_meeting_id = $1::uuid AND ($2::uuid[] IS NULL OR d.meeting_id = ANY($2::uuid[])) AND ($3::boolean OR EXISTS (SELECT FROM meeting_seat own WHERE own.joint_meeting_id = m.joint_meeting_id AND own.meeting_id = m.id AND own.unit_id = ANY($4::uuid[]))) AND ($3::boolean OR m.state IN ('circulated', 'issued')) ORDER BY d.decided_on DESC, m.code DESC, d.sequence;

-- past
SELECT d.joint_meeting_id AS "jointMeetingId", d.id AS "id", d.meeting_id AS "meetingId", d.agenda_item_id AS "agendaItemId", d.sequence AS "sequence", d.text AS "text", d.task_id AS "taskId", d.decided_on AS "decidedOn", m.code AS "meetingCode", m.title AS "meetingTitle", t.code AS "taskCode", t.state AS "taskState", t.due_on AS "dueOn", t.completed_on AS "completedOn",
      (SELECT coalesce(json_agg(json_build_object('name', u.name, 'role', a.role) ORDER BY array_position(ARRAY['lead', 'support', 'guide'], a.role), u.code), '[]') FROM assignment a JOIN unit u ON u.id = a.unit_id
        WHERE a.joint_meeting_id = d.joint_meeting_id AND a.task_id = d.task_id AND a.parent_id IS NULL AND a.state <> 'withdrawn') AS units,
      coalesce((SELECT a.completion_text FROM assignment a WHERE a.joint_meeting_id = d.joint_meeting_id AND a.task_id = d.task_id AND a.role = 'lead' AND a.completion_text IS NOT NULL ORDER BY a.completion_requested_at DESC NULLS LAST LIMIT 1),
        (SELECT r.text FROM report_slot s JOIN report r ON r.joint_meeting_id = s.joint_meeting_id AND r.slot_id = s.id AND r.state = 'accepted'
        WHERE s.joint_meeting_id = d.joint_meeting_id AND s.task_id = d.task_id ORDER BY s.period_end_on DESC, r.sequence DESC LIMIT 1)) AS progress
    FROM meeting_decision d
    JOIN meeting m ON m.joint_meeting_id = d.joint_meeting_id AND m.id = d.meeting_id
    LEFT JOIN task t ON t.joint_meeting_id = d.joint_meeting_id AND t.id = d.task_id
    WHERE d.joint_meeting_id = $1::uuid AND m.id <> $2::uuid AND d.decided_on <= $3::date AND d.task_id IS NOT NULL AND ($4::boolean OR EXISTS (SELECT FROM meeting_seat own WHERE own.joint_meeting_id = m.joint_meeting_id AND own.meeting_id = m.id AND own.unit_id = ANY($5::uuid[]))) AND ($4::boolean OR m.state IN ('circulated', 'issued'))
      AND (t.state IN ('assigned', 'suspended') OR d.meeting_id = (SELECT last.id FROM meeting last WHERE last.joint_meeting_id = d.joint_meeting_id AND last.state IN ('held', 'circulated', 'issued')
        AND last.id <> $2::uuid AND last.held_on <= $3::date ORDER BY last.held_on DESC, last.id DESC LIMIT 1))
    ORDER BY t.state IN ('assigned', 'suspended') DESC, t.due_on NULLS LAST, d.decided_on, d.sequence
    LIMIT $6::int;

-- ofTasks
SELECT d.joint_meeting_id AS "jointMeetingId", d.id AS "id", d.meeting_id AS "meetingId", d.agenda_item_id AS "agendaItemId", d.sequence AS "sequence", d.text AS "text", d.task_id AS "taskId", d.decided_on AS "decidedOn", m.code AS "meetingCode", m.title AS "meetingTitle", t.code AS "taskCode", t.state AS "taskState", t.due_on AS "dueOn", t.completed_on AS "completedOn",
      (SELECT coalesce(json_agg(json_build_object('name', u.name, 'role', a.role) ORDER BY array_position(ARRAY['lead', 'support', 'guide'], a.role), u.code), '[]') FROM assignment a JOIN unit u ON u.id = a.unit_id
        WHERE a.joint_meeting_id = d.joint_meeting_id AND a.task_id = d.task_id AND a.parent_id IS NULL AND a.state <> 'withdrawn') AS units,
      coalesce((SELECT a.completion_text FROM assignment a WHERE a.joint_meeting_id = d.joint_meeting_id AND a.task_id = d.task_id AND a.role = 'lead' AND a.completion_text IS NOT NULL ORDER BY a.completion_requested_at DESC NULLS LAST LIMIT 1),
        (SELECT r.text FROM report_slot s JOIN report r ON r.joint_meeting_id = s.joint_meeting_id AND r.slot_id = s.id AND r.state = 'accepted'
        WHERE s.joint_meeting_id = d.joint_meeting_id AND s.task_id = d.task_id ORDER BY s.period_end_on DESC, r.sequence DESC LIMIT 1)) AS progress
    FROM meeting_decision d
    JOIN meeting m ON m.joint_meeting_id = d.joint_meeting_id AND m.id = d.meeting_id
    LEFT JOIN task t ON t.joint_meeting_id = d.joint_meeting_id AND t.id = d.task_id WHERE d.joint_meeting_id = $1::uuid AND d.task_id = ANY($2::uuid[]) AND ($3::boolean OR EXISTS (SELECT FROM meeting_seat own WHERE own.joint_meeting_id = m.joint_meeting_id AND own.meeting_id = m.id AND own.unit_id = ANY($4::uuid[])));

-- responses
SELECT r.joint_meeting_id AS "jointMeetingId", r.id AS "id", r.meeting_id AS "meetingId", r.round AS "round", r.unit_id AS "unitId", r.state AS "state", r.text AS "text", r.responded_on AS "respondedOn", r.late AS "late", r.source AS "source", r.post_title AS "postTitle", r.person_name AS "personName", r.answer AS "answer", r.answered_on AS "answeredOn", r.version AS "version", u.name AS "unitName", m.state AS "meetingState", m.round AS "meetingRound" FROM minutes_response r
    JOIN meeting m ON m.joint_meeting_id = r.joint_meeting_id AND m.id = r.meeting_id
    JOIN unit u ON u.id = r.unit_id
    WHERE r.joint_meeting_id = $1::uuid AND r.meeting_id = ANY($2::uuid[]) AND ($3::boolean OR r.unit_id = ANY($4::uuid[]))
    ORDER BY r.round DESC, r.state <> 'commented', r.state <> 'pending', array_position(ARRAY['city', 'county', 'town'], u.level), u.code;
