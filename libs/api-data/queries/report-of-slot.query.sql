-- sent
SELECT r.id AS "id", r.joint_meeting_id AS "jointMeetingId", r.slot_id AS "slotId", r.sequence AS "sequence", r.state AS "state", r.text AS "text", r.facts AS "facts", r.next_step AS "nextStep", r.unchanged AS "unchanged", r.on_behalf AS "onBehalf", r.on_behalf_source AS "onBehalfSource", r.confirmed_at AS "confirmedAt", r.exception_id AS "exceptionId", r.unit_id AS "unitId", r.unit_name AS "unitName", r.post_title AS "postTitle", r.person_name AS "personName", r.sign_off AS "signOff", r.signed_off_at AS "signedOffAt", r.signed_off_by AS "signedOffBy", r.signed_off_post AS "signedOffPost", r.county_check AS "countyCheck", r.checked_at AS "checkedAt", r.checked_by AS "checkedBy", r.checked_post AS "checkedPost", r.submitted_at AS "submittedAt", r.reviewed_at AS "reviewedAt", r.returned_by AS "returnedBy", r.return_reason AS "returnReason", r.saved_at AS "savedAt", r.version AS "version" FROM report r
    WHERE r.joint_meeting_id = $1::uuid AND r.slot_id = ANY($2::uuid[]) AND r.submitted_at IS NOT NULL
    ORDER BY r.slot_id, r.sequence DESC;

-- drafts
SELECT r.id AS "id", r.joint_meeting_id AS "jointMeetingId", r.slot_id AS "slotId", r.sequence AS "sequence", r.state AS "state", r.text AS "text", r.facts AS "facts", r.next_step AS "nextStep", r.unchanged AS "unchanged", r.on_behalf AS "onBehalf", r.on_behalf_source AS "onBehalfSource", r.confirmed_at AS "confirmedAt", r.exception_id AS "exceptionId", r.unit_id AS "unitId", r.unit_name AS "unitName", r.post_title AS "postTitle", r.person_name AS "personName", r.sign_off AS "signOff", r.signed_off_at AS "signedOffAt", r.signed_off_by AS "signedOffBy", r.signed_off_post AS "signedOffPost", r.county_check AS "countyCheck", r.checked_at AS "checkedAt", r.checked_by AS "checkedBy", r.checked_post AS "checkedPost", r.submitted_at AS "submittedAt", r.reviewed_at AS "reviewedAt", r.returned_by AS "returnedBy", r.return_reason AS "returnReason", r.saved_at AS "savedAt", r.version AS "version" FROM report r
    WHERE r.joint_meeting_id = $1::uuid AND r.slot_id = ANY($2::uuid[]) AND r.state = 'draft';

-- unsent
SELECT r.id AS "id", r.joint_meeting_id AS "jointMeetingId", r.slot_id AS "slotId", r.sequence AS "sequence", r.state AS "state", r.text AS "text", r.facts AS "facts", r.next_step AS "nextStep", r.unchanged AS "unchanged", r.on_behalf AS "onBehalf", r.on_behalf_source AS "onBehalfSource", r.confirmed_at AS "confirmedAt", r.exception_id AS "exceptionId", r.unit_id AS "unitId", r.unit_name AS "unitName", r.post_title AS "postTitle", r.person_name AS "personName", r.sign_off AS "signOff", r.signed_off_at AS "signedOffAt", r.signed_off_by AS "signedOffBy", r.signed_off_post AS "signedOffPost", r.county_check AS "countyCheck", r.checked_at AS "checkedAt", r.checked_by AS "checkedBy", r.checked_post AS "checkedPost", r.submitted_at AS "submittedAt", r.reviewed_at AS "reviewedAt", r.returned_by AS "returnedBy", r.return_reason AS "returnReason", r.saved_at AS "savedAt", r.version AS "version"
    FROM report_slot s
    CROSS JOIN LATERAL (
      SELECT * FROM report WHERE report.joint_meeting_id = s.joint_meeting_id AND report.slot_id = s.id AND report.state <> 'draft' ORDER BY report.sequence DESC LIMIT 1
    ) r
    WHERE s.joint_meeting_id = $1::uuid AND s.id = ANY($2::uuid[]) AND r.submitted_at IS NULL;

-- previous
SELECT s.id AS "forSlotId", r.id AS "id", r.joint_meeting_id AS "jointMeetingId", r.slot_id AS "slotId", r.sequence AS "sequence", r.state AS "state", r.text AS "text", r.facts AS "facts", r.next_step AS "nextStep", r.unchanged AS "unchanged", r.on_behalf AS "onBehalf", r.on_behalf_source AS "onBehalfSource", r.confirmed_at AS "confirmedAt", r.exception_id AS "exceptionId", r.unit_id AS "unitId", r.unit_name AS "unitName", r.post_title AS "postTitle", r.person_name AS "personName", r.sign_off AS "signOff", r.signed_off_at AS "signedOffAt", r.signed_off_by AS "signedOffBy", r.signed_off_post AS "signedOffPost", r.county_check AS "countyCheck", r.checked_at AS "checkedAt", r.checked_by AS "checkedBy", r.checked_post AS "checkedPost", r.submitted_at AS "submittedAt", r.reviewed_at AS "reviewedAt", r.returned_by AS "returnedBy", r.return_reason AS "returnReason", r.saved_at AS "savedAt", r.version AS "version"
    FROM report_slot s
    CROSS JOIN LATERAL (
      SELECT report.* FROM report_slot before
      JOIN report ON report.joint_meeting_id = before.joint_meeting_id AND report.slot_id = before.id AND report.state IN ('awaiting_check', 'submitted', 'accepted')
      WHERE before.joint_meeting_id = s.joint_meeting_id AND before.assignment_id = s.assignment_id AND before.period_start_on < s.period_start_on
      ORDER BY before.period_start_on DESC, report.sequence DESC LIMIT 1
    ) r
    WHERE s.joint_meeting_id = $1::uuid AND s.id = ANY($2::uuid[]);

-- attachments
SELECT f.id, f.subject_id AS "subjectId", f.name, f.size::int AS "size", f.mime FROM attachment f
    WHERE f.joint_meeting_id = $1::uuid AND f.subject_type = 'report' AND f.subject_id = ANY($2::uuid[])
    ORDER BY f.created_at, f.id;

-- openSchedules
SELECT a.id AS "assignmentId", a.task_id AS "taskId", newest.period_start_on AS "lastPeriodStartOn"
    FROM task t
    JOIN assignment a ON a.joint_meeting_id = t.joint_meeting_id AND a.task_id = t.id AND a.role <> 'guide'
      AND a.state IN ('pending', 'in_progress', 'completion_requested')
    LEFT JOIN LATERAL (SELECT s.period_start_on FROM report_slot s WHERE s.joint_meeting_id = a.joint_meeting_id AND s.assignment_id = a.id AND NOT s.replaced
      ORDER BY s.period_start_on DESC LIMIT 1) newest ON true
    WHERE t.joint_meeting_id = $1::uuid AND t.state = 'assigned' AND (t.report_every_months IS NOT NULL OR t.report_before <> '[]')
      AND ($2::uuid[] IS NULL OR t.id = ANY($2::uuid[]))
    ORDER BY a.task_id, a.id;

-- openSlots
SELECT s.id AS "id", s.joint_meeting_id AS "jointMeetingId", s.assignment_id AS "assignmentId", s.task_id AS "taskId", s.unit_id AS "unitId", s.period_start_on AS "periodStartOn", s.period_end_on AS "periodEndOn", s.due_on AS "dueOn", s.due_provisional AS "dueProvisional", s.state AS "state", s.state_before_pause AS "stateBeforePause", s.first_submitted_on AS "firstSubmittedOn", s.accepted_on AS "acceptedOn", s.replaced AS "replaced", s.version AS "version" FROM report_slot s
    WHERE s.joint_meeting_id = $1::uuid AND s.assignment_id = $2::uuid
    ORDER BY s.period_start_on FOR UPDATE;
