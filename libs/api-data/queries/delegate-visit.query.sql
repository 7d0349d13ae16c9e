-- all
SELECT v.joint_meeting_id AS "jointMeetingId", v.id AS "id", v.code AS "code", v.state AS "state", v.matter AS "matter", v.topics AS "topics", v.content AS "content", v.basis AS "basis", v.from_on AS "fromOn", v.to_on AS "toOn", v.overlap_reason AS "overlapReason", v.planned_on AS "plannedOn", v.held_on AS "heldOn", v.note AS "note", v.closed_on AS "closedOn", v.state_reason AS "stateReason", v.version AS "version", ($1::boolean OR EXISTS (SELECT FROM delegate m WHERE m.joint_meeting_id = v.joint_meeting_id AND m.delegate_visit_id = v.id AND m.post_id = ANY($2::uuid[])
    AND ($3::uuid IS NULL OR m.person_id = $3::uuid))) AS inside, count(*) OVER ()::int AS total,
      (SELECT string_agg(DISTINCT u.name, '、') FROM delegate_visit_stop s JOIN unit u ON u.id = s.unit_id WHERE s.joint_meeting_id = v.joint_meeting_id AND s.delegate_visit_id = v.id) AS "unitNames",
      (SELECT count(*)::int FROM delegate m WHERE m.joint_meeting_id = v.joint_meeting_id AND m.delegate_visit_id = v.id) AS "delegateCount",
      coalesce(opinions.total, 0) AS "opinionCount", coalesce(opinions.open, 0) AS "openCount"
    FROM delegate_visit v
    LEFT JOIN LATERAL (SELECT count(*)::int AS total, (count(*) FILTER (WHERE o.state <> 'closed'))::int AS open FROM delegate_opinion o
      WHERE o.joint_meeting_id = v.joint_meeting_id AND o.delegate_visit_id = v.id AND ($1::boolean OR o.unit_id = ANY($4::uuid[]) OR EXISTS (SELECT FROM delegate m WHERE m.joint_meeting_id = o.joint_meeting_id AND m.id = o.delegate_id AND m.post_id = ANY($2::uuid[])
    AND ($3::uuid IS NULL OR m.person_id = $3::uuid)))) opinions ON true
    WHERE v.joint_meeting_id = $5::uuid AND (($1::boolean OR EXISTS (SELECT FROM delegate m WHERE m.joint_meeting_id = v.joint_meeting_id AND m.delegate_visit_id = v.id AND m.post_id = ANY($2::uuid[])
    AND ($3::uuid IS NULL OR m.person_id = $3::uuid))) OR EXISTS (SELECT FROM delegate_visit_stop s WHERE s.joint_meeting_id = v.joint_meeting_id AND s.delegate_visit_id = v.id AND s.unit_id = ANY($4::uuid[])) OR EXISTS (SELECT FROM delegate_opinion o WHERE o.joint_meeting_id = v.joint_meeting_id AND o.delegate_visit_id = v.id AND o.unit_id = ANY($4::uuid[])))
      AND ($6::uuid[] IS NULL OR v.id = ANY($6::uuid[])) AND ($7::text[] IS NULL OR v.state = ANY($7::text[]))
    ORDER BY v.state IN ('closed', 'cancelled'), v.from_on DESC, v.code DESC, v.id
    LIMIT $8::int OFFSET $9::int;

-- stops
SELECT s.joint_meeting_id AS "jointMeetingId", s.id AS "id", s.delegate_visit_id AS "delegateVisitId", s.sequence AS "sequence", s.unit_id AS "unitId", s.on_date AS "onDate", s.at_time AS "atTime", s.place AS "place", s.host AS "host", u.name AS "unitName" FROM delegate_visit_stop s
    JOIN delegate_visit v ON v.joint_meeting_id = s.joint_meeting_id AND v.id = s.delegate_visit_id
    JOIN unit u ON u.id = s.unit_id
    WHERE s.joint_meeting_id = $1::uuid AND s.delegate_visit_id = ANY($2::uuid[]) AND (($3::boolean OR EXISTS (SELECT FROM delegate m WHERE m.joint_meeting_id = v.joint_meeting_id AND m.delegate_visit_id = v.id AND m.post_id = ANY($4::uuid[])
    AND ($5::uuid IS NULL OR m.person_id = $5::uuid))) OR EXISTS (SELECT FROM delegate_visit_stop s WHERE s.joint_meeting_id = v.joint_meeting_id AND s.delegate_visit_id = v.id AND s.unit_id = ANY($6::uuid[])) OR EXISTS (SELECT FROM delegate_opinion o WHERE o.joint_meeting_id = v.joint_meeting_id AND o.delegate_visit_id = v.id AND o.unit_id = ANY($6::uuid[])))
    ORDER BY s.on_date, s.at_time NULLS LAST, s.sequence;

-- delegates
SELECT m.joint_meeting_id AS "jointMeetingId", m.id AS "id", m.delegate_visit_id AS "delegateVisitId", m.kind AS "kind", m.post_id AS "postId", m.person_id AS "personId", m.person_name AS "personName", m.office AS "office", m.attended AS "attended" FROM delegate m
    JOIN delegate_visit v ON v.joint_meeting_id = m.joint_meeting_id AND v.id = m.delegate_visit_id
    WHERE m.joint_meeting_id = $1::uuid AND m.delegate_visit_id = ANY($2::uuid[]) AND (($3::boolean OR EXISTS (SELECT FROM delegate m WHERE m.joint_meeting_id = v.joint_meeting_id AND m.delegate_visit_id = v.id AND m.post_id = ANY($4::uuid[])
    AND ($5::uuid IS NULL OR m.person_id = $5::uuid))) OR EXISTS (SELECT FROM delegate_visit_stop s WHERE s.joint_meeting_id = v.joint_meeting_id AND s.delegate_visit_id = v.id AND s.unit_id = ANY($6::uuid[])) OR EXISTS (SELECT FROM delegate_opinion o WHERE o.joint_meeting_id = v.joint_meeting_id AND o.delegate_visit_id = v.id AND o.unit_id = ANY($6::uuid[])))
      AND ($5::uuid IS NULL OR m.person_id = $5::uuid)
    ORDER BY array_position(ARRAY['peoples_deputy', 'consultative_member'], m.kind), m.id;

-- opinions
SELECT o.joint_meeting_id AS "jointMeetingId", o.id AS "id", o.delegate_visit_id AS "delegateVisitId", o.sequence AS "sequence", o.delegate_id AS "delegateId", o.kind AS "kind", o.text AS "text", o.written_by AS "writtenBy", o.written_on AS "writtenOn", o.state AS "state", o.unit_id AS "unitId", o.assigned_on AS "assignedOn", o.limit_working_days AS "limitWorkingDays", o.limit_from_on AS "limitFromOn", o.due_on AS "dueOn", o.due_provisional AS "dueProvisional", o.answered_on AS "answeredOn", o.declined_times AS "declinedTimes", o.reaction AS "reaction", o.reaction_source AS "reactionSource", o.closed_on AS "closedOn", o.version AS "version", v.code AS "visitCode", v.matter AS "visitMatter", m.person_name AS "delegateName", u.name AS "unitName", (SELECT e.level FROM escalation_step e WHERE e.joint_meeting_id = o.joint_meeting_id AND e.clock = 'opinion' AND e.subject_id = o.id AND e.due_on = o.due_on
        AND e.level <> 'liaison' ORDER BY array_position(ARRAY['unit_head', 'secretariat', 'leader'], e.level) DESC LIMIT 1) AS "escalatedTo"
    FROM delegate_opinion o
    JOIN delegate_visit v ON v.joint_meeting_id = o.joint_meeting_id AND v.id = o.delegate_visit_id
    JOIN delegate m ON m.joint_meeting_id = o.joint_meeting_id AND m.id = o.delegate_id
    LEFT JOIN unit u ON u.id = o.unit_id
    WHERE o.joint_meeting_id = $1::uuid AND ($2::uuid[] IS NULL OR o.delegate_visit_id = ANY($2::uuid[])) AND ($3::boolean OR o.unit_id = ANY($4::uuid[]) OR EXISTS (SELECT FROM delegate m WHERE m.joint_meeting_id = o.joint_meeting_id AND m.id = o.delegate_id AND m.post_id = ANY($5::uuid[])
    AND ($6::uuid IS NULL OR m.person_id = $6::uuid)))
    ORDER BY v.from_on DESC, v.code DESC, o.sequence;

-- answers
SELECT a.joint_meeting_id AS "jointMeetingId", a.id AS "id", a.opinion_id AS "opinionId", a.sequence AS "sequence", a.on_date AS "onDate", a.text AS "text", a.unit_name AS "unitName", a.post_title AS "postTitle", a.person_name AS "personName", a.source AS "source" FROM opinion_answer a WHERE a.joint_meeting_id = $1::uuid AND a.opinion_id = ANY($2::uuid[]) ORDER BY a.sequence DESC;
