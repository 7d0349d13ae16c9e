import { AttemptLimit } from './attempt-limit.js';

const refused = expect.objectContaining({ code: 'RATE_LIMITED' });

function tried(limit: AttemptLimit, address: string, times: number): void {
  for (let turn = 0; turn < times; turn += 1) limit.begin(address, 0);
}

describe('attempts of an address', () => {
  it('are counted as they begin, so that many at once are no way round', () => {
    const limit = new AttemptLimit();
    tried(limit, 'a', 20);
    expect(() => limit.begin('a', 59_000)).toThrow(refused);
    expect(() => limit.begin('b', 59_000)).not.toThrow();
    expect(() => limit.begin('a', 60_000)).not.toThrow();
  });

  it('do not count when they were right', () => {
    const limit = new AttemptLimit();
    tried(limit, 'a', 19);
    for (let turn = 0; turn < 5; turn += 1) {
      limit.begin('a', 0);
      limit.forgive('a');
    }
    expect(() => limit.begin('a', 0)).not.toThrow();
    expect(() => limit.begin('a', 0)).toThrow(refused);
  });

  it('are kept when the table is full, but for the oldest', () => {
    const limit = new AttemptLimit();
    tried(limit, 'oldest', 20);
    tried(limit, 'kept', 20);
    for (let address = 0; address < 9_999; address += 1) limit.begin(`other-${address}`, 0);
    expect(() => limit.begin('kept', 0)).toThrow(refused);
    expect(() => limit.begin('oldest', 0)).not.toThrow();
  });
});
