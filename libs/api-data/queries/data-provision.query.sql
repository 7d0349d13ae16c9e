-- all
SELECT p.joint_meeting_id AS "jointMeetingId", p.id AS "id", p.code AS "code", p.state AS "state", p.provider_unit_id AS "providerUnitId", p.recipient_unit_id AS "recipientUnitId", p.data_name AS "dataName", p.content AS "content", p.basis_kind AS "basisKind", p.basis AS "basis", p.duty_id AS "dutyId", p.rhythm AS "rhythm", p.rhythm_basis AS "rhythmBasis", p.due_day AS "dueDay", p.due_working_days AS "dueWorkingDays", p.drafted_on AS "draftedOn", p.activated_on AS "activatedOn", p.counts_from_on AS "countsFromOn", p.ended_on AS "endedOn", p.state_reason AS "stateReason", p.version AS "version", count(*) OVER ()::int AS total, provider.name AS "providerName", recipient.name AS "recipientName", duty.code AS "dutyCode", duty.text AS "dutyText", duty.notice_id AS "noticeId",
      marked.mark, owed.on_date AS "owedOn", owed.waiting AS "waitingCount", owed.overdue AS "overdueCount", owed.last_on AS "lastDeliveredOn"
    FROM data_provision p
    JOIN unit provider ON provider.id = p.provider_unit_id
    LEFT JOIN unit recipient ON recipient.id = p.recipient_unit_id
    LEFT JOIN duty ON duty.joint_meeting_id = p.joint_meeting_id AND duty.id = p.duty_id
    LEFT JOIN LATERAL (SELECT min(d.due_on) FILTER (WHERE d.state IN ('expected', 'returned')) AS on_date, (count(*) FILTER (WHERE d.state = 'delivered'))::int AS waiting,
      (count(*) FILTER (WHERE d.state IN ('expected', 'returned') AND d.due_on < $1::date AND p.state = 'active'))::int AS overdue, max(d.delivered_on) FILTER (WHERE d.state = 'confirmed') AS last_on
      FROM data_delivery d WHERE d.joint_meeting_id = p.joint_meeting_id AND d.data_provision_id = p.id) owed ON true
    CROSS JOIN LATERAL (SELECT CASE WHEN p.state = 'draft' THEN 'unset' WHEN p.state <> 'active' THEN 'suspended' WHEN owed.on_date <= $2::date THEN CASE WHEN owed.on_date IS NULL THEN 'unset' WHEN owed.on_date < $1::date THEN 'overdue' WHEN owed.on_date <= $2::date THEN 'due_soon' ELSE 'not_due' END
      WHEN owed.waiting > 0 THEN 'under_review' WHEN owed.on_date IS NOT NULL THEN 'not_due' WHEN p.rhythm = 'unset' THEN 'unset' ELSE 'accepted' END AS mark) marked
    WHERE p.joint_meeting_id = $3::uuid AND ($4::boolean OR (p.state <> 'draft' AND (p.provider_unit_id = ANY($5::uuid[]) OR p.recipient_unit_id = ANY($5::uuid[])))) AND ($6::uuid[] IS NULL OR p.id = ANY($6::uuid[]))
      AND ($7::uuid IS NULL OR p.provider_unit_id = $7::uuid) AND ($8::uuid IS NULL OR p.recipient_unit_id = $8::uuid)
      AND ($9::text[] IS NULL OR p.state = ANY($9::text[])) AND ($10::text[] IS NULL OR CASE WHEN marked.mark IN ('overdue') THEN 'overdue' WHEN marked.mark IN ('due_soon', 'extension_pending') THEN 'due_soon'
    WHEN marked.mark IN ('unset', 'suspended') THEN 'undetermined' ELSE 'normal' END = ANY($10::text[]))
      AND ($11::text IS NULL OR (p.state <> 'ended' AND CASE $11::text WHEN 'recipient' THEN p.recipient_unit_id IS NULL WHEN 'rhythm' THEN p.rhythm = 'unset' ELSE p.basis_kind IS NULL END))
    ORDER BY p.state = 'ended', array_position(ARRAY['overdue','due_soon','extension_pending','unset','suspended','under_review','not_due','accepted_late','accepted'], marked.mark), owed.on_date NULLS LAST, p.code, p.id
    LIMIT $12::int OFFSET $13::int;

-- lacking
SELECT (count(*) FILTER (WHERE CASE 'recipient' WHEN 'recipient' THEN p.recipient_unit_id IS NULL WHEN 'rhythm' THEN p.rhythm = 'unset' ELSE p.basis_kind IS NULL END))::int AS recipient, (count(*) FILTER (WHERE CASE 'rhythm' WHEN 'recipient' THEN p.recipient_unit_id IS NULL WHEN 'rhythm' THEN p.rhythm = 'unset' ELSE p.basis_kind IS NULL END))::int AS rhythm, (count(*) FILTER (WHERE CASE 'basis' WHEN 'recipient' THEN p.recipient_unit_id IS NULL WHEN 'rhythm' THEN p.rhythm = 'unset' ELSE p.basis_kind IS NULL END))::int AS basis
    FROM data_provision p WHERE p.joint_meeting_id = $1::uuid AND p.state <> 'ended' AND ($2::boolean OR (p.state <> 'draft' AND (p.provider_unit_id = ANY($3::uuid[]) OR p.recipient_unit_id = ANY($3::uuid[]))));

-- deliveries
SELECT d.joint_meeting_id AS "jointMeetingId", d.id AS "id", d.data_provision_id AS "dataProvisionId", d.state AS "state", d.period_start_on AS "periodStartOn", d.period_end_on AS "periodEndOn", d.request AS "request", d.expected_on AS "expectedOn", d.due_on AS "dueOn", d.due_provisional AS "dueProvisional", d.delivered_on AS "deliveredOn", d.recorded_on AS "recordedOn", d.recorded_by AS "recordedBy", d.source AS "source", d.channel AS "channel", d.reference AS "reference", d.first_delivered_on AS "firstDeliveredOn", d.received_on AS "receivedOn", d.received_by AS "receivedBy", d.received_source AS "receivedSource", d.remark AS "remark", d.return_reason AS "returnReason", d.returned_times AS "returnedTimes", d.version AS "version", CASE d.state WHEN 'confirmed' THEN CASE WHEN d.first_delivered_on > d.due_on THEN 'accepted_late' ELSE 'accepted' END WHEN 'delivered' THEN 'under_review' WHEN 'waived' THEN 'suspended'
      ELSE CASE WHEN p.state <> 'active' THEN 'suspended' ELSE CASE WHEN d.due_on IS NULL THEN 'unset' WHEN d.due_on < $1::date THEN 'overdue' WHEN d.due_on <= $2::date THEN 'due_soon' ELSE 'not_due' END END END AS mark, p.code AS "provisionCode", p.state AS "provisionState", p.data_name AS "dataName", p.provider_unit_id AS "providerUnitId", provider.name AS "providerName",
      p.recipient_unit_id AS "recipientUnitId", recipient.name AS "recipientName"
    FROM data_delivery d
    JOIN data_provision p ON p.joint_meeting_id = d.joint_meeting_id AND p.id = d.data_provision_id
    JOIN unit provider ON provider.id = p.provider_unit_id
    LEFT JOIN unit recipient ON recipient.id = p.recipient_unit_id
    WHERE d.joint_meeting_id = $3::uuid AND ($4::boolean OR (p.state <> 'draft' AND (p.provider_unit_id = ANY($5::uuid[]) OR p.recipient_unit_id = ANY($5::uuid[])))) AND ($6::uuid[] IS NULL OR d.data_provision_id = ANY($6::uuid[]))
      AND ($7::date IS NULL OR (d.due_on BETWEEN $7::date AND $8::date AND d.state <> 'waived'))
    ORDER BY provider.code, provider.id, d.due_on DESC, d.id;

-- events
SELECT about.of AS "subjectId", e.seq::int AS sequence, e.at, e.verb, e.actor ->> 'personName' AS "personName", e.actor ->> 'postTitle' AS "postTitle", e.actor ->> 'unitName' AS "unitName", e.reason
    FROM (
      SELECT asked.id AS of, asked.id FROM unnest($1::uuid[]) asked(id)
      UNION ALL SELECT d.data_provision_id, d.id FROM data_delivery d WHERE d.joint_meeting_id = $2::uuid AND d.data_provision_id = ANY($1::uuid[])
    ) about
    JOIN event e ON e.joint_meeting_id = $2::uuid AND e.subject_id = about.id AND e.subject_type IN ('data_provision', 'data_delivery')
    ORDER BY e.seq DESC;
