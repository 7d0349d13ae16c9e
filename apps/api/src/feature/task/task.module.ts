import { Module } from '@nestjs/common';
import { AssignmentResolver } from './assignment.resolver.js';
import { AssignmentService } from './assignment.service.js';
import { ReadingSource } from './reading.service.js';
import { ReportingService } from './reporting.service.js';
import { TaskLifeResolver } from './task-life.resolver.js';
import { TaskLifeService } from './task-life.service.js';
import { TaskReads } from './task.reads.js';
import { TaskResolver } from './task.resolver.js';
import { TaskService } from './task.service.js';

@Module({
  providers: [AssignmentResolver, AssignmentService, ReadingSource, ReportingService, TaskLifeResolver, TaskLifeService, TaskReads, TaskResolver, TaskService],
  exports: [ReadingSource, TaskReads],
})
export class TaskModule {}
