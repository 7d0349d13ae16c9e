import { readDeadlines, type DeadlineContext } from './deadlines.js';
import type { Range } from './lines.js';
import type { Deadline, DoubtCode, TaskDraft } from './notice-draft.js';
import { readRecurrences } from './recurrences.js';
import type { Responsibility } from './responsibility.js';

/** A task with the mentions behind its names, before units are gathered. */
export interface ReadTask {
  draft: TaskDraft;
  responsibility: Responsibility | null;
}

export interface TaskParts {
  range: Range;
  label: Range | null;
  heading: Range | null;
  segment: number | null;
  claim: (Range & { reading: Responsibility }) | null;
  /** Deadlines said elsewhere (a cell, a label line). */
  deadlines?: readonly Deadline[];
  doubt?: DoubtCode;
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

/** One task out of its parts; deadlines stand in the task's words and in its bracket. */
export function makeTask(context: DeadlineContext, parts: TaskParts): ReadTask {
  const { raw, text } = context;
  const { range, label, heading, segment, claim } = parts;
  const words = (part: Range | null): string | null => (part === null ? null : raw.slice(part.start, part.end).trim());
  const said = claim?.reading ?? null;
  const names = (list: readonly { name: string }[] | undefined): string[] => (list ?? []).map((one) => one.name);
  const certainty = doubt(said);
  const draft: TaskDraft = {
    text: raw.slice(range.start, range.end),
    start: range.start,
    end: range.end,
    label: words(label),
    segment,
    heading: words(heading),
    lead: names(said?.parts.lead),
    responsible: names(said?.parts.responsible),
    support: names(said?.parts.support),
    openList: said?.open ?? false,
    responsibility: claim === null ? null : { text: raw.slice(claim.start, claim.end), start: claim.start, end: claim.end },
    deadlines: [...readDeadlines(context, range.start, Math.max(range.end, claim?.end ?? 0)), ...(parts.deadlines ?? [])],
    recurrences: readRecurrences(raw, text, range.start, range.end),
    ...(parts.doubt !== undefined && certainty.confidence === 1 ? { confidence: 0.9, reason: parts.doubt } : certainty),
  };
  return { draft, responsibility: said };
}
