import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ComplaintEntity } from '@lianxi/api-data';
import { recomputeComplaintDue } from '@lianxi/domain';
import { IsNull, Not } from 'typeorm';
import { RunningClocks } from '../../platform/running-clocks.js';
import { reckonRow, runningRows } from '../task/running-rows.js';

/** The working days of a complaint's steps follow the calendar. */
@Injectable()
export class ComplaintClocks implements OnModuleInit {
  constructor(private readonly clocks: RunningClocks) {}

  onModuleInit(): void {
    this.clocks.add({
      running: (manager, jointMeetingId) => runningRows(manager, ComplaintEntity, { jointMeetingId, dueFromOn: Not(IsNull()) }),
      reckon: (manager, jointMeetingId, id, { calendar }) => reckonRow(manager, ComplaintEntity, { jointMeetingId, id }, (before) => {
        const moved = recomputeComplaintDue(before, calendar);
        return moved && { after: moved.complaint, events: moved.events };
      }),
    });
  }
}
