import type { Language } from '../shared/label.js';
import type { ColumnLabel, TableCell } from '../table/table-column.js';
import { isBlank, readCell } from '../table/read-cell.js';
import { checkValue } from '../indicator/check-value.js';
import type { AskedIndicator, IndicatorEntry } from '../indicator/enter-indicator-values.js';
import { fundAhead } from '../indicator/fund.js';
import { indicatorLimits, type IndicatorDefinition } from '../indicator/indicator.js';
import { DomainError } from '../shared/domain-error.js';

/** An indicator a line may answer, with the code its columns are found by. */
export interface ImportedIndicator extends AskedIndicator {
  readonly code: string;
}

export type FigurePart = 'amount' | 'whole';

/** A column of figures in a sheet, from 0. */
export interface FigureColumn {
  readonly at: number;
  readonly head: string;
  readonly code: string;
  readonly part: FigurePart;
}

type Named = Pick<IndicatorDefinition, 'name' | 'measure' | 'kind' | 'numeratorName' | 'denominatorName'>;

const partWords: Readonly<Record<FigurePart, ColumnLabel>> = { amount: { zh: '分子', en: 'part' }, whole: { zh: '分母', en: 'whole' } };
const HEAD_CODE = /([A-Z]{2}-\d{4}-\d+)(?:\/([12]))?$/;

/** 在册户数（户） ZB-2026-001; of a ratio 核查率·已核查（户） ZB-2026-002/1. The code at the end finds the column again, whatever stands before it. */
export function figureHead({ code, definition }: { readonly code: string; readonly definition: Named }, part: FigurePart, language: Language): string {
  const { name, measure, kind, numeratorName, denominatorName } = definition;
  const own = part === 'amount' ? numeratorName : denominatorName;
  const words = kind === 'ratio' ? `${name}·${own ?? partWords[part][language]}` : name;
  const unit = language === 'zh' ? `（${measure}）` : ` (${measure})`;
  return `${words}${unit} ${code}${kind === 'ratio' ? `/${part === 'amount' ? 1 : 2}` : ''}`;
}

export function figureColumns(heads: readonly TableCell[]): readonly FigureColumn[] {
  return heads.flatMap((cell, at) => {
    const head = String(cell ?? '').trim();
    const [, code, part] = HEAD_CODE.exec(head.normalize('NFKC').toUpperCase()) ?? [];
    return code === undefined ? [] : [{ at, head, code, part: part === '2' ? 'whole' : 'amount' } as const];
  });
}

function numberAt(line: readonly TableCell[], column: FigureColumn | undefined, field: string): number | null {
  if (column === undefined) return null;
  const { figure } = indicatorLimits;
  try {
    return readCell(line[column.at], { key: 'figure', label: { zh: column.head, en: column.head }, kind: 'decimal', min: -figure, max: figure }) as number | null;
  } catch (error) {
    throw error instanceof DomainError ? new DomainError(error.code, error.params, field) : error;
  }
}

/**
 * The figures of a line, for what its report asks; the line's note goes with those that are asked about. Errors, each with the
 * field `figures.ID` or `column.AT`: NUMBER_INVALID, NUMBER_OUT_OF_RANGE, INDICATOR_NOT_ASKED for a number under an indicator this report does not ask for.
 */
export function figuresOfLine(line: readonly TableCell[], columns: readonly FigureColumn[], asked: readonly ImportedIndicator[], note: string | null): readonly IndicatorEntry[] {
  const foreign = columns.find(({ at, code }) => !isBlank(line[at]) && !asked.some((each) => each.code === code));
  if (foreign) throw new DomainError('INDICATOR_NOT_ASKED', {}, `column.${foreign.at}`);
  const entries = asked.map((each): IndicatorEntry => {
    const { indicatorId } = each.definition;
    const columnOf = (part: FigurePart) => columns.find((column) => column.code === each.code && column.part === part);
    const [amount, whole] = [numberAt(line, columnOf('amount'), `figures.${indicatorId}`), numberAt(line, columnOf('whole'), `figures.${indicatorId}`)];
    return { indicatorId, amount, whole, note };
  });
  return entries.map((entry, at) => {
    const each = asked[at];
    const questioned = each !== undefined && checkValue(each.definition, entry, { ...each, ahead: fundAhead(each, asked, entries) }).some(({ level }) => level === 'ask');
    return questioned ? entry : { ...entry, note: null };
  });
}
