import { Injectable } from '@nestjs/common';
import type { MutationImportReportsArgs, ReportImport, ReportImportFailure, ReportImportItem } from '@lianxi/contract';
import {
  DomainError, grantFor, headOfField, judgeImportRow, monthsBetween, readImport, readSlotKey, scopeOfSlot, type ImportRow, type JudgedRow, type ReadImport,
} from '@lianxi/domain';
import { paramsOf } from '../../platform/error-params.js';
import { ImportProgress, type TellProgress as Tell } from '../../platform/import-progress.js';
import type { RequestContext } from '../../platform/request-context.js';
import { MOST_IMPORTED_COLUMNS, MOST_IMPORTED_ROWS } from '../../platform/uploaded-table.js';
import { VerbRunner, type VerbScope } from '../../platform/verb-runner.js';
import { ImportReportsFiles } from './import-reports.file.js';
import { findImportedSlots, type FoundSlot } from './import-reports.store.js';
import { lockSlots, writeFiled } from './import-reports.write.js';

interface Judged {
  readonly row: ImportRow;
  readonly around: FoundSlot | null;
  readonly result: JudgedRow | DomainError;
}

/** Rows that are filed in one transaction. */
const BATCH = 500;

/** 填报表 back in: a whole period from one file, each row a report of its own. */
@Injectable()
export class ImportReportsService {
  constructor(
    private readonly verbs: VerbRunner,
    private readonly files: ImportReportsFiles,
    private readonly progress: ImportProgress,
  ) {}

  /** What is wrong with the file is an error; what is wrong with a row is data, and does not keep the others back. */
  async importReports(request: RequestContext, { fileId, dryRun, noClassifiedContent }: MutationImportReportsArgs): Promise<ReportImport> {
    const read = readImport(await this.files.read(request, fileId));
    if (read.rows.length + read.failures.length === 0) throw new DomainError('TABLE_EMPTY', {}, 'fileId');
    if (read.rows.length > MOST_IMPORTED_ROWS) throw new DomainError('TABLE_TOO_LARGE', { rows: MOST_IMPORTED_ROWS, columns: MOST_IMPORTED_COLUMNS }, 'fileId');
    if (!dryRun && !noClassifiedContent) throw new DomainError('CLASSIFIED_CONFIRMATION_REQUIRED', {}, 'noClassifiedContent');
    return this.progress.during(request.actor.accountId, fileId, async (tell) => {
      const judged = await this.verbs.run(request, (scope) => judgeAll(scope, read));
      return answer(request, read, dryRun ? judged : await this.fileAll(request, read, judged, tell));
    });
  }

  /** In rounds in which no part of a task comes twice: what its earlier row leaves behind, its later one meets. */
  private async fileAll(request: RequestContext, read: ReadImport, judged: readonly Judged[], tell: Tell): Promise<readonly Judged[]> {
    const results = new Map(judged.map((each) => [each.row.row, each]));
    const wanted = judged.filter(({ result }) => !(result instanceof DomainError) && result.fate === 'filed');
    let done = 0;
    for (const batch of roundsOf(wanted)) {
      await tell({ done, all: wanted.length, writing: true });
      for (const each of await this.fileBatch(request, read, batch)) results.set(each.row.row, each);
      done += batch.length;
    }
    return judged.map((each) => results.get(each.row.row) ?? each);
  }

  /** Judged once more under the locks of all its slots: a row that was sent meanwhile is done, one that moved on is refused, the others are filed. */
  private fileBatch(request: RequestContext, read: ReadImport, batch: readonly Judged[]): Promise<readonly Judged[]> {
    return this.verbs.run(request, async (scope) => {
      await lockSlots(scope, batch.flatMap(({ around }) => around ?? []));
      const judged = await judgeAll(scope, { ...read, rows: batch.map(({ row }) => row) });
      await writeFiled(scope, judged.flatMap(({ around, result }) => (around && !(result instanceof DomainError) && result.after ? [{ around, after: result.after }] : [])));
      return judged;
    });
  }
}

function roundsOf(wanted: readonly Judged[]): readonly (readonly Judged[])[] {
  const rounds: Judged[][] = [];
  const met = new Map<string, number>();
  for (const each of wanted) {
    const part = each.around?.assignment.id ?? '';
    const round = met.get(part) ?? 0;
    met.set(part, round + 1);
    (rounds[round] ??= []).push(each);
  }
  return rounds.flatMap((round) => Array.from({ length: Math.ceil(round.length / BATCH) }, (_, at) => round.slice(at * BATCH, (at + 1) * BATCH)));
}

function refusal(error: unknown): DomainError {
  if (error instanceof DomainError) return error;
  throw error;
}

async function judgeAll({ manager, actor, jointMeetingId, context }: VerbScope, { rows, figures }: ReadImport): Promise<readonly Judged[]> {
  const idOf = (row: ImportRow): string => readSlotKey(row.key ?? '')?.slotId ?? '';
  const found = await findImportedSlots(manager, jointMeetingId, rows.map(idOf).filter((id) => id !== ''), context.today);
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
function itemOf(request: RequestContext, { row, around }: Judged, { fate, acknowledges, after }: JudgedRow): ReportImportItem {
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
    state: fate === 'skipped' ? null : (after?.slot.state ?? own?.slot.state ?? null),
  };
}

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
