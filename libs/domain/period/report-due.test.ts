import { DomainError } from '../shared/domain-error.js';
import { keptReportDue, readReportDue, reportDueKinds, reportDueOf, reportDueWord, type ReportDue } from './report-due.js';

const all: readonly ReportDue[] = [
  { kind: 'last_day', number: null },
  ...Array.from({ length: 28 }, (_, at): ReportDue => ({ kind: 'day_of_last_month', number: at + 1 })),
  ...Array.from({ length: 28 }, (_, at): ReportDue => ({ kind: 'day_of_next_month', number: at + 1 })),
  ...Array.from({ length: 60 }, (_, at): ReportDue => ({ kind: 'working_days_after', number: at + 1 })),
];
const refusal = (work: () => unknown) => {
  try {
    return work();
  } catch (error) {
    return error instanceof DomainError ? error.code : error;
  }
};

describe('when a report is due', () => {
  it('is kept as numbers and said by name, each way back and forth', () => {
    expect(new Set(all.map(({ kind }) => kind)).size).toBe(reportDueKinds.length);
    for (const due of all) expect(reportDueOf(keptReportDue(due))).toEqual(due);
    expect([keptReportDue(null), reportDueOf(keptReportDue(null))]).toEqual([{ dueDay: null, dueWorkingDays: null }, { kind: 'day_of_last_month', number: 25 }]);
  });

  it.each(['zh', 'en'] as const)('what a table says in %s is read again as it was meant', (language) => {
    for (const due of all) expect(readReportDue(reportDueWord(due, language))).toEqual(due);
  });

  it.each([
    ['月底', 'last_day', null], ['每月最后一日', 'last_day', null], ['下月5号前', 'day_of_next_month', 5], ['25', 'day_of_last_month', 25], ['每月20日', 'day_of_last_month', 20], ['期末后3个工作日内', 'working_days_after', 3],
  ] as const)('a ledger that writes %s means %s %s', (cell, kind, number) => expect(readReportDue(cell)).toEqual({ kind, number }));

  it('refuses a day no month always has, a number beside the last day, and what says no day', () => {
    const kept = (due: ReportDue) => refusal(() => keptReportDue(due));
    expect([kept({ kind: 'day_of_last_month', number: 31 }), kept({ kind: 'day_of_last_month', number: 110 }), kept({ kind: 'day_of_next_month', number: null }), kept({ kind: 'working_days_after', number: 61 }), kept({ kind: 'last_day', number: 1 })])
      .toEqual(['NUMBER_OUT_OF_RANGE', 'NUMBER_OUT_OF_RANGE', 'NUMBER_OUT_OF_RANGE', 'NUMBER_OUT_OF_RANGE', 'INPUT_INVALID']);
    expect(['月中', '及时', '次月', '每周五'].map((cell) => refusal(() => readReportDue(cell)))).toEqual(Array(4).fill('CHOICE_UNKNOWN'));
  });
});
