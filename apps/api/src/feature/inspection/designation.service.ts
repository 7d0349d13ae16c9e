import { Injectable } from '@nestjs/common';
import { DesignationEntity, findDesignations, JointMeetingEntity, nextCode, UnitEntity, type DesignationRow } from '@lianxi/api-data';
import type { DesignationInput, MutationEndDesignationArgs } from '@lianxi/contract';
import { civilOf, designationKinds, DomainError, endDesignation, isInForce, recordDesignation, type DesignationKind } from '@lianxi/domain';
import { once } from '../../platform/idempotency.js';
import { demandFound, demandId } from '../../platform/input.js';
import type { RequestContext } from '../../platform/request-context.js';
import { VerbRunner } from '../../platform/verb-runner.js';
import { saveChanges } from '../task/task.store.js';
import { demandKnown } from './inspection.input.js';

/** The designations on record: by what right inspections are carried out (L1). */
@Injectable()
export class DesignationService {
  constructor(private readonly verbs: VerbRunner) {}

  async list(request: RequestContext): Promise<readonly DesignationRow[]> {
    return findDesignations(await request.reader(), { jointMeetingId: request.tenant });
  }

  async one(request: RequestContext, id: string): Promise<DesignationRow> {
    return demandFound((await this.list(request)).find((each) => each.id === id), 'designation');
  }

  /** By what a unit may inspect today; the government's own body before a designated department. */
  async kindOf(request: RequestContext, unitId: string): Promise<DesignationKind | null> {
    const { tenant: jointMeetingId, today } = request;
    const loader = request.loader('designation.kinds', async (manager) => {
      const standing = (await findDesignations(manager, { jointMeetingId })).filter(({ endedOn, fromOn, toOn }) => endedOn === null && isInForce({ fromOn, toOn }, today));
      const order = designationKinds.toReversed();
      return new Map(standing.sort((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind)).map(({ unitId: id, kind }) => [id, kind]));
    });
    return (await loader.load(unitId)) ?? null;
  }

  async record(request: RequestContext, { idempotencyKey: key, ...input }: DesignationInput): Promise<DesignationRow> {
    const id = await this.verbs.run(request, (scope) =>
      once(scope, { key, verb: 'recordDesignation', input }, async () => {
        const { manager, actor, jointMeetingId, context, append } = scope;
        const { level, secretariatUnitId } = await manager.findOneByOrFail(JointMeetingEntity, { id: jointMeetingId });
        const { unitId = null, matter = null, scope: reach = null, duties = null, unitIds = null, toOn = null, topics = [] } = input;
        for (const each of [unitId, ...(unitIds ?? [])]) if (each !== null) demandKnown(each, 'unitId');
        const body = unitId ?? secretariatUnitId;
        if (!(await manager.existsBy(UnitEntity, { id: body }))) throw new DomainError('NOT_FOUND', { subject: 'unit' }, 'unitId');
        const code = await nextCode(manager, jointMeetingId, 'ZD', civilOf(context.today).year);
        const { designation, events } = recordDesignation(actor, { jointMeetingId, code, level }, { ...input, unitId: body, matter, scope: reach, duties, unitIds, toOn, topics }, context);
        await manager.insert(DesignationEntity, { ...designation, topics: [...designation.topics], unitIds: designation.unitIds === null ? null : [...designation.unitIds] });
        append(events);
        return designation.id;
      }),
    );
    return this.one(request, id);
  }

  async end(request: RequestContext, { id, version, reason }: MutationEndDesignationArgs): Promise<DesignationRow> {
    await this.verbs.run(request, async ({ manager, actor, jointMeetingId, context, append }) => {
      demandId(id, 'designation');
      const before = demandFound(await manager.findOne(DesignationEntity, { where: { jointMeetingId, id }, lock: { mode: 'pessimistic_write' } }), 'designation');
      const { designation, events } = endDesignation(actor, before, { version, reason }, context);
      await saveChanges(manager, DesignationEntity, before, designation);
      append(events);
    });
    return this.one(request, id);
  }
}
