import { chineseDate } from '../document/document.js';
import type { Bulletin } from './bulletin.js';
import { CHART_LINE, TABLE_LINE } from './bulletin.js';
import type { BulletinCounts, BulletinUnit } from './bulletin-figures.js';
import { bulletinRuleOf, namedUnits, rateWords } from './bulletin-rule.js';
import { bulletinLevelWords } from './bulletin-words.js';

const share = (part: number, counts: BulletinCounts, ruleVersion: number): string => {
  const rate = counts.expected === 0 ? null : rateWords(part, counts, bulletinRuleOf(ruleVersion));
  return rate === null ? '' : `，占${rate}`;
};

const list = (units: readonly BulletinUnit[], say: (unit: BulletinUnit) => string): string => units.map((unit) => `${unit.unitName}（${say(unit)}）`).join('、');

type Facts = Pick<Bulletin, 'fromOn' | 'untilOn' | 'level' | 'frozenOn' | 'figures' | 'ruleVersion' | 'missingFrom' | 'lateFrom' | 'goodFrom'>;

function named(facts: Facts): readonly string[] {
  const { missing, late, good } = namedUnits(facts.figures, facts);
  return [
    '二、按时报送的单位',
    good.length === 0 ? `应报${String(facts.goodFrom)}件以上且全部按时报送的单位：无。` : `应报${String(facts.goodFrom)}件以上且全部按时报送的单位${String(good.length)}个：${list(good, ({ expected }) => `${String(expected)}件`)}。`,
    '三、未报和迟报的单位',
    missing.length === 0 ? `未报${String(facts.missingFrom)}件以上的单位：无。` : `未报${String(facts.missingFrom)}件以上的单位${String(missing.length)}个：${list(missing, (unit) => `未报${String(unit.missing)}件，应报${String(unit.expected)}件`)}。`,
    late.length === 0 ? `迟报${String(facts.lateFrom)}件以上的其他单位：无。` : `迟报${String(facts.lateFrom)}件以上的其他单位${String(late.length)}个：${list(late, (unit) => `迟报${String(unit.late)}件，应报${String(unit.expected)}件`)}。`,
  ];
}

/** The text as the frozen figures have it, every number over the expected; a person reads it over and writes on (notice lines 10, 59). */
export function bulletinDraft(facts: Facts): string {
  const { figures: all, ruleVersion } = facts;
  const counted = `报送期限在${chineseDate(facts.fromOn)}至${chineseDate(facts.untilOn)}之间、统计时已经到期的应报事项`;
  return [
    `现将联席会议任务进展的报送情况通报如下。统计对象为${bulletinLevelWords[facts.level ?? 'all'].zh}，只计${counted}；数据截至${chineseDate(facts.frozenOn)}，此后的报送不改变本期数字。`,
    '一、总体情况',
    all.expected === 0
      ? '本期没有到期的应报事项。'
      : `涉及单位${String(all.units.length)}个，应报${String(all.expected)}件。其中按时报送${String(all.inTime)}件${share(all.inTime, all, ruleVersion)}；迟报${String(all.late)}件${share(all.late, all, ruleVersion)}；未报${String(all.missing)}件${share(all.missing, all, ruleVersion)}。`,
    ...(all.expected === 0 ? [] : [CHART_LINE]),
    ...named(facts),
    ...(all.expected === 0 ? [] : ['各单位报送情况如下表。', TABLE_LINE]),
    '四、说明',
    '应报、按时、迟报和未报都按系统登记的期限和首次报送日期统计；退回后尚未重新报送的计为未报，暂停和撤销的事项不计。对数据有异议的，请向联席会议办公室提出，核实后在下期说明。',
  ].join('\n');
}
