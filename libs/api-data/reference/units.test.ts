import { JIANGMEN_CODE, readJurisdictions } from './jurisdictions.js';
import { cityGovernmentOffice, governmentUnits, jiangmenMemberUnits } from './units.js';

const jurisdictions = readJurisdictions(JIANGMEN_CODE);

describe('jiangmenMemberUnits', () => {
  const units = jiangmenMemberUnits();

  it('has 28 units, one of them leading', () => {
    expect(units).toHaveLength(28);
    expect(new Set(units.map((unit) => unit.name)).size).toBe(28);
    expect(units.filter((unit) => unit.membership === 'lead').map((unit) => unit.name)).toEqual(['市民政局']);
  });

  it('separates the kinds that decree 733 article 5 treats differently', () => {
    const of = (kind: string) => units.filter((unit) => unit.kind === kind).map((unit) => unit.name);
    expect(of('party_organ')).toEqual(['市委宣传部']);
    expect(of('mass_organisation')).toEqual(['市总工会', '团市委', '市妇联', '市红十字会', '市残联']);
    expect(of('vertical_agency')).toEqual(['市税务局', '国家统计局江门调查队', '人民银行江门市中心支行', '江门银监分局']);
    expect(of('government_department')).toHaveLength(18);
  });
});

describe('governmentUnits', () => {
  const governments = governmentUnits(jurisdictions);

  it('gives one government to each of the 7 + 73 divisions', () => {
    expect(governments.filter((unit) => unit.level === 'county')).toHaveLength(7);
    expect(governments.filter((unit) => unit.level === 'town')).toHaveLength(73);
    expect(new Set(governments.map((unit) => unit.code)).size).toBe(80);
  });

  it('names them as they are called', () => {
    const names = governments.map((unit) => unit.name);
    expect(names).toEqual(expect.arrayContaining(['蓬江区人民政府', '台山市人民政府', '棠下镇人民政府', '白沙街道办事处']));
    for (const name of names) expect(name).toMatch(/^[\u4e00-\u9fff]+([市区镇]人民政府|街道办事处)$/);
  });
});

it('has an office of the city government beside the members, under a code of its own', () => {
  const office = cityGovernmentOffice(jurisdictions[0] ?? { code: '', name: '', level: 'city', parentCode: null });
  expect(office.name).toBe('江门市人民政府办公室');
  const codes = [office, ...jiangmenMemberUnits(), ...governmentUnits(jurisdictions)].map((unit) => unit.code);
  expect(new Set(codes).size).toBe(1 + 28 + 80);
});
