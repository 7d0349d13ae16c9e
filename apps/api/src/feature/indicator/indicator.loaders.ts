import {
  DutyEntity, findAskedIndicators, findIndicatorFigures, findReportFigures, IndicatorCrossingEntity, IndicatorUseEntity, IndicatorVersionEntity, type AskedIndicatorRow, type IndicatorFigureRow,
  type ReportFigureRow,
} from '@lianxi/api-data';
import { addMonths, type Duty, type IndicatorVersion } from '@lianxi/domain';
import type DataLoader from 'dataloader';
import { In } from 'typeorm';
import type { Reading } from '../../platform/reading.js';
import type { RequestContext } from '../../platform/request-context.js';
import { groupBy } from '../task/task.loaders.js';

type Loader<Value> = DataLoader<string, Value | null>;

/** All definitions by indicator, newest first. */
export function definitionsLoader(request: RequestContext, { jointMeetingId }: Reading): Loader<IndicatorVersion[]> {
  return request.loader('indicator.definitions', async (manager, ids) => {
    const rows = await manager.find(IndicatorVersionEntity, { where: { jointMeetingId, indicatorId: In([...ids]) }, order: { fromOn: 'DESC' } });
    return groupBy(rows, (row) => row.indicatorId);
  });
}

export function usesLoader(request: RequestContext, { jointMeetingId }: Reading): Loader<IndicatorUseEntity[]> {
  return request.loader('indicator.uses', async (manager, ids) => {
    const rows = await manager.find(IndicatorUseEntity, { where: { jointMeetingId, indicatorId: In([...ids]) }, order: { fromOn: 'ASC', id: 'ASC' } });
    return groupBy(rows, (row) => row.indicatorId);
  });
}

export function crossingsLoader(request: RequestContext, { jointMeetingId }: Reading): Loader<IndicatorCrossingEntity[]> {
  return request.loader('indicator.crossings', async (manager, ids) => {
    const rows = await manager.find(IndicatorCrossingEntity, { where: { jointMeetingId, indicatorId: In([...ids]) }, order: { periodStartOn: 'DESC' } });
    return groupBy(rows, (row) => row.indicatorId);
  });
}

/** Figures of the joint meeting's area over the last thirteen months, by indicator. */
export function latestLoader(request: RequestContext, { jointMeetingId, visibleUnitIds, today }: Reading): Loader<IndicatorFigureRow[]> {
  return request.loader('indicator.latest', async (manager, indicatorIds) => {
    const rows = await findIndicatorFigures(manager, { jointMeetingId, indicatorIds, under: null, fromOn: addMonths(today, -13), untilOn: today, visibleUnitIds, acceptedOnly: false });
    return groupBy(rows, (row) => row.indicatorId);
  });
}

export function askedLoader(request: RequestContext, { jointMeetingId }: Reading): Loader<AskedIndicatorRow[]> {
  return request.loader('slot.indicators', async (manager, slotIds) => groupBy(await findAskedIndicators(manager, { jointMeetingId, slotIds }), (row) => row.slotId));
}

export function reportFiguresLoader(request: RequestContext, { jointMeetingId }: Reading): Loader<ReportFigureRow[]> {
  return request.loader('report.figures', async (manager, reportIds) => groupBy(await findReportFigures(manager, { jointMeetingId, reportIds }), (row) => row.reportId));
}

export function dutyLoader(request: RequestContext, { jointMeetingId }: Reading): Loader<Duty> {
  return request.loader('indicator.duty', async (manager, ids) => {
    const rows = await manager.findBy(DutyEntity, { jointMeetingId, id: In([...ids]) });
    return new Map(rows.map((duty) => [duty.id, duty]));
  });
}
