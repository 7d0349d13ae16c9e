import { faultsOfFrequency, formOfFrequency, monthsOf } from './frequency-form';

describe('setting a frequency', () => {
  it('proposes a quarter from the running month where nothing stands', () => {
    expect(formOfFrequency({}, '2026-11-24')).toEqual({ choice: '3', months: '', basis: '', fromOn: '2026-11-01' });
  });

  it('begins with what stands', () => {
    const form = formOfFrequency(
      { frequencyMonths: 4, frequencyBasis: '会议纪要第三条', frequencyFromOn: '2026-01-01' },
      '2026-11-24',
    );
    expect(form).toEqual({ choice: 'other', months: '4', basis: '会议纪要第三条', fromOn: '2026-01-01' });
    expect(monthsOf(form)).toBe(4);
  });

  it('wants a basis, a day and whole months', () => {
    expect(faultsOfFrequency({ choice: 'other', months: '1.5', basis: ' ', fromOn: '' })).toEqual({
      months: true,
      basis: true,
      fromOn: true,
    });
    expect(faultsOfFrequency({ choice: '6', months: '', basis: '省级工作要点', fromOn: '2026-11-01' })).toEqual({});
  });
});
