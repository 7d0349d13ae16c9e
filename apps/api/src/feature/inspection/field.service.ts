import { Injectable } from '@nestjs/common';
import { DutyEntity, FindingEntity, findObjectUnits, InspectionObjectEntity, InspectionVisitEntity, RectificationEntity, unitSpeaks, type InspectionRow } from '@lianxi/api-data';
import type {
  MutationDecideReviewArgs, MutationDropFindingArgs, MutationObjectToConclusionArgs, MutationReceiveConclusionArgs, MutationRecordFindingArgs, MutationRecordVisitArgs, MutationReviseFindingArgs,
} from '@lianxi/contract';
import {
  confirmObjection, decideReview, deliverConclusion, dropFinding, objectToConclusion, receiveConclusion, recordFinding, recordLateVisit, recordVisit, reviseFinding, endOverturned, type ReviewedConclusion, type ChangedFinding, type ChangedObject,
  type ConclusionSubject, type FindingInput, type FindingSubject, type InspectionFinding, type WholeInspection,
} from '@lianxi/domain';
import { In } from 'typeorm';
import { once } from '../../platform/idempotency.js';
import { demandFound, demandId } from '../../platform/input.js';
import type { RequestContext } from '../../platform/request-context.js';
import { VerbRunner, type VerbScope } from '../../platform/verb-runner.js';
import { saveChanges } from '../task/task.store.js';
import { demandEvidenceFiles, takeUpFiles } from './evidence-files.js';
import { demandLinks } from './finding-links.js';
import { findingFrom, reviewFrom, visitFrom } from './inspection.input.js';
import { InspectionReads } from './inspection.reads.js';
import { designationOf, lockInspection } from './inspection.store.js';

interface OnFinding {
  readonly id: string;
  readonly findingId: string;
  /** What it becomes; null where its words stay. */
  readonly input: FindingInput | null;
}

interface OnObject {
  readonly id: string;
  readonly objectId: string;
}

/** Verbs in the field, and what objects hear and answer. */
@Injectable()
export class FieldService {
  constructor(
    private readonly verbs: VerbRunner,
    private readonly reads: InspectionReads,
  ) {}

  async visit(request: RequestContext, { id, input, idempotencyKey: key }: MutationRecordVisitArgs): Promise<InspectionRow> {
    await this.verbs.run(request, (scope) =>
      once(scope, { key, verb: 'recordVisit', input: { id, ...input } }, async () => {
        const whole = await lockInspection(scope, id);
        // Keys are forgotten after a time; a device that was off longer still sends what it sent before.
        const sent = await scope.manager.findOneBy(InspectionVisitEntity, { jointMeetingId: scope.jointMeetingId, recordedByAccountId: scope.actor.accountId, deviceKey: key });
        if (sent !== null) return sent.id;
        const files = await demandEvidenceFiles(scope, { subjectType: 'inspection_visit', subjectId: null }, input.files ?? [], 'files');
        const over = whole.inspection.state === 'concluded' || whole.inspection.state === 'closed';
        const { visit, events } = (over ? recordLateVisit : recordVisit)(scope.actor, { ...whole, designation: await designationOf(scope.manager, whole.inspection) }, visitFrom(input, { deviceKey: key, files }), scope.context);
        await scope.manager.insert(InspectionVisitEntity, visit);
        await takeUpFiles(scope, 'inspection_visit', visit.id, files);
        scope.append(events);
        return visit.id;
      }),
    );
    return this.reads.demand(request, id);
  }

  async find(request: RequestContext, { id, input, idempotencyKey: key }: MutationRecordFindingArgs): Promise<InspectionRow> {
    await this.verbs.run(request, (scope) =>
      once(scope, { key, verb: 'recordFinding', input: { id, ...input } }, async () => {
        const known = findingFrom(input);
        const subject = await findingSubject(scope, id, { input: known, findingId: null });
        await demandLinks(scope, known);
        // The inspection is locked: nobody else takes the number meanwhile.
        const sequence = 1 + (await scope.manager.countBy(FindingEntity, { jointMeetingId: scope.jointMeetingId, inspectionId: id }));
        const { finding, events } = recordFinding(scope.actor, { ...subject, sequence }, known, scope.context);
        await scope.manager.insert(FindingEntity, { ...finding, evidence: [...finding.evidence] });
        await takeUpFiles(scope, 'finding', finding.id, subject.files);
        scope.append(events);
        return finding.id;
      }),
    );
    return this.reads.demand(request, id);
  }

  reviseFinding(request: RequestContext, { id, findingId, version, input }: MutationReviseFindingArgs): Promise<InspectionRow> {
    const known = findingFrom(input);
    return this.onFinding(request, { id, findingId, input: known }, async (subject, scope) => {
      await demandLinks(scope, known);
      const changed = reviseFinding(scope.actor, subject, { ...known, version }, scope.context);
      await takeUpFiles(scope, 'finding', findingId, subject.files ?? []);
      return changed;
    });
  }

  dropFinding(request: RequestContext, { id, findingId, version, reason }: MutationDropFindingArgs): Promise<InspectionRow> {
    return this.onFinding(request, { id, findingId, input: null }, async (subject, { actor, context }) => dropFinding(actor, subject, { version, reason }, context));
  }

  deliver(request: RequestContext, args: OnObject & { readonly version: number }): Promise<InspectionRow> {
    return this.onObject(request, args, (subject, { actor, context }) => deliverConclusion(actor, subject, args, context));
  }

  receive(request: RequestContext, { receivedOn = null, source = null, ...args }: MutationReceiveConclusionArgs): Promise<InspectionRow> {
    return this.onObject(request, args, (subject, { actor, context }) => receiveConclusion(actor, subject, { version: args.version, receivedOn, source }, context));
  }

  object(request: RequestContext, { objectedOn = null, source = null, ...args }: MutationObjectToConclusionArgs): Promise<InspectionRow> {
    return this.onObject(request, args, async (subject, { manager, jointMeetingId, actor, context }) => {
      const speaks = await unitSpeaks(manager, { jointMeetingId, unitId: subject.object.unitId, today: context.today });
      return objectToConclusion(actor, { ...subject, unitSpeaks: speaks }, { ...args, objectedOn, source }, context);
    });
  }

  confirmObjection(request: RequestContext, args: OnObject & { readonly version: number }): Promise<InspectionRow> {
    return this.onObject(request, args, (subject, { actor, context }) => confirmObjection(actor, subject, args, context));
  }

  review(request: RequestContext, { input, ...args }: MutationDecideReviewArgs): Promise<InspectionRow> {
    return this.onObject(request, args, async (subject, scope) => {
      const { jointMeetingId, id: objectId } = subject.object;
      const findings = await scope.manager.find(FindingEntity, { where: { jointMeetingId, objectId }, order: { sequence: 'ASC' }, lock: { mode: 'pessimistic_write' } });
      const decided = decideReview(scope.actor, { ...subject, findings }, reviewFrom(input, args.version), scope.context);
      for (const finding of decided.findings) await saveChanges<InspectionFinding>(scope.manager, FindingEntity, findings.find(({ id }) => id === finding.id) ?? finding, finding);
      await endItems(scope, decided);
      return decided;
    });
  }

  private async onFinding(request: RequestContext, { id, findingId, input }: OnFinding, decide: (subject: FindingSubject & { finding: InspectionFinding }, scope: VerbScope) => Promise<ChangedFinding>): Promise<InspectionRow> {
    await this.verbs.run(request, async (scope) => {
      const subject = await findingSubject(scope, id, { input, findingId });
      const where = { jointMeetingId: scope.jointMeetingId, inspectionId: id, id: demandId(findingId, 'finding') };
      const finding = demandFound(await scope.manager.findOneBy(FindingEntity, where), 'finding');
      const after = await decide({ ...subject, finding }, scope);
      await saveChanges<InspectionFinding>(scope.manager, FindingEntity, finding, after.finding);
      scope.append(after.events);
    });
    return this.reads.demand(request, id);
  }

  private async onObject(request: RequestContext, { id, objectId }: OnObject, decide: (subject: ConclusionSubject, scope: VerbScope) => ChangedObject | Promise<ChangedObject>): Promise<InspectionRow> {
    await this.verbs.run(request, async (scope) => {
      const { inspection, objects } = await lockInspection(scope, id);
      const before = demandFound(objects.find((object) => object.id === objectId), 'inspection_object');
      const { object, events } = await decide({ inspection, object: before }, scope);
      await saveChanges(scope.manager, InspectionObjectEntity, before, object);
      scope.append(events);
    });
    return this.reads.demand(request, id);
  }
}

async function findingSubject(scope: VerbScope, id: string, { input, findingId }: { readonly input: FindingInput | null; readonly findingId: string | null }): Promise<WholeInspection & FindingSubject & Required<Pick<FindingSubject, 'files'>>> {
  const whole = await lockInspection(scope, id);
  const named = (input?.evidence ?? []).flatMap(({ kind, fileId }) => (kind === 'file' && fileId != null ? [{ id: fileId }] : []));
  const { jointMeetingId, manager } = scope;
  const visits = await manager.find(InspectionVisitEntity, { where: { jointMeetingId, inspectionId: id }, select: { jointMeetingId: true, id: true, objectId: true } });
  const files = await demandEvidenceFiles(scope, { subjectType: 'finding', subjectId: findingId }, named, 'evidence');
  const units = await findObjectUnits(manager, [...whole.objects.map(({ unitId }) => unitId), ...(input?.responsibleUnitId == null ? [] : [input.responsibleUnitId])]);
  const duty = input?.dutyId == null ? null : await manager.findOneBy(DutyEntity, { jointMeetingId, id: input.dutyId });
  return { ...whole, designation: await designationOf(manager, whole.inspection), visits: new Map(visits.map((visit) => [visit.id, visit.objectId])), units, dutyUnitId: duty?.unitId ?? null, files };
}

/** What an overturned finding asked to be put right is asked no more, from the same moment (art. 17). */
async function endItems({ manager, append }: VerbScope, { object, findings, events }: ReviewedConclusion): Promise<void> {
  const { jointMeetingId, reviewDocument } = object;
  const fallen = findings.filter(({ state }) => state === 'dropped').map(({ id }) => id);
  const where = object.reviewOutcome === 'revoked' ? { jointMeetingId, objectId: object.id } : { jointMeetingId, findingId: In(fallen) };
  const items = await manager.find(RectificationEntity, { where, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
  for (const { rectification, events: of } of endOverturned(items, { postId: events[0]?.postId ?? null, reason: reviewDocument ?? '' })) {
    await saveChanges(manager, RectificationEntity, items.find(({ id }) => id === rectification.id) ?? rectification, rectification);
    append(of);
  }
}

