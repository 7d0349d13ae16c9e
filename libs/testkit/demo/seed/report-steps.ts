import {
  acceptReport, aboveUnitId, fileReport, openReportSlots, returnReport, saveReportDraft, type Assignment, type Countersigners, type Report, type ReportSlot, type SlotSurroundings, type VerbContext,
} from '@lianxi/domain';
import type { DemoAttempt, DemoReport } from '../demo-plan.types.js';
import { playFigures } from './indicator-steps.js';
import { demandRow, type MeetingBook } from './meeting-book.js';
import type { Scene } from './scene.js';

export function slotOf({ book }: Scene, assignment: Assignment, { periodStartOn }: DemoReport): ReportSlot {
  return demandRow(book.slotsOf(assignment.id).find((slot) => slot.periodStartOn === periodStartOn), `slot of ${periodStartOn}`);
}

/** Newest sent and not returned report of an earlier period, as the server looks it up. */
function previousOf(book: MeetingBook, slot: ReportSlot): Report | null {
  const earlier = book.slotsOf(slot.assignmentId).filter((each) => each.periodStartOn < slot.periodStartOn).reverse();
  for (const { id } of earlier) {
    const sent = book.reportsOf(id).findLast((report) => report.submittedAt !== null && report.state !== 'returned');
    if (sent) return sent;
  }
  return null;
}

/** In the story every county has a liaison, and nobody asks for a head's signature. */
function countersignersOf({ book }: Pick<Scene, 'book'>, assignment: Assignment): Countersigners {
  const unitId = aboveUnitId(assignment, book.partsOf(assignment.taskId));
  return { head: false, county: unitId === null ? null : { unitId, manned: true } };
}

function around({ book, directory }: Scene, slot: ReportSlot): SlotSurroundings {
  const reports = book.reportsOf(slot.id);
  const assignment = demandRow(book.assignments.get(slot.assignmentId), 'part of a report');
  return {
    slot,
    assignment,
    task: demandRow(book.tasks.get(slot.taskId), 'task of a report'),
    unitName: directory.unitName(slot.unitId),
    draft: reports.find((report) => report.state === 'draft') ?? null,
    countersigners: countersignersOf({ book }, assignment),
    lastSequence: Math.max(0, ...reports.map((report) => report.sequence)),
    previous: previousOf(book, slot),
  };
}

function sentOf({ book }: Scene, slot: ReportSlot): Report {
  return demandRow(book.reportsOf(slot.id).find((report) => report.state === 'submitted'), 'report under review');
}

export function playFile(scene: Scene, slot: ReportSlot, attempt: DemoAttempt): void {
  const { text, facts, nextStep, unchanged, onBehalfSource } = attempt;
  const surroundings = around(scene, slot);
  const draftVersion = onBehalfSource === null ? (surroundings.draft?.version ?? 0) : 0;
  const after = fileReport(scene.actor, surroundings, { draftVersion, text, facts, nextStep, unchanged, onBehalfSource, version: slot.version, noClassifiedContent: true }, scene.context);
  scene.book.saveReport(after.report);
  scene.book.saveSlots([after.slot]);
  if (after.assignment) scene.book.saveAssignments([after.assignment]);
  // The server names the files of a report in its event; the demonstration has none.
  scene.append(after.events.map((event) => (event.verb === 'fileReport' ? { ...event, data: { ...event.data, attachmentIds: [] } } : event)));
  playFigures(scene, slot, after.report, surroundings.previous);
}

export function playSave(scene: Scene, slot: ReportSlot, { text, facts }: NonNullable<DemoReport['draft']>): void {
  const surroundings = around(scene, slot);
  const after = saveReportDraft(scene.actor, surroundings, { text, facts, nextStep: null, unchanged: false, version: surroundings.draft?.version ?? 0 }, scene.context);
  scene.book.saveReport(after.report);
  scene.append(after.events);
}

export function playReportReturn(scene: Scene, slot: ReportSlot, reason: string): void {
  const after = returnReport(scene.actor, { slot, report: sentOf(scene, slot) }, { version: slot.version, reason }, scene.context);
  scene.book.saveReport(after.report);
  scene.book.saveSlots([after.slot]);
  scene.append(after.events);
}

export function playReportAccept(scene: Scene, slot: ReportSlot): void {
  const after = acceptReport(scene.actor, { slot, report: sentOf(scene, slot) }, { version: slot.version }, scene.context);
  scene.book.saveReport(after.report);
  scene.book.saveSlots([after.slot]);
  scene.append(after.events);
}

/** The daily job of the server: expected reports up to twelve months ahead. */
export function playDailySlots(book: MeetingBook, context: VerbContext): void {
  for (const task of book.tasks.values()) {
    if (task.state !== 'assigned' || task.reportEveryMonths === null) continue;
    for (const assignment of book.partsOf(task.id)) {
      const { slots, events } = openReportSlots(task, assignment, book.newestPeriodOf(assignment.id), context);
      book.saveSlots(slots);
      book.append(events, context.now, () => null);
    }
  }
}
