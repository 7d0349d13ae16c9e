import type { DocumentDraft } from '@lianxi/domain';
import { chineseDate } from '@lianxi/domain';
import { BODY, CHARACTER, draftLineTop, FOLIO, folioFromBottom, fonts, letterLineFromBottom, letterLineOut, LINE, markSize, markTop, page, typeArea, type FontRole } from './official-page.js';
import { escaped, HEAD, line, paragraphXml, run, runLook, setting, WORD } from './official-xml.js';

const RED = 'E60012';
const GREY = '7F7F7F';
const characters = (count: number): number => Math.round(count * CHARACTER);

/* The mark of the issuer: in the page for documents and minutes, in the head of the first page for letters. */

/** A character begins about a tenth of its size under the upper edge of its line: so much higher the line has to be. */
const markRise = (words: string): number => markSize(words) * 2;

function markXml({ mark, form }: DocumentDraft, before: number): string {
  const words = form === 'document' ? `${mark}文件` : form === 'minutes' ? `${mark}纪要` : mark;
  const size = markSize(words);
  return paragraphXml(run(words, { font: 'title', size, color: RED }), { style: 'IssuerMark', align: 'center', before: Math.max(0, before - markRise(words)), line: size * 24, snap: false });
}

export function headXml(draft: DocumentDraft): string {
  const { form, number } = draft;
  const numberRun = run(number.text, { blank: number.blank !== null });
  // A letter has its number at the right under the red line; a document two lines under the mark, and the line 4 mm under it.
  if (form === 'letter') return paragraphXml(numberRun, { align: 'right', before: 90 });
  const rule = line('bottom', 12, { color: RED, space: 5 });
  return `${markXml(draft, markTop[form] - page.top)}${paragraphXml('')}${paragraphXml('')}${paragraphXml(numberRun, { align: 'center', border: rule })}${paragraphXml('')}`;
}

/** 版记: at the foot of the last page; a letter has neither lines nor printer. That it is a draft, by whom and when, stands in it. */
function imprintXml({ form, copiesTo, printedBy, checkpoint, madeOn, madeBy }: DocumentDraft): string {
  const look = { size: 14 };
  const copies = run(`抄送：${copiesTo.text}。`, { ...look, blank: copiesTo.blank !== null });
  const printed = `${run(printedBy, look)}<w:r><w:tab/></w:r>${run('〔印发日期：　　　　〕', { ...look, blank: true })}${run('印发', look)}`;
  const draft = run(`草稿，未用印，不具公文效力；${chineseDate(madeOn)}由${madeBy}生成。`, look);
  // The same borders on each make one box; one frame holds it at the foot of the type area (with thin lines between them LibreOffice drops the frame).
  const border = form === 'letter' ? '' : line('top', 8) + line('bottom', 8);
  const frame = `<w:framePr w:w="${String(typeArea.width)}" w:hSpace="0" w:wrap="notBeside" w:vAnchor="margin" w:hAnchor="margin" w:xAlign="left" w:yAlign="bottom"/>`;
  const tabs = `<w:tab w:val="right" w:pos="${String(typeArea.width - 280)}"/>`;
  // 64 signs of a hash fit a line at this size.
  const sealed = checkpoint === null ? [] : [run(checkpoint, { size: 8, font: 'folio' })];
  return (form === 'letter' ? [copies, draft] : [copies, printed, ...sealed, draft]).map((content) => paragraphXml(content, { style: 'Imprint', frame, tabs, border, left: 280, right: 280 })).join('');
}

/**
 * The end: 署名 over the middle of the date, which stands four characters in; and the imprint, which keeps to their page. Both are lines of one paragraph: as two,
 * LibreOffice sets the date on a page of its own where the imprint takes the place under the name.
 */
export function endXml(draft: DocumentDraft): string {
  const { signature, signedOn } = draft;
  const widest = Math.max(signature.length, signedOn.text.length) + 1;
  const lines = `${run(signature)}<w:r><w:br/></w:r>${run(signedOn.text, { blank: signedOn.blank !== null })}`;
  return [paragraphXml('', { keepNext: true }), imprintXml(draft), paragraphXml(lines, { align: 'center', left: Math.max(0, typeArea.width - characters(widest + 4)), right: characters(4), keepLines: true })].join('');
}

/* Heads and feet */

function partXml(kind: 'hdr' | 'ftr', content: string): string {
  return `${HEAD}<w:${kind} ${WORD}>${content}</w:${kind}>`;
}

const draftLine = (after = 0): string => paragraphXml(run('草稿　未用印　不具公文效力', { font: 'folio', size: 9, color: GREY }), { style: 'DraftLine', align: 'right', line: 240, after });

/** The line that says it is a draft, on every page; the first of a letter also has the mark and its double red line. */
export function headerXml(draft: DocumentDraft, first: boolean): string {
  if (!first || draft.form !== 'letter') return partXml('hdr', draftLine());
  const rule = paragraphXml('', { line: 40, left: -letterLineOut, right: -letterLineOut, border: line('bottom', 24, { color: RED, space: 9, kind: 'thickThinSmallGap' }) });
  return partXml('hdr', `${draftLine(markTop.letter - draftLineTop - 240 - markRise(draft.mark))}${markXml(draft, 0)}${rule}`);
}

/** — n —, at the outer side, one character in; a letter's first page has a red line instead. */
export function footerXml(draft: DocumentDraft, side: 'odd' | 'even' | 'first'): string {
  if (side === 'first' && draft.form === 'letter') return partXml('ftr', paragraphXml('', { line: 40, left: -letterLineOut, right: -letterLineOut, border: line('bottom', 24, { color: RED, kind: 'thinThickSmallGap' }) }));
  const look = { font: 'folio', size: FOLIO } as const;
  const field = (type: string): string => `<w:r><w:rPr>${runLook(look)}</w:rPr><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const number = `${field('begin')}<w:r><w:rPr>${runLook(look)}</w:rPr><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>${field('separate')}${run('1', look)}${field('end')}`;
  const indent = FOLIO * 20;
  const place = side === 'even' ? ({ align: 'left', left: indent } as const) : ({ align: 'right', right: indent } as const);
  // The foot of a letter hangs lower, for its red line: what is over it lifts the number to where it belongs.
  const set = { ...place, after: draft.form === 'letter' ? folioFromBottom - letterLineFromBottom : 0 };
  return partXml('ftr', paragraphXml(`${run('— ', look)}${number}${run(' —', look)}`, { style: 'Folio', line: indent, ...set }));
}

export function sectionXml({ form }: DocumentDraft): string {
  const kinds = [['default', 1], ['even', 2], ['first', 3]] as const;
  const parts = kinds.map(([type, at]) => `<w:headerReference w:type="${type}" r:id="rIdHeader${String(at)}"/><w:footerReference w:type="${type}" r:id="rIdFooter${String(at)}"/>`).join('');
  const footer = form === 'letter' ? letterLineFromBottom : folioFromBottom;
  return `<w:sectPr>${parts}<w:pgSz w:w="${String(page.width)}" w:h="${String(page.height)}"/><w:pgMar w:top="${String(page.top)}" w:right="${String(page.right)}" w:bottom="${String(page.bottom)}" w:left="${String(page.left)}" w:header="${String(draftLineTop)}" w:footer="${String(footer)}" w:gutter="0"/>${form === 'letter' ? '<w:titlePg/>' : ''}<w:docGrid w:type="lines" w:linePitch="${String(LINE)}"/></w:sectPr>`;
}

/* Styles, fonts, settings */

const STYLES: readonly (readonly [string, string, FontRole, number])[] = [
  ['IssuerMark', '发文机关标志', 'title', 36], ['DocumentTitle', '公文标题', 'title', 22], ['Heading1', '一级标题', 'heading', BODY], ['Heading2', '二级标题', 'subheading', BODY], ['Imprint', '版记', 'body', 14],
  ['Folio', '页码', 'folio', FOLIO], ['DraftLine', '草稿标记', 'folio', 9],
];

export function stylesXml(): string {
  const more = STYLES.map(([id, name, font, size]) => `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:rPr>${runLook({ font, size })}</w:rPr></w:style>`).join('');
  return `${HEAD}<w:styles ${WORD}><w:docDefaults><w:rPrDefault><w:rPr>${runLook({})}<w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr>${setting({ align: 'both' })}</w:pPr><w:rPr>${runLook({})}</w:rPr></w:style>${more}</w:styles>`;
}

export function fontTableXml(): string {
  const each = Object.values(fonts).map(({ name, others, family }) => `<w:font w:name="${escaped(name)}"><w:altName w:val="${others.join(',')}"/><w:charset w:val="86"/><w:family w:val="${family}"/></w:font>`).join('');
  return `${HEAD}<w:fonts ${WORD}>${each}</w:fonts>`;
}

/** Odd and even pages differ; characters are not squeezed, so that 28 stand in a line. */
export const settingsXml = `${HEAD}<w:settings ${WORD}><w:evenAndOddHeaders/><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`;
