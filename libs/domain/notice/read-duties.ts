import { asks, onlyPoints } from './asking.js';
import { holderAt, holdersBy, type Holder } from './holders.js';
import { readSentences, type Range } from './lines.js';
import { lowerHeadingOf } from './lower-level.js';
import type { DoubtCode, UnitRole } from './notice-draft.js';
import { runInHeading, type Entry } from './outline.js';
import { bodyAt, hasOwnSubject } from './own-subject.js';
import { cut, setUp, type Piece } from './pieces.js';
import type { Register } from './register.js';
import { readUnitList, type UnitMention } from './unit-list.js';

const RUNS_OFFICE = /承担[^，。；]{0,24}(?:联席会议|指挥部|领导小组|协调小组|工作小组|专班|委员会|协调机制)(?:办公室)?(?:的)?日常工作/;

function roleOf(text: string, piece: Range, holder: Holder): UnitRole {
  const words = text.slice(holder.end, piece.end);
  if (RUNS_OFFICE.test(words) || /^(?:负责)?(?:总)?牵头(?:负责)?[，。；]/.test(words) || /^(?:为|作为|是)(?:总)?牵头/.test(words) || /^(?:作为[^，。]{0,20}，)?(?:负责|要|应当|应)?牵头(?!单位|部门)/.test(words) || /继续做好牵头/.test(words)) return 'lead';
  if (holder.items.every((item) => item.generic) && /配合/.test(words)) return 'support';
  return 'member';
}

interface Walk {
  register: Register;
  text: string;
  entries: readonly Entry[];
  taken: ReadonlySet<number>;
  lowerSections: ReadonlySet<Entry>;
}

interface Said {
  confidence: number;
  reason: DoubtCode | null;
}

function doubtOf(holder: Holder, inherited: boolean): Said {
  if (holder.items.some((item) => item.generic)) return { confidence: 0.8, reason: 'subject-class' };
  return inherited ? { confidence: 0.95, reason: 'subject-inherited' } : { confidence: 1, reason: null };
}

/** Puts one piece under its holders: named units and classes of departments, or governments of a lower level. */
function give(walk: Walk, entry: Entry, piece: Piece, holder: Holder, inherited: boolean): void {
  const { register, text } = walk;
  const place = { start: piece.start, end: piece.end, body: inherited ? piece.start : holder.end, ...doubtOf(holder, inherited) };
  const local = holder.items.filter((item) => item.local);
  const others = holder.items.filter((item) => !item.local && (local.length === 0 || !/^(?:各)?(?:有关|相关)?(?:部门|单位)/.test(item.name)));
  const aimed = entry.cover ? others.filter((item) => !/^(?:各|有关|相关)[^级]*(?:部门|单位)/.test(item.name)) : others;
  if (local.length > 0) {
    // 各成员单位及各县人民政府: each holds for itself; 各地区各有关部门 is one class said twice.
    const whole = aimed.length === 0;
    const from = (whole ? holder.items[0] : local[0])?.start ?? holder.start;
    const to = whole ? holder.end : (local[local.length - 1]?.end ?? holder.end);
    const words = register.context.raw.slice(from, to);
    if (hasLowerBlocks(walk, entry)) register.addDuty({ ...(local[0] as UnitMention), name: local.length === 1 ? (local[0]?.name ?? words) : words, generic: true }, 'member', place);
    else register.addLower(`said:${words}`, { holder: words, label: null, heading: null, levelWords: text.slice(from, to) }, place);
  }
  for (const item of aimed) register.addDuty(item, roleOf(text, piece, holder), place);
  if (local.length === 0 && aimed.length === 0 && !entry.cover) register.addUnassigned(place);
}

/** Whether this paragraph introduces numbered blocks of lower-level duties rather than being one itself. */
function hasLowerBlocks({ lowerSections }: Walk, entry: Entry): boolean {
  const section = entry.path[0];
  return section !== undefined && lowerSections.has(section);
}

/** The outermost headings under which numbered items stand below a lower-level heading. */
function sectionsWithLowerBlocks(text: string, entries: readonly Entry[]): Set<Entry> {
  const found = new Set<Entry>();
  for (const entry of entries) {
    const section = entry.path[0];
    if (section === undefined || found.has(section) || entry.mark === null || entry.heading) continue;
    if (lowerHeadingOf(text, entry) !== null) found.add(section);
  }
  return found;
}

/** The units a heading or a run-in heading names alone (（三）市教育局。/ 2.专家组。), else null. */
function headingUnits(text: string, start: number, end: number): UnitMention[] | null {
  const list = readUnitList(text, start, end, 'subject');
  if (list === null) return null;
  const rest = text.slice(list.end, end);
  if (list.items.some((item) => /^(?:现场|专项|各|下设)?工作组$/.test(item.name))) return null;
  if (list.items.every((item) => /^(?:[^\u4e00-\u9fff]|各|有关|相关|其他)?(?:成员|责任|牵头|配合|组成|参加|有关|相关)?(?:单位|部门)/.test(item.name))) return null;
  return /^(?:（[^）]{1,20}）)?(?:的)?(?:主要|工作|部门|单位|具体)?(?:职责|责任|分工|任务)?(?:分工)?[：。]?$/.test(rest) ? list.items : null;
}

function giveAll(walk: Walk, entry: Entry, units: readonly UnitMention[], from: number, said: Said): void {
  for (const sentence of readSentences(walk.text, from, entry.end)) {
    const role = RUNS_OFFICE.test(walk.text.slice(sentence.start, sentence.end)) ? 'lead' : 'member';
    for (const item of units) walk.register.addDuty(item, role, { ...sentence, body: sentence.start, ...said });
    giveBy(walk, entry, sentence);
  }
}

/** Duties under a heading that is a unit's name; returns false where none is. */
function underUnit(walk: Walk, entry: Entry): boolean {
  const { text } = walk;
  const lead = runInHeading(text, entry);
  const own = lead === null ? null : headingUnits(text, lead.start, lead.end);
  if (own !== null && lead !== null) {
    const from = text[lead.end] === '。' ? lead.end + 1 : lead.end;
    giveAll(walk, entry, own, from, { confidence: 0.9, reason: 'subject-inferred' });
    return true;
  }
  const above = [...entry.path].reverse().find((one) => one.heading && headingUnits(text, one.body, one.titleEnd) !== null);
  if (above === undefined) return false;
  const units = headingUnits(text, above.body, above.titleEnd) ?? [];
  giveAll(walk, entry, units, entry.body, { confidence: 0.9, reason: 'subject-inferred' });
  return true;
}

function underLower(walk: Walk, entry: Entry): boolean {
  const { text, register } = walk;
  const { raw } = register.context;
  const heading = lowerHeadingOf(text, entry);
  if (heading === null) return false;
  const intro = entry.mark === null && /：$/.test(text.slice(entry.body, entry.end));
  const below = entry.path.slice(entry.path.indexOf(heading) + 1);
  const block = below[0] ?? (entry.mark === null ? null : entry);
  if (block === null && (intro || hasLowerBlocks(walk, entry))) return false;
  const lead = block === entry ? runInHeading(text, entry) : null;
  const from = lead === null ? entry.body : lead.end + 1;
  const own = block === null ? null : runInHeading(text, block);
  const head = {
    holder: raw.slice(heading.body, heading.titleEnd),
    label: block === null ? null : raw.slice(block.start, block.mark?.end ?? block.start),
    heading: own === null ? (block === null ? raw.slice(heading.body, heading.titleEnd) : null) : raw.slice(own.start, own.end),
    levelWords: text.slice(heading.body, heading.titleEnd),
  };
  const key = `block:${String((block ?? heading).start)}`;
  register.addLower(key, head, null);
  for (const sentence of readSentences(text, from, entry.end)) {
    register.addLower(key, head, { ...sentence, body: sentence.start, confidence: 1, reason: null });
  }
  return true;
}

const HOSTS = /(?:办公室(?:暂)?设(?:在|于)|办公室，?(?:设)?在)(?=[\u4e00-\u9fff])/;

/** 办公室设在X: X runs the daily work and leads. */
function host(walk: Walk, piece: Range): boolean {
  const { text, register } = walk;
  const found = HOSTS.exec(text.slice(piece.start, piece.end));
  if (found === null) return false;
  const at = piece.start + found.index + found[0].length;
  const list = readUnitList(text, at, piece.end, 'list');
  const first = list?.items[0];
  if (list == null || first === undefined || first.unusual && !/办公/.test(text.slice(list.end, list.end + 2))) return false;
  register.unit(first, 'lead');
  if (!/负责(?!人|同志)|承担/.test(text.slice(piece.start, piece.end))) return true;
  register.addDuty(first, 'lead', { ...piece, body: piece.start, confidence: 0.9, reason: 'subject-inferred' });
  return true;
}

/** A牵头，B、C配合，…: those behind the first comma share the sentence with their own part. */
function giveHelpers(walk: Walk, piece: Piece, holder: Holder): void {
  const { text, register } = walk;
  const lead = /^(?:负责)?(?:总)?牵头(?:负责)?，/.exec(text.slice(holder.end, holder.end + 8));
  if (lead === null) return;
  const list = readUnitList(text, holder.end + lead[0].length, piece.end, 'subject');
  const verb = list === null ? null : /^(?:等)?(?:积极|共同|按职责|分别|密切)?(配合|参与|协助|参加|负责|落实)/.exec(text.slice(list.end, list.end + 8));
  if (list === null || verb === null) return;
  const role = /负责|落实/.test(verb[1] ?? '') ? 'responsible' : 'support';
  for (const item of list.items) register.addDuty(item, role, { start: piece.start, end: piece.end, body: list.end, ...doubtOf(holder, false) });
}

/** 由X负责, 由X牵头，Y参加 inside a sentence: those it binds besides its own subject. */
function giveBy(walk: Walk, entry: Entry, piece: Range): boolean {
  const found = holdersBy(walk.text, piece.start, piece.end);
  for (const holder of found) {
    const plain = { ...piece, holder };
    give(walk, entry, plain, holder, false);
    giveHelpers(walk, plain, holder);
  }
  return found.length > 0;
}

const GOES_ON = /^(?:负责|承担|参与|配合|协助|会同|牵头|指导|督促|组织|做好|承办)/;

/** A paragraph without a number or holder that begins with a verb goes on with the holder of the one before. */
function carried({ text }: Walk, entry: Entry, before: Carried | null): Holder | null {
  if (before === null || entry.mark !== null || before.at !== entry.index - 1) return null;
  return GOES_ON.test(text.slice(entry.body, entry.body + 4)) ? before.holder : null;
}

interface Carried {
  holder: Holder;
  at: number;
}

function sentences(walk: Walk, entry: Entry, before: Carried | null): Carried | null {
  const { text } = walk;
  const lead = entry.heading ? null : runInHeading(text, entry);
  const from = lead === null || holderAt(text, lead.start, lead.end) !== null ? entry.body : lead.end + 1;
  let holder: Holder | null = carried(walk, entry, before);
  for (const sentence of readSentences(text, from, entry.end)) {
    if (FINAL.test(text.slice(sentence.start, sentence.start + 12))) continue;
    for (const piece of cut(text, sentence)) {
      const hosted = host(walk, piece);
      const own = piece.holder ?? setUp(text, piece);
      if (own !== null && hosted && own.items.every((item) => item.generic)) {
        holder = null;
        continue;
      }
      if (own !== null && introduces(walk, entry, piece, own)) continue;
      if (own !== null) {
        holder = own;
        give(walk, entry, piece, own, false);
        giveHelpers(walk, piece, own);
        if (own.items.every((item) => item.generic)) giveBy(walk, entry, piece);
        continue;
      }
      const by = giveBy(walk, entry, piece);
      const foreign = !by && !hosted && hasOwnSubject(text, piece);
      const body = foreign && binds(walk, entry) ? bodyAt(text, piece) : null;
      if (by || hosted) holder = null;
      else if (body !== null) give(walk, entry, piece, (holder = body), false);
      else if (holder !== null && !foreign) give(walk, entry, piece, holder, true);
      else if (binds(walk, entry) && '。；'.includes(text[piece.end - 1] ?? '-') && asks(text, piece)) walk.register.addUnassigned({ ...piece, body: piece.start, confidence: 0.5, reason: 'no-unit' });
    }
  }
  return holder === null ? null : { holder, at: entry.index };
}

/** 本办法自…施行, 本意见由…解释: says something of the notice, binds nobody. */
const FINAL = /^(?:本(?:意见|方案|办法|通知|制度|规定|预案|细则|措施|计划|规划)(?:自|由|有效|从|所称|适用|印发)|此前|以前|附件：)/;

/** Headings over the duties of the members: what stands there without a holder introduces them. */
const PARTITION = /(?:成员单位|部门|单位|各方)(?:工作|主要)?(?:职责|分工)|职责(?:任务)?分工/;

function sectionOf(text: string, entry: Entry): string {
  const section = entry.path[0];
  return section === undefined ? '' : text.slice(section.body, section.titleEnd);
}

/** 各成员单位要按照职责分工，落实工作责任 above the members' own paragraphs binds nobody to anything of its own. */
function introduces({ text }: Walk, entry: Entry, piece: Piece, own: Holder): boolean {
  return own.items.every((item) => item.generic) && PARTITION.test(sectionOf(text, entry)) && onlyPoints(text, own.end, piece.end);
}

const MEASURES = /保障措施|督查|监督|监管|工作要求|有关要求|组织领导|组织实施|组织保障|责任追究|考核|落实|保障/;

/** Sections of measures and supervision: their sentences bind even where no holder is named. */
function binds({ text }: Walk, entry: Entry): boolean {
  const words = sectionOf(text, entry);
  return !entry.cover && MEASURES.test(words) && !PARTITION.test(words) && !/重要性|意义|认识/.test(words) && entry.path.every((one) => one.heading);
}

/** Duties outside tasks: units' paragraphs, blocks of lower levels, sentences with and without a holder. */
export function readDuties(register: Register, entries: readonly Entry[], taken: ReadonlySet<number>): void {
  const walk = { register, text: register.context.text, entries, taken, lowerSections: sectionsWithLowerBlocks(register.context.text, entries) };
  let before: Carried | null = null;
  for (const entry of entries) {
    if (entry.heading || taken.has(entry.index)) continue;
    if (underLower(walk, entry) || underUnit(walk, entry)) continue;
    before = sentences(walk, entry, before);
  }
}
