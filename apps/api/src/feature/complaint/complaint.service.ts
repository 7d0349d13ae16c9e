import { Injectable } from '@nestjs/common';
import { ComplaintEntity, findAssignableUnits, findConcernedUnits, findPublicPlaces, IdempotencyKeyEntity, isId, JointMeetingEntity, nextCode, TaskEntity, UnitEntity, type ComplaintRow } from '@lianxi/api-data';
import type {
  MutationDraftComplaintTaskArgs, MutationJoinComplaintArgs, MutationOpenComplaintSealArgs, MutationRecordComplaintArgs, MutationRegisterComplaintArgs, MutationTransferComplaintArgs,
  OpenedComplaintSeal, RecordedComplaint,
} from '@lianxi/contract';
import {
  canSeeComplaint, civilOf, complaintReach, demandVisible, draftComplaintInspection, draftComplaintTask, joinComplaint, localDateOfInstant, openComplaintSeal, recordComplaint, registerComplaint, shownReceipt, transferComplaint, unplannedComplaint, type Actor, type ChangedComplaint,
  type Complaint, type OfficeSource, type VerbContext,
} from '@lianxi/domain';
import { In, type EntityManager } from 'typeorm';
import { FileStore } from '../../platform/file-store.js';
import { once } from '../../platform/idempotency.js';
import { demandFound } from '../../platform/input.js';
import type { RequestContext } from '../../platform/request-context.js';
import { VerbRunner, type VerbScope } from '../../platform/verb-runner.js';
import { insertInspection } from '../inspection/inspection.store.js';
import { saveAssignments, saveChanges } from '../task/task.store.js';
import { draftedFrom, saveCalledOff } from './complaint.drafts.js';
import { ComplaintReads } from './complaint.reads.js';
import { ComplaintSeals } from './complaint.seals.js';
import { takeUpRecordedFiles } from './recorded-files.js';

interface Step {
  readonly id: string;
  readonly version: number;
}

/** Verbs of signed-in people on complaints. */
@Injectable()
export class ComplaintService {
  constructor(
    private readonly verbs: VerbRunner,
    private readonly reads: ComplaintReads,
    private readonly seals: ComplaintSeals,
    private readonly store: FileStore,
  ) {}

  /** A verb that looks at nothing but the complaint and what is said. */
  async step<Said extends Step>(request: RequestContext, said: Said, verb: (actor: Actor, complaint: Complaint, said: Said, context: VerbContext) => ChangedComplaint): Promise<ComplaintRow> {
    return this.change(request, said.id, async ({ actor, context }, complaint) => verb(actor, complaint, said, context));
  }

  /** What came by hotline, letter or visit; the receipt follows from the key, so that an answer that was lost can be asked for again. */
  async record(request: RequestContext, { idempotencyKey: key, input }: MutationRecordComplaintArgs): Promise<RecordedComplaint> {
    const replaced: string[] = [];
    const recorded = await this.verbs.run(request, async (scope) => {
      const { manager, jointMeetingId, actor, context } = scope;
      const { name, phone, address, fileIds = [], ...said } = input;
      const told = { ...said, ...(fileIds.length === 0 ? {} : { fileIds }) };
      const receipt = this.receiptOf(jointMeetingId, actor.accountId, key);
      // What the key is remembered with says nothing of who told it.
      const id = await once(scope, { key, verb: 'recordComplaint', input: told }, async () => {
        const origin = { jointMeetingId, placeIds: await placesOf(manager, jointMeetingId) };
        const written = { ...said, source: said.source as OfficeSource, placeId: said.placeId ?? null, name: name ?? '', phone: phone ?? '', address: address ?? '' };
        recordComplaint(actor, { ...origin, code: '' }, written, context);
        const { complaint, identity, events } = recordComplaint(actor, { ...origin, code: await nextCode(manager, jointMeetingId, 'TS', civilOf(context.today).year) }, written, context);
        await manager.insert(ComplaintEntity, { ...complaint, receiptHash: this.seals.hashOfReceipt(jointMeetingId, receipt) });
        if (identity) await this.seals.closeIdentity(manager, complaint, identity);
        replaced.push(...(await takeUpRecordedFiles(scope, this.store, complaint.id, fileIds)));
        scope.append(events);
        return complaint.id;
      });
      const { code } = await manager.findOneByOrFail(ComplaintEntity, { jointMeetingId, id });
      return { id, code, receipt: shownReceipt(receipt) };
    });
    for (const storageKey of replaced) await this.store.remove(storageKey);
    return recorded;
  }

  /** What was written down by this account today, with its receipts: whoever took the call may still read it out; tomorrow, or to another, it is told no more. */
  async recordedToday(request: RequestContext): Promise<readonly RecordedComplaint[]> {
    const { tenant: jointMeetingId, actor: { accountId }, today } = request;
    const manager = await request.reader();
    const keys = await manager.find(IdempotencyKeyEntity, { where: { jointMeetingId, accountId, verb: 'recordComplaint' }, order: { createdAt: 'DESC' } });
    const ofToday = keys.filter(({ createdAt }) => localDateOfInstant(createdAt) === today);
    const found = await manager.find(ComplaintEntity, { where: { jointMeetingId, id: In(ofToday.map(({ subjectId }) => subjectId)) }, select: { jointMeetingId: true, id: true, code: true } });
    const codes = new Map(found.map(({ id, code }) => [id, code]));
    return ofToday.flatMap(({ subjectId: id, key }) => (codes.has(id) ? [{ id, code: codes.get(id) ?? '', receipt: shownReceipt(this.receiptOf(jointMeetingId, accountId, key)) }] : []));
  }

  register(request: RequestContext, { id, aboutUnitId, ...said }: MutationRegisterComplaintArgs): Promise<ComplaintRow> {
    return this.change(request, id, async ({ actor, context, manager, jointMeetingId }, complaint) => {
      const about = aboutUnitId != null && isId(aboutUnitId) ? await manager.findOneBy(UnitEntity, { id: aboutUnitId }) : null;
      const concernedUnitIds = about ? await findConcernedUnits(manager, { unitId: about.id }) : [];
      const { secretariatUnitId: officeUnitId } = await manager.findOneByOrFail(JointMeetingEntity, { id: jointMeetingId });
      return registerComplaint(actor, { complaint, unitIds: new Set(about ? [about.id] : []), concernedUnitIds, officeUnitId }, { ...said, aboutUnitId: aboutUnitId ?? null }, context);
    });
  }

  join(request: RequestContext, { id, version, mainId }: MutationJoinComplaintArgs): Promise<ComplaintRow> {
    return this.change(request, id, async (scope, complaint) => {
      const main = await lock(scope, mainId);
      const joined = await scope.manager.countBy(ComplaintEntity, { jointMeetingId: scope.jointMeetingId, joinedToId: id });
      return joinComplaint(scope.actor, { complaint, main, joined }, { version }, scope.context);
    });
  }

  /** For verbs that name a unit of the joint meeting. */
  withUnits<Said extends Step>(
    request: RequestContext,
    said: Said,
    verb: (actor: Actor, subject: { readonly complaint: Complaint; readonly assignableUnitIds: ReadonlySet<string> }, said: Said, context: VerbContext) => ChangedComplaint,
  ): Promise<ComplaintRow> {
    return this.change(request, said.id, async ({ actor, context, manager, jointMeetingId }, complaint) =>
      verb(actor, { complaint, assignableUnitIds: await findAssignableUnits(manager, { jointMeetingId, today: context.today }) }, said, context));
  }

  transfer(request: RequestContext, { id, ...said }: MutationTransferComplaintArgs): Promise<ComplaintRow> {
    return this.change(request, id, async (scope, complaint) => {
      const { actor, context, manager, jointMeetingId } = scope;
      const drafted = await draftedFrom(scope, complaint);
      const joined = await manager.find(ComplaintEntity, { where: { jointMeetingId, joinedToId: id }, lock: { mode: 'pessimistic_write' } });
      const after = transferComplaint(actor, { complaint, joined, drafted }, said, context);
      await saveCalledOff(manager, drafted, after.calledOff);
      await this.seals.closeContent(manager, complaint, after.content);
      for (const other of after.joined) {
        await this.seals.closeContent(manager, other.complaint, other.content);
        await saveChanges(manager, ComplaintEntity, demandFound(joined.find((each) => each.id === other.complaint.id), 'complaint'), other.complaint);
      }
      return after;
    });
  }

  draftTask(request: RequestContext, { id, version, content, assignments }: MutationDraftComplaintTaskArgs): Promise<ComplaintRow> {
    return this.change(request, id, async ({ actor, context, manager, jointMeetingId }, complaint) => {
      const subject = {
        complaint, taskCode: await nextCode(manager, jointMeetingId, 'RW', civilOf(context.today).year), assignableUnitIds: await findAssignableUnits(manager, { jointMeetingId, today: context.today }),
      };
      const after = draftComplaintTask(actor, subject, { version, content, parts: assignments.map(({ unitId, role }) => ({ unitId, role })) }, context);
      await manager.insert(TaskEntity, after.drafted.task);
      await saveAssignments(manager, [], after.drafted.assignments);
      return after;
    });
  }

  draftInspection(request: RequestContext, { id, version }: Step): Promise<ComplaintRow> {
    return this.change(request, id, async ({ actor, context, manager, jointMeetingId }, complaint) => {
      const inspectionCode = await nextCode(manager, jointMeetingId, 'DC', civilOf(context.today).year);
      const after = draftComplaintInspection(actor, { complaint, inspectionCode }, { version }, context);
      await insertInspection(manager, after.drafted.inspection);
      return after;
    });
  }

  /** What was sealed, once the opening is in the log: both in one transaction. */
  open(request: RequestContext, { id, part, purpose }: MutationOpenComplaintSealArgs): Promise<OpenedComplaintSeal> {
    return this.verbs.run(request, async (scope) => {
      const complaint = await lock(scope, id);
      const { events } = openComplaintSeal(scope.actor, complaint, { part, purpose }, scope.context);
      scope.append(events);
      const opened = await this.seals.open(scope.manager, complaint, part);
      if (!opened) throw new Error('a seal of a complaint does not open with this key');
      const { name = null, phone = null, address = null, text = null, findingText = null, answer = null, proposal = null, handReason = null } = opened;
      return { name, phone, address, text, findingText, answer, proposal, handReason };
    });
  }

  /** It follows from the key it was sent with, so that it is nowhere kept. */
  private receiptOf(jointMeetingId: string, accountId: string, key: string): string {
    return this.seals.receiptOf(jointMeetingId, `recorded ${accountId} ${key}`);
  }

  private async change(request: RequestContext, id: string, verb: (scope: VerbScope, complaint: Complaint) => Promise<ChangedComplaint>): Promise<ComplaintRow> {
    const unitGone = await this.verbs.run(request, async (scope) => {
      const before = await lock(scope, id);
      const after = await verb(scope, before);
      await saveChanges(scope.manager, ComplaintEntity, before, after.complaint);
      scope.append(after.events);
      return { ...before, ...after.complaint };
    });
    // A unit that has just handed it back reads it no more: it is told what it did, and nothing else.
    return (await this.reads.one(request, id)) ?? { ...unitGone, ...unplannedComplaint, text: null, placeName: null, unitName: null, aboutUnitName: null, joinedCount: 0 };
  }
}

async function placesOf(manager: EntityManager, jointMeetingId: string): Promise<ReadonlySet<string>> {
  const { jurisdictionId } = await manager.findOneByOrFail(JointMeetingEntity, { id: jointMeetingId });
  return new Set((await findPublicPlaces(manager, jurisdictionId)).map(({ id }) => id));
}

/** The complaint, if the actor may see it; NOT_FOUND otherwise. */
async function lock({ manager, jointMeetingId, actor, context }: VerbScope, id: string): Promise<Complaint> {
  const found = isId(id) ? await manager.findOne(ComplaintEntity, { where: { jointMeetingId, id }, lock: { mode: 'pessimistic_write' } }) : null;
  const complaint = demandFound(found, 'complaint');
  demandVisible(canSeeComplaint(complaintReach(actor, jointMeetingId, context.today), complaint), 'complaint');
  return complaint;
}
