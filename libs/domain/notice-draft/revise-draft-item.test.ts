import { sampleContext, sampleItem, sampleNotice, secretary } from '../testing/samples.js';
import type { DraftItem } from './draft-item.js';
import { recipientOf } from './duties-of-item.js';
import { reviseDraftItem, type DraftItemChanges } from './revise-draft-item.js';

const context = sampleContext();
const revise = (item: DraftItem, input: DraftItemChanges): DraftItem => reviseDraftItem(secretary, { item, notice: sampleNotice() }, { version: item.version, ...input }, context).item;
const refusal = (wanted: string, field: string) => expect.objectContaining({ code: wanted, field });

describe('the recipient of a draft', () => {
  const item = sampleItem({ dutyKind: 'data' });

  it('is set with its basis, which goes with it into the register', () => {
    const set = revise(item, { recipientUnitId: 'unit-0', recipientBasis: ' 第二次会议纪要第三条 ' });
    expect(set).toMatchObject({ recipientUnitId: 'unit-0', recipientBasis: '第二次会议纪要第三条' });
    expect(recipientOf(set, { unitId: 'unit-1' })).toEqual({ recipientUnitId: 'unit-0', recipientBasis: '第二次会议纪要第三条' });
    expect(revise(set, { title: '提供数据' })).toMatchObject({ recipientUnitId: 'unit-0', recipientBasis: '第二次会议纪要第三条' });
    expect(revise(set, { recipientUnitId: null })).toMatchObject({ recipientUnitId: null, recipientBasis: null });
    expect(revise(set, { dutyKind: 'main' })).toMatchObject({ recipientUnitId: null, recipientBasis: null });
  });

  it('needs no basis where the sentence says it', () => {
    const said = sampleItem({ dutyKind: 'data', recipientUnitId: 'unit-0' });
    expect(revise(said, { recipientUnitId: 'unit-0' })).toMatchObject({ recipientUnitId: 'unit-0', recipientBasis: null });
    expect(recipientOf(said, { unitId: 'unit-1' })).toEqual({ recipientUnitId: 'unit-0', recipientBasis: said.text });
  });

  it('is refused without a basis, as the provider itself, and for what is no data', () => {
    expect(() => revise(item, { recipientUnitId: 'unit-0' })).toThrow(refusal('BASIS_REQUIRED', 'recipientBasis'));
    expect(() => revise(item, { recipientUnitId: 'unit-0', recipientBasis: ' ' })).toThrow(refusal('BASIS_REQUIRED', 'recipientBasis'));
    const set = revise(item, { recipientUnitId: 'unit-0', recipientBasis: '纪要' });
    expect(() => revise(set, { recipientUnitId: 'unit-2' })).toThrow(refusal('BASIS_REQUIRED', 'recipientBasis'));
    expect(() => revise(set, { recipientBasis: '' })).toThrow(refusal('BASIS_REQUIRED', 'recipientBasis'));
    expect(() => revise(item, { recipientUnitId: 'unit-1', recipientBasis: '纪要' })).toThrow(refusal('RECIPIENT_IS_PROVIDER', 'recipientUnitId'));
    expect(() => revise(sampleItem(), { recipientUnitId: 'unit-0', recipientBasis: '纪要' })).toThrow(refusal('RECIPIENT_NOT_FOR_DUTY', 'recipientUnitId'));
  });
});

describe('what was set', () => {
  it.each([null, 0])('frequency is taken away by %s, with its basis', (frequencyMonths) => {
    const item = sampleItem({ frequencyMonths: 6, frequencyBasis: '每半年' });
    expect(revise(item, { frequencyMonths })).toMatchObject({ frequencyMonths: null, frequencyBasis: null });
    expect(revise(item, {})).toMatchObject({ frequencyMonths: 6, frequencyBasis: '每半年' });
  });

  it('an unusual frequency is asked about once', () => {
    const said = { frequencyMonths: 7, frequencyBasis: '会议议定' };
    expect(() => revise(sampleItem(), said)).toThrow(refusal('FREQUENCY_UNUSUAL', 'frequencyMonths'));
    const set = revise(sampleItem(), { ...said, unusual: true });
    expect(set).toMatchObject(said);
    expect(revise(set, { ...said, title: '核查' })).toMatchObject(said);
  });

  it('a due date is taken away and set again', () => {
    const item = sampleItem({ kind: 'task', dueOn: '2026-12-31' });
    expect(revise(item, { dueOn: null }).dueOn).toBeNull();
    expect(revise(item, {}).dueOn).toBe('2026-12-31');
    expect(revise(item, { dueOn: '2027-03-31' }).dueOn).toBe('2027-03-31');
    expect(() => revise(item, { dueOn: 'soon' })).toThrow(refusal('DATE_INVALID', 'dueOn'));
  });
});
