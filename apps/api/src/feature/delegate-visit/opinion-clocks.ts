import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OpinionEntity } from '@lianxi/api-data';
import { recomputeOpinionDue } from '@lianxi/domain';
import { IsNull, Not } from 'typeorm';
import { RunningClocks } from '../../platform/running-clocks.js';
import { reckonRow, runningRows } from '../task/running-rows.js';

/** Limits in working days follow the calendar. */
@Injectable()
export class OpinionClocks implements OnModuleInit {
  constructor(private readonly clocks: RunningClocks) {}

  onModuleInit(): void {
    this.clocks.add({
      running: (manager, jointMeetingId) => runningRows(manager, OpinionEntity, { jointMeetingId, state: 'assigned', limitWorkingDays: Not(IsNull()) }),
      reckon: (manager, jointMeetingId, id, { calendar }) => reckonRow(manager, OpinionEntity, { jointMeetingId, id }, (before) => {
        const moved = recomputeOpinionDue(before, { calendar });
        return moved && { after: moved.opinion, events: moved.events };
      }),
    });
  }
}
