import type { AssistanceCategory, DutyFilter, DutyKind, FrequencyState, Level } from '../../gql/graphql';

export const LEVELS = ['city', 'county', 'town'] as const satisfies readonly Level[];
export const DUTY_KINDS = [
  'main',
  'support',
  'guide',
  'data',
  'prohibition',
  'floor',
] as const satisfies readonly DutyKind[];
export const FREQUENCY_STATES = ['unset', 'set', 'none'] as const satisfies readonly FrequencyState[];
export const CATEGORIES = [
  'minimum_living',
  'extreme_poverty',
  'medical',
  'temporary',
  'children_in_difficulty',
  'disability_subsidy',
  'vagrants',
  'left_behind_children',
] as const satisfies readonly AssistanceCategory[];

/** Every level together: where a count of all of them leads. */
export const ALL_LEVELS = 'all';
export type LevelChoice = Level | typeof ALL_LEVELS;
export const LEVEL_CHOICES: readonly LevelChoice[] = [ALL_LEVELS, ...LEVELS];

/** A choice of the frequency filter beside the states: set, but nothing comes of it. */
export const WITHOUT_TASK = 'without_task';
export type FrequencyChoice = FrequencyState | typeof WITHOUT_TASK;
export const FREQUENCY_CHOICES: readonly FrequencyChoice[] = [...FREQUENCY_STATES, WITHOUT_TASK];

/** Whose duties are shown: one unit, every unit, or the classes of holders that wait to be expanded. */
export const ALL_UNITS = 'all';
export const CLASS_HOLDERS = 'class';

/** What the reader has chosen on the register; the address holds all of it. */
export interface RegisterChoice {
  noticeId: string | null;
  level: LevelChoice;
  /** A unit's id, ALL_UNITS or CLASS_HOLDERS; null leaves the choice to the page. */
  unitId: string | null;
  category: AssistanceCategory | null;
  kind: DutyKind | null;
  frequency: FrequencyChoice | null;
  dutyId: string | null;
}

const oneOf = <Value extends string>(values: readonly Value[], text: string | null): Value | null =>
  values.find((value) => value === text) ?? null;

export function choiceFromParams(params: URLSearchParams): RegisterChoice {
  return {
    noticeId: params.get('notice'),
    level: oneOf(LEVEL_CHOICES, params.get('level')) ?? 'city',
    unitId: params.get('unit'),
    category: oneOf(CATEGORIES, params.get('category')),
    kind: oneOf(DUTY_KINDS, params.get('kind')),
    frequency: oneOf(FREQUENCY_CHOICES, params.get('frequency')),
    dutyId: params.get('duty'),
  };
}

export function paramsFromChoice(choice: RegisterChoice): URLSearchParams {
  const params = new URLSearchParams();
  const put = (name: string, value: string | null) => {
    if (value !== null && value !== '') params.set(name, value);
  };
  put('notice', choice.noticeId);
  put('level', choice.level === 'city' ? null : choice.level);
  put('unit', choice.unitId);
  put('category', choice.category);
  put('kind', choice.kind);
  put('frequency', choice.frequency);
  put('duty', choice.dutyId);
  return params;
}

/** Another level or notice has other units; another unit has other duties. What cannot stay is let go. */
export function changeChoice(choice: RegisterChoice, change: Partial<RegisterChoice>): RegisterChoice {
  const moved =
    ('level' in change && change.level !== choice.level) ||
    ('noticeId' in change && change.noticeId !== choice.noticeId);
  const otherUnit = 'unitId' in change && change.unitId !== choice.unitId;
  return {
    ...choice,
    ...(moved ? { unitId: null, dutyId: null } : {}),
    ...(otherUnit ? { dutyId: null } : {}),
    ...change,
  };
}

/** The level as a filter: none for all of them. */
export const levelOf = ({ level }: Pick<RegisterChoice, 'level'>): { level?: Level } => (level === ALL_LEVELS ? {} : { level });

/** The server's filter for the duties of the right column. */
export function filterOfChoice(choice: RegisterChoice, noticeId: string | null, unitId: string | null): DutyFilter {
  return {
    ...levelOf(choice),
    ...(noticeId === null ? {} : { noticeId }),
    ...(unitId === null || unitId === ALL_UNITS || unitId === CLASS_HOLDERS ? {} : { unitId }),
    ...(unitId === CLASS_HOLDERS ? { unexpandedOnly: true } : {}),
    ...(choice.category === null ? {} : { category: choice.category }),
    ...(choice.kind === null ? {} : { kind: choice.kind }),
    ...(choice.frequency === null ? {} : choice.frequency === WITHOUT_TASK ? { frequencyState: 'set' as const, withoutTask: true } : { frequencyState: choice.frequency }),
  };
}

export const isFiltered = (choice: RegisterChoice): boolean =>
  choice.category !== null || choice.kind !== null || choice.frequency !== null;
