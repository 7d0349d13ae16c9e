-- objectUnits
SELECT u.id, u.name, u.kind, u.level, j.code AS "jurisdictionCode" FROM unit u JOIN jurisdiction j ON j.id = u.jurisdiction_id WHERE u.id = ANY($1::uuid[]);

-- elsewhere
SELECT 'inspection' AS what, unit_id AS "unitId", own, joint_meeting_id AS "jointMeetingId", joint_meeting_name AS "jointMeetingName", inspection_id AS "inspectionId", code, matter, topics,
      shares_topic AS "sharesTopic", from_on AS "fromOn", to_on AS "toOn"
    FROM inspection_elsewhere($1::uuid[], $2::date, $3::date, $4::text[], $5::uuid)
    UNION ALL
    SELECT what, unit_id, own, joint_meeting_id, joint_meeting_name, NULL, code, matter, topics, shares_topic, from_on, to_on
    FROM outside_elsewhere($1::uuid[], $2::date, $3::date, $4::text[], $5::uuid);

-- load
SELECT o.unit_id AS "unitId", coalesce(i.inspections, 0) AS inspections, coalesce(i.own, 0) AS own, o.assessments, o.visits
    FROM outside_load($1::uuid[], $2::date, $3::date) o LEFT JOIN inspection_load($1::uuid[], $2::date, $3::date) i ON i.unit_id = o.unit_id
    WHERE i.inspections > 0 OR o.assessments > 0 OR o.visits > 0 ORDER BY o.unit_id;

-- joined
SELECT into_id AS "intoId", joint_meeting_name AS "jointMeetingName", code, matter FROM inspection_joined($1::uuid[]);

-- seats
SELECT DISTINCT ON (n.name, p.id) p.id AS "postId", p.title AS "postTitle", u.id AS "unitId", u.name AS "unitName", n.id AS "personId", n.name AS "personName",
      ARRAY(SELECT DISTINCT other.unit_id FROM post_holding held JOIN post other ON other.id = held.post_id
        WHERE held.person_id = n.id AND held.from_on <= $1::date AND (held.to_on IS NULL OR held.to_on >= $1::date) ORDER BY 1) AS "unitIds",
      NOT EXISTS (SELECT FROM joint_meeting_role more WHERE more.joint_meeting_id = r.joint_meeting_id AND more.post_id = p.id AND more.role <> 'invited'
        AND more.from_on <= $1::date AND (more.to_on IS NULL OR more.to_on >= $1::date)) AS guest,
      h.to_on AS "untilOn",
      (SELECT v.inspection_id FROM account a JOIN account_invitation v ON v.account_id = a.id WHERE a.person_id = n.id AND a.invited ORDER BY v.made_at DESC LIMIT 1) AS "invitedToId"
    FROM joint_meeting_role r
    JOIN post p ON p.id = r.post_id
    JOIN unit u ON u.id = p.unit_id
    JOIN post_holding h ON h.post_id = p.id AND h.from_on <= $1::date AND (h.to_on IS NULL OR h.to_on >= $1::date)
    JOIN person n ON n.id = h.person_id
    WHERE r.joint_meeting_id = $2::uuid AND r.role IN ('secretariat', 'leader', 'inspector', 'invited')
      AND r.from_on <= $1::date AND (r.to_on IS NULL OR r.to_on >= $1::date)
    ORDER BY n.name, p.id, array_position(ARRAY['holder', 'acting', 'deputy'], h.capacity);

-- approvers
SELECT p.id AS "postId", p.title AS "postTitle", u.name AS "unitName", n.name AS "personName", leads.yes AS "leads", heads.yes AS "headsSecretariat"
    FROM joint_meeting jm
    CROSS JOIN post p
    JOIN unit u ON u.id = p.unit_id
    JOIN LATERAL (SELECT h.person_id FROM post_holding h WHERE h.post_id = p.id AND h.from_on <= $1::date AND (h.to_on IS NULL OR h.to_on >= $1::date)
      ORDER BY array_position(ARRAY['holder', 'acting', 'deputy'], h.capacity), h.id LIMIT 1) held ON true
    JOIN person n ON n.id = held.person_id
    CROSS JOIN LATERAL (SELECT EXISTS (SELECT FROM joint_meeting_role r WHERE r.joint_meeting_id = jm.id AND r.post_id = p.id AND r.role = 'leader' AND r.from_on <= $1::date AND (r.to_on IS NULL OR r.to_on >= $1::date)) AS yes) leads
    CROSS JOIN LATERAL (SELECT p.unit_id = jm.secretariat_unit_id AND p.kind = 'head' AS yes) heads
    WHERE jm.id = $2::uuid AND (p.unit_id = jm.secretariat_unit_id OR p.id IN (SELECT post_id FROM joint_meeting_role WHERE joint_meeting_id = jm.id AND role = 'leader')) AND (leads.yes OR heads.yes)
    ORDER BY leads.yes DESC, u.name, p.position, p.id;

-- postUnits
SELECT h.person_id AS "personId", array_agg(DISTINCT p.unit_id ORDER BY p.unit_id) AS "unitIds"
    FROM post_holding h JOIN post p ON p.id = h.post_id
    WHERE h.person_id = ANY($1::uuid[]) AND h.from_on <= $2::date AND (h.to_on IS NULL OR h.to_on >= $2::date)
    GROUP BY h.person_id ORDER BY h.person_id;

-- contributors
SELECT DISTINCT ON (coalesce(who.person_id, who.person_name)) who.person_id AS "personId", who.person_name AS "personName"
    FROM (
      SELECT e.actor ->> 'personId' AS person_id, e.actor ->> 'personName' AS person_name
      FROM event e
      WHERE e.joint_meeting_id = $1::uuid AND e.verb = ANY($2::text[]) AND e.subject_id IN (
        SELECT $3::uuid UNION ALL SELECT v.id FROM inspection_visit v WHERE v.joint_meeting_id = $1::uuid AND v.inspection_id = $3::uuid
        UNION ALL SELECT f.id FROM finding f WHERE f.joint_meeting_id = $1::uuid AND f.inspection_id = $3::uuid)
      UNION ALL
      SELECT seat ->> 'personId', seat ->> 'personName'
      FROM event e CROSS JOIN LATERAL jsonb_array_elements(e.data -> 'team') seat
      WHERE e.joint_meeting_id = $1::uuid AND e.subject_id = $3::uuid AND e.verb = 'setInspectionTeam'
    ) who
    WHERE who.person_name IS NOT NULL
    ORDER BY coalesce(who.person_id, who.person_name), who.person_name;

-- events
SELECT i.id AS "inspectionId", e.seq::int AS sequence, e.at, e.verb, u.name AS "unitName", e.actor ->> 'personName' AS "personName", e.actor ->> 'postTitle' AS "postTitle", e.reason
    FROM inspection i
    JOIN LATERAL (
      SELECT i.id AS subject_id UNION ALL SELECT o.id FROM inspection_object o WHERE o.joint_meeting_id = i.joint_meeting_id AND o.inspection_id = i.id
      UNION ALL SELECT f.id FROM finding f WHERE f.joint_meeting_id = i.joint_meeting_id AND f.inspection_id = i.id
    ) about ON true
    JOIN event e ON e.joint_meeting_id = i.joint_meeting_id AND e.subject_id = about.subject_id AND e.subject_type IN ('inspection', 'inspection_object', 'finding')
    LEFT JOIN unit u ON u.id = e.unit_id
    WHERE i.joint_meeting_id = $1::uuid AND i.id = ANY($2::uuid[]) AND NOT (e.verb = 'notifyObject' AND e.subject_type = 'inspection')
    ORDER BY e.seq DESC;
