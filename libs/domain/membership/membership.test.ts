import { checkSettings, defaultSettings } from '../joint-meeting/settings.js';
import { establishJointMeeting } from '../joint-meeting/establish-joint-meeting.js';
import { sampleActor, sampleContext, secretary } from '../testing/samples.js';
import { createUnit } from '../unit/create-unit.js';
import { addMember } from './add-member.js';
import { changeLead } from './change-lead.js';
import { endMembership } from './end-membership.js';
import type { Membership } from './membership.js';

const context = sampleContext();
const code = (wanted: string) => expect.objectContaining({ code: wanted });
const lead: Membership = { id: 'm-1', jointMeetingId: 'jm-1', unitId: 'unit-0', role: 'lead', fromOn: '2026-01-01', toOn: null, endReason: null };
const past: Membership = { id: 'm-2', jointMeetingId: 'jm-1', unitId: 'unit-1', role: 'member', fromOn: '2026-01-01', toOn: '2026-06-30', endReason: '机构改革' };
const subject = { jointMeetingId: 'jm-1', memberships: [lead, past] };

describe('membership', () => {
  it('begins again after it ended', () => {
    const { membership } = addMember(secretary, subject, { unitId: 'unit-1', unitName: '市甲局', role: 'member', fromOn: '2026-07-01' }, context);
    expect(membership).toMatchObject({ unitId: 'unit-1', fromOn: '2026-07-01', toOn: null });
  });

  it.each([
    [{ unitId: 'unit-1', role: 'member', fromOn: '2026-06-30' }, 'MEMBERSHIP_OVERLAP'],
    [{ unitId: 'unit-0', role: 'member', fromOn: '2027-01-01' }, 'MEMBERSHIP_OVERLAP'],
    [{ unitId: 'unit-2', role: 'lead', fromOn: '2027-01-01' }, 'LEAD_EXISTS'],
    [{ unitId: 'unit-2', role: 'member', fromOn: 'soon' }, 'DATE_INVALID'],
  ] as const)('%j is refused: %s', (input, wanted) => {
    expect(() => addMember(secretary, subject, { ...input, unitName: '市甲局' }, context)).toThrow(code(wanted));
  });

  it('does not end for the secretariat’s unit, nor without a reason', () => {
    const ending = { membership: lead, openAssignments: 0, roles: [] };
    expect(() => endMembership(secretary, { ...ending, secretariatUnitId: 'unit-0' }, { toOn: '2026-12-31', reason: '调整' }, context)).toThrow(code('SECRETARIAT_STAYS'));
    expect(() => endMembership(secretary, { ...ending, secretariatUnitId: 'unit-9' }, { toOn: '2026-12-31', reason: ' ' }, context)).toThrow(code('REASON_REQUIRED'));
  });

  it('changes its lead on a day: both go on in a new stretch, and each event holds what became of it', () => {
    const member: Membership = { ...past, toOn: null, endReason: null };
    const { ended, begun, events } = changeLead(secretary, { jointMeetingId: 'jm-1', memberships: [lead, member] }, { unitId: 'unit-1', fromOn: '2027-01-01', reason: '分工调整' }, context);
    expect(ended.map((each) => [each.id, each.toOn, each.endReason])).toEqual([['m-1', '2026-12-31', '分工调整'], ['m-2', '2026-12-31', '分工调整']]);
    expect(begun.map((each) => [each.unitId, each.role, each.fromOn, each.toOn])).toEqual([['unit-0', 'member', '2027-01-01', null], ['unit-1', 'lead', '2027-01-01', null]]);
    expect(events.map((event) => [event.verb, event.subjectId])).toEqual([['changeLead', 'm-1'], ['changeLead', 'm-2'], ['changeLead', begun[0]?.id], ['changeLead', begun[1]?.id]]);
    expect(events[3]?.data).toEqual(begun[1]);
  });

  it.each([
    [{ unitId: 'unit-0', fromOn: '2027-01-01', reason: '调整' }, 'LEAD_UNCHANGED'],
    [{ unitId: 'unit-1', fromOn: '2026-01-01', reason: '调整' }, 'MEMBERSHIP_STARTS_LATER'],
    [{ unitId: 'unit-1', fromOn: '2027-01-01', reason: '' }, 'REASON_REQUIRED'],
    [{ unitId: 'unit-1', fromOn: '2027-02-30', reason: '调整' }, 'DATE_INVALID'],
  ])('refuses the lead %j: %s', (input, wanted) => {
    expect(() => changeLead(secretary, subject, input, context)).toThrow(code(wanted));
  });

  it('ends with a last day, when nothing is open', () => {
    expect(endMembership(secretary, { membership: lead, secretariatUnitId: 'unit-9', openAssignments: 0, roles: [] }, { toOn: '2026-12-31', reason: '机构改革' }, context).membership.toOn).toBe('2026-12-31');
    expect(() => endMembership(secretary, { membership: lead, secretariatUnitId: 'unit-9', openAssignments: 2, roles: [] }, { toOn: '2026-12-31', reason: '机构改革' }, context)).toThrow(code('MEMBERSHIP_WITH_OPEN_ASSIGNMENTS'));
    expect(() => endMembership(secretary, { membership: lead, secretariatUnitId: 'unit-9', openAssignments: 0, roles: [] }, { toOn: '2025-12-31', reason: '机构改革' }, context)).toThrow(code('DATE_RANGE_INVALID'));
    const roles = [{ id: 'r-1', fromOn: '2026-01-01', toOn: null }, { id: 'r-2', fromOn: '2026-01-01', toOn: '2026-06-30' }, { id: 'r-3', fromOn: '2026-01-01', toOn: '2027-06-30' }];
    const { endedRoles, events } = endMembership(secretary, { membership: lead, secretariatUnitId: 'unit-9', openAssignments: 0, roles }, { toOn: '2026-12-31', reason: '机构改革' }, context);
    expect(endedRoles.map(({ id, toOn }) => [id, toOn])).toEqual([['r-1', '2026-12-31'], ['r-3', '2026-12-31']]);
    expect(events).toMatchObject([{ verb: 'endMembership', reason: '机构改革', data: { toOn: '2026-12-31', endReason: '机构改革', endedRoles } }]);
    expect(() => endMembership(secretary, { membership: past, secretariatUnitId: 'unit-9', openAssignments: 0, roles: [] }, { toOn: '2026-12-31', reason: '机构改革' }, context)).toThrow(code('STATE_CONFLICT'));
  });
});

it('a joint meeting begins with default settings and its secretariat as lead', () => {
  const founder = sampleActor(null, { adminRoles: ['system_admin'] });
  const input = { code: 'jm-4407-1', name: '联席会议', shortName: null, level: 'city', jurisdictionId: 'j', parentId: null, secretariatUnitId: 'unit-0', demo: false } as const;
  const { jointMeeting, membership, events } = establishJointMeeting(founder, input, context);
  expect(jointMeeting).toMatchObject({ ...defaultSettings, name: '联席会议' });
  expect(membership).toMatchObject({ jointMeetingId: jointMeeting.id, unitId: 'unit-0', role: 'lead', fromOn: '2026-11-24' });
  expect(events).toHaveLength(2);
});

it.each([
  [{ amberWorkingDays: -1 }, 'amberWorkingDays'],
  [{ amberWorkingDays: 21 }, 'amberWorkingDays'],
  [{ acknowledgeWorkingDays: 0 }, 'acknowledgeWorkingDays'],
])('settings %j are out of bounds', (changes, field) => {
  expect(() => checkSettings({ ...defaultSettings, ...changes })).toThrow(expect.objectContaining({ code: 'NUMBER_OUT_OF_RANGE', field }));
  expect(checkSettings(defaultSettings)).toBe(defaultSettings);
});

it('a unit of a name stands once in a jurisdiction', () => {
  const input = { code: 'u', name: ' 市丙局 ', kind: 'government_department', level: 'city', jurisdictionId: 'j' } as const;
  expect(createUnit(secretary, { jointMeetingId: 'jm-1', namesInJurisdiction: new Set() }, input, context).unit.name).toBe('市丙局');
  expect(() => createUnit(secretary, { jointMeetingId: 'jm-1', namesInJurisdiction: new Set(['市丙局']) }, input, context)).toThrow(code('ALREADY_EXISTS'));
});
