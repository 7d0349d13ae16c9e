-- ofSlots
SELECT s.id AS "slotId", EXISTS (SELECT FROM post p
      JOIN joint_meeting_role role ON role.joint_meeting_id = $1::uuid AND role.post_id = p.id AND role.role = ANY($2::text[])
        AND role.from_on <= $3::date AND (role.to_on IS NULL OR role.to_on >= $3::date)
      JOIN post_holding h ON h.post_id = p.id AND h.from_on <= $3::date AND (h.to_on IS NULL OR h.to_on >= $3::date)
      JOIN account acc ON acc.person_id = h.person_id AND acc.state = 'active'
      WHERE p.unit_id = s.unit_id) AS "head", above.unit_id AS "countyUnitId",
      above.unit_id IS NOT NULL AND EXISTS (SELECT FROM post p
      JOIN joint_meeting_role role ON role.joint_meeting_id = $1::uuid AND role.post_id = p.id AND role.role = ANY($4::text[])
        AND role.from_on <= $3::date AND (role.to_on IS NULL OR role.to_on >= $3::date)
      JOIN post_holding h ON h.post_id = p.id AND h.from_on <= $3::date AND (h.to_on IS NULL OR h.to_on >= $3::date)
      JOIN account acc ON acc.person_id = h.person_id AND acc.state = 'active'
      WHERE p.unit_id = above.unit_id) AS "countyManned"
    FROM report_slot s
    JOIN assignment a ON a.joint_meeting_id = s.joint_meeting_id AND a.id = s.assignment_id
    LEFT JOIN LATERAL (
      SELECT up.unit_id FROM assignment up WHERE up.joint_meeting_id = a.joint_meeting_id AND up.id = a.parent_id AND up.state <> 'withdrawn' LIMIT 1
    ) above ON true
    WHERE s.joint_meeting_id = $1::uuid AND s.id = ANY($5::uuid[]);
