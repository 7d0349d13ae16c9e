import { demoWords, oldDemoWords } from './demo-words.js';

describe('what is printed of a demonstration', () => {
  it('lines accounts up, Chinese letters being two columns wide', () => {
    const words = demoWords([{ name: 'mishu', role: 'secretariat', label: '秘书' }, { name: 'taishan', role: 'liaison', label: '台山市人民政府联络员' }], 'secret');
    expect(words).toContain('口令都是 secret');
    expect(words.split('\n').slice(4, 7)).toEqual([
      '  账号 account   角色 role                    身份 who',
      '  mishu          联席会议办公室 secretariat   秘书',
      '  taishan        联络员 liaison               台山市人民政府联络员',
    ]);
  });

  it('says how old a demonstration is, in both languages', () => {
    expect(oldDemoWords('2026-11-24', 90)).toMatch(/2026-11-24[^\n]*90天[^\n]*\n[^\n]*90 days ago/);
  });
});
