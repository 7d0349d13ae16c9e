import { Injectable } from '@nestjs/common';
import type { AdminPost, AppointPersonInput, JointMeeting } from '@lianxi/contract';
import { AccountEntity, AccountRoleEntity, JointMeetingEntity, JointMeetingRoleEntity, PostEntity, PostHoldingEntity, setScope, UnitEntity } from '@lianxi/api-data';
import { appointPerson, DomainError, type Role } from '@lianxi/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { demandFound, demandId } from '../../platform/input.js';
import type { RequestContext } from '../../platform/request-context.js';
import { VerbRunner } from '../../platform/verb-runner.js';
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
      demandFound(await manager.findOneBy(JointMeetingEntity, { id: jointMeetingId }), 'joint_meeting');
      demandFound(await manager.findOneBy(UnitEntity, { id: unitId }), 'unit');
      const post = input.postId ? demandFound(await manager.findOneBy(PostEntity, { id: demandId(input.postId, 'unit') }), 'unit') : null;
      const roles = post === null ? [] : await manager.findBy(JointMeetingRoleEntity, { jointMeetingId, postId: post.id });
      const { personId, administrator } = await personOf(manager, input, request.now);
      const subject = { jointMeetingId, personId, administrator, post, roles: roles.map((each) => each.role) };
      const wanted = { ...input, unitId, postId: post?.id ?? null, role: input.role as Role };
      const made = appointPerson(actor, subject, wanted, context);
      if (made.post !== null) await manager.insert(PostEntity, { ...made.post, position: 50 });
      await manager.insert(PostHoldingEntity, { ...made.holding, toOn: null });
      if (made.role !== null) await manager.insert(JointMeetingRoleEntity, { ...made.role });
      append(made.events);
      return demandFound((await postsOf(manager, unitId, context.today)).find((each) => each.id === made.holding.postId) ?? null, 'unit');
    });
  }

  async posts(request: RequestContext, unitId: string): Promise<AdminPost[]> {
    return postsOf(await request.reader(), demandId(unitId, 'unit'), request.today);
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
async function personOf(manager: EntityManager, input: AppointPersonInput, at: string): Promise<{ personId: string; administrator: boolean }> {
  const known = await manager.findOneBy(AccountEntity, { name: input.accountName });
  if (known !== null) return { personId: known.personId, administrator: await manager.existsBy(AccountRoleEntity, { accountId: known.id }) };
  if (!input.password) throw new DomainError('FIELD_REQUIRED', {}, 'input.password');
  const { personName, accountName, password } = input;
  const { personId } = await makeAccount(manager, { personName, accountName, password, adminRole: null, mustChangePassword: true, at }, 'input.');
  return { personId, administrator: false };
}

async function postsOf(manager: EntityManager, unitId: string, today: string): Promise<AdminPost[]> {
  return (await manager.query(
    `SELECT p.id, p.title, p.kind, coalesce(array_agg(person.name ORDER BY h.capacity DESC, person.name) FILTER (WHERE person.id IS NOT NULL), '{}') AS holders
       FROM post p
       LEFT JOIN post_holding h ON h.post_id = p.id AND h.from_on <= $2 AND (h.to_on IS NULL OR h.to_on >= $2)
       LEFT JOIN person ON person.id = h.person_id
      WHERE p.unit_id = $1
      GROUP BY p.id, p.title, p.kind, p.position
      ORDER BY p.position, p.title, p.id`,
    [unitId, today],
  )) as AdminPost[];
}
