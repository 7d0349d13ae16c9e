import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Jobs } from '../../platform/jobs.js';
import { IndicatorTriggers } from './indicator-triggers.service.js';

/** Looks at all thresholds once a day, for what the acceptance of a report could not see to its end. */
@Injectable()
export class IndicatorJobs implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly triggers: IndicatorTriggers,
  ) {}

  onModuleInit(): void {
    // 00:40 in Shanghai.
    this.jobs.add({ name: 'open-triggered-tasks', cron: '40 16 * * *', work: async () => void (await this.triggers.openAll()) });
  }
}
