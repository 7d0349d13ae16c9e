-- events
SELECT e.joint_meeting_id AS "jointMeetingId", e.seq::int AS seq, e.id,
      to_char(e.at AT TIME ZONE 'UTC', CASE WHEN date_trunc('milliseconds', e.at) = e.at THEN 'YYYY-MM-DD"T"HH24":"MI":"SS.MS"Z"' ELSE 'YYYY-MM-DD"T"HH24":"MI":"SS.US"Z"' END) AS at,
      e.day_on AS "dayOn", e.verb, e.subject_type AS "subjectType", e.subject_id AS "subjectId", e.task_id AS "taskId", e.unit_id AS "unitId", e.actor,
      e.from_state AS "fromState", e.to_state AS "toState", e.reason, e.data
    FROM event e
    WHERE e.joint_meeting_id = $1::uuid AND (e.task_id = ANY($2::uuid[]) OR e.subject_id = ANY($2::uuid[]) OR e.subject_id = ANY($3::uuid[]))
      AND e.subject_type NOT IN ('complaint', 'accountability', 'draft_item') AND e.verb <> 'saveReportDraft'
    ORDER BY e.seq;

-- accountability
SELECT a.id FROM accountability a
    WHERE a.joint_meeting_id = $1::uuid AND NOT a.sealed AND EXISTS (
      SELECT FROM jsonb_array_elements(a.facts) fact WHERE fact ->> 'taskId' = ANY($2::text[]) OR fact ->> 'inspectionId' = $3::text
    )
    ORDER BY a.proposed_on, a.id;
