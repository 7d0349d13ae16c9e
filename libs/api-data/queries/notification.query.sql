-- eventsAfter
SELECT e.id, e.seq, e.at, e.verb, e.subject_type AS "subjectType", e.task_id AS "taskId", u.id AS "unitId", s.id AS "slotId", i.text AS "instructionText", e.from_state AS "fromState", e.to_state AS "toState", above.unit_id AS "aboveUnitId", coalesce(i.root_id, i.id) AS "instructionId", i.post_id AS "authorPostId", e.day_on AS "dayOn",
      moved.data ->> 'previousDueOn' AS "previousDueOn", coalesce(moved.data ->> 'dueOn', moved.data ->> 'objectionUntilOn', moved.data ->> 'reviewUntilOn') AS "movedDueOn", moved.data ->> 'previousAcknowledgeDueOn' AS "previousAcknowledgeDueOn", moved.data ->> 'acknowledgeDueOn' AS "movedAcknowledgeDueOn",
      e.actor ->> 'accountId' AS "accountId", e.actor ->> 'personName' AS "actorName", e.actor ->> 'postTitle' AS "actorPost", e.reason, coalesce(CASE WHEN e.subject_type = 'inspection_object' AND e.verb = 'reviseInspection' THEN e.data ->> 'matter' ELSE n.matter END, zf.matter, dv.matter, asm.matter, mt.title, dap.data_name, bl.title, t.title, c.code) AS title, CASE WHEN e.to_state = 'left' THEN NULL ELSE n.id END AS "inspectionId", z.id AS "rectificationId", dv.id AS "delegateVisitId", asm.id AS "assessmentId", mt.id AS "meetingId", dap.id AS "dataProvisionId", bl.id AS "bulletinId", coalesce(c.category = 'retaliation', false) AS "retaliation", c.about_unit_id AS "aboutUnitId", u.name AS "unitName",
      coalesce(k.month_on, s.period_start_on) AS "periodStartOn", CASE WHEN k.month_on IS NULL THEN ((extract(year FROM s.period_end_on) - extract(year FROM s.period_start_on)) * 12 + extract(month FROM s.period_end_on) - extract(month FROM s.period_start_on) + 1)::int ELSE 1 END AS "periodMonths", coalesce(x.until_on, CASE e.verb WHEN 'notifyObject' THEN n.from_on WHEN 'recordLateVisit' THEN vst.on_date WHEN 'objectToConclusion' THEN io.review_until_on END, i.due_on, dop.due_on, dst.on_date, dad.due_on, CASE WHEN e.subject_type = 'minutes_response' THEN mt.comments_due_on WHEN e.verb <> 'issueMinutes' THEN mt.on_date END, s.due_on, CASE WHEN e.verb NOT IN ('suspendTask', 'withdrawTask') THEN a.due_on END, c.due_on, CASE e.verb WHEN 'requestRectificationExtension' THEN z.extension_due_on ELSE z.due_on END) AS "dueOn", owed.missing
    FROM (SELECT * FROM event WHERE joint_meeting_id = $1::uuid AND seq > $2::int AND verb NOT IN ('openReportSlots', 'expectDeliveries', 'escalate') ORDER BY seq LIMIT $3::int) e
    LEFT JOIN LATERAL (SELECT e.data WHERE e.verb = 'recomputeDueDates') moved ON true
    LEFT JOIN instruction i ON e.subject_type = 'instruction' AND i.joint_meeting_id = e.joint_meeting_id AND i.id = e.subject_id
    LEFT JOIN complaint c ON e.subject_type = 'complaint' AND c.joint_meeting_id = e.joint_meeting_id AND c.id = e.subject_id
    LEFT JOIN inspection_object io ON e.subject_type = 'inspection_object' AND io.joint_meeting_id = e.joint_meeting_id AND io.id = e.subject_id
    LEFT JOIN inspection_visit vst ON e.subject_type = 'inspection_visit' AND vst.joint_meeting_id = e.joint_meeting_id AND vst.id = e.subject_id
    LEFT JOIN inspection n ON n.joint_meeting_id = e.joint_meeting_id AND n.id = CASE e.subject_type WHEN 'inspection' THEN e.subject_id WHEN 'inspection_visit' THEN vst.inspection_id ELSE io.inspection_id END
    LEFT JOIN rectification z ON e.subject_type = 'rectification' AND z.joint_meeting_id = e.joint_meeting_id AND z.id = e.subject_id
    LEFT JOIN finding zf ON zf.joint_meeting_id = z.joint_meeting_id AND zf.id = z.finding_id
    LEFT JOIN delegate_opinion dop ON e.subject_type = 'delegate_opinion' AND dop.joint_meeting_id = e.joint_meeting_id AND dop.id = e.subject_id
    LEFT JOIN delegate_visit_stop dst ON e.subject_type = 'delegate_visit_stop' AND dst.joint_meeting_id = e.joint_meeting_id AND dst.id = e.subject_id
    LEFT JOIN delegate_visit dv ON dv.joint_meeting_id = e.joint_meeting_id AND dv.id = CASE e.subject_type WHEN 'delegate_opinion' THEN dop.delegate_visit_id WHEN 'delegate_visit_stop' THEN (e.data ->> 'delegateVisitId')::uuid END
    LEFT JOIN meeting_seat mst ON e.subject_type = 'meeting_seat' AND mst.joint_meeting_id = e.joint_meeting_id AND mst.id = e.subject_id
    LEFT JOIN minutes_response mrs ON e.subject_type = 'minutes_response' AND mrs.joint_meeting_id = e.joint_meeting_id AND mrs.id = e.subject_id
    LEFT JOIN data_delivery dad ON e.subject_type = 'data_delivery' AND dad.joint_meeting_id = e.joint_meeting_id AND dad.id = e.subject_id
    LEFT JOIN data_provision dap ON dap.joint_meeting_id = e.joint_meeting_id AND dap.id = CASE e.subject_type WHEN 'data_provision' THEN e.subject_id WHEN 'data_delivery' THEN dad.data_provision_id END
    LEFT JOIN meeting mt ON mt.joint_meeting_id = e.joint_meeting_id AND mt.id = CASE e.subject_type WHEN 'meeting_seat' THEN coalesce(mst.meeting_id, (e.data ->> 'meetingId')::uuid) WHEN 'minutes_response' THEN mrs.meeting_id END
    LEFT JOIN bulletin_receipt brc ON e.subject_type = 'bulletin_receipt' AND brc.joint_meeting_id = e.joint_meeting_id AND brc.id = e.subject_id
    LEFT JOIN bulletin bl ON bl.joint_meeting_id = e.joint_meeting_id AND bl.id = CASE e.subject_type WHEN 'bulletin_receipt' THEN brc.bulletin_id WHEN 'bulletin' THEN e.subject_id END
    LEFT JOIN assessment asm ON e.subject_type = 'assessment' AND asm.joint_meeting_id = e.joint_meeting_id AND asm.id = e.subject_id
    LEFT JOIN period_exception x ON e.subject_type = 'period_exception' AND x.joint_meeting_id = e.joint_meeting_id AND x.id = e.subject_id
    LEFT JOIN period_lock k ON e.subject_type IN ('period_lock', 'period_exception') AND k.joint_meeting_id = e.joint_meeting_id AND k.id = coalesce(x.lock_id, e.subject_id)
    LEFT JOIN report_slot s ON s.joint_meeting_id = e.joint_meeting_id AND s.id = CASE WHEN e.subject_type = 'report_slot' THEN e.subject_id ELSE x.slot_id END
    LEFT JOIN task t ON t.joint_meeting_id = e.joint_meeting_id AND t.id = CASE WHEN e.task_id IS NOT NULL THEN e.task_id WHEN x.id IS NOT NULL THEN s.task_id END
    LEFT JOIN LATERAL (
      SELECT o.unit_id, (count(*) FILTER (WHERE o.state IN ('expected', 'returned', 'awaiting_sign_off')))::int AS missing FROM report_slot o
      WHERE e.subject_type = 'period_lock' AND o.joint_meeting_id = e.joint_meeting_id AND o.period_end_on BETWEEN k.month_on AND (k.month_on + interval '1 month' - interval '1 day')::date
        AND o.state NOT IN ('withdrawn', 'suspended')
      GROUP BY o.unit_id
    ) owed ON true
    LEFT JOIN assignment part ON part.joint_meeting_id = e.joint_meeting_id AND part.state <> CASE WHEN i.id IS NULL THEN '' ELSE 'withdrawn' END
      AND part.task_id = CASE WHEN e.subject_type = 'task' AND e.verb IN ('suspendTask', 'resumeTask', 'withdrawTask', 'reopenTask', 'reviseReporting') THEN e.task_id
        WHEN e.verb = 'registerInstruction' THEN i.task_id END
    LEFT JOIN unit u ON u.id = coalesce(e.unit_id, part.unit_id, owed.unit_id)
    LEFT JOIN assignment a ON a.joint_meeting_id = e.joint_meeting_id AND a.id = CASE WHEN e.subject_type = 'assignment' THEN e.subject_id WHEN s.id IS NOT NULL THEN s.assignment_id ELSE part.id END
    LEFT JOIN LATERAL (
      SELECT up.unit_id FROM assignment up WHERE up.joint_meeting_id = a.joint_meeting_id AND up.id = a.parent_id AND up.state <> 'withdrawn' LIMIT 1
    ) above ON true
    ORDER BY e.seq, u.id;

-- seqBefore
SELECT coalesce(max(seq), 0)::int AS seq FROM event WHERE joint_meeting_id = $1::uuid AND day_on < $2::date;

-- list
SELECT n.id, n.kind, n.task_id AS "taskId", n.slot_id AS "slotId", n.data, n.created_at AS "createdAt", n.read_at AS "readAt", (count(*) OVER ())::int AS total
    FROM notification n WHERE n.joint_meeting_id = $1::uuid AND n.account_id = $2::uuid AND n.post_id = ANY($3::uuid[])
      AND (n.unit_id IS NULL OR ($4::uuid[] IS NULL OR n.unit_id = ANY($4::uuid[]) OR n.task_id = ANY(ARRAY(
      SELECT led.task_id FROM assignment led
      WHERE led.joint_meeting_id = $1::uuid AND led.role = 'lead' AND led.state <> 'withdrawn' AND led.unit_id = ANY($4::uuid[]))))) AND (NOT $5 OR n.read_at IS NULL)
    ORDER BY n.created_at DESC, n.id DESC LIMIT $6::int OFFSET $7::int;

-- unread
SELECT count(*)::int AS count FROM notification n WHERE n.joint_meeting_id = $1::uuid AND n.account_id = $2::uuid AND n.post_id = ANY($3::uuid[])
      AND (n.unit_id IS NULL OR ($4::uuid[] IS NULL OR n.unit_id = ANY($4::uuid[]) OR n.task_id = ANY(ARRAY(
      SELECT led.task_id FROM assignment led
      WHERE led.joint_meeting_id = $1::uuid AND led.role = 'lead' AND led.state <> 'withdrawn' AND led.unit_id = ANY($4::uuid[]))))) AND n.read_at IS NULL;
