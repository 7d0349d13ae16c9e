import { normalText, type NoticeDraft } from '../../libs/domain/notice/index.js';
import { nothingElse, scoreReviewed, type Reviewed } from './reviewed.js';
import { f1, recall, same, wrongSpans, type Check } from './score.js';

interface AnswerDuty {
  start: number;
  end: number;
}

/** The shape of the corpus answers: units with their duties, tasks with lead and others, sentences of lower levels. */
export interface CorpusAnswer {
  title: string | null;
  docNumber: string | null;
  issuer: string | null;
  date: string | null;
  units: { name: string; generic?: boolean; duties: AnswerDuty[] }[];
  tasks: { start: number; end: number; lead: string[]; responsible: string[]; support: string[] }[];
  lowerLevelDuties: AnswerDuty[];
  recurrences: { start: number }[];
  deadlines: { start: number }[];
}

function key(duty: AnswerDuty): string {
  return `${String(duty.start)}-${String(duty.end)}`;
}

function pairs(tasks: readonly { start: number; lead: string[]; responsible: string[]; support: string[] }[], parts: readonly ('lead' | 'responsible' | 'support')[]): string[] {
  return tasks.flatMap((task) => parts.flatMap((part) => task[part].map((name) => `${String(task.start)} ${part} ${normalText(name)}`)));
}

/** Sentences of the answer put under a holder the answer does not put them under. */
function wrongHolders(draft: NoticeDraft, answer: CorpusAnswer): Check {
  const known = new Set(answer.units.flatMap((unit) => unit.duties.map(key)));
  const right = new Set(answer.units.flatMap((unit) => unit.duties.map((duty) => `${normalText(unit.name)} ${key(duty)}`)));
  const wrong = draft.units.flatMap((unit) => unit.duties.filter((duty) => known.has(key(duty))).map((duty) => `${normalText(unit.name)} ${key(duty)}`)).filter((pair) => !right.has(pair));
  return { name: 'wrong holders', value: wrong.length, most: 0, detail: wrong.map((pair) => `+ ${pair}`) };
}

/** Bars of the corpus: units, task split, lead, others >= 0.95, duty recall >= 0.9, head right. */
export function scoreCorpus(text: string, draft: NoticeDraft, answer: CorpusAnswer, reviewed: Reviewed | null): Check[] {
  const named = (units: readonly { name: string; generic?: boolean }[]): string[] => units.filter((unit) => unit.generic !== true).map((unit) => normalText(unit.name));
  const all = (units: readonly { name: string }[]): string[] => units.map((unit) => normalText(unit.name));
  const duties = answer.units.flatMap((unit) => unit.duties.map((duty) => `${normalText(unit.name)} ${key(duty)}`));
  const found = new Set(draft.units.flatMap((unit) => unit.duties.map((duty) => `${normalText(unit.name)} ${key(duty)}`)));
  const anywhere = new Set([...draft.lowerLevel.flatMap((block) => block.duties), ...draft.units.flatMap((unit) => unit.duties), ...draft.unassigned].map(key));
  return [
    f1('units F1', named(answer.units), named(draft.units), 0.95),
    f1('units F1 with classes', [...all(answer.units), ...(reviewed?.classes ?? []).map(normalText)], all(draft.units), 0.95),
    wrongHolders(draft, answer),
    f1('task split F1', answer.tasks.map(key), draft.tasks.map(key), 0.95),
    f1('lead F1', pairs(answer.tasks, ['lead']), pairs(draft.tasks, ['lead']), 0.95),
    f1('other units F1', pairs(answer.tasks, ['responsible', 'support']), pairs(draft.tasks, ['responsible', 'support']), 0.95),
    recall('duty recall', duties, found, 0.9),
    recall('lower-level recall', answer.lowerLevelDuties.map(key), anywhere, 0.9),
    nothingElse(draft, [...answer.units.flatMap((unit) => unit.duties), ...answer.lowerLevelDuties], reviewed),
    ...(reviewed === null ? [] : scoreReviewed(draft, reviewed)),
    same('title', answer.title, draft.title),
    same('number', answer.docNumber, draft.docNumber),
    same('issuer', answer.issuer, draft.issuer),
    same('date', answer.date, draft.date),
    { name: 'wrong offsets', value: wrongSpans(text, draft), most: 0 },
  ];
}
