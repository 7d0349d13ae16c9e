import { normalText, type NoticeDraft } from '../../libs/domain/notice/index.js';
import { dutiesOf, nothingElse, scoreReviewed, type Reviewed } from './reviewed.js';
import { exact, same, wrongSpans, type Check } from './score.js';

interface Place {
  start: number;
  end: number;
}

interface AnswerBlock {
  label: string;
  heading: string;
  sentences: Place[];
}

/** The shape of the register answer: every unit, sentence, block, recurrence and data duty with its offsets. */
export interface RegisterAnswer {
  title: string;
  docNumber: string;
  issuer: string;
  date: string;
  unitParagraphs: unknown[];
  units: { name: string; role: string; duties: Place[] }[];
  sections: { label: string; title: string; level: number; start: number; end: number }[];
  countyPreamble: { line36: Place[]; line38: { text: string; start: number } };
  countyDuties: AnswerBlock[];
  townDuties: AnswerBlock[];
  safeguards: { sentences: Place[] }[];
  supervision: Place[];
  recurrences: { quote: string; start: number; normalized: string }[];
  dataProvision: (Place & { unit: string[]; kind: string })[];
  coordinationDuties: { items: { unit: string[]; start: number }[] };
}

function key({ start, end }: Place): string {
  return `${String(start)}-${String(end)}`;
}

function blocks(draft: NoticeDraft, level: string): string[] {
  return draft.lowerLevel.filter((block) => block.level === level).flatMap((block) => block.duties.map((duty) => `${block.label ?? ''}${block.heading ?? ''} ${key(duty)}`));
}

function wanted(list: readonly AnswerBlock[]): string[] {
  return list.flatMap((block) => block.sentences.map((one) => `${block.label}${block.heading} ${key(one)}`));
}

/** Sentences the helpers' quotes stand in, by unit. */
function supporting(answer: RegisterAnswer): string[] {
  return answer.coordinationDuties.items.flatMap((item) =>
    item.unit.map((name) => {
      const duty = answer.units.find((unit) => unit.name === name)?.duties.find((one) => one.start <= item.start && item.start < one.end);
      return `${name} ${duty === undefined ? '?' : key(duty)}`;
    }),
  );
}

/** The sentences that open the part on lower levels; the second ends in a colon. */
function preambleOf({ countyPreamble: { line36, line38 } }: RegisterAnswer): Place[] {
  return [...line36, { start: line38.start, end: line38.start + line38.text.length }];
}

/** Every sentence the answer has, wherever it stands. */
function answered(answer: RegisterAnswer): Place[] {
  const paragraphs = [...answer.countyDuties, ...answer.townDuties, ...answer.safeguards];
  return [...answer.units.flatMap((unit) => unit.duties), ...preambleOf(answer), ...paragraphs.flatMap((one) => one.sentences), ...answer.supervision];
}

function classKeys(draft: NoticeDraft): string[] {
  return [...draft.units.filter((unit) => unit.generic).flatMap((unit) => unit.duties), ...draft.unassigned].map(key);
}

/** Bars of the register: everything in the answer and nothing else, offsets exact. */
export function scoreRegister(text: string, draft: NoticeDraft, answer: RegisterAnswer, reviewed: Reviewed | null): Check[] {
  const named = draft.units.filter((unit) => !unit.generic);
  const bound = new Set([...draft.units.flatMap((unit) => unit.duties), ...draft.unassigned].map(key));
  const measures = [...answer.safeguards.flatMap((one) => one.sentences), ...answer.supervision].map(key);
  return [
    exact('units', answer.units.map((unit) => unit.name), named.map((unit) => normalText(unit.name))),
    exact('unit x sentence', answer.units.flatMap((unit) => unit.duties.map((one) => `${unit.name} ${key(one)}`)), named.flatMap((unit) => unit.duties.map((one) => `${unit.name} ${key(one)}`))),
    exact('roles', answer.units.map((unit) => `${unit.name} ${unit.role}`), named.map((unit) => `${unit.name} ${unit.role}`)),
    exact('county blocks', wanted(answer.countyDuties), blocks(draft, 'county')),
    exact('town blocks', wanted(answer.townDuties), blocks(draft, 'town')),
    same('lower-level blocks', answer.countyDuties.length + answer.townDuties.length, draft.lowerLevel.length),
    exact('measures, supervision', measures, measures.filter((one) => bound.has(one))),
    exact('sections', answer.sections.map((one) => `${one.label}${one.title} ${String(one.level)} ${key(one)}`), draft.sections.map((one) => `${one.label}${one.title} ${String(one.level)} ${key(one)}`)),
    exact('recurrences', answer.recurrences.map((one) => `${one.quote} ${String(one.start)}`), draft.recurrences.map((one) => `${one.text} ${String(one.start)}`)),
    same('hard recurrences', answer.recurrences.filter((one) => one.normalized.startsWith('every')).length, draft.recurrences.filter((one) => !one.unset).length),
    exact('data duties', answer.dataProvision.map((one) => `${one.unit.join('、')} ${one.kind} ${key(one)}`), draft.dataProvisions.map((one) => `${one.units.join('、')} ${one.kind} ${key(one)}`)),
    exact('supporting sentences', supporting(answer), named.flatMap((unit) => unit.duties.filter((one) => one.kind === 'support').map((one) => `${unit.name} ${key(one)}`))),
    same('recipient missing', answer.dataProvision.filter((one) => one.kind === 'generic').length, draft.warnings.filter((one) => one.code === 'recipient-missing').length),
    exact('typo', ['进一步落困难群众'], draft.warnings.filter((one) => one.code === 'typo').map((one) => text.slice(one.start, one.end))),
    exact('preamble of the counties', preambleOf(answer).map(key), classKeys(draft).filter((one) => !measures.includes(one))),
    nothingElse(draft, answered(answer), reviewed),
    exact('data kinds', answer.dataProvision.map(key), dutiesOf(draft).filter((duty) => duty.kinds.includes('data')).map(key)),
    ...(reviewed === null ? [] : scoreReviewed(draft, reviewed)),
    same('tasks', 0, draft.tasks.length),
    same('title', answer.title, draft.title),
    same('number', answer.docNumber, draft.docNumber),
    same('issuer', answer.issuer, draft.issuer),
    same('date', answer.date, draft.date),
    { name: 'wrong offsets', value: wrongSpans(text, draft), most: 0 },
  ];
}
