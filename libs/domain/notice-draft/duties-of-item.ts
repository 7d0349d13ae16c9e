import { isReportable, roleOfDutyKind, type Duty, type DutyRole } from '../duty/duty.js';
import type { LocalDate } from '../shared/local-date.js';
import type { Level } from '../unit/unit.js';
import type { DraftItem, DraftUnitRole, Notice } from './draft-item.js';
import { categoriesOfItem } from './items-of-draft.js';

/** A lower government of the joint meeting's area. */
export interface Government {
  readonly unitId: string;
  readonly level: Level;
}

/** A holder of the duty an item becomes: a unit, or a class (unitId null) still to be expanded. */
export interface DutyHolder {
  readonly unitId: string | null;
  readonly holderClass: string | null;
  readonly role: DutyRole;
}

/** 统筹协调…，会同有关部门…: others work with the unit that leads; it is nobody's helper. */
function roleOf(item: DraftItem, role: DraftUnitRole): DutyRole {
  if (role === 'lead' && item.dutyKind === 'support') return 'lead';
  return role === 'support' ? 'support' : roleOfDutyKind(item.dutyKind);
}

/** Who holds it: each named unit; every government of the level, one instance each (N2); each class as one (N20). */
export function holdersOf(item: DraftItem, governments: readonly Government[]): readonly DutyHolder[] {
  if (item.kind === 'lower_duty') {
    const holderClass = item.units[0]?.name ?? null;
    const role = roleOfDutyKind(item.dutyKind);
    const instances = governments.filter((government) => government.level === item.level).map(({ unitId }) => ({ unitId, holderClass, role }));
    return instances.length > 0 ? instances : [{ unitId: null, holderClass, role }];
  }
  return item.units.map((unit) => ({ unitId: unit.unitId, holderClass: unit.generic ? unit.name : null, role: roleOf(item, unit.role) }));
}

/** What the duty says, whoever holds it: renewed from edition to edition. */
export type DutyWords = Pick<
  Duty,
  'noticeId' | 'clauseId' | 'startOffset' | 'endOffset' | 'text' | 'title' | 'level' | 'kind' | 'categories' | 'position'
>;

export function wordsOfDuty(item: DraftItem, noticeId: string, clauseId: string | null): DutyWords {
  const { startOffset, endOffset, text, title, level, dutyKind: kind, position } = item;
  return { noticeId, clauseId, startOffset, endOffset, text, title, level, kind, position, categories: categoriesOfItem(item) };
}

export type DutyFrequency = Pick<Duty, 'frequencyState' | 'frequencyMonths' | 'frequencyBasis' | 'frequencyFromOn'>;

/** Said in months: set, the sentence itself being the basis. 定期, or said in days: unset until a person sets one (N9). */
export function frequencyOf(item: DraftItem, fromOn: LocalDate): DutyFrequency {
  const none = { frequencyMonths: null, frequencyBasis: null, frequencyFromOn: null };
  if (!isReportable({ kind: item.dutyKind })) return { frequencyState: 'none', ...none };
  if (item.frequencyMonths === null) return { frequencyState: item.recurrence ? 'unset' : 'none', ...none };
  const frequencyBasis = item.frequencyBasis ?? item.recurrence?.text ?? item.text;
  return { frequencyState: 'set', frequencyMonths: item.frequencyMonths, frequencyBasis, frequencyFromOn: fromOn };
}

export type DutyRecipient = Pick<Duty, 'recipientUnitId' | 'recipientBasis'>;

/** Of data only, and never the provider itself. */
export function recipientOf(item: DraftItem, holder: Pick<DutyHolder, 'unitId'>): DutyRecipient {
  const received = item.dutyKind === 'data' && item.recipientUnitId !== null && item.recipientUnitId !== holder.unitId;
  return received ? { recipientUnitId: item.recipientUnitId, recipientBasis: item.recipientBasis ?? item.text } : { recipientUnitId: null, recipientBasis: null };
}

/**
 * What a revised edition says anew of a duty that stays: a frequency or recipient that the edition before did not say. What
 * it does not say, or says as before, stays as a person may have set it since.
 */
export function saidAnew(item: DraftItem, old: DraftItem, duty: Duty, today: LocalDate): Partial<DutyFrequency & DutyRecipient> {
  const frequency = frequencyOf(item, today);
  const stated = item.frequencyMonths !== old.frequencyMonths || item.frequencyBasis !== old.frequencyBasis;
  const sets = frequency.frequencyState === 'set' && stated && (frequency.frequencyMonths !== duty.frequencyMonths || frequency.frequencyBasis !== duty.frequencyBasis);
  const asks = frequency.frequencyState === 'unset' && duty.frequencyState === 'none';
  const recipient = recipientOf(item, duty);
  const sends = recipient.recipientUnitId !== null && item.recipientUnitId !== old.recipientUnitId && recipient.recipientUnitId !== duty.recipientUnitId;
  return { ...(sets || asks ? frequency : {}), ...(sends ? recipient : {}) };
}

/** A duty in force from the notice's date, or from today where that lies ahead. */
export function newDuty(item: DraftItem, holder: DutyHolder, words: DutyWords, known: Pick<Duty, 'id' | 'code' | 'jointMeetingId'>, on: { readonly notice: Pick<Notice, 'issuedOn'>; readonly today: LocalDate }): Duty {
  const { issuedOn } = on.notice;
  return {
    ...known,
    ...words,
    ...holder,
    ...frequencyOf(item, on.today),
    ...recipientOf(item, holder),
    validFrom: issuedOn !== null && issuedOn < on.today ? issuedOn : on.today,
    validTo: null,
    version: 1,
  };
}
