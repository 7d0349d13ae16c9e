import type { Actor } from '../access/actor.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { demandVersion } from '../shared/input.js';
import type { ChangedInspection, WholeInspection } from './draft-inspection.js';
import type { Inspection } from './inspection.js';
import { demandOnInspection } from './inspection-scope.js';
import type { InspectionVerb } from './inspection.states.js';

/** What every verb on an inspection does: permission, state, version, new values, one event with them. */
export function changeInspection(
  verb: InspectionVerb,
  actor: Actor,
  subject: WholeInspection,
  input: { readonly version: number; readonly reason?: string | null },
  context: VerbContext,
  decide: () => Partial<Inspection>,
): ChangedInspection {
  const { inspection: before, objects, team } = subject;
  const { postId, state } = demandOnInspection(verb, actor, subject, context);
  demandVersion(before.version, input.version);
  const changes = { ...decide(), state, version: before.version + 1 };
  const event: EventDraft = draftEvent({
    verb, subjectType: 'inspection', subjectId: before.id, postId, fromState: before.state, toState: state, reason: input.reason?.trim() || null, data: changes,
  });
  return { inspection: { ...before, ...changes }, objects, team, events: [event] };
}
