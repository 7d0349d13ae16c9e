import { Injectable, type OnModuleInit } from '@nestjs/common';
import { RectificationEntity } from '@lianxi/api-data';
import { recomputeRectificationDue } from '@lianxi/domain';
import { In, IsNull, Not } from 'typeorm';
import { RunningClocks } from '../../platform/running-clocks.js';
import { reckonRow, runningRows } from '../task/running-rows.js';

/** Limits in working days follow the calendar. */
@Injectable()
export class RectificationClocks implements OnModuleInit {
  constructor(private readonly clocks: RunningClocks) {}

  onModuleInit(): void {
    this.clocks.add({
      running: (manager, jointMeetingId) => runningRows(manager, RectificationEntity, { jointMeetingId, state: In(['open', 'in_progress']), limitWorkingDays: Not(IsNull()) }),
      reckon: (manager, jointMeetingId, id, { calendar }) => reckonRow(manager, RectificationEntity, { jointMeetingId, id }, (before) => {
        const moved = recomputeRectificationDue(before, { calendar, firm: true });
        return moved && { after: moved.rectification, events: moved.events };
      }),
    });
  }
}
