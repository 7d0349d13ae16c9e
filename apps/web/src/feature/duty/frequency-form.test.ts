import { faultsOfFrequency, formOfFrequency, monthsOf } from './frequency-form';

describe('setting a frequency', () => {
  it('proposes a quarter from the running month where nothing stands', () => {
    expect(formOfFrequency({}, '2026-11-24')).toEqual({ choice: '3', months: '', basis: '', fromOn: '2026-11-01', unusual: false });
  });

  it('begins with what stands', () => {
    const form = formOfFrequency(
      { frequencyMonths: 4, frequencyBasis: '会议纪要第三条', frequencyFromOn: '2026-01-01' },
      '2026-11-24',
    );
    expect(form).toEqual({ choice: 'other', months: '4', basis: '会议纪要第三条', fromOn: '2026-01-01', unusual: false });
    expect(monthsOf(form)).toBe(4);
  });

  it('wants a basis, a day and whole months', () => {
    expect(faultsOfFrequency({ choice: 'other', months: '1.5', basis: ' ', fromOn: '', unusual: false }, '2026-11-24')).toEqual({
      months: true,
      basis: true,
      fromOn: true,
    });
    expect(faultsOfFrequency({ choice: '6', months: '', basis: '省级工作要点', fromOn: '2026-11-01', unusual: false }, '2026-11-24')).toEqual({});
  });

  it('asks about seven months, and about a first day out of the question', () => {
    const form = { choice: 'other', months: '7', basis: '会议纪要', fromOn: '2026-11-01', unusual: false };
    expect(faultsOfFrequency(form, '2026-11-24')).toEqual({ unusual: true });
    expect(faultsOfFrequency({ ...form, unusual: true }, '2026-11-24')).toEqual({});
    for (const fromOn of ['1999-12-31', '2057-01-01']) expect(faultsOfFrequency({ ...form, months: '4', fromOn }, '2026-11-24')).toEqual({ fromOn: true });
  });
});
