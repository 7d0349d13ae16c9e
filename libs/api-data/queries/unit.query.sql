-- all
SELECT u.id AS "id", u.code AS "code", u.name AS "name", u.short_name AS "shortName", u.kind AS "kind", u.level AS "level", u.jurisdiction_id AS "jurisdictionId", u.valid_from AS "validFrom", u.valid_to AS "validTo", (count(*) OVER ())::int AS total
    FROM unit u JOIN jurisdiction j ON j.id = u.jurisdiction_id
    LEFT JOIN LATERAL (SELECT m.position FROM membership m WHERE m.joint_meeting_id = $1::uuid AND m.unit_id = u.id ORDER BY m.from_on DESC LIMIT 1) place ON true
    WHERE (u.valid_to IS NULL OR u.valid_to >= $2::date)
      AND EXISTS (SELECT FROM membership m WHERE m.joint_meeting_id = $1::uuid AND m.unit_id = u.id
  AND m.from_on <= $2::date AND (m.to_on IS NULL OR m.to_on >= $2::date))
    ORDER BY array_position(ARRAY['city', 'county', 'town'], u.level), place.position NULLS LAST, u.code, u.id
    LIMIT $3::int OFFSET $4::int;

-- filtered
SELECT u.id AS "id", u.code AS "code", u.name AS "name", u.short_name AS "shortName", u.kind AS "kind", u.level AS "level", u.jurisdiction_id AS "jurisdictionId", u.valid_from AS "validFrom", u.valid_to AS "validTo", (count(*) OVER ())::int AS total
    FROM unit u JOIN jurisdiction j ON j.id = u.jurisdiction_id
    LEFT JOIN LATERAL (SELECT m.position FROM membership m WHERE m.joint_meeting_id = $1::uuid AND m.unit_id = u.id ORDER BY m.from_on DESC LIMIT 1) place ON true
    WHERE (u.valid_to IS NULL OR u.valid_to >= $2::date)
      AND (EXISTS (SELECT FROM membership m WHERE m.joint_meeting_id = $1::uuid AND m.unit_id = u.id
  AND m.from_on <= $2::date AND (m.to_on IS NULL OR m.to_on >= $2::date)) OR j.code LIKE (SELECT place.code || '%' FROM joint_meeting jm JOIN jurisdiction place ON place.id = jm.jurisdiction_id WHERE jm.id = $1::uuid))
      AND u.level = $3
      AND u.level = 'town' AND j.parent_id = (SELECT id FROM jurisdiction WHERE code = $4)
      AND (u.name ILIKE $5 OR u.short_name ILIKE $5)
    ORDER BY CASE WHEN u.name ILIKE $6 OR u.short_name ILIKE $6 THEN 0
      WHEN u.name ILIKE ANY (SELECT '%' || place || $6 FROM unnest(ARRAY['省', '市', '县', '区', '镇', '乡', '街道']) AS place) THEN 1 ELSE 2 END,
      char_length(u.name), u.kind = 'lower_government', array_position(ARRAY['city', 'county', 'town'], u.level), place.position NULLS LAST, u.code, u.id
    LIMIT $7::int OFFSET $8::int;

-- figures
WITH wanted AS (SELECT id, jurisdiction_id, $1::uuid[] IS NULL OR id = ANY($1::uuid[]) AS seen FROM unit WHERE id = ANY($2::uuid[])),
      duties AS (SELECT d.unit_id, count(*)::int AS n, count(*) FILTER (WHERE d.frequency_state = 'unset')::int AS unset FROM duty d
        WHERE d.joint_meeting_id = $3::uuid AND d.unit_id = ANY($2::uuid[]) AND d.valid_from <= $4::date
          AND (d.valid_to IS NULL OR d.valid_to >= $4::date) GROUP BY 1),
      parts AS (SELECT a.unit_id, count(*)::int AS n, count(*) FILTER (WHERE a.role <> 'guide' AND a.state IN ('pending', 'in_progress') AND a.due_on < $4::date AND NOT (a.state = 'in_progress' AND a.extension_requested_at IS NOT NULL AND coalesce(a.extension_due_on >= $4::date, false)))::int AS late
        FROM assignment a JOIN task t ON t.joint_meeting_id = a.joint_meeting_id AND t.id = a.task_id AND t.state = 'assigned'
        WHERE a.joint_meeting_id = $3::uuid AND a.unit_id = ANY($2::uuid[]) AND a.state IN ('pending', 'in_progress', 'completion_requested') GROUP BY 1),
      slots AS (SELECT s.unit_id, count(*)::int AS late FROM report_slot s
        WHERE s.joint_meeting_id = $3::uuid AND s.unit_id = ANY($2::uuid[]) AND s.state IN ('expected', 'returned', 'awaiting_sign_off') AND s.due_on < $4::date GROUP BY 1)
    SELECT w.id, j.name AS "jurisdictionName",
      (SELECT m.role FROM membership m WHERE m.joint_meeting_id = $3::uuid AND m.unit_id = w.id AND m.from_on <= $4::date
        AND (m.to_on IS NULL OR m.to_on >= $4::date) ORDER BY m.from_on DESC LIMIT 1) AS "membershipRole",
      CASE WHEN w.seen THEN coalesce(duties.n, 0) ELSE 0 END AS "dutyCount", CASE WHEN w.seen THEN coalesce(duties.unset, 0) ELSE 0 END AS "unsetCount",
      CASE WHEN w.seen THEN coalesce(parts.n, 0) ELSE 0 END AS "openTaskCount",
      CASE WHEN w.seen THEN coalesce(parts.late, 0) + coalesce(slots.late, 0) ELSE 0 END AS "overdueCount"
    FROM wanted w JOIN jurisdiction j ON j.id = w.jurisdiction_id
    LEFT JOIN duties ON duties.unit_id = w.id LEFT JOIN parts ON parts.unit_id = w.id LEFT JOIN slots ON slots.unit_id = w.id;
