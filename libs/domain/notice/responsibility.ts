import { readUnitList, type UnitList, type UnitMention } from './unit-list.js';

export type Part = 'lead' | 'responsible' | 'support';

/** Who answers for a task, as one bracket (or row of labels) says it. */
export interface Responsibility {
  parts: Record<Part, UnitMention[]>;
  open: boolean;
  /** Says 负责, 牵头, 责任单位 … and is not a bare list of names. */
  spoken: boolean;
  /** Everything in it was understood. */
  whole: boolean;
}

const LABEL =
  /^(?:市|省|区|县|总|主要)?(?:(牵头|主办|总牵头|主责|第一责任)|(责任|落实|承办|实施|主管|负责|执行|工作责任|完成|整改责任|整改)|(配合|协办|协助|参与|参加|协同|支持|协作|协调))(?:单位|部门|处室|科室|机构|股室|责任单位|责任部门|主体)?(?:及(?:责任人|配合单位|责任单位))?：/;
const SKIPPED_LABEL = /^(?:责任人|[\u4e00-\u9fff]{0,5}领导|责任人员|联系人|完成时限|完成时间|时限|时间|工作时限|时间节点|时间要求|目标|工作目标|备注|进度|完成情况|办结时限)[^：，；]{0,6}：/;
const RULE = /(?:排|列|名)?(?:在|名)?(?:第一|首|最前)[^，；。：）]{0,10}(?:牵头|主办|主要责任|总牵头|主责)/;
const LEADING = /^(?:为)?(?:总)?(?:牵头|主办|主要负责|总负责|负总责|为主)/;
const SUPPORTING = /^(?:配合|参与|参加|协助|协办|支持|协同|积极配合|做好配合)/;
const RESPONSIBLE = /^(?:负责|落实|承办|实施|组织实施|具体负责|组织落实|推进|执行|承担|抓落实|抓好落实|为责任单位|结合实际|因地制宜|办理|推动|贯彻落实|参照执行|抓好|做好)/;
const ADVERBS = /^(?:等|各自|共同|分别|具体|按照|按|依据|根据|依|各|职责|分工|要求|各司其职|密切|协同|联合|分头|，|结合实际|因地制宜|切实|认真|为主|为|齐抓共管|和|范围|权限|事权|职能|任务|统筹|分级|属地|管理|原则)/;

/** 张三副市长牵头: a person leads, no unit. */
const PERSON = /(?:市长|县长|区长|州长|省长|镇长|书记|秘书长|同志|领导|局长|部长|厅长|主任|主席)$/;

/** Rule said once: the first of a list leads. */
export function saysFirstLeads(words: string): boolean {
  return RULE.test(words);
}

interface Verdict {
  part: Part | null;
  /** 会同 stands next: those after it answer too. */
  together: boolean;
  end: number;
}

/** Reads what follows a list: 牵头 / 按职责分工负责 / 配合 / 会同 … */
function readVerb(text: string, at: number, limit: number): Verdict {
  let end = at;
  for (let turn = 0; turn < 12 && end < limit; turn += 1) {
    const rest = text.slice(end, Math.min(limit, end + 12));
    if (/^(?:会同|商|牵头会同|联合)/.test(rest)) return { part: 'lead', together: true, end: end + (/^牵头/.test(rest) ? 4 : rest.startsWith('商') ? 1 : 2) };
    const found = LEADING.exec(rest) ?? SUPPORTING.exec(rest) ?? RESPONSIBLE.exec(rest);
    if (found !== null) {
      const part = LEADING.test(rest) ? 'lead' : SUPPORTING.test(rest) ? 'support' : 'responsible';
      return { part, together: false, end: end + found[0].length };
    }
    const adverb = ADVERBS.exec(rest);
    if (adverb === null || (adverb[0] === '，' && !/^，(?:按|各司其职|共同|分别|会同|牵头|负责|具体)/.test(rest))) break;
    end += adverb[0].length;
  }
  return { part: null, together: false, end: at };
}

class Reader {
  readonly parts: Responsibility['parts'] = { lead: [], responsible: [], support: [] };
  open = false;
  spoken = false;
  whole = true;
  /** A name may stand right here: after a label or 会同. */
  goesOn = false;
  private pending: UnitMention[] = [];
  private readonly held = new Set<string>();
  private label: Part | null = null;
  private together = false;
  private prefix: string | null = null;

  constructor(
    private readonly text: string,
    private readonly limit: number,
  ) {}

  private put(part: Part, items: UnitMention[]): void {
    for (const item of items) {
      if (PERSON.test(item.name)) continue;
      if (!this.held.has(item.name)) this.parts[item.leads ? 'lead' : part].push(item);
      this.held.add(item.name);
    }
  }

  /** A label (牵头单位：), or words to pass over (完成时限：2019年6月). Returns where to go on, or null. */
  private readLabel(at: number): number | null {
    const rest = this.text.slice(at, Math.min(this.limit, at + 20));
    const found = LABEL.exec(rest);
    if (found !== null) {
      this.flush();
      this.label = found[1] !== undefined ? 'lead' : found[3] !== undefined ? 'support' : 'responsible';
      this.spoken = true;
      this.together = false;
      return at + found[0].length;
    }
    if (!SKIPPED_LABEL.test(rest)) return null;
    this.label = null;
    return this.clauseEnd(at);
  }

  private clauseEnd(at: number): number {
    let end = at + 1;
    while (end < this.limit && !'，；。\n'.includes(this.text[end] ?? '')) end += 1;
    return end;
  }

  /** Names that no verb claimed: by their label, else they answer. */
  flush(): void {
    if (this.pending.length > 0) this.put(this.label ?? 'responsible', this.pending);
    this.pending = [];
  }

  private take(list: UnitList): number {
    this.open ||= list.open;
    this.goesOn = list.open && /^[和、，及与]/.test(this.text.slice(list.end));
    const verb = readVerb(this.text, list.end, this.limit);
    const items = [...this.pending, ...list.items];
    const then = this.text[verb.part === null ? list.end : verb.end] ?? '';
    if (verb.part !== null && this.label === null) {
      this.spoken = true;
      this.pending = [];
      this.put(this.together && verb.part === 'responsible' ? 'responsible' : verb.part, items);
      this.together = verb.together;
      this.goesOn = verb.together;
      return this.afterVerb(verb.end);
    }
    this.pending = items;
    if (this.label !== null || !'，、'.includes(then)) this.flush();
    return list.end;
  }

  private afterVerb(at: number): number {
    const tail = /^[\u4e00-\u9fff]{0,6}(?=[，；。、）〕\s]|$)/.exec(this.text.slice(at, Math.min(this.limit, at + 8)));
    return tail === null || this.together ? at : at + tail[0].length;
  }

  /** One step: label, list of units with its verb, or a clause to pass over. */
  step(at: number): number {
    this.goesOn = true;
    const labelled = this.readLabel(at);
    if (labelled !== null) return labelled;
    const lead = /^(?:由|请|并|会同|商(?![务业])|以及|和|其中|牵头会同)/.exec(this.text.slice(at, at + 4));
    const from = lead === null ? at : at + lead[0].length;
    if (lead !== null && /会同|商/.test(lead[0])) this.together = true;
    const list = readUnitList(this.text, from, this.limit, 'list', this.prefix);
    if (list === null) {
      this.flush();
      const end = this.clauseEnd(at);
      if (!/^(?:下同|以下同|持续|长期|年底|年内|全年|常年|\d|排|列|第一|首|到|于|每|按|今年|力争|完成)/.test(this.text.slice(at, end))) this.whole = false;
      return end;
    }
    this.prefix = list.prefix;
    return this.take(list);
  }
}

/** Reads who answers for a task out of the inside of a bracket or a run of labels; `firstLeads`: a rule said before. */
export function readResponsibility(text: string, start: number, end: number, firstLeads: boolean): Responsibility {
  const reader = new Reader(text, end);
  let at = start;
  while (at < end) {
    if ('，；。、 \n\t：'.includes(text[at] ?? '')) {
      if ('；。\n'.includes(text[at] ?? '')) reader.flush();
      at += 1;
      continue;
    }
    at = Math.max(at + 1, reader.step(at));
    // What follows a name without a separator is no further name (…等部门研究提出意见).
    while (at < end && !reader.goesOn && !'，；。、 \n\t：'.includes(text[at] ?? '')) {
      reader.whole = false;
      at += 1;
    }
  }
  reader.flush();
  const { parts } = reader;
  if (firstLeads && parts.lead.length === 0) parts.lead.push(...parts.responsible.splice(0, 1));
  return { parts, open: reader.open, spoken: reader.spoken, whole: reader.whole };
}
