import type { Calendar } from '../calendar/calendar.js';
import type { JointMeetingSettings } from '../joint-meeting/settings.js';
import type { Instant, LocalDate } from './local-date.js';

/** What every verb is told about the world: the day, the moment, the calendar, the joint meeting's settings, a source of ids. */
export interface VerbContext {
  readonly today: LocalDate;
  readonly now: Instant;
  readonly calendar: Calendar;
  readonly settings: JointMeetingSettings;
  readonly newId: () => string;
}
