import { sampleContext, sampleDuty, sampleItem, sampleNotice, secretary } from '../testing/samples.js';
import { confirmNotice, type ConfirmSubject } from './confirm-notice.js';
import type { DraftItem, DraftItemSeed, DraftUnit } from './draft-item.js';
import { dropDraftItem } from './drop-draft-item.js';
import { importNotice } from './import-notice.js';

const context = sampleContext();
const code = (wanted: string) => expect.objectContaining({ code: wanted });
const unit = (name: string, unitId: string | null, role: DraftUnit['role'] = 'responsible'): DraftUnit => ({ name, unitId, role, generic: unitId === null });

function seed(text: string, startOffset: number, units: readonly DraftUnit[], changes: Partial<DraftItemSeed> = {}): DraftItemSeed {
  const { id: _i, jointMeetingId: _j, noticeId: _n, change: _c, previousText: _p, state: _s, position: _o, version: _v, ...rest } = sampleItem();
  return { ...rest, startOffset, endOffset: startOffset + text.length, text, title: text, units, ...changes };
}

const first = [
  seed('市甲局核查家庭经济状况。', 0, [unit('甲', 'unit-1', 'lead'), unit('乙', 'unit-2', 'support')], { frequencyMonths: 6, frequencyBasis: '每半年' }),
  seed('各有关部门配合核查。', 20, [unit('各有关部门', null)], { kind: 'class_duty', dutyKind: 'support' }),
  seed('县级政府落实资金。', 40, [unit('县级政府', null)], { kind: 'lower_duty', level: 'county' }),
  seed('不得截留资金。', 60, [unit('甲', 'unit-1')], { dutyKind: 'prohibition' }),
  seed('建设信息平台。', 80, [unit('甲', 'unit-1', 'lead'), unit('乙', 'unit-2', 'support')], { kind: 'task', dueOn: '2026-12-31' }),
];

const imported = (items: readonly DraftItemSeed[]) => {
  const { code: noticeCode, title, docNumber, issuer, issuedOn, text, sourceName, sourceHash, sections, warnings } = sampleNotice({ issuedOn: '2026-03-01' });
  return { code: noticeCode, title, docNumber, issuer, issuedOn, text, sourceName, sourceHash, sections, warnings, items };
};

const governments = [{ unitId: 'county-1', level: 'county' }, { unitId: 'county-2', level: 'county' }, { unitId: 'town-1', level: 'town' }] as const;
const surroundings = { governments, clauseIdAt: (at: number) => `clause-${at}`, lastDutyNumber: 7, lastTaskNumber: 2 };

function confirmFirst() {
  const draft = importNotice(secretary, { jointMeetingId: 'jm-1', previous: null }, imported(first), context);
  return confirmNotice(secretary, { ...draft, previous: null, ...surroundings }, { version: 1 }, context);
}

describe('confirming a first edition', () => {
  const confirmed = confirmFirst();

  it('makes one duty per sentence and unit, one per government, one per class, and drafts tasks', () => {
    expect(confirmed.created.map(({ unitId, holderClass, role, kind, frequencyState }) => [unitId, holderClass, role, kind, frequencyState])).toEqual([
      ['unit-1', null, 'lead', 'main', 'set'],
      ['unit-2', null, 'support', 'main', 'set'],
      [null, '各有关部门', 'support', 'support', 'none'],
      ['county-1', '县级政府', 'lead', 'main', 'none'],
      ['county-2', '县级政府', 'lead', 'main', 'none'],
      ['unit-1', null, 'lead', 'prohibition', 'none'],
    ]);
    expect(confirmed.created.map((duty) => duty.code)).toEqual(['ZZ-2026-008', 'ZZ-2026-009', 'ZZ-2026-010', 'ZZ-2026-011', 'ZZ-2026-012', 'ZZ-2026-013']);
    expect(confirmed.created[0]).toMatchObject({ clauseId: 'clause-0', validFrom: '2026-03-01', frequencyMonths: 6, frequencyBasis: '每半年', frequencyFromOn: '2026-11-24' });
    expect(confirmed.tasks).toMatchObject([
      { task: { code: 'RW-2026-003', state: 'draft', dueOn: '2026-12-31' }, assignments: [{ unitId: 'unit-1', role: 'lead' }, { unitId: 'unit-2', role: 'support' }] },
    ]);
  });

  it('says so once, in the log too', () => {
    expect(confirmed.notice).toMatchObject({ state: 'confirmed', version: 2 });
    expect(new Set(confirmed.items.map((item) => item.state))).toEqual(new Set(['confirmed']));
    expect(confirmed.events[0]).toMatchObject({ subjectType: 'notice', fromState: 'draft', toState: 'confirmed', data: { created: 6, ended: 0, tasks: 1 } });
    const again: ConfirmSubject = { notice: confirmed.notice, items: confirmed.items, previous: null, ...surroundings };
    expect(() => confirmNotice(secretary, again, { version: 2 }, context)).toThrow(code('STATE_CONFLICT'));
  });

  it.each([
    ['a unit not found', [sampleItem({ units: [{ name: '丙', unitId: null, role: 'lead', generic: false }] })], 'ITEM_UNIT_UNRESOLVED'],
    ['a duty of nobody', [sampleItem({ kind: 'class_duty', units: [] })], 'ITEM_UNIT_UNRESOLVED'],
    ['a task of a class alone', [sampleItem({ kind: 'task', units: [unit('各有关部门', null)] })], 'ITEM_UNIT_UNRESOLVED'],
    ['nothing open', [sampleItem({ state: 'dropped' })], 'NOTICE_WITHOUT_ITEMS'],
  ])('refuses %s', (_what, items, wanted) => {
    expect(() => confirmNotice(secretary, { notice: sampleNotice(), items, previous: null, ...surroundings }, { version: 1 }, context)).toThrow(code(wanted));
  });

  it('lets a dropped item be without a unit', () => {
    const items = [sampleItem(), sampleItem({ id: 'item-2', state: 'dropped', units: [] })];
    expect(confirmNotice(secretary, { notice: sampleNotice(), items, previous: null, ...surroundings }, { version: 1 }, context).created).toHaveLength(1);
  });
});

describe('confirming a revised edition', () => {
  const before = confirmFirst();
  const [a, b, c, d, e, f] = before.created;
  const expanded = { ...c!, unitId: 'unit-5' };
  const duties = [{ ...a!, frequencyMonths: 3, frequencyBasis: '会议议定' }, b!, expanded, d!, e!, f!];
  const previous = { notice: before.notice, items: before.items, duties };
  const revised = [
    seed('市甲局及时核查家庭经济状况。', 5, first[0]!.units),
    seed('各有关部门配合核查。', 30, first[1]!.units, { kind: 'class_duty', dutyKind: 'support' }),
    seed('县级政府落实资金。', 50, first[2]!.units, { kind: 'lower_duty', level: 'county' }),
    seed('建设信息平台。', 90, first[4]!.units, { kind: 'task', dueOn: '2026-12-31' }),
    seed('市丙局提供婚姻登记数据。', 110, [unit('丙', 'unit-3')], { dutyKind: 'data', recipientUnitId: 'unit-0' }),
  ];
  const draft = importNotice(secretary, { jointMeetingId: 'jm-1', previous }, imported(revised), sampleContext());

  it('shows what is new, changed, gone', () => {
    expect(draft.notice).toMatchObject({ edition: 2, previousId: before.notice.id });
    expect(draft.items.map(({ change, previousText }) => [change, previousText])).toEqual([
      ['changed', '市甲局核查家庭经济状况。'], ['same', null], ['same', null], ['same', null], ['new', null], ['gone', '不得截留资金。'],
    ]);
  });

  const confirmItems = (items: readonly DraftItem[]) => confirmNotice(secretary, { notice: draft.notice, items, previous, ...surroundings }, { version: 1 }, context);

  it('renews duties in place: no doubles, frequency and expansion kept', () => {
    const after = confirmItems(draft.items);
    expect(after.changed.map(({ id, text, startOffset, frequencyMonths }) => [id, text, startOffset, frequencyMonths])).toEqual([
      [a!.id, '市甲局及时核查家庭经济状况。', 5, 3],
      [b!.id, '市甲局及时核查家庭经济状况。', 5, 6],
    ]);
    expect(after.unchanged.map(({ id, unitId, noticeId }) => [id, unitId, noticeId])).toEqual([
      [c!.id, 'unit-5', draft.notice.id], [d!.id, 'county-1', draft.notice.id], [e!.id, 'county-2', draft.notice.id],
    ]);
    expect(after.created).toMatchObject([{ unitId: 'unit-3', kind: 'data', recipientUnitId: 'unit-0', recipientBasis: '市丙局提供婚姻登记数据。' }]);
    expect(after.ended).toMatchObject([{ id: f!.id, validTo: '2026-11-23' }]);
    expect(after.tasks).toEqual([]);
    expect(after.supersededNotice).toMatchObject({ id: before.notice.id, state: 'superseded' });
  });

  it('keeps the duty of a “gone” that a person dropped', () => {
    const items = draft.items.map((item) => (item.change === 'gone' ? dropDraftItem(secretary, { item, notice: draft.notice }, { version: 1 }, context).item : item));
    expect(confirmItems(items).ended).toEqual([]);
  });

  it('ends the duty of a unit that is no longer named', () => {
    const items = draft.items.map((item, at) => (at === 0 ? { ...item, units: item.units.slice(0, 1) } : item));
    expect(confirmItems(items).ended.map((duty) => duty.id)).toEqual([b!.id, f!.id]);
  });

  it('leaves out again what was left out, until a person takes it back', () => {
    const [dropped, ...rest] = before.items;
    const edition = { ...previous, items: [{ ...dropped!, state: 'dropped' } as const, ...rest] };
    const same = importNotice(secretary, { jointMeetingId: 'jm-1', previous: edition }, imported(first), sampleContext());
    expect(same.items.map(({ change, state }) => [change, state])).toEqual([['same', 'dropped'], ...Array(4).fill(['same', 'open'])]);
  });

  it('makes a task of a sentence that was left out before', () => {
    const items = before.items.map((item) => (item.kind === 'task' ? ({ ...item, state: 'dropped' } as const) : item));
    const same = importNotice(secretary, { jointMeetingId: 'jm-1', previous: { ...previous, items } }, imported(first), sampleContext());
    const restored = same.items.map((item) => ({ ...item, state: 'open' }) as const);
    const after = confirmNotice(secretary, { ...same, items: restored, previous: { ...previous, items }, ...surroundings }, { version: 1 }, context);
    expect(after.tasks).toHaveLength(1);
  });

  it('takes a frequency and a recipient said anew, with their basis; what is said as before stays as set since', () => {
    const said = [
      { ...draft.items[0]!, frequencyMonths: 1, frequencyBasis: '每月' },
      { ...draft.items[2]!, dutyKind: 'data' as const, recipientUnitId: 'unit-0' },
    ];
    const after = confirmItems([...said, ...draft.items.filter((_item, at) => at !== 0 && at !== 2)]);
    expect(after.changed.map(({ id, frequencyMonths, frequencyBasis, recipientUnitId }) => [id, frequencyMonths, frequencyBasis, recipientUnitId])).toEqual([
      [a!.id, 1, '每月', null], [b!.id, 1, '每月', null], [d!.id, null, null, 'unit-0'], [e!.id, null, null, 'unit-0'],
    ]);
    const asks = { text: '定期', start: 0, end: 2, every: null, unset: true };
    const unset = confirmItems(draft.items.map((item, at) => (at === 1 ? { ...item, recurrence: asks } : item)));
    expect(unset.changed.at(-1)).toMatchObject({ id: c!.id, frequencyState: 'unset' });
  });

  it('is refused where another edition has been confirmed since', () => {
    for (const now of [null, { ...previous, notice: { ...before.notice, id: 'notice-9' } }]) {
      expect(() => confirmNotice(secretary, { ...draft, previous: now, ...surroundings }, { version: 1 }, context)).toThrow(code('NOTICE_OUTDATED'));
    }
  });

  it('reads an outdated draft anew in its place', () => {
    const anew = importNotice(secretary, { jointMeetingId: 'jm-1', previous, outdated: { id: 'notice-9', code: 'WJ-9', version: 1 } }, imported(revised), sampleContext());
    expect(anew.notice).toMatchObject({ id: 'notice-9', code: 'WJ-9', edition: 2, version: 2 });
    expect(anew.events[0]).toMatchObject({ fromState: 'draft', toState: 'draft' });
  });

  it('does nothing twice on the very same text', () => {
    const same = importNotice(secretary, { jointMeetingId: 'jm-1', previous }, imported(first), sampleContext());
    expect(new Set(same.items.map((item) => item.change))).toEqual(new Set(['same']));
    const after = confirmNotice(secretary, { ...same, previous, ...surroundings }, { version: 1 }, context);
    expect([after.created, after.changed, after.ended, after.tasks]).toEqual([[], [], [], []]);
    expect(after.unchanged).toHaveLength(6);
  });

  it('does not touch what stands in the register from elsewhere', () => {
    const other = sampleDuty({ id: 'other', noticeId: 'another', text: '别的文件的职责。' });
    const items = draft.items;
    const after = confirmNotice(secretary, { notice: draft.notice, items, previous: { ...previous, duties: [...duties, other] }, ...surroundings }, { version: 1 }, context);
    expect([...after.changed, ...after.unchanged, ...after.ended].map((duty) => duty.id)).not.toContain('other');
  });
});
