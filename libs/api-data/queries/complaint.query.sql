-- all
SELECT c.id AS "id", c.joint_meeting_id AS "jointMeetingId", c.code AS "code", c.source AS "source", c.category AS "category", c.place_id AS "placeId", c.text AS "text", c.anonymous AS "anonymous", c.state AS "state", c.received_on AS "receivedOn", c.due_on AS "dueOn", c.due_provisional AS "dueProvisional", c.due_from_on AS "dueFromOn", c.due_days AS "dueDays", c.registered_on AS "registeredOn", c.about_unit_id AS "aboutUnitId", c.concerned_unit_ids AS "concernedUnitIds", c.leader_handles AS "leaderHandles", c.unit_id AS "unitId", c.assigned_on AS "assignedOn", c.finding AS "finding", c.finding_text AS "findingText", c.verified_on AS "verifiedOn", c.return_reason AS "returnReason", c.answer AS "answer", c.answered_on AS "answeredOn", c.satisfaction AS "satisfaction", c.satisfaction_note AS "satisfactionNote", c.rated_on AS "ratedOn", c.joined_to_id AS "joinedToId", c.handed_to AS "handedTo", c.clue_authority AS "clueAuthority", c.handed_on AS "handedOn", c.hand_reason AS "handReason", c.receipt_number AS "receiptNumber", c.receipt_on AS "receiptOn", c.closed_on AS "closedOn", c.proposed_as AS "proposedAs", c.task_title AS "taskTitle", c.task_reason AS "taskReason", c.task_approved_on AS "taskApprovedOn", c.task_id AS "taskId", c.inspection_id AS "inspectionId", c.sealed AS "sealed", c.version AS "version", CASE WHEN above.level = 'county' THEN above.name || p.name ELSE p.name END AS "placeName", u.name AS "unitName", about.name AS "aboutUnitName",
      (SELECT count(*)::int FROM complaint other WHERE other.joint_meeting_id = c.joint_meeting_id AND other.joined_to_id = c.id) AS "joinedCount", count(*) OVER ()::int AS "total"
    FROM complaint c
    LEFT JOIN jurisdiction p ON p.id = c.place_id
    LEFT JOIN jurisdiction above ON above.id = p.parent_id
    LEFT JOIN unit u ON u.id = c.unit_id
    LEFT JOIN unit about ON about.id = c.about_unit_id
    WHERE c.joint_meeting_id = $1::uuid AND ((c.unit_id = ANY($2::uuid[]) AND NOT c.sealed)
      OR (c.category <> 'retaliation' AND ($3::uuid[] IS NULL OR (c.unit_id = ANY($3::uuid[]) AND NOT c.sealed)))
      OR (c.category = 'retaliation' AND (c.about_unit_id <> ALL($4::uuid[]) OR (c.about_unit_id IS NULL AND $4::uuid[] IS NOT NULL))))
      AND ($5::uuid[] IS NULL OR c.id = ANY($5::uuid[])) AND ($6::text[] IS NULL OR c.state = ANY($6::text[]))
      AND ($7::text IS NULL OR c.category = $7::text) AND ($8::uuid IS NULL OR c.place_id = $8::uuid OR p.parent_id = $8::uuid)
      AND ($9::uuid IS NULL OR c.unit_id = $9::uuid) AND ($10::uuid IS NULL OR c.joined_to_id = $10::uuid)
      AND ($11::date IS NULL OR c.due_on < $11::date)
    ORDER BY c.state NOT IN ('received', 'registered', 'assigned', 'verifying', 'verified'), c.due_on, c.received_on DESC, c.code, c.id
    LIMIT $12::int OFFSET $13::int;

-- filtered
SELECT c.id AS "id", c.joint_meeting_id AS "jointMeetingId", c.code AS "code", c.source AS "source", c.category AS "category", c.place_id AS "placeId", c.text AS "text", c.anonymous AS "anonymous", c.state AS "state", c.received_on AS "receivedOn", c.due_on AS "dueOn", c.due_provisional AS "dueProvisional", c.due_from_on AS "dueFromOn", c.due_days AS "dueDays", c.registered_on AS "registeredOn", c.about_unit_id AS "aboutUnitId", c.concerned_unit_ids AS "concernedUnitIds", c.leader_handles AS "leaderHandles", c.unit_id AS "unitId", c.assigned_on AS "assignedOn", c.finding AS "finding", c.finding_text AS "findingText", c.verified_on AS "verifiedOn", c.return_reason AS "returnReason", c.answer AS "answer", c.answered_on AS "answeredOn", c.satisfaction AS "satisfaction", c.satisfaction_note AS "satisfactionNote", c.rated_on AS "ratedOn", c.joined_to_id AS "joinedToId", c.handed_to AS "handedTo", c.clue_authority AS "clueAuthority", c.handed_on AS "handedOn", c.hand_reason AS "handReason", c.receipt_number AS "receiptNumber", c.receipt_on AS "receiptOn", c.closed_on AS "closedOn", c.proposed_as AS "proposedAs", c.task_title AS "taskTitle", c.task_reason AS "taskReason", c.task_approved_on AS "taskApprovedOn", c.task_id AS "taskId", c.inspection_id AS "inspectionId", c.sealed AS "sealed", c.version AS "version", CASE WHEN above.level = 'county' THEN above.name || p.name ELSE p.name END AS "placeName", u.name AS "unitName", about.name AS "aboutUnitName",
      (SELECT count(*)::int FROM complaint other WHERE other.joint_meeting_id = c.joint_meeting_id AND other.joined_to_id = c.id) AS "joinedCount", count(*) OVER ()::int AS "total"
    FROM complaint c
    LEFT JOIN jurisdiction p ON p.id = c.place_id
    LEFT JOIN jurisdiction above ON above.id = p.parent_id
    LEFT JOIN unit u ON u.id = c.unit_id
    LEFT JOIN unit about ON about.id = c.about_unit_id
    WHERE c.joint_meeting_id = $1::uuid AND ((c.unit_id = ANY($2::uuid[]) AND NOT c.sealed)
      OR (c.category <> 'retaliation' AND ($3::uuid[] IS NULL OR (c.unit_id = ANY($3::uuid[]) AND NOT c.sealed)))
      OR (c.category = 'retaliation' AND (c.about_unit_id <> ALL($4::uuid[]) OR (c.about_unit_id IS NULL AND $4::uuid[] IS NOT NULL))))
      AND ($5::uuid[] IS NULL OR c.id = ANY($5::uuid[])) AND ($6::text[] IS NULL OR c.state = ANY($6::text[]))
      AND ($7::text IS NULL OR c.category = $7::text) AND ($8::uuid IS NULL OR c.place_id = $8::uuid OR p.parent_id = $8::uuid)
      AND ($9::uuid IS NULL OR c.unit_id = $9::uuid) AND ($10::uuid IS NULL OR c.joined_to_id = $10::uuid)
      AND ($11::date IS NULL OR c.due_on < $11::date)
    ORDER BY c.state NOT IN ('received', 'registered', 'assigned', 'verifying', 'verified'), c.due_on, c.received_on DESC, c.code, c.id
    LIMIT $12::int OFFSET $13::int;

-- events
SELECT e.subject_id AS "complaintId", e.seq::int AS "sequence", e.at, e.verb, e.actor ->> 'personName' AS "personName", e.actor ->> 'postTitle' AS "postTitle",
      e.actor ->> 'unitName' AS "unitName", e.reason
    FROM event e
    WHERE e.joint_meeting_id = $1::uuid AND e.subject_type = 'complaint' AND e.subject_id = ANY($2::uuid[])
    ORDER BY e.seq DESC;

-- meeting
SELECT id, name, jurisdiction_id AS "jurisdictionId", complaints_open AS "complaintsOpen" FROM public_joint_meeting($1::text);

-- places
SELECT p.id, p.name, CASE WHEN above.id = $1::uuid THEN NULL ELSE above.id END AS "countyId"
    FROM jurisdiction p JOIN jurisdiction above ON above.id = p.parent_id
    WHERE above.id = $1::uuid OR above.parent_id = $1::uuid
    ORDER BY p.code, p.id;

-- concerned
SELECT u.id FROM unit named JOIN jurisdiction there ON there.id = named.jurisdiction_id
    JOIN jurisdiction j ON j.code LIKE there.code || '%' JOIN unit u ON u.jurisdiction_id = j.id
    WHERE named.id = $1::uuid AND (u.id = named.id OR named.kind = 'lower_government')
    ORDER BY u.id;

-- handlers
SELECT DISTINCT r.role, n.name AS "personName", p.title AS "postTitle", u.name AS "unitName"
    FROM joint_meeting_role r JOIN post p ON p.id = r.post_id JOIN unit u ON u.id = p.unit_id JOIN post_holding h ON h.post_id = p.id JOIN person n ON n.id = h.person_id
    WHERE r.joint_meeting_id = $1::uuid AND r.role IN ('secretariat', 'leader', 'confidant') AND r.from_on <= $2::date AND (r.to_on IS NULL OR r.to_on >= $2::date)
      AND h.from_on <= $2::date AND (h.to_on IS NULL OR h.to_on >= $2::date)
      AND NOT EXISTS (SELECT FROM post_holding own JOIN post at ON at.id = own.post_id WHERE own.person_id = h.person_id AND at.unit_id = ANY($3::uuid[])
        AND own.from_on <= $2::date AND (own.to_on IS NULL OR own.to_on >= $2::date))
    ORDER BY r.role, u.name, n.name;
