import { Injectable, type OnModuleInit } from '@nestjs/common';
import { FileAccess } from '../../platform/file-access.js';
import { Jobs } from '../../platform/jobs.js';
import { ReportReads } from './report.reads.js';
import { SlotHorizon } from './slot-horizon.service.js';

/** What the feature tells the platform at start: its daily work, and who may fetch a report's files. */
@Injectable()
export class ReportJobs implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly files: FileAccess,
    private readonly horizon: SlotHorizon,
    private readonly reads: ReportReads,
  ) {}

  onModuleInit(): void {
    // 00:10 in Shanghai.
    this.jobs.add({ name: 'extend-report-slots', cron: '10 16 * * *', work: async () => void (await this.horizon.extendAll()) });
    this.files.allow('report', (request, reportId) => this.reads.canFetch(request, reportId));
  }
}
