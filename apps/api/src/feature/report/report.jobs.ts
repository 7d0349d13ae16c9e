import { Injectable, type OnModuleInit } from '@nestjs/common';
import { FileAccess } from '../../platform/file-access.js';
import { Jobs } from '../../platform/jobs.js';
import { DueRecompute } from './due-recompute.service.js';
import { ReportReads } from './report.reads.js';
import { SlotHorizon } from './slot-horizon.service.js';

/** What the feature tells the platform at start: its daily work, and who may fetch a report's files. */
@Injectable()
export class ReportJobs implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly files: FileAccess,
    private readonly horizon: SlotHorizon,
    private readonly dues: DueRecompute,
    private readonly reads: ReportReads,
  ) {}

  onModuleInit(): void {
    // 00:10 and 00:20 in Shanghai.
    this.jobs.add({ name: 'extend-report-slots', cron: '10 16 * * *', work: async () => void (await this.horizon.extendAll()) });
    this.jobs.add({ name: 'recompute-due-dates', cron: '20 16 * * *', work: async () => void (await this.dues.recomputeAll()) });
    this.files.allow('report', (request, reportId) => this.reads.canFetch(request, reportId));
  }
}
