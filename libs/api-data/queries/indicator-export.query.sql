-- definitions
SELECT i.code, d.name, d.description, d.kind, d.measure, d.numerator_name AS "numeratorName", d.denominator_name AS "denominatorName", d.target::float8 AS "target",
      d.direction, d.floor, d.fund_part AS "fundPart", d.fund, d.from_on AS "fromOn", i.retired_from_on AS "retiredFromOn"
    FROM indicator i
    CROSS JOIN LATERAL (
      SELECT * FROM indicator_version v WHERE v.joint_meeting_id = i.joint_meeting_id AND v.indicator_id = i.id
      ORDER BY v.from_on <= $1::date DESC, CASE WHEN v.from_on <= $1::date THEN v.from_on END DESC, v.from_on LIMIT 1
    ) d
    WHERE i.joint_meeting_id = $2::uuid
    ORDER BY i.code, i.id;

-- values
SELECT i.code, d.name, d.kind, d.measure, d.fund_part AS "fundPart", d.fund, u.name AS "unitName", t.code AS "taskCode", s.period_start_on AS "periodStartOn",
      s.period_end_on AS "periodEndOn", v.amount::float8 AS "amount", v.whole::float8 AS "whole", v.note, s.first_submitted_on AS "filedOn"
    FROM indicator_value v
    JOIN report r ON r.joint_meeting_id = v.joint_meeting_id AND r.id = v.report_id AND r.state IN ('awaiting_check', 'submitted', 'accepted')
    JOIN report_slot s ON s.joint_meeting_id = r.joint_meeting_id AND s.id = r.slot_id
    JOIN task t ON t.joint_meeting_id = s.joint_meeting_id AND t.id = s.task_id
    JOIN unit u ON u.id = s.unit_id
    JOIN indicator i ON i.joint_meeting_id = v.joint_meeting_id AND i.id = v.indicator_id
    CROSS JOIN LATERAL (SELECT * FROM indicator_version
    WHERE joint_meeting_id = $1::uuid AND indicator_id = i.id AND from_on <= s.period_start_on
    ORDER BY from_on DESC LIMIT 1) d
    WHERE v.joint_meeting_id = $1::uuid AND v.amount IS NOT NULL AND ($2::uuid[] IS NULL OR s.unit_id = ANY($2::uuid[]) OR s.task_id = ANY(ARRAY(
      SELECT led.task_id FROM assignment led
      WHERE led.joint_meeting_id = $1::uuid AND led.role = 'lead' AND led.state <> 'withdrawn' AND led.unit_id = ANY($2::uuid[]))))
      AND ($3::uuid IS NULL OR i.id = $3::uuid) AND ($4::uuid IS NULL OR s.unit_id = $4::uuid)
      AND ($5::date IS NULL OR s.period_start_on >= $5::date) AND ($6::date IS NULL OR s.period_start_on <= $6::date)
    ORDER BY i.code, s.period_start_on DESC, u.code, t.code, v.id;
