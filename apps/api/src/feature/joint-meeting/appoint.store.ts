import { AccountEntity, AccountRoleEntity, JointMeetingEntity, JointMeetingRoleEntity, PersonEntity, PostEntity, PostHoldingEntity, UnitEntity } from '@lianxi/api-data';
import { appointPerson, DomainError, expiryAfter, overlaps, type AccountExpiry, type Role, type AppointmentInput, type AppointmentSubject } from '@lianxi/domain';
import { In, Not, type EntityManager } from 'typeorm';
import { demandFound } from '../../platform/input.js';
import type { VerbScope } from '../../platform/verb-runner.js';
import { makeAccount, type NewAccount } from '../identity/account-maker.js';

/** Who is to be appointed: an account that is there, or a new one with its first password, or the hash of it. */
export type Appointee = Pick<NewAccount, 'personName' | 'accountName'> & { readonly password: string | null; readonly passwordHash?: string };

type Found = AccountExpiry & { readonly accountId: string; readonly personId: string; readonly personName: string; readonly administrator: boolean };

/** One appointment within a verb's transaction; gives the post's id. The refusals of `appointPerson`, and FIELD_REQUIRED (password), NOT_FOUND. */
export async function appointWithin(scope: VerbScope, appointee: Appointee, wanted: AppointmentInput): Promise<string> {
  const { manager, jointMeetingId, actor, context, append } = scope;
  const { secretariatUnitId } = demandFound(await manager.findOneBy(JointMeetingEntity, { id: jointMeetingId }), 'joint_meeting');
  // Locked: the same appointment sent twice at once finds the first one's post.
  const unit = demandFound(await manager.findOne(UnitEntity, { where: { id: wanted.unitId }, lock: { mode: 'pessimistic_write' } }), 'unit');
  const person = await personOf(manager, appointee, wanted.role, context.now);
  const posts = await manager.findBy(PostEntity, { unitId: unit.id });
  const postIds = In(posts.map((post) => post.id));
  const holdings = await manager.findBy(PostHoldingEntity, { postId: postIds, personId: person.personId });
  const otherHolders = await othersOn(manager, posts, person.personId);
  const roles = await manager.findBy(JointMeetingRoleEntity, { jointMeetingId, postId: postIds });
  const made = appointPerson(actor, { jointMeetingId, secretariatUnitId, unitName: unit.name, ...person, posts, holdings, otherHolders, roles, heldRoles: await rolesHeld(manager, jointMeetingId, person.personId) }, wanted, context);
  if (made.post !== null) await manager.insert(PostEntity, { ...made.post, position: 50 });
  if (made.holding !== null) await manager.insert(PostHoldingEntity, { ...made.holding });
  if (made.role !== null) await manager.insert(JointMeetingRoleEntity, { ...made.role });
  // A last day that moves is the account's; who holds the post for how long is in the log already.
  await manager.update(AccountEntity, { id: person.accountId }, { expiresOn: expiryAfter(person, wanted.role, wanted.toOn), ...(wanted.role === 'invited' ? {} : { invited: false }) });
  append(made.events);
  return made.postId;
}

/** The person of an account that is there, or of a new one that must change its password. FIELD_REQUIRED without one; somebody invited has none, and sets one with a code. */
async function personOf(manager: EntityManager, { personName, accountName, password, passwordHash }: Appointee, role: Role, at: string): Promise<Found> {
  const known = await manager.findOneBy(AccountEntity, { name: accountName });
  if (known !== null) {
    const { name } = await manager.findOneByOrFail(PersonEntity, { id: known.personId });
    return { accountId: known.id, expiresOn: known.expiresOn, isNew: false, personId: known.personId, personName: name, administrator: await manager.existsBy(AccountRoleEntity, { accountId: known.id }) };
  }
  if (!password && role !== 'invited') throw new DomainError('FIELD_REQUIRED', {}, 'input.password');
  const made = await makeAccount(manager, { personName, accountName, password: password || null, ...(passwordHash === undefined ? {} : { passwordHash }), adminRole: null, mustChangePassword: Boolean(password), at }, 'input.');
  return { ...made, expiresOn: null, isNew: true, personName, administrator: false };
}

/** What the person does in the joint meeting already, on the days of both the post and its role. */
async function rolesHeld(manager: EntityManager, jointMeetingId: string, personId: string): Promise<AppointmentSubject['heldRoles']> {
  const held = await manager.findBy(PostHoldingEntity, { personId });
  const roles = await manager.findBy(JointMeetingRoleEntity, { jointMeetingId, postId: In(held.map(({ postId }) => postId)) });
  return roles.flatMap(({ postId, role, ...days }) => held.filter((each) => each.postId === postId && overlaps(each, days)).map(({ fromOn, toOn }) => ({ role, fromOn, toOn })));
}

/** Full holders of the posts who are not the person. */
async function othersOn(manager: EntityManager, posts: readonly PostEntity[], personId: string): Promise<AppointmentSubject['otherHolders']> {
  const seats = await manager.findBy(PostHoldingEntity, { postId: In(posts.map((post) => post.id)), personId: Not(personId), capacity: 'holder' });
  const people = await manager.findBy(PersonEntity, { id: In(seats.map((seat) => seat.personId)) });
  const nameOf = new Map(people.map(({ id, name }) => [id, name]));
  return seats.map((seat) => ({ postId: seat.postId, personName: nameOf.get(seat.personId) ?? '', fromOn: seat.fromOn, toOn: seat.toOn }));
}
