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

/** An invitation that was accepted. */
export type AcceptedInvitation = {
  /** Name to sign in with. */
  accountName: Scalars['String']['output'];
};

/** An account as the security administrator sees it: how it gets in, never what was done with it. */
export type AccountAccess = {
  /** Account name. */
  accountName: Scalars['String']['output'];
  /** Administrator role, if it is one of the three. */
  adminRole?: Maybe<Role>;
  /** Whether it has a second factor. */
  hasSecondFactor: Scalars['Boolean']['output'];
  /** Id. */
  id: Scalars['ID']['output'];
  /** How it stands with the identity provider. */
  identity: IdentityState;
  /** What the identity provider calls the person; null where nothing is linked. */
  identitySubject?: Maybe<Scalars['String']['output']>;
  /** True while failed sign-ins keep it locked. */
  locked: Scalars['Boolean']['output'];
  /** The person's name. */
  personName: Scalars['String']['output'];
  /** Posts held today: unit and title. */
  posts: Array<Scalars['String']['output']>;
  /** Recovery codes not used yet. */
  recoveryCodesLeft: Scalars['Int']['output'];
  /** In how many places it is signed in. */
  sessions: Scalars['Int']['output'];
  /** Active or disabled. */
  state: AccountState;
  /** What the viewer may do with it. */
  viewerCan: Array<Verb>;
};

/** A page of them. */
export type AccountAccessPage = {
  /** Rows. */
  items: Array<AccountAccess>;
  /** Rows in all. */
  total: Scalars['Int']['output'];
};

/** State of an account. */
export type AccountState =
  | 'active'
  | 'disabled';

/** A proposal of praise, incentive, criticism or accountability. Sealed: only for the officer, for the leader who decides, and without content for the confidant; each reading is logged. */
export type Accountability = {
  /** The appeal. */
  appeal?: Maybe<AccountabilityAppeal>;
  /** By which paper. */
  carriedOutDocument?: Maybe<Scalars['String']['output']>;
  /** Day it was carried out. */
  carriedOutOn?: Maybe<Scalars['LocalDate']['output']>;
  /** From the sentence of the notice to the end of the influence period. */
  chain: Array<ChainLink>;
  /** Day it was closed. */
  closedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** As a clue of crime: which kind of authority. */
  clueAuthority?: Maybe<ClueAuthority>;
  /** Code, such as WZ-2026-001. */
  code: Scalars['String']['output'];
  /** Which leader. */
  decidedBy?: Maybe<Scalars['String']['output']>;
  /** Day the leader decided. */
  decidedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** How many facts there are. */
  factCount: Scalars['Int']['output'];
  /** Facts, oldest first; none once sealed. */
  facts: Array<AccountabilityFact>;
  /** By which paper. */
  handedDocument?: Maybe<Scalars['String']['output']>;
  /** Day of that. */
  handedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The competent authority it was handed to. */
  handedTo?: Maybe<Scalars['String']['output']>;
  /** How the concerned were heard, first to last. */
  hearings: Array<AccountabilityHearing>;
  /** Id. */
  id: Scalars['ID']['output'];
  /** Where that stands today. */
  influence: InfluenceState;
  /** Last day of the influence period, as it stands after an appeal. */
  influenceUntilOn?: Maybe<Scalars['LocalDate']['output']>;
  /** What is proposed. */
  kind: AccountabilityKind;
  /** Why it is proposed; null once sealed. */
  matter?: Maybe<Scalars['String']['output']>;
  /** What the leader said. */
  opinion?: Maybe<Scalars['String']['output']>;
  /** What it decided. */
  outcome?: Maybe<AccountabilityOutcome>;
  /** Who held it on the days of the facts, from the register. */
  personName?: Maybe<Scalars['String']['output']>;
  /** The post; null for a unit, and once sealed. */
  postId?: Maybe<Scalars['ID']['output']>;
  /** Its title of then. */
  postTitle?: Maybe<Scalars['String']['output']>;
  /** By whom. */
  proposedBy: Scalars['String']['output'];
  /** Day it was proposed. */
  proposedOn: Scalars['LocalDate']['output'];
  /** Number of its receipt. */
  receiptNumber?: Maybe<Scalars['String']['output']>;
  /** Day of its receipt. */
  receiptOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The unit as such, or by post. */
  responsibility: Responsibility;
  /** Whether its content is sealed as a clue of crime. */
  sealed: Scalars['Boolean']['output'];
  /** State. */
  state: AccountabilityState;
  /** Day it was sent for approval. */
  submittedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The unit concerned. */
  unitId: Scalars['ID']['output'];
  /** Its name of then. */
  unitName: Scalars['String']['output'];
  /** For verbs: which revision was read. */
  version: Scalars['Int']['output'];
  /** What the viewer may do with it. */
  viewerCan: Array<Verb>;
  /** Why it was withdrawn. */
  withdrawReason?: Maybe<Scalars['String']['output']>;
};

/** An appeal against the outcome. */
export type AccountabilityAppeal = {
  /** Day it was made. */
  appealedOn: Scalars['LocalDate']['output'];
  /** What holds instead, where it was changed. */
  changed?: Maybe<AccountabilityOutcome>;
  /** Its paper. */
  document?: Maybe<Scalars['String']['output']>;
  /** Why it was taken after its day. */
  lateReason?: Maybe<Scalars['String']['output']>;
  /** What became of it; null while it is open. */
  result?: Maybe<AppealResult>;
  /** Day of the result. */
  resultOn?: Maybe<Scalars['LocalDate']['output']>;
};

/** How many proposals there are of one kind, state or unit. */
export type AccountabilityCount = {
  /** How many. */
  count: Scalars['Int']['output'];
  /** The kind, the state, or the unit's id. */
  key: Scalars['String']['output'];
  /** Name of the unit; null for kinds and states. */
  name?: Maybe<Scalars['String']['output']>;
};

/** A fact as the record has it, or had it when it was picked; nobody writes one. */
export type AccountabilityFact = {
  /** When it was met after all; null while it is not. */
  doneOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Of a missed limit: its last day. */
  dueOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Its code. */
  dutyCode?: Maybe<Scalars['String']['output']>;
  /** The duty behind it. */
  dutyId?: Maybe<Scalars['ID']['output']>;
  /** The sentence of the notice. */
  dutyText?: Maybe<Scalars['String']['output']>;
  /** Number in the log. */
  eventSeq?: Maybe<Scalars['Int']['output']>;
  /** SHA-256 of the fact as it is told here. */
  hash: Scalars['String']['output'];
  /** Its code. */
  inspectionCode?: Maybe<Scalars['String']['output']>;
  /** The inspection of a finding. */
  inspectionId?: Maybe<Scalars['ID']['output']>;
  /** What it is. */
  kind: AccountabilityFactKind;
  /** The day that counts for who was responsible: the last day of a missed limit, the day of the event or conclusion. */
  onDate: Scalars['LocalDate']['output'];
  /** Its last day. */
  periodEndOn?: Maybe<Scalars['LocalDate']['output']>;
  /** First day of the period reported on. */
  periodStartOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Whether the viewer may read it where it stands. */
  readable: Scalars['Boolean']['output'];
  /** The report slot, part of a task, finding or event. */
  sourceId: Scalars['ID']['output'];
  /** Its code. */
  taskCode?: Maybe<Scalars['String']['output']>;
  /** The task. */
  taskId?: Maybe<Scalars['ID']['output']>;
  /** Words of the finding, or the reason in the log. */
  text?: Maybe<Scalars['String']['output']>;
  /** Title of the task, matter of the finding. */
  title: Scalars['String']['output'];
  /** The unit it is about, as it was called. */
  unitName: Scalars['String']['output'];
  /** Of an event: what was done. */
  verb?: Maybe<Scalars['String']['output']>;
};

/** What a fact is in the record. */
export type AccountabilityFactKind =
  | 'event'
  | 'finding'
  | 'late_assignment'
  /** What had to be put right was not reported done by its limit. */
  | 'late_rectification'
  | 'late_report';

/** Counts over proposals, in the order of the dictionaries and of the units' register: nobody is ranked. */
export type AccountabilityFigures = {
  /** Influence periods running today. */
  influenceRunning: Scalars['Int']['output'];
  /** By kind. */
  kinds: Array<AccountabilityCount>;
  /** By state. */
  states: Array<AccountabilityCount>;
  /** In all. */
  total: Scalars['Int']['output'];
  /** By unit. */
  units: Array<AccountabilityCount>;
  /** Years in which something was proposed, newest first. */
  years: Array<Scalars['Int']['output']>;
};

/** Which proposals. */
export type AccountabilityFilter = {
  /** Of this kind. */
  kind?: InputMaybe<AccountabilityKind>;
  /** In one of these states. */
  states?: InputMaybe<Array<AccountabilityState>>;
  /** About this unit. */
  unitId?: InputMaybe<Scalars['ID']['input']>;
  /** Proposed in this year. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** A form of accountability in the dictionary of the joint meeting. Figures only where somebody entered them with their basis. */
export type AccountabilityForm = {
  /** Days to appeal, as that basis says. */
  appealDays?: Maybe<Scalars['Int']['output']>;
  /** Who is competent. */
  authority?: Maybe<Scalars['String']['output']>;
  /** Basis. */
  basis?: Maybe<Scalars['String']['output']>;
  /** Earlier revisions, newest first. */
  history: Array<AccountabilityForm>;
  /** Months of influence, as that basis says. */
  influenceMonths?: Maybe<Scalars['Int']['output']>;
  /** Key; stays when the words are corrected. */
  key: Scalars['String']['output'];
  /** In English. */
  labelEn: Scalars['String']['output'];
  /** In Chinese. */
  labelZh: Scalars['String']['output'];
  /** Why it was revised. */
  reason?: Maybe<Scalars['String']['output']>;
  /** No longer offered. */
  retired: Scalars['Boolean']['output'];
  /** Day of this revision; null for the words everybody begins with. */
  revisedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Whom it is for. */
  target: FormTarget;
  /** Revision; 0 = the words everybody begins with. */
  version: Scalars['Int']['output'];
};

/** A form of the dictionary as it is to be. */
export type AccountabilityFormInput = {
  /** Days to appeal, as that basis says. */
  appealDays?: InputMaybe<Scalars['Int']['input']>;
  /** Who is competent. */
  authority?: InputMaybe<Scalars['String']['input']>;
  /** Basis; obligatory with a figure. */
  basis?: InputMaybe<Scalars['String']['input']>;
  /** Months of influence, as that basis says. */
  influenceMonths?: InputMaybe<Scalars['Int']['input']>;
  /** Which; null = a further one. */
  key?: InputMaybe<Scalars['String']['input']>;
  /** In English. */
  labelEn: Scalars['String']['input'];
  /** In Chinese. */
  labelZh: Scalars['String']['input'];
  /** Why. */
  reason: Scalars['String']['input'];
  /** No longer offered. */
  retired: Scalars['Boolean']['input'];
  /** Whom it is for. */
  target: FormTarget;
  /** Which revision was read; 0 for a further one. */
  version: Scalars['Int']['input'];
};

/** How the concerned were heard (听取陈述申辩). */
export type AccountabilityHearing = {
  /** What was said; null while it is open. */
  answer?: Maybe<HearingAnswer>;
  /** Who of the concerned answered; null where the officer noted it. */
  answeredBy?: Maybe<Scalars['String']['output']>;
  /** Day of the answer. */
  answeredOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Day it was asked. */
  askedOn: Scalars['LocalDate']['output'];
  /** Where the officer noted it: by what it is known. */
  source?: Maybe<Scalars['String']['output']>;
  /** The proposal was changed afterwards; this was heard about another one. */
  superseded: Scalars['Boolean']['output'];
  /** Its words. */
  text?: Maybe<Scalars['String']['output']>;
  /** Last day to speak. */
  untilOn: Scalars['LocalDate']['output'];
};

/** A proposal. It has no place for a form, a degree or a number of a sanction. */
export type AccountabilityInput = {
  /** Facts, at least one, all of this unit's record. */
  facts: Array<PickedFact>;
  /** What is proposed. */
  kind: AccountabilityKind;
  /** Why. */
  matter: Scalars['String']['input'];
  /** The post, for a person; who held it is looked up in the register. */
  postId?: InputMaybe<Scalars['ID']['input']>;
  /** The unit as such, or by post. */
  responsibility: Responsibility;
  /** The unit concerned. */
  unitId: Scalars['ID']['input'];
};

/** What is proposed: 表扬, 激励, 批评, 问责. Which form accountability takes is decided by the competent authority, never here. */
export type AccountabilityKind =
  | 'accountability'
  | 'criticism'
  | 'incentive'
  | 'praise';

/** What the competent authority decided, as its paper says. */
export type AccountabilityOutcome = {
  /** Days to appeal. */
  appealDays?: Maybe<Scalars['Int']['output']>;
  /** Whether that day may still move with the next calendar. */
  appealProvisional: Scalars['Boolean']['output'];
  /** Last day to appeal; one that falls on a day off moves to the next working day. */
  appealUntilOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Who decided. */
  authority: Scalars['String']['output'];
  /** On what basis. */
  basis?: Maybe<Scalars['String']['output']>;
  /** Day of the decision. */
  decidedOn: Scalars['LocalDate']['output'];
  /** Its paper. */
  document: Scalars['String']['output'];
  /** Day it takes effect. */
  effectiveOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The same in English. */
  formEn?: Maybe<Scalars['String']['output']>;
  /** Form, in Chinese, as the dictionary had it. */
  formZh?: Maybe<Scalars['String']['output']>;
  /** Months its influence lasts. */
  influenceMonths?: Maybe<Scalars['Int']['output']>;
  /** False: no action. */
  measure: Scalars['Boolean']['output'];
  /** Day it was served; the time to appeal begins. */
  servedOn?: Maybe<Scalars['LocalDate']['output']>;
};

/** A slice of the register. */
export type AccountabilityPage = {
  /** Rows, newest first: there is no order by weight. */
  items: Array<Accountability>;
  /** How many there are in all. */
  total: Scalars['Int']['output'];
};

/** States of a proposal; transferred = handed over as a clue of crime. */
export type AccountabilityState =
  | 'approved'
  | 'carried_out'
  | 'closed'
  | 'decided'
  | 'draft'
  | 'handed_over'
  | 'heard'
  | 'hearing'
  | 'received'
  | 'rejected'
  | 'submitted'
  | 'transferred'
  | 'withdrawn';

/** A unit the record speaks of, to choose from. */
export type AccountabilityUnit = {
  /** Id. */
  id: Scalars['ID']['output'];
  /** Where it is. */
  jurisdictionName: Scalars['String']['output'];
  /** Name. */
  name: Scalars['String']['output'];
};

/** An account as the system administrator sees it: who it is, never what was done with it. */
export type AdminAccount = {
  /** Account name. */
  accountName: Scalars['String']['output'];
  /** Administrator role, if it is one of the three. */
  adminRole?: Maybe<Role>;
  /** Last day of an account made for somebody invited; null for others. */
  expiresOn?: Maybe<Scalars['LocalDate']['output']>;
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
  /** Rows. */
  items: Array<AdminAccount>;
  /** Rows in all. */
  total: Scalars['Int']['output'];
};

/** A post as the system administrator sees it. */
export type AdminPost = {
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
  /** Rows. */
  items: Array<AdminUnit>;
  /** Rows in all. */
  total: Scalars['Int']['output'];
};

/** An item of the agenda. */
export type AgendaItem = {
  /** Papers. */
  files: Array<MeetingFile>;
  /** Id. */
  id: Scalars['ID']['output'];
  /** Note. */
  note?: Maybe<Scalars['String']['output']>;
  /** Place in the order. */
  sequence: Scalars['Int']['output'];
  /** Where it comes from. */
  source: AgendaSource;
  /** The task, or the instruction, it is about. */
  subjectId?: Maybe<Scalars['ID']['output']>;
  /** Title. */
  title: Scalars['String']['output'];
  /** Unit that reports on it. */
  unitId?: Maybe<Scalars['ID']['output']>;
  /** Its name. */
  unitName?: Maybe<Scalars['String']['output']>;
};

/** An item of the agenda. */
export type AgendaItemInput = {
  /** Papers: uploads of the sender, and files the item has. */
  fileIds: Array<Scalars['ID']['input']>;
  /** Of an item that stands already. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Note. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Where it comes from. */
  source: AgendaSource;
  /** The task, or the instruction; null for an own item. */
  subjectId?: InputMaybe<Scalars['ID']['input']>;
  /** Title. */
  title: Scalars['String']['input'];
  /** Unit that reports; one that is called. */
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** What is stuck, proposed for an agenda. */
export type AgendaProposal = {
  /** Its code. */
  code: Scalars['String']['output'];
  /** Units it hangs on. */
  count: Scalars['Int']['output'];
  /** Earliest day missed, or due. */
  dueOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Why it is proposed. */
  source: AgendaSource;
  /** The task, or the instruction. */
  subjectId: Scalars['ID']['output'];
  /** Its title. */
  title: Scalars['String']['output'];
  /** The unit it hangs on most. */
  unitId?: Maybe<Scalars['ID']['output']>;
  /** Names of all it hangs on. */
  unitNames?: Maybe<Scalars['String']['output']>;
};

/** Where an item of the agenda comes from. */
export type AgendaSource =
  | 'decision'
  | 'escalated'
  | 'free'
  | 'instruction'
  | 'objected'
  | 'overdue';

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

/** What became of an appeal. */
export type AppealResult =
  | 'changed'
  | 'revoked'
  | 'upheld';

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
  /** Name of somebody outside, or the meeting; of a post the holder's. */
  approverName?: Scalars['String']['input'];
  /** The leading post the approver holds, one of `approverChoices`; absent for somebody outside, or a meeting. */
  approverPostId?: InputMaybe<Scalars['ID']['input']>;
  /** By which paper: of somebody outside with its number; a leader who approves in person needs none. */
  document?: Scalars['String']['input'];
  /** The signed paper, scanned, from POST /files: beside its number, never instead of it. */
  files?: Array<FieldFileInput>;
};

/** Somebody in a leading post. */
export type ApproverChoice = {
  /** Whether it heads the unit that keeps the secretariat: it approves an operational check. */
  headsSecretariat: Scalars['Boolean']['output'];
  /** Whether the post leads the joint meeting: it approves for the government. */
  leads: Scalars['Boolean']['output'];
  /** Who holds it. */
  personName: Scalars['String']['output'];
  /** Post. */
  postId: Scalars['ID']['output'];
  /** Its name. */
  postTitle: Scalars['String']['output'];
  /** Unit. */
  unitName: Scalars['String']['output'];
};

/** An indicator a report asks for, with what stands around the figure. */
export type AskedIndicator = {
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

/** A unit whose work is assessed. */
export type AssessedUnit = {
  /** Id. */
  id: Scalars['ID']['output'];
  /** Name. */
  name: Scalars['String']['output'];
};

/** A third-party assessment (第三方评估): no inspection. It finds for the joint meeting and decides nothing; the third party sees its commission, its own work and its report. */
export type Assessment = {
  /** People of the third party. */
  assessors: Array<Assessor>;
  /** The paper it rests on. */
  basis: Scalars['String']['output'];
  /** Day of the paper. */
  basisOn: Scalars['LocalDate']['output'];
  /** When it was closed. */
  closedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Code, such as PG-2026-001. */
  code: Scalars['String']['output'];
  /** When it was commissioned. */
  commissionedOn: Scalars['LocalDate']['output'];
  /** Who commissions it. */
  commissionerName: Scalars['String']['output'];
  /** Its id. */
  commissionerUnitId: Scalars['ID']['output'];
  /** What happened to it, newest first; for who reads all. */
  events: Array<OutsiderEvent>;
  /** How many the viewer may know of. */
  findingCount: Scalars['Int']['output'];
  /** Findings taken over; for their unit once it is closed. */
  findings: Array<AssessmentFinding>;
  /** First day. */
  fromOn: Scalars['LocalDate']['output'];
  /** Id. */
  id: Scalars['ID']['output'];
  /** What is to be judged. */
  indicators: Array<AssessmentIndicator>;
  /** Whether the viewer reads work and report; else what its units are told. */
  inside: Scalars['Boolean']['output'];
  /** The third party. */
  institution: Scalars['String']['output'];
  /** Its registration. */
  institutionCode?: Maybe<Scalars['String']['output']>;
  /** Matter. */
  matter: Scalars['String']['output'];
  /** Why it is needed beside what else goes to the same units. */
  overlapReason?: Maybe<Scalars['String']['output']>;
  /** The report in words. */
  report?: Maybe<Scalars['String']['output']>;
  /** Files of the report. */
  reportFiles: Array<EvidenceFile>;
  /** How it came, where the secretariat handed it in. */
  reportSource?: Maybe<Scalars['String']['output']>;
  /** By whom. */
  reportedBy?: Maybe<Scalars['String']['output']>;
  /** When it was handed in. */
  reportedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Scope. */
  scope: Scalars['String']['output'];
  /** State. */
  state: AssessmentState;
  /** Why the report was given back, or the commission ended. */
  stateReason?: Maybe<Scalars['String']['output']>;
  /** Last day. */
  toOn: Scalars['LocalDate']['output'];
  /** Kinds of assistance it is about. */
  topics: Array<AssistanceCategory>;
  /** Their names. */
  unitNames: Scalars['String']['output'];
  /** Units whose work it goes to; for a unit itself. */
  units: Array<AssessedUnit>;
  /** Version. */
  version: Scalars['Int']['output'];
  /** What the viewer can do. */
  viewerCan: Array<Verb>;
  /** Records of the work, newest first; for one of the third party the own ones. */
  works: Array<AssessmentWork>;
};

/** Which assessments. */
export type AssessmentFilter = {
  /** States; all when absent. */
  states?: InputMaybe<Array<AssessmentState>>;
};

/** A finding the secretariat took over from the report. */
export type AssessmentFinding = {
  /** Why it was dropped. */
  dropReason?: Maybe<Scalars['String']['output']>;
  /** The duty concerned, with the sentence of the notice. */
  duty?: Maybe<Duty>;
  /** Evidence, at least one piece: a record of the work, or a place in the report. */
  evidence: Array<Evidence>;
  /** Id. */
  id: Scalars['ID']['output'];
  /** Kind. */
  kind: FindingKind;
  /** Matter. */
  matter: Scalars['String']['output'];
  /** Unit answerable. */
  responsibleUnitId: Scalars['ID']['output'];
  /** Its name. */
  responsibleUnitName: Scalars['String']['output'];
  /** Number within the assessment. */
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

/** What is to be judged, by what standard, and what the report says of it; never a person. */
export type AssessmentIndicator = {
  /** Name. */
  name: Scalars['String']['output'];
  /** What the report says; null before it. */
  result?: Maybe<Scalars['String']['output']>;
  /** By what standard. */
  standard: Scalars['String']['output'];
};

/** One thing to be judged. */
export type AssessmentIndicatorInput = {
  /** Name. */
  name: Scalars['String']['input'];
  /** By what standard. */
  standard: Scalars['String']['input'];
};

/** How the third party works. */
export type AssessmentMethod =
  | 'consult_records'
  | 'data'
  | 'interview'
  | 'on_site'
  | 'sample';

/** A page of assessments. */
export type AssessmentPage = {
  /** The page's rows. */
  items: Array<Assessment>;
  /** Rows in all. */
  total: Scalars['Int']['output'];
};

/** The report. */
export type AssessmentReportInput = {
  /** The report itself, from POST /files: at least one. */
  files: Array<FieldFileInput>;
  /** In words. */
  report: Scalars['String']['input'];
  /** What it says of each indicator, in their order. */
  results: Array<Scalars['String']['input']>;
  /** How it came, where the secretariat hands it in for the third party. */
  source?: InputMaybe<Scalars['String']['input']>;
};

/** States of a third-party assessment. */
export type AssessmentState =
  | 'closed'
  | 'commissioned'
  | 'reported'
  | 'withdrawn';

/** One record of the third party's work. */
export type AssessmentWork = {
  /** Files. */
  files: Array<EvidenceFile>;
  /** Id. */
  id: Scalars['ID']['output'];
  /** Method. */
  method: AssessmentMethod;
  /** What was seen. */
  observations: Scalars['String']['output'];
  /** Day. */
  onDate: Scalars['LocalDate']['output'];
  /** Place. */
  place: Scalars['String']['output'];
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Who recorded it. */
  recordedBy: Scalars['String']['output'];
  /** Unit. */
  unitId: Scalars['ID']['output'];
  /** Its name. */
  unitName: Scalars['String']['output'];
};

/** A record of the work. */
export type AssessmentWorkInput = {
  /** Files, at most 20; none is ever asked for. */
  files?: Array<FieldFileInput>;
  /** Method. */
  method: AssessmentMethod;
  /** What was seen; no numbers of anybody's cards. */
  observations: Scalars['String']['input'];
  /** Day. */
  onDate: Scalars['LocalDate']['input'];
  /** Place. */
  place: Scalars['String']['input'];
  /** Unit. */
  unitId: Scalars['ID']['input'];
};

/** Somebody of the third party. */
export type Assessor = {
  /** Id. */
  id: Scalars['ID']['output'];
  /** Office. */
  office: Scalars['String']['output'];
  /** Name. */
  personName: Scalars['String']['output'];
  /** Post by which the person signs in; null for somebody without an account. */
  postId?: Maybe<Scalars['ID']['output']>;
};

/** Somebody of the third party. */
export type AssessorInput = {
  /** Office. */
  office?: Scalars['String']['input'];
  /** Name, where there is no post. */
  personName?: InputMaybe<Scalars['String']['input']>;
  /** Post of the invited account; null for somebody without one. */
  postId?: InputMaybe<Scalars['ID']['input']>;
};

/** What assigning would cause, before it is done. */
export type AssignPreview = {
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
  /** Id; download at /files/ID. */
  id: Scalars['ID']['output'];
  /** Content type. */
  mime: Scalars['String']['output'];
  /** Name. */
  name: Scalars['String']['output'];
  /** Bytes. */
  size: Scalars['Int']['output'];
};

/** Who sat there. */
export type Attendance =
  | 'absent'
  | 'present'
  | 'substitute';

/** Who sat on a seat. */
export type AttendanceInput = {
  /** Present, by substitute, or absent. */
  attended: Attendance;
  /** Name; obligatory for a substitute. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Office. */
  office?: InputMaybe<Scalars['String']['input']>;
  /** Unit. */
  unitId: Scalars['ID']['input'];
};

/** One entry of the audit log, over all joint meetings. */
export type AuditEntry = {
  /** Account that did it; cut where no account has that name, null for the system. */
  accountName?: Maybe<Scalars['String']['output']>;
  /** From where on the network. */
  address?: Maybe<Scalars['String']['output']>;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Times the same was refused within some seconds, or entries deleted. */
  count?: Maybe<Scalars['Int']['output']>;
  /** Names of what was changed; the values stand in the log of the joint meeting. */
  fields: Array<Scalars['String']['output']>;
  /** Id. */
  id: Scalars['ID']['output'];
  /** Joint meeting it was in. */
  jointMeetingName?: Maybe<Scalars['String']['output']>;
  /** What it is about. */
  kind: AuditKind;
  /** The operation that was refused, or the list that was taken out. */
  operation?: Maybe<Scalars['String']['output']>;
  /** `done`, or the code of the refusal. */
  outcome: Scalars['String']['output'];
  /** Its person. */
  personName?: Maybe<Scalars['String']['output']>;
  /** Reason or purpose that was given. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Unit and post in which it was done; null outside a joint meeting. */
  seat?: Maybe<Scalars['String']['output']>;
  /** Account it was done to. */
  targetName?: Maybe<Scalars['String']['output']>;
  /** What was done: a verb of the product, `refuse` or `pruneAudit`. */
  verb: Scalars['String']['output'];
};

/** What to find; days in China, both included. */
export type AuditFilter = {
  /** From this day on. */
  fromOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Of one kind. */
  kind?: InputMaybe<AuditKind>;
  /** Part of an account's or a person's name. */
  person?: InputMaybe<Scalars['String']['input']>;
  /** Part of anything that can be read in the entry. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Until this day. */
  toOn?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** What an entry of the audit log is about. */
export type AuditKind =
  /** 账号岗位 */
  | 'account'
  /** 导出 */
  | 'export'
  /** 日志: the logs were verified, or entries deleted after their time */
  | 'log'
  /** 拒绝: a request that was refused */
  | 'refusal'
  /** 查阅密封: something sealed was read */
  | 'sealed'
  /** 设置 */
  | 'setting'
  /** 登录退出, failed ones too */
  | 'sign_in';

/** Entries, newest first. */
export type AuditPage = {
  /** Rows. */
  items: Array<AuditEntry>;
  /** Months after which an entry may be deleted; never fewer than 6. */
  keptMonths: Scalars['Int']['output'];
  /** Rows in all. */
  total: Scalars['Int']['output'];
};

/** One row of a batch that failed; the others went through. */
export type BatchFailure = {
  /** Error code, see ErrorCode in the domain. */
  code: Scalars['String']['output'];
  /** Field at fault, if one is. */
  field?: Maybe<Scalars['String']['output']>;
  /** Which input failed, by its id. */
  id: Scalars['ID']['output'];
  /** Values for the message, as name=value. */
  params: Array<Scalars['String']['output']>;
};

/** A bulletin: a period's figures, frozen, and what is said of them. */
export type Bulletin = {
  /** By whom. */
  approvedBy?: Maybe<Scalars['String']['output']>;
  /** When it was approved. */
  approvedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** That event's seal. */
  checkpointHash?: Maybe<Scalars['String']['output']>;
  /** Event the sealed log ended with when it was issued. */
  checkpointSeq?: Maybe<Scalars['Int']['output']>;
  /** Code. */
  code: Scalars['String']['output'];
  /** Documents the viewer can draft of it now. */
  documents: Array<DocumentKind>;
  /** When it was drafted. */
  draftedOn: Scalars['LocalDate']['output'];
  /** Reports that fell due. */
  expected: Scalars['Int']['output'];
  /** First day of the due dates it counts. */
  fromOn: Scalars['LocalDate']['output'];
  /** Moment of that. */
  frozenAt: Scalars['DateTime']['output'];
  /** Day the figures were taken. */
  frozenOn: Scalars['LocalDate']['output'];
  /** Last event of the log the figures know of. */
  frozenSeq: Scalars['Int']['output'];
  /** Named as good from so many expected, all in time. */
  goodFrom: Scalars['Int']['output'];
  /** Id. */
  id: Scalars['ID']['output'];
  /** In by their due date. */
  inTime: Scalars['Int']['output'];
  /** When it was issued. */
  issuedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** In whose name it goes out. */
  issuer: DocumentIssuer;
  /** In after it. */
  late: Scalars['Int']['output'];
  /** Named from so many late. */
  lateFrom: Scalars['Int']['output'];
  /** Units of one level; null for all. */
  level?: Maybe<Level>;
  /** Missing. */
  missing: Scalars['Int']['output'];
  /** Named from so many missing. */
  missingFrom: Scalars['Int']['output'];
  /** 〔year〕number号; null before it is issued. */
  number?: Maybe<Scalars['String']['output']>;
  /** Who acknowledged it: all for secretariat and leaders, its own for a unit. */
  receipts: Array<BulletinReceipt>;
  /** Units that acknowledged it. */
  receivedCount: Scalars['Int']['output'];
  /** Version of the rule that names units. */
  ruleVersion: Scalars['Int']['output'];
  /** State. */
  state: BulletinState;
  /** Why it came back or was dropped. */
  stateReason?: Maybe<Scalars['String']['output']>;
  /** Words, in lines; 〔表〕 and 〔图〕 stand for table and chart. */
  text: Scalars['String']['output'];
  /** The words as the figures and the rule write them; null for who does not draft. */
  textDraft?: Maybe<Scalars['String']['output']>;
  /** Title. */
  title: Scalars['String']['output'];
  /** Units with expected reports. */
  unitCount: Scalars['Int']['output'];
  /** Figures unit by unit, in the official order. */
  units: Array<BulletinUnit>;
  /** Last day of them. */
  untilOn: Scalars['LocalDate']['output'];
  /** Version. */
  version: Scalars['Int']['output'];
  /** What the viewer can do. */
  viewerCan: Array<Verb>;
};

/** Which bulletins. */
export type BulletinFilter = {
  /** States; all when absent. */
  states?: InputMaybe<Array<BulletinState>>;
};

/** A period to draft a bulletin from. */
export type BulletinInput = {
  /** First day of the due dates it counts. */
  fromOn: Scalars['LocalDate']['input'];
  /** In whose name it goes out; never the joint meeting's. */
  issuer: DocumentIssuer;
  /** Units of one level; all when absent. */
  level?: InputMaybe<Level>;
  /** Title. */
  title: Scalars['String']['input'];
  /** Last day of them. */
  untilOn: Scalars['LocalDate']['input'];
};

/** What a unit is named for, by the rule. */
export type BulletinNaming =
  /** All in time. */
  | 'good'
  /** Reports late. */
  | 'late'
  /** Reports missing. */
  | 'missing';

/** A page of bulletins. */
export type BulletinPage = {
  /** The page's rows. */
  items: Array<Bulletin>;
  /** Rows in all. */
  total: Scalars['Int']['output'];
};

/** A unit's acknowledgement. */
export type BulletinReceipt = {
  /** Id. */
  id: Scalars['ID']['output'];
  /** Who signed. */
  personName?: Maybe<Scalars['String']['output']>;
  /** Post of who signed. */
  postTitle?: Maybe<Scalars['String']['output']>;
  /** When. */
  receivedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** By what the secretariat knows, where it signed for the unit. */
  source?: Maybe<Scalars['String']['output']>;
  /** State. */
  state: BulletinReceiptState;
  /** Unit. */
  unitId: Scalars['ID']['output'];
  /** Its name. */
  unitName: Scalars['String']['output'];
  /** Version. */
  version: Scalars['Int']['output'];
  /** What the viewer can do. */
  viewerCan: Array<Verb>;
};

/** Whether a unit acknowledged it. */
export type BulletinReceiptState =
  | 'pending'
  | 'received';

/** States of a bulletin. */
export type BulletinState =
  | 'approved'
  | 'draft'
  | 'dropped'
  | 'issued'
  /** With the leader. */
  | 'submitted';

/** A draft as somebody wrote on it. */
export type BulletinTextInput = {
  /** Named as good from so many expected, all in time. */
  goodFrom: Scalars['Int']['input'];
  /** In whose name it goes out. */
  issuer: DocumentIssuer;
  /** Named from so many late. */
  lateFrom: Scalars['Int']['input'];
  /** Named from so many missing. */
  missingFrom: Scalars['Int']['input'];
  /** Words. */
  text: Scalars['String']['input'];
  /** Title. */
  title: Scalars['String']['input'];
};

/** A unit's figures, as they were frozen; always over the expected. */
export type BulletinUnit = {
  /** Reports that fell due. */
  expected: Scalars['Int']['output'];
  /** In by their due date. */
  inTime: Scalars['Int']['output'];
  /** In after it. */
  late: Scalars['Int']['output'];
  /** Its level. */
  level: Level;
  /** Not in, or returned and not sent again. */
  missing: Scalars['Int']['output'];
  /** What it is named for; null where the rule names it for nothing. */
  named?: Maybe<BulletinNaming>;
  /** Unit. */
  unitId: Scalars['ID']['output'];
  /** Its name then. */
  unitName: Scalars['String']['output'];
};

/** What a unit may be burdened with. */
export type BurdenKind =
  | 'assessment'
  | 'delegate_visit'
  | 'inspection';

/** What a joint meeting says of a day. */
export type CalendarCorrectionKind =
  | 'day_off'
  | 'statutory'
  | 'workday';

/** What a correction of the calendar does. */
export type CalendarCorrectionResult = {
  /** Whether it was only asked. */
  dryRun: Scalars['Boolean']['output'];
  /** How many dates moved (or would move, when only asked): tasks, assignments, expected reports. */
  movedDates: Scalars['Int']['output'];
};

/** A day that departs from the plain week, by the statutory calendar or by a correction. */
export type CalendarDay = {
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
  /** Days that depart from the plain week, in order. */
  days: Array<CalendarDay>;
  /** Whether the statutory calendar of the year is published; before that only weekends are off and dates are provisional. */
  published: Scalars['Boolean']['output'];
  /** The year. */
  year: Scalars['Int']['output'];
};

/** A call. */
export type CallInput = {
  /** Time, HH:MM. */
  atTime: Scalars['String']['input'];
  /** Who presides. */
  chair: Scalars['String']['input'];
  /** Kind. */
  kind: MeetingKind;
  /** What the units are asked to prepare. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Day. */
  onDate: Scalars['LocalDate']['input'];
  /** Place. */
  place: Scalars['String']['input'];
  /** Who is called, one seat a unit. */
  seats: Array<SeatInput>;
  /** Title. */
  title: Scalars['String']['input'];
};

/** What can be wrong with the log of a joint meeting. */
export type ChainFault =
  | 'cut_off'
  | 'event_changed'
  | 'event_removed'
  | 'recomputed'
  | 'seal_changed'
  | 'seal_removed';

/** Something wrong, and where. */
export type ChainFinding = {
  /** When the checkpoint was written that tells it; null where the log alone tells. */
  checkpointAt?: Maybe<Scalars['DateTime']['output']>;
  /** What. */
  fault: ChainFault;
  /** First number that is wrong; of a recomputed chain the first that may be. */
  fromSeq: Scalars['Int']['output'];
  /** Last number. */
  toSeq: Scalars['Int']['output'];
};

/** The end of the joint meeting's chain: whoever notes it down can tell later whether anything before it was changed. */
export type ChainHead = {
  /** Its hash, SHA-256 in hexadecimal. */
  hash: Scalars['String']['output'];
  /** When it was sealed. */
  sealedAt: Scalars['DateTime']['output'];
  /** Number of the newest sealed event. */
  seq: Scalars['Int']['output'];
  /** Number and hash in short, as they are printed. */
  short: Scalars['String']['output'];
};

/** One link of the chain. */
export type ChainLink = {
  /** Still to come. */
  ahead: Scalars['Boolean']['output'];
  /** Code or paper; of an answer or decision which it was. */
  code?: Maybe<Scalars['String']['output']>;
  /** Of a fact: its place in `facts`, from 0. */
  factAt?: Maybe<Scalars['Int']['output']>;
  /** To which. */
  linkId?: Maybe<Scalars['ID']['output']>;
  /** Where it leads. */
  linkTo?: Maybe<ChainTarget>;
  /** On which day. */
  onDate?: Maybe<Scalars['LocalDate']['output']>;
  /** Which. */
  step: ChainStep;
  /** Words. */
  text?: Maybe<Scalars['String']['output']>;
};

/** The links of the chain, from the sentence of the notice to the end of the influence period. */
export type ChainStep =
  | 'appeal'
  | 'appeal_result'
  | 'carried_out'
  | 'closed'
  | 'decision'
  | 'duty'
  | 'fact'
  | 'hand_over'
  | 'heard'
  | 'hearing'
  | 'influence_end'
  | 'outcome'
  | 'proposal'
  | 'receipt'
  | 'submission'
  | 'task'
  | 'withdrawn';

/** Where a link of the chain leads. */
export type ChainTarget =
  | 'duty'
  | 'inspection'
  | 'rectification'
  | 'report'
  | 'task';

/** How a channel is doing. */
export type ChannelFigures = {
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

/** How it was looked at: on the spot, or by its papers. */
export type CheckMethod =
  | 'on_site'
  | 'papers';

/** What was found when it was looked at. */
export type CheckOutcome =
  | 'not_rectified'
  | 'rectified';

/** One joint meeting's log, recomputed. */
export type CheckedLog = {
  /** Checkpoints kept outside. */
  checkpoints: Scalars['Int']['output'];
  /** Events found. */
  events: Scalars['Int']['output'];
  /** What is wrong. */
  findings: Array<ChainFinding>;
  /** End of the chain in short, as it is printed; null before the first seal. */
  head?: Maybe<Scalars['String']['output']>;
  /** Joint meeting; `audit` for the audit log, which is that of the whole installation. */
  jointMeetingId: Scalars['ID']['output'];
  /** Findings beyond those. */
  more: Scalars['Int']['output'];
  /** Its name; null where it is no longer in the database, and for the audit log. */
  name?: Maybe<Scalars['String']['output']>;
  /** Number of the last event that a checkpoint proves. */
  provenSeq: Scalars['Int']['output'];
  /** Events not sealed yet. */
  waiting: Scalars['Int']['output'];
};

/** How the minutes circulate. */
export type CirculateInput = {
  /** What silence means. */
  silence?: SilenceMeaning;
  /** The rule, where silence means agreement. */
  silenceBasis?: InputMaybe<Scalars['String']['input']>;
  /** Working days to answer. */
  workingDays: Scalars['Int']['input'];
};

/** Who takes a clue of crime: 监察机关 or 司法机关. */
export type ClueAuthority =
  | 'judicial'
  | 'supervision';

/** A commission. */
export type CommissionInput = {
  /** The paper it rests on. */
  basis: Scalars['String']['input'];
  /** Day of the paper. */
  basisOn: Scalars['LocalDate']['input'];
  /** Who commissions it; the unit that keeps the secretariat when absent. */
  commissionerUnitId?: InputMaybe<Scalars['ID']['input']>;
  /** First day. */
  fromOn: Scalars['LocalDate']['input'];
  /** What is to be judged, at least one. */
  indicators: Array<AssessmentIndicatorInput>;
  /** The third party. */
  institution: Scalars['String']['input'];
  /** Its registration. */
  institutionCode?: InputMaybe<Scalars['String']['input']>;
  /** Matter. */
  matter: Scalars['String']['input'];
  /** Why it is needed beside what else goes to the same units. */
  overlapReason?: InputMaybe<Scalars['String']['input']>;
  /** Scope. */
  scope: Scalars['String']['input'];
  /** Last day. */
  toOn: Scalars['LocalDate']['input'];
  /** Kinds of assistance it is about. */
  topics: Array<AssistanceCategory>;
  /** Units whose work it goes to. */
  unitIds: Array<Scalars['ID']['input']>;
};

/** A clue or complaint of the public (举报). Who sent it is no field of it: see openComplaintSeal. */
export type Complaint = {
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
  /** Documents the viewer can draft of it now. */
  documents: Array<DocumentKind>;
  /** Last day of the step it is in. */
  dueOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Whether that day may still move with the next calendar. */
  dueProvisional: Scalars['Boolean']['output'];
  /** What happened, newest first; for those who read all. */
  events: Array<ComplaintEvent>;
  /** Its first words, by which it is told from others; null once its content is sealed. */
  excerpt?: Maybe<Scalars['String']['output']>;
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
  /** The inspection it became; its page is there for those who may see it. */
  inspectionId?: Maybe<Scalars['ID']['output']>;
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
  /** As what it is proposed to go on; this and what follows from it only for those who read all. */
  proposedAs?: Maybe<ComplaintMatter>;
  /** Day the sender rated it. */
  ratedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Number of the receipt of whoever took it over. */
  receiptNumber?: Maybe<Scalars['String']['output']>;
  /** Day of that receipt. */
  receiptOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Day it came. */
  receivedOn: Scalars['LocalDate']['output'];
  /** Who handles it and who may not; null while no unit is named, and for those who only verify it. */
  recusal?: Maybe<ComplaintRecusal>;
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
  /** Title of what is proposed. */
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
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who did it; null for the public and the system. */
  personName?: Maybe<Scalars['String']['output']>;
  /** In which post. */
  postTitle?: Maybe<Scalars['String']['output']>;
  /** Why, or for what purpose a seal was opened. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Number in the log. */
  sequence: Scalars['Int']['output'];
  /** Of which unit. */
  unitName?: Maybe<Scalars['String']['output']>;
  /** What was done; fileComplaint and rateComplaint by the public, recomputeDueDates by the system. */
  verb: Scalars['String']['output'];
};

/** A file the sender added; its name is ours. */
export type ComplaintFile = {
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

/** What a complaint can become, once a leader has approved it. */
export type ComplaintMatter =
  | 'inspection'
  | 'task';

/** A slice of complaints. */
export type ComplaintPage = {
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
  /** The county of a town. */
  countyId?: Maybe<Scalars['ID']['output']>;
  /** Id. */
  id: Scalars['ID']['output'];
  /** Name. */
  name: Scalars['String']['output'];
};

/** Who handles a complaint about a unit, and who does not. */
export type ComplaintRecusal = {
  /** Whether the viewer holds a post in the unit complained about or one under it, and leaves it to others. */
  concerned: Scalars['Boolean']['output'];
  /** Who can open its seal, with their post. */
  confidants: Array<Scalars['String']['output']>;
  /** Who can handle it, with their post; nobody: somebody of another unit has to be appointed. */
  handlers: Array<Scalars['String']['output']>;
  /** Whether it is about the office's own unit, so that a leader handles it. */
  leaderHandles: Scalars['Boolean']['output'];
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

/** A day the joint meeting corrected. */
export type CorrectedDay = {
  /** Off or worked. */
  kind: CalendarCorrectionKind;
  /** Day. */
  on: Scalars['LocalDate']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
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
  /** For checking signatures: whsec_ and base64. */
  secret: Scalars['String']['output'];
  /** The webhook. */
  webhook: Webhook;
};

/** One handing over of data, expected for a period or asked for. The data themselves are never here. */
export type DataDelivery = {
  /** Way by which it was handed over. */
  channel?: Maybe<Scalars['String']['output']>;
  /** Day on which it was handed over, as the provider says. */
  deliveredOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Last day; late from the next. */
  dueOn: Scalars['LocalDate']['output'];
  /** Whether the statutory calendar may still move that day. */
  dueProvisional: Scalars['Boolean']['output'];
  /** Since when it is expected. */
  expectedOn: Scalars['LocalDate']['output'];
  /** Day of the first delivery, where it was returned. */
  firstDeliveredOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Id. */
  id: Scalars['ID']['output'];
  /** How its light is drawn. */
  mark: SlotMark;
  /** Whether the viewer would write for a unit that is not the own, and then says by what it is known. */
  onBehalf: Scalars['Boolean']['output'];
  /** Length of the period in months; null for one that was asked for. */
  periodMonths?: Maybe<Scalars['Int']['output']>;
  /** First day of its period; null for one that was asked for. */
  periodStartOn?: Maybe<Scalars['LocalDate']['output']>;
  /** By whom. */
  receivedBy?: Maybe<Scalars['String']['output']>;
  /** Day on which the recipient confirmed it. */
  receivedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** By what the secretariat wrote it for the recipient. */
  receivedSource?: Maybe<Scalars['String']['output']>;
  /** By whom. */
  recordedBy?: Maybe<Scalars['String']['output']>;
  /** Day on which that was written down. */
  recordedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Number of the letter, the exchange or the batch. */
  reference?: Maybe<Scalars['String']['output']>;
  /** What the recipient says of the quality. */
  remark?: Maybe<Scalars['String']['output']>;
  /** What was asked for, in words. */
  request?: Maybe<Scalars['String']['output']>;
  /** Why it was returned the last time. */
  returnReason?: Maybe<Scalars['String']['output']>;
  /** How often it was returned. */
  returnedTimes: Scalars['Int']['output'];
  /** By what the secretariat wrote it for the provider. */
  source?: Maybe<Scalars['String']['output']>;
  /** State. */
  state: DataDeliveryState;
  /** Version. */
  version: Scalars['Int']['output'];
  /** What the viewer can do. */
  viewerCan: Array<Verb>;
};

/** States of a delivery. */
export type DataDeliveryState =
  | 'confirmed'
  | 'delivered'
  | 'expected'
  | 'returned'
  | 'waived';

/** An entry of the ledger (数据提供台账): which unit hands what data to which unit, on what basis and how often. It names data and never holds them. */
export type DataProvision = {
  /** Since when it is in force. */
  activatedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Basis or authorisation, in words. */
  basis?: Maybe<Scalars['String']['output']>;
  /** Kind of basis; null while none is on record. */
  basisKind?: Maybe<ProvisionBasisKind>;
  /** Code, such as SJ-2026-001. */
  code: Scalars['String']['output'];
  /** What they hold, in words. */
  content: Scalars['String']['output'];
  /** What data, by name. */
  dataName: Scalars['String']['output'];
  /** Its deliveries, the newest due first. */
  deliveries: Array<DataDelivery>;
  /** When it was drafted. */
  draftedOn: Scalars['LocalDate']['output'];
  /** When each period's delivery is due; null where none is periodic. */
  due?: Maybe<ReportDue>;
  /** Code of that duty. */
  dutyCode?: Maybe<Scalars['String']['output']>;
  /** Sentence of the register it comes from. */
  dutyId?: Maybe<Scalars['ID']['output']>;
  /** Its words, as the notice has them. */
  dutyText?: Maybe<Scalars['String']['output']>;
  /** When it ended. */
  endedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** What happened to it, newest first. */
  events: Array<OutsiderEvent>;
  /** Id. */
  id: Scalars['ID']['output'];
  /** Day of the last delivery that was confirmed. */
  lastDeliveredOn?: Maybe<Scalars['LocalDate']['output']>;
  /** How its light is drawn: what is late or near goes first. */
  mark: SlotMark;
  /** Notice it stands in. */
  noticeId?: Maybe<Scalars['ID']['output']>;
  /** Deliveries that are late. */
  overdueCount: Scalars['Int']['output'];
  /** Earliest day by which something is owed. */
  owedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Proposed recipient where none is set: the secretariat's own unit, for a person to confirm. */
  proposedRecipient?: Maybe<UnitChoice>;
  /** Its name. */
  providerName: Scalars['String']['output'];
  /** Unit that provides. */
  providerUnitId: Scalars['ID']['output'];
  /** Its name. */
  recipientName?: Maybe<Scalars['String']['output']>;
  /** Unit that receives; null waits for somebody to say it. */
  recipientUnitId?: Maybe<Scalars['ID']['output']>;
  /** How often. */
  rhythm: ProvisionRhythm;
  /** Who set that, and on what basis. */
  rhythmBasis?: Maybe<Scalars['String']['output']>;
  /** State. */
  state: DataProvisionState;
  /** Why it was suspended or ended. */
  stateReason?: Maybe<Scalars['String']['output']>;
  /** Version. */
  version: Scalars['Int']['output'];
  /** What the viewer can do. */
  viewerCan: Array<Verb>;
  /** Deliveries that wait for the recipient. */
  waitingCount: Scalars['Int']['output'];
};

/** One provider in one month: what falls due in it. */
export type DataProvisionCell = {
  /** Of these, confirmed. */
  confirmed: Scalars['Int']['output'];
  /** Entries they are of, the worst first. */
  entries: Array<DataProvisionCellEntry>;
  /** How its light is drawn: the worst of them. */
  mark: SlotMark;
  /** Month, its first day. */
  monthOn: Scalars['LocalDate']['output'];
  /** Deliveries in it. */
  total: Scalars['Int']['output'];
};

/** One delivery of a cell. */
export type DataProvisionCellEntry = {
  /** Data by name. */
  dataName: Scalars['String']['output'];
  /** Entry. */
  dataProvisionId: Scalars['ID']['output'];
  /** Last day. */
  dueOn: Scalars['LocalDate']['output'];
  /** How its light is drawn. */
  mark: SlotMark;
  /** Unit that receives. */
  recipientName?: Maybe<Scalars['String']['output']>;
};

/** Which entries. */
export type DataProvisionFilter = {
  /** Only those that lack this. */
  lack?: InputMaybe<DataProvisionLack>;
  /** Lights; all when absent. */
  lights?: InputMaybe<Array<Light>>;
  /** Units that provide. */
  providerUnitId?: InputMaybe<Scalars['ID']['input']>;
  /** Units that receive. */
  recipientUnitId?: InputMaybe<Scalars['ID']['input']>;
  /** States; all when absent. */
  states?: InputMaybe<Array<DataProvisionState>>;
};

/** What an entry says. */
export type DataProvisionInput = {
  /** Basis or authorisation in words; obligatory with a kind. */
  basis?: InputMaybe<Scalars['String']['input']>;
  /** Kind of basis. */
  basisKind?: InputMaybe<ProvisionBasisKind>;
  /** What they hold, in words; no data of persons. */
  content: Scalars['String']['input'];
  /** What data, by name. */
  dataName: Scalars['String']['input'];
  /** When each period's delivery is due; on day 25 of its last month when absent. */
  due?: InputMaybe<ReportDueInput>;
  /** Unit that receives; may wait while it is a draft. */
  recipientUnitId?: InputMaybe<Scalars['ID']['input']>;
  /** How often. */
  rhythm: ProvisionRhythm;
  /** Who set that, and on what basis; obligatory for a period. */
  rhythmBasis?: InputMaybe<Scalars['String']['input']>;
};

/** What an entry lacks. */
export type DataProvisionLack =
  | 'basis'
  | 'recipient'
  | 'rhythm';

/** How many entries lack something. */
export type DataProvisionLacking = {
  /** Basis or authorisation. */
  basis: Scalars['Int']['output'];
  /** Recipient (待定接收单位). */
  recipient: Scalars['Int']['output'];
  /** Rhythm (未定频次). */
  rhythm: Scalars['Int']['output'];
};

/** A page of entries. */
export type DataProvisionPage = {
  /** The page's rows. */
  items: Array<DataProvision>;
  /** Of all the viewer may read and that have not ended: without recipient, without rhythm, without basis. */
  lacking: DataProvisionLacking;
  /** Rows in all. */
  total: Scalars['Int']['output'];
};

/** A provider with its months. */
export type DataProvisionRow = {
  /** Months in which something falls due. */
  cells: Array<DataProvisionCell>;
  /** Unit. */
  unitId: Scalars['ID']['output'];
  /** Its name. */
  unitName: Scalars['String']['output'];
};

/** States of an entry of the ledger. */
export type DataProvisionState =
  | 'active'
  | 'draft'
  | 'ended'
  | 'suspended';

/** The part of a task that decides its light. */
export type DecidingPart = {
  /** Months the period spans. */
  periodMonths?: Maybe<Scalars['Int']['output']>;
  /** First day of the period, where a report decides. */
  periodStartOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Its unit. */
  unitName: Scalars['String']['output'];
};

/** A decision. */
export type DecisionInput = {
  /** Item of the agenda. */
  agendaItemId: Scalars['ID']['input'];
  /** Task, handed out at once; null where nothing is followed. */
  task?: InputMaybe<DecisionTaskInput>;
  /** Words. */
  text: Scalars['String']['input'];
};

/** The task that follows a decision. */
export type DecisionTaskInput = {
  /** Units: one lead, supports. */
  assignments: Array<AssignmentInput>;
  /** When it is due. */
  dueOn: Scalars['LocalDate']['input'];
  /** Title. */
  title: Scalars['String']['input'];
};

/** A unit of a decision's task. */
export type DecisionUnit = {
  /** Name. */
  name: Scalars['String']['output'];
  /** Its part. */
  role: DutyRole;
};

/** Somebody who comes. */
export type Delegate = {
  /** Whether the person was there; null before it was held. */
  attended?: Maybe<Scalars['Boolean']['output']>;
  /** Id. */
  id: Scalars['ID']['output'];
  /** Kind. */
  kind: DelegateKind;
  /** Office. */
  office: Scalars['String']['output'];
  /** Name. */
  personName: Scalars['String']['output'];
  /** Post by which the person signs in; null for somebody without an account. */
  postId?: Maybe<Scalars['ID']['output']>;
};

/** Somebody who comes. */
export type DelegateInput = {
  /** Kind. */
  kind: DelegateKind;
  /** Office. */
  office?: Scalars['String']['input'];
  /** Name, where there is no post. */
  personName?: InputMaybe<Scalars['String']['input']>;
  /** Post of the invited account; null for somebody without one. */
  postId?: InputMaybe<Scalars['ID']['input']>;
};

/** Who visits: a deputy of the people's congress, a member of the consultative conference. */
export type DelegateKind =
  | 'consultative_member'
  | 'peoples_deputy';

/** A visit of deputies and consultative members (代表委员视察): they look and give their opinion; the units owe them an answer. */
export type DelegateVisit = {
  /** The invitation. */
  basis: Scalars['String']['output'];
  /** When it was closed. */
  closedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Code, such as SC-2026-001. */
  code: Scalars['String']['output'];
  /** What it is to be about. */
  content: Scalars['String']['output'];
  /** How many come. */
  delegateCount: Scalars['Int']['output'];
  /** Who comes; for somebody invited the own seat. */
  delegates: Array<Delegate>;
  /** What happened to it, newest first; for who reads all. */
  events: Array<OutsiderEvent>;
  /** First day. */
  fromOn: Scalars['LocalDate']['output'];
  /** When it was held. */
  heldOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Id. */
  id: Scalars['ID']['output'];
  /** Whether the viewer reads all of it, or comes; else what its units are told. */
  inside: Scalars['Boolean']['output'];
  /** Matter. */
  matter: Scalars['String']['output'];
  /** How it went. */
  note?: Maybe<Scalars['String']['output']>;
  /** Of these, those not closed. */
  openCount: Scalars['Int']['output'];
  /** Opinions the viewer may know of. */
  opinionCount: Scalars['Int']['output'];
  /** Opinions: all for secretariat and leaders, the own for a delegate, for a unit those it has to answer. */
  opinions: Array<Opinion>;
  /** Why it is needed beside what else goes to the same units. */
  overlapReason?: Maybe<Scalars['String']['output']>;
  /** When it was planned. */
  plannedOn: Scalars['LocalDate']['output'];
  /** State. */
  state: DelegateVisitState;
  /** Why it was cancelled. */
  stateReason?: Maybe<Scalars['String']['output']>;
  /** The programme. */
  stops: Array<VisitStop>;
  /** Last day. */
  toOn: Scalars['LocalDate']['output'];
  /** Kinds of assistance it is about. */
  topics: Array<AssistanceCategory>;
  /** Names of the units that receive them. */
  unitNames?: Maybe<Scalars['String']['output']>;
  /** Version. */
  version: Scalars['Int']['output'];
  /** What the viewer can do. */
  viewerCan: Array<Verb>;
};

/** Which visits. */
export type DelegateVisitFilter = {
  /** States; all when absent. */
  states?: InputMaybe<Array<DelegateVisitState>>;
};

/** A page of visits. */
export type DelegateVisitPage = {
  /** The page's rows. */
  items: Array<DelegateVisit>;
  /** Rows in all. */
  total: Scalars['Int']['output'];
};

/** States of a visit of delegates. */
export type DelegateVisitState =
  | 'cancelled'
  | 'closed'
  | 'held'
  | 'planned';

/** What the provider says of a delivery. */
export type DeliverInput = {
  /** Way by which: a platform, a letter, a disk. */
  channel: Scalars['String']['input'];
  /** Day on which it was handed over. */
  deliveredOn: Scalars['LocalDate']['input'];
  /** Number of the letter, the exchange or the batch. */
  reference: Scalars['String']['input'];
  /** By what the secretariat knows it, where it writes for the unit. */
  source?: InputMaybe<Scalars['String']['input']>;
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
  /** The other side's own words. */
  answer?: Maybe<Scalars['String']['output']>;
  /** Whether the other side took it. */
  delivered: Scalars['Boolean']['output'];
  /** Why not. */
  failure?: Maybe<DeliveryFailure>;
};

/** A demonstration account. */
export type DemoAccount = {
  /** Account name. */
  accountName: Scalars['String']['output'];
  /** What it shows. */
  label: Scalars['String']['output'];
  /** Role shown. */
  role: Role;
};

/** The right of a body to carry out inspections of its government, on record. */
export type Designation = {
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

/** A heading, paragraph, table or chart. */
export type DocumentBlock = {
  /** The chart. */
  chart?: Maybe<DocumentChart>;
  /** What it is. */
  kind: DocumentBlockKind;
  /** Its words; of a table or chart what stands over it. */
  runs: Array<DocumentRun>;
  /** The table. */
  table?: Maybe<DocumentTable>;
};

/** Parts of the body. */
export type DocumentBlockKind =
  | 'chart'
  | 'heading'
  | 'paragraph'
  | 'subheading'
  | 'table';

/** A chart of bars that add up. */
export type DocumentChart = {
  /** What the bars are of. */
  categories: Array<Scalars['String']['output']>;
  /** What they are made of. */
  series: Array<DocumentSeries>;
};

/** A document as words, before it is set on paper; GET /api/documents/KIND.docx gives the file, with the same arguments in the address. */
export type DocumentDraft = {
  /** Whom it is to; null for a plan. */
  addressee?: Maybe<Scalars['String']['output']>;
  /** What is to be filled in, in the order of reading. */
  blanks: Array<Scalars['String']['output']>;
  /** Body. */
  blocks: Array<DocumentBlock>;
  /** Where the log of events ended when it was issued; null for what is not issued here. */
  checkpoint?: Maybe<Scalars['String']['output']>;
  /** Who gets a copy. */
  copiesTo: DocumentRun;
  /** Its form. */
  form: DocumentForm;
  /** What it is. */
  kind: DocumentKind;
  /** Characters of title, addressee and body. */
  length: Scalars['Int']['output'];
  /** Whether that is more than documents of this kind should have. */
  long: Scalars['Boolean']['output'];
  /** By whom. */
  madeBy: Scalars['String']['output'];
  /** When the draft was made. */
  madeOn: Scalars['LocalDate']['output'];
  /** The issuer's name over it. */
  mark: Scalars['String']['output'];
  /** Its number: the issuer gives it. */
  number: DocumentRun;
  /** Who prints it. */
  printedBy: Scalars['String']['output'];
  /** Who signs. */
  signature: Scalars['String']['output'];
  /** The day it is signed: filled in by hand. */
  signedOn: DocumentRun;
  /** Title. */
  title: Scalars['String']['output'];
};

/** Forms of GB/T 9704-2012. */
export type DocumentForm =
  | 'document'
  | 'letter'
  | 'minutes';

/** In whose name it goes out. Minutes go out in the joint meeting's name, nothing else does: refused with DOCUMENT_MINUTES_ISSUER, or DOCUMENT_ISSUER_COORDINATING. */
export type DocumentIssuer =
  | 'department'
  | 'government'
  | 'government_office'
  | 'joint_meeting';

/** Documents that can be drafted. Each is a draft without a seal: the issuer checks, numbers, signs and seals it outside (L10). */
export type DocumentKind =
  | 'bulletin'
  | 'inspection_conclusion'
  | 'inspection_notice'
  | 'inspection_plan'
  | 'minutes'
  | 'rectification_notice'
  | 'transfer_letter'
  /** 督办函: tells and asks. */
  | 'urge_letter'
  /** 督办单: tells a unit what is late with it, and to see to it. */
  | 'urge_sheet';

/** Some words of a document. */
export type DocumentRun = {
  /** What a person fills in here; null for words of the record. */
  blank?: Maybe<Scalars['String']['output']>;
  /** As printed. */
  text: Scalars['String']['output'];
};

/** Figures of a chart that belong together. */
export type DocumentSeries = {
  /** What they are. */
  name: Scalars['String']['output'];
  /** One a category. */
  values: Array<Scalars['Int']['output']>;
};

/** A table. */
export type DocumentTable = {
  /** Heads of the columns. */
  head: Array<Scalars['String']['output']>;
  /** Rows; each has a cell a column. */
  rows: Array<Array<Scalars['String']['output']>>;
  /** Shares of the width. */
  widths: Array<Scalars['Int']['output']>;
};

/** Against the edition before. */
export type DraftChange =
  | 'changed'
  | 'gone'
  | 'new'
  | 'same';

/** How many drafts of each sort there are; open is the sum of unsettled, doubtful, certain and gone. */
export type DraftCounts = {
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
  /** When each report is due; on day 25 of the period's last month when absent. */
  reportDue?: InputMaybe<ReportDueInput>;
  /** Months between reports; absent for none. A number that does not line up with years and is not the duty's own is refused until `unusual` confirms it. */
  reportEveryMonths?: InputMaybe<Scalars['Int']['input']>;
  /** Title, 2–120 characters. */
  title: Scalars['String']['input'];
  /** Confirms an unusual number of months. */
  unusual?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A unit named in a draft. */
export type DraftUnit = {
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
  /** When its secret address was made. */
  createdAt: Scalars['DateTime']['output'];
};

/** What the field has sent so far: what is missing may still wait on a phone. */
export type FieldCheck = {
  /** Everybody in the team who signs in and records. */
  members: Array<FieldCheckMember>;
  /** Objects without a single record. */
  unvisitedIds: Array<Scalars['ID']['output']>;
};

/** Somebody in the team who records in the field, with what has come in from them. */
export type FieldCheckMember = {
  /** Day of the last visit recorded. */
  lastOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Unit and office in words. */
  office: Scalars['String']['output'];
  /** Name. */
  personName: Scalars['String']['output'];
  /** Field records that came in. */
  records: Scalars['Int']['output'];
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

/** A finding that stands, of an inspection or taken over from an assessment. Nothing of a sealed complaint is in it. */
export type Finding = {
  /** Its county. */
  countyName?: Maybe<Scalars['String']['output']>;
  /** Its code. */
  dutyCode?: Maybe<Scalars['String']['output']>;
  /** Duty concerned. */
  dutyId?: Maybe<Scalars['ID']['output']>;
  /** Pieces of evidence. */
  evidenceCount: Scalars['Int']['output'];
  /** Day it counts from: of the conclusion, the report, else of the field work. */
  foundOn: Scalars['LocalDate']['output'];
  /** Id. */
  id: Scalars['ID']['output'];
  /** Kind. */
  kind: FindingKind;
  /** Matter. */
  matter: Scalars['String']['output'];
  /** How many of this kind stand at this unit, with this one, as far as the viewer may know; above 1 it was found again. */
  ofKind: Scalars['Int']['output'];
  /** Where it comes from. */
  origin: FindingOrigin;
  /** Its code. */
  originCode: Scalars['String']['output'];
  /** The inspection or assessment. */
  originId: Scalars['ID']['output'];
  /** Its matter. */
  originMatter: Scalars['String']['output'];
  /** Items it has to be put right by. */
  rectifications: Scalars['Int']['output'];
  /** Of these, closed out. */
  rectified: Scalars['Int']['output'];
  /** Number within it. */
  sequence: Scalars['Int']['output'];
  /** How grave. */
  severity: FindingSeverity;
  /** Its code. */
  taskCode?: Maybe<Scalars['String']['output']>;
  /** Task concerned. */
  taskId?: Maybe<Scalars['ID']['output']>;
  /** Words. */
  text: Scalars['String']['output'];
  /** Kinds of assistance. */
  topics: Array<AssistanceCategory>;
  /** Unit answerable. */
  unitId: Scalars['ID']['output'];
  /** Its name. */
  unitName: Scalars['String']['output'];
};

/** One count of findings. */
export type FindingCount = {
  /** County, where it is counted by county. */
  countyId?: Maybe<Scalars['ID']['output']>;
  /** Of these, grave. */
  grave: Scalars['Int']['output'];
  /** Kind, where it is counted by kind. */
  kind?: Maybe<FindingKind>;
  /** Name of unit or county. */
  name?: Maybe<Scalars['String']['output']>;
  /** Of these, of a kind that stands more than once at their unit. */
  repeated: Scalars['Int']['output'];
  /** Kind of assistance, where it is counted by that. */
  topic?: Maybe<AssistanceCategory>;
  /** How many. */
  total: Scalars['Int']['output'];
  /** Unit, where it is counted by unit. */
  unitId?: Maybe<Scalars['ID']['output']>;
};

/** Findings the viewer may know of, counted every way. */
export type FindingCounts = {
  /** The same kind more than once at one unit, most first. */
  again: Array<FindingCount>;
  /** By county. */
  counties: Array<FindingCount>;
  /** By kind. */
  kinds: Array<FindingCount>;
  /** By kind of assistance; one about several counts under each. */
  topics: Array<FindingCount>;
  /** In all. */
  total: Scalars['Int']['output'];
  /** By unit, most first. */
  units: Array<FindingCount>;
};

/** Which findings. */
export type FindingFilter = {
  /** County. */
  countyId?: InputMaybe<Scalars['ID']['input']>;
  /** Kind. */
  kind?: InputMaybe<FindingKind>;
  /** Where they come from. */
  origin?: InputMaybe<FindingOrigin>;
  /** Only those of a kind that stands more than once at their unit. */
  repeated?: InputMaybe<Scalars['Boolean']['input']>;
  /** How grave. */
  severity?: InputMaybe<FindingSeverity>;
  /** In matter, words, unit or code. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Kind of assistance. */
  topic?: InputMaybe<AssistanceCategory>;
  /** Unit answerable. */
  unitId?: InputMaybe<Scalars['ID']['input']>;
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

/** Where a finding comes from. */
export type FindingOrigin =
  | 'assessment'
  | 'inspection';

/** A page of findings. */
export type FindingPage = {
  /** The page's rows. */
  items: Array<Finding>;
  /** Rows in all. */
  total: Scalars['Int']['output'];
};

/** How grave a finding is. */
export type FindingSeverity =
  | 'grave'
  | 'minor'
  | 'serious';

/** How findings are sorted. */
export type FindingSort =
  | 'newest'
  | 'repeated'
  | 'severity'
  | 'unit';

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

/** Whom a form of accountability is for. */
export type FormTarget =
  | 'organisation'
  | 'person';

/** Whether a duty recurs, and whether anybody has said how often. */
export type FrequencyState =
  /** No recurrence. */
  | 'none'
  /** Set; periods follow. */
  | 'set'
  /** 定期 without a number: nothing is expected until one is set. */
  | 'unset';

/** Funds over time. */
export type FundChains = {
  /** True where the viewer sees figures of own units only: sums are of these. */
  partial: Scalars['Boolean']['output'];
  /** By fund, newest period first. */
  periods: Array<FundPeriod>;
};

/** Steps of the money: 预算, 下达, 按时发放, 公开. */
export type FundPart =
  | 'budgeted'
  | 'paid_in_time'
  | 'published'
  | 'released';

/** A fund in a period: what was budgeted, released, paid in time and published. */
export type FundPeriod = {
  /** Fund. */
  fund: Scalars['String']['output'];
  /** Measure. */
  measure: Scalars['String']['output'];
  /** Last day of the period. */
  periodEndOn: Scalars['LocalDate']['output'];
  /** Months the period spans. */
  periodMonths: Scalars['Int']['output'];
  /** First day of the period. */
  periodStartOn: Scalars['LocalDate']['output'];
  /** Steps that are asked for, in their order. */
  steps: Array<FundStep>;
};

/** A step of a fund in a period. */
export type FundStep = {
  /** Money in this step; null where nothing was entered. */
  amount?: Maybe<Scalars['Float']['output']>;
  /** Figures entered; fewer than expected = incomplete. */
  entered: Scalars['Int']['output'];
  /** An earlier step with less money: more cannot have gone further than there was. */
  exceeds?: Maybe<FundPart>;
  /** Figures expected (应报). */
  expected: Scalars['Int']['output'];
  /** Its indicator. */
  indicatorId: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Of the budget, in percent; null without one, or where either is incomplete. */
  ofBudget?: Maybe<Scalars['Float']['output']>;
  /** Step. */
  part: FundPart;
};

/** How well it was done. */
export type Grade =
  | 'excellent'
  | 'fail'
  | 'good'
  | 'pass';

/** Parts handed down from a county's part, and the reports expected of them up to the present period. */
export type HandDownRollUp = {
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
  /** The complaint: its code is told, nothing of what is in it. */
  complaintId?: Maybe<Scalars['ID']['output']>;
  /** Day it is due. */
  dueOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Id of what is open. */
  id: Scalars['ID']['output'];
  /** The inspection. */
  inspectionId?: Maybe<Scalars['ID']['output']>;
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
  /** The rectification item. */
  rectificationId?: Maybe<Scalars['ID']['output']>;
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
  /** Offered to another system, its secret not yet taken by this post. */
  | 'api_token'
  | 'assignment'
  | 'check_report'
  /** Done by all, waits for 销号. */
  | 'close_out'
  | 'complaint_answer'
  | 'complaint_register'
  | 'complaint_verify'
  /** Conclusion of an inspection to receive, or to object to in time. */
  | 'conclusion'
  | 'confirm_report'
  | 'draft_notice'
  | 'draft_report'
  | 'draft_task'
  | 'expected_report'
  /** Inspection not closed; where a review was asked, by when it is decided. */
  | 'inspection'
  | 'instruction'
  | 'rectification'
  | 'rectification_check'
  | 'returned_report'
  | 'review'
  | 'sign_off_report';

/** What the concerned said: a statement, that there is nothing to say, or nothing until the day was over. */
export type HearingAnswer =
  | 'nothing'
  | 'silent'
  | 'statement';

/** What concerns the viewer, or the unit the viewer heads: what is proposed on what facts, and the chance to speak. Nothing of what others say or decide. */
export type HearingRequest = {
  /** Its code. */
  code: Scalars['String']['output'];
  /** On what facts. */
  facts: Array<AccountabilityFact>;
  /** The hearing as it stands. */
  hearing: AccountabilityHearing;
  /** Id of the proposal. */
  id: Scalars['ID']['output'];
  /** What is proposed. */
  kind: AccountabilityKind;
  /** Why it is proposed. */
  matter: Scalars['String']['output'];
  /** Who. */
  personName?: Maybe<Scalars['String']['output']>;
  /** The post. */
  postTitle?: Maybe<Scalars['String']['output']>;
  /** The unit as such, or by post. */
  responsibility: Responsibility;
  /** The unit. */
  unitName: Scalars['String']['output'];
  /** For verbs: which revision was read. */
  version: Scalars['Int']['output'];
  /** What the viewer may do. */
  viewerCan: Array<Verb>;
};

/** How somebody holds a post: as its holder, as its deputy (AB角), or acting for a vacancy. */
export type HoldingCapacity =
  | 'acting'
  | 'deputy'
  | 'holder';

/** By what an account is found for somebody whom no administrator linked: by nothing, or by the mail address the provider has verified. */
export type IdentityMatching =
  | 'mail'
  | 'off';

/** Whether an account is linked with a person of the identity provider: there is no provider, no link, one that its holder has not confirmed yet, one that works. */
export type IdentityState =
  | 'linked'
  | 'none'
  | 'off'
  | 'waiting';

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

/** A list of people for posts, as it stands in a sheet. */
export type ImportPeopleInput = {
  /** Only say what would come of it. */
  dryRun: Scalars['Boolean']['input'];
  /** Joint meeting in which the posts have their roles. */
  jointMeetingId: Scalars['ID']['input'];
  /** Lines of the sheet with their cells, the head among the first 20; at most 500 people. */
  lines: Array<Array<InputMaybe<Scalars['String']['input']>>>;
};

/** How far an import has come. */
export type ImportProgress = {
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
  /** The part of a ratio belongs to its whole by definition: above 100 % is refused, not asked about. */
  capped: Scalars['Boolean']['output'];
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
  /** The fund it is a step of; indicators of one fund are read as a chain. */
  fund?: Maybe<Scalars['String']['output']>;
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

/** A figure as typed; both numbers null = left open, which counts as not entered and wants a note. 0 of 0 says there was nothing this period. */
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
  /** What is shown: the amount, or the ratio in percent; null with entered figures where the wholes are 0: there was nothing. */
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
  /** The part of a ratio belongs to its whole by definition: above 100 % is refused. Else a word why is asked. */
  capped?: Scalars['Boolean']['input'];
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
  /** The fund it is a step of, up to 40 characters; only with a step. */
  fund?: InputMaybe<Scalars['String']['input']>;
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
  /** Oldest period first, then by area. */
  figures: Array<IndicatorFigure>;
  /** True where the viewer sees figures of own units only: sums are of these. */
  partial: Scalars['Boolean']['output'];
};

/** A rule that opens a task when the rolled-up figure of accepted reports comes to the threshold, once per crossing. */
export type IndicatorTrigger = {
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

/** Where an influence period stands: it begins and ends by its days. */
export type InfluenceState =
  | 'coming'
  | 'ended'
  | 'none'
  | 'running';

/** An inspection (督查), or operational check. A unit it goes to reads what it was told: the plan without source, trigger, reasons and team. */
export type Inspection = {
  /** By which paper. */
  approvalDocument?: Maybe<Scalars['String']['output']>;
  /** The signed papers of its approvals, scanned. */
  approvalFiles: Array<EvidenceFile>;
  /** Who put the approval on record; null where the approver did. */
  approvalRecordedBy?: Maybe<Scalars['String']['output']>;
  /** When. */
  approvedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Kind of approver. */
  approver?: Maybe<InspectionApprover>;
  /** Who may be named as having approved, by a leading post; while it waits for that. */
  approverChoices: Array<ApproverChoice>;
  /** Who approved. */
  approverName?: Maybe<Scalars['String']['output']>;
  /** The leading post the approver holds; null for somebody outside. */
  approverPostId?: Maybe<Scalars['ID']['output']>;
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
  /** Documents the viewer can draft of it now. */
  documents: Array<DocumentKind>;
  /** When it was drafted. */
  draftedOn: Scalars['LocalDate']['output'];
  /** What happened to it, newest first. */
  events: Array<InspectionEvent>;
  /** What the field has sent so far; for who may conclude, while it is under way; null for others. */
  fieldCheck?: Maybe<FieldCheck>;
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
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who did it; null for the system. */
  personName?: Maybe<Scalars['String']['output']>;
  /** In which post. */
  postTitle?: Maybe<Scalars['String']['output']>;
  /** Why. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Number in the log. */
  sequence: Scalars['Int']['output'];
  /** To which object. */
  unitName?: Maybe<Scalars['String']['output']>;
  /** What was done; escalate and recomputeDueDates by the system. */
  verb: Scalars['String']['output'];
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
  /** What it has to be put right by: items in the rectification ledger that the viewer may see, without those withdrawn. */
  rectifications: Array<Rectification>;
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

/** An invitation as it is handed over: told once, kept nowhere. */
export type InspectionInvitation = {
  /** Account name to sign in with afterwards. */
  accountName: Scalars['String']['output'];
  /** The code; in groups of four. */
  code: Scalars['String']['output'];
  /** Whose account. */
  personName: Scalars['String']['output'];
  /** Until when it is good. */
  until: Scalars['DateTime']['output'];
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

/** How often a unit is inspected, assessed and visited this year, over all joint meetings. */
export type InspectionLoad = {
  /** Third-party assessments this year. */
  assessments: Scalars['Int']['output'];
  /** Inspections this year. */
  inspections: Scalars['Int']['output'];
  /** Of them by this joint meeting. */
  own: Scalars['Int']['output'];
  /** Unit. */
  unitId: Scalars['ID']['output'];
  /** Visits of delegates this year. */
  visits: Scalars['Int']['output'];
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
  /** Who of the unit did. */
  objectionConfirmedBy?: Maybe<Scalars['String']['output']>;
  /** When the unit confirmed it. */
  objectionConfirmedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Who wrote it down. */
  objectionRecordedBy?: Maybe<Scalars['String']['output']>;
  /** Where it was written down for a unit without an account: by which paper. */
  objectionSource?: Maybe<Scalars['String']['output']>;
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
  /** What it is: another inspection, an assessment, a visit of delegates. */
  what: BurdenKind;
};

/** A page of inspections. */
export type InspectionPage = {
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
  /** Whether the post is there for an invitation only. */
  guest: Scalars['Boolean']['output'];
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
  | 'rectification'
  | 'source'
  | 'team';

/** What sets a special one off. */
export type InspectionTrigger =
  | 'area'
  | 'hot_matter'
  | 'unit';

/** One field record. */
export type InspectionVisit = {
  /** Time, HH:MM. */
  atTime?: Maybe<Scalars['String']['output']>;
  /** Key its device gave it; told to who recorded it. */
  deviceKey?: Maybe<Scalars['String']['output']>;
  /** Files. */
  files: Array<EvidenceFile>;
  /** Id. */
  id: Scalars['ID']['output'];
  /** Whether it came in after the conclusion (结论后补送), which rests on none of it. */
  late: Scalars['Boolean']['output'];
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
  /** True when any joint meeting holds demonstration data. */
  demo: Scalars['Boolean']['output'];
  /** Accounts to try, only on a demonstration installation. */
  demoAccounts: Array<DemoAccount>;
  /** What the button of the identity provider says; null where there is none. */
  identityProvider?: Maybe<Scalars['String']['output']>;
  /** True until the first administrators exist. */
  needsFirstAdministrators: Scalars['Boolean']['output'];
  /** Today by the server's clock, Asia/Shanghai. */
  today: Scalars['LocalDate']['output'];
};

/** A leader's instruction (批示). */
export type Instruction = {
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

/** How an invitation stands. */
export type InvitationState =
  /** A password was set with it */
  | 'accepted'
  /** The code was not used in time */
  | 'ended'
  /** No code was given yet */
  | 'none'
  /** A code was given and is good */
  | 'sent';

/** Who may be invited (art. 8). */
export type InvitedKind =
  | 'consultative_member'
  | 'counsellor'
  | 'expert'
  | 'peoples_deputy';

/** An inspection of another plan that went into this one. */
export type JoinedInspection = {
  /** Its code. */
  code: Scalars['String']['output'];
  /** Joint meeting that planned it. */
  jointMeetingName: Scalars['String']['output'];
  /** Its matter. */
  matter: Scalars['String']['output'];
};

/** A standing body of departments (联席会议); everything else belongs to one. */
export type JointMeeting = {
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
  /** Name in the words. */
  name: Scalars['String']['output'];
  /** Value. */
  value: Scalars['String']['output'];
};

/** Reminders and escalation. */
export type Ladder = {
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
  /** When its reports are due: a day of the period's last month or that month's last day, a day of the month after, or working days after. */
  | 'reportDue'
  /** Supporting units, several in one cell. */
  | 'supports'
  | 'title';

/** A line, or one cell of it, that was not taken. */
export type LedgerFailure = {
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
  /** Working days before the due date from which the light is amber. */
  amberWorkingDays: Scalars['Int']['output'];
  /** Days among them that the joint meeting itself corrected, with its reason; not in the two lists above. */
  corrected: Array<CorrectedDay>;
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

/** A verification of the logs of all joint meetings. */
export type LogCheck = {
  /** When it was asked for. */
  askedAt: Scalars['DateTime']['output'];
  /** By whom; null for the nightly one. */
  askedByName?: Maybe<Scalars['String']['output']>;
  /** Events read so far. */
  events: Scalars['Int']['output'];
  /** When it was finished. */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Id. */
  id: Scalars['ID']['output'];
  /** Each joint meeting's log, and the audit log; empty until it is finished. */
  logs: Array<CheckedLog>;
  /** How far it is. */
  state: LogCheckState;
  /** Lines of the file of checkpoints that cannot be read. */
  unreadableLines: Array<Scalars['Int']['output']>;
  /** True once finished, where nothing is wrong. */
  whole: Scalars['Boolean']['output'];
};

/** How far a verification is. */
export type LogCheckState =
  | 'done'
  | 'failed'
  | 'running'
  | 'waiting';

/** Mail of the whole installation. */
export type MailChannel = {
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
  /** Choice, the default where none was made. */
  choice: MailChoice;
  /** What may be chosen. */
  choices: Array<MailChoice>;
  /** Topic. */
  topic: MessageTopic;
};

/** The responsibility matrix. */
export type Matrix = {
  /** Columns. */
  periods: Array<MatrixPeriod>;
  /** Rows. */
  rows: Array<MatrixRow>;
  /** Totals. */
  totals: Array<MatrixTotal>;
};

/** What one unit owes in one month. */
export type MatrixCell = {
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
  /** Expected. */
  expected: Scalars['Int']['output'];
  /** Missing. */
  missing: Scalars['Int']['output'];
  /** On time. */
  onTime: Scalars['Int']['output'];
  /** First day of the month. */
  periodStartOn: Scalars['LocalDate']['output'];
};

/** One convening of the joint meeting (会议). */
export type Meeting = {
  /** Time, HH:MM. */
  atTime: Scalars['String']['output'];
  /** Units that were there. */
  attendedCount: Scalars['Int']['output'];
  /** When it was called. */
  calledOn: Scalars['LocalDate']['output'];
  /** Who presides. */
  chair: Scalars['String']['output'];
  /** Code, such as HY-2026-001. */
  code: Scalars['String']['output'];
  /** Last day to agree or comment. */
  commentsDueOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Whether the statutory calendar may still move that day. */
  commentsDueProvisional: Scalars['Boolean']['output'];
  /** Decisions the viewer may know of. */
  decisionCount: Scalars['Int']['output'];
  /** Decisions; for units once the minutes circulate. */
  decisions: Array<MeetingDecision>;
  /** Documents that can be drafted of it. */
  documents: Array<DocumentKind>;
  /** Of these, those done. */
  doneCount: Scalars['Int']['output'];
  /** When it was held. */
  heldOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Id. */
  id: Scalars['ID']['output'];
  /** When they were issued. */
  issuedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Items of the agenda. */
  itemCount: Scalars['Int']['output'];
  /** Agenda. */
  items: Array<AgendaItem>;
  /** Kind. */
  kind: MeetingKind;
  /** Limit to answer, in working days. */
  limitWorkingDays?: Maybe<Scalars['Int']['output']>;
  /** The minutes, in lines; for units once they circulate. */
  minutes?: Maybe<Scalars['String']['output']>;
  /** The minutes as agenda, decisions and attendance give them; null for who does not draft them. */
  minutesDraft?: Maybe<Scalars['String']['output']>;
  /** What the units are asked to prepare. */
  note?: Maybe<Scalars['String']['output']>;
  /** Their number, such as 〔2026〕3号. */
  number?: Maybe<Scalars['String']['output']>;
  /** Day. */
  onDate: Scalars['LocalDate']['output'];
  /** What opens it: earlier decisions that are open, and those of the meeting before. */
  pastDecisions: Array<MeetingDecision>;
  /** Place. */
  place: Scalars['String']['output'];
  /** What is stuck and not on the agenda yet, gravest first; for the secretariat. */
  proposals: Array<AgendaProposal>;
  /** Units that answered the call. */
  repliedCount: Scalars['Int']['output'];
  /** What the units say of the minutes: its own for a unit; the newest round first. */
  responses: Array<MinutesResponse>;
  /** How often they circulated. */
  round: Scalars['Int']['output'];
  /** Units called. */
  seatCount: Scalars['Int']['output'];
  /** Seats: all for secretariat and leaders, its own for a unit, and who was there once the minutes circulate. */
  seats: Array<MeetingSeat>;
  /** What silence means. */
  silence: SilenceMeaning;
  /** The rule that makes silence agreement. */
  silenceBasis?: Maybe<Scalars['String']['output']>;
  /** State. */
  state: MeetingState;
  /** Why it was cancelled, or the minutes taken back. */
  stateReason?: Maybe<Scalars['String']['output']>;
  /** Of these, those followed by a task. */
  taskCount: Scalars['Int']['output'];
  /** Title. */
  title: Scalars['String']['output'];
  /** Version. */
  version: Scalars['Int']['output'];
  /** What the viewer can do. */
  viewerCan: Array<Verb>;
};

/** What was decided on an item, and how far it is. */
export type MeetingDecision = {
  /** Item of the agenda. */
  agendaItemId: Scalars['ID']['output'];
  /** When it was done. */
  completedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** When it was decided. */
  decidedOn: Scalars['LocalDate']['output'];
  /** When it is due. */
  dueOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Id. */
  id: Scalars['ID']['output'];
  /** Light of the task by its day; null without one. */
  light?: Maybe<Light>;
  /** Its code. */
  meetingCode: Scalars['String']['output'];
  /** Meeting. */
  meetingId: Scalars['ID']['output'];
  /** Its title. */
  meetingTitle: Scalars['String']['output'];
  /** The last words filed on it. */
  progress?: Maybe<Scalars['String']['output']>;
  /** Number within the meeting. */
  sequence: Scalars['Int']['output'];
  /** Its code. */
  taskCode?: Maybe<Scalars['String']['output']>;
  /** Task that follows it; null where nothing is followed. */
  taskId?: Maybe<Scalars['ID']['output']>;
  /** Its state. */
  taskState?: Maybe<TaskState>;
  /** Words. */
  text: Scalars['String']['output'];
  /** Units, lead first. */
  units: Array<DecisionUnit>;
};

/** A paper of the agenda. */
export type MeetingFile = {
  /** Id, for its address. */
  id: Scalars['ID']['output'];
  /** File name. */
  name: Scalars['String']['output'];
  /** Bytes. */
  size: Scalars['Int']['output'];
};

/** Which meetings. */
export type MeetingFilter = {
  /** States; all when absent. */
  states?: InputMaybe<Array<MeetingState>>;
};

/** Kinds of meetings. */
export type MeetingKind =
  /** All members decide. */
  | 'full'
  /** Liaisons prepare. */
  | 'liaison';

/** A page of meetings. */
export type MeetingPage = {
  /** The page's rows. */
  items: Array<Meeting>;
  /** Rows in all. */
  total: Scalars['Int']['output'];
};

/** A unit's answer to the call. */
export type MeetingReplyInput = {
  /** Who comes; obligatory for a substitute. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Office of who comes; obligatory for a substitute. */
  office?: InputMaybe<Scalars['String']['input']>;
  /** Why somebody else comes, or nobody; obligatory then. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Comes, sends somebody, or is excused. */
  reply: SeatReply;
};

/** A unit's seat: called by post. */
export type MeetingSeat = {
  /** Who sat there; null before it was held. */
  attended?: Maybe<Attendance>;
  /** Name of who sat there. */
  attendedName?: Maybe<Scalars['String']['output']>;
  /** Office of who sat there. */
  attendedOffice?: Maybe<Scalars['String']['output']>;
  /** Id. */
  id: Scalars['ID']['output'];
  /** The post, in words. */
  office: Scalars['String']['output'];
  /** Post that is called; null where the unit's posts have no record here. */
  postId?: Maybe<Scalars['ID']['output']>;
  /** When it answered. */
  repliedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Answer to the call. */
  reply: SeatReply;
  /** Who comes. */
  replyName?: Maybe<Scalars['String']['output']>;
  /** Office of who comes. */
  replyOffice?: Maybe<Scalars['String']['output']>;
  /** Why somebody else comes, or nobody. */
  replyReason?: Maybe<Scalars['String']['output']>;
  /** Unit. */
  unitId: Scalars['ID']['output'];
  /** Its name. */
  unitName: Scalars['String']['output'];
  /** Version. */
  version: Scalars['Int']['output'];
  /** What the viewer can do. */
  viewerCan: Array<Verb>;
};

/** States of a meeting. */
export type MeetingState =
  | 'called'
  | 'cancelled'
  | 'circulated'
  | 'held'
  | 'issued';

/** A unit a confirmed notice names, that does not belong to the joint meeting yet. */
export type MemberCandidate = {
  /** Lead where the notice names it so and the joint meeting has none. */
  role: MembershipRole;
  /** Sentences of the notice that bind it. */
  sentences: Scalars['Int']['output'];
  /** The unit. */
  unit: Unit;
};

/** A unit in the joint meeting, from day to day; ended ones stay. */
export type Membership = {
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
  /** True where a real message of this joint meeting is the example. */
  real: Scalars['Boolean']['output'];
  /** Subject of the mail. */
  subject: Scalars['String']['output'];
  /** Its text. */
  text: Scalars['String']['output'];
};

/** The opening words of a kind of message. */
export type MessageText = {
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

/** What one unit says of the minutes, in one round. */
export type MinutesResponse = {
  /** What became of the comment. */
  answer?: Maybe<Scalars['String']['output']>;
  /** When it was answered. */
  answeredOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Id. */
  id: Scalars['ID']['output'];
  /** After the limit, and heard all the same. */
  late: Scalars['Boolean']['output'];
  /** Who wrote it. */
  personName?: Maybe<Scalars['String']['output']>;
  /** Post. */
  postTitle?: Maybe<Scalars['String']['output']>;
  /** When. */
  respondedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Round. */
  round: Scalars['Int']['output'];
  /** By what the secretariat wrote it for the unit. */
  source?: Maybe<Scalars['String']['output']>;
  /** What it said. */
  state: MinutesResponseState;
  /** Its comment. */
  text?: Maybe<Scalars['String']['output']>;
  /** Unit. */
  unitId: Scalars['ID']['output'];
  /** Its name. */
  unitName: Scalars['String']['output'];
  /** Version. */
  version: Scalars['Int']['output'];
  /** What the viewer can do. */
  viewerCan: Array<Verb>;
};

/** What a unit said of the minutes. */
export type MinutesResponseState =
  | 'agreed'
  | 'answered'
  | 'commented'
  | 'pending'
  /** It said nothing by the day they were issued. */
  | 'silent';

export type Mutation = {
  /** Accept a completion with a grade. */
  acceptCompletion: Assignment;
  /** Set the password of an account made for an invitation, with the code the secretariat gave; answers with the account name. INVITATION_WRONG, INVITATION_ENDED, the refusals of passwords. */
  acceptInvitation: AcceptedInvitation;
  /** The answer satisfies. */
  acceptOpinionAnswer: DelegateVisit;
  /** Accept a report. */
  acceptReport: ReportSlot;
  /** Acknowledge (签收). */
  acknowledgeAssignment: Assignment;
  /** Take up (签收). */
  acknowledgeComplaint: Complaint;
  /** Take it up, with own measures and the post answerable (签收); the secretariat for a unit without account, with its source. */
  acknowledgeRectification: Rectification;
  /** Put it in force: its deliveries are expected. */
  activateDataProvision: DataProvision;
  /** Add a new instruction to it; it is not closed before the new one has its result. */
  addInstruction: Instruction;
  /** Make one or several units members from a date; all of them or none. */
  addMember: Array<Membership>;
  /** Make units a confirmed notice names members from a day, all or none; who is one already stays as it is. */
  addMembersOfNotice: Notice;
  /** Agree to the minutes; the secretariat for a unit, by what it knows. */
  agreeMinutes: Meeting;
  /** Answer a comment; the unit is told. */
  answerComment: Meeting;
  /** Answer (答复); whoever holds the receipt reads it. */
  answerComplaint: Complaint;
  /** Answer an opinion, as the unit or for it. */
  answerOpinion: DelegateVisit;
  /** Appoint a person: account, post, holding and role in one step. */
  appointPerson: AdminPost;
  /** A leader approves; never one who proposed it or whom it is about. */
  approveAccountability: Accountability;
  /** The leader lets it go out. */
  approveBulletin: Bulletin;
  /** Grant the time asked for. */
  approveExtension: Assignment;
  /** Put the approval on record. */
  approveInspection: Inspection;
  /** Grant the time asked for. */
  approveRectificationExtension: Rectification;
  /** File a closed task away (归档). */
  archiveTask: Task;
  /** Ask for data beside any rhythm, by a day, in words that name no person. */
  askDelivery: DataProvision;
  /** Ask the concerned to be heard until a day (听取陈述申辩). */
  askHearing: Accountability;
  /** Hand to a unit to verify (交核查); never the unit complained about. */
  assignComplaint: Complaint;
  /** Hand out a decision that was written down without a task. */
  assignDecision: Meeting;
  /** Say where somebody's mail goes, or that none goes (null); it counts at once. Not for oneself. */
  assignMailAddress: AdminAccount;
  /** Give an opinion to the unit that has to answer, by a day or within working days. */
  assignOpinion: DelegateVisit;
  /** Hand the task to its units. */
  assignTask: Task;
  /** Ask for it with the reports of a task, or of all tasks of a duty; of some units, or of all that report. */
  attachIndicator: Indicator;
  /** Call a meeting; every unit called is told. */
  callMeeting: Meeting;
  /** It does not take place; the units are told. */
  cancelDelegateVisit: DelegateVisit;
  /** It does not take place; the units are told. */
  cancelMeeting: Meeting;
  /** Praise, incentive or criticism was carried out (落实). */
  carryOutAccountability: Accountability;
  /** Another unit leads from a date; the lead of until then stays a member. Returns the memberships in force from then on that changed. */
  changeLead: Array<Membership>;
  /** Change the own password; other sessions end. */
  changePassword: Viewer;
  /** Have the logs of all joint meetings recomputed; answers the one that waits or runs where there is one. */
  checkLog: LogCheck;
  /** Pass a town's report on to the secretariat (县级核对), as the county government that handed the work down. */
  checkReport: ReportSlot;
  /** Choose how to hear of a topic by mail. */
  chooseMail: MailSettings;
  /** Send the minutes to the units that were there, for agreement. */
  circulateMinutes: Meeting;
  /** Close it, once no appeal can come any more. */
  closeAccountability: Accountability;
  /** Close it. */
  closeAssessment: Assessment;
  /** Close (办结). */
  closeComplaint: Complaint;
  /** Close it, once every opinion is closed. */
  closeDelegateVisit: DelegateVisit;
  /** Close it, once every object has heard and no clock runs. */
  closeInspection: Inspection;
  /** Close it (阅结), with those added; before it is registered, take it back with the reason. */
  closeInstruction: Instruction;
  /** Close out what was verified (销号). */
  closeOutRectification: Rectification;
  /** Close out (销号) a completed task. */
  closeOutTask: Task;
  /** Comment on the minutes; the secretariat for a unit, by what it knows. */
  commentOnMinutes: Meeting;
  /** Commission an assessment. */
  commissionAssessment: Assessment;
  /** Finish a sign-in by the identity provider with what is still asked. SIGN_IN_STALE, CREDENTIALS_WRONG, SECOND_FACTOR_REQUIRED, SECOND_FACTOR_WRONG, IDENTITY_TAKEN. */
  completeSignIn: Viewer;
  /** Record the government's conclusion, a part for each object. `fieldChecked`: the team was asked, and no field record waits on a phone. */
  concludeInspection: Inspection;
  /** Confirm that they were received, as the recipient or for it. */
  confirmDelivery: DataProvision;
  /** Type the code in: ADDRESS_CODE_WRONG, ADDRESS_CODE_EXPIRED. */
  confirmMailAddress: MailSettings;
  /** Put the open drafts into the register. */
  confirmNotice: ConfirmNoticeResult;
  /** Confirm a request for review that was written down for the unit (确认). */
  confirmObjection: Inspection;
  /** Confirm, as the unit, what was filed on its behalf. */
  confirmReport: ReportSlot;
  /** Its first code: from now on sign-in asks for it. Ten recovery codes, told once. */
  confirmSecondFactor: Array<Scalars['String']['output']>;
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
  /** It does not: it is answered anew. */
  declineOpinionAnswer: DelegateVisit;
  /** Send a report back within the unit instead of signing it, with a reason. */
  declineSignOff: ReportSlot;
  /** Say what is counted and how, from a period on. */
  defineIndicator: Indicator;
  /** Feed the conclusion back to an object. */
  deliverConclusion: Inspection;
  /** Say that data were handed over, as the provider or for it. */
  deliverData: DataProvision;
  /** Ask for it there no more, in periods that begin on or after a day. */
  detachIndicator: Indicator;
  /** Disable an account at once: its sessions end. Never one's own, never the last administrator of a kind. */
  disableAccount: AdminAccount;
  /** Take a wrongly imported notice out of the lists; refused once it is in the register. */
  discardNotice: Notice;
  /** Freezes a period's figures and drafts a bulletin from them. */
  draftBulletin: Bulletin;
  /** Draft the inspection that was approved (转为督查): the clue and its approval are its source. */
  draftComplaintInspection: Complaint;
  /** Draft the approved task (转为任务), in the secretariat's own words. */
  draftComplaintTask: Complaint;
  /** Enter a data provision, as a draft. */
  draftDataProvision: DataProvision;
  /** Begin a plan; it is kept as a draft. */
  draftInspection: Inspection;
  /** Keep the draft of the minutes. */
  draftMinutes: Meeting;
  /** Draft a task. */
  draftTask: Task;
  /** Drops a draft, with the reason. */
  dropBulletin: Bulletin;
  /** Take out a decision that has no task. */
  dropDecision: Meeting;
  /** Leave a draft out. */
  dropDraftItem: DraftItem;
  /** Drop a finding that does not hold. */
  dropFinding: Inspection;
  /** Drop a finding that does not hold. */
  dropTakenFinding: Assessment;
  /** Let a disabled account sign in again. */
  enableAccount: AdminAccount;
  /** End it, or a draft that is not taken up. */
  endDataProvision: DataProvision;
  /** End a designation. */
  endDesignation: Designation;
  /** End a holding on a last day; post, role and duties stay. By the secretariat for posts of its joint meeting only, or by the system administrator. */
  endHolding: Scalars['Boolean']['output'];
  /** End a membership on a date, with the roles of the unit's posts. */
  endMembership: Membership;
  /** End all own sessions but this one; what is left. */
  endOtherSessions: Array<OwnSession>;
  /** End one of the own sessions elsewhere; what is left. NOT_FOUND, SESSION_CURRENT. */
  endOwnSession: Array<OwnSession>;
  /** End all sessions of an account. Not one's own. */
  endSessions: AccountAccess;
  /** Send nothing any more. */
  endWebhook: Webhook;
  /** Establish a joint meeting with its secretariat. */
  establishJointMeeting: JointMeeting;
  /** Expand a class of holders to units; returns the duties made. */
  expandHolders: Array<Duty>;
  /** Send the report: to the unit's head first where the joint meeting asks for his signature, to the county that handed the work down, else to the secretariat. `draftVersion` is that of the draft the sender has before him, 0 for none. The secretariat may file on behalf of a unit and names the source. */
  fileReport: ReportSlot;
  /** Report that it is done and ask to close it out (提请销号). */
  finishRectification: Rectification;
  /** Let one unit, or one of its reports, be filed in a locked month until a day, with the reason. */
  grantException: PeriodLock;
  /** Hand a county's part down to its towns (县交镇街): each gets a part under it, and the county's completes after theirs. */
  handDownAssignment: Task;
  /** Hand in the report. */
  handInAssessment: Assessment;
  /** Accountability was handed to the competent authority (移送有权机关). */
  handOverAccountability: Accountability;
  /** Record that it was held. */
  holdDelegateVisit: DelegateVisit;
  /** Record that it was held, and who was there. */
  holdMeeting: Meeting;
  /** Read a notice into drafts. A notice imported before is returned as it is; a revised edition shows what is new, changed, gone. */
  importNotice: Notice;
  /** Appoint a whole list of people: each line by itself, all in one step. TABLE_WITHOUT_HEAD, COLUMN_MISSING, TABLE_EMPTY, TABLE_TOO_LARGE. */
  importPeople: PeopleImport;
  /** File the own unit's reports from a filled-in workbook (GET /api/report-workbook.xlsx), uploaded by POST /files: each row by itself, those refused named with their reason; at most 10,000 rows. A dry run files nothing; the word that nothing is classified is given once for the file, before filing. */
  importReports: ReportImport;
  /** Take in tasks from a workbook: the template (GET /api/task-template.xlsx) or somebody's own ledger, up to 10,000 lines. A dry run changes nothing; the import itself is one transaction. The same line twice makes one task. */
  importTasks: TaskImport;
  /** Give somebody invited a new code to set a password with; the one before is void. It is told once. */
  inviteToInspection: InspectionInvitation;
  /** Issues it with its number; every unit it speaks of is asked to acknowledge it. */
  issueBulletin: Bulletin;
  /** Issue the minutes with their number. */
  issueMinutes: Meeting;
  /** Join to another of the same matter (并案). */
  joinComplaint: Complaint;
  /** Go into another inspection, one of the overlaps shown, instead of being done twice. */
  joinInspection: Inspection;
  /** Lift somebody's second factor who lost it with the recovery codes; sessions end. Not one's own. */
  liftSecondFactor: AccountAccess;
  /** Say who of the identity provider an account is; it works once its holder confirmed it with the account's own password. Not one's own. */
  linkIdentity: AccountAccess;
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
  /** Open what was sealed as a clue of crime, for a stated purpose; only for a confidant. */
  openAccountabilitySeal: OpenedAccountabilitySeal;
  /** Open what is sealed, for a stated purpose; every opening is logged. Only for a confidant (保密经办人). */
  openComplaintSeal: OpenedComplaintSeal;
  /** Open items for several findings of a concluded inspection at once (立项). All or none. */
  openRectification: Array<Rectification>;
  /** Send nothing for now; what happens meanwhile is not sent later. */
  pauseWebhook: Webhook;
  /** Plan a visit; the units that receive it are told. */
  planDelegateVisit: DelegateVisit;
  /** Propose (提出建议), on facts picked from the record. */
  proposeAccountability: Accountability;
  /** Propose that it becomes a task (转督办) or the matter of an inspection (转督查). */
  proposeComplaintTask: Complaint;
  /** Draft an entry for each sentence of the register that speaks of providing data and has none yet; answers how many. */
  proposeDataProvisions: Scalars['Int']['output'];
  /** Find the objection right and hand the part to another unit. */
  reassignAssignment: Task;
  /** Call a part back that the viewer's county handed down (收回下交), with a reason; refused once it is completed. */
  recallAssignment: Task;
  /** A unit acknowledges it; the secretariat for one without an account, with the source. */
  receiveBulletin: Bulletin;
  /** Receive the conclusion, as the unit; or note its receipt with day and source, as the secretariat. */
  receiveConclusion: Inspection;
  /** Record what the competent authority decided, once its receipt is there. */
  recordAccountabilityOutcome: Accountability;
  /** Record the receipt of whoever it was handed to (回执). */
  recordAccountabilityReceipt: Accountability;
  /** Record an appeal; after its last day with the reason it was taken. */
  recordAppeal: Accountability;
  /** Record what became of the appeal; changed with what holds instead. */
  recordAppealResult: Accountability;
  /** Record the work, as somebody of the third party or for it. */
  recordAssessmentWork: Assessment;
  /** Write down what came by hotline, letter or visit (代登记); for secretariat and units. Again with the same key: the same complaint and receipt. */
  recordComplaint: RecordedComplaint;
  /** Record the receipt of whoever took it over (登记回执). */
  recordComplaintReceipt: Complaint;
  /** Write down a decision and hand it out as a task in the same step. */
  recordDecision: Meeting;
  /** Put on record which body may carry out inspections of its government. */
  recordDesignation: Designation;
  /** Record a finding. */
  recordFinding: Inspection;
  /** Speak for oneself or the unit one heads; null for the officer, who notes it with its source and reads it in the register. */
  recordHearing?: Maybe<HearingRequest>;
  /** Write an opinion down, as the delegate or for one. */
  recordOpinion: DelegateVisit;
  /** Record a visit, as a member of the team; sent twice with one key, it is recorded once. Of a visit made before the conclusion it is kept after it too, marked late. */
  recordVisit: Inspection;
  /** Send a message again, under its old id. */
  redeliverWebhook: Webhook;
  /** Hand a major petition to the petition office (转信访). */
  referComplaint: Complaint;
  /** Takes the figures anew as of now and writes the words anew from them. */
  refreezeBulletin: Bulletin;
  /** Leave the due date as it is, with the reason. */
  refuseExtension: Assignment;
  /** Leave the limit as it is. */
  refuseRectificationExtension: Rectification;
  /** Register and sort (登记). */
  registerComplaint: Complaint;
  /** Turn it into a task with lead and supports, handed out at once. */
  registerInstruction: Instruction;
  /** A leader says no. */
  rejectAccountability: Accountability;
  /** Have no address any more. */
  removeMailAddress: MailSettings;
  /** Remove a robot: its address and secret are wiped. */
  removeRobot: Scalars['Boolean']['output'];
  /** Take the own second factor away, with password and code: for good, or for a new telephone; where one is required the next has to be set up at once. */
  removeSecondFactor: Scalars['Boolean']['output'];
  /** Make the secret address of the viewer's calendar, or a new one; the old one ends. */
  renewFeed: RenewedFeed;
  /** Ten new recovery codes, told once; the old are void. */
  renewRecoveryCodes: Array<Scalars['String']['output']>;
  /** Make the secret address of a unit's calendar, or a new one; the old one ends. */
  renewUnitFeed: RenewedFeed;
  /** Begin again (重新办理). */
  reopenComplaint: Complaint;
  /** Take up again what did not last (反弹), with the reason and a new limit. */
  reopenRectification: Rectification;
  /** Take a completed or closed task up again (重启), with the reason and perhaps a new due date. */
  reopenTask: Task;
  /** Answer the call for one's unit; the secretariat for a unit without an account. */
  replyMeeting: Meeting;
  /** Tell the leader the result, once its task has ended. */
  reportInstruction: Instruction;
  /** Report what was done so far. */
  reportRectification: Rectification;
  /** Report the findings (报核查情况). */
  reportVerification: Complaint;
  /** Ask to complete (提请办结). */
  requestCompletion: Assignment;
  /** Ask for more time (延期) up to the due date: new date, reason, progress so far. */
  requestExtension: Assignment;
  /** Ask for more time, up to and with the last day. */
  requestRectificationExtension: Rectification;
  /** Replace a forgotten password by a one-time one, told once; its sessions end. Not for administrators. */
  resetPassword: OneTimePassword;
  /** Take a dropped draft back. */
  restoreDraftItem: DraftItem;
  /** Take a discarded notice back; refused where its text was imported meanwhile. */
  restoreNotice: Notice;
  /** Resume it. */
  resumeDataProvision: DataProvision;
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
  /** A leader gives it back. */
  returnAccountability: Accountability;
  /** Give the report back. */
  returnAssessment: Assessment;
  /** The leader returns it, with the reason. */
  returnBulletin: Bulletin;
  /** Return a completion with a reason. */
  returnCompletion: Assignment;
  /** Return them, with the reason: they are owed again. */
  returnDelivery: DataProvision;
  /** Give the plan back. */
  returnInspection: Inspection;
  /** Looked at and found not done: worked on again, with the reason and a new limit. */
  returnRectification: Rectification;
  /** Return a report with a reason. */
  returnReport: ReportSlot;
  /** Send the findings back (退回核查). */
  returnVerification: Complaint;
  /** Change it; whoever was heard is heard again. */
  reviseAccountability: Accountability;
  /** Add or correct a form of the dictionary; the earlier words stay in its history. */
  reviseAccountabilityForm: AccountabilityForm;
  /** Change the commission, with the reason, before anything is reported. */
  reviseAssessment: Assessment;
  /** Keeps words, issuer and thresholds; the figures stay. */
  reviseBulletin: Bulletin;
  /** Change an entry; with the reason once it is no draft. */
  reviseDataProvision: DataProvision;
  /** Change the programme, with the reason; the units are told. */
  reviseDelegateVisit: DelegateVisit;
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
  /** Change day, place or circle, with the reason; the units are told. */
  reviseMeeting: Meeting;
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
  /** Set the agenda in its order. */
  setAgenda: Meeting;
  /** Name the third party's people anew. */
  setAssessors: Assessment;
  /** Set how often a duty is reported on, with the basis. A number of months that does not line up with years is refused until `unusual` confirms it. */
  setFrequency: Duty;
  /** Say whether accounts are found by an address the identity provider has verified; never an administrator's. */
  setIdentityMatching: SignInRules;
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
  /** Begin setting up a second factor, with the own password. */
  startSecondFactor: SecondFactorStart;
  /** Send to the leader (报批). */
  submitAccountability: Accountability;
  /** Hands it to the leader. */
  submitBulletin: Bulletin;
  /** Send the plan to be approved; what it lacks refuses it. */
  submitInspection: Inspection;
  /** Suspend it; what is not due yet is waived. */
  suspendDataProvision: DataProvision;
  /** Let the task rest (中止), with the reason; paused time makes nothing late. */
  suspendTask: Task;
  /** Take the secret of a token of one's own unit; it is told this once. */
  takeApiToken: TakenApiToken;
  /** Take a finding over from the report. */
  takeOverFinding: Assessment;
  /** Send a mail now, to see whether it arrives. */
  testMail: DeliveryTest;
  /** Send a line to a robot now. */
  testRobot: DeliveryTest;
  /** Send a message of type test. */
  testWebhook: Webhook;
  /** Hand over as a clue of crime (移送线索); its content is sealed from then on. */
  transferAccountability: Accountability;
  /** Hand over as a clue of crime (移送线索); its content is sealed from then on. */
  transferComplaint: Complaint;
  /** Take the link away; the account's sessions end. Not one's own. */
  unlinkIdentity: AccountAccess;
  /** Open a locked month again, with the reason. */
  unlockPeriod: PeriodLock;
  /** Uphold the assignment against an objection, with the reason; the time it took is given back. */
  upholdAssignment: Assignment;
  /** Urge (催办): at most 200 things at once; a second time on one working day needs a reason. */
  urge: UrgeResult;
  /** Looked at and found put right. */
  verifyRectification: Rectification;
  /** The lead need not wait for this support any more, with the reason. */
  waiveSupport: Assignment;
  /** Take it back before it is decided. */
  withdrawAccountability: Accountability;
  /** End the commission before its report. */
  withdrawAssessment: Assessment;
  /** End it before there is a conclusion. */
  withdrawInspection: Inspection;
  /** Take the minutes back to change them; they circulate anew. */
  withdrawMinutes: Meeting;
  /** End what is no longer asked for. */
  withdrawRectification: Rectification;
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


export type MutationAcceptInvitationArgs = {
  code: Scalars['String']['input'];
  password: Scalars['String']['input'];
};


export type MutationAcceptOpinionAnswerArgs = {
  id: Scalars['ID']['input'];
  input: OpinionReactionInput;
  opinionId: Scalars['ID']['input'];
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


export type MutationAcknowledgeRectificationArgs = {
  id: Scalars['ID']['input'];
  plan: Scalars['String']['input'];
  postId?: InputMaybe<Scalars['ID']['input']>;
  source?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationActivateDataProvisionArgs = {
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


export type MutationAgreeMinutesArgs = {
  id: Scalars['ID']['input'];
  responseId: Scalars['ID']['input'];
  source?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationAnswerCommentArgs = {
  id: Scalars['ID']['input'];
  responseId: Scalars['ID']['input'];
  text: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationAnswerComplaintArgs = {
  answer: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationAnswerOpinionArgs = {
  id: Scalars['ID']['input'];
  opinionId: Scalars['ID']['input'];
  source?: InputMaybe<Scalars['String']['input']>;
  text: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationAppointPersonArgs = {
  input: AppointPersonInput;
};


export type MutationApproveAccountabilityArgs = {
  id: Scalars['ID']['input'];
  opinion?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationApproveBulletinArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
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


export type MutationApproveRectificationExtensionArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationArchiveTaskArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationAskDeliveryArgs = {
  dueOn: Scalars['LocalDate']['input'];
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
  request: Scalars['String']['input'];
};


export type MutationAskHearingArgs = {
  id: Scalars['ID']['input'];
  untilOn: Scalars['LocalDate']['input'];
  version: Scalars['Int']['input'];
};


export type MutationAssignComplaintArgs = {
  id: Scalars['ID']['input'];
  unitId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationAssignDecisionArgs = {
  decisionId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
  task: DecisionTaskInput;
  version: Scalars['Int']['input'];
};


export type MutationAssignMailAddressArgs = {
  accountId: Scalars['ID']['input'];
  address?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
};


export type MutationAssignOpinionArgs = {
  id: Scalars['ID']['input'];
  limit: RectificationLimitInput;
  opinionId: Scalars['ID']['input'];
  unitId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
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


export type MutationCallMeetingArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: CallInput;
};


export type MutationCancelDelegateVisitArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationCancelMeetingArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationCarryOutAccountabilityArgs = {
  document: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  on: Scalars['LocalDate']['input'];
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


export type MutationCirculateMinutesArgs = {
  id: Scalars['ID']['input'];
  input: CirculateInput;
  version: Scalars['Int']['input'];
};


export type MutationCloseAccountabilityArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationCloseAssessmentArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationCloseComplaintArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationCloseDelegateVisitArgs = {
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


export type MutationCloseOutRectificationArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationCloseOutTaskArgs = {
  id: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationCommentOnMinutesArgs = {
  id: Scalars['ID']['input'];
  responseId: Scalars['ID']['input'];
  source?: InputMaybe<Scalars['String']['input']>;
  text: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationCommissionAssessmentArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: CommissionInput;
};


export type MutationCompleteSignInArgs = {
  code?: InputMaybe<Scalars['String']['input']>;
  password?: InputMaybe<Scalars['String']['input']>;
};


export type MutationConcludeInspectionArgs = {
  conclusions: Array<ConclusionInput>;
  document: Scalars['String']['input'];
  fieldChecked?: Scalars['Boolean']['input'];
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationConfirmDeliveryArgs = {
  deliveryId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
  input: ReceiveDataInput;
  version: Scalars['Int']['input'];
};


export type MutationConfirmMailAddressArgs = {
  code: Scalars['String']['input'];
};


export type MutationConfirmNoticeArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationConfirmObjectionArgs = {
  id: Scalars['ID']['input'];
  objectId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationConfirmReportArgs = {
  slotId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationConfirmSecondFactorArgs = {
  code: Scalars['String']['input'];
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


export type MutationDeclineOpinionAnswerArgs = {
  id: Scalars['ID']['input'];
  input: OpinionReactionInput;
  opinionId: Scalars['ID']['input'];
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


export type MutationDeliverDataArgs = {
  deliveryId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
  input: DeliverInput;
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


export type MutationDraftBulletinArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: BulletinInput;
};


export type MutationDraftComplaintInspectionArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationDraftComplaintTaskArgs = {
  assignments: Array<AssignmentInput>;
  content: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationDraftDataProvisionArgs = {
  dutyId?: InputMaybe<Scalars['ID']['input']>;
  idempotencyKey: Scalars['String']['input'];
  input: DataProvisionInput;
  providerUnitId: Scalars['ID']['input'];
};


export type MutationDraftInspectionArgs = {
  idempotencyKey: Scalars['String']['input'];
  matter: Scalars['String']['input'];
};


export type MutationDraftMinutesArgs = {
  id: Scalars['ID']['input'];
  text: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationDraftTaskArgs = {
  input: DraftTaskInput;
};


export type MutationDropBulletinArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationDropDecisionArgs = {
  decisionId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
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


export type MutationDropTakenFindingArgs = {
  findingId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationEnableAccountArgs = {
  accountId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationEndDataProvisionArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
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


export type MutationEndOwnSessionArgs = {
  id: Scalars['ID']['input'];
};


export type MutationEndSessionsArgs = {
  accountId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
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


export type MutationFinishRectificationArgs = {
  id: Scalars['ID']['input'];
  input: RectificationReportInput;
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


export type MutationHandInAssessmentArgs = {
  id: Scalars['ID']['input'];
  input: AssessmentReportInput;
  version: Scalars['Int']['input'];
};


export type MutationHandOverAccountabilityArgs = {
  document: Scalars['String']['input'];
  handedTo: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  on: Scalars['LocalDate']['input'];
  version: Scalars['Int']['input'];
};


export type MutationHoldDelegateVisitArgs = {
  id: Scalars['ID']['input'];
  input: VisitHeldInput;
  version: Scalars['Int']['input'];
};


export type MutationHoldMeetingArgs = {
  attendance: Array<AttendanceInput>;
  heldOn: Scalars['LocalDate']['input'];
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationImportNoticeArgs = {
  input: ImportNoticeInput;
};


export type MutationImportPeopleArgs = {
  input: ImportPeopleInput;
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


export type MutationInviteToInspectionArgs = {
  id: Scalars['ID']['input'];
  postId: Scalars['ID']['input'];
};


export type MutationIssueBulletinArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationIssueMinutesArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
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


export type MutationLiftSecondFactorArgs = {
  accountId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationLinkIdentityArgs = {
  accountId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  subject: Scalars['String']['input'];
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
  objectedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  reason: Scalars['String']['input'];
  source?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationOpenAccountabilitySealArgs = {
  id: Scalars['ID']['input'];
  purpose: Scalars['String']['input'];
};


export type MutationOpenComplaintSealArgs = {
  id: Scalars['ID']['input'];
  part: ComplaintPart;
  purpose: Scalars['String']['input'];
};


export type MutationOpenRectificationArgs = {
  idempotencyKey: Scalars['String']['input'];
  inspectionId: Scalars['ID']['input'];
  items: Array<OpenRectificationInput>;
};


export type MutationPauseWebhookArgs = {
  id: Scalars['ID']['input'];
};


export type MutationPlanDelegateVisitArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: ProgrammeInput;
};


export type MutationProposeAccountabilityArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: AccountabilityInput;
};


export type MutationProposeComplaintTaskArgs = {
  as: ComplaintMatter;
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


export type MutationReceiveBulletinArgs = {
  id: Scalars['ID']['input'];
  receiptId: Scalars['ID']['input'];
  source?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationReceiveConclusionArgs = {
  id: Scalars['ID']['input'];
  objectId: Scalars['ID']['input'];
  receivedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  source?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationRecordAccountabilityOutcomeArgs = {
  id: Scalars['ID']['input'];
  outcome: OutcomeInput;
  version: Scalars['Int']['input'];
};


export type MutationRecordAccountabilityReceiptArgs = {
  id: Scalars['ID']['input'];
  number: Scalars['String']['input'];
  receivedOn: Scalars['LocalDate']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRecordAppealArgs = {
  appealedOn: Scalars['LocalDate']['input'];
  id: Scalars['ID']['input'];
  lateReason?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationRecordAppealResultArgs = {
  changed?: InputMaybe<OutcomeInput>;
  document: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  result: AppealResult;
  resultOn: Scalars['LocalDate']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRecordAssessmentWorkArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: AssessmentWorkInput;
};


export type MutationRecordComplaintArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: RecordComplaintInput;
};


export type MutationRecordComplaintReceiptArgs = {
  id: Scalars['ID']['input'];
  number: Scalars['String']['input'];
  receivedOn: Scalars['LocalDate']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRecordDecisionArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: DecisionInput;
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


export type MutationRecordHearingArgs = {
  answer: HearingAnswer;
  id: Scalars['ID']['input'];
  source?: InputMaybe<Scalars['String']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationRecordOpinionArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: OpinionInput;
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


export type MutationRefreezeBulletinArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRefuseExtensionArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRefuseRectificationExtensionArgs = {
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


export type MutationRejectAccountabilityArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRemoveRobotArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRemoveSecondFactorArgs = {
  code: Scalars['String']['input'];
  password: Scalars['String']['input'];
};


export type MutationRenewRecoveryCodesArgs = {
  password: Scalars['String']['input'];
};


export type MutationRenewUnitFeedArgs = {
  unitId: Scalars['ID']['input'];
};


export type MutationReopenComplaintArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationReopenRectificationArgs = {
  id: Scalars['ID']['input'];
  limit: RectificationLimitInput;
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationReopenTaskArgs = {
  dueOn?: InputMaybe<Scalars['LocalDate']['input']>;
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationReplyMeetingArgs = {
  id: Scalars['ID']['input'];
  input: MeetingReplyInput;
  seatId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationReportInstructionArgs = {
  id: Scalars['ID']['input'];
  result: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationReportRectificationArgs = {
  id: Scalars['ID']['input'];
  input: RectificationReportInput;
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


export type MutationRequestRectificationExtensionArgs = {
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


export type MutationResumeDataProvisionArgs = {
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


export type MutationReturnAccountabilityArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationReturnAssessmentArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationReturnBulletinArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationReturnCompletionArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationReturnDeliveryArgs = {
  deliveryId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
  input: ReceiveDataInput;
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationReturnInspectionArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationReturnRectificationArgs = {
  id: Scalars['ID']['input'];
  input: RectificationCheckInput;
  limit: RectificationLimitInput;
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


export type MutationReviseAccountabilityArgs = {
  id: Scalars['ID']['input'];
  input: AccountabilityInput;
  version: Scalars['Int']['input'];
};


export type MutationReviseAccountabilityFormArgs = {
  input: AccountabilityFormInput;
};


export type MutationReviseAssessmentArgs = {
  id: Scalars['ID']['input'];
  input: CommissionInput;
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationReviseBulletinArgs = {
  id: Scalars['ID']['input'];
  input: BulletinTextInput;
  version: Scalars['Int']['input'];
};


export type MutationReviseDataProvisionArgs = {
  id: Scalars['ID']['input'];
  input: DataProvisionInput;
  reason?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationReviseDelegateVisitArgs = {
  id: Scalars['ID']['input'];
  input: ProgrammeInput;
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


export type MutationReviseMeetingArgs = {
  id: Scalars['ID']['input'];
  input: CallInput;
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
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


export type MutationSetAgendaArgs = {
  id: Scalars['ID']['input'];
  items: Array<AgendaItemInput>;
  version: Scalars['Int']['input'];
};


export type MutationSetAssessorsArgs = {
  assessors: Array<AssessorInput>;
  id: Scalars['ID']['input'];
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


export type MutationSetIdentityMatchingArgs = {
  matching: IdentityMatching;
  reason: Scalars['String']['input'];
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


export type MutationStartSecondFactorArgs = {
  password: Scalars['String']['input'];
};


export type MutationSubmitAccountabilityArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationSubmitBulletinArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationSubmitInspectionArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationSuspendDataProvisionArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
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


export type MutationTakeOverFindingArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: TakeOverInput;
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


export type MutationTransferAccountabilityArgs = {
  authority: ClueAuthority;
  handedTo: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationTransferComplaintArgs = {
  authority: ClueAuthority;
  handedTo: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationUnlinkIdentityArgs = {
  accountId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
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


export type MutationVerifyRectificationArgs = {
  id: Scalars['ID']['input'];
  input: RectificationCheckInput;
  version: Scalars['Int']['input'];
};


export type MutationWaiveSupportArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationWithdrawAccountabilityArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationWithdrawAssessmentArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationWithdrawInspectionArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationWithdrawMinutesArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationWithdrawRectificationArgs = {
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
  /** Rows. */
  items: Array<Notice>;
  /** Rows in all. */
  total: Scalars['Int']['output'];
};

/** A heading. */
export type NoticeSection = {
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
  /** Code such as typo, unit-uncertain, recipient-missing. */
  code: Scalars['String']['output'];
  /** End offset, exclusive. */
  end: Scalars['Int']['output'];
  /** First UTF-16 offset. */
  start: Scalars['Int']['output'];
};

/** A message to the viewer. */
export type Notification = {
  /** Who caused it. */
  actorName?: Maybe<Scalars['String']['output']>;
  /** In which post. */
  actorPost?: Maybe<Scalars['String']['output']>;
  /** Assessment it is about. */
  assessmentId?: Maybe<Scalars['ID']['output']>;
  /** Bulletin it is about. */
  bulletinId?: Maybe<Scalars['ID']['output']>;
  /** How many things it stands for. */
  count: Scalars['Int']['output'];
  /** When. */
  createdAt: Scalars['DateTime']['output'];
  /** Entry of the data ledger it is about. */
  dataProvisionId?: Maybe<Scalars['ID']['output']>;
  /** Visit of delegates it is about. */
  delegateVisitId?: Maybe<Scalars['ID']['output']>;
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
  /** Meeting it is about. */
  meetingId?: Maybe<Scalars['ID']['output']>;
  /** Months it spans; null in messages that did not say. */
  periodMonths?: Maybe<Scalars['Int']['output']>;
  /** First day of the period. */
  periodStartOn?: Maybe<Scalars['LocalDate']['output']>;
  /** When the viewer marked it read. */
  readAt?: Maybe<Scalars['DateTime']['output']>;
  /** Rectification item it is about. */
  rectificationId?: Maybe<Scalars['ID']['output']>;
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
  /** The newest of them. */
  latest?: Maybe<Notification>;
  /** Unread messages. */
  unread: Scalars['Int']['output'];
};

/** One thing a message is about. */
export type NotificationItem = {
  /** True where the acknowledgement is meant. */
  acknowledgement: Scalars['Boolean']['output'];
  /** Working days late; below 0 those left. */
  days: Scalars['Int']['output'];
  /** Visit of delegates, where it is an opinion to answer. */
  delegateVisitId?: Maybe<Scalars['ID']['output']>;
  /** Due date. */
  dueOn: Scalars['LocalDate']['output'];
  /** The inspection, where the review of its conclusion is meant. */
  inspectionId?: Maybe<Scalars['ID']['output']>;
  /** Level it was raised to. */
  level: EscalationLevel;
  /** Months the period spans. */
  periodMonths?: Maybe<Scalars['Int']['output']>;
  /** First day of the period, for a report. */
  periodStartOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Where the date moved: what it was. */
  previousDueOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Rectification item, where it is one. */
  rectificationId?: Maybe<Scalars['ID']['output']>;
  /** Slot, for a report. */
  slotId?: Maybe<Scalars['ID']['output']>;
  /** Task; null for a rectification item and a review. */
  taskId?: Maybe<Scalars['ID']['output']>;
  /** Title. */
  title: Scalars['String']['output'];
  /** Unit. */
  unitName: Scalars['String']['output'];
};

/** What a message says. */
export type NotificationKind =
  | 'accepted_completion'
  | 'answered'
  /** The term of a third party is over and its report has not come in. */
  | 'assessment_late'
  /** A third party handed in its report. */
  | 'assessment_reported'
  | 'assigned'
  /** A bulletin was issued. */
  | 'bulletin'
  /** The leader approved a bulletin, or returned it. */
  | 'bulletin_answered'
  /** A bulletin waits for the leader. */
  | 'bulletin_waiting'
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
  /** Data were handed over and wait to be confirmed. */
  | 'data_delivered'
  /** An entry of the data ledger is in force, suspended or resumed; data were asked for or returned. */
  | 'data_owed'
  /** Deputies or consultative members come, or do not. */
  | 'delegate_visit'
  /** Due dates were reckoned anew after a calendar was published or corrected. */
  | 'due_moved'
  | 'escalated'
  /** The unit may still file in a locked month, until the due date told. */
  | 'exception_granted'
  /** It may no more. */
  | 'exception_revoked'
  | 'extension_asked'
  | 'inspection_approved'
  | 'inspection_changed'
  /** A unit is told that it will be inspected. */
  | 'inspection_notice'
  /** A leader's instruction was written. */
  | 'instruction'
  /** Its result is there. */
  | 'instruction_result'
  /** A field record came in after the conclusion. */
  | 'late_visit'
  /** A meeting is called, changed or cancelled. */
  | 'meeting'
  /** Minutes circulate, a comment was answered, or they were issued. */
  | 'minutes'
  /** A unit commented on the minutes. */
  | 'minutes_waiting'
  | 'objected'
  /** An opinion of a delegate to answer. */
  | 'opinion'
  /** An opinion was written down, answered, or its answer does not satisfy. */
  | 'opinion_waiting'
  /** A month of reports was locked; the count is what the unit had not filed. */
  | 'period_locked'
  /** It was opened again. */
  | 'period_unlocked'
  /** The county called the part back. */
  | 'recalled'
  /** A rectification item to take up, or to work on again. */
  | 'rectification'
  /** A rectification item was verified, closed out or withdrawn, or its extension was answered. */
  | 'rectification_answered'
  /** A rectification item waits: to be looked at, or for more time. */
  | 'rectification_waiting'
  | 'reminder'
  | 'returned_completion'
  | 'returned_report'
  /** A report waits for the unit head's signature. */
  | 'sign_off_asked'
  /** A task was suspended, resumed, withdrawn, taken up again, reports otherwise, or the unit's support was waived. */
  | 'task_changed'
  | 'urged'
  | 'waiting_review';

/** A page of messages, newest first. */
export type NotificationPage = {
  /** Rows. */
  items: Array<Notification>;
  /** Rows in all. */
  total: Scalars['Int']['output'];
  /** Unread in all. */
  unread: Scalars['Int']['output'];
};

/** A password made by the server, told once and kept nowhere. */
export type OneTimePassword = {
  /** Account name. */
  accountName: Scalars['String']['output'];
  /** The password; it must be changed at the next sign-in. */
  password: Scalars['String']['output'];
};

/** One item to open. */
export type OpenRectificationInput = {
  /** The limit as a day. */
  dueOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The finding. */
  findingId: Scalars['ID']['input'];
  /** How it is to be put right. */
  kind: RectificationKind;
  /** What is asked for. */
  measure: Scalars['String']['input'];
  /** The post answerable, where it is known already. */
  postId?: InputMaybe<Scalars['ID']['input']>;
  /** The unit answerable; the finding's own where it is not said. */
  unitId?: InputMaybe<Scalars['ID']['input']>;
  /** Or in working days from today, the start not counted. */
  workingDays?: InputMaybe<Scalars['Int']['input']>;
};

/** What was sealed, for whoever opened it; read once, kept nowhere. */
export type OpenedAccountabilitySeal = {
  /** Facts. */
  facts: Array<AccountabilityFact>;
  /** Why it was handed over. */
  handReason: Scalars['String']['output'];
  /** What was said. */
  hearings: Array<AccountabilityHearing>;
  /** Why it was proposed. */
  matter?: Maybe<Scalars['String']['output']>;
  /** What the leader said. */
  opinion?: Maybe<Scalars['String']['output']>;
  /** Whom it is about. */
  personName?: Maybe<Scalars['String']['output']>;
  /** In which post. */
  postTitle?: Maybe<Scalars['String']['output']>;
};

/** What was sealed, for whoever opened it; read once, kept nowhere. */
export type OpenedComplaintSeal = {
  /** Address. */
  address?: Maybe<Scalars['String']['output']>;
  /** What was answered before it was handed over. */
  answer?: Maybe<Scalars['String']['output']>;
  /** Words of the findings. */
  findingText?: Maybe<Scalars['String']['output']>;
  /** Why it was handed over. */
  handReason?: Maybe<Scalars['String']['output']>;
  /** Name of the sender. */
  name?: Maybe<Scalars['String']['output']>;
  /** Telephone. */
  phone?: Maybe<Scalars['String']['output']>;
  /** What was proposed to become of it, with the reason. */
  proposal?: Maybe<Scalars['String']['output']>;
  /** Words of the complaint. */
  text?: Maybe<Scalars['String']['output']>;
};

/** What a delegate said, and how it is answered. */
export type Opinion = {
  /** When it was answered. */
  answeredOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Answers, newest first. */
  answers: Array<OpinionAnswer>;
  /** When it was given to the unit. */
  assignedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** When it was closed. */
  closedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** How often an answer did not satisfy. */
  declinedTimes: Scalars['Int']['output'];
  /** Whose it is. */
  delegateName: Scalars['String']['output'];
  /** Last day to answer. */
  dueOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Whether the statutory calendar may still move that day. */
  dueProvisional: Scalars['Boolean']['output'];
  /** How far it has been raised. */
  escalatedTo?: Maybe<EscalationLevel>;
  /** Id. */
  id: Scalars['ID']['output'];
  /** Opinion or suggestion. */
  kind: OpinionKind;
  /** Light while the answer is owed; null else. */
  light?: Maybe<Light>;
  /** Limit in working days; null where a day was given. */
  limitWorkingDays?: Maybe<Scalars['Int']['output']>;
  /** What was said of the last answer. */
  reaction?: Maybe<Scalars['String']['output']>;
  /** How it was said, where the secretariat noted it. */
  reactionSource?: Maybe<Scalars['String']['output']>;
  /** Number within the visit. */
  sequence: Scalars['Int']['output'];
  /** State. */
  state: OpinionState;
  /** Words. */
  text: Scalars['String']['output'];
  /** Unit that answers. */
  unitId?: Maybe<Scalars['ID']['output']>;
  /** Its name. */
  unitName?: Maybe<Scalars['String']['output']>;
  /** Version. */
  version: Scalars['Int']['output'];
  /** What the viewer can do. */
  viewerCan: Array<Verb>;
  /** Who wrote it down. */
  writtenBy: Scalars['String']['output'];
  /** When. */
  writtenOn: Scalars['LocalDate']['output'];
};

/** One answer of the unit; it stays as written. */
export type OpinionAnswer = {
  /** Id. */
  id: Scalars['ID']['output'];
  /** Day. */
  onDate: Scalars['LocalDate']['output'];
  /** Who wrote it. */
  personName: Scalars['String']['output'];
  /** Post. */
  postTitle?: Maybe<Scalars['String']['output']>;
  /** Number. */
  sequence: Scalars['Int']['output'];
  /** By what the secretariat wrote it for the unit. */
  source?: Maybe<Scalars['String']['output']>;
  /** Words. */
  text: Scalars['String']['output'];
  /** Unit. */
  unitName?: Maybe<Scalars['String']['output']>;
};

/** What a delegate says. */
export type OpinionInput = {
  /** Whose it is; somebody invited writes the own. */
  delegateId?: InputMaybe<Scalars['ID']['input']>;
  /** Opinion or suggestion. */
  kind: OpinionKind;
  /** Words. */
  text: Scalars['String']['input'];
};

/** Opinion or suggestion. */
export type OpinionKind =
  | 'opinion'
  | 'suggestion';

/** What the delegate says of the answer. */
export type OpinionReactionInput = {
  /** Obligatory where it does not satisfy. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** How it was said, where the secretariat notes it. */
  source?: InputMaybe<Scalars['String']['input']>;
};

/** States of an opinion. */
export type OpinionState =
  | 'answered'
  | 'assigned'
  | 'closed'
  | 'recorded'
  | 'unsatisfied';

/** What the paper of the competent authority says. */
export type OutcomeInput = {
  /** Days to appeal, as the paper says. */
  appealDays?: InputMaybe<Scalars['Int']['input']>;
  /** Who decided. */
  authority: Scalars['String']['input'];
  /** On what basis; obligatory with a form. */
  basis?: InputMaybe<Scalars['String']['input']>;
  /** Day of the decision. */
  decidedOn: Scalars['LocalDate']['input'];
  /** Its paper. */
  document: Scalars['String']['input'];
  /** Day it takes effect; obligatory with a form. */
  effectiveOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Key of the form; null = no action. */
  formKey?: InputMaybe<Scalars['String']['input']>;
  /** Months of influence, as the paper says. */
  influenceMonths?: InputMaybe<Scalars['Int']['input']>;
  /** Day it was served; obligatory with a form. */
  servedOn?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** What else goes to units, and how often in the year: looked at before an assessment or a visit is planned. */
export type OutsideBurden = {
  /** The year of each unit. */
  loads: Array<InspectionLoad>;
  /** What meets it: same or kindred matter, at the same time or near it. */
  overlaps: Array<InspectionOverlap>;
};

/** One step in the life of an assessment, or of a visit of delegates, from the log. */
export type OutsiderEvent = {
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
  /** Unit concerned. */
  unitName?: Maybe<Scalars['String']['output']>;
  /** What was done; also by the system: an answer that is late was raised, a limit was reckoned anew. */
  verb: Scalars['String']['output'];
};

/** A late thing: a missing report or a late assignment. */
export type OverdueItem = {
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
  /** Missing reports of locked months: still missing, but late no more, since nobody can send them. */
  closedReports: Scalars['Int']['output'];
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

/** The viewer's own second factor. */
export type OwnSecondFactor = {
  /** Recovery codes not used yet. */
  recoveryCodesLeft: Scalars['Int']['output'];
  /** Whether the installation asks this account for one. */
  required: Scalars['Boolean']['output'];
  /** Since when sign-in asks for it; null where there is none. */
  since?: Maybe<Scalars['DateTime']['output']>;
};

/** A place where the viewer is signed in. */
export type OwnSession = {
  /** Network address it was begun from; null where it was not kept. */
  address?: Maybe<Scalars['String']['output']>;
  /** What the browser calls itself; null where it says nothing. */
  agent?: Maybe<Scalars['String']['output']>;
  /** Whether it is this one. */
  current: Scalars['Boolean']['output'];
  /** Id. */
  id: Scalars['ID']['output'];
  /** When it was last used. */
  seenAt: Scalars['DateTime']['output'];
  /** Since when. */
  since: Scalars['DateTime']['output'];
};

/** Which slice of a list. */
export type PageInput = {
  /** Rows wanted, 1–100. */
  limit?: Scalars['Int']['input'];
  /** Rows skipped. */
  offset?: Scalars['Int']['input'];
};

/** How far a sign-in by the identity provider has come in this browser. */
export type PendingSignIn = {
  /** The account it leads to; null where it was refused. */
  accountName?: Maybe<Scalars['String']['output']>;
  /** Whether the code of the account's second factor is asked. */
  asksCode: Scalars['Boolean']['output'];
  /** Whether the account's own password is asked: once, before a link counts. */
  asksPassword: Scalars['Boolean']['output'];
  /** Code of the refusal, told once; null where there is none. */
  refusal?: Maybe<Scalars['String']['output']>;
  /** What the identity provider calls the person, for the security administrator to link, where no account is linked yet. */
  subject?: Maybe<Scalars['String']['output']>;
  /** Seconds to wait where it was refused for too many tries; else 0. */
  wait: Scalars['Int']['output'];
};

/** What became of a list of people. */
export type PeopleImport = {
  /** Passwords of the accounts that were made, told once and kept nowhere; none of a dry run. */
  accounts: Array<OneTimePassword>;
  /** Every line, in the order of the sheet. */
  rows: Array<PeopleImportRow>;
};

/** Why a line, or one cell of it, was not taken. */
export type PeopleImportFailure = {
  /** Error code, see ErrorCode in the domain. */
  code: Scalars['String']['output'];
  /** Column, as the list to be filled in has it (unit, person, role …); null where the whole line is meant. */
  column?: Maybe<Scalars['String']['output']>;
  /** Values for the message, as name=value. */
  params: Array<Scalars['String']['output']>;
};

/** What became of a line; of a dry run: what would. */
export type PeopleImportOutcome =
  /** Appointed, with the account that is there. */
  | 'account_kept'
  /** Appointed, with a new account. */
  | 'account_made'
  | 'refused'
  /** Sits there already: nothing changes. */
  | 'there';

/** A line of the list. */
export type PeopleImportRow = {
  /** Account. */
  accountName?: Maybe<Scalars['String']['output']>;
  /** Why it was refused. */
  failures: Array<PeopleImportFailure>;
  /** What became of it. */
  outcome: PeopleImportOutcome;
  /** Person. */
  personName?: Maybe<Scalars['String']['output']>;
  /** Title of the post. */
  postTitle?: Maybe<Scalars['String']['output']>;
  /** Role of the post in the joint meeting. */
  role?: Maybe<Role>;
  /** As the sheet program numbers it, from 1. */
  row: Scalars['Int']['output'];
  /** Unit; null where the line could not be read. */
  unitName?: Maybe<Scalars['String']['output']>;
};

/** A unit, or one of its reports, that may still be filed in a locked month (例外). */
export type PeriodException = {
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
  /** Reports it owes. */
  missing: Scalars['Int']['output'];
  /** These reports. */
  slots: Array<PeriodSlot>;
  /** Unit. */
  unitId: Scalars['ID']['output'];
  /** Its name. */
  unitName: Scalars['String']['output'];
};

/** A fact picked from the record: which one, never what it says. */
export type PickedFact = {
  /** What it is. */
  kind: AccountabilityFactKind;
  /** The report slot, part of a task, finding or event. */
  sourceId: Scalars['ID']['input'];
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
  /** Also people only invited to an inspection of the joint meeting of the request: what they need of that inspection, and nothing else. */
  | 'invited'
  /** Holders of an active role in the joint meeting of the request, those only invited left out; rows are scoped further by unit. */
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

/** Who held a post on a day, by the register. */
export type PostHolderOn = {
  /** The day. */
  onDate: Scalars['LocalDate']['output'];
  /** Who answered for it; null where nobody clearly did. */
  personName?: Maybe<Scalars['String']['output']>;
};

/** What kind of post it is. */
export type PostKind =
  | 'deputy_head'
  | 'head'
  | 'liaison'
  | 'staff';

/** A programme. */
export type ProgrammeInput = {
  /** The invitation. */
  basis: Scalars['String']['input'];
  /** What it is to be about. */
  content: Scalars['String']['input'];
  /** Who comes, at least one. */
  delegates: Array<DelegateInput>;
  /** First day. */
  fromOn: Scalars['LocalDate']['input'];
  /** Matter. */
  matter: Scalars['String']['input'];
  /** Why it is needed beside what else goes to the same units. */
  overlapReason?: InputMaybe<Scalars['String']['input']>;
  /** Places, at least one. */
  stops: Array<VisitStopInput>;
  /** Last day. */
  toOn: Scalars['LocalDate']['input'];
  /** Kinds of assistance it is about. */
  topics: Array<AssistanceCategory>;
};

/** On what ground the recipient receives them; a person's own request or mandate, as for tax data. */
export type ProvisionBasisKind =
  | 'agreement'
  | 'article'
  | 'document'
  | 'personal_request';

/** How often data are handed over; unset expects nothing until one is set. */
export type ProvisionRhythm =
  | 'half_yearly'
  | 'monthly'
  | 'on_request'
  | 'quarterly'
  | 'unset'
  | 'yearly';

export type Query = {
  /** How accounts get in, by a part of the account's or the person's name. */
  accountAccess: AccountAccessPage;
  /** The register of accountability. NOT_PERMITTED for whoever has no part in it; each reading is logged. */
  accountabilities: AccountabilityPage;
  /** One proposal; null where there is none or it is not the viewer's to see. Each reading is logged. */
  accountability?: Maybe<Accountability>;
  /** Facts about a unit that stand in the record, newest first, at most 200; for the officer. */
  accountabilityFacts: Array<AccountabilityFact>;
  /** Counts over the register, for the officer. */
  accountabilityFigures: AccountabilityFigures;
  /** The dictionary of forms, for the officer. */
  accountabilityForms: Array<AccountabilityForm>;
  /** Units the record of the joint meeting speaks of, found by a part of the name, at most 30; for the officer. */
  accountabilityUnits: Array<AccountabilityUnit>;
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
  /** One assessment. */
  assessment?: Maybe<Assessment>;
  /** Assessments: all for secretariat and leaders, the own ones for the third party, for a unit those that go to it. */
  assessments: AssessmentPage;
  /** What assigning the task would ask of its units. */
  assignConsequence: Consequence;
  /** The audit log of all joint meetings. */
  audit: AuditPage;
  /** One bulletin. */
  bulletin?: Maybe<Bulletin>;
  /** Bulletins: all for secretariat and leaders, for a unit the issued ones that are sent to it. */
  bulletins: BulletinPage;
  /** Its calendar of a year, corrections included. */
  calendarOfYear: CalendarOfYear;
  /** End of the joint meeting's chain; null before its first seal. */
  chainHead?: Maybe<ChainHead>;
  /** One complaint; null where there is none or it is not the viewer's to see. */
  complaint?: Maybe<Complaint>;
  /** Counties and towns, for the filter. */
  complaintPlaces: Array<ComplaintPlace>;
  /** Complaints, what waits first. A unit reads those it verifies. */
  complaints: ComplaintPage;
  /** What the viewer wrote down today by hotline, letter or visit, with the receipts again: for the same account and on the same day only. */
  complaintsRecordedToday: Array<RecordedComplaint>;
  /** One entry. */
  dataProvision?: Maybe<DataProvision>;
  /** Providers by months of a year, by the day deliveries are due; waived ones are left out. */
  dataProvisionMatrix: Array<DataProvisionRow>;
  /** Entries of the ledger: all for secretariat and leaders, for a unit those it provides for or receives by. */
  dataProvisions: DataProvisionPage;
  /** One visit. */
  delegateVisit?: Maybe<DelegateVisit>;
  /** Visits: all for secretariat and leaders, the own for delegates, for a unit those it receives or owes an answer. */
  delegateVisits: DelegateVisitPage;
  /** The designations on record. */
  designations: Array<Designation>;
  /** A document from what is on record; for the secretariat, leaders, and for a letter about a complaint also the confidant. Refused where the issuer may not issue it (L10) or its time has not come. */
  documentDraft: DocumentDraft;
  /** Duties of the register. */
  duties: DutyPage;
  /** One duty. */
  duty?: Maybe<Duty>;
  /** The viewer's calendar; null where there is none. */
  feed?: Maybe<Feed>;
  /** The same, counted by unit, county, kind and kind of assistance. */
  findingCounts: FindingCounts;
  /** Findings that stand: all for secretariat and leaders, of their inspections for teams, the own for a unit once it was told. */
  findings: FindingPage;
  /** Each fund with its steps, in the joint meeting's area; the last 12 months. */
  fundChains: FundChains;
  /** Towns the viewer's county can still hand a part down to; none for anybody else. */
  handDownChoices: Array<Unit>;
  /** What handing the part down to these towns would ask of them. */
  handDownConsequence: Consequence;
  /** Everything open at the unit of a post, for whoever takes it over; NOT_FOUND for a unit the viewer does not read. */
  handOverList: HandOver;
  /** Hearings asked of the viewer or of the unit the viewer heads. Each reading is logged. */
  hearingRequests: Array<HearingRequest>;
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
  /** The newest verifications of the logs, newest first. */
  logChecks: Array<LogCheck>;
  /** Mail of the installation. */
  mailChannel: MailChannel;
  /** The viewer's own mail address and choices. */
  mailSettings: MailSettings;
  /** One meeting. */
  meeting?: Maybe<Meeting>;
  /** Meetings: all for secretariat and leaders, for a unit those it is called to. */
  meetings: MeetingPage;
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
  /** What else goes to these units in or near these days; `id` is the assessment or visit that asks, if it is there. */
  outsideBurden: OutsideBurden;
  /** The overview. */
  overview: Overview;
  /** The viewer's own second factor. */
  ownSecondFactor: OwnSecondFactor;
  /** Where the viewer is signed in: this place first. */
  ownSessions: Array<OwnSession>;
  /** A sign-in by the identity provider that is not finished, or was refused; null for none. */
  pendingSignIn?: Maybe<PendingSignIn>;
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
  /** One item; null where the viewer sees none. */
  rectification?: Maybe<Rectification>;
  /** Counties to choose from in the ledger. */
  rectificationCounties: Array<RectificationCounty>;
  /** Posts that may answer for the findings of an inspection; none but for the secretariat. */
  rectificationPosts: Array<RectificationPost>;
  /** Units to choose from in the ledger, by a part of the name, at most 30. */
  rectificationUnits: Array<RectificationUnit>;
  /** Rectification items (整改台账) the viewer may see: what is late first. */
  rectifications: RectificationPage;
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
  /** Posts of a unit and who held them on those days; for the officer. */
  responsiblePosts: Array<ResponsiblePost>;
  /** What waits for the viewer's review, check or signature. */
  reviewQueue: ReviewQueue;
  /** Robots of the joint meeting. */
  robots: Array<Robot>;
  /** Everything the viewer may see that is called so, at most six of a kind, the kind that fits best first. Chinese text, pinyin initials from two letters on, or a code; text of at most 60 characters. TEXT_TOO_LONG. */
  search: Array<SearchHit>;
  /** Members with the post each is called by. */
  seatCandidates: Array<SeatCandidate>;
  /** The last 100 changes of settings and calendar, the newest first. */
  settingChanges: Array<SettingChange>;
  /** Settings of the joint meeting. */
  settings: Settings;
  /** What is asked of everybody who signs in. */
  signInRules: SignInRules;
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


export type QueryAccountAccessArgs = {
  page?: InputMaybe<PageInput>;
  text?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAccountabilitiesArgs = {
  filter?: InputMaybe<AccountabilityFilter>;
  page?: InputMaybe<PageInput>;
};


export type QueryAccountabilityArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAccountabilityFactsArgs = {
  fromOn: Scalars['LocalDate']['input'];
  kinds?: InputMaybe<Array<AccountabilityFactKind>>;
  toOn: Scalars['LocalDate']['input'];
  unitId: Scalars['ID']['input'];
};


export type QueryAccountabilityFiguresArgs = {
  filter?: InputMaybe<AccountabilityFilter>;
};


export type QueryAccountabilityUnitsArgs = {
  text?: InputMaybe<Scalars['String']['input']>;
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


export type QueryAssessmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAssessmentsArgs = {
  filter?: InputMaybe<AssessmentFilter>;
  page?: InputMaybe<PageInput>;
};


export type QueryAssignConsequenceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAuditArgs = {
  filter?: InputMaybe<AuditFilter>;
  page?: InputMaybe<PageInput>;
};


export type QueryBulletinArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBulletinsArgs = {
  filter?: InputMaybe<BulletinFilter>;
  page?: InputMaybe<PageInput>;
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


export type QueryDataProvisionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDataProvisionMatrixArgs = {
  year: Scalars['Int']['input'];
};


export type QueryDataProvisionsArgs = {
  filter?: InputMaybe<DataProvisionFilter>;
  page?: InputMaybe<PageInput>;
};


export type QueryDelegateVisitArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDelegateVisitsArgs = {
  filter?: InputMaybe<DelegateVisitFilter>;
  page?: InputMaybe<PageInput>;
};


export type QueryDocumentDraftArgs = {
  issuer: DocumentIssuer;
  kind: DocumentKind;
  objectId?: InputMaybe<Scalars['ID']['input']>;
  subjectId: Scalars['ID']['input'];
};


export type QueryDutiesArgs = {
  filter?: InputMaybe<DutyFilter>;
  page?: InputMaybe<PageInput>;
};


export type QueryDutyArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFindingsArgs = {
  filter?: InputMaybe<FindingFilter>;
  page?: InputMaybe<PageInput>;
  sort?: InputMaybe<FindingSort>;
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


export type QueryMeetingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMeetingsArgs = {
  filter?: InputMaybe<MeetingFilter>;
  page?: InputMaybe<PageInput>;
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


export type QueryOutsideBurdenArgs = {
  fromOn: Scalars['LocalDate']['input'];
  id?: InputMaybe<Scalars['ID']['input']>;
  matter: Scalars['String']['input'];
  toOn: Scalars['LocalDate']['input'];
  topics: Array<AssistanceCategory>;
  unitIds: Array<Scalars['ID']['input']>;
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


export type QueryRectificationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRectificationPostsArgs = {
  inspectionId: Scalars['ID']['input'];
};


export type QueryRectificationUnitsArgs = {
  text?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRectificationsArgs = {
  filter?: InputMaybe<RectificationFilter>;
  page?: InputMaybe<PageInput>;
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


export type QueryResponsiblePostsArgs = {
  days: Array<Scalars['LocalDate']['input']>;
  unitId: Scalars['ID']['input'];
};


export type QuerySearchArgs = {
  text: Scalars['String']['input'];
};


export type QuerySeatCandidatesArgs = {
  kind: MeetingKind;
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

/** What the recipient says of a delivery. */
export type ReceiveDataInput = {
  /** Of the quality. */
  remark?: InputMaybe<Scalars['String']['input']>;
  /** By what the secretariat knows it, where it writes for the unit. */
  source?: InputMaybe<Scalars['String']['input']>;
};

/** What somebody told by hotline, letter or visit. Name, telephone and address are sealed at once and shown to nobody. */
export type RecordComplaintInput = {
  /** Address; sealed. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Whether the sender gives no name. */
  anonymous: Scalars['Boolean']['input'];
  /** What it is about. */
  category: ComplaintCategory;
  /** Files from POST /files, at most 3; kept under names of ours, without what they say of who made them. */
  fileIds?: Array<Scalars['ID']['input']>;
  /** Name; sealed. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Confirms that nothing of it is classified (涉密). */
  noClassifiedContent: Scalars['Boolean']['input'];
  /** Telephone; sealed. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** County or town it is about. */
  placeId?: InputMaybe<Scalars['ID']['input']>;
  /** Day it came. */
  receivedOn: Scalars['LocalDate']['input'];
  /** How it came: hotline, letter or visit. */
  source: ComplaintSource;
  /** What was told; without a word about who told it. */
  text: Scalars['String']['input'];
};

/** What was written down, and the receipt to tell the sender: it is shown here once. */
export type RecordedComplaint = {
  /** Code. */
  code: Scalars['String']['output'];
  /** Id. */
  id: Scalars['ID']['output'];
  /** Digits by which the sender follows it on the public page. */
  receipt: Scalars['String']['output'];
};

/** One finding of a concluded inspection that one unit has to put right (整改事项). */
export type Rectification = {
  /** By what the secretariat knew it, where it noted it for the unit. */
  acknowledgeSource?: Maybe<Scalars['String']['output']>;
  /** Who took it up. */
  acknowledgedBy?: Maybe<Scalars['String']['output']>;
  /** Day it was taken up. */
  acknowledgedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Who may be named as having looked: nobody of the unit answerable. */
  checkerChoices: Array<ConclusionAuthor>;
  /** When it was looked at, newest first. */
  checks: Array<RectificationCheck>;
  /** Day it was closed out. */
  closedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Code, such as ZG-2026-001. */
  code: Scalars['String']['output'];
  /** The unit that follows it up (联系单位). */
  contactUnitName: Scalars['String']['output'];
  /** The county it lies in; null for the city's units. */
  countyName?: Maybe<Scalars['String']['output']>;
  /** The limit. */
  dueOn: Scalars['LocalDate']['output'];
  /** Whether that day may still move with the next calendar. */
  dueProvisional: Scalars['Boolean']['output'];
  /** Its code. */
  dutyCode?: Maybe<Scalars['String']['output']>;
  /** The duty concerned. */
  dutyId?: Maybe<Scalars['ID']['output']>;
  /** The sentence of the notice it comes from. */
  dutyText?: Maybe<Scalars['String']['output']>;
  /** Highest level it was raised to for its limit as it is. */
  escalatedTo?: Maybe<EscalationLevel>;
  /** What happened, newest first. */
  events: Array<RectificationEvent>;
  /** Pieces of evidence of the finding. */
  evidenceCount: Scalars['Int']['output'];
  /** Why it was refused. */
  extensionAnswer?: Maybe<Scalars['String']['output']>;
  /** The day asked for. */
  extensionDueOn?: Maybe<Scalars['LocalDate']['output']>;
  /** What was done by then. */
  extensionProgress?: Maybe<Scalars['String']['output']>;
  /** Why. */
  extensionReason?: Maybe<Scalars['String']['output']>;
  /** Day more time was asked for, while that waits to be decided. */
  extensionRequestedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The finding. */
  findingId: Scalars['ID']['output'];
  /** Kind of the finding. */
  findingKind: FindingKind;
  /** Number of the finding within the inspection. */
  findingSequence: Scalars['Int']['output'];
  /** Words of the finding. */
  findingText: Scalars['String']['output'];
  /** Day of the final report that stands. */
  finishedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Id. */
  id: Scalars['ID']['output'];
  /** Its code. */
  inspectionCode: Scalars['String']['output'];
  /** The inspection it comes from. */
  inspectionId: Scalars['ID']['output'];
  /** Its matter. */
  inspectionMatter: Scalars['String']['output'];
  /** How it is to be put right. */
  kind: RectificationKind;
  /** How it was last looked at. */
  lastCheckMethod?: Maybe<CheckMethod>;
  /** The day. */
  lastCheckOn?: Maybe<Scalars['LocalDate']['output']>;
  /** What was found then. */
  lastCheckOutcome?: Maybe<CheckOutcome>;
  /** Its day. */
  lastReportOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Words of the last report. */
  lastReportText?: Maybe<Scalars['String']['output']>;
  /** Light. */
  light: Light;
  /** Why that light: dates, working days and holidays counted, the rule. */
  lightReason: LightReason;
  /** Day the limit is counted from. */
  limitFromOn: Scalars['LocalDate']['output'];
  /** The limit in working days; null where a day was given. */
  limitWorkingDays?: Maybe<Scalars['Int']['output']>;
  /** Matter of the finding. */
  matter: Scalars['String']['output'];
  /** What is asked for (整改要求). */
  measure: Scalars['String']['output'];
  /** Day it was opened. */
  openedOn: Scalars['LocalDate']['output'];
  /** Who held that post when it was taken up, or is asked for it now. */
  personName?: Maybe<Scalars['String']['output']>;
  /** The unit's own measures. */
  plan?: Maybe<Scalars['String']['output']>;
  /** Posts of the unit answerable, for whoever may name one; none for others. */
  postChoices: Array<RectificationPost>;
  /** The post answerable (责任岗位). */
  postId?: Maybe<Scalars['ID']['output']>;
  /** Its title. */
  postTitle?: Maybe<Scalars['String']['output']>;
  /** Why it was. */
  reopenCause?: Maybe<ReopenCause>;
  /** Day it was last taken up again. */
  reopenedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** How often it was taken up again. */
  reopenedTimes: Scalars['Int']['output'];
  /** Reports, newest first. */
  reports: Array<RectificationReport>;
  /** How grave. */
  severity: FindingSeverity;
  /** State. */
  state: RectificationState;
  /** The same in words, or why it was withdrawn. */
  stateReason?: Maybe<Scalars['String']['output']>;
  /** The unit answerable (责任单位). */
  unitId: Scalars['ID']['output'];
  /** Its name. */
  unitName: Scalars['String']['output'];
  /** Day it was verified. */
  verifiedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Version. */
  version: Scalars['Int']['output'];
  /** What the viewer can do. */
  viewerCan: Array<Verb>;
};

/** One time an item was looked at (核验). */
export type RectificationCheck = {
  /** Files. */
  attachments: Array<Attachment>;
  /** Who looked. */
  checkers: Array<ConclusionAuthor>;
  /** Id. */
  id: Scalars['ID']['output'];
  /** How. */
  method: CheckMethod;
  /** What they saw. */
  observations: Scalars['String']['output'];
  /** Day. */
  onDate: Scalars['LocalDate']['output'];
  /** What was found. */
  outcome: CheckOutcome;
  /** Whom they met. */
  peopleMet?: Maybe<Scalars['String']['output']>;
  /** Where; always said on the spot. */
  place?: Maybe<Scalars['String']['output']>;
  /** Who recorded it. */
  recordedBy: Scalars['String']['output'];
  /** Number within its item, from 1. */
  sequence: Scalars['Int']['output'];
};

/** What was seen when an item was looked at. */
export type RectificationCheckInput = {
  /** Files from POST /files. */
  attachmentIds?: Array<Scalars['ID']['input']>;
  /** Who looked; whoever records it where nobody is named. Nobody of the unit answerable. */
  checkers?: Array<ReviewerInput>;
  /** How. */
  method: CheckMethod;
  /** What they saw. */
  observations: Scalars['String']['input'];
  /** Day. */
  onDate: Scalars['LocalDate']['input'];
  /** Whom they met. */
  peopleMet?: InputMaybe<Scalars['String']['input']>;
  /** Where; obligatory on the spot. */
  place?: InputMaybe<Scalars['String']['input']>;
};

/** A county in which such units are. */
export type RectificationCounty = {
  /** Id. */
  id: Scalars['ID']['output'];
  /** Name. */
  name: Scalars['String']['output'];
};

/** One step in the life of an item, from the log. */
export type RectificationEvent = {
  /** When. */
  at: Scalars['DateTime']['output'];
  /** To which level it was raised, for escalate. */
  level?: Maybe<EscalationLevel>;
  /** Who did it; null for the system. */
  personName?: Maybe<Scalars['String']['output']>;
  /** In which post. */
  postTitle?: Maybe<Scalars['String']['output']>;
  /** Why. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Number in the log. */
  sequence: Scalars['Int']['output'];
  /** Of which unit. */
  unitName?: Maybe<Scalars['String']['output']>;
  /** What was done; escalate and recomputeDueDates by the system. */
  verb: Scalars['String']['output'];
};

/** A named figure or fact of a report. */
export type RectificationFact = {
  /** Label. */
  label: Scalars['String']['output'];
  /** Value. */
  value: Scalars['String']['output'];
};

/** A named figure or fact. */
export type RectificationFactInput = {
  /** Label. */
  label: Scalars['String']['input'];
  /** Value. */
  value: Scalars['String']['input'];
};

/** Which items. */
export type RectificationFilter = {
  /** Of units in this county. */
  countyId?: InputMaybe<Scalars['ID']['input']>;
  /** From this inspection. */
  inspectionId?: InputMaybe<Scalars['ID']['input']>;
  /** In this light. */
  light?: InputMaybe<Light>;
  /** From findings as grave as this. */
  severity?: InputMaybe<FindingSeverity>;
  /** In these states; where it is not said, all but those withdrawn. */
  states?: InputMaybe<Array<RectificationState>>;
  /** Code, matter, finding or measure contains this. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Of this unit. */
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** How it is to be put right: at once (立行立改), within a limit (限期整改), kept up over a long time (持续整改). */
export type RectificationKind =
  | 'immediate'
  | 'long_term'
  | 'within_limit';

/** How many items are in a light. */
export type RectificationLightCount = {
  /** Light. */
  light: Light;
  /** Items. */
  total: Scalars['Int']['output'];
};

/** A new limit: a day, or working days from today. */
export type RectificationLimitInput = {
  /** The limit as a day. */
  dueOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Or in working days from today, the start not counted. */
  workingDays?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of rectification items. */
export type RectificationPage = {
  /** The page's rows. */
  items: Array<Rectification>;
  /** Of all rows that the filter without its light lets through: how many in each light. */
  lights: Array<RectificationLightCount>;
  /** Rows in all. */
  total: Scalars['Int']['output'];
};

/** A post that may answer for an item. */
export type RectificationPost = {
  /** Id. */
  id: Scalars['ID']['output'];
  /** Who holds it today; null while it is vacant. */
  personName?: Maybe<Scalars['String']['output']>;
  /** Title. */
  title: Scalars['String']['output'];
  /** Unit. */
  unitId: Scalars['ID']['output'];
};

/** One report of the unit (整改进展); the final one asks to close out (提请销号). */
export type RectificationReport = {
  /** Files. */
  attachments: Array<Attachment>;
  /** Figures and facts. */
  facts: Array<RectificationFact>;
  /** Asks to close out. */
  final: Scalars['Boolean']['output'];
  /** Id. */
  id: Scalars['ID']['output'];
  /** Day. */
  onDate: Scalars['LocalDate']['output'];
  /** Who filed it. */
  personName: Scalars['String']['output'];
  /** Post of then. */
  postTitle?: Maybe<Scalars['String']['output']>;
  /** Number within its item, from 1. */
  sequence: Scalars['Int']['output'];
  /** By what the secretariat knew it, where it filed for the unit. */
  source?: Maybe<Scalars['String']['output']>;
  /** Words. */
  text: Scalars['String']['output'];
  /** Unit of then. */
  unitName?: Maybe<Scalars['String']['output']>;
};

/** A report of the unit. */
export type RectificationReportInput = {
  /** Files from POST /files. */
  attachmentIds?: Array<Scalars['ID']['input']>;
  /** Figures and facts. */
  facts?: Array<RectificationFactInput>;
  /** By what the secretariat knew it, where it files for the unit. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Words. */
  text: Scalars['String']['input'];
};

/** States of a rectification item; reported = its unit asks to close out, verified = looked at and found put right. */
export type RectificationState =
  | 'closed'
  | 'in_progress'
  | 'open'
  | 'reported'
  | 'verified'
  | 'withdrawn';

/** A unit that answers for items the viewer reads. */
export type RectificationUnit = {
  /** Id. */
  id: Scalars['ID']['output'];
  /** Where it is. */
  jurisdictionName: Scalars['String']['output'];
  /** Name. */
  name: Scalars['String']['output'];
};

/** A city of the reference data. */
export type ReferenceUnitsPreview = {
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
  /** Duties in force. */
  duties: Scalars['Int']['output'];
  /** Unit. */
  unit: Unit;
  /** Duties whose frequency is unset. */
  unset: Scalars['Int']['output'];
};

/** A new secret address; it is told once. */
export type RenewedFeed = {
  /** Path on this server, to be given to a calendar programme: whoever has it reads the deadlines, nothing else. */
  path: Scalars['String']['output'];
};

/** Why it was taken up again: found not done, or it did not last (反弹). */
export type ReopenCause =
  | 'not_done'
  | 'relapse';

/** A progress report (进展反馈); it keeps the unit and post of then. */
export type Report = {
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

/** When a report is due. */
export type ReportDue = {
  /** By which way of counting. */
  kind: ReportDueKind;
  /** The day, or the working days; null for the last day. */
  number?: Maybe<Scalars['Int']['output']>;
};

/** When a report is due. */
export type ReportDueInput = {
  /** By which way of counting. */
  kind: ReportDueKind;
  /** The day, 1–28, or the working days, 1–60; absent for the last day. */
  number?: InputMaybe<Scalars['Int']['input']>;
};

/** How the day a report is due is counted; a day off moves it to the next working day. */
export type ReportDueKind =
  /** A day of the period's last month. */
  | 'day_of_last_month'
  /** A day of the month after. */
  | 'day_of_next_month'
  /** The last day of that month, however long it is. */
  | 'last_day'
  /** Working days after the period's end. */
  | 'working_days_after';

/** A named figure or fact. */
export type ReportFact = {
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
  /** Count or amount, or the part of a ratio; null where it was left open, or in a half-filled draft. */
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
  /** When each report is due; on day 25 of the period's last month when absent. */
  due?: InputMaybe<ReportDueInput>;
  /** Months between reports; absent = no more reports from that day on. */
  everyMonths?: InputMaybe<Scalars['Int']['input']>;
  /** First day of the first period reckoned so: one that begins a period by the old frequency and by the new one. */
  fromOn: Scalars['LocalDate']['input'];
  /** Confirms an unusual number of months. */
  unusual?: Scalars['Boolean']['input'];
};

/** What changing the frequency would cause, before it is done. */
export type ReportingPreview = {
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

/** The unit as such, or somebody by post: 第一责任人 or 直接责任. */
export type Responsibility =
  | 'direct'
  | 'first'
  | 'unit';

/** Who answers for a unit. */
export type Responsible = {
  /** Person; null while the post is vacant. */
  personName?: Maybe<Scalars['String']['output']>;
  /** Post. */
  postTitle: Scalars['String']['output'];
};

/** A post of the unit, for who is responsible. */
export type ResponsiblePost = {
  /** Who held it on each day asked. */
  holders: Array<PostHolderOn>;
  /** Id. */
  id: Scalars['ID']['output'];
  /** Kind; the first responsible one is a head. */
  kind: PostKind;
  /** Title. */
  title: Scalars['String']['output'];
};

/** Who sent a report back. */
export type ReturnedBy =
  | 'county'
  | 'secretariat'
  | 'unit_head';

/** A completion, objection or extension waiting for the secretariat. */
export type ReviewAssignment = {
  /** The assignment. */
  assignment: Assignment;
  /** Its task. */
  task: Task;
};

/** The decision of a review. */
export type ReviewInput = {
  /** The conclusion as it now reads; for one that is changed, and only then. It is fed back anew, with its clocks. */
  conclusion?: InputMaybe<Scalars['String']['input']>;
  /** Day of the paper. */
  decidedOn: Scalars['LocalDate']['input'];
  /** Paper. */
  document: Scalars['String']['input'];
  /** Findings that fall, or read otherwise, where the conclusion is changed; those not named stand. All fall where it is revoked. */
  findings?: InputMaybe<Array<ReviewedFindingInput>>;
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

/** What a review says of one finding. */
export type ReviewedFindingInput = {
  /** It does not hold: what was opened from it ends. */
  dropped: Scalars['Boolean']['input'];
  /** Finding. */
  findingId: Scalars['ID']['input'];
  /** How grave it is now; as it was when absent. */
  severity?: InputMaybe<FindingSeverity>;
  /** Its words now; as they were when absent. */
  text?: InputMaybe<Scalars['String']['input']>;
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
  complaintRetaliationWorkingDays?: InputMaybe<Scalars['Int']['input']>;
  /** See Settings; unchanged where it is left out. */
  complaintVerifyWorkingDays?: InputMaybe<Scalars['Int']['input']>;
  /** See Settings; unchanged where it is left out. */
  complaintsOpen?: InputMaybe<Scalars['Boolean']['input']>;
  /** See Settings; unchanged where it is left out. */
  extensionAnswerWorkingDays?: InputMaybe<Scalars['Int']['input']>;
  /** See Settings. */
  instructionDifficultDays: Scalars['Int']['input'];
  /** See Settings. */
  instructionOrdinaryDays: Scalars['Int']['input'];
  /** See Settings. */
  instructionUrgentDays: Scalars['Int']['input'];
  /** Whether a legal clock whose last day is a day off ends on the next working day; as it is where it is left out. */
  legalClockMoves?: InputMaybe<Scalars['Boolean']['input']>;
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
  /** 问责经办人: keeps the register of accountability, and by this alone reads nothing else */
  | 'accountability_officer'
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

/** One thing found by its name, its pinyin initials or its code. */
export type SearchHit = {
  /** Its code or document number. */
  code?: Maybe<Scalars['String']['output']>;
  /** What tells it from others of that name: its unit, the post, the issuer. */
  detail?: Maybe<Scalars['String']['output']>;
  /** Whether a finding stands in an assessment. */
  fromAssessment: Scalars['Boolean']['output'];
  /** Its id; of a person, that of the post held. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: SearchKind;
  /** Where it stands: the unit of a person, the inspection or assessment of a finding. */
  placeId?: Maybe<Scalars['ID']['output']>;
  /** What it is called. */
  title: Scalars['String']['output'];
};

/** What the search over everything finds. */
export type SearchKind =
  | 'duty'
  | 'finding'
  | 'notice'
  | 'person'
  | 'task'
  | 'unit';

/** A member with the post a meeting is called by. */
export type SeatCandidate = {
  /** Who holds it today, acting before appointed. */
  holderName?: Maybe<Scalars['String']['output']>;
  /** The post, in words. */
  office?: Maybe<Scalars['String']['output']>;
  /** Post; null where none is on record. */
  postId?: Maybe<Scalars['ID']['output']>;
  /** Unit. */
  unitId: Scalars['ID']['output'];
  /** Its name. */
  unitName: Scalars['String']['output'];
};

/** A unit that is called. */
export type SeatInput = {
  /** The post in words, where there is none. */
  office?: Scalars['String']['input'];
  /** Post; null for a unit whose posts have no record here. */
  postId?: InputMaybe<Scalars['ID']['input']>;
  /** Unit; a member of the joint meeting. */
  unitId: Scalars['ID']['input'];
};

/** What a unit answered to the call. */
export type SeatReply =
  | 'coming'
  | 'excused'
  | 'pending'
  | 'substitute';

/** Whom the installation asks for a second factor. */
export type SecondFactorRule =
  | 'administrators'
  | 'everybody'
  | 'nobody';

/** A new secret for an authenticator; it counts once confirmed. */
export type SecondFactorStart = {
  /** The same as an address (otpauth://…), for the square to be scanned. */
  address: Scalars['String']['output'];
  /** The secret to type in, base32. */
  secret: Scalars['String']['output'];
};

/** One change of settings or calendar, for their history. */
export type SettingChange = {
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
  /** Before. */
  from: Scalars['String']['output'];
  /** Which setting, or the day for a correction of the calendar. */
  key: Scalars['String']['output'];
  /** After. */
  to: Scalars['String']['output'];
};

/** What a joint meeting sets for itself; dates already given stay when a limit changes. */
export type Settings = {
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
  /** Working days for the whole of a report of retaliation, from the day it came. */
  complaintRetaliationWorkingDays: Scalars['Int']['output'];
  /** Working days a unit has to verify a complaint, 1 to 60. */
  complaintVerifyWorkingDays: Scalars['Int']['output'];
  /** Whether the public page takes complaints. */
  complaintsOpen: Scalars['Boolean']['output'];
  /** Working days the secretariat gives itself to answer a request for more time, 1 to 20. */
  extensionAnswerWorkingDays: Scalars['Int']['output'];
  /** Calendar days a difficult instruction gives, 1 to 365. */
  instructionDifficultDays: Scalars['Int']['output'];
  /** Calendar days an ordinary instruction gives, 1 to 90. */
  instructionOrdinaryDays: Scalars['Int']['output'];
  /** Calendar days an urgent instruction of a leader gives, 1 to 30. */
  instructionUrgentDays: Scalars['Int']['output'];
  /** Whether a legal clock whose last day is a day off ends on the next working day. */
  legalClockMoves: Scalars['Boolean']['output'];
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
  /** The authenticator's six digits or a recovery code, where the account has a second factor (SECOND_FACTOR_REQUIRED asks for it). */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Password, 1–200 characters. */
  password: Scalars['String']['input'];
};

/** What the installation asks of everybody who signs in; set where the server is started. */
export type SignInRules = {
  /** By what accounts are found for people of the identity provider whom nobody linked. */
  identityMatching: IdentityMatching;
  /** What the identity provider is called; null where there is none. */
  identityProvider?: Maybe<Scalars['String']['output']>;
  /** Minutes without use after which a session ends. */
  idleMinutes: Scalars['Int']['output'];
  /** Days after which a password has to be changed; 0 for never. */
  passwordDays: Scalars['Int']['output'];
  /** Who must have a second factor. */
  secondFactor: SecondFactorRule;
  /** Hours after which it ends in any case. */
  sessionHours: Scalars['Int']['output'];
};

/** What a unit's silence means once its limit is over. */
export type SilenceMeaning =
  /** It agrees: only by a rule of the joint meeting, which is named. */
  | 'agreement'
  /** It made no comment. */
  | 'no_comment';

/** Why a level was passed. */
export type SkipReason =
  | 'no_account'
  | 'no_post'
  | 'vacant';

/** A level that could not be reached; the one above was told instead. */
export type SkippedLevel = {
  /** Whether it is a level of the county above a town. */
  county?: Maybe<Scalars['Boolean']['output']>;
  /** Level. */
  level: EscalationLevel;
  /** Why. */
  reason: SkipReason;
  /** Who was reached at last; null in older messages, and where nobody was. */
  turnedTo?: Maybe<EscalationLevel>;
  /** Whether that is the county. */
  turnedToCounty?: Maybe<Scalars['Boolean']['output']>;
};

/** A locked month as it stands over one report. */
export type SlotLock = {
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
  /** Amber: more time was asked for before the due date, and the answer waits; not late until then. */
  | 'extension_pending'
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
  /** At the beginning, and whenever a message comes for the viewer or is marked read elsewhere; read anew each time, with the rights of that moment. */
  notificationAdded: NotificationAdded;
};

/** A unit with the part it would have, for the form that registers an instruction. */
export type SuggestedPart = {
  /** Part. */
  role: DutyRole;
  /** Unit. */
  unitId: Scalars['ID']['output'];
  /** Its name. */
  unitName: Scalars['String']['output'];
};

/** A finding of the report. */
export type TakeOverInput = {
  /** Duty concerned. */
  dutyId?: InputMaybe<Scalars['ID']['input']>;
  /** Evidence, at least one piece; a record of the work stands as a visit. */
  evidence: Array<EvidenceInput>;
  /** Kind. */
  kind: FindingKind;
  /** Matter. */
  matter: Scalars['String']['input'];
  /** Unit answerable, one of the commission. */
  responsibleUnitId: Scalars['ID']['input'];
  /** How grave. */
  severity: FindingSeverity;
  /** Task concerned. */
  taskId?: InputMaybe<Scalars['ID']['input']>;
  /** Words. */
  text: Scalars['String']['input'];
};

/** A secret, told once and kept nowhere. */
export type TakenApiToken = {
  /** To be given to the other system. */
  secret: Scalars['String']['output'];
  /** The token it belongs to. */
  token: ApiToken;
};

/** A task. */
export type Task = {
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
  /** Decision of a meeting it follows, for who may read that meeting; null else. */
  decision?: Maybe<MeetingDecision>;
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
  /** When each report is due; null where none is asked for. */
  reportDue?: Maybe<ReportDue>;
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
  /** Lines that only add up others (合计, 小计), left out; as the sheet numbers them. */
  totals: Array<Scalars['Int']['output']>;
};

/** A page of tasks. */
export type TaskPage = {
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
  /** Id. */
  id: Scalars['ID']['output'];
  /** How the invitation of the account stands; null where it needs none. */
  invitation?: Maybe<InvitationState>;
  /** As what the person is invited. */
  invitedKind?: Maybe<InvitedKind>;
  /** Until when its code is good. */
  invitedUntil?: Maybe<Scalars['DateTime']['output']>;
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
  /** Three things above the list: for a leader what needs him today, for a unit head what the unit is about to be late with; for others none. */
  attention: Array<TodayItem>;
  /** Reports and parts of all units that are due soon, for who watches all units: they are for their units to do, so they are no lines here. Null for others. */
  dueSoonOfAll?: Maybe<Scalars['Int']['output']>;
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
  /** Assessment whose report waits, or is missing. */
  assessmentId?: Maybe<Scalars['ID']['output']>;
  /** Part of the task. */
  assignmentId?: Maybe<Scalars['ID']['output']>;
  /** Bulletin to be submitted, approved, issued or acknowledged. */
  bulletinId?: Maybe<Scalars['ID']['output']>;
  /** How many things it stands for (unset frequencies). */
  count: Scalars['Int']['output'];
  /** Entry of the data ledger: data to be provided or confirmed. */
  dataProvisionId?: Maybe<Scalars['ID']['output']>;
  /** Visit of delegates: an opinion is to be assigned or answered, or the visit to be recorded. */
  delegateVisitId?: Maybe<Scalars['ID']['output']>;
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
  /** Meeting to be answered, recorded, or whose minutes wait. */
  meetingId?: Maybe<Scalars['ID']['output']>;
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
  /** Rectification item. */
  rectificationId?: Maybe<Scalars['ID']['output']>;
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
  /** Version of the slot, else of the part, else of the task; of a rectification item its own: what its verbs ask for. */
  version?: Maybe<Scalars['Int']['output']>;
  /** What the viewer can do from the line; the first is the one to be pressed. */
  viewerCan: Array<Verb>;
  /** Working days late or, when negative, left. */
  workingDays?: Maybe<Scalars['Int']['output']>;
};

/** Why a thing is on 今日要办. */
export type TodayReason =
  | 'acknowledge'
  | 'acknowledge_rectification'
  /** Verified complaints to answer. */
  | 'answer_complaint'
  | 'answer_minutes'
  | 'answer_opinion'
  /** Appeals that may be made for a few days more. */
  | 'appeal_ending'
  | 'approve_inspection'
  | 'assign_opinion'
  /** The unit's own request for more time that waits: until it is answered the work is not late. */
  | 'awaiting_extension'
  | 'check_rectification'
  | 'check_report'
  | 'close_out_rectification'
  | 'close_out_task'
  | 'comment_minutes'
  | 'confirm_delivery'
  | 'confirm_notice'
  /** A request for review was written down for the unit. */
  | 'confirm_objection'
  | 'confirm_report'
  /** Proposals of accountability for a leader to decide. */
  | 'decide_accountability'
  /** Complaints proposed as tasks, for a leader to decide. */
  | 'decide_complaint'
  | 'deliver_data'
  | 'draft_bulletin'
  | 'draft_minutes'
  | 'draft_task'
  | 'due_soon_assignment'
  | 'due_soon_rectification'
  | 'due_soon_report'
  | 'extend_rectification'
  /** Proposals the officer has to move on: hearings over, approvals to carry out or hand over, receipts and results that are missing. */
  | 'follow_accountability'
  /** A report of retaliation: a confidant handles it. */
  | 'handle_retaliation'
  /** Hearings asked of the viewer or of the unit the viewer heads: one line for all. */
  | 'hear_accountability'
  | 'hear_delegate'
  | 'hold_delegate_visit'
  | 'hold_meeting'
  | 'issue_bulletin'
  | 'issue_minutes'
  | 'late_assessment'
  | 'objection_ending'
  | 'overdue_acknowledgement'
  | 'overdue_assignment'
  | 'overdue_delivery'
  /** A request for more time the secretariat has not answered in the days it gave itself. */
  | 'overdue_extension'
  | 'overdue_instruction'
  | 'overdue_opinion'
  | 'overdue_rectification'
  | 'overdue_report'
  /** The review of a conclusion is late. */
  | 'overdue_review'
  | 'provision_recipient'
  | 'read_assessment'
  | 'read_instruction'
  | 'receive_bulletin'
  | 'receive_conclusion'
  /** Found not done, or it did not last: it is worked on again. */
  | 'redo_rectification'
  /** Complaints to register or to hand to a unit: one line for all, with their number and the first day due. */
  | 'register_complaint'
  | 'register_instruction'
  | 'reply_meeting'
  | 'report_instruction'
  | 'returned_completion'
  | 'returned_report'
  | 'review_bulletin'
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
  /** Code. */
  code: Scalars['String']['output'];
  /** By what it may carry out inspections of its government today: as its inspection body (督查机构), or as a designated department; null without a designation on record. */
  designationKind?: Maybe<DesignationKind>;
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

/** A unit to be chosen. */
export type UnitChoice = {
  /** Id. */
  id: Scalars['ID']['output'];
  /** Name. */
  name: Scalars['String']['output'];
};

/** What a unit is asked by something not yet done. */
export type UnitConsequence = {
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
  /** Rows. */
  items: Array<Unit>;
  /** Rows in all. */
  total: Scalars['Int']['output'];
};

/** An urge, before it is sent. */
export type UrgePreview = {
  /** Whether it is the acknowledgement that is late or near its day. */
  acknowledgement: Scalars['Boolean']['output'];
  /** Working days late; below 0 those left. */
  days: Scalars['Int']['output'];
  /** Due date. */
  dueOn: Scalars['LocalDate']['output'];
  /** Id of the slot, assignment or rectification item. */
  id: Scalars['ID']['output'];
  /** Months the period spans. */
  periodMonths?: Maybe<Scalars['Int']['output']>;
  /** First day of the period, for a report. */
  periodStartOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Who will read it. */
  recipients: Array<UrgeRecipient>;
  /** Rectification item. */
  rectificationId?: Maybe<Scalars['ID']['output']>;
  /** Why it cannot be sent as it is: an error code. */
  refusal?: Maybe<Scalars['String']['output']>;
  /** Levels that cannot be reached. */
  skipped: Array<SkippedLevel>;
  /** Slot, for a report. */
  slotId?: Maybe<Scalars['ID']['output']>;
  /** Task; null of a rectification item. */
  taskId?: Maybe<Scalars['ID']['output']>;
  /** Title. */
  title: Scalars['String']['output'];
  /** Unit. */
  unitName: Scalars['String']['output'];
  /** Day it was last urged. */
  urgedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Times it was urged. */
  urgedTimes: Scalars['Int']['output'];
};

/** Who will read an urge. */
export type UrgeRecipient = {
  /** Whether the post is held, stood in for (B角) or acted in. */
  capacity: HoldingCapacity;
  /** Post and name. */
  name: Scalars['String']['output'];
};

/** What came of an urge. */
export type UrgeResult = {
  /** What was not, and why. */
  failures: Array<BatchFailure>;
  /** How many were sent. */
  urged: Scalars['Int']['output'];
};

/** What is to be urged; a task stands for all of it that is late or near its day. */
export type UrgeSubjectsInput = {
  /** Assignments. */
  assignmentIds?: Array<Scalars['ID']['input']>;
  /** Rectification items. */
  rectificationIds?: Array<Scalars['ID']['input']>;
  /** Expected reports. */
  slotIds?: Array<Scalars['ID']['input']>;
  /** Tasks. */
  taskIds?: Array<Scalars['ID']['input']>;
};

/** What a viewer can do; each verb stands beside the subject it acts on. */
export type Verb =
  | 'acceptCompletion'
  | 'acceptOpinionAnswer'
  | 'acceptReport'
  | 'acknowledgeAssignment'
  | 'acknowledgeComplaint'
  | 'acknowledgeRectification'
  | 'activateDataProvision'
  | 'addInstruction'
  | 'addMember'
  | 'agreeMinutes'
  | 'answerComment'
  | 'answerComplaint'
  | 'answerOpinion'
  | 'appointPerson'
  | 'approveAccountability'
  | 'approveBulletin'
  | 'approveExtension'
  | 'approveInspection'
  | 'approveRectificationExtension'
  | 'archiveTask'
  | 'askDelivery'
  | 'askHearing'
  | 'assignComplaint'
  | 'assignDecision'
  | 'assignMailAddress'
  | 'assignOpinion'
  | 'assignTask'
  | 'attachIndicator'
  | 'callMeeting'
  | 'cancelDelegateVisit'
  | 'cancelMeeting'
  | 'carryOutAccountability'
  | 'changeLead'
  | 'checkLog'
  | 'checkReport'
  | 'circulateMinutes'
  | 'closeAccountability'
  | 'closeAssessment'
  | 'closeComplaint'
  | 'closeDelegateVisit'
  | 'closeInspection'
  | 'closeInstruction'
  | 'closeOutRectification'
  | 'closeOutTask'
  | 'commentOnMinutes'
  | 'commissionAssessment'
  | 'concludeInspection'
  | 'confirmDelivery'
  | 'confirmNotice'
  | 'confirmObjection'
  | 'confirmReport'
  | 'correctCalendar'
  | 'createApiToken'
  | 'createUnit'
  | 'createWebhook'
  | 'decideComplaintTask'
  | 'decideReview'
  | 'declineCheck'
  | 'declineComplaint'
  | 'declineOpinionAnswer'
  | 'declineSignOff'
  | 'defineIndicator'
  | 'deliverConclusion'
  | 'deliverData'
  | 'detachIndicator'
  | 'disableAccount'
  | 'discardNotice'
  | 'draftBulletin'
  | 'draftComplaintInspection'
  | 'draftComplaintTask'
  | 'draftDataProvision'
  | 'draftInspection'
  | 'draftMinutes'
  | 'draftTask'
  | 'dropBulletin'
  | 'dropDecision'
  | 'dropDraftItem'
  | 'dropFinding'
  | 'dropTakenFinding'
  | 'enableAccount'
  | 'endDataProvision'
  | 'endDesignation'
  | 'endHolding'
  | 'endMembership'
  | 'endSessions'
  | 'endWebhook'
  | 'enterIndicatorValues'
  | 'establishJointMeeting'
  | 'expandHolders'
  | 'fileReport'
  | 'finishRectification'
  | 'grantException'
  | 'handDownAssignment'
  | 'handInAssessment'
  | 'handOverAccountability'
  | 'holdDelegateVisit'
  | 'holdMeeting'
  | 'importNotice'
  | 'importTasks'
  | 'inviteToInspection'
  | 'issueBulletin'
  | 'issueMinutes'
  | 'joinComplaint'
  | 'joinInspection'
  | 'liftSecondFactor'
  | 'linkIdentity'
  | 'lockPeriod'
  | 'mergeDraftItems'
  | 'notifyObject'
  | 'objectToAssignment'
  | 'objectToConclusion'
  | 'openAccountabilitySeal'
  | 'openComplaintSeal'
  | 'openRectification'
  | 'pauseWebhook'
  | 'planDelegateVisit'
  | 'proposeAccountability'
  | 'proposeComplaintTask'
  | 'proposeDataProvisions'
  | 'reassignAssignment'
  | 'recallAssignment'
  | 'receiveBulletin'
  | 'receiveConclusion'
  | 'recordAccountabilityOutcome'
  | 'recordAccountabilityReceipt'
  | 'recordAppeal'
  | 'recordAppealResult'
  | 'recordAssessmentWork'
  | 'recordComplaint'
  | 'recordComplaintReceipt'
  | 'recordDecision'
  | 'recordDesignation'
  | 'recordFinding'
  | 'recordHearing'
  | 'recordLateVisit'
  | 'recordOpinion'
  | 'recordVisit'
  | 'redeliverWebhook'
  | 'referComplaint'
  | 'refreezeBulletin'
  | 'refuseExtension'
  | 'refuseRectificationExtension'
  | 'registerComplaint'
  | 'registerInstruction'
  | 'rejectAccountability'
  | 'removeRobot'
  | 'renewUnitFeed'
  | 'reopenComplaint'
  | 'reopenRectification'
  | 'reopenTask'
  | 'replyMeeting'
  | 'reportInstruction'
  | 'reportRectification'
  | 'reportVerification'
  | 'requestCompletion'
  | 'requestExtension'
  | 'requestRectificationExtension'
  | 'resetPassword'
  | 'restoreDraftItem'
  | 'restoreNotice'
  | 'resumeDataProvision'
  | 'resumeTask'
  | 'resumeWebhook'
  | 'retireIndicator'
  | 'retryDeliveries'
  | 'returnAccountability'
  | 'returnAssessment'
  | 'returnBulletin'
  | 'returnCompletion'
  | 'returnDelivery'
  | 'returnInspection'
  | 'returnRectification'
  | 'returnReport'
  | 'returnVerification'
  | 'reviseAccountability'
  | 'reviseAccountabilityForm'
  | 'reviseAssessment'
  | 'reviseBulletin'
  | 'reviseDataProvision'
  | 'reviseDelegateVisit'
  | 'reviseDraftItem'
  | 'reviseFinding'
  | 'reviseIndicator'
  | 'reviseInspection'
  | 'reviseLadder'
  | 'reviseMeeting'
  | 'reviseMessageText'
  | 'revisePost'
  | 'reviseReporting'
  | 'reviseSettings'
  | 'reviseTask'
  | 'revokeApiToken'
  | 'revokeException'
  | 'revokeUnitFeed'
  | 'saveReportDraft'
  | 'setAgenda'
  | 'setAssessors'
  | 'setFrequency'
  | 'setIdentityMatching'
  | 'setInspectionTeam'
  | 'setRecipient'
  | 'setRobot'
  | 'signOffReport'
  | 'splitDraftItem'
  | 'startInspection'
  | 'submitAccountability'
  | 'submitBulletin'
  | 'submitInspection'
  | 'suspendDataProvision'
  | 'suspendTask'
  | 'takeApiToken'
  | 'takeOverFinding'
  | 'testRobot'
  | 'testWebhook'
  | 'transferAccountability'
  | 'transferComplaint'
  | 'unlinkIdentity'
  | 'unlockPeriod'
  | 'upholdAssignment'
  | 'urge'
  | 'verifyRectification'
  | 'waiveSupport'
  | 'withdrawAccountability'
  | 'withdrawAssessment'
  | 'withdrawInspection'
  | 'withdrawMinutes'
  | 'withdrawRectification'
  | 'withdrawTask'
  | 'writeInstruction';

/** The person who is asking, with the posts held today. */
export type Viewer = {
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
  /** True while the second factor must be set up before anything else. */
  mustSetSecondFactor: Scalars['Boolean']['output'];
  /** The person's name. */
  personName: Scalars['String']['output'];
  /** Posts held today. */
  posts: Array<ViewerPost>;
  /** What the viewer may do outside any joint meeting. */
  viewerCan: Array<Verb>;
};

/** A joint meeting the viewer may enter, with the roles there. */
export type ViewerJointMeeting = {
  /** Counts shown beside the navigation. */
  counts: NavigationCounts;
  /** Whether the viewer is only invited to an inspection there, and sees nothing else. */
  guest: Scalars['Boolean']['output'];
  /** The joint meeting. */
  jointMeeting: JointMeeting;
  /** Whether the viewer can take a matter out as an evidence pack (POST /api/evidence-packs). */
  makesPacks: Scalars['Boolean']['output'];
  /** Roles held there today. */
  roles: Array<Role>;
  /** Whether the viewer can take the joint meeting out whole (POST /api/leave). */
  takesAll: Scalars['Boolean']['output'];
  /** Units the viewer acts for there. */
  unitIds: Array<Scalars['ID']['output']>;
  /** What the viewer may do on the joint meeting as a whole. */
  viewerCan: Array<Verb>;
};

/** One post the viewer holds today. */
export type ViewerPost = {
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

/** How it was held. */
export type VisitHeldInput = {
  /** Who was there. */
  attendedIds: Array<Scalars['ID']['input']>;
  /** Day. */
  heldOn: Scalars['LocalDate']['input'];
  /** How it went. */
  note?: InputMaybe<Scalars['String']['input']>;
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

/** One place of the programme. */
export type VisitStop = {
  /** Time, HH:MM. */
  atTime?: Maybe<Scalars['String']['output']>;
  /** Office of the host. */
  host: Scalars['String']['output'];
  /** Id. */
  id: Scalars['ID']['output'];
  /** Day. */
  onDate: Scalars['LocalDate']['output'];
  /** Place. */
  place: Scalars['String']['output'];
  /** Unit that receives them. */
  unitId: Scalars['ID']['output'];
  /** Its name. */
  unitName: Scalars['String']['output'];
};

/** One place of the programme. */
export type VisitStopInput = {
  /** Time, HH:MM. */
  atTime?: InputMaybe<Scalars['String']['input']>;
  /** Office of the host. */
  host?: Scalars['String']['input'];
  /** Day. */
  onDate: Scalars['LocalDate']['input'];
  /** Place. */
  place: Scalars['String']['input'];
  /** Unit that receives them. */
  unitId: Scalars['ID']['input'];
};

/** An address of another system that is told of events by POST, signed per Standard Webhooks. */
export type Webhook = {
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
