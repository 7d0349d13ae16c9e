import { toCsv } from './csv';

const line = (...values: (string | number | null)[]) => toCsv(['x'], [values]).split('\r\n')[1];

describe('CSV for sheet programs', () => {
  it('begins with a byte order mark and ends its lines with CRLF', () => {
    expect(toCsv(['单位', '条'], [['市民政局', 3]])).toBe('\uFEFF单位,条\r\n市民政局,3\r\n');
  });

  it('makes formulas text', () => {
    expect(line('=1+1', '+86', '-2', '@SUM(A1)', '\tx', '＝1')).toBe(`'=1+1,'+86,'-2,'@SUM(A1),'\tx,'＝1`);
    expect(line(-2)).toBe('-2');
  });

  it('quotes commas, quotes and breaks', () => {
    expect(line('甲,乙', '他说"好"', '上\n下')).toBe('"甲,乙","他说""好""","上\n下"');
  });

  it('leaves nothing where nothing is known', () => {
    expect(line(null, 'a', null)).toBe(',a,');
  });
});
