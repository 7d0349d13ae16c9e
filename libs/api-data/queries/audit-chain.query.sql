-- unsealed
SELECT a.id,
      to_char(a.at AT TIME ZONE 'UTC', CASE WHEN date_trunc('milliseconds', a.at) = a.at THEN 'YYYY-MM-DD"T"HH24":"MI":"SS.MS"Z"' ELSE 'YYYY-MM-DD"T"HH24":"MI":"SS.US"Z"' END) AS at,
      a.kind, a.verb, a.outcome, a.account_id AS "accountId", a.account_name AS "accountName", a.person_name AS "personName", a.seat, a.address, a.of_joint_meeting_id AS "ofJointMeetingId",
      a.event_id AS "eventId", a.subject_type AS "subjectType", a.subject_id AS "subjectId", a.target_account_id AS "targetAccountId", a.target_name AS "targetName", a.reason, a.data
    FROM audit_event a WHERE a.id >= $1::uuid AND NOT EXISTS (SELECT FROM audit_seal s WHERE s.entry_id = a.id) ORDER BY a.at, a.id LIMIT $2::int;

-- sealed
SELECT s.seq, s.entry_id AS "entryId", s.entry_at AS "entryAt", encode(s.body, 'hex') AS body, encode(s.hash, 'hex') AS hash, a.id,
      to_char(a.at AT TIME ZONE 'UTC', CASE WHEN date_trunc('milliseconds', a.at) = a.at THEN 'YYYY-MM-DD"T"HH24":"MI":"SS.MS"Z"' ELSE 'YYYY-MM-DD"T"HH24":"MI":"SS.US"Z"' END) AS at,
      a.kind, a.verb, a.outcome, a.account_id AS "accountId", a.account_name AS "accountName", a.person_name AS "personName", a.seat, a.address, a.of_joint_meeting_id AS "ofJointMeetingId",
      a.event_id AS "eventId", a.subject_type AS "subjectType", a.subject_id AS "subjectId", a.target_account_id AS "targetAccountId", a.target_name AS "targetName", a.reason, a.data
    FROM audit_seal s LEFT JOIN audit_event a ON a.id = s.entry_id WHERE s.seq > $1::int ORDER BY s.seq LIMIT $2::int;

-- waiting
SELECT count(*)::int AS count, min(a.at) AS since FROM audit_event a WHERE NOT EXISTS (SELECT FROM audit_seal s WHERE s.entry_id = a.id);

-- head
SELECT s.seq, encode(s.hash, 'hex') AS hash FROM audit_seal s ORDER BY s.seq DESC LIMIT 1;

-- pruned
SELECT to_char(max((a.data ->> 'before')::timestamptz) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24":"MI":"SS.MS"Z"') AS before
    FROM audit_event a WHERE a.verb = 'pruneAudit' AND (a.data ->> 'before')::timestamptz <= a.at - interval '6 months';
