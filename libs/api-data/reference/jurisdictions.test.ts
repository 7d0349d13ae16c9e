import { JIANGMEN_CODE, readJurisdictions } from './jurisdictions.js';

describe('readJurisdictions', () => {
  const rows = readJurisdictions(JIANGMEN_CODE);
  const of = (level: string) => rows.filter((row) => row.level === level);

  it('knows Jiangmen with 7 county-level divisions and 73 towns and sub-districts', () => {
    expect(of('city')).toEqual([{ code: '4407', name: '江门市', level: 'city', parentCode: null }]);
    expect(of('county').map((row) => row.name)).toEqual(['蓬江区', '江海区', '新会区', '台山市', '开平市', '鹤山市', '恩平市']);
    expect(of('town')).toHaveLength(73);
  });

  it('takes towns and sub-districts only, each below a county of the city', () => {
    const counties = new Set(of('county').map((row) => row.code));
    for (const town of of('town')) {
      expect(town.name).toMatch(/^[\u4e00-\u9fff]{2,6}(镇|街道)$/);
      expect(town.code).toMatch(/^4407\d{5}$/);
      expect(counties.has(town.parentCode ?? '')).toBe(true);
      expect(town.code.startsWith(town.parentCode ?? '-')).toBe(true);
    }
    expect(new Set(rows.map((row) => row.code)).size).toBe(81);
  });

  it('works for any city and refuses an unknown code', () => {
    expect(readJurisdictions('4406')[0]?.name).toBe('佛山市');
    expect(() => readJurisdictions('9999')).toThrow('9999');
  });
});
