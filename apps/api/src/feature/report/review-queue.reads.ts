import { Injectable } from '@nestjs/common';
import { countNavigation, findReviewAssignments, findReviewSlots, findWaitingDecisions, findWaitingSlots, type CompletionRow } from '@lianxi/api-data';
import { checkingUnits, grantFor, signingUnits } from '@lianxi/domain';
import type { RequestContext } from '../../platform/request-context.js';
import { ReadingSource } from '../task/reading.service.js';
import type { AssignmentNode, TaskNode } from '../task/task.view.js';
import { slotNode, type SlotNode } from './slot.view.js';

const maxReviewed = 200;

export interface ReviewAssignmentNode {
  readonly assignment: AssignmentNode;
  readonly task: TaskNode;
}

/** What waits for the viewer: as secretariat, as county over its towns, as head of a unit. */
@Injectable()
export class ReviewQueueReads {
  constructor(private readonly readings: ReadingSource) {}

  async countersigns(request: RequestContext): Promise<readonly SlotNode[]> {
    const rows = await findWaitingSlots(await request.reader(), { jointMeetingId: request.tenant, ...unitsOf(request), today: request.today, limit: maxReviewed });
    return rows.map(slotNode);
  }

  async slots(request: RequestContext): Promise<readonly SlotNode[]> {
    if (!reviews(request)) return [];
    const rows = await findReviewSlots(await request.reader(), { jointMeetingId: request.tenant, limit: maxReviewed });
    return rows.map(slotNode);
  }

  async completions(request: RequestContext): Promise<readonly ReviewAssignmentNode[]> {
    if (!reviews(request)) return [];
    return (await findReviewAssignments(await request.reader(), { jointMeetingId: request.tenant, limit: maxReviewed })).map(node);
  }

  /** Objections and extensions. */
  async decisions(request: RequestContext): Promise<readonly ReviewAssignmentNode[]> {
    if (!reviews(request)) return [];
    return (await findWaitingDecisions(await request.reader(), { jointMeetingId: request.tenant, limit: maxReviewed })).map(node);
  }

  /** The number beside the navigation: counted the same way, beyond what the lists show. */
  async total(request: RequestContext): Promise<number> {
    const { jointMeetingId, visibleUnitIds, today } = await this.readings.of(request);
    return (await countNavigation(await request.reader(), { jointMeetingId, visibleUnitIds, today, secretariat: reviews(request), ...unitsOf(request) })).reviews;
  }
}

/** Whether he reviews for the secretariat. */
export function reviews({ actor, tenant, today }: RequestContext): boolean {
  return grantFor('acceptReport', actor, { jointMeetingId: tenant, unitId: null }, today) !== null;
}

/** The units he signs for, the counties he checks for. */
export function unitsOf({ actor, tenant, today }: RequestContext): { readonly signingUnitIds: readonly string[]; readonly checkingUnitIds: readonly string[] } {
  return { signingUnitIds: signingUnits(actor, tenant, today), checkingUnitIds: checkingUnits(actor, tenant, today) };
}

function node({ assignment, unit, task }: CompletionRow): ReviewAssignmentNode {
  return { assignment: { ...assignment, unit, leadUnitId: null }, task };
}
