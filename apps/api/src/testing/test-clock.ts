import { localDateOfInstant, type Instant, type LocalDate } from '@lianxi/domain';

/** Stands still until it is set; 09:00 in Shanghai unless said otherwise. */
export class TestClock {
  private instant: Instant = '2026-03-02T01:00:00.000Z';
  private systemOffset = 0;

  set(on: LocalDate, time = '01:00:00'): void {
    this.instant = `${on}T${time}.000Z`;
  }

  now(): Instant {
    return this.instant;
  }

  today(): LocalDate {
    return localDateOfInstant(this.instant);
  }

  /** The real clock, which sessions and lock-outs go by, moved on. */
  passSeconds(seconds: number): void {
    this.systemOffset += seconds * 1000;
  }

  systemNow(): Date {
    return new Date(Date.now() + this.systemOffset);
  }
}
