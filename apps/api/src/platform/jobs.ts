import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Logger, run, type Runner } from 'graphile-worker';
import { log } from './log.js';
import { Config } from './config.js';
import { Metrics } from './metrics.js';

export interface Job {
  /** Name of the task in the queue. */
  readonly name: string;
  /** Crontab time in UTC, such as '5 16 * * *' for 00:05 in Shanghai; null for jobs that are only enqueued. */
  readonly cron: string | null;
  /** Runs so often that what was missed while nobody worked is made up by the next run. */
  readonly often?: boolean;
  readonly work: (payload: unknown) => Promise<void>;
}

// The queue's own words go where all others go, at their level: the console is for the person who started the server.
const queueLog = new Logger(() => (level, message) => log[level === 'warning' ? 'warn' : level]({ queue: true }, message));

/** Features add their jobs when their module starts; the worker runs them, once in effect however many workers there are. */
@Injectable()
export class Jobs implements OnApplicationShutdown {
  private readonly jobs: Job[] = [];
  private runner: Runner | null = null;

  constructor(
    private readonly config: Config,
    private readonly metrics: Metrics,
  ) {}

  add(job: Job): void {
    this.jobs.push(job);
  }

  /** Does one job now; for tests, and for the first start. */
  async runNow(name: string, payload: unknown = {}): Promise<void> {
    const job = this.jobs.find((each) => each.name === name);
    if (!job) throw new Error(`no job ${name}`);
    await this.counted(job, payload);
  }

  async start(): Promise<void> {
    const crontab = this.jobs.filter((job) => job.cron !== null).map((job) => `${job.cron} ${job.name} ?${job.often ? '' : 'fill=1d&'}max=5`);
    this.runner = await run({
      connectionString: this.config.databaseUrl,
      concurrency: 2,
      logger: queueLog,
      noHandleSignals: true,
      crontab: crontab.join('\n'),
      taskList: Object.fromEntries(this.jobs.map((job) => [job.name, (payload: unknown) => this.counted(job, payload)])),
    });
    this.runner.promise.catch((error: unknown) => log.error({ err: error }, 'the worker has ended'));
  }

  async onApplicationShutdown(): Promise<void> {
    await this.runner?.stop().catch(() => undefined);
    this.runner = null;
  }

  private async counted(job: Job, payload: unknown): Promise<void> {
    const began = Date.now();
    try {
      await job.work(payload);
      this.metrics.jobs.inc({ name: job.name, outcome: 'done' });
      log.info({ job: job.name, ms: Date.now() - began }, 'job done');
    } catch (error) {
      this.metrics.jobs.inc({ name: job.name, outcome: 'failed' });
      log.error({ err: error, job: job.name }, 'job failed');
      throw error;
    }
  }
}
