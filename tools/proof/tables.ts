// Tables that go out are opened by LibreOffice and by a second library, and hold what was written; workbooks LibreOffice saved come in again.
import { readTable, type CellValue } from '@lianxi/api-documents';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { LiveClient } from '../../apps/e2e/live/client.js';
import { converted } from './libre-office.js';

export interface Check {
  readonly what: string;
  readonly wrong: string | null;
}

type Lines = readonly (readonly CellValue[])[];

/** Lists that go out, and what their address needs. */
const LISTS = ['tasks', 'reports', 'duties', 'units', 'notices', 'instructions', 'notifications', 'reviews'] as const;

/** The second library, of the package that tests with it. */
interface SecondLibrary {
  read: (content: Uint8Array, options: object) => { SheetNames: string[]; Sheets: Record<string, unknown> };
  utils: { sheet_to_json: (sheet: unknown, options: object) => (string | number | null)[][]; aoa_to_sheet: (lines: unknown[][]) => unknown };
}
const second = createRequire(resolve(import.meta.dirname, '../../libs/api-documents/package.json'))('@e965/xlsx') as SecondLibrary;

const rowsOf = async (content: Uint8Array): Promise<Lines> => (await readTable(content)).sheets[0]?.rows ?? [];
/** Numbers, dates and text as one can compare them, whichever program wrote them. */
const plain = (cell: CellValue | undefined): string => String(cell ?? '').replace(/\r\n?/g, '\n').replace(/^'(?=[=+\-@＝＋－＠])/, '').trimEnd();

/** The first cell that differs, in words; null where none does. */
export function difference(first: Lines, other: Lines): string | null {
  if (first.length !== other.length) return `${String(first.length)} lines, then ${String(other.length)}`;
  for (const [row, line] of first.entries()) {
    for (let at = 0; at < Math.max(line.length, other[row]?.length ?? 0); at += 1) {
      const [one, two] = [plain(line[at]), plain(other[row]?.[at])];
      if (one !== two) return `row ${String(row + 1)}, column ${String(at + 1)}: “${one.slice(0, 40)}”, then “${two.slice(0, 40)}”`;
    }
  }
  return null;
}

async function checked(what: string, work: () => Promise<string | null>): Promise<Check> {
  try {
    return { what, wrong: await work() };
  } catch (error) {
    return { what, wrong: error instanceof Error ? error.message : String(error) };
  }
}

function bySecondLibrary(content: Uint8Array): Lines {
  const book = second.read(content, { cellDates: false });
  const lines = second.utils.sheet_to_json(book.Sheets[book.SheetNames[0] ?? ''], { header: 1, raw: false, dateNF: 'yyyy-mm-dd', defval: null, blankrows: false });
  return lines;
}

/** Each list, written twice by us and read by others: as a workbook by LibreOffice and the second library, as csv by LibreOffice. */
export async function listChecks(client: LiveClient, soffice: string): Promise<readonly Check[]> {
  const checks: Check[] = [];
  for (const list of LISTS) {
    const [xlsx, csv] = [await client.bytes(`/api/export/${list}.xlsx`), await client.bytes(`/api/export/${list}.csv`)];
    const written = await rowsOf(xlsx);
    checks.push(
      await checked(`${list}.xlsx and ${list}.csv say the same (${String(written.length - 1)} rows)`, async () => difference(written, await rowsOf(csv))),
      await checked(`${list}.xlsx opened by LibreOffice`, async () => difference(written, await rowsOf(await converted(soffice, xlsx, 'xlsx', 'csv')))),
      await checked(`${list}.xlsx saved again by LibreOffice`, async () => difference(written, await rowsOf(await converted(soffice, xlsx, 'xlsx', 'xlsx')))),
      await checked(`${list}.xlsx opened by a second library`, async () => difference(written, bySecondLibrary(xlsx))),
    );
  }
  return checks;
}


/** The lines of a template with some cells filled, as somebody saves them: through LibreOffice, whose own file then comes in. */
async function filled(soffice: string, template: Uint8Array, fill: (lines: CellValue[][]) => void): Promise<Uint8Array> {
  const { default: excel } = (await import('@protobi/exceljs')) as unknown as { default: typeof import('@protobi/exceljs') };
  const book = new excel.Workbook();
  await book.xlsx.load(Buffer.from(template) as never);
  const [page] = book.worksheets;
  if (!page) throw new Error('the template has no sheet');
  const before = (await rowsOf(template)).map((line) => [...line]);
  const lines = before.map((line) => [...line]);
  fill(lines);
  lines.forEach((line, row) => line.forEach((cell, at) => {
    if (cell !== (before[row]?.[at] ?? null)) page.getCell(row + 1, at + 1).value = cell;
  }));
  return converted(soffice, Buffer.from(await book.xlsx.writeBuffer()), 'xlsx', 'xlsx');
}

const TASKS = 'mutation ($input: ImportTasksInput!, $dryRun: Boolean!) { importTasks(input: $input, dryRun: $dryRun) { drafted known refused failures { row column code } } }';
const REPORTS = 'mutation ($fileId: ID!) { importReports(fileId: $fileId, dryRun: true, noClassifiedContent: false) { filed failures { row column code } } }';

/** Templates filled in and saved by LibreOffice come in again, and twice make nothing twice. */
export async function templateChecks(secretary: LiveClient, liaison: LiveClient, soffice: string): Promise<readonly Check[]> {
  const at = (lines: CellValue[][], head: string): number => (lines[1] ?? []).indexOf(head);
  return [
    await checked('the template of tasks, filled in and saved by LibreOffice, comes in once', async () => {
      const { units } = await secretary.ask<{ units: { items: { name: string }[] } }>('{ units(filter: { membersOnly: true }, page: { limit: 2 }) { items { name } } }');
      const content = await filled(soffice, await secretary.bytes('/api/task-template.xlsx'), (lines) => {
        for (const row of [2, 3]) {
          const line = lines[row];
          if (!line) continue;
          line[at(lines, '任务')] = `=1+1 由LibreOffice存的第${String(row)}行`;
          line[at(lines, '牵头单位')] = units.items[0]?.name ?? null;
          line[at(lines, '配合单位')] = units.items[1]?.name ?? null;
          line[at(lines, '办理时限')] = '2030-12-31';
          line[at(lines, '报送频次')] = '每季度';
        }
      });
      const input = { fileId: await secretary.upload('批量交办.xlsx', content), mode: 'draft' };
      const answers: unknown[] = [];
      for (const dryRun of [true, false, false]) answers.push((await secretary.ask<{ importTasks: { drafted: number; known: number; refused: number } }>(TASKS, { input, dryRun })).importTasks);
      const counts = (answers as { drafted: number; known: number; refused: number }[]).map(({ drafted, known, refused }) => `${String(drafted)} ${String(known)} ${String(refused)}`).join(', ');
      return counts === '2 0 0, 2 0 0, 0 2 0' ? null : JSON.stringify(answers);
    }),
    await checked('the workbook of a period, filled in and saved by LibreOffice, comes in', async () => {
      const template = await liaison.bytes('/api/report-workbook.xlsx?begun=true');
      const open = (await rowsOf(template)).length - 2;
      if (open < 1) return 'the demonstration owes no report';
      const content = await filled(soffice, template, (lines) => lines.slice(2).forEach((line) => {
        line[at(lines, '本期进展')] = '+86 本期已核对完毕，名单无误。';
        line[at(lines, '与上期无变化')] = null;
      }));
      const { importReports } = await liaison.ask<{ importReports: { filed: number; failures: unknown[] } }>(REPORTS, { fileId: await liaison.upload('填报表.xlsx', content) });
      return importReports.filed === open ? null : JSON.stringify(importReports);
    }),
  ];
}

