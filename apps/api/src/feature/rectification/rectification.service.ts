import { Injectable } from '@nestjs/common';
import {
  FindingEntity, findUnitPersons, InspectionEntity, InspectionObjectEntity, isId, JointMeetingEntity, nextCode, RectificationCheckEntity, RectificationEntity, RectificationReportEntity, type RectificationRow,
} from '@lianxi/api-data';
import type { MutationAcknowledgeRectificationArgs, MutationOpenRectificationArgs, MutationReturnRectificationArgs, RectificationCheckInput, RectificationLimitInput, RectificationReportInput } from '@lianxi/contract';
import {
  acknowledgeRectification, civilOf, demandGrant, DomainError, finishRectification, openRectifications, reopenRectification, reportRectification, returnRectification, verifyRectification,
  type Actor, type ChangedRectification, type CheckInput, type CheckSubject, type LimitInput, type OpenSubject, type RectificationState, type RectificationSubject, type VerbContext,
} from '@lianxi/domain';
import { In, Not } from 'typeorm';
import { once } from '../../platform/idempotency.js';
import { demandFound, demandId } from '../../platform/input.js';
import type { RequestContext } from '../../platform/request-context.js';
import { VerbRunner, type VerbScope } from '../../platform/verb-runner.js';
import { takeUpFiles } from './rectification.files.js';
import { RectificationReads } from './rectification.reads.js';
import { lockRectification, namesOf, saveRectification, unitOfPosts } from './rectification.store.js';

interface Step {
  readonly id: string;
  readonly version: number;
}

type OnReport = Step & { readonly input: RectificationReportInput };
type OnCheck = Step & { readonly input: RectificationCheckInput };

const limitFrom = ({ dueOn = null, workingDays = null }: RectificationLimitInput): LimitInput => ({ dueOn, workingDays });
const checkFrom = ({ version, input }: OnCheck): CheckInput => ({
  version, onDate: input.onDate, method: input.method, place: input.place ?? null, peopleMet: input.peopleMet ?? null, observations: input.observations,
  checkers: (input.checkers ?? []).map(({ personId = null, personName }) => ({ personId, personName })),
});

/** Verbs on rectification items. */
@Injectable()
export class RectificationService {
  constructor(
    private readonly verbs: VerbRunner,
    private readonly reads: RectificationReads,
  ) {}

  /** Several at once; the key remembers the first, by which all are found again. */
  async open(request: RequestContext, { inspectionId, items, idempotencyKey: key }: MutationOpenRectificationArgs): Promise<readonly RectificationRow[]> {
    await this.verbs.run(request, (scope) =>
      once(scope, { key, verb: 'openRectification', input: { inspectionId, items } }, async () => {
        const { manager, actor, jointMeetingId, context, append } = scope;
        // Before anything is looked up: who may not open learns nothing of what is there.
        demandGrant('openRectification', actor, { jointMeetingId, unitId: null }, context.today);
        const subject = await openSubject(scope, inspectionId, items);
        const wanted = items.map(({ unitId = null, postId = null, dueOn = null, workingDays = null, ...item }) => ({ ...item, unitId, postId, dueOn, workingDays }));
        const { rectifications, events } = openRectifications(actor, subject, { items: wanted }, context);
        await manager.insert(RectificationEntity, [...rectifications]);
        append(events);
        return inspectionId;
      }),
    );
    const findingIds = items.map(({ findingId }) => findingId);
    return (await this.reads.ofFindings(request, findingIds)).filter((row) => findingIds.includes(row.findingId));
  }

  /** A verb that looks at nothing but the item and what is said. */
  step<Said extends Step>(request: RequestContext, said: Said, verb: (actor: Actor, subject: RectificationSubject, said: Said, context: VerbContext) => ChangedRectification): Promise<RectificationRow> {
    return this.change(request, said.id, ({ actor, context }, subject) => Promise.resolve(verb(actor, subject, said, context)));
  }

  acknowledge(request: RequestContext, { id, version, postId = null, plan, source = null }: MutationAcknowledgeRectificationArgs): Promise<RectificationRow> {
    return this.change(request, id, async ({ manager, actor, context }, subject) => {
      if (postId !== null && !isId(postId)) throw new DomainError('RECTIFICATION_POST', {}, 'postId');
      return acknowledgeRectification(actor, { ...subject, unitOfPost: await unitOfPosts(manager, [postId]) }, { version, postId, plan, source }, context);
    });
  }

  report(request: RequestContext, { id, version, input }: OnReport): Promise<RectificationRow> {
    return this.reported(request, id, { version, input }, reportRectification);
  }

  finish(request: RequestContext, { id, version, input }: OnReport): Promise<RectificationRow> {
    return this.reported(request, id, { version, input }, finishRectification);
  }

  verify(request: RequestContext, args: OnCheck): Promise<RectificationRow> {
    return this.checked(request, args, (actor, subject, context) => verifyRectification(actor, subject, checkFrom(args), context));
  }

  giveBack(request: RequestContext, { limit, reason, ...args }: MutationReturnRectificationArgs): Promise<RectificationRow> {
    return this.checked(request, args, (actor, subject, context) => returnRectification(actor, subject, { ...checkFrom(args), ...limitFrom(limit), reason }, context));
  }

  reopen(request: RequestContext, { limit, ...said }: Step & { readonly limit: RectificationLimitInput; readonly reason: string }): Promise<RectificationRow> {
    return this.step(request, { ...said, ...limitFrom(limit) }, reopenRectification);
  }

  private reported(request: RequestContext, id: string, { version, input }: Omit<OnReport, 'id'>, verb: typeof reportRectification): Promise<RectificationRow> {
    return this.change(request, id, async (scope, subject) => {
      const reports = await scope.manager.countBy(RectificationReportEntity, { jointMeetingId: scope.jointMeetingId, rectificationId: id });
      const after = verb(scope.actor, { ...subject, reports }, { version, text: input.text, facts: input.facts ?? [], source: input.source ?? null }, scope.context);
      await takeUpFiles(scope, 'rectification_report', after.report?.id ?? '', input.attachmentIds ?? []);
      return after;
    });
  }

  private checked(request: RequestContext, { id, input }: OnCheck, verb: (actor: Actor, subject: CheckSubject, context: VerbContext) => ChangedRectification): Promise<RectificationRow> {
    return this.change(request, id, async (scope, subject) => {
      const { manager, jointMeetingId, context } = scope;
      const checks = await manager.countBy(RectificationCheckEntity, { jointMeetingId, rectificationId: id });
      const unitPeople = await findUnitPersons(manager, { unitId: subject.rectification.unitId, today: context.today });
      const people = await namesOf(manager, [...subject.rectification.reporterPersonIds, ...(input.checkers ?? []).map(({ personId }) => personId)]);
      const after = verb(scope.actor, { ...subject, checks, unitPeople, people }, context);
      await takeUpFiles(scope, 'rectification_check', after.check?.id ?? '', input.attachmentIds ?? []);
      return after;
    });
  }

  /** Lock, decide, save, log. */
  private async change(request: RequestContext, id: string, decide: (scope: VerbScope, subject: RectificationSubject) => Promise<ChangedRectification>): Promise<RectificationRow> {
    await this.verbs.run(request, async (scope) => {
      const subject = await lockRectification(scope, id);
      const after = await decide(scope, subject);
      await saveRectification(scope.manager, subject.rectification, after);
      scope.append(after.events);
    });
    return this.reads.demand(request, id);
  }
}

/** What the opening looks at; the inspection is locked, so that nobody opens the same meanwhile. */
async function openSubject({ manager, jointMeetingId, context }: VerbScope, inspectionId: string, items: MutationOpenRectificationArgs['items']): Promise<OpenSubject> {
  demandId(inspectionId, 'inspection');
  const lock = { mode: 'pessimistic_write' } as const;
  const inspection = demandFound(await manager.findOne(InspectionEntity, { where: { jointMeetingId, id: inspectionId }, lock }), 'inspection');
  const where = { jointMeetingId, inspectionId };
  for (const { findingId, unitId, postId } of items) for (const id of [findingId, unitId ?? null, postId ?? null]) if (id !== null) demandId(id, 'finding');
  if (items.length > 50) throw new DomainError('NUMBER_OUT_OF_RANGE', { min: 1, max: 50 }, 'items');
  const codes: string[] = [];
  for (const _item of items) codes.push(await nextCode(manager, jointMeetingId, 'ZG', civilOf(context.today).year));
  return {
    inspection, codes,
    objects: await manager.findBy(InspectionObjectEntity, where),
    findings: await manager.findBy(FindingEntity, { ...where, id: In(items.map(({ findingId }) => findingId)) }),
    standing: await manager.findBy(RectificationEntity, { ...where, state: Not<RectificationState>('withdrawn') }),
    unitOfPost: await unitOfPosts(manager, items.map(({ postId }) => postId)),
    contactUnitId: (await manager.findOneByOrFail(JointMeetingEntity, { id: jointMeetingId })).secretariatUnitId,
  };
}
