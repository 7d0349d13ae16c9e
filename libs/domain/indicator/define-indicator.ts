import type { Actor } from '../access/actor.js';
import { demandGrant, grantFor } from '../access/policy.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import type { LocalDate } from '../shared/local-date.js';
import { checkIndicatorInput, type IndicatorInput } from './indicator-input.js';
import type { Indicator, IndicatorVersion } from './indicator.js';

export interface IndicatorOrigin {
  readonly jointMeetingId: string;
  readonly code: string;
  /** For the task of a trigger. */
  readonly assignableUnitIds: ReadonlySet<string>;
}

export function canDefineIndicator(actor: Actor, jointMeetingId: string, today: LocalDate): boolean {
  return grantFor('defineIndicator', actor, { jointMeetingId, unitId: null }, today) !== null;
}

/** Says what is counted and how, from a period on (N10); errors as checkIndicatorInput. */
export function defineIndicator(
  actor: Actor,
  origin: IndicatorOrigin,
  input: IndicatorInput & { readonly fromOn: LocalDate },
  context: VerbContext,
): { indicator: Indicator; definition: IndicatorVersion; events: readonly EventDraft[] } {
  const { jointMeetingId, code, assignableUnitIds } = origin;
  const { postId } = demandGrant('defineIndicator', actor, { jointMeetingId, unitId: null }, context.today);
  const checked = checkIndicatorInput(input, { fromOn: input.fromOn, before: null, assignableUnitIds });
  const indicator: Indicator = { id: context.newId(), jointMeetingId, code, retiredFromOn: null, version: 1 };
  const definition: IndicatorVersion = { id: context.newId(), jointMeetingId, indicatorId: indicator.id, ...checked };
  const event = draftEvent({ verb: 'defineIndicator', subjectType: 'indicator', subjectId: indicator.id, postId, data: { ...indicator, definition } });
  return { indicator, definition, events: [event] };
}
