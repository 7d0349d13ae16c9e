-- all
SELECT a.joint_meeting_id AS "jointMeetingId", a.id AS "id", a.code AS "code", a.state AS "state", a.matter AS "matter", a.topics AS "topics", a.commissioner_unit_id AS "commissionerUnitId", a.institution AS "institution", a.institution_code AS "institutionCode", a.basis AS "basis", a.basis_on AS "basisOn", a.scope AS "scope", a.unit_ids AS "unitIds", a.from_on AS "fromOn", a.to_on AS "toOn", a.overlap_reason AS "overlapReason", a.indicators AS "indicators", a.commissioned_on AS "commissionedOn", a.report AS "report", a.reported_on AS "reportedOn", a.reported_by AS "reportedBy", a.report_source AS "reportSource", a.closed_on AS "closedOn", a.state_reason AS "stateReason", a.version AS "version", ($1::boolean OR EXISTS (SELECT FROM assessor m WHERE m.joint_meeting_id = a.joint_meeting_id AND m.assessment_id = a.id AND m.post_id = ANY($2::uuid[])
    AND ($3::uuid IS NULL OR m.person_id = $3::uuid))) AS inside, c.name AS "commissionerName", count(*) OVER ()::int AS total,
      (SELECT string_agg(u.name, '、' ORDER BY array_position(ARRAY['city', 'county', 'town'], u.level), u.code) FROM unit u WHERE u.id = ANY(a.unit_ids) AND (($1::boolean OR EXISTS (SELECT FROM assessor m WHERE m.joint_meeting_id = a.joint_meeting_id AND m.assessment_id = a.id AND m.post_id = ANY($2::uuid[])
    AND ($3::uuid IS NULL OR m.person_id = $3::uuid))) OR u.id = ANY($4::uuid[]))) AS "unitNames",
      (SELECT count(*)::int FROM assessment_finding f WHERE f.joint_meeting_id = a.joint_meeting_id AND f.assessment_id = a.id AND f.state = 'open'
        AND ($1::boolean OR (a.state = 'closed' AND f.responsible_unit_id = ANY($4::uuid[])))) AS "findingCount"
    FROM assessment a JOIN unit c ON c.id = a.commissioner_unit_id
    WHERE a.joint_meeting_id = $5::uuid AND (($1::boolean OR EXISTS (SELECT FROM assessor m WHERE m.joint_meeting_id = a.joint_meeting_id AND m.assessment_id = a.id AND m.post_id = ANY($2::uuid[])
    AND ($3::uuid IS NULL OR m.person_id = $3::uuid))) OR a.unit_ids && $4::uuid[])
      AND ($6::uuid[] IS NULL OR a.id = ANY($6::uuid[])) AND ($7::text[] IS NULL OR a.state = ANY($7::text[]))
    ORDER BY a.state IN ('closed', 'withdrawn'), a.from_on DESC, a.code DESC, a.id
    LIMIT $8::int OFFSET $9::int;

-- assessors
SELECT m.joint_meeting_id AS "jointMeetingId", m.id AS "id", m.assessment_id AS "assessmentId", m.post_id AS "postId", m.person_id AS "personId", m.person_name AS "personName", m.office AS "office" FROM assessor m JOIN assessment a ON a.joint_meeting_id = m.joint_meeting_id AND a.id = m.assessment_id
    WHERE m.joint_meeting_id = $1::uuid AND m.assessment_id = ANY($2::uuid[]) AND ($3::boolean OR EXISTS (SELECT FROM assessor m WHERE m.joint_meeting_id = a.joint_meeting_id AND m.assessment_id = a.id AND m.post_id = ANY($4::uuid[])
    AND ($5::uuid IS NULL OR m.person_id = $5::uuid)))
      AND ($5::uuid IS NULL OR m.person_id = $5::uuid) ORDER BY m.id;

-- works
SELECT w.joint_meeting_id AS "jointMeetingId", w.id AS "id", w.assessment_id AS "assessmentId", w.unit_id AS "unitId", w.on_date AS "onDate", w.place AS "place", w.method AS "method", w.observations AS "observations", w.recorded_by AS "recordedBy", w.recorded_by_account_id AS "recordedByAccountId", w.recorded_at AS "recordedAt", u.name AS "unitName" FROM assessment_work w
    JOIN assessment a ON a.joint_meeting_id = w.joint_meeting_id AND a.id = w.assessment_id
    JOIN unit u ON u.id = w.unit_id
    WHERE w.joint_meeting_id = $1::uuid AND w.assessment_id = ANY($2::uuid[]) AND ($3::boolean OR EXISTS (SELECT FROM assessor m WHERE m.joint_meeting_id = a.joint_meeting_id AND m.assessment_id = a.id AND m.post_id = ANY($4::uuid[])
    AND ($5::uuid IS NULL OR m.person_id = $5::uuid)))
      AND ($5::uuid IS NULL OR w.recorded_by_account_id IN (SELECT id FROM account WHERE person_id = $5::uuid))
    ORDER BY w.on_date DESC, w.id DESC;

-- late
SELECT b.id, b.matter, b.to_on AS "dueOn" FROM assessment b
    WHERE b.joint_meeting_id = $1::uuid AND b.state = 'commissioned' AND b.to_on < $2::date ORDER BY b.to_on, b.id;

-- findings
SELECT f.joint_meeting_id AS "jointMeetingId", f.id AS "id", f.assessment_id AS "assessmentId", f.sequence AS "sequence", f.responsible_unit_id AS "responsibleUnitId", f.severity AS "severity", f.kind AS "kind", f.matter AS "matter", f.text AS "text", f.duty_id AS "dutyId", f.task_id AS "taskId", f.evidence AS "evidence", f.state AS "state", f.drop_reason AS "dropReason", f.version AS "version", u.name AS "responsibleUnitName" FROM assessment_finding f
    JOIN assessment a ON a.joint_meeting_id = f.joint_meeting_id AND a.id = f.assessment_id
    JOIN unit u ON u.id = f.responsible_unit_id
    WHERE f.joint_meeting_id = $1::uuid AND f.assessment_id = ANY($2::uuid[])
      AND ($3::boolean OR (f.state = 'open' AND a.state = 'closed' AND f.responsible_unit_id = ANY($4::uuid[])))
    ORDER BY f.sequence;

-- events
SELECT about.of AS "subjectId", e.seq::int AS sequence, e.at, e.verb, e.actor ->> 'personName' AS "personName", e.actor ->> 'postTitle' AS "postTitle", u.name AS "unitName", e.reason
    FROM (
      SELECT asked.id AS of, asked.id FROM unnest($1::uuid[]) asked(id)
      UNION ALL SELECT f.assessment_id, f.id FROM assessment_finding f WHERE f.joint_meeting_id = $2::uuid AND f.assessment_id = ANY($1::uuid[])
      UNION ALL SELECT o.delegate_visit_id, o.id FROM delegate_opinion o WHERE o.joint_meeting_id = $2::uuid AND o.delegate_visit_id = ANY($1::uuid[])
    ) about
    JOIN event e ON e.joint_meeting_id = $2::uuid AND e.subject_id = about.id AND e.subject_type IN ('assessment', 'assessment_finding', 'delegate_visit', 'delegate_opinion')
    LEFT JOIN unit u ON u.id = e.unit_id
    ORDER BY e.seq DESC;
