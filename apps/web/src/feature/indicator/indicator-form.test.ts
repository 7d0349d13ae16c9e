import { emptyIndicator, faultsOfIndicator, inputOfIndicator, nextMonth, thisMonth, withKind } from './indicator-form';

const form = { ...emptyIndicator('2026-11-24'), name: '入户核查率', measure: '户' };

describe('the form of an indicator', () => {
  it('begins with the month', () => {
    expect([thisMonth('2026-11-24'), nextMonth('2026-11-24'), nextMonth('2026-12-01')]).toEqual(['2026-11-01', '2026-12-01', '2027-01-01']);
  });

  it('rolls a ratio up as a ratio, and nothing else so', () => {
    const ratio = withKind({ ...form, rollUp: 'max' }, 'ratio');
    expect([ratio.rollUp, withKind(ratio, 'count').rollUp, withKind({ ...form, rollUp: 'max' }, 'amount').rollUp]).toEqual(['ratio', 'sum', 'max']);
    expect(faultsOfIndicator(ratio, false)).toEqual({ numeratorName: 'missing', denominatorName: 'missing' });
  });

  it('names what is missing', () => {
    expect(faultsOfIndicator(form, false)).toEqual({});
    expect(faultsOfIndicator({ ...form, direction: 'at_least', target: 'x', jumpPercent: '' }, true)).toEqual({ reason: 'missing', target: 'number' });
    expect(faultsOfIndicator({ ...form, trigger: true }, false)).toEqual({ triggerTitle: 'missing', triggerContent: 'missing', threshold: 'number', lead: 'unitMissing' });
  });

  it('sends no target without its side, and the trigger with its units', () => {
    expect(inputOfIndicator({ ...form, target: '95', jumpPercent: ' ' })).toMatchObject({ target: null, direction: null, jumpPercent: null, trigger: null });
    const lead = { id: 'u1', name: '市发展改革局' };
    const input = inputOfIndicator({ ...form, trigger: true, threshold: '3.5', triggerTitle: '启动联动', triggerContent: '测算', lead, support: [{ id: 'u2', name: '市财政局' }] });
    expect(input.trigger).toMatchObject({ threshold: 3.5, parts: [{ unitId: 'u1', role: 'lead' }, { unitId: 'u2', role: 'support' }] });
  });
});
