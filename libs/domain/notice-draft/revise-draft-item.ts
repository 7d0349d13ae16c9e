import type { Actor } from '../access/actor.js';
import { isReportable, type DutyKind } from '../duty/duty.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import { periodBounds } from '../period/period.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText, demandVersion, demandWhole, limitText, textLimits } from '../shared/input.js';
import { demandDate, type LocalDate } from '../shared/local-date.js';
import { demandOnDraftItem } from './draft-item-scope.js';
import type { DraftItem, DraftItemKind, DraftUnit, Notice } from './draft-item.js';

/** What a person changes; undefined stays as it is. */
export interface DraftItemChanges {
  readonly title?: string | undefined;
  readonly units?: readonly DraftUnit[] | undefined;
  readonly dutyKind?: DutyKind | undefined;
  /** Months between periods; 0 takes the frequency away. */
  readonly frequencyMonths?: number | undefined;
  readonly frequencyBasis?: string | undefined;
  readonly recipientUnitId?: string | undefined;
  readonly dueOn?: LocalDate | undefined;
}

function revisedFrequency(item: DraftItem, dutyKind: DutyKind, input: DraftItemChanges): Pick<DraftItem, 'frequencyMonths' | 'frequencyBasis'> {
  const basis = input.frequencyBasis === undefined ? item.frequencyBasis : limitText(input.frequencyBasis, 'frequencyBasis', textLimits.reason) || null;
  const months = input.frequencyMonths ?? item.frequencyMonths;
  if (months === null || months === 0 || !isReportable({ kind: dutyKind })) {
    if (months && input.frequencyMonths) throw new DomainError('FREQUENCY_NOT_FOR_DUTY', {}, 'frequencyMonths');
    return { frequencyMonths: null, frequencyBasis: null };
  }
  demandWhole(months, periodBounds.min, periodBounds.max, 'frequencyMonths');
  if (months !== item.frequencyMonths && basis === null) throw new DomainError('BASIS_REQUIRED', {}, 'frequencyBasis');
  return { frequencyMonths: months, frequencyBasis: basis };
}

/** Named units make a duty of units, classes alone a duty of a class; governments and tasks stay what they are. */
function revisedKind(item: DraftItem, units: readonly DraftUnit[]): DraftItemKind {
  if (item.kind === 'task' || item.kind === 'lower_duty' || units.length === 0) return item.kind;
  return units.every((unit) => unit.generic) ? 'class_duty' : 'unit_duty';
}

/** A person corrects a draft, and so vouches for it: it is no longer uncertain. BASIS_REQUIRED for a frequency set by hand (N9). */
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
  const recipientUnitId = input.recipientUnitId ?? before.recipientUnitId;
  if (input.recipientUnitId !== undefined && dutyKind !== 'data') throw new DomainError('RECIPIENT_NOT_FOR_DUTY', {}, 'recipientUnitId');
  const units = input.units ?? before.units;
  const changes = {
    title: input.title === undefined ? before.title : demandText(input.title, 'title', textLimits.title),
    units,
    kind: revisedKind(before, units),
    dutyKind,
    recipientUnitId: dutyKind === 'data' ? recipientUnitId : null,
    dueOn: input.dueOn === undefined ? before.dueOn : demandDate(input.dueOn, 'dueOn'),
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
