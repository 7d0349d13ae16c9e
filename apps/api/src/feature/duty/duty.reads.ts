import { Injectable } from '@nestjs/common';
import type { DutyFilter, QueryRegisterUnitsArgs } from '@lianxi/contract';
import { DutyEntity, findDutyList, findRegisterUnits, isId, type DutyFacts, type DutyTotals } from '@lianxi/api-data';
import { canSeeDuty, demandVisible, type Duty, type Unit } from '@lianxi/domain';
import { demandFound, demandId } from '../../platform/input.js';
import { readPage, type PageInput } from '../../platform/paging.js';
import { ReadingSource } from '../../platform/reading.js';
import type { RequestContext } from '../../platform/request-context.js';
import { loadUnit } from '../unit/unit.loader.js';
import { loadDutyFacts } from './duty.loaders.js';

/** Reading the register: each unit its own duties and those of classes not yet expanded; the secretariat and leaders all. */
@Injectable()
export class DutyReads {
  constructor(private readonly reading: ReadingSource) {}

  async list(context: RequestContext, filter: DutyFilter | null | undefined, page: PageInput | null | undefined): Promise<DutyTotals & { items: Duty[] }> {
    const { jointMeetingId, visibleUnitIds, today } = await this.reading.of(context);
    const { limit, offset } = readPage(page);
    const ids = [filter?.noticeId, filter?.unitId];
    if (ids.some((id) => id != null && !isId(id))) return { items: [], total: 0, sentences: 0, unset: 0 };
    return findDutyList(await context.reader(), {
      jointMeetingId, visibleUnitIds, today, limit, offset,
      noticeId: filter?.noticeId ?? null,
      unitId: filter?.unitId ?? null,
      level: filter?.level ?? null,
      kind: filter?.kind ?? null,
      frequencyState: filter?.frequencyState ?? null,
      category: filter?.category ?? null,
      text: filter?.text?.trim() || null,
      unexpandedOnly: filter?.unexpandedOnly ?? false,
      withoutTask: filter?.withoutTask ?? false,
    });
  }

  async one(context: RequestContext, id: string): Promise<Duty> {
    const { jointMeetingId, scope } = await this.reading.of(context);
    const manager = await context.reader();
    const duty = demandFound(await manager.findOneBy(DutyEntity, { jointMeetingId, id: demandId(id, 'duty') }), 'duty');
    demandVisible(canSeeDuty(scope, duty), 'duty');
    return duty;
  }

  async registerUnits(context: RequestContext, { noticeId, level }: QueryRegisterUnitsArgs): Promise<{ unit: Unit; duties: number; unset: number }[]> {
    const { jointMeetingId, visibleUnitIds, today } = await this.reading.of(context);
    if (noticeId != null && !isId(noticeId)) return [];
    const rows = await findRegisterUnits(await context.reader(), { jointMeetingId, visibleUnitIds, today, noticeId: noticeId ?? null, level: level ?? null });
    return Promise.all(rows.map(async ({ unitId, duties, unset }) => ({ unit: demandFound(await loadUnit(context, unitId), 'unit'), duties, unset })));
  }

  async facts(context: RequestContext, { id }: Duty): Promise<DutyFacts> {
    return demandFound(await loadDutyFacts(context, this.reading, id), 'duty');
  }

  async unit(context: RequestContext, id: string | null): Promise<Unit | null> {
    return id === null ? null : loadUnit(context, id);
  }

  async sharedWith(context: RequestContext, duty: Duty): Promise<Unit[]> {
    const { sharedUnitIds } = await this.facts(context, duty);
    const units = await Promise.all(sharedUnitIds.map((id) => loadUnit(context, id)));
    return units.filter((unit) => unit !== null);
  }
}
