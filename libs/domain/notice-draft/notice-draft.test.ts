import fc from 'fast-check';
import { readNotice } from '../notice/read-notice.js';
import { sampleContext, sampleItem, sampleNotice, secretary } from '../testing/samples.js';
import { compareEditions } from './compare-editions.js';
import type { DraftItem } from './draft-item.js';
import { titleOf } from './draft-title.js';
import { holdersOf } from './duties-of-item.js';
import { itemsOfDraft, monthsOf } from './items-of-draft.js';
import { mergeDraftItems } from './merge-draft-items.js';
import { reviseDraftItem } from './revise-draft-item.js';
import { splitDraftItem } from './split-draft-item.js';

const context = sampleContext();
const notice = sampleNotice();
const code = (wanted: string) => expect.objectContaining({ code: wanted });

describe('revising', () => {
  it('vouches for what was uncertain', () => {
    const { item } = reviseDraftItem(secretary, { item: sampleItem(), notice }, { version: 1, title: '核查', dueOn: '2026-12-31' }, context);
    expect(item).toMatchObject({ title: '核查', dueOn: '2026-12-31', confidence: 1, reasons: [], version: 2 });
  });

  it('sets a frequency with a basis only, and takes it away', () => {
    const subject = { item: sampleItem(), notice };
    expect(() => reviseDraftItem(secretary, subject, { version: 1, frequencyMonths: 3 }, context)).toThrow(code('BASIS_REQUIRED'));
    const { item } = reviseDraftItem(secretary, subject, { version: 1, frequencyMonths: 3, frequencyBasis: '会议议定' }, context);
    expect(item).toMatchObject({ frequencyMonths: 3, frequencyBasis: '会议议定' });
    expect(reviseDraftItem(secretary, { item, notice }, { version: 2, frequencyMonths: 0 }, context).item).toMatchObject({ frequencyMonths: null, frequencyBasis: null });
    expect(() => reviseDraftItem(secretary, subject, { version: 1, dutyKind: 'floor', frequencyMonths: 3 }, context)).toThrow(code('FREQUENCY_NOT_FOR_DUTY'));
  });

  it('gives a recipient to data only, and follows the units', () => {
    const subject = { item: sampleItem(), notice };
    expect(() => reviseDraftItem(secretary, subject, { version: 1, recipientUnitId: 'unit-0' }, context)).toThrow(code('RECIPIENT_NOT_FOR_DUTY'));
    expect(reviseDraftItem(secretary, subject, { version: 1, dutyKind: 'data', recipientUnitId: 'unit-0', recipientBasis: '会议纪要' }, context).item.recipientUnitId).toBe('unit-0');
    const units = [{ name: '各有关部门', unitId: null, role: 'responsible', generic: true }] as const;
    expect(reviseDraftItem(secretary, subject, { version: 1, units }, context).item.kind).toBe('class_duty');
  });

  it('rests once the notice is confirmed, and for what is gone', () => {
    expect(() => reviseDraftItem(secretary, { item: sampleItem(), notice: { state: 'confirmed' } }, { version: 1 }, context)).toThrow(code('STATE_CONFLICT'));
    expect(() => reviseDraftItem(secretary, { item: sampleItem({ change: 'gone' }), notice }, { version: 1 }, context)).toThrow(code('STATE_CONFLICT'));
  });
});

describe('splitting and merging', () => {
  const text = '甲局牵头核查， 按月报送。乙局配合核查。';
  const whole = sampleItem({ endOffset: 13, text: text.slice(0, 13), recurrence: { text: '按月', start: 8, end: 10, every: 'P1M', unset: false }, frequencyMonths: 1, frequencyBasis: '按月' });

  it('splits at an offset, each half pointing at its words', () => {
    const { items: [first, second] } = splitDraftItem(secretary, { item: whole, notice }, { version: 1, at: 7 }, context);
    expect([first.text, second.text]).toEqual(['甲局牵头核查，', '按月报送。']);
    expect([second.startOffset, second.endOffset]).toEqual([8, 13]);
    expect([first.frequencyMonths, second.frequencyMonths]).toEqual([null, 1]);
    expect([first.id, first.version, second.version]).toEqual(['item-1', 2, 1]);
  });

  it('reads the frequency of each half anew', () => {
    const words = '做好复核，每半年至少进行一次核对，每年至少进行一次调查。';
    const item = sampleItem({ startOffset: 100, endOffset: 100 + words.length, text: words, recurrence: { text: '每半年至少进行一次', start: 105, end: 114, every: 'P6M', unset: false }, frequencyMonths: 6, frequencyBasis: '每半年至少进行一次' });
    const { items } = splitDraftItem(secretary, { item, notice }, { version: 1, at: 100 + words.indexOf('每年') }, context);
    expect(items.map((half) => [half.frequencyMonths, half.frequencyBasis, half.recurrence?.start])).toEqual([[6, '每半年至少进行一次', 105], [12, '每年至少进行一次', 117]]);
  });

  it.each([0, 13, -1, 99, 2.5])('refuses to split at %s', (at) => {
    expect(() => splitDraftItem(secretary, { item: whole, notice }, { version: 1, at }, context)).toThrow(
      expect.objectContaining({ code: 'SPLIT_OUT_OF_RANGE', params: { from: 1, to: 12 }, field: 'at' }),
    );
  });

  it('merges what it split into the same words again, wherever it was split', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), (at) => {
        const { items } = splitDraftItem(secretary, { item: whole, notice }, { version: 1, at }, sampleContext());
        for (const item of items) expect(text.slice(item.startOffset, item.endOffset)).toBe(item.text);
        const merged = mergeDraftItems(secretary, { items: [items[1], items[0]], notice: { ...notice, text } }, context);
        expect(merged.item).toMatchObject({ id: 'item-1', text: whole.text, startOffset: 0, endOffset: 13, frequencyMonths: 1 });
        expect(merged.removedItemIds).toEqual([items[1].id]);
      }),
    );
  });

  const next = sampleItem({ id: 'item-2', startOffset: 13, endOffset: 20, text: text.slice(13), units: [{ name: '乙局', unitId: 'unit-2', role: 'support', generic: false }], confidence: 0.4 });

  it('tells the whole of each item in the log', () => {
    const halves = splitDraftItem(secretary, { item: whole, notice }, { version: 1, at: 7 }, context);
    expect(halves.events.map((event) => event.data)).toEqual([halves.items[0], { ...halves.items[1], splitFromId: 'item-1' }]);
    const merged = mergeDraftItems(secretary, { items: [whole, next], notice: { ...notice, text } }, context);
    expect(merged.events[0]?.data).toEqual({ ...merged.item, removedItemIds: ['item-2'] });
  });

  it('joins the units and keeps the doubt', () => {
    const { item } = mergeDraftItems(secretary, { items: [whole, next], notice: { ...notice, text } }, context);
    expect(item.units.map((unit) => unit.name)).toEqual(['甲局', '乙局']);
    expect(item.confidence).toBe(0.4);
  });

  it.each([
    ['one item', [whole], 'MERGE_TOO_FEW'],
    ['none', [], 'MERGE_TOO_FEW'],
    ['two notices', [whole, { ...next, noticeId: 'notice-2' }], 'MERGE_DIFFERENT_NOTICE'],
    ['a duty and a task', [whole, { ...next, kind: 'task' }], 'MERGE_DIFFERENT_KIND'],
    ['items with words between', [{ ...whole, endOffset: 4 }, next], 'MERGE_NOT_ADJACENT'],
    ['items that overlap', [whole, { ...next, startOffset: 12 }], 'MERGE_NOT_ADJACENT'],
  ] as const)('refuses %s', (_what, items, wanted) => {
    expect(() => mergeDraftItems(secretary, { items, notice: { ...notice, text } }, context)).toThrow(code(wanted));
  });
});

describe('comparing editions', () => {
  const before = [
    { text: '市甲局负责核查家庭经济状况。', holders: ['甲'] },
    { text: '市乙局负责落实医疗费用结算。', holders: ['乙'] },
    { text: '市丙局负责宣传。', holders: ['丙'] },
  ];

  it('finds same, changed, new and gone', () => {
    const after = [
      { text: '市甲局负责核查家庭经济状况', holders: ['甲'] },
      { text: '市乙局负责及时落实医疗费用结算。', holders: ['乙'] },
      { text: '市丁局提供殡葬信息。', holders: ['丁'] },
    ];
    expect(compareEditions(before, after)).toEqual({
      found: [{ change: 'same', previous: 0 }, { change: 'changed', previous: 1 }, { change: 'new', previous: null }],
      gone: [2],
    });
  });

  it('sees a change of holder as a change', () => {
    expect(compareEditions(before, [{ text: '市丙局负责宣传。', holders: ['丁'] }]).found).toEqual([{ change: 'changed', previous: 2 }]);
  });

  it('finds everything the same in itself, in any order, with doubles', () => {
    const sentences = fc.array(fc.record({ text: fc.string({ minLength: 4 }), holders: fc.array(fc.constantFrom('甲', '乙', '丙'), { maxLength: 2 }) }), { maxLength: 12 });
    fc.assert(
      fc.property(sentences, (edition) => {
        const { found, gone } = compareEditions(edition, [...edition].reverse());
        expect(found.every((each) => each.change === 'same')).toBe(true);
        expect(gone).toEqual([]);
      }),
    );
  });
});

describe('items from the reader', () => {
  const text = ['某市教育助学联席会议制度', '', '二、部门职责', '', '市教育局：负责核查学籍信息，每半年开展一次检查。', '', '市体育局：配合做好宣传工作。', ''].join('\n');
  const unitIdOf = (name: string) => (name === '市教育局' ? 'unit-1' : null);

  it('point at their words, in the order of the text, each with a short name', () => {
    const items = itemsOfDraft(readNotice(text), { level: 'city', unitIdOf });
    expect(items.length).toBeGreaterThan(0);
    for (const item of items) expect(text.slice(item.startOffset, item.endOffset)).toBe(item.text);
    expect(items.map((item) => item.startOffset)).toEqual(items.map((item) => item.startOffset).sort((first, second) => first - second));
    const unit = items.flatMap((item) => item.units).find((each) => each.name === '市教育局');
    expect(unit?.unitId).toBe('unit-1');
  });

  it('are several where a sentence states several frequencies or prohibitions, under the class their heading names', () => {
    const words = ['某市救助工作责任的通知', '', '三、落实各级政府责任', '', '(一)乡镇政府(街道办事处)工作责任。', '', '1.受理申请。不得交由村(居)民委员会受理,也不得要求其先提出意见。执行不低于市定标准,不得截留。', '', '2.动态管理。做好定期复核,每半年至少进行一次核对,每年至少进行一次调查,及时调整。', ''].join('\n');
    const items = itemsOfDraft(readNotice(words), { level: 'city', unitIdOf });
    for (const item of items) expect(words.slice(item.startOffset, item.endOffset)).toBe(item.text);
    expect(items.map((item) => [item.dutyKind, item.frequencyMonths, item.text])).toEqual([
      ['prohibition', null, '不得交由村(居)民委员会受理,'],
      ['prohibition', null, '也不得要求其先提出意见。'],
      ['prohibition', null, '执行不低于市定标准,不得截留。'],
      ['main', 6, '做好定期复核,每半年至少进行一次核对,'],
      ['main', 12, '每年至少进行一次调查,及时调整。'],
    ]);
    expect(new Set(items.map((item) => item.units[0]?.name))).toEqual(new Set(['乡镇政府(街道办事处)']));
  });

  it('hold who coordinates as lead, and who joins data as a data duty, helper or not', () => {
    const words = ['某市救助联席会议工作方案', '', '二、部门职责', '', '市教育局：加强救助工作的统筹协调、组织实施，会同有关部门制定政策。', '', '市体育局：负责协调有关机构配合市教育局开展家庭经济状况信息核对工作。', '', '市水利局：配合民政部门做好宣传。', ''].join('\n');
    const items = itemsOfDraft(readNotice(words), { level: 'city', unitIdOf });
    const held = items.map((item) => [item.dutyKind, holdersOf(item as DraftItem, []).map((holder) => holder.role), item.recipientUnitId]);
    expect(held).toEqual([['support', ['lead'], null], ['data', ['support'], 'unit-1'], ['support', ['support'], null]]);
  });

  it.each([['P6M', 6], ['P1Y', 12], ['P1Y6M', 18], ['P7D', null], [null, null], ['P', null]])('%s is %s months', (every, months) => {
    expect(monthsOf(every)).toBe(months);
  });

  it('have short names cut at a mark', () => {
    expect(titleOf('负责宣传。')).toBe('负责宣传');
    expect(titleOf(`${'核查'.repeat(10)}，${'报送'.repeat(20)}。`)).toBe('核查'.repeat(10));
    expect([...titleOf('核查'.repeat(40))]).toHaveLength(40);
  });
});
