-- townsBelow
SELECT town.id FROM unit own
    JOIN jurisdiction below ON below.parent_id = own.jurisdiction_id
    JOIN unit town ON town.jurisdiction_id = below.id AND town.level = 'town'
    WHERE own.id = ANY($1::uuid[]) AND own.level = 'county' AND own.kind = 'lower_government';

-- assignable
SELECT m.unit_id AS id FROM membership m
    WHERE m.joint_meeting_id = $1::uuid AND m.from_on <= $2::date AND (m.to_on IS NULL OR m.to_on >= $2::date)
    UNION
    SELECT d.unit_id FROM duty d
    WHERE d.joint_meeting_id = $1::uuid AND d.unit_id IS NOT NULL
      AND d.valid_from <= $2::date AND (d.valid_to IS NULL OR d.valid_to >= $2::date);
