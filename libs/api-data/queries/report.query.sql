-- all
WITH page AS (SELECT s.* FROM report_slot s WHERE s.joint_meeting_id = $1::uuid AND s.state <> 'withdrawn' AND ($2::uuid[] IS NULL OR s.unit_id = ANY($2::uuid[])) ORDER BY s.due_on, s.id LIMIT $3::int OFFSET $4::int)
    SELECT counted.total, s.id AS "slot.id", s.joint_meeting_id AS "slot.jointMeetingId", s.assignment_id AS "slot.assignmentId", s.task_id AS "slot.taskId", s.unit_id AS "slot.unitId", s.period_start_on AS "slot.periodStartOn", s.period_end_on AS "slot.periodEndOn", s.due_on AS "slot.dueOn", s.due_provisional AS "slot.dueProvisional", s.state AS "slot.state", s.state_before_pause AS "slot.stateBeforePause", s.first_submitted_on AS "slot.firstSubmittedOn", s.accepted_on AS "slot.acceptedOn", s.replaced AS "slot.replaced", s.version AS "slot.version", a.role AS "role", a.state AS "partState", above.unit_id AS "aboveUnitId", t.id AS "task.id", t.joint_meeting_id AS "task.jointMeetingId", t.code AS "task.code", t.title AS "task.title", t.content AS "task.content", t.duty_id AS "task.dutyId", t.state AS "task.state", t.due_on AS "task.dueOn", t.due_rule AS "task.dueRule", t.due_provisional AS "task.dueProvisional", t.report_every_months AS "task.reportEveryMonths", t.report_due_day AS "task.reportDueDay", t.report_due_working_days AS "task.reportDueWorkingDays", t.report_from_on AS "task.reportFromOn", t.report_before AS "task.reportBefore", t.created_by_post_id AS "task.createdByPostId", t.assigned_on AS "task.assignedOn", t.completed_on AS "task.completedOn", t.closed_on AS "task.closedOn", t.suspended_on AS "task.suspendedOn", t.state_reason AS "task.stateReason", t.version AS "task.version", u.id AS "unit.id", u.code AS "unit.code", u.name AS "unit.name", u.short_name AS "unit.shortName", u.kind AS "unit.kind", u.level AS "unit.level", u.jurisdiction_id AS "unit.jurisdictionId", u.valid_from AS "unit.validFrom", u.valid_to AS "unit.validTo",
    r.id AS "report.id", r.joint_meeting_id AS "report.jointMeetingId", r.slot_id AS "report.slotId", r.sequence AS "report.sequence", r.state AS "report.state", r.text AS "report.text", r.facts AS "report.facts", r.next_step AS "report.nextStep", r.unchanged AS "report.unchanged", r.on_behalf AS "report.onBehalf", r.on_behalf_source AS "report.onBehalfSource", r.confirmed_at AS "report.confirmedAt", r.exception_id AS "report.exceptionId", r.unit_id AS "report.unitId", r.unit_name AS "report.unitName", r.post_title AS "report.postTitle", r.person_name AS "report.personName", r.sign_off AS "report.signOff", r.signed_off_at AS "report.signedOffAt", r.signed_off_by AS "report.signedOffBy", r.signed_off_post AS "report.signedOffPost", r.county_check AS "report.countyCheck", r.checked_at AS "report.checkedAt", r.checked_by AS "report.checkedBy", r.checked_post AS "report.checkedPost", r.submitted_at AS "report.submittedAt", r.reviewed_at AS "report.reviewedAt", r.returned_by AS "report.returnedBy", r.return_reason AS "report.returnReason", r.saved_at AS "report.savedAt", r.version AS "report.version", k.lock_id AS "lock.lockId", k.month_on AS "lock.monthOn", k.exception_id AS "lock.exceptionId", k.until_on AS "lock.exceptionUntilOn"
    FROM (SELECT (SELECT count(*)::int FROM report_slot s WHERE s.joint_meeting_id = $1::uuid AND s.state <> 'withdrawn' AND ($2::uuid[] IS NULL OR s.unit_id = ANY($2::uuid[]))) AS total) counted
    LEFT JOIN page s ON true
    LEFT JOIN assignment a ON a.joint_meeting_id = s.joint_meeting_id AND a.id = s.assignment_id
    LEFT JOIN LATERAL (
      SELECT up.unit_id FROM assignment up WHERE up.joint_meeting_id = a.joint_meeting_id AND up.id = a.parent_id AND up.state <> 'withdrawn' LIMIT 1
    ) above ON true
    LEFT JOIN task t ON t.joint_meeting_id = s.joint_meeting_id AND t.id = s.task_id
    LEFT JOIN unit u ON u.id = s.unit_id
    LEFT JOIN LATERAL (
      SELECT * FROM report WHERE report.joint_meeting_id = s.joint_meeting_id AND report.slot_id = s.id AND report.submitted_at IS NOT NULL
      ORDER BY report.sequence DESC LIMIT 1
    ) r ON true
    LEFT JOIN LATERAL (
      SELECT l.id AS lock_id, l.month_on, e.id AS exception_id, e.until_on FROM period_lock l
      LEFT JOIN period_exception e ON e.joint_meeting_id = l.joint_meeting_id AND e.lock_id = l.id AND e.unit_id = s.unit_id
        AND (e.slot_id IS NULL OR e.slot_id = s.id) AND e.revoked_at IS NULL
      WHERE l.joint_meeting_id = s.joint_meeting_id AND l.month_on = date_trunc('month', s.period_end_on::timestamp)::date AND l.unlocked_at IS NULL
      ORDER BY e.until_on DESC NULLS LAST LIMIT 1
    ) k ON true
    ORDER BY s.due_on, s.id;

-- filtered
WITH page AS (SELECT s.* FROM report_slot s WHERE s.joint_meeting_id = $1::uuid AND s.state = ANY($2::text[]) AND ($3::uuid[] IS NULL OR s.unit_id = ANY($3::uuid[]) OR s.task_id = ANY(ARRAY(
      SELECT led.task_id FROM assignment led
      WHERE led.joint_meeting_id = $1::uuid AND led.role = 'lead' AND led.state <> 'withdrawn' AND led.unit_id = ANY($3::uuid[])))) AND s.unit_id = $4::uuid AND s.task_id = $5::uuid AND s.period_start_on >= $6::date AND s.period_start_on <= $7::date AND s.due_on <= $8::date AND CASE WHEN (CASE s.state WHEN 'accepted' THEN CASE WHEN s.first_submitted_on > s.due_on THEN 'accepted_late' ELSE 'accepted' END
    WHEN 'awaiting_check' THEN 'under_review' WHEN 'submitted' THEN 'under_review' WHEN 'suspended' THEN 'suspended' WHEN 'withdrawn' THEN 'suspended'
    ELSE CASE WHEN s.due_on IS NULL THEN 'unset' WHEN s.due_on < $9::date THEN 'overdue' WHEN s.due_on <= $10::date THEN 'due_soon' ELSE 'not_due' END END) IN ('overdue') THEN 'overdue' WHEN (CASE s.state WHEN 'accepted' THEN CASE WHEN s.first_submitted_on > s.due_on THEN 'accepted_late' ELSE 'accepted' END
    WHEN 'awaiting_check' THEN 'under_review' WHEN 'submitted' THEN 'under_review' WHEN 'suspended' THEN 'suspended' WHEN 'withdrawn' THEN 'suspended'
    ELSE CASE WHEN s.due_on IS NULL THEN 'unset' WHEN s.due_on < $9::date THEN 'overdue' WHEN s.due_on <= $10::date THEN 'due_soon' ELSE 'not_due' END END) IN ('due_soon', 'extension_pending') THEN 'due_soon'
    WHEN (CASE s.state WHEN 'accepted' THEN CASE WHEN s.first_submitted_on > s.due_on THEN 'accepted_late' ELSE 'accepted' END
    WHEN 'awaiting_check' THEN 'under_review' WHEN 'submitted' THEN 'under_review' WHEN 'suspended' THEN 'suspended' WHEN 'withdrawn' THEN 'suspended'
    ELSE CASE WHEN s.due_on IS NULL THEN 'unset' WHEN s.due_on < $9::date THEN 'overdue' WHEN s.due_on <= $10::date THEN 'due_soon' ELSE 'not_due' END END) IN ('unset', 'suspended') THEN 'undetermined' ELSE 'normal' END = $11 ORDER BY s.due_on, s.id LIMIT $12::int OFFSET $13::int)
    SELECT counted.total, s.id AS "slot.id", s.joint_meeting_id AS "slot.jointMeetingId", s.assignment_id AS "slot.assignmentId", s.task_id AS "slot.taskId", s.unit_id AS "slot.unitId", s.period_start_on AS "slot.periodStartOn", s.period_end_on AS "slot.periodEndOn", s.due_on AS "slot.dueOn", s.due_provisional AS "slot.dueProvisional", s.state AS "slot.state", s.state_before_pause AS "slot.stateBeforePause", s.first_submitted_on AS "slot.firstSubmittedOn", s.accepted_on AS "slot.acceptedOn", s.replaced AS "slot.replaced", s.version AS "slot.version", a.role AS "role", a.state AS "partState", above.unit_id AS "aboveUnitId", t.id AS "task.id", t.joint_meeting_id AS "task.jointMeetingId", t.code AS "task.code", t.title AS "task.title", t.content AS "task.content", t.duty_id AS "task.dutyId", t.state AS "task.state", t.due_on AS "task.dueOn", t.due_rule AS "task.dueRule", t.due_provisional AS "task.dueProvisional", t.report_every_months AS "task.reportEveryMonths", t.report_due_day AS "task.reportDueDay", t.report_due_working_days AS "task.reportDueWorkingDays", t.report_from_on AS "task.reportFromOn", t.report_before AS "task.reportBefore", t.created_by_post_id AS "task.createdByPostId", t.assigned_on AS "task.assignedOn", t.completed_on AS "task.completedOn", t.closed_on AS "task.closedOn", t.suspended_on AS "task.suspendedOn", t.state_reason AS "task.stateReason", t.version AS "task.version", u.id AS "unit.id", u.code AS "unit.code", u.name AS "unit.name", u.short_name AS "unit.shortName", u.kind AS "unit.kind", u.level AS "unit.level", u.jurisdiction_id AS "unit.jurisdictionId", u.valid_from AS "unit.validFrom", u.valid_to AS "unit.validTo",
    r.id AS "report.id", r.joint_meeting_id AS "report.jointMeetingId", r.slot_id AS "report.slotId", r.sequence AS "report.sequence", r.state AS "report.state", r.text AS "report.text", r.facts AS "report.facts", r.next_step AS "report.nextStep", r.unchanged AS "report.unchanged", r.on_behalf AS "report.onBehalf", r.on_behalf_source AS "report.onBehalfSource", r.confirmed_at AS "report.confirmedAt", r.exception_id AS "report.exceptionId", r.unit_id AS "report.unitId", r.unit_name AS "report.unitName", r.post_title AS "report.postTitle", r.person_name AS "report.personName", r.sign_off AS "report.signOff", r.signed_off_at AS "report.signedOffAt", r.signed_off_by AS "report.signedOffBy", r.signed_off_post AS "report.signedOffPost", r.county_check AS "report.countyCheck", r.checked_at AS "report.checkedAt", r.checked_by AS "report.checkedBy", r.checked_post AS "report.checkedPost", r.submitted_at AS "report.submittedAt", r.reviewed_at AS "report.reviewedAt", r.returned_by AS "report.returnedBy", r.return_reason AS "report.returnReason", r.saved_at AS "report.savedAt", r.version AS "report.version", k.lock_id AS "lock.lockId", k.month_on AS "lock.monthOn", k.exception_id AS "lock.exceptionId", k.until_on AS "lock.exceptionUntilOn"
    FROM (SELECT (SELECT count(*)::int FROM report_slot s WHERE s.joint_meeting_id = $1::uuid AND s.state = ANY($2::text[]) AND ($3::uuid[] IS NULL OR s.unit_id = ANY($3::uuid[]) OR s.task_id = ANY(ARRAY(
      SELECT led.task_id FROM assignment led
      WHERE led.joint_meeting_id = $1::uuid AND led.role = 'lead' AND led.state <> 'withdrawn' AND led.unit_id = ANY($3::uuid[])))) AND s.unit_id = $4::uuid AND s.task_id = $5::uuid AND s.period_start_on >= $6::date AND s.period_start_on <= $7::date AND s.due_on <= $8::date AND CASE WHEN (CASE s.state WHEN 'accepted' THEN CASE WHEN s.first_submitted_on > s.due_on THEN 'accepted_late' ELSE 'accepted' END
    WHEN 'awaiting_check' THEN 'under_review' WHEN 'submitted' THEN 'under_review' WHEN 'suspended' THEN 'suspended' WHEN 'withdrawn' THEN 'suspended'
    ELSE CASE WHEN s.due_on IS NULL THEN 'unset' WHEN s.due_on < $9::date THEN 'overdue' WHEN s.due_on <= $10::date THEN 'due_soon' ELSE 'not_due' END END) IN ('overdue') THEN 'overdue' WHEN (CASE s.state WHEN 'accepted' THEN CASE WHEN s.first_submitted_on > s.due_on THEN 'accepted_late' ELSE 'accepted' END
    WHEN 'awaiting_check' THEN 'under_review' WHEN 'submitted' THEN 'under_review' WHEN 'suspended' THEN 'suspended' WHEN 'withdrawn' THEN 'suspended'
    ELSE CASE WHEN s.due_on IS NULL THEN 'unset' WHEN s.due_on < $9::date THEN 'overdue' WHEN s.due_on <= $10::date THEN 'due_soon' ELSE 'not_due' END END) IN ('due_soon', 'extension_pending') THEN 'due_soon'
    WHEN (CASE s.state WHEN 'accepted' THEN CASE WHEN s.first_submitted_on > s.due_on THEN 'accepted_late' ELSE 'accepted' END
    WHEN 'awaiting_check' THEN 'under_review' WHEN 'submitted' THEN 'under_review' WHEN 'suspended' THEN 'suspended' WHEN 'withdrawn' THEN 'suspended'
    ELSE CASE WHEN s.due_on IS NULL THEN 'unset' WHEN s.due_on < $9::date THEN 'overdue' WHEN s.due_on <= $10::date THEN 'due_soon' ELSE 'not_due' END END) IN ('unset', 'suspended') THEN 'undetermined' ELSE 'normal' END = $11) AS total) counted
    LEFT JOIN page s ON true
    LEFT JOIN assignment a ON a.joint_meeting_id = s.joint_meeting_id AND a.id = s.assignment_id
    LEFT JOIN LATERAL (
      SELECT up.unit_id FROM assignment up WHERE up.joint_meeting_id = a.joint_meeting_id AND up.id = a.parent_id AND up.state <> 'withdrawn' LIMIT 1
    ) above ON true
    LEFT JOIN task t ON t.joint_meeting_id = s.joint_meeting_id AND t.id = s.task_id
    LEFT JOIN unit u ON u.id = s.unit_id
    LEFT JOIN LATERAL (
      SELECT * FROM report WHERE report.joint_meeting_id = s.joint_meeting_id AND report.slot_id = s.id AND report.submitted_at IS NOT NULL
      ORDER BY report.sequence DESC LIMIT 1
    ) r ON true
    LEFT JOIN LATERAL (
      SELECT l.id AS lock_id, l.month_on, e.id AS exception_id, e.until_on FROM period_lock l
      LEFT JOIN period_exception e ON e.joint_meeting_id = l.joint_meeting_id AND e.lock_id = l.id AND e.unit_id = s.unit_id
        AND (e.slot_id IS NULL OR e.slot_id = s.id) AND e.revoked_at IS NULL
      WHERE l.joint_meeting_id = s.joint_meeting_id AND l.month_on = date_trunc('month', s.period_end_on::timestamp)::date AND l.unlocked_at IS NULL
      ORDER BY e.until_on DESC NULLS LAST LIMIT 1
    ) k ON true
    ORDER BY s.due_on, s.id;

-- waiting
SELECT s.id AS "slot.id", s.joint_meeting_id AS "slot.jointMeetingId", s.assignment_id AS "slot.assignmentId", s.task_id AS "slot.taskId", s.unit_id AS "slot.unitId", s.period_start_on AS "slot.periodStartOn", s.period_end_on AS "slot.periodEndOn", s.due_on AS "slot.dueOn", s.due_provisional AS "slot.dueProvisional", s.state AS "slot.state", s.state_before_pause AS "slot.stateBeforePause", s.first_submitted_on AS "slot.firstSubmittedOn", s.accepted_on AS "slot.acceptedOn", s.replaced AS "slot.replaced", s.version AS "slot.version", a.role AS "role", a.state AS "partState", above.unit_id AS "aboveUnitId", t.id AS "task.id", t.joint_meeting_id AS "task.jointMeetingId", t.code AS "task.code", t.title AS "task.title", t.content AS "task.content", t.duty_id AS "task.dutyId", t.state AS "task.state", t.due_on AS "task.dueOn", t.due_rule AS "task.dueRule", t.due_provisional AS "task.dueProvisional", t.report_every_months AS "task.reportEveryMonths", t.report_due_day AS "task.reportDueDay", t.report_due_working_days AS "task.reportDueWorkingDays", t.report_from_on AS "task.reportFromOn", t.report_before AS "task.reportBefore", t.created_by_post_id AS "task.createdByPostId", t.assigned_on AS "task.assignedOn", t.completed_on AS "task.completedOn", t.closed_on AS "task.closedOn", t.suspended_on AS "task.suspendedOn", t.state_reason AS "task.stateReason", t.version AS "task.version", u.id AS "unit.id", u.code AS "unit.code", u.name AS "unit.name", u.short_name AS "unit.shortName", u.kind AS "unit.kind", u.level AS "unit.level", u.jurisdiction_id AS "unit.jurisdictionId", u.valid_from AS "unit.validFrom", u.valid_to AS "unit.validTo",
    r.id AS "report.id", r.joint_meeting_id AS "report.jointMeetingId", r.slot_id AS "report.slotId", r.sequence AS "report.sequence", r.state AS "report.state", r.text AS "report.text", r.facts AS "report.facts", r.next_step AS "report.nextStep", r.unchanged AS "report.unchanged", r.on_behalf AS "report.onBehalf", r.on_behalf_source AS "report.onBehalfSource", r.confirmed_at AS "report.confirmedAt", r.exception_id AS "report.exceptionId", r.unit_id AS "report.unitId", r.unit_name AS "report.unitName", r.post_title AS "report.postTitle", r.person_name AS "report.personName", r.sign_off AS "report.signOff", r.signed_off_at AS "report.signedOffAt", r.signed_off_by AS "report.signedOffBy", r.signed_off_post AS "report.signedOffPost", r.county_check AS "report.countyCheck", r.checked_at AS "report.checkedAt", r.checked_by AS "report.checkedBy", r.checked_post AS "report.checkedPost", r.submitted_at AS "report.submittedAt", r.reviewed_at AS "report.reviewedAt", r.returned_by AS "report.returnedBy", r.return_reason AS "report.returnReason", r.saved_at AS "report.savedAt", r.version AS "report.version", k.lock_id AS "lock.lockId", k.month_on AS "lock.monthOn", k.exception_id AS "lock.exceptionId", k.until_on AS "lock.exceptionUntilOn" FROM report_slot s
    LEFT JOIN assignment a ON a.joint_meeting_id = s.joint_meeting_id AND a.id = s.assignment_id
    LEFT JOIN LATERAL (
      SELECT up.unit_id FROM assignment up WHERE up.joint_meeting_id = a.joint_meeting_id AND up.id = a.parent_id AND up.state <> 'withdrawn' LIMIT 1
    ) above ON true
    LEFT JOIN task t ON t.joint_meeting_id = s.joint_meeting_id AND t.id = s.task_id
    LEFT JOIN unit u ON u.id = s.unit_id
    LEFT JOIN LATERAL (
      SELECT * FROM report WHERE report.joint_meeting_id = s.joint_meeting_id AND report.slot_id = s.id AND report.submitted_at IS NOT NULL
      ORDER BY report.sequence DESC LIMIT 1
    ) r ON true
    LEFT JOIN LATERAL (
      SELECT l.id AS lock_id, l.month_on, e.id AS exception_id, e.until_on FROM period_lock l
      LEFT JOIN period_exception e ON e.joint_meeting_id = l.joint_meeting_id AND e.lock_id = l.id AND e.unit_id = s.unit_id
        AND (e.slot_id IS NULL OR e.slot_id = s.id) AND e.revoked_at IS NULL
      WHERE l.joint_meeting_id = s.joint_meeting_id AND l.month_on = date_trunc('month', s.period_end_on::timestamp)::date AND l.unlocked_at IS NULL
      ORDER BY e.until_on DESC NULLS LAST LIMIT 1
    ) k ON true
    WHERE s.joint_meeting_id = $1::uuid AND s.state IN ('awaiting_sign_off', 'awaiting_check')
      AND ((s.state = 'awaiting_sign_off' AND s.unit_id = ANY($2::uuid[]) AND NOT EXISTS (SELECT FROM period_lock l WHERE l.joint_meeting_id = s.joint_meeting_id AND l.month_on = date_trunc('month', s.period_end_on::timestamp)::date
      AND l.unlocked_at IS NULL AND NOT EXISTS (SELECT FROM period_exception e WHERE e.joint_meeting_id = l.joint_meeting_id AND e.lock_id = l.id AND e.unit_id = s.unit_id
        AND (e.slot_id IS NULL OR e.slot_id = s.id) AND e.revoked_at IS NULL AND e.until_on >= $3::date))) OR (s.state = 'awaiting_check' AND above.unit_id = ANY($4::uuid[])))
    ORDER BY s.due_on, s.id LIMIT $5::int;

-- review
SELECT s.id AS "slot.id", s.joint_meeting_id AS "slot.jointMeetingId", s.assignment_id AS "slot.assignmentId", s.task_id AS "slot.taskId", s.unit_id AS "slot.unitId", s.period_start_on AS "slot.periodStartOn", s.period_end_on AS "slot.periodEndOn", s.due_on AS "slot.dueOn", s.due_provisional AS "slot.dueProvisional", s.state AS "slot.state", s.state_before_pause AS "slot.stateBeforePause", s.first_submitted_on AS "slot.firstSubmittedOn", s.accepted_on AS "slot.acceptedOn", s.replaced AS "slot.replaced", s.version AS "slot.version", a.role AS "role", a.state AS "partState", above.unit_id AS "aboveUnitId", t.id AS "task.id", t.joint_meeting_id AS "task.jointMeetingId", t.code AS "task.code", t.title AS "task.title", t.content AS "task.content", t.duty_id AS "task.dutyId", t.state AS "task.state", t.due_on AS "task.dueOn", t.due_rule AS "task.dueRule", t.due_provisional AS "task.dueProvisional", t.report_every_months AS "task.reportEveryMonths", t.report_due_day AS "task.reportDueDay", t.report_due_working_days AS "task.reportDueWorkingDays", t.report_from_on AS "task.reportFromOn", t.report_before AS "task.reportBefore", t.created_by_post_id AS "task.createdByPostId", t.assigned_on AS "task.assignedOn", t.completed_on AS "task.completedOn", t.closed_on AS "task.closedOn", t.suspended_on AS "task.suspendedOn", t.state_reason AS "task.stateReason", t.version AS "task.version", u.id AS "unit.id", u.code AS "unit.code", u.name AS "unit.name", u.short_name AS "unit.shortName", u.kind AS "unit.kind", u.level AS "unit.level", u.jurisdiction_id AS "unit.jurisdictionId", u.valid_from AS "unit.validFrom", u.valid_to AS "unit.validTo",
    r.id AS "report.id", r.joint_meeting_id AS "report.jointMeetingId", r.slot_id AS "report.slotId", r.sequence AS "report.sequence", r.state AS "report.state", r.text AS "report.text", r.facts AS "report.facts", r.next_step AS "report.nextStep", r.unchanged AS "report.unchanged", r.on_behalf AS "report.onBehalf", r.on_behalf_source AS "report.onBehalfSource", r.confirmed_at AS "report.confirmedAt", r.exception_id AS "report.exceptionId", r.unit_id AS "report.unitId", r.unit_name AS "report.unitName", r.post_title AS "report.postTitle", r.person_name AS "report.personName", r.sign_off AS "report.signOff", r.signed_off_at AS "report.signedOffAt", r.signed_off_by AS "report.signedOffBy", r.signed_off_post AS "report.signedOffPost", r.county_check AS "report.countyCheck", r.checked_at AS "report.checkedAt", r.checked_by AS "report.checkedBy", r.checked_post AS "report.checkedPost", r.submitted_at AS "report.submittedAt", r.reviewed_at AS "report.reviewedAt", r.returned_by AS "report.returnedBy", r.return_reason AS "report.returnReason", r.saved_at AS "report.savedAt", r.version AS "report.version", k.lock_id AS "lock.lockId", k.month_on AS "lock.monthOn", k.exception_id AS "lock.exceptionId", k.until_on AS "lock.exceptionUntilOn" FROM report_slot s
    LEFT JOIN assignment a ON a.joint_meeting_id = s.joint_meeting_id AND a.id = s.assignment_id
    LEFT JOIN LATERAL (
      SELECT up.unit_id FROM assignment up WHERE up.joint_meeting_id = a.joint_meeting_id AND up.id = a.parent_id AND up.state <> 'withdrawn' LIMIT 1
    ) above ON true
    LEFT JOIN task t ON t.joint_meeting_id = s.joint_meeting_id AND t.id = s.task_id
    LEFT JOIN unit u ON u.id = s.unit_id
    LEFT JOIN LATERAL (
      SELECT * FROM report WHERE report.joint_meeting_id = s.joint_meeting_id AND report.slot_id = s.id AND report.submitted_at IS NOT NULL
      ORDER BY report.sequence DESC LIMIT 1
    ) r ON true
    LEFT JOIN LATERAL (
      SELECT l.id AS lock_id, l.month_on, e.id AS exception_id, e.until_on FROM period_lock l
      LEFT JOIN period_exception e ON e.joint_meeting_id = l.joint_meeting_id AND e.lock_id = l.id AND e.unit_id = s.unit_id
        AND (e.slot_id IS NULL OR e.slot_id = s.id) AND e.revoked_at IS NULL
      WHERE l.joint_meeting_id = s.joint_meeting_id AND l.month_on = date_trunc('month', s.period_end_on::timestamp)::date AND l.unlocked_at IS NULL
      ORDER BY e.until_on DESC NULLS LAST LIMIT 1
    ) k ON true
    WHERE s.joint_meeting_id = $1::uuid AND s.state = 'submitted' AND NOT EXISTS (SELECT FROM period_lock l WHERE l.joint_meeting_id = s.joint_meeting_id AND l.month_on = date_trunc('month', s.period_end_on::timestamp)::date
      AND l.unlocked_at IS NULL AND NOT EXISTS (SELECT FROM period_exception e WHERE e.joint_meeting_id = l.joint_meeting_id AND e.lock_id = l.id AND e.unit_id = s.unit_id
        AND (e.slot_id IS NULL OR e.slot_id = s.id) AND e.revoked_at IS NULL))
    ORDER BY r.submitted_at, s.id LIMIT $2::int;

-- byId
SELECT s.id AS "slot.id", s.joint_meeting_id AS "slot.jointMeetingId", s.assignment_id AS "slot.assignmentId", s.task_id AS "slot.taskId", s.unit_id AS "slot.unitId", s.period_start_on AS "slot.periodStartOn", s.period_end_on AS "slot.periodEndOn", s.due_on AS "slot.dueOn", s.due_provisional AS "slot.dueProvisional", s.state AS "slot.state", s.state_before_pause AS "slot.stateBeforePause", s.first_submitted_on AS "slot.firstSubmittedOn", s.accepted_on AS "slot.acceptedOn", s.replaced AS "slot.replaced", s.version AS "slot.version", a.role AS "role", a.state AS "partState", above.unit_id AS "aboveUnitId", t.id AS "task.id", t.joint_meeting_id AS "task.jointMeetingId", t.code AS "task.code", t.title AS "task.title", t.content AS "task.content", t.duty_id AS "task.dutyId", t.state AS "task.state", t.due_on AS "task.dueOn", t.due_rule AS "task.dueRule", t.due_provisional AS "task.dueProvisional", t.report_every_months AS "task.reportEveryMonths", t.report_due_day AS "task.reportDueDay", t.report_due_working_days AS "task.reportDueWorkingDays", t.report_from_on AS "task.reportFromOn", t.report_before AS "task.reportBefore", t.created_by_post_id AS "task.createdByPostId", t.assigned_on AS "task.assignedOn", t.completed_on AS "task.completedOn", t.closed_on AS "task.closedOn", t.suspended_on AS "task.suspendedOn", t.state_reason AS "task.stateReason", t.version AS "task.version", u.id AS "unit.id", u.code AS "unit.code", u.name AS "unit.name", u.short_name AS "unit.shortName", u.kind AS "unit.kind", u.level AS "unit.level", u.jurisdiction_id AS "unit.jurisdictionId", u.valid_from AS "unit.validFrom", u.valid_to AS "unit.validTo",
    r.id AS "report.id", r.joint_meeting_id AS "report.jointMeetingId", r.slot_id AS "report.slotId", r.sequence AS "report.sequence", r.state AS "report.state", r.text AS "report.text", r.facts AS "report.facts", r.next_step AS "report.nextStep", r.unchanged AS "report.unchanged", r.on_behalf AS "report.onBehalf", r.on_behalf_source AS "report.onBehalfSource", r.confirmed_at AS "report.confirmedAt", r.exception_id AS "report.exceptionId", r.unit_id AS "report.unitId", r.unit_name AS "report.unitName", r.post_title AS "report.postTitle", r.person_name AS "report.personName", r.sign_off AS "report.signOff", r.signed_off_at AS "report.signedOffAt", r.signed_off_by AS "report.signedOffBy", r.signed_off_post AS "report.signedOffPost", r.county_check AS "report.countyCheck", r.checked_at AS "report.checkedAt", r.checked_by AS "report.checkedBy", r.checked_post AS "report.checkedPost", r.submitted_at AS "report.submittedAt", r.reviewed_at AS "report.reviewedAt", r.returned_by AS "report.returnedBy", r.return_reason AS "report.returnReason", r.saved_at AS "report.savedAt", r.version AS "report.version", k.lock_id AS "lock.lockId", k.month_on AS "lock.monthOn", k.exception_id AS "lock.exceptionId", k.until_on AS "lock.exceptionUntilOn" FROM report_slot s
    LEFT JOIN assignment a ON a.joint_meeting_id = s.joint_meeting_id AND a.id = s.assignment_id
    LEFT JOIN LATERAL (
      SELECT up.unit_id FROM assignment up WHERE up.joint_meeting_id = a.joint_meeting_id AND up.id = a.parent_id AND up.state <> 'withdrawn' LIMIT 1
    ) above ON true
    LEFT JOIN task t ON t.joint_meeting_id = s.joint_meeting_id AND t.id = s.task_id
    LEFT JOIN unit u ON u.id = s.unit_id
    LEFT JOIN LATERAL (
      SELECT * FROM report WHERE report.joint_meeting_id = s.joint_meeting_id AND report.slot_id = s.id AND report.submitted_at IS NOT NULL
      ORDER BY report.sequence DESC LIMIT 1
    ) r ON true
    LEFT JOIN LATERAL (
      SELECT l.id AS lock_id, l.month_on, e.id AS exception_id, e.until_on FROM period_lock l
      LEFT JOIN period_exception e ON e.joint_meeting_id = l.joint_meeting_id AND e.lock_id = l.id AND e.unit_id = s.unit_id
        AND (e.slot_id IS NULL OR e.slot_id = s.id) AND e.revoked_at IS NULL
      WHERE l.joint_meeting_id = s.joint_meeting_id AND l.month_on = date_trunc('month', s.period_end_on::timestamp)::date AND l.unlocked_at IS NULL
      ORDER BY e.until_on DESC NULLS LAST LIMIT 1
    ) k ON true
    WHERE s.joint_meeting_id = $1::uuid AND s.id = ANY($2::uuid[])
      AND ($3::uuid[] IS NULL OR s.unit_id = ANY($3::uuid[]) OR s.task_id = ANY(ARRAY(
      SELECT led.task_id FROM assignment led
      WHERE led.joint_meeting_id = $1::uuid AND led.role = 'lead' AND led.state <> 'withdrawn' AND led.unit_id = ANY($3::uuid[]))));

-- byTask
SELECT s.id AS "slot.id", s.joint_meeting_id AS "slot.jointMeetingId", s.assignment_id AS "slot.assignmentId", s.task_id AS "slot.taskId", s.unit_id AS "slot.unitId", s.period_start_on AS "slot.periodStartOn", s.period_end_on AS "slot.periodEndOn", s.due_on AS "slot.dueOn", s.due_provisional AS "slot.dueProvisional", s.state AS "slot.state", s.state_before_pause AS "slot.stateBeforePause", s.first_submitted_on AS "slot.firstSubmittedOn", s.accepted_on AS "slot.acceptedOn", s.replaced AS "slot.replaced", s.version AS "slot.version", a.role AS "role", a.state AS "partState", above.unit_id AS "aboveUnitId", t.id AS "task.id", t.joint_meeting_id AS "task.jointMeetingId", t.code AS "task.code", t.title AS "task.title", t.content AS "task.content", t.duty_id AS "task.dutyId", t.state AS "task.state", t.due_on AS "task.dueOn", t.due_rule AS "task.dueRule", t.due_provisional AS "task.dueProvisional", t.report_every_months AS "task.reportEveryMonths", t.report_due_day AS "task.reportDueDay", t.report_due_working_days AS "task.reportDueWorkingDays", t.report_from_on AS "task.reportFromOn", t.report_before AS "task.reportBefore", t.created_by_post_id AS "task.createdByPostId", t.assigned_on AS "task.assignedOn", t.completed_on AS "task.completedOn", t.closed_on AS "task.closedOn", t.suspended_on AS "task.suspendedOn", t.state_reason AS "task.stateReason", t.version AS "task.version", u.id AS "unit.id", u.code AS "unit.code", u.name AS "unit.name", u.short_name AS "unit.shortName", u.kind AS "unit.kind", u.level AS "unit.level", u.jurisdiction_id AS "unit.jurisdictionId", u.valid_from AS "unit.validFrom", u.valid_to AS "unit.validTo",
    r.id AS "report.id", r.joint_meeting_id AS "report.jointMeetingId", r.slot_id AS "report.slotId", r.sequence AS "report.sequence", r.state AS "report.state", r.text AS "report.text", r.facts AS "report.facts", r.next_step AS "report.nextStep", r.unchanged AS "report.unchanged", r.on_behalf AS "report.onBehalf", r.on_behalf_source AS "report.onBehalfSource", r.confirmed_at AS "report.confirmedAt", r.exception_id AS "report.exceptionId", r.unit_id AS "report.unitId", r.unit_name AS "report.unitName", r.post_title AS "report.postTitle", r.person_name AS "report.personName", r.sign_off AS "report.signOff", r.signed_off_at AS "report.signedOffAt", r.signed_off_by AS "report.signedOffBy", r.signed_off_post AS "report.signedOffPost", r.county_check AS "report.countyCheck", r.checked_at AS "report.checkedAt", r.checked_by AS "report.checkedBy", r.checked_post AS "report.checkedPost", r.submitted_at AS "report.submittedAt", r.reviewed_at AS "report.reviewedAt", r.returned_by AS "report.returnedBy", r.return_reason AS "report.returnReason", r.saved_at AS "report.savedAt", r.version AS "report.version", k.lock_id AS "lock.lockId", k.month_on AS "lock.monthOn", k.exception_id AS "lock.exceptionId", k.until_on AS "lock.exceptionUntilOn" FROM report_slot s
    LEFT JOIN assignment a ON a.joint_meeting_id = s.joint_meeting_id AND a.id = s.assignment_id
    LEFT JOIN LATERAL (
      SELECT up.unit_id FROM assignment up WHERE up.joint_meeting_id = a.joint_meeting_id AND up.id = a.parent_id AND up.state <> 'withdrawn' LIMIT 1
    ) above ON true
    LEFT JOIN task t ON t.joint_meeting_id = s.joint_meeting_id AND t.id = s.task_id
    LEFT JOIN unit u ON u.id = s.unit_id
    LEFT JOIN LATERAL (
      SELECT * FROM report WHERE report.joint_meeting_id = s.joint_meeting_id AND report.slot_id = s.id AND report.submitted_at IS NOT NULL
      ORDER BY report.sequence DESC LIMIT 1
    ) r ON true
    LEFT JOIN LATERAL (
      SELECT l.id AS lock_id, l.month_on, e.id AS exception_id, e.until_on FROM period_lock l
      LEFT JOIN period_exception e ON e.joint_meeting_id = l.joint_meeting_id AND e.lock_id = l.id AND e.unit_id = s.unit_id
        AND (e.slot_id IS NULL OR e.slot_id = s.id) AND e.revoked_at IS NULL
      WHERE l.joint_meeting_id = s.joint_meeting_id AND l.month_on = date_trunc('month', s.period_end_on::timestamp)::date AND l.unlocked_at IS NULL
      ORDER BY e.until_on DESC NULLS LAST LIMIT 1
    ) k ON true
    WHERE s.joint_meeting_id = $1::uuid AND s.task_id = ANY($2::uuid[]) AND s.state <> 'withdrawn' AND ($3::uuid[] IS NULL OR s.unit_id = ANY($3::uuid[]) OR s.task_id = ANY(ARRAY(
      SELECT led.task_id FROM assignment led
      WHERE led.joint_meeting_id = $1::uuid AND led.role = 'lead' AND led.state <> 'withdrawn' AND led.unit_id = ANY($3::uuid[]))))
    ORDER BY s.task_id, s.period_start_on, array_position(ARRAY['lead', 'support', 'guide'], a.role), u.code, s.id;
