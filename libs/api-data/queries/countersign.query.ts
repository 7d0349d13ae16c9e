import { verbPolicies, type Countersigners, type LocalDate } from '@lianxi/domain';
import { aboveJoinSql } from './report.query.js';
import { query, run, type QueryRunnerLike } from './sql.js';

export interface CountersignRow {
  readonly slotId: string;
  readonly head: boolean;
  readonly countyUnitId: string | null;
  readonly countyManned: boolean;
}

interface CountersignParams {
  readonly jointMeetingId: string;
  readonly slotIds: readonly string[];
  readonly today: LocalDate;
}

/** Whether somebody who can sign in holds, in any capacity today, a post with one of these roles in the unit. */
function manned(unitId: string, roles: string): string {
  return `EXISTS (SELECT FROM post p
      JOIN joint_meeting_role role ON role.joint_meeting_id = :jointMeetingId::uuid AND role.post_id = p.id AND role.role = ANY(${roles}::text[])
        AND role.from_on <= :today::date AND (role.to_on IS NULL OR role.to_on >= :today::date)
      JOIN post_holding h ON h.post_id = p.id AND h.from_on <= :today::date AND (h.to_on IS NULL OR h.to_on >= :today::date)
      JOIN account acc ON acc.person_id = h.person_id AND acc.state = 'active'
      WHERE p.unit_id = ${unitId})`;
}

export const countersignQuery = (params: CountersignParams) =>
  query<CountersignRow>(
    `SELECT s.id AS "slotId", ${manned('s.unit_id', ':headRoles')} AS "head", above.unit_id AS "countyUnitId",
      above.unit_id IS NOT NULL AND ${manned('above.unit_id', ':checkRoles')} AS "countyManned"
    FROM report_slot s
    JOIN assignment a ON a.joint_meeting_id = s.joint_meeting_id AND a.id = s.assignment_id
    ${aboveJoinSql}
    WHERE s.joint_meeting_id = :jointMeetingId::uuid AND s.id = ANY(:slotIds::uuid[])`,
    { ...params, headRoles: verbPolicies.signOffReport.ownUnit, checkRoles: verbPolicies.checkReport.ownUnit },
  );

/** Who could sign and check these slots' reports today. */
export async function findCountersigners(runner: QueryRunnerLike, params: CountersignParams): Promise<ReadonlyMap<string, Countersigners>> {
  const rows = params.slotIds.length === 0 ? [] : await run(runner, countersignQuery(params));
  return new Map(rows.map(({ slotId, head, countyUnitId, countyManned }) => [slotId, { head, county: countyUnitId === null ? null : { unitId: countyUnitId, manned: countyManned } }]));
}
