import type { ReactNode } from 'react';
import type { LightKind } from '../light/light-kind';

export interface MatrixPeriod {
  key: string;
  /** Such as 11月. */
  label: string;
  /** Head above the months of one year; consecutive equal ones are one cell. */
  year: string;
  phase: 'past' | 'current' | 'future';
  /** Closed: the words for it; a lock stands beside the month. */
  locked?: string | undefined;
}

export interface MatrixCell {
  light: LightKind;
  /** Missing reports, written in the red square. */
  count?: number | undefined;
  /** The whole answer in words: spoken, and shown as tooltip. */
  label: string;
}

export interface MatrixUnitRow {
  type: 'unit';
  key: string;
  /** Spoken name of the row. */
  name: string;
  /** What stands in the unit column; the name where left out. */
  head?: ReactNode | undefined;
  /** One a period, in the order of the periods. */
  cells: readonly MatrixCell[];
  tail: ReactNode;
}

/** A unit that owes nothing yet: one diamond and one sentence across. */
export interface MatrixSentenceRow {
  type: 'sentence';
  key: string;
  name: string;
  head?: ReactNode | undefined;
  light: LightKind;
  sentence: ReactNode;
  tail?: ReactNode | undefined;
}

export interface MatrixGroupRow {
  type: 'group';
  key: string;
  name: string;
}

export type MatrixRowData = MatrixUnitRow | MatrixSentenceRow | MatrixGroupRow;

export interface MatrixTotal {
  key: string;
  name: string;
  /** One a period; null leaves the cell empty. */
  values: readonly (number | null)[];
  tail: ReactNode;
  /** Above zero it is trouble. */
  hot?: boolean | undefined;
}

export interface MatrixOpen {
  row: MatrixUnitRow;
  period: MatrixPeriod;
  cell: MatrixCell;
  close: () => void;
}

export interface MatrixLabels {
  /** Spoken name of the whole matrix. */
  matrix: string;
  unit: string;
  tail: string;
  close: string;
}

export interface MatrixProps {
  periods: readonly MatrixPeriod[];
  rows: readonly MatrixRowData[];
  totals?: readonly MatrixTotal[] | undefined;
  labels: MatrixLabels;
  /** What opens over a cell on Enter or click; null opens nothing. */
  renderPopover?: ((open: MatrixOpen) => ReactNode) | undefined;
  /** Periods a phone shows, ending with the current one. */
  phonePeriods?: number | undefined;
  /** Rows from which only those in sight are in the page. */
  windowFrom?: number | undefined;
}
