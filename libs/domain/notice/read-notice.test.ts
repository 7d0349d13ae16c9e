import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DutyKind, NoticeDraft } from './notice-draft.js';
import { normalText } from './normal-text.js';
import { readNotice } from './read-notice.js';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'fixtures');

interface AnswerTask {
  label: string;
  from: string;
  to: string;
  lead: string[];
  responsible: string[];
  support: string[];
  open?: boolean;
  deadlines?: string[];
}

/** What a person reads in a notice of the fixtures, by its own words. */
interface Answer {
  title: string;
  docNumber: string | null;
  issuer: string | null;
  date: string | null;
  units: string[];
  maybe?: string[];
  generic?: string[];
  leads?: string[];
  supports?: string[];
  tasks: AnswerTask[];
  duties: [string, string][];
  exactDuties?: boolean;
  dutyDeadlines?: string[];
  lower?: string[];
  kinds?: [string, DutyKind][];
  data?: [string, string | null][];
  recurrences?: string[];
}

const names = readdirSync(folder).filter((name) => name.endsWith('.txt')).map((name) => name.replace('.txt', ''));

function load(name: string): { text: string; answer: Answer } {
  const text = readFileSync(join(folder, `${name}.txt`), 'utf8');
  return { text, answer: JSON.parse(readFileSync(join(folder, `${name}.answer.json`), 'utf8')) as Answer };
}

function pairsOf(draft: NoticeDraft): string[] {
  return draft.units.flatMap((unit) => unit.duties.map((duty) => `${unit.name}: ${duty.text}`));
}

describe.each(names)('reads %s', (name) => {
  const { text, answer } = load(name);
  const draft = readNotice(text);

  it('head', () => {
    const { title, docNumber, issuer, date } = draft;
    expect({ title, docNumber, issuer, date }).toEqual({ title: answer.title, docNumber: answer.docNumber, issuer: answer.issuer, date: answer.date });
  });

  it('units', () => {
    const named = draft.units.filter((unit) => !unit.generic && !(answer.maybe ?? []).includes(unit.name)).map((unit) => unit.name);
    expect(named.sort()).toEqual([...answer.units].sort());
    const generic = draft.units.filter((unit) => unit.generic).map((unit) => unit.name);
    expect(generic).toEqual(expect.arrayContaining(answer.generic ?? []));
    const role = (wanted: string): string[] => draft.units.filter((unit) => unit.role === wanted).map((unit) => unit.name);
    if (answer.leads) expect(role('lead')).toEqual(expect.arrayContaining(answer.leads));
    if (answer.supports) expect(role('support')).toEqual(expect.arrayContaining(answer.supports));
  });

  it('tasks', () => {
    const found = draft.tasks.map(({ label, text: words, lead, responsible, support, openList }) => ({ label, words, lead, responsible, support, openList }));
    const wanted = answer.tasks.map(({ label, from, to, lead, responsible, support, open }) => {
      const start = text.indexOf(from);
      return { label, words: text.slice(start, text.indexOf(to, start) + to.length), lead, responsible, support, openList: open ?? false };
    });
    expect(found).toEqual(wanted);
    answer.tasks.forEach(({ deadlines }, at) => {
      if (deadlines) expect(draft.tasks[at]?.deadlines.map((one) => `${one.text} ${one.on ?? one.within ?? ''}`)).toEqual(deadlines);
    });
  });

  it('duties', () => {
    const wanted = answer.duties.map(([unit, words]) => `${unit}: ${words}`);
    if (answer.exactDuties) expect(pairsOf({ ...draft, units: draft.units.filter((unit) => !unit.generic) }).sort()).toEqual(wanted.sort());
    else expect(pairsOf(draft)).toEqual(expect.arrayContaining(wanted));
    const all = [...draft.units, ...draft.lowerLevel].flatMap((one) => one.duties);
    expect(draft.lowerLevel.flatMap((block) => block.duties.map((duty) => duty.text))).toEqual(expect.arrayContaining(answer.lower ?? []));
    const dates = all.flatMap((duty) => duty.deadlines.map((one) => `${one.text} ${one.on ?? one.within ?? ''}`));
    expect(dates).toEqual(expect.arrayContaining(answer.dutyDeadlines ?? []));
    for (const [words, kind] of answer.kinds ?? []) expect(all.find((duty) => duty.text === words)?.kind).toBe(kind);
  });

  it('data and frequencies', () => {
    if (answer.data) expect(draft.dataProvisions.map((one) => [one.units.join('、'), one.recipient])).toEqual(expect.arrayContaining(answer.data));
    const found = draft.recurrences.map((one) => `${one.text} ${one.every ?? ''}`);
    expect(found).toEqual(expect.arrayContaining(answer.recurrences ?? []));
  });

  it('the same with half-width marks', () => {
    const half = [...text].map((char) => '，：；（）！'.includes(char) ? (',:;()!'['，：；（）！'.indexOf(char)] ?? char) : char).join('');
    expect(normalText(JSON.stringify(readNotice(half)))).toBe(normalText(JSON.stringify(draft)));
  });
});
