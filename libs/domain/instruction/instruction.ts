import type { JointMeetingSettings } from '../joint-meeting/settings.js';
import type { SlotMark } from '../light/light.js';
import { markOfDue, type LightContext } from '../light/mark.js';
import { addDays, type LocalDate } from '../shared/local-date.js';
import type { TaskState } from '../task/task.states.js';
import type { InstructionState } from './instruction.states.js';

/** How fast a leader wants it: 紧急 urgent, 一般 ordinary, 复杂 difficult. */
export type InstructionUrgency = 'urgent' | 'ordinary' | 'difficult';
export const instructionUrgencies = ['urgent', 'ordinary', 'difficult'] as const satisfies readonly InstructionUrgency[];

/** What it is written on; a report is meant by its slot. */
export type InstructionSubject = 'nothing' | 'task' | 'unit' | 'report_slot';
export const instructionSubjects = ['nothing', 'task', 'unit', 'report_slot'] as const satisfies readonly InstructionSubject[];

export const instructionLimits = { text: 2000, result: 4000, title: 40 } as const;

/** A leader's instruction (批示). One added to another names the first as its root, and has a limit and a task of its own. */
export interface Instruction {
  readonly id: string;
  readonly jointMeetingId: string;
  readonly code: string;
  readonly rootId: string | null;
  readonly text: string;
  readonly urgency: InstructionUrgency;
  readonly state: InstructionState;
  readonly subjectKind: InstructionSubject;
  readonly subjectId: string | null;
  /** Who wrote it, by the names of then. */
  readonly postId: string | null;
  readonly personName: string;
  readonly postTitle: string | null;
  readonly writtenOn: LocalDate;
  /** The last day of its limit. */
  readonly dueOn: LocalDate;
  /** The task it became. */
  readonly taskId: string | null;
  readonly registeredOn: LocalDate | null;
  readonly result: string | null;
  readonly reportedOn: LocalDate | null;
  readonly closedOn: LocalDate | null;
  readonly closeNote: string | null;
  readonly version: number;
}

/** Limits are calendar days; the day of writing is not counted, and the date does not move off a day off (L14: internal dates). */
export function instructionDueOn(urgency: InstructionUrgency, writtenOn: LocalDate, settings: JointMeetingSettings): LocalDate {
  const days = { urgent: settings.instructionUrgentDays, ordinary: settings.instructionOrdinaryDays, difficult: settings.instructionDifficultDays } as const;
  return addDays(writtenOn, days[urgency]);
}

/** The first sentence, cut to a heading. */
export function instructionTitle(text: string): string {
  const [first = ''] = text.trim().split(/[。；;！!？?\n]/u);
  const signs = [...first.trim()];
  return signs.length <= instructionLimits.title ? first.trim() : `${signs.slice(0, instructionLimits.title - 1).join('')}…`;
}

/** Late until the result is there; then judged by the day it came. */
export function markOfInstruction(instruction: Pick<Instruction, 'state' | 'dueOn' | 'reportedOn'>, context: LightContext): SlotMark {
  const { state, dueOn, reportedOn } = instruction;
  if (state === 'reported') return 'under_review';
  if (state === 'closed') return reportedOn !== null && reportedOn > dueOn ? 'accepted_late' : 'accepted';
  return markOfDue(dueOn, context);
}

/** Whether its task has come to an end, so that there is a result to tell. */
export function hasResult(taskState: TaskState | null): boolean {
  return taskState === 'completed' || taskState === 'closed' || taskState === 'archived' || taskState === 'withdrawn';
}
