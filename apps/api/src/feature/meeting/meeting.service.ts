import { Injectable } from '@nestjs/common';
import { InstructionEntity, isId, MeetingDecisionEntity, MeetingEntity, MeetingSeatEntity, nextCode, TaskEntity, type MeetingRow } from '@lianxi/api-data';
import type {
  AgendaItemInput as ItemSaid, MutationAssignDecisionArgs, MutationCallMeetingArgs, MutationCancelMeetingArgs, MutationDropDecisionArgs, MutationHoldMeetingArgs, MutationRecordDecisionArgs, MutationReplyMeetingArgs,
  MutationReviseMeetingArgs, MutationSetAgendaArgs,
} from '@lianxi/contract';
import {
  assignDecision, callMeeting, cancelMeeting, civilOf, demandGrant, DomainError, dropDecision, holdMeeting, recordDecision, replyMeeting, reviseMeeting, setAgenda, type AgendaItemInput, type MeetingDecision,
} from '@lianxi/domain';
import { once } from '../../platform/idempotency.js';
import { demandFound, demandId } from '../../platform/input.js';
import type { RequestContext } from '../../platform/request-context.js';
import { VerbRunner, type VerbScope } from '../../platform/verb-runner.js';
import { demandEvidenceFiles, takeUpFiles } from '../inspection/evidence-files.js';
import { saveChanges } from '../task/task.store.js';
import { MeetingChanges } from './meeting-changes.js';
import { MeetingReads } from './meeting.reads.js';
import { callFacts, callFrom, decisionFacts, insertTask, lockMeeting, saveItems, saveSeats, taskFrom, type WholeMeeting } from './meeting.store.js';

/** Calling, agenda, attendance and decisions. */
@Injectable()
export class MeetingService {
  constructor(
    private readonly verbs: VerbRunner,
    private readonly reads: MeetingReads,
    private readonly changes: MeetingChanges,
  ) {}

  async call(request: RequestContext, { input, idempotencyKey: key }: MutationCallMeetingArgs): Promise<MeetingRow> {
    const id = await this.verbs.run(request, (scope) =>
      once(scope, { key, verb: 'callMeeting', input }, async () => {
        const { manager, actor, jointMeetingId, context, append } = scope;
        demandGrant('callMeeting', actor, { jointMeetingId, unitId: null }, context.today);
        const wanted = callFrom(input);
        const code = await nextCode(manager, jointMeetingId, 'HY', civilOf(context.today).year);
        const { meeting, seats, events } = callMeeting(actor, { jointMeetingId, code, facts: await callFacts(scope, wanted) }, wanted, context);
        await manager.insert(MeetingEntity, meeting);
        await manager.insert(MeetingSeatEntity, [...seats]);
        append(events);
        return meeting.id;
      }),
    );
    return this.reads.demand(request, id);
  }

  revise(request: RequestContext, { id, version, input, reason }: MutationReviseMeetingArgs): Promise<MeetingRow> {
    return this.changes.run(request, id, async (whole, scope) => {
      const wanted = callFrom(input);
      const after = reviseMeeting(scope.actor, { ...whole, facts: await callFacts(scope, wanted) }, { ...wanted, version, reason }, scope.context);
      await saveSeats(scope, whole.seats, after.seats);
      return after;
    });
  }

  cancel(request: RequestContext, { id, version, reason }: MutationCancelMeetingArgs): Promise<MeetingRow> {
    return this.changes.run(request, id, (whole, { actor, context }) => cancelMeeting(actor, whole, { version, reason }, context));
  }

  setAgenda(request: RequestContext, { id, version, items }: MutationSetAgendaArgs): Promise<MeetingRow> {
    return this.changes.run(request, id, async (whole, scope) => {
      const after = setAgenda(scope.actor, whole, { version, items: items.map(itemFrom) }, scope.context);
      for (const item of items) await demandSubject(scope, item);
      await saveItems(scope, whole.items, after.items);
      for (const [at, item] of after.items.entries()) {
        const files = await demandEvidenceFiles(scope, { subjectType: 'agenda_item', subjectId: item.id }, (items[at]?.fileIds ?? []).map((fileId) => ({ id: fileId })), 'items');
        await takeUpFiles(scope, 'agenda_item', item.id, files);
      }
      return after;
    });
  }

  async reply(request: RequestContext, { id, seatId, version, input }: MutationReplyMeetingArgs): Promise<MeetingRow> {
    const { reply, name = null, office = null, reason = null } = input;
    if (reply === 'pending') throw new DomainError('INPUT_INVALID', {}, 'reply');
    await this.verbs.run(request, async (scope) => {
      const { meeting, seats } = await lockMeeting(scope, id);
      const before = demandFound(seats.find((seat) => seat.id === seatId) ?? null, 'meeting_seat');
      const { seat, events } = replyMeeting(scope.actor, { meeting, seat: before }, { version, reply, name, office, reason }, scope.context);
      await saveChanges(scope.manager, MeetingSeatEntity, before, seat);
      scope.append(events);
    });
    return this.reads.demand(request, id);
  }

  hold(request: RequestContext, { id, version, heldOn, attendance }: MutationHoldMeetingArgs): Promise<MeetingRow> {
    return this.changes.run(request, id, async (whole, scope) => {
      const said = attendance.map(({ unitId, attended, name = null, office = null }) => ({ unitId, attended, name, office }));
      const after = holdMeeting(scope.actor, whole, { version, heldOn, attendance: said }, scope.context);
      await saveSeats(scope, whole.seats, after.seats);
      return after;
    });
  }

  async decide(request: RequestContext, { id, version, input, idempotencyKey: key }: MutationRecordDecisionArgs): Promise<MeetingRow> {
    await this.verbs.run(request, (scope) =>
      once(scope, { key, verb: 'recordDecision', input: { id, version, ...input } }, async () => {
        const whole = await lockMeeting(scope, id);
        const task = input.task == null ? null : taskFrom(input.task);
        const after = recordDecision(scope.actor, { ...whole, facts: await decisionFacts(scope, task !== null) }, { version, agendaItemId: input.agendaItemId, text: input.text, task }, scope.context);
        if (after.assigned !== null) await insertTask(scope, after.assigned);
        await scope.manager.insert(MeetingDecisionEntity, after.decision);
        await saveChanges(scope.manager, MeetingEntity, whole.meeting, after.meeting);
        scope.append(after.events);
        return after.decision.id;
      }),
    );
    return this.reads.demand(request, id);
  }

  assign(request: RequestContext, { id, version, decisionId, task }: MutationAssignDecisionArgs): Promise<MeetingRow> {
    return this.changes.run(request, id, async (whole, scope) => {
      const decision = demandDecision(whole, decisionId);
      const after = assignDecision(scope.actor, { meeting: whole.meeting, decision, facts: await decisionFacts(scope, true) }, { version, task: taskFrom(task) }, scope.context);
      await insertTask(scope, after.assigned);
      await saveChanges<MeetingDecision>(scope.manager, MeetingDecisionEntity, decision, after.decision);
      return after;
    });
  }

  drop(request: RequestContext, { id, version, decisionId }: MutationDropDecisionArgs): Promise<MeetingRow> {
    return this.changes.run(request, id, async (whole, { actor, context, manager, jointMeetingId }) => {
      const decision = demandDecision(whole, decisionId);
      const after = dropDecision(actor, { meeting: whole.meeting, decision }, { version }, context);
      await manager.delete(MeetingDecisionEntity, { jointMeetingId, id: decision.id });
      return after;
    });
  }
}

const demandDecision = ({ decisions }: WholeMeeting, id: string): MeetingDecision => demandFound(decisions.find((each) => each.id === demandId(id, 'meeting_decision')) ?? null, 'meeting_decision');

function itemFrom({ id = null, title, source, subjectId = null, unitId = null, note = null, fileIds }: ItemSaid): AgendaItemInput {
  return { id, title, source, subjectId, unitId, note, fileIds };
}

/** A task or instruction of this joint meeting, or NOT_FOUND. */
async function demandSubject({ manager, jointMeetingId }: VerbScope, { source, subjectId }: ItemSaid): Promise<void> {
  if (source === 'free' || subjectId == null) return;
  const where = { jointMeetingId, id: subjectId };
  const there = isId(subjectId) && (source === 'instruction' ? await manager.existsBy(InstructionEntity, where) : await manager.existsBy(TaskEntity, where));
  if (!there) throw new DomainError('NOT_FOUND', { subject: source === 'instruction' ? 'instruction' : 'task' }, 'items');
}

