import { Module } from '@nestjs/common';
import { AssignmentResolver } from './assignment.resolver.js';
import { AssignmentService } from './assignment.service.js';
import { ReadingSource } from './reading.service.js';
import { TaskReads } from './task.reads.js';
import { TaskResolver } from './task.resolver.js';
import { TaskService } from './task.service.js';

@Module({
  providers: [AssignmentResolver, AssignmentService, ReadingSource, TaskReads, TaskResolver, TaskService],
  exports: [ReadingSource, TaskReads],
})
export class TaskModule {}
