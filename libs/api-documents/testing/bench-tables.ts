import { createWriteStream } from 'node:fs';
import { readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readTable } from '../read-table.js';
import type { CellValue, WrittenColumn } from '../table-cell.js';
import { writeTable, type TableFormat } from '../write-table.js';

/** P6: how long a table takes to write and to read, and how much memory. `tsx --conditions=@lianxi/source THIS [rows to write] [rows to read]` */
const [written = 100_000, read = 10_000] = process.argv.slice(2).map(Number);
const columns: readonly WrittenColumn[] = ['编号', '标题', '牵头单位', '状态', '办理时限', '灯', '件数', '比例', '最近反馈', '依据', '原句', '备注'].map((label) => ({
  label,
  kind: label === '办理时限' ? 'date' : ['件数', '比例'].includes(label) ? 'number' : 'text',
}));

function row(at: number): readonly CellValue[] {
  return [`RW-2026-${String(at)}`, `核对困难群众基本生活保障对象第${String(at)}批`, '市民政局', '办理中', '2026-11-25', '逾期', at, at / 7, '本期核对完毕，共入户52户，发现问题3件，均已整改。', '第19行', '定期核对保障对象，动态管理，应保尽保。', null];
}

async function* rows(count: number): AsyncGenerator<readonly (readonly CellValue[])[]> {
  for (let at = 0; at < count; at += 500) yield Array.from({ length: Math.min(500, count - at) }, (_, step) => row(at + step));
}

async function measured(label: string, work: () => Promise<string>): Promise<void> {
  let peak = 0;
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 20);
  const began = performance.now();
  const said = await work();
  clearInterval(watch);
  console.log(`${label}: ${((performance.now() - began) / 1000).toFixed(2)} s, memory at most ${String(Math.round(peak / 1024 / 1024))} MB, ${said}`);
}

async function write(format: TableFormat, count: number, path: string): Promise<string> {
  await writeTable(format, { name: '任务', columns, rows: rows(count) }, createWriteStream(path));
  return `${((await stat(path)).size / 1024 / 1024).toFixed(1)} MB`;
}

const path = (name: string): string => join(tmpdir(), `lianxi-bench-${String(process.pid)}-${name}`);
await measured(`write ${String(written)} rows .csv`, () => write('csv', written, path('a.csv')));
await measured(`write ${String(written)} rows .xlsx`, () => write('xlsx', written, path('a.xlsx')));
for (const format of ['xlsx', 'csv'] as const) {
  await write(format, read, path(`b.${format}`));
  await measured(`read ${String(read)} rows .${format}`, async () => `${String((await readTable(await readFile(path(`b.${format}`)))).sheets[0]?.rows.length)} lines`);
}
await Promise.all(['a.csv', 'a.xlsx', 'b.xlsx', 'b.csv'].map((name) => rm(path(name), { force: true })));
