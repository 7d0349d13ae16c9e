import type { LowerLevel } from './notice-draft.js';
import type { Entry } from './outline.js';

const LOWER_HEADING =
  /县级|乡级|镇级|乡镇|镇街|市县|县区|区县|各市|各县|各区|各镇|各乡|各街道|各州|街道|镇政府|设区|地级|各地|地方|县（|市（|区（|镇（|基层政府|省级人民政府|村级|社区/;
const OWES = /政府|办事处|街道|职责|责任|任务|义务/;

/** Whether a heading hands the duties below it to governments of a lower level (县级政府工作责任). */
export function isLowerHeading(words: string): boolean {
  return LOWER_HEADING.test(words) && OWES.test(words) && !/部门(?:工作)?(?:职责|责任|分工)|成员单位/.test(words);
}

/** The level words speak of; `local` where they name several or none. */
export function levelOf(words: string): LowerLevel {
  const town = /[乡镇]|街道/.test(words);
  const county = /县|区(?!域)(?!、)|旗|（区）|（[^）]*区[^）]*）/.test(words.replace(/自治区|地区|社区|园区|开发区|新区/g, ''));
  if (/省级|各省|自治区、直辖市|自治区）/.test(words)) return 'province';
  if (/县级(?!市)/.test(words)) return 'county';
  if (town) return county || /市/.test(words) ? 'local' : 'town';
  if (county) return 'county';
  return /市|州|盟/.test(words) ? 'city' : 'local';
}

/** The numbered heading above an entry that speaks to a lower level, innermost first. */
export function lowerHeadingOf(text: string, entry: Entry): Entry | null {
  for (let at = entry.path.length - 1; at >= 0; at -= 1) {
    const above = entry.path[at];
    if (above === undefined || !above.heading) continue;
    const words = text.slice(above.body, above.titleEnd);
    if (isLowerHeading(words) && /县级|[乡镇]|街道|市县|县区|区县|各[市县区镇乡州]|县（|市（|区（|地方|村级|社区|省级/.test(words)) return above;
  }
  return null;
}
