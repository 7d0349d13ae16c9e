import type { DocumentDraft, DocumentForm } from '@lianxi/domain';
import { SaxesParser } from 'saxes';
import { LINE, LINES, markSize, page, typeArea } from './official-page.js';
import { readDocx } from './read-docx.js';
import { documentParts, writeDocument } from './write-document.js';

const words = (text: string) => ({ text, blank: null });
const room = (name: string) => ({ text: `〔${name}〕`, blank: name });
const plain = { table: null, chart: null };
const draft = (form: DocumentForm = 'document', changes: Partial<DocumentDraft> = {}): DocumentDraft => ({
  kind: 'inspection_notice', form, mark: '甲市人民政府办公室', number: room('发文字号'), title: '关于开展低保资金发放督查的通知', addressee: '东县人民政府',
  blocks: [{ ...plain, kind: 'heading', runs: [words('一、依据')] }, { ...plain, kind: 'subheading', runs: [words('（一）来源')] }, { ...plain, kind: 'paragraph', runs: [words('见<纪要> & "批示"\u0000\ud800，'), room('日期'), words('。')] }],
  signature: '甲市人民政府办公室', signedOn: room('年月日'), copiesTo: room('抄送'), printedBy: '甲市人民政府办公室', checkpoint: null, madeOn: '2026-11-24', madeBy: '陈一', ...changes,
});
const part = (name: string, form: DocumentForm = 'document'): string => documentParts(draft(form)).get(name) ?? '';
const numbers = (xml: string, element: string): Record<string, number> =>
  Object.fromEntries([...(new RegExp(`<w:${element} ([^>]*)/>`).exec(xml)?.[1] ?? '').matchAll(/w:(\w+)="(\d+)"/g)].map(([, name, value]) => [name, Number(value)]));

const figures: Partial<DocumentDraft> = {
  blocks: [
    { kind: 'chart', runs: [words('报送情况')], table: null, chart: { categories: ['市甲局', '<乙>'], series: [{ name: '按时', values: [3, 2] }, { name: '未报', values: [0, 1] }] } },
    { kind: 'table', runs: [words('明细')], chart: null, table: { head: ['单位', '应报'], rows: [['市甲局', '3'], ['<乙>', '3']], widths: [70, 30] } },
  ],
};

describe('tables and charts', () => {
  const parts = documentParts(draft('document', figures));
  it('are real: a table with a head that is repeated, a chart with its numbers, no picture', () => {
    const body = parts.get('word/document.xml') ?? '';
    expect([body.match(/<w:tbl>/g)?.length, body.match(/<w:tblHeader\/>/g)?.length, body.match(/<w:tr>/g)?.length]).toEqual([1, 1, 3]);
    expect(body).toContain('r:id="rIdChart1"');
    expect(parts.get('word/_rels/document.xml.rels')).toContain('Id="rIdChart1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart" Target="charts/chart1.xml"');
    expect(parts.get('[Content_Types].xml')).toContain('/word/charts/chart1.xml');
    expect([...(parts.get('word/charts/chart1.xml') ?? '').matchAll(/<c:numCache>.*?<\/c:numCache>/g)].map(([cache]) => [...cache.matchAll(/<c:v>(\d+)<\/c:v>/g)].map(([, value]) => value))).toEqual([['3', '2'], ['0', '1']]);
    expect([...parts.keys()].filter((name) => /media|\.png/.test(name))).toEqual([]);
  });

  it('are well-formed XML, whatever a unit is called', () => {
    for (const [, xml] of parts) {
      const parser = new SaxesParser({ xmlns: true });
      parser.on('error', (error) => {
        throw error;
      });
      parser.write(xml).close();
    }
  });
});

describe('a document draft as .docx', () => {
  it.each(['document', 'letter', 'minutes'] as const)('%s: every part is well-formed XML', (form) => {
    for (const [, xml] of documentParts(draft(form))) {
      const parser = new SaxesParser({ xmlns: true });
      parser.on('error', (error) => {
        throw error;
      });
      parser.write(xml).close();
    }
  });

  it('is read by another reader, word for word, without what XML cannot hold', async () => {
    const text = await readDocx(await writeDocument(draft()));
    expect(text.split('\n').map((line) => line.trim()).filter((line) => line !== '')).toEqual([
      '甲市人民政府办公室文件', '〔发文字号〕', '关于开展低保资金发放督查的通知', '东县人民政府：', '一、依据', '（一）来源', '见<纪要> & "批示"，〔日期〕。', '抄送：〔抄送〕。',
      expect.stringMatching(/^甲市人民政府办公室\s*〔印发日期：\s*〕印发$/) as string, '草稿，未用印，不具公文效力；2026年11月24日由陈一生成。', '甲市人民政府办公室', '〔年月日〕',
    ]);
  });

  it('sets the page by GB/T 9704-2012: A4, 37/35/28/26 mm, 22 lines in 225 mm', () => {
    const xml = part('word/document.xml');
    expect(numbers(xml, 'pgSz')).toEqual({ w: 11_906, h: 16_838 });
    expect(numbers(xml, 'pgMar')).toMatchObject({ top: 2097, bottom: 1984, left: 1587, right: 1474 });
    const millimetres = (value: number): number => Math.round((value * 25.4) / 14.4) / 100;
    expect([millimetres(typeArea.width), millimetres(typeArea.height)]).toEqual([156.02, 225.02]);
    expect(numbers(xml, 'docGrid')).toEqual({ linePitch: LINE });
    expect(LINE * LINES).toBeLessThanOrEqual(typeArea.height);
    expect(LINE * (LINES + 1)).toBeGreaterThan(typeArea.height);
    expect(page.top + page.bottom + typeArea.height).toBe(page.height);
  });

  it('names the fonts as the standard does, with free ones to stand in', () => {
    expect(part('word/document.xml')).toContain('w:eastAsia="方正小标宋简体"');
    expect(part('word/styles.xml')).toMatch(/w:eastAsia="仿宋_GB2312".*<w:sz w:val="32"\/>/);
    expect(part('word/fontTable.xml')).toMatch(/仿宋_GB2312"><w:altName w:val="[^"]*Noto Serif CJK SC"/);
    expect([part('word/styles.xml').includes('"黑体"'), part('word/styles.xml').includes('"楷体_GB2312"')]).toEqual([true, true]);
  });

  it('says on every page that it is a draft, carries no picture, and numbers pages at the outer side', () => {
    for (const at of [1, 2, 3]) expect(part(`word/header${String(at)}.xml`)).toContain('草稿　未用印　不具公文效力');
    expect([...documentParts(draft()).keys()].filter((name) => name.includes('media'))).toEqual([]);
    expect(part('word/footer1.xml')).toMatch(/w:jc w:val="right".*— .* PAGE .* —/);
    expect(part('word/footer2.xml')).toMatch(/w:jc w:val="left"/);
    expect(part('word/settings.xml')).toContain('<w:evenAndOddHeaders/>');
  });

  it('gives a letter its own first page: mark in the head, red lines, no number', () => {
    expect(part('word/header3.xml', 'letter')).toContain('甲市人民政府办公室');
    expect(part('word/footer3.xml', 'letter')).not.toContain('PAGE');
    expect(part('word/document.xml', 'letter')).toContain('<w:titlePg/>');
    expect(part('word/document.xml', 'letter')).not.toContain('印发日期');
    expect(part('word/document.xml', 'minutes')).toContain('甲市人民政府办公室纪要');
  });

  it('keeps the mark within its line, whatever its length, and the same draft the same bytes', async () => {
    for (const length of [4, 11, 20]) expect(markSize('国'.repeat(length)) * length * 20).toBeLessThanOrEqual(typeArea.width);
    expect((await writeDocument(draft())).equals(await writeDocument(draft()))).toBe(true);
  });
});
