import { Injectable } from '@nestjs/common';
import { isId, OpinionAnswerEntity, OpinionEntity, UnitEntity, type DelegateVisitRow } from '@lianxi/api-data';
import type { MutationAnswerOpinionArgs, MutationAssignOpinionArgs, MutationRecordOpinionArgs, OpinionReactionInput } from '@lianxi/contract';
import {
  acceptOpinionAnswer, answerOpinion, assignOpinion, declineOpinionAnswer, DomainError, recordOpinion, type ChangedOpinion, type Opinion, type OpinionSubject,
} from '@lianxi/domain';
import { once } from '../../platform/idempotency.js';
import { demandFound, demandId } from '../../platform/input.js';
import type { RequestContext } from '../../platform/request-context.js';
import { VerbRunner, type VerbScope } from '../../platform/verb-runner.js';
import { saveChanges } from '../task/task.store.js';
import { DelegateVisitReads } from './delegate-visit.reads.js';
import { lockVisit } from './delegate-visit.store.js';

interface OnOpinion {
  readonly id: string;
  readonly opinionId: string;
}

type Reaction = OnOpinion & { readonly version: number; readonly input: OpinionReactionInput };

/** What delegates say, and how it is answered. */
@Injectable()
export class OpinionService {
  constructor(
    private readonly verbs: VerbRunner,
    private readonly reads: DelegateVisitReads,
  ) {}

  async record(request: RequestContext, { id, input, idempotencyKey: key }: MutationRecordOpinionArgs): Promise<DelegateVisitRow> {
    await this.verbs.run(request, (scope) =>
      once(scope, { key, verb: 'recordOpinion', input: { id, ...input } }, async () => {
        const whole = await lockVisit(scope, id);
        // The visit is locked: nobody else takes the number meanwhile.
        const sequence = 1 + (await scope.manager.countBy(OpinionEntity, { jointMeetingId: scope.jointMeetingId, delegateVisitId: id }));
        const { opinion, events } = recordOpinion(scope.actor, { ...whole, sequence }, { ...input, delegateId: input.delegateId ?? null }, scope.context);
        await scope.manager.insert(OpinionEntity, opinion);
        scope.append(events);
        return opinion.id;
      }),
    );
    return this.reads.demand(request, id);
  }

  assign(request: RequestContext, { limit, unitId, version, ...args }: MutationAssignOpinionArgs): Promise<DelegateVisitRow> {
    return this.change(request, args, async (subject, { manager, actor, context }) => {
      if (!isId(unitId) || !(await manager.existsBy(UnitEntity, { id: unitId }))) throw new DomainError('NOT_FOUND', { subject: 'unit' }, 'unitId');
      return assignOpinion(actor, subject, { version, unitId, dueOn: limit.dueOn ?? null, workingDays: limit.workingDays ?? null }, context);
    });
  }

  answer(request: RequestContext, { text, source = null, version, ...args }: MutationAnswerOpinionArgs): Promise<DelegateVisitRow> {
    return this.change(request, args, async (subject, { manager, actor, context, jointMeetingId }) => {
      const answers = await manager.countBy(OpinionAnswerEntity, { jointMeetingId, opinionId: args.opinionId });
      return answerOpinion(actor, { ...subject, answers }, { version, text, source }, context);
    });
  }

  accept(request: RequestContext, args: Reaction): Promise<DelegateVisitRow> {
    return this.change(request, args, (subject, { actor, context }) => acceptOpinionAnswer(actor, subject, reactionOf(args), context));
  }

  decline(request: RequestContext, args: Reaction): Promise<DelegateVisitRow> {
    return this.change(request, args, (subject, { actor, context }) => declineOpinionAnswer(actor, subject, reactionOf(args), context));
  }

  /** Lock, decide, save, log. */
  private async change(request: RequestContext, { id, opinionId }: OnOpinion, decide: (subject: OpinionSubject, scope: VerbScope) => ChangedOpinion | Promise<ChangedOpinion>): Promise<DelegateVisitRow> {
    await this.verbs.run(request, async (scope) => {
      const { delegates } = await lockVisit(scope, id);
      const where = { jointMeetingId: scope.jointMeetingId, delegateVisitId: id, id: demandId(opinionId, 'delegate_opinion') };
      const opinion = demandFound(await scope.manager.findOne(OpinionEntity, { where, lock: { mode: 'pessimistic_write' } }), 'delegate_opinion');
      const after = await decide({ opinion, delegates }, scope);
      await saveChanges<Opinion>(scope.manager, OpinionEntity, opinion, after.opinion);
      if (after.answer !== null) await scope.manager.insert(OpinionAnswerEntity, after.answer);
      scope.append(after.events);
    });
    return this.reads.demand(request, id);
  }
}

const reactionOf = ({ version, input: { reason = null, source = null } }: Reaction) => ({ version, reason, source });
