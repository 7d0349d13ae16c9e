import type { Actor } from '../access/actor.js';
import { draftEvent } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { demandText, demandVersion, demandWhole, limitText, textLimits } from '../shared/input.js';
import { demandOutsiderSeat, type OutsiderSeat } from '../shared/outsider.js';
import { assessmentLimits, type Assessor } from './assessment.js';
import { demandOnAssessment, type ChangedAssessment, type WholeAssessment } from './assessment-scope.js';

export type AssessorInput = Pick<Assessor, 'postId' | 'personName' | 'office'>;

export interface AssessorSubject extends WholeAssessment {
  readonly seats: ReadonlyMap<string, OutsiderSeat>;
  readonly unitNames: ReadonlyMap<string, string>;
}

/** Names the third party's people anew; who has an account here has one that ends, and is of none of the units (`demandOutsiderSeat`). */
export function setAssessors(actor: Actor, subject: AssessorSubject, input: { readonly version: number; readonly assessors: readonly AssessorInput[] }, context: VerbContext): ChangedAssessment {
  const { assessment: before } = subject;
  const { grant, state } = demandOnAssessment('setAssessors', actor, subject, context);
  demandVersion(before.version, input.version);
  demandWhole(input.assessors.length, 0, assessmentLimits.assessors, 'assessors');
  const assessors = input.assessors.map(({ postId, personName, office }): Assessor => {
    const seat = postId === null ? null : demandOutsiderSeat(subject.seats.get(postId), { ...before, unitNames: subject.unitNames }, 'assessors');
    return {
      id: context.newId(), jointMeetingId: before.jointMeetingId, assessmentId: before.id, postId, personId: seat?.personId ?? null,
      personName: seat?.personName ?? demandText(personName, 'personName', textLimits.name), office: limitText(office, 'office', textLimits.title),
    };
  });
  const changes = { version: before.version + 1 };
  const event = draftEvent({ verb: 'setAssessors', subjectType: 'assessment', subjectId: before.id, postId: grant.postId, fromState: before.state, toState: state, data: { ...changes, assessors } });
  return { assessment: { ...before, ...changes }, assessors, events: [event] };
}
