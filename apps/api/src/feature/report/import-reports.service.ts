import { Injectable } from '@nestjs/common';
import type { MutationImportReportsArgs, ReportImport, ReportImportFailure, ReportImportItem } from '@lianxi/contract';
import {
  DomainError, grantFor, headOfField, judgeImportRow, monthsBetween, readImport, readSlotKey, scopeOfSlot, type ImportRow, type JudgedRow, type ReadImport,
} from '@lianxi/domain';
import type { RequestContext } from '../../platform/request-context.js';
import { VerbRunner, type VerbScope } from '../../platform/verb-runner.js';
import { ImportReportsFiles, MOST_IMPORTED_ROWS } from './import-reports.file.js';
import { findImportedSlots, type FoundSlot } from './import-reports.store.js';
import { fileWithin } from './report.service.js';

interface Judged {
  readonly row: ImportRow;
  readonly around: FoundSlot | null;
  readonly result: JudgedRow | DomainError;
}

/** 填报表 back in: a whole period from one file, each row a report of its own. */
@Injectable()
export class ImportReportsService {
  constructor(
    private readonly verbs: VerbRunner,
    private readonly files: ImportReportsFiles,
  ) {}

  /** What is wrong with the file is an error; what is wrong with a row is data. Filing stands row by row: what went through stays. */
  async importReports(request: RequestContext, { fileId, dryRun, noClassifiedContent }: MutationImportReportsArgs): Promise<ReportImport> {
    const read = readImport(await this.files.read(request, fileId));
    if (read.rows.length + read.failures.length === 0) throw new DomainError('TABLE_EMPTY', {}, 'fileId');
    if (read.rows.length > MOST_IMPORTED_ROWS) throw new DomainError('TABLE_TOO_LARGE', { rows: MOST_IMPORTED_ROWS, columns: 200 }, 'fileId');
    if (!dryRun && !noClassifiedContent) throw new DomainError('CLASSIFIED_CONFIRMATION_REQUIRED', {}, 'noClassifiedContent');
    const judged = await this.verbs.run(request, (scope) => judgeAll(scope, read));
    return answer(request, read, dryRun ? judged : await this.fileAll(request, read, judged));
  }

  private async fileAll(request: RequestContext, read: ReadImport, judged: readonly Judged[]): Promise<readonly Judged[]> {
    const done: Judged[] = [];
    for (const each of judged) done.push(await this.fileOne(request, read, each));
    return done;
  }

  /**
   * In a transaction of its own. What was judged holds under the slot's lock as long as its version and its draft's do, and
   * filing asks for both; where they moved, the row is judged once more: sent meanwhile by the same file, it is done.
   */
  private async fileOne(request: RequestContext, read: ReadImport, judged: Judged): Promise<Judged> {
    const { row, around, result } = judged;
    if (result instanceof DomainError || result.fate !== 'filed' || !result.input || !around) return judged;
    const { text, facts, nextStep, unchanged, figures, version, draftVersion } = result.input;
    const input = { text, facts: [...facts], nextStep, unchanged, figures: [...figures], attachmentIds: [...around.attachmentIds] };
    try {
      await this.verbs.run(request, (scope) => fileWithin(scope, { slotId: around.slot.id, version, draftVersion, noClassifiedContent: true, input }));
      return judged;
    } catch (error) {
      const refused = refusal(error);
      if (refused.category !== 'CONFLICT') return { row, around, result: refused };
      const [again] = await this.verbs.run(request, (scope) => judgeAll(scope, { ...read, rows: [row] }));
      return again && (again.result instanceof DomainError || again.result.fate !== 'filed') ? again : { row, around, result: refused };
    }
  }
}

function refusal(error: unknown): DomainError {
  if (error instanceof DomainError) return error;
  throw error;
}

async function judgeAll({ manager, actor, jointMeetingId, context }: VerbScope, { rows, figures }: ReadImport): Promise<readonly Judged[]> {
  const idOf = (row: ImportRow): string => readSlotKey(row.key ?? '')?.slotId ?? '';
  const found = await findImportedSlots(manager, jointMeetingId, rows.map(idOf).filter((id) => id !== ''));
  return rows.map((row) => {
    const around = found.get(idOf(row)) ?? null;
    try {
      return { row, around, result: judgeImportRow(actor, around, row, figures, context) };
    } catch (error) {
      return { row, around, result: refusal(error) };
    }
  });
}

/** A row not of one's own unit is told with what the file says of it, nothing more. */
function itemOf(request: RequestContext, { row, around }: Judged, { fate, acknowledges }: JudgedRow): ReportImportItem {
  const own = around && grantFor('fileReport', request.actor, scopeOfSlot(around.slot), request.today)?.ownUnit ? around : null;
  return {
    row: row.row,
    slotId: own?.slot.id ?? null,
    taskCode: own?.taskCode ?? row.taskCode,
    title: own?.title ?? row.title,
    periodStartOn: own?.slot.periodStartOn ?? null,
    periodMonths: own ? monthsBetween(own.slot.periodStartOn, own.slot.periodEndOn) : null,
    fate,
    acknowledges,
  };
}

const paramsOf = (params: DomainError['params']): string[] => Object.entries(params).map(([name, value]) => `${name}=${String(value)}`);

function failureOf(read: ReadImport, { row, around }: Judged, { code, params, field }: DomainError): ReportImportFailure {
  const codeOf = (indicatorId: string) => around?.asked.find(({ definition }) => definition.indicatorId === indicatorId)?.code;
  return { row: row.row, column: headOfField(read, field, codeOf), taskCode: row.taskCode, title: row.title, code, params: paramsOf(params) };
}

function answer(request: RequestContext, read: ReadImport, judged: readonly Judged[]): ReportImport {
  const items: ReportImportItem[] = [];
  const failures: ReportImportFailure[] = read.failures.map(({ row, column, code, params }) => (
    { row, column: headOfField(read, column ?? undefined, () => undefined), taskCode: null, title: null, code, params: paramsOf(params) }
  ));
  for (const each of judged) {
    if (each.result instanceof DomainError) failures.push(failureOf(read, each, each.result));
    else items.push(itemOf(request, each, each.result));
  }
  const count = (fate: ReportImportItem['fate']): number => items.filter((item) => item.fate === fate).length;
  failures.sort((first, second) => first.row - second.row);
  return { items, failures, filed: count('filed'), unchanged: count('unchanged'), skipped: count('skipped'), unread: [...read.unread] };
}
