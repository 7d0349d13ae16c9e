import type { Range } from './lines.js';

const MODAL = /要|应当|应(?!急|用|对|对于)|必须|不得|务必|须|请|严禁|负责|将(?:定期|适时|继续|组织)/;
/** X包括…, X是指…: says what a thing is. */
const DEFINES = /^[^，。；]{2,40}?(?:包括|是指|系指|涵盖|分为|所称|下设|内设)/;
/** 近年来, 2017年8月，经…同意，我市建立了…: tells what has been. */
const TELLS = /^(?:近年来|近期|目前|当前|截至|过去|几年来|\d{4}年(?:以来|\d{1,2}月(?:以来|份)?，|，))|^[^。]*?(?:建立|成立|设立|印发|出台|制定|完成|实现|取得|开展|召开|下发|形成)了/;

/** Whether a sentence without a holder asks anything of anybody; one that defines or tells does not. */
export function asks(text: string, { start, end }: Range): boolean {
  const words = text.slice(start, end);
  if (!DEFINES.test(words) && !TELLS.test(words)) return true;
  const [first = ''] = words.split(/[，；]/);
  return MODAL.test(first) && !DEFINES.test(words);
}

/** 各成员单位要按照职责分工，切实落实工作责任: sends the reader to duties that stand elsewhere, says none itself. */
const POINTS =
  /^(?:应当|应|要|必须|须)?(?:严格|切实|认真)?(?:按照?|依据|根据|对照)(?:各自|自身|本单位|以下|下列|上述)?的?(?:工作)?职责(?:任务)?(?:分工)?，?(?:切实|认真|全面|严格|各司其职，|各负其责，)*(?:落实|履行|做好|抓好|完成)(?:好)?(?:各自|自身|相关|各项|相应)?(?:工作)?(?:责任|职责|任务|工作)。?$/;

export function onlyPoints(text: string, from: number, end: number): boolean {
  return POINTS.test(text.slice(from, end));
}
