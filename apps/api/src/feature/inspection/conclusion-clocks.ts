import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InspectionObjectEntity } from '@lianxi/api-data';
import { recomputeConclusionClock } from '@lianxi/domain';
import { In } from 'typeorm';
import { RunningClocks } from '../../platform/running-clocks.js';
import { reckonRow, runningRows } from '../task/running-rows.js';

/** The 30 days of art. 17 follow the calendar. */
@Injectable()
export class ConclusionClocks implements OnModuleInit {
  constructor(private readonly clocks: RunningClocks) {}

  onModuleInit(): void {
    this.clocks.add({
      running: (manager, jointMeetingId) => runningRows(manager, InspectionObjectEntity, { jointMeetingId, state: In(['received', 'objected']) }),
      reckon: (manager, jointMeetingId, id, moment) => reckonRow(manager, InspectionObjectEntity, { jointMeetingId, id }, (before) => {
        const moved = recomputeConclusionClock(before, moment);
        return moved && { after: moved.object, events: moved.events };
      }),
    });
  }
}
