import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InspectionObjectEntity } from '@lianxi/api-data';
import { recomputeConclusionClock, type EventDraft } from '@lianxi/domain';
import { In } from 'typeorm';
import { RunningClocks } from '../../platform/running-clocks.js';
import { saveChanges } from '../task/task.store.js';

/** The 30 days of art. 17 follow the calendar. */
@Injectable()
export class ConclusionClocks implements OnModuleInit {
  constructor(private readonly clocks: RunningClocks) {}

  onModuleInit(): void {
    this.clocks.add(async (manager, jointMeetingId, moment) => {
      const running = await manager.find(InspectionObjectEntity, { where: { jointMeetingId, state: In(['received', 'objected']) }, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
      const events: EventDraft[] = [];
      for (const before of running) {
        const moved = recomputeConclusionClock(before, moment);
        if (moved === null) continue;
        await saveChanges(manager, InspectionObjectEntity, before, moved.object);
        events.push(...moved.events);
      }
      return events;
    });
  }
}
