-- events
SELECT e.joint_meeting_id AS "jointMeetingId", e.seq::int AS seq, e.id,
      to_char(e.at AT TIME ZONE 'UTC', CASE WHEN date_trunc('milliseconds', e.at) = e.at THEN 'YYYY-MM-DD"T"HH24":"MI":"SS.MS"Z"' ELSE 'YYYY-MM-DD"T"HH24":"MI":"SS.US"Z"' END) AS at,
      e.day_on AS "dayOn", e.verb, e.subject_type AS "subjectType", e.subject_id AS "subjectId", e.task_id AS "taskId", e.unit_id AS "unitId", e.actor,
      e.from_state AS "fromState", e.to_state AS "toState", e.reason, e.data
    FROM event e WHERE e.joint_meeting_id = $1::uuid AND e.seq > $2::int ORDER BY e.seq LIMIT $3::int;

-- seals
SELECT s.seq, encode(s.leaf, 'hex') AS leaf, encode(s.hash, 'hex') AS hash
    FROM event_seal s WHERE s.joint_meeting_id = $1::uuid AND s.seq > $2::int ORDER BY s.seq LIMIT $3::int;

-- head
SELECT s.seq, encode(s.hash, 'hex') AS hash, s.sealed_at AS "sealedAt" FROM event_seal s WHERE s.joint_meeting_id = $1::uuid ORDER BY s.seq DESC LIMIT 1;
