import { addDays } from '../shared/local-date.js';
import { codeOf, DomainError } from '../shared/domain-error.js';
import { sampleFinding, sampleObject, sampleInspection } from '../testing/inspection-samples.js';
import { sampleRectification } from '../testing/rectification-samples.js';
import { calendar, sampleActor, sampleContext, secretary } from '../testing/samples.js';
import { makeCalendar } from '../calendar/calendar.js';
import { acknowledgeRectification } from './acknowledge-rectification.js';
import { returnRectification, verifyRectification, type CheckInput } from './check-rectification.js';
import { closeOutRectification, reopenRectification, withdrawRectification, endOverturned } from './close-out-rectification.js';
import { approveRectificationExtension, refuseRectificationExtension, requestRectificationExtension } from './extend-rectification.js';
import { openRectifications, type OpenItemInput, type OpenSubject } from './open-rectification.js';
import { explainRectification, markOfRectification } from './rectification-light.js';
import { limitOf, recomputeRectificationDue } from './rectification-limit.js';
import type { Rectification } from './rectification.js';
import { finishRectification, reportRectification } from './report-rectification.js';

const context = sampleContext();
const code = (work: () => unknown): string => {
  try {
    work();
    return 'none';
  } catch (error) {
    return codeOf(error) ?? String(error);
  }
};
const unit = sampleActor('liaison');
const inspector = sampleActor('inspector', { unitId: 'unit-5', post: { postId: 'post-9' } });
const team = [{ postId: 'post-9', role: 'member' as const }];
const subject = (changes: Partial<Rectification> = {}) => ({ rectification: sampleRectification(changes), team, reports: 0, checks: 0, unitPeople: new Map([['person-u', '李某']]), people: new Map([['person-u', '李某'], ['person-r', '冯报'], ['person-o', '外某']]) });
const check: CheckInput = { version: 1, onDate: '2026-11-24', method: 'on_site', place: '镇办事大厅', peopleMet: null, observations: '台账齐全', checkers: [] };
const limit = { dueOn: '2026-12-31', workingDays: null };

describe('opening after the conclusion (art. 18)', () => {
  const item: OpenItemInput = { findingId: 'finding-1', unitId: null, postId: null, kind: 'within_limit', measure: '补发', ...limit };
  const open = (changes: Partial<OpenSubject> = {}, items: readonly OpenItemInput[] = [item]) => openRectifications(secretary, {
    inspection: sampleInspection({ state: 'concluded' }), objects: [sampleObject({ state: 'received' }), sampleObject({ id: 'object-2', unitId: 'unit-7', state: 'received' })], findings: [sampleFinding(), sampleFinding({ id: 'finding-2', sequence: 2, responsibleUnitId: 'unit-7' })], standing: [],
    unitOfPost: new Map([['post-7', 'unit-7']]), contactUnitId: 'unit-0', codes: ['ZG-2026-001', 'ZG-2026-002'], ...changes,
  }, { items }, context);

  it('opens several at once, each for the unit found answerable, with an event that keeps all of it', () => {
    const { rectifications, events } = open({}, [item, { ...item, findingId: 'finding-2', postId: 'post-7', dueOn: null, workingDays: 10 }]);
    expect(rectifications.map(({ code: ofItem, unitId, dueOn, state }) => [ofItem, unitId, dueOn, state])).toEqual([['ZG-2026-001', 'unit-1', '2026-12-31', 'open'], ['ZG-2026-002', 'unit-7', '2026-12-08', 'open']]);
    expect(events).toMatchObject([{ verb: 'openRectification', unitId: 'unit-1', data: { measure: '补发', contactUnitId: 'unit-0' } }, { unitId: 'unit-7', data: { limitWorkingDays: 10 } }]);
  });

  it.each([
    ['an inspection that goes on', { inspection: sampleInspection({ state: 'under_way' }) }, 'RECTIFICATION_NOT_CONCLUDED'],
    ['a conclusion that was not fed back', { objects: [sampleObject({ state: 'planned' })] }, 'RECTIFICATION_NOT_FED_BACK'],
    ['a finding that was dropped', { findings: [sampleFinding({ state: 'dropped' })] }, 'RECTIFICATION_FINDING_REVOKED'],
    ['a conclusion revoked in its review', { objects: [sampleObject({ state: 'reviewed', reviewOutcome: 'revoked' })] }, 'RECTIFICATION_FINDING_REVOKED'],
    ['a finding that stands open for the unit', { standing: [{ findingId: 'finding-1', unitId: 'unit-1', code: 'ZG-2026-009' }] }, 'RECTIFICATION_EXISTS'],
    ['a finding of another inspection', { findings: [] }, 'NOT_FOUND'],
  ] as const)('refuses %s', (_what, changes, expected) => {
    expect(code(() => open(changes))).toBe(expected);
  });

  it('asks nobody who was never told: a unit that is no object, or not fed back yet; without a unit named the object puts it right', () => {
    const finding = { ...item, findingId: 'finding-2' };
    const [told, other] = [sampleObject({ state: 'received' }), sampleObject({ id: 'object-2', unitId: 'unit-7' })];
    expect(open({ objects: [told] }, [finding]).rectifications[0]?.unitId).toBe('unit-1');
    expect(code(() => open({ objects: [told] }, [{ ...finding, unitId: 'unit-7' }]))).toBe('RECTIFICATION_UNIT_UNHEARD');
    expect(code(() => open({ objects: [told, other] }, [finding]))).toBe('RECTIFICATION_NOT_FED_BACK');
  });

  it('refuses a unit that is neither answerable nor inspected, a post of another unit, a day gone, and the same finding twice', () => {
    expect(code(() => open({}, [{ ...item, unitId: 'unit-3' }]))).toBe('RECTIFICATION_UNIT');
    expect(code(() => open({}, [{ ...item, postId: 'post-7' }]))).toBe('RECTIFICATION_POST');
    expect(code(() => open({}, [{ ...item, dueOn: '2026-11-23' }]))).toBe('DATE_IN_PAST');
    expect(code(() => open({}, [{ ...item, dueOn: null }]))).toBe('FIELD_REQUIRED');
    expect(code(() => open({}, [item, item]))).toBe('RECTIFICATION_EXISTS');
    expect(code(() => open({}, []))).toBe('NUMBER_OUT_OF_RANGE');
  });

  it('allows it while a review is asked, for the conclusion stands until it is decided', () => {
    expect(open({ objects: [sampleObject({ state: 'objected' })] }).rectifications).toHaveLength(1);
  });
});

describe('the unit', () => {
  const unitOfPost = new Map([['post-1', 'unit-1'], ['post-7', 'unit-7']]);
  it('acknowledges with its measures and its own post', () => {
    const { rectification } = acknowledgeRectification(unit, { ...subject(), unitOfPost }, { version: 1, postId: 'post-1', plan: '逐户补发', source: null }, context);
    expect(rectification).toMatchObject({ state: 'in_progress', postId: 'post-1', plan: '逐户补发', acknowledgedOn: '2026-11-24', acknowledgedBy: '陈一', acknowledgeSource: null });
    expect(code(() => acknowledgeRectification(unit, { ...subject(), unitOfPost }, { version: 1, postId: null, plan: '补发', source: null }, context))).toBe('FIELD_REQUIRED');
    expect(code(() => acknowledgeRectification(unit, { ...subject(), unitOfPost }, { version: 1, postId: 'post-7', plan: '补发', source: null }, context))).toBe('RECTIFICATION_POST');
    expect(code(() => acknowledgeRectification(secretary, { ...subject(), unitOfPost }, { version: 1, postId: 'post-1', plan: '补发', source: '' }, context))).toBe('FIELD_REQUIRED');
  });

  it('reports as it goes, and asks to close out by the final report', () => {
    const before = subject({ state: 'in_progress', extensionRequestedOn: '2026-11-23', extensionDueOn: '2027-01-15' });
    const input = { version: 1, text: '补发12户', facts: [{ label: '补发户数', value: '12' }], source: null };
    expect(reportRectification(unit, before, input, context)).toMatchObject({ rectification: { state: 'in_progress', finishedOn: null, version: 2 }, report: { sequence: 1, final: false, personName: '陈一', source: null } });
    const { rectification, report, events } = finishRectification(unit, { ...before, reports: 3 }, input, context);
    expect(rectification).toMatchObject({ state: 'reported', finishedOn: '2026-11-24', extensionRequestedOn: null });
    expect(report).toMatchObject({ sequence: 4, final: true });
    expect(events).toMatchObject([{ verb: 'finishRectification', unitId: 'unit-1', data: { finishedOn: '2026-11-24', rectificationReport: { text: '补发12户' } } }]);
    expect(code(() => reportRectification(secretary, before, input, context))).toBe('FIELD_REQUIRED');
    expect(code(() => reportRectification(unit, before, { ...input, text: ' ' }, context))).toBe('FIELD_REQUIRED');
  });

  it('asks for more time up to and with the last day, once', () => {
    const input = { version: 1, dueOn: '2027-01-15', reason: '系统改造', progress: '过半' };
    const on = (today: string, changes: Partial<Rectification> = {}) => requestRectificationExtension(unit, subject({ state: 'in_progress', dueOn: '2026-11-24', ...changes }), input, sampleContext(today));
    expect(on('2026-11-24').rectification).toMatchObject({ extensionRequestedOn: '2026-11-24', extensionDueOn: '2027-01-15', dueOn: '2026-11-24' });
    expect(code(() => on('2026-11-25'))).toBe('EXTENSION_TOO_LATE');
    expect(code(() => on('2026-11-24', { extensionRequestedOn: '2026-11-23' }))).toBe('EXTENSION_OPEN');
    expect(code(() => on('2026-11-24', { dueOn: '2027-01-15' }))).toBe('DATE_RANGE_INVALID');
  });

  it('has the new limit when it is granted, the old one when it is refused', () => {
    const asked = subject({ state: 'in_progress', limitWorkingDays: 20, extensionRequestedOn: '2026-11-23', extensionDueOn: '2027-01-15' });
    expect(approveRectificationExtension(secretary, asked, { version: 1 }, context).rectification).toMatchObject({ dueOn: '2027-01-15', limitWorkingDays: null, extensionRequestedOn: null });
    expect(refuseRectificationExtension(secretary, asked, { version: 1, reason: '按期完成' }, context).rectification).toMatchObject({ dueOn: '2026-12-31', extensionAnswer: '按期完成', extensionRequestedOn: null });
    expect(code(() => approveRectificationExtension(secretary, subject({ state: 'in_progress' }), { version: 1 }, context))).toBe('NO_EXTENSION');
    expect(code(() => refuseRectificationExtension(secretary, asked, { version: 1, reason: '' }, context))).toBe('REASON_REQUIRED');
  });
});

describe('looking at what was done', () => {
  const reported = { state: 'reported', finishedOn: '2026-11-23' } as const;
  it('is for the secretariat and the team that found it', () => {
    expect(verifyRectification(inspector, subject(reported), check, context)).toMatchObject({ rectification: { state: 'verified', verifiedOn: '2026-11-24' }, check: { sequence: 1, outcome: 'rectified', place: '镇办事大厅', checkers: [{ personName: '陈一' }] } });
    expect(verifyRectification(secretary, subject(reported), { ...check, method: 'papers', place: null }, context).check).toMatchObject({ method: 'papers', place: null });
    expect(code(() => verifyRectification(inspector, { ...subject(reported), team: [] }, check, context))).toBe('INSPECTION_NOT_ON_TEAM');
    expect(code(() => verifyRectification(inspector, { ...subject(reported), team: [{ postId: 'post-9', role: 'invited' }] }, check, context))).toBe('INSPECTION_NOT_ON_TEAM');
    expect(code(() => verifyRectification(unit, subject(reported), check, context))).toBe('NOT_PERMITTED');
  });

  it('is never done by somebody of the unit answerable, recorder or named', () => {
    const both = { ...inspector, posts: [...inspector.posts, ...sampleActor('liaison', { post: { postId: 'post-2' } }).posts] };
    expect(code(() => verifyRectification(both, subject(reported), check, context))).toBe('RECTIFICATION_CHECKER_CONCERNED');
    expect(code(() => verifyRectification(secretary, subject(reported), { ...check, checkers: [{ personId: 'person-u', personName: '李某' }] }, context))).toBe('RECTIFICATION_CHECKER_CONCERNED');
    const former = { ...both, posts: both.posts.map((post) => (post.postId === 'post-2' ? { ...post, toOn: '2026-11-23' } : post)) };
    expect(verifyRectification(former, subject(reported), check, context).rectification.state).toBe('verified');
  });

  it('is never done by whoever has the name of somebody there, or by somebody nobody knows', () => {
    const by = (checkers: CheckInput['checkers']) => code(() => verifyRectification(secretary, subject(reported), { ...check, checkers }, context));
    expect(by([{ personId: null, personName: '李 某' }])).toBe('RECTIFICATION_CHECKER_CONCERNED');
    // Under another name, the record says who it is.
    expect(by([{ personId: 'person-u', personName: '外某' }])).toBe('RECTIFICATION_CHECKER_CONCERNED');
    expect(by([{ personId: 'person-x', personName: '查无此人' }])).toBe('CHOICE_UNKNOWN');
    expect(verifyRectification(secretary, subject(reported), { ...check, checkers: [{ personId: 'person-o', personName: '写错' }, { personId: null, personName: '邀请专家' }] }, context).check?.checkers)
      .toEqual([{ personId: 'person-o', personName: '外某' }, { personId: null, personName: '邀请专家' }]);
  });

  it('is never done by whoever reported, for the unit or as the unit, recorder or named', () => {
    const onBehalf = { version: 1, text: '电话核实已补发', facts: [], source: '电话' };
    const { rectification } = finishRectification(secretary, subject({ state: 'in_progress' }), onBehalf, context);
    expect(rectification).toMatchObject({ reporterPersonIds: [secretary.personId], finishedOnBehalf: true });
    const again = { ...subject(), rectification };
    expect(code(() => verifyRectification(secretary, again, { ...check, version: 2 }, context))).toBe('RECTIFICATION_REPORTER');
    expect(code(() => returnRectification(secretary, again, { ...check, ...limit, version: 2, reason: '不实' }, context))).toBe('RECTIFICATION_REPORTER');
    const [other, leader] = [{ ...secretary, personId: 'person-9' }, { ...sampleActor('leader', { unitId: 'unit-8' }), personId: 'person-8' }];
    const byReporter = subject({ ...reported, reporterPersonIds: ['person-r'] });
    for (const named of [{ personId: 'person-r', personName: '冯报' }, { personId: null, personName: '冯报' }]) expect(code(() => verifyRectification(other, byReporter, { ...check, checkers: [named] }, context))).toBe('RECTIFICATION_REPORTER');
    expect(verifyRectification(other, again, { ...check, version: 2 }, context).rectification.state).toBe('verified');
    // The office has one seat only: a leader stands in, and only there.
    expect(verifyRectification(leader, again, { ...check, version: 2 }, context).rectification.state).toBe('verified');
    expect(code(() => verifyRectification(leader, subject(reported), check, context))).toBe('NOT_PERMITTED');
  });

  it('of the office’s own unit is a leader’s, and nobody’s of that unit', () => {
    const own = (changes: Partial<Rectification>) => subject({ unitId: 'unit-0', contactUnitId: 'unit-0', ...changes });
    const leader = sampleActor('leader', { unitId: 'unit-8' });
    expect(code(() => verifyRectification(secretary, own(reported), check, context))).toBe('RECTIFICATION_CHECKER_CONCERNED');
    expect(code(() => closeOutRectification(secretary, own({ state: 'verified' }), { version: 1 }, context))).toBe('RECTIFICATION_CONCERNED');
    expect(code(() => withdrawRectification(secretary, own({ state: 'in_progress' }), { version: 1, reason: '不必整改' }, context))).toBe('RECTIFICATION_CONCERNED');
    const asked = own({ state: 'in_progress', extensionRequestedOn: '2026-11-23', extensionDueOn: '2027-01-15' });
    expect(code(() => approveRectificationExtension(secretary, asked, { version: 1 }, context))).toBe('RECTIFICATION_CONCERNED');
    expect(verifyRectification(leader, own(reported), check, context).rectification.state).toBe('verified');
    expect(closeOutRectification(leader, own({ state: 'verified' }), { version: 1 }, context).rectification.state).toBe('closed');
    expect(approveRectificationExtension(leader, asked, { version: 1 }, context).rectification.dueOn).toBe('2027-01-15');
    expect(code(() => verifyRectification(sampleActor('leader', { unitId: 'unit-0' }), own(reported), check, context))).toBe('RECTIFICATION_CHECKER_CONCERNED');
    expect(code(() => closeOutRectification(leader, subject({ state: 'verified' }), { version: 1 }, context))).toBe('NOT_PERMITTED');
  });

  it('needs a place on the spot, and a day that has come since it was reported done', () => {
    expect(code(() => verifyRectification(secretary, subject(reported), { ...check, place: ' ' }, context))).toBe('FIELD_REQUIRED');
    expect(code(() => verifyRectification(secretary, subject(reported), { ...check, onDate: '2026-11-25' }, context))).toBe('DATE_OUT_OF_RANGE');
    expect(code(() => verifyRectification(secretary, subject(reported), { ...check, onDate: '2026-11-22' }, context))).toBe('DATE_OUT_OF_RANGE');
  });

  it('found not done, it is worked on again with the reason and a new limit', () => {
    const { rectification, check: record } = returnRectification(secretary, subject(reported), { ...check, dueOn: null, workingDays: 5, reason: '仍有3户未补发' }, context);
    expect(rectification).toMatchObject({ state: 'in_progress', dueOn: '2026-12-01', limitFromOn: '2026-11-24', finishedOn: null, reopenedTimes: 1, reopenCause: 'not_done', stateReason: '仍有3户未补发' });
    expect(record).toMatchObject({ outcome: 'not_rectified' });
    expect(code(() => returnRectification(secretary, subject(reported), { ...check, ...limit, reason: '' }, context))).toBe('REASON_REQUIRED');
  });
});

describe('its end', () => {
  it('is closed out once verified, taken up again when it did not last, withdrawn with the reason', () => {
    expect(closeOutRectification(secretary, subject({ state: 'verified' }), { version: 1 }, context).rectification).toMatchObject({ state: 'closed', closedOn: '2026-11-24' });
    expect(code(() => closeOutRectification(secretary, subject({ state: 'reported' }), { version: 1 }, context))).toBe('STATE_CONFLICT');
    const closed = subject({ state: 'closed', closedOn: '2026-11-20', verifiedOn: '2026-11-19', finishedOn: '2026-11-18', reopenedTimes: 1 });
    expect(reopenRectification(secretary, closed, { version: 1, reason: '又有迟发', ...limit }, context).rectification)
      .toMatchObject({ state: 'in_progress', closedOn: null, verifiedOn: null, finishedOn: null, reopenedTimes: 2, reopenCause: 'relapse', reopenedOn: '2026-11-24' });
    expect(withdrawRectification(secretary, subject({ state: 'in_progress' }), { version: 1, reason: '复核变更结论' }, context).rectification).toMatchObject({ state: 'withdrawn', stateReason: '复核变更结论' });
    expect(code(() => withdrawRectification(secretary, subject(), { version: 2, reason: '变更' }, context))).toBe('VERSION_CONFLICT');
  });

  it('follows from a review that overturned the finding, whatever the state, and nothing is taken up again', () => {
    const items = [sampleRectification(), sampleRectification({ id: 'r-2', state: 'reported' }), sampleRectification({ id: 'r-3', state: 'verified' }), sampleRectification({ id: 'r-4', state: 'closed' })];
    const changed = endOverturned(items, { postId: 'post-1', reason: '复核撤销结论' });
    expect(changed.map(({ rectification: { id, state } }) => [id, state])).toEqual([['rectification-1', 'withdrawn'], ['r-2', 'withdrawn'], ['r-3', 'withdrawn'], ['r-4', 'withdrawn']]);
    expect(changed[0]?.events).toMatchObject([{ verb: 'withdrawRectification', reason: '复核撤销结论', fromState: 'open' }]);
    const ended = changed[3]?.rectification;
    expect(ended).toMatchObject({ closedOn: null, stateReason: '复核撤销结论' });
    expect(code(() => reopenRectification(secretary, subject(ended), { version: ended?.version ?? 0, reason: '又有', ...limit }, context))).toBe('STATE_CONFLICT');
  });
});

describe('limit and light', () => {
  const light = (today: string) => ({ today, calendar, settings: { amberWorkingDays: 3 } });
  it('is late from the next day, amber within the days set, and rests while it waits to be verified', () => {
    const item = { state: 'in_progress', dueOn: '2026-11-27', finishedOn: null } as const;
    expect(['2026-11-23', '2026-11-24', '2026-11-27', '2026-11-28'].map((today) => markOfRectification(item, light(today)))).toEqual(['not_due', 'due_soon', 'due_soon', 'overdue']);
    expect(markOfRectification({ ...item, state: 'reported', finishedOn: '2026-12-01' }, light('2026-12-05'))).toBe('under_review');
    expect(markOfRectification({ ...item, state: 'closed', finishedOn: '2026-11-28' }, light('2026-12-05'))).toBe('accepted_late');
    expect(markOfRectification({ ...item, state: 'closed', finishedOn: '2026-11-27' }, light('2026-12-05'))).toBe('accepted');
    expect(markOfRectification({ ...item, state: 'withdrawn' }, light('2026-12-05'))).toBe('suspended');
    expect(explainRectification(item, light('2026-12-01'))).toMatchObject({ rule: 'overdue-by-working-days', lateWorkingDays: 2, dueOn: '2026-11-27' });
  });

  it('counts working days from the day, the start not counted, and reckons them again when the calendar comes', () => {
    expect(limitOf({ dueOn: null, workingDays: 30 }, context)).toMatchObject({ dueOn: '2027-01-05', dueProvisional: true });
    const provisional = sampleRectification({ limitWorkingDays: 30, limitFromOn: '2026-11-24', dueOn: '2027-01-05', dueProvisional: true });
    const published = makeCalendar({ publishedYears: [2025, 2026, 2027], holidays: ['2027-01-01', '2027-01-04'], makeUpWorkdays: [] });
    const moved = recomputeRectificationDue(provisional, { calendar: published });
    expect(moved?.rectification).toMatchObject({ dueOn: addDays('2027-01-05', 2), dueProvisional: false });
    expect(moved?.events).toMatchObject([{ verb: 'recomputeDueDates', data: { previousDueOn: '2027-01-05' } }]);
    expect(recomputeRectificationDue({ ...provisional, state: 'closed' }, { calendar: published })).toBeNull();
    expect(recomputeRectificationDue({ ...provisional, limitWorkingDays: null }, { calendar: published })).toBeNull();
  });

  it('is a DomainError with its code where it is refused', () => {
    expect(() => limitOf({ dueOn: null, workingDays: 0 }, context)).toThrow(DomainError);
  });
});
