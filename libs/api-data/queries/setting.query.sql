-- around
SELECT t.id FROM task t
    WHERE t.joint_meeting_id = $1::uuid AND t.state = 'assigned' AND (
      (t.assigned_on < $2::date AND t.due_on >= $2::date)
      OR EXISTS (SELECT FROM assignment a WHERE a.joint_meeting_id = t.joint_meeting_id AND a.task_id = t.id
        AND a.state = 'pending' AND a.assigned_on < $2::date AND a.acknowledge_due_on >= $2::date)
      OR EXISTS (SELECT FROM report_slot s WHERE s.joint_meeting_id = t.joint_meeting_id AND s.task_id = t.id
        AND s.state IN ('expected', 'returned', 'awaiting_sign_off') AND s.period_start_on <= $2::date AND s.due_on >= $2::date))
    ORDER BY t.id;

-- events
SELECT e.seq, e.at, e.verb, e.actor->>'personName' AS "personName", e.actor->>'postTitle' AS "postTitle", e.reason, e.data FROM event e
    WHERE e.joint_meeting_id = $1::uuid AND e.verb IN ('reviseSettings', 'correctCalendar', 'reviseLadder', 'reviseMessageText', 'setRobot', 'removeRobot')
      AND e.subject_type IN ('joint_meeting', 'calendar_correction', 'robot')
    ORDER BY e.seq DESC LIMIT $2;
