import { eventRows, type EventRow } from '@lianxi/api-data';
import {
  isInForce, makeCode, type Accountability, type Assignment, type Clause, type CodePrefix, type Complaint, type DraftItem, type Duty, type EventActor, type EventDraft, type Instant, type Instruction, type JointMeeting, type LocalDate,
  type Membership, type Notice, type PeriodException, type PeriodLock, type Report, type ReportSlot, type Task,
} from '@lianxi/domain';
import { ConvenedBook } from './convened-book.js';
import { IndicatorBook } from './indicator-steps.js';
import { InspectionBook } from './inspection-book.js';
import { OutsiderBook } from './outsider-book.js';
import { ProvisionBook } from './provision-book.js';
import { SystemBook } from './system-steps.js';

/** Where the verbs of the story keep what they change: the tables of one joint meeting, in memory. */
export class MeetingBook {
  readonly memberships: Membership[] = [];
  readonly notices = new Map<string, Notice>();
  readonly items = new Map<string, DraftItem>();
  readonly clauses: Clause[] = [];
  readonly duties = new Map<string, Duty>();
  readonly tasks = new Map<string, Task>();
  readonly assignments = new Map<string, Assignment>();
  readonly slots = new Map<string, ReportSlot>();
  readonly reports = new Map<string, Report>();
  readonly instructions = new Map<string, Instruction>();
  readonly complaints = new Map<string, Complaint>();
  readonly inspected = new InspectionBook();
  readonly outside = new OutsiderBook();
  readonly convened = new ConvenedBook();
  readonly provided = new ProvisionBook();
  readonly accountabilities = new Map<string, Accountability>();
  readonly figures = new IndicatorBook();
  readonly locks: PeriodLock[] = [];
  readonly exceptions: PeriodException[] = [];
  readonly systems = new SystemBook();
  readonly events: EventRow[] = [];
  readonly counters = new Map<string, { readonly prefix: CodePrefix; readonly year: number; readonly last: number }>();
  private assignable: { readonly on: LocalDate; readonly known: number; readonly unitIds: ReadonlySet<string> } = { on: '', known: 0, unitIds: new Set() };
  private readonly partIds = new Map<string, string[]>();
  private readonly slotIds = new Map<string, string[]>();
  private readonly reportIds = new Map<string, string[]>();
  private readonly newestPeriods = new Map<string, LocalDate>();

  constructor(readonly jointMeeting: JointMeeting & { readonly establishedOn: LocalDate }) {}

  get id(): string {
    return this.jointMeeting.id;
  }

  append(drafts: readonly EventDraft[], at: Instant, actorOf: (postId: string | null) => EventActor | null): void {
    this.events.push(...eventRows(drafts, { jointMeetingId: this.id, at, actorOf }));
  }

  /** In order of time; those of one moment stay as they came. */
  sortEvents(): void {
    this.events.sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
  }

  lastNumber(prefix: CodePrefix, year: number): number {
    return this.counters.get(`${prefix}-${year}`)?.last ?? 0;
  }

  takeCodes(prefix: CodePrefix, year: number, count: number): string[] {
    const first = this.lastNumber(prefix, year) + 1;
    if (count > 0) this.counters.set(`${prefix}-${year}`, { prefix, year, last: first + count - 1 });
    return Array.from({ length: count }, (_, at) => makeCode(prefix, year, first + at));
  }

  /** As the server finds them: members, and every unit that holds a duty in force. The story ends neither, so that their number tells whether there are more. */
  assignableUnitIds(today: LocalDate): ReadonlySet<string> {
    const { on, known, unitIds } = this.assignable;
    if (on === today && known === this.duties.size + this.memberships.length) return unitIds;
    const members = this.memberships.filter((membership) => isInForce(membership, today)).map((membership) => membership.unitId);
    const found = new Set(members);
    for (const { unitId, validFrom, validTo } of this.duties.values()) if (unitId !== null && validFrom <= today && (validTo === null || validTo >= today)) found.add(unitId);
    this.assignable = { on: today, known: this.duties.size + this.memberships.length, unitIds: found };
    return found;
  }

  partsOf(taskId: string): Assignment[] {
    return found(this.partIds.get(taskId) ?? [], this.assignments);
  }

  /** Oldest period first. */
  slotsOf(assignmentId: string): ReportSlot[] {
    return found(this.slotIds.get(assignmentId) ?? [], this.slots);
  }

  /** First day of the newest period that has a slot. */
  newestPeriodOf(assignmentId: string): LocalDate | null {
    return this.newestPeriods.get(assignmentId) ?? null;
  }

  /** In the order they were begun. */
  reportsOf(slotId: string): Report[] {
    return found(this.reportIds.get(slotId) ?? [], this.reports);
  }

  saveAssignments(assignments: readonly Assignment[]): void {
    for (const assignment of assignments) keep(this.assignments, this.partIds, assignment.taskId, assignment);
  }

  saveSlots(slots: readonly ReportSlot[]): void {
    for (const slot of slots) {
      keep(this.slots, this.slotIds, slot.assignmentId, slot);
      if (slot.periodStartOn > (this.newestPeriods.get(slot.assignmentId) ?? '')) this.newestPeriods.set(slot.assignmentId, slot.periodStartOn);
    }
  }

  saveReport(report: Report): void {
    keep(this.reports, this.reportIds, report.slotId, report);
  }
}

function found<Row>(ids: readonly string[], rows: ReadonlyMap<string, Row>): Row[] {
  return ids.map((id) => rows.get(id) as Row);
}

function keep<Row extends { readonly id: string }>(rows: Map<string, Row>, index: Map<string, string[]>, key: string, row: Row): void {
  if (!rows.has(row.id)) {
    const ids = index.get(key);
    if (ids) ids.push(row.id);
    else index.set(key, [row.id]);
  }
  rows.set(row.id, row);
}

/** The row, which the story knows to be there. */
export function demandRow<Row>(row: Row | undefined, what: string): Row {
  if (row === undefined) throw new Error(`the demonstration has no ${what}`);
  return row;
}
