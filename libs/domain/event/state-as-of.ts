import { readVerbs } from '../access/verb.js';
import { localDateOfInstant, type Instant, type LocalDate } from '../shared/local-date.js';
import { untouchedPart } from '../task/task.js';
import type { EventDraft, SubjectType } from './event.js';

/** An event as the log keeps it, as far as states are rebuilt from it. */
export type LoggedEvent = Pick<EventDraft, 'verb' | 'subjectType' | 'subjectId' | 'taskId' | 'unitId' | 'toState' | 'data'> & {
  readonly jointMeetingId: string;
  readonly at: Instant;
};

/** What has a state of its own in the log: the subjects of events, roles that end with a membership, clauses made by confirming. */
export type LoggedKind = SubjectType | 'indicator_version' | 'indicator_use' | 'indicator_value' | 'joint_meeting_role' | 'clause';

type Values = Readonly<Record<string, unknown>>;

/** Every thing the log knew at a moment, with the newest value of every column it had named. */
export interface StateAsOf {
  get(kind: LoggedKind, id: string): Values | null;
  all(kind: LoggedKind): readonly Values[];
}

/** Said of the change, not of the thing. */
const NOT_COLUMNS: ReadonlySet<string> = new Set([
  'definition', 'use', 'figures', 'crossing', 'parts', 'removedAssignmentIds', 'slots', 'withdrawnSlots', 'changedSlots', 'report', 'endedRoles', 'previousDueOn', 'previousAcknowledgeDueOn', 'attachmentIds',
  'removedItemIds', 'splitFromId', 'clauses', 'items', 'created', 'changed', 'unchanged', 'ended', 'tasks', 'import',
]);

const UNCHANGING: ReadonlySet<string> = new Set([...readVerbs, 'urge', 'escalate']);

/** Their `toState` is their own column; that of a duty tells what became of it, and its columns are all in the data. */
const WITH_STATE: ReadonlySet<SubjectType> = new Set(['notice', 'draft_item', 'task', 'assignment', 'report_slot', 'report']);

/** What nobody had yet done in a part of a task; tasks drafted by confirming a notice name only its unit and role. */
const UNTOUCHED_PART = { ...untouchedPart, state: 'pending' } as const;

class Fold implements StateAsOf {
  private readonly kinds = new Map<LoggedKind, Map<string, Values>>();

  get(kind: LoggedKind, id: string): Values | null {
    return this.kinds.get(kind)?.get(id) ?? null;
  }

  all(kind: LoggedKind): readonly Values[] {
    return [...(this.kinds.get(kind)?.values() ?? [])];
  }

  apply(event: LoggedEvent): void {
    // Sealed: nobody learns from a state of the past what the register does not show them.
    if (event.subjectType === 'accountability') return;
    this.applyListed(event);
    const { verb, subjectType, subjectId, toState, data } = event;
    // Slots are opened in the name of their assignment, which does not change; a draft's words are its unit's own until sent.
    if (verb === 'openReportSlots') return;
    // Urged, escalated or taken out as a document, a thing stays as it is.
    if (UNCHANGING.has(verb)) return;
    if (verb === 'saveReportDraft') return this.applyDraft(event);
    const values = Object.fromEntries(Object.entries(data).filter(([name]) => !NOT_COLUMNS.has(name)));
    const state = toState !== null && WITH_STATE.has(subjectType) ? { state: toState } : {};
    this.change(subjectType, subjectId, { id: subjectId, ...values, ...state });
  }

  /** Things changed along with the subject. */
  private applyListed({ subjectId, jointMeetingId, taskId, unitId, toState, data }: LoggedEvent): void {
    for (const part of list(data, 'parts')) this.change('assignment', part.id, { jointMeetingId, taskId, ...(this.get('assignment', part.id) ? {} : UNTOUCHED_PART), ...part });
    for (const id of (data['removedAssignmentIds'] ?? []) as readonly string[]) this.kinds.get('assignment')?.delete(id);
    for (const id of (data['removedItemIds'] ?? []) as readonly string[]) this.kinds.get('draft_item')?.delete(id);
    for (const clause of list(data, 'clauses')) this.change('clause', clause.id, clause);
    const opened = { jointMeetingId, assignmentId: subjectId, taskId, unitId, state: toState, stateBeforePause: null, firstSubmittedOn: null, acceptedOn: null, replaced: false, version: 1 };
    for (const slot of list(data, 'slots')) this.change('report_slot', slot.id, { ...opened, ...slot });
    for (const slot of [...list(data, 'withdrawnSlots'), ...list(data, 'changedSlots')]) this.change('report_slot', slot.id, slot);
    for (const [kind, name] of [['indicator_version', 'definition'], ['indicator_use', 'use']] as const) {
      const made = data[name] as (Values & { readonly id: string }) | undefined;
      if (made) this.change(kind, made.id, made);
    }
    for (const figure of list(data, 'figures')) this.change('indicator_value', figure.id, figure);
    for (const role of list(data, 'endedRoles')) this.change('joint_meeting_role', role.id, { jointMeetingId, ...role });
    const report = data['report'] as (Values & { readonly id: string }) | undefined;
    if (report) this.change('report', report.id, report);
  }

  private applyDraft({ subjectId, jointMeetingId, unitId, data }: LoggedEvent): void {
    const { reportId, sequence, onBehalf, reportVersion } = data;
    this.change('report', reportId as string, { id: reportId, jointMeetingId, slotId: subjectId, unitId, sequence, onBehalf, state: 'draft', version: reportVersion });
  }

  private change(kind: LoggedKind, id: string, values: Values): void {
    const things = this.kinds.get(kind) ?? new Map<string, Values>();
    this.kinds.set(kind, things.set(id, { ...things.get(id), ...values }));
  }
}

function list(data: Values, name: string): readonly (Values & { readonly id: string })[] {
  return (data[name] ?? []) as readonly (Values & { readonly id: string })[];
}

/**
 * The state of everything at the end of a day, or at an instant, from the log alone. `events` oldest first, of one joint
 * meeting. Drafts of reports have no words: those are not logged before they are sent.
 */
export function stateAsOf(events: readonly LoggedEvent[], until: LocalDate | Instant): StateAsOf {
  const fold = new Fold();
  const onDay = !until.includes('T');
  for (const event of events) {
    if ((onDay ? localDateOfInstant(event.at) : event.at) <= until) fold.apply(event);
  }
  return fold;
}
