import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { log } from './log.js';

/** The job that reads the log as an outbox. */
export const TELL_EVENTS = 'tell-events';

/** Verbs come in bursts: one asking for all of them. */
const WAIT_MS = 120;

/**
 * After a verb has committed: asks the queue to read the log of its joint meeting soon. Only a hint, sent outside the verb's transaction
 * so that it costs the verb nothing: what is lost with a killed server is found by the job's own clock.
 */
@Injectable()
export class Outbox implements OnApplicationShutdown {
  private open = false;
  private readonly waiting = new Map<string, NodeJS.Timeout>();
  private readonly readers: string[] = [TELL_EVENTS];

  constructor(private readonly dataSource: DataSource) {}

  /** From here on there is a queue to ask: a server opens it when it starts to listen. */
  begin(): void {
    this.open = true;
  }

  /** A further job that reads the log. */
  follow(job: string): void {
    this.readers.push(job);
  }

  wake(jointMeetingId: string): void {
    for (const job of this.readers) this.ask(job, jointMeetingId);
  }

  /** Asks for a job to run soon, for one joint meeting or for all. */
  ask(job: string, jointMeetingId: string | null = null): void {
    const key = jointMeetingId === null ? job : `${job}:${jointMeetingId}`;
    if (!this.open || this.waiting.has(key)) return;
    this.waiting.set(key, setTimeout(() => void this.enqueue(key, job, jointMeetingId), WAIT_MS));
  }

  onApplicationShutdown(): void {
    this.open = false;
    for (const timer of this.waiting.values()) clearTimeout(timer);
    this.waiting.clear();
  }

  private async enqueue(key: string, job: string, jointMeetingId: string | null): Promise<void> {
    this.waiting.delete(key);
    try {
      await this.dataSource.query('SELECT 1 FROM graphile_worker.add_job($1, payload := $2::json, job_key := $3)', [job, JSON.stringify(jointMeetingId === null ? {} : { jointMeetingId }), key]);
    } catch (error) {
      log.warn({ err: error }, 'the queue was not asked; its clock makes up for it');
    }
  }
}
