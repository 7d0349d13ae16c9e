import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { normalText, type DutyDraft, type NoticeDraft } from '../../libs/domain/notice/index.js';
import { exact, type Check } from './score.js';

interface Place {
  start: number;
  end: number;
}

/** What a person found reading a notice beside its answer: places and facts only, never the text. */
export interface Reviewed {
  holders?: { line: number; start: number; holder: string | null }[];
  prohibitions?: { line: number; start: number; times: number }[];
  floors?: { line: number; start: number }[];
  /** Classes of holders that stand in the text though not in the answer. */
  classes?: string[];
  /** Sentences that bind though the answer, which covers a part, leaves them out. */
  also?: (Place & { line: number })[];
}

const FOLDER = join(import.meta.dirname, '../../libs/domain/notice/fixtures');

/** The review beside the answer of that name; null where nobody reviewed more than the answer says. */
export function readReviewed(file: string): Reviewed | null {
  const path = join(FOLDER, `${file}.reviewed.json`);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Reviewed) : null;
}

function key({ start, end }: Place): string {
  return `${String(start)}-${String(end)}`;
}

/** Every sentence the draft lists as a duty, of units, classes, lower levels or nobody. */
export function dutiesOf(draft: NoticeDraft): DutyDraft[] {
  return [...[...draft.units, ...draft.lowerLevel].flatMap((one) => one.duties), ...draft.unassigned];
}

/** 「And nothing else」: a draft sentence that neither the answer nor its review has misses the bar. */
export function nothingElse(draft: NoticeDraft, answered: readonly Place[], reviewed: Reviewed | null): Check {
  const known = new Set([...answered, ...(reviewed?.also ?? [])].map(key));
  const extra = [...new Set(dutiesOf(draft).map(key))].filter((one) => !known.has(one));
  return { name: 'drafts beyond the answer', value: extra.length, most: 0, detail: extra.map((one) => `+ ${one}`) };
}

function told(place: { start: number }, fact: string): string {
  return `${String(place.start)} ${fact}`;
}

/** Whom the sentences of classes bind, what they forbid and where they set a floor, as reviewed. */
export function scoreReviewed(draft: NoticeDraft, reviewed: Reviewed): Check[] {
  const checks: Check[] = [];
  const { holders, prohibitions, floors } = reviewed;
  const duties = [...new Map(dutiesOf(draft).map((duty) => [key(duty), duty])).values()];
  if (holders) {
    const found = draft.units.filter((unit) => unit.generic).flatMap((unit) => unit.duties.map((duty) => told(duty, normalText(unit.name))));
    const unheld = draft.unassigned.map((duty) => told(duty, 'nobody'));
    checks.push(exact('class holders', holders.map((one) => told(one, one.holder ?? 'nobody')), [...found, ...unheld]));
  }
  if (prohibitions) {
    const found = duties.filter((duty) => duty.kinds.includes('prohibition'));
    checks.push(exact('prohibitions', prohibitions.map((one) => told(one, `${String(one.times)}x`)), found.map((duty) => told(duty, `${String(duty.text.split('不得').length - 1)}x`))));
  }
  if (floors) checks.push(exact('floors', floors.map((one) => told(one, 'floor')), duties.filter((duty) => duty.kinds.includes('floor')).map((duty) => told(duty, 'floor'))));
  return checks;
}
