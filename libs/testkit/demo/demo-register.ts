import { makeCalendar, readNotice, type NoticeDraft } from '@lianxi/domain';
import { cityGovernmentOffice, governmentUnits, JIANGMEN_CODE, jiangmenMemberUnits, readCalendarYears, readJurisdictions } from '@lianxi/api-data';
import { demoNoticeText } from './demo-notice-text.js';
import type { DemoDuty, DemoRegister, DemoUnit } from './demo-plan.types.js';

/** The units of the demonstration: the city office, 28 members, 7 counties and 73 towns. */
export function demoUnits(): DemoUnit[] {
  const jurisdictions = readJurisdictions(JIANGMEN_CODE);
  const city = jurisdictions[0];
  if (city === undefined) throw new Error('no city');
  return [cityGovernmentOffice(city), ...jiangmenMemberUnits(), ...governmentUnits(jurisdictions)];
}

function dutiesOf(draft: NoticeDraft, units: readonly DemoUnit[]): DemoDuty[] {
  const named = draft.units.flatMap((unit) =>
    unit.duties.map((duty) => ({ unitName: unit.generic ? null : unit.name, holderClass: unit.generic ? unit.name : null, kind: duty.kind, text: duty.text })),
  );
  const lower = draft.lowerLevel.flatMap((block) =>
    block.duties.flatMap((duty): Omit<DemoDuty, 'id'>[] => {
      const holders = units.filter((unit) => unit.kind === 'lower_government' && unit.level === block.level);
      return holders.length === 0
        ? [{ unitName: null, holderClass: block.holder, kind: duty.kind, text: duty.text }]
        : holders.map((unit) => ({ unitName: unit.name, holderClass: block.holder, kind: duty.kind, text: duty.text }));
    }),
  );
  const unsaid = draft.unassigned.map((duty) => ({ unitName: null, holderClass: '各级政府', kind: duty.kind, text: duty.text }));
  return [...named, ...lower, ...unsaid].map((duty, at) => ({ id: `duty-${at + 1}`, ...duty }));
}

/** The register as it stands once the demonstration notice is confirmed, without a database; for tests and previews. */
export function demoRegister(): DemoRegister {
  const units = demoUnits();
  const years = readCalendarYears(2024, 2027);
  const daysOf = (kind: 'holiday' | 'workday'): string[] => years.flatMap((year) => year.days.filter((day) => day.kind === kind).map((day) => day.on));
  const calendar = makeCalendar({
    publishedYears: years.filter((year) => year.published).map((year) => year.year),
    holidays: daysOf('holiday'),
    makeUpWorkdays: daysOf('workday'),
  });
  return { calendar, units, duties: dutiesOf(readNotice(demoNoticeText('demo-notice.txt')), units) };
}
