-- sender
SELECT t.id, t.name, t.scopes, t.expires_on AS "expiresOn", t.revoked_at AS "revokedAt", t.last_used_on AS "lastUsedOn",
      t.account_id AS "accountId", p.id AS "personId", p.name AS "personName", o.id AS "postId", o.title AS "postTitle", o.kind AS "postKind",
      u.id AS "unitId", u.name AS "unitName", u.level AS "unitLevel", j.code, j.name AS "jointMeetingName", j.level, j.demo,
      j.amber_working_days AS "amberWorkingDays", j.acknowledge_working_days AS "acknowledgeWorkingDays",
      (SELECT coalesce(json_agg(json_build_object('role', r.role, 'fromOn', r.from_on, 'toOn', r.to_on)), '[]') FROM joint_meeting_role r
        WHERE r.joint_meeting_id = t.joint_meeting_id AND r.post_id = t.post_id AND r.role IN ('secretariat', 'liaison')
          AND r.from_on <= $1::date AND (r.to_on IS NULL OR r.to_on >= $1::date)) AS roles
    FROM api_token t JOIN joint_meeting j ON j.id = t.joint_meeting_id JOIN account a ON a.id = t.account_id JOIN person p ON p.id = a.person_id
      JOIN post o ON o.id = t.post_id JOIN unit u ON u.id = o.unit_id
    WHERE t.joint_meeting_id = $2::uuid AND t.token_hash = $3;

-- list
SELECT t.id, t.joint_meeting_id AS "jointMeetingId", t.name, t.post_id AS "postId", o.title AS "postTitle", t.unit_id AS "unitId", u.name AS "unitName", t.scopes, t.prefix,
      t.expires_on AS "expiresOn", t.created_at AS "createdAt", t.created_by_name AS "createdByName", t.taken_at AS "takenAt", t.taken_by_name AS "takenByName",
      t.revoked_at AS "revokedAt", t.last_used_on AS "lastUsedOn", t.version,
      EXISTS (SELECT FROM joint_meeting_role r WHERE r.joint_meeting_id = t.joint_meeting_id AND r.post_id = t.post_id AND r.role IN ('secretariat', 'liaison')
        AND r.from_on <= $1::date AND (r.to_on IS NULL OR r.to_on >= $1::date)) AS "seatInForce"
    FROM api_token t JOIN post o ON o.id = t.post_id JOIN unit u ON u.id = t.unit_id
    WHERE t.joint_meeting_id = $2::uuid AND ($3::uuid[] IS NULL OR t.unit_id = ANY($3::uuid[]))
    ORDER BY t.revoked_at IS NOT NULL, t.created_at DESC, t.id LIMIT 200;

-- seats
SELECT o.id AS "postId", o.title AS "postTitle", u.id AS "unitId", u.name AS "unitName", array_agg(DISTINCT r.role) AS roles
    FROM joint_meeting_role r JOIN post o ON o.id = r.post_id JOIN unit u ON u.id = o.unit_id
    WHERE r.joint_meeting_id = $1::uuid AND ($2::uuid IS NULL OR r.post_id = $2::uuid)
      AND r.from_on <= $3::date AND (r.to_on IS NULL OR r.to_on >= $3::date)
    GROUP BY o.id, u.id ORDER BY u.level, u.name COLLATE "zh-Hans-CN-x-icu", o.position, o.id;
