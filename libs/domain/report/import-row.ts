import type { Actor } from '../access/actor.js';
import { grantFor } from '../access/policy.js';
import { enterIndicatorValues, isEntered, type IndicatorEntry } from '../indicator/enter-indicator-values.js';
import type { IndicatorValue } from '../indicator/indicator.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { isBlank } from '../table/read-cell.js';
import type { TableCell } from '../table/table-column.js';
import { fileReport, type FiledReport, type FileReportInput } from './file-report.js';
import { readSlotKey } from './import-columns.js';
import { figuresOfLine, type FigureColumn, type ImportedIndicator } from './import-figures.js';
import type { SlotSurroundings } from './report-content.js';
import type { Report, ReportFact } from './report.js';
import { isSent } from './report-slot.states.js';
import { scopeOfSlot } from './slot-scope.js';

/** A line of the workbook as read. */
export interface ImportRow {
  readonly row: number;
  readonly key: string | null;
  readonly taskCode: string | null;
  readonly title: string | null;
  readonly text: string | null;
  readonly nextStep: string | null;
  readonly unchanged: string | null;
  readonly note: string | null;
  readonly line: readonly TableCell[];
}

type Figures = readonly Pick<IndicatorValue, 'indicatorId' | 'amount' | 'whole'>[];

/** What stands around the slot a line answers. */
export interface ImportedSlot extends SlotSurroundings {
  readonly taskCode: string;
  readonly asked: readonly ImportedIndicator[];
  /** Newest report sent for this very slot, with its figures. */
  readonly sent: Report | null;
  readonly sentFigures: Figures;
}

export type ImportFate = 'filed' | 'unchanged' | 'skipped';

/** What is filed for a line: the form's own input, with the facts the sheet does not show. */
export interface ImportedReport extends FileReportInput {
  readonly figures: readonly IndicatorEntry[];
}

export interface JudgedRow {
  readonly fate: ImportFate;
  readonly input: ImportedReport | null;
  /** Filing also acknowledges the part. */
  readonly acknowledges: boolean;
  /** What filing leaves behind; null where there is nothing to file. */
  readonly after: FiledRow | null;
}

export interface FiledRow extends FiledReport {
  readonly figures: readonly IndicatorValue[];
}

/** Nothing was filled in: 否 and a note alone say nothing. */
export function isEmptyRow({ text, nextStep, unchanged, line }: ImportRow, columns: readonly FigureColumn[]): boolean {
  return (text ?? '') === '' && (nextStep ?? '') === '' && unchanged !== 'yes' && columns.every(({ at }) => isBlank(line[at]));
}

function sameFigures(first: Figures, second: Figures): boolean {
  const shown = (figures: Figures) => figures.filter(isEntered).map(({ indicatorId, amount, whole }) => `${indicatorId} ${amount} ${whole}`).sort().join();
  return shown(first) === shown(second);
}

/** Whether this very content was sent already: the same file twice files once. */
function sentAlready({ slot, sent, sentFigures }: ImportedSlot, input: ImportedReport): boolean {
  if (sent === null || (slot.state !== 'awaiting_sign_off' && !isSent(slot)) || sent.unchanged !== input.unchanged) return false;
  if (input.unchanged) return true;
  return sent.text === input.text.trim() && (sent.nextStep ?? '') === (input.nextStep ?? '').trim() && sameFigures(sentFigures, input.figures);
}

/** The sheet shows no facts: those of the draft, or of the report that was returned, go with it. */
function factsOf({ draft, sent, slot }: ImportedSlot): readonly ReportFact[] {
  return draft?.facts ?? (slot.state === 'returned' ? (sent?.facts ?? []) : []);
}

function inputOf(row: ImportRow, around: ImportedSlot, columns: readonly FigureColumn[]): ImportedReport {
  const key = readSlotKey(row.key ?? '');
  const unchanged = row.unchanged === 'yes';
  const figures = figuresOfLine(row.line, columns, around.asked, row.note);
  const [text, nextStep] = [row.text ?? '', row.nextStep];
  const said = (text !== '' && text !== around.previous?.text) || ((nextStep ?? '') !== '' && nextStep !== around.previous?.nextStep) || figures.some(isEntered);
  if (unchanged && said) throw new DomainError('REPORT_UNCHANGED_WITH_TEXT', {}, 'unchanged');
  return {
    version: key?.version ?? 0, draftVersion: key?.draftVersion ?? 0, noClassifiedContent: true, onBehalfSource: null, text, nextStep, unchanged, facts: factsOf(around), figures,
  };
}

/**
 * What a line of the workbook comes to, by the verb of filing itself; nothing is changed. A line that is not for one's own
 * unit is NOT_FOUND, like a key that is none: the workbook is no way to file for others. ROW_KEY_MISMATCH, REPORT_UNCHANGED_WITH_TEXT, and
 * whatever filing refuses. "No classified content" is said once for the file, before.
 */
export function judgeImportRow(actor: Actor, around: ImportedSlot | null, row: ImportRow, columns: readonly FigureColumn[], context: VerbContext): JudgedRow {
  if (isEmptyRow(row, columns)) return { fate: 'skipped', input: null, acknowledges: false, after: null };
  if (!around || grantFor('fileReport', actor, scopeOfSlot(around.slot), context.today)?.ownUnit !== true) throw new DomainError('NOT_FOUND', { subject: 'report_slot' });
  if (row.taskCode !== null && row.taskCode !== around.taskCode) throw new DomainError('ROW_KEY_MISMATCH', {}, 'taskCode');
  const input = inputOf(row, around, columns);
  if (sentAlready(around, input)) return { fate: 'unchanged', input, acknowledges: false, after: null };
  const filed = fileReport(actor, around, input, context);
  const entered = enterIndicatorValues(actor, { slot: around.slot, report: filed.report, asked: around.asked }, input.figures, context);
  const after = { ...filed, figures: entered.values, events: [...filed.events, ...entered.events] };
  return { fate: 'filed', input, acknowledges: filed.assignment !== null, after };
}
