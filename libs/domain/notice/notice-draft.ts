/** A stretch of the notice: UTF-16 offsets into the text as given, `text.slice(start, end) === text`. */
export interface Span {
  text: string;
  start: number;
  end: number;
}

/** The highest role a unit holds in the notice: lead > responsible > support > member. */
export type UnitRole = 'lead' | 'responsible' | 'support' | 'member';

export type DutyKind = 'main' | 'support' | 'guide' | 'data' | 'prohibition' | 'floor';

export type DeadlineKind = 'deadline' | 'relative' | 'start-date' | 'validity-period' | 'continuous' | 'target';

/** Why a draft is less than certain; the secretariat sees these first. Labels are made by the screen. */
export type DoubtCode =
  | 'subject-inherited'
  | 'subject-inferred'
  | 'subject-class'
  | 'unit-name-unusual'
  | 'prefix-inherited'
  | 'lead-inferred'
  | 'open-list'
  | 'no-unit'
  | 'no-numbering'
  | 'brackets-without-verb'
  | 'recipient-unstated'
  | 'typo-nearby'
  | 'table-row';

/** How sure the reader is, 0..1, and where below 1 for what reason. */
export interface Certainty {
  confidence: number;
  reason: DoubtCode | null;
}

export interface Deadline extends Span {
  /** YYYY-MM-DD, the last day; null where the text gives no calendar day (relative, continuous). */
  on: string | null;
  kind: DeadlineKind;
  /** ISO 8601 duration of a relative deadline (P30D, PT4H), else null. */
  within: string | null;
}

export interface Recurrence extends Span {
  /** ISO 8601 period, months in whole (P6M, P12M), days (P1D, P7D); absent for 定期 without a number. */
  every?: string;
  /** True for 定期 and the like: the frequency is for the secretariat to set, with its basis. */
  unset: boolean;
}

export interface DutyDraft extends Span, Certainty {
  kind: DutyKind;
  /** All kinds that fit, the ruling one first (a sentence can support and provide data). */
  kinds: DutyKind[];
  recurrence?: Recurrence;
  recurrences: Recurrence[];
  deadline?: Deadline;
  deadlines: Deadline[];
}

export interface UnitDraft extends Certainty {
  name: string;
  role: UnitRole;
  /** True for a class holder (各有关部门) or a working body of the meeting: a person names the units. */
  generic: boolean;
  /** First place the name stands in the text. */
  start: number;
  end: number;
  duties: DutyDraft[];
  /** Indices into `tasks` the unit has a part in. */
  tasks: number[];
}

export interface TaskDraft extends Span, Certainty {
  label: string | null;
  /** 1, 2, 3 … where one numbered paragraph holds several responsibility brackets, else null. */
  segment: number | null;
  heading: string | null;
  lead: string[];
  responsible: string[];
  support: string[];
  /** True where the list ends in 等: more units than are named. */
  openList: boolean;
  /** The words that name the units, with their brackets. */
  responsibility: Span | null;
  deadlines: Deadline[];
  recurrences: Recurrence[];
}

export type LowerLevel = 'province' | 'city' | 'county' | 'town' | 'local';

export interface LowerLevelDraft {
  level: LowerLevel;
  /** The class of governments that owe the duties, in the words of the text. */
  holder: string;
  label: string | null;
  heading: string | null;
  duties: DutyDraft[];
}

export interface SectionDraft {
  label: string;
  title: string;
  level: number;
  start: number;
  end: number;
}

export type DataProvisionKind = 'generic' | 'specific' | 'platform';

export interface DataProvisionDraft extends Span, Certainty {
  units: string[];
  kind: DataProvisionKind;
  what: string | null;
  recipient: string | null;
}

export type WarningCode =
  | 'typo'
  | 'unit-uncertain'
  | 'possible-duplicate'
  | 'recipient-missing'
  | 'holder-missing'
  | 'task-without-unit'
  | 'date-uncertain'
  | 'number-missing'
  | 'nothing-found';

export interface NoticeWarning {
  code: WarningCode;
  start: number;
  end: number;
  /** The other name of a possible duplicate, the likely word of a typo. */
  hint?: string;
}

/** The draft register of one notice: nothing in it counts until a person has confirmed it. */
export interface NoticeDraft {
  title: string | null;
  docNumber: string | null;
  issuer: string | null;
  /** YYYY-MM-DD */
  date: string | null;
  /** Where title, number, issuer and date stand; null for what the text does not have. */
  places: Record<'title' | 'docNumber' | 'issuer' | 'date', Span | null>;
  units: UnitDraft[];
  tasks: TaskDraft[];
  lowerLevel: LowerLevelDraft[];
  /** Sentences that bind but name no holder: a person assigns them. */
  unassigned: DutyDraft[];
  sections: SectionDraft[];
  dataProvisions: DataProvisionDraft[];
  recurrences: Recurrence[];
  warnings: NoticeWarning[];
}
