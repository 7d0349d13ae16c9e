-- units
SELECT u.id AS "unitId", u.name AS "unitName",
      CASE WHEN m.role = 'lead' THEN 'lead' WHEN u.level = 'town' THEN coalesce(county.name, '') ELSE u.kind END AS "group",
      coalesce(d.unset > 0 AND d.set = 0, false) AS "unsetOnly"
    FROM unit u
    JOIN jurisdiction j ON j.id = u.jurisdiction_id
    LEFT JOIN jurisdiction county ON county.id = j.parent_id
    LEFT JOIN membership m ON m.joint_meeting_id = $1::uuid AND m.unit_id = u.id
      AND m.from_on <= $2::date AND (m.to_on IS NULL OR m.to_on >= $2::date)
    LEFT JOIN (
      SELECT unit_id, min(start_offset) AS first_offset, count(*) FILTER (WHERE frequency_state = 'unset') AS unset,
        count(*) FILTER (WHERE frequency_state = 'set') AS set
      FROM duty
      WHERE joint_meeting_id = $1::uuid AND valid_from <= $2::date AND (valid_to IS NULL OR valid_to >= $2::date)
      GROUP BY unit_id
    ) d ON d.unit_id = u.id
    WHERE u.level = $3 AND (m.unit_id IS NOT NULL OR d.unit_id IS NOT NULL
      OR EXISTS (SELECT FROM report_slot s WHERE s.joint_meeting_id = $1::uuid AND s.unit_id = u.id
        AND s.period_end_on BETWEEN $4::date AND $5::date))
    ORDER BY m.role = 'lead' DESC NULLS LAST, CASE WHEN u.level = 'town' THEN county.code END,
      array_position(ARRAY['party_organ', 'government_department', 'authorised_body', 'mass_organisation', 'vertical_agency', 'lower_government'], u.kind),
      m.position NULLS LAST, d.first_offset NULLS LAST, u.code, u.id;

-- cells
SELECT unit_id AS "unitId", level, month,
  count(*) FILTER (WHERE mark <> 'suspended')::int AS "expected",
  count(*) FILTER (WHERE mark IN ('under_review', 'accepted', 'accepted_late') AND first_submitted_on <= due_on)::int AS "inTime",
  count(*) FILTER (WHERE mark <> 'suspended' AND due_on < $1::date)::int AS "due",
  count(*) FILTER (WHERE mark IN ('under_review', 'accepted', 'accepted_late') AND due_on < $1::date AND first_submitted_on <= due_on)::int AS "onTime",
  count(*) FILTER (WHERE mark IN ('under_review', 'accepted', 'accepted_late') AND due_on < $1::date AND first_submitted_on > due_on)::int AS "late",
  count(*) FILTER (WHERE mark = 'overdue')::int AS "missing",
  (ARRAY['overdue','due_soon','extension_pending','unset','suspended','under_review','not_due','accepted_late','accepted'])[min(array_position(ARRAY['overdue','due_soon','extension_pending','unset','suspended','under_review','not_due','accepted_late','accepted'], mark))] AS "mark",
  array_agg(id ORDER BY due_on, id) AS "slotIds"
    FROM (
  SELECT s.id, s.unit_id, s.due_on, s.first_submitted_on, date_trunc('month', s.period_end_on::timestamp)::date AS month, CASE s.state WHEN 'accepted' THEN CASE WHEN s.first_submitted_on > s.due_on THEN 'accepted_late' ELSE 'accepted' END
    WHEN 'awaiting_check' THEN 'under_review' WHEN 'submitted' THEN 'under_review' WHEN 'suspended' THEN 'suspended' WHEN 'withdrawn' THEN 'suspended'
    ELSE CASE WHEN s.due_on IS NULL THEN 'unset' WHEN s.due_on < $1::date THEN 'overdue' WHEN s.due_on <= $2::date THEN 'due_soon' ELSE 'not_due' END END AS mark,
    u.level, u.jurisdiction_id
  FROM report_slot s JOIN unit u ON u.id = s.unit_id
  WHERE s.joint_meeting_id = $3::uuid AND s.period_end_on BETWEEN $4::date AND $5::date AND s.state <> 'withdrawn') slot
    GROUP BY unit_id, level, month;

-- counties
WITH slot AS (
      SELECT marked.*, CASE marked.level WHEN 'county' THEN j.id ELSE j.parent_id END AS county_id
      FROM (
  SELECT s.id, s.unit_id, s.due_on, s.first_submitted_on, date_trunc('month', s.period_end_on::timestamp)::date AS month, CASE s.state WHEN 'accepted' THEN CASE WHEN s.first_submitted_on > s.due_on THEN 'accepted_late' ELSE 'accepted' END
    WHEN 'awaiting_check' THEN 'under_review' WHEN 'submitted' THEN 'under_review' WHEN 'suspended' THEN 'suspended' WHEN 'withdrawn' THEN 'suspended'
    ELSE CASE WHEN s.due_on IS NULL THEN 'unset' WHEN s.due_on < $1::date THEN 'overdue' WHEN s.due_on <= $2::date THEN 'due_soon' ELSE 'not_due' END END AS mark,
    u.level, u.jurisdiction_id
  FROM report_slot s JOIN unit u ON u.id = s.unit_id
  WHERE s.joint_meeting_id = $3::uuid AND s.period_end_on BETWEEN $4::date AND $5::date AND s.state <> 'withdrawn' AND u.level IN ('county', 'town')) marked JOIN jurisdiction j ON j.id = marked.jurisdiction_id
    ), cell AS (
      SELECT county_id, month, count(*) FILTER (WHERE level = 'town' AND mark <> 'suspended')::int AS "townAsks",
  count(*) FILTER (WHERE mark <> 'suspended')::int AS "expected",
  count(*) FILTER (WHERE mark IN ('under_review', 'accepted', 'accepted_late') AND first_submitted_on <= due_on)::int AS "inTime",
  count(*) FILTER (WHERE mark <> 'suspended' AND due_on < $1::date)::int AS "due",
  count(*) FILTER (WHERE mark IN ('under_review', 'accepted', 'accepted_late') AND due_on < $1::date AND first_submitted_on <= due_on)::int AS "onTime",
  count(*) FILTER (WHERE mark IN ('under_review', 'accepted', 'accepted_late') AND due_on < $1::date AND first_submitted_on > due_on)::int AS "late",
  count(*) FILTER (WHERE mark = 'overdue')::int AS "missing",
  (ARRAY['overdue','due_soon','extension_pending','unset','suspended','under_review','not_due','accepted_late','accepted'])[min(array_position(ARRAY['overdue','due_soon','extension_pending','unset','suspended','under_review','not_due','accepted_late','accepted'], mark))] AS "mark",
  array_agg(id ORDER BY due_on, id) AS "slotIds"
      FROM slot GROUP BY county_id, month
    )
    SELECT u.id AS "unitId", coalesce(u.short_name, j.name) AS "name", cell.month, cell.mark, coalesce(cell."slotIds", '{}') AS "slotIds",
      coalesce(cell.expected, 0) AS "expected", coalesce(cell."inTime", 0) AS "inTime", coalesce(cell.due, 0) AS "due", coalesce(cell."onTime", 0) AS "onTime",
      coalesce(cell.late, 0) AS "late", coalesce(cell.missing, 0) AS "missing", coalesce(cell."townAsks", 0) AS "townAsks",
      (SELECT count(*)::int FROM unit town JOIN jurisdiction tj ON tj.id = town.jurisdiction_id
        WHERE tj.parent_id = j.id AND town.level = 'town' AND town.kind = 'lower_government' AND (town.valid_to IS NULL OR town.valid_to >= $1::date)) AS "towns"
    FROM unit u
    JOIN jurisdiction j ON j.id = u.jurisdiction_id
    JOIN joint_meeting jm ON jm.id = $3::uuid AND jm.jurisdiction_id IN (j.id, j.parent_id)
    LEFT JOIN cell ON cell.county_id = j.id
    WHERE u.level = 'county' AND u.kind = 'lower_government' AND (u.valid_to IS NULL OR u.valid_to >= $1::date)
    ORDER BY j.code, u.id, cell.month;

-- figures
SELECT part.*, slot.*, closed.* FROM (
      SELECT count(DISTINCT a.task_id)::int AS "openTasks", count(*) FILTER (WHERE a.state <> 'completed')::int AS "openAssignments",
        count(*) FILTER (WHERE a.state = 'pending')::int AS "pendingAcknowledgements",
        count(*) FILTER (WHERE a.role <> 'guide' AND a.state IN ('pending', 'in_progress') AND due.mark = 'overdue')::int AS "overdueAssignments",
        count(*) FILTER (WHERE a.role <> 'guide' AND a.state IN ('pending', 'in_progress') AND due.mark IN ('due_soon', 'extension_pending'))::int AS "dueSoonAssignments",
        count(*) FILTER (WHERE a.state = 'completion_requested')::int AS "underReviewCompletions",
        count(*) FILTER (WHERE t.state = 'assigned' AND (a.state = 'objected' OR (a.state = 'in_progress' AND a.extension_requested_at IS NOT NULL)))::int AS "undecidedParts"
      FROM task t
      JOIN assignment a ON a.joint_meeting_id = t.joint_meeting_id AND a.task_id = t.id AND a.state <> 'withdrawn'
      JOIN unit u ON u.id = a.unit_id
      CROSS JOIN LATERAL (SELECT CASE a.state WHEN 'completed' THEN CASE WHEN a.completed_on > a.due_on THEN 'accepted_late' ELSE 'accepted' END
    WHEN 'completion_requested' THEN 'under_review' WHEN 'suspended' THEN 'suspended' WHEN 'objected' THEN 'suspended' WHEN 'withdrawn' THEN 'suspended'
    ELSE CASE WHEN a.due_on <= $1::date AND (a.state = 'in_progress' AND a.extension_requested_at IS NOT NULL AND coalesce(a.extension_due_on >= $2::date, false)) THEN 'extension_pending' ELSE CASE WHEN a.due_on IS NULL THEN 'unset' WHEN a.due_on < $2::date THEN 'overdue' WHEN a.due_on <= $1::date THEN 'due_soon' ELSE 'not_due' END END END AS mark) due
      WHERE t.joint_meeting_id = $3::uuid AND t.state IN ('assigned', 'suspended')
        AND ($4::text IS NULL OR u.level = $4) AND ($5::uuid[] IS NULL OR a.unit_id = ANY($5::uuid[]))
    ) part, (
      SELECT count(*) FILTER (WHERE s.state <> 'submitted' AND s.due_on < $2::date)::int AS "overdueReports",
        count(*) FILTER (WHERE s.state <> 'submitted' AND s.due_on >= $2::date AND s.due_on <= $1::date)::int AS "dueSoonReports",
        count(*) FILTER (WHERE s.state = 'submitted' AND NOT EXISTS (SELECT FROM period_lock l WHERE l.joint_meeting_id = s.joint_meeting_id AND l.month_on = date_trunc('month', s.period_end_on::timestamp)::date
      AND l.unlocked_at IS NULL AND NOT EXISTS (SELECT FROM period_exception e WHERE e.joint_meeting_id = l.joint_meeting_id AND e.lock_id = l.id AND e.unit_id = s.unit_id
        AND (e.slot_id IS NULL OR e.slot_id = s.id) AND e.revoked_at IS NULL)))::int AS "underReviewReports"
      FROM report_slot s JOIN unit u ON u.id = s.unit_id
      WHERE s.joint_meeting_id = $3::uuid
        AND (s.state = 'submitted' OR (s.state IN ('expected', 'returned', 'awaiting_sign_off') AND s.due_on <= $1::date AND NOT EXISTS (SELECT FROM period_lock l WHERE l.joint_meeting_id = s.joint_meeting_id AND l.month_on = date_trunc('month', s.period_end_on::timestamp)::date
      AND l.unlocked_at IS NULL AND NOT EXISTS (SELECT FROM period_exception e WHERE e.joint_meeting_id = l.joint_meeting_id AND e.lock_id = l.id AND e.unit_id = s.unit_id
        AND (e.slot_id IS NULL OR e.slot_id = s.id) AND e.revoked_at IS NULL AND e.until_on >= $2::date))))
        AND ($4::text IS NULL OR u.level = $4) AND ($5::uuid[] IS NULL OR s.unit_id = ANY($5::uuid[]))
    ) slot, (
      SELECT count(*)::int AS "closedReports"
      FROM report_slot s JOIN unit u ON u.id = s.unit_id
      WHERE s.joint_meeting_id = $3::uuid AND s.state IN ('expected', 'returned', 'awaiting_sign_off') AND s.due_on < $2::date AND EXISTS (SELECT FROM period_lock l WHERE l.joint_meeting_id = s.joint_meeting_id AND l.month_on = date_trunc('month', s.period_end_on::timestamp)::date
      AND l.unlocked_at IS NULL AND NOT EXISTS (SELECT FROM period_exception e WHERE e.joint_meeting_id = l.joint_meeting_id AND e.lock_id = l.id AND e.unit_id = s.unit_id
        AND (e.slot_id IS NULL OR e.slot_id = s.id) AND e.revoked_at IS NULL AND e.until_on >= $2::date))
        AND ($4::text IS NULL OR u.level = $4) AND ($5::uuid[] IS NULL OR s.unit_id = ANY($5::uuid[]))
    ) closed;

-- overdue
SELECT late.slot_id AS "slotId", t.id AS "taskId", t.title, u.id AS "unitId", u.name AS "unitName", a.role,
      late.period_start_on AS "periodStartOn", late.period_end_on AS "periodEndOn", late.due_on AS "dueOn", c.line, t.duty_id AS "dutyId"
    FROM (
      SELECT s.id AS slot_id, s.assignment_id, s.period_start_on, s.period_end_on, s.due_on
      FROM report_slot s
      WHERE s.joint_meeting_id = $1::uuid AND s.state IN ('expected', 'returned', 'awaiting_sign_off') AND s.due_on < $2::date AND NOT EXISTS (SELECT FROM period_lock l WHERE l.joint_meeting_id = s.joint_meeting_id AND l.month_on = date_trunc('month', s.period_end_on::timestamp)::date
      AND l.unlocked_at IS NULL AND NOT EXISTS (SELECT FROM period_exception e WHERE e.joint_meeting_id = l.joint_meeting_id AND e.lock_id = l.id AND e.unit_id = s.unit_id
        AND (e.slot_id IS NULL OR e.slot_id = s.id) AND e.revoked_at IS NULL AND e.until_on >= $2::date))
      UNION ALL
      SELECT NULL, a.id, NULL, NULL, a.due_on
      FROM assignment a JOIN task t ON t.joint_meeting_id = a.joint_meeting_id AND t.id = a.task_id AND t.state = 'assigned'
      WHERE a.joint_meeting_id = $1::uuid AND a.role <> 'guide' AND a.state IN ('pending', 'in_progress') AND a.due_on < $2::date AND NOT (a.state = 'in_progress' AND a.extension_requested_at IS NOT NULL AND coalesce(a.extension_due_on >= $2::date, false))
    ) late
    JOIN assignment a ON a.joint_meeting_id = $1::uuid AND a.id = late.assignment_id
    JOIN task t ON t.joint_meeting_id = a.joint_meeting_id AND t.id = a.task_id
    JOIN unit u ON u.id = a.unit_id
    LEFT JOIN duty d ON d.joint_meeting_id = t.joint_meeting_id AND d.id = t.duty_id
    LEFT JOIN clause c ON c.joint_meeting_id = d.joint_meeting_id AND c.id = d.clause_id
    ORDER BY late.due_on, a.id, late.slot_id
    LIMIT $3::int;
