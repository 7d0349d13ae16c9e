import { Injectable, type OnModuleInit } from '@nestjs/common';
import { RectificationEntity } from '@lianxi/api-data';
import { recomputeRectificationDue, type EventDraft } from '@lianxi/domain';
import { In, IsNull, Not } from 'typeorm';
import { RunningClocks } from '../../platform/running-clocks.js';
import { saveChanges } from '../task/task.store.js';

/** Limits in working days follow the calendar. */
@Injectable()
export class RectificationClocks implements OnModuleInit {
  constructor(private readonly clocks: RunningClocks) {}

  onModuleInit(): void {
    this.clocks.add(async (manager, jointMeetingId, { calendar }) => {
      const where = { jointMeetingId, state: In(['open', 'in_progress']), limitWorkingDays: Not(IsNull()) };
      const running = await manager.find(RectificationEntity, { where, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
      const events: EventDraft[] = [];
      for (const before of running) {
        const moved = recomputeRectificationDue(before, { calendar, firm: true });
        if (moved === null) continue;
        await saveChanges(manager, RectificationEntity, before, moved.rectification);
        events.push(...moved.events);
      }
      return events;
    });
  }
}
