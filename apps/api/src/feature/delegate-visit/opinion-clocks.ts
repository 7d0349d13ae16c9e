import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OpinionEntity } from '@lianxi/api-data';
import { recomputeOpinionDue, type EventDraft } from '@lianxi/domain';
import { IsNull, Not } from 'typeorm';
import { RunningClocks } from '../../platform/running-clocks.js';
import { saveChanges } from '../task/task.store.js';

/** Limits in working days follow the calendar. */
@Injectable()
export class OpinionClocks implements OnModuleInit {
  constructor(private readonly clocks: RunningClocks) {}

  onModuleInit(): void {
    this.clocks.add(async (manager, jointMeetingId, { calendar }) => {
      const running = await manager.find(OpinionEntity, { where: { jointMeetingId, state: 'assigned', limitWorkingDays: Not(IsNull()) }, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
      const events: EventDraft[] = [];
      for (const before of running) {
        const moved = recomputeOpinionDue(before, { calendar });
        if (moved === null) continue;
        await saveChanges(manager, OpinionEntity, before, moved.opinion);
        events.push(...moved.events);
      }
      return events;
    });
  }
}
