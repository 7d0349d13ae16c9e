import { Injectable } from '@nestjs/common';
import type { AdminUnitPage, CreateUnitInput, QueryAllUnitsArgs, UnitFilter } from '@lianxi/contract';
import { fillDraftUnit, findUnits, JurisdictionEntity, likePattern, newId, UnitEntity } from '@lianxi/api-data';
import { createUnit, DomainError, draftEvent, visibleUnits, type Unit } from '@lianxi/domain';
import { ILike, In, IsNull } from 'typeorm';
import { demandFound, demandId } from '../../platform/input.js';
import { demandJurisdiction } from './jurisdiction.js';
import { readPage, type PageInput } from '../../platform/paging.js';
import type { RequestContext } from '../../platform/request-context.js';
import { VerbRunner } from '../../platform/verb-runner.js';

/** The register of units, which all joint meetings share. */
@Injectable()
export class UnitService {
  constructor(private readonly verbs: VerbRunner) {}

  async list(context: RequestContext, filter: UnitFilter | null | undefined, page: PageInput | null | undefined): Promise<{ items: Unit[]; total: number }> {
    demandReading(context);
    const rows = await findUnits(await context.reader(), {
      jointMeetingId: context.tenant,
      today: context.today,
      level: filter?.level ?? null,
      text: filter?.text?.trim() || null,
      membersOnly: filter?.membersOnly ?? true,
      countyCode: filter?.countyCode ?? null,
      ...readPage(page),
    });
    return { items: rows, total: rows[0]?.total ?? 0 };
  }

  async find(context: RequestContext, id: string): Promise<Unit> {
    demandReading(context);
    return demandFound(await (await context.reader()).findOneBy(UnitEntity, { id: demandId(id, 'unit') }), 'unit');
  }

  /** Every unit of the register, found by a part of its name, short name or code. */
  async all(context: RequestContext, { text, page }: QueryAllUnitsArgs): Promise<AdminUnitPage> {
    const pattern = likePattern(text);
    const { limit, offset } = readPage(page);
    const open = { validTo: IsNull() };
    const where = pattern === null ? open : (['name', 'shortName', 'code'] as const).map((column) => ({ ...open, [column]: ILike(pattern) }));
    const manager = await context.reader();
    const [items, total] = await manager.findAndCount(UnitEntity, { where, order: { code: 'ASC', id: 'ASC' }, take: limit, skip: offset });
    const places = await manager.findBy(JurisdictionEntity, { id: In(items.map((unit) => unit.jurisdictionId)) });
    const nameOf = new Map(places.map((place) => [place.id, place.name]));
    return { items: items.map(({ id, name, kind, level, code, jurisdictionId }) => ({ id, name, kind, level, code, jurisdictionName: nameOf.get(jurisdictionId) ?? '' })), total };
  }

  async create(request: RequestContext, input: CreateUnitInput): Promise<Unit> {
    return this.verbs.run(request, async ({ manager, actor, jointMeetingId, context, append }) => {
      const place = await demandJurisdiction(manager, input.jurisdictionCode);
      const here = await manager.find(UnitEntity, { where: { jurisdictionId: place.id, validTo: IsNull() }, select: { id: true, name: true } });
      const { name, kind, level } = input;
      const wanted = { code: `${place.code}-${newId().slice(-8)}`, name, kind, level, jurisdictionId: place.id };
      if (level !== place.level) throw new DomainError('INPUT_INVALID', {}, 'input.level');
      const { unit, events } = createUnit(actor, { jointMeetingId, namesInJurisdiction: new Set(here.map((each) => each.name)) }, wanted, context);
      await manager.insert(UnitEntity, { ...unit });
      // Whoever creates a unit that drafts of a notice wait for has said who is meant.
      const filled = await fillDraftUnit(manager, { jointMeetingId, name: unit.name, unitId: unit.id });
      const postId = events[0]?.postId ?? null;
      append([...events, ...filled.map(({ id, ...data }) => draftEvent({ verb: 'createUnit', subjectType: 'draft_item', subjectId: id, postId, data }))]);
      return unit;
    });
  }
}

/** Inspectors and invited people read their inspection only: for them there are no units. */
export function demandReading(context: RequestContext): void {
  if (visibleUnits(context.actor, context.tenant, context.today).kind === 'none') throw new DomainError('NOT_PERMITTED');
}
