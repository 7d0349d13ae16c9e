import { Injectable } from '@nestjs/common';
import {
  AssessmentEntity, AssessmentFindingEntity, AssessmentWorkEntity, AssessorEntity, findInspectionSeats, isId, JointMeetingEntity, nextCode, type AssessmentRow,
} from '@lianxi/api-data';
import type {
  CommissionInput, MutationCommissionAssessmentArgs, MutationDropTakenFindingArgs, MutationHandInAssessmentArgs, MutationRecordAssessmentWorkArgs, MutationReviseAssessmentArgs, MutationSetAssessorsArgs,
  MutationTakeOverFindingArgs,
} from '@lianxi/contract';
import {
  civilOf, closeAssessment, commissionAssessment, demandGrant, DomainError, dropTakenFinding, handInAssessment, inspectionReading, recordAssessmentWork, returnAssessment, reviseAssessment, setAssessors,
  takeOverFinding, withdrawAssessment, type AssessmentFinding, type ChangedAssessment, type CommissionInput as Commission, type WholeAssessment,
} from '@lianxi/domain';
import { once } from '../../platform/idempotency.js';
import { demandFound, demandId } from '../../platform/input.js';
import type { RequestContext } from '../../platform/request-context.js';
import { VerbRunner, type VerbScope } from '../../platform/verb-runner.js';
import { demandEvidenceFiles, takeUpFiles } from '../inspection/evidence-files.js';
import { demandLinks } from '../inspection/finding-links.js';
import { outsideFacts } from '../inspection/outside-facts.js';
import { saveChanges } from '../task/task.store.js';
import { AssessmentReads } from './assessment.reads.js';

interface Target {
  readonly id: string;
  readonly version: number;
}

/** Verbs on third-party assessments. */
@Injectable()
export class AssessmentService {
  constructor(
    private readonly verbs: VerbRunner,
    private readonly reads: AssessmentReads,
  ) {}

  async commission(request: RequestContext, { input, idempotencyKey: key }: MutationCommissionAssessmentArgs): Promise<AssessmentRow> {
    const id = await this.verbs.run(request, (scope) =>
      once(scope, { key, verb: 'commissionAssessment', input }, async () => {
        const { manager, actor, jointMeetingId, context, append } = scope;
        demandGrant('commissionAssessment', actor, { jointMeetingId, unitId: null }, context.today);
        const wanted = await commissionFrom(scope, input);
        const facts = await outsideFacts(manager, { ...wanted, id: null });
        const code = await nextCode(manager, jointMeetingId, 'PG', civilOf(context.today).year);
        const { assessment, events } = commissionAssessment(actor, { jointMeetingId, code, facts }, wanted, context);
        await manager.insert(AssessmentEntity, { ...assessment, topics: [...assessment.topics], unitIds: [...assessment.unitIds], indicators: [...assessment.indicators] });
        append(events);
        return assessment.id;
      }),
    );
    return this.reads.demand(request, id);
  }

  revise(request: RequestContext, { id, version, input, reason }: MutationReviseAssessmentArgs): Promise<AssessmentRow> {
    return this.change(request, id, async (whole, scope) => {
      const { manager, actor, context, jointMeetingId } = scope;
      const wanted = await commissionFrom(scope, input);
      const works = await manager.find(AssessmentWorkEntity, { where: { jointMeetingId, assessmentId: id }, select: { jointMeetingId: true, id: true, unitId: true } });
      const facts = await outsideFacts(manager, { ...wanted, id, also: whole.assessment.unitIds });
      return reviseAssessment(actor, { ...whole, facts, recordedUnitIds: new Set(works.map(({ unitId }) => unitId)) }, { ...wanted, version, reason }, context);
    });
  }

  setAssessors(request: RequestContext, { id, version, assessors: wanted }: MutationSetAssessorsArgs): Promise<AssessmentRow> {
    return this.change(request, id, async (whole, { manager, actor, context, jointMeetingId }) => {
      const seats = new Map((await findInspectionSeats(manager, { jointMeetingId, today: context.today })).map((seat) => [seat.postId, seat]));
      const { unitNames } = await outsideFacts(manager, { ...whole.assessment, id });
      const assessors = wanted.map(({ postId = null, personName, office }) => ({ postId, personName: personName ?? '', office: office ?? '' }));
      const after = setAssessors(actor, { ...whole, seats, unitNames }, { version, assessors }, context);
      await manager.delete(AssessorEntity, { jointMeetingId, assessmentId: id });
      if (after.assessors.length > 0) await manager.insert(AssessorEntity, [...after.assessors]);
      return after;
    });
  }

  async record(request: RequestContext, { id, input, idempotencyKey: key }: MutationRecordAssessmentWorkArgs): Promise<AssessmentRow> {
    await this.verbs.run(request, (scope) =>
      once(scope, { key, verb: 'recordAssessmentWork', input: { id, ...input } }, async () => {
        const whole = await lockAssessment(scope, id);
        const files = await demandEvidenceFiles(scope, { subjectType: 'assessment_work', subjectId: null }, input.files ?? [], 'files');
        const { work, events } = recordAssessmentWork(scope.actor, whole, { ...input, files }, scope.context);
        await scope.manager.insert(AssessmentWorkEntity, work);
        await takeUpFiles(scope, 'assessment_work', work.id, files);
        scope.append(events);
        return work.id;
      }),
    );
    return this.reads.demand(request, id);
  }

  handIn(request: RequestContext, { id, version, input }: MutationHandInAssessmentArgs): Promise<AssessmentRow> {
    return this.change(request, id, async (whole, scope) => {
      const files = await demandEvidenceFiles(scope, { subjectType: 'assessment', subjectId: id }, input.files, 'files');
      const after = handInAssessment(scope.actor, whole, { version, report: input.report, results: input.results, files, source: input.source ?? null }, scope.context);
      await takeUpFiles(scope, 'assessment', id, files);
      return after;
    });
  }

  giveBack(request: RequestContext, { id, version, reason }: Target & { readonly reason: string }): Promise<AssessmentRow> {
    return this.change(request, id, async (whole, { manager, actor, context, jointMeetingId }) => {
      const findings = await manager.countBy(AssessmentFindingEntity, { jointMeetingId, assessmentId: id, state: 'open' });
      return returnAssessment(actor, { ...whole, findings }, { version, reason }, context);
    });
  }

  close(request: RequestContext, { id, version }: Target): Promise<AssessmentRow> {
    return this.change(request, id, (whole, { actor, context }) => closeAssessment(actor, whole, { version }, context));
  }

  withdraw(request: RequestContext, { id, version, reason }: Target & { readonly reason: string }): Promise<AssessmentRow> {
    return this.change(request, id, (whole, { actor, context }) => withdrawAssessment(actor, whole, { version, reason }, context));
  }

  async takeOver(request: RequestContext, { id, input, idempotencyKey: key }: MutationTakeOverFindingArgs): Promise<AssessmentRow> {
    await this.verbs.run(request, (scope) =>
      once(scope, { key, verb: 'takeOverFinding', input: { id, ...input } }, async () => {
        const { manager, actor, context, jointMeetingId, append } = scope;
        const whole = await lockAssessment(scope, id);
        const known = { ...input, dutyId: input.dutyId ?? null, taskId: input.taskId ?? null, evidence: input.evidence.map(({ kind, visitId = null, text }) => ({ kind, visitId, fileId: null, text: text ?? '' })) };
        await demandLinks(scope, known);
        const works = await manager.find(AssessmentWorkEntity, { where: { jointMeetingId, assessmentId: id }, select: { jointMeetingId: true, id: true } });
        // The assessment is locked: nobody else takes the number meanwhile.
        const sequence = 1 + (await manager.countBy(AssessmentFindingEntity, { jointMeetingId, assessmentId: id }));
        const { finding, events } = takeOverFinding(actor, { ...whole, workIds: new Set(works.map((work) => work.id)), sequence }, known, context);
        await manager.insert(AssessmentFindingEntity, { ...finding, evidence: [...finding.evidence] });
        append(events);
        return finding.id;
      }),
    );
    return this.reads.demand(request, id);
  }

  async drop(request: RequestContext, { id, findingId, version, reason }: MutationDropTakenFindingArgs): Promise<AssessmentRow> {
    await this.verbs.run(request, async (scope) => {
      const whole = await lockAssessment(scope, id);
      const where = { jointMeetingId: scope.jointMeetingId, assessmentId: id, id: demandId(findingId, 'finding') };
      const finding = demandFound(await scope.manager.findOneBy(AssessmentFindingEntity, where), 'finding');
      const after = dropTakenFinding(scope.actor, { ...whole, finding }, { version, reason }, scope.context);
      await saveChanges<AssessmentFinding>(scope.manager, AssessmentFindingEntity, finding, after.finding);
      scope.append(after.events);
    });
    return this.reads.demand(request, id);
  }

  /** Lock, decide, save, log. */
  private async change(request: RequestContext, id: string, decide: (whole: WholeAssessment, scope: VerbScope) => ChangedAssessment | Promise<ChangedAssessment>): Promise<AssessmentRow> {
    await this.verbs.run(request, async (scope) => {
      const before = await lockAssessment(scope, id);
      const after = await decide(before, scope);
      await saveChanges(scope.manager, AssessmentEntity, before.assessment, after.assessment);
      scope.append(after.events);
    });
    return this.reads.demand(request, id);
  }
}

/** The unit that keeps the secretariat commissions where nobody else is named. */
async function commissionFrom({ manager, jointMeetingId }: VerbScope, input: CommissionInput): Promise<Commission> {
  const { commissionerUnitId = null, institutionCode = null, overlapReason = null, ...rest } = input;
  if (commissionerUnitId !== null && !isId(commissionerUnitId)) throw new DomainError('NOT_FOUND', { subject: 'unit' }, 'commissionerUnitId');
  const { secretariatUnitId } = await manager.findOneByOrFail(JointMeetingEntity, { id: jointMeetingId });
  return { ...rest, institutionCode, overlapReason, commissionerUnitId: commissionerUnitId ?? secretariatUnitId };
}

/** The assessment with its people, locked; NOT_FOUND for whoever reads neither all nor by a seat of the third party nor as a unit it goes to. */
async function lockAssessment({ manager, actor, jointMeetingId, context }: VerbScope, id: string): Promise<WholeAssessment> {
  demandId(id, 'assessment');
  const assessment = demandFound(await manager.findOne(AssessmentEntity, { where: { jointMeetingId, id }, lock: { mode: 'pessimistic_write' } }), 'assessment');
  const assessors = await manager.find(AssessorEntity, { where: { jointMeetingId, assessmentId: id }, order: { id: 'ASC' } });
  const { all, postIds, unitIds, guestPersonId } = inspectionReading(actor, jointMeetingId, context.today);
  const seated = assessors.some(({ postId, personId }) => postId !== null && postIds.includes(postId) && (guestPersonId === null || personId === guestPersonId));
  return demandFound(all || seated || assessment.unitIds.some((unitId) => unitIds.includes(unitId)) ? { assessment, assessors } : null, 'assessment');
}
