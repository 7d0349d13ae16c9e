import XLSX from '@e965/xlsx';
import { readTable } from './read-table.js';
import { WorkbookZip } from './workbook-zip.js';
import { writeTemplate, type Template } from './write-template.js';

const template: Template = {
  name: '2026年11月 填报',
  notes: ['只填白色格子', '=勿改编号'],
  columns: [
    { label: '编号', kind: 'text', locked: true, hidden: true },
    { label: '任务', kind: 'text', locked: true },
    { label: '截止日期', kind: 'date', locked: true },
    { label: '进展', kind: 'text', maxLength: 2000, hint: '写本期做了什么' },
    { label: '与上期无变化', kind: 'choice', choices: ['是', '否'] },
    { label: '户数', kind: 'integer' },
    { label: '完成日期', kind: 'date' },
  ],
  rows: [['RW-2026-014@2026-11-01', '核对低保对象', '2026-11-25', null, '否', null, null]],
  blankRows: 2,
};

async function xmlOf(bytes: Uint8Array, name: string): Promise<string> {
  return new TextDecoder().decode(new WorkbookZip(bytes, 50_000_000, 1000).read(name) ?? new Uint8Array());
}

describe('a template', () => {
  it('opens with another library: notes, head, own rows, the hidden key', async () => {
    const bytes = await writeTemplate(template);
    const book = XLSX.read(bytes, { cellStyles: true, cellDates: true });
    const sheet = book.Sheets['2026年11月 填报'] ?? {};
    expect(sheet['A1']).toMatchObject({ v: '只填白色格子\n=勿改编号' });
    expect([sheet['A2'], sheet['D2'], sheet['B3'], sheet['E3']].map((cell) => (cell as XLSX.CellObject).v)).toEqual(['编号', '进展', '核对低保对象', '否']);
    expect(sheet['C3']).toMatchObject({ t: 'd' });
    expect(sheet['!cols']?.[0]?.hidden).toBe(true);
    expect(book.Workbook?.Sheets?.map((each) => each.Hidden ?? 0)).toEqual([0, 2]);
  });

  it('has lists to choose from, rules of length, number and date, locked cells without password, a frozen head', async () => {
    const xml = await xmlOf(await writeTemplate(template), 'xl/worksheets/sheet1.xml');
    expect(xml).toMatch(/<dataValidation type="list"[^>]*sqref="E3(:E5)?/);
    expect(xml).toMatch(/<formula1>&apos;选项&apos;!\$A\$1:\$A\$2<\/formula1>/);
    expect(xml).toMatch(/type="textLength"[^>]*>/);
    expect(xml).toMatch(/type="whole"/);
    expect(xml).toMatch(/type="date"/);
    expect(xml).toMatch(/<sheetProtection sheet="1"/);
    expect(xml).not.toMatch(/hashValue|password/);
    expect(xml).toMatch(/<pane [^>]*ySplit="2"[^>]*state="frozen"/);
  });

  it('comes back as rows, choices apart', async () => {
    const { sheets } = await readTable(await writeTemplate(template));
    expect(sheets).toHaveLength(1);
    expect(sheets[0]?.rows.slice(1)).toEqual([
      ['编号', '任务', '截止日期', '进展', '与上期无变化', '户数', '完成日期'],
      ['RW-2026-014@2026-11-01', '核对低保对象', '2026-11-25', null, '否'],
    ]);
  });
});
