import { DomainError } from '../shared/domain-error.js';
import { demandWhole } from '../shared/input.js';
import type { LegalClockRule } from '../calendar/legal-clock.js';

/** Colours of the lights to choose from; each differs from its ground by WCAG AA, and shape and word stand beside it anyway. */
export const lightPalettes = ['standard', 'contrast', 'blue_orange'] as const;
export type LightPalette = (typeof lightPalettes)[number];

/** What a joint meeting can set for itself. */
export interface JointMeetingSettings {
  /** Working days before the due date from which the light is amber. */
  readonly amberWorkingDays: number;
  /** Working days a unit has to acknowledge an assignment. */
  readonly acknowledgeWorkingDays: number;
  /** Whether a unit's head signs a report off before it is sent. */
  readonly signOffRequired: boolean;
  /** Working days a unit has to object to an assignment, from the day it was assigned (L13). */
  readonly objectionWorkingDays: number;
  /** Working days the secretariat has to answer a request for more time: ours, not the law's. */
  readonly extensionAnswerWorkingDays: number;
  /** Calendar days a leader's instruction gives, by its urgency. */
  readonly instructionUrgentDays: number;
  readonly instructionOrdinaryDays: number;
  readonly instructionDifficultDays: number;
  /** Working days to register a complaint, to hand it to a unit, to verify it and to answer it: ours, not the law's. */
  readonly complaintRegisterWorkingDays: number;
  readonly complaintAssignWorkingDays: number;
  readonly complaintVerifyWorkingDays: number;
  readonly complaintAnswerWorkingDays: number;
  /** Working days for the whole of a report of retaliation, from the day it came. */
  readonly complaintRetaliationWorkingDays: number;
  /** Whether the public page takes complaints. */
  readonly complaintsOpen: boolean;
  /** Whether a legal clock whose last day is a day off ends on the next working day (民法典 art. 203); the log keeps why it was set otherwise. */
  readonly legalClockMoves: boolean;
  /** Colours of the lights. */
  readonly lightPalette: LightPalette;
}

export const defaultSettings: JointMeetingSettings = {
  amberWorkingDays: 3,
  acknowledgeWorkingDays: 2,
  signOffRequired: false,
  objectionWorkingDays: 5,
  extensionAnswerWorkingDays: 3,
  instructionUrgentDays: 5,
  instructionOrdinaryDays: 15,
  instructionDifficultDays: 30,
  complaintRegisterWorkingDays: 3,
  complaintAssignWorkingDays: 2,
  complaintVerifyWorkingDays: 20,
  complaintAnswerWorkingDays: 5,
  complaintRetaliationWorkingDays: 10,
  complaintsOpen: false,
  legalClockMoves: true,
  lightPalette: 'standard',
};

export const settingBounds = {
  amberWorkingDays: { min: 0, max: 20 },
  acknowledgeWorkingDays: { min: 1, max: 20 },
  objectionWorkingDays: { min: 1, max: 20 },
  extensionAnswerWorkingDays: { min: 1, max: 20 },
  instructionUrgentDays: { min: 1, max: 30 },
  instructionOrdinaryDays: { min: 1, max: 90 },
  instructionDifficultDays: { min: 1, max: 365 },
  complaintRegisterWorkingDays: { min: 1, max: 20 },
  complaintAssignWorkingDays: { min: 1, max: 20 },
  complaintVerifyWorkingDays: { min: 1, max: 60 },
  complaintAnswerWorkingDays: { min: 1, max: 30 },
  complaintRetaliationWorkingDays: { min: 1, max: 60 },
} as const;

export type NumericSetting = keyof typeof settingBounds;
export const numericSettings = Object.keys(settingBounds) as readonly NumericSetting[];
export const settingKeys: readonly (keyof JointMeetingSettings)[] = [...numericSettings, 'signOffRequired', 'complaintsOpen', 'legalClockMoves', 'lightPalette'];

/** Reports are due on this day of the period's last month where a task says nothing. */
export const defaultReportDueDay = 25;

/** Legal clocks end on the next working day where their last day is a day off (民法典 art. 203). */
export const defaultLegalClockRule: LegalClockRule = { moveToWorkingDay: true, basis: '《中华人民共和国民法典》第二百零三条' };

/** The rule as a joint meeting has set it. */
export const legalClockRuleOf = ({ legalClockMoves }: Pick<JointMeetingSettings, 'legalClockMoves'>): LegalClockRule => ({ ...defaultLegalClockRule, moveToWorkingDay: legalClockMoves });

/** Settings within their bounds, or NUMBER_OUT_OF_RANGE on the field. */
export function checkSettings(settings: JointMeetingSettings): JointMeetingSettings {
  if (!lightPalettes.includes(settings.lightPalette)) throw new DomainError('CHOICE_UNKNOWN', { value: settings.lightPalette }, 'lightPalette');
  for (const key of numericSettings) demandWhole(settings[key], settingBounds[key].min, settingBounds[key].max, key);
  return settings;
}

/** The settings alone, of a row that holds more. */
export function settingsFrom(row: JointMeetingSettings): JointMeetingSettings {
  return Object.fromEntries(settingKeys.map((key) => [key, row[key]])) as unknown as JointMeetingSettings;
}
