import type { Level, UnitFilter } from '../../gql/graphql';

export const UNIT_PAGE = 30;
export const LEVELS = ['city', 'county', 'town'] as const satisfies readonly Level[];

/** What the reader has chosen on the list of units; the address holds it. */
export interface UnitChoice {
  text: string;
  level: Level | null;
  countyCode: string | null;
  everyUnit: boolean;
  /** The days of membership instead of what the units owe. */
  terms: boolean;
  offset: number;
}

export function readUnitChoice(params: URLSearchParams): UnitChoice {
  const offset = Number(params.get('offset') ?? 0);
  return {
    text: params.get('text') ?? '',
    level: LEVELS.find((level) => level === params.get('level')) ?? null,
    countyCode: /^\d{6}$/.test(params.get('county') ?? '') ? params.get('county') : null,
    everyUnit: params.get('range') === 'all',
    terms: params.get('range') === 'terms',
    offset: Number.isInteger(offset) && offset > 0 ? offset : 0,
  };
}

/** Towns of a county are asked for by its code; lower governments are seldom members, so they are not asked to be. */
export function filterOfUnits(choice: UnitChoice): UnitFilter {
  return {
    ...(choice.text.trim() === '' ? {} : { text: choice.text.trim() }),
    ...(choice.level === null ? {} : { level: choice.level }),
    ...(choice.countyCode === null ? {} : { countyCode: choice.countyCode }),
    membersOnly: !choice.everyUnit,
  };
}
