-- all
WITH counted AS (SELECT count(*)::int AS total, count(DISTINCT (d.notice_id, d.start_offset, d.end_offset))::int AS sentences,
        count(*) FILTER (WHERE d.frequency_state = 'unset')::int AS unset FROM duty d
      WHERE d.joint_meeting_id = $1::uuid AND d.valid_from <= $2::date AND (d.valid_to IS NULL OR d.valid_to >= $2::date) AND ($3::uuid[] IS NULL OR d.unit_id = ANY($3::uuid[]) OR (d.unit_id IS NULL AND cardinality($3::uuid[]) > 0)))
    SELECT counted.*, d.id AS "id", d.joint_meeting_id AS "jointMeetingId", d.code AS "code", d.notice_id AS "noticeId", d.clause_id AS "clauseId", d.start_offset AS "startOffset", d.end_offset AS "endOffset", d.text AS "text", d.title AS "title", d.unit_id AS "unitId", d.holder_class AS "holderClass", d.level AS "level", d.role AS "role", d.kind AS "kind", d.categories AS "categories", d.frequency_state AS "frequencyState", d.frequency_months AS "frequencyMonths", d.frequency_basis AS "frequencyBasis", d.frequency_from_on AS "frequencyFromOn", d.recipient_unit_id AS "recipientUnitId", d.recipient_basis AS "recipientBasis", d.valid_from AS "validFrom", d.valid_to AS "validTo", d.position AS "position", d.version AS "version"
    FROM counted LEFT JOIN LATERAL (SELECT d.* FROM duty d
      WHERE d.joint_meeting_id = $1::uuid AND d.valid_from <= $2::date AND (d.valid_to IS NULL OR d.valid_to >= $2::date) AND ($3::uuid[] IS NULL OR d.unit_id = ANY($3::uuid[]) OR (d.unit_id IS NULL AND cardinality($3::uuid[]) > 0))
      ORDER BY d.notice_id DESC, d.start_offset, d.position, d.code, d.id LIMIT $4::int OFFSET $5::int) d ON true
    ORDER BY d.notice_id DESC, d.start_offset, d.position, d.code, d.id;

-- filtered
WITH counted AS (SELECT count(*)::int AS total, count(DISTINCT (d.notice_id, d.start_offset, d.end_offset))::int AS sentences,
        count(*) FILTER (WHERE d.frequency_state = 'unset')::int AS unset FROM duty d
      WHERE d.joint_meeting_id = $1::uuid AND d.valid_from <= $2::date AND (d.valid_to IS NULL OR d.valid_to >= $2::date) AND ($3::uuid[] IS NULL OR d.unit_id = ANY($3::uuid[]) OR (d.unit_id IS NULL AND cardinality($3::uuid[]) > 0))
      AND d.notice_id = $4::uuid
      AND d.unit_id = $5::uuid
      AND d.level = $6
      AND d.kind = $7
      AND d.frequency_state = $8
      AND d.categories @> ARRAY[$9::text]
      AND (d.title ILIKE $10 OR d.text ILIKE $10 OR d.code ILIKE $10)
      AND d.unit_id IS NULL)
    SELECT counted.*, d.id AS "id", d.joint_meeting_id AS "jointMeetingId", d.code AS "code", d.notice_id AS "noticeId", d.clause_id AS "clauseId", d.start_offset AS "startOffset", d.end_offset AS "endOffset", d.text AS "text", d.title AS "title", d.unit_id AS "unitId", d.holder_class AS "holderClass", d.level AS "level", d.role AS "role", d.kind AS "kind", d.categories AS "categories", d.frequency_state AS "frequencyState", d.frequency_months AS "frequencyMonths", d.frequency_basis AS "frequencyBasis", d.frequency_from_on AS "frequencyFromOn", d.recipient_unit_id AS "recipientUnitId", d.recipient_basis AS "recipientBasis", d.valid_from AS "validFrom", d.valid_to AS "validTo", d.position AS "position", d.version AS "version"
    FROM counted LEFT JOIN LATERAL (SELECT d.* FROM duty d
      WHERE d.joint_meeting_id = $1::uuid AND d.valid_from <= $2::date AND (d.valid_to IS NULL OR d.valid_to >= $2::date) AND ($3::uuid[] IS NULL OR d.unit_id = ANY($3::uuid[]) OR (d.unit_id IS NULL AND cardinality($3::uuid[]) > 0))
      AND d.notice_id = $4::uuid
      AND d.unit_id = $5::uuid
      AND d.level = $6
      AND d.kind = $7
      AND d.frequency_state = $8
      AND d.categories @> ARRAY[$9::text]
      AND (d.title ILIKE $10 OR d.text ILIKE $10 OR d.code ILIKE $10)
      AND d.unit_id IS NULL
      ORDER BY d.notice_id DESC, d.start_offset, d.position, d.code, d.id LIMIT $11::int OFFSET $12::int) d ON true
    ORDER BY d.notice_id DESC, d.start_offset, d.position, d.code, d.id;

-- facts
SELECT d.id, coalesce(n.doc_number, n.title) AS "noticeLabel", coalesce(c.line, 1) AS line, coalesce(c.sentence, 1) AS sentence,
      coalesce(c.path, '{}') AS "sectionPath", coalesce(open.count, 0) AS "openTaskCount", open.next_due_on AS "nextDueOn", open.mark,
      ARRAY(SELECT o.unit_id FROM duty o WHERE o.joint_meeting_id = d.joint_meeting_id AND o.notice_id = d.notice_id AND o.start_offset = d.start_offset
        AND o.end_offset = d.end_offset AND o.id <> d.id AND o.unit_id IS NOT NULL AND o.unit_id IS DISTINCT FROM d.unit_id AND o.valid_from <= $1::date AND (o.valid_to IS NULL OR o.valid_to >= $1::date)
        ORDER BY o.position, o.code) AS "sharedUnitIds"
    FROM duty d
    JOIN notice n ON n.joint_meeting_id = d.joint_meeting_id AND n.id = d.notice_id
    LEFT JOIN clause c ON c.joint_meeting_id = d.joint_meeting_id AND c.id = d.clause_id
    LEFT JOIN LATERAL (
      SELECT count(*)::int AS count, min(seen.next_due_on) AS next_due_on, (array_agg(seen.mark ORDER BY array_position(ARRAY['overdue','due_soon','extension_pending','unset','suspended','under_review','not_due','accepted_late','accepted'], seen.mark)))[1] AS mark
      FROM (SELECT (SELECT min(s.due_on) FROM report_slot s WHERE s.joint_meeting_id = t.joint_meeting_id AND s.task_id = t.id AND s.state IN ('expected', 'returned', 'awaiting_sign_off')) AS next_due_on,
          CASE t.state WHEN 'draft' THEN 'unset' WHEN 'suspended' THEN 'suspended' WHEN 'withdrawn' THEN 'suspended'
    WHEN 'assigned' THEN coalesce((SELECT mark FROM (SELECT part.mark, part.due_on, part.done_on FROM (
      SELECT CASE a.state WHEN 'completed' THEN CASE WHEN a.completed_on > a.due_on THEN 'accepted_late' ELSE 'accepted' END
    WHEN 'completion_requested' THEN 'under_review' WHEN 'suspended' THEN 'suspended' WHEN 'objected' THEN 'suspended' WHEN 'withdrawn' THEN 'suspended'
    ELSE CASE WHEN a.due_on <= $2::date AND (a.state = 'in_progress' AND a.extension_requested_at IS NOT NULL AND coalesce(a.extension_due_on >= $1::date, false)) THEN 'extension_pending' ELSE CASE WHEN a.due_on IS NULL THEN 'unset' WHEN a.due_on < $1::date THEN 'overdue' WHEN a.due_on <= $2::date THEN 'due_soon' ELSE 'not_due' END END END AS mark, a.due_on, a.completed_on AS done_on
      FROM assignment a
      WHERE a.joint_meeting_id = t.joint_meeting_id AND a.task_id = t.id AND a.role <> 'guide'
        AND a.state <> 'withdrawn' AND (a.due_on IS NOT NULL OR t.report_every_months IS NULL)
      UNION ALL
      (SELECT CASE WHEN s.due_on IS NULL THEN 'unset' WHEN s.due_on < $1::date THEN 'overdue' WHEN s.due_on <= $2::date THEN 'due_soon' ELSE 'not_due' END, s.due_on, NULL
      FROM report_slot s
      WHERE s.joint_meeting_id = t.joint_meeting_id AND s.task_id = t.id AND s.state IN ('expected', 'returned', 'awaiting_sign_off')
      ORDER BY s.due_on LIMIT 1)
    ) part
    ORDER BY array_position(ARRAY['overdue','due_soon','extension_pending','unset','suspended','under_review','not_due','accepted_late','accepted'], part.mark), part.due_on LIMIT 1) worst), CASE WHEN t.due_on IS NULL THEN 'unset' WHEN t.due_on < $1::date THEN 'overdue' WHEN t.due_on <= $2::date THEN 'due_soon' ELSE 'not_due' END)
    ELSE CASE WHEN t.completed_on > t.due_on THEN 'accepted_late' ELSE 'accepted' END END AS mark
        FROM task t WHERE t.joint_meeting_id = d.joint_meeting_id AND t.duty_id = d.id AND t.state IN ('assigned', 'suspended') AND ($3::uuid[] IS NULL OR (t.state <> 'draft' AND EXISTS (
      SELECT FROM assignment part
      WHERE part.joint_meeting_id = t.joint_meeting_id AND part.task_id = t.id AND part.unit_id = ANY($3::uuid[]))))) seen
    ) open ON true
    WHERE d.joint_meeting_id = $4::uuid AND d.id = ANY($5::uuid[]);

-- registerUnits
SELECT d.unit_id AS "unitId", count(*)::int AS duties, count(*) FILTER (WHERE d.frequency_state = 'unset')::int AS unset
    FROM duty d JOIN unit u ON u.id = d.unit_id
    WHERE d.joint_meeting_id = $1::uuid AND d.valid_from <= $2::date AND (d.valid_to IS NULL OR d.valid_to >= $2::date) AND ($3::uuid[] IS NULL OR d.unit_id = ANY($3::uuid[]) OR (d.unit_id IS NULL AND cardinality($3::uuid[]) > 0))
      AND d.notice_id = $4::uuid AND u.level = $5
    GROUP BY d.unit_id, u.level, u.code
    ORDER BY array_position(ARRAY['city', 'county', 'town'], u.level), min(d.notice_id::text), min(d.start_offset), u.code;
