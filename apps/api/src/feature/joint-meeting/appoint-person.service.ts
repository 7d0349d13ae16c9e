import { Injectable } from '@nestjs/common';
import type { AdminPost, AppointPersonInput, JointMeeting } from '@lianxi/contract';
import { AccountEntity, AccountRoleEntity, JointMeetingEntity, JointMeetingRoleEntity, PersonEntity, PostEntity, PostHoldingEntity, setScope, UnitEntity } from '@lianxi/api-data';
import { appointPerson, DomainError, expiryAfter, type AccountExpiry, type AppointmentSubject, type Role } from '@lianxi/domain';
import { DataSource, In, Not, type EntityManager } from 'typeorm';
import { demandFound, demandId } from '../../platform/input.js';
import type { RequestContext } from '../../platform/request-context.js';
import { VerbRunner } from '../../platform/verb-runner.js';
import { presentPosts } from '../unit/post.view.js';
import { makeAccount } from '../identity/account-maker.js';

/** People into posts: what an empty installation needs before its first liaison can sign in. */
@Injectable()
export class AppointPersonService {
  constructor(
    private readonly verbs: VerbRunner,
    private readonly dataSource: DataSource,
  ) {}

  async appoint(request: RequestContext, input: AppointPersonInput): Promise<AdminPost> {
    const jointMeetingId = demandId(input.jointMeetingId, 'joint_meeting');
    const unitId = demandId(input.unitId, 'unit');
    return this.verbs.runIn(request, jointMeetingId, async ({ manager, actor, context, append }) => {
      const { secretariatUnitId } = demandFound(await manager.findOneBy(JointMeetingEntity, { id: jointMeetingId }), 'joint_meeting');
      // Locked: the same appointment sent twice at once finds the first one's post.
      const unit = demandFound(await manager.findOne(UnitEntity, { where: { id: unitId }, lock: { mode: 'pessimistic_write' } }), 'unit');
      const person = await personOf(manager, input, request.now);
      const posts = await manager.findBy(PostEntity, { unitId });
      const postIds = In(posts.map((post) => post.id));
      const holdings = await manager.findBy(PostHoldingEntity, { postId: postIds, personId: person.personId });
      const otherHolders = await othersOn(manager, posts, person.personId);
      const roles = await manager.findBy(JointMeetingRoleEntity, { jointMeetingId, postId: postIds });
      const wanted = { ...input, unitId, postId: input.postId || null, role: input.role as Role, toOn: input.toOn || null };
      const made = appointPerson(actor, { jointMeetingId, secretariatUnitId, unitName: unit.name, ...person, posts, holdings, otherHolders, roles }, wanted, context);
      if (made.post !== null) await manager.insert(PostEntity, { ...made.post, position: 50 });
      if (made.holding !== null) await manager.insert(PostHoldingEntity, { ...made.holding });
      if (made.role !== null) await manager.insert(JointMeetingRoleEntity, { ...made.role });
      // A last day that moves is the account's; who holds the post for how long is in the log already.
      await manager.update(AccountEntity, { id: person.accountId }, { expiresOn: expiryAfter(person, wanted.role, wanted.toOn) });
      append(made.events);
      return demandFound((await adminPosts(manager, request, unitId)).find((each) => each.id === made.postId) ?? null, 'unit');
    });
  }

  async posts(request: RequestContext, unitId: string): Promise<AdminPost[]> {
    return adminPosts(await request.reader(), request, demandId(unitId, 'unit'));
  }

  /** Row-level security shows one joint meeting at a time; the list of ids comes from its own narrow function. */
  async jointMeetings(request: RequestContext): Promise<JointMeeting[]> {
    await request.endReading();
    return this.dataSource.transaction(async (manager) => {
      const ids = (await manager.query('SELECT joint_meeting_ids() AS id')) as { id: string }[];
      const found: JointMeeting[] = [];
      for (const { id } of ids) {
        await setScope(manager, id);
        const row = await manager.findOneBy(JointMeetingEntity, { id });
        if (row !== null) found.push(row);
      }
      return found;
    });
  }
}

/** The person of an account that is there, or of a new one that must change its password. FIELD_REQUIRED without one. */
async function personOf(manager: EntityManager, input: AppointPersonInput, at: string): Promise<AccountExpiry & { accountId: string; personId: string; personName: string; administrator: boolean }> {
  const known = await manager.findOneBy(AccountEntity, { name: input.accountName });
  if (known !== null) {
    const { name } = await manager.findOneByOrFail(PersonEntity, { id: known.personId });
    return { accountId: known.id, expiresOn: known.expiresOn, isNew: false, personId: known.personId, personName: name, administrator: await manager.existsBy(AccountRoleEntity, { accountId: known.id }) };
  }
  if (!input.password) throw new DomainError('FIELD_REQUIRED', {}, 'input.password');
  const { personName, accountName, password } = input;
  const { accountId, personId } = await makeAccount(manager, { personName, accountName, password, adminRole: null, mustChangePassword: true, at }, 'input.');
  return { accountId, expiresOn: null, isNew: true, personId, personName, administrator: false };
}

/** Full holders of the posts who are not the person. */
async function othersOn(manager: EntityManager, posts: readonly PostEntity[], personId: string): Promise<AppointmentSubject['otherHolders']> {
  const seats = await manager.findBy(PostHoldingEntity, { postId: In(posts.map((post) => post.id)), personId: Not(personId), capacity: 'holder' });
  const people = await manager.findBy(PersonEntity, { id: In(seats.map((seat) => seat.personId)) });
  const nameOf = new Map(people.map(({ id, name }) => [id, name]));
  return seats.map((seat) => ({ postId: seat.postId, personName: nameOf.get(seat.personId) ?? '', fromOn: seat.fromOn, toOn: seat.toOn }));
}

async function adminPosts(manager: EntityManager, { actor, today }: RequestContext, unitId: string): Promise<AdminPost[]> {
  const posts = await presentPosts(manager, { actor, jointMeetingId: null, unitId, today });
  return posts.map((post) => ({
    ...post, holders: post.holders.map((holder) => holder.personName), holdings: post.holdings.map((each) => ({ ...each, viewerCan: [...each.viewerCan] })), viewerCan: [...post.viewerCan],
  }));
}
