-- sittings
SELECT DISTINCT p.unit_id AS "unitId", n.name AS "personName", a.name AS "accountName"
    FROM post p JOIN post_holding o ON o.post_id = p.id JOIN person n ON n.id = o.person_id JOIN account a ON a.person_id = n.id
    WHERE p.unit_id = ANY ($1::uuid[]) ORDER BY 1, 2, 3;

-- ofUnit
SELECT p.id, p.title, p.kind, p.portfolio, p.position AS "order",
      ARRAY(SELECT DISTINCT r.role FROM joint_meeting_role r WHERE r.joint_meeting_id = $1::uuid AND r.post_id = p.id
        AND r.from_on <= $2::date AND (r.to_on IS NULL OR r.to_on >= $2::date) ORDER BY r.role) AS roles,
      (SELECT coalesce(json_agg(json_build_object('id', o.id, 'personName', n.name, 'capacity', o.capacity, 'fromOn', o.from_on, 'toOn', o.to_on)
          ORDER BY o.from_on DESC, o.id), '[]')
        FROM post_holding o JOIN person n ON n.id = o.person_id WHERE o.post_id = p.id) AS holdings
    FROM post p WHERE p.unit_id = $3::uuid ORDER BY p.position, p.title, p.id;

-- jointMeetings
SELECT post_id AS "postId", joint_meeting_id AS "jointMeetingId" FROM post_joint_meeting_ids($1::uuid[], $2::date);

-- member
SELECT EXISTS (SELECT FROM membership m WHERE m.joint_meeting_id = $1::uuid AND m.unit_id = $2::uuid
      AND m.from_on <= $3::date AND (m.to_on IS NULL OR m.to_on >= $3::date)) AS member;
