import { Injectable } from '@nestjs/common';
import { AssignmentEntity, insertRows, LedgerEntity, LedgerTaskEntity, lockCodes, ReportSlotEntity, takeCodes, TaskEntity } from '@lianxi/api-data';
import type { ImportTasksInput } from '@lianxi/contract';
import { civilOf, demandGrant, demandText, DomainError, headsOfMapping, importTasksEvent, textLimits, type ImportedTask } from '@lianxi/domain';
import type { RequestContext } from '../../platform/request-context.js';
import { MOST_IMPORTED_COLUMNS, MOST_IMPORTED_ROWS, UploadedTables } from '../../platform/uploaded-table.js';
import { VerbRunner, type VerbScope } from '../../platform/verb-runner.js';
import { answerOf, countsOf, type TaskImportNode } from './ledger.answer.js';
import { judgeLedger, type JudgedLedger } from './ledger.judge.js';
import { ImportProgress, type Progress } from '../../platform/import-progress.js';
import { keptLedgers } from './ledger.reads.js';
import { knownSheet } from './ledger.sheet.js';

type Tell = (progress: Progress) => Promise<void>;

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
  async judge(request: RequestContext, said: ImportTasksInput, dryRun: boolean): Promise<{ readonly judged: JudgedLedger; readonly done: boolean }> {
    const { actor, tenant, today } = request;
    demandGrant('importTasks', actor, { jointMeetingId: tenant, unitId: null }, today);
    const input = { ...said, ledger: said.ledger == null ? null : demandText(said.ledger, 'ledger', textLimits.name) };
    const table = await this.tables.read(request, input.fileId);
    return this.progress.during(actor.accountId, input.fileId, (tell) =>
      this.verbs.run(request, async (scope) => {
        const sheet = knownSheet(table, input, await keptLedgers(scope.manager, tenant));
        if (sheet.lines.length - sheet.outline.headLine - 1 > MOST_IMPORTED_ROWS) throw new DomainError('TABLE_TOO_LARGE', { rows: MOST_IMPORTED_ROWS, columns: MOST_IMPORTED_COLUMNS }, 'fileId');
        const { year } = civilOf(today);
        const last = dryRun ? 0 : await lockCodes(scope.manager, tenant, 'RW', year);
        const judged = await judgeLedger(scope, sheet, input, { year, last }, tell);
        const refused = countsOf(judged).refused > 0;
        if (dryRun || (refused && input.allOrNothing)) return { judged, done: false };
        await write(scope, judged, { year, file: table.name, ledger: input.ledger }, tell);
        return { judged, done: true };
      }),
    );
  }
}

/** One statement for each table and some thousand lines. */
async function write(scope: VerbScope, judged: JudgedLedger, { year, file, ledger }: { readonly year: number; readonly file: string; readonly ledger: string | null }, tell: Tell): Promise<void> {
  const { manager, actor, jointMeetingId, context, append } = scope;
  const lines = judged.lines.flatMap((line) => ('made' in line ? [line] : []));
  const made = lines.map((line) => line.made);
  const all = lines.length;
  const steps: readonly (() => Promise<void>)[] = [
    () => takeCodes(manager, jointMeetingId, 'RW', year, all),
    () => insertRows(manager, TaskEntity, made.map(({ task }) => task)),
    () => insertRows(manager, AssignmentEntity, of(made, 'assignments')),
    () => insertRows(manager, ReportSlotEntity, of(made, 'slots')),
    () => insertRows(manager, LedgerTaskEntity, lines.map(({ number, made: { task } }) => ({ jointMeetingId, ledger: ledger ?? '', number, taskId: task.id }))),
    () => keep(scope, judged, ledger),
  ];
  for (const [at, step] of steps.entries()) {
    await tell({ done: Math.round((all * at) / steps.length), all, writing: true });
    await step();
  }
  append([...of(made, 'events'), importTasksEvent(actor, jointMeetingId, { file, ledger, counts: countsOf(judged) }, context)]);
}

function of<Key extends 'assignments' | 'slots' | 'events'>(made: readonly ImportedTask[], key: Key): ImportedTask[Key][number][] {
  return made.flatMap((each) => each[key] as readonly ImportedTask[Key][number][]);
}

/** The mapping of somebody's own ledger, found again next time by its heads. */
async function keep({ manager, actor, jointMeetingId, context }: VerbScope, { sheet, mapping }: JudgedLedger, name: string | null): Promise<void> {
  if (name === null) return;
  const kept = { jointMeetingId, name, heads: headsOfMapping(sheet.outline.heads, mapping), savedAt: context.now, savedBy: actor.accountId };
  await manager.upsert(LedgerEntity, kept, ['jointMeetingId', 'name']);
}
