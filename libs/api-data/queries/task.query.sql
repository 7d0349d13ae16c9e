-- byId
SELECT t.id AS "id", t.joint_meeting_id AS "jointMeetingId", t.code AS "code", t.title AS "title", t.content AS "content", t.duty_id AS "dutyId", t.state AS "state", t.due_on AS "dueOn", t.due_rule AS "dueRule", t.due_provisional AS "dueProvisional", t.report_every_months AS "reportEveryMonths", t.report_due_day AS "reportDueDay", t.report_due_working_days AS "reportDueWorkingDays", t.report_from_on AS "reportFromOn", t.report_before AS "reportBefore", t.created_by_post_id AS "createdByPostId", t.assigned_on AS "assignedOn", t.completed_on AS "completedOn", t.closed_on AS "closedOn", t.suspended_on AS "suspendedOn", t.state_reason AS "stateReason", t.version AS "version" FROM task t
    WHERE t.joint_meeting_id = $1::uuid AND t.id = ANY($2::uuid[])
      AND ($3::uuid[] IS NULL OR (t.state <> 'draft' AND EXISTS (
      SELECT FROM assignment part
      WHERE part.joint_meeting_id = t.joint_meeting_id AND part.task_id = t.id AND part.unit_id = ANY($3::uuid[]))));

-- assignments
SELECT a.id AS "assignment.id", a.joint_meeting_id AS "assignment.jointMeetingId", a.task_id AS "assignment.taskId", a.unit_id AS "assignment.unitId", a.role AS "assignment.role", a.state AS "assignment.state", a.parent_id AS "assignment.parentId", a.assigned_on AS "assignment.assignedOn", a.due_on AS "assignment.dueOn", a.acknowledge_due_on AS "assignment.acknowledgeDueOn", a.rests AS "assignment.rests", a.acknowledged_at AS "assignment.acknowledgedAt", a.acknowledged_by AS "assignment.acknowledgedBy", a.objection_reason AS "assignment.objectionReason", a.objected_at AS "assignment.objectedAt", a.objection_answer AS "assignment.objectionAnswer", a.extension_due_on AS "assignment.extensionDueOn", a.extension_reason AS "assignment.extensionReason", a.extension_progress AS "assignment.extensionProgress", a.extension_requested_at AS "assignment.extensionRequestedAt", a.extension_answer AS "assignment.extensionAnswer", a.ladder_from_on AS "assignment.ladderFromOn", a.waived_reason AS "assignment.waivedReason", a.recalled_reason AS "assignment.recalledReason", a.completion_text AS "assignment.completionText", a.completion_requested_at AS "assignment.completionRequestedAt", a.completion_return_reason AS "assignment.completionReturnReason", a.completed_on AS "assignment.completedOn", a.grade AS "assignment.grade", a.version AS "assignment.version", u.id AS "unit.id", u.code AS "unit.code", u.name AS "unit.name", u.short_name AS "unit.shortName", u.kind AS "unit.kind", u.level AS "unit.level", u.jurisdiction_id AS "unit.jurisdictionId", u.valid_from AS "unit.validFrom", u.valid_to AS "unit.validTo"
    FROM assignment a JOIN unit u ON u.id = a.unit_id
    WHERE a.joint_meeting_id = $1::uuid AND a.task_id = ANY($2::uuid[])
    ORDER BY a.task_id, array_position(ARRAY['lead', 'support', 'guide'], a.role), u.code, a.id;

-- waitingDecisions
SELECT a.id AS "assignment.id", a.joint_meeting_id AS "assignment.jointMeetingId", a.task_id AS "assignment.taskId", a.unit_id AS "assignment.unitId", a.role AS "assignment.role", a.state AS "assignment.state", a.parent_id AS "assignment.parentId", a.assigned_on AS "assignment.assignedOn", a.due_on AS "assignment.dueOn", a.acknowledge_due_on AS "assignment.acknowledgeDueOn", a.rests AS "assignment.rests", a.acknowledged_at AS "assignment.acknowledgedAt", a.acknowledged_by AS "assignment.acknowledgedBy", a.objection_reason AS "assignment.objectionReason", a.objected_at AS "assignment.objectedAt", a.objection_answer AS "assignment.objectionAnswer", a.extension_due_on AS "assignment.extensionDueOn", a.extension_reason AS "assignment.extensionReason", a.extension_progress AS "assignment.extensionProgress", a.extension_requested_at AS "assignment.extensionRequestedAt", a.extension_answer AS "assignment.extensionAnswer", a.ladder_from_on AS "assignment.ladderFromOn", a.waived_reason AS "assignment.waivedReason", a.recalled_reason AS "assignment.recalledReason", a.completion_text AS "assignment.completionText", a.completion_requested_at AS "assignment.completionRequestedAt", a.completion_return_reason AS "assignment.completionReturnReason", a.completed_on AS "assignment.completedOn", a.grade AS "assignment.grade", a.version AS "assignment.version", u.id AS "unit.id", u.code AS "unit.code", u.name AS "unit.name", u.short_name AS "unit.shortName", u.kind AS "unit.kind", u.level AS "unit.level", u.jurisdiction_id AS "unit.jurisdictionId", u.valid_from AS "unit.validFrom", u.valid_to AS "unit.validTo", t.id AS "task.id", t.joint_meeting_id AS "task.jointMeetingId", t.code AS "task.code", t.title AS "task.title", t.content AS "task.content", t.duty_id AS "task.dutyId", t.state AS "task.state", t.due_on AS "task.dueOn", t.due_rule AS "task.dueRule", t.due_provisional AS "task.dueProvisional", t.report_every_months AS "task.reportEveryMonths", t.report_due_day AS "task.reportDueDay", t.report_due_working_days AS "task.reportDueWorkingDays", t.report_from_on AS "task.reportFromOn", t.report_before AS "task.reportBefore", t.created_by_post_id AS "task.createdByPostId", t.assigned_on AS "task.assignedOn", t.completed_on AS "task.completedOn", t.closed_on AS "task.closedOn", t.suspended_on AS "task.suspendedOn", t.state_reason AS "task.stateReason", t.version AS "task.version"
    FROM assignment a
    JOIN unit u ON u.id = a.unit_id
    JOIN task t ON t.joint_meeting_id = a.joint_meeting_id AND t.id = a.task_id AND t.state = 'assigned'
    WHERE a.joint_meeting_id = $1::uuid AND (a.state = 'objected' OR (a.extension_requested_at IS NOT NULL AND a.state = 'in_progress'))
    ORDER BY coalesce(a.extension_requested_at, a.objected_at), a.id LIMIT $2::int;

-- reviewAssignments
SELECT a.id AS "assignment.id", a.joint_meeting_id AS "assignment.jointMeetingId", a.task_id AS "assignment.taskId", a.unit_id AS "assignment.unitId", a.role AS "assignment.role", a.state AS "assignment.state", a.parent_id AS "assignment.parentId", a.assigned_on AS "assignment.assignedOn", a.due_on AS "assignment.dueOn", a.acknowledge_due_on AS "assignment.acknowledgeDueOn", a.rests AS "assignment.rests", a.acknowledged_at AS "assignment.acknowledgedAt", a.acknowledged_by AS "assignment.acknowledgedBy", a.objection_reason AS "assignment.objectionReason", a.objected_at AS "assignment.objectedAt", a.objection_answer AS "assignment.objectionAnswer", a.extension_due_on AS "assignment.extensionDueOn", a.extension_reason AS "assignment.extensionReason", a.extension_progress AS "assignment.extensionProgress", a.extension_requested_at AS "assignment.extensionRequestedAt", a.extension_answer AS "assignment.extensionAnswer", a.ladder_from_on AS "assignment.ladderFromOn", a.waived_reason AS "assignment.waivedReason", a.recalled_reason AS "assignment.recalledReason", a.completion_text AS "assignment.completionText", a.completion_requested_at AS "assignment.completionRequestedAt", a.completion_return_reason AS "assignment.completionReturnReason", a.completed_on AS "assignment.completedOn", a.grade AS "assignment.grade", a.version AS "assignment.version", u.id AS "unit.id", u.code AS "unit.code", u.name AS "unit.name", u.short_name AS "unit.shortName", u.kind AS "unit.kind", u.level AS "unit.level", u.jurisdiction_id AS "unit.jurisdictionId", u.valid_from AS "unit.validFrom", u.valid_to AS "unit.validTo", t.id AS "task.id", t.joint_meeting_id AS "task.jointMeetingId", t.code AS "task.code", t.title AS "task.title", t.content AS "task.content", t.duty_id AS "task.dutyId", t.state AS "task.state", t.due_on AS "task.dueOn", t.due_rule AS "task.dueRule", t.due_provisional AS "task.dueProvisional", t.report_every_months AS "task.reportEveryMonths", t.report_due_day AS "task.reportDueDay", t.report_due_working_days AS "task.reportDueWorkingDays", t.report_from_on AS "task.reportFromOn", t.report_before AS "task.reportBefore", t.created_by_post_id AS "task.createdByPostId", t.assigned_on AS "task.assignedOn", t.completed_on AS "task.completedOn", t.closed_on AS "task.closedOn", t.suspended_on AS "task.suspendedOn", t.state_reason AS "task.stateReason", t.version AS "task.version"
    FROM assignment a
    JOIN unit u ON u.id = a.unit_id
    JOIN task t ON t.joint_meeting_id = a.joint_meeting_id AND t.id = a.task_id
    WHERE a.joint_meeting_id = $1::uuid AND a.state = 'completion_requested'
    ORDER BY a.completion_requested_at, a.id LIMIT $2::int;

-- parts
SELECT t.id AS "taskId", part.mark, part.due_on AS "dueOn", part.done_on AS "doneOn"
    FROM task t CROSS JOIN LATERAL (SELECT part.mark, part.due_on, part.done_on FROM (
      SELECT CASE a.state WHEN 'completed' THEN CASE WHEN a.completed_on > a.due_on THEN 'accepted_late' ELSE 'accepted' END
    WHEN 'completion_requested' THEN 'under_review' WHEN 'suspended' THEN 'suspended' WHEN 'objected' THEN 'suspended' WHEN 'withdrawn' THEN 'suspended'
    ELSE CASE WHEN a.due_on <= $1::date AND (a.state = 'in_progress' AND a.extension_requested_at IS NOT NULL AND coalesce(a.extension_due_on >= $2::date, false)) THEN 'extension_pending' ELSE CASE WHEN a.due_on IS NULL THEN 'unset' WHEN a.due_on < $2::date THEN 'overdue' WHEN a.due_on <= $1::date THEN 'due_soon' ELSE 'not_due' END END END AS mark, a.due_on, a.completed_on AS done_on
      FROM assignment a
      WHERE a.joint_meeting_id = t.joint_meeting_id AND a.task_id = t.id AND a.role <> 'guide'
        AND a.state <> 'withdrawn' AND (a.due_on IS NOT NULL OR t.report_every_months IS NULL)
      UNION ALL
      (SELECT CASE WHEN s.due_on IS NULL THEN 'unset' WHEN s.due_on < $2::date THEN 'overdue' WHEN s.due_on <= $1::date THEN 'due_soon' ELSE 'not_due' END, s.due_on, NULL
      FROM report_slot s
      WHERE s.joint_meeting_id = t.joint_meeting_id AND s.task_id = t.id AND s.state IN ('expected', 'returned', 'awaiting_sign_off')
      ORDER BY s.due_on LIMIT 1)
    ) part
    ORDER BY array_position(ARRAY['overdue','due_soon','extension_pending','unset','suspended','under_review','not_due','accepted_late','accepted'], part.mark), part.due_on LIMIT 1) part
    WHERE t.joint_meeting_id = $3::uuid AND t.id = ANY($4::uuid[]);

-- events
SELECT e.id, e.task_id AS "taskId", e.seq::int AS "sequence", e.at, e.verb, e.subject_type AS "subjectType", u.name AS "subjectUnitName",
      s.period_start_on AS "periodStartOn", s.period_end_on AS "periodEndOn", e.actor ->> 'personName' AS "personName",
      e.actor ->> 'postTitle' AS "postTitle", e.actor ->> 'unitName' AS "unitName", e.from_state AS "fromState", e.to_state AS "toState",
      CASE WHEN e.verb = 'declineSignOff' AND ($1::uuid[] IS NULL OR e.unit_id <> ALL($1::uuid[])) THEN NULL ELSE e.reason END AS "reason"
    FROM event e
    LEFT JOIN unit u ON u.id = e.unit_id
    LEFT JOIN report r ON e.subject_type = 'report' AND r.joint_meeting_id = e.joint_meeting_id AND r.id = e.subject_id
    LEFT JOIN report_slot s ON s.joint_meeting_id = e.joint_meeting_id AND s.id = CASE WHEN e.subject_type = 'report_slot' THEN e.subject_id ELSE r.slot_id END
    WHERE e.joint_meeting_id = $2::uuid AND e.task_id = ANY($3::uuid[])
      AND e.verb <> 'saveReportDraft' AND (e.unit_id IS NULL OR ($1::uuid[] IS NULL OR e.unit_id = ANY($1::uuid[]) OR e.task_id = ANY(ARRAY(
      SELECT led.task_id FROM assignment led
      WHERE led.joint_meeting_id = $2::uuid AND led.role = 'lead' AND led.state <> 'withdrawn' AND led.unit_id = ANY($1::uuid[])))))
    ORDER BY e.seq DESC;

-- responsible
SELECT DISTINCT ON (p.unit_id) p.unit_id AS "unitId", p.title AS "postTitle", holder.name AS "personName"
    FROM joint_meeting_role role
    JOIN post p ON p.id = role.post_id
    LEFT JOIN LATERAL (
      SELECT person.name FROM post_holding h JOIN person ON person.id = h.person_id
      WHERE h.post_id = p.id AND h.from_on <= $1::date AND (h.to_on IS NULL OR h.to_on >= $1::date)
      ORDER BY array_position(ARRAY['holder', 'acting', 'deputy'], h.capacity), h.from_on, h.id LIMIT 1
    ) holder ON true
    WHERE role.joint_meeting_id = $2::uuid AND p.unit_id = ANY($3::uuid[]) AND role.role IN ('liaison', 'unit_head')
      AND role.from_on <= $1::date AND (role.to_on IS NULL OR role.to_on >= $1::date)
    ORDER BY p.unit_id, role.role, p.id;
