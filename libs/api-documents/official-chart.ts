import type { DocumentChart } from '@lianxi/domain';
import { fonts, LINE, typeArea } from './official-page.js';
import { escaped, HEAD } from './official-xml.js';

/** English metric units in a twip. */
const EMU = 635;
/** A chart takes whole lines of the grid, so that what follows stands on it again. */
const MOST_LINES = 12;

const linesOf = ({ categories }: DocumentChart): number => Math.min(MOST_LINES, Math.max(6, 3 + Math.ceil(categories.length * 0.8)));

/** Told apart also without colour: dark, hatched light, white with a line. */
const FILLS = [
  '<a:solidFill><a:srgbClr val="3B5B7A"/></a:solidFill>',
  '<a:pattFill prst="wdUpDiag"><a:fgClr><a:srgbClr val="9A6A00"/></a:fgClr><a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>',
  '<a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>',
];
const EDGES = ['3B5B7A', '9A6A00', 'B3261E'];

const TEXT = `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1050"><a:solidFill><a:srgbClr val="000000"/></a:solidFill><a:latin typeface="Times New Roman"/><a:ea typeface="${fonts.body.name}"/></a:defRPr></a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`;

const column = (at: number): string => String.fromCharCode('B'.charCodeAt(0) + at);

function seriesXml({ categories, series }: DocumentChart, at: number): string {
  const { name = '', values = [] } = series[at] ?? {};
  const last = String(categories.length + 1);
  const points = (list: readonly (string | number)[]): string => `<c:ptCount val="${String(list.length)}"/>${list.map((value, index) => `<c:pt idx="${String(index)}"><c:v>${escaped(String(value))}</c:v></c:pt>`).join('')}`;
  // A part that is nought has no number: it would stand on its neighbour.
  const hidden = values.flatMap((value, index) => (value === 0 ? [`<c:dLbl><c:idx val="${String(index)}"/><c:delete val="1"/></c:dLbl>`] : [])).join('');
  const label = at === 0 ? TEXT.replace('000000', 'FFFFFF') : TEXT;
  const background = at === 1 ? '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill></c:spPr>' : '<c:spPr><a:noFill/></c:spPr>';
  return `<c:ser><c:idx val="${String(at)}"/><c:order val="${String(at)}"/><c:tx><c:strRef><c:f>Sheet1!$${column(at)}$1</c:f><c:strCache>${points([name])}</c:strCache></c:strRef></c:tx><c:spPr>${FILLS[at] ?? FILLS[0] ?? ''}<a:ln w="9525"><a:solidFill><a:srgbClr val="${EDGES[at] ?? '000000'}"/></a:solidFill></a:ln></c:spPr><c:invertIfNegative val="0"/><c:dLbls>${hidden}<c:numFmt formatCode="0" sourceLinked="0"/>${background}${label}<c:dLblPos val="ctr"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls><c:cat><c:strRef><c:f>Sheet1!$A$2:$A$${last}</c:f><c:strCache>${points(categories)}</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>Sheet1!$${column(at)}$2:$${column(at)}$${last}</c:f><c:numCache><c:formatCode>0</c:formatCode>${points(values)}</c:numCache></c:numRef></c:val></c:ser>`;
}

/** A native chart (DrawingML): drawn by the programme that opens the file from the numbers in it, not a picture. */
export function chartPartXml(chart: DocumentChart): string {
  const line = '<c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="7F7F7F"/></a:solidFill></a:ln></c:spPr>';
  const axis = (id: number, cross: number) => `<c:axId val="${String(id)}"/>`.concat(`<c:scaling><c:orientation val="${id === 1 ? 'maxMin' : 'minMax'}"/>${id === 1 ? '' : '<c:min val="0"/>'}</c:scaling><c:delete val="${id === 1 ? '0' : '1'}"/><c:axPos val="${id === 1 ? 'l' : 'b'}"/><c:numFmt formatCode="0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${line}${TEXT}<c:crossAx val="${String(cross)}"/><c:crosses val="autoZero"/>`);
  return `${HEAD}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/><c:barChart><c:barDir val="bar"/><c:grouping val="stacked"/><c:varyColors val="0"/>${chart.series.map((_series, at) => seriesXml(chart, at)).join('')}<c:gapWidth val="45"/><c:overlap val="100"/><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx>${axis(1, 2)}<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx><c:valAx>${axis(2, 1)}<c:crossBetween val="between"/></c:valAx></c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/>${TEXT}</c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:chartSpace>`;
}

/** Where it stands: in a line of its own, as high as the chart, with its words for who does not see it. */
export function chartXml(chart: DocumentChart, number: number, name: string): string {
  const lines = linesOf(chart);
  const [width, height] = [(typeArea.width - 20) * EMU, (lines * LINE - 60) * EMU];
  const said = chart.categories.map((category, at) => `${category}：${chart.series.map((series) => `${series.name}${String(series.values[at] ?? 0)}`).join('，')}`).join('；');
  const drawing = `<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${String(width)}" cy="${String(height)}"/><wp:docPr id="${String(number)}" name="${escaped(name)}" descr="${escaped(said)}"/><wp:cNvGraphicFramePr/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rIdChart${String(number)}"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
  // As high as what stands in it: in a line of exact height LibreOffice cuts off what is over four fifths of it.
  return `<w:p><w:pPr><w:snapToGrid w:val="0"/><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/><w:jc w:val="center"/><w:rPr><w:sz w:val="2"/></w:rPr></w:pPr>${drawing}</w:p>`;
}
