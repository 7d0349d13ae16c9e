-- slotLocks
SELECT s.id AS "slotId", k.lock_id AS "lockId", k.month_on AS "monthOn", k.exception_id AS "exceptionId", k.until_on AS "exceptionUntilOn"
    FROM report_slot s
    LEFT JOIN LATERAL (
      SELECT l.id AS lock_id, l.month_on, e.id AS exception_id, e.until_on FROM period_lock l
      LEFT JOIN period_exception e ON e.joint_meeting_id = l.joint_meeting_id AND e.lock_id = l.id AND e.unit_id = s.unit_id
        AND (e.slot_id IS NULL OR e.slot_id = s.id) AND e.revoked_at IS NULL
      WHERE l.joint_meeting_id = s.joint_meeting_id AND l.month_on = date_trunc('month', s.period_end_on::timestamp)::date AND l.unlocked_at IS NULL
      ORDER BY e.until_on DESC NULLS LAST LIMIT 1
    ) k ON true
    WHERE s.joint_meeting_id = $1::uuid AND s.id = ANY($2::uuid[]) AND k.lock_id IS NOT NULL;

-- locks
SELECT l.id, l.joint_meeting_id AS "jointMeetingId", l.month_on AS "monthOn", l.note, l.expected, l.on_time AS "onTime", l.late, l.missing,
      l.under_review AS "underReview", l.locked_at AS "lockedAt", l.locked_by AS "lockedBy", l.unlocked_at AS "unlockedAt", l.unlocked_by AS "unlockedBy",
      l.unlock_reason AS "unlockReason", l.version FROM period_lock l WHERE l.joint_meeting_id = $1::uuid
    ORDER BY l.unlocked_at IS NOT NULL, l.month_on DESC, l.locked_at DESC LIMIT $2::int;

-- lockedMonths
SELECT l.month_on AS "monthOn" FROM period_lock l WHERE l.joint_meeting_id = $1::uuid AND l.unlocked_at IS NULL;

-- exceptions
SELECT e.id, e.joint_meeting_id AS "jointMeetingId", e.lock_id AS "lockId", e.unit_id AS "unitId", e.slot_id AS "slotId", e.reason, e.until_on AS "untilOn",
      e.granted_at AS "grantedAt", e.granted_by AS "grantedBy", e.revoked_at AS "revokedAt", e.revoked_by AS "revokedBy", e.revoke_reason AS "revokeReason", e.version,
      u.name AS "unitName", t.title AS "slotTitle", s.period_start_on AS "periodStartOn", s.period_end_on AS "periodEndOn",
      (SELECT count(DISTINCT r.slot_id)::int FROM report r WHERE r.joint_meeting_id = e.joint_meeting_id AND r.exception_id = e.id AND r.submitted_at IS NOT NULL) AS "filed"
    FROM period_exception e
    JOIN unit u ON u.id = e.unit_id
    LEFT JOIN report_slot s ON s.joint_meeting_id = e.joint_meeting_id AND s.id = e.slot_id
    LEFT JOIN task t ON t.joint_meeting_id = s.joint_meeting_id AND t.id = s.task_id
    WHERE e.joint_meeting_id = $1::uuid AND e.lock_id = ANY($2::uuid[])
    ORDER BY e.revoked_at IS NOT NULL, e.granted_at DESC, e.id;

-- monthMissing
SELECT u.id AS "unitId", u.name AS "unitName", count(*)::int AS "missing",
      json_agg(json_build_object('slotId', s.id, 'title', t.title, 'periodStartOn', s.period_start_on, 'periodEndOn', s.period_end_on) ORDER BY t.code, s.period_start_on) AS slots
    FROM report_slot s JOIN unit u ON u.id = s.unit_id JOIN task t ON t.joint_meeting_id = s.joint_meeting_id AND t.id = s.task_id
    WHERE s.joint_meeting_id = $1::uuid AND s.period_end_on BETWEEN $2::date AND $3::date AND s.state IN ('expected', 'returned', 'awaiting_sign_off')
    GROUP BY u.id, u.name, u.code ORDER BY u.code, u.id;

-- reportMonths
SELECT date_trunc('month', s.period_end_on::timestamp)::date AS "monthOn", count(*)::int AS expected,
      (count(*) FILTER (WHERE s.state IN ('awaiting_check', 'submitted', 'accepted') AND s.first_submitted_on <= s.due_on))::int AS "onTime",
      (count(*) FILTER (WHERE s.state IN ('awaiting_check', 'submitted', 'accepted') AND (s.first_submitted_on IS NULL OR s.first_submitted_on > s.due_on)))::int AS late,
      (count(*) FILTER (WHERE s.state IN ('expected', 'returned', 'awaiting_sign_off') AND s.due_on < $1::date))::int AS missing,
      (count(*) FILTER (WHERE s.state IN ('awaiting_check', 'submitted', 'accepted') AND s.state <> 'accepted'))::int AS "underReview",
      (count(*) FILTER (WHERE s.state IN ('expected', 'returned', 'awaiting_sign_off') AND s.due_on >= $1::date))::int AS coming,
      max(s.due_on) FILTER (WHERE s.state IN ('expected', 'returned', 'awaiting_sign_off') AND s.due_on >= $1::date) AS "comingUntilOn",
      (count(DISTINCT s.unit_id) FILTER (WHERE s.state IN ('expected', 'returned', 'awaiting_sign_off') AND s.due_on < $1::date))::int AS "missingUnits"
    FROM report_slot s
    WHERE s.joint_meeting_id = $2::uuid AND s.period_end_on BETWEEN $3::date AND $4::date AND s.state NOT IN ('withdrawn', 'suspended')
    GROUP BY 1 ORDER BY 1 DESC;
