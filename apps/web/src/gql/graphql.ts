/* eslint-disable */
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant, ISO 8601 with offset. */
  DateTime: { input: string; output: string; }
  /** A local date in Asia/Shanghai, YYYY-MM-DD. */
  LocalDate: { input: string; output: string; }
};

/** State of an account. */
export type AccountState =
  | 'active'
  | 'disabled';

/** An account as the system administrator sees it: who it is, never what was done with it. */
export type AdminAccount = {
  __typename?: 'AdminAccount';
  /** Account name. */
  accountName: Scalars['String']['output'];
  /** Administrator role, if it is one of the three. */
  adminRole?: Maybe<Role>;
  /** Id. */
  id: Scalars['ID']['output'];
  /** True while failed sign-ins keep it locked. */
  locked: Scalars['Boolean']['output'];
  /** Where mail goes; null for nowhere. */
  mail?: Maybe<Scalars['String']['output']>;
  /** True until the first or a reset password has been changed. */
  mustChangePassword: Scalars['Boolean']['output'];
  /** The person's name. */
  personName: Scalars['String']['output'];
  /** Posts held today: unit and title. */
  posts: Array<Scalars['String']['output']>;
  /** Active or disabled. */
  state: AccountState;
  /** What the viewer may do with it. */
  viewerCan: Array<Verb>;
};

/** A page of accounts. */
export type AdminAccountPage = {
  __typename?: 'AdminAccountPage';
  /** Rows. */
  items: Array<AdminAccount>;
  /** Rows in all. */
  total: Scalars['Int']['output'];
};

/** A post as the system administrator sees it. */
export type AdminPost = {
  __typename?: 'AdminPost';
  /** Names of who holds it today. */
  holders: Array<Scalars['String']['output']>;
  /** Everybody who holds, held or will hold it, the newest first. */
  holdings: Array<PostHolder>;
  /** Id. */
  id: Scalars['ID']['output'];
  /** Kind. */
  kind: PostKind;
  /** Place among the posts of its unit, from 0. */
  order: Scalars['Int']['output'];
  /** What it is in charge of. */
  portfolio?: Maybe<Scalars['String']['output']>;
  /** Title. */
  title: Scalars['String']['output'];
  /** What the viewer may do with it. */
  viewerCan: Array<Verb>;
};

/** A unit as the system administrator sees it: no business figures. */
export type AdminUnit = {
  __typename?: 'AdminUnit';
  /** Code. */
  code: Scalars['String']['output'];
  /** Id. */
  id: Scalars['ID']['output'];
  /** Jurisdiction name. */
  jurisdictionName: Scalars['String']['output'];
  /** Kind. */
  kind: UnitKind;
  /** Level. */
  level: Level;
  /** Name. */
  name: Scalars['String']['output'];
};

/** A page of units for the system administrator. */
export type AdminUnitPage = {
  __typename?: 'AdminUnitPage';
  /** Rows. */
  items: Array<AdminUnit>;
  /** Rows in all. */
  total: Scalars['Int']['output'];
};

/** What another system may do with an API token; everything else is closed to it. */
export type ApiScope =
  /** File reports of the seat's unit: drafts, filing, workbook, files. */
  | 'file_reports'
  /** Read the register: notices in force, duties, units. */
  | 'read_register'
  /** Read expected reports, what was filed, and figures of indicators. */
  | 'read_reports'
  /** Read tasks, their parts and their log. */
  | 'read_tasks';

/** A seat for which another system can act: a liaison's or the secretariat's. */
export type ApiSeat = {
  __typename?: 'ApiSeat';
  /** Post. */
  postId: Scalars['ID']['output'];
  /** Its title. */
  postTitle: Scalars['String']['output'];
  /** Its unit. */
  unitId: Scalars['ID']['output'];
  /** Name of the unit. */
  unitName: Scalars['String']['output'];
};

/** The right of another system to act in one seat of this joint meeting, within scopes and until a date. `Authorization: Bearer SECRET` on /graphql, /files and /api/export; never together with a session. */
export type ApiToken = {
  __typename?: 'ApiToken';
  /** When it was offered. */
  createdAt: Scalars['DateTime']['output'];
  /** By whom. */
  createdByName: Scalars['String']['output'];
  /** Last day on which it works. */
  expiresOn: Scalars['LocalDate']['output'];
  /** Id. */
  id: Scalars['ID']['output'];
  /** Day of its last request. */
  lastUsedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Name of the other system. */
  name: Scalars['String']['output'];
  /** Post whose rights it has at most. */
  postTitle: Scalars['String']['output'];
  /** First characters of the secret; null until it is taken. */
  prefix?: Maybe<Scalars['String']['output']>;
  /** When it was revoked. */
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it may do. */
  scopes: Array<ApiScope>;
  /** False once the seat has left the joint meeting: the token then opens nothing. */
  seatInForce: Scalars['Boolean']['output'];
  /** State. */
  state: ApiTokenState;
  /** When its secret was taken. */
  takenAt?: Maybe<Scalars['DateTime']['output']>;
  /** By whom. */
  takenByName?: Maybe<Scalars['String']['output']>;
  /** Unit it acts for. */
  unitId: Scalars['ID']['output'];
  /** Its name. */
  unitName: Scalars['String']['output'];
  /** Version. */
  version: Scalars['Int']['output'];
  /** What the viewer may do with it. */
  viewerCan: Array<Verb>;
};

/** States of an API token; expired follows from the day. */
export type ApiTokenState =
  | 'active'
  | 'expired'
  /** Waits for somebody of its unit to take the secret; nothing works until then. */
  | 'offered'
  | 'revoked';

/** Somebody takes a post of a unit, and the post its role in a joint meeting. */
export type AppointPersonInput = {
  /** Account name: an account that is there keeps its person and password. */
  accountName: Scalars['String']['input'];
  /** Holder, deputy (AB角) or acting. */
  capacity: HoldingCapacity;
  /** First day. */
  fromOn: Scalars['LocalDate']['input'];
  /** Joint meeting. */
  jointMeetingId: Scalars['ID']['input'];
  /** First password of a new account, to be changed at first sign-in. */
  password?: InputMaybe<Scalars['String']['input']>;
  /** The person's name; used when the account is new. */
  personName: Scalars['String']['input'];
  /** A post that is there; absent makes a new one. */
  postId?: InputMaybe<Scalars['ID']['input']>;
  /** Kind of a new post. */
  postKind: PostKind;
  /** Title of a new post, such as 联络员. */
  postTitle: Scalars['String']['input'];
  /** Role of the post in the joint meeting. */
  role: Role;
  /** Last day of a deputy or acting holder; absent for until further notice. */
  toOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Unit of the post. */
  unitId: Scalars['ID']['input'];
};

/** An approval to put on record. */
export type ApprovalInput = {
  /** When. */
  approvedOn: Scalars['LocalDate']['input'];
  /** Kind of approver. */
  approver: InspectionApprover;
  /** Who. */
  approverName: Scalars['String']['input'];
  /** By which paper. */
  document: Scalars['String']['input'];
};

/** An indicator a report asks for, with what stands around the figure. */
export type AskedIndicator = {
  __typename?: 'AskedIndicator';
  /** Figure of the level above, where the definition sets a floor. */
  above?: Maybe<EnteredFigure>;
  /** Code. */
  code: Scalars['String']['output'];
  /** Definition for the period. */
  definition: IndicatorDefinition;
  /** Indicator. */
  indicatorId: Scalars['ID']['output'];
  /** The unit's figure of the period before. */
  previous?: Maybe<EnteredFigure>;
  /** First day of that period. */
  previousPeriodStartOn?: Maybe<Scalars['LocalDate']['output']>;
};

/** What assigning would cause, before it is done. */
export type AssignPreview = {
  __typename?: 'AssignPreview';
  /** Due date reckoned. */
  dueOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Provisional. */
  dueProvisional: Scalars['Boolean']['output'];
  /** First report's due date. */
  firstReportDueOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Reports each unit will owe within twelve months. */
  reportsPerUnitPerYear: Scalars['Int']['output'];
  /** Reports expected in all within twelve months. */
  reportsPerYear: Scalars['Int']['output'];
  /** Units it goes to. */
  unitCount: Scalars['Int']['output'];
};

/** A task handed to one unit. */
export type Assignment = {
  __typename?: 'Assignment';
  /** Last day to acknowledge. */
  acknowledgeDueOn?: Maybe<Scalars['LocalDate']['output']>;
  /** True while next year's calendar may move that day. */
  acknowledgeDueProvisional: Scalars['Boolean']['output'];
  /** When it was acknowledged. */
  acknowledgedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was handed over. */
  assignedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Towns whose part it called back: they may be handed it again. */
  calledBackUnitIds: Array<Scalars['ID']['output']>;
  /** When done. */
  completedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Why completion was returned. */
  completionReturnReason?: Maybe<Scalars['String']['output']>;
  /** What the unit wrote when asking to complete. */
  completionText?: Maybe<Scalars['String']['output']>;
  /** Due date. */
  dueOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Why the extension was refused. */
  extensionAnswer?: Maybe<Scalars['String']['output']>;
  /** Due date last asked for. */
  extensionDueOn?: Maybe<Scalars['LocalDate']['output']>;
  /** What was done by then. */
  extensionProgress?: Maybe<Scalars['String']['output']>;
  /** Why more time is needed. */
  extensionReason?: Maybe<Scalars['String']['output']>;
  /** When it was asked for; null once it is decided. */
  extensionRequestedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Grade. */
  grade?: Maybe<Grade>;
  /** Id. */
  id: Scalars['ID']['output'];
  /** Latest report of this unit. */
  latestReport?: Maybe<Report>;
  /** Derived light. */
  light: Light;
  /** Arithmetic behind the light. */
  lightReason: LightReason;
  /** When it objected. */
  objectedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How the objection was answered; null while it waits. */
  objectionAnswer?: Maybe<Scalars['String']['output']>;
  /** Why the unit objects. */
  objectionReason?: Maybe<Scalars['String']['output']>;
  /** Last day the viewer's unit may object; null where it may not. */
  objectionUntilOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Part of the county government it was handed down from. */
  parentId?: Maybe<Scalars['ID']['output']>;
  /** Why the county called this part back. */
  recalledReason?: Maybe<Scalars['String']['output']>;
  /** Post and person in charge today; null where the unit has no such post. */
  responsible?: Maybe<Responsible>;
  /** Part. */
  role: DutyRole;
  /** What became of the parts handed down from this one; null where none was, and for who may not read them. */
  rollUp?: Maybe<HandDownRollUp>;
  /** State. */
  state: AssignmentState;
  /** Unit. */
  unit: Unit;
  /** Version. */
  version: Scalars['Int']['output'];
  /** What the viewer can do. */
  viewerCan: Array<Verb>;
  /** Why the lead need not wait for this support. */
  waivedReason?: Maybe<Scalars['String']['output']>;
};

/** A part in a task. */
export type AssignmentInput = {
  /** Part. */
  role: DutyRole;
  /** Unit. */
  unitId: Scalars['ID']['input'];
};

/** States of an assignment. */
export type AssignmentState =
  | 'completed'
  | 'completion_requested'
  | 'in_progress'
  /** The unit says it is not its work; the clock stands still. */
  | 'objected'
  | 'pending'
  | 'suspended'
  | 'withdrawn';

/** The eight kinds of assistance. */
export type AssistanceCategory =
  | 'children_in_difficulty'
  | 'disability_subsidy'
  | 'extreme_poverty'
  | 'left_behind_children'
  | 'medical'
  | 'minimum_living'
  | 'temporary'
  | 'vagrants';

/** A file. */
export type Attachment = {
  __typename?: 'Attachment';
  /** Id; download at /files/ID. */
  id: Scalars['ID']['output'];
  /** Content type. */
  mime: Scalars['String']['output'];
  /** Name. */
  name: Scalars['String']['output'];
  /** Bytes. */
  size: Scalars['Int']['output'];
};

/** One row of a batch that failed; the others went through. */
export type BatchFailure = {
  __typename?: 'BatchFailure';
  /** Error code, see ErrorCode in the domain. */
  code: Scalars['String']['output'];
  /** Field at fault, if one is. */
  field?: Maybe<Scalars['String']['output']>;
  /** Which input failed, by its id. */
  id: Scalars['ID']['output'];
  /** Values for the message, as name=value. */
  params: Array<Scalars['String']['output']>;
};

/** What a joint meeting says of a day. */
export type CalendarCorrectionKind =
  | 'day_off'
  | 'statutory'
  | 'workday';

/** What a correction of the calendar does. */
export type CalendarCorrectionResult = {
  __typename?: 'CalendarCorrectionResult';
  /** Whether it was only asked. */
  dryRun: Scalars['Boolean']['output'];
  /** How many dates moved (or would move, when only asked): tasks, assignments, expected reports. */
  movedDates: Scalars['Int']['output'];
};

/** A day that departs from the plain week, by the statutory calendar or by a correction. */
export type CalendarDay = {
  __typename?: 'CalendarDay';
  /** Why the joint meeting departs from the statutory calendar; null where it does not. */
  correctionReason?: Maybe<Scalars['String']['output']>;
  /** Its name in the statutory calendar; null where only a correction speaks of it. */
  name?: Maybe<Scalars['String']['output']>;
  /** The day. */
  on: Scalars['LocalDate']['output'];
  /** Whether it is worked in this joint meeting. */
  working: Scalars['Boolean']['output'];
};

/** The calendar of a year. */
export type CalendarOfYear = {
  __typename?: 'CalendarOfYear';
  /** Days that depart from the plain week, in order. */
  days: Array<CalendarDay>;
  /** Whether the statutory calendar of the year is published; before that only weekends are off and dates are provisional. */
  published: Scalars['Boolean']['output'];
  /** The year. */
  year: Scalars['Int']['output'];
};

/** How a channel is doing. */
export type ChannelFigures = {
  __typename?: 'ChannelFigures';
  /** The other side's own words. */
  answer?: Maybe<Scalars['String']['output']>;
  /** Messages that were given up. */
  dead: Scalars['Int']['output'];
  /** Since when it fails; null while it works. */
  failingSince?: Maybe<Scalars['DateTime']['output']>;
  /** Why. */
  failure?: Maybe<DeliveryFailure>;
  /** When one was last taken. */
  sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** Messages that wait to be sent, or to be sent again. */
  waiting: Scalars['Int']['output'];
};

/** Who takes a clue of crime: 监察机关 or 司法机关. */
export type ClueAuthority =
  | 'judicial'
  | 'supervision';

/** A clue or complaint of the public (举报). Who sent it is no field of it: see openComplaintSeal. */
export type Complaint = {
  __typename?: 'Complaint';
  /** The unit complained about. */
  aboutUnitId?: Maybe<Scalars['ID']['output']>;
  /** Its name. */
  aboutUnitName?: Maybe<Scalars['String']['output']>;
  /** Whether it came without a name; where it has one, that is sealed. */
  anonymous: Scalars['Boolean']['output'];
  /** The answer its sender reads. */
  answer?: Maybe<Scalars['String']['output']>;
  /** Day of the answer. */
  answeredOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Day it was handed to that unit. */
  assignedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** What it is about, as the secretariat sorted it. */
  category: ComplaintCategory;
  /** Day it was closed. */
  closedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** As a clue of crime: which kind of authority. */
  clueAuthority?: Maybe<ClueAuthority>;
  /** Code, such as TS-2026-003. */
  code: Scalars['String']['output'];
  /** Last day of the step it is in. */
  dueOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Whether that day may still move with the next calendar. */
  dueProvisional: Scalars['Boolean']['output'];
  /** What happened, newest first; for those who read all. */
  events: Array<ComplaintEvent>;
  /** Files the sender added; none while they are sealed and not opened by the viewer today. */
  files: Array<ComplaintFile>;
  /** What verification found. */
  finding?: Maybe<ComplaintFinding>;
  /** The same in words; null once the content is sealed. */
  findingText?: Maybe<Scalars['String']['output']>;
  /** Why; null once the content is sealed. */
  handReason?: Maybe<Scalars['String']['output']>;
  /** Day it was handed over. */
  handedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Who took it over. */
  handedTo?: Maybe<Scalars['String']['output']>;
  /** Id. */
  id: Scalars['ID']['output'];
  /** Those joined to it. */
  joined: Array<Complaint>;
  /** How many are joined to it. */
  joinedCount: Scalars['Int']['output'];
  /** The one it was joined to. */
  joinedTo?: Maybe<Complaint>;
  /** Light of the step it is in. */
  light: Light;
  /** County or town it is about. */
  placeName?: Maybe<Scalars['String']['output']>;
  /** Day the sender rated it. */
  ratedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Number of the receipt of whoever took it over. */
  receiptNumber?: Maybe<Scalars['String']['output']>;
  /** Day of that receipt. */
  receiptOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Day it came. */
  receivedOn: Scalars['LocalDate']['output'];
  /** Day it was registered. */
  registeredOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Why it was last handed back, refused or begun again. */
  returnReason?: Maybe<Scalars['String']['output']>;
  /** How the sender found the answer. */
  satisfaction?: Maybe<Satisfaction>;
  /** What the sender added. */
  satisfactionNote?: Maybe<Scalars['String']['output']>;
  /** Whether text, findings and files are sealed. */
  sealed: Scalars['Boolean']['output'];
  /** How it came. */
  source: ComplaintSource;
  /** State. */
  state: ComplaintState;
  /** The task it became, where the viewer may see it. */
  task?: Maybe<Task>;
  /** Day a leader approved the proposal. */
  taskApprovedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Why a task is proposed. */
  taskReason?: Maybe<Scalars['String']['output']>;
  /** Title of the task proposed for it. */
  taskTitle?: Maybe<Scalars['String']['output']>;
  /** Its words; null once its content is sealed. */
  text?: Maybe<Scalars['String']['output']>;
  /** The unit that verifies. */
  unitId?: Maybe<Scalars['ID']['output']>;
  /** Its name. */
  unitName?: Maybe<Scalars['String']['output']>;
  /** Day it was verified. */
  verifiedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** For verbs: which revision was read. */
  version: Scalars['Int']['output'];
  /** What the viewer may do with it. */
  viewerCan: Array<Verb>;
};

/** What a complaint is about. */
export type ComplaintCategory =
  | 'conduct'
  | 'funds'
  | 'other'
  | 'publicity'
  | 'refused'
  | 'retaliation'
  | 'unfair'
  | 'unhelped';

/** One step in the life of a complaint, from the log, which keeps none of its words. */
export type ComplaintEvent = {
  __typename?: 'ComplaintEvent';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who did it; null for the public. */
  personName?: Maybe<Scalars['String']['output']>;
  /** In which post. */
  postTitle?: Maybe<Scalars['String']['output']>;
  /** Why, or for what purpose a seal was opened. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Number in the log. */
  sequence: Scalars['Int']['output'];
  /** Of which unit. */
  unitName?: Maybe<Scalars['String']['output']>;
  /** What was done; fileComplaint and rateComplaint by the public. */
  verb: Scalars['String']['output'];
};

/** A file the sender added; its name is ours. */
export type ComplaintFile = {
  __typename?: 'ComplaintFile';
  /** Id, for /files/ID. */
  id: Scalars['ID']['output'];
  /** Type, by its content. */
  mime: Scalars['String']['output'];
  /** Name. */
  name: Scalars['String']['output'];
  /** Bytes. */
  size: Scalars['Int']['output'];
};

/** Which complaints. */
export type ComplaintFilter = {
  /** About this. */
  category?: InputMaybe<ComplaintCategory>;
  /** Only those whose step is late. */
  late?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of this county, with its towns, or of this town. */
  placeId?: InputMaybe<Scalars['ID']['input']>;
  /** In one of these states. */
  states?: InputMaybe<Array<ComplaintState>>;
  /** Verified by this unit. */
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** What verification found. */
export type ComplaintFinding =
  | 'confirmed'
  | 'partly'
  | 'unclear'
  | 'unfounded';

/** A slice of complaints. */
export type ComplaintPage = {
  __typename?: 'ComplaintPage';
  /** Rows. */
  items: Array<Complaint>;
  /** How many there are in all. */
  total: Scalars['Int']['output'];
};

/** What is sealed of a complaint: who sent it, or the content of one handed over as a clue of crime. */
export type ComplaintPart =
  | 'content'
  | 'identity';

/** A county or town complaints may be about. */
export type ComplaintPlace = {
  __typename?: 'ComplaintPlace';
  /** The county of a town. */
  countyId?: Maybe<Scalars['ID']['output']>;
  /** Id. */
  id: Scalars['ID']['output'];
  /** Name. */
  name: Scalars['String']['output'];
};

/** How it came. */
export type ComplaintSource =
  | 'hotline'
  | 'letter'
  | 'public_page'
  | 'visit';

/** States of a complaint; referred = with the petition office, transferred = handed over as a clue of crime. */
export type ComplaintState =
  | 'answered'
  | 'assigned'
  | 'closed'
  | 'joined'
  | 'received'
  | 'referred'
  | 'registered'
  | 'transferred'
  | 'verified'
  | 'verifying';

/** Somebody who took part in a conclusion or its review. */
export type ConclusionAuthor = {
  __typename?: 'ConclusionAuthor';
  /** Person, where the register knows one. */
  personId?: Maybe<Scalars['ID']['output']>;
  /** Name. */
  personName: Scalars['String']['output'];
};

/** The conclusion on one object. */
export type ConclusionInput = {
  /** Object. */
  objectId: Scalars['ID']['input'];
  /** Words. */
  text: Scalars['String']['input'];
};

/** What an object has heard of the conclusion. */
export type ConclusionState =
  | 'delivered'
  | 'objected'
  | 'planned'
  | 'received'
  | 'reviewed';

/** What confirming did. */
export type ConfirmNoticeResult = {
  __typename?: 'ConfirmNoticeResult';
  /** Duties changed. */
  changed: Scalars['Int']['output'];
  /** Duties created. */
  created: Scalars['Int']['output'];
  /** Duties ended because the sentence is gone. */
  ended: Scalars['Int']['output'];
  /** The notice. */
  notice: Notice;
  /** Task drafts created. */
  tasks: Scalars['Int']['output'];
  /** Duties left as they were. */
  unchanged: Scalars['Int']['output'];
};

/** What handing out asks of people, before it is done. */
export type Consequence = {
  __typename?: 'Consequence';
  /** Units at or above it. */
  heavy: Scalars['Int']['output'];
  /** First days of twelve months, this one first. */
  months: Array<Scalars['LocalDate']['output']>;
  /** Reports asked anew in twelve months. */
  slots: Scalars['Int']['output'];
  /** Tasks in all. */
  tasks: Scalars['Int']['output'];
  /** Units in all. */
  unitCount: Scalars['Int']['output'];
  /** Units, the most asked first; at most 200. */
  units: Array<UnitConsequence>;
  /** Reports a month from which a unit counts as heavily asked. */
  warnAbove: Scalars['Int']['output'];
};

/** A correction of one day. */
export type CorrectCalendarInput = {
  /** The day, from a year back to two years ahead. */
  dayOn: Scalars['LocalDate']['input'];
  /** Off, worked, or as the statutory calendar has it. */
  kind: CalendarCorrectionKind;
  /** Why, for the log. */
  reason: Scalars['String']['input'];
};

/** What became of a signature or check. */
export type Countersign =
  | 'given'
  /** No longer asked while it waited. */
  | 'lifted'
  /** There was nobody who could. */
  | 'nobody'
  /** The head filed himself. */
  | 'own_hand'
  | 'waiting';

/** A county with its towns. */
export type CountyRow = {
  __typename?: 'CountyRow';
  /** Reports asked per town this month. */
  asksPerTown: Scalars['Float']['output'];
  /** Marks of the last months. */
  cells: Array<MatrixCell>;
  /** Expected over the due periods, towns included. */
  expected: Scalars['Int']['output'];
  /** Its short name. */
  name: Scalars['String']['output'];
  /** On time. */
  onTime: Scalars['Int']['output'];
  /** Towns below it. */
  towns: Scalars['Int']['output'];
  /** County government. */
  unitId: Scalars['ID']['output'];
};

/** A right to be offered. */
export type CreateApiTokenInput = {
  /** Last day, at most a year from today. */
  expiresOn: Scalars['LocalDate']['input'];
  /** Name of the other system, up to 40 characters, one of its own among those not revoked. */
  name: Scalars['String']['input'];
  /** Seat it acts for. */
  postId: Scalars['ID']['input'];
  /** What it may do; at least one. */
  scopes: Array<ApiScope>;
};

/** A new unit. */
export type CreateUnitInput = {
  /** GB/T 2260 code of its jurisdiction. */
  jurisdictionCode: Scalars['String']['input'];
  /** Kind. */
  kind: UnitKind;
  /** Level. */
  level: Level;
  /** Full name. */
  name: Scalars['String']['input'];
};

/** A webhook to be registered. */
export type CreateWebhookInput = {
  /** Where events go: https, to a public host; other hosts only where the server's configuration names them. */
  address: Scalars['String']['input'];
  /** What it is told of; at least one. */
  kinds: Array<WebhookKind>;
  /** Name of the other system, up to 40 characters. */
  name: Scalars['String']['input'];
};

/** A webhook with its secret, told once. */
export type CreatedWebhook = {
  __typename?: 'CreatedWebhook';
  /** For checking signatures: whsec_ and base64. */
  secret: Scalars['String']['output'];
  /** The webhook. */
  webhook: Webhook;
};

/** The part of a task that decides its light. */
export type DecidingPart = {
  __typename?: 'DecidingPart';
  /** Months the period spans. */
  periodMonths?: Maybe<Scalars['Int']['output']>;
  /** First day of the period, where a report decides. */
  periodStartOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Its unit. */
  unitName: Scalars['String']['output'];
};

/** Why an attempt to send did not succeed. */
export type DeliveryFailure =
  /** The address lies in a network the server must not reach into. */
  | 'address_blocked'
  | 'not_configured'
  | 'refused'
  | 'rejected'
  | 'timeout'
  | 'too_many'
  | 'unknown'
  | 'unreachable'
  | 'unreadable';

/** States of a message on its way. */
export type DeliveryState =
  /** Given up until somebody sends it again. */
  | 'dead'
  | 'dropped'
  | 'sent'
  | 'waiting';

/** What came of a try. */
export type DeliveryTest = {
  __typename?: 'DeliveryTest';
  /** The other side's own words. */
  answer?: Maybe<Scalars['String']['output']>;
  /** Whether the other side took it. */
  delivered: Scalars['Boolean']['output'];
  /** Why not. */
  failure?: Maybe<DeliveryFailure>;
};

/** A demonstration account. */
export type DemoAccount = {
  __typename?: 'DemoAccount';
  /** Account name. */
  accountName: Scalars['String']['output'];
  /** What it shows. */
  label: Scalars['String']['output'];
  /** Role shown. */
  role: Role;
};

/** The right of a body to carry out inspections of its government, on record. */
export type Designation = {
  __typename?: 'Designation';
  /** Code, such as ZD-2026-001. */
  code: Scalars['String']['output'];
  /** Its paper. */
  document: Scalars['String']['output'];
  /** Day of the paper. */
  documentOn: Scalars['LocalDate']['output'];
  /** Designated duties. */
  duties?: Maybe<Scalars['String']['output']>;
  /** Why. */
  endReason?: Maybe<Scalars['String']['output']>;
  /** When it was ended. */
  endedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** First day. */
  fromOn: Scalars['LocalDate']['output'];
  /** Which government. */
  governmentName: Scalars['String']['output'];
  /** Id. */
  id: Scalars['ID']['output'];
  /** Kind. */
  kind: DesignationKind;
  /** Designated matter. */
  matter?: Maybe<Scalars['String']['output']>;
  /** Designated scope. */
  scope?: Maybe<Scalars['String']['output']>;
  /** Last day. */
  toOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Kinds of assistance it is limited to; empty = not limited. */
  topics: Array<AssistanceCategory>;
  /** The body. */
  unitId: Scalars['ID']['output'];
  /** Units it is limited to; null = not limited. */
  unitIds?: Maybe<Array<Scalars['ID']['output']>>;
  /** Its name. */
  unitName: Scalars['String']['output'];
  /** Version. */
  version: Scalars['Int']['output'];
  /** What the viewer can do. */
  viewerCan: Array<Verb>;
};

/** A designation to put on record. */
export type DesignationInput = {
  /** Its paper. */
  document: Scalars['String']['input'];
  /** Day of the paper. */
  documentOn: Scalars['LocalDate']['input'];
  /** Duties; obligatory for a department. */
  duties?: InputMaybe<Scalars['String']['input']>;
  /** First day. */
  fromOn: Scalars['LocalDate']['input'];
  /** Which government, as the paper names it. */
  governmentName: Scalars['String']['input'];
  /** Client-made key. */
  idempotencyKey: Scalars['String']['input'];
  /** Kind. */
  kind: DesignationKind;
  /** Matter; obligatory for a department. */
  matter?: InputMaybe<Scalars['String']['input']>;
  /** Scope; obligatory for a department. */
  scope?: InputMaybe<Scalars['String']['input']>;
  /** Last day; obligatory for a department. */
  toOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Kinds of assistance it is limited to. */
  topics?: Array<AssistanceCategory>;
  /** The body; the unit that keeps the secretariat where it is not said. */
  unitId?: InputMaybe<Scalars['ID']['input']>;
  /** Units it is limited to. */
  unitIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** By what a body carries out inspections: the government's own inspection body, or a designated department. */
export type DesignationKind =
  | 'designated_department'
  | 'inspection_body';

/** Against the edition before. */
export type DraftChange =
  | 'changed'
  | 'gone'
  | 'new'
  | 'same';

/** How many drafts of each sort there are; open is the sum of unsettled, doubtful, certain and gone. */
export type DraftCounts = {
  __typename?: 'DraftCounts';
  /** Changed against the edition before. */
  changed: Scalars['Int']['output'];
  /** Of these, the reader is unsure, the sentence was changed, or data has no recipient: a person should look. */
  doubtful: Scalars['Int']['output'];
  /** Dropped items. */
  dropped: Scalars['Int']['output'];
  /** Gone against the edition before. */
  gone: Scalars['Int']['output'];
  /** New against the edition before. */
  new: Scalars['Int']['output'];
  /** Open items. */
  open: Scalars['Int']['output'];
  /** Unchanged. */
  same: Scalars['Int']['output'];
  /** Of these, without a unit: they keep the notice from being confirmed. */
  unsettled: Scalars['Int']['output'];
};

/** One sentence read from the notice, waiting for a person. */
export type DraftItem = {
  __typename?: 'DraftItem';
  /** Against the edition before. */
  change: DraftChange;
  /** How sure the reader is, 0–1. */
  confidence: Scalars['Float']['output'];
  /** Words of the deadline, as printed. */
  deadlineText?: Maybe<Scalars['String']['output']>;
  /** Deadline read from the text. */
  dueOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Kind of duty. */
  dutyKind: DutyKind;
  /** End offset, exclusive. */
  end: Scalars['Int']['output'];
  /** Basis of the frequency, required when a person sets it. */
  frequencyBasis?: Maybe<Scalars['String']['output']>;
  /** Months between periods: stated in the text or set by a person; null when unset. */
  frequencyMonths?: Maybe<Scalars['Int']['output']>;
  /** Heading of the block it stands in. */
  heading?: Maybe<Scalars['String']['output']>;
  /** Id. */
  id: Scalars['ID']['output'];
  /** What it will become. */
  kind: DraftItemKind;
  /** Level of its holders. */
  level: Level;
  /** The text in the edition before, when changed or gone. */
  previousText?: Maybe<Scalars['String']['output']>;
  /** Why it is unsure, codes. */
  reasons: Array<Scalars['String']['output']>;
  /** Basis of the recipient, required when a person sets it; null where the sentence says it. */
  recipientBasis?: Maybe<Scalars['String']['output']>;
  /** Recipient of a data duty. */
  recipientUnitId?: Maybe<Scalars['ID']['output']>;
  /** Its name. */
  recipientUnitName?: Maybe<Scalars['String']['output']>;
  /** Words of recurrence, as printed. */
  recurrenceText?: Maybe<Scalars['String']['output']>;
  /** First UTF-16 offset in the notice's text. */
  start: Scalars['Int']['output'];
  /** State. */
  state: DraftItemState;
  /** The sentence. */
  text: Scalars['String']['output'];
  /** Short name, editable. */
  title: Scalars['String']['output'];
  /** Units. */
  units: Array<DraftUnit>;
  /** Version for optimistic locking. */
  version: Scalars['Int']['output'];
  /** What the viewer can do. */
  viewerCan: Array<Verb>;
};

/** What a draft will become. */
export type DraftItemKind =
  /** A duty of a class of holders, expanded by a person. */
  | 'class_duty'
  /** A duty of every county or every town government. */
  | 'lower_duty'
  /** A task with lead, responsible and supporting units. */
  | 'task'
  /** A duty of named units. */
  | 'unit_duty';

/** Where a draft stands. */
export type DraftItemState =
  | 'confirmed'
  | 'dropped'
  | 'open';

/** A task to be drafted, from a duty or free. */
export type DraftTaskInput = {
  /** Units and their parts; exactly one lead. */
  assignments: Array<AssignmentInput>;
  /** What is to be done, up to 4,000 characters. */
  content: Scalars['String']['input'];
  /** Due. */
  due?: InputMaybe<DueInput>;
  /** Duty. */
  dutyId?: InputMaybe<Scalars['ID']['input']>;
  /** Client-made key. */
  idempotencyKey: Scalars['String']['input'];
  /** Day of the period's last month, 1–28; 25 when absent. */
  reportDueDay?: InputMaybe<Scalars['Int']['input']>;
  /** Instead of a day: working days after the period's end, 1–60. */
  reportDueWorkingDays?: InputMaybe<Scalars['Int']['input']>;
  /** Months between reports; absent for none. A number that does not line up with years and is not the duty's own is refused until `unusual` confirms it. */
  reportEveryMonths?: InputMaybe<Scalars['Int']['input']>;
  /** Title, 2–120 characters. */
  title: Scalars['String']['input'];
  /** Confirms an unusual number of months. */
  unusual?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A unit named in a draft. */
export type DraftUnit = {
  __typename?: 'DraftUnit';
  /** True for a class (各有关部门). */
  generic: Scalars['Boolean']['output'];
  /** Name as the text has it, in full. */
  name: Scalars['String']['output'];
  /** Its part. */
  role: DraftUnitRole;
  /** The unit of the register it was matched with; null means a person must choose. */
  unitId?: Maybe<Scalars['ID']['output']>;
  /** Name of that unit. */
  unitName?: Maybe<Scalars['String']['output']>;
};

/** A unit chosen by a person for a draft. */
export type DraftUnitInput = {
  /** A class of holders. */
  generic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Name as shown. */
  name: Scalars['String']['input'];
  /** Its part. */
  role: DraftUnitRole;
  /** Unit of the register. */
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** Part a named unit plays in a draft. */
export type DraftUnitRole =
  | 'lead'
  | 'member'
  | 'responsible'
  | 'support';

/** When a task is due. */
export type DueInput = {
  /** A date; or */
  on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** this many working days from assignment, the day of assignment not counted. */
  workingDays?: InputMaybe<Scalars['Int']['input']>;
};

/** A duty: a sentence of a notice that binds a unit. */
export type Duty = {
  __typename?: 'Duty';
  /** Kinds of assistance it concerns. */
  categories: Array<AssistanceCategory>;
  /** Code, such as ZZ-2026-014. */
  code: Scalars['String']['output'];
  /** End offset, exclusive. */
  end: Scalars['Int']['output'];
  /** Basis of the frequency. */
  frequencyBasis?: Maybe<Scalars['String']['output']>;
  /** First period's start. */
  frequencyFromOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Months between periods. */
  frequencyMonths?: Maybe<Scalars['Int']['output']>;
  /** Frequency state. */
  frequencyState: FrequencyState;
  /** Class of holders as printed. */
  holderClass?: Maybe<Scalars['String']['output']>;
  /** Id. */
  id: Scalars['ID']['output'];
  /** Kind. */
  kind: DutyKind;
  /** Level. */
  level: Level;
  /** Worst light of its open slots and tasks. */
  light: Light;
  /** Line of the notice's text, from 1. */
  line: Scalars['Int']['output'];
  /** Next expected report. */
  nextDueOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Notice it comes from. */
  noticeId: Scalars['ID']['output'];
  /** Document number or title of the notice. */
  noticeLabel: Scalars['String']['output'];
  /** Tasks made from it that are open. */
  openTaskCount: Scalars['Int']['output'];
  /** Recipient of a data duty. */
  recipient?: Maybe<Unit>;
  /** Basis of the recipient. */
  recipientBasis?: Maybe<Scalars['String']['output']>;
  /** Part. */
  role: DutyRole;
  /** Headings above it. */
  sectionPath: Array<Scalars['String']['output']>;
  /** Number of the sentence within its line, from 1: with line it makes 18-4. */
  sentence: Scalars['Int']['output'];
  /** Other units bound by the same sentence. */
  sharedWith: Array<Unit>;
  /** First UTF-16 offset. */
  start: Scalars['Int']['output'];
  /** The sentence. */
  text: Scalars['String']['output'];
  /** Short name. */
  title: Scalars['String']['output'];
  /** Unit that holds it; null while a class of holders is not expanded. */
  unit?: Maybe<Unit>;
  /** In force from. */
  validFrom: Scalars['LocalDate']['output'];
  /** In force to, null when open. */
  validTo?: Maybe<Scalars['LocalDate']['output']>;
  /** Version. */
  version: Scalars['Int']['output'];
  /** What the viewer can do. */
  viewerCan: Array<Verb>;
};

/** Which duties to list. */
export type DutyFilter = {
  /** Kind of assistance. */
  category?: InputMaybe<AssistanceCategory>;
  /** Frequency state. */
  frequencyState?: InputMaybe<FrequencyState>;
  /** Kind. */
  kind?: InputMaybe<DutyKind>;
  /** Level. */
  level?: InputMaybe<Level>;
  /** Notice. */
  noticeId?: InputMaybe<Scalars['ID']['input']>;
  /** Part of the sentence or title. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Only classes of holders not yet expanded. */
  unexpandedOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Unit. */
  unitId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those of which no task is open. */
  withoutTask?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Kinds of duty. */
export type DutyKind =
  | 'data'
  | 'floor'
  | 'guide'
  | 'main'
  | 'prohibition'
  | 'support';

/** A page of duties. */
export type DutyPage = {
  __typename?: 'DutyPage';
  /** Rows. */
  items: Array<Duty>;
  /** Different sentences among all rows. */
  sentences: Scalars['Int']['output'];
  /** Rows in all. */
  total: Scalars['Int']['output'];
  /** Rows whose frequency is unset. */
  unset: Scalars['Int']['output'];
};

/** Part a duty gives its unit. */
export type DutyRole =
  | 'guide'
  | 'lead'
  | 'support';

/** Figures as entered. */
export type EnteredFigure = {
  __typename?: 'EnteredFigure';
  /** Count or amount, or the part of a ratio. */
  amount: Scalars['Float']['output'];
  /** The whole of a ratio. */
  whole?: Maybe<Scalars['Float']['output']>;
};

/** Steps of the escalation ladder above the unit's desk. */
export type EscalationLevel =
  | 'leader'
  | 'liaison'
  | 'secretariat'
  | 'unit_head';

/** A new joint meeting, by the system administrator. */
export type EstablishJointMeetingInput = {
  /** GB/T 2260 code of its jurisdiction, such as 4407. */
  jurisdictionCode: Scalars['String']['input'];
  /** Level. */
  level: Level;
  /** Full name. */
  name: Scalars['String']['input'];
  /** Unit that runs its secretariat. */
  secretariatUnitId: Scalars['ID']['input'];
  /** Account name for the first secretary. */
  secretaryAccountName: Scalars['String']['input'];
  /** Name of the first secretary. */
  secretaryName: Scalars['String']['input'];
  /** First password, to be changed at first sign-in. */
  secretaryPassword: Scalars['String']['input'];
};

/** Something that happened; append-only. */
export type Event = {
  __typename?: 'Event';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** State before. */
  fromState?: Maybe<Scalars['String']['output']>;
  /** Who. */
  personName?: Maybe<Scalars['String']['output']>;
  /** In which post. */
  postTitle?: Maybe<Scalars['String']['output']>;
  /** Why. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Number within the joint meeting. */
  sequence: Scalars['Int']['output'];
  /** The thing it was done to. */
  subject: EventSubject;
  /** State after. */
  toState?: Maybe<Scalars['String']['output']>;
  /** Of which unit. */
  unitName?: Maybe<Scalars['String']['output']>;
  /** What was done. */
  verb: Scalars['String']['output'];
};

/** What an event was done to. */
export type EventSubject = {
  __typename?: 'EventSubject';
  /** Kind of thing. */
  kind: Scalars['String']['output'];
  /** Months the period spans. */
  periodMonths?: Maybe<Scalars['Int']['output']>;
  /** First day of the period, of a report. */
  periodStartOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Title, of a task. */
  title?: Maybe<Scalars['String']['output']>;
  /** Unit, of an assignment or report. */
  unitName?: Maybe<Scalars['String']['output']>;
};

/** One piece of evidence. */
export type Evidence = {
  __typename?: 'Evidence';
  /** The file, where it is one. */
  file?: Maybe<EvidenceFile>;
  /** What it is. */
  kind: EvidenceKind;
  /** Words by which it is found again. */
  text: Scalars['String']['output'];
  /** The field record, where it is one. */
  visitId?: Maybe<Scalars['ID']['output']>;
};

/** A file of the field: a photo, a scan of a paper. Photos are kept without the place they were taken at. */
export type EvidenceFile = {
  __typename?: 'EvidenceFile';
  /** When it was put to the record, on the device. */
  addedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Id; download at /files/ID. */
  id: Scalars['ID']['output'];
  /** Content type. */
  mime: Scalars['String']['output'];
  /** Name. */
  name: Scalars['String']['output'];
  /** SHA-256 of the bytes, as the log holds it. */
  sha256: Scalars['String']['output'];
  /** Bytes. */
  size: Scalars['Int']['output'];
  /** When it was taken, as far as the device says. */
  takenAt?: Maybe<Scalars['DateTime']['output']>;
};

/** One piece of evidence. */
export type EvidenceInput = {
  /** The file from POST /files, where it is one; or one the finding has already. */
  fileId?: InputMaybe<Scalars['ID']['input']>;
  /** What it is. */
  kind: EvidenceKind;
  /** Words by which it is found again. */
  text?: Scalars['String']['input'];
  /** The field record, where it is one. */
  visitId?: InputMaybe<Scalars['ID']['input']>;
};

/** What a piece of evidence is. */
export type EvidenceKind =
  | 'data'
  | 'document'
  | 'file'
  | 'testimony'
  | 'visit';

/** The viewer's calendar of deadlines in this joint meeting. */
export type Feed = {
  __typename?: 'Feed';
  /** When its secret address was made. */
  createdAt: Scalars['DateTime']['output'];
};

/** A file from POST /files for a field record; its times are what the device says. */
export type FieldFileInput = {
  /** When it was put to the record. */
  addedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Id from POST /files. */
  id: Scalars['ID']['input'];
  /** When it was taken. */
  takenAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A finding. */
export type FindingInput = {
  /** Duty concerned. */
  dutyId?: InputMaybe<Scalars['ID']['input']>;
  /** Evidence, at least one piece. */
  evidence: Array<EvidenceInput>;
  /** Kind. */
  kind: FindingKind;
  /** Matter. */
  matter: Scalars['String']['input'];
  /** Object. */
  objectId: Scalars['ID']['input'];
  /** Unit answerable; the object itself when absent. */
  responsibleUnitId?: InputMaybe<Scalars['ID']['input']>;
  /** How grave. */
  severity: FindingSeverity;
  /** Task concerned. */
  taskId?: InputMaybe<Scalars['ID']['input']>;
  /** Words. */
  text: Scalars['String']['input'];
};

/** Kinds of findings, so that those found again and again stand out. */
export type FindingKind =
  | 'conduct'
  | 'data_false'
  | 'eligibility'
  | 'fund_use'
  | 'late'
  | 'not_carried_out'
  | 'other'
  | 'payment'
  | 'procedure';

/** How grave a finding is. */
export type FindingSeverity =
  | 'grave'
  | 'minor'
  | 'serious';

/** A finding stands, or was dropped before the conclusion. */
export type FindingState =
  | 'dropped'
  | 'open';

/** One of the first three administrators. */
export type FirstAdministratorInput = {
  /** Account name, 3–40 of a–z, 0–9, dot, dash. */
  accountName: Scalars['String']['input'];
  /** First password; must satisfy the password rules. */
  password: Scalars['String']['input'];
  /** The person's name. */
  personName: Scalars['String']['input'];
  /** Which of the three. */
  role: Role;
};

/** Whether a duty recurs, and whether anybody has said how often. */
export type FrequencyState =
  /** No recurrence. */
  | 'none'
  /** Set; periods follow. */
  | 'set'
  /** 定期 without a number: nothing is expected until one is set. */
  | 'unset';

/** Steps of the money: 预算, 下达, 按时发放, 公开. */
export type FundPart =
  | 'budgeted'
  | 'paid_in_time'
  | 'published'
  | 'released';

/** How well it was done. */
export type Grade =
  | 'excellent'
  | 'fail'
  | 'good'
  | 'pass';

/** Parts handed down from a county's part, and the reports expected of them up to the present period. */
export type HandDownRollUp = {
  __typename?: 'HandDownRollUp';
  /** Of these, acknowledged. */
  acknowledged: Scalars['Int']['output'];
  /** Of these, completed. */
  completed: Scalars['Int']['output'];
  /** Reports expected. */
  expectedReports: Scalars['Int']['output'];
  /** Of these, late. */
  overdueParts: Scalars['Int']['output'];
  /** Of these, missing after their due date. */
  overdueReports: Scalars['Int']['output'];
  /** Towns that have a part. */
  parts: Scalars['Int']['output'];
  /** Of these, sent by the towns. */
  sentReports: Scalars['Int']['output'];
  /** Of those sent, waiting for the county's check. */
  waitingCheck: Scalars['Int']['output'];
};

/** What goes with a post when it changes hands. */
export type HandOver = {
  __typename?: 'HandOver';
  /** Who holds it, acts in it or stands behind it on that day, and until when. */
  holders: Array<PostHolder>;
  /** What is open, the nearest due first. */
  items: Array<HandOverItem>;
  /** The post. */
  postId: Scalars['ID']['output'];
  /** Its title. */
  postTitle: Scalars['String']['output'];
  /** The day the list is of. */
  today: Scalars['LocalDate']['output'];
  /** Its unit. */
  unitId: Scalars['ID']['output'];
  /** The unit's name. */
  unitName: Scalars['String']['output'];
  /** Reports expected up to this day are on it. */
  untilOn: Scalars['LocalDate']['output'];
};

/** One thing that stands open. */
export type HandOverItem = {
  __typename?: 'HandOverItem';
  /** Day it is due. */
  dueOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Id of the assignment, slot or instruction. */
  id: Scalars['ID']['output'];
  /** Its first instruction. */
  instructionId?: Maybe<Scalars['ID']['output']>;
  /** Kind. */
  kind: HandOverKind;
  /** Light of that day. */
  light: Light;
  /** The notice. */
  noticeId?: Maybe<Scalars['ID']['output']>;
  /** Its length in months. */
  periodMonths?: Maybe<Scalars['Int']['output']>;
  /** First day of the period, for a report. */
  periodStartOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Its report slot. */
  slotId?: Maybe<Scalars['ID']['output']>;
  /** Its task. */
  taskId?: Maybe<Scalars['ID']['output']>;
  /** Title of its task, or heading of the instruction. */
  title: Scalars['String']['output'];
  /** Whose it is, for what waits at the secretariat. */
  unitName?: Maybe<Scalars['String']['output']>;
};

/** What can stand open at a post's unit. */
export type HandOverKind =
  | 'acknowledge'
  | 'assignment'
  | 'check_report'
  | 'confirm_report'
  | 'draft_notice'
  | 'draft_report'
  | 'draft_task'
  | 'expected_report'
  | 'instruction'
  | 'returned_report'
  | 'review'
  | 'sign_off_report';

/** How somebody holds a post: as its holder, as its deputy (AB角), or acting for a vacancy. */
export type HoldingCapacity =
  | 'acting'
  | 'deputy'
  | 'holder';

/** A notice to read: pasted text, or an uploaded file. */
export type ImportNoticeInput = {
  /** Id given by POST /files; null when text is given. */
  fileId?: InputMaybe<Scalars['ID']['input']>;
  /** Client-made key: the same key twice imports once. */
  idempotencyKey: Scalars['String']['input'];
  /** Name shown as the source. */
  sourceName: Scalars['String']['input'];
  /** Pasted text; null when a file is given. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** How far an import has come. */
export type ImportProgress = {
  __typename?: 'ImportProgress';
  /** Lines in all. */
  all: Scalars['Int']['output'];
  /** Lines checked or written. */
  done: Scalars['Int']['output'];
  /** Being written; before that they are checked. */
  writing: Scalars['Boolean']['output'];
};

/** An uploaded ledger, and how it is to be read and taken in. */
export type ImportTasksInput = {
  /** Nothing is taken in while a line is refused; otherwise the good ones are. */
  allOrNothing?: Scalars['Boolean']['input'];
  /** File uploaded by POST /files. */
  fileId: Scalars['ID']['input'];
  /** Line of the head, from 1; guessed when absent. */
  headRow?: InputMaybe<Scalars['Int']['input']>;
  /** Keep the mapping by this name; lines are known again by it and their own numbers. Absent for the template. */
  ledger?: InputMaybe<Scalars['String']['input']>;
  /** Which column holds what; that of the template, or guessed, when absent. */
  mapping?: InputMaybe<Array<LedgerMappingInput>>;
  /** Drafts, or assigned at once. */
  mode: LedgerMode;
  /** Open lines whose due date is past get this one; absent, they are refused. */
  pastDueOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Sheet; the first that holds something when absent. */
  sheet?: InputMaybe<Scalars['String']['input']>;
  /** Units meant by names that are none of theirs, chosen by a person. */
  units?: InputMaybe<Array<LedgerUnitInput>>;
};

/** An indicator: aggregates only, never data of a person. */
export type Indicator = {
  __typename?: 'Indicator';
  /** Code, such as ZB-2026-001. */
  code: Scalars['String']['output'];
  /** Crossings of its threshold, newest first. */
  crossings: Array<IndicatorCrossing>;
  /** Definition of today, or the first one where it begins later. */
  definition: IndicatorDefinition;
  /** All definitions, newest first. */
  definitions: Array<IndicatorDefinition>;
  /** Id. */
  id: Scalars['ID']['output'];
  /** Newest period of the joint meeting's area with a figure the viewer may see, else the newest that asks for one. */
  latest?: Maybe<IndicatorFigure>;
  /** Periods that begin on or after this day ask for it no more. */
  retiredFromOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Where it is asked. */
  uses: Array<IndicatorUse>;
  /** Version. */
  version: Scalars['Int']['output'];
  /** What the viewer can do. */
  viewerCan: Array<Verb>;
};

/** A crossing of the threshold and the task it opened. */
export type IndicatorCrossing = {
  __typename?: 'IndicatorCrossing';
  /** Figure of then. */
  figure: Scalars['Float']['output'];
  /** When. */
  openedAt: Scalars['DateTime']['output'];
  /** First day of the period. */
  periodStartOn: Scalars['LocalDate']['output'];
  /** Task. */
  task?: Maybe<Task>;
};

/** What is counted and how, for the periods that begin on or after a day. */
export type IndicatorDefinition = {
  __typename?: 'IndicatorDefinition';
  /** Counted on from period to period: not expected to fall. */
  cumulative: Scalars['Boolean']['output'];
  /** Decimals allowed, 0–4. */
  decimals: Scalars['Int']['output'];
  /** Name of the whole of a ratio. */
  denominatorName?: Maybe<Scalars['String']['output']>;
  /** How it is counted (口径). */
  description: Scalars['String']['output'];
  /** Side of the target. */
  direction?: Maybe<IndicatorDirection>;
  /** A county's figure must not be below that of the level above. */
  floor: Scalars['Boolean']['output'];
  /** First day it is for. */
  fromOn: Scalars['LocalDate']['output'];
  /** Step of the money. */
  fundPart?: Maybe<FundPart>;
  /** Id. */
  id: Scalars['ID']['output'];
  /** A change of more than so many percent is asked about. */
  jumpPercent?: Maybe<Scalars['Int']['output']>;
  /** Kind. */
  kind: IndicatorKind;
  /** Measure: 户, 人次, 元 …; of a ratio that of its parts. */
  measure: Scalars['String']['output'];
  /** Name. */
  name: Scalars['String']['output'];
  /** Name of the part of a ratio. */
  numeratorName?: Maybe<Scalars['String']['output']>;
  /** How figures of several units become one. */
  rollUp: IndicatorRollUp;
  /** Target; of a ratio in percent. */
  target?: Maybe<Scalars['Float']['output']>;
  /** What it starts. */
  trigger?: Maybe<IndicatorTrigger>;
};

/** Which side of a target or threshold is meant. */
export type IndicatorDirection =
  /** ≥ */
  | 'at_least'
  /** ≤ */
  | 'at_most';

/** A figure as typed; both numbers null = left open, which counts as not entered. */
export type IndicatorEntryInput = {
  /** Count or amount, or the part of a ratio. */
  amount?: InputMaybe<Scalars['Float']['input']>;
  /** Indicator. */
  indicatorId: Scalars['ID']['input'];
  /** Why a figure that is asked about stands, up to 200 characters. No data of persons. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The whole of a ratio. */
  whole?: InputMaybe<Scalars['Float']['input']>;
};

/** The figure of an area in a period, rolled up from what was entered; what is missing is not 0. */
export type IndicatorFigure = {
  __typename?: 'IndicatorFigure';
  /** Count or amount; of a ratio the sum of the parts. */
  amount?: Maybe<Scalars['Float']['output']>;
  /** Area. */
  areaId: Scalars['ID']['output'];
  /** Its name. */
  areaName: Scalars['String']['output'];
  /** Whether it lies below the figure of the level above, where the definition sets a floor. */
  belowFloor?: Maybe<Scalars['Boolean']['output']>;
  /** Figures entered; fewer than expected = incomplete. */
  entered: Scalars['Int']['output'];
  /** Figures expected (应报). */
  expected: Scalars['Int']['output'];
  /** What is shown: the amount, or the ratio in percent. */
  figure?: Maybe<Scalars['Float']['output']>;
  /** That figure. */
  floor?: Maybe<Scalars['Float']['output']>;
  /** Its level. */
  level: Level;
  /** Whether the target of then is met. */
  meetsTarget?: Maybe<Scalars['Boolean']['output']>;
  /** Last day of the period. */
  periodEndOn: Scalars['LocalDate']['output'];
  /** Months the period spans. */
  periodMonths: Scalars['Int']['output'];
  /** First day of the period. */
  periodStartOn: Scalars['LocalDate']['output'];
  /** Target of then. */
  target?: Maybe<Scalars['Float']['output']>;
  /** Of a ratio the sum of the wholes. */
  whole?: Maybe<Scalars['Float']['output']>;
};

/** Which indicators to list. */
export type IndicatorFilter = {
  /** Retired ones instead of those in use. */
  retired?: Scalars['Boolean']['input'];
  /** Part of the name, code or description. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** A definition as written. */
export type IndicatorInput = {
  /** Not expected to fall. */
  cumulative?: Scalars['Boolean']['input'];
  /** Decimals allowed, 0–4; a count has none. */
  decimals?: Scalars['Int']['input'];
  /** Name of the whole of a ratio. */
  denominatorName?: InputMaybe<Scalars['String']['input']>;
  /** How it is counted, up to 500 characters. No data of persons. */
  description?: Scalars['String']['input'];
  /** Side of the target. */
  direction?: InputMaybe<IndicatorDirection>;
  /** A county's figure must not be below that of the level above. */
  floor?: Scalars['Boolean']['input'];
  /** Step of the money. */
  fundPart?: InputMaybe<FundPart>;
  /** A change of more than so many percent is asked about; null = never. */
  jumpPercent?: InputMaybe<Scalars['Int']['input']>;
  /** Kind. */
  kind: IndicatorKind;
  /** Measure, up to 10 characters. */
  measure: Scalars['String']['input'];
  /** Name, up to 60 characters. */
  name: Scalars['String']['input'];
  /** Name of the part of a ratio. */
  numeratorName?: InputMaybe<Scalars['String']['input']>;
  /** How figures of several units become one; a ratio as ratio, nothing else so. */
  rollUp: IndicatorRollUp;
  /** Target; of a ratio in percent. */
  target?: InputMaybe<Scalars['Float']['input']>;
  /** What it starts. */
  trigger?: InputMaybe<IndicatorTriggerInput>;
};

/** What an indicator is. */
export type IndicatorKind =
  /** Money or another measured amount. */
  | 'amount'
  /** Things counted. */
  | 'count'
  /** One counted part over another. */
  | 'ratio';

/** A page of indicators. */
export type IndicatorPage = {
  __typename?: 'IndicatorPage';
  /** Rows. */
  items: Array<Indicator>;
  /** Rows in all. */
  total: Scalars['Int']['output'];
};

/** How the figures of several units become one. */
export type IndicatorRollUp =
  /** The one sent last. */
  | 'latest'
  | 'max'
  /** Sum of the parts over the sum of the wholes; never an average of ratios. */
  | 'ratio'
  | 'sum';

/** Figures over time or by area. */
export type IndicatorSeries = {
  __typename?: 'IndicatorSeries';
  /** Oldest period first, then by area. */
  figures: Array<IndicatorFigure>;
  /** True where the viewer sees figures of own units only: sums are of these. */
  partial: Scalars['Boolean']['output'];
};

/** A rule that opens a task when the rolled-up figure of accepted reports comes to the threshold, once per crossing. */
export type IndicatorTrigger = {
  __typename?: 'IndicatorTrigger';
  /** Content of the task. */
  content: Scalars['String']['output'];
  /** Side. */
  direction: IndicatorDirection;
  /** Duty the task belongs to. */
  duty?: Maybe<Duty>;
  /** Periods that begin earlier open nothing. */
  fromOn: Scalars['LocalDate']['output'];
  /** Units and their parts. */
  parts: Array<IndicatorTriggerPart>;
  /** Threshold; of a ratio in percent. */
  threshold: Scalars['Float']['output'];
  /** Title of the task. */
  title: Scalars['String']['output'];
  /** Working days the task has. */
  workingDays: Scalars['Int']['output'];
};

/** A trigger as written. */
export type IndicatorTriggerInput = {
  /** Content of the task. */
  content: Scalars['String']['input'];
  /** Side. */
  direction: IndicatorDirection;
  /** Duty the task belongs to. */
  dutyId?: InputMaybe<Scalars['ID']['input']>;
  /** Units: one lead. */
  parts: Array<IndicatorTriggerPartInput>;
  /** Threshold; of a ratio in percent. */
  threshold: Scalars['Float']['input'];
  /** Title of the task. */
  title: Scalars['String']['input'];
  /** Working days the task has, 1–500. */
  workingDays: Scalars['Int']['input'];
};

/** A unit and its part in the task a trigger opens. */
export type IndicatorTriggerPart = {
  __typename?: 'IndicatorTriggerPart';
  /** Its part. */
  role: DutyRole;
  /** Unit. */
  unit: Unit;
};

/** A unit and its part. */
export type IndicatorTriggerPartInput = {
  /** Part. */
  role: DutyRole;
  /** Unit. */
  unitId: Scalars['ID']['input'];
};

/** Where an indicator is asked. */
export type IndicatorUse = {
  __typename?: 'IndicatorUse';
  /** or of all tasks of this duty. */
  duty?: Maybe<Duty>;
  /** First period's first day. */
  fromOn: Scalars['LocalDate']['output'];
  /** Id. */
  id: Scalars['ID']['output'];
  /** With the reports of this task, */
  task?: Maybe<Task>;
  /** Last day on which a period that asks for it can begin. */
  toOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Of these units; null for every unit that reports. */
  units?: Maybe<Array<Unit>>;
};

/** An inspection (督查), or operational check. A unit it goes to reads what it was told: the plan without source, trigger, reasons and team. */
export type Inspection = {
  __typename?: 'Inspection';
  /** By which paper. */
  approvalDocument?: Maybe<Scalars['String']['output']>;
  /** When. */
  approvedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Kind of approver. */
  approver?: Maybe<InspectionApprover>;
  /** Who approved. */
  approverName?: Maybe<Scalars['String']['output']>;
  /** Who took part in the conclusion. */
  authors: Array<ConclusionAuthor>;
  /** Basis. */
  basis?: Maybe<InspectionBasis>;
  /** Category of the matter. */
  category?: Maybe<InspectionCategory>;
  /** When an approved plan was last changed; a newer approval is needed. */
  changedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** When it was closed. */
  closedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Code, such as DC-2026-003. */
  code: Scalars['String']['output'];
  /** When it was concluded. */
  concludedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The paper by which the government made the conclusion. */
  conclusionDocument?: Maybe<Scalars['String']['output']>;
  /** Content of the plan. */
  content?: Maybe<Scalars['String']['output']>;
  /** Whether nobody is told beforehand (暗访). */
  covert: Scalars['Boolean']['output'];
  /** Why it goes deeper than one level down. */
  depthReason?: Maybe<Scalars['String']['output']>;
  /** The designation it rests on. */
  designation?: Maybe<Designation>;
  /** When it was drafted. */
  draftedOn: Scalars['LocalDate']['output'];
  /** What happened to it, newest first. */
  events: Array<InspectionEvent>;
  /** Findings the viewer may know of. */
  findingCount: Scalars['Int']['output'];
  /** Findings, by their number. */
  findings: Array<InspectionFinding>;
  /** First day. */
  fromOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Id. */
  id: Scalars['ID']['output'];
  /** Whether the viewer reads all of it; else what its object is told. */
  inside: Scalars['Boolean']['output'];
  /** What went into this one instead of being done twice. */
  joined: Array<JoinedInspection>;
  /** The inspection of this joint meeting it went into. */
  joinedInto?: Maybe<Scalars['ID']['output']>;
  /** Kind. */
  kind?: Maybe<InspectionKind>;
  /** What the rules still ask for before it is submitted, approved or begun. */
  lacks: Array<InspectionLack>;
  /** How the government appointed the team's leader. */
  leaderAppointment?: Maybe<Scalars['String']['output']>;
  /** How often each object is inspected this year; for who may plan. */
  loads: Array<InspectionLoad>;
  /** Matter. */
  matter: Scalars['String']['output'];
  /** Methods. */
  methods: Array<InspectionMethod>;
  /** Routine or special. */
  mode?: Maybe<InspectionMode>;
  /** Objects: all of them, for a unit its own part. */
  objects: Array<InspectionObject>;
  /** Why it is still needed beside those it overlaps with. */
  overlapReason?: Maybe<Scalars['String']['output']>;
  /** Other inspections it meets, over all joint meetings; for who may plan. */
  overlaps: Array<InspectionOverlap>;
  /** People who may review the conclusion: none of its authors is among them. */
  reviewerChoices: Array<ConclusionAuthor>;
  /** Scope of the plan. */
  scope?: Maybe<Scalars['String']['output']>;
  /** Source of the matter. */
  source?: Maybe<InspectionSource>;
  /** Paper of the source. */
  sourceDocument?: Maybe<Scalars['String']['output']>;
  /** Its day. */
  sourceOn?: Maybe<Scalars['LocalDate']['output']>;
  /** When field work began. */
  startedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** State. */
  state: InspectionState;
  /** Why it was given back or withdrawn; into which inspection it went. */
  stateReason?: Maybe<Scalars['String']['output']>;
  /** When it was sent to be approved. */
  submittedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The team. */
  team: Array<TeamMember>;
  /** Last day. */
  toOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Kinds of assistance it is about. */
  topics: Array<AssistanceCategory>;
  /** What sets a special one off. */
  trigger?: Maybe<InspectionTrigger>;
  /** What is known of it. */
  triggerReason?: Maybe<Scalars['String']['output']>;
  /** Version. */
  version: Scalars['Int']['output'];
  /** What the viewer can do. */
  viewerCan: Array<Verb>;
  /** Field records, newest first. */
  visits: Array<InspectionVisit>;
  /** The year's deployed work a routine one is about. */
  yearWork?: Maybe<Scalars['String']['output']>;
};

/** Who approved. */
export type InspectionApprover =
  | 'department_head'
  | 'government'
  | 'government_head';

/** How a body that is neither department nor lower government comes to be an object. */
export type InspectionAuthority =
  | 'authorised'
  | 'entrusted';

/** By what right it is done: an inspection of the government (政府督查), or an operational check of assistance (业务检查). */
export type InspectionBasis =
  | 'business_check'
  | 'government_inspection';

/** The four categories of matters of art. 4. */
export type InspectionCategory =
  | 'central_decisions'
  | 'efficiency'
  | 'government_plans'
  | 'statutory_duties';

/** One step in the life of an inspection, from the log. */
export type InspectionEvent = {
  __typename?: 'InspectionEvent';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who did it. */
  personName?: Maybe<Scalars['String']['output']>;
  /** In which post. */
  postTitle?: Maybe<Scalars['String']['output']>;
  /** Why. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Number in the log. */
  sequence: Scalars['Int']['output'];
  /** To which object. */
  unitName?: Maybe<Scalars['String']['output']>;
  /** What was done. */
  verb: Verb;
};

/** Which inspections. */
export type InspectionFilter = {
  /** States; all when absent. */
  states?: InputMaybe<Array<InspectionState>>;
  /** Going to this unit. */
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** What was found at one object (问题). */
export type InspectionFinding = {
  __typename?: 'InspectionFinding';
  /** Why it was dropped. */
  dropReason?: Maybe<Scalars['String']['output']>;
  /** The duty concerned, with the sentence of the notice. */
  duty?: Maybe<Duty>;
  /** Evidence, at least one piece. */
  evidence: Array<Evidence>;
  /** Id. */
  id: Scalars['ID']['output'];
  /** Kind. */
  kind: FindingKind;
  /** Matter. */
  matter: Scalars['String']['output'];
  /** The object. */
  objectId: Scalars['ID']['output'];
  /** Other findings of the same kind about the same unit. */
  repeated: Scalars['Int']['output'];
  /** Unit answerable. */
  responsibleUnitId: Scalars['ID']['output'];
  /** Its name. */
  responsibleUnitName: Scalars['String']['output'];
  /** Number within the inspection. */
  sequence: Scalars['Int']['output'];
  /** How grave. */
  severity: FindingSeverity;
  /** State. */
  state: FindingState;
  /** The task concerned. */
  task?: Maybe<Task>;
  /** Words. */
  text: Scalars['String']['output'];
  /** Version. */
  version: Scalars['Int']['output'];
  /** What the viewer can do. */
  viewerCan: Array<Verb>;
};

/** The five kinds of art. 14 of the inspection decree. */
export type InspectionKind =
  | 'clue_check'
  | 'comprehensive'
  | 'daily_follow_up'
  | 'event_investigation'
  | 'special_matter';

/** One thing the rules still ask for, with its rule; its words (by code) say what to do. */
export type InspectionLack = {
  __typename?: 'InspectionLack';
  /** Article of that text; line of the notice. */
  article: Scalars['Int']['output'];
  /** Error code, as a refusal would carry it. */
  code: Scalars['String']['output'];
  /** Values of its words. */
  params: Array<LackParam>;
  /** Number of the product's rule, such as L4. */
  rule: Scalars['String']['output'];
  /** Text in which it stands. */
  source: RuleSource;
  /** Where it is mended. */
  step: InspectionStep;
};

/** How often a unit is inspected this year, over all joint meetings. */
export type InspectionLoad = {
  __typename?: 'InspectionLoad';
  /** Inspections this year. */
  inspections: Scalars['Int']['output'];
  /** Of them by this joint meeting. */
  own: Scalars['Int']['output'];
  /** Unit. */
  unitId: Scalars['ID']['output'];
};

/** The eight methods of art. 12; on_site takes in visits nobody is told of. */
export type InspectionMethod =
  | 'collect_clues'
  | 'consult_records'
  | 'hear_report'
  | 'meeting'
  | 'on_site'
  | 'online'
  | 'self_check'
  | 'talk_with_head';

/** Routine for the year's deployed work, special with its trigger. */
export type InspectionMode =
  | 'routine'
  | 'special';

/** A unit inspected: its notice, its part of the conclusion, and the clocks of art. 17. */
export type InspectionObject = {
  __typename?: 'InspectionObject';
  /** By what it administers or handles assistance; for an operational check. */
  assistanceBasis?: Maybe<Scalars['String']['output']>;
  /** How it comes to be an object where its kind alone does not make it one. */
  authority?: Maybe<InspectionAuthority>;
  /** The paper of that. */
  authorityDocument?: Maybe<Scalars['String']['output']>;
  /** Whether the statutory calendar may still move the clock that runs. */
  clockProvisional: Scalars['Boolean']['output'];
  /** Its part of the conclusion; a unit reads it once it is fed back. */
  conclusion?: Maybe<Scalars['String']['output']>;
  /** When it was fed back. */
  deliveredOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Id. */
  id: Scalars['ID']['output'];
  /** Light of the clock that runs; null where none does. */
  light?: Maybe<Light>;
  /** Words of the notice. */
  noticeText?: Maybe<Scalars['String']['output']>;
  /** When it was told of the inspection. */
  notifiedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** When a review was asked. */
  objectedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Why. */
  objection?: Maybe<Scalars['String']['output']>;
  /** Last day to ask for a review. */
  objectionUntilOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Where the receipt was noted for the unit: by what. */
  receiptSource?: Maybe<Scalars['String']['output']>;
  /** Who received it, or noted the receipt. */
  receivedBy?: Maybe<Scalars['String']['output']>;
  /** When it was received: the 30 days to object begin. */
  receivedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The paper. */
  reviewDocument?: Maybe<Scalars['String']['output']>;
  /** How. */
  reviewOutcome?: Maybe<ReviewOutcome>;
  /** Its words. */
  reviewText?: Maybe<Scalars['String']['output']>;
  /** Last day to decide it. */
  reviewUntilOn?: Maybe<Scalars['LocalDate']['output']>;
  /** When it was decided. */
  reviewedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Who decided. */
  reviewers: Array<ConclusionAuthor>;
  /** What it has heard of the conclusion. */
  state: ConclusionState;
  /** Unit. */
  unitId: Scalars['ID']['output'];
  /** Its name. */
  unitName: Scalars['String']['output'];
  /** Version. */
  version: Scalars['Int']['output'];
  /** What the viewer can do. */
  viewerCan: Array<Verb>;
};

/** Another inspection of the same unit on the same or a kindred matter, at the same time or near. Of a covert one of another joint meeting only the days are told. */
export type InspectionOverlap = {
  __typename?: 'InspectionOverlap';
  /** Code of the other one. */
  code?: Maybe<Scalars['String']['output']>;
  /** First day. */
  fromOn: Scalars['LocalDate']['output'];
  /** The other inspection; null where it may not be told. */
  inspectionId?: Maybe<Scalars['ID']['output']>;
  /** Joint meeting of the other one. */
  jointMeetingId?: Maybe<Scalars['ID']['output']>;
  /** Its name. */
  jointMeetingName?: Maybe<Scalars['String']['output']>;
  /** Its matter. */
  matter?: Maybe<Scalars['String']['output']>;
  /** Whether the days overlap; else they are near. */
  overlapping: Scalars['Boolean']['output'];
  /** Whether it is one of this joint meeting. */
  own: Scalars['Boolean']['output'];
  /** Whether it is the very same matter; else a kindred one. */
  sameMatter: Scalars['Boolean']['output'];
  /** Last day. */
  toOn: Scalars['LocalDate']['output'];
  /** The unit both go to. */
  unitId: Scalars['ID']['output'];
  /** Its name. */
  unitName: Scalars['String']['output'];
};

/** A page of inspections. */
export type InspectionPage = {
  __typename?: 'InspectionPage';
  /** The page's rows. */
  items: Array<Inspection>;
  /** Rows in all. */
  total: Scalars['Int']['output'];
};

/** The whole plan, as far as it is; what is absent is empty. */
export type InspectionPlanInput = {
  /** Basis. */
  basis?: InputMaybe<InspectionBasis>;
  /** Category. */
  category?: InputMaybe<InspectionCategory>;
  /** Content. */
  content?: InputMaybe<Scalars['String']['input']>;
  /** Whether nobody is told beforehand. */
  covert?: Scalars['Boolean']['input'];
  /** Why deeper than one level down. */
  depthReason?: InputMaybe<Scalars['String']['input']>;
  /** Designation it rests on. */
  designationId?: InputMaybe<Scalars['ID']['input']>;
  /** First day. */
  fromOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Kind. */
  kind?: InputMaybe<InspectionKind>;
  /** Matter. */
  matter?: Scalars['String']['input'];
  /** Methods. */
  methods?: Array<InspectionMethod>;
  /** Routine or special. */
  mode?: InputMaybe<InspectionMode>;
  /** Why still needed beside those it overlaps with. */
  overlapReason?: InputMaybe<Scalars['String']['input']>;
  /** Scope. */
  scope?: InputMaybe<Scalars['String']['input']>;
  /** Source of the matter. */
  source?: InputMaybe<InspectionSource>;
  /** Paper of the source. */
  sourceDocument?: InputMaybe<Scalars['String']['input']>;
  /** Its day. */
  sourceOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Last day. */
  toOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Kinds of assistance. */
  topics?: Array<AssistanceCategory>;
  /** Trigger. */
  trigger?: InputMaybe<InspectionTrigger>;
  /** What is known of it. */
  triggerReason?: InputMaybe<Scalars['String']['input']>;
  /** The year's deployed work. */
  yearWork?: InputMaybe<Scalars['String']['input']>;
};

/** Somebody whose post can sit in a team. */
export type InspectionSeat = {
  __typename?: 'InspectionSeat';
  /** Who holds it. */
  personName: Scalars['String']['output'];
  /** Post. */
  postId: Scalars['ID']['output'];
  /** Its title. */
  postTitle: Scalars['String']['output'];
  /** Unit. */
  unitName: Scalars['String']['output'];
};

/** Where the matter comes from: a decision of the government, an instruction of its head, or clues the head approved. */
export type InspectionSource =
  | 'clue'
  | 'government_decision'
  | 'head_instruction';

/** States of an inspection; joined means it went into another one. */
export type InspectionState =
  | 'approved'
  | 'closed'
  | 'concluded'
  | 'draft'
  | 'joined'
  | 'submitted'
  | 'under_way'
  | 'withdrawn';

/** A step of the inspection; a lack names the one where it is mended. */
export type InspectionStep =
  | 'approval'
  | 'basis'
  | 'conclusion'
  | 'field'
  | 'kind'
  | 'notice'
  | 'objection'
  | 'objects'
  | 'overlap'
  | 'plan'
  | 'source'
  | 'team';

/** What sets a special one off. */
export type InspectionTrigger =
  | 'area'
  | 'hot_matter'
  | 'unit';

/** One field record. */
export type InspectionVisit = {
  __typename?: 'InspectionVisit';
  /** Time, HH:MM. */
  atTime?: Maybe<Scalars['String']['output']>;
  /** Key its device gave it; told to who recorded it. */
  deviceKey?: Maybe<Scalars['String']['output']>;
  /** Files. */
  files: Array<EvidenceFile>;
  /** Id. */
  id: Scalars['ID']['output'];
  /** Method. */
  method: InspectionMethod;
  /** The object visited. */
  objectId: Scalars['ID']['output'];
  /** What they saw. */
  observations: Scalars['String']['output'];
  /** Day. */
  onDate: Scalars['LocalDate']['output'];
  /** Whom they met, by their offices. */
  peopleMet?: Maybe<Scalars['String']['output']>;
  /** Place. */
  place: Scalars['String']['output'];
  /** When it arrived. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who recorded it. */
  recordedBy: Scalars['String']['output'];
  /** When it was written, as the device says; it may have had no connection. */
  writtenAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What this installation is and whether it still needs its first administrators. */
export type Installation = {
  __typename?: 'Installation';
  /** True when any joint meeting holds demonstration data. */
  demo: Scalars['Boolean']['output'];
  /** Accounts to try, only on a demonstration installation. */
  demoAccounts: Array<DemoAccount>;
  /** True until the first administrators exist. */
  needsFirstAdministrators: Scalars['Boolean']['output'];
  /** Today by the server's clock, Asia/Shanghai. */
  today: Scalars['LocalDate']['output'];
};

/** A leader's instruction (批示). */
export type Instruction = {
  __typename?: 'Instruction';
  /** Those added to it, the oldest first. */
  additions: Array<Instruction>;
  /** What the leader noted on closing; the reason where it was taken back. */
  closeNote?: Maybe<Scalars['String']['output']>;
  /** When the leader closed it. */
  closedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Code, such as PS-2026-003. */
  code: Scalars['String']['output'];
  /** Last day of its limit. */
  dueOn: Scalars['LocalDate']['output'];
  /** What happened to it and to those added, newest first. */
  events: Array<InstructionEvent>;
  /** Id. */
  id: Scalars['ID']['output'];
  /** Light of the limit; late until the result is told. */
  light: Light;
  /** Who wrote it, by the name of then. */
  personName: Scalars['String']['output'];
  /** In which post. */
  postTitle?: Maybe<Scalars['String']['output']>;
  /** When it was registered. */
  registeredOn?: Maybe<Scalars['LocalDate']['output']>;
  /** When it was told. */
  reportedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The result told to the leader. */
  result?: Maybe<Scalars['String']['output']>;
  /** The first instruction this one was added to; null for a first one. */
  rootId?: Maybe<Scalars['ID']['output']>;
  /** State. */
  state: InstructionState;
  /** What it is written on. */
  subject: InstructionSubject;
  /** Units and parts to begin with when it is registered: those of the task it is on, the unit or report it is on. */
  suggestedParts: Array<SuggestedPart>;
  /** The task it became; null before it is registered, or where the viewer may not see it. */
  task?: Maybe<Task>;
  /** Its words. */
  text: Scalars['String']['output'];
  /** The first sentence, as a heading. */
  title: Scalars['String']['output'];
  /** Urgency. */
  urgency: InstructionUrgency;
  /** Version. */
  version: Scalars['Int']['output'];
  /** What the viewer can do. */
  viewerCan: Array<Verb>;
  /** When. */
  writtenOn: Scalars['LocalDate']['output'];
};

/** One step in the life of an instruction, from the log. */
export type InstructionEvent = {
  __typename?: 'InstructionEvent';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** To which instruction, by code. */
  code: Scalars['String']['output'];
  /** Who did it. */
  personName?: Maybe<Scalars['String']['output']>;
  /** In which post. */
  postTitle?: Maybe<Scalars['String']['output']>;
  /** Why. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Number in the log. */
  sequence: Scalars['Int']['output'];
  /** What was done. */
  verb: Verb;
};

/** Which instructions. */
export type InstructionFilter = {
  /** Written on this report. */
  slotId?: InputMaybe<Scalars['ID']['input']>;
  /** States; all when absent. */
  states?: InputMaybe<Array<InstructionState>>;
  /** Written on this task, or become it. */
  taskId?: InputMaybe<Scalars['ID']['input']>;
  /** Written on this unit. */
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** A page of instructions. */
export type InstructionPage = {
  __typename?: 'InstructionPage';
  /** The page's rows. */
  items: Array<Instruction>;
  /** Rows in all. */
  total: Scalars['Int']['output'];
};

/** States of an instruction: waits to be registered, its task runs, its result is told, closed by the leader. */
export type InstructionState =
  | 'assigned'
  | 'closed'
  | 'reported'
  | 'waiting';

/** What an instruction is written on, as far as the viewer may see it. */
export type InstructionSubject = {
  __typename?: 'InstructionSubject';
  /** Id of the task, unit or slot. */
  id?: Maybe<Scalars['ID']['output']>;
  /** Kind; nothing where it stands by itself. */
  kind: InstructionSubjectKind;
  /** Title of the task, name of the unit, or unit and title of the report's task. */
  title?: Maybe<Scalars['String']['output']>;
};

/** What an instruction is written on; a report is named by its slot. */
export type InstructionSubjectKind =
  | 'nothing'
  | 'report_slot'
  | 'task'
  | 'unit';

/** How fast a leader wants it: the limits are settings of the joint meeting, in calendar days. */
export type InstructionUrgency =
  | 'difficult'
  | 'ordinary'
  | 'urgent';

/** Who may be invited (art. 8). */
export type InvitedKind =
  | 'consultative_member'
  | 'counsellor'
  | 'expert'
  | 'peoples_deputy';

/** An inspection of another plan that went into this one. */
export type JoinedInspection = {
  __typename?: 'JoinedInspection';
  /** Its code. */
  code: Scalars['String']['output'];
  /** Joint meeting that planned it. */
  jointMeetingName: Scalars['String']['output'];
  /** Its matter. */
  matter: Scalars['String']['output'];
};

/** A standing body of departments (联席会议); everything else belongs to one. */
export type JointMeeting = {
  __typename?: 'JointMeeting';
  /** Working days a unit has to acknowledge. */
  acknowledgeWorkingDays: Scalars['Int']['output'];
  /** Working days before the due date at which the light turns amber. */
  amberWorkingDays: Scalars['Int']['output'];
  /** Short code used in addresses, such as jm-4407-1. */
  code: Scalars['String']['output'];
  /** True when it holds demonstration data. */
  demo: Scalars['Boolean']['output'];
  /** Id. */
  id: Scalars['ID']['output'];
  /** Level it sits at. */
  level: Level;
  /** Full name. */
  name: Scalars['String']['output'];
};

/** One value of a lack's words. */
export type LackParam = {
  __typename?: 'LackParam';
  /** Name in the words. */
  name: Scalars['String']['output'];
  /** Value. */
  value: Scalars['String']['output'];
};

/** Reminders and escalation. */
export type Ladder = {
  __typename?: 'Ladder';
  /** Steps that hold where a joint meeting sets none, to go back to. */
  defaultSteps: Array<LadderStep>;
  /** Start of quiet hours, HH:MM; equal ends = never quiet. */
  quietFrom: Scalars['String']['output'];
  /** End of quiet hours, HH:MM. */
  quietUntil: Scalars['String']['output'];
  /** When the daily run goes on working days, a full hour from 07:00 to 18:00. */
  runAt: Scalars['String']['output'];
  /** Steps in order; levels never go down. */
  steps: Array<LadderStep>;
  /** 0 while the product's defaults hold. */
  version: Scalars['Int']['output'];
  /** What the viewer may do with it. */
  viewerCan: Array<Verb>;
};

/** One step of a ladder. */
export type LadderStep = {
  __typename?: 'LadderStep';
  /** Working days late; below 0 before the due date, 0 on the day. */
  at: Scalars['Int']['output'];
  /** Whom it tells. */
  level: EscalationLevel;
};

/** One step of a ladder. */
export type LadderStepInput = {
  /** See LadderStep. */
  at: Scalars['Int']['input'];
  /** See LadderStep. */
  level: EscalationLevel;
};

/** A ledger whose columns are known. */
export type Ledger = {
  __typename?: 'Ledger';
  /** Heads it goes by. */
  heads: Array<Scalars['String']['output']>;
  /** Its name. */
  name: Scalars['String']['output'];
  /** When it was last kept. */
  savedAt: Scalars['DateTime']['output'];
};

/** What a line of a ledger may say of a task. */
export type LedgerColumn =
  | 'content'
  /** Done or open. */
  | 'done'
  | 'doneOn'
  /** A date, or working days from assignment. */
  | 'due'
  /** Code of the duty it comes from. */
  | 'duty'
  /** How often it is reported on. */
  | 'every'
  /** Lead unit. */
  | 'lead'
  /** The line's own number, by which it is known again. */
  | 'number'
  /** Progress so far. */
  | 'progress'
  /** Supporting units, several in one cell. */
  | 'supports'
  | 'title';

/** A line, or one cell of it, that was not taken. */
export type LedgerFailure = {
  __typename?: 'LedgerFailure';
  /** Error code, see ErrorCode in the domain. */
  code: Scalars['String']['output'];
  /** Head of the column as it stands in the sheet; null where the whole line is meant. */
  column?: Maybe<Scalars['String']['output']>;
  /** Units named nearly so; none is taken by itself. */
  near: Array<Unit>;
  /** Values for the message, as name=value. */
  params: Array<Scalars['String']['output']>;
  /** As the sheet program numbers it, from 1. */
  row: Scalars['Int']['output'];
  /** Task as the line names it. */
  title?: Maybe<Scalars['String']['output']>;
  /** The name that is no unit's. */
  unitName?: Maybe<Scalars['String']['output']>;
};

/** What becomes of a line. */
export type LedgerFate =
  | 'assigned'
  /** Done in the past: taken in as completed. */
  | 'completed'
  | 'drafted'
  /** Taken in before. */
  | 'known';

/** A line that was understood. */
export type LedgerItem = {
  __typename?: 'LedgerItem';
  /** What becomes, or became, of it. */
  fate: LedgerFate;
  /** As the sheet program numbers it, from 1. */
  row: Scalars['Int']['output'];
  /** Its code. */
  taskCode?: Maybe<Scalars['String']['output']>;
  /** The task; null in a dry run for a new one. */
  taskId?: Maybe<Scalars['ID']['output']>;
  /** Task as the line names it. */
  title: Scalars['String']['output'];
};

/** A column of the sheet that holds what is asked. */
export type LedgerMapping = {
  __typename?: 'LedgerMapping';
  /** Which column of the sheet, from 0. */
  at: Scalars['Int']['output'];
  /** What it holds. */
  column: LedgerColumn;
  /** Its head says exactly so, or a person once said so; others are guesses to look at. */
  sure: Scalars['Boolean']['output'];
};

/** A column of the sheet that holds what is asked. */
export type LedgerMappingInput = {
  /** Which column of the sheet, from 0. */
  at: Scalars['Int']['input'];
  /** What it holds. */
  column: LedgerColumn;
};

/** Assign what is imported at once, or leave it as drafts. */
export type LedgerMode =
  | 'assign'
  | 'draft';

/** An uploaded workbook as it will be read, before anything is. */
export type LedgerOutline = {
  __typename?: 'LedgerOutline';
  /** Line of the head, as the sheet program numbers it, from 1; null where none looks like one. */
  headRow?: Maybe<Scalars['Int']['output']>;
  /** Heads of the columns. */
  heads: Array<Scalars['String']['output']>;
  /** Name of the kept ledger whose heads these are. */
  ledger?: Maybe<Scalars['String']['output']>;
  /** Columns that are known or guessed. */
  mapping: Array<LedgerMapping>;
  /** Lines below the head. */
  rows: Scalars['Int']['output'];
  /** The first lines below the head. */
  samples: Array<Array<Scalars['String']['output']>>;
  /** The sheet looked at. */
  sheet: Scalars['String']['output'];
  /** Its sheets that hold something. */
  sheets: Array<Scalars['String']['output']>;
  /** It is the template: nothing is to be mapped. */
  template: Scalars['Boolean']['output'];
};

/** A unit meant by a name of the ledger. */
export type LedgerUnitInput = {
  /** As the ledger writes it. */
  name: Scalars['String']['input'];
  /** Unit meant. */
  unitId: Scalars['ID']['input'];
};

/** Level of a government, unit or joint meeting. */
export type Level =
  | 'city'
  | 'county'
  | 'town';

/** Derived light; never stored. */
export type Light =
  | 'due_soon'
  | 'normal'
  | 'overdue'
  | 'undetermined';

/** Why a light shows what it shows, and through what. */
export type LightAnswer = {
  __typename?: 'LightAnswer';
  /** Of a task: the part or report that decides; null where the task itself does. */
  decidedBy?: Maybe<DecidingPart>;
  /** The arithmetic. */
  reason: LightReason;
};

/** Colours of the lights; shape and word stand beside them in each. */
export type LightPalette =
  /** Orange, ochre, blue: told apart also by those who see red and green alike. */
  | 'blue_orange'
  /** The same, darker. */
  | 'contrast'
  /** Red, amber, green. */
  | 'standard';

/** Why a light shows what it shows. */
export type LightReason = {
  __typename?: 'LightReason';
  /** Working days before the due date from which the light is amber. */
  amberWorkingDays: Scalars['Int']['output'];
  /** Day it was done; null while it is open. */
  doneOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Due date. */
  dueOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Statutory holidays among the skipped days. */
  holidaysOn: Array<Scalars['LocalDate']['output']>;
  /** Working days late; 0 when not late. */
  lateWorkingDays: Scalars['Int']['output'];
  /** Make-up workdays counted. */
  makeUpDays: Scalars['Int']['output'];
  /** The make-up workdays. */
  makeUpOn: Array<Scalars['LocalDate']['output']>;
  /** True when the count crosses a year without a published calendar. */
  provisional: Scalars['Boolean']['output'];
  /** Rule, such as overdue-by-working-days. */
  rule: Scalars['String']['output'];
  /** Holidays and weekends skipped in the count. */
  skippedDays: Scalars['Int']['output'];
  /** Day it is judged on. */
  today: Scalars['LocalDate']['output'];
  /** Working days left; 0 when late. */
  workingDaysLeft: Scalars['Int']['output'];
};

/** Mail of the whole installation. */
export type MailChannel = {
  __typename?: 'MailChannel';
  /** Whether a mail server is configured (SMTP_URL). */
  configured: Scalars['Boolean']['output'];
  /** How it is doing. */
  figures: ChannelFigures;
  /** What stands as sender. */
  from: Scalars['String']['output'];
};

/** How a person hears of a topic by mail. */
export type MailChoice =
  /** In the mail of the day. */
  | 'digest'
  /** Not by mail. */
  | 'none'
  /** At once, outside quiet hours. */
  | 'now';

/** The viewer's own mail. */
export type MailSettings = {
  __typename?: 'MailSettings';
  /** The address in use. */
  address?: Maybe<Scalars['String']['output']>;
  /** Whether this installation sends mail at all. */
  available: Scalars['Boolean']['output'];
  /** An address that waits for its code. */
  pendingAddress?: Maybe<Scalars['String']['output']>;
  /** Topics and choices. */
  topics: Array<MailTopicChoice>;
};

/** How the viewer hears of a topic. */
export type MailTopicChoice = {
  __typename?: 'MailTopicChoice';
  /** Choice, the default where none was made. */
  choice: MailChoice;
  /** What may be chosen. */
  choices: Array<MailChoice>;
  /** Topic. */
  topic: MessageTopic;
};

/** The responsibility matrix. */
export type Matrix = {
  __typename?: 'Matrix';
  /** Columns. */
  periods: Array<MatrixPeriod>;
  /** Rows. */
  rows: Array<MatrixRow>;
  /** Totals. */
  totals: Array<MatrixTotal>;
};

/** What one unit owes in one month. */
export type MatrixCell = {
  __typename?: 'MatrixCell';
  /** Reports expected. */
  expected: Scalars['Int']['output'];
  /** Worst mark; null when nothing is expected. */
  mark?: Maybe<SlotMark>;
  /** Missing reports. */
  missing: Scalars['Int']['output'];
  /** First day of the month. */
  periodStartOn: Scalars['LocalDate']['output'];
  /** Expected reports of the cell. */
  slotIds: Array<Scalars['ID']['output']>;
};

/** A period column. */
export type MatrixPeriod = {
  __typename?: 'MatrixPeriod';
  /** True for the month of today. */
  current: Scalars['Boolean']['output'];
  /** Last day of the month. */
  endOn: Scalars['LocalDate']['output'];
  /** True for months to come. */
  future: Scalars['Boolean']['output'];
  /** The lock over the month; null while it is open. */
  lock?: Maybe<PeriodLock>;
  /** First day of the month. */
  startOn: Scalars['LocalDate']['output'];
};

/** A unit's row. */
export type MatrixRow = {
  __typename?: 'MatrixRow';
  /** Cells, one a period. */
  cells: Array<MatrixCell>;
  /** Expected over the due periods. */
  expected: Scalars['Int']['output'];
  /** Lead, member kind or county it is grouped under. */
  group: Scalars['String']['output'];
  /** On time over the due periods. */
  onTime: Scalars['Int']['output'];
  /** Unit. */
  unitId: Scalars['ID']['output'];
  /** Its name. */
  unitName: Scalars['String']['output'];
  /** True when the unit owes nothing because its frequencies are unset. */
  unsetOnly: Scalars['Boolean']['output'];
};

/** Totals of a period. */
export type MatrixTotal = {
  __typename?: 'MatrixTotal';
  /** Expected. */
  expected: Scalars['Int']['output'];
  /** Missing. */
  missing: Scalars['Int']['output'];
  /** On time. */
  onTime: Scalars['Int']['output'];
  /** First day of the month. */
  periodStartOn: Scalars['LocalDate']['output'];
};

/** A unit a confirmed notice names, that does not belong to the joint meeting yet. */
export type MemberCandidate = {
  __typename?: 'MemberCandidate';
  /** Lead where the notice names it so and the joint meeting has none. */
  role: MembershipRole;
  /** Sentences of the notice that bind it. */
  sentences: Scalars['Int']['output'];
  /** The unit. */
  unit: Unit;
};

/** A unit in the joint meeting, from day to day; ended ones stay. */
export type Membership = {
  __typename?: 'Membership';
  /** Why it ended. */
  endReason?: Maybe<Scalars['String']['output']>;
  /** First day. */
  fromOn: Scalars['LocalDate']['output'];
  /** Id. */
  id: Scalars['ID']['output'];
  /** Lead or member. */
  role: MembershipRole;
  /** Last day, null while it runs. */
  toOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The unit. */
  unit: Unit;
  /** What the viewer may do with it. */
  viewerCan: Array<Verb>;
};

/** Membership of a unit in a joint meeting. */
export type MembershipRole =
  | 'lead'
  | 'member';

/** How a message would look. */
export type MessagePreview = {
  __typename?: 'MessagePreview';
  /** True where a real message of this joint meeting is the example. */
  real: Scalars['Boolean']['output'];
  /** Subject of the mail. */
  subject: Scalars['String']['output'];
  /** Its text. */
  text: Scalars['String']['output'];
};

/** The opening words of a kind of message. */
export type MessageText = {
  __typename?: 'MessageText';
  /** The product's own. */
  defaultText: Scalars['String']['output'];
  /** Which message. */
  kind: MessageTextKind;
  /** Words, with placeholders in braces. */
  text: Scalars['String']['output'];
  /** 0 while the product's own hold. */
  version: Scalars['Int']['output'];
};

/** Messages whose opening words a joint meeting may write. */
export type MessageTextKind =
  | 'assigned'
  | 'escalated'
  | 'reminder'
  | 'urged';

/** What messages are about, as a person chooses how to hear of it. */
export type MessageTopic =
  /** Handed out, changed, answered. */
  | 'assigned'
  /** Due, late, escalated. */
  | 'due'
  /** Leaders' instructions and their results. */
  | 'instruction'
  /** Locked months and exceptions. */
  | 'period'
  /** Sent back. */
  | 'returned'
  /** Waiting for a decision. */
  | 'review'
  /** Urged. */
  | 'urged';

export type Mutation = {
  __typename?: 'Mutation';
  /** Accept a completion with a grade. */
  acceptCompletion: Assignment;
  /** Accept a report. */
  acceptReport: ReportSlot;
  /** Acknowledge (签收). */
  acknowledgeAssignment: Assignment;
  /** Take up (签收). */
  acknowledgeComplaint: Complaint;
  /** Add a new instruction to it; it is not closed before the new one has its result. */
  addInstruction: Instruction;
  /** Make one or several units members from a date; all of them or none. */
  addMember: Array<Membership>;
  /** Make units a confirmed notice names members from a day, all or none; who is one already stays as it is. */
  addMembersOfNotice: Notice;
  /** Answer (答复); whoever holds the receipt reads it. */
  answerComplaint: Complaint;
  /** Appoint a person: account, post, holding and role in one step. */
  appointPerson: AdminPost;
  /** Grant the time asked for. */
  approveExtension: Assignment;
  /** Put the approval on record. */
  approveInspection: Inspection;
  /** File a closed task away (归档). */
  archiveTask: Task;
  /** Hand to a unit to verify (交核查); never the unit complained about. */
  assignComplaint: Complaint;
  /** Say where somebody's mail goes, or that none goes (null); it counts at once. Not for oneself. */
  assignMailAddress: AdminAccount;
  /** Hand the task to its units. */
  assignTask: Task;
  /** Ask for it with the reports of a task, or of all tasks of a duty; of some units, or of all that report. */
  attachIndicator: Indicator;
  /** Another unit leads from a date; the lead of until then stays a member. Returns the memberships in force from then on that changed. */
  changeLead: Array<Membership>;
  /** Change the own password; other sessions end. */
  changePassword: Viewer;
  /** Pass a town's report on to the secretariat (县级核对), as the county government that handed the work down. */
  checkReport: ReportSlot;
  /** Choose how to hear of a topic by mail. */
  chooseMail: MailSettings;
  /** Close (办结). */
  closeComplaint: Complaint;
  /** Close it, once every object has heard and no clock runs. */
  closeInspection: Inspection;
  /** Close it (阅结), with those added; before it is registered, take it back with the reason. */
  closeInstruction: Instruction;
  /** Close out (销号) a completed task. */
  closeOutTask: Task;
  /** Record the government's conclusion, a part for each object. */
  concludeInspection: Inspection;
  /** Type the code in: ADDRESS_CODE_WRONG, ADDRESS_CODE_EXPIRED. */
  confirmMailAddress: MailSettings;
  /** Put the open drafts into the register. */
  confirmNotice: ConfirmNoticeResult;
  /** Confirm, as the unit, what was filed on its behalf. */
  confirmReport: ReportSlot;
  /** Correct a day of the calendar for this joint meeting; open due dates are reckoned again in the same step. With dryRun nothing is kept and the count is told. */
  correctCalendar: CalendarCorrectionResult;
  /** Offer another system the rights of a seat, narrowed by scopes and date. Its unit then takes the secret. */
  createApiToken: ApiToken;
  /** Create the three first administrators with the one-time code printed at start. */
  createFirstAdministrators: Scalars['Boolean']['output'];
  /** Create a unit in the register. */
  createUnit: Unit;
  /** Register an address; the secret is told this once. */
  createWebhook: CreatedWebhook;
  /** A leader approves the proposal, or refuses it with a reason. */
  decideComplaintTask: Complaint;
  /** Record the review's decision. */
  decideReview: Inspection;
  /** Send a town's report back with a reason, as its county government. */
  declineCheck: ReportSlot;
  /** Hand back to the secretariat (退回). */
  declineComplaint: Complaint;
  /** Send a report back within the unit instead of signing it, with a reason. */
  declineSignOff: ReportSlot;
  /** Say what is counted and how, from a period on. */
  defineIndicator: Indicator;
  /** Feed the conclusion back to an object. */
  deliverConclusion: Inspection;
  /** Ask for it there no more, in periods that begin on or after a day. */
  detachIndicator: Indicator;
  /** Disable an account at once: its sessions end. Never one's own, never the last administrator of a kind. */
  disableAccount: AdminAccount;
  /** Take a wrongly imported notice out of the lists; refused once it is in the register. */
  discardNotice: Notice;
  /** Draft the approved task (转为任务), in the secretariat's own words. */
  draftComplaintTask: Complaint;
  /** Begin a plan; it is kept as a draft. */
  draftInspection: Inspection;
  /** Draft a task. */
  draftTask: Task;
  /** Leave a draft out. */
  dropDraftItem: DraftItem;
  /** Drop a finding that does not hold. */
  dropFinding: Inspection;
  /** Let a disabled account sign in again. */
  enableAccount: AdminAccount;
  /** End a designation. */
  endDesignation: Designation;
  /** End a holding on a last day; post, role and duties stay. By the secretariat for posts of its joint meeting only, or by the system administrator. */
  endHolding: Scalars['Boolean']['output'];
  /** End a membership on a date, with the roles of the unit's posts. */
  endMembership: Membership;
  /** Send nothing any more. */
  endWebhook: Webhook;
  /** Establish a joint meeting with its secretariat. */
  establishJointMeeting: JointMeeting;
  /** Expand a class of holders to units; returns the duties made. */
  expandHolders: Array<Duty>;
  /** Send the report: to the unit's head first where the joint meeting asks for his signature, to the county that handed the work down, else to the secretariat. `draftVersion` is that of the draft the sender has before him, 0 for none. The secretariat may file on behalf of a unit and names the source. */
  fileReport: ReportSlot;
  /** Let one unit, or one of its reports, be filed in a locked month until a day, with the reason. */
  grantException: PeriodLock;
  /** Hand a county's part down to its towns (县交镇街): each gets a part under it, and the county's completes after theirs. */
  handDownAssignment: Task;
  /** Read a notice into drafts. A notice imported before is returned as it is; a revised edition shows what is new, changed, gone. */
  importNotice: Notice;
  /** File the own unit's reports from a filled-in workbook (GET /api/report-workbook.xlsx), uploaded by POST /files: each row by itself, those refused named with their reason; at most 10,000 rows. A dry run files nothing; the word that nothing is classified is given once for the file, before filing. */
  importReports: ReportImport;
  /** Take in tasks from a workbook: the template (GET /api/task-template.xlsx) or somebody's own ledger, up to 10,000 lines. A dry run changes nothing; the import itself is one transaction. The same line twice makes one task. */
  importTasks: TaskImport;
  /** Join to another of the same matter (并案). */
  joinComplaint: Complaint;
  /** Go into another inspection, one of the overlaps shown, instead of being done twice. */
  joinInspection: Inspection;
  /** Load the governments and units of a city from the reference data: the starting choice of an empty installation. Returns how many units were added. */
  loadReferenceUnits: Scalars['Int']['output'];
  /** Lock a month of reports: nothing of it is filed, returned or accepted any more; drafts stay. */
  lockPeriod: PeriodLock;
  /** Mark messages read, all without ids; answers how many stay unread. Kept for the reader alone: nobody else sees it. */
  markNotificationsRead: Scalars['Int']['output'];
  /** Merge neighbouring drafts into the first. */
  mergeDraftItems: DraftItem;
  /** Tell objects of it; refused for a covert one. */
  notifyObject: Inspection;
  /** Object to an assignment (异议退办) within the days the joint meeting sets, with reasons; it acknowledges receipt. */
  objectToAssignment: Assignment;
  /** Ask for a review, within 30 days of receipt. */
  objectToConclusion: Inspection;
  /** Open what is sealed, for a stated purpose; every opening is logged. Only for a confidant (保密经办人). */
  openComplaintSeal: OpenedComplaintSeal;
  /** Send nothing for now; what happens meanwhile is not sent later. */
  pauseWebhook: Webhook;
  /** Propose that it becomes a task (提请转督办). */
  proposeComplaintTask: Complaint;
  /** Find the objection right and hand the part to another unit. */
  reassignAssignment: Task;
  /** Call a part back that the viewer's county handed down (收回下交), with a reason; refused once it is completed. */
  recallAssignment: Task;
  /** Receive the conclusion, as the unit; or note its receipt with day and source, as the secretariat. */
  receiveConclusion: Inspection;
  /** Record the receipt of whoever took it over (登记回执). */
  recordComplaintReceipt: Complaint;
  /** Put on record which body may carry out inspections of its government. */
  recordDesignation: Designation;
  /** Record a finding. */
  recordFinding: Inspection;
  /** Record a visit, as a member of the team; sent twice with one key, it is recorded once. */
  recordVisit: Inspection;
  /** Send a message again, under its old id. */
  redeliverWebhook: Webhook;
  /** Hand a major petition to the petition office (转信访). */
  referComplaint: Complaint;
  /** Leave the due date as it is, with the reason. */
  refuseExtension: Assignment;
  /** Register and sort (登记). */
  registerComplaint: Complaint;
  /** Turn it into a task with lead and supports, handed out at once. */
  registerInstruction: Instruction;
  /** Have no address any more. */
  removeMailAddress: MailSettings;
  /** Remove a robot: its address and secret are wiped. */
  removeRobot: Scalars['Boolean']['output'];
  /** Make the secret address of the viewer's calendar, or a new one; the old one ends. */
  renewFeed: RenewedFeed;
  /** Make the secret address of a unit's calendar, or a new one; the old one ends. */
  renewUnitFeed: RenewedFeed;
  /** Begin again (重新办理). */
  reopenComplaint: Complaint;
  /** Take a completed or closed task up again (重启), with the reason and perhaps a new due date. */
  reopenTask: Task;
  /** Tell the leader the result, once its task has ended. */
  reportInstruction: Instruction;
  /** Report the findings (报核查情况). */
  reportVerification: Complaint;
  /** Ask to complete (提请办结). */
  requestCompletion: Assignment;
  /** Ask for more time (延期) up to the due date: new date, reason, progress so far. */
  requestExtension: Assignment;
  /** Replace a forgotten password by a one-time one, told once; its sessions end. Not for administrators. */
  resetPassword: OneTimePassword;
  /** Take a dropped draft back. */
  restoreDraftItem: DraftItem;
  /** Take a discarded notice back; refused where its text was imported meanwhile. */
  restoreNotice: Notice;
  /** Let it go on (恢复). */
  resumeTask: Task;
  /** Send again from now on. */
  resumeWebhook: Webhook;
  /** Ask for it no more in periods that begin on or after a day. */
  retireIndicator: Indicator;
  /** Try again at once what waits for a robot or was given up; answers how many. */
  retryDeliveries: Scalars['Int']['output'];
  /** Try again at once all mail that waits or was given up; answers how many. */
  retryMail: Scalars['Int']['output'];
  /** Return a completion with a reason. */
  returnCompletion: Assignment;
  /** Give the plan back. */
  returnInspection: Inspection;
  /** Return a report with a reason. */
  returnReport: ReportSlot;
  /** Send the findings back (退回核查). */
  returnVerification: Complaint;
  /** Change a draft. */
  reviseDraftItem: DraftItem;
  /** Change a finding. */
  reviseFinding: Inspection;
  /** Change what is counted from a later period on; figures of earlier periods keep the definition they were entered under. */
  reviseIndicator: Indicator;
  /** Keep the plan as far as it is. Once approved, the reason is needed and it has to be approved again. */
  reviseInspection: Inspection;
  /** Write reminders and escalation anew, from the next daily run on. */
  reviseLadder: Ladder;
  /** Write the opening words of a message; blank takes the product's own back. */
  reviseMessageText: MessageText;
  /** Change title, portfolio and place of a post: by the secretariat for posts of its joint meeting only, or by the system administrator. */
  revisePost: Scalars['Boolean']['output'];
  /** Change how often a running task reports, or when a report is due, from a period on, with the reason: earlier periods stay, later ones nobody answered are withdrawn and made anew. */
  reviseReporting: Task;
  /** Set thresholds and limits, from now on. */
  reviseSettings: Settings;
  /** Change a drafted task. */
  reviseTask: Task;
  /** End a token at once. */
  revokeApiToken: ApiToken;
  /** Take an exception back, with the reason; what was filed under it stays. */
  revokeException: PeriodLock;
  /** End the viewer's calendar: its address is not found any more. False where there was none. */
  revokeFeed: Scalars['Boolean']['output'];
  /** End a unit's calendar: its address is not found any more. */
  revokeUnitFeed: Scalars['Boolean']['output'];
  /** Keep a draft; the last one wins only if nobody saved in between (version of the draft, 0 for a new one). */
  saveReportDraft: Report;
  /** Set how often a duty is reported on, with the basis. A number of months that does not line up with years is refused until `unusual` confirms it. */
  setFrequency: Duty;
  /** Name the whole team anew. */
  setInspectionTeam: Inspection;
  /** Ask for a code at an address; it is the viewer's once the code was typed in. */
  setMailAddress: MailSettings;
  /** Say who receives a data duty, with the basis. */
  setRecipient: Duty;
  /** Set a robot up, or change the one of this id. */
  setRobot: Robot;
  /** Sign in; sets an httpOnly session cookie. */
  signIn: Viewer;
  /** Sign a report as the unit's head (负责人签发): with it, it leaves the unit. */
  signOffReport: ReportSlot;
  /** Sign out and revoke the session. */
  signOut: Scalars['Boolean']['output'];
  /** Split a draft in two at a UTF-16 offset of the notice's text; returns both. */
  splitDraftItem: Array<DraftItem>;
  /** Begin field work. */
  startInspection: Inspection;
  /** Send the plan to be approved; what it lacks refuses it. */
  submitInspection: Inspection;
  /** Let the task rest (中止), with the reason; paused time makes nothing late. */
  suspendTask: Task;
  /** Take the secret of a token of one's own unit; it is told this once. */
  takeApiToken: TakenApiToken;
  /** Send a mail now, to see whether it arrives. */
  testMail: DeliveryTest;
  /** Send a line to a robot now. */
  testRobot: DeliveryTest;
  /** Send a message of type test. */
  testWebhook: Webhook;
  /** Hand over as a clue of crime (移送线索); its content is sealed from then on. */
  transferComplaint: Complaint;
  /** Open a locked month again, with the reason. */
  unlockPeriod: PeriodLock;
  /** Uphold the assignment against an objection, with the reason; the time it took is given back. */
  upholdAssignment: Assignment;
  /** Urge (催办): at most 200 things at once; a second time on one working day needs a reason. */
  urge: UrgeResult;
  /** The lead need not wait for this support any more, with the reason. */
  waiveSupport: Assignment;
  /** End it before there is a conclusion. */
  withdrawInspection: Inspection;
  /** Call it off (撤销), with the reason. */
  withdrawTask: Task;
  /** Write an instruction (批示). */
  writeInstruction: Instruction;
};


export type MutationAcceptCompletionArgs = {
  grade: Grade;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationAcceptReportArgs = {
  slotId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationAcknowledgeAssignmentArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationAcknowledgeComplaintArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationAddInstructionArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
  text: Scalars['String']['input'];
  urgency: InstructionUrgency;
};


export type MutationAddMemberArgs = {
  fromOn: Scalars['LocalDate']['input'];
  role: MembershipRole;
  unitIds: Array<Scalars['ID']['input']>;
};


export type MutationAddMembersOfNoticeArgs = {
  fromOn: Scalars['LocalDate']['input'];
  id: Scalars['ID']['input'];
  unitIds: Array<Scalars['ID']['input']>;
};


export type MutationAnswerComplaintArgs = {
  answer: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationAppointPersonArgs = {
  input: AppointPersonInput;
};


export type MutationApproveExtensionArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationApproveInspectionArgs = {
  id: Scalars['ID']['input'];
  input: ApprovalInput;
  version: Scalars['Int']['input'];
};


export type MutationArchiveTaskArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationAssignComplaintArgs = {
  id: Scalars['ID']['input'];
  unitId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationAssignMailAddressArgs = {
  accountId: Scalars['ID']['input'];
  address?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
};


export type MutationAssignTaskArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationAttachIndicatorArgs = {
  dutyId?: InputMaybe<Scalars['ID']['input']>;
  fromOn: Scalars['LocalDate']['input'];
  id: Scalars['ID']['input'];
  taskId?: InputMaybe<Scalars['ID']['input']>;
  unitIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  version: Scalars['Int']['input'];
};


export type MutationChangeLeadArgs = {
  fromOn: Scalars['LocalDate']['input'];
  reason: Scalars['String']['input'];
  unitId: Scalars['ID']['input'];
};


export type MutationChangePasswordArgs = {
  current: Scalars['String']['input'];
  next: Scalars['String']['input'];
};


export type MutationCheckReportArgs = {
  slotId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationChooseMailArgs = {
  choice: MailChoice;
  topic: MessageTopic;
};


export type MutationCloseComplaintArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationCloseInspectionArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationCloseInstructionArgs = {
  id: Scalars['ID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationCloseOutTaskArgs = {
  id: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationConcludeInspectionArgs = {
  conclusions: Array<ConclusionInput>;
  document: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationConfirmMailAddressArgs = {
  code: Scalars['String']['input'];
};


export type MutationConfirmNoticeArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationConfirmReportArgs = {
  slotId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationCorrectCalendarArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: CorrectCalendarInput;
};


export type MutationCreateApiTokenArgs = {
  input: CreateApiTokenInput;
};


export type MutationCreateFirstAdministratorsArgs = {
  administrators: Array<FirstAdministratorInput>;
  code: Scalars['String']['input'];
};


export type MutationCreateUnitArgs = {
  input: CreateUnitInput;
};


export type MutationCreateWebhookArgs = {
  input: CreateWebhookInput;
};


export type MutationDecideComplaintTaskArgs = {
  approved: Scalars['Boolean']['input'];
  id: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationDecideReviewArgs = {
  id: Scalars['ID']['input'];
  input: ReviewInput;
  objectId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationDeclineCheckArgs = {
  reason: Scalars['String']['input'];
  slotId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationDeclineComplaintArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationDeclineSignOffArgs = {
  reason: Scalars['String']['input'];
  slotId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationDefineIndicatorArgs = {
  fromOn: Scalars['LocalDate']['input'];
  input: IndicatorInput;
};


export type MutationDeliverConclusionArgs = {
  id: Scalars['ID']['input'];
  objectId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationDetachIndicatorArgs = {
  fromOn: Scalars['LocalDate']['input'];
  id: Scalars['ID']['input'];
  useId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationDisableAccountArgs = {
  accountId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationDiscardNoticeArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationDraftComplaintTaskArgs = {
  assignments: Array<AssignmentInput>;
  content: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationDraftInspectionArgs = {
  idempotencyKey: Scalars['String']['input'];
  matter: Scalars['String']['input'];
};


export type MutationDraftTaskArgs = {
  input: DraftTaskInput;
};


export type MutationDropDraftItemArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationDropFindingArgs = {
  findingId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationEnableAccountArgs = {
  accountId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationEndDesignationArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationEndHoldingArgs = {
  holdingId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  toOn: Scalars['LocalDate']['input'];
};


export type MutationEndMembershipArgs = {
  reason: Scalars['String']['input'];
  toOn: Scalars['LocalDate']['input'];
  unitId: Scalars['ID']['input'];
};


export type MutationEndWebhookArgs = {
  id: Scalars['ID']['input'];
};


export type MutationEstablishJointMeetingArgs = {
  input: EstablishJointMeetingInput;
};


export type MutationExpandHoldersArgs = {
  id: Scalars['ID']['input'];
  unitIds: Array<Scalars['ID']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationFileReportArgs = {
  draftVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: ReportInput;
  noClassifiedContent: Scalars['Boolean']['input'];
  onBehalfSource?: InputMaybe<Scalars['String']['input']>;
  slotId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationGrantExceptionArgs = {
  lockId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  slotId?: InputMaybe<Scalars['ID']['input']>;
  unitId: Scalars['ID']['input'];
  untilOn: Scalars['LocalDate']['input'];
};


export type MutationHandDownAssignmentArgs = {
  id: Scalars['ID']['input'];
  unitIds: Array<Scalars['ID']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationImportNoticeArgs = {
  input: ImportNoticeInput;
};


export type MutationImportReportsArgs = {
  dryRun: Scalars['Boolean']['input'];
  fileId: Scalars['ID']['input'];
  noClassifiedContent?: Scalars['Boolean']['input'];
};


export type MutationImportTasksArgs = {
  dryRun: Scalars['Boolean']['input'];
  input: ImportTasksInput;
};


export type MutationJoinComplaintArgs = {
  id: Scalars['ID']['input'];
  mainId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationJoinInspectionArgs = {
  id: Scalars['ID']['input'];
  inspectionId: Scalars['ID']['input'];
  jointMeetingId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationLoadReferenceUnitsArgs = {
  jurisdictionCode: Scalars['String']['input'];
};


export type MutationLockPeriodArgs = {
  monthOn: Scalars['LocalDate']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
};


export type MutationMarkNotificationsReadArgs = {
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
};


export type MutationMergeDraftItemsArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type MutationNotifyObjectArgs = {
  id: Scalars['ID']['input'];
  text: Scalars['String']['input'];
  unitIds: Array<Scalars['ID']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationObjectToAssignmentArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationObjectToConclusionArgs = {
  id: Scalars['ID']['input'];
  objectId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationOpenComplaintSealArgs = {
  id: Scalars['ID']['input'];
  part: ComplaintPart;
  purpose: Scalars['String']['input'];
};


export type MutationPauseWebhookArgs = {
  id: Scalars['ID']['input'];
};


export type MutationProposeComplaintTaskArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  title: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationReassignAssignmentArgs = {
  id: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  unitId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRecallAssignmentArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationReceiveConclusionArgs = {
  id: Scalars['ID']['input'];
  objectId: Scalars['ID']['input'];
  receivedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  source?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationRecordComplaintReceiptArgs = {
  id: Scalars['ID']['input'];
  number: Scalars['String']['input'];
  receivedOn: Scalars['LocalDate']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRecordDesignationArgs = {
  input: DesignationInput;
};


export type MutationRecordFindingArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: FindingInput;
};


export type MutationRecordVisitArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: VisitInput;
};


export type MutationRedeliverWebhookArgs = {
  deliveryId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
};


export type MutationReferComplaintArgs = {
  handedTo: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRefuseExtensionArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRegisterComplaintArgs = {
  aboutUnitId?: InputMaybe<Scalars['ID']['input']>;
  category: ComplaintCategory;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRegisterInstructionArgs = {
  id: Scalars['ID']['input'];
  input: RegisterInstructionInput;
  version: Scalars['Int']['input'];
};


export type MutationRemoveRobotArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRenewUnitFeedArgs = {
  unitId: Scalars['ID']['input'];
};


export type MutationReopenComplaintArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationReopenTaskArgs = {
  dueOn?: InputMaybe<Scalars['LocalDate']['input']>;
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationReportInstructionArgs = {
  id: Scalars['ID']['input'];
  result: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationReportVerificationArgs = {
  finding: ComplaintFinding;
  id: Scalars['ID']['input'];
  text: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRequestCompletionArgs = {
  id: Scalars['ID']['input'];
  text: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRequestExtensionArgs = {
  dueOn: Scalars['LocalDate']['input'];
  id: Scalars['ID']['input'];
  progress: Scalars['String']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationResetPasswordArgs = {
  accountId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationRestoreDraftItemArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRestoreNoticeArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationResumeTaskArgs = {
  id: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationResumeWebhookArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRetireIndicatorArgs = {
  fromOn: Scalars['LocalDate']['input'];
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRetryDeliveriesArgs = {
  robotId: Scalars['ID']['input'];
};


export type MutationReturnCompletionArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationReturnInspectionArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationReturnReportArgs = {
  reason: Scalars['String']['input'];
  slotId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationReturnVerificationArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationReviseDraftItemArgs = {
  id: Scalars['ID']['input'];
  input: ReviseDraftItemInput;
  version: Scalars['Int']['input'];
};


export type MutationReviseFindingArgs = {
  findingId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
  input: FindingInput;
  version: Scalars['Int']['input'];
};


export type MutationReviseIndicatorArgs = {
  fromOn: Scalars['LocalDate']['input'];
  id: Scalars['ID']['input'];
  input: IndicatorInput;
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationReviseInspectionArgs = {
  id: Scalars['ID']['input'];
  objects: Array<PlannedObjectInput>;
  plan: InspectionPlanInput;
  reason?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationReviseLadderArgs = {
  input: ReviseLadderInput;
};


export type MutationReviseMessageTextArgs = {
  kind: MessageTextKind;
  text: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRevisePostArgs = {
  input: RevisePostInput;
};


export type MutationReviseReportingArgs = {
  id: Scalars['ID']['input'];
  input: ReportingInput;
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationReviseSettingsArgs = {
  input: ReviseSettingsInput;
};


export type MutationReviseTaskArgs = {
  id: Scalars['ID']['input'];
  input: DraftTaskInput;
  version: Scalars['Int']['input'];
};


export type MutationRevokeApiTokenArgs = {
  id: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};


export type MutationRevokeExceptionArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRevokeUnitFeedArgs = {
  unitId: Scalars['ID']['input'];
};


export type MutationSaveReportDraftArgs = {
  input: ReportInput;
  slotId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationSetFrequencyArgs = {
  basis: Scalars['String']['input'];
  fromOn: Scalars['LocalDate']['input'];
  id: Scalars['ID']['input'];
  months: Scalars['Int']['input'];
  unusual?: InputMaybe<Scalars['Boolean']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationSetInspectionTeamArgs = {
  id: Scalars['ID']['input'];
  leaderAppointment?: InputMaybe<Scalars['String']['input']>;
  members: Array<TeamMemberInput>;
  version: Scalars['Int']['input'];
};


export type MutationSetMailAddressArgs = {
  address: Scalars['String']['input'];
};


export type MutationSetRecipientArgs = {
  basis: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  unitId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationSetRobotArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  input: RobotInput;
};


export type MutationSignInArgs = {
  input: SignInInput;
};


export type MutationSignOffReportArgs = {
  slotId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationSplitDraftItemArgs = {
  at: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationStartInspectionArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationSubmitInspectionArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationSuspendTaskArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationTakeApiTokenArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationTestMailArgs = {
  address: Scalars['String']['input'];
};


export type MutationTestRobotArgs = {
  id: Scalars['ID']['input'];
};


export type MutationTestWebhookArgs = {
  id: Scalars['ID']['input'];
};


export type MutationTransferComplaintArgs = {
  authority: ClueAuthority;
  handedTo: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationUnlockPeriodArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationUpholdAssignmentArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationUrgeArgs = {
  idempotencyKey: Scalars['String']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  subjects: UrgeSubjectsInput;
  text?: InputMaybe<Scalars['String']['input']>;
};


export type MutationWaiveSupportArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationWithdrawInspectionArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationWithdrawTaskArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationWriteInstructionArgs = {
  input: WriteInstructionInput;
};

/** Counts shown beside the navigation, for this viewer. */
export type NavigationCounts = {
  __typename?: 'NavigationCounts';
  /** Duties in force. */
  duties: Scalars['Int']['output'];
  /** Notices. */
  notices: Scalars['Int']['output'];
  /** Expected reports that are late. */
  overdueReports: Scalars['Int']['output'];
  /** Reports and completions waiting for review. */
  reviews: Scalars['Int']['output'];
  /** Open tasks. */
  tasks: Scalars['Int']['output'];
  /** Things on 今日要办. */
  today: Scalars['Int']['output'];
};

/** An official notice. */
export type Notice = {
  __typename?: 'Notice';
  /** Why it was discarded. */
  discardReason?: Maybe<Scalars['String']['output']>;
  /** Document number, null when the text has none. */
  docNumber?: Maybe<Scalars['String']['output']>;
  /** Counts of the drafts. */
  draftCounts: DraftCounts;
  /** Draft items, uncertain first, only while state is draft or for the secretariat. */
  draftItems: Array<DraftItem>;
  /** Duties confirmed from it. */
  dutyCount: Scalars['Int']['output'];
  /** Edition, from 1. */
  edition: Scalars['Int']['output'];
  /** Id. */
  id: Scalars['ID']['output'];
  /** When it was imported. */
  importedAt: Scalars['DateTime']['output'];
  /** Date of issue. */
  issuedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Issuer. */
  issuer?: Maybe<Scalars['String']['output']>;
  /** Units it names with duties or tasks that are no members yet; for those who may add them, once it is confirmed. */
  memberCandidates: Array<MemberCandidate>;
  /** Headings of the text. */
  sections: Array<NoticeSection>;
  /** Name of the file it came from. */
  sourceName: Scalars['String']['output'];
  /** State. */
  state: NoticeState;
  /** The whole text; offsets of duties count UTF-16 units in it. */
  text: Scalars['String']['output'];
  /** Title. */
  title: Scalars['String']['output'];
  /** Units named in it. */
  unitCount: Scalars['Int']['output'];
  /** Version for optimistic locking. */
  version: Scalars['Int']['output'];
  /** What the viewer can do. */
  viewerCan: Array<Verb>;
  /** What the reader should look at: typos, uncertain units, missing recipients. */
  warnings: Array<NoticeWarning>;
};


/** An official notice. */
export type NoticeDraftItemsArgs = {
  states?: InputMaybe<Array<DraftItemState>>;
};

/** A page of notices. */
export type NoticePage = {
  __typename?: 'NoticePage';
  /** Rows. */
  items: Array<Notice>;
  /** Rows in all. */
  total: Scalars['Int']['output'];
};

/** A heading. */
export type NoticeSection = {
  __typename?: 'NoticeSection';
  /** End offset, exclusive. */
  end: Scalars['Int']['output'];
  /** Number as printed. */
  label: Scalars['String']['output'];
  /** Depth, 1 is outermost. */
  level: Scalars['Int']['output'];
  /** First UTF-16 offset. */
  start: Scalars['Int']['output'];
  /** Heading. */
  title: Scalars['String']['output'];
};

/** Where an imported notice stands. */
export type NoticeState =
  /** Its duties stand in the register. */
  | 'confirmed'
  /** Wrongly imported: out of the lists, its text may be imported anew. */
  | 'discarded'
  /** Read, waiting for a person to confirm. */
  | 'draft'
  /** Replaced by a later edition. */
  | 'superseded';

/** Something to look at in the text. */
export type NoticeWarning = {
  __typename?: 'NoticeWarning';
  /** Code such as typo, unit-uncertain, recipient-missing. */
  code: Scalars['String']['output'];
  /** End offset, exclusive. */
  end: Scalars['Int']['output'];
  /** First UTF-16 offset. */
  start: Scalars['Int']['output'];
};

/** A message to the viewer. */
export type Notification = {
  __typename?: 'Notification';
  /** Who caused it. */
  actorName?: Maybe<Scalars['String']['output']>;
  /** In which post. */
  actorPost?: Maybe<Scalars['String']['output']>;
  /** How many things it stands for. */
  count: Scalars['Int']['output'];
  /** When. */
  createdAt: Scalars['DateTime']['output'];
  /** Due date. */
  dueOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Id. */
  id: Scalars['ID']['output'];
  /** The inspection, where it tells of one. */
  inspectionId?: Maybe<Scalars['ID']['output']>;
  /** Instruction: the first of those that hang together. */
  instructionId?: Maybe<Scalars['ID']['output']>;
  /** The first of them, in a digest. */
  items: Array<NotificationItem>;
  /** What it says. */
  kind: NotificationKind;
  /** First day of the period. */
  periodStartOn?: Maybe<Scalars['LocalDate']['output']>;
  /** When the viewer marked it read. */
  readAt?: Maybe<Scalars['DateTime']['output']>;
  /** Levels that could not be reached, so that the viewer was told. */
  skipped: Array<SkippedLevel>;
  /** Slot. */
  slotId?: Maybe<Scalars['ID']['output']>;
  /** Task. */
  taskId?: Maybe<Scalars['ID']['output']>;
  /** Words or reason. */
  text?: Maybe<Scalars['String']['output']>;
  /** Title of the task. */
  title?: Maybe<Scalars['String']['output']>;
  /** Unit it is about. */
  unitName?: Maybe<Scalars['String']['output']>;
};

/** What a page that listens is told. */
export type NotificationAdded = {
  __typename?: 'NotificationAdded';
  /** The newest of them. */
  latest?: Maybe<Notification>;
  /** Unread messages. */
  unread: Scalars['Int']['output'];
};

/** One thing a message is about. */
export type NotificationItem = {
  __typename?: 'NotificationItem';
  /** True where the acknowledgement is meant. */
  acknowledgement: Scalars['Boolean']['output'];
  /** Working days late; below 0 those left. */
  days: Scalars['Int']['output'];
  /** Due date. */
  dueOn: Scalars['LocalDate']['output'];
  /** Level it was raised to. */
  level: EscalationLevel;
  /** First day of the period, for a report. */
  periodStartOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Slot, for a report. */
  slotId?: Maybe<Scalars['ID']['output']>;
  /** Task. */
  taskId: Scalars['ID']['output'];
  /** Title. */
  title: Scalars['String']['output'];
  /** Unit. */
  unitName: Scalars['String']['output'];
};

/** What a message says. */
export type NotificationKind =
  | 'accepted_completion'
  | 'answered'
  | 'assigned'
  /** A town's report waits for its county's check. */
  | 'check_asked'
  /** A complaint is to be verified by the unit. */
  | 'complaint_assigned'
  /** A complaint came, came back, or was verified; told by its code alone. */
  | 'complaint_filed'
  /** Its conclusion is fed back, or reviewed. */
  | 'conclusion'
  /** A unit asks for the review of its conclusion. */
  | 'conclusion_objected'
  | 'escalated'
  /** The unit may still file in a locked month, until the due date told. */
  | 'exception_granted'
  /** It may no more. */
  | 'exception_revoked'
  | 'extension_asked'
  /** A unit is told that it will be inspected. */
  | 'inspection_notice'
  /** A leader's instruction was written. */
  | 'instruction'
  /** Its result is there. */
  | 'instruction_result'
  | 'objected'
  /** A month of reports was locked; the count is what the unit had not filed. */
  | 'period_locked'
  /** It was opened again. */
  | 'period_unlocked'
  /** The county called the part back. */
  | 'recalled'
  | 'reminder'
  | 'returned_completion'
  | 'returned_report'
  /** A report waits for the unit head's signature. */
  | 'sign_off_asked'
  | 'task_changed'
  | 'urged'
  | 'waiting_review';

/** A page of messages, newest first. */
export type NotificationPage = {
  __typename?: 'NotificationPage';
  /** Rows. */
  items: Array<Notification>;
  /** Rows in all. */
  total: Scalars['Int']['output'];
  /** Unread in all. */
  unread: Scalars['Int']['output'];
};

/** A password made by the server, told once and kept nowhere. */
export type OneTimePassword = {
  __typename?: 'OneTimePassword';
  /** Account name. */
  accountName: Scalars['String']['output'];
  /** The password; it must be changed at the next sign-in. */
  password: Scalars['String']['output'];
};

/** What was sealed, for whoever opened it; read once, kept nowhere. */
export type OpenedComplaintSeal = {
  __typename?: 'OpenedComplaintSeal';
  /** Address. */
  address?: Maybe<Scalars['String']['output']>;
  /** Words of the findings. */
  findingText?: Maybe<Scalars['String']['output']>;
  /** Why it was handed over. */
  handReason?: Maybe<Scalars['String']['output']>;
  /** Name of the sender. */
  name?: Maybe<Scalars['String']['output']>;
  /** Telephone. */
  phone?: Maybe<Scalars['String']['output']>;
  /** Words of the complaint. */
  text?: Maybe<Scalars['String']['output']>;
};

/** A late thing: a missing report or a late assignment. */
export type OverdueItem = {
  __typename?: 'OverdueItem';
  /** Due date. */
  dueOn: Scalars['LocalDate']['output'];
  /** Duty. */
  dutyId?: Maybe<Scalars['ID']['output']>;
  /** Working days late. */
  lateWorkingDays: Scalars['Int']['output'];
  /** Line of the notice. */
  line?: Maybe<Scalars['Int']['output']>;
  /** Its length in months. */
  periodMonths?: Maybe<Scalars['Int']['output']>;
  /** First day of the period, for a missing report. */
  periodStartOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Part. */
  role: DutyRole;
  /** Slot, for a missing report. */
  slotId?: Maybe<Scalars['ID']['output']>;
  /** Task. */
  taskId: Scalars['ID']['output'];
  /** Title. */
  title: Scalars['String']['output'];
  /** Unit. */
  unitId: Scalars['ID']['output'];
  /** Its name. */
  unitName: Scalars['String']['output'];
};

/** The overview of a joint meeting. */
export type Overview = {
  __typename?: 'Overview';
  /** Roll-up of county governments with their towns. */
  counties: Array<CountyRow>;
  /** Responsibility matrix: units by periods. */
  matrix: Matrix;
  /** Late items, latest first. */
  overdue: Array<OverdueItem>;
  /** Figures. */
  tiles: OverviewTiles;
  /** Day it is judged on. */
  today: Scalars['LocalDate']['output'];
  /** On-time rate by month. */
  trend: Array<TrendPoint>;
};

/** Figures of the overview. */
export type OverviewTiles = {
  __typename?: 'OverviewTiles';
  /** Items due within the amber days. */
  dueSoon: Scalars['Int']['output'];
  /** Assignments due within the amber days. */
  dueSoonAssignments: Scalars['Int']['output'];
  /** Reports due within the amber days. */
  dueSoonReports: Scalars['Int']['output'];
  /** Reports expected in the due periods shown. */
  expected: Scalars['Int']['output'];
  /** Of these, late but in. */
  late: Scalars['Int']['output'];
  /** Of these, missing. */
  missing: Scalars['Int']['output'];
  /** Of these, on time. */
  onTime: Scalars['Int']['output'];
  /** Open assignments. */
  openAssignments: Scalars['Int']['output'];
  /** Open tasks. */
  openTasks: Scalars['Int']['output'];
  /** Late items in all. */
  overdue: Scalars['Int']['output'];
  /** Late assignments. */
  overdueAssignments: Scalars['Int']['output'];
  /** Missing reports. */
  overdueReports: Scalars['Int']['output'];
  /** Assignments waiting for acknowledgement. */
  pendingAcknowledgements: Scalars['Int']['output'];
  /** Waiting for review. */
  underReview: Scalars['Int']['output'];
  /** Completions waiting for review. */
  underReviewCompletions: Scalars['Int']['output'];
  /** Reports waiting for review. */
  underReviewReports: Scalars['Int']['output'];
};

/** Which slice of a list. */
export type PageInput = {
  /** Rows wanted, 1–100. */
  limit?: Scalars['Int']['input'];
  /** Rows skipped. */
  offset?: Scalars['Int']['input'];
};

/** A unit, or one of its reports, that may still be filed in a locked month (例外). */
export type PeriodException = {
  __typename?: 'PeriodException';
  /** Reports sent under it. */
  filed: Scalars['Int']['output'];
  /** When it was granted. */
  grantedAt: Scalars['DateTime']['output'];
  /** Who granted it. */
  grantedBy: Scalars['String']['output'];
  /** Id. */
  id: Scalars['ID']['output'];
  /** Whether it lets through today. */
  inForce: Scalars['Boolean']['output'];
  /** Months the period spans. */
  periodMonths?: Maybe<Scalars['Int']['output']>;
  /** First day of its period. */
  periodStartOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Why. */
  reason: Scalars['String']['output'];
  /** Why. */
  revokeReason?: Maybe<Scalars['String']['output']>;
  /** When it was taken back. */
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who took it back. */
  revokedBy?: Maybe<Scalars['String']['output']>;
  /** The one report; null = all of the unit in that month. */
  slotId?: Maybe<Scalars['ID']['output']>;
  /** Task of the one report. */
  slotTitle?: Maybe<Scalars['String']['output']>;
  /** Unit. */
  unitId: Scalars['ID']['output'];
  /** Its name. */
  unitName: Scalars['String']['output'];
  /** Last day. */
  untilOn: Scalars['LocalDate']['output'];
  /** Version. */
  version: Scalars['Int']['output'];
  /** What the viewer can do. */
  viewerCan: Array<Verb>;
};

/** A month of reports that is, or was, locked (锁定): all reports whose period ends in it. Its figures are those of the day it was locked. */
export type PeriodLock = {
  __typename?: 'PeriodLock';
  /** Exceptions on record, as far as the viewer may see the units; those that stand first. */
  exceptions: Array<PeriodException>;
  /** Reports expected. */
  expected: Scalars['Int']['output'];
  /** Id. */
  id: Scalars['ID']['output'];
  /** Of these, late but in. */
  late: Scalars['Int']['output'];
  /** When it was locked. */
  lockedAt: Scalars['DateTime']['output'];
  /** Who locked it. */
  lockedBy: Scalars['String']['output'];
  /** Of these, missing. */
  missing: Scalars['Int']['output'];
  /** First day of the month. */
  monthOn: Scalars['LocalDate']['output'];
  /** What was said when it was locked. */
  note?: Maybe<Scalars['String']['output']>;
  /** Of these, in time. */
  onTime: Scalars['Int']['output'];
  /** Of the answered, those nobody had reviewed. */
  underReview: Scalars['Int']['output'];
  /** Why. */
  unlockReason?: Maybe<Scalars['String']['output']>;
  /** When it was opened again; null while it is locked. */
  unlockedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who opened it. */
  unlockedBy?: Maybe<Scalars['String']['output']>;
  /** Version. */
  version: Scalars['Int']['output'];
  /** What the viewer can do. */
  viewerCan: Array<Verb>;
};

/** What locking a month would close. */
export type PeriodPreview = {
  __typename?: 'PeriodPreview';
  /** Reports expected. */
  expected: Scalars['Int']['output'];
  /** Of these, late but in. */
  late: Scalars['Int']['output'];
  /** Of these, missing. */
  missing: Scalars['Int']['output'];
  /** First day of the month. */
  monthOn: Scalars['LocalDate']['output'];
  /** Of these, in time. */
  onTime: Scalars['Int']['output'];
  /** Why it cannot be locked now, as an error code; null where it can. */
  refusal?: Maybe<Scalars['String']['output']>;
  /** Values for its message, as name=value. */
  refusalParams: Array<Scalars['String']['output']>;
  /** Of the answered, those nobody has reviewed. */
  underReview: Scalars['Int']['output'];
  /** Units with missing reports. */
  units: Array<PeriodUnit>;
};

/** One report that is still owed of a month. */
export type PeriodSlot = {
  __typename?: 'PeriodSlot';
  /** Months the period spans. */
  periodMonths: Scalars['Int']['output'];
  /** First day of its period. */
  periodStartOn: Scalars['LocalDate']['output'];
  /** Slot. */
  slotId: Scalars['ID']['output'];
  /** Its task. */
  title: Scalars['String']['output'];
};

/** A unit that still owes reports of a month. */
export type PeriodUnit = {
  __typename?: 'PeriodUnit';
  /** Reports it owes. */
  missing: Scalars['Int']['output'];
  /** These reports. */
  slots: Array<PeriodSlot>;
  /** Unit. */
  unitId: Scalars['ID']['output'];
  /** Its name. */
  unitName: Scalars['String']['output'];
};

/** A unit the plan names. */
export type PlannedObjectInput = {
  /** By what it administers or handles assistance; for an operational check. */
  assistanceBasis?: InputMaybe<Scalars['String']['input']>;
  /** How it comes to be an object where its kind alone does not make it one. */
  authority?: InputMaybe<InspectionAuthority>;
  /** The paper of that. */
  authorityDocument?: InputMaybe<Scalars['String']['input']>;
  /** Unit. */
  unitId: Scalars['ID']['input'];
};

/** Who may read a field. Every object type or field names one; the server refuses to start otherwise. */
export type Policy =
  /** The audit administrator: the log. */
  | 'audit_admin'
  /** Holders of an active role in the joint meeting of the request; rows are scoped further by unit. */
  | 'member'
  /** Anyone, signed in or not. */
  | 'public'
  /** The secretariat of the joint meeting of the request. */
  | 'secretariat'
  /** The security administrator: roles and permissions. */
  | 'security_admin'
  /** Any signed-in account. */
  | 'signed_in'
  /** The system administrator: accounts, people, units, calendars. */
  | 'system_admin';

/** A post with the people holding it today. */
export type Post = {
  __typename?: 'Post';
  /** Who holds it today; empty when vacant. */
  holders: Array<PostHolder>;
  /** Everybody who holds, held or will hold it, the newest first. */
  holdings: Array<PostHolder>;
  /** Id. */
  id: Scalars['ID']['output'];
  /** Kind. */
  kind: PostKind;
  /** Place among the posts of its unit, from 0. */
  order: Scalars['Int']['output'];
  /** What it is in charge of. */
  portfolio?: Maybe<Scalars['String']['output']>;
  /** Role it holds in this joint meeting. */
  roles: Array<Role>;
  /** Title. */
  title: Scalars['String']['output'];
  /** What the viewer may do with it. */
  viewerCan: Array<Verb>;
};

/** Somebody holding a post. */
export type PostHolder = {
  __typename?: 'PostHolder';
  /** Holder, deputy or acting. */
  capacity: HoldingCapacity;
  /** Since. */
  fromOn: Scalars['LocalDate']['output'];
  /** Id of the holding. */
  id: Scalars['ID']['output'];
  /** Name. */
  personName: Scalars['String']['output'];
  /** Until, null when open. */
  toOn?: Maybe<Scalars['LocalDate']['output']>;
  /** What the viewer may do with it. */
  viewerCan: Array<Verb>;
};

/** What kind of post it is. */
export type PostKind =
  | 'deputy_head'
  | 'head'
  | 'liaison'
  | 'staff';

export type Query = {
  __typename?: 'Query';
  /** Accounts of the installation, by a part of the account's or the person's name. */
  allAccounts: AdminAccountPage;
  /** All joint meetings of the installation, for the system administrator's choices. */
  allJointMeetings: Array<JointMeeting>;
  /** Posts of a unit, for the system administrator's choices. */
  allPosts: Array<AdminPost>;
  /** All units of the installation, for the system administrator's choices. */
  allUnits: AdminUnitPage;
  /** Seats that can be given to a system. */
  apiSeats: Array<ApiSeat>;
  /** Tokens of the joint meeting: all for the secretariat, those of their own units for liaisons and unit heads. */
  apiTokens: Array<ApiToken>;
  /** What assigning the task would ask of its units. */
  assignConsequence: Consequence;
  /** Its calendar of a year, corrections included. */
  calendarOfYear: CalendarOfYear;
  /** One complaint; null where there is none or it is not the viewer's to see. */
  complaint?: Maybe<Complaint>;
  /** Counties and towns, for the filter. */
  complaintPlaces: Array<ComplaintPlace>;
  /** Complaints, what waits first. A unit reads those it verifies. */
  complaints: ComplaintPage;
  /** The designations on record. */
  designations: Array<Designation>;
  /** Duties of the register. */
  duties: DutyPage;
  /** One duty. */
  duty?: Maybe<Duty>;
  /** The viewer's calendar; null where there is none. */
  feed?: Maybe<Feed>;
  /** Towns the viewer's county can still hand a part down to; none for anybody else. */
  handDownChoices: Array<Unit>;
  /** What handing the part down to these towns would ask of them. */
  handDownConsequence: Consequence;
  /** Everything open at the unit of a post, for whoever takes it over; NOT_FOUND for a unit the viewer does not read. */
  handOverList: HandOver;
  /** How far the viewer's import of this file has come on this server; null where none runs here. */
  importProgress?: Maybe<ImportProgress>;
  /** One indicator. */
  indicator?: Maybe<Indicator>;
  /** Figures of an indicator: of the joint meeting's area, or of the areas right below one; the last 24 months unless said otherwise. */
  indicatorFigures: IndicatorSeries;
  /** Indicators of the joint meeting. */
  indicators: IndicatorPage;
  /** One inspection. */
  inspection?: Maybe<Inspection>;
  /** People whose posts can sit in a team. */
  inspectionSeats: Array<InspectionSeat>;
  /** Inspections: all for the secretariat and leaders, those of their team for inspectors and invited people, for a unit those it was told of. */
  inspections: InspectionPage;
  /** The installation, before sign-in. */
  installation: Installation;
  /** One instruction. */
  instruction?: Maybe<Instruction>;
  /** Instructions: all for leaders and the secretariat; for a unit those whose task it has a part in. The ones that wait longest first, closed ones last. */
  instructions: InstructionPage;
  /** Reminders and escalation of the joint meeting. */
  ladder: Ladder;
  /** How an uploaded ledger will be read; a sheet or line of the head may be named. */
  ledgerOutline: LedgerOutline;
  /** Ledgers whose mapping is kept. */
  ledgers: Array<Ledger>;
  /** Why the light of a report, an assignment or a task is as it is; exactly one is named. Of an assignment, `acknowledgement` asks for the limit to acknowledge it by. */
  lightAnswer: LightAnswer;
  /** Mail of the installation. */
  mailChannel: MailChannel;
  /** The viewer's own mail address and choices. */
  mailSettings: MailSettings;
  /** Units of the joint meeting with their days, the lead first; with ended ones where asked. */
  memberships: Array<Membership>;
  /** How a message would look with these words, by the newest real one. */
  messagePreview: MessagePreview;
  /** Opening words of messages. */
  messageTexts: Array<MessageText>;
  /** One notice. */
  notice?: Maybe<Notice>;
  /** Notices of the joint meeting, newest first; discarded ones only where asked for. */
  notices: NoticePage;
  /** The viewer's messages. */
  notifications: NotificationPage;
  /** The overview. */
  overview: Overview;
  /** Months that are locked, then those opened again; newest first, at most 100. */
  periodLocks: Array<PeriodLock>;
  /** Units that still owe reports of the month, for an exception. */
  periodUnits: Array<PeriodUnit>;
  /** Posts of a unit with who holds them. */
  posts: Array<Post>;
  /** What assigning the task would cause. */
  previewAssignTask: AssignPreview;
  /** What locking the month would close; nothing is done. */
  previewLockPeriod: PeriodPreview;
  /** What changing the frequency of a running task would cause; refused as the change itself would be. */
  previewReviseReporting: ReportingPreview;
  /** What loading the units of a city would add: asked before, for it cannot be taken back. */
  referenceUnitsPreview: ReferenceUnitsPreview;
  /** Units with duties, in the notice's order. */
  registerUnits: Array<RegisterUnit>;
  /** The last twelve months with expected reports, the running one first. */
  reportMonths: Array<ReportMonth>;
  /** One expected report. */
  reportSlot?: Maybe<ReportSlot>;
  /** Expected reports. */
  reportSlots: ReportSlotPage;
  /** What waits for the viewer's review, check or signature. */
  reviewQueue: ReviewQueue;
  /** Robots of the joint meeting. */
  robots: Array<Robot>;
  /** The last 100 changes of settings and calendar, the newest first. */
  settingChanges: Array<SettingChange>;
  /** Settings of the joint meeting. */
  settings: Settings;
  /** One task. */
  task?: Maybe<Task>;
  /** Tasks. */
  tasks: TaskPage;
  /** 今日要办 for the viewer's roles; of these groups only, where named. */
  todayList: Today;
  /** One unit. */
  unit?: Maybe<Unit>;
  /** The calendar of a unit, for those who work for it and for the secretariat; NOT_FOUND for others. */
  unitFeed: UnitFeed;
  /** Units of the joint meeting. */
  units: UnitPage;
  /** How many of them are unread. */
  unreadNotifications: Scalars['Int']['output'];
  /** Whom an urge would reach, before it is sent. The secretariat urges everybody, a county government the towns it handed work down to. */
  urgePreview: Array<UrgePreview>;
  /** The signed-in viewer, null before sign-in. */
  viewer?: Maybe<Viewer>;
  /** What was sent to one, and what waits. */
  webhookDeliveries: WebhookDeliveryPage;
  /** Webhooks of the joint meeting, those in use first. */
  webhooks: Array<Webhook>;
};


export type QueryAllAccountsArgs = {
  page?: InputMaybe<PageInput>;
  text?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAllPostsArgs = {
  unitId: Scalars['ID']['input'];
};


export type QueryAllUnitsArgs = {
  page?: InputMaybe<PageInput>;
  text?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAssignConsequenceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCalendarOfYearArgs = {
  year: Scalars['Int']['input'];
};


export type QueryComplaintArgs = {
  id: Scalars['ID']['input'];
};


export type QueryComplaintsArgs = {
  filter?: InputMaybe<ComplaintFilter>;
  page?: InputMaybe<PageInput>;
};


export type QueryDutiesArgs = {
  filter?: InputMaybe<DutyFilter>;
  page?: InputMaybe<PageInput>;
};


export type QueryDutyArgs = {
  id: Scalars['ID']['input'];
};


export type QueryHandDownChoicesArgs = {
  id: Scalars['ID']['input'];
};


export type QueryHandDownConsequenceArgs = {
  id: Scalars['ID']['input'];
  unitIds: Array<Scalars['ID']['input']>;
};


export type QueryHandOverListArgs = {
  postId: Scalars['ID']['input'];
};


export type QueryImportProgressArgs = {
  fileId: Scalars['ID']['input'];
};


export type QueryIndicatorArgs = {
  id: Scalars['ID']['input'];
};


export type QueryIndicatorFiguresArgs = {
  fromOn?: InputMaybe<Scalars['LocalDate']['input']>;
  id: Scalars['ID']['input'];
  under?: InputMaybe<Scalars['ID']['input']>;
  untilOn?: InputMaybe<Scalars['LocalDate']['input']>;
};


export type QueryIndicatorsArgs = {
  filter?: InputMaybe<IndicatorFilter>;
  page?: InputMaybe<PageInput>;
};


export type QueryInspectionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInspectionsArgs = {
  filter?: InputMaybe<InspectionFilter>;
  page?: InputMaybe<PageInput>;
};


export type QueryInstructionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInstructionsArgs = {
  filter?: InputMaybe<InstructionFilter>;
  page?: InputMaybe<PageInput>;
};


export type QueryLedgerOutlineArgs = {
  fileId: Scalars['ID']['input'];
  headRow?: InputMaybe<Scalars['Int']['input']>;
  sheet?: InputMaybe<Scalars['String']['input']>;
};


export type QueryLightAnswerArgs = {
  acknowledgement?: InputMaybe<Scalars['Boolean']['input']>;
  assignmentId?: InputMaybe<Scalars['ID']['input']>;
  slotId?: InputMaybe<Scalars['ID']['input']>;
  taskId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryMembershipsArgs = {
  ended?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryMessagePreviewArgs = {
  kind: MessageTextKind;
  text: Scalars['String']['input'];
};


export type QueryNoticeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNoticesArgs = {
  page?: InputMaybe<PageInput>;
  states?: InputMaybe<Array<NoticeState>>;
};


export type QueryNotificationsArgs = {
  page?: InputMaybe<PageInput>;
  unreadOnly?: Scalars['Boolean']['input'];
};


export type QueryOverviewArgs = {
  level?: InputMaybe<Level>;
};


export type QueryPeriodUnitsArgs = {
  monthOn: Scalars['LocalDate']['input'];
};


export type QueryPostsArgs = {
  unitId: Scalars['ID']['input'];
};


export type QueryPreviewAssignTaskArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPreviewLockPeriodArgs = {
  monthOn: Scalars['LocalDate']['input'];
};


export type QueryPreviewReviseReportingArgs = {
  id: Scalars['ID']['input'];
  input: ReportingInput;
};


export type QueryReferenceUnitsPreviewArgs = {
  jurisdictionCode: Scalars['String']['input'];
};


export type QueryRegisterUnitsArgs = {
  level?: InputMaybe<Level>;
  noticeId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryReportSlotArgs = {
  id: Scalars['ID']['input'];
};


export type QueryReportSlotsArgs = {
  filter?: InputMaybe<ReportSlotFilter>;
  page?: InputMaybe<PageInput>;
};


export type QueryTaskArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTasksArgs = {
  direction?: InputMaybe<SortDirection>;
  filter?: InputMaybe<TaskFilter>;
  page?: InputMaybe<PageInput>;
  sort?: InputMaybe<TaskSort>;
};


export type QueryTodayListArgs = {
  groups?: InputMaybe<Array<TodayGroup>>;
  page?: InputMaybe<PageInput>;
};


export type QueryUnitArgs = {
  id: Scalars['ID']['input'];
};


export type QueryUnitFeedArgs = {
  unitId: Scalars['ID']['input'];
};


export type QueryUnitsArgs = {
  filter?: InputMaybe<UnitFilter>;
  page?: InputMaybe<PageInput>;
};


export type QueryUrgePreviewArgs = {
  subjects: UrgeSubjectsInput;
};


export type QueryWebhookDeliveriesArgs = {
  page?: InputMaybe<PageInput>;
  webhookId: Scalars['ID']['input'];
};

/** A city of the reference data. */
export type ReferenceUnitsPreview = {
  __typename?: 'ReferenceUnitsPreview';
  /** Units that are not there yet. */
  count: Scalars['Int']['output'];
  /** Name of the city. */
  name: Scalars['String']['output'];
};

/** The task an instruction becomes. */
export type RegisterInstructionInput = {
  /** Units and their parts; exactly one lead. */
  assignments: Array<AssignmentInput>;
  /** Due date; the instruction's limit when absent, and never later than it unless it has passed. */
  dueOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Title, 2–120 characters. */
  title: Scalars['String']['input'];
};

/** One unit in the register with its counts. */
export type RegisterUnit = {
  __typename?: 'RegisterUnit';
  /** Duties in force. */
  duties: Scalars['Int']['output'];
  /** Unit. */
  unit: Unit;
  /** Duties whose frequency is unset. */
  unset: Scalars['Int']['output'];
};

/** A new secret address; it is told once. */
export type RenewedFeed = {
  __typename?: 'RenewedFeed';
  /** Path on this server, to be given to a calendar programme: whoever has it reads the deadlines, nothing else. */
  path: Scalars['String']['output'];
};

/** A progress report (进展反馈); it keeps the unit and post of then. */
export type Report = {
  __typename?: 'Report';
  /** Files. */
  attachments: Array<Attachment>;
  /** When checked. */
  checkedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who checked. */
  checkedBy?: Maybe<Scalars['String']['output']>;
  /** Checker's post then. */
  checkedPost?: Maybe<Scalars['String']['output']>;
  /** When the unit confirmed what was filed for it. */
  confirmedAt?: Maybe<Scalars['DateTime']['output']>;
  /** County's check; null for work the secretariat handed out itself. */
  countyCheck?: Maybe<Countersign>;
  /** Facts. */
  facts: Array<ReportFact>;
  /** Figures of indicators. */
  figures: Array<ReportFigure>;
  /** Id. */
  id: Scalars['ID']['output'];
  /** Next step. */
  nextStep?: Maybe<Scalars['String']['output']>;
  /** Filed by the secretariat for the unit (代填). */
  onBehalf: Scalars['Boolean']['output'];
  /** Source, when filed on behalf. */
  onBehalfSource?: Maybe<Scalars['String']['output']>;
  /** Person then. */
  personName?: Maybe<Scalars['String']['output']>;
  /** Post then. */
  postTitle?: Maybe<Scalars['String']['output']>;
  /** Why returned. */
  returnReason?: Maybe<Scalars['String']['output']>;
  /** Who sent it back. */
  returnedBy?: Maybe<ReturnedBy>;
  /** When reviewed. */
  reviewedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When last saved. */
  savedAt: Scalars['DateTime']['output'];
  /** Number within its slot, from 1. */
  sequence: Scalars['Int']['output'];
  /** Head's signature; null where none was asked. */
  signOff?: Maybe<Countersign>;
  /** When signed. */
  signedOffAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who signed. */
  signedOffBy?: Maybe<Scalars['String']['output']>;
  /** Signer's post then. */
  signedOffPost?: Maybe<Scalars['String']['output']>;
  /** State. */
  state: ReportState;
  /** When it left the unit; null while it is the unit's own. */
  submittedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Progress. */
  text: Scalars['String']['output'];
  /** Same as last period. */
  unchanged: Scalars['Boolean']['output'];
  /** Filed in a locked month, under an exception on record. */
  underException: Scalars['Boolean']['output'];
  /** Unit's name then. */
  unitName: Scalars['String']['output'];
  /** Version. */
  version: Scalars['Int']['output'];
};

/** A named figure or fact. */
export type ReportFact = {
  __typename?: 'ReportFact';
  /** Label. */
  label: Scalars['String']['output'];
  /** Value. */
  value: Scalars['String']['output'];
};

/** A fact as written. */
export type ReportFactInput = {
  /** Label, up to 60 characters. */
  label: Scalars['String']['input'];
  /** Value, up to 200 characters. */
  value: Scalars['String']['input'];
};

/** A figure in a report. */
export type ReportFigure = {
  __typename?: 'ReportFigure';
  /** Count or amount, or the part of a ratio; null in a half-filled draft. */
  amount?: Maybe<Scalars['Float']['output']>;
  /** Code. */
  code: Scalars['String']['output'];
  /** Definition it was entered under. */
  definition: IndicatorDefinition;
  /** Id. */
  id: Scalars['ID']['output'];
  /** Indicator. */
  indicatorId: Scalars['ID']['output'];
  /** Why a figure that was asked about stands. */
  note?: Maybe<Scalars['String']['output']>;
  /** The whole of a ratio. */
  whole?: Maybe<Scalars['Float']['output']>;
};

/** What an import of the workbook did, or would do. */
export type ReportImport = {
  __typename?: 'ReportImport';
  /** Rows refused, in the order of the sheet. */
  failures: Array<ReportImportFailure>;
  /** Rows filed; of a dry run: that would be. */
  filed: Scalars['Int']['output'];
  /** Rows understood, in the order of the sheet. */
  items: Array<ReportImportItem>;
  /** Rows left empty. */
  skipped: Scalars['Int']['output'];
  /** Rows that had been sent before with the same content. */
  unchanged: Scalars['Int']['output'];
  /** Heads of columns that hold something and are none of the workbook's: they are not read. */
  unread: Array<Scalars['String']['output']>;
};

/** A row, or one cell of it, that was not taken; the others went through. */
export type ReportImportFailure = {
  __typename?: 'ReportImportFailure';
  /** Error code, see ErrorCode in the domain. */
  code: Scalars['String']['output'];
  /** Head of the column as it stands in the sheet; null where the whole row is meant. */
  column?: Maybe<Scalars['String']['output']>;
  /** Values for the message, as name=value. */
  params: Array<Scalars['String']['output']>;
  /** As the sheet program numbers it, from 1. */
  row: Scalars['Int']['output'];
  /** Code of the task as the row has it. */
  taskCode?: Maybe<Scalars['String']['output']>;
  /** Task as the row has it. */
  title?: Maybe<Scalars['String']['output']>;
};

/** What becomes of a row of the workbook (填报表). */
export type ReportImportFate =
  /** Filed; of a dry run: would be. */
  | 'filed'
  /** Left empty. */
  | 'skipped'
  /** Sent before with the same content: nothing to do. */
  | 'unchanged';

/** A row of the workbook that was understood. */
export type ReportImportItem = {
  __typename?: 'ReportImportItem';
  /** Filing it also acknowledges the assignment. */
  acknowledges: Scalars['Boolean']['output'];
  /** What becomes, or became, of it. */
  fate: ReportImportFate;
  /** Months the period spans. */
  periodMonths?: Maybe<Scalars['Int']['output']>;
  /** First day of the period. */
  periodStartOn?: Maybe<Scalars['LocalDate']['output']>;
  /** As the sheet program numbers it, from 1. */
  row: Scalars['Int']['output'];
  /** Expected report it answers; null for an empty row that is none of one's own. */
  slotId?: Maybe<Scalars['ID']['output']>;
  /** Where the expected report stands after it: it may wait for the signature of the unit's head; null for an empty row. */
  state?: Maybe<ReportSlotState>;
  /** Code of the task. */
  taskCode?: Maybe<Scalars['String']['output']>;
  /** Task. */
  title?: Maybe<Scalars['String']['output']>;
};

/** What the unit writes. */
export type ReportInput = {
  /** Files from POST /files. */
  attachmentIds?: Array<Scalars['ID']['input']>;
  /** Facts, at most 40. */
  facts?: Array<ReportFactInput>;
  /** Figures of indicators; left out = not entered. */
  figures?: Array<IndicatorEntryInput>;
  /** Next step, up to 1,000 characters. */
  nextStep?: InputMaybe<Scalars['String']['input']>;
  /** Progress, up to 4,000 characters. */
  text: Scalars['String']['input'];
  /** Same as last period. */
  unchanged?: Scalars['Boolean']['input'];
};

/** A month of reports as it stands today: all reports whose period ends in it. */
export type ReportMonth = {
  __typename?: 'ReportMonth';
  /** Open ones that are not due yet; while there are any, the month cannot be locked. */
  coming: Scalars['Int']['output'];
  /** The last of their days. */
  comingUntilOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Reports expected. */
  expected: Scalars['Int']['output'];
  /** Of these, late but in. */
  late: Scalars['Int']['output'];
  /** The lock over it; null while it is open. */
  lock?: Maybe<PeriodLock>;
  /** Of these, missing: due before today and not in. */
  missing: Scalars['Int']['output'];
  /** Units with a missing report. */
  missingUnits: Scalars['Int']['output'];
  /** First day of the month. */
  monthOn: Scalars['LocalDate']['output'];
  /** Of these, in time. */
  onTime: Scalars['Int']['output'];
  /** Of the answered, those nobody has reviewed. */
  underReview: Scalars['Int']['output'];
};

/** One expected report: a unit's part of a task in one period (应报). */
export type ReportSlot = {
  __typename?: 'ReportSlot';
  /** Sending it also acknowledges the assignment, which nobody of the unit has done yet. */
  acknowledges: Scalars['Boolean']['output'];
  /** The own unit's unsent draft; null for everybody else. */
  draft?: Maybe<Report>;
  /** Due date. */
  dueOn: Scalars['LocalDate']['output'];
  /** True while next year's calendar may move the date. */
  dueProvisional: Scalars['Boolean']['output'];
  /** The same slot's place in the source: duty of the task. */
  duty?: Maybe<Duty>;
  /** Where sending it brings it: to the signature of the unit's head, to the county's check, or straight to the secretariat; null where the viewer cannot send it. */
  filesTo?: Maybe<ReportSlotState>;
  /** First day it left the unit. */
  firstSubmittedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Id. */
  id: Scalars['ID']['output'];
  /** Indicators it asks for. */
  indicators: Array<AskedIndicator>;
  /** Derived light. */
  light: Light;
  /** Arithmetic behind the light. */
  lightReason: LightReason;
  /** The lock over its month; null while the month is open. */
  lock?: Maybe<SlotLock>;
  /** How it is drawn. */
  mark: SlotMark;
  /** Last day of the period. */
  periodEndOn: Scalars['LocalDate']['output'];
  /** Months the period spans. */
  periodMonths: Scalars['Int']['output'];
  /** First day of the period. */
  periodStartOn: Scalars['LocalDate']['output'];
  /** Accepted report of the period before, for pre-filling. */
  previousReport?: Maybe<Report>;
  /** Latest sent report. */
  report?: Maybe<Report>;
  /** All sent reports, newest first. */
  reports: Array<Report>;
  /** Part of the unit. */
  role: DutyRole;
  /** State. */
  state: ReportSlotState;
  /** Task. */
  task: Task;
  /** Unit that owes it. */
  unit: Unit;
  /** The own unit's report that was written out and has not left the unit: it waits for the head's signature or did not get it; null for everybody else. */
  unsent?: Maybe<Report>;
  /** Version. */
  version: Scalars['Int']['output'];
  /** What the viewer can do. */
  viewerCan: Array<Verb>;
};

/** Which expected reports to list. */
export type ReportSlotFilter = {
  /** Due on or before. */
  dueUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Periods that begin on or after. */
  fromOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** These only, at most 200. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Light. */
  light?: InputMaybe<Light>;
  /** States. */
  states?: InputMaybe<Array<ReportSlotState>>;
  /** Task. */
  taskId?: InputMaybe<Scalars['ID']['input']>;
  /** Periods that begin on or before. */
  toOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Unit. */
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** A page of expected reports. */
export type ReportSlotPage = {
  __typename?: 'ReportSlotPage';
  /** Rows. */
  items: Array<ReportSlot>;
  /** Rows in all. */
  total: Scalars['Int']['output'];
};

/** States of an expected report. */
export type ReportSlotState =
  | 'accepted'
  /** Sent by a town; the county that handed the work down has yet to check (县级核对). */
  | 'awaiting_check'
  /** Written out; the unit's head has yet to sign (负责人签发): still owed. */
  | 'awaiting_sign_off'
  | 'expected'
  | 'returned'
  | 'submitted'
  | 'suspended'
  | 'withdrawn';

/** States of a report. */
export type ReportState =
  | 'accepted'
  | 'awaiting_check'
  | 'awaiting_sign_off'
  | 'draft'
  | 'returned'
  | 'submitted';

/** How a running task reports from a period on. */
export type ReportingInput = {
  /** Day of the period's last month, 1–28; 25 when both are absent. */
  dueDay?: InputMaybe<Scalars['Int']['input']>;
  /** Working days after the period's end, 1–60. */
  dueWorkingDays?: InputMaybe<Scalars['Int']['input']>;
  /** Months between reports; absent = no more reports from that day on. */
  everyMonths?: InputMaybe<Scalars['Int']['input']>;
  /** First day of the first period reckoned so: one that begins a period by the old frequency and by the new one. */
  fromOn: Scalars['LocalDate']['input'];
  /** Confirms an unusual number of months. */
  unusual?: Scalars['Boolean']['input'];
};

/** What changing the frequency would cause, before it is done. */
export type ReportingPreview = {
  __typename?: 'ReportingPreview';
  /** Unsent drafts of periods no longer asked. */
  drafts: Scalars['Int']['output'];
  /** Periods that stay and are due on another day. */
  moved: Array<ReportingPreviewPeriod>;
  /** New periods, as far as they are opened today. */
  opened: Array<ReportingPreviewPeriod>;
  /** Periods no longer asked. */
  replaced: Array<ReportingPreviewPeriod>;
};

/** Reports of one period that come, go or move. */
export type ReportingPreviewPeriod = {
  __typename?: 'ReportingPreviewPeriod';
  /** Due date. */
  dueOn: Scalars['LocalDate']['output'];
  /** True while next year's calendar may move the date. */
  dueProvisional: Scalars['Boolean']['output'];
  /** Months the period spans. */
  periodMonths: Scalars['Int']['output'];
  /** First day of the period. */
  periodStartOn: Scalars['LocalDate']['output'];
  /** Units it is asked of. */
  unitCount: Scalars['Int']['output'];
};

/** Who answers for a unit. */
export type Responsible = {
  __typename?: 'Responsible';
  /** Person; null while the post is vacant. */
  personName?: Maybe<Scalars['String']['output']>;
  /** Post. */
  postTitle: Scalars['String']['output'];
};

/** Who sent a report back. */
export type ReturnedBy =
  | 'county'
  | 'secretariat'
  | 'unit_head';

/** A completion, objection or extension waiting for the secretariat. */
export type ReviewAssignment = {
  __typename?: 'ReviewAssignment';
  /** The assignment. */
  assignment: Assignment;
  /** Its task. */
  task: Task;
};

/** The decision of a review. */
export type ReviewInput = {
  /** Day of the paper. */
  decidedOn: Scalars['LocalDate']['input'];
  /** Paper. */
  document: Scalars['String']['input'];
  /** Outcome. */
  outcome: ReviewOutcome;
  /** Who decided; none of the conclusion's authors. */
  reviewers: Array<ReviewerInput>;
  /** Words. */
  text: Scalars['String']['input'];
};

/** How a review ends. */
export type ReviewOutcome =
  | 'changed'
  | 'revoked'
  | 'upheld';

/** The review queue: what waits for the viewer, as secretariat, as county government over its towns, or as head of a unit. */
export type ReviewQueue = {
  __typename?: 'ReviewQueue';
  /** Completions asked for, oldest first; none but for the secretariat. */
  assignments: Array<ReviewAssignment>;
  /** Reports of the viewer's unit that wait for its head's signature, and of the viewer's towns that wait for the county's check; earliest due first. */
  countersigns: Array<ReportSlot>;
  /** Objections and extensions that wait for an answer, oldest first; none but for the secretariat. */
  decisions: Array<ReviewAssignment>;
  /** Submitted reports, oldest first; none but for the secretariat. */
  slots: Array<ReportSlot>;
  /** All in all. */
  total: Scalars['Int']['output'];
};

/** Somebody who decided a review. */
export type ReviewerInput = {
  /** Person, from the choices offered. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** Name. */
  personName: Scalars['String']['input'];
};

/** Changes to a draft; what is absent stays; null takes frequency, recipient or due date away. */
export type ReviseDraftItemInput = {
  /** Due date of a task. */
  dueOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Kind of duty. */
  dutyKind?: InputMaybe<DutyKind>;
  /** Basis of the frequency. */
  frequencyBasis?: InputMaybe<Scalars['String']['input']>;
  /** Months between periods; 0 too takes it away. */
  frequencyMonths?: InputMaybe<Scalars['Int']['input']>;
  /** Basis of the recipient, required with a new recipient. */
  recipientBasis?: InputMaybe<Scalars['String']['input']>;
  /** Recipient of a data duty. */
  recipientUnitId?: InputMaybe<Scalars['ID']['input']>;
  /** Short name. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Units. */
  units?: InputMaybe<Array<DraftUnitInput>>;
  /** Confirms an unusual number of months (FREQUENCY_UNUSUAL). */
  unusual?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A ladder as it is to be. */
export type ReviseLadderInput = {
  /** See Ladder. */
  quietFrom: Scalars['String']['input'];
  /** See Ladder. */
  quietUntil: Scalars['String']['input'];
  /** Why, for the log. */
  reason: Scalars['String']['input'];
  /** See Ladder. */
  runAt: Scalars['String']['input'];
  /** 1 to 12 steps. */
  steps: Array<LadderStepInput>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** New words for a post. */
export type RevisePostInput = {
  /** Place among the posts of its unit, 0 to 999. */
  order: Scalars['Int']['input'];
  /** What it is in charge of; absent for nothing. */
  portfolio?: InputMaybe<Scalars['String']['input']>;
  /** Post. */
  postId: Scalars['ID']['input'];
  /** Title. */
  title: Scalars['String']['input'];
};

/** New values of all settings. */
export type ReviseSettingsInput = {
  /** See Settings. */
  acknowledgeWorkingDays: Scalars['Int']['input'];
  /** See Settings. */
  amberWorkingDays: Scalars['Int']['input'];
  /** See Settings; unchanged where it is left out. */
  complaintAnswerWorkingDays?: InputMaybe<Scalars['Int']['input']>;
  /** See Settings; unchanged where it is left out. */
  complaintAssignWorkingDays?: InputMaybe<Scalars['Int']['input']>;
  /** See Settings; unchanged where it is left out. */
  complaintRegisterWorkingDays?: InputMaybe<Scalars['Int']['input']>;
  /** See Settings; unchanged where it is left out. */
  complaintVerifyWorkingDays?: InputMaybe<Scalars['Int']['input']>;
  /** See Settings; unchanged where it is left out. */
  complaintsOpen?: InputMaybe<Scalars['Boolean']['input']>;
  /** See Settings. */
  instructionDifficultDays: Scalars['Int']['input'];
  /** See Settings. */
  instructionOrdinaryDays: Scalars['Int']['input'];
  /** See Settings. */
  instructionUrgentDays: Scalars['Int']['input'];
  /** See Settings. */
  lightPalette: LightPalette;
  /** See Settings. */
  objectionWorkingDays: Scalars['Int']['input'];
  /** Why, for the log. */
  reason: Scalars['String']['input'];
  /** See Settings. */
  signOffRequired: Scalars['Boolean']['input'];
  /** The version that was read; VERSION_CONFLICT where somebody was quicker. */
  version: Scalars['Int']['input'];
};

/** A group's robot. Its address and secret are kept sealed and given to nobody. */
export type Robot = {
  __typename?: 'Robot';
  /** How it is doing. */
  figures: ChannelFigures;
  /** Whether a secret for signatures is kept. */
  hasSecret: Scalars['Boolean']['output'];
  /** Host of its address. */
  host: Scalars['String']['output'];
  /** Id. */
  id: Scalars['ID']['output'];
  /** Kind. */
  kind: RobotKind;
  /** Name, as the secretariat calls it. */
  name: Scalars['String']['output'];
  /** What it is told. */
  topics: Array<RobotTopic>;
  /** For setRobot: which revision was read. */
  version: Scalars['Int']['output'];
};

/** A robot as it is to be. */
export type RobotInput = {
  /** Its webhook address; null leaves it as it is. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Kind; a robot keeps the kind it began with. */
  kind: RobotKind;
  /** Name, at most 40 characters. */
  name: Scalars['String']['input'];
  /** Secret for signatures (钉钉 加签); null leaves it as it is. */
  secret?: InputMaybe<Scalars['String']['input']>;
  /** What it is told, at least one. */
  topics: Array<RobotTopic>;
  /** The version that was read; 0 for a new one. */
  version: Scalars['Int']['input'];
};

/** Groups' robots that can be told things. */
export type RobotKind =
  /** A custom robot of a group in 钉钉. */
  | 'dingtalk'
  /** A robot of a group in 企业微信. */
  | 'wecom';

/** What a robot is told. */
export type RobotTopic =
  /** What was handed out. */
  | 'assigned'
  /** A summary each working day. */
  | 'daily'
  /** Leaders' instructions. */
  | 'instruction'
  /** What was urged. */
  | 'urged';

/** Roles a post can hold in a joint meeting, and the three separate administrators. */
export type Role =
  /** 审计管理员 */
  | 'audit_admin'
  /** 保密经办人: opens what is sealed, for a stated purpose */
  | 'confidant'
  /** 督查组成员 */
  | 'inspector'
  /** 受邀人员 */
  | 'invited'
  /** 召集人、分管领导 */
  | 'leader'
  /** 成员单位联络员 */
  | 'liaison'
  /** 联席会议办公室 */
  | 'secretariat'
  /** 安全管理员 */
  | 'security_admin'
  /** 系统管理员 */
  | 'system_admin'
  /** 单位负责人 */
  | 'unit_head';

/** Text in which a rule stands. */
export type RuleSource =
  | 'assistance_measures'
  | 'inspection_decree'
  | 'notice';

/** How the sender found the answer. */
export type Satisfaction =
  | 'partly'
  | 'satisfied'
  | 'unsatisfied';

/** One change of settings or calendar, for their history. */
export type SettingChange = {
  __typename?: 'SettingChange';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Each value that changed. */
  changes: Array<SettingValueChange>;
  /** Who did it. */
  personName?: Maybe<Scalars['String']['output']>;
  /** In which post. */
  postTitle?: Maybe<Scalars['String']['output']>;
  /** Why. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Number in the log. */
  seq: Scalars['Int']['output'];
  /** What was done: reviseSettings or correctCalendar. */
  verb: Verb;
};

/** One value from old to new, as text: a number, true or false, or a kind of day. */
export type SettingValueChange = {
  __typename?: 'SettingValueChange';
  /** Before. */
  from: Scalars['String']['output'];
  /** Which setting, or the day for a correction of the calendar. */
  key: Scalars['String']['output'];
  /** After. */
  to: Scalars['String']['output'];
};

/** What a joint meeting sets for itself; dates already given stay when a limit changes. */
export type Settings = {
  __typename?: 'Settings';
  /** Working days a unit has to acknowledge an assignment, 1 to 20. */
  acknowledgeWorkingDays: Scalars['Int']['output'];
  /** Working days before the due date at which the light turns amber, 0 to 20. */
  amberWorkingDays: Scalars['Int']['output'];
  /** Working days to answer a verified complaint, 1 to 30. */
  complaintAnswerWorkingDays: Scalars['Int']['output'];
  /** Working days to hand a registered complaint to a unit, 1 to 20. */
  complaintAssignWorkingDays: Scalars['Int']['output'];
  /** Working days to register a complaint of the public, 1 to 20. */
  complaintRegisterWorkingDays: Scalars['Int']['output'];
  /** Working days a unit has to verify a complaint, 1 to 60. */
  complaintVerifyWorkingDays: Scalars['Int']['output'];
  /** Whether the public page takes complaints. */
  complaintsOpen: Scalars['Boolean']['output'];
  /** Calendar days a difficult instruction gives, 1 to 365. */
  instructionDifficultDays: Scalars['Int']['output'];
  /** Calendar days an ordinary instruction gives, 1 to 90. */
  instructionOrdinaryDays: Scalars['Int']['output'];
  /** Calendar days an urgent instruction of a leader gives, 1 to 30. */
  instructionUrgentDays: Scalars['Int']['output'];
  /** Colours of the lights. */
  lightPalette: LightPalette;
  /** Working days a unit has to object to an assignment, 1 to 20. */
  objectionWorkingDays: Scalars['Int']['output'];
  /** Whether the unit's head signs a report off before it is sent. */
  signOffRequired: Scalars['Boolean']['output'];
  /** For reviseSettings: which revision was read. */
  version: Scalars['Int']['output'];
  /** What the viewer may do with them. */
  viewerCan: Array<Verb>;
};

/** Name and password. */
export type SignInInput = {
  /** Account name. */
  accountName: Scalars['String']['input'];
  /** Password, 1–200 characters. */
  password: Scalars['String']['input'];
};

/** Why a level was passed. */
export type SkipReason =
  | 'no_account'
  | 'no_post'
  | 'vacant';

/** A level that could not be reached; the one above was told instead. */
export type SkippedLevel = {
  __typename?: 'SkippedLevel';
  /** Level. */
  level: EscalationLevel;
  /** Why. */
  reason: SkipReason;
};

/** A locked month as it stands over one report. */
export type SlotLock = {
  __typename?: 'SlotLock';
  /** Exception that was granted and not taken back; null for none. */
  exceptionId?: Maybe<Scalars['ID']['output']>;
  /** Last day on which it may still be filed. */
  exceptionUntilOn?: Maybe<Scalars['LocalDate']['output']>;
  /** First day of the month. */
  monthOn: Scalars['LocalDate']['output'];
};

/** How a slot is drawn: shape first, then colour. */
export type SlotMark =
  | 'accepted'
  | 'accepted_late'
  | 'due_soon'
  | 'not_due'
  | 'overdue'
  | 'suspended'
  | 'under_review'
  | 'unset';

/** Direction of a sort. */
export type SortDirection =
  /** Smallest first. */
  | 'asc'
  /** Largest first. */
  | 'desc';

/** What comes to a client by itself, over a socket (graphql-ws) at the same address. */
export type Subscription = {
  __typename?: 'Subscription';
  /** At the beginning, and whenever a message comes for the viewer or is marked read elsewhere; read anew each time, with the rights of that moment. */
  notificationAdded: NotificationAdded;
};

/** A unit with the part it would have, for the form that registers an instruction. */
export type SuggestedPart = {
  __typename?: 'SuggestedPart';
  /** Part. */
  role: DutyRole;
  /** Unit. */
  unitId: Scalars['ID']['output'];
  /** Its name. */
  unitName: Scalars['String']['output'];
};

/** A secret, told once and kept nowhere. */
export type TakenApiToken = {
  __typename?: 'TakenApiToken';
  /** To be given to the other system. */
  secret: Scalars['String']['output'];
  /** The token it belongs to. */
  token: ApiToken;
};

/** A task. */
export type Task = {
  __typename?: 'Task';
  /** When it was assigned. */
  assignedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Units it is handed to. */
  assignments: Array<Assignment>;
  /** When it was closed out. */
  closedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Code, such as RW-2026-031. */
  code: Scalars['String']['output'];
  /** When all parts were done. */
  completedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** What is to be done. */
  content: Scalars['String']['output'];
  /** Due date. */
  dueOn?: Maybe<Scalars['LocalDate']['output']>;
  /** True while next year's calendar may move the date. */
  dueProvisional: Scalars['Boolean']['output'];
  /** Duty it comes from. */
  duty?: Maybe<Duty>;
  /** Everything that happened, newest first. */
  events: Array<Event>;
  /** Id. */
  id: Scalars['ID']['output'];
  /** Latest accepted or submitted report. */
  latestReport?: Maybe<Report>;
  /** The lead unit's name. */
  leadUnit?: Maybe<Unit>;
  /** Derived light. */
  light: Light;
  /** Arithmetic behind the light. */
  lightReason: LightReason;
  /** Day of the period's last month on which the report is due; 25 when null and no working days are given. */
  reportDueDay?: Maybe<Scalars['Int']['output']>;
  /** Working days after the period's end on which the report is due, instead of a day. */
  reportDueWorkingDays?: Maybe<Scalars['Int']['output']>;
  /** Months between reports, null for none. */
  reportEveryMonths?: Maybe<Scalars['Int']['output']>;
  /** First day of the first period reckoned so; null = from the beginning. */
  reportFromOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Expected reports, by period. */
  slots: Array<ReportSlot>;
  /** State. */
  state: TaskState;
  /** Why it was suspended, withdrawn or reopened. */
  stateReason?: Maybe<Scalars['String']['output']>;
  /** Since when it is suspended. */
  suspendedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Title. */
  title: Scalars['String']['output'];
  /** Version. */
  version: Scalars['Int']['output'];
  /** What the viewer can do. */
  viewerCan: Array<Verb>;
};

/** Which tasks to list. */
export type TaskFilter = {
  /** Duty it comes from. */
  dutyId?: InputMaybe<Scalars['ID']['input']>;
  /** Light. */
  light?: InputMaybe<Light>;
  /** States; open ones when absent. */
  states?: InputMaybe<Array<TaskState>>;
  /** Part of code, title or content. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Unit it is handed to. */
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** What an import did, or would do. */
export type TaskImport = {
  __typename?: 'TaskImport';
  /** Lines assigned. */
  assigned: Scalars['Int']['output'];
  /** Lines taken in as completed. */
  completed: Scalars['Int']['output'];
  /** What it asks of units. */
  consequence: Consequence;
  /** False for a dry run, and where nothing was taken in because a line is refused. */
  done: Scalars['Boolean']['output'];
  /** Lines left as drafts; of a dry run: that would be. */
  drafted: Scalars['Int']['output'];
  /** Lines refused, in the order of the sheet; the first 1,000. */
  failures: Array<LedgerFailure>;
  /** Lines understood, in the order of the sheet; the first 1,000. */
  items: Array<LedgerItem>;
  /** Lines taken in before. */
  known: Scalars['Int']['output'];
  /** Lines refused. */
  refused: Scalars['Int']['output'];
};

/** A page of tasks. */
export type TaskPage = {
  __typename?: 'TaskPage';
  /** Rows. */
  items: Array<Task>;
  /** Rows in all. */
  total: Scalars['Int']['output'];
};

/** How to order tasks. */
export type TaskSort =
  | 'assigned_on'
  | 'code'
  | 'due_on';

/** States of a task. */
export type TaskState =
  | 'archived'
  | 'assigned'
  | 'closed'
  | 'completed'
  | 'draft'
  | 'suspended'
  | 'withdrawn';

/** Somebody in the team. */
export type TeamMember = {
  __typename?: 'TeamMember';
  /** Id. */
  id: Scalars['ID']['output'];
  /** As what the person is invited. */
  invitedKind?: Maybe<InvitedKind>;
  /** Unit and office in words. */
  office: Scalars['String']['output'];
  /** Name. */
  personName: Scalars['String']['output'];
  /** Post by which the person signs in; null for somebody without an account. */
  postId?: Maybe<Scalars['ID']['output']>;
  /** Seat. */
  role: TeamRole;
  /** When secrecy was pledged. */
  secrecyOn?: Maybe<Scalars['LocalDate']['output']>;
  /** When trained for this inspection. */
  trainedOn?: Maybe<Scalars['LocalDate']['output']>;
};

/** Somebody in the team: with a post, or by name alone. */
export type TeamMemberInput = {
  /** As what invited. */
  invitedKind?: InputMaybe<InvitedKind>;
  /** Unit and office in words. */
  office?: Scalars['String']['input'];
  /** Name; that of the post's holder where a post is given. */
  personName?: InputMaybe<Scalars['String']['input']>;
  /** Post by which the person signs in. */
  postId?: InputMaybe<Scalars['ID']['input']>;
  /** Seat. */
  role: TeamRole;
  /** When secrecy was pledged. */
  secrecyOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** When trained. */
  trainedOn?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** Seats of a team. */
export type TeamRole =
  | 'invited'
  | 'member'
  | 'team_leader';

/** What the viewer has to do today. */
export type Today = {
  __typename?: 'Today';
  /** Three things above the list: for a leader what needs him today, for a unit head what the unit is about to be late with; for others none. */
  attention: Array<TodayItem>;
  /** A page of things, most urgent first. */
  items: Array<TodayItem>;
  /** Day. */
  today: Scalars['LocalDate']['output'];
  /** In the groups asked for, all in all. */
  total: Scalars['Int']['output'];
  /** Of each group. */
  totals: Array<TodayTotal>;
};

/** Groups of 今日要办: late, waits for the viewer, near its day, to be put in order. */
export type TodayGroup =
  | 'soon'
  | 'tidy'
  | 'urgent'
  | 'waiting';

/** One thing to do today. */
export type TodayItem = {
  __typename?: 'TodayItem';
  /** Part of the task. */
  assignmentId?: Maybe<Scalars['ID']['output']>;
  /** How many things it stands for (unset frequencies). */
  count: Scalars['Int']['output'];
  /** Due date. */
  dueOn?: Maybe<Scalars['LocalDate']['output']>;
  /** How far it has been raised. */
  escalatedTo?: Maybe<EscalationLevel>;
  /** Beginning of what was written and waits to be read: a report, a completion, the reasons of an objection, of more time, of a return. */
  excerpt?: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  group: TodayGroup;
  /** Key of the line: why, and of what. */
  id: Scalars['ID']['output'];
  /** Inspection: its plan waits, or the clock of its conclusion runs. */
  inspectionId?: Maybe<Scalars['ID']['output']>;
  /** Instruction: the first of those that hang together. */
  instructionId?: Maybe<Scalars['ID']['output']>;
  /** Light. */
  light: Light;
  /** Notice. */
  noticeId?: Maybe<Scalars['ID']['output']>;
  /** The viewer works for this unit. */
  ownUnit: Scalars['Boolean']['output'];
  /** Its length in months. */
  periodMonths?: Maybe<Scalars['Int']['output']>;
  /** First day of the period. */
  periodStartOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Why. */
  reason: TodayReason;
  /** The report of the period before can be sent again as it is. */
  repeatable: Scalars['Boolean']['output'];
  /** It was sent after its due date. */
  sentLate: Scalars['Boolean']['output'];
  /** The day the report or completion that waits was sent. */
  sentOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Slot. */
  slotId?: Maybe<Scalars['ID']['output']>;
  /** Where the slot stands: a late report may wait for the signature of its unit's head. */
  slotState?: Maybe<ReportSlotState>;
  /** Task. */
  taskId?: Maybe<Scalars['ID']['output']>;
  /** Title. */
  title: Scalars['String']['output'];
  /** Unit. */
  unitId?: Maybe<Scalars['ID']['output']>;
  /** Its name. */
  unitName?: Maybe<Scalars['String']['output']>;
  /** When it was last urged. */
  urgedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Version of the slot, else of the part, else of the task: what its verbs ask for. */
  version?: Maybe<Scalars['Int']['output']>;
  /** What the viewer can do from the line; the first is the one to be pressed. */
  viewerCan: Array<Verb>;
  /** Working days late or, when negative, left. */
  workingDays?: Maybe<Scalars['Int']['output']>;
};

/** Why a thing is on 今日要办. */
export type TodayReason =
  | 'acknowledge'
  /** Verified complaints to answer. */
  | 'answer_complaint'
  | 'approve_inspection'
  | 'check_report'
  | 'close_out_task'
  | 'confirm_notice'
  | 'confirm_report'
  /** Complaints proposed as tasks, for a leader to decide. */
  | 'decide_complaint'
  | 'draft_task'
  | 'due_soon_assignment'
  | 'due_soon_report'
  | 'objection_ending'
  | 'overdue_assignment'
  | 'overdue_instruction'
  | 'overdue_report'
  | 'read_instruction'
  | 'receive_conclusion'
  /** Complaints to register or to hand to a unit: one line for all, with their number and the first day due. */
  | 'register_complaint'
  | 'register_instruction'
  | 'report_instruction'
  | 'returned_completion'
  | 'returned_report'
  | 'review_completion'
  | 'review_conclusion'
  | 'review_extension'
  | 'review_objection'
  | 'review_report'
  | 'sign_off_report'
  | 'unset_frequency'
  /** Complaints the own unit verifies. */
  | 'verify_complaint';

/** How many things a group holds. */
export type TodayTotal = {
  __typename?: 'TodayTotal';
  /** Group. */
  group: TodayGroup;
  /** Things. */
  total: Scalars['Int']['output'];
};

/** What an API token needs for a field. */
export type TokenAccess =
  /** Being valid is enough. */
  | 'any'
  /** See ApiScope. */
  | 'file_reports'
  /** See ApiScope. */
  | 'read_register'
  /** See ApiScope. */
  | 'read_reports'
  /** See ApiScope. */
  | 'read_tasks';

/** One month of the trend. */
export type TrendPoint = {
  __typename?: 'TrendPoint';
  /** Expected. */
  expected: Scalars['Int']['output'];
  /** Late but in. */
  late: Scalars['Int']['output'];
  /** Missing. */
  missing: Scalars['Int']['output'];
  /** On time. */
  onTime: Scalars['Int']['output'];
  /** First day of the month. */
  periodStartOn: Scalars['LocalDate']['output'];
};

/** A unit: it holds duties; people come and go. */
export type Unit = {
  __typename?: 'Unit';
  /** Code. */
  code: Scalars['String']['output'];
  /** Duties in force in this joint meeting; this and the counts below are 0 where the viewer may not read the unit's rows. */
  dutyCount: Scalars['Int']['output'];
  /** Id. */
  id: Scalars['ID']['output'];
  /** Jurisdiction name. */
  jurisdictionName: Scalars['String']['output'];
  /** Kind. */
  kind: UnitKind;
  /** Level. */
  level: Level;
  /** Membership in the joint meeting of the request, null for a non-member. */
  membershipRole?: Maybe<MembershipRole>;
  /** Full name. */
  name: Scalars['String']['output'];
  /** Open tasks. */
  openTaskCount: Scalars['Int']['output'];
  /** Late items. */
  overdueCount: Scalars['Int']['output'];
  /** Duties whose frequency is unset. */
  unsetCount: Scalars['Int']['output'];
};

/** What a unit is asked by something not yet done. */
export type UnitConsequence = {
  __typename?: 'UnitConsequence';
  /** Reports asked anew, by month. */
  added: Array<Scalars['Int']['output']>;
  /** Reports in its heaviest month, both together. */
  most: Scalars['Int']['output'];
  /** Reports it owes already, by month. */
  owed: Array<Scalars['Int']['output']>;
  /** Tasks it gets. */
  tasks: Scalars['Int']['output'];
  /** Unit. */
  unit: Unit;
};

/** A unit's calendar of deadlines in this joint meeting; it stays when whoever made it leaves. */
export type UnitFeed = {
  __typename?: 'UnitFeed';
  /** When its secret address was made; null where there is none. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** By whom. */
  createdByName?: Maybe<Scalars['String']['output']>;
  /** What the viewer may do with it. */
  viewerCan: Array<Verb>;
};

/** Which units to list. */
export type UnitFilter = {
  /** County jurisdiction code: its towns. */
  countyCode?: InputMaybe<Scalars['String']['input']>;
  /** Level. */
  level?: InputMaybe<Level>;
  /** Only members of the joint meeting. */
  membersOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Part of the name. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** Kinds of unit, as the inspection law tells them apart. */
export type UnitKind =
  /** 授权或受委托的组织 */
  | 'authorised_body'
  /** 政府部门 */
  | 'government_department'
  /** 下级政府 */
  | 'lower_government'
  /** 群团组织 */
  | 'mass_organisation'
  /** 党的机关 */
  | 'party_organ'
  /** 垂直管理机构 */
  | 'vertical_agency';

/** A page of units. */
export type UnitPage = {
  __typename?: 'UnitPage';
  /** Rows. */
  items: Array<Unit>;
  /** Rows in all. */
  total: Scalars['Int']['output'];
};

/** An urge, before it is sent. */
export type UrgePreview = {
  __typename?: 'UrgePreview';
  /** Whether it is the acknowledgement that is late or near its day. */
  acknowledgement: Scalars['Boolean']['output'];
  /** Working days late; below 0 those left. */
  days: Scalars['Int']['output'];
  /** Due date. */
  dueOn: Scalars['LocalDate']['output'];
  /** Id of the slot or assignment. */
  id: Scalars['ID']['output'];
  /** First day of the period, for a report. */
  periodStartOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Who will read it. */
  recipients: Array<Scalars['String']['output']>;
  /** Why it cannot be sent as it is: an error code. */
  refusal?: Maybe<Scalars['String']['output']>;
  /** Levels that cannot be reached. */
  skipped: Array<SkippedLevel>;
  /** Slot, for a report. */
  slotId?: Maybe<Scalars['ID']['output']>;
  /** Task. */
  taskId: Scalars['ID']['output'];
  /** Title. */
  title: Scalars['String']['output'];
  /** Unit. */
  unitName: Scalars['String']['output'];
  /** Day it was last urged. */
  urgedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Times it was urged. */
  urgedTimes: Scalars['Int']['output'];
};

/** What came of an urge. */
export type UrgeResult = {
  __typename?: 'UrgeResult';
  /** What was not, and why. */
  failures: Array<BatchFailure>;
  /** How many were sent. */
  urged: Scalars['Int']['output'];
};

/** What is to be urged; a task stands for all of it that is late or near its day. */
export type UrgeSubjectsInput = {
  /** Assignments. */
  assignmentIds?: Array<Scalars['ID']['input']>;
  /** Expected reports. */
  slotIds?: Array<Scalars['ID']['input']>;
  /** Tasks. */
  taskIds?: Array<Scalars['ID']['input']>;
};

/** What a viewer can do; each verb stands beside the subject it acts on. */
export type Verb =
  | 'acceptCompletion'
  | 'acceptReport'
  | 'acknowledgeAssignment'
  | 'acknowledgeComplaint'
  | 'addInstruction'
  | 'addMember'
  | 'answerComplaint'
  | 'appointPerson'
  | 'approveExtension'
  | 'approveInspection'
  | 'archiveTask'
  | 'assignComplaint'
  | 'assignMailAddress'
  | 'assignTask'
  | 'attachIndicator'
  | 'changeLead'
  | 'checkReport'
  | 'closeComplaint'
  | 'closeInspection'
  | 'closeInstruction'
  | 'closeOutTask'
  | 'concludeInspection'
  | 'confirmNotice'
  | 'confirmReport'
  | 'correctCalendar'
  | 'createApiToken'
  | 'createUnit'
  | 'createWebhook'
  | 'decideComplaintTask'
  | 'decideReview'
  | 'declineCheck'
  | 'declineComplaint'
  | 'declineSignOff'
  | 'defineIndicator'
  | 'deliverConclusion'
  | 'detachIndicator'
  | 'disableAccount'
  | 'discardNotice'
  | 'draftComplaintTask'
  | 'draftInspection'
  | 'draftTask'
  | 'dropDraftItem'
  | 'dropFinding'
  | 'enableAccount'
  | 'endDesignation'
  | 'endHolding'
  | 'endMembership'
  | 'endWebhook'
  | 'enterIndicatorValues'
  | 'establishJointMeeting'
  | 'expandHolders'
  | 'fileReport'
  | 'grantException'
  | 'handDownAssignment'
  | 'importNotice'
  | 'importTasks'
  | 'joinComplaint'
  | 'joinInspection'
  | 'lockPeriod'
  | 'mergeDraftItems'
  | 'notifyObject'
  | 'objectToAssignment'
  | 'objectToConclusion'
  | 'openComplaintSeal'
  | 'pauseWebhook'
  | 'proposeComplaintTask'
  | 'reassignAssignment'
  | 'recallAssignment'
  | 'receiveConclusion'
  | 'recordComplaintReceipt'
  | 'recordDesignation'
  | 'recordFinding'
  | 'recordVisit'
  | 'redeliverWebhook'
  | 'referComplaint'
  | 'refuseExtension'
  | 'registerComplaint'
  | 'registerInstruction'
  | 'removeRobot'
  | 'renewUnitFeed'
  | 'reopenComplaint'
  | 'reopenTask'
  | 'reportInstruction'
  | 'reportVerification'
  | 'requestCompletion'
  | 'requestExtension'
  | 'resetPassword'
  | 'restoreDraftItem'
  | 'restoreNotice'
  | 'resumeTask'
  | 'resumeWebhook'
  | 'retireIndicator'
  | 'retryDeliveries'
  | 'returnCompletion'
  | 'returnInspection'
  | 'returnReport'
  | 'returnVerification'
  | 'reviseDraftItem'
  | 'reviseFinding'
  | 'reviseIndicator'
  | 'reviseInspection'
  | 'reviseLadder'
  | 'reviseMessageText'
  | 'revisePost'
  | 'reviseReporting'
  | 'reviseSettings'
  | 'reviseTask'
  | 'revokeApiToken'
  | 'revokeException'
  | 'revokeUnitFeed'
  | 'saveReportDraft'
  | 'setFrequency'
  | 'setInspectionTeam'
  | 'setRecipient'
  | 'setRobot'
  | 'signOffReport'
  | 'splitDraftItem'
  | 'startInspection'
  | 'submitInspection'
  | 'suspendTask'
  | 'takeApiToken'
  | 'testRobot'
  | 'testWebhook'
  | 'transferComplaint'
  | 'unlockPeriod'
  | 'upholdAssignment'
  | 'urge'
  | 'waiveSupport'
  | 'withdrawInspection'
  | 'withdrawTask'
  | 'writeInstruction';

/** The person who is asking, with the posts held today. */
export type Viewer = {
  __typename?: 'Viewer';
  /** Account name used to sign in. */
  accountName: Scalars['String']['output'];
  /** Administrator roles of the account (never more than one). */
  adminRoles: Array<Role>;
  /** Account id. */
  id: Scalars['ID']['output'];
  /** Joint meetings in which the viewer has a role today. */
  jointMeetings: Array<ViewerJointMeeting>;
  /** True while the password must be changed before anything else. */
  mustChangePassword: Scalars['Boolean']['output'];
  /** The person's name. */
  personName: Scalars['String']['output'];
  /** Posts held today. */
  posts: Array<ViewerPost>;
  /** What the viewer may do outside any joint meeting. */
  viewerCan: Array<Verb>;
};

/** A joint meeting the viewer may enter, with the roles there. */
export type ViewerJointMeeting = {
  __typename?: 'ViewerJointMeeting';
  /** Counts shown beside the navigation. */
  counts: NavigationCounts;
  /** The joint meeting. */
  jointMeeting: JointMeeting;
  /** Roles held there today. */
  roles: Array<Role>;
  /** Units the viewer acts for there. */
  unitIds: Array<Scalars['ID']['output']>;
  /** What the viewer may do on the joint meeting as a whole. */
  viewerCan: Array<Verb>;
};

/** One post the viewer holds today. */
export type ViewerPost = {
  __typename?: 'ViewerPost';
  /** Holder, deputy or acting. */
  capacity: HoldingCapacity;
  /** Post id. */
  id: Scalars['ID']['output'];
  /** Title of the post. */
  title: Scalars['String']['output'];
  /** Unit the post belongs to. */
  unitId: Scalars['ID']['output'];
  /** Name of that unit. */
  unitName: Scalars['String']['output'];
};

/** A field record. */
export type VisitInput = {
  /** Time, HH:MM. */
  atTime?: InputMaybe<Scalars['String']['input']>;
  /** Files, at most 20; none is ever asked for. */
  files?: Array<FieldFileInput>;
  /** Method. */
  method: InspectionMethod;
  /** Object visited. */
  objectId: Scalars['ID']['input'];
  /** What they saw. */
  observations: Scalars['String']['input'];
  /** Day. */
  onDate: Scalars['LocalDate']['input'];
  /** Whom they met, by their offices. */
  peopleMet?: InputMaybe<Scalars['String']['input']>;
  /** Place. */
  place: Scalars['String']['input'];
  /** When it was written on the device. */
  writtenAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** An address of another system that is told of events by POST, signed per Standard Webhooks. */
export type Webhook = {
  __typename?: 'Webhook';
  /** Where events go. */
  address: Scalars['String']['output'];
  /** When it was registered. */
  createdAt: Scalars['DateTime']['output'];
  /** By whom. */
  createdByName: Scalars['String']['output'];
  /** First failure since something was last taken; null while it works. */
  failingSince?: Maybe<Scalars['DateTime']['output']>;
  /** Id. */
  id: Scalars['ID']['output'];
  /** What it is told of. */
  kinds: Array<WebhookKind>;
  /** Name of the other system. */
  name: Scalars['String']['output'];
  /** Why it is paused. */
  pausedBecause?: Maybe<WebhookPause>;
  /** State. */
  state: WebhookState;
  /** What the viewer may do with it. */
  viewerCan: Array<Verb>;
};

/** A message to a webhook. */
export type WebhookDelivery = {
  __typename?: 'WebhookDelivery';
  /** When it was queued. */
  createdAt: Scalars['DateTime']['output'];
  /** Id, sent as webhook-id; the same each time it is sent. */
  id: Scalars['ID']['output'];
  /** What it tells; null for a test. */
  kind?: Maybe<WebhookKind>;
  /** When it is tried next, while it waits. */
  nextAt: Scalars['DateTime']['output'];
  /** State. */
  state: DeliveryState;
  /** Task, duty or notice. */
  title?: Maybe<Scalars['String']['output']>;
  /** Attempts, newest first. */
  tries: Array<WebhookTry>;
  /** Whose. */
  unitName?: Maybe<Scalars['String']['output']>;
  /** The verb it tells; null for a test. */
  verb?: Maybe<Verb>;
};

/** A page of messages. */
export type WebhookDeliveryPage = {
  __typename?: 'WebhookDeliveryPage';
  /** Rows, newest first. */
  items: Array<WebhookDelivery>;
  /** Rows in all. */
  total: Scalars['Int']['output'];
};

/** What another system is told of. */
export type WebhookKind =
  /** A notice came into the register; frequency, recipient or holders of a duty were set. */
  | 'register_changed'
  /** A report was filed, or confirmed by the unit it was filed for. */
  | 'report_filed'
  /** A report was accepted or returned. */
  | 'report_reviewed'
  /** A task was handed to a unit, handed down, or handed to another. */
  | 'task_assigned'
  /** Objected, extended, suspended, resumed, withdrawn, reopened. */
  | 'task_changed'
  /** Acknowledged, completion asked for, returned, accepted; closed out. */
  | 'task_progress'
  /** Somebody was urged. */
  | 'urged';

/** Why it is paused. */
export type WebhookPause =
  | 'by_hand'
  /** The other side took nothing for three days. */
  | 'failing';

/** States of a webhook. */
export type WebhookState =
  | 'active'
  | 'ended'
  /** Nothing is sent, and what happens meanwhile is not sent later. */
  | 'paused';

/** One attempt. */
export type WebhookTry = {
  __typename?: 'WebhookTry';
  /** Beginning of the answer. */
  answer?: Maybe<Scalars['String']['output']>;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Why it did not succeed; null where it did. */
  failure?: Maybe<DeliveryFailure>;
  /** How long it took. */
  ms: Scalars['Int']['output'];
  /** HTTP status; null where there was no answer. */
  status?: Maybe<Scalars['Int']['output']>;
};

/** A new instruction. */
export type WriteInstructionInput = {
  /** Client-made key. */
  idempotencyKey: Scalars['String']['input'];
  /** Id of the task, unit or slot. */
  subjectId?: InputMaybe<Scalars['ID']['input']>;
  /** What it is written on; nothing when absent. */
  subjectKind?: InstructionSubjectKind;
  /** Words, up to 2,000 characters. */
  text: Scalars['String']['input'];
  /** Urgency, which sets the limit. */
  urgency: InstructionUrgency;
};

export type LightPaletteQueryVariables = Exact<{ [key: string]: never; }>;


export type LightPaletteQuery = { __typename?: 'Query', settings: { __typename?: 'Settings', lightPalette: LightPalette } };

export type LoadReferenceUnitsMutationVariables = Exact<{
  jurisdictionCode: Scalars['String']['input'];
}>;


export type LoadReferenceUnitsMutation = { __typename?: 'Mutation', loadReferenceUnits: number };

export type EstablishJointMeetingMutationVariables = Exact<{
  input: EstablishJointMeetingInput;
}>;


export type EstablishJointMeetingMutation = { __typename?: 'Mutation', establishJointMeeting: { __typename?: 'JointMeeting', id: string, code: string, name: string, level: Level } };

export type AppointPersonMutationVariables = Exact<{
  input: AppointPersonInput;
}>;


export type AppointPersonMutation = { __typename?: 'Mutation', appointPerson: { __typename?: 'AdminPost', id: string, title: string, kind: PostKind, holders: Array<string> } };

export type DisableAccountMutationVariables = Exact<{
  accountId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
}>;


export type DisableAccountMutation = { __typename?: 'Mutation', disableAccount: { __typename?: 'AdminAccount', id: string, accountName: string, personName: string, state: AccountState, locked: boolean, mustChangePassword: boolean, adminRole?: Role | null, posts: Array<string>, mail?: string | null, viewerCan: Array<Verb> } };

export type EnableAccountMutationVariables = Exact<{
  accountId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
}>;


export type EnableAccountMutation = { __typename?: 'Mutation', enableAccount: { __typename?: 'AdminAccount', id: string, accountName: string, personName: string, state: AccountState, locked: boolean, mustChangePassword: boolean, adminRole?: Role | null, posts: Array<string>, mail?: string | null, viewerCan: Array<Verb> } };

export type ResetPasswordMutationVariables = Exact<{
  accountId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
}>;


export type ResetPasswordMutation = { __typename?: 'Mutation', resetPassword: { __typename?: 'OneTimePassword', accountName: string, password: string } };

export type AssignMailAddressMutationVariables = Exact<{
  accountId: Scalars['ID']['input'];
  address?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
}>;


export type AssignMailAddressMutation = { __typename?: 'Mutation', assignMailAddress: { __typename?: 'AdminAccount', id: string, accountName: string, personName: string, state: AccountState, locked: boolean, mustChangePassword: boolean, adminRole?: Role | null, posts: Array<string>, mail?: string | null, viewerCan: Array<Verb> } };

export type AdminUnitsQueryVariables = Exact<{
  text?: InputMaybe<Scalars['String']['input']>;
  page?: InputMaybe<PageInput>;
}>;


export type AdminUnitsQuery = { __typename?: 'Query', allUnits: { __typename?: 'AdminUnitPage', total: number, items: Array<{ __typename?: 'AdminUnit', id: string, name: string, kind: UnitKind, level: Level, code: string, jurisdictionName: string }> } };

export type AdministrationQueryVariables = Exact<{ [key: string]: never; }>;


export type AdministrationQuery = { __typename?: 'Query', allJointMeetings: Array<{ __typename?: 'JointMeeting', id: string, code: string, name: string, level: Level }>, allUnits: { __typename?: 'AdminUnitPage', total: number } };

export type AdminPostsQueryVariables = Exact<{
  unitId: Scalars['ID']['input'];
}>;


export type AdminPostsQuery = { __typename?: 'Query', allPosts: Array<{ __typename?: 'AdminPost', id: string, title: string, kind: PostKind, holders: Array<string>, portfolio?: string | null, order: number, viewerCan: Array<Verb>, holdings: Array<{ __typename?: 'PostHolder', id: string, personName: string, capacity: HoldingCapacity, fromOn: string, toOn?: string | null, viewerCan: Array<Verb> }> }> };

export type AdminAccountsQueryVariables = Exact<{
  text?: InputMaybe<Scalars['String']['input']>;
  page?: InputMaybe<PageInput>;
}>;


export type AdminAccountsQuery = { __typename?: 'Query', allAccounts: { __typename?: 'AdminAccountPage', total: number, items: Array<{ __typename?: 'AdminAccount', id: string, accountName: string, personName: string, state: AccountState, locked: boolean, mustChangePassword: boolean, adminRole?: Role | null, posts: Array<string>, mail?: string | null, viewerCan: Array<Verb> }> } };

export type AdminAccountRowFragment = { __typename?: 'AdminAccount', id: string, accountName: string, personName: string, state: AccountState, locked: boolean, mustChangePassword: boolean, adminRole?: Role | null, posts: Array<string>, mail?: string | null, viewerCan: Array<Verb> };

export type ReferenceUnitsPreviewQueryVariables = Exact<{
  jurisdictionCode: Scalars['String']['input'];
}>;


export type ReferenceUnitsPreviewQuery = { __typename?: 'Query', referenceUnitsPreview: { __typename?: 'ReferenceUnitsPreview', name: string, count: number } };

export type ApiTokensQueryVariables = Exact<{ [key: string]: never; }>;


export type ApiTokensQuery = { __typename?: 'Query', apiTokens: Array<{ __typename?: 'ApiToken', id: string, name: string, unitId: string, unitName: string, postTitle: string, scopes: Array<ApiScope>, state: ApiTokenState, prefix?: string | null, expiresOn: string, createdByName: string, takenByName?: string | null, lastUsedOn?: string | null, seatInForce: boolean, version: number, viewerCan: Array<Verb> }> };

export type ApiTokenRowFragment = { __typename?: 'ApiToken', id: string, name: string, unitId: string, unitName: string, postTitle: string, scopes: Array<ApiScope>, state: ApiTokenState, prefix?: string | null, expiresOn: string, createdByName: string, takenByName?: string | null, lastUsedOn?: string | null, seatInForce: boolean, version: number, viewerCan: Array<Verb> };

export type ApiSeatsQueryVariables = Exact<{ [key: string]: never; }>;


export type ApiSeatsQuery = { __typename?: 'Query', apiSeats: Array<{ __typename?: 'ApiSeat', postId: string, postTitle: string, unitName: string }> };

export type CreateApiTokenMutationVariables = Exact<{
  input: CreateApiTokenInput;
}>;


export type CreateApiTokenMutation = { __typename?: 'Mutation', createApiToken: { __typename?: 'ApiToken', id: string, name: string, unitId: string, unitName: string, postTitle: string, scopes: Array<ApiScope>, state: ApiTokenState, prefix?: string | null, expiresOn: string, createdByName: string, takenByName?: string | null, lastUsedOn?: string | null, seatInForce: boolean, version: number, viewerCan: Array<Verb> } };

export type TakeApiTokenMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
}>;


export type TakeApiTokenMutation = { __typename?: 'Mutation', takeApiToken: { __typename?: 'TakenApiToken', secret: string, token: { __typename?: 'ApiToken', id: string, name: string, unitId: string, unitName: string, postTitle: string, scopes: Array<ApiScope>, state: ApiTokenState, prefix?: string | null, expiresOn: string, createdByName: string, takenByName?: string | null, lastUsedOn?: string | null, seatInForce: boolean, version: number, viewerCan: Array<Verb> } } };

export type RevokeApiTokenMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
}>;


export type RevokeApiTokenMutation = { __typename?: 'Mutation', revokeApiToken: { __typename?: 'ApiToken', id: string, name: string, unitId: string, unitName: string, postTitle: string, scopes: Array<ApiScope>, state: ApiTokenState, prefix?: string | null, expiresOn: string, createdByName: string, takenByName?: string | null, lastUsedOn?: string | null, seatInForce: boolean, version: number, viewerCan: Array<Verb> } };

export type RobotsQueryVariables = Exact<{ [key: string]: never; }>;


export type RobotsQuery = { __typename?: 'Query', robots: Array<{ __typename?: 'Robot', id: string, kind: RobotKind, name: string, host: string, hasSecret: boolean, topics: Array<RobotTopic>, version: number, figures: { __typename?: 'ChannelFigures', waiting: number, dead: number, sentAt?: string | null, failingSince?: string | null, failure?: DeliveryFailure | null, answer?: string | null } }> };

export type RobotLineFragment = { __typename?: 'Robot', id: string, kind: RobotKind, name: string, host: string, hasSecret: boolean, topics: Array<RobotTopic>, version: number, figures: { __typename?: 'ChannelFigures', waiting: number, dead: number, sentAt?: string | null, failingSince?: string | null, failure?: DeliveryFailure | null, answer?: string | null } };

export type ChannelFiguresFragment = { __typename?: 'ChannelFigures', waiting: number, dead: number, sentAt?: string | null, failingSince?: string | null, failure?: DeliveryFailure | null, answer?: string | null };

export type MailChannelQueryVariables = Exact<{ [key: string]: never; }>;


export type MailChannelQuery = { __typename?: 'Query', mailChannel: { __typename?: 'MailChannel', configured: boolean, from: string, figures: { __typename?: 'ChannelFigures', waiting: number, dead: number, sentAt?: string | null, failingSince?: string | null, failure?: DeliveryFailure | null, answer?: string | null } } };

export type MailSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type MailSettingsQuery = { __typename?: 'Query', mailSettings: { __typename?: 'MailSettings', available: boolean, address?: string | null, pendingAddress?: string | null, topics: Array<{ __typename?: 'MailTopicChoice', topic: MessageTopic, choice: MailChoice, choices: Array<MailChoice> }> } };

export type MailSettingsFragment = { __typename?: 'MailSettings', available: boolean, address?: string | null, pendingAddress?: string | null, topics: Array<{ __typename?: 'MailTopicChoice', topic: MessageTopic, choice: MailChoice, choices: Array<MailChoice> }> };

export type SetRobotMutationVariables = Exact<{
  id?: InputMaybe<Scalars['ID']['input']>;
  input: RobotInput;
}>;


export type SetRobotMutation = { __typename?: 'Mutation', setRobot: { __typename?: 'Robot', id: string } };

export type RemoveRobotMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type RemoveRobotMutation = { __typename?: 'Mutation', removeRobot: boolean };

export type TestRobotMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type TestRobotMutation = { __typename?: 'Mutation', testRobot: { __typename?: 'DeliveryTest', delivered: boolean, failure?: DeliveryFailure | null, answer?: string | null } };

export type RetryDeliveriesMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type RetryDeliveriesMutation = { __typename?: 'Mutation', retryDeliveries: number };

export type TestMailMutationVariables = Exact<{
  address: Scalars['String']['input'];
}>;


export type TestMailMutation = { __typename?: 'Mutation', testMail: { __typename?: 'DeliveryTest', delivered: boolean, failure?: DeliveryFailure | null, answer?: string | null } };

export type RetryMailMutationVariables = Exact<{ [key: string]: never; }>;


export type RetryMailMutation = { __typename?: 'Mutation', retryMail: number };

export type SetMailAddressMutationVariables = Exact<{
  address: Scalars['String']['input'];
}>;


export type SetMailAddressMutation = { __typename?: 'Mutation', setMailAddress: { __typename?: 'MailSettings', available: boolean, address?: string | null, pendingAddress?: string | null, topics: Array<{ __typename?: 'MailTopicChoice', topic: MessageTopic, choice: MailChoice, choices: Array<MailChoice> }> } };

export type ConfirmMailAddressMutationVariables = Exact<{
  code: Scalars['String']['input'];
}>;


export type ConfirmMailAddressMutation = { __typename?: 'Mutation', confirmMailAddress: { __typename?: 'MailSettings', available: boolean, address?: string | null, pendingAddress?: string | null, topics: Array<{ __typename?: 'MailTopicChoice', topic: MessageTopic, choice: MailChoice, choices: Array<MailChoice> }> } };

export type RemoveMailAddressMutationVariables = Exact<{ [key: string]: never; }>;


export type RemoveMailAddressMutation = { __typename?: 'Mutation', removeMailAddress: { __typename?: 'MailSettings', available: boolean, address?: string | null, pendingAddress?: string | null, topics: Array<{ __typename?: 'MailTopicChoice', topic: MessageTopic, choice: MailChoice, choices: Array<MailChoice> }> } };

export type ChooseMailMutationVariables = Exact<{
  topic: MessageTopic;
  choice: MailChoice;
}>;


export type ChooseMailMutation = { __typename?: 'Mutation', chooseMail: { __typename?: 'MailSettings', available: boolean, address?: string | null, pendingAddress?: string | null, topics: Array<{ __typename?: 'MailTopicChoice', topic: MessageTopic, choice: MailChoice, choices: Array<MailChoice> }> } };

export type RegisterComplaintMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  category: ComplaintCategory;
  aboutUnitId?: InputMaybe<Scalars['ID']['input']>;
}>;


export type RegisterComplaintMutation = { __typename?: 'Mutation', registerComplaint: { __typename?: 'Complaint', id: string, state: ComplaintState, version: number } };

export type JoinComplaintMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  mainId: Scalars['ID']['input'];
}>;


export type JoinComplaintMutation = { __typename?: 'Mutation', joinComplaint: { __typename?: 'Complaint', id: string, state: ComplaintState, version: number } };

export type AssignComplaintMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  unitId: Scalars['ID']['input'];
}>;


export type AssignComplaintMutation = { __typename?: 'Mutation', assignComplaint: { __typename?: 'Complaint', id: string, state: ComplaintState, version: number } };

export type AcknowledgeComplaintMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
}>;


export type AcknowledgeComplaintMutation = { __typename?: 'Mutation', acknowledgeComplaint: { __typename?: 'Complaint', id: string, state: ComplaintState, version: number } };

export type DeclineComplaintMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
}>;


export type DeclineComplaintMutation = { __typename?: 'Mutation', declineComplaint: { __typename?: 'Complaint', id: string, state: ComplaintState, version: number } };

export type ReportVerificationMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  finding: ComplaintFinding;
  text: Scalars['String']['input'];
}>;


export type ReportVerificationMutation = { __typename?: 'Mutation', reportVerification: { __typename?: 'Complaint', id: string, state: ComplaintState, version: number } };

export type ReturnVerificationMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
}>;


export type ReturnVerificationMutation = { __typename?: 'Mutation', returnVerification: { __typename?: 'Complaint', id: string, state: ComplaintState, version: number } };

export type AnswerComplaintMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  answer: Scalars['String']['input'];
}>;


export type AnswerComplaintMutation = { __typename?: 'Mutation', answerComplaint: { __typename?: 'Complaint', id: string, state: ComplaintState, version: number } };

export type ReopenComplaintMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
}>;


export type ReopenComplaintMutation = { __typename?: 'Mutation', reopenComplaint: { __typename?: 'Complaint', id: string, state: ComplaintState, version: number } };

export type ReferComplaintMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  handedTo: Scalars['String']['input'];
  reason: Scalars['String']['input'];
}>;


export type ReferComplaintMutation = { __typename?: 'Mutation', referComplaint: { __typename?: 'Complaint', id: string, state: ComplaintState, version: number } };

export type TransferComplaintMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  authority: ClueAuthority;
  handedTo: Scalars['String']['input'];
  reason: Scalars['String']['input'];
}>;


export type TransferComplaintMutation = { __typename?: 'Mutation', transferComplaint: { __typename?: 'Complaint', id: string, state: ComplaintState, version: number } };

export type RecordComplaintReceiptMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  number: Scalars['String']['input'];
  receivedOn: Scalars['LocalDate']['input'];
}>;


export type RecordComplaintReceiptMutation = { __typename?: 'Mutation', recordComplaintReceipt: { __typename?: 'Complaint', id: string, state: ComplaintState, version: number } };

export type CloseComplaintMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
}>;


export type CloseComplaintMutation = { __typename?: 'Mutation', closeComplaint: { __typename?: 'Complaint', id: string, state: ComplaintState, version: number } };

export type ProposeComplaintTaskMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  title: Scalars['String']['input'];
  reason: Scalars['String']['input'];
}>;


export type ProposeComplaintTaskMutation = { __typename?: 'Mutation', proposeComplaintTask: { __typename?: 'Complaint', id: string, state: ComplaintState, version: number } };

export type DecideComplaintTaskMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  approved: Scalars['Boolean']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
}>;


export type DecideComplaintTaskMutation = { __typename?: 'Mutation', decideComplaintTask: { __typename?: 'Complaint', id: string, state: ComplaintState, version: number } };

export type DraftComplaintTaskMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  content: Scalars['String']['input'];
  assignments: Array<AssignmentInput> | AssignmentInput;
}>;


export type DraftComplaintTaskMutation = { __typename?: 'Mutation', draftComplaintTask: { __typename?: 'Complaint', id: string, state: ComplaintState, version: number } };

export type OpenComplaintSealMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  part: ComplaintPart;
  purpose: Scalars['String']['input'];
}>;


export type OpenComplaintSealMutation = { __typename?: 'Mutation', openComplaintSeal: { __typename?: 'OpenedComplaintSeal', name?: string | null, phone?: string | null, address?: string | null, text?: string | null, findingText?: string | null, handReason?: string | null } };

export type ComplaintListQueryVariables = Exact<{
  filter?: InputMaybe<ComplaintFilter>;
  page?: InputMaybe<PageInput>;
}>;


export type ComplaintListQuery = { __typename?: 'Query', complaints: { __typename?: 'ComplaintPage', total: number, items: Array<{ __typename?: 'Complaint', id: string, code: string, category: ComplaintCategory, placeName?: string | null, state: ComplaintState, light: Light, sealed: boolean, receivedOn: string, dueOn?: string | null, dueProvisional: boolean, unitName?: string | null, joinedCount: number }> } };

export type ComplaintPlacesQueryVariables = Exact<{ [key: string]: never; }>;


export type ComplaintPlacesQuery = { __typename?: 'Query', complaintPlaces: Array<{ __typename?: 'ComplaintPlace', id: string, name: string, countyId?: string | null }> };

export type ComplaintDetailQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ComplaintDetailQuery = { __typename?: 'Query', complaint?: { __typename?: 'Complaint', id: string, code: string, source: ComplaintSource, category: ComplaintCategory, placeName?: string | null, text?: string | null, anonymous: boolean, state: ComplaintState, light: Light, receivedOn: string, dueOn?: string | null, dueProvisional: boolean, registeredOn?: string | null, aboutUnitId?: string | null, aboutUnitName?: string | null, unitId?: string | null, unitName?: string | null, assignedOn?: string | null, finding?: ComplaintFinding | null, findingText?: string | null, verifiedOn?: string | null, returnReason?: string | null, answer?: string | null, answeredOn?: string | null, satisfaction?: Satisfaction | null, satisfactionNote?: string | null, ratedOn?: string | null, handedTo?: string | null, clueAuthority?: ClueAuthority | null, handedOn?: string | null, handReason?: string | null, receiptNumber?: string | null, receiptOn?: string | null, closedOn?: string | null, taskTitle?: string | null, taskReason?: string | null, taskApprovedOn?: string | null, sealed: boolean, version: number, viewerCan: Array<Verb>, joinedTo?: { __typename?: 'Complaint', id: string, code: string } | null, joined: Array<{ __typename?: 'Complaint', id: string, code: string, text?: string | null, receivedOn: string }>, task?: { __typename?: 'Task', id: string, code: string, title: string, state: TaskState } | null, files: Array<{ __typename?: 'ComplaintFile', id: string, name: string, size: number }>, events: Array<{ __typename?: 'ComplaintEvent', sequence: number, at: string, verb: string, personName?: string | null, postTitle?: string | null, unitName?: string | null, reason?: string | null }> } | null };

export type ComplaintBodyFragment = { __typename?: 'Complaint', id: string, code: string, source: ComplaintSource, category: ComplaintCategory, placeName?: string | null, text?: string | null, anonymous: boolean, state: ComplaintState, light: Light, receivedOn: string, dueOn?: string | null, dueProvisional: boolean, registeredOn?: string | null, aboutUnitId?: string | null, aboutUnitName?: string | null, unitId?: string | null, unitName?: string | null, assignedOn?: string | null, finding?: ComplaintFinding | null, findingText?: string | null, verifiedOn?: string | null, returnReason?: string | null, answer?: string | null, answeredOn?: string | null, satisfaction?: Satisfaction | null, satisfactionNote?: string | null, ratedOn?: string | null, handedTo?: string | null, clueAuthority?: ClueAuthority | null, handedOn?: string | null, handReason?: string | null, receiptNumber?: string | null, receiptOn?: string | null, closedOn?: string | null, taskTitle?: string | null, taskReason?: string | null, taskApprovedOn?: string | null, sealed: boolean, version: number, viewerCan: Array<Verb> };

export type SetFrequencyMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  months: Scalars['Int']['input'];
  basis: Scalars['String']['input'];
  fromOn: Scalars['LocalDate']['input'];
  unusual: Scalars['Boolean']['input'];
}>;


export type SetFrequencyMutation = { __typename?: 'Mutation', setFrequency: { __typename?: 'Duty', id: string, code: string, title: string, text: string, noticeId: string, noticeLabel: string, line: number, sentence: number, start: number, end: number, sectionPath: Array<string>, holderClass?: string | null, level: Level, role: DutyRole, kind: DutyKind, categories: Array<AssistanceCategory>, frequencyState: FrequencyState, frequencyMonths?: number | null, frequencyBasis?: string | null, frequencyFromOn?: string | null, recipientBasis?: string | null, validFrom: string, validTo?: string | null, openTaskCount: number, nextDueOn?: string | null, light: Light, version: number, viewerCan: Array<Verb>, unit?: { __typename?: 'Unit', id: string, name: string } | null, recipient?: { __typename?: 'Unit', id: string, name: string } | null, sharedWith: Array<{ __typename?: 'Unit', id: string, name: string }> } };

export type SetRecipientMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  unitId: Scalars['ID']['input'];
  basis: Scalars['String']['input'];
}>;


export type SetRecipientMutation = { __typename?: 'Mutation', setRecipient: { __typename?: 'Duty', id: string, code: string, title: string, text: string, noticeId: string, noticeLabel: string, line: number, sentence: number, start: number, end: number, sectionPath: Array<string>, holderClass?: string | null, level: Level, role: DutyRole, kind: DutyKind, categories: Array<AssistanceCategory>, frequencyState: FrequencyState, frequencyMonths?: number | null, frequencyBasis?: string | null, frequencyFromOn?: string | null, recipientBasis?: string | null, validFrom: string, validTo?: string | null, openTaskCount: number, nextDueOn?: string | null, light: Light, version: number, viewerCan: Array<Verb>, unit?: { __typename?: 'Unit', id: string, name: string } | null, recipient?: { __typename?: 'Unit', id: string, name: string } | null, sharedWith: Array<{ __typename?: 'Unit', id: string, name: string }> } };

export type ExpandHoldersMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  unitIds: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type ExpandHoldersMutation = { __typename?: 'Mutation', expandHolders: Array<{ __typename?: 'Duty', id: string, code: string, title: string, text: string, noticeId: string, noticeLabel: string, line: number, sentence: number, start: number, end: number, sectionPath: Array<string>, holderClass?: string | null, level: Level, role: DutyRole, kind: DutyKind, categories: Array<AssistanceCategory>, frequencyState: FrequencyState, frequencyMonths?: number | null, frequencyBasis?: string | null, frequencyFromOn?: string | null, recipientBasis?: string | null, validFrom: string, validTo?: string | null, openTaskCount: number, nextDueOn?: string | null, light: Light, version: number, viewerCan: Array<Verb>, unit?: { __typename?: 'Unit', id: string, name: string } | null, recipient?: { __typename?: 'Unit', id: string, name: string } | null, sharedWith: Array<{ __typename?: 'Unit', id: string, name: string }> }> };

export type RegisterDutyFragment = { __typename?: 'Duty', id: string, code: string, title: string, text: string, noticeId: string, noticeLabel: string, line: number, sentence: number, start: number, end: number, sectionPath: Array<string>, holderClass?: string | null, level: Level, role: DutyRole, kind: DutyKind, categories: Array<AssistanceCategory>, frequencyState: FrequencyState, frequencyMonths?: number | null, frequencyBasis?: string | null, frequencyFromOn?: string | null, recipientBasis?: string | null, validFrom: string, validTo?: string | null, openTaskCount: number, nextDueOn?: string | null, light: Light, version: number, viewerCan: Array<Verb>, unit?: { __typename?: 'Unit', id: string, name: string } | null, recipient?: { __typename?: 'Unit', id: string, name: string } | null, sharedWith: Array<{ __typename?: 'Unit', id: string, name: string }> };

export type RegisterUnitsQueryVariables = Exact<{
  noticeId?: InputMaybe<Scalars['ID']['input']>;
  level?: InputMaybe<Level>;
  whole?: InputMaybe<DutyFilter>;
  classes?: InputMaybe<DutyFilter>;
}>;


export type RegisterUnitsQuery = { __typename?: 'Query', registerUnits: Array<{ __typename?: 'RegisterUnit', duties: number, unset: number, unit: { __typename?: 'Unit', id: string, name: string } }>, whole: { __typename?: 'DutyPage', total: number, sentences: number, unset: number }, classes: { __typename?: 'DutyPage', total: number } };

export type RegisterDutiesQueryVariables = Exact<{
  filter?: InputMaybe<DutyFilter>;
  page?: InputMaybe<PageInput>;
}>;


export type RegisterDutiesQuery = { __typename?: 'Query', duties: { __typename?: 'DutyPage', total: number, sentences: number, unset: number, items: Array<{ __typename?: 'Duty', id: string, code: string, title: string, text: string, noticeId: string, noticeLabel: string, line: number, sentence: number, start: number, end: number, sectionPath: Array<string>, holderClass?: string | null, level: Level, role: DutyRole, kind: DutyKind, categories: Array<AssistanceCategory>, frequencyState: FrequencyState, frequencyMonths?: number | null, frequencyBasis?: string | null, frequencyFromOn?: string | null, recipientBasis?: string | null, validFrom: string, validTo?: string | null, openTaskCount: number, nextDueOn?: string | null, light: Light, version: number, viewerCan: Array<Verb>, unit?: { __typename?: 'Unit', id: string, name: string } | null, recipient?: { __typename?: 'Unit', id: string, name: string } | null, sharedWith: Array<{ __typename?: 'Unit', id: string, name: string }> }> } };

export type RegisterNoticesQueryVariables = Exact<{ [key: string]: never; }>;


export type RegisterNoticesQuery = { __typename?: 'Query', notices: { __typename?: 'NoticePage', items: Array<{ __typename?: 'Notice', id: string, title: string, docNumber?: string | null, state: NoticeState, edition: number, dutyCount: number }> } };

export type RegisterTextQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type RegisterTextQuery = { __typename?: 'Query', notice?: { __typename?: 'Notice', id: string, title: string, docNumber?: string | null, text: string, sections: Array<{ __typename?: 'NoticeSection', label: string, title: string, start: number }> } | null };

export type RunningTasksOfDutyQueryVariables = Exact<{
  dutyId: Scalars['ID']['input'];
}>;


export type RunningTasksOfDutyQuery = { __typename?: 'Query', tasks: { __typename?: 'TaskPage', items: Array<{ __typename?: 'Task', id: string, code: string, title: string, reportEveryMonths?: number | null }> } };

export type FeedQueryVariables = Exact<{ [key: string]: never; }>;


export type FeedQuery = { __typename?: 'Query', feed?: { __typename?: 'Feed', createdAt: string } | null };

export type RenewFeedMutationVariables = Exact<{ [key: string]: never; }>;


export type RenewFeedMutation = { __typename?: 'Mutation', renewFeed: { __typename?: 'RenewedFeed', path: string } };

export type RevokeFeedMutationVariables = Exact<{ [key: string]: never; }>;


export type RevokeFeedMutation = { __typename?: 'Mutation', revokeFeed: boolean };

export type UnitFeedQueryVariables = Exact<{
  unitId: Scalars['ID']['input'];
}>;


export type UnitFeedQuery = { __typename?: 'Query', unitFeed: { __typename?: 'UnitFeed', createdAt?: string | null, createdByName?: string | null, viewerCan: Array<Verb> } };

export type RenewUnitFeedMutationVariables = Exact<{
  unitId: Scalars['ID']['input'];
}>;


export type RenewUnitFeedMutation = { __typename?: 'Mutation', renewUnitFeed: { __typename?: 'RenewedFeed', path: string } };

export type RevokeUnitFeedMutationVariables = Exact<{
  unitId: Scalars['ID']['input'];
}>;


export type RevokeUnitFeedMutation = { __typename?: 'Mutation', revokeUnitFeed: boolean };

export type HandOverListQueryVariables = Exact<{
  postId: Scalars['ID']['input'];
}>;


export type HandOverListQuery = { __typename?: 'Query', handOverList: { __typename?: 'HandOver', postId: string, postTitle: string, unitId: string, unitName: string, today: string, untilOn: string, holders: Array<{ __typename?: 'PostHolder', id: string, personName: string, capacity: HoldingCapacity, fromOn: string, toOn?: string | null }>, items: Array<{ __typename?: 'HandOverItem', kind: HandOverKind, id: string, title: string, dueOn?: string | null, light: Light, periodStartOn?: string | null, periodMonths?: number | null, unitName?: string | null, noticeId?: string | null, taskId?: string | null, slotId?: string | null, instructionId?: string | null }> } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { __typename?: 'Query', installation: { __typename?: 'Installation', needsFirstAdministrators: boolean, demo: boolean, today: string, demoAccounts: Array<{ __typename?: 'DemoAccount', accountName: string, label: string, role: Role }> }, viewer?: { __typename?: 'Viewer', id: string, accountName: string, personName: string, mustChangePassword: boolean, adminRoles: Array<Role>, viewerCan: Array<Verb>, posts: Array<{ __typename?: 'ViewerPost', id: string, title: string, unitId: string, unitName: string, capacity: HoldingCapacity }>, jointMeetings: Array<{ __typename?: 'ViewerJointMeeting', roles: Array<Role>, unitIds: Array<string>, viewerCan: Array<Verb>, jointMeeting: { __typename?: 'JointMeeting', id: string, code: string, name: string, level: Level, demo: boolean, amberWorkingDays: number, acknowledgeWorkingDays: number }, counts: { __typename?: 'NavigationCounts', today: number, duties: number, tasks: number, overdueReports: number, reviews: number, notices: number } }> } | null };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { __typename?: 'Mutation', signIn: { __typename?: 'Viewer', id: string } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { __typename?: 'Mutation', signOut: boolean };

export type ChangePasswordMutationVariables = Exact<{
  current: Scalars['String']['input'];
  next: Scalars['String']['input'];
}>;


export type ChangePasswordMutation = { __typename?: 'Mutation', changePassword: { __typename?: 'Viewer', id: string, mustChangePassword: boolean } };

export type CreateFirstAdministratorsMutationVariables = Exact<{
  code: Scalars['String']['input'];
  administrators: Array<FirstAdministratorInput> | FirstAdministratorInput;
}>;


export type CreateFirstAdministratorsMutation = { __typename?: 'Mutation', createFirstAdministrators: boolean };

export type DefineIndicatorMutationVariables = Exact<{
  input: IndicatorInput;
  fromOn: Scalars['LocalDate']['input'];
}>;


export type DefineIndicatorMutation = { __typename?: 'Mutation', defineIndicator: { __typename?: 'Indicator', id: string, version: number } };

export type ReviseIndicatorMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  input: IndicatorInput;
  fromOn: Scalars['LocalDate']['input'];
  reason: Scalars['String']['input'];
}>;


export type ReviseIndicatorMutation = { __typename?: 'Mutation', reviseIndicator: { __typename?: 'Indicator', id: string, version: number } };

export type RetireIndicatorMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  fromOn: Scalars['LocalDate']['input'];
  reason: Scalars['String']['input'];
}>;


export type RetireIndicatorMutation = { __typename?: 'Mutation', retireIndicator: { __typename?: 'Indicator', id: string, version: number } };

export type AttachIndicatorMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  taskId?: InputMaybe<Scalars['ID']['input']>;
  unitIds?: InputMaybe<Array<Scalars['ID']['input']> | Scalars['ID']['input']>;
  fromOn: Scalars['LocalDate']['input'];
}>;


export type AttachIndicatorMutation = { __typename?: 'Mutation', attachIndicator: { __typename?: 'Indicator', id: string, version: number } };

export type DetachIndicatorMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  useId: Scalars['ID']['input'];
  fromOn: Scalars['LocalDate']['input'];
}>;


export type DetachIndicatorMutation = { __typename?: 'Mutation', detachIndicator: { __typename?: 'Indicator', id: string, version: number } };

export type IndicatorDefinitionFactsFragment = { __typename?: 'IndicatorDefinition', fromOn: string, rollUp: IndicatorRollUp, direction?: IndicatorDirection | null, target?: number | null, fundPart?: FundPart | null, id: string, name: string, description: string, kind: IndicatorKind, measure: string, decimals: number, numeratorName?: string | null, denominatorName?: string | null, floor: boolean, cumulative: boolean, jumpPercent?: number | null, trigger?: { __typename?: 'IndicatorTrigger', threshold: number, direction: IndicatorDirection, title: string, content: string, workingDays: number, duty?: { __typename?: 'Duty', id: string, code: string, title: string } | null, parts: Array<{ __typename?: 'IndicatorTriggerPart', role: DutyRole, unit: { __typename?: 'Unit', id: string, name: string } }> } | null };

export type IndicatorFigureRowFragment = { __typename?: 'IndicatorFigure', areaId: string, areaName: string, level: Level, periodStartOn: string, periodEndOn: string, periodMonths: number, expected: number, entered: number, amount?: number | null, whole?: number | null, figure?: number | null, meetsTarget?: boolean | null, target?: number | null, belowFloor?: boolean | null, floor?: number | null };

export type IndicatorListQueryVariables = Exact<{
  filter?: InputMaybe<IndicatorFilter>;
  page?: InputMaybe<PageInput>;
}>;


export type IndicatorListQuery = { __typename?: 'Query', indicators: { __typename?: 'IndicatorPage', total: number, items: Array<{ __typename?: 'Indicator', id: string, code: string, retiredFromOn?: string | null, definition: { __typename?: 'IndicatorDefinition', fromOn: string, rollUp: IndicatorRollUp, direction?: IndicatorDirection | null, target?: number | null, fundPart?: FundPart | null, id: string, name: string, description: string, kind: IndicatorKind, measure: string, decimals: number, numeratorName?: string | null, denominatorName?: string | null, floor: boolean, cumulative: boolean, jumpPercent?: number | null, trigger?: { __typename?: 'IndicatorTrigger', threshold: number, direction: IndicatorDirection, title: string, content: string, workingDays: number, duty?: { __typename?: 'Duty', id: string, code: string, title: string } | null, parts: Array<{ __typename?: 'IndicatorTriggerPart', role: DutyRole, unit: { __typename?: 'Unit', id: string, name: string } }> } | null }, latest?: { __typename?: 'IndicatorFigure', areaId: string, areaName: string, level: Level, periodStartOn: string, periodEndOn: string, periodMonths: number, expected: number, entered: number, amount?: number | null, whole?: number | null, figure?: number | null, meetsTarget?: boolean | null, target?: number | null, belowFloor?: boolean | null, floor?: number | null } | null }> } };

export type IndicatorDetailQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type IndicatorDetailQuery = { __typename?: 'Query', indicator?: { __typename?: 'Indicator', id: string, code: string, version: number, retiredFromOn?: string | null, viewerCan: Array<Verb>, definition: { __typename?: 'IndicatorDefinition', fromOn: string, rollUp: IndicatorRollUp, direction?: IndicatorDirection | null, target?: number | null, fundPart?: FundPart | null, id: string, name: string, description: string, kind: IndicatorKind, measure: string, decimals: number, numeratorName?: string | null, denominatorName?: string | null, floor: boolean, cumulative: boolean, jumpPercent?: number | null, trigger?: { __typename?: 'IndicatorTrigger', threshold: number, direction: IndicatorDirection, title: string, content: string, workingDays: number, duty?: { __typename?: 'Duty', id: string, code: string, title: string } | null, parts: Array<{ __typename?: 'IndicatorTriggerPart', role: DutyRole, unit: { __typename?: 'Unit', id: string, name: string } }> } | null }, definitions: Array<{ __typename?: 'IndicatorDefinition', fromOn: string, rollUp: IndicatorRollUp, direction?: IndicatorDirection | null, target?: number | null, fundPart?: FundPart | null, id: string, name: string, description: string, kind: IndicatorKind, measure: string, decimals: number, numeratorName?: string | null, denominatorName?: string | null, floor: boolean, cumulative: boolean, jumpPercent?: number | null, trigger?: { __typename?: 'IndicatorTrigger', threshold: number, direction: IndicatorDirection, title: string, content: string, workingDays: number, duty?: { __typename?: 'Duty', id: string, code: string, title: string } | null, parts: Array<{ __typename?: 'IndicatorTriggerPart', role: DutyRole, unit: { __typename?: 'Unit', id: string, name: string } }> } | null }>, uses: Array<{ __typename?: 'IndicatorUse', id: string, fromOn: string, toOn?: string | null, task?: { __typename?: 'Task', id: string, code: string, title: string } | null, duty?: { __typename?: 'Duty', id: string, code: string, title: string, noticeId: string } | null, units?: Array<{ __typename?: 'Unit', id: string, name: string }> | null }>, crossings: Array<{ __typename?: 'IndicatorCrossing', periodStartOn: string, figure: number, openedAt: string, task?: { __typename?: 'Task', id: string, code: string, title: string } | null }> } | null };

export type IndicatorFiguresQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  under?: InputMaybe<Scalars['ID']['input']>;
}>;


export type IndicatorFiguresQuery = { __typename?: 'Query', indicatorFigures: { __typename?: 'IndicatorSeries', partial: boolean, figures: Array<{ __typename?: 'IndicatorFigure', areaId: string, areaName: string, level: Level, periodStartOn: string, periodEndOn: string, periodMonths: number, expected: number, entered: number, amount?: number | null, whole?: number | null, figure?: number | null, meetsTarget?: boolean | null, target?: number | null, belowFloor?: boolean | null, floor?: number | null }> } };

export type TasksForIndicatorQueryVariables = Exact<{
  text: Scalars['String']['input'];
}>;


export type TasksForIndicatorQuery = { __typename?: 'Query', tasks: { __typename?: 'TaskPage', items: Array<{ __typename?: 'Task', id: string, code: string, title: string, reportEveryMonths?: number | null }> } };

export type UnitsOfTaskQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type UnitsOfTaskQuery = { __typename?: 'Query', task?: { __typename?: 'Task', id: string, assignments: Array<{ __typename?: 'Assignment', id: string, role: DutyRole, unit: { __typename?: 'Unit', id: string, name: string } }> } | null };

export type DutiesForTriggerQueryVariables = Exact<{
  text: Scalars['String']['input'];
}>;


export type DutiesForTriggerQuery = { __typename?: 'Query', duties: { __typename?: 'DutyPage', items: Array<{ __typename?: 'Duty', id: string, code: string, title: string }> } };

export type DraftInspectionMutationVariables = Exact<{
  matter: Scalars['String']['input'];
  idempotencyKey: Scalars['String']['input'];
}>;


export type DraftInspectionMutation = { __typename?: 'Mutation', draftInspection: { __typename?: 'Inspection', id: string, version: number } };

export type ReviseInspectionMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  plan: InspectionPlanInput;
  objects: Array<PlannedObjectInput> | PlannedObjectInput;
  reason?: InputMaybe<Scalars['String']['input']>;
}>;


export type ReviseInspectionMutation = { __typename?: 'Mutation', reviseInspection: { __typename?: 'Inspection', id: string, version: number } };

export type SubmitInspectionMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
}>;


export type SubmitInspectionMutation = { __typename?: 'Mutation', submitInspection: { __typename?: 'Inspection', id: string, version: number } };

export type ApproveInspectionMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  input: ApprovalInput;
}>;


export type ApproveInspectionMutation = { __typename?: 'Mutation', approveInspection: { __typename?: 'Inspection', id: string, version: number } };

export type ReturnInspectionMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
}>;


export type ReturnInspectionMutation = { __typename?: 'Mutation', returnInspection: { __typename?: 'Inspection', id: string, version: number } };

export type JoinInspectionMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  jointMeetingId: Scalars['ID']['input'];
  inspectionId: Scalars['ID']['input'];
}>;


export type JoinInspectionMutation = { __typename?: 'Mutation', joinInspection: { __typename?: 'Inspection', id: string, version: number } };

export type WithdrawInspectionMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
}>;


export type WithdrawInspectionMutation = { __typename?: 'Mutation', withdrawInspection: { __typename?: 'Inspection', id: string, version: number } };

export type SetInspectionTeamMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  leaderAppointment?: InputMaybe<Scalars['String']['input']>;
  members: Array<TeamMemberInput> | TeamMemberInput;
}>;


export type SetInspectionTeamMutation = { __typename?: 'Mutation', setInspectionTeam: { __typename?: 'Inspection', id: string, version: number } };

export type NotifyObjectMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  unitIds: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
  text: Scalars['String']['input'];
}>;


export type NotifyObjectMutation = { __typename?: 'Mutation', notifyObject: { __typename?: 'Inspection', id: string, version: number } };

export type StartInspectionMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
}>;


export type StartInspectionMutation = { __typename?: 'Mutation', startInspection: { __typename?: 'Inspection', id: string, version: number } };

export type RecordVisitMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: VisitInput;
  idempotencyKey: Scalars['String']['input'];
}>;


export type RecordVisitMutation = { __typename?: 'Mutation', recordVisit: { __typename?: 'Inspection', id: string, version: number } };

export type RecordFindingMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: FindingInput;
  idempotencyKey: Scalars['String']['input'];
}>;


export type RecordFindingMutation = { __typename?: 'Mutation', recordFinding: { __typename?: 'Inspection', id: string, version: number } };

export type ReviseFindingMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  findingId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  input: FindingInput;
}>;


export type ReviseFindingMutation = { __typename?: 'Mutation', reviseFinding: { __typename?: 'Inspection', id: string, version: number } };

export type DropFindingMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  findingId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
}>;


export type DropFindingMutation = { __typename?: 'Mutation', dropFinding: { __typename?: 'Inspection', id: string, version: number } };

export type ConcludeInspectionMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  document: Scalars['String']['input'];
  conclusions: Array<ConclusionInput> | ConclusionInput;
}>;


export type ConcludeInspectionMutation = { __typename?: 'Mutation', concludeInspection: { __typename?: 'Inspection', id: string, version: number } };

export type CloseInspectionMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
}>;


export type CloseInspectionMutation = { __typename?: 'Mutation', closeInspection: { __typename?: 'Inspection', id: string, version: number } };

export type DeliverConclusionMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  objectId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
}>;


export type DeliverConclusionMutation = { __typename?: 'Mutation', deliverConclusion: { __typename?: 'Inspection', id: string, version: number } };

export type ReceiveConclusionMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  objectId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  receivedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  source?: InputMaybe<Scalars['String']['input']>;
}>;


export type ReceiveConclusionMutation = { __typename?: 'Mutation', receiveConclusion: { __typename?: 'Inspection', id: string, version: number } };

export type ObjectToConclusionMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  objectId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
}>;


export type ObjectToConclusionMutation = { __typename?: 'Mutation', objectToConclusion: { __typename?: 'Inspection', id: string, version: number } };

export type DecideReviewMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  objectId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  input: ReviewInput;
}>;


export type DecideReviewMutation = { __typename?: 'Mutation', decideReview: { __typename?: 'Inspection', id: string, version: number } };

export type RecordDesignationMutationVariables = Exact<{
  input: DesignationInput;
}>;


export type RecordDesignationMutation = { __typename?: 'Mutation', recordDesignation: { __typename?: 'Designation', id: string } };

export type EndDesignationMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
}>;


export type EndDesignationMutation = { __typename?: 'Mutation', endDesignation: { __typename?: 'Designation', id: string } };

export type InspectionListQueryVariables = Exact<{
  filter?: InputMaybe<InspectionFilter>;
  page?: InputMaybe<PageInput>;
}>;


export type InspectionListQuery = { __typename?: 'Query', inspections: { __typename?: 'InspectionPage', total: number, items: Array<{ __typename?: 'Inspection', id: string, code: string, matter: string, state: InspectionState, mode?: InspectionMode | null, covert: boolean, fromOn?: string | null, toOn?: string | null, findingCount: number, viewerCan: Array<Verb>, objects: Array<{ __typename?: 'InspectionObject', id: string, unitId: string, unitName: string, state: ConclusionState, light?: Light | null, objectionUntilOn?: string | null, reviewUntilOn?: string | null }> }> } };

export type InspectionDetailQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type InspectionDetailQuery = { __typename?: 'Query', inspection?: { __typename?: 'Inspection', id: string, code: string, state: InspectionState, inside: boolean, matter: string, basis?: InspectionBasis | null, source?: InspectionSource | null, sourceDocument?: string | null, sourceOn?: string | null, mode?: InspectionMode | null, yearWork?: string | null, trigger?: InspectionTrigger | null, triggerReason?: string | null, kind?: InspectionKind | null, category?: InspectionCategory | null, methods: Array<InspectionMethod>, covert: boolean, topics: Array<AssistanceCategory>, content?: string | null, scope?: string | null, depthReason?: string | null, fromOn?: string | null, toOn?: string | null, overlapReason?: string | null, changedOn?: string | null, approver?: InspectionApprover | null, approverName?: string | null, approvalDocument?: string | null, approvedOn?: string | null, leaderAppointment?: string | null, startedOn?: string | null, conclusionDocument?: string | null, concludedOn?: string | null, closedOn?: string | null, stateReason?: string | null, joinedInto?: string | null, version: number, viewerCan: Array<Verb>, visits: Array<{ __typename?: 'InspectionVisit', id: string, objectId: string, onDate: string, place: string, method: InspectionMethod, peopleMet?: string | null, observations: string, recordedBy: string }>, findings: Array<{ __typename?: 'InspectionFinding', id: string, sequence: number, objectId: string, severity: FindingSeverity, kind: FindingKind, matter: string, text: string, responsibleUnitId: string, responsibleUnitName: string, state: FindingState, dropReason?: string | null, repeated: number, version: number, viewerCan: Array<Verb>, duty?: { __typename?: 'Duty', id: string, code: string, title: string, noticeId: string } | null, task?: { __typename?: 'Task', id: string, code: string, title: string } | null, evidence: Array<{ __typename?: 'Evidence', kind: EvidenceKind, visitId?: string | null, text: string }> }>, joined: Array<{ __typename?: 'JoinedInspection', jointMeetingName: string, code: string, matter: string }>, reviewerChoices: Array<{ __typename?: 'ConclusionAuthor', personId?: string | null, personName: string }>, events: Array<{ __typename?: 'InspectionEvent', sequence: number, at: string, verb: Verb, unitName?: string | null, personName?: string | null, postTitle?: string | null, reason?: string | null }>, designation?: { __typename?: 'Designation', id: string, code: string, governmentName: string, document: string, fromOn: string, toOn?: string | null } | null, authors: Array<{ __typename?: 'ConclusionAuthor', personId?: string | null, personName: string }>, objects: Array<{ __typename?: 'InspectionObject', id: string, unitId: string, unitName: string, authority?: InspectionAuthority | null, authorityDocument?: string | null, assistanceBasis?: string | null, state: ConclusionState, notifiedOn?: string | null, noticeText?: string | null, conclusion?: string | null, deliveredOn?: string | null, receivedOn?: string | null, receivedBy?: string | null, receiptSource?: string | null, objectionUntilOn?: string | null, objectedOn?: string | null, objection?: string | null, reviewUntilOn?: string | null, reviewedOn?: string | null, reviewOutcome?: ReviewOutcome | null, reviewText?: string | null, reviewDocument?: string | null, clockProvisional: boolean, light?: Light | null, version: number, viewerCan: Array<Verb>, reviewers: Array<{ __typename?: 'ConclusionAuthor', personId?: string | null, personName: string }> }>, team: Array<{ __typename?: 'TeamMember', id: string, role: TeamRole, postId?: string | null, personName: string, office: string, invitedKind?: InvitedKind | null, trainedOn?: string | null, secrecyOn?: string | null }>, lacks: Array<{ __typename?: 'InspectionLack', code: string, step: InspectionStep, rule: string, source: RuleSource, article: number, params: Array<{ __typename?: 'LackParam', name: string, value: string }> }>, overlaps: Array<{ __typename?: 'InspectionOverlap', unitId: string, unitName: string, own: boolean, inspectionId?: string | null, jointMeetingId?: string | null, jointMeetingName?: string | null, code?: string | null, matter?: string | null, fromOn: string, toOn: string, sameMatter: boolean, overlapping: boolean }>, loads: Array<{ __typename?: 'InspectionLoad', unitId: string, inspections: number, own: number }> } | null };

export type InspectionBodyFragment = { __typename?: 'Inspection', id: string, code: string, state: InspectionState, inside: boolean, matter: string, basis?: InspectionBasis | null, source?: InspectionSource | null, sourceDocument?: string | null, sourceOn?: string | null, mode?: InspectionMode | null, yearWork?: string | null, trigger?: InspectionTrigger | null, triggerReason?: string | null, kind?: InspectionKind | null, category?: InspectionCategory | null, methods: Array<InspectionMethod>, covert: boolean, topics: Array<AssistanceCategory>, content?: string | null, scope?: string | null, depthReason?: string | null, fromOn?: string | null, toOn?: string | null, overlapReason?: string | null, changedOn?: string | null, approver?: InspectionApprover | null, approverName?: string | null, approvalDocument?: string | null, approvedOn?: string | null, leaderAppointment?: string | null, startedOn?: string | null, conclusionDocument?: string | null, concludedOn?: string | null, closedOn?: string | null, stateReason?: string | null, joinedInto?: string | null, version: number, viewerCan: Array<Verb>, designation?: { __typename?: 'Designation', id: string, code: string, governmentName: string, document: string, fromOn: string, toOn?: string | null } | null, authors: Array<{ __typename?: 'ConclusionAuthor', personId?: string | null, personName: string }>, objects: Array<{ __typename?: 'InspectionObject', id: string, unitId: string, unitName: string, authority?: InspectionAuthority | null, authorityDocument?: string | null, assistanceBasis?: string | null, state: ConclusionState, notifiedOn?: string | null, noticeText?: string | null, conclusion?: string | null, deliveredOn?: string | null, receivedOn?: string | null, receivedBy?: string | null, receiptSource?: string | null, objectionUntilOn?: string | null, objectedOn?: string | null, objection?: string | null, reviewUntilOn?: string | null, reviewedOn?: string | null, reviewOutcome?: ReviewOutcome | null, reviewText?: string | null, reviewDocument?: string | null, clockProvisional: boolean, light?: Light | null, version: number, viewerCan: Array<Verb>, reviewers: Array<{ __typename?: 'ConclusionAuthor', personId?: string | null, personName: string }> }>, team: Array<{ __typename?: 'TeamMember', id: string, role: TeamRole, postId?: string | null, personName: string, office: string, invitedKind?: InvitedKind | null, trainedOn?: string | null, secrecyOn?: string | null }>, lacks: Array<{ __typename?: 'InspectionLack', code: string, step: InspectionStep, rule: string, source: RuleSource, article: number, params: Array<{ __typename?: 'LackParam', name: string, value: string }> }>, overlaps: Array<{ __typename?: 'InspectionOverlap', unitId: string, unitName: string, own: boolean, inspectionId?: string | null, jointMeetingId?: string | null, jointMeetingName?: string | null, code?: string | null, matter?: string | null, fromOn: string, toOn: string, sameMatter: boolean, overlapping: boolean }>, loads: Array<{ __typename?: 'InspectionLoad', unitId: string, inspections: number, own: number }> };

export type InspectionPlanQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type InspectionPlanQuery = { __typename?: 'Query', inspection?: { __typename?: 'Inspection', id: string, code: string, state: InspectionState, inside: boolean, matter: string, basis?: InspectionBasis | null, source?: InspectionSource | null, sourceDocument?: string | null, sourceOn?: string | null, mode?: InspectionMode | null, yearWork?: string | null, trigger?: InspectionTrigger | null, triggerReason?: string | null, kind?: InspectionKind | null, category?: InspectionCategory | null, methods: Array<InspectionMethod>, covert: boolean, topics: Array<AssistanceCategory>, content?: string | null, scope?: string | null, depthReason?: string | null, fromOn?: string | null, toOn?: string | null, overlapReason?: string | null, changedOn?: string | null, approver?: InspectionApprover | null, approverName?: string | null, approvalDocument?: string | null, approvedOn?: string | null, leaderAppointment?: string | null, startedOn?: string | null, conclusionDocument?: string | null, concludedOn?: string | null, closedOn?: string | null, stateReason?: string | null, joinedInto?: string | null, version: number, viewerCan: Array<Verb>, designation?: { __typename?: 'Designation', id: string, code: string, governmentName: string, document: string, fromOn: string, toOn?: string | null } | null, authors: Array<{ __typename?: 'ConclusionAuthor', personId?: string | null, personName: string }>, objects: Array<{ __typename?: 'InspectionObject', id: string, unitId: string, unitName: string, authority?: InspectionAuthority | null, authorityDocument?: string | null, assistanceBasis?: string | null, state: ConclusionState, notifiedOn?: string | null, noticeText?: string | null, conclusion?: string | null, deliveredOn?: string | null, receivedOn?: string | null, receivedBy?: string | null, receiptSource?: string | null, objectionUntilOn?: string | null, objectedOn?: string | null, objection?: string | null, reviewUntilOn?: string | null, reviewedOn?: string | null, reviewOutcome?: ReviewOutcome | null, reviewText?: string | null, reviewDocument?: string | null, clockProvisional: boolean, light?: Light | null, version: number, viewerCan: Array<Verb>, reviewers: Array<{ __typename?: 'ConclusionAuthor', personId?: string | null, personName: string }> }>, team: Array<{ __typename?: 'TeamMember', id: string, role: TeamRole, postId?: string | null, personName: string, office: string, invitedKind?: InvitedKind | null, trainedOn?: string | null, secrecyOn?: string | null }>, lacks: Array<{ __typename?: 'InspectionLack', code: string, step: InspectionStep, rule: string, source: RuleSource, article: number, params: Array<{ __typename?: 'LackParam', name: string, value: string }> }>, overlaps: Array<{ __typename?: 'InspectionOverlap', unitId: string, unitName: string, own: boolean, inspectionId?: string | null, jointMeetingId?: string | null, jointMeetingName?: string | null, code?: string | null, matter?: string | null, fromOn: string, toOn: string, sameMatter: boolean, overlapping: boolean }>, loads: Array<{ __typename?: 'InspectionLoad', unitId: string, inspections: number, own: number }> } | null, designations: Array<{ __typename?: 'Designation', id: string, code: string, kind: DesignationKind, unitId: string, unitName: string, governmentName: string, document: string, documentOn: string, matter?: string | null, scope?: string | null, duties?: string | null, topics: Array<AssistanceCategory>, fromOn: string, toOn?: string | null, endedOn?: string | null, endReason?: string | null, version: number, viewerCan: Array<Verb> }> };

export type DesignationBodyFragment = { __typename?: 'Designation', id: string, code: string, kind: DesignationKind, unitId: string, unitName: string, governmentName: string, document: string, documentOn: string, matter?: string | null, scope?: string | null, duties?: string | null, topics: Array<AssistanceCategory>, fromOn: string, toOn?: string | null, endedOn?: string | null, endReason?: string | null, version: number, viewerCan: Array<Verb> };

export type DesignationListQueryVariables = Exact<{ [key: string]: never; }>;


export type DesignationListQuery = { __typename?: 'Query', designations: Array<{ __typename?: 'Designation', id: string, code: string, kind: DesignationKind, unitId: string, unitName: string, governmentName: string, document: string, documentOn: string, matter?: string | null, scope?: string | null, duties?: string | null, topics: Array<AssistanceCategory>, fromOn: string, toOn?: string | null, endedOn?: string | null, endReason?: string | null, version: number, viewerCan: Array<Verb> }> };

export type InspectionSeatsQueryVariables = Exact<{ [key: string]: never; }>;


export type InspectionSeatsQuery = { __typename?: 'Query', inspectionSeats: Array<{ __typename?: 'InspectionSeat', postId: string, postTitle: string, unitName: string, personName: string }> };

export type FindingLinksQueryVariables = Exact<{
  unitId: Scalars['ID']['input'];
}>;


export type FindingLinksQuery = { __typename?: 'Query', duties: { __typename?: 'DutyPage', items: Array<{ __typename?: 'Duty', id: string, code: string, title: string }> }, tasks: { __typename?: 'TaskPage', items: Array<{ __typename?: 'Task', id: string, code: string, title: string }> } };

export type WriteInstructionMutationVariables = Exact<{
  input: WriteInstructionInput;
}>;


export type WriteInstructionMutation = { __typename?: 'Mutation', writeInstruction: { __typename?: 'Instruction', id: string } };

export type AddInstructionMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  text: Scalars['String']['input'];
  urgency: InstructionUrgency;
  idempotencyKey: Scalars['String']['input'];
}>;


export type AddInstructionMutation = { __typename?: 'Mutation', addInstruction: { __typename?: 'Instruction', id: string } };

export type RegisterInstructionMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  input: RegisterInstructionInput;
}>;


export type RegisterInstructionMutation = { __typename?: 'Mutation', registerInstruction: { __typename?: 'Instruction', id: string, state: InstructionState, version: number } };

export type ReportInstructionMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  result: Scalars['String']['input'];
}>;


export type ReportInstructionMutation = { __typename?: 'Mutation', reportInstruction: { __typename?: 'Instruction', id: string, state: InstructionState, version: number } };

export type CloseInstructionMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
}>;


export type CloseInstructionMutation = { __typename?: 'Mutation', closeInstruction: { __typename?: 'Instruction', id: string, state: InstructionState, version: number } };

export type InstructionListQueryVariables = Exact<{
  filter?: InputMaybe<InstructionFilter>;
  page?: InputMaybe<PageInput>;
}>;


export type InstructionListQuery = { __typename?: 'Query', instructions: { __typename?: 'InstructionPage', total: number, items: Array<{ __typename?: 'Instruction', viewerCan: Array<Verb>, id: string, code: string, rootId?: string | null, title: string, urgency: InstructionUrgency, state: InstructionState, personName: string, postTitle?: string | null, writtenOn: string, dueOn: string, light: Light, task?: { __typename?: 'Task', id: string, code: string, title: string, leadUnit?: { __typename?: 'Unit', id: string, name: string } | null } | null, subject: { __typename?: 'InstructionSubject', kind: InstructionSubjectKind, id?: string | null, title?: string | null } }> } };

export type InstructionDetailQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type InstructionDetailQuery = { __typename?: 'Query', instruction?: { __typename?: 'Instruction', text: string, registeredOn?: string | null, result?: string | null, reportedOn?: string | null, closedOn?: string | null, closeNote?: string | null, version: number, viewerCan: Array<Verb>, id: string, code: string, rootId?: string | null, title: string, urgency: InstructionUrgency, state: InstructionState, personName: string, postTitle?: string | null, writtenOn: string, dueOn: string, light: Light, additions: Array<{ __typename?: 'Instruction', text: string, registeredOn?: string | null, result?: string | null, reportedOn?: string | null, closedOn?: string | null, closeNote?: string | null, version: number, viewerCan: Array<Verb>, id: string, code: string, rootId?: string | null, title: string, urgency: InstructionUrgency, state: InstructionState, personName: string, postTitle?: string | null, writtenOn: string, dueOn: string, light: Light, task?: { __typename?: 'Task', id: string, code: string, title: string, state: TaskState, dueOn?: string | null, assignments: Array<{ __typename?: 'Assignment', id: string, role: DutyRole, completionText?: string | null, unit: { __typename?: 'Unit', id: string, name: string } }> } | null, suggestedParts: Array<{ __typename?: 'SuggestedPart', unitId: string, unitName: string, role: DutyRole }>, subject: { __typename?: 'InstructionSubject', kind: InstructionSubjectKind, id?: string | null, title?: string | null } }>, events: Array<{ __typename?: 'InstructionEvent', sequence: number, at: string, verb: Verb, code: string, personName?: string | null, postTitle?: string | null, reason?: string | null }>, task?: { __typename?: 'Task', id: string, code: string, title: string, state: TaskState, dueOn?: string | null, assignments: Array<{ __typename?: 'Assignment', id: string, role: DutyRole, completionText?: string | null, unit: { __typename?: 'Unit', id: string, name: string } }> } | null, suggestedParts: Array<{ __typename?: 'SuggestedPart', unitId: string, unitName: string, role: DutyRole }>, subject: { __typename?: 'InstructionSubject', kind: InstructionSubjectKind, id?: string | null, title?: string | null } } | null };

export type InstructionHeadFragment = { __typename?: 'Instruction', id: string, code: string, rootId?: string | null, title: string, urgency: InstructionUrgency, state: InstructionState, personName: string, postTitle?: string | null, writtenOn: string, dueOn: string, light: Light, subject: { __typename?: 'InstructionSubject', kind: InstructionSubjectKind, id?: string | null, title?: string | null } };

export type InstructionBodyFragment = { __typename?: 'Instruction', text: string, registeredOn?: string | null, result?: string | null, reportedOn?: string | null, closedOn?: string | null, closeNote?: string | null, version: number, viewerCan: Array<Verb>, id: string, code: string, rootId?: string | null, title: string, urgency: InstructionUrgency, state: InstructionState, personName: string, postTitle?: string | null, writtenOn: string, dueOn: string, light: Light, task?: { __typename?: 'Task', id: string, code: string, title: string, state: TaskState, dueOn?: string | null, assignments: Array<{ __typename?: 'Assignment', id: string, role: DutyRole, completionText?: string | null, unit: { __typename?: 'Unit', id: string, name: string } }> } | null, suggestedParts: Array<{ __typename?: 'SuggestedPart', unitId: string, unitName: string, role: DutyRole }>, subject: { __typename?: 'InstructionSubject', kind: InstructionSubjectKind, id?: string | null, title?: string | null } };

export type InstructionLimitsQueryVariables = Exact<{ [key: string]: never; }>;


export type InstructionLimitsQuery = { __typename?: 'Query', settings: { __typename?: 'Settings', instructionUrgentDays: number, instructionOrdinaryDays: number, instructionDifficultDays: number } };

export type LedgerOutlineQueryVariables = Exact<{
  fileId: Scalars['ID']['input'];
  sheet?: InputMaybe<Scalars['String']['input']>;
  headRow?: InputMaybe<Scalars['Int']['input']>;
}>;


export type LedgerOutlineQuery = { __typename?: 'Query', ledgerOutline: { __typename?: 'LedgerOutline', sheets: Array<string>, sheet: string, headRow?: number | null, heads: Array<string>, samples: Array<Array<string>>, rows: number, template: boolean, ledger?: string | null, mapping: Array<{ __typename?: 'LedgerMapping', column: LedgerColumn, at: number, sure: boolean }> } };

export type ImportProgressQueryVariables = Exact<{
  fileId: Scalars['ID']['input'];
}>;


export type ImportProgressQuery = { __typename?: 'Query', importProgress?: { __typename?: 'ImportProgress', done: number, all: number, writing: boolean } | null };

export type ImportTasksMutationVariables = Exact<{
  input: ImportTasksInput;
  dryRun: Scalars['Boolean']['input'];
}>;


export type ImportTasksMutation = { __typename?: 'Mutation', importTasks: { __typename?: 'TaskImport', done: boolean, drafted: number, assigned: number, completed: number, known: number, refused: number, items: Array<{ __typename?: 'LedgerItem', row: number, title: string, fate: LedgerFate, taskId?: string | null, taskCode?: string | null }>, failures: Array<{ __typename?: 'LedgerFailure', row: number, column?: string | null, title?: string | null, code: string, params: Array<string>, unitName?: string | null, near: Array<{ __typename?: 'Unit', id: string, name: string }> }>, consequence: { __typename?: 'Consequence', months: Array<string>, unitCount: number, tasks: number, slots: number, warnAbove: number, heavy: number, units: Array<{ __typename?: 'UnitConsequence', tasks: number, added: Array<number>, owed: Array<number>, most: number, unit: { __typename?: 'Unit', id: string, name: string, level: Level } }> } } };

export type LedgersQueryVariables = Exact<{ [key: string]: never; }>;


export type LedgersQuery = { __typename?: 'Query', ledgers: Array<{ __typename?: 'Ledger', name: string, savedAt: string }> };

export type ImportNoticeMutationVariables = Exact<{
  input: ImportNoticeInput;
}>;


export type ImportNoticeMutation = { __typename?: 'Mutation', importNotice: { __typename?: 'Notice', id: string, title: string, edition: number, state: NoticeState, draftCounts: { __typename?: 'DraftCounts', open: number, unsettled: number, doubtful: number } } };

export type ReviseDraftItemMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  input: ReviseDraftItemInput;
}>;


export type ReviseDraftItemMutation = { __typename?: 'Mutation', reviseDraftItem: { __typename?: 'DraftItem', id: string, kind: DraftItemKind, start: number, end: number, text: string, title: string, level: Level, dutyKind: DutyKind, heading?: string | null, recurrenceText?: string | null, frequencyMonths?: number | null, frequencyBasis?: string | null, dueOn?: string | null, deadlineText?: string | null, recipientUnitId?: string | null, recipientUnitName?: string | null, recipientBasis?: string | null, confidence: number, reasons: Array<string>, change: DraftChange, previousText?: string | null, state: DraftItemState, version: number, viewerCan: Array<Verb>, units: Array<{ __typename?: 'DraftUnit', name: string, unitId?: string | null, unitName?: string | null, role: DraftUnitRole, generic: boolean }> } };

export type SplitDraftItemMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  at: Scalars['Int']['input'];
}>;


export type SplitDraftItemMutation = { __typename?: 'Mutation', splitDraftItem: Array<{ __typename?: 'DraftItem', id: string, kind: DraftItemKind, start: number, end: number, text: string, title: string, level: Level, dutyKind: DutyKind, heading?: string | null, recurrenceText?: string | null, frequencyMonths?: number | null, frequencyBasis?: string | null, dueOn?: string | null, deadlineText?: string | null, recipientUnitId?: string | null, recipientUnitName?: string | null, recipientBasis?: string | null, confidence: number, reasons: Array<string>, change: DraftChange, previousText?: string | null, state: DraftItemState, version: number, viewerCan: Array<Verb>, units: Array<{ __typename?: 'DraftUnit', name: string, unitId?: string | null, unitName?: string | null, role: DraftUnitRole, generic: boolean }> }> };

export type MergeDraftItemsMutationVariables = Exact<{
  ids: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type MergeDraftItemsMutation = { __typename?: 'Mutation', mergeDraftItems: { __typename?: 'DraftItem', id: string, kind: DraftItemKind, start: number, end: number, text: string, title: string, level: Level, dutyKind: DutyKind, heading?: string | null, recurrenceText?: string | null, frequencyMonths?: number | null, frequencyBasis?: string | null, dueOn?: string | null, deadlineText?: string | null, recipientUnitId?: string | null, recipientUnitName?: string | null, recipientBasis?: string | null, confidence: number, reasons: Array<string>, change: DraftChange, previousText?: string | null, state: DraftItemState, version: number, viewerCan: Array<Verb>, units: Array<{ __typename?: 'DraftUnit', name: string, unitId?: string | null, unitName?: string | null, role: DraftUnitRole, generic: boolean }> } };

export type DropDraftItemMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
}>;


export type DropDraftItemMutation = { __typename?: 'Mutation', dropDraftItem: { __typename?: 'DraftItem', id: string, kind: DraftItemKind, start: number, end: number, text: string, title: string, level: Level, dutyKind: DutyKind, heading?: string | null, recurrenceText?: string | null, frequencyMonths?: number | null, frequencyBasis?: string | null, dueOn?: string | null, deadlineText?: string | null, recipientUnitId?: string | null, recipientUnitName?: string | null, recipientBasis?: string | null, confidence: number, reasons: Array<string>, change: DraftChange, previousText?: string | null, state: DraftItemState, version: number, viewerCan: Array<Verb>, units: Array<{ __typename?: 'DraftUnit', name: string, unitId?: string | null, unitName?: string | null, role: DraftUnitRole, generic: boolean }> } };

export type RestoreDraftItemMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
}>;


export type RestoreDraftItemMutation = { __typename?: 'Mutation', restoreDraftItem: { __typename?: 'DraftItem', id: string, kind: DraftItemKind, start: number, end: number, text: string, title: string, level: Level, dutyKind: DutyKind, heading?: string | null, recurrenceText?: string | null, frequencyMonths?: number | null, frequencyBasis?: string | null, dueOn?: string | null, deadlineText?: string | null, recipientUnitId?: string | null, recipientUnitName?: string | null, recipientBasis?: string | null, confidence: number, reasons: Array<string>, change: DraftChange, previousText?: string | null, state: DraftItemState, version: number, viewerCan: Array<Verb>, units: Array<{ __typename?: 'DraftUnit', name: string, unitId?: string | null, unitName?: string | null, role: DraftUnitRole, generic: boolean }> } };

export type ConfirmNoticeMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
}>;


export type ConfirmNoticeMutation = { __typename?: 'Mutation', confirmNotice: { __typename?: 'ConfirmNoticeResult', created: number, changed: number, ended: number, unchanged: number, tasks: number, notice: { __typename?: 'Notice', id: string, state: NoticeState, version: number, dutyCount: number, viewerCan: Array<Verb> } } };

export type DiscardNoticeMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
}>;


export type DiscardNoticeMutation = { __typename?: 'Mutation', discardNotice: { __typename?: 'Notice', id: string, state: NoticeState, discardReason?: string | null, version: number, viewerCan: Array<Verb> } };

export type RestoreNoticeMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
}>;


export type RestoreNoticeMutation = { __typename?: 'Mutation', restoreNotice: { __typename?: 'Notice', id: string, state: NoticeState, discardReason?: string | null, version: number, viewerCan: Array<Verb> } };

export type AddMembersOfNoticeMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  unitIds: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
  fromOn: Scalars['LocalDate']['input'];
}>;


export type AddMembersOfNoticeMutation = { __typename?: 'Mutation', addMembersOfNotice: { __typename?: 'Notice', id: string, memberCandidates: Array<{ __typename?: 'MemberCandidate', unit: { __typename?: 'Unit', id: string } }> } };

export type NoticeRowFragment = { __typename?: 'Notice', id: string, title: string, docNumber?: string | null, issuer?: string | null, issuedOn?: string | null, edition: number, state: NoticeState, sourceName: string, importedAt: string, dutyCount: number, unitCount: number, discardReason?: string | null, version: number, viewerCan: Array<Verb>, draftCounts: { __typename?: 'DraftCounts', open: number, unsettled: number, doubtful: number, gone: number, dropped: number } };

export type NoticeListQueryVariables = Exact<{
  page?: InputMaybe<PageInput>;
  states?: InputMaybe<Array<NoticeState> | NoticeState>;
}>;


export type NoticeListQuery = { __typename?: 'Query', notices: { __typename?: 'NoticePage', total: number, items: Array<{ __typename?: 'Notice', id: string, title: string, docNumber?: string | null, issuer?: string | null, issuedOn?: string | null, edition: number, state: NoticeState, sourceName: string, importedAt: string, dutyCount: number, unitCount: number, discardReason?: string | null, version: number, viewerCan: Array<Verb>, draftCounts: { __typename?: 'DraftCounts', open: number, unsettled: number, doubtful: number, gone: number, dropped: number } }> } };

export type ReviewDraftFragment = { __typename?: 'DraftItem', id: string, kind: DraftItemKind, start: number, end: number, text: string, title: string, level: Level, dutyKind: DutyKind, heading?: string | null, recurrenceText?: string | null, frequencyMonths?: number | null, frequencyBasis?: string | null, dueOn?: string | null, deadlineText?: string | null, recipientUnitId?: string | null, recipientUnitName?: string | null, recipientBasis?: string | null, confidence: number, reasons: Array<string>, change: DraftChange, previousText?: string | null, state: DraftItemState, version: number, viewerCan: Array<Verb>, units: Array<{ __typename?: 'DraftUnit', name: string, unitId?: string | null, unitName?: string | null, role: DraftUnitRole, generic: boolean }> };

export type NoticeReviewQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type NoticeReviewQuery = { __typename?: 'Query', notice?: { __typename?: 'Notice', id: string, title: string, docNumber?: string | null, issuer?: string | null, issuedOn?: string | null, edition: number, state: NoticeState, sourceName: string, importedAt: string, text: string, dutyCount: number, unitCount: number, discardReason?: string | null, version: number, viewerCan: Array<Verb>, sections: Array<{ __typename?: 'NoticeSection', label: string, title: string, level: number, start: number, end: number }>, warnings: Array<{ __typename?: 'NoticeWarning', code: string, start: number, end: number }>, draftItems: Array<{ __typename?: 'DraftItem', id: string, kind: DraftItemKind, start: number, end: number, text: string, title: string, level: Level, dutyKind: DutyKind, heading?: string | null, recurrenceText?: string | null, frequencyMonths?: number | null, frequencyBasis?: string | null, dueOn?: string | null, deadlineText?: string | null, recipientUnitId?: string | null, recipientUnitName?: string | null, recipientBasis?: string | null, confidence: number, reasons: Array<string>, change: DraftChange, previousText?: string | null, state: DraftItemState, version: number, viewerCan: Array<Verb>, units: Array<{ __typename?: 'DraftUnit', name: string, unitId?: string | null, unitName?: string | null, role: DraftUnitRole, generic: boolean }> }>, memberCandidates: Array<{ __typename?: 'MemberCandidate', role: MembershipRole, sentences: number, unit: { __typename?: 'Unit', id: string, name: string } }> } | null };

export type SheetReasonFragment = { __typename?: 'LightReason', rule: string, dueOn?: string | null, today: string, doneOn?: string | null, amberWorkingDays: number, lateWorkingDays: number, workingDaysLeft: number, skippedDays: number, makeUpDays: number, holidaysOn: Array<string>, makeUpOn: Array<string>, provisional: boolean };

export type UnreadNotificationsQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadNotificationsQuery = { __typename?: 'Query', unreadNotifications: number };

export type NotificationListQueryVariables = Exact<{
  unreadOnly: Scalars['Boolean']['input'];
  page: PageInput;
}>;


export type NotificationListQuery = { __typename?: 'Query', notifications: { __typename?: 'NotificationPage', total: number, unread: number, items: Array<{ __typename?: 'Notification', id: string, kind: NotificationKind, taskId?: string | null, slotId?: string | null, instructionId?: string | null, inspectionId?: string | null, title?: string | null, unitName?: string | null, periodStartOn?: string | null, dueOn?: string | null, actorName?: string | null, actorPost?: string | null, text?: string | null, count: number, createdAt: string, readAt?: string | null, items: Array<{ __typename?: 'NotificationItem', slotId?: string | null, taskId: string, title: string, unitName: string, periodStartOn?: string | null, dueOn: string, days: number, level: EscalationLevel, acknowledgement: boolean }>, skipped: Array<{ __typename?: 'SkippedLevel', level: EscalationLevel, reason: SkipReason }> }> } };

export type MarkNotificationsReadMutationVariables = Exact<{
  ids?: InputMaybe<Array<Scalars['ID']['input']> | Scalars['ID']['input']>;
}>;


export type MarkNotificationsReadMutation = { __typename?: 'Mutation', markNotificationsRead: number };

export type UrgePreviewQueryVariables = Exact<{
  subjects: UrgeSubjectsInput;
}>;


export type UrgePreviewQuery = { __typename?: 'Query', urgePreview: Array<{ __typename?: 'UrgePreview', id: string, slotId?: string | null, taskId: string, title: string, unitName: string, periodStartOn?: string | null, acknowledgement: boolean, dueOn: string, days: number, urgedOn?: string | null, urgedTimes: number, refusal?: string | null, recipients: Array<string>, skipped: Array<{ __typename?: 'SkippedLevel', level: EscalationLevel, reason: SkipReason }> }> };

export type UrgeMutationVariables = Exact<{
  subjects: UrgeSubjectsInput;
  text?: InputMaybe<Scalars['String']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
  key: Scalars['String']['input'];
}>;


export type UrgeMutation = { __typename?: 'Mutation', urge: { __typename?: 'UrgeResult', urged: number, failures: Array<{ __typename?: 'BatchFailure', id: string, code: string }> } };

export type NotificationSheetQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type NotificationSheetQuery = { __typename?: 'Query', task?: { __typename?: 'Task', id: string, code: string, title: string, content: string, state: TaskState, duty?: { __typename?: 'Duty', id: string, text: string, line: number, noticeLabel: string } | null, assignments: Array<{ __typename?: 'Assignment', id: string, role: DutyRole, state: AssignmentState, dueOn?: string | null, acknowledgeDueOn?: string | null, acknowledgedAt?: string | null, light: Light, lightReason: { __typename?: 'LightReason', rule: string, dueOn?: string | null, today: string, doneOn?: string | null, amberWorkingDays: number, lateWorkingDays: number, workingDaysLeft: number, skippedDays: number, makeUpDays: number, holidaysOn: Array<string>, makeUpOn: Array<string>, provisional: boolean }, unit: { __typename?: 'Unit', id: string, name: string } }>, slots: Array<{ __typename?: 'ReportSlot', id: string, periodStartOn: string, periodMonths: number, dueOn: string, state: ReportSlotState, mark: SlotMark, lightReason: { __typename?: 'LightReason', rule: string, dueOn?: string | null, today: string, doneOn?: string | null, amberWorkingDays: number, lateWorkingDays: number, workingDaysLeft: number, skippedDays: number, makeUpDays: number, holidaysOn: Array<string>, makeUpOn: Array<string>, provisional: boolean }, unit: { __typename?: 'Unit', id: string } }> } | null };

export type OverviewQueryVariables = Exact<{
  level: Level;
}>;


export type OverviewQuery = { __typename?: 'Query', overview: { __typename?: 'Overview', today: string, tiles: { __typename?: 'OverviewTiles', openTasks: number, openAssignments: number, pendingAcknowledgements: number, overdue: number, overdueReports: number, overdueAssignments: number, dueSoon: number, dueSoonReports: number, dueSoonAssignments: number, underReview: number, underReviewReports: number, underReviewCompletions: number, expected: number, onTime: number, late: number, missing: number }, matrix: { __typename?: 'Matrix', periods: Array<{ __typename?: 'MatrixPeriod', startOn: string, endOn: string, current: boolean, future: boolean, lock?: { __typename?: 'PeriodLock', id: string } | null }>, rows: Array<{ __typename?: 'MatrixRow', unitId: string, unitName: string, group: string, onTime: number, expected: number, unsetOnly: boolean, cells: Array<{ __typename?: 'MatrixCell', periodStartOn: string, mark?: SlotMark | null, expected: number, missing: number, slotIds: Array<string> }> }>, totals: Array<{ __typename?: 'MatrixTotal', periodStartOn: string, expected: number, onTime: number, missing: number }> }, overdue: Array<{ __typename?: 'OverdueItem', slotId?: string | null, taskId: string, title: string, unitId: string, unitName: string, role: DutyRole, periodStartOn?: string | null, periodMonths?: number | null, dueOn: string, lateWorkingDays: number, line?: number | null, dutyId?: string | null }>, trend: Array<{ __typename?: 'TrendPoint', periodStartOn: string, expected: number, onTime: number, late: number, missing: number }>, counties: Array<{ __typename?: 'CountyRow', unitId: string, name: string, expected: number, onTime: number, towns: number, asksPerTown: number, cells: Array<{ __typename?: 'MatrixCell', periodStartOn: string, mark?: SlotMark | null, expected: number, missing: number, slotIds: Array<string> }> }> } };

export type CellSlotsQueryVariables = Exact<{
  filter: ReportSlotFilter;
}>;


export type CellSlotsQuery = { __typename?: 'Query', reportSlots: { __typename?: 'ReportSlotPage', total: number, items: Array<{ __typename?: 'ReportSlot', id: string, periodStartOn: string, periodEndOn: string, periodMonths: number, dueOn: string, mark: SlotMark, viewerCan: Array<Verb>, lightReason: { __typename?: 'LightReason', rule: string, dueOn?: string | null, today: string, doneOn?: string | null, amberWorkingDays: number, lateWorkingDays: number, workingDaysLeft: number, skippedDays: number, makeUpDays: number, holidaysOn: Array<string>, makeUpOn: Array<string>, provisional: boolean }, task: { __typename?: 'Task', id: string, code: string, title: string }, duty?: { __typename?: 'Duty', id: string, text: string, line: number, noticeId: string, noticeLabel: string } | null }> } };

export type PeriodLockRowFragment = { __typename?: 'PeriodLock', id: string, monthOn: string, note?: string | null, expected: number, onTime: number, late: number, missing: number, underReview: number, lockedAt: string, lockedBy: string, unlockedAt?: string | null, unlockedBy?: string | null, unlockReason?: string | null, version: number, viewerCan: Array<Verb>, exceptions: Array<{ __typename?: 'PeriodException', id: string, unitId: string, unitName: string, slotId?: string | null, slotTitle?: string | null, periodStartOn?: string | null, periodMonths?: number | null, reason: string, untilOn: string, grantedAt: string, grantedBy: string, revokedAt?: string | null, revokedBy?: string | null, revokeReason?: string | null, inForce: boolean, filed: number, version: number, viewerCan: Array<Verb> }> };

export type ReportMonthRowFragment = { __typename?: 'ReportMonth', monthOn: string, expected: number, onTime: number, late: number, missing: number, underReview: number, coming: number, comingUntilOn?: string | null, missingUnits: number, lock?: { __typename?: 'PeriodLock', id: string, expected: number, onTime: number, late: number, missing: number, underReview: number, lockedAt: string, lockedBy: string, viewerCan: Array<Verb> } | null };

export type PeriodLocksQueryVariables = Exact<{ [key: string]: never; }>;


export type PeriodLocksQuery = { __typename?: 'Query', periodLocks: Array<{ __typename?: 'PeriodLock', id: string, monthOn: string, note?: string | null, expected: number, onTime: number, late: number, missing: number, underReview: number, lockedAt: string, lockedBy: string, unlockedAt?: string | null, unlockedBy?: string | null, unlockReason?: string | null, version: number, viewerCan: Array<Verb>, exceptions: Array<{ __typename?: 'PeriodException', id: string, unitId: string, unitName: string, slotId?: string | null, slotTitle?: string | null, periodStartOn?: string | null, periodMonths?: number | null, reason: string, untilOn: string, grantedAt: string, grantedBy: string, revokedAt?: string | null, revokedBy?: string | null, revokeReason?: string | null, inForce: boolean, filed: number, version: number, viewerCan: Array<Verb> }> }>, reportMonths: Array<{ __typename?: 'ReportMonth', monthOn: string, expected: number, onTime: number, late: number, missing: number, underReview: number, coming: number, comingUntilOn?: string | null, missingUnits: number, lock?: { __typename?: 'PeriodLock', id: string, expected: number, onTime: number, late: number, missing: number, underReview: number, lockedAt: string, lockedBy: string, viewerCan: Array<Verb> } | null }> };

export type PreviewLockPeriodQueryVariables = Exact<{
  monthOn: Scalars['LocalDate']['input'];
}>;


export type PreviewLockPeriodQuery = { __typename?: 'Query', previewLockPeriod: { __typename?: 'PeriodPreview', monthOn: string, expected: number, onTime: number, late: number, missing: number, underReview: number, refusal?: string | null, refusalParams: Array<string>, units: Array<{ __typename?: 'PeriodUnit', unitId: string, unitName: string, missing: number }> } };

export type PeriodUnitsQueryVariables = Exact<{
  monthOn: Scalars['LocalDate']['input'];
}>;


export type PeriodUnitsQuery = { __typename?: 'Query', periodUnits: Array<{ __typename?: 'PeriodUnit', unitId: string, unitName: string, missing: number, slots: Array<{ __typename?: 'PeriodSlot', slotId: string, title: string, periodStartOn: string, periodMonths: number }> }> };

export type LockPeriodMutationVariables = Exact<{
  monthOn: Scalars['LocalDate']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
}>;


export type LockPeriodMutation = { __typename?: 'Mutation', lockPeriod: { __typename?: 'PeriodLock', id: string, monthOn: string, note?: string | null, expected: number, onTime: number, late: number, missing: number, underReview: number, lockedAt: string, lockedBy: string, unlockedAt?: string | null, unlockedBy?: string | null, unlockReason?: string | null, version: number, viewerCan: Array<Verb>, exceptions: Array<{ __typename?: 'PeriodException', id: string, unitId: string, unitName: string, slotId?: string | null, slotTitle?: string | null, periodStartOn?: string | null, periodMonths?: number | null, reason: string, untilOn: string, grantedAt: string, grantedBy: string, revokedAt?: string | null, revokedBy?: string | null, revokeReason?: string | null, inForce: boolean, filed: number, version: number, viewerCan: Array<Verb> }> } };

export type UnlockPeriodMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
}>;


export type UnlockPeriodMutation = { __typename?: 'Mutation', unlockPeriod: { __typename?: 'PeriodLock', id: string, monthOn: string, note?: string | null, expected: number, onTime: number, late: number, missing: number, underReview: number, lockedAt: string, lockedBy: string, unlockedAt?: string | null, unlockedBy?: string | null, unlockReason?: string | null, version: number, viewerCan: Array<Verb>, exceptions: Array<{ __typename?: 'PeriodException', id: string, unitId: string, unitName: string, slotId?: string | null, slotTitle?: string | null, periodStartOn?: string | null, periodMonths?: number | null, reason: string, untilOn: string, grantedAt: string, grantedBy: string, revokedAt?: string | null, revokedBy?: string | null, revokeReason?: string | null, inForce: boolean, filed: number, version: number, viewerCan: Array<Verb> }> } };

export type GrantExceptionMutationVariables = Exact<{
  lockId: Scalars['ID']['input'];
  unitId: Scalars['ID']['input'];
  slotId?: InputMaybe<Scalars['ID']['input']>;
  reason: Scalars['String']['input'];
  untilOn: Scalars['LocalDate']['input'];
}>;


export type GrantExceptionMutation = { __typename?: 'Mutation', grantException: { __typename?: 'PeriodLock', id: string, monthOn: string, note?: string | null, expected: number, onTime: number, late: number, missing: number, underReview: number, lockedAt: string, lockedBy: string, unlockedAt?: string | null, unlockedBy?: string | null, unlockReason?: string | null, version: number, viewerCan: Array<Verb>, exceptions: Array<{ __typename?: 'PeriodException', id: string, unitId: string, unitName: string, slotId?: string | null, slotTitle?: string | null, periodStartOn?: string | null, periodMonths?: number | null, reason: string, untilOn: string, grantedAt: string, grantedBy: string, revokedAt?: string | null, revokedBy?: string | null, revokeReason?: string | null, inForce: boolean, filed: number, version: number, viewerCan: Array<Verb> }> } };

export type RevokeExceptionMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
}>;


export type RevokeExceptionMutation = { __typename?: 'Mutation', revokeException: { __typename?: 'PeriodLock', id: string, monthOn: string, note?: string | null, expected: number, onTime: number, late: number, missing: number, underReview: number, lockedAt: string, lockedBy: string, unlockedAt?: string | null, unlockedBy?: string | null, unlockReason?: string | null, version: number, viewerCan: Array<Verb>, exceptions: Array<{ __typename?: 'PeriodException', id: string, unitId: string, unitName: string, slotId?: string | null, slotTitle?: string | null, periodStartOn?: string | null, periodMonths?: number | null, reason: string, untilOn: string, grantedAt: string, grantedBy: string, revokedAt?: string | null, revokedBy?: string | null, revokeReason?: string | null, inForce: boolean, filed: number, version: number, viewerCan: Array<Verb> }> } };

export type SaveReportDraftMutationVariables = Exact<{
  slotId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  input: ReportInput;
}>;


export type SaveReportDraftMutation = { __typename?: 'Mutation', saveReportDraft: { __typename?: 'Report', id: string, version: number, savedAt: string } };

export type ConfirmReportMutationVariables = Exact<{
  slotId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
}>;


export type ConfirmReportMutation = { __typename?: 'Mutation', confirmReport: { __typename?: 'ReportSlot', id: string, version: number } };

export type FileReportMutationVariables = Exact<{
  slotId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  draftVersion: Scalars['Int']['input'];
  input: ReportInput;
  noClassifiedContent: Scalars['Boolean']['input'];
  onBehalfSource?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey: Scalars['String']['input'];
}>;


export type FileReportMutation = { __typename?: 'Mutation', fileReport: { __typename?: 'ReportSlot', id: string, state: ReportSlotState, mark: SlotMark, version: number } };

export type ReportContentFragment = { __typename?: 'Report', id: string, sequence: number, state: ReportState, text: string, underException: boolean, nextStep?: string | null, unchanged: boolean, onBehalf: boolean, onBehalfSource?: string | null, confirmedAt?: string | null, unitName: string, postTitle?: string | null, personName?: string | null, signOff?: Countersign | null, signedOffAt?: string | null, signedOffBy?: string | null, signedOffPost?: string | null, countyCheck?: Countersign | null, checkedAt?: string | null, checkedBy?: string | null, checkedPost?: string | null, submittedAt?: string | null, reviewedAt?: string | null, returnedBy?: ReturnedBy | null, returnReason?: string | null, savedAt: string, version: number, facts: Array<{ __typename?: 'ReportFact', label: string, value: string }>, figures: Array<{ __typename?: 'ReportFigure', id: string, indicatorId: string, code: string, amount?: number | null, whole?: number | null, note?: string | null, definition: { __typename?: 'IndicatorDefinition', id: string, name: string, description: string, kind: IndicatorKind, measure: string, decimals: number, numeratorName?: string | null, denominatorName?: string | null, floor: boolean, cumulative: boolean, jumpPercent?: number | null } }>, attachments: Array<{ __typename?: 'Attachment', id: string, name: string, size: number, mime: string }> };

export type ReportSlotListQueryVariables = Exact<{
  filter?: InputMaybe<ReportSlotFilter>;
  page: PageInput;
}>;


export type ReportSlotListQuery = { __typename?: 'Query', reportSlots: { __typename?: 'ReportSlotPage', total: number, items: Array<{ __typename?: 'ReportSlot', id: string, role: DutyRole, periodStartOn: string, periodEndOn: string, periodMonths: number, dueOn: string, dueProvisional: boolean, state: ReportSlotState, firstSubmittedOn?: string | null, mark: SlotMark, viewerCan: Array<Verb>, lightReason: { __typename?: 'LightReason', lateWorkingDays: number, workingDaysLeft: number }, unit: { __typename?: 'Unit', id: string, name: string }, task: { __typename?: 'Task', id: string, code: string, title: string } }> } };

export type ReportSlotDetailQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ReportSlotDetailQuery = { __typename?: 'Query', reportSlot?: { __typename?: 'ReportSlot', id: string, role: DutyRole, periodStartOn: string, periodEndOn: string, periodMonths: number, dueOn: string, dueProvisional: boolean, state: ReportSlotState, firstSubmittedOn?: string | null, mark: SlotMark, light: Light, version: number, acknowledges: boolean, filesTo?: ReportSlotState | null, viewerCan: Array<Verb>, lock?: { __typename?: 'SlotLock', monthOn: string, exceptionUntilOn?: string | null } | null, lightReason: { __typename?: 'LightReason', rule: string, dueOn?: string | null, today: string, doneOn?: string | null, amberWorkingDays: number, lateWorkingDays: number, workingDaysLeft: number, skippedDays: number, makeUpDays: number, holidaysOn: Array<string>, makeUpOn: Array<string>, provisional: boolean }, unit: { __typename?: 'Unit', id: string, name: string }, task: { __typename?: 'Task', id: string, code: string, title: string, content: string }, duty?: { __typename?: 'Duty', id: string, text: string, line: number, sentence: number, noticeId: string, noticeLabel: string } | null, indicators: Array<{ __typename?: 'AskedIndicator', indicatorId: string, code: string, previousPeriodStartOn?: string | null, previous?: { __typename?: 'EnteredFigure', amount: number, whole?: number | null } | null, above?: { __typename?: 'EnteredFigure', amount: number, whole?: number | null } | null, definition: { __typename?: 'IndicatorDefinition', id: string, name: string, description: string, kind: IndicatorKind, measure: string, decimals: number, numeratorName?: string | null, denominatorName?: string | null, floor: boolean, cumulative: boolean, jumpPercent?: number | null } }>, draft?: { __typename?: 'Report', id: string, sequence: number, state: ReportState, text: string, underException: boolean, nextStep?: string | null, unchanged: boolean, onBehalf: boolean, onBehalfSource?: string | null, confirmedAt?: string | null, unitName: string, postTitle?: string | null, personName?: string | null, signOff?: Countersign | null, signedOffAt?: string | null, signedOffBy?: string | null, signedOffPost?: string | null, countyCheck?: Countersign | null, checkedAt?: string | null, checkedBy?: string | null, checkedPost?: string | null, submittedAt?: string | null, reviewedAt?: string | null, returnedBy?: ReturnedBy | null, returnReason?: string | null, savedAt: string, version: number, facts: Array<{ __typename?: 'ReportFact', label: string, value: string }>, figures: Array<{ __typename?: 'ReportFigure', id: string, indicatorId: string, code: string, amount?: number | null, whole?: number | null, note?: string | null, definition: { __typename?: 'IndicatorDefinition', id: string, name: string, description: string, kind: IndicatorKind, measure: string, decimals: number, numeratorName?: string | null, denominatorName?: string | null, floor: boolean, cumulative: boolean, jumpPercent?: number | null } }>, attachments: Array<{ __typename?: 'Attachment', id: string, name: string, size: number, mime: string }> } | null, unsent?: { __typename?: 'Report', id: string, sequence: number, state: ReportState, text: string, underException: boolean, nextStep?: string | null, unchanged: boolean, onBehalf: boolean, onBehalfSource?: string | null, confirmedAt?: string | null, unitName: string, postTitle?: string | null, personName?: string | null, signOff?: Countersign | null, signedOffAt?: string | null, signedOffBy?: string | null, signedOffPost?: string | null, countyCheck?: Countersign | null, checkedAt?: string | null, checkedBy?: string | null, checkedPost?: string | null, submittedAt?: string | null, reviewedAt?: string | null, returnedBy?: ReturnedBy | null, returnReason?: string | null, savedAt: string, version: number, facts: Array<{ __typename?: 'ReportFact', label: string, value: string }>, figures: Array<{ __typename?: 'ReportFigure', id: string, indicatorId: string, code: string, amount?: number | null, whole?: number | null, note?: string | null, definition: { __typename?: 'IndicatorDefinition', id: string, name: string, description: string, kind: IndicatorKind, measure: string, decimals: number, numeratorName?: string | null, denominatorName?: string | null, floor: boolean, cumulative: boolean, jumpPercent?: number | null } }>, attachments: Array<{ __typename?: 'Attachment', id: string, name: string, size: number, mime: string }> } | null, reports: Array<{ __typename?: 'Report', id: string, sequence: number, state: ReportState, text: string, underException: boolean, nextStep?: string | null, unchanged: boolean, onBehalf: boolean, onBehalfSource?: string | null, confirmedAt?: string | null, unitName: string, postTitle?: string | null, personName?: string | null, signOff?: Countersign | null, signedOffAt?: string | null, signedOffBy?: string | null, signedOffPost?: string | null, countyCheck?: Countersign | null, checkedAt?: string | null, checkedBy?: string | null, checkedPost?: string | null, submittedAt?: string | null, reviewedAt?: string | null, returnedBy?: ReturnedBy | null, returnReason?: string | null, savedAt: string, version: number, facts: Array<{ __typename?: 'ReportFact', label: string, value: string }>, figures: Array<{ __typename?: 'ReportFigure', id: string, indicatorId: string, code: string, amount?: number | null, whole?: number | null, note?: string | null, definition: { __typename?: 'IndicatorDefinition', id: string, name: string, description: string, kind: IndicatorKind, measure: string, decimals: number, numeratorName?: string | null, denominatorName?: string | null, floor: boolean, cumulative: boolean, jumpPercent?: number | null } }>, attachments: Array<{ __typename?: 'Attachment', id: string, name: string, size: number, mime: string }> }>, previousReport?: { __typename?: 'Report', id: string, sequence: number, state: ReportState, text: string, underException: boolean, nextStep?: string | null, unchanged: boolean, onBehalf: boolean, onBehalfSource?: string | null, confirmedAt?: string | null, unitName: string, postTitle?: string | null, personName?: string | null, signOff?: Countersign | null, signedOffAt?: string | null, signedOffBy?: string | null, signedOffPost?: string | null, countyCheck?: Countersign | null, checkedAt?: string | null, checkedBy?: string | null, checkedPost?: string | null, submittedAt?: string | null, reviewedAt?: string | null, returnedBy?: ReturnedBy | null, returnReason?: string | null, savedAt: string, version: number, facts: Array<{ __typename?: 'ReportFact', label: string, value: string }>, figures: Array<{ __typename?: 'ReportFigure', id: string, indicatorId: string, code: string, amount?: number | null, whole?: number | null, note?: string | null, definition: { __typename?: 'IndicatorDefinition', id: string, name: string, description: string, kind: IndicatorKind, measure: string, decimals: number, numeratorName?: string | null, denominatorName?: string | null, floor: boolean, cumulative: boolean, jumpPercent?: number | null } }>, attachments: Array<{ __typename?: 'Attachment', id: string, name: string, size: number, mime: string }> } | null } | null };

export type ImportReportsMutationVariables = Exact<{
  fileId: Scalars['ID']['input'];
  dryRun: Scalars['Boolean']['input'];
  noClassifiedContent: Scalars['Boolean']['input'];
}>;


export type ImportReportsMutation = { __typename?: 'Mutation', importReports: { __typename?: 'ReportImport', filed: number, unchanged: number, skipped: number, unread: Array<string>, items: Array<{ __typename?: 'ReportImportItem', row: number, slotId?: string | null, taskCode?: string | null, title?: string | null, periodStartOn?: string | null, periodMonths?: number | null, fate: ReportImportFate, acknowledges: boolean, state?: ReportSlotState | null }>, failures: Array<{ __typename?: 'ReportImportFailure', row: number, column?: string | null, taskCode?: string | null, title?: string | null, code: string, params: Array<string> }> } };

export type ReturnReportMutationVariables = Exact<{
  slotId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
}>;


export type ReturnReportMutation = { __typename?: 'Mutation', returnReport: { __typename?: 'ReportSlot', id: string, state: ReportSlotState, version: number } };

export type AcceptReportMutationVariables = Exact<{
  slotId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
}>;


export type AcceptReportMutation = { __typename?: 'Mutation', acceptReport: { __typename?: 'ReportSlot', id: string, state: ReportSlotState, version: number } };

export type AcceptReviewedCompletionMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  grade: Grade;
}>;


export type AcceptReviewedCompletionMutation = { __typename?: 'Mutation', acceptCompletion: { __typename?: 'Assignment', id: string, state: AssignmentState, version: number } };

export type ReturnReviewedCompletionMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
}>;


export type ReturnReviewedCompletionMutation = { __typename?: 'Mutation', returnCompletion: { __typename?: 'Assignment', id: string, state: AssignmentState, version: number } };

export type SignOffReportMutationVariables = Exact<{
  slotId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
}>;


export type SignOffReportMutation = { __typename?: 'Mutation', signOffReport: { __typename?: 'ReportSlot', id: string, state: ReportSlotState, version: number } };

export type DeclineSignOffMutationVariables = Exact<{
  slotId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
}>;


export type DeclineSignOffMutation = { __typename?: 'Mutation', declineSignOff: { __typename?: 'ReportSlot', id: string, state: ReportSlotState, version: number } };

export type CheckReportMutationVariables = Exact<{
  slotId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
}>;


export type CheckReportMutation = { __typename?: 'Mutation', checkReport: { __typename?: 'ReportSlot', id: string, state: ReportSlotState, version: number } };

export type DeclineCheckMutationVariables = Exact<{
  slotId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
}>;


export type DeclineCheckMutation = { __typename?: 'Mutation', declineCheck: { __typename?: 'ReportSlot', id: string, state: ReportSlotState, version: number } };

export type ReviewQueueQueryVariables = Exact<{ [key: string]: never; }>;


export type ReviewQueueQuery = { __typename?: 'Query', reviewQueue: { __typename?: 'ReviewQueue', total: number, countersigns: Array<{ __typename?: 'ReportSlot', id: string, state: ReportSlotState, periodStartOn: string, periodEndOn: string, periodMonths: number, dueOn: string, mark: SlotMark, version: number, viewerCan: Array<Verb>, unit: { __typename?: 'Unit', id: string, name: string }, task: { __typename?: 'Task', id: string, code: string, title: string }, duty?: { __typename?: 'Duty', id: string, text: string, line: number, noticeId: string, noticeLabel: string } | null, unsent?: { __typename?: 'Report', id: string, sequence: number, state: ReportState, text: string, underException: boolean, nextStep?: string | null, unchanged: boolean, onBehalf: boolean, onBehalfSource?: string | null, confirmedAt?: string | null, unitName: string, postTitle?: string | null, personName?: string | null, signOff?: Countersign | null, signedOffAt?: string | null, signedOffBy?: string | null, signedOffPost?: string | null, countyCheck?: Countersign | null, checkedAt?: string | null, checkedBy?: string | null, checkedPost?: string | null, submittedAt?: string | null, reviewedAt?: string | null, returnedBy?: ReturnedBy | null, returnReason?: string | null, savedAt: string, version: number, facts: Array<{ __typename?: 'ReportFact', label: string, value: string }>, figures: Array<{ __typename?: 'ReportFigure', id: string, indicatorId: string, code: string, amount?: number | null, whole?: number | null, note?: string | null, definition: { __typename?: 'IndicatorDefinition', id: string, name: string, description: string, kind: IndicatorKind, measure: string, decimals: number, numeratorName?: string | null, denominatorName?: string | null, floor: boolean, cumulative: boolean, jumpPercent?: number | null } }>, attachments: Array<{ __typename?: 'Attachment', id: string, name: string, size: number, mime: string }> } | null, report?: { __typename?: 'Report', id: string, sequence: number, state: ReportState, text: string, underException: boolean, nextStep?: string | null, unchanged: boolean, onBehalf: boolean, onBehalfSource?: string | null, confirmedAt?: string | null, unitName: string, postTitle?: string | null, personName?: string | null, signOff?: Countersign | null, signedOffAt?: string | null, signedOffBy?: string | null, signedOffPost?: string | null, countyCheck?: Countersign | null, checkedAt?: string | null, checkedBy?: string | null, checkedPost?: string | null, submittedAt?: string | null, reviewedAt?: string | null, returnedBy?: ReturnedBy | null, returnReason?: string | null, savedAt: string, version: number, facts: Array<{ __typename?: 'ReportFact', label: string, value: string }>, figures: Array<{ __typename?: 'ReportFigure', id: string, indicatorId: string, code: string, amount?: number | null, whole?: number | null, note?: string | null, definition: { __typename?: 'IndicatorDefinition', id: string, name: string, description: string, kind: IndicatorKind, measure: string, decimals: number, numeratorName?: string | null, denominatorName?: string | null, floor: boolean, cumulative: boolean, jumpPercent?: number | null } }>, attachments: Array<{ __typename?: 'Attachment', id: string, name: string, size: number, mime: string }> } | null, previousReport?: { __typename?: 'Report', id: string, sequence: number, state: ReportState, text: string, underException: boolean, nextStep?: string | null, unchanged: boolean, onBehalf: boolean, onBehalfSource?: string | null, confirmedAt?: string | null, unitName: string, postTitle?: string | null, personName?: string | null, signOff?: Countersign | null, signedOffAt?: string | null, signedOffBy?: string | null, signedOffPost?: string | null, countyCheck?: Countersign | null, checkedAt?: string | null, checkedBy?: string | null, checkedPost?: string | null, submittedAt?: string | null, reviewedAt?: string | null, returnedBy?: ReturnedBy | null, returnReason?: string | null, savedAt: string, version: number, facts: Array<{ __typename?: 'ReportFact', label: string, value: string }>, figures: Array<{ __typename?: 'ReportFigure', id: string, indicatorId: string, code: string, amount?: number | null, whole?: number | null, note?: string | null, definition: { __typename?: 'IndicatorDefinition', id: string, name: string, description: string, kind: IndicatorKind, measure: string, decimals: number, numeratorName?: string | null, denominatorName?: string | null, floor: boolean, cumulative: boolean, jumpPercent?: number | null } }>, attachments: Array<{ __typename?: 'Attachment', id: string, name: string, size: number, mime: string }> } | null }>, slots: Array<{ __typename?: 'ReportSlot', id: string, state: ReportSlotState, periodStartOn: string, periodEndOn: string, periodMonths: number, dueOn: string, mark: SlotMark, version: number, viewerCan: Array<Verb>, unit: { __typename?: 'Unit', id: string, name: string }, task: { __typename?: 'Task', id: string, code: string, title: string }, duty?: { __typename?: 'Duty', id: string, text: string, line: number, noticeId: string, noticeLabel: string } | null, unsent?: { __typename?: 'Report', id: string, sequence: number, state: ReportState, text: string, underException: boolean, nextStep?: string | null, unchanged: boolean, onBehalf: boolean, onBehalfSource?: string | null, confirmedAt?: string | null, unitName: string, postTitle?: string | null, personName?: string | null, signOff?: Countersign | null, signedOffAt?: string | null, signedOffBy?: string | null, signedOffPost?: string | null, countyCheck?: Countersign | null, checkedAt?: string | null, checkedBy?: string | null, checkedPost?: string | null, submittedAt?: string | null, reviewedAt?: string | null, returnedBy?: ReturnedBy | null, returnReason?: string | null, savedAt: string, version: number, facts: Array<{ __typename?: 'ReportFact', label: string, value: string }>, figures: Array<{ __typename?: 'ReportFigure', id: string, indicatorId: string, code: string, amount?: number | null, whole?: number | null, note?: string | null, definition: { __typename?: 'IndicatorDefinition', id: string, name: string, description: string, kind: IndicatorKind, measure: string, decimals: number, numeratorName?: string | null, denominatorName?: string | null, floor: boolean, cumulative: boolean, jumpPercent?: number | null } }>, attachments: Array<{ __typename?: 'Attachment', id: string, name: string, size: number, mime: string }> } | null, report?: { __typename?: 'Report', id: string, sequence: number, state: ReportState, text: string, underException: boolean, nextStep?: string | null, unchanged: boolean, onBehalf: boolean, onBehalfSource?: string | null, confirmedAt?: string | null, unitName: string, postTitle?: string | null, personName?: string | null, signOff?: Countersign | null, signedOffAt?: string | null, signedOffBy?: string | null, signedOffPost?: string | null, countyCheck?: Countersign | null, checkedAt?: string | null, checkedBy?: string | null, checkedPost?: string | null, submittedAt?: string | null, reviewedAt?: string | null, returnedBy?: ReturnedBy | null, returnReason?: string | null, savedAt: string, version: number, facts: Array<{ __typename?: 'ReportFact', label: string, value: string }>, figures: Array<{ __typename?: 'ReportFigure', id: string, indicatorId: string, code: string, amount?: number | null, whole?: number | null, note?: string | null, definition: { __typename?: 'IndicatorDefinition', id: string, name: string, description: string, kind: IndicatorKind, measure: string, decimals: number, numeratorName?: string | null, denominatorName?: string | null, floor: boolean, cumulative: boolean, jumpPercent?: number | null } }>, attachments: Array<{ __typename?: 'Attachment', id: string, name: string, size: number, mime: string }> } | null, previousReport?: { __typename?: 'Report', id: string, sequence: number, state: ReportState, text: string, underException: boolean, nextStep?: string | null, unchanged: boolean, onBehalf: boolean, onBehalfSource?: string | null, confirmedAt?: string | null, unitName: string, postTitle?: string | null, personName?: string | null, signOff?: Countersign | null, signedOffAt?: string | null, signedOffBy?: string | null, signedOffPost?: string | null, countyCheck?: Countersign | null, checkedAt?: string | null, checkedBy?: string | null, checkedPost?: string | null, submittedAt?: string | null, reviewedAt?: string | null, returnedBy?: ReturnedBy | null, returnReason?: string | null, savedAt: string, version: number, facts: Array<{ __typename?: 'ReportFact', label: string, value: string }>, figures: Array<{ __typename?: 'ReportFigure', id: string, indicatorId: string, code: string, amount?: number | null, whole?: number | null, note?: string | null, definition: { __typename?: 'IndicatorDefinition', id: string, name: string, description: string, kind: IndicatorKind, measure: string, decimals: number, numeratorName?: string | null, denominatorName?: string | null, floor: boolean, cumulative: boolean, jumpPercent?: number | null } }>, attachments: Array<{ __typename?: 'Attachment', id: string, name: string, size: number, mime: string }> } | null }>, decisions: Array<{ __typename?: 'ReviewAssignment', task: { __typename?: 'Task', id: string, code: string, title: string }, assignment: { __typename?: 'Assignment', id: string, role: DutyRole, state: AssignmentState, dueOn?: string | null, acknowledgeDueOn?: string | null, acknowledgedAt?: string | null, parentId?: string | null, acknowledgeDueProvisional: boolean, objectionUntilOn?: string | null, objectionReason?: string | null, objectionAnswer?: string | null, extensionDueOn?: string | null, extensionReason?: string | null, extensionProgress?: string | null, extensionRequestedAt?: string | null, extensionAnswer?: string | null, waivedReason?: string | null, recalledReason?: string | null, calledBackUnitIds: Array<string>, completionText?: string | null, completionReturnReason?: string | null, completedOn?: string | null, grade?: Grade | null, light: Light, version: number, viewerCan: Array<Verb>, rollUp?: { __typename?: 'HandDownRollUp', parts: number, acknowledged: number, completed: number, overdueParts: number, expectedReports: number, sentReports: number, overdueReports: number, waitingCheck: number } | null, responsible?: { __typename?: 'Responsible', postTitle: string, personName?: string | null } | null, lightReason: { __typename?: 'LightReason', rule: string, dueOn?: string | null, today: string, doneOn?: string | null, amberWorkingDays: number, lateWorkingDays: number, workingDaysLeft: number, skippedDays: number, makeUpDays: number, holidaysOn: Array<string>, makeUpOn: Array<string>, provisional: boolean }, unit: { __typename?: 'Unit', id: string, name: string } } }>, assignments: Array<{ __typename?: 'ReviewAssignment', task: { __typename?: 'Task', id: string, code: string, title: string }, assignment: { __typename?: 'Assignment', id: string, role: DutyRole, state: AssignmentState, dueOn?: string | null, acknowledgeDueOn?: string | null, acknowledgedAt?: string | null, parentId?: string | null, acknowledgeDueProvisional: boolean, objectionUntilOn?: string | null, objectionReason?: string | null, objectionAnswer?: string | null, extensionDueOn?: string | null, extensionReason?: string | null, extensionProgress?: string | null, extensionRequestedAt?: string | null, extensionAnswer?: string | null, waivedReason?: string | null, recalledReason?: string | null, calledBackUnitIds: Array<string>, completionText?: string | null, completionReturnReason?: string | null, completedOn?: string | null, grade?: Grade | null, light: Light, version: number, viewerCan: Array<Verb>, rollUp?: { __typename?: 'HandDownRollUp', parts: number, acknowledged: number, completed: number, overdueParts: number, expectedReports: number, sentReports: number, overdueReports: number, waitingCheck: number } | null, responsible?: { __typename?: 'Responsible', postTitle: string, personName?: string | null } | null, lightReason: { __typename?: 'LightReason', rule: string, dueOn?: string | null, today: string, doneOn?: string | null, amberWorkingDays: number, lateWorkingDays: number, workingDaysLeft: number, skippedDays: number, makeUpDays: number, holidaysOn: Array<string>, makeUpOn: Array<string>, provisional: boolean }, unit: { __typename?: 'Unit', id: string, name: string } } }> } };

export type ReviewSlotFieldsFragment = { __typename?: 'ReportSlot', id: string, state: ReportSlotState, periodStartOn: string, periodEndOn: string, periodMonths: number, dueOn: string, mark: SlotMark, version: number, viewerCan: Array<Verb>, unit: { __typename?: 'Unit', id: string, name: string }, task: { __typename?: 'Task', id: string, code: string, title: string }, duty?: { __typename?: 'Duty', id: string, text: string, line: number, noticeId: string, noticeLabel: string } | null, unsent?: { __typename?: 'Report', id: string, sequence: number, state: ReportState, text: string, underException: boolean, nextStep?: string | null, unchanged: boolean, onBehalf: boolean, onBehalfSource?: string | null, confirmedAt?: string | null, unitName: string, postTitle?: string | null, personName?: string | null, signOff?: Countersign | null, signedOffAt?: string | null, signedOffBy?: string | null, signedOffPost?: string | null, countyCheck?: Countersign | null, checkedAt?: string | null, checkedBy?: string | null, checkedPost?: string | null, submittedAt?: string | null, reviewedAt?: string | null, returnedBy?: ReturnedBy | null, returnReason?: string | null, savedAt: string, version: number, facts: Array<{ __typename?: 'ReportFact', label: string, value: string }>, figures: Array<{ __typename?: 'ReportFigure', id: string, indicatorId: string, code: string, amount?: number | null, whole?: number | null, note?: string | null, definition: { __typename?: 'IndicatorDefinition', id: string, name: string, description: string, kind: IndicatorKind, measure: string, decimals: number, numeratorName?: string | null, denominatorName?: string | null, floor: boolean, cumulative: boolean, jumpPercent?: number | null } }>, attachments: Array<{ __typename?: 'Attachment', id: string, name: string, size: number, mime: string }> } | null, report?: { __typename?: 'Report', id: string, sequence: number, state: ReportState, text: string, underException: boolean, nextStep?: string | null, unchanged: boolean, onBehalf: boolean, onBehalfSource?: string | null, confirmedAt?: string | null, unitName: string, postTitle?: string | null, personName?: string | null, signOff?: Countersign | null, signedOffAt?: string | null, signedOffBy?: string | null, signedOffPost?: string | null, countyCheck?: Countersign | null, checkedAt?: string | null, checkedBy?: string | null, checkedPost?: string | null, submittedAt?: string | null, reviewedAt?: string | null, returnedBy?: ReturnedBy | null, returnReason?: string | null, savedAt: string, version: number, facts: Array<{ __typename?: 'ReportFact', label: string, value: string }>, figures: Array<{ __typename?: 'ReportFigure', id: string, indicatorId: string, code: string, amount?: number | null, whole?: number | null, note?: string | null, definition: { __typename?: 'IndicatorDefinition', id: string, name: string, description: string, kind: IndicatorKind, measure: string, decimals: number, numeratorName?: string | null, denominatorName?: string | null, floor: boolean, cumulative: boolean, jumpPercent?: number | null } }>, attachments: Array<{ __typename?: 'Attachment', id: string, name: string, size: number, mime: string }> } | null, previousReport?: { __typename?: 'Report', id: string, sequence: number, state: ReportState, text: string, underException: boolean, nextStep?: string | null, unchanged: boolean, onBehalf: boolean, onBehalfSource?: string | null, confirmedAt?: string | null, unitName: string, postTitle?: string | null, personName?: string | null, signOff?: Countersign | null, signedOffAt?: string | null, signedOffBy?: string | null, signedOffPost?: string | null, countyCheck?: Countersign | null, checkedAt?: string | null, checkedBy?: string | null, checkedPost?: string | null, submittedAt?: string | null, reviewedAt?: string | null, returnedBy?: ReturnedBy | null, returnReason?: string | null, savedAt: string, version: number, facts: Array<{ __typename?: 'ReportFact', label: string, value: string }>, figures: Array<{ __typename?: 'ReportFigure', id: string, indicatorId: string, code: string, amount?: number | null, whole?: number | null, note?: string | null, definition: { __typename?: 'IndicatorDefinition', id: string, name: string, description: string, kind: IndicatorKind, measure: string, decimals: number, numeratorName?: string | null, denominatorName?: string | null, floor: boolean, cumulative: boolean, jumpPercent?: number | null } }>, attachments: Array<{ __typename?: 'Attachment', id: string, name: string, size: number, mime: string }> } | null };

export type ReviewSlotQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ReviewSlotQuery = { __typename?: 'Query', reportSlot?: { __typename?: 'ReportSlot', id: string, state: ReportSlotState, periodStartOn: string, periodEndOn: string, periodMonths: number, dueOn: string, mark: SlotMark, version: number, viewerCan: Array<Verb>, unit: { __typename?: 'Unit', id: string, name: string }, task: { __typename?: 'Task', id: string, code: string, title: string }, duty?: { __typename?: 'Duty', id: string, text: string, line: number, noticeId: string, noticeLabel: string } | null, unsent?: { __typename?: 'Report', id: string, sequence: number, state: ReportState, text: string, underException: boolean, nextStep?: string | null, unchanged: boolean, onBehalf: boolean, onBehalfSource?: string | null, confirmedAt?: string | null, unitName: string, postTitle?: string | null, personName?: string | null, signOff?: Countersign | null, signedOffAt?: string | null, signedOffBy?: string | null, signedOffPost?: string | null, countyCheck?: Countersign | null, checkedAt?: string | null, checkedBy?: string | null, checkedPost?: string | null, submittedAt?: string | null, reviewedAt?: string | null, returnedBy?: ReturnedBy | null, returnReason?: string | null, savedAt: string, version: number, facts: Array<{ __typename?: 'ReportFact', label: string, value: string }>, figures: Array<{ __typename?: 'ReportFigure', id: string, indicatorId: string, code: string, amount?: number | null, whole?: number | null, note?: string | null, definition: { __typename?: 'IndicatorDefinition', id: string, name: string, description: string, kind: IndicatorKind, measure: string, decimals: number, numeratorName?: string | null, denominatorName?: string | null, floor: boolean, cumulative: boolean, jumpPercent?: number | null } }>, attachments: Array<{ __typename?: 'Attachment', id: string, name: string, size: number, mime: string }> } | null, report?: { __typename?: 'Report', id: string, sequence: number, state: ReportState, text: string, underException: boolean, nextStep?: string | null, unchanged: boolean, onBehalf: boolean, onBehalfSource?: string | null, confirmedAt?: string | null, unitName: string, postTitle?: string | null, personName?: string | null, signOff?: Countersign | null, signedOffAt?: string | null, signedOffBy?: string | null, signedOffPost?: string | null, countyCheck?: Countersign | null, checkedAt?: string | null, checkedBy?: string | null, checkedPost?: string | null, submittedAt?: string | null, reviewedAt?: string | null, returnedBy?: ReturnedBy | null, returnReason?: string | null, savedAt: string, version: number, facts: Array<{ __typename?: 'ReportFact', label: string, value: string }>, figures: Array<{ __typename?: 'ReportFigure', id: string, indicatorId: string, code: string, amount?: number | null, whole?: number | null, note?: string | null, definition: { __typename?: 'IndicatorDefinition', id: string, name: string, description: string, kind: IndicatorKind, measure: string, decimals: number, numeratorName?: string | null, denominatorName?: string | null, floor: boolean, cumulative: boolean, jumpPercent?: number | null } }>, attachments: Array<{ __typename?: 'Attachment', id: string, name: string, size: number, mime: string }> } | null, previousReport?: { __typename?: 'Report', id: string, sequence: number, state: ReportState, text: string, underException: boolean, nextStep?: string | null, unchanged: boolean, onBehalf: boolean, onBehalfSource?: string | null, confirmedAt?: string | null, unitName: string, postTitle?: string | null, personName?: string | null, signOff?: Countersign | null, signedOffAt?: string | null, signedOffBy?: string | null, signedOffPost?: string | null, countyCheck?: Countersign | null, checkedAt?: string | null, checkedBy?: string | null, checkedPost?: string | null, submittedAt?: string | null, reviewedAt?: string | null, returnedBy?: ReturnedBy | null, returnReason?: string | null, savedAt: string, version: number, facts: Array<{ __typename?: 'ReportFact', label: string, value: string }>, figures: Array<{ __typename?: 'ReportFigure', id: string, indicatorId: string, code: string, amount?: number | null, whole?: number | null, note?: string | null, definition: { __typename?: 'IndicatorDefinition', id: string, name: string, description: string, kind: IndicatorKind, measure: string, decimals: number, numeratorName?: string | null, denominatorName?: string | null, floor: boolean, cumulative: boolean, jumpPercent?: number | null } }>, attachments: Array<{ __typename?: 'Attachment', id: string, name: string, size: number, mime: string }> } | null } | null };

export type LadderQueryVariables = Exact<{ [key: string]: never; }>;


export type LadderQuery = { __typename?: 'Query', ladder: { __typename?: 'Ladder', quietFrom: string, quietUntil: string, runAt: string, version: number, viewerCan: Array<Verb>, steps: Array<{ __typename?: 'LadderStep', at: number, level: EscalationLevel }>, defaultSteps: Array<{ __typename?: 'LadderStep', at: number, level: EscalationLevel }> } };

export type LadderFormFragment = { __typename?: 'Ladder', quietFrom: string, quietUntil: string, runAt: string, version: number, viewerCan: Array<Verb>, steps: Array<{ __typename?: 'LadderStep', at: number, level: EscalationLevel }>, defaultSteps: Array<{ __typename?: 'LadderStep', at: number, level: EscalationLevel }> };

export type ReviseLadderMutationVariables = Exact<{
  input: ReviseLadderInput;
}>;


export type ReviseLadderMutation = { __typename?: 'Mutation', reviseLadder: { __typename?: 'Ladder', quietFrom: string, quietUntil: string, runAt: string, version: number, viewerCan: Array<Verb>, steps: Array<{ __typename?: 'LadderStep', at: number, level: EscalationLevel }>, defaultSteps: Array<{ __typename?: 'LadderStep', at: number, level: EscalationLevel }> } };

export type MessageTextsQueryVariables = Exact<{ [key: string]: never; }>;


export type MessageTextsQuery = { __typename?: 'Query', messageTexts: Array<{ __typename?: 'MessageText', kind: MessageTextKind, text: string, defaultText: string, version: number }> };

export type MessagePreviewQueryVariables = Exact<{
  kind: MessageTextKind;
  text: Scalars['String']['input'];
}>;


export type MessagePreviewQuery = { __typename?: 'Query', messagePreview: { __typename?: 'MessagePreview', subject: string, text: string, real: boolean } };

export type ReviseMessageTextMutationVariables = Exact<{
  kind: MessageTextKind;
  text: Scalars['String']['input'];
  version: Scalars['Int']['input'];
}>;


export type ReviseMessageTextMutation = { __typename?: 'Mutation', reviseMessageText: { __typename?: 'MessageText', kind: MessageTextKind, version: number } };

export type ReviseSettingsMutationVariables = Exact<{
  input: ReviseSettingsInput;
}>;


export type ReviseSettingsMutation = { __typename?: 'Mutation', reviseSettings: { __typename?: 'Settings', amberWorkingDays: number, acknowledgeWorkingDays: number, signOffRequired: boolean, objectionWorkingDays: number, instructionUrgentDays: number, instructionOrdinaryDays: number, instructionDifficultDays: number, complaintRegisterWorkingDays: number, complaintAssignWorkingDays: number, complaintVerifyWorkingDays: number, complaintAnswerWorkingDays: number, complaintsOpen: boolean, lightPalette: LightPalette, version: number, viewerCan: Array<Verb> } };

export type CorrectCalendarMutationVariables = Exact<{
  input: CorrectCalendarInput;
  dryRun: Scalars['Boolean']['input'];
}>;


export type CorrectCalendarMutation = { __typename?: 'Mutation', correctCalendar: { __typename?: 'CalendarCorrectionResult', movedDates: number, dryRun: boolean } };

export type SettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type SettingsQuery = { __typename?: 'Query', settings: { __typename?: 'Settings', amberWorkingDays: number, acknowledgeWorkingDays: number, signOffRequired: boolean, objectionWorkingDays: number, instructionUrgentDays: number, instructionOrdinaryDays: number, instructionDifficultDays: number, complaintRegisterWorkingDays: number, complaintAssignWorkingDays: number, complaintVerifyWorkingDays: number, complaintAnswerWorkingDays: number, complaintsOpen: boolean, lightPalette: LightPalette, version: number, viewerCan: Array<Verb> } };

export type SettingsFormFragment = { __typename?: 'Settings', amberWorkingDays: number, acknowledgeWorkingDays: number, signOffRequired: boolean, objectionWorkingDays: number, instructionUrgentDays: number, instructionOrdinaryDays: number, instructionDifficultDays: number, complaintRegisterWorkingDays: number, complaintAssignWorkingDays: number, complaintVerifyWorkingDays: number, complaintAnswerWorkingDays: number, complaintsOpen: boolean, lightPalette: LightPalette, version: number, viewerCan: Array<Verb> };

export type CalendarQueryVariables = Exact<{
  year: Scalars['Int']['input'];
}>;


export type CalendarQuery = { __typename?: 'Query', calendarOfYear: { __typename?: 'CalendarOfYear', year: number, published: boolean, days: Array<{ __typename?: 'CalendarDay', on: string, working: boolean, name?: string | null, correctionReason?: string | null }> } };

export type SettingChangesQueryVariables = Exact<{ [key: string]: never; }>;


export type SettingChangesQuery = { __typename?: 'Query', settingChanges: Array<{ __typename?: 'SettingChange', seq: number, at: string, verb: Verb, personName?: string | null, postTitle?: string | null, reason?: string | null, changes: Array<{ __typename?: 'SettingValueChange', key: string, from: string, to: string }> }> };

export type ObjectToAssignmentMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
}>;


export type ObjectToAssignmentMutation = { __typename?: 'Mutation', objectToAssignment: { __typename?: 'Assignment', id: string, role: DutyRole, state: AssignmentState, dueOn?: string | null, acknowledgeDueOn?: string | null, acknowledgedAt?: string | null, parentId?: string | null, acknowledgeDueProvisional: boolean, objectionUntilOn?: string | null, objectionReason?: string | null, objectionAnswer?: string | null, extensionDueOn?: string | null, extensionReason?: string | null, extensionProgress?: string | null, extensionRequestedAt?: string | null, extensionAnswer?: string | null, waivedReason?: string | null, recalledReason?: string | null, calledBackUnitIds: Array<string>, completionText?: string | null, completionReturnReason?: string | null, completedOn?: string | null, grade?: Grade | null, light: Light, version: number, viewerCan: Array<Verb>, rollUp?: { __typename?: 'HandDownRollUp', parts: number, acknowledged: number, completed: number, overdueParts: number, expectedReports: number, sentReports: number, overdueReports: number, waitingCheck: number } | null, responsible?: { __typename?: 'Responsible', postTitle: string, personName?: string | null } | null, lightReason: { __typename?: 'LightReason', rule: string, dueOn?: string | null, today: string, doneOn?: string | null, amberWorkingDays: number, lateWorkingDays: number, workingDaysLeft: number, skippedDays: number, makeUpDays: number, holidaysOn: Array<string>, makeUpOn: Array<string>, provisional: boolean }, unit: { __typename?: 'Unit', id: string, name: string } } };

export type RecallAssignmentMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
}>;


export type RecallAssignmentMutation = { __typename?: 'Mutation', recallAssignment: { __typename?: 'Task', id: string, state: TaskState, version: number } };

export type UpholdAssignmentMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
}>;


export type UpholdAssignmentMutation = { __typename?: 'Mutation', upholdAssignment: { __typename?: 'Assignment', id: string, role: DutyRole, state: AssignmentState, dueOn?: string | null, acknowledgeDueOn?: string | null, acknowledgedAt?: string | null, parentId?: string | null, acknowledgeDueProvisional: boolean, objectionUntilOn?: string | null, objectionReason?: string | null, objectionAnswer?: string | null, extensionDueOn?: string | null, extensionReason?: string | null, extensionProgress?: string | null, extensionRequestedAt?: string | null, extensionAnswer?: string | null, waivedReason?: string | null, recalledReason?: string | null, calledBackUnitIds: Array<string>, completionText?: string | null, completionReturnReason?: string | null, completedOn?: string | null, grade?: Grade | null, light: Light, version: number, viewerCan: Array<Verb>, rollUp?: { __typename?: 'HandDownRollUp', parts: number, acknowledged: number, completed: number, overdueParts: number, expectedReports: number, sentReports: number, overdueReports: number, waitingCheck: number } | null, responsible?: { __typename?: 'Responsible', postTitle: string, personName?: string | null } | null, lightReason: { __typename?: 'LightReason', rule: string, dueOn?: string | null, today: string, doneOn?: string | null, amberWorkingDays: number, lateWorkingDays: number, workingDaysLeft: number, skippedDays: number, makeUpDays: number, holidaysOn: Array<string>, makeUpOn: Array<string>, provisional: boolean }, unit: { __typename?: 'Unit', id: string, name: string } } };

export type ReassignAssignmentMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  unitId: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
}>;


export type ReassignAssignmentMutation = { __typename?: 'Mutation', reassignAssignment: { __typename?: 'Task', id: string, state: TaskState, version: number } };

export type RequestExtensionMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  dueOn: Scalars['LocalDate']['input'];
  reason: Scalars['String']['input'];
  progress: Scalars['String']['input'];
}>;


export type RequestExtensionMutation = { __typename?: 'Mutation', requestExtension: { __typename?: 'Assignment', id: string, role: DutyRole, state: AssignmentState, dueOn?: string | null, acknowledgeDueOn?: string | null, acknowledgedAt?: string | null, parentId?: string | null, acknowledgeDueProvisional: boolean, objectionUntilOn?: string | null, objectionReason?: string | null, objectionAnswer?: string | null, extensionDueOn?: string | null, extensionReason?: string | null, extensionProgress?: string | null, extensionRequestedAt?: string | null, extensionAnswer?: string | null, waivedReason?: string | null, recalledReason?: string | null, calledBackUnitIds: Array<string>, completionText?: string | null, completionReturnReason?: string | null, completedOn?: string | null, grade?: Grade | null, light: Light, version: number, viewerCan: Array<Verb>, rollUp?: { __typename?: 'HandDownRollUp', parts: number, acknowledged: number, completed: number, overdueParts: number, expectedReports: number, sentReports: number, overdueReports: number, waitingCheck: number } | null, responsible?: { __typename?: 'Responsible', postTitle: string, personName?: string | null } | null, lightReason: { __typename?: 'LightReason', rule: string, dueOn?: string | null, today: string, doneOn?: string | null, amberWorkingDays: number, lateWorkingDays: number, workingDaysLeft: number, skippedDays: number, makeUpDays: number, holidaysOn: Array<string>, makeUpOn: Array<string>, provisional: boolean }, unit: { __typename?: 'Unit', id: string, name: string } } };

export type ApproveExtensionMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
}>;


export type ApproveExtensionMutation = { __typename?: 'Mutation', approveExtension: { __typename?: 'Assignment', id: string, role: DutyRole, state: AssignmentState, dueOn?: string | null, acknowledgeDueOn?: string | null, acknowledgedAt?: string | null, parentId?: string | null, acknowledgeDueProvisional: boolean, objectionUntilOn?: string | null, objectionReason?: string | null, objectionAnswer?: string | null, extensionDueOn?: string | null, extensionReason?: string | null, extensionProgress?: string | null, extensionRequestedAt?: string | null, extensionAnswer?: string | null, waivedReason?: string | null, recalledReason?: string | null, calledBackUnitIds: Array<string>, completionText?: string | null, completionReturnReason?: string | null, completedOn?: string | null, grade?: Grade | null, light: Light, version: number, viewerCan: Array<Verb>, rollUp?: { __typename?: 'HandDownRollUp', parts: number, acknowledged: number, completed: number, overdueParts: number, expectedReports: number, sentReports: number, overdueReports: number, waitingCheck: number } | null, responsible?: { __typename?: 'Responsible', postTitle: string, personName?: string | null } | null, lightReason: { __typename?: 'LightReason', rule: string, dueOn?: string | null, today: string, doneOn?: string | null, amberWorkingDays: number, lateWorkingDays: number, workingDaysLeft: number, skippedDays: number, makeUpDays: number, holidaysOn: Array<string>, makeUpOn: Array<string>, provisional: boolean }, unit: { __typename?: 'Unit', id: string, name: string } } };

export type RefuseExtensionMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
}>;


export type RefuseExtensionMutation = { __typename?: 'Mutation', refuseExtension: { __typename?: 'Assignment', id: string, role: DutyRole, state: AssignmentState, dueOn?: string | null, acknowledgeDueOn?: string | null, acknowledgedAt?: string | null, parentId?: string | null, acknowledgeDueProvisional: boolean, objectionUntilOn?: string | null, objectionReason?: string | null, objectionAnswer?: string | null, extensionDueOn?: string | null, extensionReason?: string | null, extensionProgress?: string | null, extensionRequestedAt?: string | null, extensionAnswer?: string | null, waivedReason?: string | null, recalledReason?: string | null, calledBackUnitIds: Array<string>, completionText?: string | null, completionReturnReason?: string | null, completedOn?: string | null, grade?: Grade | null, light: Light, version: number, viewerCan: Array<Verb>, rollUp?: { __typename?: 'HandDownRollUp', parts: number, acknowledged: number, completed: number, overdueParts: number, expectedReports: number, sentReports: number, overdueReports: number, waitingCheck: number } | null, responsible?: { __typename?: 'Responsible', postTitle: string, personName?: string | null } | null, lightReason: { __typename?: 'LightReason', rule: string, dueOn?: string | null, today: string, doneOn?: string | null, amberWorkingDays: number, lateWorkingDays: number, workingDaysLeft: number, skippedDays: number, makeUpDays: number, holidaysOn: Array<string>, makeUpOn: Array<string>, provisional: boolean }, unit: { __typename?: 'Unit', id: string, name: string } } };

export type WaiveSupportMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
}>;


export type WaiveSupportMutation = { __typename?: 'Mutation', waiveSupport: { __typename?: 'Assignment', id: string, role: DutyRole, state: AssignmentState, dueOn?: string | null, acknowledgeDueOn?: string | null, acknowledgedAt?: string | null, parentId?: string | null, acknowledgeDueProvisional: boolean, objectionUntilOn?: string | null, objectionReason?: string | null, objectionAnswer?: string | null, extensionDueOn?: string | null, extensionReason?: string | null, extensionProgress?: string | null, extensionRequestedAt?: string | null, extensionAnswer?: string | null, waivedReason?: string | null, recalledReason?: string | null, calledBackUnitIds: Array<string>, completionText?: string | null, completionReturnReason?: string | null, completedOn?: string | null, grade?: Grade | null, light: Light, version: number, viewerCan: Array<Verb>, rollUp?: { __typename?: 'HandDownRollUp', parts: number, acknowledged: number, completed: number, overdueParts: number, expectedReports: number, sentReports: number, overdueReports: number, waitingCheck: number } | null, responsible?: { __typename?: 'Responsible', postTitle: string, personName?: string | null } | null, lightReason: { __typename?: 'LightReason', rule: string, dueOn?: string | null, today: string, doneOn?: string | null, amberWorkingDays: number, lateWorkingDays: number, workingDaysLeft: number, skippedDays: number, makeUpDays: number, holidaysOn: Array<string>, makeUpOn: Array<string>, provisional: boolean }, unit: { __typename?: 'Unit', id: string, name: string } } };

export type SuspendTaskMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
}>;


export type SuspendTaskMutation = { __typename?: 'Mutation', suspendTask: { __typename?: 'Task', id: string, state: TaskState, version: number } };

export type WithdrawTaskMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
}>;


export type WithdrawTaskMutation = { __typename?: 'Mutation', withdrawTask: { __typename?: 'Task', id: string, state: TaskState, version: number } };

export type ResumeTaskMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
}>;


export type ResumeTaskMutation = { __typename?: 'Mutation', resumeTask: { __typename?: 'Task', id: string, state: TaskState, version: number } };

export type ArchiveTaskMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
}>;


export type ArchiveTaskMutation = { __typename?: 'Mutation', archiveTask: { __typename?: 'Task', id: string, state: TaskState, version: number } };

export type ReopenTaskMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
  dueOn?: InputMaybe<Scalars['LocalDate']['input']>;
}>;


export type ReopenTaskMutation = { __typename?: 'Mutation', reopenTask: { __typename?: 'Task', id: string, state: TaskState, version: number } };

export type HandDownAssignmentMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  unitIds: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type HandDownAssignmentMutation = { __typename?: 'Mutation', handDownAssignment: { __typename?: 'Task', id: string, version: number, assignments: Array<{ __typename?: 'Assignment', id: string, role: DutyRole, state: AssignmentState, dueOn?: string | null, acknowledgeDueOn?: string | null, acknowledgedAt?: string | null, parentId?: string | null, acknowledgeDueProvisional: boolean, objectionUntilOn?: string | null, objectionReason?: string | null, objectionAnswer?: string | null, extensionDueOn?: string | null, extensionReason?: string | null, extensionProgress?: string | null, extensionRequestedAt?: string | null, extensionAnswer?: string | null, waivedReason?: string | null, recalledReason?: string | null, calledBackUnitIds: Array<string>, completionText?: string | null, completionReturnReason?: string | null, completedOn?: string | null, grade?: Grade | null, light: Light, version: number, viewerCan: Array<Verb>, rollUp?: { __typename?: 'HandDownRollUp', parts: number, acknowledged: number, completed: number, overdueParts: number, expectedReports: number, sentReports: number, overdueReports: number, waitingCheck: number } | null, responsible?: { __typename?: 'Responsible', postTitle: string, personName?: string | null } | null, lightReason: { __typename?: 'LightReason', rule: string, dueOn?: string | null, today: string, doneOn?: string | null, amberWorkingDays: number, lateWorkingDays: number, workingDaysLeft: number, skippedDays: number, makeUpDays: number, holidaysOn: Array<string>, makeUpOn: Array<string>, provisional: boolean }, unit: { __typename?: 'Unit', id: string, name: string } }> } };

export type HandDownChoicesQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type HandDownChoicesQuery = { __typename?: 'Query', handDownChoices: Array<{ __typename?: 'Unit', id: string, name: string }> };

export type ReviseReportingMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  input: ReportingInput;
  reason: Scalars['String']['input'];
}>;


export type ReviseReportingMutation = { __typename?: 'Mutation', reviseReporting: { __typename?: 'Task', id: string, version: number } };

export type HandDownConsequenceQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  unitIds: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type HandDownConsequenceQuery = { __typename?: 'Query', handDownConsequence: { __typename?: 'Consequence', months: Array<string>, unitCount: number, tasks: number, slots: number, warnAbove: number, heavy: number, units: Array<{ __typename?: 'UnitConsequence', tasks: number, added: Array<number>, owed: Array<number>, most: number, unit: { __typename?: 'Unit', id: string, name: string, level: Level } }> } };

export type DraftTaskMutationVariables = Exact<{
  input: DraftTaskInput;
}>;


export type DraftTaskMutation = { __typename?: 'Mutation', draftTask: { __typename?: 'Task', id: string, code: string } };

export type ReviseTaskMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  input: DraftTaskInput;
}>;


export type ReviseTaskMutation = { __typename?: 'Mutation', reviseTask: { __typename?: 'Task', id: string, version: number } };

export type AssignTaskMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
}>;


export type AssignTaskMutation = { __typename?: 'Mutation', assignTask: { __typename?: 'Task', id: string, state: TaskState, version: number } };

export type AcknowledgeAssignmentMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
}>;


export type AcknowledgeAssignmentMutation = { __typename?: 'Mutation', acknowledgeAssignment: { __typename?: 'Assignment', id: string, role: DutyRole, state: AssignmentState, dueOn?: string | null, acknowledgeDueOn?: string | null, acknowledgedAt?: string | null, parentId?: string | null, acknowledgeDueProvisional: boolean, objectionUntilOn?: string | null, objectionReason?: string | null, objectionAnswer?: string | null, extensionDueOn?: string | null, extensionReason?: string | null, extensionProgress?: string | null, extensionRequestedAt?: string | null, extensionAnswer?: string | null, waivedReason?: string | null, recalledReason?: string | null, calledBackUnitIds: Array<string>, completionText?: string | null, completionReturnReason?: string | null, completedOn?: string | null, grade?: Grade | null, light: Light, version: number, viewerCan: Array<Verb>, rollUp?: { __typename?: 'HandDownRollUp', parts: number, acknowledged: number, completed: number, overdueParts: number, expectedReports: number, sentReports: number, overdueReports: number, waitingCheck: number } | null, responsible?: { __typename?: 'Responsible', postTitle: string, personName?: string | null } | null, lightReason: { __typename?: 'LightReason', rule: string, dueOn?: string | null, today: string, doneOn?: string | null, amberWorkingDays: number, lateWorkingDays: number, workingDaysLeft: number, skippedDays: number, makeUpDays: number, holidaysOn: Array<string>, makeUpOn: Array<string>, provisional: boolean }, unit: { __typename?: 'Unit', id: string, name: string } } };

export type RequestCompletionMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  text: Scalars['String']['input'];
}>;


export type RequestCompletionMutation = { __typename?: 'Mutation', requestCompletion: { __typename?: 'Assignment', id: string, role: DutyRole, state: AssignmentState, dueOn?: string | null, acknowledgeDueOn?: string | null, acknowledgedAt?: string | null, parentId?: string | null, acknowledgeDueProvisional: boolean, objectionUntilOn?: string | null, objectionReason?: string | null, objectionAnswer?: string | null, extensionDueOn?: string | null, extensionReason?: string | null, extensionProgress?: string | null, extensionRequestedAt?: string | null, extensionAnswer?: string | null, waivedReason?: string | null, recalledReason?: string | null, calledBackUnitIds: Array<string>, completionText?: string | null, completionReturnReason?: string | null, completedOn?: string | null, grade?: Grade | null, light: Light, version: number, viewerCan: Array<Verb>, rollUp?: { __typename?: 'HandDownRollUp', parts: number, acknowledged: number, completed: number, overdueParts: number, expectedReports: number, sentReports: number, overdueReports: number, waitingCheck: number } | null, responsible?: { __typename?: 'Responsible', postTitle: string, personName?: string | null } | null, lightReason: { __typename?: 'LightReason', rule: string, dueOn?: string | null, today: string, doneOn?: string | null, amberWorkingDays: number, lateWorkingDays: number, workingDaysLeft: number, skippedDays: number, makeUpDays: number, holidaysOn: Array<string>, makeUpOn: Array<string>, provisional: boolean }, unit: { __typename?: 'Unit', id: string, name: string } } };

export type ReturnCompletionMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
}>;


export type ReturnCompletionMutation = { __typename?: 'Mutation', returnCompletion: { __typename?: 'Assignment', id: string, role: DutyRole, state: AssignmentState, dueOn?: string | null, acknowledgeDueOn?: string | null, acknowledgedAt?: string | null, parentId?: string | null, acknowledgeDueProvisional: boolean, objectionUntilOn?: string | null, objectionReason?: string | null, objectionAnswer?: string | null, extensionDueOn?: string | null, extensionReason?: string | null, extensionProgress?: string | null, extensionRequestedAt?: string | null, extensionAnswer?: string | null, waivedReason?: string | null, recalledReason?: string | null, calledBackUnitIds: Array<string>, completionText?: string | null, completionReturnReason?: string | null, completedOn?: string | null, grade?: Grade | null, light: Light, version: number, viewerCan: Array<Verb>, rollUp?: { __typename?: 'HandDownRollUp', parts: number, acknowledged: number, completed: number, overdueParts: number, expectedReports: number, sentReports: number, overdueReports: number, waitingCheck: number } | null, responsible?: { __typename?: 'Responsible', postTitle: string, personName?: string | null } | null, lightReason: { __typename?: 'LightReason', rule: string, dueOn?: string | null, today: string, doneOn?: string | null, amberWorkingDays: number, lateWorkingDays: number, workingDaysLeft: number, skippedDays: number, makeUpDays: number, holidaysOn: Array<string>, makeUpOn: Array<string>, provisional: boolean }, unit: { __typename?: 'Unit', id: string, name: string } } };

export type AcceptCompletionMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  grade: Grade;
}>;


export type AcceptCompletionMutation = { __typename?: 'Mutation', acceptCompletion: { __typename?: 'Assignment', id: string, role: DutyRole, state: AssignmentState, dueOn?: string | null, acknowledgeDueOn?: string | null, acknowledgedAt?: string | null, parentId?: string | null, acknowledgeDueProvisional: boolean, objectionUntilOn?: string | null, objectionReason?: string | null, objectionAnswer?: string | null, extensionDueOn?: string | null, extensionReason?: string | null, extensionProgress?: string | null, extensionRequestedAt?: string | null, extensionAnswer?: string | null, waivedReason?: string | null, recalledReason?: string | null, calledBackUnitIds: Array<string>, completionText?: string | null, completionReturnReason?: string | null, completedOn?: string | null, grade?: Grade | null, light: Light, version: number, viewerCan: Array<Verb>, rollUp?: { __typename?: 'HandDownRollUp', parts: number, acknowledged: number, completed: number, overdueParts: number, expectedReports: number, sentReports: number, overdueReports: number, waitingCheck: number } | null, responsible?: { __typename?: 'Responsible', postTitle: string, personName?: string | null } | null, lightReason: { __typename?: 'LightReason', rule: string, dueOn?: string | null, today: string, doneOn?: string | null, amberWorkingDays: number, lateWorkingDays: number, workingDaysLeft: number, skippedDays: number, makeUpDays: number, holidaysOn: Array<string>, makeUpOn: Array<string>, provisional: boolean }, unit: { __typename?: 'Unit', id: string, name: string } } };

export type CloseOutTaskMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
}>;


export type CloseOutTaskMutation = { __typename?: 'Mutation', closeOutTask: { __typename?: 'Task', id: string, state: TaskState, version: number } };

export type TaskListQueryVariables = Exact<{
  filter?: InputMaybe<TaskFilter>;
  sort: TaskSort;
  direction: SortDirection;
  page: PageInput;
}>;


export type TaskListQuery = { __typename?: 'Query', tasks: { __typename?: 'TaskPage', total: number, items: Array<{ __typename?: 'Task', id: string, code: string, title: string, state: TaskState, dueOn?: string | null, dueProvisional: boolean, light: Light, reportEveryMonths?: number | null, viewerCan: Array<Verb>, lightReason: { __typename?: 'LightReason', lateWorkingDays: number, workingDaysLeft: number }, leadUnit?: { __typename?: 'Unit', id: string, name: string } | null, latestReport?: { __typename?: 'Report', id: string, text: string, submittedAt?: string | null, unitName: string } | null }> } };

export type TaskDetailQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type TaskDetailQuery = { __typename?: 'Query', task?: { __typename?: 'Task', id: string, code: string, title: string, content: string, state: TaskState, dueOn?: string | null, dueProvisional: boolean, reportEveryMonths?: number | null, reportDueDay?: number | null, reportDueWorkingDays?: number | null, reportFromOn?: string | null, assignedOn?: string | null, completedOn?: string | null, closedOn?: string | null, suspendedOn?: string | null, stateReason?: string | null, light: Light, version: number, viewerCan: Array<Verb>, lightReason: { __typename?: 'LightReason', rule: string, dueOn?: string | null, today: string, doneOn?: string | null, amberWorkingDays: number, lateWorkingDays: number, workingDaysLeft: number, skippedDays: number, makeUpDays: number, holidaysOn: Array<string>, makeUpOn: Array<string>, provisional: boolean }, duty?: { __typename?: 'Duty', id: string, code: string, title: string, text: string, line: number, sentence: number, noticeId: string, noticeLabel: string, unit?: { __typename?: 'Unit', id: string, name: string } | null } | null, assignments: Array<{ __typename?: 'Assignment', id: string, role: DutyRole, state: AssignmentState, dueOn?: string | null, acknowledgeDueOn?: string | null, acknowledgedAt?: string | null, parentId?: string | null, acknowledgeDueProvisional: boolean, objectionUntilOn?: string | null, objectionReason?: string | null, objectionAnswer?: string | null, extensionDueOn?: string | null, extensionReason?: string | null, extensionProgress?: string | null, extensionRequestedAt?: string | null, extensionAnswer?: string | null, waivedReason?: string | null, recalledReason?: string | null, calledBackUnitIds: Array<string>, completionText?: string | null, completionReturnReason?: string | null, completedOn?: string | null, grade?: Grade | null, light: Light, version: number, viewerCan: Array<Verb>, rollUp?: { __typename?: 'HandDownRollUp', parts: number, acknowledged: number, completed: number, overdueParts: number, expectedReports: number, sentReports: number, overdueReports: number, waitingCheck: number } | null, responsible?: { __typename?: 'Responsible', postTitle: string, personName?: string | null } | null, lightReason: { __typename?: 'LightReason', rule: string, dueOn?: string | null, today: string, doneOn?: string | null, amberWorkingDays: number, lateWorkingDays: number, workingDaysLeft: number, skippedDays: number, makeUpDays: number, holidaysOn: Array<string>, makeUpOn: Array<string>, provisional: boolean }, unit: { __typename?: 'Unit', id: string, name: string } }>, slots: Array<{ __typename?: 'ReportSlot', id: string, periodStartOn: string, periodEndOn: string, periodMonths: number, dueOn: string, dueProvisional: boolean, state: ReportSlotState, firstSubmittedOn?: string | null, mark: SlotMark, viewerCan: Array<Verb>, lightReason: { __typename?: 'LightReason', lateWorkingDays: number, workingDaysLeft: number }, unit: { __typename?: 'Unit', id: string, name: string } }>, events: Array<{ __typename?: 'Event', sequence: number, at: string, verb: string, personName?: string | null, postTitle?: string | null, unitName?: string | null, fromState?: string | null, toState?: string | null, reason?: string | null, subject: { __typename?: 'EventSubject', kind: string, title?: string | null, unitName?: string | null, periodStartOn?: string | null, periodMonths?: number | null } }> } | null };

export type AssignmentRowFragment = { __typename?: 'Assignment', id: string, role: DutyRole, state: AssignmentState, dueOn?: string | null, acknowledgeDueOn?: string | null, acknowledgedAt?: string | null, parentId?: string | null, acknowledgeDueProvisional: boolean, objectionUntilOn?: string | null, objectionReason?: string | null, objectionAnswer?: string | null, extensionDueOn?: string | null, extensionReason?: string | null, extensionProgress?: string | null, extensionRequestedAt?: string | null, extensionAnswer?: string | null, waivedReason?: string | null, recalledReason?: string | null, calledBackUnitIds: Array<string>, completionText?: string | null, completionReturnReason?: string | null, completedOn?: string | null, grade?: Grade | null, light: Light, version: number, viewerCan: Array<Verb>, rollUp?: { __typename?: 'HandDownRollUp', parts: number, acknowledged: number, completed: number, overdueParts: number, expectedReports: number, sentReports: number, overdueReports: number, waitingCheck: number } | null, responsible?: { __typename?: 'Responsible', postTitle: string, personName?: string | null } | null, lightReason: { __typename?: 'LightReason', rule: string, dueOn?: string | null, today: string, doneOn?: string | null, amberWorkingDays: number, lateWorkingDays: number, workingDaysLeft: number, skippedDays: number, makeUpDays: number, holidaysOn: Array<string>, makeUpOn: Array<string>, provisional: boolean }, unit: { __typename?: 'Unit', id: string, name: string } };

export type TaskPartsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type TaskPartsQuery = { __typename?: 'Query', task?: { __typename?: 'Task', id: string, code: string, title: string, content: string, duty?: { __typename?: 'Duty', id: string, text: string, line: number, noticeId: string, noticeLabel: string } | null, assignments: Array<{ __typename?: 'Assignment', id: string, role: DutyRole, state: AssignmentState, dueOn?: string | null, acknowledgeDueOn?: string | null, acknowledgedAt?: string | null, parentId?: string | null, acknowledgeDueProvisional: boolean, objectionUntilOn?: string | null, objectionReason?: string | null, objectionAnswer?: string | null, extensionDueOn?: string | null, extensionReason?: string | null, extensionProgress?: string | null, extensionRequestedAt?: string | null, extensionAnswer?: string | null, waivedReason?: string | null, recalledReason?: string | null, calledBackUnitIds: Array<string>, completionText?: string | null, completionReturnReason?: string | null, completedOn?: string | null, grade?: Grade | null, light: Light, version: number, viewerCan: Array<Verb>, rollUp?: { __typename?: 'HandDownRollUp', parts: number, acknowledged: number, completed: number, overdueParts: number, expectedReports: number, sentReports: number, overdueReports: number, waitingCheck: number } | null, responsible?: { __typename?: 'Responsible', postTitle: string, personName?: string | null } | null, lightReason: { __typename?: 'LightReason', rule: string, dueOn?: string | null, today: string, doneOn?: string | null, amberWorkingDays: number, lateWorkingDays: number, workingDaysLeft: number, skippedDays: number, makeUpDays: number, holidaysOn: Array<string>, makeUpOn: Array<string>, provisional: boolean }, unit: { __typename?: 'Unit', id: string, name: string } }> } | null };

export type DutyForTaskQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type DutyForTaskQuery = { __typename?: 'Query', duty?: { __typename?: 'Duty', id: string, code: string, title: string, text: string, role: DutyRole, frequencyMonths?: number | null, unit?: { __typename?: 'Unit', id: string, name: string } | null, sharedWith: Array<{ __typename?: 'Unit', id: string, name: string }> } | null };

export type AssignPreviewQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type AssignPreviewQuery = { __typename?: 'Query', previewAssignTask: { __typename?: 'AssignPreview', dueOn?: string | null, dueProvisional: boolean, reportsPerUnitPerYear: number, reportsPerYear: number, unitCount: number, firstReportDueOn?: string | null }, assignConsequence: { __typename?: 'Consequence', months: Array<string>, unitCount: number, tasks: number, slots: number, warnAbove: number, heavy: number, units: Array<{ __typename?: 'UnitConsequence', tasks: number, added: Array<number>, owed: Array<number>, most: number, unit: { __typename?: 'Unit', id: string, name: string, level: Level } }> } };

export type ReportingPeriodFragment = { __typename?: 'ReportingPreviewPeriod', periodStartOn: string, periodMonths: number, dueOn: string, dueProvisional: boolean, unitCount: number };

export type PreviewReviseReportingQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  input: ReportingInput;
}>;


export type PreviewReviseReportingQuery = { __typename?: 'Query', previewReviseReporting: { __typename?: 'ReportingPreview', drafts: number, replaced: Array<{ __typename?: 'ReportingPreviewPeriod', periodStartOn: string, periodMonths: number, dueOn: string, dueProvisional: boolean, unitCount: number }>, moved: Array<{ __typename?: 'ReportingPreviewPeriod', periodStartOn: string, periodMonths: number, dueOn: string, dueProvisional: boolean, unitCount: number }>, opened: Array<{ __typename?: 'ReportingPreviewPeriod', periodStartOn: string, periodMonths: number, dueOn: string, dueProvisional: boolean, unitCount: number }> } };

export type TodayQueryVariables = Exact<{
  groups?: InputMaybe<Array<TodayGroup> | TodayGroup>;
  page?: InputMaybe<PageInput>;
}>;


export type TodayQuery = { __typename?: 'Query', todayList: { __typename?: 'Today', today: string, total: number, totals: Array<{ __typename?: 'TodayTotal', group: TodayGroup, total: number }>, items: Array<{ __typename?: 'TodayItem', id: string, reason: TodayReason, group: TodayGroup, title: string, excerpt?: string | null, unitId?: string | null, unitName?: string | null, ownUnit: boolean, dueOn?: string | null, light: Light, workingDays?: number | null, slotId?: string | null, slotState?: ReportSlotState | null, sentOn?: string | null, sentLate: boolean, assignmentId?: string | null, taskId?: string | null, noticeId?: string | null, instructionId?: string | null, inspectionId?: string | null, version?: number | null, count: number, periodStartOn?: string | null, periodMonths?: number | null, repeatable: boolean, escalatedTo?: EscalationLevel | null, urgedOn?: string | null, viewerCan: Array<Verb> }>, attention: Array<{ __typename?: 'TodayItem', id: string, reason: TodayReason, group: TodayGroup, title: string, excerpt?: string | null, unitId?: string | null, unitName?: string | null, ownUnit: boolean, dueOn?: string | null, light: Light, workingDays?: number | null, slotId?: string | null, slotState?: ReportSlotState | null, sentOn?: string | null, sentLate: boolean, assignmentId?: string | null, taskId?: string | null, noticeId?: string | null, instructionId?: string | null, inspectionId?: string | null, version?: number | null, count: number, periodStartOn?: string | null, periodMonths?: number | null, repeatable: boolean, escalatedTo?: EscalationLevel | null, urgedOn?: string | null, viewerCan: Array<Verb> }> } };

export type TodayLineFragment = { __typename?: 'TodayItem', id: string, reason: TodayReason, group: TodayGroup, title: string, excerpt?: string | null, unitId?: string | null, unitName?: string | null, ownUnit: boolean, dueOn?: string | null, light: Light, workingDays?: number | null, slotId?: string | null, slotState?: ReportSlotState | null, sentOn?: string | null, sentLate: boolean, assignmentId?: string | null, taskId?: string | null, noticeId?: string | null, instructionId?: string | null, inspectionId?: string | null, version?: number | null, count: number, periodStartOn?: string | null, periodMonths?: number | null, repeatable: boolean, escalatedTo?: EscalationLevel | null, urgedOn?: string | null, viewerCan: Array<Verb> };

export type AddMemberMutationVariables = Exact<{
  unitIds: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
  role: MembershipRole;
  fromOn: Scalars['LocalDate']['input'];
}>;


export type AddMemberMutation = { __typename?: 'Mutation', addMember: Array<{ __typename?: 'Membership', id: string, role: MembershipRole, fromOn: string, toOn?: string | null, endReason?: string | null, viewerCan: Array<Verb>, unit: { __typename?: 'Unit', id: string, name: string } }> };

export type EndMembershipMutationVariables = Exact<{
  unitId: Scalars['ID']['input'];
  toOn: Scalars['LocalDate']['input'];
  reason: Scalars['String']['input'];
}>;


export type EndMembershipMutation = { __typename?: 'Mutation', endMembership: { __typename?: 'Membership', id: string, role: MembershipRole, fromOn: string, toOn?: string | null, endReason?: string | null, viewerCan: Array<Verb>, unit: { __typename?: 'Unit', id: string, name: string } } };

export type ChangeLeadMutationVariables = Exact<{
  unitId: Scalars['ID']['input'];
  fromOn: Scalars['LocalDate']['input'];
  reason: Scalars['String']['input'];
}>;


export type ChangeLeadMutation = { __typename?: 'Mutation', changeLead: Array<{ __typename?: 'Membership', id: string, role: MembershipRole, fromOn: string, toOn?: string | null, endReason?: string | null, viewerCan: Array<Verb>, unit: { __typename?: 'Unit', id: string, name: string } }> };

export type RevisePostMutationVariables = Exact<{
  input: RevisePostInput;
}>;


export type RevisePostMutation = { __typename?: 'Mutation', revisePost: boolean };

export type EndHoldingMutationVariables = Exact<{
  holdingId: Scalars['ID']['input'];
  toOn: Scalars['LocalDate']['input'];
  reason: Scalars['String']['input'];
}>;


export type EndHoldingMutation = { __typename?: 'Mutation', endHolding: boolean };

export type UnitRowFragment = { __typename?: 'Unit', id: string, code: string, name: string, kind: UnitKind, level: Level, jurisdictionName: string, membershipRole?: MembershipRole | null, dutyCount: number, unsetCount: number, openTaskCount: number, overdueCount: number };

export type UnitListQueryVariables = Exact<{
  filter?: InputMaybe<UnitFilter>;
  page?: InputMaybe<PageInput>;
}>;


export type UnitListQuery = { __typename?: 'Query', units: { __typename?: 'UnitPage', total: number, items: Array<{ __typename?: 'Unit', id: string, code: string, name: string, kind: UnitKind, level: Level, jurisdictionName: string, membershipRole?: MembershipRole | null, dutyCount: number, unsetCount: number, openTaskCount: number, overdueCount: number }> } };

export type CountyListQueryVariables = Exact<{ [key: string]: never; }>;


export type CountyListQuery = { __typename?: 'Query', units: { __typename?: 'UnitPage', items: Array<{ __typename?: 'Unit', id: string, code: string, jurisdictionName: string }> } };

export type UnitProfileQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  unitId: Scalars['ID']['input'];
}>;


export type UnitProfileQuery = { __typename?: 'Query', unit?: { __typename?: 'Unit', id: string, code: string, name: string, kind: UnitKind, level: Level, jurisdictionName: string, membershipRole?: MembershipRole | null, dutyCount: number, unsetCount: number, openTaskCount: number, overdueCount: number } | null, posts: Array<{ __typename?: 'Post', id: string, title: string, kind: PostKind, portfolio?: string | null, order: number, roles: Array<Role>, viewerCan: Array<Verb>, holdings: Array<{ __typename?: 'PostHolder', id: string, personName: string, capacity: HoldingCapacity, fromOn: string, toOn?: string | null, viewerCan: Array<Verb> }> }>, duties: { __typename?: 'DutyPage', total: number, items: Array<{ __typename?: 'Duty', id: string, code: string, title: string, noticeId: string, noticeLabel: string, line: number, sentence: number, role: DutyRole, kind: DutyKind, level: Level, frequencyState: FrequencyState, frequencyMonths?: number | null, light: Light, nextDueOn?: string | null, openTaskCount: number }> }, tasks: { __typename?: 'TaskPage', total: number, items: Array<{ __typename?: 'Task', id: string, code: string, title: string, state: TaskState, dueOn?: string | null, dueProvisional: boolean, light: Light }> } };

export type UnitPostFragment = { __typename?: 'Post', id: string, title: string, kind: PostKind, portfolio?: string | null, order: number, roles: Array<Role>, viewerCan: Array<Verb>, holdings: Array<{ __typename?: 'PostHolder', id: string, personName: string, capacity: HoldingCapacity, fromOn: string, toOn?: string | null, viewerCan: Array<Verb> }> };

export type MembershipRowFragment = { __typename?: 'Membership', id: string, role: MembershipRole, fromOn: string, toOn?: string | null, endReason?: string | null, viewerCan: Array<Verb>, unit: { __typename?: 'Unit', id: string, name: string } };

export type MembershipsQueryVariables = Exact<{
  ended?: InputMaybe<Scalars['Boolean']['input']>;
}>;


export type MembershipsQuery = { __typename?: 'Query', memberships: Array<{ __typename?: 'Membership', id: string, role: MembershipRole, fromOn: string, toOn?: string | null, endReason?: string | null, viewerCan: Array<Verb>, unit: { __typename?: 'Unit', id: string, name: string } }> };

export type UnitDutyFragment = { __typename?: 'Duty', id: string, code: string, title: string, noticeId: string, noticeLabel: string, line: number, sentence: number, role: DutyRole, kind: DutyKind, level: Level, frequencyState: FrequencyState, frequencyMonths?: number | null, light: Light, nextDueOn?: string | null, openTaskCount: number };

export type UnitTaskFragment = { __typename?: 'Task', id: string, code: string, title: string, state: TaskState, dueOn?: string | null, dueProvisional: boolean, light: Light };

export type WebhooksQueryVariables = Exact<{ [key: string]: never; }>;


export type WebhooksQuery = { __typename?: 'Query', webhooks: Array<{ __typename?: 'Webhook', id: string, name: string, address: string, kinds: Array<WebhookKind>, state: WebhookState, pausedBecause?: WebhookPause | null, failingSince?: string | null, viewerCan: Array<Verb> }> };

export type WebhookRowFragment = { __typename?: 'Webhook', id: string, name: string, address: string, kinds: Array<WebhookKind>, state: WebhookState, pausedBecause?: WebhookPause | null, failingSince?: string | null, viewerCan: Array<Verb> };

export type WebhookDeliveriesQueryVariables = Exact<{
  webhookId: Scalars['ID']['input'];
  page?: InputMaybe<PageInput>;
}>;


export type WebhookDeliveriesQuery = { __typename?: 'Query', webhookDeliveries: { __typename?: 'WebhookDeliveryPage', total: number, items: Array<{ __typename?: 'WebhookDelivery', id: string, createdAt: string, kind?: WebhookKind | null, verb?: Verb | null, title?: string | null, unitName?: string | null, state: DeliveryState, nextAt: string, tries: Array<{ __typename?: 'WebhookTry', at: string, status?: number | null, ms: number, failure?: DeliveryFailure | null, answer?: string | null }> }> } };

export type WebhookDeliveryRowFragment = { __typename?: 'WebhookDelivery', id: string, createdAt: string, kind?: WebhookKind | null, verb?: Verb | null, title?: string | null, unitName?: string | null, state: DeliveryState, nextAt: string, tries: Array<{ __typename?: 'WebhookTry', at: string, status?: number | null, ms: number, failure?: DeliveryFailure | null, answer?: string | null }> };

export type CreateWebhookMutationVariables = Exact<{
  input: CreateWebhookInput;
}>;


export type CreateWebhookMutation = { __typename?: 'Mutation', createWebhook: { __typename?: 'CreatedWebhook', secret: string, webhook: { __typename?: 'Webhook', id: string, name: string, address: string, kinds: Array<WebhookKind>, state: WebhookState, pausedBecause?: WebhookPause | null, failingSince?: string | null, viewerCan: Array<Verb> } } };

export type TestWebhookMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type TestWebhookMutation = { __typename?: 'Mutation', testWebhook: { __typename?: 'Webhook', id: string, name: string, address: string, kinds: Array<WebhookKind>, state: WebhookState, pausedBecause?: WebhookPause | null, failingSince?: string | null, viewerCan: Array<Verb> } };

export type PauseWebhookMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type PauseWebhookMutation = { __typename?: 'Mutation', pauseWebhook: { __typename?: 'Webhook', id: string, name: string, address: string, kinds: Array<WebhookKind>, state: WebhookState, pausedBecause?: WebhookPause | null, failingSince?: string | null, viewerCan: Array<Verb> } };

export type ResumeWebhookMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ResumeWebhookMutation = { __typename?: 'Mutation', resumeWebhook: { __typename?: 'Webhook', id: string, name: string, address: string, kinds: Array<WebhookKind>, state: WebhookState, pausedBecause?: WebhookPause | null, failingSince?: string | null, viewerCan: Array<Verb> } };

export type EndWebhookMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type EndWebhookMutation = { __typename?: 'Mutation', endWebhook: { __typename?: 'Webhook', id: string, name: string, address: string, kinds: Array<WebhookKind>, state: WebhookState, pausedBecause?: WebhookPause | null, failingSince?: string | null, viewerCan: Array<Verb> } };

export type RedeliverWebhookMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  deliveryId: Scalars['ID']['input'];
}>;


export type RedeliverWebhookMutation = { __typename?: 'Mutation', redeliverWebhook: { __typename?: 'Webhook', id: string, name: string, address: string, kinds: Array<WebhookKind>, state: WebhookState, pausedBecause?: WebhookPause | null, failingSince?: string | null, viewerCan: Array<Verb> } };

export type ConsequenceFragment = { __typename?: 'Consequence', months: Array<string>, unitCount: number, tasks: number, slots: number, warnAbove: number, heavy: number, units: Array<{ __typename?: 'UnitConsequence', tasks: number, added: Array<number>, owed: Array<number>, most: number, unit: { __typename?: 'Unit', id: string, name: string, level: Level } }> };

export type FigureDefinitionFragment = { __typename?: 'IndicatorDefinition', id: string, name: string, description: string, kind: IndicatorKind, measure: string, decimals: number, numeratorName?: string | null, denominatorName?: string | null, floor: boolean, cumulative: boolean, jumpPercent?: number | null };

export type AskedIndicatorFragment = { __typename?: 'AskedIndicator', indicatorId: string, code: string, previousPeriodStartOn?: string | null, previous?: { __typename?: 'EnteredFigure', amount: number, whole?: number | null } | null, above?: { __typename?: 'EnteredFigure', amount: number, whole?: number | null } | null, definition: { __typename?: 'IndicatorDefinition', id: string, name: string, description: string, kind: IndicatorKind, measure: string, decimals: number, numeratorName?: string | null, denominatorName?: string | null, floor: boolean, cumulative: boolean, jumpPercent?: number | null } };

export type ReportFigureFragment = { __typename?: 'ReportFigure', id: string, indicatorId: string, code: string, amount?: number | null, whole?: number | null, note?: string | null, definition: { __typename?: 'IndicatorDefinition', id: string, name: string, description: string, kind: IndicatorKind, measure: string, decimals: number, numeratorName?: string | null, denominatorName?: string | null, floor: boolean, cumulative: boolean, jumpPercent?: number | null } };

export type LightReasonFactsFragment = { __typename?: 'LightReason', rule: string, dueOn?: string | null, today: string, doneOn?: string | null, amberWorkingDays: number, lateWorkingDays: number, workingDaysLeft: number, skippedDays: number, makeUpDays: number, holidaysOn: Array<string>, makeUpOn: Array<string>, provisional: boolean };

export type LightAnswerQueryVariables = Exact<{
  slotId?: InputMaybe<Scalars['ID']['input']>;
  assignmentId?: InputMaybe<Scalars['ID']['input']>;
  taskId?: InputMaybe<Scalars['ID']['input']>;
  acknowledgement?: InputMaybe<Scalars['Boolean']['input']>;
}>;


export type LightAnswerQuery = { __typename?: 'Query', lightAnswer: { __typename?: 'LightAnswer', reason: { __typename?: 'LightReason', rule: string, dueOn?: string | null, today: string, doneOn?: string | null, amberWorkingDays: number, lateWorkingDays: number, workingDaysLeft: number, skippedDays: number, makeUpDays: number, holidaysOn: Array<string>, makeUpOn: Array<string>, provisional: boolean }, decidedBy?: { __typename?: 'DecidingPart', unitName: string, periodStartOn?: string | null, periodMonths?: number | null } | null } };

export type PostHoldingFactsFragment = { __typename?: 'PostHolder', id: string, personName: string, capacity: HoldingCapacity, fromOn: string, toOn?: string | null, viewerCan: Array<Verb> };

export type UnitChoicesQueryVariables = Exact<{
  filter?: InputMaybe<UnitFilter>;
}>;


export type UnitChoicesQuery = { __typename?: 'Query', units: { __typename?: 'UnitPage', total: number, items: Array<{ __typename?: 'Unit', id: string, name: string, kind: UnitKind, level: Level, jurisdictionName: string, membershipRole?: MembershipRole | null }> } };

export type CreateUnitMutationVariables = Exact<{
  input: CreateUnitInput;
}>;


export type CreateUnitMutation = { __typename?: 'Mutation', createUnit: { __typename?: 'Unit', id: string, name: string, kind: UnitKind, level: Level, jurisdictionName: string, membershipRole?: MembershipRole | null } };

export const AdminAccountRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminAccountRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AdminAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"locked"}},{"kind":"Field","name":{"kind":"Name","value":"mustChangePassword"}},{"kind":"Field","name":{"kind":"Name","value":"adminRole"}},{"kind":"Field","name":{"kind":"Name","value":"posts"}},{"kind":"Field","name":{"kind":"Name","value":"mail"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]} as unknown as DocumentNode<AdminAccountRowFragment, unknown>;
export const ApiTokenRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiTokenRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiToken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"postTitle"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"takenByName"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedOn"}},{"kind":"Field","name":{"kind":"Name","value":"seatInForce"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]} as unknown as DocumentNode<ApiTokenRowFragment, unknown>;
export const ChannelFiguresFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChannelFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"dead"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"failingSince"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}}]} as unknown as DocumentNode<ChannelFiguresFragment, unknown>;
export const RobotLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RobotLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Robot"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"host"}},{"kind":"Field","name":{"kind":"Name","value":"hasSecret"}},{"kind":"Field","name":{"kind":"Name","value":"topics"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChannelFigures"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChannelFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"dead"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"failingSince"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}}]} as unknown as DocumentNode<RobotLineFragment, unknown>;
export const MailSettingsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MailSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MailSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"pendingAddress"}},{"kind":"Field","name":{"kind":"Name","value":"topics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"choice"}},{"kind":"Field","name":{"kind":"Name","value":"choices"}}]}}]}}]} as unknown as DocumentNode<MailSettingsFragment, unknown>;
export const ComplaintBodyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComplaintBody"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Complaint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"placeName"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"anonymous"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueProvisional"}},{"kind":"Field","name":{"kind":"Name","value":"registeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"aboutUnitId"}},{"kind":"Field","name":{"kind":"Name","value":"aboutUnitName"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"assignedOn"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"findingText"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"satisfaction"}},{"kind":"Field","name":{"kind":"Name","value":"satisfactionNote"}},{"kind":"Field","name":{"kind":"Name","value":"ratedOn"}},{"kind":"Field","name":{"kind":"Name","value":"handedTo"}},{"kind":"Field","name":{"kind":"Name","value":"clueAuthority"}},{"kind":"Field","name":{"kind":"Name","value":"handedOn"}},{"kind":"Field","name":{"kind":"Name","value":"handReason"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"receiptOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"taskTitle"}},{"kind":"Field","name":{"kind":"Name","value":"taskReason"}},{"kind":"Field","name":{"kind":"Name","value":"taskApprovedOn"}},{"kind":"Field","name":{"kind":"Name","value":"sealed"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]} as unknown as DocumentNode<ComplaintBodyFragment, unknown>;
export const RegisterDutyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RegisterDuty"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Duty"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"noticeId"}},{"kind":"Field","name":{"kind":"Name","value":"noticeLabel"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"sectionPath"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holderClass"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"frequencyState"}},{"kind":"Field","name":{"kind":"Name","value":"frequencyMonths"}},{"kind":"Field","name":{"kind":"Name","value":"frequencyBasis"}},{"kind":"Field","name":{"kind":"Name","value":"frequencyFromOn"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipientBasis"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"openTaskCount"}},{"kind":"Field","name":{"kind":"Name","value":"nextDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"sharedWith"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]} as unknown as DocumentNode<RegisterDutyFragment, unknown>;
export const FigureDefinitionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureDefinition"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorDefinition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"numeratorName"}},{"kind":"Field","name":{"kind":"Name","value":"denominatorName"}},{"kind":"Field","name":{"kind":"Name","value":"floor"}},{"kind":"Field","name":{"kind":"Name","value":"cumulative"}},{"kind":"Field","name":{"kind":"Name","value":"jumpPercent"}}]}}]} as unknown as DocumentNode<FigureDefinitionFragment, unknown>;
export const IndicatorDefinitionFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndicatorDefinitionFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorDefinition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureDefinition"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"rollUp"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"fundPart"}},{"kind":"Field","name":{"kind":"Name","value":"trigger"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"threshold"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"workingDays"}},{"kind":"Field","name":{"kind":"Name","value":"duty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureDefinition"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorDefinition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"numeratorName"}},{"kind":"Field","name":{"kind":"Name","value":"denominatorName"}},{"kind":"Field","name":{"kind":"Name","value":"floor"}},{"kind":"Field","name":{"kind":"Name","value":"cumulative"}},{"kind":"Field","name":{"kind":"Name","value":"jumpPercent"}}]}}]} as unknown as DocumentNode<IndicatorDefinitionFactsFragment, unknown>;
export const IndicatorFigureRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndicatorFigureRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"areaId"}},{"kind":"Field","name":{"kind":"Name","value":"areaName"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"periodStartOn"}},{"kind":"Field","name":{"kind":"Name","value":"periodEndOn"}},{"kind":"Field","name":{"kind":"Name","value":"periodMonths"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"entered"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"whole"}},{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"meetsTarget"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"belowFloor"}},{"kind":"Field","name":{"kind":"Name","value":"floor"}}]}}]} as unknown as DocumentNode<IndicatorFigureRowFragment, unknown>;
export const InspectionBodyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InspectionBody"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Inspection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"inside"}},{"kind":"Field","name":{"kind":"Name","value":"matter"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"designation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"governmentName"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"toOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"sourceDocument"}},{"kind":"Field","name":{"kind":"Name","value":"sourceOn"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"yearWork"}},{"kind":"Field","name":{"kind":"Name","value":"trigger"}},{"kind":"Field","name":{"kind":"Name","value":"triggerReason"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"methods"}},{"kind":"Field","name":{"kind":"Name","value":"covert"}},{"kind":"Field","name":{"kind":"Name","value":"topics"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"depthReason"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"toOn"}},{"kind":"Field","name":{"kind":"Name","value":"overlapReason"}},{"kind":"Field","name":{"kind":"Name","value":"changedOn"}},{"kind":"Field","name":{"kind":"Name","value":"approver"}},{"kind":"Field","name":{"kind":"Name","value":"approverName"}},{"kind":"Field","name":{"kind":"Name","value":"approvalDocument"}},{"kind":"Field","name":{"kind":"Name","value":"approvedOn"}},{"kind":"Field","name":{"kind":"Name","value":"leaderAppointment"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"conclusionDocument"}},{"kind":"Field","name":{"kind":"Name","value":"concludedOn"}},{"kind":"Field","name":{"kind":"Name","value":"authors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"stateReason"}},{"kind":"Field","name":{"kind":"Name","value":"joinedInto"}},{"kind":"Field","name":{"kind":"Name","value":"objects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"authorityDocument"}},{"kind":"Field","name":{"kind":"Name","value":"assistanceBasis"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"notifiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"noticeText"}},{"kind":"Field","name":{"kind":"Name","value":"conclusion"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredOn"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"receivedBy"}},{"kind":"Field","name":{"kind":"Name","value":"receiptSource"}},{"kind":"Field","name":{"kind":"Name","value":"objectionUntilOn"}},{"kind":"Field","name":{"kind":"Name","value":"objectedOn"}},{"kind":"Field","name":{"kind":"Name","value":"objection"}},{"kind":"Field","name":{"kind":"Name","value":"reviewUntilOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOutcome"}},{"kind":"Field","name":{"kind":"Name","value":"reviewText"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDocument"}},{"kind":"Field","name":{"kind":"Name","value":"reviewers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clockProvisional"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"postId"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"invitedKind"}},{"kind":"Field","name":{"kind":"Name","value":"trainedOn"}},{"kind":"Field","name":{"kind":"Name","value":"secrecyOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lacks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"overlaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"own"}},{"kind":"Field","name":{"kind":"Name","value":"inspectionId"}},{"kind":"Field","name":{"kind":"Name","value":"jointMeetingId"}},{"kind":"Field","name":{"kind":"Name","value":"jointMeetingName"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"matter"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"toOn"}},{"kind":"Field","name":{"kind":"Name","value":"sameMatter"}},{"kind":"Field","name":{"kind":"Name","value":"overlapping"}}]}},{"kind":"Field","name":{"kind":"Name","value":"loads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"inspections"}},{"kind":"Field","name":{"kind":"Name","value":"own"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]} as unknown as DocumentNode<InspectionBodyFragment, unknown>;
export const DesignationBodyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DesignationBody"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Designation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"governmentName"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"documentOn"}},{"kind":"Field","name":{"kind":"Name","value":"matter"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"duties"}},{"kind":"Field","name":{"kind":"Name","value":"topics"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"toOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]} as unknown as DocumentNode<DesignationBodyFragment, unknown>;
export const InstructionHeadFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InstructionHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instruction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"rootId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"postTitle"}},{"kind":"Field","name":{"kind":"Name","value":"writtenOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<InstructionHeadFragment, unknown>;
export const InstructionBodyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InstructionBody"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instruction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InstructionHead"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"assignments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"completionText"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"registeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"reportedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closeNote"}},{"kind":"Field","name":{"kind":"Name","value":"suggestedParts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InstructionHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instruction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"rootId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"postTitle"}},{"kind":"Field","name":{"kind":"Name","value":"writtenOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<InstructionBodyFragment, unknown>;
export const NoticeRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticeRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Notice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"docNumber"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sourceName"}},{"kind":"Field","name":{"kind":"Name","value":"importedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dutyCount"}},{"kind":"Field","name":{"kind":"Name","value":"unitCount"}},{"kind":"Field","name":{"kind":"Name","value":"discardReason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}},{"kind":"Field","name":{"kind":"Name","value":"draftCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"unsettled"}},{"kind":"Field","name":{"kind":"Name","value":"doubtful"}},{"kind":"Field","name":{"kind":"Name","value":"gone"}},{"kind":"Field","name":{"kind":"Name","value":"dropped"}}]}}]}}]} as unknown as DocumentNode<NoticeRowFragment, unknown>;
export const ReviewDraftFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReviewDraft"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"generic"}}]}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"dutyKind"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"recurrenceText"}},{"kind":"Field","name":{"kind":"Name","value":"frequencyMonths"}},{"kind":"Field","name":{"kind":"Name","value":"frequencyBasis"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"deadlineText"}},{"kind":"Field","name":{"kind":"Name","value":"recipientUnitId"}},{"kind":"Field","name":{"kind":"Name","value":"recipientUnitName"}},{"kind":"Field","name":{"kind":"Name","value":"recipientBasis"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"previousText"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]} as unknown as DocumentNode<ReviewDraftFragment, unknown>;
export const LightReasonFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LightReasonFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LightReason"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"amberWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"lateWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"skippedDays"}},{"kind":"Field","name":{"kind":"Name","value":"makeUpDays"}},{"kind":"Field","name":{"kind":"Name","value":"holidaysOn"}},{"kind":"Field","name":{"kind":"Name","value":"makeUpOn"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}}]}}]} as unknown as DocumentNode<LightReasonFactsFragment, unknown>;
export const SheetReasonFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SheetReason"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LightReason"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LightReasonFacts"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LightReasonFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LightReason"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"amberWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"lateWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"skippedDays"}},{"kind":"Field","name":{"kind":"Name","value":"makeUpDays"}},{"kind":"Field","name":{"kind":"Name","value":"holidaysOn"}},{"kind":"Field","name":{"kind":"Name","value":"makeUpOn"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}}]}}]} as unknown as DocumentNode<SheetReasonFragment, unknown>;
export const PeriodLockRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeriodLockRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PeriodLock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"monthOn"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"onTime"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"underReview"}},{"kind":"Field","name":{"kind":"Name","value":"lockedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lockedBy"}},{"kind":"Field","name":{"kind":"Name","value":"unlockedAt"}},{"kind":"Field","name":{"kind":"Name","value":"unlockedBy"}},{"kind":"Field","name":{"kind":"Name","value":"unlockReason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}},{"kind":"Field","name":{"kind":"Name","value":"exceptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"slotId"}},{"kind":"Field","name":{"kind":"Name","value":"slotTitle"}},{"kind":"Field","name":{"kind":"Name","value":"periodStartOn"}},{"kind":"Field","name":{"kind":"Name","value":"periodMonths"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"untilOn"}},{"kind":"Field","name":{"kind":"Name","value":"grantedAt"}},{"kind":"Field","name":{"kind":"Name","value":"grantedBy"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedBy"}},{"kind":"Field","name":{"kind":"Name","value":"revokeReason"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"}},{"kind":"Field","name":{"kind":"Name","value":"filed"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]}}]} as unknown as DocumentNode<PeriodLockRowFragment, unknown>;
export const ReportMonthRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportMonthRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportMonth"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monthOn"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"onTime"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"underReview"}},{"kind":"Field","name":{"kind":"Name","value":"coming"}},{"kind":"Field","name":{"kind":"Name","value":"comingUntilOn"}},{"kind":"Field","name":{"kind":"Name","value":"missingUnits"}},{"kind":"Field","name":{"kind":"Name","value":"lock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"onTime"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"underReview"}},{"kind":"Field","name":{"kind":"Name","value":"lockedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lockedBy"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]}}]} as unknown as DocumentNode<ReportMonthRowFragment, unknown>;
export const ReportFigureFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportFigure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"indicatorId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"whole"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"definition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureDefinition"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureDefinition"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorDefinition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"numeratorName"}},{"kind":"Field","name":{"kind":"Name","value":"denominatorName"}},{"kind":"Field","name":{"kind":"Name","value":"floor"}},{"kind":"Field","name":{"kind":"Name","value":"cumulative"}},{"kind":"Field","name":{"kind":"Name","value":"jumpPercent"}}]}}]} as unknown as DocumentNode<ReportFigureFragment, unknown>;
export const ReportContentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportContent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportFigure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"underException"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalf"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfSource"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"postTitle"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"signOff"}},{"kind":"Field","name":{"kind":"Name","value":"signedOffAt"}},{"kind":"Field","name":{"kind":"Name","value":"signedOffBy"}},{"kind":"Field","name":{"kind":"Name","value":"signedOffPost"}},{"kind":"Field","name":{"kind":"Name","value":"countyCheck"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"checkedBy"}},{"kind":"Field","name":{"kind":"Name","value":"checkedPost"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnedBy"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"mime"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureDefinition"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorDefinition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"numeratorName"}},{"kind":"Field","name":{"kind":"Name","value":"denominatorName"}},{"kind":"Field","name":{"kind":"Name","value":"floor"}},{"kind":"Field","name":{"kind":"Name","value":"cumulative"}},{"kind":"Field","name":{"kind":"Name","value":"jumpPercent"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportFigure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"indicatorId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"whole"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"definition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureDefinition"}}]}}]}}]} as unknown as DocumentNode<ReportContentFragment, unknown>;
export const ReviewSlotFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReviewSlotFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportSlot"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"periodStartOn"}},{"kind":"Field","name":{"kind":"Name","value":"periodEndOn"}},{"kind":"Field","name":{"kind":"Name","value":"periodMonths"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"mark"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"duty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"noticeId"}},{"kind":"Field","name":{"kind":"Name","value":"noticeLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unsent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportContent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportContent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"previousReport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportContent"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureDefinition"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorDefinition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"numeratorName"}},{"kind":"Field","name":{"kind":"Name","value":"denominatorName"}},{"kind":"Field","name":{"kind":"Name","value":"floor"}},{"kind":"Field","name":{"kind":"Name","value":"cumulative"}},{"kind":"Field","name":{"kind":"Name","value":"jumpPercent"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportFigure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"indicatorId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"whole"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"definition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureDefinition"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportContent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportFigure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"underException"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalf"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfSource"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"postTitle"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"signOff"}},{"kind":"Field","name":{"kind":"Name","value":"signedOffAt"}},{"kind":"Field","name":{"kind":"Name","value":"signedOffBy"}},{"kind":"Field","name":{"kind":"Name","value":"signedOffPost"}},{"kind":"Field","name":{"kind":"Name","value":"countyCheck"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"checkedBy"}},{"kind":"Field","name":{"kind":"Name","value":"checkedPost"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnedBy"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"mime"}}]}}]}}]} as unknown as DocumentNode<ReviewSlotFieldsFragment, unknown>;
export const LadderFormFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LadderForm"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ladder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quietFrom"}},{"kind":"Field","name":{"kind":"Name","value":"quietUntil"}},{"kind":"Field","name":{"kind":"Name","value":"runAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"defaultSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]} as unknown as DocumentNode<LadderFormFragment, unknown>;
export const SettingsFormFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SettingsForm"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Settings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amberWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgeWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"signOffRequired"}},{"kind":"Field","name":{"kind":"Name","value":"objectionWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"instructionUrgentDays"}},{"kind":"Field","name":{"kind":"Name","value":"instructionOrdinaryDays"}},{"kind":"Field","name":{"kind":"Name","value":"instructionDifficultDays"}},{"kind":"Field","name":{"kind":"Name","value":"complaintRegisterWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"complaintAssignWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"complaintVerifyWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"complaintAnswerWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"complaintsOpen"}},{"kind":"Field","name":{"kind":"Name","value":"lightPalette"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]} as unknown as DocumentNode<SettingsFormFragment, unknown>;
export const AssignmentRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssignmentRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgeDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"parentId"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgeDueProvisional"}},{"kind":"Field","name":{"kind":"Name","value":"objectionUntilOn"}},{"kind":"Field","name":{"kind":"Name","value":"objectionReason"}},{"kind":"Field","name":{"kind":"Name","value":"objectionAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"extensionDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"extensionReason"}},{"kind":"Field","name":{"kind":"Name","value":"extensionProgress"}},{"kind":"Field","name":{"kind":"Name","value":"extensionRequestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"extensionAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"waivedReason"}},{"kind":"Field","name":{"kind":"Name","value":"recalledReason"}},{"kind":"Field","name":{"kind":"Name","value":"calledBackUnitIds"}},{"kind":"Field","name":{"kind":"Name","value":"rollUp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledged"}},{"kind":"Field","name":{"kind":"Name","value":"completed"}},{"kind":"Field","name":{"kind":"Name","value":"overdueParts"}},{"kind":"Field","name":{"kind":"Name","value":"expectedReports"}},{"kind":"Field","name":{"kind":"Name","value":"sentReports"}},{"kind":"Field","name":{"kind":"Name","value":"overdueReports"}},{"kind":"Field","name":{"kind":"Name","value":"waitingCheck"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsible"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"postTitle"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"completionText"}},{"kind":"Field","name":{"kind":"Name","value":"completionReturnReason"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"lightReason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LightReasonFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LightReasonFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LightReason"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"amberWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"lateWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"skippedDays"}},{"kind":"Field","name":{"kind":"Name","value":"makeUpDays"}},{"kind":"Field","name":{"kind":"Name","value":"holidaysOn"}},{"kind":"Field","name":{"kind":"Name","value":"makeUpOn"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}}]}}]} as unknown as DocumentNode<AssignmentRowFragment, unknown>;
export const ReportingPeriodFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportingPeriod"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportingPreviewPeriod"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"periodStartOn"}},{"kind":"Field","name":{"kind":"Name","value":"periodMonths"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueProvisional"}},{"kind":"Field","name":{"kind":"Name","value":"unitCount"}}]}}]} as unknown as DocumentNode<ReportingPeriodFragment, unknown>;
export const TodayLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TodayLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TodayItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"excerpt"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"ownUnit"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"workingDays"}},{"kind":"Field","name":{"kind":"Name","value":"slotId"}},{"kind":"Field","name":{"kind":"Name","value":"slotState"}},{"kind":"Field","name":{"kind":"Name","value":"sentOn"}},{"kind":"Field","name":{"kind":"Name","value":"sentLate"}},{"kind":"Field","name":{"kind":"Name","value":"assignmentId"}},{"kind":"Field","name":{"kind":"Name","value":"taskId"}},{"kind":"Field","name":{"kind":"Name","value":"noticeId"}},{"kind":"Field","name":{"kind":"Name","value":"instructionId"}},{"kind":"Field","name":{"kind":"Name","value":"inspectionId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"periodStartOn"}},{"kind":"Field","name":{"kind":"Name","value":"periodMonths"}},{"kind":"Field","name":{"kind":"Name","value":"repeatable"}},{"kind":"Field","name":{"kind":"Name","value":"escalatedTo"}},{"kind":"Field","name":{"kind":"Name","value":"urgedOn"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]} as unknown as DocumentNode<TodayLineFragment, unknown>;
export const UnitRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnitRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"jurisdictionName"}},{"kind":"Field","name":{"kind":"Name","value":"membershipRole"}},{"kind":"Field","name":{"kind":"Name","value":"dutyCount"}},{"kind":"Field","name":{"kind":"Name","value":"unsetCount"}},{"kind":"Field","name":{"kind":"Name","value":"openTaskCount"}},{"kind":"Field","name":{"kind":"Name","value":"overdueCount"}}]}}]} as unknown as DocumentNode<UnitRowFragment, unknown>;
export const PostHoldingFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostHoldingFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PostHolder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"toOn"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]} as unknown as DocumentNode<PostHoldingFactsFragment, unknown>;
export const UnitPostFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnitPost"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Post"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"portfolio"}},{"kind":"Field","name":{"kind":"Name","value":"order"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}},{"kind":"Field","name":{"kind":"Name","value":"holdings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostHoldingFacts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostHoldingFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PostHolder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"toOn"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]} as unknown as DocumentNode<UnitPostFragment, unknown>;
export const MembershipRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MembershipRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Membership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"toOn"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]} as unknown as DocumentNode<MembershipRowFragment, unknown>;
export const UnitDutyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnitDuty"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Duty"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"noticeId"}},{"kind":"Field","name":{"kind":"Name","value":"noticeLabel"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"frequencyState"}},{"kind":"Field","name":{"kind":"Name","value":"frequencyMonths"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"nextDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"openTaskCount"}}]}}]} as unknown as DocumentNode<UnitDutyFragment, unknown>;
export const UnitTaskFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnitTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueProvisional"}},{"kind":"Field","name":{"kind":"Name","value":"light"}}]}}]} as unknown as DocumentNode<UnitTaskFragment, unknown>;
export const WebhookRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebhookRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Webhook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"pausedBecause"}},{"kind":"Field","name":{"kind":"Name","value":"failingSince"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]} as unknown as DocumentNode<WebhookRowFragment, unknown>;
export const WebhookDeliveryRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebhookDeliveryRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebhookDelivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"verb"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextAt"}},{"kind":"Field","name":{"kind":"Name","value":"tries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"ms"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}}]}}]} as unknown as DocumentNode<WebhookDeliveryRowFragment, unknown>;
export const ConsequenceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Consequence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Consequence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"}},{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"owed"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitCount"}},{"kind":"Field","name":{"kind":"Name","value":"tasks"}},{"kind":"Field","name":{"kind":"Name","value":"slots"}},{"kind":"Field","name":{"kind":"Name","value":"warnAbove"}},{"kind":"Field","name":{"kind":"Name","value":"heavy"}}]}}]} as unknown as DocumentNode<ConsequenceFragment, unknown>;
export const AskedIndicatorFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AskedIndicator"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AskedIndicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicatorId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"previousPeriodStartOn"}},{"kind":"Field","name":{"kind":"Name","value":"previous"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"whole"}}]}},{"kind":"Field","name":{"kind":"Name","value":"above"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"whole"}}]}},{"kind":"Field","name":{"kind":"Name","value":"definition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureDefinition"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureDefinition"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorDefinition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"numeratorName"}},{"kind":"Field","name":{"kind":"Name","value":"denominatorName"}},{"kind":"Field","name":{"kind":"Name","value":"floor"}},{"kind":"Field","name":{"kind":"Name","value":"cumulative"}},{"kind":"Field","name":{"kind":"Name","value":"jumpPercent"}}]}}]} as unknown as DocumentNode<AskedIndicatorFragment, unknown>;
export const LightPaletteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LightPalette"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lightPalette"}}]}}]}}]} as unknown as DocumentNode<LightPaletteQuery, LightPaletteQueryVariables>;
export const LoadReferenceUnitsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LoadReferenceUnits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"jurisdictionCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loadReferenceUnits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"jurisdictionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"jurisdictionCode"}}}]}]}}]} as unknown as DocumentNode<LoadReferenceUnitsMutation, LoadReferenceUnitsMutationVariables>;
export const EstablishJointMeetingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EstablishJointMeeting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EstablishJointMeetingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"establishJointMeeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}}]} as unknown as DocumentNode<EstablishJointMeetingMutation, EstablishJointMeetingMutationVariables>;
export const AppointPersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AppointPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AppointPersonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointPerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"holders"}}]}}]}}]} as unknown as DocumentNode<AppointPersonMutation, AppointPersonMutationVariables>;
export const DisableAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DisableAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"disableAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accountId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminAccountRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminAccountRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AdminAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"locked"}},{"kind":"Field","name":{"kind":"Name","value":"mustChangePassword"}},{"kind":"Field","name":{"kind":"Name","value":"adminRole"}},{"kind":"Field","name":{"kind":"Name","value":"posts"}},{"kind":"Field","name":{"kind":"Name","value":"mail"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]} as unknown as DocumentNode<DisableAccountMutation, DisableAccountMutationVariables>;
export const EnableAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EnableAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enableAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accountId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminAccountRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminAccountRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AdminAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"locked"}},{"kind":"Field","name":{"kind":"Name","value":"mustChangePassword"}},{"kind":"Field","name":{"kind":"Name","value":"adminRole"}},{"kind":"Field","name":{"kind":"Name","value":"posts"}},{"kind":"Field","name":{"kind":"Name","value":"mail"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]} as unknown as DocumentNode<EnableAccountMutation, EnableAccountMutationVariables>;
export const ResetPasswordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResetPassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resetPassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accountId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"password"}}]}}]}}]} as unknown as DocumentNode<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const AssignMailAddressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignMailAddress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"address"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignMailAddress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accountId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}}},{"kind":"Argument","name":{"kind":"Name","value":"address"},"value":{"kind":"Variable","name":{"kind":"Name","value":"address"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminAccountRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminAccountRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AdminAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"locked"}},{"kind":"Field","name":{"kind":"Name","value":"mustChangePassword"}},{"kind":"Field","name":{"kind":"Name","value":"adminRole"}},{"kind":"Field","name":{"kind":"Name","value":"posts"}},{"kind":"Field","name":{"kind":"Name","value":"mail"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]} as unknown as DocumentNode<AssignMailAddressMutation, AssignMailAddressMutationVariables>;
export const AdminUnitsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminUnits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PageInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allUnits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"jurisdictionName"}}]}}]}}]}}]} as unknown as DocumentNode<AdminUnitsQuery, AdminUnitsQueryVariables>;
export const AdministrationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Administration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allJointMeetings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allUnits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"1"}},{"kind":"ObjectField","name":{"kind":"Name","value":"offset"},"value":{"kind":"IntValue","value":"0"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]} as unknown as DocumentNode<AdministrationQuery, AdministrationQueryVariables>;
export const AdminPostsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminPosts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allPosts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unitId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"holders"}},{"kind":"Field","name":{"kind":"Name","value":"portfolio"}},{"kind":"Field","name":{"kind":"Name","value":"order"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}},{"kind":"Field","name":{"kind":"Name","value":"holdings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostHoldingFacts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostHoldingFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PostHolder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"toOn"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]} as unknown as DocumentNode<AdminPostsQuery, AdminPostsQueryVariables>;
export const AdminAccountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminAccounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PageInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allAccounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminAccountRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminAccountRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AdminAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"locked"}},{"kind":"Field","name":{"kind":"Name","value":"mustChangePassword"}},{"kind":"Field","name":{"kind":"Name","value":"adminRole"}},{"kind":"Field","name":{"kind":"Name","value":"posts"}},{"kind":"Field","name":{"kind":"Name","value":"mail"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]} as unknown as DocumentNode<AdminAccountsQuery, AdminAccountsQueryVariables>;
export const ReferenceUnitsPreviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReferenceUnitsPreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"jurisdictionCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"referenceUnitsPreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"jurisdictionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"jurisdictionCode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<ReferenceUnitsPreviewQuery, ReferenceUnitsPreviewQueryVariables>;
export const ApiTokensDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ApiTokens"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiTokens"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiTokenRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiTokenRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiToken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"postTitle"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"takenByName"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedOn"}},{"kind":"Field","name":{"kind":"Name","value":"seatInForce"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]} as unknown as DocumentNode<ApiTokensQuery, ApiTokensQueryVariables>;
export const ApiSeatsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ApiSeats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiSeats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"postId"}},{"kind":"Field","name":{"kind":"Name","value":"postTitle"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}}]}}]}}]} as unknown as DocumentNode<ApiSeatsQuery, ApiSeatsQueryVariables>;
export const CreateApiTokenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateApiToken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateApiTokenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createApiToken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiTokenRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiTokenRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiToken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"postTitle"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"takenByName"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedOn"}},{"kind":"Field","name":{"kind":"Name","value":"seatInForce"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]} as unknown as DocumentNode<CreateApiTokenMutation, CreateApiTokenMutationVariables>;
export const TakeApiTokenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeApiToken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takeApiToken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"token"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiTokenRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiTokenRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiToken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"postTitle"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"takenByName"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedOn"}},{"kind":"Field","name":{"kind":"Name","value":"seatInForce"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]} as unknown as DocumentNode<TakeApiTokenMutation, TakeApiTokenMutationVariables>;
export const RevokeApiTokenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeApiToken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeApiToken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiTokenRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiTokenRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiToken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"postTitle"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"takenByName"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedOn"}},{"kind":"Field","name":{"kind":"Name","value":"seatInForce"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]} as unknown as DocumentNode<RevokeApiTokenMutation, RevokeApiTokenMutationVariables>;
export const RobotsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Robots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"robots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RobotLine"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChannelFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"dead"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"failingSince"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RobotLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Robot"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"host"}},{"kind":"Field","name":{"kind":"Name","value":"hasSecret"}},{"kind":"Field","name":{"kind":"Name","value":"topics"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChannelFigures"}}]}}]}}]} as unknown as DocumentNode<RobotsQuery, RobotsQueryVariables>;
export const MailChannelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MailChannel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mailChannel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"configured"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChannelFigures"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChannelFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"dead"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"failingSince"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}}]} as unknown as DocumentNode<MailChannelQuery, MailChannelQueryVariables>;
export const MailSettingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MailSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mailSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MailSettings"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MailSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MailSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"pendingAddress"}},{"kind":"Field","name":{"kind":"Name","value":"topics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"choice"}},{"kind":"Field","name":{"kind":"Name","value":"choices"}}]}}]}}]} as unknown as DocumentNode<MailSettingsQuery, MailSettingsQueryVariables>;
export const SetRobotDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetRobot"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RobotInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setRobot"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SetRobotMutation, SetRobotMutationVariables>;
export const RemoveRobotDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveRobot"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeRobot"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}]}}]} as unknown as DocumentNode<RemoveRobotMutation, RemoveRobotMutationVariables>;
export const TestRobotDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TestRobot"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"testRobot"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"delivered"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}}]}}]} as unknown as DocumentNode<TestRobotMutation, TestRobotMutationVariables>;
export const RetryDeliveriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RetryDeliveries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryDeliveries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"robotId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}]}}]} as unknown as DocumentNode<RetryDeliveriesMutation, RetryDeliveriesMutationVariables>;
export const TestMailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TestMail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"address"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"testMail"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"address"},"value":{"kind":"Variable","name":{"kind":"Name","value":"address"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"delivered"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}}]}}]} as unknown as DocumentNode<TestMailMutation, TestMailMutationVariables>;
export const RetryMailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RetryMail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryMail"}}]}}]} as unknown as DocumentNode<RetryMailMutation, RetryMailMutationVariables>;
export const SetMailAddressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetMailAddress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"address"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setMailAddress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"address"},"value":{"kind":"Variable","name":{"kind":"Name","value":"address"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MailSettings"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MailSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MailSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"pendingAddress"}},{"kind":"Field","name":{"kind":"Name","value":"topics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"choice"}},{"kind":"Field","name":{"kind":"Name","value":"choices"}}]}}]}}]} as unknown as DocumentNode<SetMailAddressMutation, SetMailAddressMutationVariables>;
export const ConfirmMailAddressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmMailAddress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmMailAddress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MailSettings"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MailSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MailSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"pendingAddress"}},{"kind":"Field","name":{"kind":"Name","value":"topics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"choice"}},{"kind":"Field","name":{"kind":"Name","value":"choices"}}]}}]}}]} as unknown as DocumentNode<ConfirmMailAddressMutation, ConfirmMailAddressMutationVariables>;
export const RemoveMailAddressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveMailAddress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeMailAddress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MailSettings"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MailSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MailSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"pendingAddress"}},{"kind":"Field","name":{"kind":"Name","value":"topics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"choice"}},{"kind":"Field","name":{"kind":"Name","value":"choices"}}]}}]}}]} as unknown as DocumentNode<RemoveMailAddressMutation, RemoveMailAddressMutationVariables>;
export const ChooseMailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChooseMail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"topic"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MessageTopic"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"choice"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MailChoice"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chooseMail"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"topic"},"value":{"kind":"Variable","name":{"kind":"Name","value":"topic"}}},{"kind":"Argument","name":{"kind":"Name","value":"choice"},"value":{"kind":"Variable","name":{"kind":"Name","value":"choice"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MailSettings"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MailSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MailSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"pendingAddress"}},{"kind":"Field","name":{"kind":"Name","value":"topics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"choice"}},{"kind":"Field","name":{"kind":"Name","value":"choices"}}]}}]}}]} as unknown as DocumentNode<ChooseMailMutation, ChooseMailMutationVariables>;
export const RegisterComplaintDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterComplaint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"category"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ComplaintCategory"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"aboutUnitId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerComplaint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"category"},"value":{"kind":"Variable","name":{"kind":"Name","value":"category"}}},{"kind":"Argument","name":{"kind":"Name","value":"aboutUnitId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"aboutUnitId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<RegisterComplaintMutation, RegisterComplaintMutationVariables>;
export const JoinComplaintDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"JoinComplaint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mainId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"joinComplaint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"mainId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mainId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<JoinComplaintMutation, JoinComplaintMutationVariables>;
export const AssignComplaintDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignComplaint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignComplaint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"unitId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<AssignComplaintMutation, AssignComplaintMutationVariables>;
export const AcknowledgeComplaintDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcknowledgeComplaint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acknowledgeComplaint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<AcknowledgeComplaintMutation, AcknowledgeComplaintMutationVariables>;
export const DeclineComplaintDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclineComplaint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declineComplaint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<DeclineComplaintMutation, DeclineComplaintMutationVariables>;
export const ReportVerificationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportVerification"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"finding"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ComplaintFinding"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportVerification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"finding"},"value":{"kind":"Variable","name":{"kind":"Name","value":"finding"}}},{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<ReportVerificationMutation, ReportVerificationMutationVariables>;
export const ReturnVerificationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnVerification"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnVerification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<ReturnVerificationMutation, ReturnVerificationMutationVariables>;
export const AnswerComplaintDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerComplaint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"answer"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerComplaint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"answer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"answer"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<AnswerComplaintMutation, AnswerComplaintMutationVariables>;
export const ReopenComplaintDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReopenComplaint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reopenComplaint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<ReopenComplaintMutation, ReopenComplaintMutationVariables>;
export const ReferComplaintDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReferComplaint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"handedTo"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"referComplaint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"handedTo"},"value":{"kind":"Variable","name":{"kind":"Name","value":"handedTo"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<ReferComplaintMutation, ReferComplaintMutationVariables>;
export const TransferComplaintDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TransferComplaint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"authority"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClueAuthority"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"handedTo"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"transferComplaint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"authority"},"value":{"kind":"Variable","name":{"kind":"Name","value":"authority"}}},{"kind":"Argument","name":{"kind":"Name","value":"handedTo"},"value":{"kind":"Variable","name":{"kind":"Name","value":"handedTo"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<TransferComplaintMutation, TransferComplaintMutationVariables>;
export const RecordComplaintReceiptDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordComplaintReceipt"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"receivedOn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordComplaintReceipt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}},{"kind":"Argument","name":{"kind":"Name","value":"receivedOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"receivedOn"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<RecordComplaintReceiptMutation, RecordComplaintReceiptMutationVariables>;
export const CloseComplaintDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseComplaint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeComplaint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<CloseComplaintMutation, CloseComplaintMutationVariables>;
export const ProposeComplaintTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeComplaintTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"title"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposeComplaintTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"title"},"value":{"kind":"Variable","name":{"kind":"Name","value":"title"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<ProposeComplaintTaskMutation, ProposeComplaintTaskMutationVariables>;
export const DecideComplaintTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideComplaintTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"approved"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideComplaintTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"approved"},"value":{"kind":"Variable","name":{"kind":"Name","value":"approved"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<DecideComplaintTaskMutation, DecideComplaintTaskMutationVariables>;
export const DraftComplaintTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DraftComplaintTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"content"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"assignments"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignmentInput"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draftComplaintTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"content"},"value":{"kind":"Variable","name":{"kind":"Name","value":"content"}}},{"kind":"Argument","name":{"kind":"Name","value":"assignments"},"value":{"kind":"Variable","name":{"kind":"Name","value":"assignments"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<DraftComplaintTaskMutation, DraftComplaintTaskMutationVariables>;
export const OpenComplaintSealDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenComplaintSeal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"part"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ComplaintPart"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"purpose"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openComplaintSeal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"part"},"value":{"kind":"Variable","name":{"kind":"Name","value":"part"}}},{"kind":"Argument","name":{"kind":"Name","value":"purpose"},"value":{"kind":"Variable","name":{"kind":"Name","value":"purpose"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"findingText"}},{"kind":"Field","name":{"kind":"Name","value":"handReason"}}]}}]}}]} as unknown as DocumentNode<OpenComplaintSealMutation, OpenComplaintSealMutationVariables>;
export const ComplaintListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ComplaintList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ComplaintFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PageInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"complaints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"placeName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"sealed"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueProvisional"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"joinedCount"}}]}}]}}]}}]} as unknown as DocumentNode<ComplaintListQuery, ComplaintListQueryVariables>;
export const ComplaintPlacesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ComplaintPlaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"complaintPlaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"countyId"}}]}}]}}]} as unknown as DocumentNode<ComplaintPlacesQuery, ComplaintPlacesQueryVariables>;
export const ComplaintDetailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ComplaintDetail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"complaint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComplaintBody"}},{"kind":"Field","name":{"kind":"Name","value":"joinedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"joined"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"verb"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"postTitle"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComplaintBody"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Complaint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"placeName"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"anonymous"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueProvisional"}},{"kind":"Field","name":{"kind":"Name","value":"registeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"aboutUnitId"}},{"kind":"Field","name":{"kind":"Name","value":"aboutUnitName"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"assignedOn"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"findingText"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"satisfaction"}},{"kind":"Field","name":{"kind":"Name","value":"satisfactionNote"}},{"kind":"Field","name":{"kind":"Name","value":"ratedOn"}},{"kind":"Field","name":{"kind":"Name","value":"handedTo"}},{"kind":"Field","name":{"kind":"Name","value":"clueAuthority"}},{"kind":"Field","name":{"kind":"Name","value":"handedOn"}},{"kind":"Field","name":{"kind":"Name","value":"handReason"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"receiptOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"taskTitle"}},{"kind":"Field","name":{"kind":"Name","value":"taskReason"}},{"kind":"Field","name":{"kind":"Name","value":"taskApprovedOn"}},{"kind":"Field","name":{"kind":"Name","value":"sealed"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]} as unknown as DocumentNode<ComplaintDetailQuery, ComplaintDetailQueryVariables>;
export const SetFrequencyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetFrequency"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"months"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"basis"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fromOn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unusual"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setFrequency"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"months"},"value":{"kind":"Variable","name":{"kind":"Name","value":"months"}}},{"kind":"Argument","name":{"kind":"Name","value":"basis"},"value":{"kind":"Variable","name":{"kind":"Name","value":"basis"}}},{"kind":"Argument","name":{"kind":"Name","value":"fromOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fromOn"}}},{"kind":"Argument","name":{"kind":"Name","value":"unusual"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unusual"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RegisterDuty"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RegisterDuty"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Duty"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"noticeId"}},{"kind":"Field","name":{"kind":"Name","value":"noticeLabel"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"sectionPath"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holderClass"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"frequencyState"}},{"kind":"Field","name":{"kind":"Name","value":"frequencyMonths"}},{"kind":"Field","name":{"kind":"Name","value":"frequencyBasis"}},{"kind":"Field","name":{"kind":"Name","value":"frequencyFromOn"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipientBasis"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"openTaskCount"}},{"kind":"Field","name":{"kind":"Name","value":"nextDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"sharedWith"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]} as unknown as DocumentNode<SetFrequencyMutation, SetFrequencyMutationVariables>;
export const SetRecipientDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetRecipient"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"basis"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setRecipient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"unitId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}}},{"kind":"Argument","name":{"kind":"Name","value":"basis"},"value":{"kind":"Variable","name":{"kind":"Name","value":"basis"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RegisterDuty"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RegisterDuty"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Duty"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"noticeId"}},{"kind":"Field","name":{"kind":"Name","value":"noticeLabel"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"sectionPath"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holderClass"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"frequencyState"}},{"kind":"Field","name":{"kind":"Name","value":"frequencyMonths"}},{"kind":"Field","name":{"kind":"Name","value":"frequencyBasis"}},{"kind":"Field","name":{"kind":"Name","value":"frequencyFromOn"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipientBasis"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"openTaskCount"}},{"kind":"Field","name":{"kind":"Name","value":"nextDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"sharedWith"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]} as unknown as DocumentNode<SetRecipientMutation, SetRecipientMutationVariables>;
export const ExpandHoldersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExpandHolders"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitIds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expandHolders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"unitIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitIds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RegisterDuty"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RegisterDuty"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Duty"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"noticeId"}},{"kind":"Field","name":{"kind":"Name","value":"noticeLabel"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"sectionPath"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holderClass"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"frequencyState"}},{"kind":"Field","name":{"kind":"Name","value":"frequencyMonths"}},{"kind":"Field","name":{"kind":"Name","value":"frequencyBasis"}},{"kind":"Field","name":{"kind":"Name","value":"frequencyFromOn"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipientBasis"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"openTaskCount"}},{"kind":"Field","name":{"kind":"Name","value":"nextDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"sharedWith"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]} as unknown as DocumentNode<ExpandHoldersMutation, ExpandHoldersMutationVariables>;
export const RegisterUnitsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RegisterUnits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"noticeId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"level"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Level"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"whole"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DutyFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"classes"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DutyFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerUnits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"noticeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"noticeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"level"},"value":{"kind":"Variable","name":{"kind":"Name","value":"level"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"duties"}},{"kind":"Field","name":{"kind":"Name","value":"unset"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"whole"},"name":{"kind":"Name","value":"duties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"whole"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"1"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"sentences"}},{"kind":"Field","name":{"kind":"Name","value":"unset"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"classes"},"name":{"kind":"Name","value":"duties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"classes"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"1"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]} as unknown as DocumentNode<RegisterUnitsQuery, RegisterUnitsQueryVariables>;
export const RegisterDutiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RegisterDuties"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DutyFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PageInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"duties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"sentences"}},{"kind":"Field","name":{"kind":"Name","value":"unset"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RegisterDuty"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RegisterDuty"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Duty"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"noticeId"}},{"kind":"Field","name":{"kind":"Name","value":"noticeLabel"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"sectionPath"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holderClass"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"frequencyState"}},{"kind":"Field","name":{"kind":"Name","value":"frequencyMonths"}},{"kind":"Field","name":{"kind":"Name","value":"frequencyBasis"}},{"kind":"Field","name":{"kind":"Name","value":"frequencyFromOn"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipientBasis"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"openTaskCount"}},{"kind":"Field","name":{"kind":"Name","value":"nextDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"sharedWith"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]} as unknown as DocumentNode<RegisterDutiesQuery, RegisterDutiesQueryVariables>;
export const RegisterNoticesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RegisterNotices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"100"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"docNumber"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"dutyCount"}}]}}]}}]}}]} as unknown as DocumentNode<RegisterNoticesQuery, RegisterNoticesQueryVariables>;
export const RegisterTextDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RegisterText"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"docNumber"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"start"}}]}}]}}]}}]} as unknown as DocumentNode<RegisterTextQuery, RegisterTextQueryVariables>;
export const RunningTasksOfDutyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RunningTasksOfDuty"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dutyId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"dutyId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dutyId"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"states"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"assigned"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"20"}},{"kind":"ObjectField","name":{"kind":"Name","value":"offset"},"value":{"kind":"IntValue","value":"0"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"reportEveryMonths"}}]}}]}}]}}]} as unknown as DocumentNode<RunningTasksOfDutyQuery, RunningTasksOfDutyQueryVariables>;
export const FeedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Feed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]}}]} as unknown as DocumentNode<FeedQuery, FeedQueryVariables>;
export const RenewFeedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RenewFeed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renewFeed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]} as unknown as DocumentNode<RenewFeedMutation, RenewFeedMutationVariables>;
export const RevokeFeedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeFeed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeFeed"}}]}}]} as unknown as DocumentNode<RevokeFeedMutation, RevokeFeedMutationVariables>;
export const UnitFeedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnitFeed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitFeed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unitId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]}}]} as unknown as DocumentNode<UnitFeedQuery, UnitFeedQueryVariables>;
export const RenewUnitFeedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RenewUnitFeed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renewUnitFeed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unitId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]} as unknown as DocumentNode<RenewUnitFeedMutation, RenewUnitFeedMutationVariables>;
export const RevokeUnitFeedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeUnitFeed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeUnitFeed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unitId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}}}]}]}}]} as unknown as DocumentNode<RevokeUnitFeedMutation, RevokeUnitFeedMutationVariables>;
export const HandOverListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HandOverList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"postId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handOverList"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"postId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"postId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"postId"}},{"kind":"Field","name":{"kind":"Name","value":"postTitle"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"untilOn"}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"toOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"periodStartOn"}},{"kind":"Field","name":{"kind":"Name","value":"periodMonths"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"noticeId"}},{"kind":"Field","name":{"kind":"Name","value":"taskId"}},{"kind":"Field","name":{"kind":"Name","value":"slotId"}},{"kind":"Field","name":{"kind":"Name","value":"instructionId"}}]}}]}}]}}]} as unknown as DocumentNode<HandOverListQuery, HandOverListQueryVariables>;
export const ViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"installation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"needsFirstAdministrators"}},{"kind":"Field","name":{"kind":"Name","value":"demo"}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"demoAccounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"mustChangePassword"}},{"kind":"Field","name":{"kind":"Name","value":"adminRoles"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}},{"kind":"Field","name":{"kind":"Name","value":"posts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jointMeetings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jointMeeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"demo"}},{"kind":"Field","name":{"kind":"Name","value":"amberWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgeWorkingDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"unitIds"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"duties"}},{"kind":"Field","name":{"kind":"Name","value":"tasks"}},{"kind":"Field","name":{"kind":"Name","value":"overdueReports"}},{"kind":"Field","name":{"kind":"Name","value":"reviews"}},{"kind":"Field","name":{"kind":"Name","value":"notices"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const SignInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOut"}}]}}]} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const ChangePasswordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangePassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"current"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"next"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changePassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"current"},"value":{"kind":"Variable","name":{"kind":"Name","value":"current"}}},{"kind":"Argument","name":{"kind":"Name","value":"next"},"value":{"kind":"Variable","name":{"kind":"Name","value":"next"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mustChangePassword"}}]}}]}}]} as unknown as DocumentNode<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const CreateFirstAdministratorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateFirstAdministrators"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"administrators"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FirstAdministratorInput"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createFirstAdministrators"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"administrators"},"value":{"kind":"Variable","name":{"kind":"Name","value":"administrators"}}}]}]}}]} as unknown as DocumentNode<CreateFirstAdministratorsMutation, CreateFirstAdministratorsMutationVariables>;
export const DefineIndicatorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DefineIndicator"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fromOn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"defineIndicator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"fromOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fromOn"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<DefineIndicatorMutation, DefineIndicatorMutationVariables>;
export const ReviseIndicatorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviseIndicator"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fromOn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviseIndicator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"fromOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fromOn"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<ReviseIndicatorMutation, ReviseIndicatorMutationVariables>;
export const RetireIndicatorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RetireIndicator"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fromOn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retireIndicator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"fromOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fromOn"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<RetireIndicatorMutation, RetireIndicatorMutationVariables>;
export const AttachIndicatorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AttachIndicator"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"taskId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitIds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fromOn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attachIndicator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"taskId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"taskId"}}},{"kind":"Argument","name":{"kind":"Name","value":"unitIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitIds"}}},{"kind":"Argument","name":{"kind":"Name","value":"fromOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fromOn"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<AttachIndicatorMutation, AttachIndicatorMutationVariables>;
export const DetachIndicatorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DetachIndicator"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"useId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fromOn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"detachIndicator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"useId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"useId"}}},{"kind":"Argument","name":{"kind":"Name","value":"fromOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fromOn"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<DetachIndicatorMutation, DetachIndicatorMutationVariables>;
export const IndicatorListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IndicatorList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PageInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicators"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"retiredFromOn"}},{"kind":"Field","name":{"kind":"Name","value":"definition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IndicatorDefinitionFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"latest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IndicatorFigureRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureDefinition"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorDefinition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"numeratorName"}},{"kind":"Field","name":{"kind":"Name","value":"denominatorName"}},{"kind":"Field","name":{"kind":"Name","value":"floor"}},{"kind":"Field","name":{"kind":"Name","value":"cumulative"}},{"kind":"Field","name":{"kind":"Name","value":"jumpPercent"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndicatorDefinitionFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorDefinition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureDefinition"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"rollUp"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"fundPart"}},{"kind":"Field","name":{"kind":"Name","value":"trigger"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"threshold"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"workingDays"}},{"kind":"Field","name":{"kind":"Name","value":"duty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndicatorFigureRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"areaId"}},{"kind":"Field","name":{"kind":"Name","value":"areaName"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"periodStartOn"}},{"kind":"Field","name":{"kind":"Name","value":"periodEndOn"}},{"kind":"Field","name":{"kind":"Name","value":"periodMonths"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"entered"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"whole"}},{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"meetsTarget"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"belowFloor"}},{"kind":"Field","name":{"kind":"Name","value":"floor"}}]}}]} as unknown as DocumentNode<IndicatorListQuery, IndicatorListQueryVariables>;
export const IndicatorDetailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IndicatorDetail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"retiredFromOn"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}},{"kind":"Field","name":{"kind":"Name","value":"definition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IndicatorDefinitionFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"definitions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IndicatorDefinitionFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"toOn"}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"duty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"noticeId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"crossings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"periodStartOn"}},{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureDefinition"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorDefinition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"numeratorName"}},{"kind":"Field","name":{"kind":"Name","value":"denominatorName"}},{"kind":"Field","name":{"kind":"Name","value":"floor"}},{"kind":"Field","name":{"kind":"Name","value":"cumulative"}},{"kind":"Field","name":{"kind":"Name","value":"jumpPercent"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndicatorDefinitionFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorDefinition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureDefinition"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"rollUp"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"fundPart"}},{"kind":"Field","name":{"kind":"Name","value":"trigger"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"threshold"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"workingDays"}},{"kind":"Field","name":{"kind":"Name","value":"duty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<IndicatorDetailQuery, IndicatorDetailQueryVariables>;
export const IndicatorFiguresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IndicatorFigures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"under"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicatorFigures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"under"},"value":{"kind":"Variable","name":{"kind":"Name","value":"under"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partial"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IndicatorFigureRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndicatorFigureRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"areaId"}},{"kind":"Field","name":{"kind":"Name","value":"areaName"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"periodStartOn"}},{"kind":"Field","name":{"kind":"Name","value":"periodEndOn"}},{"kind":"Field","name":{"kind":"Name","value":"periodMonths"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"entered"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"whole"}},{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"meetsTarget"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"belowFloor"}},{"kind":"Field","name":{"kind":"Name","value":"floor"}}]}}]} as unknown as DocumentNode<IndicatorFiguresQuery, IndicatorFiguresQueryVariables>;
export const TasksForIndicatorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TasksForIndicator"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"12"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"reportEveryMonths"}}]}}]}}]}}]} as unknown as DocumentNode<TasksForIndicatorQuery, TasksForIndicatorQueryVariables>;
export const UnitsOfTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnitsOfTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"task"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"assignments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UnitsOfTaskQuery, UnitsOfTaskQueryVariables>;
export const DutiesForTriggerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DutiesForTrigger"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"duties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"12"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<DutiesForTriggerQuery, DutiesForTriggerQueryVariables>;
export const DraftInspectionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DraftInspection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"matter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draftInspection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"matter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"matter"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<DraftInspectionMutation, DraftInspectionMutationVariables>;
export const ReviseInspectionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviseInspection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"plan"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InspectionPlanInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"objects"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlannedObjectInput"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviseInspection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"plan"},"value":{"kind":"Variable","name":{"kind":"Name","value":"plan"}}},{"kind":"Argument","name":{"kind":"Name","value":"objects"},"value":{"kind":"Variable","name":{"kind":"Name","value":"objects"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<ReviseInspectionMutation, ReviseInspectionMutationVariables>;
export const SubmitInspectionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitInspection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitInspection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<SubmitInspectionMutation, SubmitInspectionMutationVariables>;
export const ApproveInspectionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApproveInspection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApprovalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approveInspection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<ApproveInspectionMutation, ApproveInspectionMutationVariables>;
export const ReturnInspectionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnInspection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnInspection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<ReturnInspectionMutation, ReturnInspectionMutationVariables>;
export const JoinInspectionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"JoinInspection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"jointMeetingId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"inspectionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"joinInspection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"jointMeetingId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"jointMeetingId"}}},{"kind":"Argument","name":{"kind":"Name","value":"inspectionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"inspectionId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<JoinInspectionMutation, JoinInspectionMutationVariables>;
export const WithdrawInspectionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawInspection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawInspection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<WithdrawInspectionMutation, WithdrawInspectionMutationVariables>;
export const SetInspectionTeamDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetInspectionTeam"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"leaderAppointment"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"members"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TeamMemberInput"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setInspectionTeam"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"leaderAppointment"},"value":{"kind":"Variable","name":{"kind":"Name","value":"leaderAppointment"}}},{"kind":"Argument","name":{"kind":"Name","value":"members"},"value":{"kind":"Variable","name":{"kind":"Name","value":"members"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<SetInspectionTeamMutation, SetInspectionTeamMutationVariables>;
export const NotifyObjectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NotifyObject"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitIds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notifyObject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"unitIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitIds"}}},{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<NotifyObjectMutation, NotifyObjectMutationVariables>;
export const StartInspectionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartInspection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startInspection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<StartInspectionMutation, StartInspectionMutationVariables>;
export const RecordVisitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordVisit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VisitInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordVisit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<RecordVisitMutation, RecordVisitMutationVariables>;
export const RecordFindingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordFinding"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FindingInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordFinding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<RecordFindingMutation, RecordFindingMutationVariables>;
export const ReviseFindingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviseFinding"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"findingId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FindingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviseFinding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"findingId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"findingId"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<ReviseFindingMutation, ReviseFindingMutationVariables>;
export const DropFindingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DropFinding"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"findingId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dropFinding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"findingId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"findingId"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<DropFindingMutation, DropFindingMutationVariables>;
export const ConcludeInspectionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConcludeInspection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"document"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"conclusions"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConclusionInput"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"concludeInspection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"document"},"value":{"kind":"Variable","name":{"kind":"Name","value":"document"}}},{"kind":"Argument","name":{"kind":"Name","value":"conclusions"},"value":{"kind":"Variable","name":{"kind":"Name","value":"conclusions"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<ConcludeInspectionMutation, ConcludeInspectionMutationVariables>;
export const CloseInspectionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseInspection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeInspection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<CloseInspectionMutation, CloseInspectionMutationVariables>;
export const DeliverConclusionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeliverConclusion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"objectId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deliverConclusion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"objectId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"objectId"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<DeliverConclusionMutation, DeliverConclusionMutationVariables>;
export const ReceiveConclusionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReceiveConclusion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"objectId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"receivedOn"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"source"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receiveConclusion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"objectId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"objectId"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"receivedOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"receivedOn"}}},{"kind":"Argument","name":{"kind":"Name","value":"source"},"value":{"kind":"Variable","name":{"kind":"Name","value":"source"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<ReceiveConclusionMutation, ReceiveConclusionMutationVariables>;
export const ObjectToConclusionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ObjectToConclusion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"objectId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"objectToConclusion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"objectId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"objectId"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<ObjectToConclusionMutation, ObjectToConclusionMutationVariables>;
export const DecideReviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"objectId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"objectId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"objectId"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<DecideReviewMutation, DecideReviewMutationVariables>;
export const RecordDesignationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordDesignation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DesignationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordDesignation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RecordDesignationMutation, RecordDesignationMutationVariables>;
export const EndDesignationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndDesignation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endDesignation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<EndDesignationMutation, EndDesignationMutationVariables>;
export const InspectionListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InspectionList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"InspectionFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PageInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inspections"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"matter"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"covert"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"toOn"}},{"kind":"Field","name":{"kind":"Name","value":"findingCount"}},{"kind":"Field","name":{"kind":"Name","value":"objects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"objectionUntilOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewUntilOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]}}]}}]} as unknown as DocumentNode<InspectionListQuery, InspectionListQueryVariables>;
export const InspectionDetailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InspectionDetail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inspection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InspectionBody"}},{"kind":"Field","name":{"kind":"Name","value":"visits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"objectId"}},{"kind":"Field","name":{"kind":"Name","value":"onDate"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"peopleMet"}},{"kind":"Field","name":{"kind":"Name","value":"observations"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"objectId"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"matter"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"duty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"noticeId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsibleUnitId"}},{"kind":"Field","name":{"kind":"Name","value":"responsibleUnitName"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"visitId"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dropReason"}},{"kind":"Field","name":{"kind":"Name","value":"repeated"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"joined"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jointMeetingName"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"matter"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewerChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"verb"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"postTitle"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InspectionBody"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Inspection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"inside"}},{"kind":"Field","name":{"kind":"Name","value":"matter"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"designation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"governmentName"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"toOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"sourceDocument"}},{"kind":"Field","name":{"kind":"Name","value":"sourceOn"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"yearWork"}},{"kind":"Field","name":{"kind":"Name","value":"trigger"}},{"kind":"Field","name":{"kind":"Name","value":"triggerReason"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"methods"}},{"kind":"Field","name":{"kind":"Name","value":"covert"}},{"kind":"Field","name":{"kind":"Name","value":"topics"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"depthReason"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"toOn"}},{"kind":"Field","name":{"kind":"Name","value":"overlapReason"}},{"kind":"Field","name":{"kind":"Name","value":"changedOn"}},{"kind":"Field","name":{"kind":"Name","value":"approver"}},{"kind":"Field","name":{"kind":"Name","value":"approverName"}},{"kind":"Field","name":{"kind":"Name","value":"approvalDocument"}},{"kind":"Field","name":{"kind":"Name","value":"approvedOn"}},{"kind":"Field","name":{"kind":"Name","value":"leaderAppointment"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"conclusionDocument"}},{"kind":"Field","name":{"kind":"Name","value":"concludedOn"}},{"kind":"Field","name":{"kind":"Name","value":"authors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"stateReason"}},{"kind":"Field","name":{"kind":"Name","value":"joinedInto"}},{"kind":"Field","name":{"kind":"Name","value":"objects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"authorityDocument"}},{"kind":"Field","name":{"kind":"Name","value":"assistanceBasis"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"notifiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"noticeText"}},{"kind":"Field","name":{"kind":"Name","value":"conclusion"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredOn"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"receivedBy"}},{"kind":"Field","name":{"kind":"Name","value":"receiptSource"}},{"kind":"Field","name":{"kind":"Name","value":"objectionUntilOn"}},{"kind":"Field","name":{"kind":"Name","value":"objectedOn"}},{"kind":"Field","name":{"kind":"Name","value":"objection"}},{"kind":"Field","name":{"kind":"Name","value":"reviewUntilOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOutcome"}},{"kind":"Field","name":{"kind":"Name","value":"reviewText"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDocument"}},{"kind":"Field","name":{"kind":"Name","value":"reviewers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clockProvisional"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"postId"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"invitedKind"}},{"kind":"Field","name":{"kind":"Name","value":"trainedOn"}},{"kind":"Field","name":{"kind":"Name","value":"secrecyOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lacks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"overlaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"own"}},{"kind":"Field","name":{"kind":"Name","value":"inspectionId"}},{"kind":"Field","name":{"kind":"Name","value":"jointMeetingId"}},{"kind":"Field","name":{"kind":"Name","value":"jointMeetingName"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"matter"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"toOn"}},{"kind":"Field","name":{"kind":"Name","value":"sameMatter"}},{"kind":"Field","name":{"kind":"Name","value":"overlapping"}}]}},{"kind":"Field","name":{"kind":"Name","value":"loads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"inspections"}},{"kind":"Field","name":{"kind":"Name","value":"own"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]} as unknown as DocumentNode<InspectionDetailQuery, InspectionDetailQueryVariables>;
export const InspectionPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InspectionPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inspection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InspectionBody"}}]}},{"kind":"Field","name":{"kind":"Name","value":"designations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DesignationBody"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InspectionBody"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Inspection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"inside"}},{"kind":"Field","name":{"kind":"Name","value":"matter"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"designation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"governmentName"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"toOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"sourceDocument"}},{"kind":"Field","name":{"kind":"Name","value":"sourceOn"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"yearWork"}},{"kind":"Field","name":{"kind":"Name","value":"trigger"}},{"kind":"Field","name":{"kind":"Name","value":"triggerReason"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"methods"}},{"kind":"Field","name":{"kind":"Name","value":"covert"}},{"kind":"Field","name":{"kind":"Name","value":"topics"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"depthReason"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"toOn"}},{"kind":"Field","name":{"kind":"Name","value":"overlapReason"}},{"kind":"Field","name":{"kind":"Name","value":"changedOn"}},{"kind":"Field","name":{"kind":"Name","value":"approver"}},{"kind":"Field","name":{"kind":"Name","value":"approverName"}},{"kind":"Field","name":{"kind":"Name","value":"approvalDocument"}},{"kind":"Field","name":{"kind":"Name","value":"approvedOn"}},{"kind":"Field","name":{"kind":"Name","value":"leaderAppointment"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"conclusionDocument"}},{"kind":"Field","name":{"kind":"Name","value":"concludedOn"}},{"kind":"Field","name":{"kind":"Name","value":"authors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"stateReason"}},{"kind":"Field","name":{"kind":"Name","value":"joinedInto"}},{"kind":"Field","name":{"kind":"Name","value":"objects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"authorityDocument"}},{"kind":"Field","name":{"kind":"Name","value":"assistanceBasis"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"notifiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"noticeText"}},{"kind":"Field","name":{"kind":"Name","value":"conclusion"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredOn"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"receivedBy"}},{"kind":"Field","name":{"kind":"Name","value":"receiptSource"}},{"kind":"Field","name":{"kind":"Name","value":"objectionUntilOn"}},{"kind":"Field","name":{"kind":"Name","value":"objectedOn"}},{"kind":"Field","name":{"kind":"Name","value":"objection"}},{"kind":"Field","name":{"kind":"Name","value":"reviewUntilOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOutcome"}},{"kind":"Field","name":{"kind":"Name","value":"reviewText"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDocument"}},{"kind":"Field","name":{"kind":"Name","value":"reviewers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clockProvisional"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"postId"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"invitedKind"}},{"kind":"Field","name":{"kind":"Name","value":"trainedOn"}},{"kind":"Field","name":{"kind":"Name","value":"secrecyOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lacks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"overlaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"own"}},{"kind":"Field","name":{"kind":"Name","value":"inspectionId"}},{"kind":"Field","name":{"kind":"Name","value":"jointMeetingId"}},{"kind":"Field","name":{"kind":"Name","value":"jointMeetingName"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"matter"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"toOn"}},{"kind":"Field","name":{"kind":"Name","value":"sameMatter"}},{"kind":"Field","name":{"kind":"Name","value":"overlapping"}}]}},{"kind":"Field","name":{"kind":"Name","value":"loads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"inspections"}},{"kind":"Field","name":{"kind":"Name","value":"own"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DesignationBody"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Designation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"governmentName"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"documentOn"}},{"kind":"Field","name":{"kind":"Name","value":"matter"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"duties"}},{"kind":"Field","name":{"kind":"Name","value":"topics"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"toOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]} as unknown as DocumentNode<InspectionPlanQuery, InspectionPlanQueryVariables>;
export const DesignationListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DesignationList"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"designations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DesignationBody"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DesignationBody"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Designation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"governmentName"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"documentOn"}},{"kind":"Field","name":{"kind":"Name","value":"matter"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"duties"}},{"kind":"Field","name":{"kind":"Name","value":"topics"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"toOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]} as unknown as DocumentNode<DesignationListQuery, DesignationListQueryVariables>;
export const InspectionSeatsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InspectionSeats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inspectionSeats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"postId"}},{"kind":"Field","name":{"kind":"Name","value":"postTitle"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}}]}}]}}]} as unknown as DocumentNode<InspectionSeatsQuery, InspectionSeatsQueryVariables>;
export const FindingLinksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindingLinks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"duties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"unitId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"100"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"unitId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"100"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<FindingLinksQuery, FindingLinksQueryVariables>;
export const WriteInstructionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WriteInstruction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WriteInstructionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"writeInstruction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<WriteInstructionMutation, WriteInstructionMutationVariables>;
export const AddInstructionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddInstruction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"urgency"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InstructionUrgency"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addInstruction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"urgency"},"value":{"kind":"Variable","name":{"kind":"Name","value":"urgency"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AddInstructionMutation, AddInstructionMutationVariables>;
export const RegisterInstructionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterInstruction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterInstructionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerInstruction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<RegisterInstructionMutation, RegisterInstructionMutationVariables>;
export const ReportInstructionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportInstruction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"result"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportInstruction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"result"},"value":{"kind":"Variable","name":{"kind":"Name","value":"result"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<ReportInstructionMutation, ReportInstructionMutationVariables>;
export const CloseInstructionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseInstruction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"note"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeInstruction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"note"},"value":{"kind":"Variable","name":{"kind":"Name","value":"note"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<CloseInstructionMutation, CloseInstructionMutationVariables>;
export const InstructionListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InstructionList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"InstructionFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PageInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instructions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InstructionHead"}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"leadUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InstructionHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instruction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"rootId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"postTitle"}},{"kind":"Field","name":{"kind":"Name","value":"writtenOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<InstructionListQuery, InstructionListQueryVariables>;
export const InstructionDetailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InstructionDetail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instruction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InstructionBody"}},{"kind":"Field","name":{"kind":"Name","value":"additions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InstructionBody"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"verb"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"postTitle"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InstructionHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instruction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"rootId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"postTitle"}},{"kind":"Field","name":{"kind":"Name","value":"writtenOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InstructionBody"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instruction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InstructionHead"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"assignments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"completionText"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"registeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"reportedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closeNote"}},{"kind":"Field","name":{"kind":"Name","value":"suggestedParts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]} as unknown as DocumentNode<InstructionDetailQuery, InstructionDetailQueryVariables>;
export const InstructionLimitsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InstructionLimits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instructionUrgentDays"}},{"kind":"Field","name":{"kind":"Name","value":"instructionOrdinaryDays"}},{"kind":"Field","name":{"kind":"Name","value":"instructionDifficultDays"}}]}}]}}]} as unknown as DocumentNode<InstructionLimitsQuery, InstructionLimitsQueryVariables>;
export const LedgerOutlineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LedgerOutline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fileId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sheet"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"headRow"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ledgerOutline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"fileId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fileId"}}},{"kind":"Argument","name":{"kind":"Name","value":"sheet"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sheet"}}},{"kind":"Argument","name":{"kind":"Name","value":"headRow"},"value":{"kind":"Variable","name":{"kind":"Name","value":"headRow"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sheets"}},{"kind":"Field","name":{"kind":"Name","value":"sheet"}},{"kind":"Field","name":{"kind":"Name","value":"headRow"}},{"kind":"Field","name":{"kind":"Name","value":"heads"}},{"kind":"Field","name":{"kind":"Name","value":"samples"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"mapping"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"sure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"ledger"}}]}}]}}]} as unknown as DocumentNode<LedgerOutlineQuery, LedgerOutlineQueryVariables>;
export const ImportProgressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportProgress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fileId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importProgress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"fileId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fileId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"all"}},{"kind":"Field","name":{"kind":"Name","value":"writing"}}]}}]}}]} as unknown as DocumentNode<ImportProgressQuery, ImportProgressQueryVariables>;
export const ImportTasksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportTasks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportTasksInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dryRun"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importTasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"dryRun"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dryRun"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"drafted"}},{"kind":"Field","name":{"kind":"Name","value":"assigned"}},{"kind":"Field","name":{"kind":"Name","value":"completed"}},{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"fate"}},{"kind":"Field","name":{"kind":"Name","value":"taskId"}},{"kind":"Field","name":{"kind":"Name","value":"taskCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"failures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"near"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"consequence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Consequence"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Consequence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Consequence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"}},{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"owed"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitCount"}},{"kind":"Field","name":{"kind":"Name","value":"tasks"}},{"kind":"Field","name":{"kind":"Name","value":"slots"}},{"kind":"Field","name":{"kind":"Name","value":"warnAbove"}},{"kind":"Field","name":{"kind":"Name","value":"heavy"}}]}}]} as unknown as DocumentNode<ImportTasksMutation, ImportTasksMutationVariables>;
export const LedgersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Ledgers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ledgers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}}]}}]}}]} as unknown as DocumentNode<LedgersQuery, LedgersQueryVariables>;
export const ImportNoticeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportNotice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportNoticeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importNotice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"draftCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"unsettled"}},{"kind":"Field","name":{"kind":"Name","value":"doubtful"}}]}}]}}]}}]} as unknown as DocumentNode<ImportNoticeMutation, ImportNoticeMutationVariables>;
export const ReviseDraftItemDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviseDraftItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviseDraftItemInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviseDraftItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReviewDraft"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReviewDraft"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"generic"}}]}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"dutyKind"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"recurrenceText"}},{"kind":"Field","name":{"kind":"Name","value":"frequencyMonths"}},{"kind":"Field","name":{"kind":"Name","value":"frequencyBasis"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"deadlineText"}},{"kind":"Field","name":{"kind":"Name","value":"recipientUnitId"}},{"kind":"Field","name":{"kind":"Name","value":"recipientUnitName"}},{"kind":"Field","name":{"kind":"Name","value":"recipientBasis"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"previousText"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]} as unknown as DocumentNode<ReviseDraftItemMutation, ReviseDraftItemMutationVariables>;
export const SplitDraftItemDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SplitDraftItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"splitDraftItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReviewDraft"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReviewDraft"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"generic"}}]}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"dutyKind"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"recurrenceText"}},{"kind":"Field","name":{"kind":"Name","value":"frequencyMonths"}},{"kind":"Field","name":{"kind":"Name","value":"frequencyBasis"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"deadlineText"}},{"kind":"Field","name":{"kind":"Name","value":"recipientUnitId"}},{"kind":"Field","name":{"kind":"Name","value":"recipientUnitName"}},{"kind":"Field","name":{"kind":"Name","value":"recipientBasis"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"previousText"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]} as unknown as DocumentNode<SplitDraftItemMutation, SplitDraftItemMutationVariables>;
export const MergeDraftItemsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MergeDraftItems"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mergeDraftItems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReviewDraft"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReviewDraft"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"generic"}}]}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"dutyKind"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"recurrenceText"}},{"kind":"Field","name":{"kind":"Name","value":"frequencyMonths"}},{"kind":"Field","name":{"kind":"Name","value":"frequencyBasis"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"deadlineText"}},{"kind":"Field","name":{"kind":"Name","value":"recipientUnitId"}},{"kind":"Field","name":{"kind":"Name","value":"recipientUnitName"}},{"kind":"Field","name":{"kind":"Name","value":"recipientBasis"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"previousText"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]} as unknown as DocumentNode<MergeDraftItemsMutation, MergeDraftItemsMutationVariables>;
export const DropDraftItemDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DropDraftItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dropDraftItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReviewDraft"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReviewDraft"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"generic"}}]}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"dutyKind"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"recurrenceText"}},{"kind":"Field","name":{"kind":"Name","value":"frequencyMonths"}},{"kind":"Field","name":{"kind":"Name","value":"frequencyBasis"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"deadlineText"}},{"kind":"Field","name":{"kind":"Name","value":"recipientUnitId"}},{"kind":"Field","name":{"kind":"Name","value":"recipientUnitName"}},{"kind":"Field","name":{"kind":"Name","value":"recipientBasis"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"previousText"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]} as unknown as DocumentNode<DropDraftItemMutation, DropDraftItemMutationVariables>;
export const RestoreDraftItemDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestoreDraftItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"restoreDraftItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReviewDraft"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReviewDraft"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"generic"}}]}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"dutyKind"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"recurrenceText"}},{"kind":"Field","name":{"kind":"Name","value":"frequencyMonths"}},{"kind":"Field","name":{"kind":"Name","value":"frequencyBasis"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"deadlineText"}},{"kind":"Field","name":{"kind":"Name","value":"recipientUnitId"}},{"kind":"Field","name":{"kind":"Name","value":"recipientUnitName"}},{"kind":"Field","name":{"kind":"Name","value":"recipientBasis"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"previousText"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]} as unknown as DocumentNode<RestoreDraftItemMutation, RestoreDraftItemMutationVariables>;
export const ConfirmNoticeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmNotice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmNotice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"ended"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"tasks"}},{"kind":"Field","name":{"kind":"Name","value":"notice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"dutyCount"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmNoticeMutation, ConfirmNoticeMutationVariables>;
export const DiscardNoticeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DiscardNotice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"discardNotice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"discardReason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]}}]} as unknown as DocumentNode<DiscardNoticeMutation, DiscardNoticeMutationVariables>;
export const RestoreNoticeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestoreNotice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"restoreNotice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"discardReason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]}}]} as unknown as DocumentNode<RestoreNoticeMutation, RestoreNoticeMutationVariables>;
export const AddMembersOfNoticeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddMembersOfNotice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitIds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fromOn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addMembersOfNotice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"unitIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitIds"}}},{"kind":"Argument","name":{"kind":"Name","value":"fromOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fromOn"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"memberCandidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AddMembersOfNoticeMutation, AddMembersOfNoticeMutationVariables>;
export const NoticeListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NoticeList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PageInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"states"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NoticeState"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}},{"kind":"Argument","name":{"kind":"Name","value":"states"},"value":{"kind":"Variable","name":{"kind":"Name","value":"states"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoticeRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticeRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Notice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"docNumber"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sourceName"}},{"kind":"Field","name":{"kind":"Name","value":"importedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dutyCount"}},{"kind":"Field","name":{"kind":"Name","value":"unitCount"}},{"kind":"Field","name":{"kind":"Name","value":"discardReason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}},{"kind":"Field","name":{"kind":"Name","value":"draftCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"unsettled"}},{"kind":"Field","name":{"kind":"Name","value":"doubtful"}},{"kind":"Field","name":{"kind":"Name","value":"gone"}},{"kind":"Field","name":{"kind":"Name","value":"dropped"}}]}}]}}]} as unknown as DocumentNode<NoticeListQuery, NoticeListQueryVariables>;
export const NoticeReviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NoticeReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"docNumber"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sourceName"}},{"kind":"Field","name":{"kind":"Name","value":"importedAt"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draftItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReviewDraft"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dutyCount"}},{"kind":"Field","name":{"kind":"Name","value":"unitCount"}},{"kind":"Field","name":{"kind":"Name","value":"discardReason"}},{"kind":"Field","name":{"kind":"Name","value":"memberCandidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"sentences"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReviewDraft"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"generic"}}]}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"dutyKind"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"recurrenceText"}},{"kind":"Field","name":{"kind":"Name","value":"frequencyMonths"}},{"kind":"Field","name":{"kind":"Name","value":"frequencyBasis"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"deadlineText"}},{"kind":"Field","name":{"kind":"Name","value":"recipientUnitId"}},{"kind":"Field","name":{"kind":"Name","value":"recipientUnitName"}},{"kind":"Field","name":{"kind":"Name","value":"recipientBasis"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"previousText"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]} as unknown as DocumentNode<NoticeReviewQuery, NoticeReviewQueryVariables>;
export const UnreadNotificationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnreadNotifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unreadNotifications"}}]}}]} as unknown as DocumentNode<UnreadNotificationsQuery, UnreadNotificationsQueryVariables>;
export const NotificationListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NotificationList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unreadOnly"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notifications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unreadOnly"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unreadOnly"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"unread"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"taskId"}},{"kind":"Field","name":{"kind":"Name","value":"slotId"}},{"kind":"Field","name":{"kind":"Name","value":"instructionId"}},{"kind":"Field","name":{"kind":"Name","value":"inspectionId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"periodStartOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"actorPost"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slotId"}},{"kind":"Field","name":{"kind":"Name","value":"taskId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"periodStartOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgement"}}]}},{"kind":"Field","name":{"kind":"Name","value":"skipped"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}}]}}]}}]}}]} as unknown as DocumentNode<NotificationListQuery, NotificationListQueryVariables>;
export const MarkNotificationsReadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkNotificationsRead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"markNotificationsRead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}]}]}}]} as unknown as DocumentNode<MarkNotificationsReadMutation, MarkNotificationsReadMutationVariables>;
export const UrgePreviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UrgePreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"subjects"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UrgeSubjectsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"urgePreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"subjects"},"value":{"kind":"Variable","name":{"kind":"Name","value":"subjects"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slotId"}},{"kind":"Field","name":{"kind":"Name","value":"taskId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"periodStartOn"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgement"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"urgedOn"}},{"kind":"Field","name":{"kind":"Name","value":"urgedTimes"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"}},{"kind":"Field","name":{"kind":"Name","value":"recipients"}},{"kind":"Field","name":{"kind":"Name","value":"skipped"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<UrgePreviewQuery, UrgePreviewQueryVariables>;
export const UrgeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Urge"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"subjects"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UrgeSubjectsInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"urge"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"subjects"},"value":{"kind":"Variable","name":{"kind":"Name","value":"subjects"}}},{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"urged"}},{"kind":"Field","name":{"kind":"Name","value":"failures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<UrgeMutation, UrgeMutationVariables>;
export const NotificationSheetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NotificationSheet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"task"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"duty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"noticeLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgeDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"lightReason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SheetReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"slots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"periodStartOn"}},{"kind":"Field","name":{"kind":"Name","value":"periodMonths"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"mark"}},{"kind":"Field","name":{"kind":"Name","value":"lightReason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SheetReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LightReasonFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LightReason"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"amberWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"lateWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"skippedDays"}},{"kind":"Field","name":{"kind":"Name","value":"makeUpDays"}},{"kind":"Field","name":{"kind":"Name","value":"holidaysOn"}},{"kind":"Field","name":{"kind":"Name","value":"makeUpOn"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SheetReason"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LightReason"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LightReasonFacts"}}]}}]} as unknown as DocumentNode<NotificationSheetQuery, NotificationSheetQueryVariables>;
export const OverviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Overview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"level"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Level"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"level"},"value":{"kind":"Variable","name":{"kind":"Name","value":"level"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"tiles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openTasks"}},{"kind":"Field","name":{"kind":"Name","value":"openAssignments"}},{"kind":"Field","name":{"kind":"Name","value":"pendingAcknowledgements"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"overdueReports"}},{"kind":"Field","name":{"kind":"Name","value":"overdueAssignments"}},{"kind":"Field","name":{"kind":"Name","value":"dueSoon"}},{"kind":"Field","name":{"kind":"Name","value":"dueSoonReports"}},{"kind":"Field","name":{"kind":"Name","value":"dueSoonAssignments"}},{"kind":"Field","name":{"kind":"Name","value":"underReview"}},{"kind":"Field","name":{"kind":"Name","value":"underReviewReports"}},{"kind":"Field","name":{"kind":"Name","value":"underReviewCompletions"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"onTime"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"matrix"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"periods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startOn"}},{"kind":"Field","name":{"kind":"Name","value":"endOn"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"future"}},{"kind":"Field","name":{"kind":"Name","value":"lock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"onTime"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"unsetOnly"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"periodStartOn"}},{"kind":"Field","name":{"kind":"Name","value":"mark"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"slotIds"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"periodStartOn"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"onTime"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"overdue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slotId"}},{"kind":"Field","name":{"kind":"Name","value":"taskId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"periodStartOn"}},{"kind":"Field","name":{"kind":"Name","value":"periodMonths"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"lateWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"dutyId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trend"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"periodStartOn"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"onTime"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"periodStartOn"}},{"kind":"Field","name":{"kind":"Name","value":"mark"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"slotIds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"onTime"}},{"kind":"Field","name":{"kind":"Name","value":"towns"}},{"kind":"Field","name":{"kind":"Name","value":"asksPerTown"}}]}}]}}]}}]} as unknown as DocumentNode<OverviewQuery, OverviewQueryVariables>;
export const CellSlotsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CellSlots"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportSlotFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportSlots"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"20"}},{"kind":"ObjectField","name":{"kind":"Name","value":"offset"},"value":{"kind":"IntValue","value":"0"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"periodStartOn"}},{"kind":"Field","name":{"kind":"Name","value":"periodEndOn"}},{"kind":"Field","name":{"kind":"Name","value":"periodMonths"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"mark"}},{"kind":"Field","name":{"kind":"Name","value":"lightReason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LightReasonFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"duty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"noticeId"}},{"kind":"Field","name":{"kind":"Name","value":"noticeLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LightReasonFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LightReason"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"amberWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"lateWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"skippedDays"}},{"kind":"Field","name":{"kind":"Name","value":"makeUpDays"}},{"kind":"Field","name":{"kind":"Name","value":"holidaysOn"}},{"kind":"Field","name":{"kind":"Name","value":"makeUpOn"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}}]}}]} as unknown as DocumentNode<CellSlotsQuery, CellSlotsQueryVariables>;
export const PeriodLocksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PeriodLocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"periodLocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PeriodLockRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reportMonths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportMonthRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeriodLockRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PeriodLock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"monthOn"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"onTime"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"underReview"}},{"kind":"Field","name":{"kind":"Name","value":"lockedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lockedBy"}},{"kind":"Field","name":{"kind":"Name","value":"unlockedAt"}},{"kind":"Field","name":{"kind":"Name","value":"unlockedBy"}},{"kind":"Field","name":{"kind":"Name","value":"unlockReason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}},{"kind":"Field","name":{"kind":"Name","value":"exceptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"slotId"}},{"kind":"Field","name":{"kind":"Name","value":"slotTitle"}},{"kind":"Field","name":{"kind":"Name","value":"periodStartOn"}},{"kind":"Field","name":{"kind":"Name","value":"periodMonths"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"untilOn"}},{"kind":"Field","name":{"kind":"Name","value":"grantedAt"}},{"kind":"Field","name":{"kind":"Name","value":"grantedBy"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedBy"}},{"kind":"Field","name":{"kind":"Name","value":"revokeReason"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"}},{"kind":"Field","name":{"kind":"Name","value":"filed"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportMonthRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportMonth"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monthOn"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"onTime"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"underReview"}},{"kind":"Field","name":{"kind":"Name","value":"coming"}},{"kind":"Field","name":{"kind":"Name","value":"comingUntilOn"}},{"kind":"Field","name":{"kind":"Name","value":"missingUnits"}},{"kind":"Field","name":{"kind":"Name","value":"lock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"onTime"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"underReview"}},{"kind":"Field","name":{"kind":"Name","value":"lockedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lockedBy"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]}}]} as unknown as DocumentNode<PeriodLocksQuery, PeriodLocksQueryVariables>;
export const PreviewLockPeriodDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PreviewLockPeriod"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"monthOn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previewLockPeriod"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"monthOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"monthOn"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monthOn"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"onTime"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"underReview"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"}},{"kind":"Field","name":{"kind":"Name","value":"refusalParams"}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}}]}}]} as unknown as DocumentNode<PreviewLockPeriodQuery, PreviewLockPeriodQueryVariables>;
export const PeriodUnitsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PeriodUnits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"monthOn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"periodUnits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"monthOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"monthOn"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"slots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slotId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"periodStartOn"}},{"kind":"Field","name":{"kind":"Name","value":"periodMonths"}}]}}]}}]}}]} as unknown as DocumentNode<PeriodUnitsQuery, PeriodUnitsQueryVariables>;
export const LockPeriodDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LockPeriod"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"monthOn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"note"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lockPeriod"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"monthOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"monthOn"}}},{"kind":"Argument","name":{"kind":"Name","value":"note"},"value":{"kind":"Variable","name":{"kind":"Name","value":"note"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PeriodLockRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeriodLockRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PeriodLock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"monthOn"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"onTime"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"underReview"}},{"kind":"Field","name":{"kind":"Name","value":"lockedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lockedBy"}},{"kind":"Field","name":{"kind":"Name","value":"unlockedAt"}},{"kind":"Field","name":{"kind":"Name","value":"unlockedBy"}},{"kind":"Field","name":{"kind":"Name","value":"unlockReason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}},{"kind":"Field","name":{"kind":"Name","value":"exceptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"slotId"}},{"kind":"Field","name":{"kind":"Name","value":"slotTitle"}},{"kind":"Field","name":{"kind":"Name","value":"periodStartOn"}},{"kind":"Field","name":{"kind":"Name","value":"periodMonths"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"untilOn"}},{"kind":"Field","name":{"kind":"Name","value":"grantedAt"}},{"kind":"Field","name":{"kind":"Name","value":"grantedBy"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedBy"}},{"kind":"Field","name":{"kind":"Name","value":"revokeReason"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"}},{"kind":"Field","name":{"kind":"Name","value":"filed"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]}}]} as unknown as DocumentNode<LockPeriodMutation, LockPeriodMutationVariables>;
export const UnlockPeriodDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnlockPeriod"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unlockPeriod"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PeriodLockRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeriodLockRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PeriodLock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"monthOn"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"onTime"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"underReview"}},{"kind":"Field","name":{"kind":"Name","value":"lockedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lockedBy"}},{"kind":"Field","name":{"kind":"Name","value":"unlockedAt"}},{"kind":"Field","name":{"kind":"Name","value":"unlockedBy"}},{"kind":"Field","name":{"kind":"Name","value":"unlockReason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}},{"kind":"Field","name":{"kind":"Name","value":"exceptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"slotId"}},{"kind":"Field","name":{"kind":"Name","value":"slotTitle"}},{"kind":"Field","name":{"kind":"Name","value":"periodStartOn"}},{"kind":"Field","name":{"kind":"Name","value":"periodMonths"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"untilOn"}},{"kind":"Field","name":{"kind":"Name","value":"grantedAt"}},{"kind":"Field","name":{"kind":"Name","value":"grantedBy"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedBy"}},{"kind":"Field","name":{"kind":"Name","value":"revokeReason"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"}},{"kind":"Field","name":{"kind":"Name","value":"filed"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]}}]} as unknown as DocumentNode<UnlockPeriodMutation, UnlockPeriodMutationVariables>;
export const GrantExceptionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GrantException"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lockId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slotId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"untilOn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grantException"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lockId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lockId"}}},{"kind":"Argument","name":{"kind":"Name","value":"unitId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}}},{"kind":"Argument","name":{"kind":"Name","value":"slotId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slotId"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}},{"kind":"Argument","name":{"kind":"Name","value":"untilOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"untilOn"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PeriodLockRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeriodLockRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PeriodLock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"monthOn"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"onTime"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"underReview"}},{"kind":"Field","name":{"kind":"Name","value":"lockedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lockedBy"}},{"kind":"Field","name":{"kind":"Name","value":"unlockedAt"}},{"kind":"Field","name":{"kind":"Name","value":"unlockedBy"}},{"kind":"Field","name":{"kind":"Name","value":"unlockReason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}},{"kind":"Field","name":{"kind":"Name","value":"exceptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"slotId"}},{"kind":"Field","name":{"kind":"Name","value":"slotTitle"}},{"kind":"Field","name":{"kind":"Name","value":"periodStartOn"}},{"kind":"Field","name":{"kind":"Name","value":"periodMonths"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"untilOn"}},{"kind":"Field","name":{"kind":"Name","value":"grantedAt"}},{"kind":"Field","name":{"kind":"Name","value":"grantedBy"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedBy"}},{"kind":"Field","name":{"kind":"Name","value":"revokeReason"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"}},{"kind":"Field","name":{"kind":"Name","value":"filed"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]}}]} as unknown as DocumentNode<GrantExceptionMutation, GrantExceptionMutationVariables>;
export const RevokeExceptionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeException"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeException"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PeriodLockRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeriodLockRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PeriodLock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"monthOn"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"onTime"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"underReview"}},{"kind":"Field","name":{"kind":"Name","value":"lockedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lockedBy"}},{"kind":"Field","name":{"kind":"Name","value":"unlockedAt"}},{"kind":"Field","name":{"kind":"Name","value":"unlockedBy"}},{"kind":"Field","name":{"kind":"Name","value":"unlockReason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}},{"kind":"Field","name":{"kind":"Name","value":"exceptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"slotId"}},{"kind":"Field","name":{"kind":"Name","value":"slotTitle"}},{"kind":"Field","name":{"kind":"Name","value":"periodStartOn"}},{"kind":"Field","name":{"kind":"Name","value":"periodMonths"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"untilOn"}},{"kind":"Field","name":{"kind":"Name","value":"grantedAt"}},{"kind":"Field","name":{"kind":"Name","value":"grantedBy"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedBy"}},{"kind":"Field","name":{"kind":"Name","value":"revokeReason"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"}},{"kind":"Field","name":{"kind":"Name","value":"filed"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]}}]} as unknown as DocumentNode<RevokeExceptionMutation, RevokeExceptionMutationVariables>;
export const SaveReportDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveReportDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slotId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveReportDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slotId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slotId"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}}]}}]}}]} as unknown as DocumentNode<SaveReportDraftMutation, SaveReportDraftMutationVariables>;
export const ConfirmReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slotId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slotId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slotId"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<ConfirmReportMutation, ConfirmReportMutationVariables>;
export const FileReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FileReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slotId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"draftVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"noClassifiedContent"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"onBehalfSource"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slotId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slotId"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"draftVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"draftVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"noClassifiedContent"},"value":{"kind":"Variable","name":{"kind":"Name","value":"noClassifiedContent"}}},{"kind":"Argument","name":{"kind":"Name","value":"onBehalfSource"},"value":{"kind":"Variable","name":{"kind":"Name","value":"onBehalfSource"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"mark"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<FileReportMutation, FileReportMutationVariables>;
export const ReportSlotListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReportSlotList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportSlotFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportSlots"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"periodStartOn"}},{"kind":"Field","name":{"kind":"Name","value":"periodEndOn"}},{"kind":"Field","name":{"kind":"Name","value":"periodMonths"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueProvisional"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"firstSubmittedOn"}},{"kind":"Field","name":{"kind":"Name","value":"mark"}},{"kind":"Field","name":{"kind":"Name","value":"lightReason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lateWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]}}]}}]} as unknown as DocumentNode<ReportSlotListQuery, ReportSlotListQueryVariables>;
export const ReportSlotDetailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReportSlotDetail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportSlot"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"periodStartOn"}},{"kind":"Field","name":{"kind":"Name","value":"periodEndOn"}},{"kind":"Field","name":{"kind":"Name","value":"periodMonths"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueProvisional"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"firstSubmittedOn"}},{"kind":"Field","name":{"kind":"Name","value":"mark"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"lock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monthOn"}},{"kind":"Field","name":{"kind":"Name","value":"exceptionUntilOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledges"}},{"kind":"Field","name":{"kind":"Name","value":"filesTo"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}},{"kind":"Field","name":{"kind":"Name","value":"lightReason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LightReasonFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"content"}}]}},{"kind":"Field","name":{"kind":"Name","value":"duty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"noticeId"}},{"kind":"Field","name":{"kind":"Name","value":"noticeLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AskedIndicator"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportContent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unsent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportContent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportContent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"previousReport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportContent"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureDefinition"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorDefinition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"numeratorName"}},{"kind":"Field","name":{"kind":"Name","value":"denominatorName"}},{"kind":"Field","name":{"kind":"Name","value":"floor"}},{"kind":"Field","name":{"kind":"Name","value":"cumulative"}},{"kind":"Field","name":{"kind":"Name","value":"jumpPercent"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportFigure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"indicatorId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"whole"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"definition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureDefinition"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LightReasonFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LightReason"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"amberWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"lateWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"skippedDays"}},{"kind":"Field","name":{"kind":"Name","value":"makeUpDays"}},{"kind":"Field","name":{"kind":"Name","value":"holidaysOn"}},{"kind":"Field","name":{"kind":"Name","value":"makeUpOn"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AskedIndicator"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AskedIndicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicatorId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"previousPeriodStartOn"}},{"kind":"Field","name":{"kind":"Name","value":"previous"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"whole"}}]}},{"kind":"Field","name":{"kind":"Name","value":"above"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"whole"}}]}},{"kind":"Field","name":{"kind":"Name","value":"definition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureDefinition"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportContent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportFigure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"underException"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalf"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfSource"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"postTitle"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"signOff"}},{"kind":"Field","name":{"kind":"Name","value":"signedOffAt"}},{"kind":"Field","name":{"kind":"Name","value":"signedOffBy"}},{"kind":"Field","name":{"kind":"Name","value":"signedOffPost"}},{"kind":"Field","name":{"kind":"Name","value":"countyCheck"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"checkedBy"}},{"kind":"Field","name":{"kind":"Name","value":"checkedPost"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnedBy"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"mime"}}]}}]}}]} as unknown as DocumentNode<ReportSlotDetailQuery, ReportSlotDetailQueryVariables>;
export const ImportReportsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportReports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fileId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dryRun"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"noClassifiedContent"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importReports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"fileId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fileId"}}},{"kind":"Argument","name":{"kind":"Name","value":"dryRun"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dryRun"}}},{"kind":"Argument","name":{"kind":"Name","value":"noClassifiedContent"},"value":{"kind":"Variable","name":{"kind":"Name","value":"noClassifiedContent"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"filed"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"skipped"}},{"kind":"Field","name":{"kind":"Name","value":"unread"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"slotId"}},{"kind":"Field","name":{"kind":"Name","value":"taskCode"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"periodStartOn"}},{"kind":"Field","name":{"kind":"Name","value":"periodMonths"}},{"kind":"Field","name":{"kind":"Name","value":"fate"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledges"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"failures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"taskCode"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}}]}}]}}]} as unknown as DocumentNode<ImportReportsMutation, ImportReportsMutationVariables>;
export const ReturnReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slotId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slotId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slotId"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<ReturnReportMutation, ReturnReportMutationVariables>;
export const AcceptReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slotId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slotId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slotId"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<AcceptReportMutation, AcceptReportMutationVariables>;
export const AcceptReviewedCompletionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptReviewedCompletion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"grade"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Grade"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptCompletion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"grade"},"value":{"kind":"Variable","name":{"kind":"Name","value":"grade"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<AcceptReviewedCompletionMutation, AcceptReviewedCompletionMutationVariables>;
export const ReturnReviewedCompletionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnReviewedCompletion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnCompletion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<ReturnReviewedCompletionMutation, ReturnReviewedCompletionMutationVariables>;
export const SignOffReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOffReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slotId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOffReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slotId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slotId"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<SignOffReportMutation, SignOffReportMutationVariables>;
export const DeclineSignOffDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclineSignOff"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slotId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declineSignOff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slotId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slotId"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<DeclineSignOffMutation, DeclineSignOffMutationVariables>;
export const CheckReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CheckReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slotId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checkReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slotId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slotId"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<CheckReportMutation, CheckReportMutationVariables>;
export const DeclineCheckDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclineCheck"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slotId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declineCheck"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slotId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slotId"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<DeclineCheckMutation, DeclineCheckMutationVariables>;
export const ReviewQueueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReviewQueue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewQueue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"countersigns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReviewSlotFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"slots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReviewSlotFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssignmentRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssignmentRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureDefinition"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorDefinition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"numeratorName"}},{"kind":"Field","name":{"kind":"Name","value":"denominatorName"}},{"kind":"Field","name":{"kind":"Name","value":"floor"}},{"kind":"Field","name":{"kind":"Name","value":"cumulative"}},{"kind":"Field","name":{"kind":"Name","value":"jumpPercent"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportFigure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"indicatorId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"whole"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"definition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureDefinition"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportContent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportFigure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"underException"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalf"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfSource"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"postTitle"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"signOff"}},{"kind":"Field","name":{"kind":"Name","value":"signedOffAt"}},{"kind":"Field","name":{"kind":"Name","value":"signedOffBy"}},{"kind":"Field","name":{"kind":"Name","value":"signedOffPost"}},{"kind":"Field","name":{"kind":"Name","value":"countyCheck"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"checkedBy"}},{"kind":"Field","name":{"kind":"Name","value":"checkedPost"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnedBy"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"mime"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LightReasonFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LightReason"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"amberWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"lateWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"skippedDays"}},{"kind":"Field","name":{"kind":"Name","value":"makeUpDays"}},{"kind":"Field","name":{"kind":"Name","value":"holidaysOn"}},{"kind":"Field","name":{"kind":"Name","value":"makeUpOn"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReviewSlotFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportSlot"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"periodStartOn"}},{"kind":"Field","name":{"kind":"Name","value":"periodEndOn"}},{"kind":"Field","name":{"kind":"Name","value":"periodMonths"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"mark"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"duty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"noticeId"}},{"kind":"Field","name":{"kind":"Name","value":"noticeLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unsent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportContent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportContent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"previousReport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportContent"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssignmentRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgeDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"parentId"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgeDueProvisional"}},{"kind":"Field","name":{"kind":"Name","value":"objectionUntilOn"}},{"kind":"Field","name":{"kind":"Name","value":"objectionReason"}},{"kind":"Field","name":{"kind":"Name","value":"objectionAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"extensionDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"extensionReason"}},{"kind":"Field","name":{"kind":"Name","value":"extensionProgress"}},{"kind":"Field","name":{"kind":"Name","value":"extensionRequestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"extensionAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"waivedReason"}},{"kind":"Field","name":{"kind":"Name","value":"recalledReason"}},{"kind":"Field","name":{"kind":"Name","value":"calledBackUnitIds"}},{"kind":"Field","name":{"kind":"Name","value":"rollUp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledged"}},{"kind":"Field","name":{"kind":"Name","value":"completed"}},{"kind":"Field","name":{"kind":"Name","value":"overdueParts"}},{"kind":"Field","name":{"kind":"Name","value":"expectedReports"}},{"kind":"Field","name":{"kind":"Name","value":"sentReports"}},{"kind":"Field","name":{"kind":"Name","value":"overdueReports"}},{"kind":"Field","name":{"kind":"Name","value":"waitingCheck"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsible"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"postTitle"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"completionText"}},{"kind":"Field","name":{"kind":"Name","value":"completionReturnReason"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"lightReason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LightReasonFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ReviewQueueQuery, ReviewQueueQueryVariables>;
export const ReviewSlotDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReviewSlot"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportSlot"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReviewSlotFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureDefinition"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorDefinition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"numeratorName"}},{"kind":"Field","name":{"kind":"Name","value":"denominatorName"}},{"kind":"Field","name":{"kind":"Name","value":"floor"}},{"kind":"Field","name":{"kind":"Name","value":"cumulative"}},{"kind":"Field","name":{"kind":"Name","value":"jumpPercent"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportFigure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"indicatorId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"whole"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"definition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureDefinition"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportContent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportFigure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"underException"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalf"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfSource"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"postTitle"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"signOff"}},{"kind":"Field","name":{"kind":"Name","value":"signedOffAt"}},{"kind":"Field","name":{"kind":"Name","value":"signedOffBy"}},{"kind":"Field","name":{"kind":"Name","value":"signedOffPost"}},{"kind":"Field","name":{"kind":"Name","value":"countyCheck"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"checkedBy"}},{"kind":"Field","name":{"kind":"Name","value":"checkedPost"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnedBy"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"mime"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReviewSlotFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportSlot"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"periodStartOn"}},{"kind":"Field","name":{"kind":"Name","value":"periodEndOn"}},{"kind":"Field","name":{"kind":"Name","value":"periodMonths"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"mark"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"duty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"noticeId"}},{"kind":"Field","name":{"kind":"Name","value":"noticeLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unsent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportContent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportContent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"previousReport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportContent"}}]}}]}}]} as unknown as DocumentNode<ReviewSlotQuery, ReviewSlotQueryVariables>;
export const LadderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Ladder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ladder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LadderForm"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LadderForm"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ladder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quietFrom"}},{"kind":"Field","name":{"kind":"Name","value":"quietUntil"}},{"kind":"Field","name":{"kind":"Name","value":"runAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"defaultSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]} as unknown as DocumentNode<LadderQuery, LadderQueryVariables>;
export const ReviseLadderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviseLadder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviseLadderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviseLadder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LadderForm"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LadderForm"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ladder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quietFrom"}},{"kind":"Field","name":{"kind":"Name","value":"quietUntil"}},{"kind":"Field","name":{"kind":"Name","value":"runAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"defaultSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]} as unknown as DocumentNode<ReviseLadderMutation, ReviseLadderMutationVariables>;
export const MessageTextsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MessageTexts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"messageTexts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"defaultText"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<MessageTextsQuery, MessageTextsQueryVariables>;
export const MessagePreviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MessagePreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MessageTextKind"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"messagePreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"real"}}]}}]}}]} as unknown as DocumentNode<MessagePreviewQuery, MessagePreviewQueryVariables>;
export const ReviseMessageTextDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviseMessageText"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MessageTextKind"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviseMessageText"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<ReviseMessageTextMutation, ReviseMessageTextMutationVariables>;
export const ReviseSettingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviseSettings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviseSettingsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviseSettings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SettingsForm"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SettingsForm"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Settings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amberWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgeWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"signOffRequired"}},{"kind":"Field","name":{"kind":"Name","value":"objectionWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"instructionUrgentDays"}},{"kind":"Field","name":{"kind":"Name","value":"instructionOrdinaryDays"}},{"kind":"Field","name":{"kind":"Name","value":"instructionDifficultDays"}},{"kind":"Field","name":{"kind":"Name","value":"complaintRegisterWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"complaintAssignWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"complaintVerifyWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"complaintAnswerWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"complaintsOpen"}},{"kind":"Field","name":{"kind":"Name","value":"lightPalette"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]} as unknown as DocumentNode<ReviseSettingsMutation, ReviseSettingsMutationVariables>;
export const CorrectCalendarDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectCalendar"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectCalendarInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dryRun"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"correctCalendar"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"dryRun"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dryRun"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"movedDates"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}}]}}]} as unknown as DocumentNode<CorrectCalendarMutation, CorrectCalendarMutationVariables>;
export const SettingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SettingsForm"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SettingsForm"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Settings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amberWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgeWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"signOffRequired"}},{"kind":"Field","name":{"kind":"Name","value":"objectionWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"instructionUrgentDays"}},{"kind":"Field","name":{"kind":"Name","value":"instructionOrdinaryDays"}},{"kind":"Field","name":{"kind":"Name","value":"instructionDifficultDays"}},{"kind":"Field","name":{"kind":"Name","value":"complaintRegisterWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"complaintAssignWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"complaintVerifyWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"complaintAnswerWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"complaintsOpen"}},{"kind":"Field","name":{"kind":"Name","value":"lightPalette"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]} as unknown as DocumentNode<SettingsQuery, SettingsQueryVariables>;
export const CalendarDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Calendar"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calendarOfYear"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"working"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"correctionReason"}}]}}]}}]}}]} as unknown as DocumentNode<CalendarQuery, CalendarQueryVariables>;
export const SettingChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SettingChanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settingChanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"verb"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"postTitle"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}}]}}]} as unknown as DocumentNode<SettingChangesQuery, SettingChangesQueryVariables>;
export const ObjectToAssignmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ObjectToAssignment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"objectToAssignment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssignmentRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LightReasonFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LightReason"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"amberWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"lateWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"skippedDays"}},{"kind":"Field","name":{"kind":"Name","value":"makeUpDays"}},{"kind":"Field","name":{"kind":"Name","value":"holidaysOn"}},{"kind":"Field","name":{"kind":"Name","value":"makeUpOn"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssignmentRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgeDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"parentId"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgeDueProvisional"}},{"kind":"Field","name":{"kind":"Name","value":"objectionUntilOn"}},{"kind":"Field","name":{"kind":"Name","value":"objectionReason"}},{"kind":"Field","name":{"kind":"Name","value":"objectionAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"extensionDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"extensionReason"}},{"kind":"Field","name":{"kind":"Name","value":"extensionProgress"}},{"kind":"Field","name":{"kind":"Name","value":"extensionRequestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"extensionAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"waivedReason"}},{"kind":"Field","name":{"kind":"Name","value":"recalledReason"}},{"kind":"Field","name":{"kind":"Name","value":"calledBackUnitIds"}},{"kind":"Field","name":{"kind":"Name","value":"rollUp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledged"}},{"kind":"Field","name":{"kind":"Name","value":"completed"}},{"kind":"Field","name":{"kind":"Name","value":"overdueParts"}},{"kind":"Field","name":{"kind":"Name","value":"expectedReports"}},{"kind":"Field","name":{"kind":"Name","value":"sentReports"}},{"kind":"Field","name":{"kind":"Name","value":"overdueReports"}},{"kind":"Field","name":{"kind":"Name","value":"waitingCheck"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsible"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"postTitle"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"completionText"}},{"kind":"Field","name":{"kind":"Name","value":"completionReturnReason"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"lightReason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LightReasonFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ObjectToAssignmentMutation, ObjectToAssignmentMutationVariables>;
export const RecallAssignmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecallAssignment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recallAssignment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<RecallAssignmentMutation, RecallAssignmentMutationVariables>;
export const UpholdAssignmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpholdAssignment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"upholdAssignment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssignmentRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LightReasonFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LightReason"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"amberWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"lateWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"skippedDays"}},{"kind":"Field","name":{"kind":"Name","value":"makeUpDays"}},{"kind":"Field","name":{"kind":"Name","value":"holidaysOn"}},{"kind":"Field","name":{"kind":"Name","value":"makeUpOn"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssignmentRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgeDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"parentId"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgeDueProvisional"}},{"kind":"Field","name":{"kind":"Name","value":"objectionUntilOn"}},{"kind":"Field","name":{"kind":"Name","value":"objectionReason"}},{"kind":"Field","name":{"kind":"Name","value":"objectionAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"extensionDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"extensionReason"}},{"kind":"Field","name":{"kind":"Name","value":"extensionProgress"}},{"kind":"Field","name":{"kind":"Name","value":"extensionRequestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"extensionAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"waivedReason"}},{"kind":"Field","name":{"kind":"Name","value":"recalledReason"}},{"kind":"Field","name":{"kind":"Name","value":"calledBackUnitIds"}},{"kind":"Field","name":{"kind":"Name","value":"rollUp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledged"}},{"kind":"Field","name":{"kind":"Name","value":"completed"}},{"kind":"Field","name":{"kind":"Name","value":"overdueParts"}},{"kind":"Field","name":{"kind":"Name","value":"expectedReports"}},{"kind":"Field","name":{"kind":"Name","value":"sentReports"}},{"kind":"Field","name":{"kind":"Name","value":"overdueReports"}},{"kind":"Field","name":{"kind":"Name","value":"waitingCheck"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsible"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"postTitle"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"completionText"}},{"kind":"Field","name":{"kind":"Name","value":"completionReturnReason"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"lightReason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LightReasonFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<UpholdAssignmentMutation, UpholdAssignmentMutationVariables>;
export const ReassignAssignmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReassignAssignment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reassignAssignment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"unitId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<ReassignAssignmentMutation, ReassignAssignmentMutationVariables>;
export const RequestExtensionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestExtension"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dueOn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"progress"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestExtension"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"dueOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dueOn"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}},{"kind":"Argument","name":{"kind":"Name","value":"progress"},"value":{"kind":"Variable","name":{"kind":"Name","value":"progress"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssignmentRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LightReasonFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LightReason"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"amberWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"lateWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"skippedDays"}},{"kind":"Field","name":{"kind":"Name","value":"makeUpDays"}},{"kind":"Field","name":{"kind":"Name","value":"holidaysOn"}},{"kind":"Field","name":{"kind":"Name","value":"makeUpOn"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssignmentRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgeDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"parentId"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgeDueProvisional"}},{"kind":"Field","name":{"kind":"Name","value":"objectionUntilOn"}},{"kind":"Field","name":{"kind":"Name","value":"objectionReason"}},{"kind":"Field","name":{"kind":"Name","value":"objectionAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"extensionDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"extensionReason"}},{"kind":"Field","name":{"kind":"Name","value":"extensionProgress"}},{"kind":"Field","name":{"kind":"Name","value":"extensionRequestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"extensionAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"waivedReason"}},{"kind":"Field","name":{"kind":"Name","value":"recalledReason"}},{"kind":"Field","name":{"kind":"Name","value":"calledBackUnitIds"}},{"kind":"Field","name":{"kind":"Name","value":"rollUp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledged"}},{"kind":"Field","name":{"kind":"Name","value":"completed"}},{"kind":"Field","name":{"kind":"Name","value":"overdueParts"}},{"kind":"Field","name":{"kind":"Name","value":"expectedReports"}},{"kind":"Field","name":{"kind":"Name","value":"sentReports"}},{"kind":"Field","name":{"kind":"Name","value":"overdueReports"}},{"kind":"Field","name":{"kind":"Name","value":"waitingCheck"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsible"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"postTitle"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"completionText"}},{"kind":"Field","name":{"kind":"Name","value":"completionReturnReason"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"lightReason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LightReasonFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RequestExtensionMutation, RequestExtensionMutationVariables>;
export const ApproveExtensionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApproveExtension"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approveExtension"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssignmentRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LightReasonFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LightReason"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"amberWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"lateWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"skippedDays"}},{"kind":"Field","name":{"kind":"Name","value":"makeUpDays"}},{"kind":"Field","name":{"kind":"Name","value":"holidaysOn"}},{"kind":"Field","name":{"kind":"Name","value":"makeUpOn"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssignmentRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgeDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"parentId"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgeDueProvisional"}},{"kind":"Field","name":{"kind":"Name","value":"objectionUntilOn"}},{"kind":"Field","name":{"kind":"Name","value":"objectionReason"}},{"kind":"Field","name":{"kind":"Name","value":"objectionAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"extensionDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"extensionReason"}},{"kind":"Field","name":{"kind":"Name","value":"extensionProgress"}},{"kind":"Field","name":{"kind":"Name","value":"extensionRequestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"extensionAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"waivedReason"}},{"kind":"Field","name":{"kind":"Name","value":"recalledReason"}},{"kind":"Field","name":{"kind":"Name","value":"calledBackUnitIds"}},{"kind":"Field","name":{"kind":"Name","value":"rollUp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledged"}},{"kind":"Field","name":{"kind":"Name","value":"completed"}},{"kind":"Field","name":{"kind":"Name","value":"overdueParts"}},{"kind":"Field","name":{"kind":"Name","value":"expectedReports"}},{"kind":"Field","name":{"kind":"Name","value":"sentReports"}},{"kind":"Field","name":{"kind":"Name","value":"overdueReports"}},{"kind":"Field","name":{"kind":"Name","value":"waitingCheck"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsible"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"postTitle"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"completionText"}},{"kind":"Field","name":{"kind":"Name","value":"completionReturnReason"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"lightReason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LightReasonFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ApproveExtensionMutation, ApproveExtensionMutationVariables>;
export const RefuseExtensionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefuseExtension"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refuseExtension"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssignmentRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LightReasonFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LightReason"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"amberWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"lateWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"skippedDays"}},{"kind":"Field","name":{"kind":"Name","value":"makeUpDays"}},{"kind":"Field","name":{"kind":"Name","value":"holidaysOn"}},{"kind":"Field","name":{"kind":"Name","value":"makeUpOn"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssignmentRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgeDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"parentId"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgeDueProvisional"}},{"kind":"Field","name":{"kind":"Name","value":"objectionUntilOn"}},{"kind":"Field","name":{"kind":"Name","value":"objectionReason"}},{"kind":"Field","name":{"kind":"Name","value":"objectionAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"extensionDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"extensionReason"}},{"kind":"Field","name":{"kind":"Name","value":"extensionProgress"}},{"kind":"Field","name":{"kind":"Name","value":"extensionRequestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"extensionAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"waivedReason"}},{"kind":"Field","name":{"kind":"Name","value":"recalledReason"}},{"kind":"Field","name":{"kind":"Name","value":"calledBackUnitIds"}},{"kind":"Field","name":{"kind":"Name","value":"rollUp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledged"}},{"kind":"Field","name":{"kind":"Name","value":"completed"}},{"kind":"Field","name":{"kind":"Name","value":"overdueParts"}},{"kind":"Field","name":{"kind":"Name","value":"expectedReports"}},{"kind":"Field","name":{"kind":"Name","value":"sentReports"}},{"kind":"Field","name":{"kind":"Name","value":"overdueReports"}},{"kind":"Field","name":{"kind":"Name","value":"waitingCheck"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsible"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"postTitle"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"completionText"}},{"kind":"Field","name":{"kind":"Name","value":"completionReturnReason"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"lightReason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LightReasonFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RefuseExtensionMutation, RefuseExtensionMutationVariables>;
export const WaiveSupportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WaiveSupport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"waiveSupport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssignmentRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LightReasonFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LightReason"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"amberWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"lateWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"skippedDays"}},{"kind":"Field","name":{"kind":"Name","value":"makeUpDays"}},{"kind":"Field","name":{"kind":"Name","value":"holidaysOn"}},{"kind":"Field","name":{"kind":"Name","value":"makeUpOn"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssignmentRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgeDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"parentId"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgeDueProvisional"}},{"kind":"Field","name":{"kind":"Name","value":"objectionUntilOn"}},{"kind":"Field","name":{"kind":"Name","value":"objectionReason"}},{"kind":"Field","name":{"kind":"Name","value":"objectionAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"extensionDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"extensionReason"}},{"kind":"Field","name":{"kind":"Name","value":"extensionProgress"}},{"kind":"Field","name":{"kind":"Name","value":"extensionRequestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"extensionAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"waivedReason"}},{"kind":"Field","name":{"kind":"Name","value":"recalledReason"}},{"kind":"Field","name":{"kind":"Name","value":"calledBackUnitIds"}},{"kind":"Field","name":{"kind":"Name","value":"rollUp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledged"}},{"kind":"Field","name":{"kind":"Name","value":"completed"}},{"kind":"Field","name":{"kind":"Name","value":"overdueParts"}},{"kind":"Field","name":{"kind":"Name","value":"expectedReports"}},{"kind":"Field","name":{"kind":"Name","value":"sentReports"}},{"kind":"Field","name":{"kind":"Name","value":"overdueReports"}},{"kind":"Field","name":{"kind":"Name","value":"waitingCheck"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsible"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"postTitle"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"completionText"}},{"kind":"Field","name":{"kind":"Name","value":"completionReturnReason"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"lightReason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LightReasonFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<WaiveSupportMutation, WaiveSupportMutationVariables>;
export const SuspendTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SuspendTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"suspendTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<SuspendTaskMutation, SuspendTaskMutationVariables>;
export const WithdrawTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<WithdrawTaskMutation, WithdrawTaskMutationVariables>;
export const ResumeTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResumeTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resumeTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<ResumeTaskMutation, ResumeTaskMutationVariables>;
export const ArchiveTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ArchiveTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archiveTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<ArchiveTaskMutation, ArchiveTaskMutationVariables>;
export const ReopenTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReopenTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dueOn"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reopenTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}},{"kind":"Argument","name":{"kind":"Name","value":"dueOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dueOn"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<ReopenTaskMutation, ReopenTaskMutationVariables>;
export const HandDownAssignmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HandDownAssignment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitIds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handDownAssignment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"unitIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitIds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"assignments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssignmentRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LightReasonFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LightReason"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"amberWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"lateWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"skippedDays"}},{"kind":"Field","name":{"kind":"Name","value":"makeUpDays"}},{"kind":"Field","name":{"kind":"Name","value":"holidaysOn"}},{"kind":"Field","name":{"kind":"Name","value":"makeUpOn"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssignmentRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgeDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"parentId"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgeDueProvisional"}},{"kind":"Field","name":{"kind":"Name","value":"objectionUntilOn"}},{"kind":"Field","name":{"kind":"Name","value":"objectionReason"}},{"kind":"Field","name":{"kind":"Name","value":"objectionAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"extensionDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"extensionReason"}},{"kind":"Field","name":{"kind":"Name","value":"extensionProgress"}},{"kind":"Field","name":{"kind":"Name","value":"extensionRequestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"extensionAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"waivedReason"}},{"kind":"Field","name":{"kind":"Name","value":"recalledReason"}},{"kind":"Field","name":{"kind":"Name","value":"calledBackUnitIds"}},{"kind":"Field","name":{"kind":"Name","value":"rollUp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledged"}},{"kind":"Field","name":{"kind":"Name","value":"completed"}},{"kind":"Field","name":{"kind":"Name","value":"overdueParts"}},{"kind":"Field","name":{"kind":"Name","value":"expectedReports"}},{"kind":"Field","name":{"kind":"Name","value":"sentReports"}},{"kind":"Field","name":{"kind":"Name","value":"overdueReports"}},{"kind":"Field","name":{"kind":"Name","value":"waitingCheck"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsible"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"postTitle"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"completionText"}},{"kind":"Field","name":{"kind":"Name","value":"completionReturnReason"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"lightReason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LightReasonFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<HandDownAssignmentMutation, HandDownAssignmentMutationVariables>;
export const HandDownChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HandDownChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handDownChoices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<HandDownChoicesQuery, HandDownChoicesQueryVariables>;
export const ReviseReportingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviseReporting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportingInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviseReporting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<ReviseReportingMutation, ReviseReportingMutationVariables>;
export const HandDownConsequenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HandDownConsequence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitIds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handDownConsequence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"unitIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitIds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Consequence"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Consequence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Consequence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"}},{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"owed"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitCount"}},{"kind":"Field","name":{"kind":"Name","value":"tasks"}},{"kind":"Field","name":{"kind":"Name","value":"slots"}},{"kind":"Field","name":{"kind":"Name","value":"warnAbove"}},{"kind":"Field","name":{"kind":"Name","value":"heavy"}}]}}]} as unknown as DocumentNode<HandDownConsequenceQuery, HandDownConsequenceQueryVariables>;
export const DraftTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DraftTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DraftTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draftTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<DraftTaskMutation, DraftTaskMutationVariables>;
export const ReviseTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviseTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DraftTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviseTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<ReviseTaskMutation, ReviseTaskMutationVariables>;
export const AssignTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<AssignTaskMutation, AssignTaskMutationVariables>;
export const AcknowledgeAssignmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcknowledgeAssignment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acknowledgeAssignment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssignmentRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LightReasonFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LightReason"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"amberWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"lateWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"skippedDays"}},{"kind":"Field","name":{"kind":"Name","value":"makeUpDays"}},{"kind":"Field","name":{"kind":"Name","value":"holidaysOn"}},{"kind":"Field","name":{"kind":"Name","value":"makeUpOn"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssignmentRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgeDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"parentId"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgeDueProvisional"}},{"kind":"Field","name":{"kind":"Name","value":"objectionUntilOn"}},{"kind":"Field","name":{"kind":"Name","value":"objectionReason"}},{"kind":"Field","name":{"kind":"Name","value":"objectionAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"extensionDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"extensionReason"}},{"kind":"Field","name":{"kind":"Name","value":"extensionProgress"}},{"kind":"Field","name":{"kind":"Name","value":"extensionRequestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"extensionAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"waivedReason"}},{"kind":"Field","name":{"kind":"Name","value":"recalledReason"}},{"kind":"Field","name":{"kind":"Name","value":"calledBackUnitIds"}},{"kind":"Field","name":{"kind":"Name","value":"rollUp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledged"}},{"kind":"Field","name":{"kind":"Name","value":"completed"}},{"kind":"Field","name":{"kind":"Name","value":"overdueParts"}},{"kind":"Field","name":{"kind":"Name","value":"expectedReports"}},{"kind":"Field","name":{"kind":"Name","value":"sentReports"}},{"kind":"Field","name":{"kind":"Name","value":"overdueReports"}},{"kind":"Field","name":{"kind":"Name","value":"waitingCheck"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsible"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"postTitle"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"completionText"}},{"kind":"Field","name":{"kind":"Name","value":"completionReturnReason"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"lightReason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LightReasonFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<AcknowledgeAssignmentMutation, AcknowledgeAssignmentMutationVariables>;
export const RequestCompletionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestCompletion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestCompletion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssignmentRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LightReasonFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LightReason"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"amberWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"lateWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"skippedDays"}},{"kind":"Field","name":{"kind":"Name","value":"makeUpDays"}},{"kind":"Field","name":{"kind":"Name","value":"holidaysOn"}},{"kind":"Field","name":{"kind":"Name","value":"makeUpOn"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssignmentRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgeDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"parentId"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgeDueProvisional"}},{"kind":"Field","name":{"kind":"Name","value":"objectionUntilOn"}},{"kind":"Field","name":{"kind":"Name","value":"objectionReason"}},{"kind":"Field","name":{"kind":"Name","value":"objectionAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"extensionDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"extensionReason"}},{"kind":"Field","name":{"kind":"Name","value":"extensionProgress"}},{"kind":"Field","name":{"kind":"Name","value":"extensionRequestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"extensionAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"waivedReason"}},{"kind":"Field","name":{"kind":"Name","value":"recalledReason"}},{"kind":"Field","name":{"kind":"Name","value":"calledBackUnitIds"}},{"kind":"Field","name":{"kind":"Name","value":"rollUp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledged"}},{"kind":"Field","name":{"kind":"Name","value":"completed"}},{"kind":"Field","name":{"kind":"Name","value":"overdueParts"}},{"kind":"Field","name":{"kind":"Name","value":"expectedReports"}},{"kind":"Field","name":{"kind":"Name","value":"sentReports"}},{"kind":"Field","name":{"kind":"Name","value":"overdueReports"}},{"kind":"Field","name":{"kind":"Name","value":"waitingCheck"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsible"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"postTitle"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"completionText"}},{"kind":"Field","name":{"kind":"Name","value":"completionReturnReason"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"lightReason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LightReasonFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RequestCompletionMutation, RequestCompletionMutationVariables>;
export const ReturnCompletionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnCompletion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnCompletion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssignmentRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LightReasonFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LightReason"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"amberWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"lateWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"skippedDays"}},{"kind":"Field","name":{"kind":"Name","value":"makeUpDays"}},{"kind":"Field","name":{"kind":"Name","value":"holidaysOn"}},{"kind":"Field","name":{"kind":"Name","value":"makeUpOn"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssignmentRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgeDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"parentId"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgeDueProvisional"}},{"kind":"Field","name":{"kind":"Name","value":"objectionUntilOn"}},{"kind":"Field","name":{"kind":"Name","value":"objectionReason"}},{"kind":"Field","name":{"kind":"Name","value":"objectionAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"extensionDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"extensionReason"}},{"kind":"Field","name":{"kind":"Name","value":"extensionProgress"}},{"kind":"Field","name":{"kind":"Name","value":"extensionRequestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"extensionAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"waivedReason"}},{"kind":"Field","name":{"kind":"Name","value":"recalledReason"}},{"kind":"Field","name":{"kind":"Name","value":"calledBackUnitIds"}},{"kind":"Field","name":{"kind":"Name","value":"rollUp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledged"}},{"kind":"Field","name":{"kind":"Name","value":"completed"}},{"kind":"Field","name":{"kind":"Name","value":"overdueParts"}},{"kind":"Field","name":{"kind":"Name","value":"expectedReports"}},{"kind":"Field","name":{"kind":"Name","value":"sentReports"}},{"kind":"Field","name":{"kind":"Name","value":"overdueReports"}},{"kind":"Field","name":{"kind":"Name","value":"waitingCheck"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsible"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"postTitle"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"completionText"}},{"kind":"Field","name":{"kind":"Name","value":"completionReturnReason"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"lightReason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LightReasonFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ReturnCompletionMutation, ReturnCompletionMutationVariables>;
export const AcceptCompletionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptCompletion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"grade"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Grade"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptCompletion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"grade"},"value":{"kind":"Variable","name":{"kind":"Name","value":"grade"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssignmentRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LightReasonFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LightReason"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"amberWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"lateWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"skippedDays"}},{"kind":"Field","name":{"kind":"Name","value":"makeUpDays"}},{"kind":"Field","name":{"kind":"Name","value":"holidaysOn"}},{"kind":"Field","name":{"kind":"Name","value":"makeUpOn"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssignmentRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgeDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"parentId"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgeDueProvisional"}},{"kind":"Field","name":{"kind":"Name","value":"objectionUntilOn"}},{"kind":"Field","name":{"kind":"Name","value":"objectionReason"}},{"kind":"Field","name":{"kind":"Name","value":"objectionAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"extensionDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"extensionReason"}},{"kind":"Field","name":{"kind":"Name","value":"extensionProgress"}},{"kind":"Field","name":{"kind":"Name","value":"extensionRequestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"extensionAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"waivedReason"}},{"kind":"Field","name":{"kind":"Name","value":"recalledReason"}},{"kind":"Field","name":{"kind":"Name","value":"calledBackUnitIds"}},{"kind":"Field","name":{"kind":"Name","value":"rollUp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledged"}},{"kind":"Field","name":{"kind":"Name","value":"completed"}},{"kind":"Field","name":{"kind":"Name","value":"overdueParts"}},{"kind":"Field","name":{"kind":"Name","value":"expectedReports"}},{"kind":"Field","name":{"kind":"Name","value":"sentReports"}},{"kind":"Field","name":{"kind":"Name","value":"overdueReports"}},{"kind":"Field","name":{"kind":"Name","value":"waitingCheck"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsible"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"postTitle"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"completionText"}},{"kind":"Field","name":{"kind":"Name","value":"completionReturnReason"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"lightReason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LightReasonFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<AcceptCompletionMutation, AcceptCompletionMutationVariables>;
export const CloseOutTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseOutTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeOutTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<CloseOutTaskMutation, CloseOutTaskMutationVariables>;
export const TaskListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TaskList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskSort"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"direction"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SortDirection"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"Variable","name":{"kind":"Name","value":"direction"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueProvisional"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"lightReason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lateWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leadUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reportEveryMonths"}},{"kind":"Field","name":{"kind":"Name","value":"latestReport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]}}]}}]} as unknown as DocumentNode<TaskListQuery, TaskListQueryVariables>;
export const TaskDetailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TaskDetail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"task"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueProvisional"}},{"kind":"Field","name":{"kind":"Name","value":"reportEveryMonths"}},{"kind":"Field","name":{"kind":"Name","value":"reportDueDay"}},{"kind":"Field","name":{"kind":"Name","value":"reportDueWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"reportFromOn"}},{"kind":"Field","name":{"kind":"Name","value":"assignedOn"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"suspendedOn"}},{"kind":"Field","name":{"kind":"Name","value":"stateReason"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"lightReason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LightReasonFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}},{"kind":"Field","name":{"kind":"Name","value":"duty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"noticeId"}},{"kind":"Field","name":{"kind":"Name","value":"noticeLabel"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssignmentRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"slots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"periodStartOn"}},{"kind":"Field","name":{"kind":"Name","value":"periodEndOn"}},{"kind":"Field","name":{"kind":"Name","value":"periodMonths"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueProvisional"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"firstSubmittedOn"}},{"kind":"Field","name":{"kind":"Name","value":"mark"}},{"kind":"Field","name":{"kind":"Name","value":"lightReason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lateWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"verb"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"periodStartOn"}},{"kind":"Field","name":{"kind":"Name","value":"periodMonths"}}]}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"postTitle"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"fromState"}},{"kind":"Field","name":{"kind":"Name","value":"toState"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LightReasonFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LightReason"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"amberWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"lateWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"skippedDays"}},{"kind":"Field","name":{"kind":"Name","value":"makeUpDays"}},{"kind":"Field","name":{"kind":"Name","value":"holidaysOn"}},{"kind":"Field","name":{"kind":"Name","value":"makeUpOn"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssignmentRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgeDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"parentId"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgeDueProvisional"}},{"kind":"Field","name":{"kind":"Name","value":"objectionUntilOn"}},{"kind":"Field","name":{"kind":"Name","value":"objectionReason"}},{"kind":"Field","name":{"kind":"Name","value":"objectionAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"extensionDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"extensionReason"}},{"kind":"Field","name":{"kind":"Name","value":"extensionProgress"}},{"kind":"Field","name":{"kind":"Name","value":"extensionRequestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"extensionAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"waivedReason"}},{"kind":"Field","name":{"kind":"Name","value":"recalledReason"}},{"kind":"Field","name":{"kind":"Name","value":"calledBackUnitIds"}},{"kind":"Field","name":{"kind":"Name","value":"rollUp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledged"}},{"kind":"Field","name":{"kind":"Name","value":"completed"}},{"kind":"Field","name":{"kind":"Name","value":"overdueParts"}},{"kind":"Field","name":{"kind":"Name","value":"expectedReports"}},{"kind":"Field","name":{"kind":"Name","value":"sentReports"}},{"kind":"Field","name":{"kind":"Name","value":"overdueReports"}},{"kind":"Field","name":{"kind":"Name","value":"waitingCheck"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsible"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"postTitle"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"completionText"}},{"kind":"Field","name":{"kind":"Name","value":"completionReturnReason"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"lightReason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LightReasonFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<TaskDetailQuery, TaskDetailQueryVariables>;
export const TaskPartsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TaskParts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"task"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"duty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"noticeId"}},{"kind":"Field","name":{"kind":"Name","value":"noticeLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssignmentRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LightReasonFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LightReason"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"amberWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"lateWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"skippedDays"}},{"kind":"Field","name":{"kind":"Name","value":"makeUpDays"}},{"kind":"Field","name":{"kind":"Name","value":"holidaysOn"}},{"kind":"Field","name":{"kind":"Name","value":"makeUpOn"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssignmentRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgeDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"parentId"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgeDueProvisional"}},{"kind":"Field","name":{"kind":"Name","value":"objectionUntilOn"}},{"kind":"Field","name":{"kind":"Name","value":"objectionReason"}},{"kind":"Field","name":{"kind":"Name","value":"objectionAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"extensionDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"extensionReason"}},{"kind":"Field","name":{"kind":"Name","value":"extensionProgress"}},{"kind":"Field","name":{"kind":"Name","value":"extensionRequestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"extensionAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"waivedReason"}},{"kind":"Field","name":{"kind":"Name","value":"recalledReason"}},{"kind":"Field","name":{"kind":"Name","value":"calledBackUnitIds"}},{"kind":"Field","name":{"kind":"Name","value":"rollUp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledged"}},{"kind":"Field","name":{"kind":"Name","value":"completed"}},{"kind":"Field","name":{"kind":"Name","value":"overdueParts"}},{"kind":"Field","name":{"kind":"Name","value":"expectedReports"}},{"kind":"Field","name":{"kind":"Name","value":"sentReports"}},{"kind":"Field","name":{"kind":"Name","value":"overdueReports"}},{"kind":"Field","name":{"kind":"Name","value":"waitingCheck"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsible"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"postTitle"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"completionText"}},{"kind":"Field","name":{"kind":"Name","value":"completionReturnReason"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"lightReason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LightReasonFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<TaskPartsQuery, TaskPartsQueryVariables>;
export const DutyForTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DutyForTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"duty"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"frequencyMonths"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sharedWith"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<DutyForTaskQuery, DutyForTaskQueryVariables>;
export const AssignPreviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AssignPreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previewAssignTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueProvisional"}},{"kind":"Field","name":{"kind":"Name","value":"reportsPerUnitPerYear"}},{"kind":"Field","name":{"kind":"Name","value":"reportsPerYear"}},{"kind":"Field","name":{"kind":"Name","value":"unitCount"}},{"kind":"Field","name":{"kind":"Name","value":"firstReportDueOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignConsequence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Consequence"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Consequence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Consequence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"}},{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"owed"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitCount"}},{"kind":"Field","name":{"kind":"Name","value":"tasks"}},{"kind":"Field","name":{"kind":"Name","value":"slots"}},{"kind":"Field","name":{"kind":"Name","value":"warnAbove"}},{"kind":"Field","name":{"kind":"Name","value":"heavy"}}]}}]} as unknown as DocumentNode<AssignPreviewQuery, AssignPreviewQueryVariables>;
export const PreviewReviseReportingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PreviewReviseReporting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previewReviseReporting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replaced"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportingPeriod"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportingPeriod"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opened"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportingPeriod"}}]}},{"kind":"Field","name":{"kind":"Name","value":"drafts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportingPeriod"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportingPreviewPeriod"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"periodStartOn"}},{"kind":"Field","name":{"kind":"Name","value":"periodMonths"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueProvisional"}},{"kind":"Field","name":{"kind":"Name","value":"unitCount"}}]}}]} as unknown as DocumentNode<PreviewReviseReportingQuery, PreviewReviseReportingQueryVariables>;
export const TodayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Today"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"groups"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TodayGroup"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PageInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"todayList"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groups"},"value":{"kind":"Variable","name":{"kind":"Name","value":"groups"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TodayLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attention"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TodayLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TodayLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TodayItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"excerpt"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"ownUnit"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"workingDays"}},{"kind":"Field","name":{"kind":"Name","value":"slotId"}},{"kind":"Field","name":{"kind":"Name","value":"slotState"}},{"kind":"Field","name":{"kind":"Name","value":"sentOn"}},{"kind":"Field","name":{"kind":"Name","value":"sentLate"}},{"kind":"Field","name":{"kind":"Name","value":"assignmentId"}},{"kind":"Field","name":{"kind":"Name","value":"taskId"}},{"kind":"Field","name":{"kind":"Name","value":"noticeId"}},{"kind":"Field","name":{"kind":"Name","value":"instructionId"}},{"kind":"Field","name":{"kind":"Name","value":"inspectionId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"periodStartOn"}},{"kind":"Field","name":{"kind":"Name","value":"periodMonths"}},{"kind":"Field","name":{"kind":"Name","value":"repeatable"}},{"kind":"Field","name":{"kind":"Name","value":"escalatedTo"}},{"kind":"Field","name":{"kind":"Name","value":"urgedOn"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]} as unknown as DocumentNode<TodayQuery, TodayQueryVariables>;
export const AddMemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitIds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"role"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MembershipRole"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fromOn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unitIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitIds"}}},{"kind":"Argument","name":{"kind":"Name","value":"role"},"value":{"kind":"Variable","name":{"kind":"Name","value":"role"}}},{"kind":"Argument","name":{"kind":"Name","value":"fromOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fromOn"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MembershipRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MembershipRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Membership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"toOn"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]} as unknown as DocumentNode<AddMemberMutation, AddMemberMutationVariables>;
export const EndMembershipDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndMembership"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"toOn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endMembership"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unitId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}}},{"kind":"Argument","name":{"kind":"Name","value":"toOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"toOn"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MembershipRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MembershipRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Membership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"toOn"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]} as unknown as DocumentNode<EndMembershipMutation, EndMembershipMutationVariables>;
export const ChangeLeadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeLead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fromOn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeLead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unitId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}}},{"kind":"Argument","name":{"kind":"Name","value":"fromOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fromOn"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MembershipRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MembershipRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Membership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"toOn"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]} as unknown as DocumentNode<ChangeLeadMutation, ChangeLeadMutationVariables>;
export const RevisePostDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevisePost"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevisePostInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revisePost"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<RevisePostMutation, RevisePostMutationVariables>;
export const EndHoldingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndHolding"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"holdingId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"toOn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endHolding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"holdingId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"holdingId"}}},{"kind":"Argument","name":{"kind":"Name","value":"toOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"toOn"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}]}]}}]} as unknown as DocumentNode<EndHoldingMutation, EndHoldingMutationVariables>;
export const UnitListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnitList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UnitFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PageInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"units"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnitRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnitRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"jurisdictionName"}},{"kind":"Field","name":{"kind":"Name","value":"membershipRole"}},{"kind":"Field","name":{"kind":"Name","value":"dutyCount"}},{"kind":"Field","name":{"kind":"Name","value":"unsetCount"}},{"kind":"Field","name":{"kind":"Name","value":"openTaskCount"}},{"kind":"Field","name":{"kind":"Name","value":"overdueCount"}}]}}]} as unknown as DocumentNode<UnitListQuery, UnitListQueryVariables>;
export const CountyListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CountyList"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"units"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"level"},"value":{"kind":"EnumValue","value":"county"}},{"kind":"ObjectField","name":{"kind":"Name","value":"membersOnly"},"value":{"kind":"BooleanValue","value":false}}]}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"100"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"jurisdictionName"}}]}}]}}]}}]} as unknown as DocumentNode<CountyListQuery, CountyListQueryVariables>;
export const UnitProfileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnitProfile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnitRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"posts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unitId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnitPost"}}]}},{"kind":"Field","name":{"kind":"Name","value":"duties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"unitId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"100"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnitDuty"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"unitId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"20"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnitTask"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostHoldingFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PostHolder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"toOn"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnitRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"jurisdictionName"}},{"kind":"Field","name":{"kind":"Name","value":"membershipRole"}},{"kind":"Field","name":{"kind":"Name","value":"dutyCount"}},{"kind":"Field","name":{"kind":"Name","value":"unsetCount"}},{"kind":"Field","name":{"kind":"Name","value":"openTaskCount"}},{"kind":"Field","name":{"kind":"Name","value":"overdueCount"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnitPost"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Post"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"portfolio"}},{"kind":"Field","name":{"kind":"Name","value":"order"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}},{"kind":"Field","name":{"kind":"Name","value":"holdings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostHoldingFacts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnitDuty"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Duty"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"noticeId"}},{"kind":"Field","name":{"kind":"Name","value":"noticeLabel"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"frequencyState"}},{"kind":"Field","name":{"kind":"Name","value":"frequencyMonths"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"nextDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"openTaskCount"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnitTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueProvisional"}},{"kind":"Field","name":{"kind":"Name","value":"light"}}]}}]} as unknown as DocumentNode<UnitProfileQuery, UnitProfileQueryVariables>;
export const MembershipsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Memberships"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ended"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ended"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ended"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MembershipRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MembershipRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Membership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"toOn"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]} as unknown as DocumentNode<MembershipsQuery, MembershipsQueryVariables>;
export const WebhooksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Webhooks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"webhooks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WebhookRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebhookRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Webhook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"pausedBecause"}},{"kind":"Field","name":{"kind":"Name","value":"failingSince"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]} as unknown as DocumentNode<WebhooksQuery, WebhooksQueryVariables>;
export const WebhookDeliveriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WebhookDeliveries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"webhookId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PageInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"webhookDeliveries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"webhookId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"webhookId"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WebhookDeliveryRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebhookDeliveryRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebhookDelivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"verb"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextAt"}},{"kind":"Field","name":{"kind":"Name","value":"tries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"ms"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}}]}}]} as unknown as DocumentNode<WebhookDeliveriesQuery, WebhookDeliveriesQueryVariables>;
export const CreateWebhookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateWebhook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateWebhookInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createWebhook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"webhook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WebhookRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebhookRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Webhook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"pausedBecause"}},{"kind":"Field","name":{"kind":"Name","value":"failingSince"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]} as unknown as DocumentNode<CreateWebhookMutation, CreateWebhookMutationVariables>;
export const TestWebhookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TestWebhook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"testWebhook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WebhookRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebhookRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Webhook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"pausedBecause"}},{"kind":"Field","name":{"kind":"Name","value":"failingSince"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]} as unknown as DocumentNode<TestWebhookMutation, TestWebhookMutationVariables>;
export const PauseWebhookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PauseWebhook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pauseWebhook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WebhookRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebhookRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Webhook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"pausedBecause"}},{"kind":"Field","name":{"kind":"Name","value":"failingSince"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]} as unknown as DocumentNode<PauseWebhookMutation, PauseWebhookMutationVariables>;
export const ResumeWebhookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResumeWebhook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resumeWebhook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WebhookRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebhookRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Webhook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"pausedBecause"}},{"kind":"Field","name":{"kind":"Name","value":"failingSince"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]} as unknown as DocumentNode<ResumeWebhookMutation, ResumeWebhookMutationVariables>;
export const EndWebhookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndWebhook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endWebhook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WebhookRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebhookRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Webhook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"pausedBecause"}},{"kind":"Field","name":{"kind":"Name","value":"failingSince"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]} as unknown as DocumentNode<EndWebhookMutation, EndWebhookMutationVariables>;
export const RedeliverWebhookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RedeliverWebhook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"deliveryId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"redeliverWebhook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"deliveryId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"deliveryId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WebhookRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebhookRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Webhook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"pausedBecause"}},{"kind":"Field","name":{"kind":"Name","value":"failingSince"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"}}]}}]} as unknown as DocumentNode<RedeliverWebhookMutation, RedeliverWebhookMutationVariables>;
export const LightAnswerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LightAnswer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slotId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"assignmentId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"taskId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"acknowledgement"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lightAnswer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slotId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slotId"}}},{"kind":"Argument","name":{"kind":"Name","value":"assignmentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"assignmentId"}}},{"kind":"Argument","name":{"kind":"Name","value":"taskId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"taskId"}}},{"kind":"Argument","name":{"kind":"Name","value":"acknowledgement"},"value":{"kind":"Variable","name":{"kind":"Name","value":"acknowledgement"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LightReasonFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"periodStartOn"}},{"kind":"Field","name":{"kind":"Name","value":"periodMonths"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LightReasonFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LightReason"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"amberWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"lateWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"skippedDays"}},{"kind":"Field","name":{"kind":"Name","value":"makeUpDays"}},{"kind":"Field","name":{"kind":"Name","value":"holidaysOn"}},{"kind":"Field","name":{"kind":"Name","value":"makeUpOn"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}}]}}]} as unknown as DocumentNode<LightAnswerQuery, LightAnswerQueryVariables>;
export const UnitChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnitChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UnitFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"units"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"100"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"jurisdictionName"}},{"kind":"Field","name":{"kind":"Name","value":"membershipRole"}}]}}]}}]}}]} as unknown as DocumentNode<UnitChoicesQuery, UnitChoicesQueryVariables>;
export const CreateUnitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateUnit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateUnitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createUnit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"jurisdictionName"}},{"kind":"Field","name":{"kind":"Name","value":"membershipRole"}}]}}]}}]} as unknown as DocumentNode<CreateUnitMutation, CreateUnitMutationVariables>;