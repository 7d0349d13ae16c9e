import { Module } from '@nestjs/common';
import { ExportLimitModule } from '../export/export-limit.module.js';
import { IndicatorModule } from '../indicator/indicator.module.js';
import { TaskModule } from '../task/task.module.js';
import { CountersignJobs } from './countersign.jobs.js';
import { CountersignResolver } from './countersign.resolver.js';
import { CountersignService } from './countersign.service.js';
import { LightAnswerResolver } from './light-answer.resolver.js';
import { ImportReportsFiles } from './import-reports.file.js';
import { ImportReportsResolver } from './import-reports.resolver.js';
import { ImportReportsService } from './import-reports.service.js';
import { ReportJobs } from './report.jobs.js';
import { ReportReads } from './report.reads.js';
import { ReportResolver } from './report.resolver.js';
import { ReportService } from './report.service.js';
import { ReportSlotResolver } from './report-slot.resolver.js';
import { ReportWorkbookController } from './report-workbook.controller.js';
import { ReportWorkbookService } from './report-workbook.service.js';
import { ReportOfAssignmentResolver, ReportsOfTaskResolver } from './reports-of-task.resolver.js';
import { ReviewQueueReads } from './review-queue.reads.js';
import { ReviewQueueResolver } from './review-queue.resolver.js';
import { SlotHorizon } from './slot-horizon.service.js';
import { TaskClocks } from './task-clocks.js';

@Module({
  imports: [ExportLimitModule, IndicatorModule, TaskModule],
  controllers: [ReportWorkbookController],
  providers: [
    CountersignJobs, CountersignResolver, CountersignService, ImportReportsFiles, ImportReportsResolver, ImportReportsService, LightAnswerResolver, ReportJobs, ReportOfAssignmentResolver, ReportReads, ReportResolver, ReportService, ReportSlotResolver, ReportsOfTaskResolver,
    ReportWorkbookService, ReviewQueueReads, ReviewQueueResolver, SlotHorizon, TaskClocks,
  ],
  exports: [SlotHorizon],
})
export class ReportModule {}
