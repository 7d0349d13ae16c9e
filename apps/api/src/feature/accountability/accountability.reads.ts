import { Injectable } from '@nestjs/common';
import {
  AccountabilityFormEntity, findAccountabilities, findAccountabilityFigures, findAccountabilityUnits, findAccountabilityOfMatter, findFacts, findHearingRequests, findResponsiblePosts, isId, withFactHash, type AccountabilityFigureRow, type AccountabilityListParams, type AccountabilityUnitRow,
} from '@lianxi/api-data';
import type {
  Accountability, AccountabilityFact, AccountabilityFigures, AccountabilityFilter, AccountabilityForm, AccountabilityPage, HearingRequest, QueryAccountabilitiesArgs, QueryAccountabilityFactsArgs,
  ResponsiblePost,
} from '@lianxi/contract';
import {
  accountabilityKinds, accountabilityReach, accountabilityRead, accountabilityStates, accountabilityWaiting, DomainError, formsInForce, grantFor, holderOn, isConcerned, readsAccountability, type Accountability as Proposal,
  type AccountabilityReading, type AccountabilityReach, type LocalDate,
} from '@lianxi/domain';
import { readPage } from '../../platform/paging.js';
import type { RequestContext } from '../../platform/request-context.js';
import { VerbRunner, type VerbScope } from '../../platform/verb-runner.js';
import { accountabilityView, factsView, hearingView } from './accountability.view.js';
import { openAccountability } from './accountability.wall.js';

const unfiltered = { ids: null, kind: null, states: null, unitId: null, year: null } as const;
const FACTS = 200;
const UNITS = 30;

/** Readings of the register: each is one transaction that opens the wall, reads, and writes into the log who read which. */
@Injectable()
export class AccountabilityReads {
  constructor(private readonly verbs: VerbRunner) {}

  async list(request: RequestContext, { filter, page }: QueryAccountabilitiesArgs): Promise<AccountabilityPage> {
    const found = await this.found(request, { ...chosen(filter), ...readPage(page) }, 'register');
    return { items: found.items.map((proposal) => accountabilityView(proposal, request)), total: found.total };
  }

  async one(request: RequestContext, id: string): Promise<Accountability | null> {
    if (!isId(id) || !readsAccountability(reachOf(request))) return null;
    const [proposal] = (await this.found(request, { ids: [id], limit: 1, offset: 0 }, 'detail')).items;
    return proposal === undefined ? null : accountabilityView(proposal, request);
  }

  /** All of it for a purpose, for a table that is taken out. REASON_REQUIRED. */
  async all(request: RequestContext, filter: AccountabilityFilter, purpose: string): Promise<readonly Proposal[]> {
    return (await this.found(request, { ...chosen(filter), limit: 100_000, offset: 0 }, 'export', purpose)).items;
  }

  /** Those with a fact of this matter, for who reads the whole register, logged like any reading; null for everybody else. */
  async ofMatter(request: RequestContext, matter: { readonly taskIds: readonly string[]; readonly inspectionId: string | null }, purpose: string): Promise<readonly Proposal[] | null> {
    const { tenant: jointMeetingId } = request;
    const reach = reachOf(request);
    if (!reach.all) return null;
    return this.verbs.readLogged(request, async (scope) => {
      await openAccountability(scope.manager);
      const ids = await findAccountabilityOfMatter(scope.manager, { jointMeetingId, ...matter });
      return ids.length === 0 ? [] : (await readRegister(scope, request, { ...unfiltered, ids, jointMeetingId, reach, limit: ids.length, offset: 0 }, 'export', purpose)).items;
    });
  }

  async hearings(request: RequestContext): Promise<readonly HearingRequest[]> {
    const { actor, today, tenant: jointMeetingId } = request;
    return this.verbs.readLogged(request, async ({ manager, append }) => {
      await openAccountability(manager);
      const rows = (await findHearingRequests(manager, { jointMeetingId, personId: actor.personId, headUnitIds: accountabilityWaiting(actor, jointMeetingId, today).headedUnitIds })).filter((row) => isConcerned(actor, row, today));
      if (rows.length > 0) append([accountabilityRead(actor, { jointMeetingId, ids: rows.map(({ id }) => id), how: 'hearing' }, today)]);
      return rows.flatMap((row) => hearingView(row, request) ?? []);
    });
  }

  /** Counts, not rows: read by the officer alone, and not logged. */
  async figures(request: RequestContext, filter: AccountabilityFilter | null): Promise<AccountabilityFigures> {
    demandOfficer(request);
    const { tenant: jointMeetingId, today } = request;
    const { kind, unitId, year } = chosen(filter);
    const rows = await this.verbs.readLogged(request, async ({ manager }) => {
      await openAccountability(manager);
      return findAccountabilityFigures(manager, { jointMeetingId, kind, unitId, year, today });
    });
    return figuresOf(rows);
  }

  async facts(request: RequestContext, { unitId, kinds, fromOn, toOn }: QueryAccountabilityFactsArgs): Promise<readonly AccountabilityFact[]> {
    demandOfficer(request);
    if (!isId(unitId)) return [];
    const { tenant: jointMeetingId, today } = request;
    const rows = await findFacts(await request.reader(), { jointMeetingId, unitId, today, fromOn, toOn, kinds: kinds ?? null, pickedKinds: null, pickedIds: null, limit: FACTS });
    return factsView(rows.map(withFactHash), jointMeetingId, request);
  }

  async units(request: RequestContext, text: string | null): Promise<readonly AccountabilityUnitRow[]> {
    demandOfficer(request);
    return findAccountabilityUnits(await request.reader(), { jointMeetingId: request.tenant, text: text === null || text.trim() === '' ? null : text.trim(), limit: UNITS });
  }

  async posts(request: RequestContext, unitId: string, days: readonly LocalDate[]): Promise<readonly ResponsiblePost[]> {
    demandOfficer(request);
    if (!isId(unitId)) return [];
    const posts = await findResponsiblePosts(await request.reader(), unitId);
    const asked = [...new Set(days)].sort().slice(0, FACTS);
    return posts.map((post) => ({ id: post.id, title: post.title, kind: post.kind, holders: asked.map((onDate) => ({ onDate, personName: holderOn(post, onDate)?.personName ?? null })) }));
  }

  async forms(request: RequestContext): Promise<readonly AccountabilityForm[]> {
    demandOfficer(request);
    const versions = await (await request.reader()).find(AccountabilityFormEntity, { where: { jointMeetingId: request.tenant }, order: { version: 'DESC' } });
    const shown = (form: Omit<AccountabilityForm, 'history' | 'revisedOn' | 'reason'> & { readonly id?: string }): AccountabilityForm => {
      const own = versions.find(({ id }) => id === form.id);
      return { ...form, revisedOn: own?.revisedOn ?? null, reason: own?.reason ?? null, history: [] };
    };
    return formsInForce(versions).map((form) => ({ ...shown(form), history: versions.filter((each) => each.key === form.key && each.version < form.version).map(shown) }));
  }

  private found(request: RequestContext, wanted: Partial<AccountabilityListParams> & { readonly limit: number; readonly offset: number }, how: AccountabilityReading, purpose: string | null = null): Promise<{ readonly items: readonly Proposal[]; readonly total: number }> {
    const reach = reachOf(request);
    if (!readsAccountability(reach)) throw new DomainError('NOT_PERMITTED', {});
    return this.verbs.readLogged(request, (scope) => readRegister(scope, request, { ...unfiltered, ...wanted, jointMeetingId: request.tenant, reach }, how, purpose));
  }
}

async function readRegister({ manager, append }: VerbScope, { actor, today }: RequestContext, params: AccountabilityListParams, how: AccountabilityReading, purpose: string | null) {
  await openAccountability(manager);
  const found = await findAccountabilities(manager, params);
  if (found.items.length > 0) append([accountabilityRead(actor, { jointMeetingId: params.jointMeetingId, ids: found.items.map(({ id }) => id), how, purpose }, today)]);
  return found;
}

export const reachOf = ({ actor, tenant, today }: RequestContext): AccountabilityReach => accountabilityReach(actor, tenant, today);

export function demandOfficer({ actor, tenant: jointMeetingId, today }: RequestContext): void {
  if (grantFor('proposeAccountability', actor, { jointMeetingId, unitId: null }, today) === null) throw new DomainError('NOT_PERMITTED', { verb: 'proposeAccountability' });
}

/** A unit that is none finds nothing. */
function chosen(filter: AccountabilityFilter | null | undefined): Pick<AccountabilityListParams, 'kind' | 'states' | 'unitId' | 'year'> {
  const { kind = null, states = null, unitId = null, year = null } = filter ?? {};
  return { kind, states, unitId: unitId === null || isId(unitId) ? unitId : '00000000-0000-0000-0000-000000000000', year };
}

/** In the order of the dictionaries: nothing here puts one kind or unit before another. */
function figuresOf(rows: readonly AccountabilityFigureRow[]): AccountabilityFigures {
  const of = (part: AccountabilityFigureRow['part']) => rows.filter((row) => row.part === part);
  const inOrder = (part: 'kind' | 'state', keys: readonly string[]) => keys.map((key) => ({ key, name: null, count: of(part).find((row) => row.key === key)?.count ?? 0 }));
  const kinds = inOrder('kind', accountabilityKinds);
  return {
    total: kinds.reduce((sum, { count }) => sum + count, 0), kinds, states: inOrder('state', accountabilityStates), units: of('unit').map(({ key, name, count }) => ({ key, name, count })),
    influenceRunning: of('influence')[0]?.count ?? 0, years: of('year').map(({ key }) => Number(key)).sort((one, other) => other - one),
  };
}
