import type { DocumentBlock, DocumentChart, DocumentDraft } from '@lianxi/domain';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { chartPartXml, chartXml } from './official-chart.js';
import { CHARACTER, CHARACTERS } from './official-page.js';
import { endXml, fontTableXml, footerXml, headerXml, headXml, sectionXml, settingsXml, stylesXml } from './official-parts.js';
import { tableXml } from './official-table.js';
import { escaped, HEAD, paragraphXml, run, WORD } from './official-xml.js';

/** What a .docx is called on the way to a browser. */
export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const STYLE = { heading: 'Heading1', subheading: 'Heading2', paragraph: undefined } as const;
const FONT = { heading: 'heading', subheading: 'subheading', paragraph: 'body' } as const;

/** The charts, in the order of reading: chart n is rIdChart n. */
const chartsOf = ({ blocks }: DocumentDraft): readonly DocumentChart[] => blocks.flatMap(({ chart }) => (chart === null ? [] : [chart]));

function blockXml({ kind, runs, table, chart }: DocumentBlock, charts: readonly DocumentChart[], last: boolean): string {
  const name = runs.map(({ text }) => text).join('');
  if (kind === 'table' || kind === 'chart') {
    const over = paragraphXml(run(name, { font: 'heading', size: 14 }), { align: 'center', keepNext: true });
    return `${over}${table === null ? '' : `${tableXml(table)}${paragraphXml('', { line: 120, snap: false })}`}${chart === null ? '' : chartXml(chart, charts.indexOf(chart) + 1, name)}`;
  }
  // The last paragraph goes with the signature, so that no page has nothing but that; a long one reaches over by itself.
  const ends = last && name.length <= CHARACTERS * 6;
  const style = STYLE[kind];
  const content = runs.map(({ text, blank }) => run(text, { font: FONT[kind], blank: blank !== null })).join('');
  return paragraphXml(content, { align: 'both', firstLine: Math.round(CHARACTER * 2), keepNext: ends || kind !== 'paragraph', ...(style === undefined ? {} : { style }) });
}

function bodyXml(draft: DocumentDraft): string {
  const charts = chartsOf(draft);
  const title = paragraphXml(run(draft.title, { font: 'title', size: 22 }), { style: 'DocumentTitle', align: 'center' });
  const addressee = draft.addressee === null ? '' : paragraphXml(run(`${draft.addressee}：`), { align: 'left' });
  return `${HEAD}<w:document ${WORD}><w:body>${headXml(draft)}${paragraphXml('')}${title}${paragraphXml('')}${addressee}${draft.blocks.map((block, at) => blockXml(block, charts, at === draft.blocks.length - 1)).join('')}${endXml(draft)}${sectionXml(draft)}</w:body></w:document>`;
}

const SIDES = [['odd', 1], ['even', 2], ['first', 3]] as const;

function contentTypes(charts: readonly DocumentChart[]): string {
  const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const parts = [
    ['document', `${word}.document.main`], ['styles', `${word}.styles`], ['settings', `${word}.settings`], ['fontTable', `${word}.fontTable`],
    ...SIDES.flatMap(([, at]) => [[`header${String(at)}`, `${word}.header`], [`footer${String(at)}`, `${word}.footer`]] as const),
  ];
  const drawn = charts.map((_chart, at) => `<Override PartName="/word/charts/chart${String(at + 1)}.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/>`).join('');
  const overrides = parts.map(([name, type]) => `<Override PartName="/word/${name ?? ''}.xml" ContentType="${type ?? ''}+xml"/>`).join('');
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides}${drawn}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`;
}

function documentRelations(charts: readonly DocumentChart[]): string {
  const to = (id: string, type: string, target: string): string => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}.xml"/>`;
  const sides = SIDES.map(([, at]) => to(`rIdHeader${String(at)}`, 'header', `header${String(at)}`) + to(`rIdFooter${String(at)}`, 'footer', `footer${String(at)}`)).join('');
  const drawn = charts.map((_chart, at) => to(`rIdChart${String(at + 1)}`, 'chart', `charts/chart${String(at + 1)}`)).join('');
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${drawn}${to('rId1', 'styles', 'styles')}${to('rId2', 'settings', 'settings')}${to('rId3', 'fontTable', 'fontTable')}${sides}</Relationships>`;
}

const packageRelations = `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`;

function coreProperties({ title, madeBy, madeOn }: DocumentDraft): string {
  return `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(madeBy)}</dc:creator><dc:description>草稿，未用印</dc:description><dcterms:created xsi:type="dcterms:W3CDTF">${madeOn}T00:00:00Z</dcterms:created></cp:coreProperties>`;
}

/** Its parts by name, as they go into the file. */
export function documentParts(draft: DocumentDraft): ReadonlyMap<string, string> {
  const charts = chartsOf(draft);
  return new Map([
    ['[Content_Types].xml', contentTypes(charts)], ['_rels/.rels', packageRelations], ['docProps/core.xml', coreProperties(draft)], ['word/document.xml', bodyXml(draft)], ['word/_rels/document.xml.rels', documentRelations(charts)],
    ...charts.map((chart, at) => [`word/charts/chart${String(at + 1)}.xml`, chartPartXml(chart)] as const),
    ['word/styles.xml', stylesXml()], ['word/settings.xml', settingsXml], ['word/fontTable.xml', fontTableXml()],
    ...SIDES.flatMap(([side, at]) => [[`word/header${String(at)}.xml`, headerXml(draft, side === 'first')], [`word/footer${String(at)}.xml`, footerXml(draft, side)]] as const),
  ]);
}

/** A draft as a .docx set by GB/T 9704-2012, without a seal. The same draft makes the same bytes. */
export async function writeDocument(draft: DocumentDraft): Promise<Buffer> {
  const zip = new ZipFile();
  const mtime = new Date(`${draft.madeOn}T00:00:00Z`);
  for (const [name, content] of documentParts(draft)) zip.addBuffer(Buffer.from(content), name, { mtime });
  zip.end();
  return buffer(zip.outputStream);
}
