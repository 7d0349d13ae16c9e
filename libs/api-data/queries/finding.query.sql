-- all
WITH standing AS (
    SELECT 'inspection' AS origin, f.id, i.id AS origin_id, i.code AS origin_code, i.matter AS origin_matter, f.sequence, coalesce(i.concluded_on, i.started_on, i.from_on, i.drafted_on) AS found_on,
      f.severity, f.kind, f.matter, f.text, i.topics, f.responsible_unit_id AS unit_id, f.duty_id, f.task_id, jsonb_array_length(f.evidence) AS evidence_count, f.initials
    FROM finding f
    JOIN inspection i ON i.joint_meeting_id = f.joint_meeting_id AND i.id = f.inspection_id AND i.state <> 'withdrawn'
    JOIN inspection_object o ON o.joint_meeting_id = f.joint_meeting_id AND o.id = f.object_id AND o.review_outcome IS DISTINCT FROM 'revoked'
    WHERE f.joint_meeting_id = $1::uuid AND f.state = 'open' AND (($2::boolean OR EXISTS (SELECT FROM inspection_member m WHERE m.joint_meeting_id = i.joint_meeting_id AND m.inspection_id = i.id AND m.post_id = ANY($3::uuid[])
    AND ($4::uuid IS NULL OR m.person_id = $4::uuid))) OR (o.unit_id = ANY($5::uuid[]) AND o.delivered_on IS NOT NULL))
    UNION ALL
    SELECT 'assessment', f.id, a.id, a.code, a.matter, f.sequence, a.reported_on, f.severity, f.kind, f.matter, f.text, a.topics, f.responsible_unit_id, f.duty_id, f.task_id, jsonb_array_length(f.evidence), f.initials
    FROM assessment_finding f
    JOIN assessment a ON a.joint_meeting_id = f.joint_meeting_id AND a.id = f.assessment_id
    WHERE f.joint_meeting_id = $1::uuid AND f.state = 'open' AND ($2::boolean OR (a.state = 'closed' AND f.responsible_unit_id = ANY($5::uuid[])))),
    placed AS (
    SELECT s.*, u.name AS unit_name, u.code AS unit_code, county.id AS county_id, county.name AS county_name, count(*) OVER (PARTITION BY s.unit_id, s.kind)::int AS of_kind
    FROM standing s
    JOIN unit u ON u.id = s.unit_id
    JOIN jurisdiction j ON j.id = u.jurisdiction_id
    LEFT JOIN jurisdiction county ON county.id = CASE j.level WHEN 'county' THEN j.id WHEN 'town' THEN j.parent_id END)
    SELECT p.id, p.origin, p.origin_id AS "originId", p.origin_code AS "originCode", p.origin_matter AS "originMatter", p.sequence, p.found_on AS "foundOn", p.severity, p.kind, p.matter, p.text, p.topics,
      p.unit_id AS "unitId", p.unit_name AS "unitName", p.county_name AS "countyName", d.id AS "dutyId", d.code AS "dutyCode", t.id AS "taskId", t.code AS "taskCode", p.evidence_count AS "evidenceCount",
      items.total AS rectifications, items.closed AS rectified, p.of_kind AS "ofKind", count(*) OVER ()::int AS total
    FROM placed p
    LEFT JOIN duty d ON d.joint_meeting_id = $1::uuid AND d.id = p.duty_id
    LEFT JOIN task t ON t.joint_meeting_id = $1::uuid AND t.id = p.task_id
    CROSS JOIN LATERAL (SELECT count(*)::int AS total, (count(*) FILTER (WHERE z.state = 'closed'))::int AS closed FROM rectification z
      WHERE z.joint_meeting_id = $1::uuid AND z.finding_id = p.id AND z.state <> 'withdrawn') items
    WHERE ($6::text IS NULL OR p.origin = $6::text) AND ($7::uuid IS NULL OR p.unit_id = $7::uuid) AND ($8::uuid IS NULL OR p.county_id = $8::uuid)
      AND ($9::text IS NULL OR p.kind = $9::text) AND ($10::text IS NULL OR p.severity = $10::text) AND ($11::text IS NULL OR $11::text = ANY(p.topics))
      AND (NOT $12::boolean OR p.of_kind > 1) AND ($13::text IS NULL OR p.matter ILIKE $13 OR p.text ILIKE $13 OR p.origin_code ILIKE $13 OR p.unit_name ILIKE $13)
    ORDER BY CASE WHEN $14::text = 'severity' THEN array_position(ARRAY['grave', 'serious', 'minor'], p.severity) END, CASE WHEN $14::text = 'unit' THEN p.unit_code END, CASE WHEN $14::text = 'repeated' THEN p.of_kind END DESC NULLS LAST,
      CASE WHEN $14::text = 'repeated' THEN p.unit_code END, CASE WHEN $14::text = 'repeated' THEN p.kind END, p.found_on DESC, p.origin_code DESC, p.sequence, p.id
    LIMIT $15::int OFFSET $16::int;

-- counts
WITH standing AS (
    SELECT 'inspection' AS origin, f.id, i.id AS origin_id, i.code AS origin_code, i.matter AS origin_matter, f.sequence, coalesce(i.concluded_on, i.started_on, i.from_on, i.drafted_on) AS found_on,
      f.severity, f.kind, f.matter, f.text, i.topics, f.responsible_unit_id AS unit_id, f.duty_id, f.task_id, jsonb_array_length(f.evidence) AS evidence_count, f.initials
    FROM finding f
    JOIN inspection i ON i.joint_meeting_id = f.joint_meeting_id AND i.id = f.inspection_id AND i.state <> 'withdrawn'
    JOIN inspection_object o ON o.joint_meeting_id = f.joint_meeting_id AND o.id = f.object_id AND o.review_outcome IS DISTINCT FROM 'revoked'
    WHERE f.joint_meeting_id = $1::uuid AND f.state = 'open' AND (($2::boolean OR EXISTS (SELECT FROM inspection_member m WHERE m.joint_meeting_id = i.joint_meeting_id AND m.inspection_id = i.id AND m.post_id = ANY($3::uuid[])
    AND ($4::uuid IS NULL OR m.person_id = $4::uuid))) OR (o.unit_id = ANY($5::uuid[]) AND o.delivered_on IS NOT NULL))
    UNION ALL
    SELECT 'assessment', f.id, a.id, a.code, a.matter, f.sequence, a.reported_on, f.severity, f.kind, f.matter, f.text, a.topics, f.responsible_unit_id, f.duty_id, f.task_id, jsonb_array_length(f.evidence), f.initials
    FROM assessment_finding f
    JOIN assessment a ON a.joint_meeting_id = f.joint_meeting_id AND a.id = f.assessment_id
    WHERE f.joint_meeting_id = $1::uuid AND f.state = 'open' AND ($2::boolean OR (a.state = 'closed' AND f.responsible_unit_id = ANY($5::uuid[])))),
    placed AS (
    SELECT s.*, u.name AS unit_name, u.code AS unit_code, county.id AS county_id, county.name AS county_name, count(*) OVER (PARTITION BY s.unit_id, s.kind)::int AS of_kind
    FROM standing s
    JOIN unit u ON u.id = s.unit_id
    JOIN jurisdiction j ON j.id = u.jurisdiction_id
    LEFT JOIN jurisdiction county ON county.id = CASE j.level WHEN 'county' THEN j.id WHEN 'town' THEN j.parent_id END)
    SELECT 'unit' AS dimension, p.unit_id AS "unitId", NULL::uuid AS "countyId", p.unit_name AS name, NULL::text AS kind, NULL::text AS topic, count(*)::int AS total, (count(*) FILTER (WHERE p.severity = 'grave'))::int AS grave, (count(*) FILTER (WHERE p.of_kind > 1))::int AS repeated FROM placed p GROUP BY p.unit_id, p.unit_name
    UNION ALL SELECT 'county', NULL, p.county_id, p.county_name, NULL, NULL, count(*)::int AS total, (count(*) FILTER (WHERE p.severity = 'grave'))::int AS grave, (count(*) FILTER (WHERE p.of_kind > 1))::int AS repeated FROM placed p WHERE p.county_id IS NOT NULL GROUP BY p.county_id, p.county_name
    UNION ALL SELECT 'kind', NULL, NULL, NULL, p.kind, NULL, count(*)::int AS total, (count(*) FILTER (WHERE p.severity = 'grave'))::int AS grave, (count(*) FILTER (WHERE p.of_kind > 1))::int AS repeated FROM placed p GROUP BY p.kind
    UNION ALL SELECT 'topic', NULL, NULL, NULL, NULL, topic.name, count(*)::int AS total, (count(*) FILTER (WHERE p.severity = 'grave'))::int AS grave, (count(*) FILTER (WHERE p.of_kind > 1))::int AS repeated FROM placed p CROSS JOIN LATERAL unnest(p.topics) topic(name) GROUP BY topic.name
    UNION ALL SELECT 'again', p.unit_id, NULL, p.unit_name, p.kind, NULL, count(*)::int AS total, (count(*) FILTER (WHERE p.severity = 'grave'))::int AS grave, (count(*) FILTER (WHERE p.of_kind > 1))::int AS repeated FROM placed p WHERE p.of_kind > 1 GROUP BY p.unit_id, p.unit_name, p.kind
    ORDER BY 1, 7 DESC, 4, 5, 6;
