import { Module } from '@nestjs/common';
import { TaskModule } from '../task/task.module.js';
import { PeriodReads } from './period.reads.js';
import { LockOfMatrixPeriodResolver, PeriodExceptionResolver, PeriodLockResolver } from './period.resolver.js';
import { PeriodService } from './period.service.js';

@Module({ imports: [TaskModule], providers: [LockOfMatrixPeriodResolver, PeriodExceptionResolver, PeriodLockResolver, PeriodReads, PeriodService], exports: [PeriodReads] })
export class PeriodModule {}
