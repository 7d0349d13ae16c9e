import { emptyRecord, lackingOf, recordInput } from './record-form';

const full = { ...emptyRecord('2026-11-24'), category: 'funds', countyId: 'county', text: '来电反映低保金两个月没有到账。', name: ' 张三 ', phone: '13800000000', confirmed: true } as const;

it('asks for what is missing, and for a name only where one is given', () => {
  expect(lackingOf(emptyRecord('2026-11-24'))).toEqual(['category', 'text', 'name', 'phone', 'noClassifiedContent']);
  expect(lackingOf({ ...emptyRecord(''), anonymous: true, text: '太短' })).toEqual(['receivedOn', 'category', 'text', 'noClassifiedContent']);
  expect(lackingOf(full)).toEqual([]);
});

it('sends the town where one is named, and of an anonymous caller nothing that was typed before', () => {
  expect(recordInput({ ...full, townId: 'town' })).toMatchObject({ placeId: 'town', name: '张三' });
  expect(Object.keys(recordInput({ ...full, anonymous: true }))).not.toEqual(expect.arrayContaining(['name']));
});
