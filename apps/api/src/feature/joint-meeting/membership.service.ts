import { Injectable } from '@nestjs/common';
import { AssignmentEntity, JointMeetingEntity, JointMeetingRoleEntity, MembershipEntity, PostEntity, UnitEntity } from '@lianxi/api-data';
import { addMember, changeLead, DomainError, endMembership, type LocalDate, type Membership, type MembershipRole } from '@lianxi/domain';
import { In } from 'typeorm';
import { demandFound, demandId } from '../../platform/input.js';
import type { RequestContext } from '../../platform/request-context.js';
import { VerbRunner, type VerbScope } from '../../platform/verb-runner.js';
import { demandReading } from '../unit/unit.service.js';

// As many as a list shows; more at once is a mistake.
const AT_ONCE = 100;

/** Who belongs to the joint meeting, from when to when. */
@Injectable()
export class MembershipService {
  constructor(private readonly verbs: VerbRunner) {}

  /** The lead first, then as they joined; ended ones after those that run. */
  async list(context: RequestContext, ended: boolean): Promise<Membership[]> {
    demandReading(context);
    const rows = await (await context.reader()).find(MembershipEntity, { where: { jointMeetingId: context.tenant }, order: { position: 'ASC', fromOn: 'ASC', id: 'ASC' } });
    const over = (row: Membership): boolean => row.toOn !== null && row.toOn < context.today;
    const rank = (row: Membership): number => (over(row) ? 2 : row.role === 'lead' ? 0 : 1);
    return rows.filter((row) => ended || !over(row)).sort((first, second) => rank(first) - rank(second));
  }

  async add(request: RequestContext, input: { unitIds: readonly string[]; role: MembershipRole; fromOn: LocalDate }): Promise<Membership[]> {
    return this.verbs.run(request, async (scope) => {
      const { manager, actor, jointMeetingId, context, append } = scope;
      const unitIds = [...new Set(input.unitIds.map((id) => demandId(id, 'unit')))];
      if (unitIds.length === 0) throw new DomainError('FIELD_REQUIRED', {}, 'unitIds');
      if (unitIds.length > AT_ONCE) throw new DomainError('NUMBER_OUT_OF_RANGE', { min: 1, max: AT_ONCE }, 'unitIds');
      const units = await manager.findBy(UnitEntity, { id: In(unitIds) });
      const memberships: MembershipEntity[] = await lockAll(scope);
      const made: MembershipEntity[] = [];
      for (const unitId of unitIds) {
        const { name: unitName } = demandFound(units.find((unit) => unit.id === unitId), 'unit');
        const { membership, events } = addMember(actor, { jointMeetingId, memberships }, { ...input, unitId, unitName }, context);
        const row = { ...membership, position: nextPosition(memberships) };
        await manager.insert(MembershipEntity, row);
        memberships.push(row);
        made.push(row);
        append(events);
      }
      return made;
    });
  }

  async end(request: RequestContext, input: { unitId: string; toOn: LocalDate; reason: string }): Promise<Membership> {
    return this.verbs.run(request, async ({ manager, actor, jointMeetingId, context, append }) => {
      const unit = demandFound(await manager.findOneBy(UnitEntity, { id: demandId(input.unitId, 'unit') }), 'unit');
      const { secretariatUnitId } = await manager.findOneByOrFail(JointMeetingEntity, { id: jointMeetingId });
      const found = await manager.findOne(MembershipEntity, { where: { jointMeetingId, unitId: unit.id }, order: { fromOn: 'DESC' }, lock: { mode: 'pessimistic_write' } });
      const openAssignments = await manager.countBy(AssignmentEntity, { jointMeetingId, unitId: unit.id, state: In(['pending', 'in_progress', 'completion_requested', 'suspended']) });
      const posts = await manager.find(PostEntity, { where: { unitId: unit.id }, select: { id: true } });
      const held = { jointMeetingId, postId: In(posts.map((post) => post.id)) };
      const roles = await manager.find(JointMeetingRoleEntity, { where: held, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
      const subject = { membership: demandFound(found, 'membership'), secretariatUnitId, openAssignments, roles };
      const { membership, endedRoles, events } = endMembership(actor, subject, input, context);
      await manager.update(MembershipEntity, { jointMeetingId, id: membership.id }, { toOn: membership.toOn, endReason: membership.endReason });
      for (const { id, toOn } of endedRoles) await manager.update(JointMeetingRoleEntity, { jointMeetingId, id }, { toOn });
      append(events);
      return membership;
    });
  }

  async changeLead(request: RequestContext, input: { unitId: string; fromOn: LocalDate; reason: string }): Promise<Membership[]> {
    return this.verbs.run(request, async (scope) => {
      const { manager, actor, jointMeetingId, context, append } = scope;
      const unit = demandFound(await manager.findOneBy(UnitEntity, { id: demandId(input.unitId, 'unit') }), 'unit');
      const memberships = await lockAll(scope);
      const { ended, begun, events } = changeLead(actor, { jointMeetingId, memberships }, { ...input, unitId: unit.id }, context);
      for (const { id, toOn, endReason } of ended) await manager.update(MembershipEntity, { jointMeetingId, id }, { toOn, endReason });
      // Each keeps its unit's place in the lists.
      const placeOf = (unitId: string): number => memberships.find((each) => each.unitId === unitId)?.position ?? nextPosition(memberships);
      for (const membership of begun) await manager.insert(MembershipEntity, { ...membership, position: placeOf(membership.unitId) });
      append(events);
      return [...begun];
    });
  }
}

const nextPosition = (memberships: readonly MembershipEntity[]): number => Math.max(0, ...memberships.map((each) => each.position)) + 1;

function lockAll({ manager, jointMeetingId }: VerbScope): Promise<MembershipEntity[]> {
  return manager.find(MembershipEntity, { where: { jointMeetingId }, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
}
