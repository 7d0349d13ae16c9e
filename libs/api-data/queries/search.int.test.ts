import { twoReadings } from '@lianxi/domain';
import { Client } from 'pg';
import { testDatabase, type TestDatabase } from '../testing/index.js';

let database: TestDatabase;
let app: Client;
beforeAll(async () => {
  database = await testDatabase();
  app = new Client({ connectionString: database.appUrl });
  await app.connect();
});
afterAll(async () => {
  await app.end();
  await database.drop();
});

const initials = async (text: string): Promise<string> => (await app.query<{ initials: string }>('SELECT search_initials($1) AS initials', [text])).rows[0]?.initials ?? '';

it.each([
  ['江门市民政局', 'jmsmzj'], ['市财政局', 'sczj'], ['恩平市', 'eps'], ['安全、阿婆', 'aqap'], ['孤儿（含事实无人抚养）', 'gehsswrfy'], ['RW-2026-001 低保', 'rw2026001db'], ['、（）', ''],
  ['哈尔滨', 'heb'], ['欧阳玉山', 'oyys'], ['匝道', 'zd'],
])('%s is %s', async (text, expected) => {
  expect(await initials(text)).toBe(expected);
});

it('a character of two readings stands as the capital the pattern looks for', async () => {
  for (const [capital, [, characters]] of Object.entries(twoReadings)) for (const character of characters) expect([character, await initials(character)]).toEqual([character, capital]);
});
