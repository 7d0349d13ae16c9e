import { liaison, sampleContext, sampleItem, sampleNotice, secretary } from '../testing/samples.js';
import type { Membership } from '../membership/membership.js';
import type { DraftItem, DraftUnit } from './draft-item.js';
import { addMembersOfNotice, canAddMembersOfNotice, memberCandidates } from './members-of-notice.js';

const context = sampleContext();
const { today } = context;
const unit = (unitId: string | null, role: DraftUnit['role'] = 'responsible', generic = false): DraftUnit => ({ name: `市${unitId ?? ''}局`, unitId, role, generic });
const item = (position: number, units: readonly DraftUnit[], changes: Partial<DraftItem> = {}): DraftItem =>
  sampleItem({ id: `item-${position}`, position, units, state: 'confirmed', ...changes });
const items = [
  item(2, [unit('unit-2', 'support'), unit('unit-1')]),
  item(1, [unit('unit-0', 'lead'), unit(null, 'responsible', true)]),
  item(3, [unit('unit-0', 'lead')]),
  item(4, [unit('county-1')], { kind: 'lower_duty', level: 'county' }),
  item(5, [unit('unit-9')], { state: 'dropped' }),
  item(6, [unit('unit-8')], { change: 'gone' }),
  item(7, [unit('unit-3', 'lead')], { kind: 'task' }),
];
const member = (unitId: string, role: Membership['role'] = 'member', toOn: string | null = null): Membership =>
  ({ id: `of-${unitId}`, jointMeetingId: 'jm-1', unitId, role, fromOn: '2026-01-01', toOn, endReason: null });
const notice = sampleNotice({ state: 'confirmed' });
const code = (wanted: string) => expect.objectContaining({ code: wanted });

describe('members a notice names', () => {
  it('are the units it names one by one, in its order, with the lead of its duties', () => {
    expect(memberCandidates(items, [], today).map(({ unitId, role, sentences }) => [unitId, role, sentences])).toEqual([
      ['unit-0', 'lead', 2], ['unit-2', 'member', 1], ['unit-1', 'member', 1], ['unit-3', 'member', 1],
    ]);
  });

  it('are not offered who are members, now or soon; who was one is; a second lead is a member', () => {
    const memberships = [member('unit-7', 'lead'), member('unit-1'), { ...member('unit-2'), fromOn: '2027-01-01' }, member('unit-3', 'member', '2026-11-23')];
    expect(memberCandidates(items, memberships, today).map(({ unitId, role }) => [unitId, role])).toEqual([['unit-0', 'member'], ['unit-3', 'member']]);
  });

  it('have no lead where the duties name two', () => {
    const two = [item(1, [unit('unit-0', 'lead')]), item(2, [unit('unit-1', 'lead')])];
    expect(memberCandidates(two, [], today).map((each) => each.role)).toEqual(['member', 'member']);
  });
});

describe('one press', () => {
  const input = { unitIds: ['unit-0', 'unit-1', 'unit-1'], fromOn: '2018-03-01' };

  it('makes all of them members, one event each, and a second press changes nothing', () => {
    const { memberships, events } = addMembersOfNotice(secretary, { notice, items, memberships: [] }, input, context);
    expect(memberships.map(({ unitId, role, fromOn, toOn }) => [unitId, role, fromOn, toOn])).toEqual([['unit-0', 'lead', '2018-03-01', null], ['unit-1', 'member', '2018-03-01', null]]);
    expect(events.map(({ verb, subjectId }) => [verb, subjectId])).toEqual(memberships.map(({ id }) => ['addMember', id]));
    expect(addMembersOfNotice(secretary, { notice, items, memberships }, input, context)).toEqual({ memberships: [], events: [] });
  });

  it.each<[string, Partial<Parameters<typeof addMembersOfNotice>[1]>, Partial<typeof input>, string]>([
    ['a unit it does not name', {}, { unitIds: ['unit-0', 'county-1'] }, 'UNIT_NOT_IN_NOTICE'],
    ['a day within an ended membership', { memberships: [member('unit-1', 'member', '2026-06-30')] }, { fromOn: '2026-06-30' }, 'MEMBERSHIP_OVERLAP'],
    ['no date', {}, { fromOn: '' }, 'DATE_INVALID'],
    ['a notice that is no longer in force', { notice: sampleNotice({ state: 'superseded' }) }, {}, 'STATE_CONFLICT'],
  ])('refuses %s', (_what, subject, changes, wanted) => {
    expect(() => addMembersOfNotice(secretary, { notice, items, memberships: [], ...subject }, { ...input, ...changes }, context)).toThrow(code(wanted));
  });

  it('is the secretariat’s', () => {
    expect([canAddMembersOfNotice(secretary, notice, today), canAddMembersOfNotice(secretary, sampleNotice(), today), canAddMembersOfNotice(liaison, notice, today)]).toEqual([true, false, false]);
    expect(() => addMembersOfNotice(liaison, { notice, items, memberships: [] }, input, context)).toThrow(code('NOT_PERMITTED'));
  });
});
