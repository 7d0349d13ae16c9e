import { Module } from '@nestjs/common';
import { TaskModule } from '../task/task.module.js';
import { PeriodReads } from './period.reads.js';
import { LockOfMatrixPeriodResolver, LockOfReportMonthResolver, PeriodExceptionResolver, PeriodLockResolver } from './period.resolver.js';
import { PeriodService } from './period.service.js';

@Module({
  imports: [TaskModule],
  providers: [LockOfMatrixPeriodResolver, LockOfReportMonthResolver, PeriodExceptionResolver, PeriodLockResolver, PeriodReads, PeriodService],
  exports: [PeriodReads],
})
export class PeriodModule {}
