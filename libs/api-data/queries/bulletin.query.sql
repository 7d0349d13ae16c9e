-- all
SELECT b.joint_meeting_id AS "jointMeetingId", b.id AS "id", b.code AS "code", b.state AS "state", b.title AS "title", b.from_on AS "fromOn", b.until_on AS "untilOn", b.level AS "level", b.issuer AS "issuer", b.drafted_on AS "draftedOn", b.frozen_on AS "frozenOn", b.frozen_at AS "frozenAt", b.frozen_seq AS "frozenSeq", b.rule_version AS "ruleVersion", b.missing_from AS "missingFrom", b.late_from AS "lateFrom", b.good_from AS "goodFrom", b.state_reason AS "stateReason", b.approved_on AS "approvedOn", b.approved_by AS "approvedBy", b.issued_on AS "issuedOn", b.number_year AS "numberYear", b.number AS "number", b.checkpoint_seq AS "checkpointSeq", b.checkpoint_hash AS "checkpointHash", b.version AS "version", count(*) OVER ()::int AS total, (b.figures ->> 'expected')::int AS "expected", (b.figures ->> 'inTime')::int AS "inTime", (b.figures ->> 'late')::int AS "late", (b.figures ->> 'missing')::int AS "missing",
      jsonb_array_length(b.figures -> 'units') AS "unitCount",
      (SELECT count(*)::int FROM bulletin_receipt r WHERE r.joint_meeting_id = b.joint_meeting_id AND r.bulletin_id = b.id AND r.state = 'received') AS "receivedCount"
    FROM bulletin b
    WHERE b.joint_meeting_id = $1::uuid AND ($2::uuid[] IS NULL OR b.id = ANY($2::uuid[])) AND ($3::text[] IS NULL OR b.state = ANY($3::text[])) AND ($4::boolean OR (b.state = 'issued' AND EXISTS (SELECT FROM bulletin_receipt own WHERE own.joint_meeting_id = b.joint_meeting_id AND own.bulletin_id = b.id AND own.unit_id = ANY($5::uuid[]))))
    ORDER BY b.until_on DESC, b.id DESC
    LIMIT $6::int OFFSET $7::int;

-- contents
SELECT b.id, b.figures, b.text FROM bulletin b WHERE b.joint_meeting_id = $1::uuid AND b.id = ANY($2::uuid[]) AND ($3::boolean OR (b.state = 'issued' AND EXISTS (SELECT FROM bulletin_receipt own WHERE own.joint_meeting_id = b.joint_meeting_id AND own.bulletin_id = b.id AND own.unit_id = ANY($4::uuid[]))));

-- receipts
SELECT r.joint_meeting_id AS "jointMeetingId", r.id AS "id", r.bulletin_id AS "bulletinId", r.unit_id AS "unitId", r.state AS "state", r.received_on AS "receivedOn", r.source AS "source", r.post_title AS "postTitle", r.person_name AS "personName", r.version AS "version", u.name AS "unitName" FROM bulletin_receipt r JOIN unit u ON u.id = r.unit_id
    WHERE r.joint_meeting_id = $1::uuid AND ($2::uuid[] IS NULL OR r.bulletin_id = ANY($2::uuid[])) AND ($3::boolean OR r.unit_id = ANY($4::uuid[]))
    ORDER BY r.bulletin_id, r.state <> 'pending', array_position(ARRAY['city', 'county', 'town'], u.level), u.code;

-- freeze
SELECT head.seq, due.* FROM (SELECT coalesce(max(e.seq), 0)::int AS seq FROM event e WHERE e.joint_meeting_id = $1::uuid) head
    LEFT JOIN (
      SELECT s.id AS "slotId", s.unit_id AS "unitId", s.due_on AS "dueOn", s.first_submitted_on AS "firstSubmittedOn", u.name AS "unitName", u.level,
        CASE WHEN s.state IN ('expected', 'returned', 'awaiting_sign_off') THEN 'missing' WHEN s.first_submitted_on > s.due_on THEN 'late' ELSE 'in_time' END AS outcome,
        row_number() OVER (ORDER BY array_position(ARRAY['city', 'county', 'town'], u.level), m.position NULLS LAST, u.code, u.id, s.due_on, s.id) AS place
      FROM report_slot s
      JOIN unit u ON u.id = s.unit_id
      LEFT JOIN membership m ON m.joint_meeting_id = s.joint_meeting_id AND m.unit_id = s.unit_id AND m.from_on <= $2::date AND (m.to_on IS NULL OR m.to_on >= $2::date)
      WHERE s.joint_meeting_id = $1::uuid AND s.due_on BETWEEN $3::date AND $4::date AND s.due_on < $2::date
        AND (s.state IN ('expected', 'returned', 'awaiting_sign_off') OR s.state IN ('awaiting_check', 'submitted', 'accepted')) AND ($5::text IS NULL OR u.level = $5)
    ) due ON true
    ORDER BY due.place;
