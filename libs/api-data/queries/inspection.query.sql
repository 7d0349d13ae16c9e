-- all
SELECT i.joint_meeting_id AS "jointMeetingId", i.id AS "id", i.code AS "code", i.state AS "state", i.basis AS "basis", i.designation_id AS "designationId", i.source AS "source", i.source_document AS "sourceDocument", i.source_on AS "sourceOn", i.mode AS "mode", i.year_work AS "yearWork", i.trigger AS "trigger", i.trigger_reason AS "triggerReason", i.kind AS "kind", i.category AS "category", i.methods AS "methods", i.covert AS "covert", i.matter AS "matter", i.topics AS "topics", i.content AS "content", i.scope AS "scope", i.depth_reason AS "depthReason", i.from_on AS "fromOn", i.to_on AS "toOn", i.overlap_reason AS "overlapReason", i.drafted_on AS "draftedOn", i.submitted_on AS "submittedOn", i.changed_on AS "changedOn", i.approver AS "approver", i.approver_name AS "approverName", i.approver_post_id AS "approverPostId", i.approval_document AS "approvalDocument", i.approved_on AS "approvedOn", i.approval_recorded_by AS "approvalRecordedBy", i.leader_appointment AS "leaderAppointment", i.started_on AS "startedOn", i.conclusion_document AS "conclusionDocument", i.concluded_on AS "concludedOn", i.authors AS "authors", i.closed_on AS "closedOn", i.state_reason AS "stateReason", i.joined_joint_meeting_id AS "joinedJointMeetingId", i.joined_inspection_id AS "joinedInspectionId", i.version AS "version", ($1::boolean OR EXISTS (SELECT FROM inspection_member m WHERE m.joint_meeting_id = i.joint_meeting_id AND m.inspection_id = i.id AND m.post_id = ANY($2::uuid[])
    AND ($3::uuid IS NULL OR m.person_id = $3::uuid))) AS inside, count(*) OVER ()::int AS total,
      (SELECT count(*)::int FROM finding f JOIN inspection_object o ON o.joint_meeting_id = f.joint_meeting_id AND o.id = f.object_id
        WHERE f.joint_meeting_id = i.joint_meeting_id AND f.inspection_id = i.id AND f.state = 'open'
          AND (($1::boolean OR EXISTS (SELECT FROM inspection_member m WHERE m.joint_meeting_id = i.joint_meeting_id AND m.inspection_id = i.id AND m.post_id = ANY($2::uuid[])
    AND ($3::uuid IS NULL OR m.person_id = $3::uuid))) OR (o.unit_id = ANY($4::uuid[]) AND o.delivered_on IS NOT NULL))) AS "findingCount",
      (SELECT string_agg(u.name, '、' ORDER BY u.code) FROM inspection_object o JOIN unit u ON u.id = o.unit_id
        WHERE o.joint_meeting_id = i.joint_meeting_id AND o.inspection_id = i.id AND (($1::boolean OR EXISTS (SELECT FROM inspection_member m WHERE m.joint_meeting_id = i.joint_meeting_id AND m.inspection_id = i.id AND m.post_id = ANY($2::uuid[])
    AND ($3::uuid IS NULL OR m.person_id = $3::uuid))) OR o.unit_id = ANY($4::uuid[]))) AS "objectNames"
    FROM inspection i
    WHERE i.joint_meeting_id = $5::uuid AND (($1::boolean OR EXISTS (SELECT FROM inspection_member m WHERE m.joint_meeting_id = i.joint_meeting_id AND m.inspection_id = i.id AND m.post_id = ANY($2::uuid[])
    AND ($3::uuid IS NULL OR m.person_id = $3::uuid))) OR EXISTS (SELECT FROM inspection_object seen WHERE seen.joint_meeting_id = i.joint_meeting_id AND seen.inspection_id = i.id
    AND seen.unit_id = ANY($4::uuid[]) AND ((NOT i.covert AND seen.notified_on IS NOT NULL) OR seen.delivered_on IS NOT NULL)))
      AND ($6::uuid[] IS NULL OR i.id = ANY($6::uuid[])) AND ($7::text[] IS NULL OR i.state = ANY($7::text[]))
      AND ($8::uuid IS NULL OR EXISTS (SELECT FROM inspection_object o WHERE o.joint_meeting_id = i.joint_meeting_id AND o.inspection_id = i.id AND o.unit_id = $8::uuid
        AND (($1::boolean OR EXISTS (SELECT FROM inspection_member m WHERE m.joint_meeting_id = i.joint_meeting_id AND m.inspection_id = i.id AND m.post_id = ANY($2::uuid[])
    AND ($3::uuid IS NULL OR m.person_id = $3::uuid))) OR o.unit_id = ANY($4::uuid[]))))
    ORDER BY i.state IN ('closed', 'withdrawn', 'joined'), coalesce(i.from_on, i.drafted_on) DESC, i.code DESC, i.id
    LIMIT $9::int OFFSET $10::int;

-- objects
SELECT o.joint_meeting_id AS "jointMeetingId", o.id AS "id", o.inspection_id AS "inspectionId", o.unit_id AS "unitId", o.authority AS "authority", o.authority_document AS "authorityDocument", o.assistance_basis AS "assistanceBasis", o.state AS "state", o.notified_on AS "notifiedOn", o.notice_text AS "noticeText", o.conclusion AS "conclusion", o.delivered_on AS "deliveredOn", o.received_on AS "receivedOn", o.received_by AS "receivedBy", o.receipt_source AS "receiptSource", o.objection_until_on AS "objectionUntilOn", o.objected_on AS "objectedOn", o.objection AS "objection", o.objection_source AS "objectionSource", o.objection_recorded_by AS "objectionRecordedBy", o.objection_confirmed_on AS "objectionConfirmedOn", o.objection_confirmed_by AS "objectionConfirmedBy", o.review_until_on AS "reviewUntilOn", o.reviewed_on AS "reviewedOn", o.review_outcome AS "reviewOutcome", o.review_text AS "reviewText", o.review_document AS "reviewDocument", o.reviewers AS "reviewers", o.clock_provisional AS "clockProvisional", o.clock_moves AS "clockMoves", o.version AS "version", u.name AS "unitName", ($1::boolean OR EXISTS (SELECT FROM inspection_member m WHERE m.joint_meeting_id = i.joint_meeting_id AND m.inspection_id = i.id AND m.post_id = ANY($2::uuid[])
    AND ($3::uuid IS NULL OR m.person_id = $3::uuid))) AS inside, EXISTS (SELECT FROM joint_meeting_role r JOIN post p ON p.id = r.post_id JOIN post_holding h ON h.post_id = p.id JOIN account a ON a.person_id = h.person_id AND a.state = 'active'
      WHERE r.joint_meeting_id = $4::uuid AND p.unit_id = o.unit_id AND r.role IN ('liaison', 'unit_head') AND r.from_on <= $5::date AND (r.to_on IS NULL OR r.to_on >= $5::date)
        AND h.from_on <= $5::date AND (h.to_on IS NULL OR h.to_on >= $5::date)) AS "unitSpeaks"
    FROM inspection_object o
    JOIN inspection i ON i.joint_meeting_id = o.joint_meeting_id AND i.id = o.inspection_id
    JOIN unit u ON u.id = o.unit_id
    WHERE o.joint_meeting_id = $4::uuid AND o.inspection_id = ANY($6::uuid[])
      AND (($1::boolean OR EXISTS (SELECT FROM inspection_member m WHERE m.joint_meeting_id = i.joint_meeting_id AND m.inspection_id = i.id AND m.post_id = ANY($2::uuid[])
    AND ($3::uuid IS NULL OR m.person_id = $3::uuid))) OR (o.unit_id = ANY($7::uuid[]) AND ((NOT i.covert AND o.notified_on IS NOT NULL) OR o.delivered_on IS NOT NULL)))
    ORDER BY array_position(ARRAY['city', 'county', 'town'], u.level), u.code, o.id;

-- speaks
SELECT EXISTS (SELECT FROM joint_meeting_role r JOIN post p ON p.id = r.post_id JOIN post_holding h ON h.post_id = p.id JOIN account a ON a.person_id = h.person_id AND a.state = 'active'
      WHERE r.joint_meeting_id = $1::uuid AND p.unit_id = $2::uuid AND r.role IN ('liaison', 'unit_head') AND r.from_on <= $3::date AND (r.to_on IS NULL OR r.to_on >= $3::date)
        AND h.from_on <= $3::date AND (h.to_on IS NULL OR h.to_on >= $3::date)) AS speaks;

-- team
SELECT t.joint_meeting_id AS "jointMeetingId", t.id AS "id", t.inspection_id AS "inspectionId", t.role AS "role", t.post_id AS "postId", t.person_id AS "personId", t.person_name AS "personName", t.office AS "office", t.invited_kind AS "invitedKind", t.trained_on AS "trainedOn", t.secrecy_on AS "secrecyOn", v.until AS "invitedUntil",
      CASE WHEN t.role <> 'invited' OR a.id IS NULL THEN NULL WHEN v.accepted_at IS NOT NULL THEN 'accepted' WHEN v.account_id IS NULL THEN 'none' WHEN v.until > $1::timestamptz THEN 'sent' ELSE 'ended' END AS invitation
    FROM inspection_member t
    LEFT JOIN account a ON a.person_id = t.person_id AND a.invited
    LEFT JOIN account_invitation v ON v.account_id = a.id AND v.inspection_id = t.inspection_id
    JOIN inspection i ON i.joint_meeting_id = t.joint_meeting_id AND i.id = t.inspection_id
    WHERE t.joint_meeting_id = $2::uuid AND t.inspection_id = ANY($3::uuid[]) AND ($4::boolean OR EXISTS (SELECT FROM inspection_member m WHERE m.joint_meeting_id = i.joint_meeting_id AND m.inspection_id = i.id AND m.post_id = ANY($5::uuid[])
    AND ($6::uuid IS NULL OR m.person_id = $6::uuid)))
    ORDER BY array_position(ARRAY['team_leader', 'member', 'invited'], t.role), t.id;

-- visits
SELECT v.joint_meeting_id AS "jointMeetingId", v.id AS "id", v.inspection_id AS "inspectionId", v.object_id AS "objectId", v.on_date AS "onDate", v.at_time AS "atTime", v.place AS "place", v.method AS "method", v.people_met AS "peopleMet", v.observations AS "observations", v.recorded_by AS "recordedBy", v.recorded_by_account_id AS "recordedByAccountId", v.written_at AS "writtenAt", v.recorded_at AS "recordedAt", v.device_key AS "deviceKey", v.late AS "late"
    FROM inspection_visit v JOIN inspection i ON i.joint_meeting_id = v.joint_meeting_id AND i.id = v.inspection_id
    WHERE v.joint_meeting_id = $1::uuid AND v.inspection_id = ANY($2::uuid[]) AND ($3::boolean OR EXISTS (SELECT FROM inspection_member m WHERE m.joint_meeting_id = i.joint_meeting_id AND m.inspection_id = i.id AND m.post_id = ANY($4::uuid[])
    AND ($5::uuid IS NULL OR m.person_id = $5::uuid)))
      AND ($5::uuid IS NULL OR v.recorded_by_account_id IN (SELECT id FROM account WHERE person_id = $5::uuid))
    ORDER BY v.on_date DESC, v.at_time DESC NULLS LAST, v.id DESC;

-- files
SELECT a.id, a.name, a.size, a.mime, a.sha256, a.taken_at AS "takenAt", a.added_at AS "addedAt", a.subject_id AS "subjectId" FROM attachment a
    WHERE a.joint_meeting_id = $1::uuid AND a.subject_type = $2::text AND a.subject_id = ANY($3::uuid[]) ORDER BY a.added_at, a.id;

-- findings
SELECT f.joint_meeting_id AS "jointMeetingId", f.id AS "id", f.inspection_id AS "inspectionId", f.object_id AS "objectId", f.sequence AS "sequence", f.severity AS "severity", f.kind AS "kind", f.matter AS "matter", f.text AS "text", f.duty_id AS "dutyId", f.task_id AS "taskId", f.responsible_unit_id AS "responsibleUnitId", f.evidence AS "evidence", f.state AS "state", f.drop_reason AS "dropReason", f.version AS "version", o.unit_id AS "unitId", u.name AS "responsibleUnitName",
      CASE WHEN ($1::boolean OR EXISTS (SELECT FROM inspection_member m WHERE m.joint_meeting_id = i.joint_meeting_id AND m.inspection_id = i.id AND m.post_id = ANY($2::uuid[])
    AND ($3::uuid IS NULL OR m.person_id = $3::uuid))) THEN (SELECT count(*)::int FROM finding other JOIN inspection oi ON oi.joint_meeting_id = other.joint_meeting_id AND oi.id = other.inspection_id
        WHERE other.joint_meeting_id = f.joint_meeting_id AND other.responsible_unit_id = f.responsible_unit_id AND other.kind = f.kind AND other.id <> f.id AND other.state = 'open'
          AND oi.state <> 'withdrawn') ELSE 0 END AS repeated
    FROM finding f
    JOIN inspection i ON i.joint_meeting_id = f.joint_meeting_id AND i.id = f.inspection_id
    JOIN inspection_object o ON o.joint_meeting_id = f.joint_meeting_id AND o.id = f.object_id
    JOIN unit u ON u.id = f.responsible_unit_id
    WHERE f.joint_meeting_id = $4::uuid AND f.inspection_id = ANY($5::uuid[])
      AND (($1::boolean OR EXISTS (SELECT FROM inspection_member m WHERE m.joint_meeting_id = i.joint_meeting_id AND m.inspection_id = i.id AND m.post_id = ANY($2::uuid[])
    AND ($3::uuid IS NULL OR m.person_id = $3::uuid))) OR (f.state = 'open' AND o.unit_id = ANY($6::uuid[]) AND o.delivered_on IS NOT NULL))
    ORDER BY f.sequence;

-- designations
SELECT d.joint_meeting_id AS "jointMeetingId", d.id AS "id", d.code AS "code", d.kind AS "kind", d.unit_id AS "unitId", d.government_name AS "governmentName", d.document AS "document", d.document_on AS "documentOn", d.matter AS "matter", d.scope AS "scope", d.duties AS "duties", d.topics AS "topics", d.unit_ids AS "unitIds", d.from_on AS "fromOn", d.to_on AS "toOn", d.ended_on AS "endedOn", d.end_reason AS "endReason", d.version AS "version", u.name AS "unitName" FROM designation d JOIN unit u ON u.id = d.unit_id
    WHERE d.joint_meeting_id = $1::uuid ORDER BY d.ended_on IS NOT NULL, d.from_on DESC, d.code DESC;
