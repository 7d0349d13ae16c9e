-- events
SELECT e.id, e.seq, e.at, e.verb, e.subject_type AS "subjectType", e.subject_id AS "subjectId", e.from_state AS "fromState", e.to_state AS "toState",
      e.actor ->> 'unitName' AS "byUnit", e.actor ->> 'postTitle' AS "byPost", CASE WHEN e.actor ? 'tokenId' THEN e.actor ->> 'personName' END AS "bySystem",
      coalesce(t.code, d.code, n.code) AS code, coalesce(t.title, d.title, n.title) AS title, t.id AS "taskId", u.code AS "unitCode", u.name AS "unitName",
      coalesce(k.month_on, s.period_start_on) AS "periodStartOn", coalesce(s.due_on, a.due_on, t.due_on) AS "dueOn"
    FROM (SELECT * FROM event WHERE joint_meeting_id = $1::uuid AND seq > $2::int ORDER BY seq LIMIT $3::int) e
    LEFT JOIN task t ON t.joint_meeting_id = e.joint_meeting_id AND t.id = e.task_id
    LEFT JOIN duty d ON e.subject_type = 'duty' AND d.joint_meeting_id = e.joint_meeting_id AND d.id = e.subject_id
    LEFT JOIN notice n ON e.subject_type = 'notice' AND n.joint_meeting_id = e.joint_meeting_id AND n.id = e.subject_id
    LEFT JOIN unit u ON u.id = e.unit_id
    LEFT JOIN report_slot s ON e.subject_type = 'report_slot' AND s.joint_meeting_id = e.joint_meeting_id AND s.id = e.subject_id
    LEFT JOIN assignment a ON e.subject_type = 'assignment' AND a.joint_meeting_id = e.joint_meeting_id AND a.id = e.subject_id
    LEFT JOIN period_exception x ON e.subject_type = 'period_exception' AND x.joint_meeting_id = e.joint_meeting_id AND x.id = e.subject_id
    LEFT JOIN period_lock k ON e.subject_type IN ('period_lock', 'period_exception') AND k.joint_meeting_id = e.joint_meeting_id AND k.id = coalesce(x.lock_id, e.subject_id)
    ORDER BY e.seq;

-- lastSeq
SELECT coalesce(max(seq), 0)::int AS seq FROM event WHERE joint_meeting_id = $1::uuid;

-- deliveries
SELECT d.id, d.created_at AS "createdAt", d.state, d.attempts, d.next_at AS "nextAt", d.payload, (count(*) OVER ())::int AS total,
      (SELECT coalesce(json_agg(json_build_object('at', w.at, 'status', w.status, 'ms', w.ms, 'failure', w.failure, 'answer', w.answer) ORDER BY w.at DESC, w.id DESC), '[]')
        FROM webhook_attempt w WHERE w.joint_meeting_id = d.joint_meeting_id AND w.delivery_id = d.id) AS tries
    FROM delivery d WHERE d.joint_meeting_id = $1::uuid AND d.channel = 'webhook' AND d.target_id = $2::uuid
    ORDER BY d.created_at DESC, d.id DESC LIMIT $3::int OFFSET $4::int;
