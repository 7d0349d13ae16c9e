import { addMonths, isWorkingDay, workingDaysBetween } from '@lianxi/domain';
import { demoPlan } from './demo-plan.js';
import type { DemoAct, DemoMeeting, DemoPlan, DemoReport, DemoTask } from './demo-plan.types.js';
import { demoRegister } from './demo-register.js';
import { demoSteps } from './demo-steps.js';
import { topicNames, writeReport } from './demo-text.js';

const register = demoRegister();
const TODAYS = ['2026-11-22', '2026-11-24', '2026-02-11', '2026-06-30', '2026-10-09', '2027-01-04', '2026-12-26'];
const plans = new Map(TODAYS.map((today) => [today, demoPlan(today, register)]));
const main = (plan: DemoPlan): DemoMeeting => plan.meetings[0] as DemoMeeting;
const isOpen = (task: DemoTask): boolean => task.assigned !== null && task.assignments.some((one) => one.role !== 'guide' && (one.completion?.accepted ?? null) === null);
const reportsOf = (meeting: DemoMeeting): DemoReport[] => meeting.tasks.flatMap((task) => task.assignments.flatMap((one) => [...one.reports]));
const openParts = (meeting: DemoMeeting) =>
  meeting.tasks.filter(isOpen).flatMap((task) => task.assignments.filter((one) => one.role !== 'guide' && one.completion === null).map((one) => ({ ...one, dueOn: task.dueOn ?? '' })));

describe.each(TODAYS)('the story up to %s', (today) => {
  const plan = plans.get(today) as DemoPlan;
  const meeting = main(plan);
  const due = reportsOf(meeting).filter((report) => report.dueOn < today);

  it('has 48 open tasks in 123 assignments', () => {
    const open = meeting.tasks.filter(isOpen);
    expect(open).toHaveLength(48);
    expect(open.flatMap((task) => task.assignments)).toHaveLength(123);
    expect(meeting.tasks.filter((task) => task.assigned === null)).toHaveLength(2);
  });

  it('is late with 9 things: 6 missing reports and 3 assignments', () => {
    expect(due.filter((report) => report.attempts.length === 0)).toHaveLength(6);
    expect(openParts(meeting).filter((part) => part.dueOn < today)).toHaveLength(3);
  });

  it('is on time with about 91 % of the reports due', () => {
    const inTime = due.filter((report) => (report.attempts[0]?.filed.on ?? '9999') <= report.dueOn);
    expect(inTime.length / due.length).toBeGreaterThan(0.895);
    expect(inTime.length / due.length).toBeLessThan(0.925);
    expect(due.length).toBeGreaterThan(500);
  });

  it('has things due soon, under review, returned, begun and not yet acknowledged', () => {
    const fates = reportsOf(meeting).map((report) => report.fate);
    const count = (fate: string) => fates.filter((one) => one === fate).length;
    expect(count('returned')).toBeGreaterThan(30);
    expect(count('under_review')).toBeGreaterThanOrEqual(3);
    const soon = openParts(meeting).filter((part) => part.dueOn >= today && workingDaysBetween(today, part.dueOn, register.calendar) <= 3);
    expect(soon).toHaveLength(5);
    expect(meeting.tasks.flatMap((task) => task.assignments).filter((one) => one.acknowledged === null && one.reports.length === 0)).toHaveLength(4 + 6);
    expect(meeting.tasks.flatMap((task) => task.assignments).filter((one) => one.completion !== null && one.completion.accepted === null)).toHaveLength(3);
  });

  it('lies between its first day and yesterday, on working days, in an order the verbs allow', () => {
    const acts = plan.meetings.flatMap(demoSteps).map((step) => step.act);
    expect(acts.filter(({ on }) => on < plan.startOn || on >= today || !isWorkingDay(on, register.calendar))).toEqual([]);
    expect(plan.meetings.flatMap((one) => one.tasks).flatMap(disorders)).toEqual([]);
  });

  it('lets only those act who sit on the post that day', () => {
    const seats = new Map(plan.posts.map((post) => [post.key, plan.holdings.filter((holding) => holding.postKey === post.key)]));
    const sits = ({ on, by }: DemoAct) => seats.get(by.postKey)?.some((one) => one.personKey === by.personKey && one.fromOn <= on && (one.toOn ?? '9999') >= on) === true;
    const acts = plan.meetings.flatMap(demoSteps).map((step) => step.act);
    expect(acts.filter((act) => !sits(act))).toEqual([]);
  });
});

const inOrder = (times: ReadonlyArray<string | undefined>): boolean => times.filter((at) => at !== undefined).every((at, n, all) => n === 0 || at > (all[n - 1] ?? ''));

/** What of a task could not be done in this order by the domain's verbs. */
function disorders(task: DemoTask): string[] {
  const lead = task.assignments.find((one) => one.role === 'lead')?.completion ?? null;
  return task.assignments.flatMap((assignment) => {
    const { acknowledged, completion, reports, role } = assignment;
    const begun = [task.drafted.at, task.assigned?.at, acknowledged?.at];
    const found = inOrder([...begun, completion?.requested.at, completion?.returned?.at, completion?.returned?.again.at, completion?.accepted?.at, role === 'lead' ? task.closed?.at : undefined]) ? [] : ['completion'];
    if (role === 'support' && lead !== null && (completion?.accepted?.at ?? '9999') > lead.requested.at) found.push('lead before support');
    const wrong = reports.filter((one) => !inOrder([...begun, ...one.attempts.flatMap(({ filed, returned }) => [filed.at, returned?.at]), one.accepted?.at]));
    return [...found, ...wrong.map((one) => `report ${one.periodStartOn}`)].map((words) => `${task.key} ${assignment.unitCode} ${words}`);
  });
}

describe('the demonstration', () => {
  const plan = plans.get('2026-11-22') as DemoPlan;

  it('is the same story for the same day', () => {
    expect(demoPlan('2026-11-22', register)).toEqual(plan);
    expect(plan.startOn).toBe(addMonths('2026-11-22', -18));
  });

  it('has 7 reports due within three working days, two of them begun', () => {
    const soon = reportsOf(main(plan)).filter((report) => report.dueOn >= plan.today && report.attempts.length === 0 && workingDaysBetween(plan.today, report.dueOn, register.calendar) <= 3);
    expect(soon).toHaveLength(7);
    expect(soon.filter((report) => report.draft !== null)).toHaveLength(2);
    expect(reportsOf(main(plan)).filter((report) => report.fate === 'under_review')).toHaveLength(6);
  });

  it('stands on sentences of the notice, none of them from the other joint meeting', () => {
    const standing = main(plan).tasks.filter((task) => task.key.startsWith('s'));
    expect(standing).toHaveLength(31);
    expect(standing.filter((task) => task.dutyId === null).map((task) => task.title)).toEqual([]);
    expect(plan.meetings[1]?.tasks.every((task) => task.dutyId === null)).toBe(true);
  });

  it('sets some frequencies and leaves others unset', () => {
    expect(main(plan).frequencies.length).toBeGreaterThan(50);
    expect(main(plan).recipients).toHaveLength(3);
    expect(main(plan).expansions).toHaveLength(1);
  });

  it('has people with names of their own, a vacant post, an acting head, someone in two units and a change of hands', () => {
    expect(new Set(plan.people.map((person) => person.name)).size).toBe(plan.people.length);
    expect(new Set(plan.posts.map((post) => post.key)).size).toBe(plan.posts.length);
    expect(new Set(plan.accounts.map((account) => account.name)).size).toBe(plan.accounts.length);
    expect(plan.accounts.filter((account) => account.adminRole !== null).map((account) => account.adminRole)).toEqual(['system_admin', 'security_admin', 'audit_admin']);
    const held = (key: string) => plan.holdings.filter((holding) => holding.postKey === key && holding.toOn === null);
    expect(plan.posts.filter((post) => held(post.key).length === 0).map((post) => post.key)).toEqual(['4407-19/liaison']);
    expect(plan.holdings.filter((holding) => holding.capacity === 'acting')).toHaveLength(1);
    const unitsOf = (personKey: string) => new Set(plan.holdings.filter((holding) => holding.personKey === personKey).map((holding) => holding.postKey.split('/')[0]));
    expect(plan.people.filter((person) => unitsOf(person.key).size > 1)).toHaveLength(1);
  });

  it('writes differently for every line of work, and every text keeps its figures', () => {
    const texts = topicNames.map((name) => writeReport(name, '4407-05', { periodEndOn: '2026-10-31', months: 1, storyOn: '2025-05-22', task: '' }));
    expect(new Set(texts.map((one) => one.text)).size).toBe(topicNames.length);
    for (const { text, facts } of texts) {
      expect(text).not.toMatch(/[{}]|undefined|NaN/);
      expect(facts.length).toBeGreaterThan(0);
    }
    const all = main(plan).tasks.flatMap((task) => task.assignments.flatMap((one) => one.reports.flatMap((report) => report.attempts.map((attempt) => attempt.text))));
    expect(new Set(all).size / all.length).toBeGreaterThan(0.95);
  });
});
