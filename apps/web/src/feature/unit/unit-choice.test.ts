import { filterOfUnits, readUnitChoice } from './unit-choice';

const read = (query: string) => readUnitChoice(new URLSearchParams(query));

describe('choice of units in the address', () => {
  it('shows members unless asked for all', () => {
    expect(filterOfUnits(read(''))).toEqual({ membersOnly: true });
    expect(filterOfUnits(read('range=all&level=town&county=440703&text= 街道 '))).toEqual({
      text: '街道',
      level: 'town',
      countyCode: '440703',
      membersOnly: false,
    });
  });

  it('forgets what makes no sense', () => {
    expect(read('level=moon&county=44&offset=-5')).toEqual({
      text: '',
      level: null,
      countyCode: null,
      everyUnit: false,
      terms: false,
      offset: 0,
    });
  });
});
