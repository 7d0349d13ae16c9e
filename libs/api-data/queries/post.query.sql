-- ofUnit
SELECT p.id, p.title, p.kind, p.portfolio,
      ARRAY(SELECT r.role FROM joint_meeting_role r WHERE r.joint_meeting_id = $1::uuid AND r.post_id = p.id
        AND r.from_on <= $2::date AND (r.to_on IS NULL OR r.to_on >= $2::date) ORDER BY r.role) AS roles,
      (SELECT coalesce(json_agg(json_build_object('personName', h.name, 'capacity', h.capacity, 'fromOn', h.from_on, 'toOn', h.to_on)
          ORDER BY array_position(ARRAY['holder', 'acting', 'deputy'], h.capacity), h.from_on), '[]')
        FROM (SELECT n.name, o.* FROM post_holding o JOIN person n ON n.id = o.person_id WHERE o.post_id = p.id
          AND o.from_on <= $2::date AND (o.to_on IS NULL OR o.to_on >= $2::date)) h) AS holders
    FROM post p WHERE p.unit_id = $3::uuid ORDER BY p.position, p.title, p.id;
