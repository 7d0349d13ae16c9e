import { emptyForm, faultsOf, formOfDuty, inputOf, type TaskForm } from './task-form';

const unit = { id: 'u', name: '市民政局' };
const good: TaskForm = { ...emptyForm(), title: '核对数据', content: '核对', dueOn: '2026-12-31', parts: [{ key: '1', unit, role: 'lead' }] };

describe('the form of a task', () => {
  it('lets a whole form through', () => {
    expect(faultsOf(good, '2026-11-22')).toEqual({});
    expect(inputOf(good, 'k')).toEqual({ title: '核对数据', content: '核对', due: { on: '2026-12-31' }, assignments: [{ unitId: 'u', role: 'lead' }], idempotencyKey: 'k' });
  });

  it('names what is missing, each beside its field', () => {
    expect(faultsOf(emptyForm(), '2026-11-22')).toEqual({ title: 'titleMissing', content: 'contentMissing', due: 'dueDateMissing', units: 'leadMissing' });
    expect(faultsOf({ ...good, dueOn: '2026-11-22' }, '2026-11-22').due).toBe('dueDateMissing');
    expect(faultsOf({ ...good, dueKind: 'working_days', dueDays: '0' }, '2026-11-22').due).toBe('dueDaysMissing');
    expect(faultsOf({ ...good, interval: '1', dueDay: '31' }, '2026-11-22').dueDay).toBe('dueDayWrong');
    expect(faultsOf({ ...good, parts: [...good.parts, { key: '2', unit, role: 'support' }] }, '2026-11-22').units).toBe('unitTwice');
  });

  it('fills itself from the duty', () => {
    const form = formOfDuty({ id: 'd', title: '一站式结算', text: '协助推进', role: 'support', frequencyMonths: 3, unit, sharedWith: [{ id: 'v', name: '市社保局' }] });
    expect(form).toMatchObject({ dutyId: 'd', interval: '3', dueKind: 'none', parts: [{ unit, role: 'lead' }, { unit: { id: 'v' }, role: 'support' }] });
  });
});
