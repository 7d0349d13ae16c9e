import { Injectable } from '@nestjs/common';
import { isId, UnitEntity, UnitFeedEntity } from '@lianxi/api-data';
import type { RenewedFeed, UnitFeed } from '@lianxi/contract';
import { activeRoles, DomainError, renewUnitFeed, revokeUnitFeed, verbsOnUnitFeed } from '@lianxi/domain';
import { demandFound, demandId } from '../../platform/input.js';
import type { RequestContext } from '../../platform/request-context.js';
import { hashOfSecret, newSecret } from '../../platform/secret.js';
import { VerbRunner } from '../../platform/verb-runner.js';

/** The calendar of a unit: its liaisons and heads and the secretariat make and end it; it stays when they leave. */
@Injectable()
export class UnitFeedService {
  constructor(private readonly verbs: VerbRunner) {}

  async of(request: RequestContext, id: string): Promise<UnitFeed> {
    const { tenant: jointMeetingId, actor, today } = request;
    const unitId = demandId(id, 'unit');
    // Whoever reads no work of the unit does not learn either whether it has a calendar.
    if (!activeRoles(actor, jointMeetingId, today).some((role) => role.role === 'secretariat' || role.role === 'leader' || role.unitId === unitId)) throw new DomainError('NOT_FOUND', { subject: 'unit' });
    const manager = await request.reader();
    demandFound(await manager.findOneBy(UnitEntity, { id: unitId }), 'unit');
    const found = await manager.findOneBy(UnitFeedEntity, { jointMeetingId, unitId });
    const viewerCan = [...verbsOnUnitFeed(actor, { jointMeetingId, unitId }, found !== null, today)];
    return { createdAt: found?.createdAt ?? null, createdByName: found?.createdByName ?? null, viewerCan };
  }

  async renew(request: RequestContext, id: string): Promise<RenewedFeed> {
    const unitId = demandId(id, 'unit');
    const secret = newSecret();
    await this.verbs.run(request, async ({ manager, actor, jointMeetingId, context, append }) => {
      demandFound(await manager.findOneBy(UnitEntity, { id: unitId }), 'unit');
      const before = await manager.findOne(UnitFeedEntity, { where: { jointMeetingId, unitId }, lock: { mode: 'pessimistic_write' } });
      const { createdAt, events } = renewUnitFeed(actor, { jointMeetingId, unitId }, { made: before !== null }, context);
      await manager.upsert(UnitFeedEntity, { jointMeetingId, unitId, tokenHash: hashOfSecret(secret), createdAt, createdByName: actor.personName }, ['jointMeetingId', 'unitId']);
      append(events);
    });
    return { path: `/feeds/unit-${request.tenant.replaceAll('-', '')}${secret}.ics` };
  }

  async revoke(request: RequestContext, unitId: string): Promise<boolean> {
    return this.verbs.run(request, async ({ manager, actor, jointMeetingId, context, append }) => {
      const before = isId(unitId) ? await manager.findOne(UnitFeedEntity, { where: { jointMeetingId, unitId }, lock: { mode: 'pessimistic_write' } }) : null;
      const { events } = revokeUnitFeed(actor, { jointMeetingId, unitId }, { made: before !== null }, context);
      await manager.delete(UnitFeedEntity, { jointMeetingId, unitId });
      append(events);
      return true;
    });
  }
}
