-- readers
SELECT a.id AS "accountId", p.name AS "personName", (m.address IS NOT NULL AND a.state = 'active') AS "hasMail",
      coalesce((SELECT jsonb_object_agg(c.topic, c.choice) FROM mail_choice c WHERE c.account_id = a.id), '{}') AS choices
    FROM account a JOIN person p ON p.id = a.person_id LEFT JOIN account_mail m ON m.account_id = a.id
    WHERE a.id = ANY($1::uuid[]) ORDER BY a.id;

-- due
SELECT d.clock, d.unit_id AS "unitId", u.name AS "unitName", t.title, d.period_start_on AS "periodStartOn", d.period_months AS "periodMonths", d.due_on AS "dueOn", d.total, d.late FROM (
      SELECT open.*, row_number() OVER (PARTITION BY open.unit_id ORDER BY open.due_on, open.id) AS place, (count(*) OVER (PARTITION BY open.unit_id))::int AS total,
        (count(*) FILTER (WHERE open.due_on < $1::date) OVER (PARTITION BY open.unit_id))::int AS late FROM (
        SELECT 'report' AS clock, s.id, s.task_id, s.unit_id, s.due_on, s.period_start_on, ((extract(year FROM s.period_end_on) - extract(year FROM s.period_start_on)) * 12 + extract(month FROM s.period_end_on) - extract(month FROM s.period_start_on) + 1)::int AS period_months FROM report_slot s
        WHERE s.joint_meeting_id = $2::uuid AND s.state IN ('expected', 'returned', 'awaiting_sign_off') AND s.due_on <= $3::date AND s.unit_id = ANY($4::uuid[])
        UNION ALL
        SELECT CASE WHEN late.acknowledge THEN 'acknowledgement' ELSE 'completion' END, a.id, a.task_id, a.unit_id, CASE WHEN late.acknowledge THEN a.acknowledge_due_on ELSE a.due_on END, NULL, NULL
        FROM assignment a JOIN task own ON own.joint_meeting_id = a.joint_meeting_id AND own.id = a.task_id AND own.state = 'assigned'
        CROSS JOIN LATERAL (SELECT a.state = 'pending' AND (a.due_on IS NULL OR a.acknowledge_due_on < a.due_on) AS acknowledge) late
        WHERE a.joint_meeting_id = $2::uuid AND a.state IN ('pending', 'in_progress') AND a.unit_id = ANY($4::uuid[])
          AND CASE WHEN late.acknowledge THEN a.acknowledge_due_on <= $3::date ELSE a.role <> 'guide' AND a.due_on <= $3::date AND NOT (a.state = 'in_progress' AND a.extension_requested_at IS NOT NULL AND coalesce(a.extension_due_on >= $1::date, false)) END) open) d
    JOIN task t ON t.joint_meeting_id = $2::uuid AND t.id = d.task_id
    JOIN unit u ON u.id = d.unit_id
    WHERE d.place <= $5::int ORDER BY u.name, d.unit_id, d.place;

-- overdueByUnit
SELECT u.name AS "unitName", count(*)::int AS overdue FROM (
      SELECT s.unit_id FROM report_slot s WHERE s.joint_meeting_id = $1::uuid AND s.state IN ('expected', 'returned', 'awaiting_sign_off') AND s.due_on < $2::date
      UNION ALL
      SELECT a.unit_id FROM assignment a JOIN task t ON t.joint_meeting_id = a.joint_meeting_id AND t.id = a.task_id AND t.state = 'assigned'
      WHERE a.joint_meeting_id = $1::uuid AND a.role <> 'guide' AND a.state IN ('pending', 'in_progress') AND a.due_on < $2::date AND NOT (a.state = 'in_progress' AND a.extension_requested_at IS NOT NULL AND coalesce(a.extension_due_on >= $2::date, false))) late
    JOIN unit u ON u.id = late.unit_id GROUP BY u.id, u.name ORDER BY overdue DESC, u.name LIMIT $3::int;

-- mailFigures
SELECT waiting, dead, sent_at AS "sentAt", failing_since AS "failingSince", failure, answer FROM mail_figures();
