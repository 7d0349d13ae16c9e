import type { Actor } from '../access/actor.js';
import { isReportable, type DutyKind } from '../duty/duty.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import { demandFrequency } from '../period/demand-frequency.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText, demandVersion, limitText, textLimits } from '../shared/input.js';
import { demandDate, type LocalDate } from '../shared/local-date.js';
import { demandOnDraftItem } from './draft-item-scope.js';
import type { DraftItem, DraftItemKind, DraftUnit, Notice } from './draft-item.js';

/** What a person changes; undefined stays as it is, null takes it away. */
export interface DraftItemChanges {
  readonly title?: string | undefined;
  readonly units?: readonly DraftUnit[] | undefined;
  readonly dutyKind?: DutyKind | undefined;
  /** Months between periods; 0 too takes the frequency away. */
  readonly frequencyMonths?: number | null | undefined;
  readonly frequencyBasis?: string | undefined;
  /** Confirms a number of months that does not line up with years. */
  readonly unusual?: boolean | undefined;
  readonly recipientUnitId?: string | null | undefined;
  readonly recipientBasis?: string | undefined;
  readonly dueOn?: LocalDate | null | undefined;
}

function revisedFrequency(item: DraftItem, dutyKind: DutyKind, input: DraftItemChanges): Pick<DraftItem, 'frequencyMonths' | 'frequencyBasis'> {
  const basis = input.frequencyBasis === undefined ? item.frequencyBasis : limitText(input.frequencyBasis, 'frequencyBasis', textLimits.reason) || null;
  const months = input.frequencyMonths === undefined ? item.frequencyMonths : input.frequencyMonths;
  if (months === null || months === 0 || !isReportable({ kind: dutyKind })) {
    if (months && input.frequencyMonths) throw new DomainError('FREQUENCY_NOT_FOR_DUTY', {}, 'frequencyMonths');
    return { frequencyMonths: null, frequencyBasis: null };
  }
  // What the text states, or a person has confirmed before, is not asked about again.
  demandFrequency(months, (input.unusual ?? false) || months === item.frequencyMonths, 'frequencyMonths');
  if (months !== item.frequencyMonths && basis === null) throw new DomainError('BASIS_REQUIRED', {}, 'frequencyBasis');
  return { frequencyMonths: months, frequencyBasis: basis };
}

/** A recipient a person names stands on a basis of its own (N8); without a recipient there is none. */
function revisedRecipient(item: DraftItem, revised: { readonly dutyKind: DutyKind; readonly units: readonly DraftUnit[] }, input: DraftItemChanges): Pick<DraftItem, 'recipientUnitId' | 'recipientBasis'> {
  const none = { recipientUnitId: null, recipientBasis: null };
  if (revised.dutyKind !== 'data') {
    if (input.recipientUnitId != null) throw new DomainError('RECIPIENT_NOT_FOR_DUTY', {}, 'recipientUnitId');
    return none;
  }
  const recipientUnitId = input.recipientUnitId === undefined ? item.recipientUnitId : input.recipientUnitId;
  if (recipientUnitId === null) return none;
  const kept = recipientUnitId === item.recipientUnitId ? item.recipientBasis : null;
  const recipientBasis = input.recipientBasis === undefined ? kept : limitText(input.recipientBasis, 'recipientBasis', textLimits.reason) || null;
  const set = recipientUnitId !== item.recipientUnitId;
  if (set && revised.units.length > 0 && revised.units.every((unit) => unit.unitId === recipientUnitId)) throw new DomainError('RECIPIENT_IS_PROVIDER', {}, 'recipientUnitId');
  if (recipientBasis === null && (set || item.recipientBasis !== null)) throw new DomainError('BASIS_REQUIRED', {}, 'recipientBasis');
  return { recipientUnitId, recipientBasis };
}

/** Named units make a duty of units, classes alone a duty of a class; governments and tasks stay what they are. */
function revisedKind(item: DraftItem, units: readonly DraftUnit[]): DraftItemKind {
  if (item.kind === 'task' || item.kind === 'lower_duty' || units.length === 0) return item.kind;
  return units.every((unit) => unit.generic) ? 'class_duty' : 'unit_duty';
}

/** A person corrects a draft, and so vouches for it: it is no longer uncertain. BASIS_REQUIRED for a frequency (N9) or recipient (N8) set by hand, FREQUENCY_UNUSUAL until confirmed. */
export function reviseDraftItem(
  actor: Actor,
  subject: { readonly item: DraftItem; readonly notice: Pick<Notice, 'state'> },
  input: DraftItemChanges & { readonly version: number },
  context: VerbContext,
): { item: DraftItem; events: readonly EventDraft[] } {
  const { item: before } = subject;
  const { grant, state } = demandOnDraftItem('reviseDraftItem', actor, before, subject.notice, context.today);
  demandVersion(before.version, input.version);
  const dutyKind = input.dutyKind ?? before.dutyKind;
  const units = input.units ?? before.units;
  const changes = {
    title: input.title === undefined ? before.title : demandText(input.title, 'title', textLimits.title),
    units,
    kind: revisedKind(before, units),
    dutyKind,
    ...revisedRecipient(before, { dutyKind, units }, input),
    dueOn: input.dueOn === undefined ? before.dueOn : input.dueOn && demandDate(input.dueOn, 'dueOn'),
    ...revisedFrequency(before, dutyKind, input),
    confidence: 1,
    reasons: [],
    state,
    version: before.version + 1,
  };
  const event = draftEvent({
    verb: 'reviseDraftItem', subjectType: 'draft_item', subjectId: before.id, postId: grant.postId, fromState: before.state, toState: state,
    data: { noticeId: before.noticeId, ...changes },
  });
  return { item: { ...before, ...changes }, events: [event] };
}
