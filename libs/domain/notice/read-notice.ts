import { readDataProvisions } from './data-provisions.js';
import { readHead } from './head.js';
import { readLines } from './lines.js';
import { readMembers } from './members.js';
import { normalText, withoutBlanks } from './normal-text.js';
import type { NoticeDraft, NoticeWarning, SectionDraft, UnitRole } from './notice-draft.js';
import { readOutline, type Entry } from './outline.js';
import { readDuties } from './read-duties.js';
import { readRecurrences } from './recurrences.js';
import { Register } from './register.js';
import { issuerOfTitle, readSignature } from './signature.js';
import type { ReadTask } from './make-task.js';
import { readTasks } from './tasks.js';
import { moveBack, unwrap } from './unwrap.js';
import { readUnitList } from './unit-list.js';
import { isBody } from './unit-words.js';
import { findDuplicates, findTypos } from './warnings.js';

/** 「A（以下简称B）」: B stands for A from there on. */
function readAliases(text: string): Map<string, string> {
  const aliases = new Map<string, string>();
  for (const hit of text.slice(0, 60_000).matchAll(/(?:组成|成立|建立|设立)([\u4e00-\u9fff]{6,40})（以下简称[“]?([\u4e00-\u9fff]{2,16})[”]?）/g)) aliases.set(hit[1] ?? '', hit[2] ?? '');
  // 市农业农村局（以下简称农业局）: the short name of a unit means its full one.
  for (const hit of text.slice(0, 60_000).matchAll(SHORTENED)) {
    const full = /[\u4e00-\u9fff]{3,24}$/.exec(hit[1] ?? '')?.[0] ?? '';
    const list = readUnitList(full, 0, full.length, 'list');
    const name = list?.items[list.items.length - 1];
    if (name !== undefined && !name.unusual && !name.generic && !isBody(name.name) && name.end === full.length) aliases.set(hit[2] ?? '', name.name);
  }
  return aliases;
}

const SHORTENED = /([\u4e00-\u9fff]{3,24})（(?:以下|下)?(?:统)?简称[“]?([\u4e00-\u9fff]{2,12})[”]?）/g;

function readSections(raw: string, entries: readonly Entry[], taken: ReadonlySet<number>): SectionDraft[] {
  return entries
    .filter((entry) => entry.heading && entry.mark !== null && !(taken.has(entry.index) && entry.titleEnd < entry.end))
    .map((entry) => ({
      label: raw.slice(entry.start, entry.mark?.end ?? entry.start).trim(),
      title: raw.slice(entry.body, entry.titleEnd),
      level: entry.mark?.level ?? 1,
      start: entry.start,
      end: entry.end,
    }));
}

const PARTS: readonly UnitRole[] = ['lead', 'responsible', 'support'];

function addTaskUnits(register: Register, tasks: readonly ReadTask[]): void {
  tasks.forEach(({ responsibility }, index) => {
    if (responsibility === null) return;
    for (const part of PARTS) {
      if (part === 'member') continue;
      for (const item of responsibility.parts[part]) register.unit(item, part).tasks.push(index);
    }
  });
}

/** Reads an official notice into a draft register: pure, nothing the text does not say. Offsets are UTF-16 into `raw`. */
export function readNotice(raw: string): NoticeDraft {
  const whole = unwrap(raw);
  if (whole === null) return readWhole(raw);
  const draft = readWhole(whole.text);
  moveBack(draft, raw, whole);
  return draft;
}

function readWhole(raw: string): NoticeDraft {
  const text = normalText(raw);
  const lines = readLines(text);
  const head = readHead(text, lines);
  const signature = readSignature(text, lines, head.bodyFrom);
  const title = head.title === null ? null : withoutBlanks(raw.slice(head.title.start, head.title.end));
  const date = signature.date ?? head.date;
  const context = { raw, text, noticeOn: date?.on ?? null };
  const entries = readOutline({ text, lines, from: head.bodyFrom, signature });
  const { tasks, taken } = readTasks({ context, entries });
  const register = new Register(context, readAliases(text));
  addTaskUnits(register, tasks);
  readDuties(register, entries, taken);
  readMembers(register, entries.filter((entry) => !taken.has(entry.index)));
  const units = register.units();
  const data = readDataProvisions(raw, text, units);
  const warnings: NoticeWarning[] = [...findTypos(text, title), ...findDuplicates(units), ...data.warnings];
  const first = signature.issuers[0];
  const last = signature.issuers[signature.issuers.length - 1];
  const span = (place: { start: number; end: number } | null | undefined) => (place == null ? null : { text: raw.slice(place.start, place.end), start: place.start, end: place.end });
  return {
    title,
    docNumber: head.docNumber?.number ?? null,
    issuer: signature.issuer ?? (title === null ? null : issuerOfTitle(title)),
    date: date?.on ?? null,
    places: { title: span(head.title), docNumber: span(head.docNumber), issuer: span(first && last ? { start: first.start, end: last.end } : null), date: span(date) },
    units,
    tasks: tasks.map((task) => task.draft),
    lowerLevel: register.lowerLevel,
    unassigned: register.unassigned,
    sections: readSections(raw, entries, taken),
    dataProvisions: data.provisions,
    recurrences: entries.flatMap((entry) => readRecurrences(raw, text, entry.start, entry.end)),
    warnings: warnings.sort((a, b) => a.start - b.start),
  };
}
