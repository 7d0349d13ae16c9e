import { passedOn, wholeDate } from './dates.js';
import { withoutBlanks } from './normal-text.js';
import type { Line } from './lines.js';
import { readMark } from './numbering.js';

const NUMBER = /^(?:发文字号：|文号：|[（(])?([\u4e00-\u9fffA-Za-z]{1,14}[〔（《](?:19|20)\d{2}[〕）》]第?\d{1,5}号)[）)]?$/;

/** The document number when a line is that and nothing else (江府办〔2018〕17号); a number inside a sentence is a cited one. */
export function wholeNumber(line: string): string | null {
  const found = NUMBER.exec(withoutBlanks(line));
  return found === null ? null : (found[1] ?? '').replace(/[（《]/, '〔').replace(/[）》]/, '〕');
}

export function isAddressee(line: string): boolean {
  if (!line.endsWith('：') || line.length > 400 || /[。；]/.test(line)) return false;
  const words = line.slice(0, -1);
  if (readMark(line, 0) !== null || /(?:如下|以下|包括|下列|职责|名单|分工)$/.test(words)) return false;
  return /政府|单位|部门|机构|办公室|委员会|[局委办部厅署院会社省市县区镇乡州]$|[局委办部厅署院会社省市县区镇乡州][，、]/.test(words);
}

/** Lines of a page that belong to no title: the red mark, secrecy, urgency, web page remains. */
export function isFurniture(line: string): boolean {
  const text = withoutBlanks(line);
  return (
    /^(?:索引号|主题分类|发文机关|成文日期|发布日期|主题词|信息来源|来源|浏览|字体|分享|打印|关闭|有效性|时效|文号：?$|标题|名称|签发人|密级|特急|加急|平急|机密|秘密|内部|公开方式|首页|当前位置|日期|时间|点击|阅读|附件下载)/.test(text) ||
    /^[\u4e00-\u9fff]{4,40}文件$/.test(text) ||
    /^第?\d+号?$/.test(text) ||
    /^[—\-*=_.#\s]+$/.test(text) ||
    /^（?此件(?:主动|依申请)?(?:公开|不予公开)/.test(text) ||
    text === ''
  );
}

/** A line of a page's table of particulars (索引号：…, 发文机构：…) above a title. */
export function isParticular(line: string): boolean {
  const text = withoutBlanks(line);
  return text.length < 60 && /^(?:发[文布][\u4e00-\u9fff]{2}|[\u4e00-\u9fff]{2}(?:机构|单位|日期|分类|编号|类别|状态|属性)|成文时间|发布时间|废止日期|生效日期|关键词|所属主题|体裁|公文种类|发文字号|文 ?号)：/.test(text) && !/〔\d{4}〕/.test(text);
}

const GENRE = /(?:通知|意见|方案|函|办法|计划|通报|决定|批复|公告|要点|制度|规定|预案|规划|措施|细则|纪要|清单|报告|请示|命令|令|分工|规则|若干政策|行动|安排|台账|任务书|一览表|分解表|任务表|分工表|通告|督办单)(?:》?的(?:通知|函|意见|决定|通报))?(?:（[^（）]{2,16}）)?$/;

/** Whether a title is complete: it ends with its genre (通知, 意见, 方案 …). */
export function endsAsTitle(words: string): boolean {
  return GENRE.test(withoutBlanks(words).replace(/[”》]$/, ''));
}

export function isDateLine(line: string): boolean {
  return wholeDate(line) !== null || passedOn(line) !== null;
}

export function lineText(text: string, line: Line): string {
  return text.slice(line.start, line.end);
}
