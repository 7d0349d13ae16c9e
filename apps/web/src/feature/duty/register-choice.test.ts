import { changeChoice, choiceFromParams, filterOfChoice, paramsFromChoice } from './register-choice';

const read = (query: string) => choiceFromParams(new URLSearchParams(query));

describe('choice of the register in the address', () => {
  it('comes back as it went', () => {
    const query = 'notice=n1&level=county&unit=u1&category=medical&kind=data&frequency=unset&duty=d1';
    expect(paramsFromChoice(read(query)).toString()).toBe(query);
  });

  it('leaves out what everybody gets and what nobody knows', () => {
    expect(paramsFromChoice(read('level=city&kind=unknown&category=')).toString()).toBe('');
  });

  it('lets the unit go with its level, the duty with its unit', () => {
    const choice = read('unit=u1&duty=d1');
    expect(changeChoice(choice, { level: 'town' })).toMatchObject({ level: 'town', unitId: null, dutyId: null });
    expect(changeChoice(choice, { unitId: 'u2' })).toMatchObject({ unitId: 'u2', dutyId: null });
    expect(changeChoice(choice, { kind: 'data' })).toMatchObject({ unitId: 'u1', dutyId: 'd1', kind: 'data' });
  });

  it('asks the server for one unit, for all, or for classes of holders', () => {
    expect(filterOfChoice(read(''), 'n1', 'u1')).toEqual({ level: 'city', noticeId: 'n1', unitId: 'u1' });
    expect(filterOfChoice(read('kind=floor'), null, 'all')).toEqual({ level: 'city', kind: 'floor' });
    expect(filterOfChoice(read(''), null, 'class')).toEqual({ level: 'city', unexpandedOnly: true });
    expect(filterOfChoice(read('level=all&frequency=unset'), null, 'all')).toEqual({ frequencyState: 'unset' });
  });
});
