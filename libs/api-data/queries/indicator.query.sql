-- asked
SELECT asked.* FROM (
      SELECT DISTINCT ON (s.id, i.id) s.id AS "slotId", i.code, d.id AS "definition.id", d.joint_meeting_id AS "definition.jointMeetingId", d.indicator_id AS "definition.indicatorId", d.from_on AS "definition.fromOn", d.name AS "definition.name", d.description AS "definition.description", d.kind AS "definition.kind", d.measure AS "definition.measure", d.decimals AS "definition.decimals", d.numerator_name AS "definition.numeratorName", d.denominator_name AS "definition.denominatorName", d.roll_up AS "definition.rollUp", d.direction AS "definition.direction", d.floor AS "definition.floor", d.fund_part AS "definition.fundPart", d.fund AS "definition.fund", d.capped AS "definition.capped", d.cumulative AS "definition.cumulative", d.jump_percent AS "definition.jumpPercent", d.trigger AS "definition.trigger", d.target::float8 AS "definition.target", before.amount::float8 AS "beforeAmount", before.whole::float8 AS "beforeWhole",
        before.period_start_on AS "previousPeriodStartOn", above.amount::float8 AS "aboveAmount", above.whole::float8 AS "aboveWhole"
      FROM report_slot s
      JOIN task t ON t.joint_meeting_id = s.joint_meeting_id AND t.id = s.task_id
      JOIN indicator_use iu ON iu.joint_meeting_id = s.joint_meeting_id AND (iu.task_id = t.id OR iu.duty_id = t.duty_id)
      JOIN indicator i ON i.joint_meeting_id = iu.joint_meeting_id AND i.id = iu.indicator_id AND s.period_start_on >= iu.from_on AND (iu.to_on IS NULL OR s.period_start_on <= iu.to_on)
      AND (iu.unit_ids IS NULL OR s.unit_id = ANY(iu.unit_ids))
      AND (i.retired_from_on IS NULL OR s.period_start_on < i.retired_from_on)
      JOIN unit u ON u.id = s.unit_id
      JOIN jurisdiction j ON j.id = u.jurisdiction_id
      CROSS JOIN LATERAL (SELECT * FROM indicator_version
    WHERE joint_meeting_id = $1::uuid AND indicator_id = i.id AND from_on <= s.period_start_on
    ORDER BY from_on DESC LIMIT 1) d
      LEFT JOIN LATERAL (
        SELECT v.amount, v.whole, earlier.period_start_on
        FROM report_slot earlier
        JOIN report r ON r.joint_meeting_id = earlier.joint_meeting_id AND r.slot_id = earlier.id AND r.state IN ('awaiting_check', 'submitted', 'accepted')
        JOIN indicator_value v ON v.joint_meeting_id = r.joint_meeting_id AND v.report_id = r.id AND v.indicator_id = i.id AND v.amount IS NOT NULL
        WHERE earlier.joint_meeting_id = s.joint_meeting_id AND earlier.assignment_id = s.assignment_id AND earlier.period_start_on < s.period_start_on
        ORDER BY earlier.period_start_on DESC, r.sequence DESC LIMIT 1
      ) before ON true
      LEFT JOIN LATERAL (
        SELECT v.amount, v.whole
        FROM indicator_value v
        JOIN report r ON r.joint_meeting_id = v.joint_meeting_id AND r.id = v.report_id AND r.state IN ('awaiting_check', 'submitted', 'accepted')
        JOIN report_slot theirs ON theirs.joint_meeting_id = r.joint_meeting_id AND theirs.id = r.slot_id AND theirs.period_start_on <= s.period_start_on
        JOIN unit above_unit ON above_unit.id = theirs.unit_id AND above_unit.jurisdiction_id = j.parent_id
        WHERE d.floor AND v.joint_meeting_id = s.joint_meeting_id AND v.indicator_id = i.id AND v.amount IS NOT NULL
        ORDER BY theirs.period_start_on DESC, r.submitted_at DESC LIMIT 1
      ) above ON true
      WHERE s.joint_meeting_id = $1::uuid AND s.id = ANY($2::uuid[])
    ) asked ORDER BY asked."slotId", asked.code;

-- figures
SELECT v.id, v.report_id AS "reportId", v.indicator_id AS "indicatorId", i.code, v.amount::float8 AS "amount", v.whole::float8 AS "whole", v.note, d.id AS "definition.id", d.joint_meeting_id AS "definition.jointMeetingId", d.indicator_id AS "definition.indicatorId", d.from_on AS "definition.fromOn", d.name AS "definition.name", d.description AS "definition.description", d.kind AS "definition.kind", d.measure AS "definition.measure", d.decimals AS "definition.decimals", d.numerator_name AS "definition.numeratorName", d.denominator_name AS "definition.denominatorName", d.roll_up AS "definition.rollUp", d.direction AS "definition.direction", d.floor AS "definition.floor", d.fund_part AS "definition.fundPart", d.fund AS "definition.fund", d.capped AS "definition.capped", d.cumulative AS "definition.cumulative", d.jump_percent AS "definition.jumpPercent", d.trigger AS "definition.trigger", d.target::float8 AS "definition.target"
    FROM indicator_value v
    JOIN indicator i ON i.joint_meeting_id = v.joint_meeting_id AND i.id = v.indicator_id
    JOIN indicator_version d ON d.joint_meeting_id = v.joint_meeting_id AND d.id = v.indicator_version_id
    WHERE v.joint_meeting_id = $1::uuid AND v.report_id = ANY($2::uuid[])
    ORDER BY v.report_id, i.code;

-- list
SELECT i.id, i.joint_meeting_id AS "jointMeetingId", i.code, i.retired_from_on AS "retiredFromOn", i.version, count(*) OVER ()::int AS "total"
    FROM indicator i
    CROSS JOIN LATERAL (
      SELECT name, description FROM indicator_version v WHERE v.joint_meeting_id = i.joint_meeting_id AND v.indicator_id = i.id
      ORDER BY v.from_on <= $1::date DESC, CASE WHEN v.from_on <= $1::date THEN v.from_on END DESC, v.from_on LIMIT 1
    ) d
    WHERE i.joint_meeting_id = $2::uuid AND ($3::boolean = (i.retired_from_on IS NOT NULL AND i.retired_from_on <= $1::date))
      AND ($4::text IS NULL OR d.name LIKE $4 OR i.code LIKE $4 OR d.description LIKE $4)
    ORDER BY i.code, i.id LIMIT $5::int OFFSET $6::int;

-- lastPeriod
SELECT max(s.period_start_on) AS "on"
    FROM indicator_value v
    JOIN report r ON r.joint_meeting_id = v.joint_meeting_id AND r.id = v.report_id AND r.submitted_at IS NOT NULL
    JOIN report_slot s ON s.joint_meeting_id = r.joint_meeting_id AND s.id = r.slot_id
    WHERE v.joint_meeting_id = $1::uuid AND v.indicator_id = $2::uuid;
