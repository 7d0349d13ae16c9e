import { formOfReporting, reportingInput, startChoices } from './reporting-form';

const slot = (month: string, changes: object = {}) => ({ periodStartOn: `${month}-01`, dueOn: `${month}-25`, state: 'expected', firstSubmittedOn: null, ...changes });
const monthly = { reportEveryMonths: 1, reportDue: { kind: 'day_of_last_month' as const, number: 25 }, slots: [slot('2026-10', { firstSubmittedOn: '2026-10-20', state: 'accepted' }), slot('2026-11'), slot('2026-12')] };

it('offers only days on which old and new periods begin', () => {
  expect(startChoices(monthly, 3, '2026-11-24').slice(0, 2)).toEqual(['2027-01-01', '2027-04-01']);
  expect(startChoices(monthly, 2, '2026-11-24').slice(0, 2)).toEqual(['2026-11-01', '2027-01-01']);
  expect(startChoices({ ...monthly, reportEveryMonths: 3, slots: [] }, 1, '2026-11-24').slice(0, 2)).toEqual(['2026-10-01', '2027-01-01']);
});

it('begins after what was answered or is missing', () => {
  expect(startChoices({ ...monthly, slots: [slot('2026-11', { firstSubmittedOn: '2026-11-20', state: 'submitted' })] }, 1, '2026-11-24')[0]).toBe('2026-12-01');
  expect(startChoices(monthly, 1, '2026-11-26')[0]).toBe('2026-12-01');
});

it('asks what the form says, in one of two ways to be due', () => {
  const form = formOfReporting(monthly, 3, '2026-11-24');
  expect(form).toMatchObject({ interval: '3', dueBy: 'day_of_last_month', dueDay: '25', fromOn: '2027-01-01' });
  expect(reportingInput(form)).toEqual({ everyMonths: 3, due: { kind: 'day_of_last_month', number: 25 }, fromOn: '2027-01-01', unusual: false });
  expect(reportingInput({ ...form, dueBy: 'working_days_after', dueWorkingDays: '5' })).toEqual({ everyMonths: 3, due: { kind: 'working_days_after', number: 5 }, fromOn: '2027-01-01', unusual: false });
  expect(reportingInput({ ...form, dueDay: '31' })).toBeNull();
  expect(reportingInput({ ...form, dueBy: 'last_day', dueDay: '' })).toMatchObject({ due: { kind: 'last_day' } });
  expect(reportingInput({ ...form, dueBy: 'day_of_next_month', dueDay: '10' })).toMatchObject({ due: { kind: 'day_of_next_month', number: 10 } });
  expect(reportingInput({ ...form, interval: 'none' })).toEqual({ fromOn: '2027-01-01', unusual: false });
});
