import { readBareDeadlines, type DeadlineContext } from './deadlines.js';
import { trimRange, type Range } from './lines.js';
import { makeTask, type ReadTask } from './make-task.js';
import type { Entry } from './outline.js';
import { readResponsibility, type Part, type Responsibility } from './responsibility.js';

type Column = Part | 'number' | 'task' | 'content' | 'deadline' | 'other';

const COLUMNS: readonly (readonly [Column, RegExp])[] = [
  ['number', /^(?:序号|编号|序)$/],
  ['other', /领导|责任人|联系人|备注|分管|进度|完成情况|类别|领域|电话/],
  ['lead', /牵头|主办|主责|第一责任/],
  ['support', /配合|协办|协助|参与|参加|协同/],
  ['responsible', /(?:责任|承办|落实|实施|主管|完成)(?:单位|部门|科室|主体)|^(?:单位|部门)$/],
  ['deadline', /时限|时间|节点|期限|进度安排/],
  ['content', /内容|措施|要求/],
  ['task', /任务|事项|项目|目标|工作|要点/],
];

function isTask(column: Column | undefined): boolean {
  return column === 'task' || column === 'content';
}

function columnOf(words: string): Column {
  const bare = words.replace(/\s/g, '');
  if (bare.length > 16) return 'other';
  return COLUMNS.find(([, pattern]) => pattern.test(bare))?.[0] ?? 'other';
}

/** Cells of a line: parted by tabs, upright strokes, or two blanks and more. */
export function cellsOf(text: string, line: Range): Range[] {
  const words = text.slice(line.start, line.end);
  const tabbed = words.includes('\t');
  const stroked = /[|｜│┃]/.test(words);
  if (!tabbed && !stroked && !/ {2,}/.test(words)) return [];
  const marks = tabbed ? /\t/g : stroked ? /[|｜│┃]/g : / {2,}/g;
  const cells: Range[] = [];
  let from = line.start;
  for (const hit of words.matchAll(marks)) {
    cells.push(trimRange(text, from, line.start + hit.index));
    from = line.start + hit.index + hit[0].length;
  }
  cells.push(trimRange(text, from, line.end));
  return stroked ? cells.filter((cell, at) => cell.end > cell.start || (at > 0 && at < cells.length - 1)) : cells;
}

function headerOf(text: string, cells: readonly Range[]): Column[] | null {
  if (cells.length < 2) return null;
  const columns = cells.map((cell) => columnOf(text.slice(cell.start, cell.end)));
  const names = columns.some((column) => column === 'lead' || column === 'responsible' || column === 'support');
  return names && columns.some(isTask) ? columns : null;
}

function merge(text: string, cells: readonly Range[], columns: readonly Column[]): (Range & { reading: Responsibility }) | null {
  const parts: Responsibility['parts'] = { lead: [], responsible: [], support: [] };
  let [start, end, open] = [Infinity, 0, false];
  cells.forEach((cell, at) => {
    const column = columns[at];
    if (cell.end <= cell.start || (column !== 'lead' && column !== 'responsible' && column !== 'support')) return;
    const reading = readResponsibility(text, cell.start, cell.end, false);
    for (const part of ['lead', 'responsible', 'support'] as const) parts[reading.spoken && part !== 'responsible' ? part : column].push(...reading.parts[part]);
    open ||= reading.open;
    start = Math.min(start, cell.start);
    end = Math.max(end, cell.end);
  });
  const found = parts.lead.length + parts.responsible.length + parts.support.length > 0;
  return found ? { start, end, reading: { parts, open, spoken: true, whole: true } } : null;
}

/** The task of a table row, or null where the row has none. */
function rowTask(context: DeadlineContext, cells: readonly Range[], columns: readonly Column[]): ReadTask | null {
  const { text } = context;
  const size = (cell: Range): number => cell.end - cell.start;
  const tasks = cells.filter((cell, at) => isTask(columns[at]) && size(cell) > 0);
  // 项目 names it, 建设内容 says it: what is said is the task, however short. Else the longer cell.
  const said = tasks.filter((cell) => columns[cells.indexOf(cell)] === 'content');
  const range = [...(said.length > 0 ? said : tasks)].sort((a, b) => size(b) - size(a))[0];
  const claim = merge(text, cells, columns);
  if (range === undefined || claim === null) return null;
  const number = cells[columns.indexOf('number')] ?? null;
  const due = cells.filter((_, at) => columns[at] === 'deadline');
  const made = makeTask(context, {
    range,
    label: number !== null && size(number) > 0 ? number : null,
    heading: tasks.find((cell) => cell !== range) ?? null,
    segment: null,
    claim: { ...claim, start: range.end, end: range.end },
    deadlines: due.flatMap((cell) => readBareDeadlines(context, cell.start, cell.end)),
    doubt: 'table-row',
  });
  made.draft.responsibility = { text: context.raw.slice(claim.start, claim.end), start: claim.start, end: claim.end };
  return made;
}

/** A table whose every cell is a line of its own: header words line by line, then rows that begin with their number. */
function tallHeader(text: string, entries: readonly Entry[], at: number): Column[] | null {
  const columns: Column[] = [];
  for (let next = at; next < entries.length && columns.length < 9; next += 1) {
    const entry = entries[next];
    if (entry === undefined || entry.end - entry.start > 10) break;
    const column = columnOf(text.slice(entry.start, entry.end).replace(/[|｜]/g, ''));
    if (column === 'other' && columns.length === 0) return null;
    if (/^\d{1,3}$/.test(text.slice(entry.start, entry.end).replace(/[|｜\s]/g, ''))) break;
    columns.push(column);
  }
  const named = columns.some((column) => column === 'lead' || column === 'responsible');
  return columns[0] === 'number' && columns.length >= 3 && named && columns.some(isTask) ? columns : null;
}

interface Rows {
  tasks: ReadTask[];
  taken: Set<number>;
}

function tallRows(context: DeadlineContext, entries: readonly Entry[], from: number, columns: readonly Column[], rows: Rows): number {
  const cell = (entry: Entry): Range => trimRange(context.text, entry.start, entry.end - (/[|｜]$/.test(context.text.slice(entry.start, entry.end)) ? 1 : 0));
  let at = from;
  while (at + columns.length <= entries.length) {
    const group = entries.slice(at, at + columns.length).map(cell);
    const first = group[0];
    if (first === undefined || !/^\d{1,3}$/.test(context.text.slice(first.start, first.end))) break;
    const made = rowTask(context, group, columns);
    if (made !== null) rows.tasks.push(made);
    for (const entry of entries.slice(at, at + columns.length)) rows.taken.add(entry.index);
    at += columns.length;
  }
  return at;
}

/** Tasks of tables that came over as lines. */
export function readTableRows(context: DeadlineContext, entries: readonly Entry[]): Rows {
  const rows: Rows = { tasks: [], taken: new Set() };
  let columns: Column[] | null = null;
  for (let at = 0; at < entries.length; at += 1) {
    const entry = entries[at];
    if (entry === undefined) break;
    const cells = cellsOf(context.text, entry);
    const header = headerOf(context.text, cells);
    if (header !== null) { columns = header; rows.taken.add(entry.index); continue; }
    if (columns !== null && cells.length === columns.length) {
      const made = rowTask(context, cells, columns);
      if (made !== null) { rows.tasks.push(made); rows.taken.add(entry.index); }
      continue;
    }
    if (cells.length === 0 && entry.mark !== null) columns = null;
    const tall = cells.length === 0 ? tallHeader(context.text, entries, at) : null;
    if (tall === null) continue;
    const next = tallRows(context, entries, at + tall.length, tall, rows);
    if (next > at + tall.length) { for (let back = at; back < at + tall.length; back += 1) rows.taken.add(entries[back]?.index ?? -1); at = next - 1; }
  }
  return rows;
}
