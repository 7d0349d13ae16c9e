import { needsOf, orderDrafts, type DraftJudged } from './draft-order';

const draft = (id: string, values: Partial<DraftJudged> = {}): DraftJudged => ({
  id,
  start: Number(id.replace(/\D/g, '')),
  kind: 'unit_duty',
  state: 'open',
  dutyKind: 'main',
  units: [{ name: '市民政局', unitId: 'u1', generic: false }],
  recipientUnitId: null,
  confidence: 1,
  reasons: [],
  change: 'new',
  ...values,
});

describe('what a draft wants', () => {
  it('asks for a unit only where one is named, not for a class of holders', () => {
    expect(needsOf(draft('1', { units: [{ name: '市新局', unitId: null, generic: false }] }))).toEqual([
      'unit-unresolved',
    ]);
    const holders = [{ name: '各有关部门', unitId: null, generic: true }];
    expect(needsOf(draft('1', { kind: 'class_duty', units: holders }))).toEqual([]);
    expect(needsOf(draft('1', { kind: 'lower_duty', units: holders }))).toEqual([]);
    expect(needsOf(draft('1', { kind: 'unit_duty', units: holders }))).toEqual(['unit-unresolved']);
    expect(needsOf(draft('1', { kind: 'class_duty', units: [] }))).toEqual(['unit-unresolved']);
  });

  it('asks for the recipient of data', () => {
    expect(needsOf(draft('1', { dutyKind: 'data' }))).toEqual(['recipient-missing']);
    expect(needsOf(draft('1', { dutyKind: 'data', recipientUnitId: 'u1' }))).toEqual([]);
  });

  it('asks nothing of what is dropped or gone', () => {
    expect(needsOf(draft('1', { state: 'dropped', reasons: ['no-unit'] }))).toEqual([]);
    expect(needsOf(draft('1', { change: 'gone', confidence: 0.1 }))).toEqual([]);
  });
});

describe('order of drafts', () => {
  const drafts = [
    draft('d4'),
    draft('d3', { confidence: 0.7, reasons: ['subject-inherited'] }),
    draft('d1'),
    draft('d2', { confidence: 0.5, reasons: ['no-unit'] }),
    draft('d5', { units: [{ name: '市新局', unitId: null, generic: false }] }),
  ];

  it('puts what blocks first, then the least sure, then the rest as printed', () => {
    expect(orderDrafts(drafts, 'doubt').map((each) => each.id)).toEqual(['d5', 'd2', 'd3', 'd1', 'd4']);
  });

  it('follows the notice on request', () => {
    expect(orderDrafts(drafts, 'document').map((each) => each.id)).toEqual(['d1', 'd2', 'd3', 'd4', 'd5']);
  });
});
