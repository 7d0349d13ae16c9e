import { readNotice } from '../notice/read-notice.js';
import { sampleContext, sampleNotice, secretary } from '../testing/samples.js';
import type { Duty } from '../duty/duty.js';
import { confirmNotice } from './confirm-notice.js';
import type { DraftItem, Notice } from './draft-item.js';
import { dropDraftItem } from './drop-draft-item.js';
import { importNotice, type PreviousEdition } from './import-notice.js';
import { itemsOfDraft } from './items-of-draft.js';
import { mergeDraftItems } from './merge-draft-items.js';
import { reviseDraftItem } from './revise-draft-item.js';
import { splitDraftItem } from './split-draft-item.js';

const context = sampleContext();
const text = [
  '某市教育助学联席会议工作方案', '', '二、部门职责', '',
  '市教育局：负责核查学籍信息，汇总各地名册。负责建立资助台账。', '',
  '市体育局：负责宣传资助政策。负责提供本部门救助信息。', '',
  '三、保障措施', '', '要加大宣传力度，组织开展政策宣传活动。要定期通报工作进展情况。', '',
].join('\n');
const ids: Readonly<Record<string, string>> = { 市教育局: 'unit-1', 市体育局: 'unit-2' };
const frame = { level: 'city', unitIdOf: (name: string) => ids[name] ?? null } as const;
const readingOf = (words: string) => ({ text: words, seeds: itemsOfDraft(readNotice(words), frame) });

function importOf(words: string, previous: PreviousEdition | null) {
  const { code, title, docNumber, issuer, issuedOn, sourceName, sourceHash, sections, warnings } = sampleNotice();
  return importNotice(secretary, { jointMeetingId: 'jm-1', previous }, { code, title, docNumber, issuer, issuedOn, text: words, sourceName, sourceHash, sections, warnings, items: readingOf(words).seeds }, context);
}

const itemWith = (items: readonly DraftItem[], words: string): DraftItem => {
  const found = items.find((item) => item.text.includes(words));
  if (!found) throw new Error(words);
  return found;
};

const replace = (items: readonly DraftItem[], by: readonly DraftItem[], gone: readonly string[] = []): readonly DraftItem[] =>
  [...items.filter((item) => !gone.includes(item.id) && by.every((each) => each.id !== item.id)), ...by];

const held = { governments: [], clauseIdAt: () => null, lastDutyNumber: 0, lastTaskNumber: 0 };
const assigned = [{ name: '市教育局', unitId: 'unit-1', role: 'responsible', generic: false }] as const;

/** A first edition with a cut sentence, two joined, one left out, units, frequency, recipient and title settled by hand. */
function settledEdition(): { notice: Notice; items: readonly DraftItem[]; duties: readonly Duty[] } {
  const draft = importOf(text, null);
  const { notice } = draft;
  let { items } = draft;
  const whole = itemWith(items, '核查学籍');
  items = replace(items, splitDraftItem(secretary, { item: whole, notice }, { version: 1, at: text.indexOf('汇总各地') }, context).items);
  const revised = (words: string, input: object): void => {
    const item = itemWith(items, words);
    items = replace(items, [reviseDraftItem(secretary, { item, notice }, { version: item.version, ...input }, context).item]);
  };
  revised('加大宣传', { units: assigned });
  revised('定期通报', { units: assigned, frequencyMonths: 3, frequencyBasis: '会议议定', title: '按季通报' });
  revised('本部门救助', { recipientUnitId: 'unit-1', recipientBasis: '会议议定' });
  items = replace(items, [dropDraftItem(secretary, { item: itemWith(items, '资助台账'), notice }, { version: 1 }, context).item]);
  const confirmed = confirmNotice(secretary, { notice, items, previous: null, ...held }, { version: 1 }, context);
  return { notice: confirmed.notice, items: confirmed.items, duties: confirmed.created };
}

const first = settledEdition();
const editionOf = (words: string) => importOf(words, { notice: first.notice, items: first.items, reading: readingOf(text) });
const changes = (items: readonly DraftItem[]) => items.map((item) => [item.change, item.text]).filter(([change]) => change !== 'same');

describe('importing', () => {
  const refusal = (code: string) => expect.objectContaining({ code, field: 'text' });

  it('refuses a greeting, and takes a longer text in which nothing is read', () => {
    expect(() => importOf('你好', null)).toThrow(refusal('NOTICE_TEXT_TOO_SHORT'));
    expect(importOf('一'.repeat(30), null).items).toEqual([]);
    expect(importOf('市教育局：负责核查学籍信息。', null).items).toHaveLength(1);
  });

  it('refuses a text pasted over and over, and says how many items it has', () => {
    const { items, ...head } = { ...sampleNotice(), items: readingOf(text).seeds };
    const many = Array.from({ length: 5001 }, () => items).flat().slice(0, 5001);
    const bring = (count: number) => importNotice(secretary, { jointMeetingId: 'jm-1', previous: null }, { ...head, items: many.slice(0, count) }, context);
    expect(() => bring(5001)).toThrow(expect.objectContaining({ code: 'NOTICE_TOO_MANY_ITEMS', params: { count: 5001, max: 5000 } }));
    expect(bring(5000).items).toHaveLength(5000);
  });
});

describe('a revised edition', () => {
  const later = text.replace('宣传资助政策', '广泛宣传资助政策');

  it('calls changed only what is changed, and points at its own words', () => {
    const { items } = editionOf(later);
    expect(changes(items)).toEqual([['changed', '市体育局：负责广泛宣传资助政策。']]);
    for (const item of items) expect(later.slice(item.startOffset, item.endOffset)).toBe(item.text);
    expect(items.map((item) => item.position)).toEqual(items.map((_, at) => at));
  });

  it('keeps what a person cut, left out, assigned and set', () => {
    const { items } = editionOf(later);
    expect(items.filter((item) => /核查学籍|汇总各地/.test(item.text)).map((item) => item.text)).toEqual(['市教育局：负责核查学籍信息，', '汇总各地名册。']);
    expect(itemWith(items, '资助台账').state).toBe('dropped');
    expect(itemWith(items, '加大宣传')).toMatchObject({ units: assigned, kind: 'unit_duty', confidence: 1 });
    expect(itemWith(items, '定期通报')).toMatchObject({ units: assigned, frequencyMonths: 3, frequencyBasis: '会议议定', title: '按季通报' });
    expect(itemWith(items, '本部门救助')).toMatchObject({ recipientUnitId: 'unit-1', recipientBasis: '会议议定' });
  });

  it('ends no duty and makes none in the register', () => {
    const draft = editionOf(later);
    const done = confirmNotice(secretary, { ...draft, previous: first, ...held }, { version: 1 }, context);
    expect([done.created.length, done.changed.length, done.ended.length, done.unchanged.length]).toEqual([0, 1, 0, first.duties.length - 1]);
  });

  it('keeps what was joined, with a comma more too', () => {
    const notice = { ...sampleNotice(), text };
    const [one, two] = [itemWith(importOf(text, null).items, '加大宣传'), itemWith(importOf(text, null).items, '定期通报')];
    const same = { noticeId: notice.id, state: 'open', units: assigned } as const;
    const { item } = mergeDraftItems(secretary, { items: [{ ...one, ...same }, { ...two, ...same }], notice }, context);
    const before = replace(first.items, [{ ...item, id: 'joined', state: 'confirmed' }], [itemWith(first.items, '加大宣传').id, itemWith(first.items, '定期通报').id]);
    const now = `\n${later.replace('力度，组织', '力度，，组织')}`;
    const { items } = importOf(now, { notice: first.notice, items: before, reading: readingOf(text) });
    expect(itemWith(items, '加大宣传')).toMatchObject({ change: 'same', text: '要加大宣传力度，，组织开展政策宣传活动。要定期通报工作进展情况。', units: assigned });
    expect(changes(items)).toHaveLength(1);
  });

  it('is changed where the text gives a sentence to another', () => {
    const { items } = editionOf(text.replaceAll('市体育局', '市文化局'));
    expect(itemWith(items, '本部门救助')).toMatchObject({ change: 'changed', recipientUnitId: 'unit-1' });
    expect(itemWith(items, '本部门救助').units.map((unit) => unit.name)).toEqual(['市文化局']);
  });

  it('keeps assigned units of a sentence reworded', () => {
    const { items } = editionOf(text.replace('加大宣传力度', '进一步加大宣传力度'));
    expect(itemWith(items, '加大宣传')).toMatchObject({ change: 'changed', units: assigned });
  });
});

