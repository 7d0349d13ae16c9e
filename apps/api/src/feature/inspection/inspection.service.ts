import { Injectable } from '@nestjs/common';
import { findApprovers, findContributors, findInspectionSeats, InspectionVisitEntity, lockPlannedUnits, nextCode, UnitEntity, type InspectionRow } from '@lianxi/api-data';
import type {
  MutationApproveInspectionArgs, MutationConcludeInspectionArgs, MutationDraftInspectionArgs, MutationJoinInspectionArgs, MutationNotifyObjectArgs, MutationReviseInspectionArgs,
  MutationSetInspectionTeamArgs,
} from '@lianxi/contract';
import {
  approveInspection, authorVerbs, civilOf, closeInspection, concludeInspection, draftInspection, findOverlaps, joinInspection, notifyObject, returnInspection, reviseInspection, setInspectionTeam, startInspection,
  submitInspection, withdrawInspection, type ChangedInspection, type PlanFacts, type WholeInspection,
} from '@lianxi/domain';
import { In } from 'typeorm';
import { once } from '../../platform/idempotency.js';
import type { RequestContext } from '../../platform/request-context.js';
import { VerbRunner, type VerbScope } from '../../platform/verb-runner.js';
import { demandEvidenceFiles, takeUpFiles } from './evidence-files.js';
import { objectsFrom, planFrom } from './inspection.input.js';
import { InspectionReads } from './inspection.reads.js';
import { designationOf, insertInspection, lockInspection, planFacts, recordedUnitIds, saveInspection } from './inspection.store.js';

interface Target {
  readonly id: string;
  readonly version: number;
}

type Judged = (whole: WholeInspection & { readonly facts: PlanFacts }, scope: VerbScope) => ChangedInspection | Promise<ChangedInspection>;

/** Verbs on an inspection as a whole. */
@Injectable()
export class InspectionService {
  constructor(
    private readonly verbs: VerbRunner,
    private readonly reads: InspectionReads,
  ) {}

  async draft(request: RequestContext, { idempotencyKey: key, matter }: MutationDraftInspectionArgs): Promise<InspectionRow> {
    const id = await this.verbs.run(request, (scope) =>
      once(scope, { key, verb: 'draftInspection', input: { matter } }, async () => {
        const { manager, actor, jointMeetingId, context, append } = scope;
        const code = await nextCode(manager, jointMeetingId, 'DC', civilOf(context.today).year);
        const { inspection, events } = draftInspection(actor, { jointMeetingId, code }, { matter }, context);
        await insertInspection(manager, inspection);
        append(events);
        return inspection.id;
      }),
    );
    return this.reads.demand(request, id);
  }

  revise(request: RequestContext, { id, version, plan: input, objects: wanted, reason = null }: MutationReviseInspectionArgs): Promise<InspectionRow> {
    return this.change(request, id, async (whole, { manager, actor, context }) => {
      const [plan, objects] = [planFrom(input), objectsFrom(wanted)];
      if (whole.inspection.state !== 'draft') await lockPlannedUnits(manager, objects.map(({ unitId }) => unitId));
      const { id: inspectionId, jointMeetingId } = whole.inspection;
      const facts = await planFacts(manager, { ...plan, id: inspectionId, jointMeetingId }, { objects, team: whole.team, today: context.today, also: whole.objects.map(({ unitId }) => unitId) });
      return reviseInspection(actor, { ...whole, facts, recordedUnitIds: await recordedUnitIds(manager, whole) }, { version, plan, objects, reason }, context);
    });
  }

  submit(request: RequestContext, { id, version }: Target): Promise<InspectionRow> {
    return this.sent(request, id, (whole, { actor, context }) => submitInspection(actor, whole, { version }, context));
  }

  approve(request: RequestContext, { id, version, input }: MutationApproveInspectionArgs): Promise<InspectionRow> {
    return this.sent(request, id, async (whole, scope) => {
      const { manager, actor, context, jointMeetingId } = scope;
      const approvers = await findApprovers(manager, { jointMeetingId, today: context.today });
      const { approverPostId = null, approverName = '', document = '', files: named, ...rest } = input;
      const files = await demandEvidenceFiles(scope, { subjectType: 'inspection_approval', subjectId: null }, named ?? [], 'files');
      const approved = approveInspection(actor, { ...whole, approvers }, { ...rest, approverPostId, approverName, document, version, files }, context);
      await takeUpFiles(scope, 'inspection_approval', id, files);
      return approved;
    });
  }

  giveBack(request: RequestContext, { id, version, reason }: Target & { readonly reason: string }): Promise<InspectionRow> {
    return this.change(request, id, (whole, { actor, context }) => returnInspection(actor, whole, { version, reason }, context));
  }

  withdraw(request: RequestContext, { id, version, reason }: Target & { readonly reason: string }): Promise<InspectionRow> {
    return this.change(request, id, (whole, { actor, context }) => withdrawInspection(actor, whole, { version, reason }, context));
  }

  /** Only into an inspection the overlap search shows: what may not be told cannot be joined either. */
  join(request: RequestContext, { id, version, jointMeetingId, inspectionId }: MutationJoinInspectionArgs): Promise<InspectionRow> {
    return this.judged(request, id, (whole, { actor, context }) => {
      const shown = findOverlaps(whole.inspection, whole.facts.elsewhere).find((each) => each.with.inspectionId === inspectionId && each.with.jointMeetingId === jointMeetingId);
      const into = shown === undefined ? null : { jointMeetingId, inspectionId, code: shown.with.code ?? '' };
      return joinInspection(actor, { ...whole, into }, { version }, context);
    });
  }

  setTeam(request: RequestContext, { id, version, leaderAppointment = null, members }: MutationSetInspectionTeamArgs): Promise<InspectionRow> {
    return this.change(request, id, async (whole, { manager, actor, context, jointMeetingId }) => {
      const seats = new Map((await findInspectionSeats(manager, { jointMeetingId, today: context.today })).map((seat) => [seat.postId, seat]));
      const named = members.map(({ role, postId = null, personName, office = '', invitedKind = null, trainedOn = null, secrecyOn = null }) => ({ role, postId, personName: personName ?? '', office, invitedKind, trainedOn, secrecyOn }));
      return setInspectionTeam(actor, { ...whole, seats, unitNames: await unitNames(manager, whole) }, { version, leaderAppointment, members: named }, context);
    });
  }

  notify(request: RequestContext, { id, ...input }: MutationNotifyObjectArgs): Promise<InspectionRow> {
    return this.change(request, id, (whole, { actor, context }) => notifyObject(actor, whole, input, context));
  }

  start(request: RequestContext, { id, version }: Target): Promise<InspectionRow> {
    return this.judged(request, id, (whole, { actor, context }) => startInspection(actor, whole, { version }, context));
  }

  conclude(request: RequestContext, { id, version, document, fieldChecked = false, conclusions }: MutationConcludeInspectionArgs): Promise<InspectionRow> {
    return this.change(request, id, async (whole, { manager, actor, context, jointMeetingId }) => {
      const contributors = await findContributors(manager, { jointMeetingId, id, verbs: authorVerbs });
      const visits = await manager.find(InspectionVisitEntity, { where: { jointMeetingId, inspectionId: id } });
      return concludeInspection(actor, { ...whole, designation: await designationOf(manager, whole.inspection), contributors, visits, unitNames: await unitNames(manager, whole) }, { version, document, fieldChecked, conclusions }, context);
    });
  }

  close(request: RequestContext, { id, version }: Target): Promise<InspectionRow> {
    return this.change(request, id, (whole, { actor, context }) => closeInspection(actor, whole, { version }, context));
  }

  /** Lock, decide, save, log. */
  private async change(request: RequestContext, id: string, decide: (whole: WholeInspection, scope: VerbScope) => ChangedInspection | Promise<ChangedInspection>): Promise<InspectionRow> {
    await this.verbs.run(request, async (scope) => {
      const before = await lockInspection(scope, id);
      const after = await decide(before, scope);
      await saveInspection(scope.manager, before, after);
      scope.append(after.events);
    });
    return this.reads.demand(request, id);
  }

  /** As `judged`, one after the other for the same units: of two plans sent at once the second finds the first, and is offered to join it (art. 15). */
  private sent(request: RequestContext, id: string, decide: Judged): Promise<InspectionRow> {
    return this.change(request, id, async (whole, scope) => {
      await lockPlannedUnits(scope.manager, whole.objects.map(({ unitId }) => unitId));
      return decide({ ...whole, facts: await planFacts(scope.manager, whole.inspection, { ...whole, today: scope.context.today }) }, scope);
    });
  }

  /** With what the rules look at. */
  private judged(request: RequestContext, id: string, decide: Judged): Promise<InspectionRow> {
    return this.change(request, id, async (whole, scope) => decide({ ...whole, facts: await planFacts(scope.manager, whole.inspection, { ...whole, today: scope.context.today }) }, scope));
  }
}

async function unitNames(manager: VerbScope['manager'], { objects }: WholeInspection): Promise<ReadonlyMap<string, string>> {
  const units = await manager.findBy(UnitEntity, { id: In(objects.map(({ unitId }) => unitId)) });
  return new Map(units.map(({ id, name }) => [id, name]));
}
