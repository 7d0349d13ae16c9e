import { Injectable, type OnModuleInit } from '@nestjs/common';
import { MeetingEntity } from '@lianxi/api-data';
import { recomputeMinutesDue } from '@lianxi/domain';
import { RunningClocks } from '../../platform/running-clocks.js';
import { reckonRow, runningRows } from '../task/running-rows.js';

/** The limit to agree to minutes follows the calendar. */
@Injectable()
export class MeetingClocks implements OnModuleInit {
  constructor(private readonly clocks: RunningClocks) {}

  onModuleInit(): void {
    this.clocks.add({
      running: (manager, jointMeetingId) => runningRows(manager, MeetingEntity, { jointMeetingId, state: 'circulated' }),
      reckon: (manager, jointMeetingId, id, { calendar }) => reckonRow(manager, MeetingEntity, { jointMeetingId, id }, (before) => {
        const moved = recomputeMinutesDue(before, { calendar });
        return moved && { after: moved.meeting, events: moved.events };
      }),
    });
  }
}
