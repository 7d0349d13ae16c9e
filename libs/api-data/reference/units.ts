import type { Level, UnitKind } from '@lianxi/domain';
import type { ReferenceJurisdiction } from './jurisdictions.js';

/** A unit as plain data; `code` is unique and stable, so that a second load finds what the first one made. */
export interface ReferenceUnit {
  code: string;
  name: string;
  shortName: string;
  kind: UnitKind;
  level: Level;
  jurisdictionCode: string;
  /** For member units of the joint meeting; the lead does its daily work. */
  membership: 'lead' | 'member' | null;
}

/** Names without the city's prefix, in the order of the notice; the list differs from city to city. */
const JIANGMEN_MEMBERS: ReadonlyArray<readonly [name: string, kind: UnitKind]> = [
  ['市民政局', 'government_department'],
  ['市委宣传部', 'party_organ'],
  ['市信访局', 'government_department'],
  ['市发展改革局', 'government_department'],
  ['市教育局', 'government_department'],
  ['市公安局', 'government_department'],
  ['市司法局', 'government_department'],
  ['市财政局', 'government_department'],
  ['市人力资源社会保障局', 'government_department'],
  ['市住房城乡建设局', 'government_department'],
  ['市农业局', 'government_department'],
  ['市卫生计生局', 'government_department'],
  ['市外侨局', 'government_department'],
  ['市工商局', 'government_department'],
  ['市统计局', 'government_department'],
  ['市法制局', 'government_department'],
  ['市金融局', 'government_department'],
  ['市网信统筹局', 'government_department'],
  ['市社保局', 'government_department'],
  ['市总工会', 'mass_organisation'],
  ['团市委', 'mass_organisation'],
  ['市妇联', 'mass_organisation'],
  ['市红十字会', 'mass_organisation'],
  ['市残联', 'mass_organisation'],
  ['市税务局', 'vertical_agency'],
  ['国家统计局江门调查队', 'vertical_agency'],
  ['人民银行江门市中心支行', 'vertical_agency'],
  ['江门银监分局', 'vertical_agency'],
];

const SHORT_NAMES: Readonly<Record<string, string>> = {
  市发展改革局: '市发改局',
  市人力资源社会保障局: '市人社局',
  市住房城乡建设局: '市住建局',
  市卫生计生局: '市卫计局',
  国家统计局江门调查队: '江门调查队',
  人民银行江门市中心支行: '江门人行',
};

/** The 28 member units of the Jiangmen joint meeting, the civil affairs bureau leading. */
export function jiangmenMemberUnits(): ReferenceUnit[] {
  return JIANGMEN_MEMBERS.map(([name, kind], at) => ({
    code: `4407-${String(at + 1).padStart(2, '0')}`,
    name,
    shortName: SHORT_NAMES[name] ?? name,
    kind,
    level: 'city',
    jurisdictionCode: '4407',
    membership: at === 0 ? 'lead' : 'member',
  }));
}

/** The city government's office: the leaders' posts hang on it. It is none of the 28 members. */
export function cityGovernmentOffice(city: ReferenceJurisdiction): ReferenceUnit {
  const name = `${city.name}人民政府办公室`;
  return { code: `${city.code}-00`, name, shortName: '市政府办', kind: 'government_department', level: 'city', jurisdictionCode: city.code, membership: null };
}

/** 棠下镇 → 棠下镇人民政府; a sub-district has no government of its own but an office: 白沙街道 → 白沙街道办事处. */
export function governmentName(jurisdiction: ReferenceJurisdiction): string {
  if (/街道$/.test(jurisdiction.name)) return `${jurisdiction.name}办事处`;
  if (/街道办事处$/.test(jurisdiction.name)) return jurisdiction.name;
  return `${jurisdiction.name}人民政府`;
}

/**
 * One government for every county-level division, town and sub-district. A sub-district office is an agency of the
 * county's government, yet it stands here as lower government: the notice gives it the same duties as a town.
 */
export function governmentUnits(jurisdictions: readonly ReferenceJurisdiction[]): ReferenceUnit[] {
  return jurisdictions.flatMap((one) =>
    one.level === 'city'
      ? []
      : [
          {
            code: one.code,
            name: governmentName(one),
            shortName: one.name,
            kind: 'lower_government' as const,
            level: one.level,
            jurisdictionCode: one.code,
            membership: null,
          },
        ],
  );
}
