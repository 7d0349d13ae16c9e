import { Injectable } from '@nestjs/common';
import { findIndicatorFigures, findIndicators, IndicatorEntity, IndicatorVersionEntity, isId, type AskedIndicatorRow, type IndicatorCrossingEntity, type IndicatorFigureRow, type IndicatorUseEntity, type ReportFigureRow } from '@lianxi/api-data';
import type { FundChains, IndicatorFigure, IndicatorSeries, QueryIndicatorFiguresArgs, QueryIndicatorsArgs } from '@lianxi/contract';
import { addMonths, canSeeDuty, demandDate, DomainError, versionFor, type Duty, type Indicator, type IndicatorVersion, type Unit } from '@lianxi/domain';
import { demandFound } from '../../platform/input.js';
import { readPage } from '../../platform/paging.js';
import { ReadingSource } from '../../platform/reading.js';
import type { RequestContext } from '../../platform/request-context.js';
import { TaskReads } from '../task/task.reads.js';
import type { TaskNode } from '../task/task.view.js';
import { loadUnit } from '../unit/unit.loader.js';
import { askedLoader, crossingsLoader, definitionsLoader, dutyLoader, latestLoader, reportFiguresLoader, usesLoader } from './indicator.loaders.js';
import { IsNull, Not } from 'typeorm';
import { fundPeriods } from './fund.view.js';
import { figureNode } from './indicator.view.js';

const usualMonths = 24;
const maxMonths = 120;

/** Definitions are read by all of the joint meeting; figures as reports are: the own units', or all. */
@Injectable()
export class IndicatorReads {
  constructor(
    private readonly readings: ReadingSource,
    private readonly tasks: TaskReads,
  ) {}

  async list(request: RequestContext, { filter, page }: QueryIndicatorsArgs): Promise<{ items: Indicator[]; total: number }> {
    const { jointMeetingId, today, scope } = await this.readings.of(request);
    if (scope.kind === 'none') return { items: [], total: 0 };
    const text = filter?.text?.trim() || null;
    return findIndicators(await request.reader(), { jointMeetingId, today, text, retired: filter?.retired ?? false, ...readPage(page) });
  }

  async one(request: RequestContext, id: string): Promise<Indicator | null> {
    const { jointMeetingId, scope } = await this.readings.of(request);
    if (!isId(id) || scope.kind === 'none') return null;
    return (await request.reader()).findOneBy(IndicatorEntity, { jointMeetingId, id });
  }

  /** The indicator, or NOT_FOUND. */
  async demand(request: RequestContext, id: string): Promise<Indicator> {
    return demandFound(await this.one(request, id), 'indicator');
  }

  async definitions(request: RequestContext, indicatorId: string): Promise<readonly IndicatorVersion[]> {
    return (await definitionsLoader(request, await this.readings.of(request)).load(indicatorId)) ?? [];
  }

  async definition(request: RequestContext, indicatorId: string): Promise<IndicatorVersion> {
    const definitions = await this.definitions(request, indicatorId);
    return demandFound(versionFor(definitions, request.today) ?? definitions.at(-1), 'indicator');
  }

  async uses(request: RequestContext, { id }: Indicator): Promise<readonly IndicatorUseEntity[]> {
    return (await usesLoader(request, await this.readings.of(request)).load(id)) ?? [];
  }

  async crossings(request: RequestContext, { id }: Indicator): Promise<readonly IndicatorCrossingEntity[]> {
    const { scope } = await this.readings.of(request);
    return scope.kind === 'all' ? ((await crossingsLoader(request, await this.readings.of(request)).load(id)) ?? []) : [];
  }

  async task(request: RequestContext, id: string | null): Promise<TaskNode | null> {
    return id === null ? null : this.tasks.one(request, id);
  }

  /** The duty, where the viewer may see it. */
  async duty(request: RequestContext, id: string | null): Promise<Duty | null> {
    const reading = await this.readings.of(request);
    const duty = id === null ? null : await dutyLoader(request, reading).load(id);
    return duty && canSeeDuty(reading.scope, duty) ? duty : null;
  }

  async units(request: RequestContext, ids: readonly string[]): Promise<Unit[]> {
    const units = await Promise.all(ids.map((id) => loadUnit(request, id)));
    return units.filter((unit) => unit !== null);
  }

  async latest(request: RequestContext, { id }: Indicator): Promise<IndicatorFigure | null> {
    const rows = (await latestLoader(request, await this.readings.of(request)).load(id)) ?? [];
    const row = rows.filter((each) => each.entered > 0).at(-1) ?? rows.at(-1);
    return row ? ((await this.nodes(request, id, [row]))[0] ?? null) : null;
  }

  async series(request: RequestContext, { id, under = null, fromOn, untilOn }: QueryIndicatorFiguresArgs): Promise<IndicatorSeries> {
    await this.demand(request, id);
    const { jointMeetingId, visibleUnitIds, today } = await this.readings.of(request);
    if (under !== null && !isId(under)) throw new DomainError('NOT_FOUND', {}, 'under');
    const until = untilOn == null ? today : demandDate(untilOn, 'untilOn');
    const from = fromOn == null ? addMonths(until, -usualMonths) : demandDate(fromOn, 'fromOn');
    if (from > until) throw new DomainError('DATE_RANGE_INVALID', { from, to: until }, 'fromOn');
    if (from < addMonths(until, -maxMonths)) throw new DomainError('NUMBER_OUT_OF_RANGE', { min: 0, max: maxMonths }, 'fromOn');
    const rows = await findIndicatorFigures(await request.reader(), { jointMeetingId, indicatorIds: [id], under, fromOn: from, untilOn: until, visibleUnitIds, acceptedOnly: false });
    return { partial: visibleUnitIds !== null, figures: await this.nodes(request, id, rows) };
  }

  /** Funds by their steps; indicators without a fund are not among them. */
  async funds(request: RequestContext): Promise<FundChains> {
    const { jointMeetingId, visibleUnitIds, today, scope } = await this.readings.of(request);
    if (scope.kind === 'none') return { partial: false, periods: [] };
    const versions: IndicatorVersion[] = await (await request.reader()).findBy(IndicatorVersionEntity, { jointMeetingId, fund: Not(IsNull()) });
    const indicatorIds = [...new Set(versions.map((version) => version.indicatorId))].sort();
    if (indicatorIds.length === 0) return { partial: visibleUnitIds !== null, periods: [] };
    const rows = await findIndicatorFigures(await request.reader(), { jointMeetingId, indicatorIds, under: null, fromOn: addMonths(today, -12), untilOn: today, visibleUnitIds, acceptedOnly: false });
    return { partial: visibleUnitIds !== null, periods: fundPeriods(rows, new Map(versions.map((version) => [version.id, version]))) };
  }

  private async nodes(request: RequestContext, indicatorId: string, rows: readonly IndicatorFigureRow[]): Promise<IndicatorFigure[]> {
    const definitions = new Map((await this.definitions(request, indicatorId)).map((definition) => [definition.id, definition]));
    return rows.flatMap((row) => {
      const definition = definitions.get(row.definitionId);
      return definition ? [figureNode(row, definition)] : [];
    });
  }

  async asked(request: RequestContext, slotId: string): Promise<readonly AskedIndicatorRow[]> {
    return (await askedLoader(request, await this.readings.of(request)).load(slotId)) ?? [];
  }

  async ofReport(request: RequestContext, reportId: string): Promise<readonly ReportFigureRow[]> {
    return (await reportFiguresLoader(request, await this.readings.of(request)).load(reportId)) ?? [];
  }
}
