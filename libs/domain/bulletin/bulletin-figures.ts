import type { LocalDate } from '../shared/local-date.js';
import type { Level } from '../unit/unit.js';

export type BulletinOutcome = 'in_time' | 'late' | 'missing';
export const bulletinOutcomes = ['in_time', 'late', 'missing'] as const satisfies readonly BulletinOutcome[];

/** One expected report as it stood when the figures were frozen. */
export interface BulletinLine {
  readonly jointMeetingId: string;
  readonly bulletinId: string;
  readonly slotId: string;
  readonly unitId: string;
  readonly dueOn: LocalDate;
  readonly firstSubmittedOn: LocalDate | null;
  readonly outcome: BulletinOutcome;
}

/** Always over what was expected (应报): it splits into the other three. */
export interface BulletinCounts {
  readonly expected: number;
  readonly inTime: number;
  readonly late: number;
  readonly missing: number;
}

export interface BulletinUnit extends BulletinCounts {
  readonly unitId: string;
  readonly unitName: string;
  readonly level: Level;
}

/** Frozen: names and levels as they were then. */
export interface BulletinFigures extends BulletinCounts {
  /** In the official order, never by how they did. */
  readonly units: readonly BulletinUnit[];
}

export type CountedLine = Pick<BulletinLine, 'unitId' | 'outcome'>;
export type NamedUnit = Pick<BulletinUnit, 'unitId' | 'unitName' | 'level'>;

function counts(lines: readonly CountedLine[]): BulletinCounts {
  const of = (outcome: BulletinOutcome): number => lines.filter((line) => line.outcome === outcome).length;
  return { expected: lines.length, inTime: of('in_time'), late: of('late'), missing: of('missing') };
}

/** The counts of frozen lines, unit by unit in the order given; units nothing was expected of are not in it (notice lines 10, 59). */
export function bulletinFigures(lines: readonly CountedLine[], units: readonly NamedUnit[]): BulletinFigures {
  const byUnit = new Map<string, CountedLine[]>();
  for (const line of lines) {
    const own = byUnit.get(line.unitId);
    if (own) own.push(line);
    else byUnit.set(line.unitId, [line]);
  }
  return { ...counts(lines), units: units.flatMap(({ unitId, unitName, level }) => (byUnit.has(unitId) ? [{ unitId, unitName, level, ...counts(byUnit.get(unitId) ?? []) }] : [])) };
}
