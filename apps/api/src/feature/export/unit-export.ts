import { findUnitFigures, findUnits, type UnitFigures } from '@lianxi/api-data';
import { DomainError, exportedListWords, levels, levelWords, membershipWords, type Unit, unitKindWords } from '@lianxi/domain';
import { batchesOf } from './cursor-runner.js';
import { column, exportList, wordOf, type ExportSource } from './export-list.js';
import { ALL_ROWS } from './task-export.js';

interface Row {
  readonly unit: Unit;
  readonly figures: UnitFigures | null;
}

async function rows({ request, reading, filter }: ExportSource) {
  const { jointMeetingId, visibleUnitIds, today } = reading;
  // As the page: inspectors and invited people read their inspection only.
  if (reading.scope.kind === 'none') throw new DomainError('NOT_PERMITTED');
  const params = {
    jointMeetingId,
    today,
    level: filter.one('level', levels),
    text: filter.text('text'),
    membersOnly: filter.flag('membersOnly') ?? true,
    countyCode: filter.text('countyCode'),
    ...ALL_ROWS,
  };
  const manager = await request.reader();
  return batchesOf(manager, async (runner): Promise<readonly Row[]> => {
    const units = await findUnits(runner, params);
    const figures = await findUnitFigures(manager, { jointMeetingId, visibleUnitIds, today, unitIds: units.map((unit) => unit.id) });
    return units.map((unit) => ({ unit, figures: figures.get(unit.id) ?? null }));
  });
}

export const unitExport = exportList<Row>({
  name: exportedListWords.units,
  columns: [
    column('单位', 'Unit', 'text', ({ unit }) => unit.name),
    column('简称', 'Short name', 'text', ({ unit }) => unit.shortName),
    column('性质', 'Kind', 'text', ({ unit }, language) => unitKindWords[unit.kind][language]),
    column('层级', 'Level', 'text', ({ unit }, language) => levelWords[unit.level][language]),
    column('行政区划', 'Jurisdiction', 'text', ({ figures }) => figures?.jurisdictionName ?? null),
    column('成员', 'Membership', 'text', ({ figures }, language) => wordOf(membershipWords, figures?.membershipRole ?? null, language)),
    column('职责', 'Duties', 'number', ({ figures }) => figures?.dutyCount ?? null),
    column('未定频次', 'Frequency not set', 'number', ({ figures }) => figures?.unsetCount ?? null),
    column('在办任务', 'Open tasks', 'number', ({ figures }) => figures?.openTaskCount ?? null),
    column('逾期', 'Overdue', 'number', ({ figures }) => figures?.overdueCount ?? null),
  ],
  rows,
});
