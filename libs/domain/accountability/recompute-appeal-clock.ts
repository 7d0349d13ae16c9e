import { legalClockEnd } from '../calendar/legal-clock.js';
import { neverShorter } from '../inspection/legal-clock.js';
import { legalClockRuleOf } from '../joint-meeting/settings.js';
import { draftEvent } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import type { ChangedAccountability } from './accountability-change.js';
import type { Accountability } from './accountability.js';

/**
 * Reckons the appeal clock of an outcome that may still be appealed again, by the system, once a calendar is published or corrected or the rule by
 * which legal clocks end is set otherwise (L9, L14). The log keeps that it moved, and from which day; like all of this noun, nothing of whom.
 * What was once given is not taken back. Null where no clock runs or nothing moves.
 */
export function recomputeAppealClock(before: Accountability, { calendar, settings }: Pick<VerbContext, 'calendar' | 'settings'>): ChangedAccountability | null {
  const { outcome, appeal, state } = before;
  if (state !== 'decided' || appeal !== null || outcome === null || outcome.servedOn === null || outcome.appealDays === null) return null;
  const { on, provisional } = neverShorter(outcome.appealUntilOn, legalClockEnd(outcome.servedOn, outcome.appealDays, legalClockRuleOf(settings), calendar));
  if (on === outcome.appealUntilOn && provisional === outcome.appealProvisional) return null;
  const proposal = { ...before, outcome: { ...outcome, appealUntilOn: on, appealProvisional: provisional }, version: before.version + 1 };
  const data = { dueOn: on, previousDueOn: outcome.appealUntilOn, version: proposal.version };
  return { proposal, events: [draftEvent({ verb: 'recomputeDueDates', subjectType: 'accountability', subjectId: before.id, fromState: state, toState: state, data })] };
}
