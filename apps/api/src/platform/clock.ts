import { Injectable } from '@nestjs/common';
import { localDateOfInstant, type Instant, type LocalDate } from '@lianxi/domain';
import { readFileSync } from 'node:fs';
import { Config } from './config.js';

/** The one source of "now" and "today" (Asia/Shanghai) for everything the product reckons. */
@Injectable()
export class Clock {
  constructor(private readonly config: Config) {}

  now(): Instant {
    return this.config.clockFile === null ? this.systemNow().toISOString() : readInstant(this.config.clockFile, this.systemNow());
  }

  today(): LocalDate {
    return localDateOfInstant(this.now());
  }

  /** For sessions and lock-outs only: a clock set for a demonstration must not end or prolong them. */
  systemNow(): Date {
    return new Date();
  }
}

function readInstant(file: string, fallback: Date): Instant {
  let text = '';
  try {
    text = readFileSync(file, 'utf8').trim();
  } catch {
    // no file yet: the real time
  }
  const date = text === '' ? fallback : new Date(text);
  if (Number.isNaN(date.getTime())) throw new Error(`LIANXI_CLOCK_FILE holds no instant: ${text.slice(0, 40)}`);
  return date.toISOString();
}
