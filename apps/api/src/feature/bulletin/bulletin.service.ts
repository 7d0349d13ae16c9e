import { Injectable } from '@nestjs/common';
import { BulletinEntity, BulletinLineEntity, BulletinReceiptEntity, findChainHead, freezeReports, lockCodes, nextCode, takeCodes, type BulletinRow, type FrozenLineRow } from '@lianxi/api-data';
import type {
  MutationApproveBulletinArgs, MutationDraftBulletinArgs, MutationDropBulletinArgs, MutationIssueBulletinArgs, MutationReceiveBulletinArgs, MutationRefreezeBulletinArgs, MutationReturnBulletinArgs, MutationReviseBulletinArgs,
  MutationSubmitBulletinArgs,
} from '@lianxi/contract';
import {
  approveBulletin, bulletinReading, civilOf, demandBulletinPeriod, demandGrant, draftBulletin, dropBulletin, issueBulletin, receiveBulletin, refreezeBulletin, returnBulletin, reviseBulletin, submitBulletin,
  type Bulletin, type BulletinReceipt, type ChangedBulletin, type FrozenFacts,
} from '@lianxi/domain';
import { once } from '../../platform/idempotency.js';
import { demandFound, demandId } from '../../platform/input.js';
import type { RequestContext } from '../../platform/request-context.js';
import { VerbRunner, type VerbScope } from '../../platform/verb-runner.js';
import { saveChanges } from '../task/task.store.js';
import { BulletinReads } from './bulletin.reads.js';

/** Rows sent to the database at once. */
const BATCH = 1000;

/** Bulletins: drafted from a period, read by the leader, issued, acknowledged. */
@Injectable()
export class BulletinService {
  constructor(
    private readonly verbs: VerbRunner,
    private readonly reads: BulletinReads,
  ) {}

  async draft(request: RequestContext, { input, idempotencyKey: key }: MutationDraftBulletinArgs): Promise<BulletinRow> {
    const id = await this.verbs.run(request, (scope) =>
      once(scope, { key, verb: 'draftBulletin', input }, async () => {
        const { manager, actor, jointMeetingId, context, append } = scope;
        demandGrant('draftBulletin', actor, { jointMeetingId, unitId: null }, context.today);
        const wanted = { ...input, level: input.level ?? null };
        const taken = await freeze(scope, { ...demandBulletinPeriod(wanted, context.today), level: wanted.level });
        const code = await nextCode(manager, jointMeetingId, 'TB', civilOf(context.today).year);
        const { bulletin, events } = draftBulletin(actor, { jointMeetingId, code, facts: taken.facts }, wanted, context);
        await manager.insert(BulletinEntity, bulletin as object);
        await saveLines(scope, bulletin, taken.lines);
        append(events);
        return bulletin.id;
      }),
    );
    return this.reads.demand(request, id);
  }

  revise(request: RequestContext, { id, version, input }: MutationReviseBulletinArgs): Promise<BulletinRow> {
    return this.run(request, id, (bulletin, { actor, context }) => reviseBulletin(actor, bulletin, { version, ...input }, context));
  }

  refreeze(request: RequestContext, { id, version }: MutationRefreezeBulletinArgs): Promise<BulletinRow> {
    return this.run(request, id, async (bulletin, scope) => {
      const taken = await freeze(scope, bulletin);
      const after = refreezeBulletin(scope.actor, { bulletin, facts: taken.facts }, { version }, scope.context);
      await scope.manager.delete(BulletinLineEntity, { jointMeetingId: bulletin.jointMeetingId, bulletinId: bulletin.id });
      await saveLines(scope, bulletin, taken.lines);
      return after;
    });
  }

  drop(request: RequestContext, { id, version, reason }: MutationDropBulletinArgs): Promise<BulletinRow> {
    return this.run(request, id, (bulletin, { actor, context }) => dropBulletin(actor, bulletin, { version, reason }, context));
  }

  submit(request: RequestContext, { id, version }: MutationSubmitBulletinArgs): Promise<BulletinRow> {
    return this.run(request, id, (bulletin, { actor, context }) => submitBulletin(actor, bulletin, { version }, context));
  }

  approve(request: RequestContext, { id, version }: MutationApproveBulletinArgs): Promise<BulletinRow> {
    return this.run(request, id, (bulletin, { actor, context }) => approveBulletin(actor, bulletin, { version }, context));
  }

  return(request: RequestContext, { id, version, reason }: MutationReturnBulletinArgs): Promise<BulletinRow> {
    return this.run(request, id, (bulletin, { actor, context }) => returnBulletin(actor, bulletin, { version, reason }, context));
  }

  issue(request: RequestContext, { id, version }: MutationIssueBulletinArgs): Promise<BulletinRow> {
    return this.run(request, id, async (bulletin, { actor, context, manager, jointMeetingId }) => {
      const { year } = civilOf(context.today);
      // The counter stays locked until all of this stands: no number is lost, none is given twice.
      const number = 1 + (await lockCodes(manager, jointMeetingId, 'TW', year));
      const after = issueBulletin(actor, { bulletin, number, checkpoint: await findChainHead(manager, jointMeetingId) }, { version }, context);
      await takeCodes(manager, jointMeetingId, 'TW', year, 1);
      await manager.insert(BulletinReceiptEntity, [...after.receipts]);
      return after;
    });
  }

  async receive(request: RequestContext, { id, receiptId, version, source = null }: MutationReceiveBulletinArgs): Promise<BulletinRow> {
    await this.verbs.run(request, async (scope) => {
      const { manager, actor, jointMeetingId, context, append } = scope;
      const bulletin = await lockBulletin(scope, id);
      const found = await manager.findOneBy(BulletinReceiptEntity, { jointMeetingId, bulletinId: bulletin.id, id: demandId(receiptId, 'bulletin_receipt') });
      const { all, unitIds } = bulletinReading(actor, jointMeetingId, context.today);
      const before = demandFound(found !== null && (all || unitIds.includes(found.unitId)) ? found : null, 'bulletin_receipt');
      const { receipt, events } = receiveBulletin(actor, before, { version, source }, context);
      await saveChanges<BulletinReceipt>(manager, BulletinReceiptEntity, before, receipt);
      append(events);
    });
    return this.reads.demand(request, id);
  }

  private async run(request: RequestContext, id: string, decide: (bulletin: Bulletin, scope: VerbScope) => ChangedBulletin | Promise<ChangedBulletin>): Promise<BulletinRow> {
    await this.verbs.run(request, async (scope) => {
      const before = await lockBulletin(scope, id);
      const { bulletin, events } = await decide(before, scope);
      await saveChanges(scope.manager, BulletinEntity, before, bulletin);
      scope.append(events);
    });
    return this.reads.demand(request, id);
  }
}

interface Taken {
  readonly facts: FrozenFacts;
  readonly lines: readonly FrozenLineRow[];
}

/** The expected reports of the period as they stand now. */
async function freeze({ manager, jointMeetingId, context }: VerbScope, { fromOn, untilOn, level }: Pick<Bulletin, 'fromOn' | 'untilOn' | 'level'>): Promise<Taken> {
  const { seq, lines } = await freezeReports(manager, { jointMeetingId, fromOn, untilOn, level, today: context.today });
  return { facts: { seq, at: context.now, lines, units: [...new Map(lines.map((line) => [line.unitId, line])).values()] }, lines };
}

async function saveLines({ manager }: VerbScope, { jointMeetingId, id: bulletinId }: Bulletin, lines: readonly FrozenLineRow[]): Promise<void> {
  for (let from = 0; from < lines.length; from += BATCH) {
    const rows = lines.slice(from, from + BATCH).map(({ slotId, unitId, dueOn, firstSubmittedOn, outcome }) => ({ jointMeetingId, bulletinId, slotId, unitId, dueOn, firstSubmittedOn, outcome }));
    await manager.insert(BulletinLineEntity, rows);
  }
}

/** The bulletin, locked; NOT_FOUND for whoever may not read it. */
async function lockBulletin({ manager, actor, jointMeetingId, context }: VerbScope, id: string): Promise<Bulletin> {
  demandId(id, 'bulletin');
  const bulletin = demandFound(await manager.findOne(BulletinEntity, { where: { jointMeetingId, id }, lock: { mode: 'pessimistic_write' } }), 'bulletin');
  const { all, unitIds } = bulletinReading(actor, jointMeetingId, context.today);
  const sent = all || (bulletin.state === 'issued' && bulletin.figures.units.some(({ unitId }) => unitIds.includes(unitId)));
  return demandFound(sent ? bulletin : null, 'bulletin');
}
