-- initials
SELECT kind, id, title, code, detail, place_id AS "placeId", from_assessment AS "fromAssessment" FROM (
    (SELECT * FROM (SELECT 'task' AS kind, t.id AS id, t.title AS title, t.code::text AS code, lead.name::text AS detail, NULL::uuid AS place_id, false AS from_assessment,
      CASE WHEN t.code ILIKE $1 THEN 0 WHEN t.title ILIKE $2 THEN 1 WHEN t.title ILIKE $3 THEN 2 WHEN t.code ILIKE $3 THEN 3
        WHEN $4::text IS NOT NULL AND t.initials ~ ('^' || $4::text) THEN 4 WHEN $4::text IS NOT NULL AND t.initials ~ $4::text THEN 5 END AS fit, row_number() OVER (ORDER BY t.state IN ('assigned', 'suspended') DESC, t.code DESC) AS place
    FROM task t
    LEFT JOIN LATERAL (SELECT u.name FROM assignment a JOIN unit u ON u.id = a.unit_id
      WHERE a.joint_meeting_id = t.joint_meeting_id AND a.task_id = t.id AND a.role = 'lead' AND a.state <> 'withdrawn' ORDER BY u.code LIMIT 1) lead ON true
    WHERE t.joint_meeting_id = $5::uuid AND ($6::uuid[] IS NULL OR (t.state <> 'draft' AND EXISTS (
      SELECT FROM assignment part
      WHERE part.joint_meeting_id = t.joint_meeting_id AND part.task_id = t.id AND part.unit_id = ANY($6::uuid[]))))) rows WHERE fit IS NOT NULL ORDER BY fit, place LIMIT 6)
    UNION ALL
    (SELECT * FROM (SELECT 'unit' AS kind, u.id AS id, u.name AS title, u.code::text AS code, j.name::text AS detail, NULL::uuid AS place_id, false AS from_assessment,
      CASE WHEN u.code ILIKE $1 THEN 0 WHEN u.name ILIKE $2 THEN 1 WHEN u.name ILIKE $3 THEN 2 WHEN u.code ILIKE $3 OR u.short_name ILIKE $3 THEN 3
        WHEN $4::text IS NOT NULL AND u.initials ~ ('^' || $4::text || '|' || $4::text || '$') THEN 4 WHEN $4::text IS NOT NULL AND u.initials ~ $4::text THEN 5 END AS fit, row_number() OVER (ORDER BY array_position(ARRAY['city', 'county', 'town'], u.level), u.code) AS place
    FROM unit u JOIN jurisdiction j ON j.id = u.jurisdiction_id WHERE (u.valid_to IS NULL OR u.valid_to >= $7::date) AND (EXISTS (SELECT FROM membership m WHERE m.joint_meeting_id = $5::uuid AND m.unit_id = u.id
  AND m.from_on <= $7::date AND (m.to_on IS NULL OR m.to_on >= $7::date)) OR j.code LIKE (SELECT place.code || '%' FROM joint_meeting jm JOIN jurisdiction place ON place.id = jm.jurisdiction_id WHERE jm.id = $5::uuid))) rows WHERE fit IS NOT NULL ORDER BY fit, place LIMIT 6)
    UNION ALL
    (SELECT * FROM (SELECT 'person' AS kind, o.id AS id, n.name AS title, NULL::text AS code, u.name || ' · ' || p.title::text AS detail, u.id::uuid AS place_id, false AS from_assessment,
      CASE WHEN NULL::text ILIKE $1 THEN 0 WHEN n.name ILIKE $2 THEN 1 WHEN n.name ILIKE $3 THEN 2 WHEN NULL::text ILIKE $3 OR p.title ILIKE $3 THEN 3
        WHEN $4::text IS NOT NULL AND n.initials ~ ('^' || $4::text) THEN 4 WHEN $4::text IS NOT NULL AND n.initials ~ $4::text THEN 5 END AS fit, row_number() OVER (ORDER BY u.code, p.position, n.name) AS place
    FROM post_holding o JOIN person n ON n.id = o.person_id JOIN post p ON p.id = o.post_id JOIN unit u ON u.id = p.unit_id JOIN jurisdiction j ON j.id = u.jurisdiction_id
    WHERE o.from_on <= $7::date AND (o.to_on IS NULL OR o.to_on >= $7::date) AND (EXISTS (SELECT FROM membership m WHERE m.joint_meeting_id = $5::uuid AND m.unit_id = u.id
  AND m.from_on <= $7::date AND (m.to_on IS NULL OR m.to_on >= $7::date)) OR j.code LIKE (SELECT place.code || '%' FROM joint_meeting jm JOIN jurisdiction place ON place.id = jm.jurisdiction_id WHERE jm.id = $5::uuid))) rows WHERE fit IS NOT NULL ORDER BY fit, place LIMIT 6)
    UNION ALL
    (SELECT * FROM (SELECT 'duty' AS kind, d.id AS id, d.title AS title, d.code::text AS code, u.name::text AS detail, NULL::uuid AS place_id, false AS from_assessment,
      CASE WHEN d.code ILIKE $1 THEN 0 WHEN d.title ILIKE $2 THEN 1 WHEN d.title ILIKE $3 THEN 2 WHEN d.code ILIKE $3 OR d.text ILIKE $3 THEN 3
        WHEN $4::text IS NOT NULL AND d.initials ~ ('^' || $4::text) THEN 4 WHEN $4::text IS NOT NULL AND d.initials ~ $4::text THEN 5 END AS fit, row_number() OVER (ORDER BY d.notice_id DESC, d.start_offset, d.position, d.code) AS place
    FROM duty d LEFT JOIN unit u ON u.id = d.unit_id WHERE d.joint_meeting_id = $5::uuid AND d.valid_from <= $7::date AND (d.valid_to IS NULL OR d.valid_to >= $7::date) AND ($6::uuid[] IS NULL OR d.unit_id = ANY($6::uuid[]) OR (d.unit_id IS NULL AND cardinality($6::uuid[]) > 0))) rows WHERE fit IS NOT NULL ORDER BY fit, place LIMIT 6)
    UNION ALL
    (SELECT * FROM (SELECT 'finding' AS kind, f.id AS id, f.matter AS title, f.origin_code::text AS code, u.name::text AS detail, f.origin_id::uuid AS place_id, f.origin = 'assessment' AS from_assessment,
      CASE WHEN f.origin_code ILIKE $1 THEN 0 WHEN f.matter ILIKE $2 THEN 1 WHEN f.matter ILIKE $3 THEN 2 WHEN f.origin_code ILIKE $3 OR f.text ILIKE $3 THEN 3
        WHEN $4::text IS NOT NULL AND f.initials ~ ('^' || $4::text) THEN 4 WHEN $4::text IS NOT NULL AND f.initials ~ $4::text THEN 5 END AS fit, row_number() OVER (ORDER BY f.found_on DESC, f.origin_code, f.sequence) AS place
    FROM (
    SELECT 'inspection' AS origin, f.id, i.id AS origin_id, i.code AS origin_code, i.matter AS origin_matter, f.sequence, coalesce(i.concluded_on, i.started_on, i.from_on, i.drafted_on) AS found_on,
      f.severity, f.kind, f.matter, f.text, i.topics, f.responsible_unit_id AS unit_id, f.duty_id, f.task_id, jsonb_array_length(f.evidence) AS evidence_count, f.initials
    FROM finding f
    JOIN inspection i ON i.joint_meeting_id = f.joint_meeting_id AND i.id = f.inspection_id AND i.state <> 'withdrawn'
    JOIN inspection_object o ON o.joint_meeting_id = f.joint_meeting_id AND o.id = f.object_id AND o.review_outcome IS DISTINCT FROM 'revoked'
    WHERE f.joint_meeting_id = $5::uuid AND f.state = 'open' AND (($8::boolean OR EXISTS (SELECT FROM inspection_member m WHERE m.joint_meeting_id = i.joint_meeting_id AND m.inspection_id = i.id AND m.post_id = ANY($9::uuid[])
    AND ($10::uuid IS NULL OR m.person_id = $10::uuid))) OR (o.unit_id = ANY($11::uuid[]) AND o.delivered_on IS NOT NULL))
    UNION ALL
    SELECT 'assessment', f.id, a.id, a.code, a.matter, f.sequence, a.reported_on, f.severity, f.kind, f.matter, f.text, a.topics, f.responsible_unit_id, f.duty_id, f.task_id, jsonb_array_length(f.evidence), f.initials
    FROM assessment_finding f
    JOIN assessment a ON a.joint_meeting_id = f.joint_meeting_id AND a.id = f.assessment_id
    WHERE f.joint_meeting_id = $5::uuid AND f.state = 'open' AND ($8::boolean OR (a.state = 'closed' AND f.responsible_unit_id = ANY($11::uuid[])))) f JOIN unit u ON u.id = f.unit_id) rows WHERE fit IS NOT NULL ORDER BY fit, place LIMIT 6)
    UNION ALL
    (SELECT * FROM (SELECT 'notice' AS kind, n.id AS id, n.title AS title, n.doc_number::text AS code, n.issuer::text AS detail, NULL::uuid AS place_id, false AS from_assessment,
      CASE WHEN n.doc_number ILIKE $1 THEN 0 WHEN n.title ILIKE $2 THEN 1 WHEN n.title ILIKE $3 THEN 2 WHEN n.doc_number ILIKE $3 THEN 3
        WHEN $4::text IS NOT NULL AND n.initials ~ ('^' || $4::text) THEN 4 WHEN $4::text IS NOT NULL AND n.initials ~ $4::text THEN 5 END AS fit, row_number() OVER (ORDER BY n.imported_at DESC, n.id DESC) AS place
    FROM notice n WHERE n.joint_meeting_id = $5::uuid AND (n.state IN ('confirmed', 'superseded') OR (n.state = 'draft' AND $6::uuid[] IS NULL)) AND ($6::uuid[] IS NULL OR cardinality($6::uuid[]) > 0)) rows WHERE fit IS NOT NULL ORDER BY fit, place LIMIT 6)) found
    ORDER BY min(fit) OVER (PARTITION BY kind), array_position(ARRAY['task', 'unit', 'person', 'duty', 'finding', 'notice'], kind), fit, place;
