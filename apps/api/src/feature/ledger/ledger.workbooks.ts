import { Injectable } from '@nestjs/common';
import { JointMeetingEntity } from '@lianxi/api-data';
import { writeTable, writeTemplate, type CellValue } from '@lianxi/api-documents';
import type { ImportTasksInput } from '@lianxi/contract';
import { demandGrant, DomainError, errorCategories, errorLabel, type ErrorCode, type Language } from '@lianxi/domain';
import { buffer } from 'node:stream/consumers';
import { PassThrough } from 'node:stream';
import type { RequestContext } from '../../platform/request-context.js';
import { newCode } from '../../platform/secret.js';
import { ExportLimit } from '../export/export-limit.js';
import { failuresOf, type FailureNode } from './ledger.answer.js';
import { ledgerUnits } from './ledger.reads.js';
import { LedgerService } from './ledger.service.js';
import { taskTemplate } from './ledger.template.js';

export interface Workbook {
  readonly name: string;
  readonly content: Buffer;
}

/** Workbooks of 批量交办: the template, and what was refused. */
@Injectable()
export class LedgerWorkbooks {
  constructor(
    private readonly service: LedgerService,
    private readonly limit: ExportLimit,
  ) {}

  /** With the units a task can go to, to choose from. NOT_PERMITTED, RATE_LIMITED. */
  async template(request: RequestContext, language: Language): Promise<Workbook> {
    const { actor, tenant, today } = request;
    demandGrant('importTasks', actor, { jointMeetingId: tenant, unitId: null }, today);
    return this.inTurn(request, async () => {
      const manager = await request.reader();
      const { units } = await ledgerUnits(manager, { jointMeetingId: tenant, today });
      const { name } = await manager.findOneByOrFail(JointMeetingEntity, { id: tenant });
      const template = taskTemplate({ title: name, units: units.map((unit) => unit.name), series: seriesOf() }, language);
      return { name: `${template.name}-${today}.xlsx`, content: await writeTemplate(template) };
    });
  }

  /** The refused lines as they stand in the sheet, the reason before them: put right, the file can be handed in as it is. */
  async refused(request: RequestContext, input: ImportTasksInput, language: Language): Promise<Workbook> {
    return this.inTurn(request, async () => {
      const { judged } = await this.service.judge(request, demandInput(input), true);
      const { lines, outline } = judged.sheet;
      const reasons = reasonsOf(failuresOf(judged), language);
      const heads = outline.heads.map((head, at) => String(head ?? `${language === 'zh' ? '列' : 'Column '}${String(at + 1)}`));
      const rows = [...reasons].map(([row, reason]): CellValue[] => [reason, ...heads.map((_, at) => lines[row - 1]?.[at] ?? null)]);
      const out = new PassThrough();
      const label = language === 'zh' ? '未导入原因' : 'Why it was not taken';
      const columns = [label, ...heads].map((head) => ({ label: head, kind: 'text' as const }));
      const written = writeTable('xlsx', { name: language === 'zh' ? '未导入的行' : 'Lines not taken', columns, rows: once(rows) }, out);
      const [content] = await Promise.all([buffer(out), written]);
      return { name: `${language === 'zh' ? '未导入的行' : 'lines-not-taken'}-${request.today}.xlsx`, content };
    });
  }

  private async inTurn(request: RequestContext, make: () => Promise<Workbook>): Promise<Workbook> {
    const release = this.limit.begin(request.actor.accountId, Date.now());
    try {
      return await make();
    } finally {
      release();
      await request.endReading();
    }
  }
}

async function* once(rows: readonly (readonly CellValue[])[]) {
  yield rows;
}

const LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

/** Row numbers of a template are its own: two templates filled in never meet. */
function seriesOf(): string {
  return newCode(LETTERS, 5);
}

/** What came as JSON is nobody's promise: only what the verb itself looks at is passed on. */
function demandInput(input: ImportTasksInput | null | undefined): ImportTasksInput {
  const given: Readonly<Record<string, unknown>> = { ...input };
  const text = (name: string): string | null => (typeof given[name] === 'string' ? given[name] : null);
  const list = <Item>(name: string): Item[] | null => (Array.isArray(given[name]) ? (given[name] as unknown[]).filter((each): each is Item => typeof each === 'object' && each !== null) : null);
  const fileId = text('fileId');
  if (fileId === null) throw new DomainError('INPUT_INVALID', {}, 'fileId');
  const headRow = given['headRow'];
  const units = list<{ name: unknown; unitId: unknown }>('units') ?? [];
  return {
    fileId, sheet: text('sheet'), headRow: Number.isInteger(headRow) ? (headRow as number) : null, mapping: list('mapping'), mode: given['mode'] === 'assign' ? 'assign' : 'draft',
    pastDueOn: text('pastDueOn'), units: units.map(({ name, unitId }) => ({ name: String(name), unitId: String(unitId) })), allOrNothing: false, ledger: text('ledger'),
  };
}

/** One text for each line, in the order of the sheet. */
function reasonsOf(failures: readonly FailureNode[], language: Language): ReadonlyMap<number, string> {
  const reasons = new Map<number, string>();
  for (const { row, column, code, params } of failures) {
    const values = Object.fromEntries(params.map((param) => [param.slice(0, param.indexOf('=')), param.slice(param.indexOf('=') + 1)]));
    const words = Object.hasOwn(errorCategories, code) ? errorLabel(code as ErrorCode, values, language) : code;
    const said = column === null ? words : language === 'zh' ? `“${column}”${words}` : `${column}: ${words}`;
    reasons.set(row, [reasons.get(row), said].filter(Boolean).join(language === 'zh' ? '；' : '; '));
  }
  return reasons;
}
