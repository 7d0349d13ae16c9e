import { bootApi, type TestApi } from '../testing/index.js';
import { AttemptLimit } from './attempt-limit.js';
import { Housekeeping } from './housekeeping.js';

const refused = expect.objectContaining({ code: 'RATE_LIMITED' });

let api: TestApi;
let limit: AttemptLimit;
beforeAll(async () => {
  api = await bootApi();
  limit = api.app.get(AttemptLimit);
});
afterAll(() => api.close());

const tried = async (who: string, times: number): Promise<void> => {
  for (let turn = 0; turn < times; turn += 1) await limit.begin(who);
};

describe('attempts of an address', () => {
  it('are counted as they begin, so that many at once are no way round', async () => {
    const answers = await Promise.allSettled(Array.from({ length: 30 }, () => limit.begin('a')));
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(20);
    await expect(limit.begin('a')).rejects.toEqual(refused);
    await limit.begin('b');
    api.clock.passSeconds(60);
    await limit.begin('a');
  });

  it('do not count when they were right', async () => {
    await tried('right', 19);
    for (let turn = 0; turn < 5; turn += 1) {
      await limit.begin('right');
      await limit.forgive('right');
    }
    await limit.begin('right');
    await expect(limit.begin('right')).rejects.toEqual(refused);
  });

  it('are counted together by several servers, and kept without their address', async () => {
    const other = new AttemptLimit(limit['dataSource'], limit['seal'], limit['clock']);
    await tried('10.9.8.7', 20);
    await expect(other.begin('10.9.8.7')).rejects.toEqual(refused);
    expect(JSON.stringify(await api.dataSource.query('SELECT * FROM attempt'))).not.toContain('10.9.8.7');
  });

  it('of the public are counted apart: by kind, and at each joint meeting by itself', async () => {
    const { first, second } = api.world.jointMeetings;
    for (let turn = 1; turn <= 20; turn += 1) expect(await limit.count('follow', '10.3.0.1', first)).toBe(turn);
    await expect(limit.count('follow', '10.3.0.1', first)).rejects.toEqual(expect.objectContaining({ code: 'RATE_LIMITED', params: { seconds: 600 } }));
    expect([await limit.count('follow', '10.3.0.1', second), await limit.count('file', '10.3.0.1', first)]).toEqual([1, 1]);
    await limit.begin('10.3.0.1');
    api.clock.passSeconds(600);
    expect(await limit.count('follow', '10.3.0.1', first)).toBe(1);
  });

  it('are swept away once they are over', async () => {
    api.clock.passSeconds(3600);
    await api.app.get(Housekeeping).sweep();
    expect(await api.dataSource.query('SELECT * FROM attempt')).toEqual([]);
  });
});
