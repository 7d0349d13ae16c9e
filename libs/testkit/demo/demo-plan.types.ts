import type { AdminRole, Calendar, DutyKind, DutyRole, Grade, Instant, Level, LocalDate, PostKind, HoldingCapacity, ReportFact, Role, TaskDueRule, UnitKind } from '@lianxi/domain';

/** What the demonstration stands on: units and calendar from the reference data, duties from the imported notice. */
export interface DemoRegister {
  readonly calendar: Calendar;
  readonly units: readonly DemoUnit[];
  readonly duties: readonly DemoDuty[];
}

export interface DemoUnit {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: UnitKind;
  readonly level: Level;
  readonly jurisdictionCode: string;
  readonly membership: 'lead' | 'member' | null;
}

/** A confirmed duty: its sentence finds it, so that the plan needs no ids before they exist. */
export interface DemoDuty {
  readonly id: string;
  readonly unitName: string | null;
  readonly holderClass: string | null;
  readonly kind: DutyKind;
  readonly text: string;
}

/** A moment in Asia/Shanghai: the day it counts for, and the instant. */
export interface DemoMoment {
  readonly on: LocalDate;
  readonly at: Instant;
}

/** Who acts, and in which post. */
export interface DemoActor {
  readonly personKey: string;
  readonly postKey: string;
}

export interface DemoAct extends DemoMoment {
  readonly by: DemoActor;
}

export interface DemoPerson {
  readonly key: string;
  readonly name: string;
}

export interface DemoPost {
  readonly key: string;
  readonly unitCode: string;
  readonly title: string;
  readonly kind: PostKind;
  readonly portfolio: string | null;
  readonly order: number;
}

export interface DemoHolding {
  readonly postKey: string;
  readonly personKey: string;
  readonly capacity: HoldingCapacity;
  readonly fromOn: LocalDate;
  readonly toOn: LocalDate | null;
}

/** `shows` says whom the account stands for, in the list printed at start; null = not printed. */
export interface DemoAccount {
  readonly personKey: string;
  readonly name: string;
  /** disabled: a unit that acknowledged at the beginning and then gave its account back; the secretariat files for it. */
  readonly state: 'active' | 'disabled';
  readonly adminRole: AdminRole | null;
  readonly shows: string | null;
}

export interface DemoAttempt {
  readonly filed: DemoAct;
  readonly text: string;
  readonly facts: readonly ReportFact[];
  readonly nextStep: string | null;
  readonly unchanged: boolean;
  /** Filed by the secretariat for a unit without account: where the words come from. */
  readonly onBehalfSource: string | null;
  readonly returned: (DemoAct & { readonly reason: string }) | null;
}

export type DemoFate = 'on_time' | 'late' | 'missing' | 'returned' | 'under_review' | 'returned_open' | 'draft' | 'expected';

/** One report slot as the domain will open it (assignment × period), and what becomes of it up to today. */
export interface DemoReport {
  readonly periodStartOn: LocalDate;
  readonly periodEndOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly fate: DemoFate;
  readonly attempts: readonly DemoAttempt[];
  readonly accepted: DemoAct | null;
  /** A begun, unsent report; it comes after the attempts. */
  readonly draft: (DemoAct & { readonly text: string; readonly facts: readonly ReportFact[] }) | null;
}

export interface DemoCompletion {
  readonly requested: DemoAct;
  readonly text: string;
  /** Sent back once before it was accepted; `againAt` asks anew. */
  readonly returned: (DemoAct & { readonly reason: string; readonly again: DemoAct; readonly againText: string }) | null;
  readonly accepted: (DemoAct & { readonly grade: Grade }) | null;
}

export interface DemoAssignment {
  readonly unitCode: string;
  readonly role: DutyRole;
  readonly acknowledged: DemoAct | null;
  readonly reports: readonly DemoReport[];
  readonly completion: DemoCompletion | null;
}

export interface DemoTask {
  readonly key: string;
  readonly title: string;
  readonly content: string;
  readonly dutyId: string | null;
  readonly dueRule: TaskDueRule;
  /** What the rule comes to, reckoned with the register's calendar. */
  readonly dueOn: LocalDate | null;
  readonly reportEveryMonths: number | null;
  readonly reportDueDay: number | null;
  readonly drafted: DemoAct;
  /** Null: the task is still a draft today. */
  readonly assigned: DemoAct | null;
  readonly assignments: readonly DemoAssignment[];
  readonly closed: DemoAct | null;
}

/** A draft whose sentence names nobody: the secretariat writes in whom it binds before it confirms (N20). */
export interface DemoDraftRevision extends DemoAct {
  /** A run of characters of the sentence. */
  readonly sentence: string;
  readonly holderClass: string;
}

export interface DemoNotice {
  /** File beside this module, below notice/. */
  readonly file: string;
  readonly imported: DemoAct;
  readonly revisions: readonly DemoDraftRevision[];
  /** Null: its drafts wait for the secretariat. */
  readonly confirmed: DemoAct | null;
}

export interface DemoFrequency extends DemoAct {
  readonly dutyId: string;
  readonly months: number;
  readonly basis: string;
}

export interface DemoRecipient extends DemoAct {
  readonly dutyId: string;
  readonly recipientUnitCode: string;
  readonly basis: string;
}

/** A class of holders (各有关部门) that a person has expanded to units (N20). */
export interface DemoExpansion extends DemoAct {
  readonly dutyId: string;
  readonly unitCodes: readonly string[];
}

export interface DemoMeeting {
  readonly key: string;
  readonly name: string;
  readonly shortName: string;
  readonly secretariatUnitCode: string;
  readonly established: DemoMoment;
  readonly members: ReadonlyArray<{ readonly unitCode: string; readonly role: 'lead' | 'member'; readonly fromOn: LocalDate }>;
  readonly roles: ReadonlyArray<{ readonly postKey: string; readonly role: Role; readonly fromOn: LocalDate }>;
  readonly notices: readonly DemoNotice[];
  readonly frequencies: readonly DemoFrequency[];
  readonly recipients: readonly DemoRecipient[];
  readonly expansions: readonly DemoExpansion[];
  readonly tasks: readonly DemoTask[];
}

export interface DemoPlan {
  readonly today: LocalDate;
  readonly startOn: LocalDate;
  readonly people: readonly DemoPerson[];
  readonly posts: readonly DemoPost[];
  readonly holdings: readonly DemoHolding[];
  readonly accounts: readonly DemoAccount[];
  readonly meetings: readonly DemoMeeting[];
}
