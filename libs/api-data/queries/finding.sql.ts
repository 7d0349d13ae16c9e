import { insideSql } from './inspection.sql.js';

/** What stands: of an inspection for the team and who reads all, for its object once it was fed back and not revoked; of an assessment for its unit once it is closed. */
export const standingSql = `
    SELECT 'inspection' AS origin, f.id, i.id AS origin_id, i.code AS origin_code, i.matter AS origin_matter, f.sequence, coalesce(i.concluded_on, i.started_on, i.from_on, i.drafted_on) AS found_on,
      f.severity, f.kind, f.matter, f.text, i.topics, f.responsible_unit_id AS unit_id, f.duty_id, f.task_id, jsonb_array_length(f.evidence) AS evidence_count, f.initials
    FROM finding f
    JOIN inspection i ON i.joint_meeting_id = f.joint_meeting_id AND i.id = f.inspection_id AND i.state <> 'withdrawn'
    JOIN inspection_object o ON o.joint_meeting_id = f.joint_meeting_id AND o.id = f.object_id AND o.review_outcome IS DISTINCT FROM 'revoked'
    WHERE f.joint_meeting_id = :jointMeetingId::uuid AND f.state = 'open' AND (${insideSql('i')} OR (o.unit_id = ANY(:unitIds::uuid[]) AND o.delivered_on IS NOT NULL))
    UNION ALL
    SELECT 'assessment', f.id, a.id, a.code, a.matter, f.sequence, a.reported_on, f.severity, f.kind, f.matter, f.text, a.topics, f.responsible_unit_id, f.duty_id, f.task_id, jsonb_array_length(f.evidence), f.initials
    FROM assessment_finding f
    JOIN assessment a ON a.joint_meeting_id = f.joint_meeting_id AND a.id = f.assessment_id
    WHERE f.joint_meeting_id = :jointMeetingId::uuid AND f.state = 'open' AND (:all::boolean OR (a.state = 'closed' AND f.responsible_unit_id = ANY(:unitIds::uuid[])))`;
