import { addWorkingDays, type ReckonedDate } from '../calendar/working-day.js';
import type { JointMeetingSettings } from '../joint-meeting/settings.js';
import type { SlotMark } from '../light/light.js';
import { markOfDue, type LightContext } from '../light/mark.js';
import type { VerbContext } from '../shared/context.js';
import type { LocalDate } from '../shared/local-date.js';
import type { ComplaintState } from './complaint.states.js';

/** What it is about (N15, lines 42 and 46): assistance refused or unfair, money, conduct, what is published, somebody without help, retaliation. */
export const complaintCategories = ['refused', 'unfair', 'funds', 'conduct', 'publicity', 'unhelped', 'retaliation', 'other'] as const;
export type ComplaintCategory = (typeof complaintCategories)[number];

/** How it came. */
export const complaintSources = ['public_page', 'hotline', 'letter', 'visit'] as const;
export type ComplaintSource = (typeof complaintSources)[number];

/** What verification found. */
export const complaintFindings = ['confirmed', 'partly', 'unfounded', 'unclear'] as const;
export type ComplaintFinding = (typeof complaintFindings)[number];

export const satisfactions = ['satisfied', 'partly', 'unsatisfied'] as const;
export type Satisfaction = (typeof satisfactions)[number];

/** Who takes a clue of crime (decree 733 art. 23): 监察机关 or 司法机关. */
export const clueAuthorities = ['supervision', 'judicial'] as const;
export type ClueAuthority = (typeof clueAuthorities)[number];

/** What a complaint can become, once a leader has approved it: a task, or the matter of an inspection (decree 733 art. 11). */
export const complaintMatters = ['task', 'inspection'] as const;
export type ComplaintMatter = (typeof complaintMatters)[number];

export const complaintLimits = { text: 4000, textLeast: 10, words: 4000, answer: 2000, name: 50, phone: 30, address: 200, note: 1000, receipt: 100, files: 3, fileMegabytes: 10 } as const;

/** A clue or complaint. Who sent it is not here: that is sealed apart, with a key of its own. */
export interface Complaint {
  readonly id: string;
  readonly jointMeetingId: string;
  readonly code: string;
  readonly source: ComplaintSource;
  readonly category: ComplaintCategory;
  /** County or town it is about. */
  readonly placeId: string | null;
  /** Null once its content is sealed. */
  readonly text: string | null;
  readonly anonymous: boolean;
  readonly state: ComplaintState;
  readonly receivedOn: LocalDate;
  /** Last day of the step it is in; null where no step waits. */
  readonly dueOn: LocalDate | null;
  readonly dueProvisional: boolean;
  /** What that day is reckoned from: the day the step began and its working days of then; null with it. */
  readonly dueFromOn: LocalDate | null;
  readonly dueDays: number | null;
  readonly registeredOn: LocalDate | null;
  /** The unit complained about: it never verifies the complaint itself. */
  readonly aboutUnitId: string | null;
  /** That unit and those under it, as they were when it was registered: nobody of them handles it. */
  readonly concernedUnitIds: readonly string[];
  /** The office's own unit is among them: a leader handles it. */
  readonly leaderHandles: boolean;
  /** The unit that verifies. */
  readonly unitId: string | null;
  readonly assignedOn: LocalDate | null;
  readonly finding: ComplaintFinding | null;
  readonly findingText: string | null;
  readonly verifiedOn: LocalDate | null;
  /** Why the last hand-back was made: to the secretariat by the unit, or to the unit. */
  readonly returnReason: string | null;
  readonly answer: string | null;
  readonly answeredOn: LocalDate | null;
  readonly satisfaction: Satisfaction | null;
  readonly satisfactionNote: string | null;
  readonly ratedOn: LocalDate | null;
  readonly joinedToId: string | null;
  /** 信访局, 监察机关 or 司法机关 as the letter names it. */
  readonly handedTo: string | null;
  readonly clueAuthority: ClueAuthority | null;
  readonly handedOn: LocalDate | null;
  readonly handReason: string | null;
  readonly receiptNumber: string | null;
  readonly receiptOn: LocalDate | null;
  readonly closedOn: LocalDate | null;
  /** What is proposed to become of it, its title, whether a leader approved that, and what it became. */
  readonly proposedAs: ComplaintMatter | null;
  readonly taskTitle: string | null;
  readonly taskReason: string | null;
  readonly taskApprovedOn: LocalDate | null;
  readonly taskId: string | null;
  readonly inspectionId: string | null;
  /** Text, findings and files are no longer read but for a purpose. */
  readonly sealed: boolean;
  readonly version: number;
}

/** Who sent it; opened only for a purpose, each opening logged (L8, art. 26). */
export interface ComplaintIdentity {
  readonly name: string;
  readonly phone: string;
  readonly address: string;
}

/** What is sealed of a clue of crime when it is handed over. */
export interface SealedContent {
  readonly text: string | null;
  readonly findingText: string | null;
  readonly handReason: string | null;
  /** What was answered before, and what was proposed to become of it. */
  readonly answer: string | null;
  readonly proposal: string | null;
}

export const complaintParts = ['identity', 'content'] as const;
export type ComplaintPart = (typeof complaintParts)[number];

type Step = 'register' | 'assign' | 'verify' | 'answer';

/** Working days of each step: the joint meeting's own limits, not the law's. */
function daysOf(step: Step, settings: JointMeetingSettings): number {
  const { complaintRegisterWorkingDays, complaintAssignWorkingDays, complaintVerifyWorkingDays, complaintAnswerWorkingDays } = settings;
  return { register: complaintRegisterWorkingDays, assign: complaintAssignWorkingDays, verify: complaintVerifyWorkingDays, answer: complaintAnswerWorkingDays }[step];
}

type Due = Pick<Complaint, 'dueOn' | 'dueProvisional' | 'dueFromOn' | 'dueDays'>;

/** 打击报复 (art. 26): a confidant handles it, within one limit of its own, and it is neither joined nor sorted away. */
export function isRetaliation({ category }: Pick<Complaint, 'category'>): boolean {
  return category === 'retaliation';
}

/** The last day of a step that begins today. A report of retaliation has one limit for all its steps, from the day it came. */
export function dueOfStep(step: Step, complaint: Pick<Complaint, 'category' | 'receivedOn'>, { today, calendar, settings }: Pick<VerbContext, 'today' | 'calendar' | 'settings'>): Due {
  const [dueFromOn, dueDays] = isRetaliation(complaint) ? [complaint.receivedOn, settings.complaintRetaliationWorkingDays] : [today, daysOf(step, settings)];
  const { on, provisional }: ReckonedDate = addWorkingDays(dueFromOn, dueDays, calendar);
  return { dueOn: on, dueProvisional: provisional, dueFromOn, dueDays };
}

const EXCERPT = 24;

/** Its first words, in one line: rows of the same category are told apart by them. Null once it is sealed. */
export function complaintExcerpt({ text }: Pick<Complaint, 'text'>): string | null {
  const said = [...(text ?? '').replace(/\s+/g, ' ').trim()];
  return said.length === 0 ? null : said.length <= EXCERPT ? said.join('') : `${said.slice(0, EXCERPT).join('')}…`;
}

/** For a complaint nobody has to move on. */
export const noDue = { dueOn: null, dueProvisional: false, dueFromOn: null, dueDays: null } as const;

/** The light of the step it is in; done ones are done. */
export function markOfComplaint({ state, dueOn }: Pick<Complaint, 'state' | 'dueOn'>, context: LightContext): SlotMark {
  if (state === 'closed' || state === 'joined') return 'accepted';
  return dueOn === null ? 'under_review' : markOfDue(dueOn, context);
}
