import { Injectable } from '@nestjs/common';
import { findCells, findCountyCells, findFigures, findOverdue, findOverviewUnits, type CellRow, type OverviewParams } from '@lianxi/api-data';
import type { CountyRow, Matrix, OverdueItem, OverviewTiles, TrendPoint } from '@lianxi/contract';
import { DomainError, latenessOf, periodMonths, type Level, type LocalDate } from '@lianxi/domain';
import type { RequestContext } from '../../platform/request-context.js';
import { ReadingSource, type Reading } from '../task/reading.service.js';
import { buildCounties, buildMatrix, buildTotals, buildTrend, matrixPeriods } from './matrix.js';

const maxOverdue = 200;

/** The overview on its way out: its parts are read when they are asked for. */
export interface OverviewNode {
  readonly today: LocalDate;
  readonly reading: Reading;
  readonly params: OverviewParams;
}

/** The meeting's public ledger among its members: lights and counts of every unit, no report's words. */
@Injectable()
export class OverviewService {
  constructor(private readonly readings: ReadingSource) {}

  async open(request: RequestContext, level: Level): Promise<OverviewNode> {
    const reading = await this.readings.of(request);
    // Inspectors and invited people read their inspection only.
    if (reading.scope.kind === 'none') throw new DomainError('NOT_PERMITTED');
    const { jointMeetingId, today, amberUntilOn } = reading;
    const periods = matrixPeriods(today);
    const [first, last] = [periods[0], periods.at(-1)];
    return { today, reading, params: { jointMeetingId, level, today, amberUntilOn, fromOn: first?.startOn ?? today, untilOn: last?.endOn ?? today } };
  }

  /** Figures of the whole joint meeting: they agree with 今日要办, whichever level the matrix shows. */
  async tiles(request: RequestContext, overview: OverviewNode): Promise<OverviewTiles> {
    const figures = await findFigures(await request.reader(), { ...overview.reading, level: null, visibleUnitIds: null });
    const { expected, onTime, late, missing } = buildTotals(await this.cells(request, overview));
    return {
      ...figures,
      overdue: figures.overdueReports + figures.overdueAssignments,
      dueSoon: figures.dueSoonReports + figures.dueSoonAssignments,
      underReview: figures.underReviewReports + figures.underReviewCompletions,
      expected,
      onTime,
      late,
      missing,
    };
  }

  async matrix(request: RequestContext, overview: OverviewNode): Promise<Matrix> {
    const units = await findOverviewUnits(await request.reader(), overview.params);
    const cells = await this.cells(request, overview);
    return buildMatrix(units, cells.filter((cell) => cell.level === overview.params.level), overview.today);
  }

  async trend(request: RequestContext, overview: OverviewNode): Promise<TrendPoint[]> {
    return buildTrend(await this.cells(request, overview), overview.today);
  }

  async overdue(request: RequestContext, { params, reading }: OverviewNode): Promise<OverdueItem[]> {
    const rows = await findOverdue(await request.reader(), { ...params, limit: maxOverdue });
    return rows.map(({ periodEndOn, ...row }) => ({ ...row, periodMonths: periodMonths(row.periodStartOn, periodEndOn), lateWorkingDays: latenessOf(row.dueOn, reading.light) }));
  }

  async counties(request: RequestContext, { params, today }: OverviewNode): Promise<CountyRow[]> {
    return buildCounties(await findCountyCells(await request.reader(), params), today);
  }

  /** The matrix looks at one level, trend and figures at all: one set of rows, read once. */
  private async cells(request: RequestContext, { params }: OverviewNode): Promise<readonly CellRow[]> {
    const { jointMeetingId } = params;
    const loader = request.loader<readonly CellRow[]>('overview.cells', async (manager) => new Map([[jointMeetingId, await findCells(manager, params)]]));
    return (await loader.load(jointMeetingId)) ?? [];
  }
}
