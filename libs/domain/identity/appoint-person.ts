import type { Actor } from '../access/actor.js';
import { demandGrant, grantFor } from '../access/policy.js';
import { adminRoles, isBoth, type Role } from '../access/role.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText, textLimits } from '../shared/input.js';
import { demandDate, type LocalDate } from '../shared/local-date.js';
import { demandOrder, overlaps, type Validity } from '../shared/validity.js';
import { demandInvitedTerm } from './invited-term.js';
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
  /** Last day of a deputy or acting holder; null until further notice. */
  readonly toOn: LocalDate | null;
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

/** What is known before: the person, the unit and its posts, who sits on them, and the roles they have in the joint meeting. */
export interface AppointmentSubject {
  readonly jointMeetingId: string;
  readonly secretariatUnitId: string;
  readonly unitName: string;
  readonly personId: string;
  readonly personName: string;
  /** The person is one of the three administrators. */
  readonly administrator: boolean;
  /** All posts of the unit. */
  readonly posts: readonly Post[];
  /** Holdings of these posts by the person. */
  readonly holdings: readonly PostHolding[];
  /** Full holders of these posts who are somebody else, by name. */
  readonly otherHolders: readonly (Validity & { readonly postId: string; readonly personName: string })[];
  /** Roles of these posts in the joint meeting, with their days. */
  readonly roles: readonly (Validity & { readonly postId: string; readonly role: Role })[];
  /** Roles the person has in the joint meeting by posts anywhere. */
  readonly heldRoles: readonly (Validity & { readonly role: Role })[];
}

export interface Appointment {
  /** The post appointed to, made or found. */
  readonly postId: string;
  /** Null where the post was there. */
  readonly post: Post | null;
  /** Null where the person sat there already and only the role is new. */
  readonly holding: (PostHolding & { readonly id: string }) | null;
  /** Null where the post had the role. */
  readonly role: JointMeetingRole | null;
  readonly events: readonly EventDraft[];
}

/** Roles that speak for a unit or decide need somebody who heads it. */
const HEADS: readonly PostKind[] = ['head', 'deputy_head'];
const OF_HEADS: readonly Role[] = ['unit_head', 'leader'];
/** Posts of one seat; several deputy heads or clerks may share a title. */
const OF_ONE: readonly PostKind[] = ['head', 'liaison'];

export function canAppointPerson(actor: Actor, today: LocalDate): boolean {
  return grantFor('appointPerson', actor, { jointMeetingId: null, unitId: null }, today) !== null;
}

/**
 * A person takes a post of a unit from a date, and the post its role in the joint meeting: duties stay with unit and post, people come and go.
 * A post of the same title and kind is that post, never a second one. NOT_FOUND (post of another unit), INPUT_INVALID (an administrator's role is
 * never a post's), ADMINISTRATOR_HOLDS_NO_POST (L15: nobody both administers the installation and works in it), ROLE_OF_SECRETARIAT_UNIT,
 * INVITED_NEEDS_END {days}, ROLE_NOT_FOR_POST, CONFIDANT_NOT_LEADER, DATE_RANGE_INVALID, POST_OCCUPIED {person, since} where another is its holder on one of the days, HOLDING_EXISTS {person, unit, post, from} where nothing would change.
 */
export function appointPerson(actor: Actor, subject: AppointmentSubject, input: AppointmentInput, context: Pick<VerbContext, 'today' | 'newId'>): Appointment {
  demandGrant('appointPerson', actor, { jointMeetingId: null, unitId: null }, context.today);
  if (adminRoles.some((role) => role === (input.role as string))) throw new DomainError('INPUT_INVALID', {}, 'role');
  if (subject.administrator) throw new DomainError('ADMINISTRATOR_HOLDS_NO_POST', {}, 'accountName');
  const term = demandTerm(input);
  demandInvitedTerm(input.role, term);
  const found = findPost(subject, input);
  const post = found ?? { id: context.newId(), unitId: input.unitId, title: demandText(input.postTitle, 'postTitle', textLimits.name), kind: input.postKind, portfolio: null };
  demandRole(input.role, post, subject.secretariatUnitId);
  const sits = subject.holdings.find((each) => each.postId === post.id && overlaps(each, term));
  const hasRole = subject.roles.some((each) => each.postId === post.id && each.role === input.role && overlaps(each, term));
  if (sits && hasRole) throw new DomainError('HOLDING_EXISTS', { person: subject.personName, unit: subject.unitName, post: post.title, from: sits.fromOn }, 'accountName');
  demandApart(subject, post, input.role, term);
  if (!sits) demandVacant(subject, post, input.capacity, term);
  const holding = sits ? null : { id: context.newId(), postId: post.id, personId: subject.personId, capacity: input.capacity, ...term };
  // The role is the post's: it does not end with the person who had it first. An invitation is one person's, and does.
  const role = hasRole ? null : { id: context.newId(), jointMeetingId: subject.jointMeetingId, postId: post.id, role: input.role, fromOn: term.fromOn, toOn: input.role === 'invited' ? term.toOn : null };
  const data = { ...(found ? {} : { post }), ...(holding ? { holding } : {}), ...(role ? { role } : {}) };
  const events = [draftEvent({ verb: 'appointPerson', subjectType: 'unit', subjectId: input.unitId, unitId: input.unitId, data })];
  return { postId: post.id, post: found ? null : post, holding, role, events };
}

/** Who decides does not open what is sealed (decree 733 arts. 23 and 26): on one post, or by two of the same person. */
function demandApart({ roles, heldRoles }: AppointmentSubject, post: Post, role: Role, term: Validity): void {
  const met = [...roles.filter(({ postId }) => postId === post.id), ...heldRoles].filter((each) => overlaps(each, term)).map((each) => each.role);
  if (isBoth([...met, role])) throw new DomainError('CONFIDANT_NOT_LEADER', {}, 'role');
}

function demandTerm(input: AppointmentInput): Validity {
  const term = { fromOn: demandDate(input.fromOn, 'fromOn'), toOn: input.toOn === null ? null : demandDate(input.toOn, 'toOn') };
  demandOrder(term, 'toOn');
  return term;
}

/** The post chosen, or the one that has the wanted title and kind already. */
function findPost({ posts }: AppointmentSubject, { unitId, postId, postTitle, postKind }: AppointmentInput): Post | null {
  if (postId === null) return posts.find((each) => each.title === postTitle.trim() && each.kind === postKind) ?? null;
  const chosen = posts.find((each) => each.id === postId && each.unitId === unitId);
  if (!chosen) throw new DomainError('NOT_FOUND', { subject: 'post' }, 'postId');
  return chosen;
}

/** A second full holder of the same days leaves open who answers; a deputy (B角) or somebody acting does not. */
function demandVacant({ otherHolders }: AppointmentSubject, post: Post, capacity: HoldingCapacity, term: Validity): void {
  if (capacity !== 'holder' || !OF_ONE.includes(post.kind)) return;
  const other = otherHolders.find((each) => each.postId === post.id && overlaps(each, term));
  if (other) throw new DomainError('POST_OCCUPIED', { person: other.personName, since: other.fromOn }, 'capacity');
}

function demandRole(role: Role, post: Post, secretariatUnitId: string): void {
  if (role === 'secretariat' && post.unitId !== secretariatUnitId) throw new DomainError('ROLE_OF_SECRETARIAT_UNIT', {}, 'role');
  if (OF_HEADS.includes(role) && !HEADS.includes(post.kind)) throw new DomainError('ROLE_NOT_FOR_POST', {}, 'role');
}
