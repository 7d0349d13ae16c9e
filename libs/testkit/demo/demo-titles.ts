import type { DemoUnit } from './demo-plan.types.js';

const HEADS: Readonly<Record<string, string>> = {
  市委宣传部: '部长',
  市总工会: '主席',
  团市委: '书记',
  市妇联: '主席',
  市红十字会: '会长',
  市残联: '理事长',
  国家统计局江门调查队: '队长',
  人民银行江门市中心支行: '行长',
};

const PORTFOLIOS: Readonly<Record<string, string>> = {
  市民政局: '社会救助、儿童福利',
  市教育局: '学生资助、义务教育',
  市公安局: '治安、户籍',
  市财政局: '社会保障资金',
  市人力资源社会保障局: '就业促进、医疗保险',
  市住房城乡建设局: '住房保障、城市管理',
  市农业局: '扶贫、农村经营管理',
  市卫生计生局: '医政医管',
  市残联: '康复、权益保障',
};

const LIAISONS: Readonly<Record<string, string>> = {
  市民政局: '社会救助科科长（联络员）',
  市教育局: '学生资助中心主任（联络员）',
  市公安局: '治安支队副支队长（联络员）',
  市司法局: '法律援助处处长（联络员）',
  市财政局: '社会保障科科长（联络员）',
  市人力资源社会保障局: '就业促进科科长（联络员）',
  市住房城乡建设局: '住房保障科科长（联络员）',
  市卫生计生局: '医政科科长（联络员）',
  市残联: '康复部部长（联络员）',
};

/** The central bank's branch and the banking regulator gave their accounts back: the secretariat files on their behalf. */
export function isWithoutAccount(unit: Pick<DemoUnit, 'name'>): boolean {
  return unit.name === '人民银行江门市中心支行' || unit.name === '江门银监分局';
}

export function headTitle(unit: DemoUnit): string {
  if (/区人民政府$/.test(unit.name)) return '区长';
  if (/市人民政府$/.test(unit.name)) return '市长';
  if (/[镇乡]人民政府$/.test(unit.name)) return unit.name.includes('镇') ? '镇长' : '乡长';
  if (/街道办事处$/.test(unit.name)) return '街道办事处主任';
  return HEADS[unit.name] ?? '局长';
}

export function deputyTitle(unit: DemoUnit): string {
  return `副${headTitle(unit)}`;
}

export function liaisonTitle(unit: DemoUnit): string {
  if (unit.level === 'county') return '政府办公室副主任（联络员）';
  if (unit.level === 'town') return '公共服务办公室主任（联络员）';
  return LIAISONS[unit.name] ?? '办公室主任（联络员）';
}

export function portfolioOf(unit: DemoUnit): string {
  return PORTFOLIOS[unit.name] ?? '困难群众基本生活保障';
}
