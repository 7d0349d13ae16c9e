import { inspectionReading } from './inspection-scope.js';
import { makeCalendar } from '../calendar/calendar.js';
import { codeOf } from '../shared/domain-error.js';
import { publishedDays, sampleActor, sampleContext, secretary } from '../testing/samples.js';
import { sampleFacts, sampleInspection, sampleMember, sampleObject, wholeInspection } from '../testing/inspection-samples.js';
import { verbsOnConclusion } from '../access/verbs-on-inspection.js';
import { closeInspection, concludeInspection } from './conclude-inspection.js';
import { confirmObjection, deliverConclusion, objectToConclusion, receiveConclusion } from './conclusion-clock.js';
import { decideReview } from './decide-review.js';
import type { WholeInspection } from './draft-inspection.js';
import type { InspectionObject } from './inspection.js';
import { objectionEnd, reviewEnd } from './legal-clock.js';
import { recordFinding, type FindingInput } from './record-finding.js';
import { recordVisit, type VisitInput } from './record-visit.js';
import { setInspectionTeam, type TeamMemberInput } from './set-inspection-team.js';
import { lacksOfStart, notifyObject, startInspection } from './start-inspection.js';

const context = sampleContext();
const facts = sampleFacts();
const inspector = sampleActor('inspector', { unitId: 'unit-9' });
const liaison = sampleActor('liaison');
const refusal = (use: () => unknown): string | null => {
  try {
    use();
    return null;
  } catch (error) {
    return codeOf(error) ?? String(error);
  }
};

describe('the team (L5)', () => {
  const member = (changes: Partial<TeamMemberInput> = {}): TeamMemberInput => ({ role: 'member', postId: null, personName: '赵五', office: '市府办', invitedKind: null, trainedOn: null, secrecyOn: null, ...changes });
  const seats = new Map([['post-5', { personId: 'person-5', personName: '钱六', unitIds: ['unit-1'] }], ['post-6', { personId: 'person-6', personName: '孙七', unitIds: ['unit-0'] }],
    ['post-7', { personId: 'person-7', personName: '吴八', unitIds: [], guest: true, untilOn: '2027-01-03' }], ['post-8', { personId: 'person-8', personName: '郑九', unitIds: [], guest: true, untilOn: '2027-01-04' }],
    ['post-9', { personId: 'person-9', personName: '王十', unitIds: [], guest: true, untilOn: null }]]);
  const subject = { ...wholeInspection(), seats, unitNames: new Map([['unit-1', '市甲局']]) };
  const set = (members: readonly TeamMemberInput[]) => setInspectionTeam(secretary, subject, { version: 1, leaderAppointment: ' 市府办通知8号 ', members }, context);

  it('is named whole, by post or by name, as many as there are', () => {
    const { team, inspection } = set([member({ role: 'team_leader', postId: 'post-6', personName: '' }), member(), member({ role: 'invited', invitedKind: 'peoples_deputy', personName: '李代表' })]);
    expect(team).toMatchObject([{ personId: 'person-6', personName: '孙七' }, { personId: null, personName: '赵五', invitedKind: null }, { invitedKind: 'peoples_deputy' }]);
    expect(inspection).toMatchObject({ leaderAppointment: '市府办通知8号', state: 'draft' });
  });

  it.each([
    ['somebody invited without their kind', [member({ role: 'invited' })], 'INSPECTION_INVITED_KIND'],
    ['an invited account as a member', [member({ postId: 'post-7' })], 'INSPECTION_INVITED_SEAT'],
    ['an invited account that outlasts the inspection by far', [member({ postId: 'post-8', role: 'invited', invitedKind: 'expert' })], 'INSPECTION_INVITED_TERM'],
    ['an invited account without an end', [member({ postId: 'post-9', role: 'invited', invitedKind: 'expert' })], 'INSPECTION_INVITED_TERM'],
    ['somebody of a unit that is inspected', [member({ postId: 'post-5' })], 'INSPECTION_TEAM_CONFLICT'],
    ['two leaders', [member({ role: 'team_leader' }), member({ role: 'team_leader' })], 'INSPECTION_LEADER_MISSING'],
    ['a post nobody knows', [member({ postId: 'post-0' })], 'NOT_FOUND'],
    ['training that is still to come', [member({ trainedOn: '2026-11-25' })], 'DATE_OUT_OF_RANGE'],
  ] as const)('refuses %s', (_what, members, code) => {
    expect(refusal(() => set(members))).toBe(code);
  });
});

describe('a team under way (L5)', () => {
  const done = { trainedOn: '2026-11-20', secrecyOn: '2026-11-20' };
  const member = (changes: Partial<TeamMemberInput> = {}): TeamMemberInput => ({ role: 'member', postId: null, personName: '赵五', office: '市府办', invitedKind: null, ...done, ...changes });
  const leader = member({ role: 'team_leader', personName: '林一' });
  const set = (members: readonly TeamMemberInput[], leaderAppointment: string | null = '市府办通知8号') =>
    setInspectionTeam(secretary, { ...wholeInspection({ state: 'under_way' }), seats: new Map(), unitNames: new Map() }, { version: 1, leaderAppointment, members }, context);

  it('may be named anew, complete', () => void expect(set([leader, member()]).team).toHaveLength(2));
  it.each([
    ['without a leader', [member()], '8号', 'INSPECTION_LEADER_MISSING'],
    ['with a leader nobody appointed any more', [leader], ' ', 'INSPECTION_LEADER_APPOINTMENT'],
    ['with somebody untrained', [leader, member({ trainedOn: null })], '8号', 'INSPECTION_TRAINING'],
    ['with somebody who pledged nothing', [leader, member({ secrecyOn: null })], '8号', 'INSPECTION_SECRECY'],
    ['with nobody', [], '8号', 'INSPECTION_LEADER_MISSING'],
  ] as const)('is never %s', (_what, members, appointment, code) => {
    expect(refusal(() => set(members, appointment))).toBe(code);
  });
});

describe('before the field work', () => {
  const approved = wholeInspection({ state: 'approved' });
  it('lacks nothing here, and begins', () => {
    expect(lacksOfStart(approved, facts, context.today)).toEqual([]);
    expect(startInspection(secretary, { ...approved, facts }, { version: 1 }, context).inspection).toMatchObject({ state: 'under_way', startedOn: '2026-11-24' });
  });

  it.each([
    ['L5', 'no leader', { team: [sampleMember({ role: 'member' })] }, 'INSPECTION_LEADER_MISSING'],
    ['L5', 'a leader nobody appointed', { inspection: sampleInspection({ state: 'approved', leaderAppointment: null }) }, 'INSPECTION_LEADER_APPOINTMENT'],
    ['L5', 'somebody untrained', { team: [sampleMember({ trainedOn: null })] }, 'INSPECTION_TRAINING'],
    ['L5', 'somebody without the pledge', { team: [sampleMember({ secrecyOn: null })] }, 'INSPECTION_SECRECY'],
    ['L5', 'somebody who holds a post in an object by now', { facts: { ...facts, postUnits: new Map([['person-9', ['unit-0', 'unit-1']]]) } }, 'INSPECTION_TEAM_CONFLICT'],
    ['L4', 'an object nobody told', { objects: [sampleObject({ notifiedOn: null })] }, 'INSPECTION_NOT_NOTIFIED'],
    ['L4', 'before its days', { inspection: sampleInspection({ state: 'approved', fromOn: '2026-11-25' }) }, 'INSPECTION_DAYS_OUTSIDE'],
    ['L4', 'after its days', { inspection: sampleInspection({ state: 'approved', fromOn: '2026-11-01', toOn: '2026-11-23' }) }, 'INSPECTION_DAYS_OUTSIDE'],
    ['L4', 'a plan changed and not approved again', { inspection: sampleInspection({ state: 'submitted' }) }, 'STATE_CONFLICT'],
  ] as const)('%s: %s is refused', (_rule, _what, changes, code) => {
    expect(refusal(() => startInspection(secretary, { ...approved, facts, ...changes }, { version: 1 }, context))).toBe(code);
  });

  it('L1: a designation ended meanwhile is refused', () => {
    expect(refusal(() => startInspection(secretary, { ...approved, facts: { ...facts, designation: null } }, { version: 1 }, context))).toBe('INSPECTION_NOT_DESIGNATED');
  });

  it('N13: tells nobody of a covert visit, which needs no notice', () => {
    const covert = { ...wholeInspection({ state: 'approved', covert: true }), objects: [sampleObject({ notifiedOn: null })] };
    expect(refusal(() => notifyObject(secretary, covert, { version: 1, unitIds: ['unit-1'], text: '请配合' }, context))).toBe('INSPECTION_COVERT_NOTICE');
    expect(lacksOfStart(covert, facts, context.today)).toEqual([]);
  });
});

describe('in the field (L4)', () => {
  const subject = { ...wholeInspection({ state: 'under_way' }), designation: facts.designation };
  const named = { visits: new Map([['visit-1', 'object-1'], ['visit-2', 'object-2']]), units: facts.units, dutyUnitId: null };
  const visit: VisitInput = { objectId: 'object-1', onDate: '2026-11-24', place: '办事大厅', method: 'on_site', peopleMet: '窗口人员', observations: '公示栏已更新' };
  const record = (changes: Partial<VisitInput>, actor = inspector, of: WholeInspection = subject) => recordVisit(actor, { designation: facts.designation, ...of }, { ...visit, ...changes }, context);

  it('a member of the team records it, without the unit reading it in the log', () => {
    const { visit: made, events } = record({});
    expect(made).toMatchObject({ objectId: 'object-1', recordedBy: '陈一' });
    expect(events[0]).toMatchObject({ subjectType: 'inspection_visit', unitId: null });
  });

  it.each([
    ['a unit that is no approved object', { objectId: 'object-9' }, 'INSPECTION_FIELD_OUTSIDE'],
    ['a method that is not in the plan', { method: 'talk_with_head' }, 'INSPECTION_METHOD_OUTSIDE'],
    ['a day before the approved ones', { onDate: '2026-11-22' }, 'INSPECTION_DAYS_OUTSIDE'],
    ['a day after them', { onDate: '2026-12-05' }, 'INSPECTION_DAYS_OUTSIDE'],
    ['a day that has not come', { onDate: '2026-11-25' }, 'DATE_OUT_OF_RANGE'],
    ['nothing seen', { observations: ' ' }, 'FIELD_REQUIRED'],
  ] as const)('refuses %s', (_what, changes, code) => {
    expect(refusal(() => record(changes))).toBe(code);
  });

  it('refuses whoever is not in the team, invited people, the unit, and field work that waits for approval', () => {
    expect(refusal(() => record({}, sampleActor('inspector', { post: { postId: 'post-77' } })))).toBe('INSPECTION_NOT_ON_TEAM');
    expect(record({}, secretary).visit.recordedBy).toBe('陈一');
    for (const team of [[sampleMember()], [sampleMember({ postId: 'post-1', personId: 'person-8' })]]) for (const actor of [secretary, inspector]) expect(refusal(() => record({}, actor, { ...subject, team }))).toBe('INSPECTION_NOT_ON_TEAM');
    expect(refusal(() => record({}, inspector, { ...subject, team: [sampleMember({ role: 'invited', postId: 'post-1' })] }))).toBe('INSPECTION_NOT_ON_TEAM');
    expect(refusal(() => record({}, liaison))).toBe('NOT_PERMITTED');
    expect(refusal(() => record({}, inspector, wholeInspection({ state: 'submitted' })))).toBe('STATE_CONFLICT');
  });

  it.each([
    ['before it was begun', { startedOn: '2026-11-24' }, {}, '2026-11-23', '2026-11-24'],
    ['before its object was told', { startedOn: '2026-11-23' }, { notifiedOn: '2026-11-24' }, '2026-11-23', '2026-11-24'],
    ['between a change and its approval', { startedOn: '2026-11-23', changedOn: '2026-11-23', approvedOn: '2026-11-25' }, {}, '2026-11-24', '2026-11-25'],
    ['of a covert one, before the change was approved', { startedOn: '2026-11-23', changedOn: '2026-11-23', approvedOn: '2026-11-25', covert: true }, {}, '2026-11-23', '2026-11-25'],
  ] as const)('L3, L4: nothing is done %s', (_what, changes, object, onDate, from) => {
    const of = { ...subject, inspection: sampleInspection({ state: 'under_way', ...changes }), objects: [sampleObject(object)] };
    expect(() => recordVisit(inspector, of, { ...visit, onDate }, sampleContext('2026-11-26'))).toThrow(expect.objectContaining({ code: 'INSPECTION_FIELD_EARLY', params: { on: onDate, from } }));
    expect(recordVisit(inspector, of, { ...visit, onDate: from }, sampleContext('2026-11-26')).visit.onDate).toBe(from);
  });

  it('L5: refuses whoever came to hold a post in a unit inspected after the team was named', () => {
    const moved = sampleActor('inspector', { unitId: 'unit-1' });
    expect(refusal(() => record({}, moved))).toBe('INSPECTION_TEAM_CONFLICT');
    expect(refusal(() => recordFinding(moved, { ...subject, ...named, sequence: 3 }, found, context))).toBe('INSPECTION_TEAM_CONFLICT');
  });

  it('somebody invited records in the own seat, and finds nothing for the government', () => {
    const guest = sampleActor('invited', { unitId: 'unit-9' });
    const seat = sampleMember({ role: 'invited', invitedKind: 'expert', postId: 'post-1', personId: 'person-1' });
    expect(record({}, guest, { ...subject, team: [seat] }).visit.recordedByAccountId).toBe(guest.accountId);
    for (const team of [[], [{ ...seat, personId: 'person-2' }], [{ ...seat, postId: 'post-2' }], [{ ...seat, role: 'member' as const }]]) expect(refusal(() => record({}, guest, { ...subject, team }))).toBe('INSPECTION_NOT_ON_TEAM');
    expect(refusal(() => recordFinding(guest, { ...subject, team: [seat], ...named, sequence: 3 }, found, context))).toBe('NOT_PERMITTED');
  });

  const found: FindingInput = { objectId: 'object-1', severity: 'serious', kind: 'payment', matter: '发放', text: '迟发两个月', dutyId: null, taskId: null, responsibleUnitId: null, evidence: [{ kind: 'visit', visitId: 'visit-1', text: '' }] };
  const find = (changes: Partial<FindingInput>) => recordFinding(inspector, { ...subject, ...named, sequence: 3 }, { ...found, ...changes }, context);

  it('L6: a finding has its evidence', () => {
    expect(find({}).finding).toMatchObject({ responsibleUnitId: 'unit-1', sequence: 3, state: 'open' });
    expect(refusal(() => find({ evidence: [] }))).toBe('FINDING_EVIDENCE_MISSING');
    expect(refusal(() => find({ evidence: [{ kind: 'document', visitId: null, text: ' ' }] }))).toBe('FINDING_EVIDENCE_MISSING');
    expect(refusal(() => find({ evidence: [{ kind: 'visit', visitId: 'visit-9', text: '' }] }))).toBe('NOT_FOUND');
    expect(refusal(() => find({ objectId: 'object-9' }))).toBe('INSPECTION_FIELD_OUTSIDE');
    expect(refusal(() => find({ evidence: [{ kind: 'visit', visitId: 'visit-2', text: '' }] }))).toBe('FINDING_EVIDENCE_ELSEWHERE');
  });
});

describe('the conclusion (L6)', () => {
  const subject = { ...wholeInspection({ state: 'under_way' }), designation: facts.designation, unitNames: new Map([['unit-1', '市甲局']]), visits: [], contributors: [{ personId: 'person-6', personName: '孙七' }, { personId: 'person-9', personName: '林一' }, { personId: null, personName: '李代表' }] };
  const conclude = (document: string, text: string) => concludeInspection(secretary, subject, { version: 1, document, fieldChecked: true, conclusions: [{ objectId: 'object-1', text }] }, context);

  it('is the government’s, has a part for every object, and remembers its authors', () => {
    const { inspection, objects } = conclude('市府督〔2026〕1号', '总体落实，发放迟缓');
    expect(inspection).toMatchObject({ state: 'concluded', authors: [{ personName: '林一' }, { personId: 'person-1', personName: '陈一' }, { personName: '孙七' }, { personName: '李代表' }] });
    expect(objects).toMatchObject([{ conclusion: '总体落实，发放迟缓', state: 'planned' }]);
    expect(refusal(() => conclude(' ', '好'))).toBe('CONCLUSION_DOCUMENT');
    expect(refusal(() => conclude('1号', ' '))).toBe('CONCLUSION_MISSING');
  });

  const concluded = sampleInspection({ state: 'concluded', authors: [{ personId: 'person-9', personName: '林一' }, { personId: null, personName: '李代表' }] });
  const on = (today: string, object: InspectionObject) => ({ at: sampleContext(today), subject: { inspection: concluded, object } });

  it('is fed back, and received by the unit or on its behalf with the source', () => {
    const { at, subject: planned } = on('2026-03-02', sampleObject());
    const delivered = deliverConclusion(secretary, planned, { version: 1 }, at).object;
    expect(delivered).toMatchObject({ state: 'delivered', deliveredOn: '2026-03-02' });
    const receipt = { version: 2, receivedOn: '2026-03-03', source: null };
    expect(receiveConclusion(liaison, { inspection: concluded, object: delivered }, receipt, sampleContext('2026-03-05')).object).toMatchObject({ receivedOn: '2026-03-05', receiptSource: null, objectionUntilOn: '2026-04-07' });
    expect(refusal(() => receiveConclusion(secretary, { inspection: concluded, object: delivered }, receipt, sampleContext('2026-03-05')))).toBe('FIELD_REQUIRED');
    expect(refusal(() => receiveConclusion(secretary, { inspection: concluded, object: delivered }, { ...receipt, receivedOn: '2026-03-01', source: '回证' }, sampleContext('2026-03-05')))).toBe('DATE_OUT_OF_RANGE');
  });

  it('is objected to for a unit without an account by its paper, whose day counts, and confirmed by the unit once', () => {
    const object = sampleObject({ state: 'received', receivedOn: '2026-03-02', objectionUntilOn: '2026-04-01' });
    const noted = { version: 1, reason: '有出入', objectedOn: '2026-03-30', source: '镇府函〔2026〕3号' };
    const note = (actor: typeof secretary, more: object = {}, unitSpeaks = false, today = '2026-04-10') => objectToConclusion(actor, { inspection: concluded, object, unitSpeaks }, { ...noted, ...more }, sampleContext(today));
    const asked = note(secretary);
    expect(asked.object).toMatchObject({ state: 'objected', objectedOn: '2026-03-30', objectionSource: '镇府函〔2026〕3号', objectionRecordedBy: secretary.personName, reviewUntilOn: '2026-04-29', objectionConfirmedOn: null });
    expect(note(liaison, {}, true, '2026-03-31').object).toMatchObject({ objectedOn: '2026-03-31', objectionSource: null, objectionRecordedBy: null });
    expect(refusal(() => note(secretary, {}, true))).toBe('CONCLUSION_OBJECTION_OWN');
    expect(refusal(() => note(secretary, { source: ' ' }))).toBe('FIELD_REQUIRED');
    expect(refusal(() => note(secretary, { objectedOn: '2026-04-02' }))).toBe('CONCLUSION_OBJECTION_LATE');
    expect(refusal(() => note(secretary, { objectedOn: '2026-03-01' }))).toBe('DATE_OUT_OF_RANGE');
    const of = { inspection: concluded, object: asked.object };
    const confirmed = confirmObjection(liaison, of, { version: 2 }, sampleContext('2026-04-13'));
    expect(confirmed).toMatchObject({ object: { state: 'objected', objectionConfirmedOn: '2026-04-13', objectionConfirmedBy: liaison.personName }, events: [{ verb: 'confirmObjection' }] });
    expect(refusal(() => confirmObjection(liaison, { ...of, object: confirmed.object }, { version: 3 }, sampleContext('2026-04-13')))).toBe('STATE_CONFLICT');
    expect(refusal(() => confirmObjection(secretary, of, { version: 2 }, sampleContext('2026-04-13')))).toBe('NOT_PERMITTED');
    expect([verbsOnConclusion(secretary, { ...object, unitSpeaks: false }, concluded, '2026-04-10'), verbsOnConclusion(secretary, object, concluded, '2026-03-10'), verbsOnConclusion(liaison, asked.object, concluded, '2026-04-10')]).toEqual([['objectToConclusion'], [], ['confirmObjection']]);
  });

  it.each([
    // received, last day: the start day is not counted
    ['2026-06-01', '2026-07-01', 'an ordinary Wednesday, the 30th day'],
    ['2026-09-01', '2026-10-08', 'the 30th day is 1 October: the holiday runs to the 7th (L14)'],
    ['2026-03-05', '2026-04-07', 'the 30th day is 4 April: Qingming to the 6th'],
    ['2026-08-21', '2026-09-20', 'a Sunday that is worked stays'],
  ])('received %s may be objected to until %s: %s', (receivedOn, until) => {
    const { calendar } = context;
    expect(objectionEnd(receivedOn, calendar)).toEqual({ on: until, provisional: false });
    expect(reviewEnd(receivedOn, calendar).on).toBe(until);
    expect(objectionEnd(receivedOn, calendar, { moveToWorkingDay: false, basis: '' }).on <= until).toBe(true);
    const object = sampleObject({ state: 'received', receivedOn, objectionUntilOn: until });
    const ask = (today: string) => objectToConclusion(liaison, { ...on(today, object).subject, unitSpeaks: true }, { version: 1, reason: '事实有出入', objectedOn: null, source: null }, sampleContext(today));
    expect(ask(until).object).toMatchObject({ state: 'objected', objectedOn: until });
    const next = sampleContext(until).today.replace(/\d\d$/, (day) => String(Number(day) + 1).padStart(2, '0'));
    expect(refusal(() => ask(next))).toBe('CONCLUSION_OBJECTION_LATE');
    expect(verbsOnConclusion(liaison, object, concluded, until)).toEqual(['objectToConclusion']);
    expect(verbsOnConclusion(liaison, object, concluded, next)).toEqual([]);
  });

  it('reckons anew once the calendar is out (L14)', () => {
    const object = sampleObject({ state: 'received', receivedOn: '2026-12-02', objectionUntilOn: '2027-01-01', clockProvisional: true });
    expect(objectionEnd('2026-12-02', context.calendar)).toMatchObject({ provisional: true });
    const published = makeCalendar({ ...publishedDays, publishedYears: [2025, 2026, 2027], holidays: [...publishedDays.holidays, '2027-01-01'] });
    const late = { ...sampleContext('2027-01-04'), calendar: published };
    expect(objectToConclusion(liaison, { inspection: concluded, object, unitSpeaks: true }, { version: 1, reason: '有出入', objectedOn: null, source: null }, late).object.state).toBe('objected');
  });

  const objected = sampleObject({ state: 'objected', receivedOn: '2026-11-01', objectedOn: '2026-11-10', reviewUntilOn: '2026-12-10' });
  const review = (reviewers: readonly { personId: string | null; personName: string }[], actor = secretary, decidedOn = '2026-11-20') =>
    decideReview(actor, { inspection: concluded, object: objected, findings: [] }, { version: 1, conclusion: null, findings: [], outcome: 'upheld', text: '维持', document: '市府复1号', decidedOn, reviewers }, context);

  it('is reviewed by people who had no part in it', () => {
    expect(review([{ personId: 'person-7', personName: '周四' }]).object).toMatchObject({ state: 'reviewed', reviewOutcome: 'upheld', reviewedOn: '2026-11-20' });
    expect(refusal(() => review([]))).toBe('REVIEWER_MISSING');
    expect(refusal(() => review([{ personId: 'person-7', personName: '周四' }, { personId: 'person-9', personName: '林一' }]))).toBe('REVIEWER_RECUSED');
    expect(refusal(() => review([{ personId: null, personName: ' 李代表 ' }]))).toBe('REVIEWER_RECUSED');
    expect(refusal(() => review([{ personId: 'person-7', personName: '周四' }], { ...secretary, personId: 'person-9' }))).toBe('REVIEWER_RECUSED');
    expect(refusal(() => review([{ personId: 'person-7', personName: '周四' }], secretary, '2026-11-09'))).toBe('DATE_OUT_OF_RANGE');
    expect(verbsOnConclusion({ ...secretary, personId: 'person-9' }, objected, concluded, context.today)).toEqual([]);
  });

  it('closes once everybody has heard and no clock runs', () => {
    const close = (object: InspectionObject) => closeInspection(secretary, { ...wholeInspection({ state: 'concluded' }), objects: [object] }, { version: 1 }, context);
    expect(refusal(() => close(sampleObject({ state: 'delivered' })))).toBe('CONCLUSION_NOT_FED_BACK');
    expect(refusal(() => close(objected))).toBe('CONCLUSION_CLOCK_RUNNING');
    expect(refusal(() => close(sampleObject({ state: 'received', objectionUntilOn: '2026-11-24' })))).toBe('CONCLUSION_CLOCK_RUNNING');
    expect(close(sampleObject({ state: 'received', objectionUntilOn: '2026-11-23' })).inspection).toMatchObject({ state: 'closed', closedOn: '2026-11-24' });
  });
});

it('inspectors and invited people read by their seat, units by themselves, secretariat and leaders all', () => {
  expect(inspectionReading(inspector, 'jm-1', context.today)).toEqual({ all: false, postIds: ['post-1'], unitIds: [], guestPersonId: null });
  expect(inspectionReading(liaison, 'jm-1', context.today)).toEqual({ all: false, postIds: ['post-1'], unitIds: ['unit-1'], guestPersonId: null });
  expect(inspectionReading(sampleActor('invited'), 'jm-1', context.today)).toEqual({ all: false, postIds: ['post-1'], unitIds: [], guestPersonId: 'person-1' });
  expect(inspectionReading(secretary, 'jm-1', context.today).all).toBe(true);
  expect(inspectionReading(secretary, 'jm-2', context.today)).toEqual({ all: false, postIds: [], unitIds: [], guestPersonId: null });
});
