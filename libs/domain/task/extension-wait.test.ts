import fc from 'fast-check';
import { dueSteps, defaultLadder } from '../escalation/ladder.js';
import { canUrgeAssignment, urge } from '../escalation/urge.js';
import { addDays, dateOfDayNumber } from '../shared/local-date.js';
import { expectReplay } from '../testing/replay.js';
import { calendar, liaison, sampleAssignment, sampleContext, sampleTask, secretary } from '../testing/samples.js';
import { askedUnanswered, awaitsExtension, extensionAnswerDue, ladderDueOn } from './extension-wait.js';
import { refuseExtension } from './refuse-extension.js';
import { requestExtension } from './request-extension.js';

const task = sampleTask({ dueOn: '2026-12-10', dueRule: { kind: 'date', on: '2026-12-10' } });
const part = sampleAssignment({ dueOn: '2026-12-10' });
const asked = requestExtension(liaison, { assignment: part, task }, { version: 1, reason: '资金未到', dueOn: '2026-12-31', progress: '已完成七成' }, sampleContext('2026-12-10')).assignment;

describe('more time asked for on the due day itself', () => {
  it('keeps the part from being late until it is answered, at the longest until the day asked for', () => {
    expect([awaitsExtension(part, '2026-12-11'), awaitsExtension(asked, '2026-12-11'), awaitsExtension(asked, '2026-12-31'), awaitsExtension(asked, '2027-01-01')]).toEqual([false, true, true, false]);
    expect(awaitsExtension({ ...asked, state: 'completion_requested' }, '2026-12-11')).toBe(false);
  });

  it('nobody urges meanwhile', () => {
    const context = sampleContext('2026-12-16');
    const subject = { kind: 'assignment', assignment: asked, task, aboveUnitId: null, lastUrgedOn: null } as const;
    expect(canUrgeAssignment(secretary, asked, task, null, context.today)).toBe(false);
    expect(() => urge(secretary, subject, { text: null, reason: null }, context)).toThrow(expect.objectContaining({ code: 'EXTENSION_OPEN' }));
  });

  it('refused nine working days after the due date it is late by nine, but the ladder goes on where it stood, a step at a time', () => {
    const context = sampleContext('2026-12-23');
    const refused = refuseExtension(secretary, { assignment: asked, task }, { version: 2, reason: '不再延长' }, context);
    expect(refused.assignment).toMatchObject({ dueOn: '2026-12-10', extensionRequestedAt: null, ladderFromOn: '2026-12-23' });
    expectReplay({ task, assignments: [asked], slots: [] }, { task, assignments: [refused.assignment], slots: [], events: refused.events });
    const logged = [-3, 0];
    const steps: [string, number][] = [];
    for (let on = '2026-12-23'; on <= '2027-01-12'; on = addDays(on, 1)) {
      const { fire, passedOver } = dueSteps(defaultLadder, ladderDueOn(refused.assignment) ?? '', on, calendar, logged);
      expect(passedOver).toEqual([]);
      if (fire) steps.push([on, fire.at]);
      if (fire) logged.push(fire.at);
    }
    expect(steps.map(([, at]) => at)).toEqual([1, 3, 5, 10]);
    expect(steps[0]).toEqual(['2026-12-24', 1]);
  });

  it('refused in time it leaves the ladder alone; refused after the day asked for, the ladder counts from that day', () => {
    const answer = (on: string) => refuseExtension(secretary, { assignment: asked, task }, { version: 2, reason: '不再延长' }, sampleContext(on)).assignment;
    expect([answer('2026-12-10'), answer('2027-01-20')].map(({ ladderFromOn }) => ladderFromOn)).toEqual([null, '2026-12-31']);
    expect([ladderDueOn(part), ladderDueOn(asked), ladderDueOn(sampleAssignment({ dueOn: null }))]).toEqual(['2026-12-10', '2026-12-31', null]);
  });
});

it('a request is unanswered too long exactly from the day after its answer was due', () => {
  const days = fc.integer({ min: 20454, max: 20819 }).map(dateOfDayNumber);
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 20 }), (requestedOn, later, workingDays) => {
      const today = addDays(requestedOn, later);
      const dueOn = extensionAnswerDue({ extensionRequestedAt: `${requestedOn}T02:00:00.000Z` }, { calendar, settings: { extensionAnswerWorkingDays: workingDays } }) ?? '';
      expect(requestedOn <= (askedUnanswered(today, calendar)[workingDays - 1] ?? '')).toBe(today > dueOn);
    }),
  );
});
