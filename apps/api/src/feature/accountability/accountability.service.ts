import { Injectable } from '@nestjs/common';
import { AccountabilityEntity, AccountabilityFormEntity, isId, nextCode } from '@lianxi/api-data';
import type {
  Accountability, AccountabilityForm, AccountabilityFormInput, HearingRequest, MutationOpenAccountabilitySealArgs, MutationProposeAccountabilityArgs, MutationRecordAccountabilityOutcomeArgs,
  MutationRecordAppealResultArgs, MutationRecordHearingArgs, MutationReviseAccountabilityArgs, MutationTransferAccountabilityArgs, OpenedAccountabilitySeal, OutcomeInput,
} from '@lianxi/contract';
import {
  accountabilityReach, canSeeAccountability, civilOf, demandFactsStand, demandVisible, formsInForce, isConcerned, openAccountabilitySeal, proposeAccountability, recordAccountabilityOutcome, recordAppealResult, recordHearing,
  reviseAccountability, reviseAccountabilityForm, transferAccountability, type Accountability as Proposal, type Actor, type ChangedAccountability, type OutcomeInput as Outcome, type VerbContext,
} from '@lianxi/domain';
import { once } from '../../platform/idempotency.js';
import { demandFound } from '../../platform/input.js';
import type { RequestContext } from '../../platform/request-context.js';
import { VerbRunner, type VerbScope } from '../../platform/verb-runner.js';
import { saveChanges } from '../task/task.store.js';
import { recordOf } from './accountability.record.js';
import { AccountabilitySeals } from './accountability.seals.js';
import { accountabilityView, factsView, hearingView } from './accountability.view.js';
import { openAccountability } from './accountability.wall.js';

interface Step {
  readonly id: string;
  readonly version: number;
}

/** Verbs of results and accountability. */
@Injectable()
export class AccountabilityService {
  constructor(
    private readonly verbs: VerbRunner,
    private readonly seals: AccountabilitySeals,
  ) {}

  async propose(request: RequestContext, { input, idempotencyKey: key }: MutationProposeAccountabilityArgs): Promise<Accountability> {
    return this.verbs.run(request, async (scope) => {
      const { manager, actor, jointMeetingId, context, append } = scope;
      await openAccountability(manager);
      const id = await once(scope, { key, verb: 'proposeAccountability', input }, async () => {
        const record = await recordOf(scope, input);
        const code = await nextCode(manager, jointMeetingId, 'WZ', civilOf(context.today).year);
        const { proposal, events } = proposeAccountability(actor, { jointMeetingId, code, record }, input, context);
        await manager.insert(AccountabilityEntity, { ...proposal, authorPersonIds: [...proposal.authorPersonIds] });
        append(events);
        return proposal.id;
      });
      return accountabilityView(await lock(scope, id), request);
    });
  }

  revise(request: RequestContext, { id, version, input }: MutationReviseAccountabilityArgs): Promise<Accountability> {
    return this.change(request, id, async (scope, proposal) => reviseAccountability(scope.actor, { proposal, record: await recordOf(scope, input) }, { ...input, version }, scope.context));
  }

  /** A verb that looks at nothing but the proposal and what is said. */
  step<Said extends Step>(request: RequestContext, said: Said, verb: (actor: Actor, proposal: Proposal, said: Said, context: VerbContext) => ChangedAccountability): Promise<Accountability> {
    return this.change(request, said.id, ({ actor, context }, proposal) => Promise.resolve(verb(actor, proposal, said, context)));
  }

  /** A verb that goes on towards a result: on facts that still stand. */
  onFacts<Said extends Step>(request: RequestContext, said: Said, verb: (actor: Actor, proposal: Proposal, said: Said, context: VerbContext) => ChangedAccountability): Promise<Accountability> {
    return this.change(request, said.id, async (scope, proposal) => {
      const after = verb(scope.actor, proposal, said, scope.context);
      const { facts } = await recordOf(scope, { unitId: proposal.unitId, facts: proposal.facts.map(({ kind, sourceId }) => ({ kind, sourceId })) });
      demandFactsStand(proposal, facts, scope.context.today);
      return after;
    });
  }

  outcome(request: RequestContext, { id, version, outcome }: MutationRecordAccountabilityOutcomeArgs): Promise<Accountability> {
    return this.change(request, id, async (scope, proposal) => recordAccountabilityOutcome(scope.actor, { proposal, forms: await formsOf(scope) }, { ...said(outcome), version }, scope.context));
  }

  appealResult(request: RequestContext, { id, changed, ...rest }: MutationRecordAppealResultArgs): Promise<Accountability> {
    return this.change(request, id, async (scope, proposal) => recordAppealResult(scope.actor, { proposal, forms: await formsOf(scope) }, { ...rest, changed: changed == null ? null : said(changed) }, scope.context));
  }

  transfer(request: RequestContext, { id, ...rest }: MutationTransferAccountabilityArgs): Promise<Accountability> {
    return this.change(request, id, async ({ actor, context, manager }, proposal) => {
      const after = transferAccountability(actor, proposal, { ...rest, personMark: proposal.personId === null ? null : this.seals.markOf(proposal.jointMeetingId, proposal.personId) }, context);
      await this.seals.close(manager, proposal, after.content);
      return after;
    });
  }

  /** Whoever is concerned reads their own part again; the officer reads the register. */
  async hear(request: RequestContext, { id, ...rest }: MutationRecordHearingArgs): Promise<HearingRequest | null> {
    const input = { version: rest.version, answer: rest.answer, text: rest.text ?? null, source: rest.source ?? null };
    const after = await this.changed(request, id, ({ actor, context }, proposal) => Promise.resolve(recordHearing(actor, proposal, input, context)), true);
    return isConcerned(request.actor, after, request.today) ? hearingView(after, request) : null;
  }

  /** What was sealed, once the opening is in the log: both in one transaction. */
  openSeal(request: RequestContext, { id, purpose }: MutationOpenAccountabilitySealArgs): Promise<OpenedAccountabilitySeal> {
    return this.verbs.run(request, async (scope) => {
      await openAccountability(scope.manager);
      const proposal = await lock(scope, id);
      scope.append(openAccountabilitySeal(scope.actor, proposal, { purpose, ownMark: this.seals.markOf(scope.jointMeetingId, scope.actor.personId) }, scope.context).events);
      const opened = await this.seals.open(scope.manager, proposal);
      if (!opened) throw new Error('a seal of accountability does not open with this key');
      return { ...opened, facts: factsView(opened.facts, scope.jointMeetingId, request), hearings: opened.hearings.map((hearing) => ({ ...hearing })) };
    });
  }

  reviseForm(request: RequestContext, input: AccountabilityFormInput): Promise<AccountabilityForm> {
    return this.verbs.run(request, async ({ manager, actor, jointMeetingId, context, append }) => {
      const versions = await manager.findBy(AccountabilityFormEntity, { jointMeetingId });
      const { key = null, authority = null, basis = null, appealDays = null, influenceMonths = null, ...rest } = input;
      const { form, events } = reviseAccountabilityForm(actor, { jointMeetingId, versions }, { ...rest, key, authority, basis, appealDays, influenceMonths }, context);
      await manager.insert(AccountabilityFormEntity, form);
      append(events);
      const history = versions.filter((each) => each.key === form.key).sort((one, other) => other.version - one.version).map((each) => ({ ...each, history: [] }));
      return { ...form, history };
    });
  }

  private async change(request: RequestContext, id: string, verb: (scope: VerbScope, proposal: Proposal) => Promise<ChangedAccountability>): Promise<Accountability> {
    return accountabilityView(await this.changed(request, id, verb), request);
  }

  private changed(request: RequestContext, id: string, verb: (scope: VerbScope, proposal: Proposal) => Promise<ChangedAccountability>, heard = false): Promise<Proposal> {
    return this.verbs.run(request, async (scope) => {
      await openAccountability(scope.manager);
      const before = await lock(scope, id, heard);
      const after = await verb(scope, before);
      await saveChanges(scope.manager, AccountabilityEntity, before, after.proposal);
      scope.append(after.events);
      return after.proposal;
    });
  }
}

const said = ({ formKey = null, basis = null, servedOn = null, effectiveOn = null, appealDays = null, influenceMonths = null, ...rest }: OutcomeInput): Outcome => ({ ...rest, formKey, basis, servedOn, effectiveOn, appealDays, influenceMonths });

async function formsOf({ manager, jointMeetingId }: VerbScope) {
  return formsInForce(await manager.findBy(AccountabilityFormEntity, { jointMeetingId }));
}

/**
 * The proposal, locked, if the actor may see it; NOT_FOUND otherwise. Whoever is concerned finds it for their hearing only; a second leader
 * who comes too late is told so, not that it never was.
 */
async function lock({ manager, jointMeetingId, actor, context: { today } }: VerbScope, id: string, heard = false): Promise<Proposal> {
  const found = isId(id) ? await manager.findOne(AccountabilityEntity, { where: { jointMeetingId, id }, lock: { mode: 'pessimistic_write' } }) : null;
  const proposal: Proposal = demandFound(found, 'accountability');
  const reach = accountabilityReach(actor, jointMeetingId, today);
  const own = heard && proposal.hearings.length > 0 && isConcerned(actor, proposal, today);
  demandVisible(canSeeAccountability(reach, proposal) || own || (reach.leads && !proposal.sealed && proposal.submittedOn !== null), 'accountability');
  return proposal;
}
