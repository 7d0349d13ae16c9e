-- byToken
SELECT s.id AS "sessionId", s.seen_at AS "seenAt", s.expires_at AS "expiresAt", s.first_steps AS "firstSteps", a.id AS "accountId", a.name AS "accountName",
      (a.state = 'active' AND (a.expires_on IS NULL OR a.expires_on >= $1::date)) AS active, a.must_change_password AS "mustChangePassword", p.id AS "personId", p.name AS "personName",
      (SELECT r.role FROM account_role r WHERE r.account_id = a.id) AS "adminRole",
      (SELECT coalesce(json_agg(json_build_object('postId', o.id, 'title', o.title, 'unitId', u.id, 'unitName', u.name, 'unitLevel', u.level, 'kind', o.kind,
          'capacity', h.capacity, 'fromOn', h.from_on, 'toOn', h.to_on) ORDER BY o.unit_id, o.position, o.id), '[]')
        FROM post_holding h JOIN post o ON o.id = h.post_id JOIN unit u ON u.id = o.unit_id
        WHERE h.person_id = p.id AND h.from_on <= $1::date AND (h.to_on IS NULL OR h.to_on >= $1::date)) AS posts,
      (SELECT coalesce(json_agg(j), '[]') FROM viewer_joint_meetings(p.id, $1::date) j) AS roles
    FROM session s JOIN account a ON a.id = s.account_id JOIN person p ON p.id = a.person_id
    WHERE s.token_hash = $2;

-- ofAccount
SELECT a.id AS "accountId", a.name AS "accountName",
      (a.state = 'active' AND (a.expires_on IS NULL OR a.expires_on >= $1::date)) AS active, a.must_change_password AS "mustChangePassword", p.id AS "personId", p.name AS "personName",
      (SELECT r.role FROM account_role r WHERE r.account_id = a.id) AS "adminRole",
      (SELECT coalesce(json_agg(json_build_object('postId', o.id, 'title', o.title, 'unitId', u.id, 'unitName', u.name, 'unitLevel', u.level, 'kind', o.kind,
          'capacity', h.capacity, 'fromOn', h.from_on, 'toOn', h.to_on) ORDER BY o.unit_id, o.position, o.id), '[]')
        FROM post_holding h JOIN post o ON o.id = h.post_id JOIN unit u ON u.id = o.unit_id
        WHERE h.person_id = p.id AND h.from_on <= $1::date AND (h.to_on IS NULL OR h.to_on >= $1::date)) AS posts,
      (SELECT coalesce(json_agg(j), '[]') FROM viewer_joint_meetings(p.id, $1::date) j) AS roles
    FROM account a JOIN person p ON p.id = a.person_id
    WHERE a.id = $2::uuid;
