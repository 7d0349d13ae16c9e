import type { Actor } from '../access/actor.js';
import { demandGrant } from '../access/policy.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import type { InspectionFinding } from '../inspection/finding.js';
import type { Inspection, InspectionObject } from '../inspection/inspection.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText, demandWhole } from '../shared/input.js';
import { nextState } from '../shared/state-table.js';
import { limitOf, type LimitInput } from './rectification-limit.js';
import { rectificationLimits, untouchedRectification, type Rectification, type RectificationKind } from './rectification.js';
import { isConcluded } from './rectification-scope.js';
import { rectificationTable } from './rectification.states.js';

export interface OpenItemInput extends LimitInput {
  readonly findingId: string;
  /** Where it is not said the finding's own, or its object where that unit was never told. */
  readonly unitId: string | null;
  readonly postId: string | null;
  readonly kind: RectificationKind;
  readonly measure: string;
}

export interface OpenSubject {
  readonly inspection: Pick<Inspection, 'id' | 'jointMeetingId' | 'state'>;
  readonly objects: readonly InspectionObject[];
  readonly findings: readonly InspectionFinding[];
  /** Items of these findings that stand. */
  readonly standing: readonly Pick<Rectification, 'findingId' | 'unitId' | 'code'>[];
  /** Posts named, with their units. */
  readonly unitOfPost: ReadonlyMap<string, string>;
  readonly contactUnitId: string;
  /** One code for each item asked for. */
  readonly codes: readonly string[];
}

/** The finding that may be put right: part of a conclusion that was fed back to its object (art. 16) and stands after its review (art. 17). */
function demandFinding({ findings, objects }: OpenSubject, findingId: string): { readonly finding: InspectionFinding; readonly object: InspectionObject } {
  const finding = findings.find(({ id }) => id === findingId);
  const object = objects.find(({ id }) => id === finding?.objectId);
  if (finding === undefined || object === undefined) throw new DomainError('NOT_FOUND', { subject: 'finding' }, 'items');
  if (finding.state === 'dropped' || object.reviewOutcome === 'revoked') throw new DomainError('RECTIFICATION_FINDING_REVOKED', { number: finding.sequence }, 'items');
  if (object.state === 'planned') throw new DomainError('RECTIFICATION_NOT_FED_BACK', { number: finding.sequence }, 'items');
  return { finding, object };
}

function opened(subject: OpenSubject, item: OpenItemInput, code: string, context: VerbContext): Rectification {
  const { finding, object } = demandFinding(subject, item.findingId);
  const heard = subject.objects.find((each) => each.unitId === finding.responsibleUnitId);
  const unitId = item.unitId ?? (heard ?? object).unitId;
  if (unitId !== finding.responsibleUnitId && unitId !== object.unitId) throw new DomainError('RECTIFICATION_UNIT', { number: finding.sequence }, 'unitId');
  demandHeard(subject, unitId, finding);
  const other = subject.standing.find((each) => each.findingId === finding.id && each.unitId === unitId);
  if (other !== undefined) throw new DomainError('RECTIFICATION_EXISTS', { code: other.code, number: finding.sequence }, 'items');
  demandPostOf(subject.unitOfPost, item.postId, unitId);
  const { id: inspectionId, jointMeetingId } = subject.inspection;
  return {
    ...untouchedRectification, id: context.newId(), jointMeetingId, code, inspectionId, findingId: finding.id, objectId: object.id, unitId, postId: item.postId, contactUnitId: subject.contactUnitId,
    kind: item.kind, measure: demandText(item.measure, 'measure', rectificationLimits.measure), state: nextState(rectificationTable, 'openRectification', null), openedOn: context.today, ...limitOf(item, context),
  };
}

/** Nobody has to put right what they were never told: RECTIFICATION_UNIT_UNHEARD for a unit that is no object, _NOT_FED_BACK before it has its conclusion. */
function demandHeard({ objects }: OpenSubject, unitId: string, { sequence }: InspectionFinding): void {
  const heard = objects.find((each) => each.unitId === unitId);
  if (heard === undefined) throw new DomainError('RECTIFICATION_UNIT_UNHEARD', { number: sequence }, 'unitId');
  if (heard.state === 'planned') throw new DomainError('RECTIFICATION_NOT_FED_BACK', { number: sequence }, 'items');
}

/** The post answerable is one of the unit answerable: RECTIFICATION_POST. */
export function demandPostOf(unitOfPost: ReadonlyMap<string, string>, postId: string | null, unitId: string): void {
  if (postId !== null && unitOfPost.get(postId) !== unitId) throw new DomainError('RECTIFICATION_POST', {}, 'postId');
}

/**
 * Opens items for several findings at once (立项), after the conclusion (art. 18, L7): RECTIFICATION_NOT_CONCLUDED, _NOT_FED_BACK, _FINDING_REVOKED,
 * _UNIT, _UNIT_UNHEARD, _POST, and RECTIFICATION_EXISTS {code} where the same finding stands open for the same unit. All or none.
 */
export function openRectifications(
  actor: Actor,
  subject: OpenSubject,
  input: { readonly items: readonly OpenItemInput[] },
  context: VerbContext,
): { readonly rectifications: readonly Rectification[]; readonly events: readonly EventDraft[] } {
  const { jointMeetingId, state } = subject.inspection;
  const { postId } = demandGrant('openRectification', actor, { jointMeetingId, unitId: null }, context.today);
  if (!isConcluded(state)) throw new DomainError('RECTIFICATION_NOT_CONCLUDED', {}, 'items');
  demandWhole(input.items.length, 1, rectificationLimits.items, 'items');
  const rectifications: Rectification[] = [];
  for (const [place, item] of input.items.entries()) {
    rectifications.push(opened({ ...subject, standing: [...subject.standing, ...rectifications] }, item, subject.codes[place] ?? '', context));
  }
  const events = rectifications.map((each) =>
    draftEvent({ verb: 'openRectification', subjectType: 'rectification', subjectId: each.id, unitId: each.unitId, postId, toState: each.state, data: { ...each } }));
  return { rectifications, events };
}
