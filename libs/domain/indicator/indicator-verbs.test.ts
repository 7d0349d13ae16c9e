import { codeOf, DomainError } from '../shared/domain-error.js';
import { liaison, sampleContext, sampleDefinition, sampleIndicator, sampleSlot, sampleUse, secretary } from '../testing/samples.js';
import { attachIndicator } from './attach-indicator.js';
import { defineIndicator } from './define-indicator.js';
import { detachIndicator } from './detach-indicator.js';
import { draftIndicatorValues, enterIndicatorValues, type ReportFigures } from './enter-indicator-values.js';
import type { IndicatorInput } from './indicator-input.js';
import { isBelowFloor, meetsTarget, versionFor } from './indicator.js';
import { openTriggeredTask } from './open-triggered-task.js';
import { retireIndicator } from './retire-indicator.js';
import { reviseIndicator } from './revise-indicator.js';

const context = sampleContext();
const units = new Set(['unit-1', 'unit-2']);
const origin = { jointMeetingId: 'jm-1', code: 'ZB-2026-001', assignableUnitIds: units };
const trigger = { threshold: 3.5, direction: 'at_least', dutyId: 'duty-1', title: '启动价格联动', content: '按月发放价格临时补贴', workingDays: 10, parts: [{ unitId: 'unit-1', role: 'lead' }] } as const;
const input = { ...sampleDefinition(), trigger: null, fromOn: '2026-01-01' };
const refusal = (use: () => unknown): [string | null, string | undefined] => {
  try {
    use();
    return [null, undefined];
  } catch (error) {
    return [codeOf(error), error instanceof DomainError ? error.field : undefined];
  }
};

describe('defining', () => {
  const define = (changes: Partial<IndicatorInput>) => defineIndicator(secretary, origin, { ...input, ...changes }, context);

  it('keeps what is counted, and logs it in full', () => {
    const { indicator, definition, events } = define({ name: ' 入户核查率 ', trigger });
    expect(definition).toMatchObject({ indicatorId: indicator.id, name: '入户核查率', fromOn: '2026-01-01', trigger: { ...trigger, fromOn: '2026-01-01' } });
    expect(events).toMatchObject([{ verb: 'defineIndicator', subjectType: 'indicator', subjectId: indicator.id, data: { code: 'ZB-2026-001', definition } }]);
  });

  it('lets no decimals of a count through, and no target without a direction', () => {
    expect(define({ kind: 'count', rollUp: 'sum', decimals: 3, target: null }).definition).toMatchObject({ decimals: 0, numeratorName: null, direction: null });
  });

  it.each([
    ['without a name', { name: ' ' }, 'FIELD_REQUIRED', 'name'],
    ['a ratio that is summed', { rollUp: 'sum' }, 'INPUT_INVALID', 'rollUp'],
    ['a count rolled up as a ratio', { kind: 'count' }, 'INPUT_INVALID', 'rollUp'],
    ['a ratio of unnamed parts', { denominatorName: null }, 'FIELD_REQUIRED', 'denominatorName'],
    ['a target of 120 %', { target: 120 }, 'NUMBER_OUT_OF_RANGE', 'target'],
    ['a target without side', { direction: null }, 'FIELD_REQUIRED', 'direction'],
    ['a fund of no step', { fund: '低保资金' }, 'FIELD_REQUIRED', 'fundPart'],
    ['a jump limit of 0', { jumpPercent: 0 }, 'NUMBER_OUT_OF_RANGE', 'jumpPercent'],
    ['a trigger for nobody', { trigger: { ...trigger, parts: [] } }, 'TASK_WITHOUT_LEAD', 'assignments'],
    ['a trigger for strangers', { trigger: { ...trigger, parts: [{ unitId: 'unit-9', role: 'lead' }] } }, 'UNIT_NOT_MEMBER', 'assignments'],
  ] as const)('refuses %s', (_what, changes, code, field) => {
    expect(refusal(() => define(changes as Partial<IndicatorInput>))).toEqual([code, field]);
  });
});

describe('revising', () => {
  const first = sampleDefinition({ trigger: { ...trigger, fromOn: '2026-01-01' } });
  const subject = { indicator: sampleIndicator(), versions: [first], lastPeriodStartOn: '2026-10-01', assignableUnitIds: units };
  const wanted = { ...input, version: 1, fromOn: '2026-11-01', reason: '目标提高', target: 98 };

  it('makes a definition for later periods; earlier ones keep theirs', () => {
    const { definition, indicator, events } = reviseIndicator(secretary, subject, wanted, context);
    expect([definition.fromOn, definition.target, indicator.version]).toEqual(['2026-11-01', 98, 2]);
    const versions = [first, definition];
    expect([versionFor(versions, '2026-10-01')?.target, versionFor(versions, '2026-11-01')?.target, versionFor(versions, '2025-12-01')]).toEqual([95, 98, null]);
    expect(events).toMatchObject([{ verb: 'reviseIndicator', reason: '目标提高', data: { definition: { target: 98 } } }]);
  });

  it('lets a trigger that stays go on, and starts a changed one anew', () => {
    expect(reviseIndicator(secretary, subject, { ...wanted, trigger }, context).definition.trigger?.fromOn).toBe('2026-01-01');
    expect(reviseIndicator(secretary, subject, { ...wanted, trigger: { ...trigger, threshold: 4 } }, context).definition.trigger?.fromOn).toBe('2026-11-01');
  });

  it('replaces a definition for the same period that nobody has used', () => {
    expect(reviseIndicator(secretary, { ...subject, lastPeriodStartOn: null }, { ...wanted, fromOn: '2026-01-01' }, context).replaces).toBe('definition-1');
  });

  it.each([
    ['a period with figures', { fromOn: '2026-10-01' }, 'INDICATOR_HAS_FIGURES'],
    ['no reason', { reason: ' ' }, 'REASON_REQUIRED'],
    ['an old version', { version: 0 }, 'VERSION_CONFLICT'],
  ])('refuses %s', (_what, changes, code) => {
    expect(refusal(() => reviseIndicator(secretary, subject, { ...wanted, ...changes }, context))[0]).toBe(code);
  });
});

describe('asking for it', () => {
  const target = { indicator: sampleIndicator(), task: { id: 'task-1' }, duty: null, reportingUnitIds: units, uses: [] };
  const wanted = { version: 1, unitIds: ['unit-1'], fromOn: '2026-11-01' };

  it('with the reports of a task, of some units', () => {
    const { use, indicator, events } = attachIndicator(secretary, target, wanted, context);
    expect(use).toMatchObject({ taskId: 'task-1', dutyId: null, unitIds: ['unit-1'], fromOn: '2026-11-01', toOn: null });
    expect([indicator.version, events[0]?.data]).toEqual([2, { version: 2, use }]);
  });

  it('no more from a period on', () => {
    expect(detachIndicator(secretary, { indicator: sampleIndicator(), use: sampleUse() }, { version: 1, fromOn: '2026-12-01' }, context).use.toOn).toBe('2026-11-30');
    expect(retireIndicator(secretary, sampleIndicator(), { version: 1, fromOn: '2027-01-01', reason: '不再统计' }, context).indicator).toMatchObject({ retiredFromOn: '2027-01-01' });
  });

  it.each([
    ['of nothing', { task: null }, {}, 'INPUT_INVALID'],
    ['of a prohibition', { task: null, duty: { id: 'duty-1', kind: 'prohibition' } }, {}, 'DUTY_NOT_REPORTABLE'],
    ['twice', { uses: [sampleUse()] }, {}, 'ALREADY_EXISTS'],
    ['of a unit that does not report', {}, { unitIds: ['unit-9'] }, 'UNIT_NOT_MEMBER'],
  ])('not %s', (_what, given, changes, code) => {
    expect(refusal(() => attachIndicator(secretary, { ...target, ...given } as typeof target, { ...wanted, ...changes }, context))[0]).toBe(code);
  });

  it('not anew once detached or retired without a reason', () => {
    expect(refusal(() => detachIndicator(secretary, { indicator: sampleIndicator(), use: sampleUse({ toOn: '2026-10-31' }) }, { version: 1, fromOn: '2026-12-01' }, context))[0]).toBe('STATE_CONFLICT');
    expect(refusal(() => retireIndicator(secretary, sampleIndicator(), { version: 1, fromOn: '2027-01-01', reason: '' }, context))[0]).toBe('REASON_REQUIRED');
  });
});

describe('entering figures', () => {
  const asked = [{ definition: sampleDefinition(), previous: { amount: 90, whole: 100 }, above: null }];
  const figures: ReportFigures = { slot: sampleSlot(), report: { id: 'report-1', unchanged: false }, asked };
  const entry = { indicatorId: 'indicator-1', amount: 95, whole: 100, note: null };

  it('goes into the log with the report, in full', () => {
    const { values, events } = enterIndicatorValues(liaison, figures, [entry], context);
    expect(values).toMatchObject([{ reportId: 'report-1', indicatorVersionId: 'definition-1', amount: 95, whole: 100, note: null }]);
    expect(events).toMatchObject([{ verb: 'enterIndicatorValues', subjectId: 'slot-1', unitId: 'unit-1', data: { figures: values } }]);
  });

  it.each([
    ['left open', [{ ...entry, amount: null, whole: null }]],
    ['not named at all', []],
  ])('asks for a word where a figure is %s', (_what, entries) => {
    expect(refusal(() => enterIndicatorValues(liaison, figures, entries, context))).toEqual(['INDICATOR_NOTE_REQUIRED', 'figures.indicator-1.note']);
  });

  it('keeps the word why it was left open: not entered, and said so', () => {
    const open = { ...entry, amount: null, whole: null, note: '系统停机，下期补' };
    expect(enterIndicatorValues(liaison, figures, [open], context).values).toMatchObject([{ amount: null, whole: null, note: '系统停机，下期补' }]);
    expect(draftIndicatorValues(figures, [open], context)).toHaveLength(1);
  });

  it('takes that there was nothing this period, without a word', () => {
    expect(enterIndicatorValues(liaison, figures, [{ ...entry, amount: 0, whole: 0 }], context).values).toMatchObject([{ amount: 0, whole: 0 }]);
  });

  it('asks where an unchanged report has nothing to repeat', () => {
    const first = { ...figures, report: { id: 'report-1', unchanged: true }, asked: [{ ...asked[0], definition: sampleDefinition(), previous: null, above: null }] };
    expect(refusal(() => enterIndicatorValues(liaison, first, [], context))[0]).toBe('INDICATOR_NOTE_REQUIRED');
    expect(enterIndicatorValues(liaison, first, [entry], context).values).toHaveLength(1);
  });

  it('asks where a later step of a fund is above an earlier one', () => {
    const step = (indicatorId: string, name: string, fundPart: 'budgeted' | 'released' | 'published') => ({
      definition: sampleDefinition({ indicatorId, name, kind: 'amount', rollUp: 'sum', fundPart, fund: '低保资金', measure: '万元' }), previous: null, above: null,
    });
    const chain = { ...figures, asked: [step('indicator-1', '预算', 'budgeted'), step('indicator-2', '下达', 'released'), step('indicator-3', '公开', 'published')] };
    const say = (budgeted: number, released: number, published: number) => [budgeted, released, published].map((amount, at) => ({ indicatorId: `indicator-${at + 1}`, amount, whole: null, note: null }));
    expect(enterIndicatorValues(liaison, chain, say(100, 90, 90), context).values).toHaveLength(3);
    expect(refusal(() => enterIndicatorValues(liaison, chain, say(100, 90, 95), context))).toEqual(['INDICATOR_NOTE_REQUIRED', 'figures.indicator-3.note']);
    expect(refusal(() => enterIndicatorValues(liaison, chain, say(100, 110, 90), context))).toEqual(['INDICATOR_NOTE_REQUIRED', 'figures.indicator-2.note']);
  });

  it('repeats the period before where nothing has changed', () => {
    const { values } = enterIndicatorValues(liaison, { ...figures, report: { id: 'report-1', unchanged: true } }, [], context);
    expect(values).toMatchObject([{ amount: 90, whole: 100 }]);
  });

  it('asks for a note on a jump, and takes it with one', () => {
    const jumped = { ...entry, amount: 20 };
    expect(refusal(() => enterIndicatorValues(liaison, figures, [jumped], context))).toEqual(['INDICATOR_NOTE_REQUIRED', 'figures.indicator-1.note']);
    expect(enterIndicatorValues(liaison, figures, [{ ...jumped, note: '系统迁移，其余下期补录' }], context).values[0]?.note).toBe('系统迁移，其余下期补录');
  });

  it.each([
    ['a part of a whole of 0', { ...entry, whole: 0 }, 'INDICATOR_DENOMINATOR_ZERO'],
    ['an indicator nobody asked for', { ...entry, indicatorId: 'indicator-9' }, 'INDICATOR_NOT_ASKED'],
    ['above 100 % without a word', { ...entry, amount: 120 }, 'INDICATOR_NOTE_REQUIRED'],
  ])('refuses %s', (_what, wrong, code) => {
    expect(refusal(() => enterIndicatorValues(liaison, figures, [wrong], context))[0]).toBe(code);
    expect(refusal(() => enterIndicatorValues(liaison, figures, [entry, entry], context))[0]).toBe('INDICATOR_NOT_ASKED');
  });

  it('refuses what cannot be above 100 %, note or not', () => {
    const cappedOnly = { ...figures, asked: [{ definition: sampleDefinition({ capped: true }), previous: null, above: null }] };
    expect(refusal(() => enterIndicatorValues(liaison, cappedOnly, [{ ...entry, amount: 120, note: '超额' }], context))[0]).toBe('INDICATOR_ABOVE_WHOLE');
    expect(enterIndicatorValues(liaison, figures, [{ ...entry, amount: 120, note: '含上期补发' }], context).values).toMatchObject([{ amount: 120, note: '含上期补发' }]);
  });

  it('keeps half a ratio in a draft', () => {
    expect(draftIndicatorValues(figures, [{ ...entry, whole: null }], context)).toMatchObject([{ amount: 95, whole: null }]);
    expect(refusal(() => draftIndicatorValues(figures, [{ ...entry, amount: 1e15 }], context))[0]).toBe('NUMBER_OUT_OF_RANGE');
  });
});

describe('judging', () => {
  it('compares a ratio in percent', () => {
    expect([95, 94].map((amount) => meetsTarget(sampleDefinition(), { amount, whole: 100 }))).toEqual([true, false]);
    expect([meetsTarget(sampleDefinition({ target: null }), { amount: 1, whole: 1 }), meetsTarget(sampleDefinition(), null)]).toEqual([null, null]);
    expect(meetsTarget({ kind: 'amount', target: 5, direction: 'at_most' }, { amount: 5, whole: null })).toBe(true);
  });

  it('knows a floor only where one is set and both figures are there', () => {
    const [low, high] = [{ amount: 900, whole: null }, { amount: 950, whole: null }];
    const floored = { kind: 'amount', floor: true } as const;
    expect([isBelowFloor(floored, low, high), isBelowFloor(floored, high, high), isBelowFloor(floored, low, null), isBelowFloor({ ...floored, floor: false }, low, high)]).toEqual([true, false, null, null]);
  });
});

describe('a trigger', () => {
  it('hands out its task at once, as the rule says, and says why', () => {
    const crossing = { indicator: sampleIndicator(), trigger: { ...trigger, fromOn: '2026-01-01' }, periodStartOn: '2026-10-01', figure: 3.8, taskCode: 'RW-2026-030' };
    const { task, assignments, events } = openTriggeredTask(crossing, context);
    expect(task).toMatchObject({ state: 'assigned', dutyId: 'duty-1', assignedOn: '2026-11-24', dueOn: '2026-12-08', createdByPostId: null });
    expect(assignments).toMatchObject([{ unitId: 'unit-1', role: 'lead', state: 'pending', dueOn: '2026-12-08', acknowledgeDueOn: '2026-11-26' }]);
    expect(events).toMatchObject([{ verb: 'openTriggeredTask', postId: null, data: { code: 'RW-2026-030', parts: assignments, crossing: { periodStartOn: '2026-10-01', figure: 3.8, threshold: 3.5 } } }]);
  });
});
