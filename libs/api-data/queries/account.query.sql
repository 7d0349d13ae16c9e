-- all
SELECT a.id, a.name AS "accountName", p.name AS "personName", a.state, coalesce(a.locked_until > $1::timestamptz, false) AS locked,
      a.must_change_password AS "mustChangePassword", a.expires_on AS "expiresOn", a.invited, r.role AS "adminRole", (count(*) OVER ())::int AS total,
      (SELECT m.address FROM account_mail m WHERE m.account_id = a.id) AS mail,
      (SELECT count(*)::int FROM account_role k JOIN account c ON c.id = k.account_id WHERE k.role = r.role AND c.state = 'active') AS "activeOfKind",
      EXISTS (SELECT FROM second_factor f WHERE f.account_id = a.id AND f.confirmed_at IS NOT NULL) AS "hasSecondFactor",
      CASE WHEN $2::text IS NULL THEN 'off' WHEN x.subject IS NULL THEN 'none' WHEN x.confirmed_at IS NULL THEN 'waiting' ELSE 'linked' END AS identity, x.subject AS "identitySubject",
      (SELECT count(*)::int FROM recovery_code c WHERE c.account_id = a.id AND c.used_at IS NULL) AS "recoveryCodesLeft",
      (SELECT count(*)::int FROM session s WHERE s.account_id = a.id AND s.expires_at > $1::timestamptz AND s.seen_at > $3::timestamptz) AS sessions,
      ARRAY(SELECT u.name || ' · ' || o.title FROM post_holding h JOIN post o ON o.id = h.post_id JOIN unit u ON u.id = o.unit_id
        WHERE h.person_id = p.id AND h.from_on <= $4::date AND (h.to_on IS NULL OR h.to_on >= $4::date) ORDER BY 1) AS posts
    FROM account a JOIN person p ON p.id = a.person_id LEFT JOIN account_role r ON r.account_id = a.id LEFT JOIN external_identity x ON x.account_id = a.id AND x.issuer = $2
    WHERE NOT a.system
    ORDER BY array_position(ARRAY['system_admin', 'security_admin', 'audit_admin'], r.role) NULLS LAST, a.name
    LIMIT $5::int OFFSET $6::int;

-- filtered
SELECT a.id, a.name AS "accountName", p.name AS "personName", a.state, coalesce(a.locked_until > $1::timestamptz, false) AS locked,
      a.must_change_password AS "mustChangePassword", a.expires_on AS "expiresOn", a.invited, r.role AS "adminRole", (count(*) OVER ())::int AS total,
      (SELECT m.address FROM account_mail m WHERE m.account_id = a.id) AS mail,
      (SELECT count(*)::int FROM account_role k JOIN account c ON c.id = k.account_id WHERE k.role = r.role AND c.state = 'active') AS "activeOfKind",
      EXISTS (SELECT FROM second_factor f WHERE f.account_id = a.id AND f.confirmed_at IS NOT NULL) AS "hasSecondFactor",
      CASE WHEN $2::text IS NULL THEN 'off' WHEN x.subject IS NULL THEN 'none' WHEN x.confirmed_at IS NULL THEN 'waiting' ELSE 'linked' END AS identity, x.subject AS "identitySubject",
      (SELECT count(*)::int FROM recovery_code c WHERE c.account_id = a.id AND c.used_at IS NULL) AS "recoveryCodesLeft",
      (SELECT count(*)::int FROM session s WHERE s.account_id = a.id AND s.expires_at > $1::timestamptz AND s.seen_at > $3::timestamptz) AS sessions,
      ARRAY(SELECT u.name || ' · ' || o.title FROM post_holding h JOIN post o ON o.id = h.post_id JOIN unit u ON u.id = o.unit_id
        WHERE h.person_id = p.id AND h.from_on <= $4::date AND (h.to_on IS NULL OR h.to_on >= $4::date) ORDER BY 1) AS posts
    FROM account a JOIN person p ON p.id = a.person_id LEFT JOIN account_role r ON r.account_id = a.id LEFT JOIN external_identity x ON x.account_id = a.id AND x.issuer = $2
    WHERE NOT a.system AND a.id = $5::uuid AND (a.name ILIKE $6 OR p.name ILIKE $6)
    ORDER BY array_position(ARRAY['system_admin', 'security_admin', 'audit_admin'], r.role) NULLS LAST, a.name
    LIMIT $7::int OFFSET $8::int;
