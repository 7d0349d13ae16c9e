import { Injectable } from '@nestjs/common';
import { LedgerEntity, lockCodes, takeCodes } from '@lianxi/api-data';
import type { ImportTasksInput } from '@lianxi/contract';
import { civilOf, demandGrant, demandText, DomainError, headsOfMapping, importTasksEvent, textLimits } from '@lianxi/domain';
import type { RequestContext } from '../../platform/request-context.js';
import { MOST_IMPORTED_COLUMNS, MOST_IMPORTED_ROWS, UploadedTables } from '../../platform/uploaded-table.js';
import { VerbRunner, type VerbScope } from '../../platform/verb-runner.js';
import { answerOf, countsOf, type TaskImportNode } from './ledger.answer.js';
import { judgeLedger, type JudgedLedger, type TakenLine } from './ledger.judge.js';
import { ImportProgress } from '../../platform/import-progress.js';
import { keptLedgers } from './ledger.reads.js';
import { knownSheet } from './ledger.sheet.js';
import { LedgerWriter } from './ledger.writer.js';

/** 批量交办 and 导入现有台账: many tasks from one workbook, in one transaction. */
@Injectable()
export class LedgerService {
  constructor(
    private readonly verbs: VerbRunner,
    private readonly tables: UploadedTables,
    private readonly progress: ImportProgress,
  ) {}

  async importTasks(request: RequestContext, said: ImportTasksInput, dryRun: boolean): Promise<TaskImportNode> {
    const { judged, done } = await this.judge(request, said, dryRun);
    return answerOf(judged, done);
  }

  /** Judged, and unless it is a dry run or a line is refused that must not be, taken in. NOT_PERMITTED, TABLE_TOO_LARGE, and what is wrong with the file as a whole. */
  async judge(request: RequestContext, said: ImportTasksInput, dryRun: boolean): Promise<TakenIn> {
    const { actor, tenant, today } = request;
    demandGrant('importTasks', actor, { jointMeetingId: tenant, unitId: null }, today);
    const input = { ...said, ledger: said.ledger == null ? null : demandText(said.ledger, 'ledger', textLimits.name) };
    const table = await this.tables.read(request, input.fileId);
    return this.progress.during(actor.accountId, input.fileId, (tell) =>
      this.verbs.run(request, async (scope) => {
        const sheet = knownSheet(table, input, await keptLedgers(scope.manager, tenant));
        if (sheet.lines.length - sheet.outline.headLine - 1 > MOST_IMPORTED_ROWS) throw new DomainError('TABLE_TOO_LARGE', { rows: MOST_IMPORTED_ROWS, columns: MOST_IMPORTED_COLUMNS }, 'fileId');
        const year = civilOf(today).year;
        const numbering = { year, last: dryRun ? 0 : await lockCodes(scope.manager, tenant, 'RW', year) };
        const judge = (writing: boolean, take: LedgerWriter['take']) => judgeLedger(scope, sheet, input, numbering, { tell: (progress) => tell({ ...progress, writing }), take });
        if (dryRun) return { judged: await judge(false, forget), done: false };
        return takeIn(scope, judge, { ...input, year, file: table.name });
      }),
    );
  }
}

const forget = (): Promise<void> => Promise.resolve();

interface TakenIn {
  readonly judged: JudgedLedger;
  readonly done: boolean;
}

/** Line by line; where one refused line is to stop all, nothing is written before the last is judged. */
async function takeIn(
  scope: VerbScope,
  judge: (writing: boolean, take: LedgerWriter['take']) => Promise<JudgedLedger>,
  { allOrNothing, ledger = null, year, file }: ImportTasksInput & { readonly year: number; readonly file: string },
): Promise<TakenIn> {
  const { manager, actor, jointMeetingId, context, append } = scope;
  const writer = new LedgerWriter(scope, ledger);
  try {
    const batches: (readonly TakenLine[])[] = [];
    const judged = await judge(!allOrNothing, allOrNothing ? (lines) => Promise.resolve(void batches.push(lines)) : (lines) => writer.take(lines));
    const counts = countsOf(judged);
    if (allOrNothing && counts.refused > 0) return { judged, done: false };
    for (const lines of batches) await writer.take(lines);
    await writer.done();
    await takeCodes(manager, jointMeetingId, 'RW', year, counts.drafted + counts.assigned + counts.completed);
    await keep(scope, judged, ledger);
    append([importTasksEvent(actor, jointMeetingId, { file, ledger, counts }, context)]);
    return { judged, done: true };
  } finally {
    await writer.settled();
  }
}

/** The mapping of somebody's own ledger, found again next time by its heads. */
async function keep({ manager, actor, jointMeetingId, context }: VerbScope, { sheet, mapping }: JudgedLedger, name: string | null): Promise<void> {
  if (name === null) return;
  const kept = { jointMeetingId, name, heads: headsOfMapping(sheet.outline.heads, mapping), savedAt: context.now, savedBy: actor.accountId };
  await manager.upsert(LedgerEntity, kept, ['jointMeetingId', 'name']);
}
