import type { Range } from './lines.js';
import type { Holder } from './holders.js';
import { predicateAt } from './predicates.js';
import { readUnitList } from './unit-list.js';
import { opensWithVerb } from './unit-words.js';

const BODY = /^[\u4e00-\u9fff]{0,24}?(?:联席会议|指挥部|领导小组|工作小组|协调小组|工作专班|专班|协调机制)(?![\u4e00-\u9fff]{0,6}(?:办公室|制度|作用|成员))/;
/** Doers that are no units of a register: posts, firms, schools, committees of residents. */
const DOER = /(?:负责人|责任人|负责同志|领导(?:干部|同志)?|工作人员|联络员|召集人|干部|企业|机构|学校|医院|银行|公司|协会|商会|村委会|居委会|委员会|经营者|用人单位|人员|代表|委员)$/;
/** What only a subject takes: 要, 应当, 是, 对…负责. Verbs alone would read 配齐工作人员 as a subject. */
const SUBJECT_VERBS = /(?:是|为|要|应(?!急|对|用)|须|必须|将|不得|可以|可(?=[\u4e00-\u9fff])|有权|有责任|负责(?!人|同志)|承担|对(?=[^，。；]{1,60}(?:负|承担)))/g;
/** 承接运营的公司必须…: a verb in front makes no verb of the whole, unless it is one that takes a clause. */
const RELATIVE = /^(?!督促|指导|要求|引导|鼓励|支持|组织|监督|推动|协调|确保|保障|对|将|把)[^，。；]{2,30}的[\u4e00-\u9fff]{2,8}$/;
/** 省、县粮食和商务部门，应当…; X下设Y: told by what follows, however the name is built. */
const PLAIN = /^[^，。；：]{2,40}(?:(?:部门|单位|政府|机关|地区|机构|企业)，?(?:应当|应(?!急)|要|必须|须|不得)|下设|内设)/;
/** Verbs that begin a name here. */
const NAMELIKE = /^(?:联合(?:采购|会|国)|(?:组织|宣传)部|(?:综合|协调|监督|保障|宣传|指导|督导|督查|检查|评估)[\u4e00-\u9fff]{0,3}[组办队])/;
const LONGEST = 40;

/** Whether the stretch could be a subject: a short noun phrase with no verb or preposition in front. */
function isPhrase(words: string): boolean {
  return words.length >= 2 && words.length <= LONGEST && !opensWithVerb(words);
}

/** The joint body itself where it is the subject (联席会议将定期研究…), as a class holder a person resolves; else null. */
export function bodyAt(text: string, { start, end }: Range): Holder | null {
  const found = BODY.exec(text.slice(start, Math.min(end, start + LONGEST)));
  if (found === null || !isPhrase(found[0]) || predicateAt(text, start) !== null) return null;
  const stop = start + found[0].length;
  const predicate = predicateAt(text, stop);
  if (predicate === null) return null;
  const item = { name: found[0], start, end: stop, generic: true, local: false, unusual: false, inherited: false, leads: false };
  return { items: [item], start, end: stop, open: false, predicate };
}

/** 有下列情形之一的，…; 预案启动后，…: the subject may stand behind a condition. */
const CONDITION = /^[^，。；：、]{2,36}(?:的|时|后|前|之日起|情况下|过程中|期间)，/;

/** Whether a sentence has a subject of its own, unit or not: then the holder of the sentence before is not its. */
export function hasOwnSubject(text: string, { start, end }: Range): boolean {
  const condition = CONDITION.exec(text.slice(start, Math.min(end, start + LONGEST)))?.[0].length ?? 0;
  return opensWithSubject(text, { start, end }) || (condition > 0 && opensWithSubject(text, { start: start + condition, end }));
}

function opensWithSubject(text: string, { start, end }: Range): boolean {
  if (bodyAt(text, { start, end }) !== null) return true;
  const verb = predicateAt(text, start) !== null && !NAMELIKE.test(text.slice(start, start + 6));
  const list = verb ? null : readUnitList(text, start, end, 'subject');
  if (list !== null && !/^[、的之]/.test(text.slice(list.end, list.end + 1))) return true;
  if (!verb && !opensWithVerb(text.slice(start, end)) && PLAIN.test(text.slice(start, Math.min(end, start + LONGEST * 2)))) return true;
  const clause = /^[^，。；：！？]*/.exec(text.slice(start, Math.min(end, start + LONGEST * 2)))?.[0] ?? '';
  for (const hit of clause.matchAll(SUBJECT_VERBS)) {
    const before = clause.slice(0, hit.index);
    if (before.length > LONGEST) return false;
    if (DOER.test(before) && (RELATIVE.test(before) || (!verb && isPhrase(before)))) return true;
  }
  return false;
}
