import { headingLines, openingNames } from './notice-marks';

const text =
  '一、分清职责\n市民政局承担日常事务。\n市总工会、团市委负责动员。\n由市民政局汇总。\n（一）县级责任。落实到位。';

describe('what stands out in a notice', () => {
  it('finds the units that open a paragraph', () => {
    const ranges = openingNames(text, ['市民政局', '团市委', '市总工会', '市']);
    expect(ranges.map(({ start, end }) => text.slice(start, end))).toEqual(['市民政局', '市总工会、团市委']);
  });

  it('takes a line for a heading only when it says nothing more', () => {
    const sections = [
      { label: '一、', title: '分清职责', start: 0 },
      { label: '（一）', title: '县级责任', start: text.indexOf('（一）') },
    ];
    expect([...headingLines(text, sections)]).toEqual([1]);
  });
});
