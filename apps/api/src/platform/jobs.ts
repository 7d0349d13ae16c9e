import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Logger, run, type Runner } from 'graphile-worker';
import { setTimeout as pause } from 'node:timers/promises';
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

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;

/** Features add their jobs when their module starts; the worker runs them, once in effect however many workers there are. */
@Injectable()
export class Jobs implements OnApplicationShutdown {
  private readonly jobs: Job[] = [];
  private runner: Runner | null = null;
  private ended = false;

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
    const runner = await run({
      connectionString: this.config.databaseUrl,
      concurrency: 2,
      logger: queueLog,
      noHandleSignals: true,
      crontab: crontab.join('\n'),
      taskList: Object.fromEntries(this.jobs.map((job) => [job.name, (payload: unknown) => this.counted(job, payload)])),
    });
    this.runner = runner;
    void runner.promise.catch((error: unknown) => log.error({ err: error }, 'the worker has ended')).then(() => this.startAgain(FIRST_WAIT_MS));
  }

  async onApplicationShutdown(): Promise<void> {
    this.ended = true;
    await this.runner?.stop().catch(() => undefined);
    this.runner = null;
  }

  /** The queue's library ends for good when it loses the database: a server that stays is not to be left without a worker. */
  private async startAgain(waitMs: number): Promise<void> {
    if (this.ended) return;
    log.warn({ waitMs }, 'the worker is started again');
    await pause(waitMs, undefined, { ref: false });
    if (this.ended) return;
    await this.start().catch((error: unknown) => {
      log.error({ err: error }, 'the worker cannot start');
      void this.startAgain(Math.min(waitMs * 2, LONGEST_WAIT_MS));
    });
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
