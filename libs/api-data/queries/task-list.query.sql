-- all
WITH page AS (SELECT t.* FROM task t
    WHERE t.joint_meeting_id = $1::uuid AND t.state = ANY($2::text[])  ORDER BY t.due_on asc NULLS LAST, t.id asc LIMIT $3::int OFFSET $4::int)
    SELECT counted.total, t.id AS "id", t.joint_meeting_id AS "jointMeetingId", t.code AS "code", t.title AS "title", t.content AS "content", t.duty_id AS "dutyId", t.state AS "state", t.due_on AS "dueOn", t.due_rule AS "dueRule", t.due_provisional AS "dueProvisional", t.report_every_months AS "reportEveryMonths", t.report_due_day AS "reportDueDay", t.report_due_working_days AS "reportDueWorkingDays", t.report_from_on AS "reportFromOn", t.report_before AS "reportBefore", t.created_by_post_id AS "createdByPostId", t.assigned_on AS "assignedOn", t.completed_on AS "completedOn", t.closed_on AS "closedOn", t.suspended_on AS "suspendedOn", t.state_reason AS "stateReason", t.version AS "version", u.id AS "leadUnit.id", u.code AS "leadUnit.code", u.name AS "leadUnit.name", u.short_name AS "leadUnit.shortName", u.kind AS "leadUnit.kind", u.level AS "leadUnit.level", u.jurisdiction_id AS "leadUnit.jurisdictionId", u.valid_from AS "leadUnit.validFrom", u.valid_to AS "leadUnit.validTo", r.id AS "latestReport.id", r.joint_meeting_id AS "latestReport.jointMeetingId", r.slot_id AS "latestReport.slotId", r.sequence AS "latestReport.sequence", r.state AS "latestReport.state", r.text AS "latestReport.text", r.facts AS "latestReport.facts", r.next_step AS "latestReport.nextStep", r.unchanged AS "latestReport.unchanged", r.on_behalf AS "latestReport.onBehalf", r.on_behalf_source AS "latestReport.onBehalfSource", r.confirmed_at AS "latestReport.confirmedAt", r.exception_id AS "latestReport.exceptionId", r.unit_id AS "latestReport.unitId", r.unit_name AS "latestReport.unitName", r.post_title AS "latestReport.postTitle", r.person_name AS "latestReport.personName", r.sign_off AS "latestReport.signOff", r.signed_off_at AS "latestReport.signedOffAt", r.signed_off_by AS "latestReport.signedOffBy", r.signed_off_post AS "latestReport.signedOffPost", r.county_check AS "latestReport.countyCheck", r.checked_at AS "latestReport.checkedAt", r.checked_by AS "latestReport.checkedBy", r.checked_post AS "latestReport.checkedPost", r.submitted_at AS "latestReport.submittedAt", r.reviewed_at AS "latestReport.reviewedAt", r.returned_by AS "latestReport.returnedBy", r.return_reason AS "latestReport.returnReason", r.saved_at AS "latestReport.savedAt", r.version AS "latestReport.version",
      part.mark AS "part.mark", part.due_on AS "part.dueOn", part.done_on AS "part.doneOn"
    FROM (SELECT (SELECT count(*)::int FROM task t
    WHERE t.joint_meeting_id = $1::uuid AND t.state = ANY($2::text[]) ) AS total) counted
    LEFT JOIN page t ON true
    LEFT JOIN LATERAL (SELECT a.unit_id FROM assignment a WHERE a.joint_meeting_id = t.joint_meeting_id AND a.task_id = t.id AND a.role = 'lead'
      ORDER BY a.state = 'withdrawn', a.id DESC LIMIT 1) lead ON true
    LEFT JOIN unit u ON u.id = lead.unit_id
    LEFT JOIN LATERAL (SELECT part.mark, part.due_on, part.done_on FROM (
      SELECT CASE a.state WHEN 'completed' THEN CASE WHEN a.completed_on > a.due_on THEN 'accepted_late' ELSE 'accepted' END
    WHEN 'completion_requested' THEN 'under_review' WHEN 'suspended' THEN 'suspended' WHEN 'objected' THEN 'suspended' WHEN 'withdrawn' THEN 'suspended'
    ELSE CASE WHEN a.due_on <= $5::date AND (a.state = 'in_progress' AND a.extension_requested_at IS NOT NULL AND coalesce(a.extension_due_on >= $6::date, false)) THEN 'extension_pending' ELSE CASE WHEN a.due_on IS NULL THEN 'unset' WHEN a.due_on < $6::date THEN 'overdue' WHEN a.due_on <= $5::date THEN 'due_soon' ELSE 'not_due' END END END AS mark, a.due_on, a.completed_on AS done_on
      FROM assignment a
      WHERE a.joint_meeting_id = t.joint_meeting_id AND a.task_id = t.id AND a.role <> 'guide'
        AND a.state <> 'withdrawn' AND (a.due_on IS NOT NULL OR t.report_every_months IS NULL)
      UNION ALL
      (SELECT CASE WHEN s.due_on IS NULL THEN 'unset' WHEN s.due_on < $6::date THEN 'overdue' WHEN s.due_on <= $5::date THEN 'due_soon' ELSE 'not_due' END, s.due_on, NULL
      FROM report_slot s
      WHERE s.joint_meeting_id = t.joint_meeting_id AND s.task_id = t.id AND s.state IN ('expected', 'returned', 'awaiting_sign_off')
      ORDER BY s.due_on LIMIT 1)
    ) part
    ORDER BY array_position(ARRAY['overdue','due_soon','extension_pending','unset','suspended','under_review','not_due','accepted_late','accepted'], part.mark), part.due_on LIMIT 1) part ON true
    LEFT JOIN LATERAL (SELECT r.* FROM report_slot s
    JOIN report r ON r.joint_meeting_id = s.joint_meeting_id AND r.slot_id = s.id AND r.submitted_at IS NOT NULL
    WHERE s.joint_meeting_id = t.joint_meeting_id AND s.task_id = t.id AND s.first_submitted_on IS NOT NULL
    ORDER BY s.period_start_on DESC, r.submitted_at DESC LIMIT 1) r ON true
    ORDER BY t.due_on asc NULLS LAST, t.id asc;

-- filtered
WITH page AS (SELECT t.* FROM task t
    WHERE t.joint_meeting_id = $1::uuid AND t.state = ANY($2::text[]) AND ($3::uuid[] IS NULL OR (t.state <> 'draft' AND EXISTS (
      SELECT FROM assignment part
      WHERE part.joint_meeting_id = t.joint_meeting_id AND part.task_id = t.id AND part.unit_id = ANY($3::uuid[]))))
    AND EXISTS (
      SELECT FROM assignment a WHERE a.joint_meeting_id = t.joint_meeting_id AND a.task_id = t.id AND a.unit_id = $4::uuid)
    AND t.duty_id = $5::uuid
    AND (t.code ILIKE $6 OR t.title ILIKE $6 OR t.content ILIKE $6)
    AND CASE WHEN (CASE t.state WHEN 'draft' THEN 'unset' WHEN 'suspended' THEN 'suspended' WHEN 'withdrawn' THEN 'suspended'
    WHEN 'assigned' THEN coalesce((SELECT mark FROM (SELECT part.mark, part.due_on, part.done_on FROM (
      SELECT CASE a.state WHEN 'completed' THEN CASE WHEN a.completed_on > a.due_on THEN 'accepted_late' ELSE 'accepted' END
    WHEN 'completion_requested' THEN 'under_review' WHEN 'suspended' THEN 'suspended' WHEN 'objected' THEN 'suspended' WHEN 'withdrawn' THEN 'suspended'
    ELSE CASE WHEN a.due_on <= $7::date AND (a.state = 'in_progress' AND a.extension_requested_at IS NOT NULL AND coalesce(a.extension_due_on >= $8::date, false)) THEN 'extension_pending' ELSE CASE WHEN a.due_on IS NULL THEN 'unset' WHEN a.due_on < $8::date THEN 'overdue' WHEN a.due_on <= $7::date THEN 'due_soon' ELSE 'not_due' END END END AS mark, a.due_on, a.completed_on AS done_on
      FROM assignment a
      WHERE a.joint_meeting_id = t.joint_meeting_id AND a.task_id = t.id AND a.role <> 'guide'
        AND a.state <> 'withdrawn' AND (a.due_on IS NOT NULL OR t.report_every_months IS NULL)
      UNION ALL
      (SELECT CASE WHEN s.due_on IS NULL THEN 'unset' WHEN s.due_on < $8::date THEN 'overdue' WHEN s.due_on <= $7::date THEN 'due_soon' ELSE 'not_due' END, s.due_on, NULL
      FROM report_slot s
      WHERE s.joint_meeting_id = t.joint_meeting_id AND s.task_id = t.id AND s.state IN ('expected', 'returned', 'awaiting_sign_off')
      ORDER BY s.due_on LIMIT 1)
    ) part
    ORDER BY array_position(ARRAY['overdue','due_soon','extension_pending','unset','suspended','under_review','not_due','accepted_late','accepted'], part.mark), part.due_on LIMIT 1) worst), CASE WHEN t.due_on IS NULL THEN 'unset' WHEN t.due_on < $8::date THEN 'overdue' WHEN t.due_on <= $7::date THEN 'due_soon' ELSE 'not_due' END)
    ELSE CASE WHEN t.completed_on > t.due_on THEN 'accepted_late' ELSE 'accepted' END END) IN ('overdue') THEN 'overdue' WHEN (CASE t.state WHEN 'draft' THEN 'unset' WHEN 'suspended' THEN 'suspended' WHEN 'withdrawn' THEN 'suspended'
    WHEN 'assigned' THEN coalesce((SELECT mark FROM (SELECT part.mark, part.due_on, part.done_on FROM (
      SELECT CASE a.state WHEN 'completed' THEN CASE WHEN a.completed_on > a.due_on THEN 'accepted_late' ELSE 'accepted' END
    WHEN 'completion_requested' THEN 'under_review' WHEN 'suspended' THEN 'suspended' WHEN 'objected' THEN 'suspended' WHEN 'withdrawn' THEN 'suspended'
    ELSE CASE WHEN a.due_on <= $7::date AND (a.state = 'in_progress' AND a.extension_requested_at IS NOT NULL AND coalesce(a.extension_due_on >= $8::date, false)) THEN 'extension_pending' ELSE CASE WHEN a.due_on IS NULL THEN 'unset' WHEN a.due_on < $8::date THEN 'overdue' WHEN a.due_on <= $7::date THEN 'due_soon' ELSE 'not_due' END END END AS mark, a.due_on, a.completed_on AS done_on
      FROM assignment a
      WHERE a.joint_meeting_id = t.joint_meeting_id AND a.task_id = t.id AND a.role <> 'guide'
        AND a.state <> 'withdrawn' AND (a.due_on IS NOT NULL OR t.report_every_months IS NULL)
      UNION ALL
      (SELECT CASE WHEN s.due_on IS NULL THEN 'unset' WHEN s.due_on < $8::date THEN 'overdue' WHEN s.due_on <= $7::date THEN 'due_soon' ELSE 'not_due' END, s.due_on, NULL
      FROM report_slot s
      WHERE s.joint_meeting_id = t.joint_meeting_id AND s.task_id = t.id AND s.state IN ('expected', 'returned', 'awaiting_sign_off')
      ORDER BY s.due_on LIMIT 1)
    ) part
    ORDER BY array_position(ARRAY['overdue','due_soon','extension_pending','unset','suspended','under_review','not_due','accepted_late','accepted'], part.mark), part.due_on LIMIT 1) worst), CASE WHEN t.due_on IS NULL THEN 'unset' WHEN t.due_on < $8::date THEN 'overdue' WHEN t.due_on <= $7::date THEN 'due_soon' ELSE 'not_due' END)
    ELSE CASE WHEN t.completed_on > t.due_on THEN 'accepted_late' ELSE 'accepted' END END) IN ('due_soon', 'extension_pending') THEN 'due_soon'
    WHEN (CASE t.state WHEN 'draft' THEN 'unset' WHEN 'suspended' THEN 'suspended' WHEN 'withdrawn' THEN 'suspended'
    WHEN 'assigned' THEN coalesce((SELECT mark FROM (SELECT part.mark, part.due_on, part.done_on FROM (
      SELECT CASE a.state WHEN 'completed' THEN CASE WHEN a.completed_on > a.due_on THEN 'accepted_late' ELSE 'accepted' END
    WHEN 'completion_requested' THEN 'under_review' WHEN 'suspended' THEN 'suspended' WHEN 'objected' THEN 'suspended' WHEN 'withdrawn' THEN 'suspended'
    ELSE CASE WHEN a.due_on <= $7::date AND (a.state = 'in_progress' AND a.extension_requested_at IS NOT NULL AND coalesce(a.extension_due_on >= $8::date, false)) THEN 'extension_pending' ELSE CASE WHEN a.due_on IS NULL THEN 'unset' WHEN a.due_on < $8::date THEN 'overdue' WHEN a.due_on <= $7::date THEN 'due_soon' ELSE 'not_due' END END END AS mark, a.due_on, a.completed_on AS done_on
      FROM assignment a
      WHERE a.joint_meeting_id = t.joint_meeting_id AND a.task_id = t.id AND a.role <> 'guide'
        AND a.state <> 'withdrawn' AND (a.due_on IS NOT NULL OR t.report_every_months IS NULL)
      UNION ALL
      (SELECT CASE WHEN s.due_on IS NULL THEN 'unset' WHEN s.due_on < $8::date THEN 'overdue' WHEN s.due_on <= $7::date THEN 'due_soon' ELSE 'not_due' END, s.due_on, NULL
      FROM report_slot s
      WHERE s.joint_meeting_id = t.joint_meeting_id AND s.task_id = t.id AND s.state IN ('expected', 'returned', 'awaiting_sign_off')
      ORDER BY s.due_on LIMIT 1)
    ) part
    ORDER BY array_position(ARRAY['overdue','due_soon','extension_pending','unset','suspended','under_review','not_due','accepted_late','accepted'], part.mark), part.due_on LIMIT 1) worst), CASE WHEN t.due_on IS NULL THEN 'unset' WHEN t.due_on < $8::date THEN 'overdue' WHEN t.due_on <= $7::date THEN 'due_soon' ELSE 'not_due' END)
    ELSE CASE WHEN t.completed_on > t.due_on THEN 'accepted_late' ELSE 'accepted' END END) IN ('unset', 'suspended') THEN 'undetermined' ELSE 'normal' END = $9 ORDER BY t.code desc NULLS LAST, t.id desc LIMIT $10::int OFFSET $11::int)
    SELECT counted.total, t.id AS "id", t.joint_meeting_id AS "jointMeetingId", t.code AS "code", t.title AS "title", t.content AS "content", t.duty_id AS "dutyId", t.state AS "state", t.due_on AS "dueOn", t.due_rule AS "dueRule", t.due_provisional AS "dueProvisional", t.report_every_months AS "reportEveryMonths", t.report_due_day AS "reportDueDay", t.report_due_working_days AS "reportDueWorkingDays", t.report_from_on AS "reportFromOn", t.report_before AS "reportBefore", t.created_by_post_id AS "createdByPostId", t.assigned_on AS "assignedOn", t.completed_on AS "completedOn", t.closed_on AS "closedOn", t.suspended_on AS "suspendedOn", t.state_reason AS "stateReason", t.version AS "version", u.id AS "leadUnit.id", u.code AS "leadUnit.code", u.name AS "leadUnit.name", u.short_name AS "leadUnit.shortName", u.kind AS "leadUnit.kind", u.level AS "leadUnit.level", u.jurisdiction_id AS "leadUnit.jurisdictionId", u.valid_from AS "leadUnit.validFrom", u.valid_to AS "leadUnit.validTo", r.id AS "latestReport.id", r.joint_meeting_id AS "latestReport.jointMeetingId", r.slot_id AS "latestReport.slotId", r.sequence AS "latestReport.sequence", r.state AS "latestReport.state", r.text AS "latestReport.text", r.facts AS "latestReport.facts", r.next_step AS "latestReport.nextStep", r.unchanged AS "latestReport.unchanged", r.on_behalf AS "latestReport.onBehalf", r.on_behalf_source AS "latestReport.onBehalfSource", r.confirmed_at AS "latestReport.confirmedAt", r.exception_id AS "latestReport.exceptionId", r.unit_id AS "latestReport.unitId", r.unit_name AS "latestReport.unitName", r.post_title AS "latestReport.postTitle", r.person_name AS "latestReport.personName", r.sign_off AS "latestReport.signOff", r.signed_off_at AS "latestReport.signedOffAt", r.signed_off_by AS "latestReport.signedOffBy", r.signed_off_post AS "latestReport.signedOffPost", r.county_check AS "latestReport.countyCheck", r.checked_at AS "latestReport.checkedAt", r.checked_by AS "latestReport.checkedBy", r.checked_post AS "latestReport.checkedPost", r.submitted_at AS "latestReport.submittedAt", r.reviewed_at AS "latestReport.reviewedAt", r.returned_by AS "latestReport.returnedBy", r.return_reason AS "latestReport.returnReason", r.saved_at AS "latestReport.savedAt", r.version AS "latestReport.version",
      part.mark AS "part.mark", part.due_on AS "part.dueOn", part.done_on AS "part.doneOn"
    FROM (SELECT (SELECT count(*)::int FROM task t
    WHERE t.joint_meeting_id = $1::uuid AND t.state = ANY($2::text[]) AND ($3::uuid[] IS NULL OR (t.state <> 'draft' AND EXISTS (
      SELECT FROM assignment part
      WHERE part.joint_meeting_id = t.joint_meeting_id AND part.task_id = t.id AND part.unit_id = ANY($3::uuid[]))))
    AND EXISTS (
      SELECT FROM assignment a WHERE a.joint_meeting_id = t.joint_meeting_id AND a.task_id = t.id AND a.unit_id = $4::uuid)
    AND t.duty_id = $5::uuid
    AND (t.code ILIKE $6 OR t.title ILIKE $6 OR t.content ILIKE $6)
    AND CASE WHEN (CASE t.state WHEN 'draft' THEN 'unset' WHEN 'suspended' THEN 'suspended' WHEN 'withdrawn' THEN 'suspended'
    WHEN 'assigned' THEN coalesce((SELECT mark FROM (SELECT part.mark, part.due_on, part.done_on FROM (
      SELECT CASE a.state WHEN 'completed' THEN CASE WHEN a.completed_on > a.due_on THEN 'accepted_late' ELSE 'accepted' END
    WHEN 'completion_requested' THEN 'under_review' WHEN 'suspended' THEN 'suspended' WHEN 'objected' THEN 'suspended' WHEN 'withdrawn' THEN 'suspended'
    ELSE CASE WHEN a.due_on <= $7::date AND (a.state = 'in_progress' AND a.extension_requested_at IS NOT NULL AND coalesce(a.extension_due_on >= $8::date, false)) THEN 'extension_pending' ELSE CASE WHEN a.due_on IS NULL THEN 'unset' WHEN a.due_on < $8::date THEN 'overdue' WHEN a.due_on <= $7::date THEN 'due_soon' ELSE 'not_due' END END END AS mark, a.due_on, a.completed_on AS done_on
      FROM assignment a
      WHERE a.joint_meeting_id = t.joint_meeting_id AND a.task_id = t.id AND a.role <> 'guide'
        AND a.state <> 'withdrawn' AND (a.due_on IS NOT NULL OR t.report_every_months IS NULL)
      UNION ALL
      (SELECT CASE WHEN s.due_on IS NULL THEN 'unset' WHEN s.due_on < $8::date THEN 'overdue' WHEN s.due_on <= $7::date THEN 'due_soon' ELSE 'not_due' END, s.due_on, NULL
      FROM report_slot s
      WHERE s.joint_meeting_id = t.joint_meeting_id AND s.task_id = t.id AND s.state IN ('expected', 'returned', 'awaiting_sign_off')
      ORDER BY s.due_on LIMIT 1)
    ) part
    ORDER BY array_position(ARRAY['overdue','due_soon','extension_pending','unset','suspended','under_review','not_due','accepted_late','accepted'], part.mark), part.due_on LIMIT 1) worst), CASE WHEN t.due_on IS NULL THEN 'unset' WHEN t.due_on < $8::date THEN 'overdue' WHEN t.due_on <= $7::date THEN 'due_soon' ELSE 'not_due' END)
    ELSE CASE WHEN t.completed_on > t.due_on THEN 'accepted_late' ELSE 'accepted' END END) IN ('overdue') THEN 'overdue' WHEN (CASE t.state WHEN 'draft' THEN 'unset' WHEN 'suspended' THEN 'suspended' WHEN 'withdrawn' THEN 'suspended'
    WHEN 'assigned' THEN coalesce((SELECT mark FROM (SELECT part.mark, part.due_on, part.done_on FROM (
      SELECT CASE a.state WHEN 'completed' THEN CASE WHEN a.completed_on > a.due_on THEN 'accepted_late' ELSE 'accepted' END
    WHEN 'completion_requested' THEN 'under_review' WHEN 'suspended' THEN 'suspended' WHEN 'objected' THEN 'suspended' WHEN 'withdrawn' THEN 'suspended'
    ELSE CASE WHEN a.due_on <= $7::date AND (a.state = 'in_progress' AND a.extension_requested_at IS NOT NULL AND coalesce(a.extension_due_on >= $8::date, false)) THEN 'extension_pending' ELSE CASE WHEN a.due_on IS NULL THEN 'unset' WHEN a.due_on < $8::date THEN 'overdue' WHEN a.due_on <= $7::date THEN 'due_soon' ELSE 'not_due' END END END AS mark, a.due_on, a.completed_on AS done_on
      FROM assignment a
      WHERE a.joint_meeting_id = t.joint_meeting_id AND a.task_id = t.id AND a.role <> 'guide'
        AND a.state <> 'withdrawn' AND (a.due_on IS NOT NULL OR t.report_every_months IS NULL)
      UNION ALL
      (SELECT CASE WHEN s.due_on IS NULL THEN 'unset' WHEN s.due_on < $8::date THEN 'overdue' WHEN s.due_on <= $7::date THEN 'due_soon' ELSE 'not_due' END, s.due_on, NULL
      FROM report_slot s
      WHERE s.joint_meeting_id = t.joint_meeting_id AND s.task_id = t.id AND s.state IN ('expected', 'returned', 'awaiting_sign_off')
      ORDER BY s.due_on LIMIT 1)
    ) part
    ORDER BY array_position(ARRAY['overdue','due_soon','extension_pending','unset','suspended','under_review','not_due','accepted_late','accepted'], part.mark), part.due_on LIMIT 1) worst), CASE WHEN t.due_on IS NULL THEN 'unset' WHEN t.due_on < $8::date THEN 'overdue' WHEN t.due_on <= $7::date THEN 'due_soon' ELSE 'not_due' END)
    ELSE CASE WHEN t.completed_on > t.due_on THEN 'accepted_late' ELSE 'accepted' END END) IN ('due_soon', 'extension_pending') THEN 'due_soon'
    WHEN (CASE t.state WHEN 'draft' THEN 'unset' WHEN 'suspended' THEN 'suspended' WHEN 'withdrawn' THEN 'suspended'
    WHEN 'assigned' THEN coalesce((SELECT mark FROM (SELECT part.mark, part.due_on, part.done_on FROM (
      SELECT CASE a.state WHEN 'completed' THEN CASE WHEN a.completed_on > a.due_on THEN 'accepted_late' ELSE 'accepted' END
    WHEN 'completion_requested' THEN 'under_review' WHEN 'suspended' THEN 'suspended' WHEN 'objected' THEN 'suspended' WHEN 'withdrawn' THEN 'suspended'
    ELSE CASE WHEN a.due_on <= $7::date AND (a.state = 'in_progress' AND a.extension_requested_at IS NOT NULL AND coalesce(a.extension_due_on >= $8::date, false)) THEN 'extension_pending' ELSE CASE WHEN a.due_on IS NULL THEN 'unset' WHEN a.due_on < $8::date THEN 'overdue' WHEN a.due_on <= $7::date THEN 'due_soon' ELSE 'not_due' END END END AS mark, a.due_on, a.completed_on AS done_on
      FROM assignment a
      WHERE a.joint_meeting_id = t.joint_meeting_id AND a.task_id = t.id AND a.role <> 'guide'
        AND a.state <> 'withdrawn' AND (a.due_on IS NOT NULL OR t.report_every_months IS NULL)
      UNION ALL
      (SELECT CASE WHEN s.due_on IS NULL THEN 'unset' WHEN s.due_on < $8::date THEN 'overdue' WHEN s.due_on <= $7::date THEN 'due_soon' ELSE 'not_due' END, s.due_on, NULL
      FROM report_slot s
      WHERE s.joint_meeting_id = t.joint_meeting_id AND s.task_id = t.id AND s.state IN ('expected', 'returned', 'awaiting_sign_off')
      ORDER BY s.due_on LIMIT 1)
    ) part
    ORDER BY array_position(ARRAY['overdue','due_soon','extension_pending','unset','suspended','under_review','not_due','accepted_late','accepted'], part.mark), part.due_on LIMIT 1) worst), CASE WHEN t.due_on IS NULL THEN 'unset' WHEN t.due_on < $8::date THEN 'overdue' WHEN t.due_on <= $7::date THEN 'due_soon' ELSE 'not_due' END)
    ELSE CASE WHEN t.completed_on > t.due_on THEN 'accepted_late' ELSE 'accepted' END END) IN ('unset', 'suspended') THEN 'undetermined' ELSE 'normal' END = $9) AS total) counted
    LEFT JOIN page t ON true
    LEFT JOIN LATERAL (SELECT a.unit_id FROM assignment a WHERE a.joint_meeting_id = t.joint_meeting_id AND a.task_id = t.id AND a.role = 'lead'
      ORDER BY a.state = 'withdrawn', a.id DESC LIMIT 1) lead ON true
    LEFT JOIN unit u ON u.id = lead.unit_id
    LEFT JOIN LATERAL (SELECT part.mark, part.due_on, part.done_on FROM (
      SELECT CASE a.state WHEN 'completed' THEN CASE WHEN a.completed_on > a.due_on THEN 'accepted_late' ELSE 'accepted' END
    WHEN 'completion_requested' THEN 'under_review' WHEN 'suspended' THEN 'suspended' WHEN 'objected' THEN 'suspended' WHEN 'withdrawn' THEN 'suspended'
    ELSE CASE WHEN a.due_on <= $7::date AND (a.state = 'in_progress' AND a.extension_requested_at IS NOT NULL AND coalesce(a.extension_due_on >= $8::date, false)) THEN 'extension_pending' ELSE CASE WHEN a.due_on IS NULL THEN 'unset' WHEN a.due_on < $8::date THEN 'overdue' WHEN a.due_on <= $7::date THEN 'due_soon' ELSE 'not_due' END END END AS mark, a.due_on, a.completed_on AS done_on
      FROM assignment a
      WHERE a.joint_meeting_id = t.joint_meeting_id AND a.task_id = t.id AND a.role <> 'guide'
        AND a.state <> 'withdrawn' AND (a.due_on IS NOT NULL OR t.report_every_months IS NULL)
      UNION ALL
      (SELECT CASE WHEN s.due_on IS NULL THEN 'unset' WHEN s.due_on < $8::date THEN 'overdue' WHEN s.due_on <= $7::date THEN 'due_soon' ELSE 'not_due' END, s.due_on, NULL
      FROM report_slot s
      WHERE s.joint_meeting_id = t.joint_meeting_id AND s.task_id = t.id AND s.state IN ('expected', 'returned', 'awaiting_sign_off')
      ORDER BY s.due_on LIMIT 1)
    ) part
    ORDER BY array_position(ARRAY['overdue','due_soon','extension_pending','unset','suspended','under_review','not_due','accepted_late','accepted'], part.mark), part.due_on LIMIT 1) part ON true
    LEFT JOIN LATERAL (SELECT r.* FROM report_slot s
    JOIN report r ON r.joint_meeting_id = s.joint_meeting_id AND r.slot_id = s.id AND r.submitted_at IS NOT NULL
    WHERE s.joint_meeting_id = t.joint_meeting_id AND s.task_id = t.id AND s.first_submitted_on IS NOT NULL AND (s.unit_id = ANY($3::uuid[]) OR lead.unit_id = ANY($3::uuid[]))
    ORDER BY s.period_start_on DESC, r.submitted_at DESC LIMIT 1) r ON true
    ORDER BY t.code desc NULLS LAST, t.id desc;
