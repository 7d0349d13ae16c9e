-- takeDayMail
WITH taken AS (
      UPDATE delivery SET next_at = $1::timestamptz, attempts = attempts + 1, taken = true
      WHERE joint_meeting_id = $2::uuid AND id = $3::uuid AND state = 'waiting' AND NOT (taken AND next_at > $4::timestamptz) RETURNING *)
    SELECT id, channel, target_id AS "targetId", key, payload, attempts, created_at AS "createdAt", failed_at AS "failedAt" FROM taken;

-- take
WITH due AS (
      SELECT d.id FROM delivery d WHERE d.joint_meeting_id = $1::uuid AND d.state = 'waiting' AND d.next_at <= $2::timestamptz
      ORDER BY d.next_at, d.id LIMIT $3::int FOR UPDATE SKIP LOCKED),
    taken AS (
      UPDATE delivery d SET next_at = $4::timestamptz, attempts = d.attempts + 1, taken = true
      FROM due WHERE d.joint_meeting_id = $1::uuid AND d.id = due.id RETURNING d.*)
    SELECT id, channel, target_id AS "targetId", key, payload, attempts, created_at AS "createdAt", failed_at AS "failedAt" FROM taken ORDER BY created_at, id;

-- figures
SELECT f.*, last.failure, last.answer FROM (
      SELECT d.channel, d.target_id AS "targetId", (count(*) FILTER (WHERE d.state = 'waiting'))::int AS waiting, (count(*) FILTER (WHERE d.state = 'dead'))::int AS dead,
        max(d.sent_at) AS "sentAt", min(d.failed_at) FILTER (WHERE d.failed_at > coalesce(sent.at, '-infinity')) AS "failingSince"
      FROM delivery d
      LEFT JOIN (SELECT channel, target_id, max(sent_at) AS at FROM delivery WHERE joint_meeting_id = $1::uuid GROUP BY 1, 2) sent
        ON sent.channel = d.channel AND sent.target_id = d.target_id
      WHERE d.joint_meeting_id = $1::uuid AND d.channel = ANY($2::text[]) GROUP BY 1, 2) f
    LEFT JOIN LATERAL (
      SELECT d.failure, d.answer FROM delivery d WHERE d.joint_meeting_id = $1::uuid AND d.channel = f.channel AND d.target_id = f."targetId" AND d.failure IS NOT NULL
      ORDER BY d.failed_at DESC LIMIT 1) last ON f."failingSince" IS NOT NULL
    ORDER BY f.channel, f."targetId";
