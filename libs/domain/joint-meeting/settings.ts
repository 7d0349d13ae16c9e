import { demandWhole } from '../shared/input.js';
import type { LegalClockRule } from '../calendar/legal-clock.js';

/** What a joint meeting can set for itself. */
export interface JointMeetingSettings {
  /** Working days before the due date from which the light is amber. */
  readonly amberWorkingDays: number;
  /** Working days a unit has to acknowledge an assignment. */
  readonly acknowledgeWorkingDays: number;
  /** Whether a unit's head signs a report off before it is sent (built later; false). */
  readonly signOffRequired: boolean;
}

export const defaultSettings: JointMeetingSettings = { amberWorkingDays: 3, acknowledgeWorkingDays: 2, signOffRequired: false };

export const settingBounds = {
  amberWorkingDays: { min: 0, max: 20 },
  acknowledgeWorkingDays: { min: 1, max: 20 },
} as const;

/** Reports are due on this day of the period's last month where a task says nothing. */
export const defaultReportDueDay = 25;

/** Legal clocks end on the next working day where their last day is a day off (民法典 art. 203). */
export const defaultLegalClockRule: LegalClockRule = { moveToWorkingDay: true, basis: '《中华人民共和国民法典》第二百零三条' };

/** Settings within their bounds, or NUMBER_OUT_OF_RANGE on the field. */
export function checkSettings(settings: JointMeetingSettings): JointMeetingSettings {
  const { amberWorkingDays: amber, acknowledgeWorkingDays: acknowledge } = settingBounds;
  demandWhole(settings.amberWorkingDays, amber.min, amber.max, 'amberWorkingDays');
  demandWhole(settings.acknowledgeWorkingDays, acknowledge.min, acknowledge.max, 'acknowledgeWorkingDays');
  return settings;
}
