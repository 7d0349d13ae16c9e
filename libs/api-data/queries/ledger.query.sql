-- known
SELECT l.number, l.task_id AS "taskId", t.code AS "taskCode" FROM ledger_task l
    JOIN task t ON t.joint_meeting_id = l.joint_meeting_id AND t.id = l.task_id
    WHERE l.joint_meeting_id = $1::uuid AND l.ledger = $2 AND l.number = ANY($3::text[]);

-- owed
SELECT s.unit_id AS "unitId", date_trunc('month', s.due_on)::date AS month, count(*)::integer AS count FROM report_slot s
    WHERE s.joint_meeting_id = $1::uuid AND s.unit_id = ANY($2::uuid[]) AND s.state IN ('expected', 'returned', 'awaiting_sign_off')
      AND s.due_on >= $3::date AND s.due_on < $4::date
    GROUP BY 1, 2;
