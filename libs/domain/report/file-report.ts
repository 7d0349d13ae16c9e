import { eventActor, type Actor } from '../access/actor.js';
import { demandGrant } from '../access/policy.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import { demandOpenForFiling } from '../period/period-lock.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText, demandVersion, textLimits } from '../shared/input.js';
import type { LocalDate } from '../shared/local-date.js';
import { nextState } from '../shared/state-table.js';
import { acknowledgeAssignment, canAcknowledgeAssignment } from '../task/acknowledge-assignment.js';
import type { AssignmentForPermission } from '../task/assignment-scope.js';
import type { Assignment, Task } from '../task/task.js';
import { filedContent, type ReportInput, type SlotSurroundings } from './report-content.js';
import type { Report, ReportSlot } from './report.js';
import { countyCheckOf, signOffOf } from './countersign.js';
import { reportSlotTable } from './report-slot.states.js';
import { reportTable } from './report.states.js';
import { emptyReport } from './save-report-draft.js';
import { canOnSlot, hasBegun, scopeOfSlot, type SlotForPermission } from './slot-scope.js';

export interface FileReportInput extends ReportInput {
  /** The slot's version. */
  readonly version: number;
  /** Version of the draft the sender had before him, 0 for none: what a colleague wrote meanwhile is not sent over. */
  readonly draftVersion: number;
  /** The sender's word that nothing in it is classified (L16). */
  readonly noClassifiedContent: boolean;
  /** Where the secretariat has it from, when it files for a unit (代填); required then, ignored otherwise. */
  readonly onBehalfSource: string | null;
}

export interface FiledReport {
  readonly slot: ReportSlot;
  readonly report: Report;
  /** The part, where sending acknowledged it; null where nothing changed. */
  readonly assignment: Assignment | null;
  readonly events: readonly EventDraft[];
}

export function canFileReport(actor: Actor, slot: SlotForPermission, today: LocalDate): boolean {
  return canOnSlot('fileReport', actor, slot, today);
}

/** The unit's own draft is never sent by the secretariat: it begins a report of its own. VERSION_CONFLICT where the draft was saved since. */
function begin(around: SlotSurroundings, onBehalf: boolean, draftVersion: number, context: VerbContext) {
  const draft = around.draft && (!onBehalf || around.draft.onBehalf) ? around.draft : null;
  const current = draft?.version ?? 0;
  if (current !== draftVersion) throw new DomainError('VERSION_CONFLICT', { current, yours: draftVersion }, 'draftVersion');
  return draft ?? { ...emptyReport(around, context.newId(), context.now), state: null };
}

/** Whether sending also takes the part over (签收): nobody reports on what he has not received. A report on behalf says nothing of that. */
export function filingAcknowledges(actor: Actor, part: { readonly assignment: AssignmentForPermission; readonly task: Pick<Task, 'state'> }, today: LocalDate): boolean {
  return canAcknowledgeAssignment(actor, part.assignment, part.task, today);
}

/** Where it goes first, and what its report says of that: to the head, to the county, or straight to the secretariat. */
function wayOf(actor: Actor, { slot, countersigners }: SlotSurroundings, context: VerbContext) {
  const signOff = signOffOf(actor, slot, countersigners, context.settings, context.today);
  const countyCheck = countyCheckOf(countersigners);
  if (signOff === 'waiting') return { by: 'fileForSignOff', left: { signOff, countyCheck: null, submittedAt: null } } as const;
  return { by: countyCheck === 'waiting' ? 'fileForCheck' : 'fileReport', left: { signOff, countyCheck, submittedAt: context.now } } as const;
}

/**
 * Sends the report of a period (N5): by the unit, or by the secretariat on its behalf with the source named. Late or not,
 * it is taken; the first day it left the unit stays, which is the day its head signed where the joint meeting asks that. A unit that had not acknowledged yet does so with it, in an event of its own.
 * PERIOD_NOT_BEGUN {from} before the first day of its period, PERIOD_LOCKED where its month is locked and no exception stands; under one it is marked so.
 * VERSION_CONFLICT on draftVersion where a colleague saved the draft since, CLASSIFIED_CONFIRMATION_REQUIRED, REPORT_NOTHING_TO_REPEAT, FIELD_REQUIRED.
 */
export function fileReport(
  actor: Actor,
  around: SlotSurroundings,
  input: FileReportInput,
  context: VerbContext,
): FiledReport {
  const { slot: before } = around;
  const grant = demandGrant('fileReport', actor, scopeOfSlot(before), context.today);
  if (!hasBegun(before, context.today)) throw new DomainError('PERIOD_NOT_BEGUN', { from: before.periodStartOn });
  demandOpenForFiling(around.lock, context.today);
  const { by, left } = wayOf(actor, around, context);
  const slotState = nextState(reportSlotTable, by, before.state);
  demandVersion(before.version, input.version);
  if (!input.noClassifiedContent) throw new DomainError('CLASSIFIED_CONFIRMATION_REQUIRED', {}, 'noClassifiedContent');
  const onBehalf = !grant.ownUnit;
  const onBehalfSource = onBehalf ? demandText(input.onBehalfSource, 'onBehalfSource', textLimits.source) : null;
  const begun = begin(around, onBehalf, input.draftVersion, context);
  const taken = filingAcknowledges(actor, around, context.today) ? acknowledgeAssignment(actor, around, { version: around.assignment.version }, context) : null;
  const who = eventActor(actor, grant.postId);
  const report: Report = {
    ...begun,
    ...filedContent(input, around.previous),
    state: nextState(reportTable, by, begun.state),
    onBehalf,
    onBehalfSource,
    exceptionId: around.lock?.exceptionId ?? null,
    unitName: around.unitName,
    postTitle: who.postTitle,
    personName: who.personName,
    savedAt: context.now,
    ...left,
    version: begun.version + 1,
  };
  const changes = { state: slotState, firstSubmittedOn: left.submittedAt === null ? before.firstSubmittedOn : (before.firstSubmittedOn ?? context.today), version: before.version + 1 };
  const event = draftEvent({
    verb: 'fileReport', subjectType: 'report_slot', subjectId: before.id, taskId: before.taskId, unitId: before.unitId, postId: grant.postId,
    fromState: before.state, toState: slotState, reason: onBehalfSource, data: { ...changes, report },
  });
  return { slot: { ...before, ...changes }, report, assignment: taken?.assignment ?? null, events: [...(taken?.events ?? []), event] };
}
