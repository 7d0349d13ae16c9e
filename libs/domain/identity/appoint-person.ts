import type { Actor } from '../access/actor.js';
import { demandGrant, grantFor } from '../access/policy.js';
import { adminRoles, type Role } from '../access/role.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText, textLimits } from '../shared/input.js';
import { demandDate, type LocalDate } from '../shared/local-date.js';
import type { HoldingCapacity, PostHolding, PostKind } from './post.js';

export interface AppointmentInput {
  readonly unitId: string;
  /** An existing post of the unit; null makes one of postTitle and postKind. */
  readonly postId: string | null;
  readonly postTitle: string;
  readonly postKind: PostKind;
  readonly role: Role;
  readonly capacity: HoldingCapacity;
  readonly fromOn: LocalDate;
}

export interface Post {
  readonly id: string;
  readonly unitId: string;
  readonly title: string;
  readonly kind: PostKind;
  readonly portfolio: string | null;
}

export interface JointMeetingRole {
  readonly id: string;
  readonly jointMeetingId: string;
  readonly postId: string;
  readonly role: Role;
  readonly fromOn: LocalDate;
  readonly toOn: LocalDate | null;
}

/** What is known before: the person, the unit's post chosen, and the roles that post has in the joint meeting. */
export interface AppointmentSubject {
  readonly jointMeetingId: string;
  readonly personId: string;
  /** The person is one of the three administrators. */
  readonly administrator: boolean;
  readonly post: Post | null;
  readonly roles: readonly Role[];
}

export interface Appointment {
  /** Null where the post was there. */
  readonly post: Post | null;
  readonly holding: PostHolding & { readonly id: string };
  /** Null where the post had the role. */
  readonly role: JointMeetingRole | null;
  readonly events: readonly EventDraft[];
}

export function canAppointPerson(actor: Actor, today: LocalDate): boolean {
  return grantFor('appointPerson', actor, { jointMeetingId: null, unitId: null }, today) !== null;
}

/**
 * A person takes a post of a unit from a date, and the post its role in the joint meeting: duties stay with unit and post, people come and go.
 * NOT_FOUND (post of another unit), INPUT_INVALID (an administrator's role is never a post's), ADMINISTRATOR_HOLDS_NO_POST (L15: nobody both
 * administers the installation and works in it).
 */
export function appointPerson(actor: Actor, subject: AppointmentSubject, input: AppointmentInput, context: Pick<VerbContext, 'today' | 'newId'>): Appointment {
  demandGrant('appointPerson', actor, { jointMeetingId: null, unitId: null }, context.today);
  if (input.postId !== null && subject.post?.unitId !== input.unitId) throw new DomainError('NOT_FOUND', { subject: 'post' }, 'postId');
  if (adminRoles.some((role) => role === (input.role as string))) throw new DomainError('INPUT_INVALID', {}, 'role');
  if (subject.administrator) throw new DomainError('ADMINISTRATOR_HOLDS_NO_POST', {}, 'accountName');
  const fromOn = demandDate(input.fromOn, 'fromOn');
  const made: Post | null =
    subject.post === null ? { id: context.newId(), unitId: input.unitId, title: demandText(input.postTitle, 'postTitle', textLimits.name), kind: input.postKind, portfolio: null } : null;
  const postId = made?.id ?? subject.post?.id ?? '';
  const holding = { id: context.newId(), postId, personId: subject.personId, capacity: input.capacity, fromOn, toOn: null };
  const role = subject.roles.includes(input.role) ? null : { id: context.newId(), jointMeetingId: subject.jointMeetingId, postId, role: input.role, fromOn, toOn: null };
  const data = { ...(made === null ? {} : { post: made }), holding, ...(role === null ? {} : { role }) };
  return { post: made, holding, role, events: [draftEvent({ verb: 'appointPerson', subjectType: 'unit', subjectId: input.unitId, unitId: input.unitId, data })] };
}
