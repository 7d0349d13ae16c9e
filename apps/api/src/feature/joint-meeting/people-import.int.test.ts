import { AccountEntity, EventEntity, PostHoldingEntity } from '@lianxi/api-data';
import { readTable } from '@lianxi/api-documents';
import { bootApi, type TestApi, type Who } from '../../testing/index.js';

const IMPORT = `mutation ($input: ImportPeopleInput!) { importPeople(input: $input) {
  rows { row unitName personName accountName postTitle role outcome failures { column code params } } accounts { accountName password } } }`;
const HEAD = ['单位', '姓名', '在联席会议中的角色', '岗位', '岗位类别', '账号', '任职方式', '任职起始日', '任职终止日'];

interface Imported {
  importPeople: { rows: { row: number; accountName: string | null; outcome: string; failures: { column: string | null; code: string; params: string[] }[] }[]; accounts: { accountName: string; password: string }[] };
}

let api: TestApi;
beforeAll(async () => {
  api = await bootApi();
});
afterAll(() => api.close());

const input = (lines: (string | null)[][], dryRun = false) => ({ jointMeetingId: api.world.jointMeetings.first, lines: [HEAD, ...lines], dryRun });
const take = async (lines: (string | null)[][], dryRun = false): Promise<Imported['importPeople']> => (await api.as('system_admin').in(null).query<Imported>(IMPORT, { input: input(lines, dryRun) })).importPeople;
const counts = async () => {
  const [accounts, holdings] = await Promise.all([api.dataSource.getRepository(AccountEntity).count(), api.dataSource.getRepository(PostHoldingEntity).count()]);
  return { accounts, holdings, events: (await api.events()).length };
};

describe('a list of people', () => {
  const LIST = [
    ['市总工会', '林一', '', '', '', '', '', '', ''],
    ['市总工会', '何二', '单位负责人', '主席', '', 'he.er', '', '2026-03-01', ''],
    ['没有这个局', '甲', '', '', '', '', '', '', ''],
    ['市财政局', '别人', '', 'liaison岗', '', '', '', '', ''],
    ['西县人民政府', '何二', '', '', '', 'he.er', 'B角', '', '2026-12-31'],
    ['西县人民政府', '丁三', '', '', '', 'he.er', '', '', ''],
    ['二镇人民政府', '', '系统管理员', '', '', '', '', '', ''],
  ];

  it('is tried first: every line told, nothing left behind', async () => {
    const before = await counts();
    const { rows, accounts } = await take(LIST, true);
    expect(rows.map(({ row, outcome, failures }) => [row, outcome, ...failures.map(({ column, code }) => `${column ?? ''} ${code}`)])).toEqual([
      [2, 'account_made'], [3, 'account_made'], [4, 'refused', 'unit UNIT_UNKNOWN'], [5, 'refused', ' POST_OCCUPIED'], [6, 'account_kept'], [7, 'refused', ' ACCOUNT_OF_ANOTHER'],
      [8, 'refused', 'person FIELD_REQUIRED', 'role CHOICE_UNKNOWN'],
    ]);
    expect(accounts).toEqual([]);
    expect(await counts()).toEqual(before);
  });

  it('is taken in, but for what is refused, with first passwords told once; and the second time does nothing', async () => {
    const before = await counts();
    const { rows, accounts } = await take(LIST);
    expect(rows.filter(({ outcome }) => outcome === 'refused').map(({ row }) => row)).toEqual([4, 5, 7, 8]);
    expect(accounts.map(({ accountName }) => accountName)).toEqual([rows[0]?.accountName, 'he.er']);
    expect(await counts()).toEqual({ accounts: before.accounts + 2, holdings: before.holdings + 3, events: before.events + 3 });
    const [event] = (await api.events()).slice(-1);
    expect(event).toMatchObject({ verb: 'appointPerson', unitId: api.world.units.westCounty } satisfies Partial<EventEntity>);
    const after = await counts();
    const again = await take(LIST);
    expect(again.rows.map(({ outcome }) => outcome)).toEqual(['there', 'there', 'refused', 'refused', 'there', 'refused', 'refused']);
    expect(again.accounts).toEqual([]);
    expect(await counts()).toEqual(after);
  });

  it('gives passwords that work, and must be changed', async () => {
    const { accounts } = await take([['市教育局', '新人', '', '', '', 'new.person', '', '', '']]);
    const [made] = accounts;
    const answer = await api.anonymous.query('mutation ($input: SignInInput!) { signIn(input: $input) { accountName mustChangePassword } }', { input: made });
    expect(answer).toEqual({ signIn: { accountName: 'new.person', mustChangePassword: true } });
  });

  it('takes three hundred people in good time', async () => {
    const began = performance.now();
    const lines = Array.from({ length: 300 }, (_, at) => ['一镇人民政府', `职员${String(at)}`, '督查组成员', `督查岗${String(at)}`, '', `town.clerk-${String(at)}`, '', '', '']);
    const { rows } = await take(lines, true);
    expect(rows.every(({ outcome }) => outcome === 'account_made')).toBe(true);
    expect(performance.now() - began).toBeLessThan(60_000);
  }, 90_000);

  it('is refused as a whole without a head, and to whoever does not administer', async () => {
    const system = api.as('system_admin').in(null);
    expect(await system.refusal(IMPORT, { input: { ...input([]), lines: [['甲', '乙']] } })).toBe('TABLE_WITHOUT_HEAD');
    expect(await system.refusal(IMPORT, { input: input([]) })).toBe('TABLE_EMPTY');
    expect(await system.refusal(IMPORT, { input: { ...input(LIST), jointMeetingId: api.world.units.civil } })).toBe('NOT_FOUND');
    for (const who of ['secretariat', 'security_admin', 'audit_admin'] as const satisfies readonly Who[]) expect(await api.as(who).refusal(IMPORT, { input: input(LIST) })).toBe('NOT_PERMITTED');
  });
});

describe('its sheet', () => {
  const send = (who: Who, name: string, content: string) => {
    const boundary = 'xx';
    const payload = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: text/csv\r\n\r\n${content}\r\n--${boundary}--\r\n`;
    return api.server.inject({ method: 'POST', url: '/api/people/read', headers: { ...api.as(who).headers(), 'content-type': `multipart/form-data; boundary=${boundary}`, 'apollo-require-preflight': 'true' }, payload });
  };

  it('is to be had, filled in and read again', async () => {
    const template = await api.server.inject({ method: 'GET', url: '/api/people-template.xlsx', headers: api.as('system_admin').headers() });
    expect(template.statusCode).toBe(200);
    const rows = (await readTable(template.rawPayload)).sheets[0]?.rows ?? [];
    expect(rows.some((row) => HEAD.every((head) => row.includes(head)))).toBe(true);
    const read = await send('system_admin', '名册.csv', '单位,姓名\r\n市总工会,林一');
    expect([read.statusCode, read.json()]).toEqual([200, { lines: [['单位', '姓名'], ['市总工会', '林一']] }]);
  });

  it('is for the system administrator, and must be a table', async () => {
    for (const who of ['secretariat', 'security_admin'] as const) {
      expect((await api.server.inject({ method: 'GET', url: '/api/people-template.xlsx', headers: api.as(who).headers() })).statusCode).toBe(403);
      expect((await send(who, '名册.csv', '单位')).statusCode).toBe(403);
    }
    const wrong = await send('system_admin', '名册.pdf', '%PDF-1.7');
    expect(wrong.json()).toMatchObject({ error: { code: 'FILE_TYPE_UNSUPPORTED' } });
  });
});
