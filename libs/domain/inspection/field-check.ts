import { DomainError } from '../shared/domain-error.js';
import type { LocalDate } from '../shared/local-date.js';
import type { WholeInspection } from './draft-inspection.js';
import type { Visit } from './record-visit.js';

/** What of a field record is looked at before the conclusion. */
export type FieldTrace = Pick<Visit, 'recordedBy' | 'objectId' | 'onDate'>;

/** Somebody in the team who signs in and records, with what has come in from them. */
export interface FieldCheckMember {
  readonly personName: string;
  readonly office: string;
  readonly records: number;
  /** Day of the last visit recorded. */
  readonly lastOn: LocalDate | null;
}

export interface FieldCheck {
  readonly members: readonly FieldCheckMember[];
  /** Objects of the plan without a single record. */
  readonly unvisitedIds: readonly string[];
}

/** What the field has sent so far, by member and object: who concludes sees what may still wait on a device (ADR 16). */
export function checkField({ team, objects }: Pick<WholeInspection, 'team' | 'objects'>, visits: readonly FieldTrace[]): FieldCheck {
  const members = team.filter(({ postId }) => postId !== null).map(({ personName, office }): FieldCheckMember => {
    const days = visits.filter(({ recordedBy }) => recordedBy === personName).map(({ onDate }) => onDate).toSorted();
    return { personName, office, records: days.length, lastOn: days.at(-1) ?? null };
  });
  return { members, unvisitedIds: objects.filter(({ id }) => !visits.some(({ objectId }) => objectId === id)).map(({ id }) => id) };
}

/** CONCLUSION_FIELD_UNCHECKED {people, objects}: nobody concludes without having asked the team, where somebody of it can hold a record back (art. 16). */
export function demandFieldChecked({ members, unvisitedIds }: FieldCheck, checked: boolean): void {
  if (checked || members.length === 0) return;
  throw new DomainError('CONCLUSION_FIELD_UNCHECKED', { people: members.filter(({ records }) => records === 0).length, objects: unvisitedIds.length }, 'fieldChecked');
}
