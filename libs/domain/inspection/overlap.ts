import type { AssistanceCategory } from '../duty/assistance-category.js';
import { addDays, daysBetween, type LocalDate } from '../shared/local-date.js';
import type { InspectionPlan } from './inspection.js';

/** Two inspections of one object within so many calendar days of each other are "near": our own default, the decree names no number. */
export const nearDays = 90;

/** Two matters whose words are at least so alike (Dice of their pairs of signs) are kindred. */
const ALIKE = 0.4;

/** What a unit may be burdened with. */
export type BurdenKind = 'inspection' | 'assessment' | 'delegate_visit';
export const burdenKinds = ['inspection', 'assessment', 'delegate_visit'] as const satisfies readonly BurdenKind[];

/**
 * Another inspection that goes to one of the same units, over all joint meetings. Of a 暗访 of another joint meeting nothing is told
 * but that there is one on a kindred matter, and when: `code`, `matter` and who does it are null.
 */
export interface InspectionElsewhere {
  /** What goes there: another inspection, or an assessment or visit of delegates, which burden the unit too. */
  readonly what: BurdenKind;
  readonly unitId: string;
  readonly own: boolean;
  readonly jointMeetingId: string | null;
  readonly jointMeetingName: string | null;
  readonly inspectionId: string | null;
  readonly code: string | null;
  readonly matter: string | null;
  readonly topics: readonly AssistanceCategory[];
  readonly sharesTopic: boolean;
  readonly fromOn: LocalDate;
  readonly toOn: LocalDate;
}

export type OverlapMatter = 'same' | 'kindred';
export type OverlapTime = 'overlapping' | 'near';

export interface Overlap {
  readonly with: InspectionElsewhere;
  readonly matter: OverlapMatter;
  readonly time: OverlapTime;
}

/** Letters and numbers only, in one case and width, so that "低保 资金" and "低保资金。" are one matter. */
export function plainMatter(matter: string): string {
  return matter.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function pairsOf(text: string): ReadonlySet<string> {
  const signs = [...text];
  return new Set(signs.slice(1).map((sign, index) => `${signs[index] ?? ''}${sign}`));
}

/** 0 … 1: how many pairs of neighbouring signs two matters share. */
export function matterLikeness(first: string, second: string): number {
  const [one, other] = [pairsOf(plainMatter(first)), pairsOf(plainMatter(second))];
  if (one.size + other.size === 0) return 0;
  const shared = [...one].filter((pair) => other.has(pair)).length;
  return (2 * shared) / (one.size + other.size);
}

type Asked = Pick<InspectionPlan, 'matter' | 'topics' | 'fromOn' | 'toOn'>;

function matterOf(plan: Asked, other: InspectionElsewhere): OverlapMatter | null {
  const mine = plainMatter(plan.matter);
  if (other.matter !== null && mine !== '' && plainMatter(other.matter) === mine) return 'same';
  if (other.sharesTopic || other.topics.some((topic) => plan.topics.includes(topic))) return 'kindred';
  return other.matter !== null && matterLikeness(plan.matter, other.matter) >= ALIKE ? 'kindred' : null;
}

function timeOf(plan: Asked, other: InspectionElsewhere): OverlapTime | null {
  if (plan.fromOn === null || plan.toOn === null) return null;
  if (plan.fromOn <= other.toOn && other.fromOn <= plan.toOn) return 'overlapping';
  const gap = other.fromOn > plan.toOn ? daysBetween(plan.toOn, other.fromOn) : daysBetween(other.toOn, plan.fromOn);
  return gap <= nearDays ? 'near' : null;
}

/** Same object × same or kindred matter × overlapping or near time (art. 15), the gravest first. */
export function findOverlaps(plan: Asked, elsewhere: readonly InspectionElsewhere[]): readonly Overlap[] {
  const found = elsewhere.flatMap((other): Overlap[] => {
    const [matter, time] = [matterOf(plan, other), timeOf(plan, other)];
    return matter === null || time === null ? [] : [{ with: other, matter, time }];
  });
  const weight = ({ matter, time }: Overlap): number => (matter === 'same' ? 0 : 2) + (time === 'overlapping' ? 0 : 1);
  return found.sort((first, second) => weight(first) - weight(second) || first.with.fromOn.localeCompare(second.with.fromOn));
}

/** The very inspection over again: same object, same matter, at the same time. This is forbidden outright, the rest asks for the reason; no assessment or visit is an inspection. */
export function isRepeated({ matter, time, with: { what } }: Overlap): boolean {
  return what === 'inspection' && matter === 'same' && time === 'overlapping';
}

/** The days to search for what may overlap or lie near. */
export function overlapWindow(fromOn: LocalDate, toOn: LocalDate): { readonly fromOn: LocalDate; readonly toOn: LocalDate } {
  return { fromOn: addDays(fromOn, -nearDays), toOn: addDays(toOn, nearDays) };
}
