import type { Instant, LocalDate } from '../shared/local-date.js';
import type { Countersign } from './countersign.js';
import type { OwedSlotState, ReportSlotState } from './report-slot.states.js';
import type { ReportState } from './report.states.js';

/** One expected report: assignment × period. */
export interface ReportSlot {
  readonly id: string;
  readonly jointMeetingId: string;
  readonly assignmentId: string;
  readonly taskId: string;
  readonly unitId: string;
  readonly periodStartOn: LocalDate;
  readonly periodEndOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly dueProvisional: boolean;
  readonly state: ReportSlotState;
  /** Where it stood when the work was paused; null while it goes on. */
  readonly stateBeforePause: OwedSlotState | null;
  /** The day it first left the unit, signed where a signature is asked; stays through returns: whether the first answer was in time. */
  readonly firstSubmittedOn: LocalDate | null;
  readonly acceptedOn: LocalDate | null;
  /** Withdrawn because other periods took its place when the frequency changed. */
  readonly replaced: boolean;
  readonly version: number;
}

/** Who sends a report back: the unit's own head before it leaves, the county that handed the work down, or the secretariat. */
export type ReturnedBy = 'unit_head' | 'county' | 'secretariat';

export interface ReportFact {
  readonly label: string;
  readonly value: string;
}

/** What a unit wrote; unit, post and person are kept as they were then. */
export interface Report {
  readonly id: string;
  readonly jointMeetingId: string;
  readonly slotId: string;
  readonly sequence: number;
  readonly state: ReportState;
  readonly text: string;
  readonly facts: readonly ReportFact[];
  readonly nextStep: string | null;
  readonly unchanged: boolean;
  readonly onBehalf: boolean;
  readonly onBehalfSource: string | null;
  /** When the unit said that what was filed for it is so. */
  readonly confirmedAt: Instant | null;
  /** The exception under which it was filed in a locked month; null for all others. */
  readonly exceptionId: string | null;
  readonly unitId: string;
  readonly unitName: string;
  readonly postTitle: string | null;
  readonly personName: string | null;
  readonly savedAt: Instant;
  /** What became of the head's signature (负责人签发); null where none was asked. */
  readonly signOff: Countersign | null;
  readonly signedOffAt: Instant | null;
  readonly signedOffBy: string | null;
  readonly signedOffPost: string | null;
  /** What became of the county's check (县级核对); null for a part the secretariat handed out itself. */
  readonly countyCheck: Countersign | null;
  readonly checkedAt: Instant | null;
  readonly checkedBy: string | null;
  readonly checkedPost: string | null;
  /** When it left the unit; null while it is the unit's own. */
  readonly submittedAt: Instant | null;
  readonly reviewedAt: Instant | null;
  /** Who sent it back. */
  readonly returnedBy: ReturnedBy | null;
  readonly returnReason: string | null;
  readonly version: number;
}

export const reportLimits = { text: 4000, nextStep: 1000, facts: 40, factLabel: 60, factValue: 200 } as const;
