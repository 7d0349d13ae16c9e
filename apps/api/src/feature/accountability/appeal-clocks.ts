import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AccountabilityEntity } from '@lianxi/api-data';
import { recomputeAppealClock } from '@lianxi/domain';
import { RunningClocks } from '../../platform/running-clocks.js';
import { reckonRow, runningRows } from '../task/running-rows.js';
import { withinAccountability } from './accountability.wall.js';

/** The days to appeal follow the calendar; nobody reads anything, and the wall stands again once they are reckoned. */
@Injectable()
export class AppealClocks implements OnModuleInit {
  constructor(private readonly clocks: RunningClocks) {}

  onModuleInit(): void {
    this.clocks.add({
      running: (manager, jointMeetingId) => withinAccountability(manager, () => runningRows(manager, AccountabilityEntity, { jointMeetingId, state: 'decided' })),
      reckon: (manager, jointMeetingId, id, moment) => withinAccountability(manager, () => reckonRow(manager, AccountabilityEntity, { jointMeetingId, id }, (before) => {
        const moved = recomputeAppealClock(before, moment);
        return moved && { after: moved.proposal, events: moved.events };
      })),
    });
  }
}
