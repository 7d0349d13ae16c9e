import { splitPositions } from './split-position';

describe('places to split a sentence', () => {
  it('cuts after stops inside the sentence and counts from the notice', () => {
    const cuts = splitPositions('建立台账；逐人落实。', 100);
    expect(cuts).toEqual([{ at: 105, before: '建立台账；', after: '逐人落实。' }]);
  });

  it('offers commas too', () => {
    expect(splitPositions('甲，乙；丙。', 0).map((cut) => cut.at)).toEqual([2, 4]);
  });

  it('offers the weaker 、 only where nothing else is there', () => {
    expect(splitPositions('甲、乙，丙', 0).map((cut) => cut.at)).toEqual([2, 4]);
    expect(splitPositions('甲、乙；丙', 0).map((cut) => cut.at)).toEqual([4]);
  });

  it('never cuts off nothing', () => {
    expect(splitPositions('无处可分。', 0)).toEqual([]);
    expect(splitPositions('；分', 0)).toEqual([]);
  });
});
