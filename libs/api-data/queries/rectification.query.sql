-- units
SELECT u.id, u.name, j.name AS "jurisdictionName"
    FROM unit u JOIN jurisdiction j ON j.id = u.jurisdiction_id LEFT JOIN jurisdiction above ON above.id = j.parent_id
    WHERE u.id IN (SELECT r.unit_id FROM rectification r JOIN inspection i ON i.joint_meeting_id = r.joint_meeting_id AND i.id = r.inspection_id
      WHERE r.joint_meeting_id = $1::uuid AND ($2::boolean OR r.unit_id = ANY($3::uuid[]) OR EXISTS (SELECT FROM inspection_member m WHERE m.joint_meeting_id = i.joint_meeting_id AND m.inspection_id = i.id AND m.post_id = ANY($4::uuid[])
    AND ($5::uuid IS NULL OR m.person_id = $5::uuid)))) AND ($6::text IS NULL OR u.name ILIKE $6)
    ORDER BY u.code, u.id
    LIMIT $7::int;

-- counties
SELECT county.id, county.name FROM jurisdiction county
    WHERE county.id IN (SELECT CASE j.level WHEN 'county' THEN j.id WHEN 'town' THEN above.id END
    FROM unit u JOIN jurisdiction j ON j.id = u.jurisdiction_id LEFT JOIN jurisdiction above ON above.id = j.parent_id
    WHERE u.id IN (SELECT r.unit_id FROM rectification r JOIN inspection i ON i.joint_meeting_id = r.joint_meeting_id AND i.id = r.inspection_id
      WHERE r.joint_meeting_id = $1::uuid AND ($2::boolean OR r.unit_id = ANY($3::uuid[]) OR EXISTS (SELECT FROM inspection_member m WHERE m.joint_meeting_id = i.joint_meeting_id AND m.inspection_id = i.id AND m.post_id = ANY($4::uuid[])
    AND ($5::uuid IS NULL OR m.person_id = $5::uuid)))))
    ORDER BY county.code, county.id;

-- all
WITH found AS (
    SELECT r.*, i.code AS inspection_code, i.matter AS inspection_matter, f.sequence AS finding_sequence, f.severity, f.kind AS finding_kind, f.matter, f.text AS finding_text,
      jsonb_array_length(f.evidence) AS evidence_count, f.duty_id, u.name AS unit_name, CASE j.level WHEN 'county' THEN j.name WHEN 'town' THEN above.name END AS county_name, CASE WHEN CASE r.state WHEN 'closed' THEN CASE WHEN r.finished_on > r.due_on THEN 'accepted_late' ELSE 'accepted' END
    WHEN 'reported' THEN 'under_review' WHEN 'verified' THEN 'under_review' WHEN 'withdrawn' THEN 'suspended'
    ELSE CASE WHEN r.due_on IS NULL THEN 'unset' WHEN r.due_on < $1::date THEN 'overdue' WHEN r.due_on <= $2::date THEN 'due_soon' ELSE 'not_due' END END IN ('overdue') THEN 'overdue' WHEN CASE r.state WHEN 'closed' THEN CASE WHEN r.finished_on > r.due_on THEN 'accepted_late' ELSE 'accepted' END
    WHEN 'reported' THEN 'under_review' WHEN 'verified' THEN 'under_review' WHEN 'withdrawn' THEN 'suspended'
    ELSE CASE WHEN r.due_on IS NULL THEN 'unset' WHEN r.due_on < $1::date THEN 'overdue' WHEN r.due_on <= $2::date THEN 'due_soon' ELSE 'not_due' END END IN ('due_soon', 'extension_pending') THEN 'due_soon'
    WHEN CASE r.state WHEN 'closed' THEN CASE WHEN r.finished_on > r.due_on THEN 'accepted_late' ELSE 'accepted' END
    WHEN 'reported' THEN 'under_review' WHEN 'verified' THEN 'under_review' WHEN 'withdrawn' THEN 'suspended'
    ELSE CASE WHEN r.due_on IS NULL THEN 'unset' WHEN r.due_on < $1::date THEN 'overdue' WHEN r.due_on <= $2::date THEN 'due_soon' ELSE 'not_due' END END IN ('unset', 'suspended') THEN 'undetermined' ELSE 'normal' END AS light
    FROM rectification r
    JOIN inspection i ON i.joint_meeting_id = r.joint_meeting_id AND i.id = r.inspection_id
    JOIN finding f ON f.joint_meeting_id = r.joint_meeting_id AND f.id = r.finding_id
    JOIN unit u ON u.id = r.unit_id
    JOIN jurisdiction j ON j.id = u.jurisdiction_id
    LEFT JOIN jurisdiction above ON above.id = j.parent_id
    WHERE r.joint_meeting_id = $3::uuid AND ($4::boolean OR r.unit_id = ANY($5::uuid[]) OR EXISTS (SELECT FROM inspection_member m WHERE m.joint_meeting_id = i.joint_meeting_id AND m.inspection_id = i.id AND m.post_id = ANY($6::uuid[])
    AND ($7::uuid IS NULL OR m.person_id = $7::uuid)))
      AND ($8::uuid[] IS NULL OR r.id = ANY($8::uuid[])) AND ($9::uuid[] IS NULL OR r.finding_id = ANY($9::uuid[]))
      AND CASE WHEN $10::text[] IS NULL THEN r.state <> 'withdrawn' OR $8::uuid[] IS NOT NULL ELSE r.state = ANY($10::text[]) END
      AND ($11::uuid IS NULL OR r.unit_id = $11::uuid) AND ($12::uuid IS NULL OR j.id = $12::uuid OR j.parent_id = $12::uuid)
      AND ($13::uuid IS NULL OR r.inspection_id = $13::uuid) AND ($14::text IS NULL OR f.severity = $14::text)
      AND ($15::text IS NULL OR r.code ILIKE $15 OR f.matter ILIKE $15 OR f.text ILIKE $15 OR r.measure ILIKE $15)),
    page AS (SELECT * FROM found WHERE $16::text IS NULL OR light = $16::text ORDER BY found.state IN ('closed', 'withdrawn'), found.due_on, found.code, found.id LIMIT $17::int OFFSET $18::int)
    SELECT counted.lights, r.joint_meeting_id AS "jointMeetingId", r.id AS "id", r.code AS "code", r.inspection_id AS "inspectionId", r.finding_id AS "findingId", r.object_id AS "objectId", r.unit_id AS "unitId", r.post_id AS "postId", r.contact_unit_id AS "contactUnitId", r.kind AS "kind", r.measure AS "measure", r.state AS "state", r.opened_on AS "openedOn", r.limit_working_days AS "limitWorkingDays", r.limit_from_on AS "limitFromOn", r.due_on AS "dueOn", r.due_provisional AS "dueProvisional", r.acknowledged_on AS "acknowledgedOn", r.acknowledged_by AS "acknowledgedBy", r.acknowledge_source AS "acknowledgeSource", r.plan AS "plan", r.extension_requested_on AS "extensionRequestedOn", r.extension_due_on AS "extensionDueOn", r.extension_reason AS "extensionReason", r.extension_progress AS "extensionProgress", r.extension_answer AS "extensionAnswer", r.finished_on AS "finishedOn", r.reporter_person_ids AS "reporterPersonIds", r.finished_on_behalf AS "finishedOnBehalf", r.verified_on AS "verifiedOn", r.closed_on AS "closedOn", r.reopened_times AS "reopenedTimes", r.reopened_on AS "reopenedOn", r.reopen_cause AS "reopenCause", r.state_reason AS "stateReason", r.version AS "version", r.inspection_code AS "inspectionCode", r.inspection_matter AS "inspectionMatter", r.finding_sequence AS "findingSequence", r.severity,
      r.finding_kind AS "findingKind", r.matter, r.finding_text AS "findingText", r.evidence_count AS "evidenceCount", d.id AS "dutyId", d.code AS "dutyCode", d.text AS "dutyText", r.unit_name AS "unitName",
      r.county_name AS "countyName", p.title AS "postTitle", (SELECT string_agg(n.name, '、' ORDER BY n.name) FROM post_holding h JOIN person n ON n.id = h.person_id
        WHERE h.post_id = r.post_id AND h.capacity <> 'deputy' AND h.from_on <= coalesce(r.acknowledged_on, $1::date) AND (h.to_on IS NULL OR h.to_on >= coalesce(r.acknowledged_on, $1::date))) AS "personName", contact.name AS "contactUnitName", (SELECT e.level FROM escalation_step e WHERE e.joint_meeting_id = r.joint_meeting_id AND e.clock = 'rectification' AND e.subject_id = r.id AND e.due_on = r.due_on
        AND e.level <> 'liaison' ORDER BY array_position(ARRAY['unit_head', 'secretariat', 'leader'], e.level) DESC LIMIT 1) AS "escalatedTo",
      said.text AS "lastReportText", said.on_date AS "lastReportOn", looked.method AS "lastCheckMethod", looked.outcome AS "lastCheckOutcome", looked.on_date AS "lastCheckOn",
      ARRAY(SELECT m.post_id FROM inspection_member m WHERE m.joint_meeting_id = r.joint_meeting_id AND m.inspection_id = r.inspection_id AND m.post_id IS NOT NULL AND m.role <> 'invited') AS "teamPostIds"
    FROM (SELECT jsonb_object_agg(each.light, each.total) AS lights FROM (SELECT light, count(*)::int AS total FROM found GROUP BY light) each) counted
    LEFT JOIN page r ON true
    LEFT JOIN duty d ON d.joint_meeting_id = r.joint_meeting_id AND d.id = r.duty_id
    LEFT JOIN post p ON p.id = r.post_id
    LEFT JOIN unit contact ON contact.id = r.contact_unit_id
    LEFT JOIN LATERAL (SELECT text, on_date FROM rectification_report s WHERE s.joint_meeting_id = r.joint_meeting_id AND s.rectification_id = r.id ORDER BY s.sequence DESC LIMIT 1) said ON true
    LEFT JOIN LATERAL (SELECT method, outcome, on_date FROM rectification_check c WHERE c.joint_meeting_id = r.joint_meeting_id AND c.rectification_id = r.id ORDER BY c.sequence DESC LIMIT 1) looked ON true
    ORDER BY r.state IN ('closed', 'withdrawn'), r.due_on, r.code, r.id;

-- filtered
WITH found AS (
    SELECT r.*, i.code AS inspection_code, i.matter AS inspection_matter, f.sequence AS finding_sequence, f.severity, f.kind AS finding_kind, f.matter, f.text AS finding_text,
      jsonb_array_length(f.evidence) AS evidence_count, f.duty_id, u.name AS unit_name, CASE j.level WHEN 'county' THEN j.name WHEN 'town' THEN above.name END AS county_name, CASE WHEN CASE r.state WHEN 'closed' THEN CASE WHEN r.finished_on > r.due_on THEN 'accepted_late' ELSE 'accepted' END
    WHEN 'reported' THEN 'under_review' WHEN 'verified' THEN 'under_review' WHEN 'withdrawn' THEN 'suspended'
    ELSE CASE WHEN r.due_on IS NULL THEN 'unset' WHEN r.due_on < $1::date THEN 'overdue' WHEN r.due_on <= $2::date THEN 'due_soon' ELSE 'not_due' END END IN ('overdue') THEN 'overdue' WHEN CASE r.state WHEN 'closed' THEN CASE WHEN r.finished_on > r.due_on THEN 'accepted_late' ELSE 'accepted' END
    WHEN 'reported' THEN 'under_review' WHEN 'verified' THEN 'under_review' WHEN 'withdrawn' THEN 'suspended'
    ELSE CASE WHEN r.due_on IS NULL THEN 'unset' WHEN r.due_on < $1::date THEN 'overdue' WHEN r.due_on <= $2::date THEN 'due_soon' ELSE 'not_due' END END IN ('due_soon', 'extension_pending') THEN 'due_soon'
    WHEN CASE r.state WHEN 'closed' THEN CASE WHEN r.finished_on > r.due_on THEN 'accepted_late' ELSE 'accepted' END
    WHEN 'reported' THEN 'under_review' WHEN 'verified' THEN 'under_review' WHEN 'withdrawn' THEN 'suspended'
    ELSE CASE WHEN r.due_on IS NULL THEN 'unset' WHEN r.due_on < $1::date THEN 'overdue' WHEN r.due_on <= $2::date THEN 'due_soon' ELSE 'not_due' END END IN ('unset', 'suspended') THEN 'undetermined' ELSE 'normal' END AS light
    FROM rectification r
    JOIN inspection i ON i.joint_meeting_id = r.joint_meeting_id AND i.id = r.inspection_id
    JOIN finding f ON f.joint_meeting_id = r.joint_meeting_id AND f.id = r.finding_id
    JOIN unit u ON u.id = r.unit_id
    JOIN jurisdiction j ON j.id = u.jurisdiction_id
    LEFT JOIN jurisdiction above ON above.id = j.parent_id
    WHERE r.joint_meeting_id = $3::uuid AND ($4::boolean OR r.unit_id = ANY($5::uuid[]) OR EXISTS (SELECT FROM inspection_member m WHERE m.joint_meeting_id = i.joint_meeting_id AND m.inspection_id = i.id AND m.post_id = ANY($6::uuid[])
    AND ($7::uuid IS NULL OR m.person_id = $7::uuid)))
      AND ($8::uuid[] IS NULL OR r.id = ANY($8::uuid[])) AND ($9::uuid[] IS NULL OR r.finding_id = ANY($9::uuid[]))
      AND CASE WHEN $10::text[] IS NULL THEN r.state <> 'withdrawn' OR $8::uuid[] IS NOT NULL ELSE r.state = ANY($10::text[]) END
      AND ($11::uuid IS NULL OR r.unit_id = $11::uuid) AND ($12::uuid IS NULL OR j.id = $12::uuid OR j.parent_id = $12::uuid)
      AND ($13::uuid IS NULL OR r.inspection_id = $13::uuid) AND ($14::text IS NULL OR f.severity = $14::text)
      AND ($15::text IS NULL OR r.code ILIKE $15 OR f.matter ILIKE $15 OR f.text ILIKE $15 OR r.measure ILIKE $15)),
    page AS (SELECT * FROM found WHERE $16::text IS NULL OR light = $16::text ORDER BY found.state IN ('closed', 'withdrawn'), found.due_on, found.code, found.id LIMIT $17::int OFFSET $18::int)
    SELECT counted.lights, r.joint_meeting_id AS "jointMeetingId", r.id AS "id", r.code AS "code", r.inspection_id AS "inspectionId", r.finding_id AS "findingId", r.object_id AS "objectId", r.unit_id AS "unitId", r.post_id AS "postId", r.contact_unit_id AS "contactUnitId", r.kind AS "kind", r.measure AS "measure", r.state AS "state", r.opened_on AS "openedOn", r.limit_working_days AS "limitWorkingDays", r.limit_from_on AS "limitFromOn", r.due_on AS "dueOn", r.due_provisional AS "dueProvisional", r.acknowledged_on AS "acknowledgedOn", r.acknowledged_by AS "acknowledgedBy", r.acknowledge_source AS "acknowledgeSource", r.plan AS "plan", r.extension_requested_on AS "extensionRequestedOn", r.extension_due_on AS "extensionDueOn", r.extension_reason AS "extensionReason", r.extension_progress AS "extensionProgress", r.extension_answer AS "extensionAnswer", r.finished_on AS "finishedOn", r.reporter_person_ids AS "reporterPersonIds", r.finished_on_behalf AS "finishedOnBehalf", r.verified_on AS "verifiedOn", r.closed_on AS "closedOn", r.reopened_times AS "reopenedTimes", r.reopened_on AS "reopenedOn", r.reopen_cause AS "reopenCause", r.state_reason AS "stateReason", r.version AS "version", r.inspection_code AS "inspectionCode", r.inspection_matter AS "inspectionMatter", r.finding_sequence AS "findingSequence", r.severity,
      r.finding_kind AS "findingKind", r.matter, r.finding_text AS "findingText", r.evidence_count AS "evidenceCount", d.id AS "dutyId", d.code AS "dutyCode", d.text AS "dutyText", r.unit_name AS "unitName",
      r.county_name AS "countyName", p.title AS "postTitle", (SELECT string_agg(n.name, '、' ORDER BY n.name) FROM post_holding h JOIN person n ON n.id = h.person_id
        WHERE h.post_id = r.post_id AND h.capacity <> 'deputy' AND h.from_on <= coalesce(r.acknowledged_on, $1::date) AND (h.to_on IS NULL OR h.to_on >= coalesce(r.acknowledged_on, $1::date))) AS "personName", contact.name AS "contactUnitName", (SELECT e.level FROM escalation_step e WHERE e.joint_meeting_id = r.joint_meeting_id AND e.clock = 'rectification' AND e.subject_id = r.id AND e.due_on = r.due_on
        AND e.level <> 'liaison' ORDER BY array_position(ARRAY['unit_head', 'secretariat', 'leader'], e.level) DESC LIMIT 1) AS "escalatedTo",
      said.text AS "lastReportText", said.on_date AS "lastReportOn", looked.method AS "lastCheckMethod", looked.outcome AS "lastCheckOutcome", looked.on_date AS "lastCheckOn",
      ARRAY(SELECT m.post_id FROM inspection_member m WHERE m.joint_meeting_id = r.joint_meeting_id AND m.inspection_id = r.inspection_id AND m.post_id IS NOT NULL AND m.role <> 'invited') AS "teamPostIds"
    FROM (SELECT jsonb_object_agg(each.light, each.total) AS lights FROM (SELECT light, count(*)::int AS total FROM found GROUP BY light) each) counted
    LEFT JOIN page r ON true
    LEFT JOIN duty d ON d.joint_meeting_id = r.joint_meeting_id AND d.id = r.duty_id
    LEFT JOIN post p ON p.id = r.post_id
    LEFT JOIN unit contact ON contact.id = r.contact_unit_id
    LEFT JOIN LATERAL (SELECT text, on_date FROM rectification_report s WHERE s.joint_meeting_id = r.joint_meeting_id AND s.rectification_id = r.id ORDER BY s.sequence DESC LIMIT 1) said ON true
    LEFT JOIN LATERAL (SELECT method, outcome, on_date FROM rectification_check c WHERE c.joint_meeting_id = r.joint_meeting_id AND c.rectification_id = r.id ORDER BY c.sequence DESC LIMIT 1) looked ON true
    ORDER BY r.state IN ('closed', 'withdrawn'), r.due_on, r.code, r.id;

-- reports
SELECT s.joint_meeting_id AS "jointMeetingId", s.id AS "id", s.rectification_id AS "rectificationId", s.sequence AS "sequence", s.on_date AS "onDate", s.final AS "final", s.text AS "text", s.facts AS "facts", s.unit_name AS "unitName", s.post_title AS "postTitle", s.person_name AS "personName", s.source AS "source" FROM rectification_report s
    WHERE s.joint_meeting_id = $1::uuid AND s.rectification_id = ANY($2::uuid[]) ORDER BY s.sequence DESC;

-- checks
SELECT c.joint_meeting_id AS "jointMeetingId", c.id AS "id", c.rectification_id AS "rectificationId", c.sequence AS "sequence", c.on_date AS "onDate", c.method AS "method", c.place AS "place", c.people_met AS "peopleMet", c.observations AS "observations", c.outcome AS "outcome", c.checkers AS "checkers", c.recorded_by AS "recordedBy" FROM rectification_check c
    WHERE c.joint_meeting_id = $1::uuid AND c.rectification_id = ANY($2::uuid[]) ORDER BY c.sequence DESC;

-- events
SELECT e.subject_id AS "rectificationId", e.seq::int AS "sequence", e.at, e.verb, e.actor ->> 'personName' AS "personName", e.actor ->> 'postTitle' AS "postTitle", e.actor ->> 'unitName' AS "unitName",
      e.reason, CASE e.verb WHEN 'escalate' THEN e.data ->> 'level' END AS level
    FROM event e
    WHERE e.joint_meeting_id = $1::uuid AND e.subject_type = 'rectification' AND e.subject_id = ANY($2::uuid[])
    ORDER BY e.seq DESC;

-- posts
SELECT p.id, p.title, p.unit_id AS "unitId", (SELECT string_agg(n.name, '、' ORDER BY n.name) FROM post_holding h JOIN person n ON n.id = h.person_id
        WHERE h.post_id = p.id AND h.capacity <> 'deputy' AND h.from_on <= $1::date AND (h.to_on IS NULL OR h.to_on >= $1::date)) AS "personName"
    FROM post p WHERE p.unit_id = ANY($2::uuid[])
    ORDER BY p.unit_id, p.position, p.id;

-- unitPersons
SELECT DISTINCT h.person_id AS "personId", n.name AS "personName" FROM post p JOIN post_holding h ON h.post_id = p.id JOIN person n ON n.id = h.person_id
    WHERE p.unit_id = $1::uuid AND h.from_on <= $2::date AND (h.to_on IS NULL OR h.to_on >= $2::date);
