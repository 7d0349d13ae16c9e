import type { IndicatorFigureRow } from '@lianxi/api-data';
import type { IndicatorFigure } from '@lianxi/contract';
import { figureOf, isBelowFloor, meetsTarget, monthsBetween, type Figure, type IndicatorVersion } from '@lianxi/domain';

/** A row of the roll-up with what its definition says of it. */
export function figureNode(row: IndicatorFigureRow, definition: IndicatorVersion): IndicatorFigure {
  const { definitionId: _definition, parentId: _parent, indicatorId: _indicator, aboveAmount, aboveWhole, ...shown } = row;
  const entered: Figure | null = row.amount === null ? null : { amount: row.amount, whole: row.whole };
  const above: Figure | null = aboveAmount === null ? null : { amount: aboveAmount, whole: aboveWhole };
  return {
    ...shown,
    periodMonths: monthsBetween(row.periodStartOn, row.periodEndOn),
    figure: entered && figureOf(definition.kind, entered),
    meetsTarget: meetsTarget(definition, entered),
    target: definition.target,
    belowFloor: isBelowFloor(definition, entered, above),
    floor: definition.floor && above ? figureOf(definition.kind, above) : null,
  };
}
