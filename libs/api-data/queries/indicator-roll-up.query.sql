-- areas
WITH entry AS (
  SELECT DISTINCT ON (i.id, s.id) i.id AS indicator_id, d.id AS definition_id, d.roll_up, d.floor, s.period_start_on, s.period_end_on, s.unit_id, u.level,
    CASE j.level WHEN 'town' THEN j.id END AS town_id,
    CASE j.level WHEN 'county' THEN j.id WHEN 'town' THEN county.id END AS county_id,
    v.amount, v.whole, r.submitted_at
  FROM indicator i
  JOIN indicator_use iu ON iu.joint_meeting_id = i.joint_meeting_id AND iu.indicator_id = i.id
  CROSS JOIN LATERAL (
    SELECT task.id FROM task WHERE task.joint_meeting_id = iu.joint_meeting_id AND task.id = iu.task_id
    UNION SELECT task.id FROM task WHERE task.joint_meeting_id = iu.joint_meeting_id AND task.duty_id = iu.duty_id
  ) t
  JOIN report_slot s ON s.joint_meeting_id = iu.joint_meeting_id AND s.task_id = t.id AND s.state NOT IN ('withdrawn', 'suspended')
    AND s.period_start_on BETWEEN $1::date AND $2::date AND s.period_start_on >= iu.from_on AND (iu.to_on IS NULL OR s.period_start_on <= iu.to_on)
      AND (iu.unit_ids IS NULL OR s.unit_id = ANY(iu.unit_ids))
      AND (i.retired_from_on IS NULL OR s.period_start_on < i.retired_from_on)
  JOIN unit u ON u.id = s.unit_id
  JOIN jurisdiction j ON j.id = u.jurisdiction_id
  LEFT JOIN jurisdiction county ON county.id = j.parent_id AND county.level = 'county'
  CROSS JOIN LATERAL (SELECT * FROM indicator_version
    WHERE joint_meeting_id = $3::uuid AND indicator_id = i.id AND from_on <= s.period_start_on
    ORDER BY from_on DESC LIMIT 1) d
  LEFT JOIN LATERAL (
    SELECT report.id, report.submitted_at FROM report
    WHERE report.joint_meeting_id = s.joint_meeting_id AND report.slot_id = s.id AND report.state IN ('awaiting_check', 'submitted', 'accepted')
      AND (NOT $4::boolean OR report.state = 'accepted')
    ORDER BY report.sequence DESC LIMIT 1
  ) r ON true
  LEFT JOIN indicator_value v ON v.joint_meeting_id = s.joint_meeting_id AND v.report_id = r.id AND v.indicator_id = i.id
  WHERE i.joint_meeting_id = $3::uuid AND i.id = ANY($5::uuid[])
    AND ($6::uuid[] IS NULL OR s.unit_id = ANY($6::uuid[]) OR (d.floor AND u.level = 'city'))
  ORDER BY i.id, s.id), marked AS (
      SELECT entry.*, (SELECT jurisdiction_id FROM joint_meeting WHERE id = $3::uuid) AS top_id,
        bool_or(level = 'county') OVER (PARTITION BY indicator_id, period_start_on, period_end_on, county_id) AS own_county,
        bool_or(level = 'city') OVER (PARTITION BY indicator_id, period_start_on, period_end_on) AS own_city
      FROM entry
    ), rolled AS (
  SELECT indicator_id, (array_agg(definition_id))[1] AS definition_id, 'town' AS level, town_id AS area_id, period_start_on, period_end_on,
    bool_or(floor) AS floor, count(*)::int AS expected, count(amount)::int AS entered,
    CASE min(roll_up) WHEN 'max' THEN max(amount)
      WHEN 'latest' THEN (array_agg(amount ORDER BY submitted_at DESC, unit_id DESC) FILTER (WHERE amount IS NOT NULL))[1]
      ELSE sum(amount) END AS amount,
    CASE min(roll_up) WHEN 'ratio' THEN sum(whole) END AS whole
  FROM marked WHERE level = 'town'
  GROUP BY indicator_id, town_id, period_start_on, period_end_on
      UNION ALL
  SELECT indicator_id, (array_agg(definition_id))[1] AS definition_id, 'county' AS level, county_id AS area_id, period_start_on, period_end_on,
    bool_or(floor) AS floor, count(*)::int AS expected, count(amount)::int AS entered,
    CASE min(roll_up) WHEN 'max' THEN max(amount)
      WHEN 'latest' THEN (array_agg(amount ORDER BY submitted_at DESC, unit_id DESC) FILTER (WHERE amount IS NOT NULL))[1]
      ELSE sum(amount) END AS amount,
    CASE min(roll_up) WHEN 'ratio' THEN sum(whole) END AS whole
  FROM marked WHERE county_id IS NOT NULL AND level = CASE WHEN own_county THEN 'county' ELSE 'town' END
  GROUP BY indicator_id, county_id, period_start_on, period_end_on
      UNION ALL
  SELECT indicator_id, (array_agg(definition_id))[1] AS definition_id, 'city' AS level, top_id AS area_id, period_start_on, period_end_on,
    bool_or(floor) AS floor, count(*)::int AS expected, count(amount)::int AS entered,
    CASE min(roll_up) WHEN 'max' THEN max(amount)
      WHEN 'latest' THEN (array_agg(amount ORDER BY submitted_at DESC, unit_id DESC) FILTER (WHERE amount IS NOT NULL))[1]
      ELSE sum(amount) END AS amount,
    CASE min(roll_up) WHEN 'ratio' THEN sum(whole) END AS whole
  FROM marked WHERE CASE WHEN own_city THEN level = 'city' ELSE level = 'county' OR NOT own_county END
  GROUP BY indicator_id, top_id, period_start_on, period_end_on
    )
    SELECT rolled.indicator_id AS "indicatorId", rolled.definition_id AS "definitionId", j.level, j.id AS "areaId", j.name AS "areaName", j.parent_id AS "parentId",
      rolled.period_start_on AS "periodStartOn", rolled.period_end_on AS "periodEndOn", rolled.expected, rolled.entered,
      rolled.amount::float8 AS "amount", rolled.whole::float8 AS "whole", above.amount::float8 AS "aboveAmount", above.whole::float8 AS "aboveWhole"
    FROM rolled
    JOIN jurisdiction j ON j.id = rolled.area_id AND j.level = rolled.level
    JOIN joint_meeting jm ON jm.id = $3::uuid
    LEFT JOIN rolled above ON rolled.floor AND above.area_id = j.parent_id AND above.indicator_id = rolled.indicator_id
      AND above.period_start_on = rolled.period_start_on AND above.period_end_on = rolled.period_end_on
    WHERE CASE WHEN $7::uuid IS NULL THEN j.id = jm.jurisdiction_id ELSE j.parent_id = $7::uuid END
    ORDER BY rolled.indicator_id, rolled.period_start_on, rolled.period_end_on, j.code;
