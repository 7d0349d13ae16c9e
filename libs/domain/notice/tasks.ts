import { readDeadlines, type DeadlineContext } from './deadlines.js';
import { splitOutside, trimRange, type Range } from './lines.js';
import type { DoubtCode, TaskDraft } from './notice-draft.js';
import { runInHeading, type Entry } from './outline.js';
import { readRecurrences } from './recurrences.js';
import { readResponsibility, saysFirstLeads, type Responsibility } from './responsibility.js';

/** A task with the mentions behind its names, before units are gathered. */
export interface ReadTask {
  draft: TaskDraft;
  responsibility: Responsibility | null;
}

export interface TaskReading {
  tasks: ReadTask[];
  /** Indices (of lines) that are tasks and hold no duties of units besides. */
  taken: Set<number>;
}

interface Claim extends Range {
  reading: Responsibility;
}

const SPOKEN = /负责|牵头|配合|责任单位|责任部门|主办|协办|承办|参与|落实|分工/;
const LABELS = /(?:牵头|责任|主办|配合|协办|承办|参与|落实|实施|参加|协同|主责)(?:单位|部门|处室|科室|机构|股室)(?:及[\u4e00-\u9fff]{2,4})?：/g;
const CLOSE: Readonly<Record<string, string>> = { '（': '）', '〔': '〕' };

function closing(text: string, at: number, end: number): number {
  const close = CLOSE[text[at] ?? ''] ?? '）';
  let depth = 0;
  for (let next = at; next < end; next += 1) {
    if (text[next] === text[at]) depth += 1;
    else if (text[next] === close) {
      depth -= 1;
      if (depth === 0) return next;
    }
  }
  return -1;
}

/** Whether a bracket's inside says who answers; a bare list of known units counts only after a stop. */
function claims(text: string, open: number, close: number, ended: boolean, firstLeads: boolean): Responsibility | null {
  const inside = text.slice(open + 1, close);
  const spoken = SPOKEN.test(inside);
  if (inside.length < 3 || inside.length > 600 || (!spoken && !ended)) return null;
  const reading = readResponsibility(text, open + 1, close, firstLeads);
  const all = [...reading.parts.lead, ...reading.parts.responsible, ...reading.parts.support];
  if (all.length === 0 || (spoken && !reading.spoken)) return null;
  if (all.every((one) => one.unusual) && !/单位：|部门：|牵头/.test(inside)) return null;
  if (!reading.spoken && (all.some((one) => one.unusual) || !reading.whole)) return null;
  return reading;
}

interface Rule {
  everywhere: boolean;
  said: boolean;
}

/** The responsibility brackets of a line, in order. */
function bracketClaims(text: string, from: number, end: number, rule: Rule): Claim[] {
  const found: Claim[] = [];
  for (let at = from; at < end; at += 1) {
    const char = text[at] ?? '';
    if (CLOSE[char] === undefined) continue;
    const close = closing(text, at, end);
    if (close === -1) break;
    const before = text.slice(from, at).trimEnd().slice(-1);
    const after = text.slice(close + 1, close + 2);
    const ended = '。；！”'.includes(before) || after === '' || close + 1 >= end;
    const inside = text.slice(at + 1, close);
    if (saysFirstLeads(inside)) rule.said = true;
    const placed = ended || '。；'.includes(after) || /单位：|部门：/.test(inside);
    const reading = placed ? claims(text, at, close, ended, rule.said) : null;
    if (reading !== null) {
      found.push({ start: at, end: close + 1, reading });
      at = close;
    }
  }
  return found;
}

/** Labels without brackets (责任单位：A、B) that stand at the beginning of a line or after a stop. */
function labelClaim(text: string, from: number, end: number, rule: Rule): Claim | null {
  LABELS.lastIndex = from;
  for (let hit = LABELS.exec(text); hit !== null && hit.index < end; hit = LABELS.exec(text)) {
    const before = text[hit.index - 1] ?? '';
    if (hit.index !== from && !'。；！，、 \t　'.includes(before)) continue;
    const reading = readResponsibility(text, hit.index, end, rule.said);
    const count = reading.parts.lead.length + reading.parts.responsible.length + reading.parts.support.length;
    if (count > 0) return { start: hit.index, end, reading };
  }
  return null;
}

function names(list: readonly { name: string }[]): string[] {
  return list.map((one) => one.name);
}

function doubt(claim: Responsibility | null): { confidence: number; reason: DoubtCode | null } {
  if (claim === null) return { confidence: 0.4, reason: 'no-unit' };
  const all = [...claim.parts.lead, ...claim.parts.responsible, ...claim.parts.support];
  if (all.some((one) => one.unusual)) return { confidence: 0.6, reason: 'unit-name-unusual' };
  if (!claim.spoken) return { confidence: 0.7, reason: 'brackets-without-verb' };
  if (all.some((one) => one.inherited)) return { confidence: 0.9, reason: 'prefix-inherited' };
  if (claim.open) return { confidence: 0.9, reason: 'open-list' };
  return { confidence: 1, reason: null };
}

export interface TaskInput {
  context: DeadlineContext;
  entries: readonly Entry[];
}

interface Builder extends TaskInput {
  tasks: ReadTask[];
  taken: Set<number>;
  rule: Rule;
  /** First and last line of the item that no bracket has closed yet. */
  open: { from: Entry; to: Entry } | null;
}

interface Made {
  owner: Entry;
  range: Range;
  claim: Claim | null;
  segment: number | null;
}

function makeTask({ context }: Builder, { owner, range, claim, segment }: Made): ReadTask {
  const { raw, text } = context;
  const heading = segment !== null && segment > 1 ? null : runInHeading(text, owner);
  const label = owner.mark === null ? null : raw.slice(owner.mark.start, owner.mark.end).trim();
  const parts = claim?.reading.parts ?? { lead: [], responsible: [], support: [] };
  const until = claim?.end ?? range.end;
  const draft: TaskDraft = {
    text: raw.slice(range.start, range.end),
    ...range,
    label,
    segment,
    heading: heading === null ? null : raw.slice(heading.start, heading.end),
    lead: names(parts.lead),
    responsible: names(parts.responsible),
    support: names(parts.support),
    openList: claim?.reading.open ?? false,
    responsibility: claim === null ? null : { text: raw.slice(claim.start, claim.end), start: claim.start, end: claim.end },
    deadlines: readDeadlines(context, range.start, until),
    recurrences: readRecurrences(raw, text, range.start, range.end),
    ...doubt(claim?.reading ?? null),
  };
  return { draft, responsibility: claim?.reading ?? null };
}

/** The numbered line an entry belongs to: itself, or the nearest above it. */
function ownerOf(entry: Entry): Entry {
  return entry.mark === null ? (entry.path[entry.path.length - 1] ?? entry) : entry;
}

function addClaims(builder: Builder, entry: Entry, claims: readonly Claim[]): void {
  const { text } = builder.context;
  const owner = ownerOf(entry);
  let from = entry.body;
  if (builder.open !== null && ownerOf(builder.open.from) === owner && entry.mark === null) from = builder.open.from.body;
  claims.forEach((claim, at) => {
    const range = trimRange(text, from, claim.start);
    const segment = claims.length > 1 ? at + 1 : null;
    if (range.end > range.start) builder.tasks.push(makeTask(builder, { owner, range, claim, segment }));
    from = claim.end;
    while ('。；， '.includes(text[from] ?? '-') && from < entry.end) from += 1;
  });
  builder.taken.add(entry.index);
  if (builder.open !== null) {
    for (const other of builder.entries) if (other.index >= builder.open.from.index && other.index < entry.index) builder.taken.add(other.index);
  }
  builder.open = null;
}

/** Lines that are labels only (牵头单位：… / 配合单位：…) answer for the item above them; neighbours are one claim. */
function addLabelLines(builder: Builder, entry: Entry, claim: Claim): void {
  const last = builder.tasks[builder.tasks.length - 1];
  const item = builder.open;
  builder.taken.add(entry.index);
  if (item === null) {
    if (last?.draft.responsibility == null || last.responsibility === null) return;
    const merged = readResponsibility(builder.context.text, last.draft.responsibility.start, claim.end, builder.rule.said);
    const whole = { start: last.draft.responsibility.start, end: claim.end, reading: merged };
    const owner = builder.entries.find((one) => one.start <= last.draft.start && one.end >= last.draft.start) ?? entry;
    builder.tasks[builder.tasks.length - 1] = makeTask(builder, { owner: ownerOf(owner), range: { start: last.draft.start, end: last.draft.end }, claim: whole, segment: last.draft.segment });
    return;
  }
  const range = { start: item.from.body, end: item.to.end };
  builder.tasks.push(makeTask(builder, { owner: ownerOf(item.from), range, claim, segment: null }));
  for (const other of builder.entries) if (other.index >= item.from.index && other.index < entry.index) builder.taken.add(other.index);
  builder.open = null;
}

function readEntry(builder: Builder, entry: Entry): void {
  const { text } = builder.context;
  const brackets = bracketClaims(text, entry.body, entry.end, builder.rule);
  if (brackets.length > 0) return addClaims(builder, entry, brackets);
  const label = labelClaim(text, entry.body, entry.end, builder.rule);
  if (label !== null && label.start > entry.body) return addClaims(builder, entry, [label]);
  if (label !== null) return addLabelLines(builder, entry, label);
  if (entry.heading) builder.open = null;
  else if (entry.mark !== null) builder.open = { from: entry, to: entry };
  else if (builder.open !== null) builder.open.to = entry;
  else builder.open = { from: entry, to: entry };
}

/** Items numbered in one run with the tasks (1., 2., 3. …) but without a bracket: a task whose holder is not named. */
function addUnclaimed(builder: Builder): void {
  const labelled = builder.tasks.map((task) => builder.entries.find((entry) => entry.body === task.draft.start)).filter((entry) => entry?.mark?.kind === 'arabic');
  const last = labelled[labelled.length - 1];
  if (last === undefined || labelled.length < 3) return;
  for (const entry of builder.entries) {
    if (entry.index >= last.index || entry.mark?.kind !== 'arabic' || entry.heading || builder.taken.has(entry.index)) continue;
    const words = builder.context.text.slice(entry.body, entry.body + 12);
    const above = entry.path.map((one) => builder.context.text.slice(one.body, one.titleEnd)).join(' ');
    if (/^(?:指导思想|基本原则|总体要求|工作原则)/.test(words) || /总体要求|指导思想|基本原则/.test(above)) continue;
    builder.tasks.push(makeTask(builder, { owner: entry, range: { start: entry.body, end: entry.end }, claim: null, segment: null }));
    builder.taken.add(entry.index);
  }
  builder.tasks.sort((a, b) => a.draft.start - b.draft.start);
}

/** The tasks of the notice: what a responsibility bracket or label closes, split where one paragraph holds several. */
export function readTasks(input: TaskInput): TaskReading {
  const { text } = input.context;
  const everywhere = input.entries.some((entry) => splitOutside(text, entry.start, entry.end, '。；').some((part) => part.end - part.start < 120 && saysFirstLeads(text.slice(part.start, part.end))));
  const builder: Builder = { ...input, tasks: [], taken: new Set(), rule: { everywhere, said: everywhere }, open: null };
  for (const entry of input.entries) readEntry(builder, entry);
  addUnclaimed(builder);
  return { tasks: builder.tasks, taken: builder.taken };
}
