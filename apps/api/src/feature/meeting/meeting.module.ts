import { Module } from '@nestjs/common';
import { TaskModule } from '../task/task.module.js';
import { MeetingChanges } from './meeting-changes.js';
import { MeetingClocks } from './meeting-clocks.js';
import { MeetingFiles } from './meeting-files.js';
import { MeetingReads } from './meeting.reads.js';
import { MeetingDecisionResolver, MeetingResolver, MeetingSeatResolver, MinutesResponseResolver, TaskDecisionResolver } from './meeting.resolver.js';
import { MeetingService } from './meeting.service.js';
import { MeetingVerbsResolver } from './meeting-verbs.resolver.js';
import { MinutesService } from './minutes.service.js';

@Module({
  imports: [TaskModule],
  providers: [MeetingChanges, MeetingClocks, MeetingDecisionResolver, MeetingFiles, MeetingReads, MeetingResolver, MeetingSeatResolver, MeetingService, MeetingVerbsResolver, MinutesResponseResolver, MinutesService, TaskDecisionResolver],
  exports: [MeetingReads],
})
export class MeetingModule {}
