import { Injectable } from '@nestjs/common';
import { isId, PeriodExceptionEntity, PeriodLockEntity, ReportSlotEntity } from '@lianxi/api-data';
import type { MutationGrantExceptionArgs, MutationLockPeriodArgs, MutationRevokeExceptionArgs, MutationUnlockPeriodArgs } from '@lianxi/contract';
import { grantException, lockPeriod, monthOfPeriod, revokeException, unlockPeriod, type PeriodLock, type ReportSlot } from '@lianxi/domain';
import { Between, IsNull, type EntityManager } from 'typeorm';
import { demandFound } from '../../platform/input.js';
import type { RequestContext } from '../../platform/request-context.js';
import { VerbRunner } from '../../platform/verb-runner.js';
import { saveChanges } from '../task/task.store.js';
import { lastOfMonth, PeriodReads, slotsOfMonth } from './period.reads.js';

/** Locks a month of reports, opens it again, and keeps the exceptions. */
@Injectable()
export class PeriodService {
  constructor(
    private readonly verbs: VerbRunner,
    private readonly reads: PeriodReads,
  ) {}

  /** Every report of the month is held first: who is filing just now is done before, whoever comes after sees the lock. */
  async lockPeriod(request: RequestContext, { monthOn, note = null }: MutationLockPeriodArgs): Promise<PeriodLock> {
    const id = await this.verbs.run(request, async ({ manager, actor, jointMeetingId, context, append }) => {
      const month = monthOfPeriod(monthOn);
      const slots = await slotsOfMonth(manager, jointMeetingId, month, true);
      const standing = await manager.findOneBy(PeriodLockEntity, { jointMeetingId, monthOn: month, unlockedAt: IsNull() });
      const made = lockPeriod(actor, { jointMeetingId, slots, standing }, { monthOn, note: note ?? null }, context);
      await manager.insert(PeriodLockEntity, made.lock);
      append(made.events);
      return made.lock.id;
    });
    return this.reads.demand(request, id);
  }

  async unlockPeriod(request: RequestContext, { id, version, reason }: MutationUnlockPeriodArgs): Promise<PeriodLock> {
    await this.verbs.run(request, async ({ manager, actor, jointMeetingId, context, append }) => {
      const before = await lockOf(manager, jointMeetingId, id);
      const after = unlockPeriod(actor, before, { version, reason }, context);
      await saveChanges(manager, PeriodLockEntity, before, after.lock);
      append(after.events);
    });
    return this.reads.demand(request, id);
  }

  async grantException(request: RequestContext, { lockId, unitId, slotId = null, reason, untilOn }: MutationGrantExceptionArgs): Promise<PeriodLock> {
    await this.verbs.run(request, async ({ manager, actor, jointMeetingId, context, append }) => {
      const lock = await lockOf(manager, jointMeetingId, lockId);
      const slots = isId(unitId) ? await ownSlots(manager, lock, unitId) : [];
      const standing = await manager.findBy(PeriodExceptionEntity, { jointMeetingId, lockId, revokedAt: IsNull() });
      const made = grantException(actor, { lock, slots, standing }, { unitId, slotId: slotId ?? null, reason, untilOn }, context);
      await manager.insert(PeriodExceptionEntity, made.exception);
      append(made.events);
    });
    return this.reads.demand(request, lockId);
  }

  async revokeException(request: RequestContext, { id, version, reason }: MutationRevokeExceptionArgs): Promise<PeriodLock> {
    const lockId = await this.verbs.run(request, async ({ manager, actor, jointMeetingId, context, append }) => {
      const found = isId(id) ? await manager.findOne(PeriodExceptionEntity, { where: { jointMeetingId, id }, lock: { mode: 'pessimistic_write' } }) : null;
      const before = demandFound(found, 'period_exception');
      const after = revokeException(actor, before, { version, reason }, context);
      await saveChanges(manager, PeriodExceptionEntity, before, after.exception);
      append(after.events);
      return before.lockId;
    });
    return this.reads.demand(request, lockId);
  }
}

/** The lock, held: its exceptions are granted one after another. */
async function lockOf(manager: EntityManager, jointMeetingId: string, id: string): Promise<PeriodLock> {
  const found = isId(id) ? await manager.findOne(PeriodLockEntity, { where: { jointMeetingId, id }, lock: { mode: 'pessimistic_write' } }) : null;
  return demandFound(found, 'period_lock');
}

function ownSlots(manager: EntityManager, { jointMeetingId, monthOn }: PeriodLock, unitId: string): Promise<ReportSlot[]> {
  return manager.findBy(ReportSlotEntity, { jointMeetingId, unitId, periodEndOn: Between(monthOn, lastOfMonth(monthOn)) });
}
