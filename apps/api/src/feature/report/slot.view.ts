import type { ReportRow, SlotListRow } from '@lianxi/api-data';
import { explainMark, filingAcknowledges, grantFor, isSent, markOfSlot, monthsBetween, scopeOfSlot, type Actor, type Assignment, type DutyRole, type LightContext, type LightReason, type LocalDate, type Report, type ReportSlot, type SlotLock, type Unit } from '@lianxi/domain';
import type { TaskNode } from '../task/task.view.js';

/** An expected report on its way out, with what its row brought along. */
export interface SlotNode extends ReportSlot {
  readonly role: DutyRole;
  readonly partState: Assignment['state'];
  readonly aboveUnitId: string | null;
  readonly task: TaskNode;
  readonly unit: Unit;
  readonly periodMonths: number;
  readonly report: ReportRow | null;
  readonly lock: SlotLock | null;
}

export function slotNode({ slot, role, partState, aboveUnitId, task, unit, report, lock }: SlotListRow): SlotNode {
  return { ...slot, role, task, unit, report, lock, partState, aboveUnitId, periodMonths: monthsBetween(slot.periodStartOn, slot.periodEndOn) };
}

/** A sent report is judged by the day it was first sent; a returned one is open again. */
export function slotReason(slot: Pick<ReportSlot, 'state' | 'dueOn' | 'firstSubmittedOn' | 'acceptedOn'>, light: LightContext): LightReason {
  return explainMark(markOfSlot(slot, light), slot.dueOn, isSent(slot) ? slot.firstSubmittedOn : null, light);
}

/** Whether the viewer's filing would also acknowledge the part. */
export function acknowledgedByFiling(actor: Actor, { jointMeetingId, unitId, partState: state, task }: SlotNode, today: LocalDate): boolean {
  return filingAcknowledges(actor, { assignment: { jointMeetingId, unitId, state }, task }, today);
}

/** A draft, and what waits for its head's signature, is its unit's own; one begun on the unit's behalf is also the secretariat's. */
export function readsDraft(actor: Actor, slot: ReportSlot, draft: Pick<Report, 'onBehalf'>, today: LocalDate): boolean {
  const grant = grantFor('saveReportDraft', actor, scopeOfSlot(slot), today);
  return grant !== null && (grant.ownUnit || draft.onBehalf);
}
