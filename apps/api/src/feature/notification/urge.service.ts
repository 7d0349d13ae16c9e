import { Injectable } from '@nestjs/common';
import { findLastUrged, findSlotLocks, newId } from '@lianxi/api-data';
import type { BatchFailure, MutationUrgeArgs, UrgeResult } from '@lianxi/contract';
import { demandUrging, DomainError, urge, type EventDraft, type UrgeSubject } from '@lianxi/domain';
import { once } from '../../platform/idempotency.js';
import { readingScope } from '../../platform/reading.js';
import type { RequestContext } from '../../platform/request-context.js';
import { VerbRunner, type VerbScope } from '../../platform/verb-runner.js';
import { lockRectification } from '../rectification/rectification.store.js';
import { lockSlot } from '../report/report.store.js';
import { lockAssignment } from '../task/task.store.js';
import { findSubjects, type FoundSubjects } from './urge.subjects.js';

/** 催办, one or many; what cannot be urged is answered by name, the others go through. */
@Injectable()
export class UrgeService {
  constructor(private readonly verbs: VerbRunner) {}

  async urge(request: RequestContext, { idempotencyKey: key, ...args }: MutationUrgeArgs): Promise<UrgeResult> {
    const failures: BatchFailure[] = [];
    demandUrging(request.actor, request.tenant, request.today);
    return this.verbs.run(request, async (scope) => {
      failures.length = 0;
      const batch = await once(scope, { key, verb: 'urge', input: args }, () => urgeAll(scope, args, failures));
      return { urged: await urgedIn(scope, batch), failures };
    });
  }
}

async function urgeAll(scope: VerbScope, { subjects: asked, text = null, reason = null }: Omit<MutationUrgeArgs, 'idempotencyKey'>, failures: BatchFailure[]): Promise<string> {
  const { manager, jointMeetingId, actor, context, append } = scope;
  const batch = newId();
  const found = await findSubjects(manager, jointMeetingId, asked, { actor, scope: await readingScope(manager, actor, jointMeetingId, context.today) }, context);
  const ids = [...found.slots, ...found.assignments, ...found.rectifications].map((each) => each.id);
  for (const id of found.missingIds) failures.push(failureOf(id, new DomainError('NOT_FOUND')));
  const subjects = await lockAll(scope, ids, found);
  const events: EventDraft[] = [];
  for (const [id, subject] of subjects) {
    try {
      events.push(...urge(actor, subject, { text, reason }, context).events.map((event) => ({ ...event, data: { ...event.data, batch } })));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      failures.push(failureOf(id, error));
    }
  }
  append(events);
  urgedNow.set(scope, events.length);
  return batch;
}

// The events of this run are written after it: their number is kept beside the transaction.
const urgedNow = new WeakMap<VerbScope, number>();

/** How many the batch urged: now, or when the same request came before. */
async function urgedIn(scope: VerbScope, batch: string): Promise<number> {
  const now = urgedNow.get(scope);
  if (now !== undefined) return now;
  const rows = (await scope.manager.query(
    `SELECT count(*)::int AS count FROM event WHERE joint_meeting_id = $1 AND verb = 'urge' AND day_on >= $2::date - 1 AND data ->> 'batch' = $3`, [scope.jointMeetingId, scope.context.today, batch],
  )) as { count: number }[];
  return rows[0]?.count ?? 0;
}

/** Locked in the order of their ids: two people who urge the same list wait for each other, and the second is told. */
async function lockAll(scope: VerbScope, ids: readonly string[], found: FoundSubjects): Promise<readonly (readonly [string, UrgeSubject])[]> {
  const { manager, jointMeetingId, actor, context } = scope;
  const slotIds = new Set(found.slots.map((slot) => slot.id));
  const itemIds = new Set(found.rectifications.map((item) => item.id));
  const seen = await readingScope(manager, actor, jointMeetingId, context.today);
  const locked: [string, (lastUrgedOn: string | null) => UrgeSubject][] = [];
  for (const id of [...ids].sort()) {
    if (slotIds.has(id)) {
      const slot = await lockSlot(manager, jointMeetingId, id, seen);
      locked.push([id, (lastUrgedOn) => ({ kind: 'report_slot', slot, aboveUnitId: found.above.get(slot.assignmentId) ?? null, lastUrgedOn })]);
    } else if (itemIds.has(id)) {
      const { rectification } = await lockRectification(scope, id);
      locked.push([id, (lastUrgedOn) => ({ kind: 'rectification', rectification, aboveUnitId: null, lastUrgedOn })]);
    } else {
      const { assignment, task } = await lockAssignment(manager, jointMeetingId, id, seen);
      locked.push([id, (lastUrgedOn) => ({ kind: 'assignment', assignment, task, aboveUnitId: found.above.get(id) ?? null, lastUrgedOn })]);
    }
  }
  const urged = new Map((await findLastUrged(manager, { jointMeetingId, subjectIds: [...ids] })).map((row) => [row.subjectId, row.lastUrgedOn]));
  const locks = await findSlotLocks(manager, { jointMeetingId, slotIds: [...slotIds] });
  return locked.map(([id, subject]) => {
    const each = subject(urged.get(id) ?? null);
    return [id, each.kind === 'report_slot' ? { ...each, lock: locks.get(id) ?? null } : each] as const;
  });
}

function failureOf(id: string, { code, field, params }: DomainError): BatchFailure {
  return { id, code, field: field ?? null, params: Object.entries(params).map(([name, value]) => `${name}=${value}`) };
}
