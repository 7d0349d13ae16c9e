import type { LocalDate } from '@lianxi/domain';
import { query, run, type QueryRunnerLike } from './sql.js';

interface UnitId {
  readonly id: string;
}

export const townsBelowQuery = (unitIds: readonly string[]) =>
  query<UnitId>(
    `SELECT town.id FROM unit own
    JOIN jurisdiction below ON below.parent_id = own.jurisdiction_id
    JOIN unit town ON town.jurisdiction_id = below.id AND town.level = 'town'
    WHERE own.id = ANY(:unitIds::uuid[]) AND own.level = 'county' AND own.kind = 'lower_government'`,
    { unitIds },
  );

/** Units of the towns below these county governments: who speaks for a county also reads its towns. */
export async function findTownsBelow(runner: QueryRunnerLike, unitIds: readonly string[]): Promise<string[]> {
  return (await run(runner, townsBelowQuery(unitIds))).map((row) => row.id);
}

export const assignableUnitsQuery = (params: { readonly jointMeetingId: string; readonly today: LocalDate }) =>
  query<UnitId>(
    `SELECT m.unit_id AS id FROM membership m
    WHERE m.joint_meeting_id = :jointMeetingId::uuid AND m.from_on <= :today::date AND (m.to_on IS NULL OR m.to_on >= :today::date)
    UNION
    SELECT d.unit_id FROM duty d
    WHERE d.joint_meeting_id = :jointMeetingId::uuid AND d.unit_id IS NOT NULL
      AND d.valid_from <= :today::date AND (d.valid_to IS NULL OR d.valid_to >= :today::date)`,
    params,
  );

/** Units a task can go to: members in force, and every unit that holds a duty in force (lower governments are no members). */
export async function findAssignableUnits(runner: QueryRunnerLike, params: Parameters<typeof assignableUnitsQuery>[0]): Promise<ReadonlySet<string>> {
  return new Set((await run(runner, assignableUnitsQuery(params))).map((row) => row.id));
}
