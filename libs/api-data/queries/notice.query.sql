-- all
SELECT n.id AS "id", n.joint_meeting_id AS "jointMeetingId", n.code AS "code", n.title AS "title", n.doc_number AS "docNumber", n.issuer AS "issuer", n.issued_on AS "issuedOn", n.edition AS "edition", n.state AS "state", n.previous_id AS "previousId", n.source_name AS "sourceName", n.source_hash AS "sourceHash", n.imported_at AS "importedAt", n.discard_reason AS "discardReason", n.version AS "version", (count(*) OVER ())::int AS total FROM notice n
    WHERE n.joint_meeting_id = $1::uuid AND n.state = ANY($2::text[])
    ORDER BY n.imported_at DESC, n.id DESC LIMIT $3::int OFFSET $4::int;

-- byId
SELECT n.id AS "id", n.joint_meeting_id AS "jointMeetingId", n.code AS "code", n.title AS "title", n.doc_number AS "docNumber", n.issuer AS "issuer", n.issued_on AS "issuedOn", n.edition AS "edition", n.state AS "state", n.previous_id AS "previousId", n.source_name AS "sourceName", n.source_hash AS "sourceHash", n.imported_at AS "importedAt", n.discard_reason AS "discardReason", n.version AS "version" FROM notice n WHERE n.joint_meeting_id = $1::uuid AND n.id = ANY($2::uuid[]);

-- counts
SELECT n.id, coalesce(items.open, 0) AS open, coalesce(items.unsettled, 0) AS unsettled, coalesce(items.doubtful, 0) AS doubtful, coalesce(items.dropped, 0) AS dropped, coalesce(items.new, 0) AS new,
      coalesce(items.changed, 0) AS changed, coalesce(items.gone, 0) AS gone, coalesce(items.same, 0) AS same,
      duties.count AS "dutyCount", CASE WHEN n.state IN ('draft', 'discarded') THEN coalesce(items.units, 0) ELSE duties.units END AS "unitCount"
    FROM notice n
    LEFT JOIN LATERAL (SELECT count(*) FILTER (WHERE i.state = 'open')::int AS open, count(*) FILTER (WHERE (i.state = 'open' AND i.change <> 'gone' AND i.kind <> 'lower_duty' AND CASE WHEN i.kind = 'class_duty' THEN i.units = '[]' ELSE NOT jsonb_path_exists(i.units, '$[*] ? (@.generic == false)') OR jsonb_path_exists(i.units, '$[*] ? (@.generic == false && @.unitId == null)') END))::int AS unsettled,
        count(*) FILTER (WHERE (i.state = 'open' AND i.change <> 'gone' AND (i.confidence < 0.8 OR cardinality(i.reasons) > 0 OR (i.duty_kind = 'data' AND i.kind <> 'task' AND i.recipient_unit_id IS NULL) OR i.change = 'changed')) AND NOT (i.state = 'open' AND i.change <> 'gone' AND i.kind <> 'lower_duty' AND CASE WHEN i.kind = 'class_duty' THEN i.units = '[]' ELSE NOT jsonb_path_exists(i.units, '$[*] ? (@.generic == false)') OR jsonb_path_exists(i.units, '$[*] ? (@.generic == false && @.unitId == null)') END))::int AS doubtful,
        count(*) FILTER (WHERE i.state = 'dropped')::int AS dropped, count(*) FILTER (WHERE i.change = 'new' AND i.state <> 'dropped')::int AS new,
        count(*) FILTER (WHERE i.change = 'changed' AND i.state <> 'dropped')::int AS changed, count(*) FILTER (WHERE i.change = 'gone' AND i.state <> 'dropped')::int AS gone,
        count(*) FILTER (WHERE i.change = 'same' AND i.state <> 'dropped')::int AS same,
        (SELECT count(DISTINCT u ->> 'name')::int FROM draft_item o CROSS JOIN LATERAL jsonb_array_elements(o.units) u
          WHERE o.joint_meeting_id = n.joint_meeting_id AND o.notice_id = n.id AND o.change <> 'gone' AND NOT (u ->> 'generic')::boolean) AS units
      FROM draft_item i WHERE i.joint_meeting_id = n.joint_meeting_id AND i.notice_id = n.id) items ON true
    LEFT JOIN LATERAL (SELECT count(*)::int AS count, count(DISTINCT d.unit_id)::int AS units FROM duty d
      WHERE d.joint_meeting_id = n.joint_meeting_id AND d.notice_id = n.id AND d.valid_from <= $1::date AND (d.valid_to IS NULL OR d.valid_to >= $1::date)
        AND ($2::uuid[] IS NULL OR d.unit_id IS NULL OR d.unit_id = ANY($2::uuid[]))) duties ON true
    WHERE n.joint_meeting_id = $3::uuid AND n.id = ANY($4::uuid[]);

-- draftItems
SELECT i.id AS "id", i.joint_meeting_id AS "jointMeetingId", i.notice_id AS "noticeId", i.kind AS "kind", i.start_offset AS "startOffset", i.end_offset AS "endOffset", i.text AS "text", i.title AS "title", i.heading AS "heading", i.units AS "units", i.level AS "level", i.duty_kind AS "dutyKind", i.recurrence AS "recurrence", i.deadline AS "deadline", i.due_on AS "dueOn", i.recipient_unit_id AS "recipientUnitId", i.recipient_basis AS "recipientBasis", i.frequency_months AS "frequencyMonths", i.frequency_basis AS "frequencyBasis", i.confidence AS "confidence", i.reasons AS "reasons", i.change AS "change", i.previous_text AS "previousText", i.state AS "state", i.position AS "position", i.version AS "version" FROM draft_item i
    WHERE i.joint_meeting_id = $1::uuid AND i.notice_id = ANY($2::uuid[]) AND i.state = ANY($3::text[])
    ORDER BY i.notice_id, (i.confidence < 1) DESC, i.position, i.start_offset, i.id;

-- governments
SELECT u.id AS "unitId", u.level FROM unit u JOIN jurisdiction j ON j.id = u.jurisdiction_id
    WHERE u.kind = 'lower_government' AND u.level <> 'city' AND j.code LIKE (SELECT place.code || '%' FROM joint_meeting jm JOIN jurisdiction place ON place.id = jm.jurisdiction_id WHERE jm.id = $1::uuid) AND (u.valid_to IS NULL OR u.valid_to >= $2::date)
    ORDER BY u.code, u.id;

-- namedUnits
SELECT u.id, u.name, u.short_name AS "shortName", u.level, m.unit_id IS NOT NULL AS member, ARRAY[j.name, seat.name] AS places
    FROM unit u JOIN jurisdiction j ON j.id = u.jurisdiction_id
    CROSS JOIN (SELECT place.name, place.code FROM joint_meeting jm JOIN jurisdiction place ON place.id = jm.jurisdiction_id WHERE jm.id = $1::uuid) seat
    LEFT JOIN (SELECT DISTINCT unit_id FROM membership WHERE joint_meeting_id = $1::uuid AND from_on <= $2::date AND (to_on IS NULL OR to_on >= $2::date)) m
      ON m.unit_id = u.id
    WHERE (u.valid_to IS NULL OR u.valid_to >= $2::date) AND (m.unit_id IS NOT NULL OR j.code LIKE seat.code || '%')
    ORDER BY (m.unit_id IS NOT NULL) DESC, u.code, u.id;
