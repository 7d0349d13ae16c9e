-- all
SELECT a.id, a.at, a.kind, a.verb, a.outcome, coalesce(a.account_name, c.name) AS "accountName", coalesce(a.person_name, p.name) AS "personName", a.seat, a.address, a.of_joint_meeting_id AS "jointMeetingId", a.target_name AS "targetName", a.reason,
      coalesce(a.data ->> 'operation', a.data ->> 'list') AS operation, (a.data ->> 'count')::int AS count,
      ARRAY(SELECT jsonb_array_elements_text(CASE WHEN jsonb_typeof(a.data -> 'fields') = 'array' THEN a.data -> 'fields' ELSE '[]' END)) AS fields, (count(*) OVER ())::int AS total
    FROM audit_event a LEFT JOIN account c ON c.id = a.account_id LEFT JOIN person p ON p.id = c.person_id
    ORDER BY a.at DESC, a.id DESC LIMIT $1::int OFFSET $2::int;

-- filtered
SELECT a.id, a.at, a.kind, a.verb, a.outcome, coalesce(a.account_name, c.name) AS "accountName", coalesce(a.person_name, p.name) AS "personName", a.seat, a.address, a.of_joint_meeting_id AS "jointMeetingId", a.target_name AS "targetName", a.reason,
      coalesce(a.data ->> 'operation', a.data ->> 'list') AS operation, (a.data ->> 'count')::int AS count,
      ARRAY(SELECT jsonb_array_elements_text(CASE WHEN jsonb_typeof(a.data -> 'fields') = 'array' THEN a.data -> 'fields' ELSE '[]' END)) AS fields, (count(*) OVER ())::int AS total
    FROM audit_event a LEFT JOIN account c ON c.id = a.account_id LEFT JOIN person p ON p.id = c.person_id
    WHERE a.kind = $1 AND a.at >= ($2::date)::timestamp AT TIME ZONE 'Asia/Shanghai' AND a.at < ($3::date + 1)::timestamp AT TIME ZONE 'Asia/Shanghai' AND (coalesce(a.account_name, c.name) ILIKE $4 OR coalesce(a.person_name, p.name) ILIKE $4 OR a.target_name ILIKE $4) AND (coalesce(a.account_name, c.name) ILIKE $5 OR coalesce(a.person_name, p.name) ILIKE $5 OR a.target_name ILIKE $5 OR a.seat ILIKE $5 OR a.address ILIKE $5 OR a.reason ILIKE $5 OR a.verb ILIKE $5 OR a.outcome ILIKE $5 OR a.data ->> 'operation' ILIKE $5 OR a.data ->> 'list' ILIKE $5)
    ORDER BY a.at DESC, a.id DESC LIMIT $6::int OFFSET $7::int;
