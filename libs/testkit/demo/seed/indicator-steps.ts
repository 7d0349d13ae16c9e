import {
  attachIndicator, checkValue, defineIndicator, enterIndicatorValues, localDate, yearOf, type AskedIndicator, type Figure, type Indicator, type IndicatorUse, type IndicatorValue, type IndicatorVersion,
  type Report, type ReportSlot,
} from '@lianxi/domain';
import { DEMO_INDICATORS, type DemoIndicator } from '../demo-indicators.js';
import type { DemoTask } from '../demo-plan.types.js';
import type { Scene } from './scene.js';

interface Used {
  readonly demo: DemoIndicator;
  readonly definition: IndicatorVersion;
  readonly use: IndicatorUse;
  /** Newest figure of the lead, which others must not lie below. */
  leadFigure: Figure | null;
}

/** The tables of indicators of one joint meeting, in memory. */
export class IndicatorBook {
  readonly indicators: Indicator[] = [];
  readonly definitions: IndicatorVersion[] = [];
  readonly uses: IndicatorUse[] = [];
  readonly values: IndicatorValue[] = [];
  /** By task, what its reports ask for. */
  readonly used = new Map<string, Used[]>();
  private readonly byReport = new Map<string, Map<string, Figure>>();

  figureIn(reportId: string | undefined, indicatorId: string): Figure | null {
    return this.byReport.get(reportId ?? '')?.get(indicatorId) ?? null;
  }

  keep(values: readonly IndicatorValue[]): void {
    this.values.push(...values);
    for (const { reportId, indicatorId, amount, whole } of values) {
      const figures = this.byReport.get(reportId) ?? new Map<string, Figure>();
      if (amount !== null) this.byReport.set(reportId, figures.set(indicatorId, { amount, whole }));
    }
  }
}

/** On the day a task is handed out, the secretariat says what is counted with its reports. */
export function playIndicators(scene: Scene, demo: DemoTask, taskId: string): void {
  for (const each of DEMO_INDICATORS) if (each.taskTitle === demo.title) define(scene, each, taskId);
}

function define({ book, actor, context, append }: Scene, demo: DemoIndicator, taskId: string): void {
  const parts = book.partsOf(taskId).filter((part) => part.role !== 'guide');
  const [code = ''] = book.takeCodes('ZB', yearOf(context.today), 1);
  const fromOn = localDate(yearOf(context.today), 1, 1);
  const unitIds = parts.filter((part) => demo.asks === 'all' || (part.role === 'lead') === (demo.asks === 'lead')).map((part) => part.unitId);
  const rule = { direction: 'at_least', dutyId: book.tasks.get(taskId)?.dutyId ?? null, title: '启动物价补贴联动机制', content: '测算并按月发放价格临时补贴，发放结果报联席会议办公室。', workingDays: 15 } as const;
  const trigger = demo.threshold === undefined ? null : { ...rule, threshold: demo.threshold, parts: parts.map(({ unitId, role }) => ({ unitId, role })) };
  const origin = { jointMeetingId: book.id, code, assignableUnitIds: book.assignableUnitIds(context.today) };
  const made = defineIndicator(actor, origin, { ...demo.definition, trigger, fromOn }, context);
  const target = { indicator: made.indicator, task: { id: taskId }, duty: null, reportingUnitIds: new Set(parts.map((part) => part.unitId)), uses: [] };
  const asked = attachIndicator(actor, target, { version: made.indicator.version, unitIds: unitIds.length === parts.length ? null : unitIds, fromOn }, context);
  book.figures.indicators.push(asked.indicator);
  book.figures.definitions.push(made.definition);
  book.figures.uses.push(asked.use);
  const used = book.figures.used.get(taskId) ?? [];
  book.figures.used.set(taskId, [...used, { demo, definition: made.definition, use: asked.use, leadFigure: null }]);
  append([...made.events, ...asked.events]);
}

/** The figures that go with a report, a note with those that are in question. */
export function playFigures(scene: Scene, slot: ReportSlot, report: Report, previous: Report | null): void {
  const { book, directory } = scene;
  const used = (book.figures.used.get(slot.taskId) ?? []).filter(({ use }) => slot.periodStartOn >= use.fromOn && (use.unitIds === null || use.unitIds.includes(slot.unitId)));
  if (used.length === 0) return;
  const isLead = book.partsOf(slot.taskId).some((part) => part.role === 'lead' && part.unitId === slot.unitId);
  const asked = used.map(({ definition, leadFigure }): AskedIndicator => ({ definition, previous: book.figures.figureIn(previous?.id, definition.indicatorId), above: isLead ? null : leadFigure }));
  const entries = used.map(({ demo, definition }, at) => {
    const figure = demo.figure(directory.unitName(slot.unitId), slot.periodStartOn, isLead);
    const around = asked[at] ?? { previous: null, above: null };
    const inQuestion = checkValue(definition, figure, around).some((finding) => finding.level === 'ask');
    return { indicatorId: definition.indicatorId, ...figure, note: inQuestion ? '已核对，数据无误；下期起按新标准执行。' : null };
  });
  const { values, events } = enterIndicatorValues(scene.actor, { slot, report, asked }, entries, scene.context);
  book.figures.keep(values);
  scene.append(events);
  for (const each of used) if (isLead) each.leadFigure = book.figures.figureIn(report.id, each.definition.indicatorId) ?? each.leadFigure;
}
