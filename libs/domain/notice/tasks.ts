import { bracketClaims, closingClaim, labelClaim, matterClaim, type Claim, type LeadRule } from './claims.js';
import { readBareDeadlines, type DeadlineContext } from './deadlines.js';
import { splitOutside, trimRange, type Range } from './lines.js';
import { makeTask, type ReadTask } from './make-task.js';
import { runInHeading, type Entry } from './outline.js';
import { readResponsibility, saysFirstLeads } from './responsibility.js';
import { readTableRows } from './table-rows.js';

export interface TaskReading {
  tasks: ReadTask[];
  /** Indices (of lines) that are tasks and hold no duties of units besides. */
  taken: Set<number>;
}

export interface TaskInput {
  context: DeadlineContext;
  entries: readonly Entry[];
}

interface Builder extends TaskInput {
  tasks: ReadTask[];
  /** The numbered line each task came from, in step with `tasks`. */
  owners: Entry[];
  taken: Set<number>;
  rule: LeadRule;
  /** First and last position of the item that no bracket has closed yet. */
  open: { from: number; to: number } | null;
}

const DUE_LINE = /^(?:完成|办结|整改|工作)?(?:时限|时间|期限|时间节点)(?:要求)?：/;

/** 责任领导：张三 among the label lines of an item. */
const PERSON_LINE = /^(?:责任领导|分管领导|牵头领导|包保领导|挂钩领导|市领导|县领导|区领导|责任人|联系人|联络员)：/;

/** 整改要求：… below the label line of an item: what its holder has to do. */
const DEMAND_LINE = /^(?:整改|工作|办理|落实)(?:要求|措施|任务|内容|目标)：/;

/** The numbered line an entry belongs to: itself, or the nearest above it. */
function ownerOf(entry: Entry): Entry {
  return entry.mark === null ? (entry.path[entry.path.length - 1] ?? entry) : entry;
}

function add(builder: Builder, owner: Entry, range: Range, claim: Claim | null, segment: number | null): void {
  if (range.end <= range.start) return;
  const heading = segment !== null && segment > 1 ? null : runInHeading(builder.context.text, owner);
  const label = owner.mark === null ? null : { start: owner.mark.start, end: owner.mark.end };
  builder.tasks.push(makeTask(builder.context, { range, label, heading, segment, claim }));
  builder.owners.push(owner);
}

function take(builder: Builder, from: number, to: number): void {
  for (let at = from; at <= to; at += 1) builder.taken.add(builder.entries[at]?.index ?? -1);
}

/** Where the item's words begin: at an open item above the line if it belongs to the same number, else at the line. */
function itemStart(builder: Builder, entry: Entry): number {
  const first = builder.open === null ? undefined : builder.entries[builder.open.from];
  if (first === undefined || first.heading || entry.mark !== null || ownerOf(first) !== ownerOf(entry)) return entry.body;
  return first.body;
}

function addClaims(builder: Builder, at: number, entry: Entry, claims: readonly Claim[]): void {
  const { text } = builder.context;
  let from = itemStart(builder, entry);
  claims.forEach((claim, index) => {
    add(builder, ownerOf(entry), trimRange(text, from, claim.start), claim, claims.length > 1 ? index + 1 : null);
    from = claim.end;
    while (from < entry.end && '。；，、 '.includes(text[from] ?? '-')) from += 1;
  });
  take(builder, builder.open === null ? at : builder.open.from, at);
  builder.open = null;
}

/** Lines that are labels only (牵头单位：… / 配合单位：…) answer for the item above; neighbours are one claim. */
function addLabelLine(builder: Builder, at: number, claim: Claim): void {
  const { open, tasks, owners, context } = builder;
  const first = open === null ? undefined : builder.entries[open.from];
  const last = open === null ? undefined : builder.entries[open.to];
  if (open !== null && first !== undefined && last !== undefined) {
    add(builder, ownerOf(first), { start: first.body, end: last.end }, claim, null);
    take(builder, open.from, at);
    builder.open = null;
    return;
  }
  const before = tasks[tasks.length - 1];
  const owner = owners[owners.length - 1];
  builder.taken.add(builder.entries[at]?.index ?? -1);
  if (before?.draft.responsibility == null || owner === undefined) return;
  const start = before.draft.responsibility.start;
  const reading = readResponsibility(context.text, start, claim.end, builder.rule.said);
  tasks.pop();
  owners.pop();
  add(builder, owner, { start: before.draft.start, end: before.draft.end }, { start, end: claim.end, reading }, before.draft.segment);
}

/** 完成时限：… on a line of its own dates the task above. */
function addDueLine(builder: Builder, entry: Entry): boolean {
  const { context, tasks, open } = builder;
  const found = DUE_LINE.exec(context.text.slice(entry.body, Math.min(entry.end, entry.body + 16)));
  const last = tasks[tasks.length - 1];
  if (found === null || last === undefined || open !== null) return false;
  last.draft.deadlines.push(...readBareDeadlines(context, entry.body + found[0].length, entry.end));
  builder.taken.add(entry.index);
  return true;
}

/** A demand below the label line belongs to the task above: its words reach down to it. */
function addDemandLine(builder: Builder, at: number, entry: Entry): boolean {
  const { context, tasks, owners, open } = builder;
  const last = tasks[tasks.length - 1];
  const owner = owners[owners.length - 1];
  if (open !== null || last === undefined || owner === undefined || !DEMAND_LINE.test(context.text.slice(entry.body, entry.body + 8))) return false;
  if (!builder.taken.has(builder.entries[at - 1]?.index ?? -1)) return false;
  last.draft.end = entry.end;
  last.draft.text = context.raw.slice(last.draft.start, entry.end);
  builder.taken.add(entry.index);
  return true;
}

function readEntry(builder: Builder, at: number, entry: Entry): void {
  const { text } = builder.context;
  if (builder.taken.has(entry.index)) { builder.open = null; return; }
  const label = labelClaim(text, entry.body, entry.end, builder.rule);
  if (label !== null && label.start === entry.body) return addLabelLine(builder, at, label);
  const brackets = bracketClaims(text, entry.body, entry.end, builder.rule);
  if (brackets.length > 0) return addClaims(builder, at, entry, brackets);
  if (label !== null) return addClaims(builder, at, entry, [label]);
  const last = entry.mark === null ? null : closingClaim(text, entry.body, entry.end, builder.rule);
  if (last !== null) return addClaims(builder, at, entry, [last]);
  if (addDueLine(builder, entry) || addDemandLine(builder, at, entry)) return;
  if (PERSON_LINE.test(text.slice(entry.body, entry.body + 12))) {
    builder.taken.add(entry.index);
    return;
  }
  if (builder.open !== null && entry.mark === null) builder.open.to = at;
  else builder.open = { from: at, to: at };
}

/** Items numbered in one run with the tasks (1., 2., 3. …) but without a bracket: a task whose holder is not named. */
function addUnclaimed(builder: Builder): void {
  const labelled = builder.owners.filter((entry) => entry.mark?.kind === 'arabic');
  const last = labelled[labelled.length - 1];
  if (last === undefined || labelled.length < 3) return;
  for (const entry of builder.entries) {
    if (entry.index >= last.index || entry.mark?.kind !== 'arabic' || entry.heading || builder.taken.has(entry.index)) continue;
    const words = builder.context.text.slice(entry.body, entry.body + 12);
    const above = entry.path.map((one) => builder.context.text.slice(one.body, one.titleEnd)).join(' ');
    if (/^(?:指导思想|基本原则|总体要求|工作原则)/.test(words) || /总体要求|指导思想|基本原则/.test(above)) continue;
    add(builder, entry, { start: entry.body, end: entry.end }, null, null);
    builder.taken.add(entry.index);
  }
}

/** A run of items that each end 「由A会同B负责」 is a list of tasks; one or two such sentences are duties. */
function addMatters(builder: Builder): void {
  const found = new Map<Entry, { entry: Entry; claim: Claim }[]>();
  for (const entry of builder.entries) {
    if (entry.mark === null || builder.taken.has(entry.index)) continue;
    const claim = matterClaim(builder.context.text, entry.body, entry.end, builder.rule);
    const above = entry.path[entry.path.length - 1] ?? entry;
    if (claim === null) continue;
    const run = found.get(above) ?? [];
    run.push({ entry, claim });
    found.set(above, run);
  }
  for (const run of found.values()) {
    if (run.length < 3) continue;
    for (const { entry, claim } of run) {
      add(builder, entry, { start: entry.body, end: entry.end }, claim, null);
      builder.taken.add(entry.index);
    }
  }
}

/** The tasks of the notice: what a responsibility bracket, label or table row closes, split where a paragraph holds several. */
export function readTasks(input: TaskInput): TaskReading {
  const { context, entries } = input;
  const { text } = context;
  const said = saysFirstLeads(text) && entries.some((entry) =>
    splitOutside(text, entry.start, entry.end, '。；').some((part) => part.end - part.start < 120 && saysFirstLeads(text.slice(part.start, part.end))),
  );
  const rows = readTableRows(context, entries);
  const builder: Builder = { ...input, tasks: [], owners: [], taken: new Set(rows.taken), rule: { said }, open: null };
  entries.forEach((entry, at) => readEntry(builder, at, entry));
  addUnclaimed(builder);
  addMatters(builder);
  const tasks = [...builder.tasks, ...rows.tasks].sort((a, b) => a.draft.start - b.draft.start);
  return { tasks, taken: builder.taken };
}
