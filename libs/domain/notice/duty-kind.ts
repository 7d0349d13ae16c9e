import type { DataProvisionKind, DutyKind } from './notice-draft.js';

const HELP = '(?:配合|协助|会同|协同|联合|商(?=有关|相关))';
/** 配合民政部门, 协助民政、卫生部门, 联合有关部门, 协助救助管理机构: a body stands behind the verb. */
const HELPS_BODY = new RegExp(`${HELP}(?:好)?(?:[\\u4e00-\\u9fff、（）]{0,24}?)(?:部门|单位|机构|[局委厅署办]|有关方面)`);
const HELPS_FIRST = new RegExp(`^(?:积极|主动|密切)?${HELP}`);
/** 信息化核对, 信息平台, 数据源 are no data that change hands. */
const DATA_NOUN = '(?:信息(?!化|平台|系统|公示|公开|咨询)|数据(?!源|平台)|余额|资料|名单|台账|档案|材料)';
/** What is handed over may stand behind a comma; what is checked or joined stands beside its verb. */
const PROVIDES = new RegExp(
  `(?:提供|报送|通报|反馈|提交|推送|移送)[^。；]{0,60}?${DATA_NOUN}|(?:共享|上传|交换|归集|汇聚|对接|开放|查询|核对)[^，。；]{0,60}?${DATA_NOUN}|${DATA_NOUN}(?:的)?(?:[\\u4e00-\\u9fff]{0,8})(?:对接|共享|互通|核对|汇聚|归集|报送|推送|交换)`,
);
/** 在排查、信息报送、宣传等方面的作用: named among other things, not asked for. */
const LISTED = /^[^；。]*、[^；。]*等(?:方面|环节|工作中|过程)的?[\u4e00-\u9fff]{0,4}作用/;
const RECEIVES = /接受|受理|宣传|公示|公开/;
const PLATFORM = /对接|共享|互通|互联|平台|汇聚|归集|核对工作|上传/;

function firstClause(body: string): string {
  return body.replace(/^(?:负责|承担|要|应当|应|须)(?:积极|主动|切实)?/, '');
}

/** Whether a duty makes its holder the helper of another body (配合, 协助, 会同, 联合 with a body behind it, or first). */
export function isSupport(body: string): boolean {
  const words = firstClause(body);
  if (HELPS_FIRST.test(words)) return true;
  return words.split(/[，；。]/).some((clause) => HELPS_BODY.test(clause.slice(0, 80)) && !/^(?:推进|推动)/.test(clause));
}

/** Whether a duty is to hand over, join or check data. */
export function isDataDuty(body: string): boolean {
  return body.split(/[。；]/).some((clause) => {
    const found = PROVIDES.exec(clause);
    return found !== null && !LISTED.test(clause.slice(found.index)) && !RECEIVES.test(clause.slice(Math.max(0, found.index - 4), found.index + 2));
  });
}

/** Kinds of a duty, the ruling one first. `body` is the sentence after its holder, in normal form. */
export function dutyKinds(body: string): DutyKind[] {
  const kinds: DutyKind[] = [];
  if (/不得(?!低于|少于)|(?:^|[，；])(?:也|并|一律|坚决|均|且)?(?:严禁|禁止|不准)/.test(body)) kinds.push('prohibition');
  if (/不得?低于|不得少于/.test(body)) kinds.push('floor');
  if (isSupport(body)) kinds.push('support');
  if (isDataDuty(body)) kinds.push('data');
  if (/^(?:组织|统筹|协调)?(?:指导|督促|监督|督导)/.test(firstClause(body))) kinds.push('guide');
  return kinds.length === 0 ? ['main'] : kinds;
}

/** What a data duty hands over: 本部门… names nothing (generic), a platform is joined (platform), else specific. */
export function dataKind(body: string): DataProvisionKind {
  if (/提供(?:本部门|本单位|本系统|相关|有关)[^，。；]{0,10}(?:信息|数据)/.test(body)) return 'generic';
  if (SPECIFIC.test(body)) return 'specific';
  return PLATFORM.test(body) ? 'platform' : 'specific';
}

const SPECIFIC = new RegExp(`(?:提供|代为查询)[^，。；]{0,80}${DATA_NOUN}|提供[^。；]{0,60}${DATA_NOUN}|代为查询`);
const WHAT = new RegExp(`(?:提供|报送|推送|上传|查询、核对|核对|共享|汇聚|归集)([^，。；]{2,60}?(?:${DATA_NOUN}(?:数据)?))`);
const TO = /(?:配合|向|报送?|推送至|提供给|对接|与)([\u4e00-\u9fff]{1,22}?(?:部门|局|委|厅|办公室|平台|中心|机构|残联|妇联|工会|政府|指挥部|领导小组))/;

/** The data in the words of the text, null where they cannot be cut out. */
export function dataWhat(body: string): { start: number; end: number } | null {
  const found = WHAT.exec(body);
  const what = found?.[1];
  if (found === null || what === undefined) return null;
  const start = found.index + found[0].length - what.length;
  return { start, end: start + what.length };
}

/** The body that receives the data where the sentence says one. */
export function dataRecipient(body: string): string | null {
  const name = TO.exec(body)?.[1] ?? null;
  // A class (与各级政府部门对接) says with whom data flow, not who receives them.
  return name === null || /^(?:各|有关|相关)/.test(name) ? null : name;
}
