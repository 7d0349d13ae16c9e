import { civilOf, type LocalDate, type ReportFact } from '@lianxi/domain';
import { demoRandom } from './demo-random.js';
import type { Topic, TopicFact } from './demo-topic.js';
import { DATA_TOPICS } from './demo-topics-data.js';
import { RELIEF_TOPICS } from './demo-topics-relief.js';
import { WELFARE_TOPICS } from './demo-topics-welfare.js';

const TOPICS = { ...RELIEF_TOPICS, ...WELFARE_TOPICS, ...DATA_TOPICS } satisfies Record<string, Topic>;
export type TopicName = keyof typeof TOPICS;
export const topicNames = Object.keys(TOPICS) as TopicName[];

export interface WrittenReport {
  readonly text: string;
  readonly facts: readonly ReportFact[];
  readonly nextStep: string;
}

/** 10月, 第三季度, 上半年: what a report calls its own period. */
export function periodWord(endOn: LocalDate, months: number): string {
  const { year, month } = civilOf(endOn);
  if (months === 3) return `${['一', '二', '三', '四'][Math.ceil(month / 3) - 1] ?? ''}季度`;
  if (months === 6) return month <= 6 ? '上半年' : '下半年';
  return months === 1 ? `${month}月` : `${year}年`;
}

/** The period a report is about, and the first day of the story, from which running totals count. */
export interface WrittenPeriod {
  readonly periodEndOn: LocalDate;
  readonly months: number;
  readonly storyOn: LocalDate;
  /** The task: a unit with two tasks on one line of work has different figures in each. */
  readonly task: string;
}

function monthsBetween(from: LocalDate, to: LocalDate): number {
  const [start, end] = [civilOf(from), civilOf(to)];
  return (end.year - start.year) * 12 + end.month - start.month;
}

/** Localities are smaller than the city's departments, and differ from one another. */
function scaleOf(unitCode: string): number {
  const own = demoRandom(`scale/${unitCode}`).next();
  if (/^4407\d{5}$/.test(unitCode)) return 0.012 + own * 0.014;
  return /^4407\d\d$/.test(unitCode) ? 0.09 + own * 0.1 : 1;
}

function figure(fact: TopicFact, seed: string, period: WrittenPeriod, scale: number): number {
  const random = demoRandom(`${seed}/${fact.key}`);
  if (fact.unit === '%') return Math.min(100, fact.base - 1 + random.next() * 2);
  if (fact.mode === 'fixed') return fact.base;
  if (fact.mode === 'sum') return fact.base + (fact.step ?? 1) * monthsBetween(period.storyOn, period.periodEndOn);
  if (fact.mode === 'year') return fact.base + (fact.step ?? 1) * civilOf(period.periodEndOn).month;
  return fact.base * scale * (0.88 + random.next() * 0.24);
}

/** A part keeps about its share of the whole: 968 of 980 stays a little under the whole of the period. */
function partOf(fact: TopicFact, whole: Figure, seed: string, own: number): number {
  if (fact.mode !== 'flow') return Math.min(own, whole.value);
  const share = fact.base / whole.fact.base;
  return Math.min(whole.value, whole.value * share * (0.985 + demoRandom(`${seed}/${fact.key}`).next() * 0.03));
}

/** Small figures keep one decimal where the topic's base has one; the rest are whole. */
function rounded(fact: TopicFact, value: number): number {
  if (fact.unit === '%') return Math.round(value * 10) / 10;
  return Number.isInteger(fact.base) || fact.mode === 'sum' ? Math.max(1, Math.round(value)) : Math.round(value * 10) / 10;
}

interface Figure {
  readonly fact: TopicFact;
  readonly value: number;
}

function figuresOf(topic: Topic, seed: string, period: WrittenPeriod, scale: number): Map<string, Figure> {
  const figures = new Map<string, Figure>();
  for (const fact of topic.facts) {
    const own = figure(fact, seed, period, scale);
    const whole = fact.within === undefined ? undefined : figures.get(fact.within);
    figures.set(fact.key, { fact, value: rounded(fact, whole === undefined ? own : partOf(fact, whole, seed, own)) });
  }
  return figures;
}

/** Figures above a thousand carry separators in tables, none in running text. */
function factText(fact: TopicFact, value: number): string {
  return `${value.toLocaleString('en-US')}${fact.unit}`;
}

/** The report of one unit on one line of work for one period; the same arguments give the same words. */
export function writeReport(name: TopicName, unitCode: string, period: WrittenPeriod): WrittenReport {
  const topic: Topic = TOPICS[name];
  const seed = `report/${period.task}/${name}/${unitCode}/${period.periodEndOn}`;
  const random = demoRandom(seed);
  const figures = figuresOf(topic, seed, period, scaleOf(unitCode));
  const fill = (sentence: string): string =>
    sentence
      .replace(/\{m\}/g, periodWord(period.periodEndOn, period.months))
      .replace(/\{([a-z])\}/g, (_, key: string) => String(figures.get(key)?.value ?? ''));
  const [first = '', ...others] = topic.sentences;
  const chosen = random.shuffled(others).slice(0, Math.min(others.length, random.between(1, 2)));
  const ordered = [first, ...others.filter((sentence) => chosen.includes(sentence))];
  return {
    text: ordered.map(fill).join(''),
    facts: [...figures.values()].map(({ fact, value }) => ({ label: fact.label, value: factText(fact, value) })),
    nextStep: random.pick(topic.next),
  };
}

export const RETURN_REASONS = [
  '数据与上期衔接不上，请核对累计数后重报。',
  '只写了做法，没有写结果，请补充本期完成数量。',
  '未说明存在的问题和下一步安排，请补充。',
  '附表与正文数字不一致，请以系统数据为准更正。',
  '内容与上期基本相同，请写明本期新进展。',
  '请按各市（区）分列数据，便于汇总。',
  '统计口径有变化，请注明口径和起止日期。',
  '涉及个人信息的内容请删去，只报汇总数。',
] as const;

export const COMPLETION_RETURN_REASONS = ['缺少验收材料，请补充后再提请办结。', '台山、恩平两地结果未附，请补齐。', '请说明未完成部分的原因和处理办法。'] as const;

export const COMPLETION_TEXTS = [
  '任务已按要求完成，相关文件和台账已归档，请予办结。',
  '各项工作均已落实，结果已在单位内部公示，未收到异议，现提请办结。',
  '目标数已完成，后续转入日常管理，现提请办结。',
  '方案已印发，培训已完成，各市（区）反馈运行正常，现提请办结。',
  '已完成全部清单事项，问题整改情况附后，现提请办结。',
  '数据已移交并经接收单位确认，现提请办结。',
] as const;
