import type { Figure, FundPart, IndicatorDefinition, LocalDate } from '@lianxi/domain';

/** An indicator of the story: asked with the reports of a task, of the units of some levels, with figures that look like life. */
export interface DemoIndicator {
  readonly taskTitle: string;
  readonly definition: Omit<IndicatorDefinition, 'trigger'>;
  /** Whose: the lead alone, the supporting units alone, or all. */
  readonly asks: 'lead' | 'support' | 'all';
  /** The price rule starts the linkage task; the story stays below it. */
  readonly threshold?: number;
  readonly figure: (unitName: string, periodStartOn: LocalDate, isLead: boolean) => Figure;
}

/** A number in [0, 1) that is the same each time the story is told. */
function chance(...of: readonly string[]): number {
  let hash = 2166136261;
  for (const sign of of.join('|')) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 16777619) >>> 0;
  return hash / 4294967296;
}

const monthsOf = (on: LocalDate): number => Number(on.slice(0, 4)) * 12 + Number(on.slice(5, 7));

/** Part of a whole that grows better with time, a little differently everywhere. */
function growing(unitName: string, on: LocalDate, size: number): Figure {
  const whole = Math.round(size * (0.4 + chance('whole', unitName)));
  const rate = Math.min(0.995, 0.86 + 0.12 * chance('rate', unitName) + 0.03 * chance(unitName, on) + ((monthsOf(on) % 24) / 24) * 0.03);
  return { amount: Math.round(whole * rate), whole };
}

/** Raised each January; one county has not followed yet. */
const cityStandard = (on: LocalDate): number => 880 + 20 * Math.max(0, Number(on.slice(0, 4)) - 2025);
const LATE_TO_RAISE = /^开平/;

/** Money of the month in 万元: all of the budget is released, a little is paid later, what is paid is published. */
function money(part: FundPart, on: LocalDate): Figure {
  const budgeted = 1850 + 10 * (monthsOf(on) % 12);
  const late = chance('late', on) < 0.3 ? 46 : 0;
  const amount = { budgeted, released: budgeted - Math.round(20 * chance('release', on)), paid_in_time: budgeted - 20 - late, published: budgeted - 20 - late }[part];
  return { amount, whole: null };
}

const shared = { direction: 'at_least', floor: false, fundPart: null, fund: null, capped: false, cumulative: false, jumpPercent: 50 } as const;
const ratio = { ...shared, kind: 'ratio', decimals: 0, rollUp: 'ratio', capped: true } as const;

const FUND_STEPS = [
  ['budgeted', '救助资金本月预算', '本月应安排的救助补助资金。'],
  ['released', '救助资金本月下达', '本月已分解下达到市（区）的资金。'],
  ['paid_in_time', '救助资金本月按时发放', '本月10日前社会化发放到账的资金。'],
  ['published', '救助资金本月公开', '发放结果已按规定公开的资金。'],
] as const satisfies readonly (readonly [FundPart, string, string])[];

export const DEMO_INDICATORS: readonly DemoIndicator[] = [
  {
    taskTitle: '在保对象定期复核', asks: 'support', figure: (unitName, on) => growing(unitName, on, 2600),
    definition: { ...ratio, name: '入户核查率', description: '本期入户核查的在保家庭户数占期末在保户数的比例，取自救助系统台账。', measure: '户', numeratorName: '已核查', denominatorName: '在保', target: 95 },
  },
  {
    taskTitle: '在保对象定期复核', asks: 'all',
    figure: (unitName, on, isLead) => ({ amount: cityStandard(on) + (isLead ? 0 : LATE_TO_RAISE.test(unitName) ? cityStandard('2025-01-01') - cityStandard(on) : Math.round(chance('standard', unitName) * 6) * 10), whole: null }),
    definition: { ...shared, kind: 'amount', decimals: 0, rollUp: 'max', name: '城镇低保标准', description: '每人每月标准；县级不得低于市级。', measure: '元', numeratorName: null, denominatorName: null, direction: null, target: null, floor: true, jumpPercent: 20 },
  },
  {
    taskTitle: '蓬江区镇（街道）救助对象动态管理', asks: 'support', figure: (unitName, on) => growing(unitName, on, 480),
    definition: { ...ratio, name: '信息化核对完成率', description: '半年内完成信息化核对的家庭户数占在册户数的比例。', measure: '户', numeratorName: '已核对', denominatorName: '在册', target: 100 },
  },
  {
    taskTitle: '救助资金拨付与监管', asks: 'lead', figure: (unitName, on) => growing(unitName, on, 6400),
    definition: { ...ratio, name: '救助资金按时发放率', description: '每月10日前社会化发放到账的笔数占应发笔数的比例。', measure: '笔', numeratorName: '按时到账', denominatorName: '应发', target: 98, fundPart: 'paid_in_time' },
  },
  ...FUND_STEPS.map(([fundPart, name, description]): DemoIndicator => ({
    taskTitle: '救助资金拨付与监管', asks: 'lead', figure: (_unitName, on) => money(fundPart, on),
    definition: { ...shared, kind: 'amount', decimals: 2, rollUp: 'sum', name, description, measure: '万元', numeratorName: null, denominatorName: null, direction: null, target: null, fundPart, fund: '困难群众救助补助资金' },
  })),
  {
    taskTitle: '物价联动机制监测', asks: 'lead', threshold: 3.5,
    figure: (_unitName, on) => ({ amount: Math.round((1.1 + 1.6 * chance('price', on.slice(0, 7)) + 0.3 * Math.sin(monthsOf(on))) * 10) / 10, whole: null }),
    definition: { ...shared, kind: 'amount', decimals: 1, rollUp: 'latest', name: '低收入群体价格指数涨幅', description: '低收入居民基本生活费用价格指数同比涨幅。', measure: '%', numeratorName: null, denominatorName: null, direction: 'at_most', target: 3.5, jumpPercent: 300 },
  },
];
