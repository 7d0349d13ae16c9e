import { unitMatcher } from './unit-matcher.js';

const unit = (id: string, name: string, extra: object = {}) => ({ id, name, shortName: null, level: 'city', member: false, places: ['江门市', '江门市'], ...extra });

const match = unitMatcher([
  unit('civil', '市民政局', { member: true }),
  unit('health', '市卫生健康局', { member: true, shortName: '市卫健局' }),
  unit('survey', '国家统计局江门调查队'),
  unit('east', '蓬江区人民政府', { places: ['蓬江区', '江门市'] }),
  unit('civil-east', '蓬江区民政局', { places: ['蓬江区', '江门市'] }),
  unit('twin-1', '市信息中心'),
  unit('twin-2', '江门市信息中心'),
]);

it.each([
  ['市民政局', 'civil'],
  ['江门市民政局', 'civil'],
  ['民政局', 'civil'],
  [' 市 民政局', 'civil'],
  ['市卫健局', 'health'],
  ['卫生健康局', 'health'],
  ['国家统计局江门调查队', 'survey'],
  ['蓬江区人民政府', 'east'],
  ['蓬江区民政局', 'civil-east'],
  ['市教育局', null],
  ['信息中心', null],
  ['市信息中心', 'twin-1'],
  ['', null],
])('%s is %s', (name, id) => expect(match(name)).toBe(id));
