-- list
SELECT a.id AS "id", a.joint_meeting_id AS "jointMeetingId", a.code AS "code", a.kind AS "kind", a.state AS "state", a.unit_id AS "unitId", a.unit_name AS "unitName", a.responsibility AS "responsibility", a.post_id AS "postId", a.post_title AS "postTitle", a.person_id AS "personId", a.person_name AS "personName", a.matter AS "matter", a.facts AS "facts", a.hearings AS "hearings", a.proposed_on AS "proposedOn", a.proposed_by AS "proposedBy", a.author_person_ids AS "authorPersonIds", a.submitted_on AS "submittedOn", a.decided_on AS "decidedOn", a.decided_by AS "decidedBy", a.decider_person_id AS "deciderPersonId", a.opinion AS "opinion", a.carried_out_on AS "carriedOutOn", a.carried_out_document AS "carriedOutDocument", a.handed_to AS "handedTo", a.handed_on AS "handedOn", a.handed_document AS "handedDocument", a.clue_authority AS "clueAuthority", a.receipt_number AS "receiptNumber", a.receipt_on AS "receiptOn", a.outcome AS "outcome", a.appeal AS "appeal", a.closed_on AS "closedOn", a.withdraw_reason AS "withdrawReason", a.sealed AS "sealed", a.person_mark AS "personMark", a.version AS "version", count(*) OVER ()::int AS "total"
    FROM accountability a
    WHERE a.joint_meeting_id = $1::uuid
      AND ($2::boolean OR ($3::boolean AND NOT a.sealed AND (a.state = 'submitted' OR a.decider_person_id = $4::uuid)) OR ($5::boolean AND a.sealed))
      AND ($6::uuid[] IS NULL OR a.id = ANY($6::uuid[])) AND ($7::text IS NULL OR a.kind = $7::text) AND ($8::text[] IS NULL OR a.state = ANY($8::text[]))
      AND ($9::uuid IS NULL OR a.unit_id = $9::uuid) AND ($10::int IS NULL OR extract(year FROM a.proposed_on) = $10::int)
    ORDER BY a.proposed_on DESC, a.code DESC, a.id
    LIMIT $11::int OFFSET $12::int;

-- hearings
SELECT a.id AS "id", a.joint_meeting_id AS "jointMeetingId", a.code AS "code", a.kind AS "kind", a.state AS "state", a.unit_id AS "unitId", a.unit_name AS "unitName", a.responsibility AS "responsibility", a.post_id AS "postId", a.post_title AS "postTitle", a.person_id AS "personId", a.person_name AS "personName", a.matter AS "matter", a.facts AS "facts", a.hearings AS "hearings", a.proposed_on AS "proposedOn", a.proposed_by AS "proposedBy", a.author_person_ids AS "authorPersonIds", a.submitted_on AS "submittedOn", a.decided_on AS "decidedOn", a.decided_by AS "decidedBy", a.decider_person_id AS "deciderPersonId", a.opinion AS "opinion", a.carried_out_on AS "carriedOutOn", a.carried_out_document AS "carriedOutDocument", a.handed_to AS "handedTo", a.handed_on AS "handedOn", a.handed_document AS "handedDocument", a.clue_authority AS "clueAuthority", a.receipt_number AS "receiptNumber", a.receipt_on AS "receiptOn", a.outcome AS "outcome", a.appeal AS "appeal", a.closed_on AS "closedOn", a.withdraw_reason AS "withdrawReason", a.sealed AS "sealed", a.person_mark AS "personMark", a.version AS "version" FROM accountability a
    WHERE a.joint_meeting_id = $1::uuid AND NOT a.sealed AND jsonb_array_length(a.hearings) > 0
      AND ((a.responsibility = 'unit' AND a.unit_id = ANY($2::uuid[])) OR a.person_id = $3::uuid)
    ORDER BY a.state <> 'hearing', a.proposed_on DESC, a.code DESC, a.id
    LIMIT 100;

-- figures
WITH everything AS (SELECT a.* FROM accountability a WHERE a.joint_meeting_id = $1::uuid),
    chosen AS (
      SELECT a.* FROM everything a WHERE ($2::text IS NULL OR a.kind = $2::text) AND ($3::uuid IS NULL OR a.unit_id = $3::uuid)
        AND ($4::int IS NULL OR extract(year FROM a.proposed_on) = $4::int)
    ),
    part AS (
      SELECT 'kind' AS part, kind AS key, NULL AS name, NULL AS code, count(*)::int AS count FROM chosen GROUP BY kind
      UNION ALL SELECT 'state', state, NULL, NULL, count(*)::int FROM chosen GROUP BY state
      UNION ALL SELECT 'unit', u.id::text, u.name, u.code, count(*)::int FROM chosen JOIN unit u ON u.id = chosen.unit_id GROUP BY u.id, u.name, u.code
      UNION ALL SELECT 'influence', 'running', NULL, NULL, count(*)::int FROM chosen
        CROSS JOIN LATERAL (SELECT CASE WHEN jsonb_typeof(chosen.appeal -> 'changed') = 'object' THEN chosen.appeal -> 'changed' ELSE chosen.outcome END AS held) s
        WHERE chosen.appeal ->> 'result' IS DISTINCT FROM 'revoked' AND (s.held ->> 'measure')::boolean AND s.held ->> 'influenceMonths' IS NOT NULL
          AND $5::date BETWEEN (s.held ->> 'effectiveOn')::date AND ((s.held ->> 'effectiveOn')::date + make_interval(months => (s.held ->> 'influenceMonths')::int))::date
      UNION ALL SELECT 'year', extract(year FROM proposed_on)::text, NULL, NULL, count(*)::int FROM everything GROUP BY 2
    )
    SELECT part, key, name, count FROM part ORDER BY part, code, key;

-- posts
SELECT p.id, p.unit_id AS "unitId", p.title, p.kind,
      (SELECT coalesce(json_agg(json_build_object('postId', o.post_id, 'personId', o.person_id, 'personName', n.name, 'capacity', o.capacity, 'fromOn', o.from_on, 'toOn', o.to_on) ORDER BY o.from_on, o.id), '[]')
        FROM post_holding o JOIN person n ON n.id = o.person_id WHERE o.post_id = p.id) AS holdings
    FROM post p WHERE p.unit_id = $1::uuid ORDER BY p.position, p.title, p.id;

-- units
SELECT u.id, u.name, j.name AS "jurisdictionName" FROM unit u JOIN jurisdiction j ON j.id = u.jurisdiction_id
    WHERE u.id IN (SELECT m.unit_id FROM membership m WHERE m.joint_meeting_id = $1::uuid UNION SELECT a.unit_id FROM assignment a WHERE a.joint_meeting_id = $1::uuid
        UNION SELECT f.responsible_unit_id FROM finding f WHERE f.joint_meeting_id = $1::uuid)
      AND ($2::text IS NULL OR position($2::text IN u.name) > 0)
    ORDER BY u.code, u.id
    LIMIT $3::int;
