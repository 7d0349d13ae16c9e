import { Injectable } from '@nestjs/common';
import { AssignmentEntity, JointMeetingRoleEntity, MembershipEntity, PostEntity, UnitEntity } from '@lianxi/api-data';
import { addMember, endMembership, type LocalDate, type MembershipRole, type Unit } from '@lianxi/domain';
import { In } from 'typeorm';
import { demandFound, demandId } from '../../platform/input.js';
import type { RequestContext } from '../../platform/request-context.js';
import { VerbRunner } from '../../platform/verb-runner.js';

/** Who belongs to the joint meeting, from when to when. */
@Injectable()
export class MembershipService {
  constructor(private readonly verbs: VerbRunner) {}

  async add(request: RequestContext, input: { unitId: string; role: MembershipRole; fromOn: LocalDate }): Promise<Unit> {
    return this.verbs.run(request, async ({ manager, actor, jointMeetingId, context, append }) => {
      const unit = demandFound(await manager.findOneBy(UnitEntity, { id: demandId(input.unitId, 'unit') }), 'unit');
      const memberships = await manager.find(MembershipEntity, { where: { jointMeetingId }, lock: { mode: 'pessimistic_write' } });
      const { membership, events } = addMember(actor, { jointMeetingId, memberships }, input, context);
      const position = Math.max(0, ...memberships.map((each) => each.position)) + 1;
      await manager.insert(MembershipEntity, { ...membership, position });
      append(events);
      return unit;
    });
  }

  async end(request: RequestContext, input: { unitId: string; toOn: LocalDate }): Promise<Unit> {
    return this.verbs.run(request, async ({ manager, actor, jointMeetingId, context, append }) => {
      const unit = demandFound(await manager.findOneBy(UnitEntity, { id: demandId(input.unitId, 'unit') }), 'unit');
      const found = await manager.findOne(MembershipEntity, { where: { jointMeetingId, unitId: unit.id }, order: { fromOn: 'DESC' }, lock: { mode: 'pessimistic_write' } });
      const openAssignments = await manager.countBy(AssignmentEntity, { jointMeetingId, unitId: unit.id, state: In(['pending', 'in_progress', 'completion_requested', 'suspended']) });
      const posts = await manager.find(PostEntity, { where: { unitId: unit.id }, select: { id: true } });
      const held = { jointMeetingId, postId: In(posts.map((post) => post.id)) };
      const roles = await manager.find(JointMeetingRoleEntity, { where: held, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
      const { membership, endedRoles, events } = endMembership(actor, { membership: demandFound(found, 'membership'), openAssignments, roles }, input, context);
      await manager.update(MembershipEntity, { jointMeetingId, id: membership.id }, { toOn: membership.toOn });
      for (const { id, toOn } of endedRoles) await manager.update(JointMeetingRoleEntity, { jointMeetingId, id }, { toOn });
      append(events);
      return unit;
    });
  }
}
