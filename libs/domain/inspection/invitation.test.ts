import { codeOf } from '../shared/domain-error.js';
import { resetPassword } from '../identity/account-standing.js';
import { refusalOfInvitation } from '../identity/invitation.js';
import { liaison, sampleActor, sampleContext, secretary } from '../testing/samples.js';
import { sampleMember, wholeInspection } from '../testing/inspection-samples.js';
import { inviteToInspection, type InvitedAccount } from './invite-to-inspection.js';
import { setInspectionTeam } from './set-inspection-team.js';

const context = sampleContext();
const seat = sampleMember({ id: 'member-7', role: 'invited', postId: 'post-7', personId: 'person-7', personName: '李代表', invitedKind: 'peoples_deputy' });
const account: InvitedAccount = { accountId: 'account-7', invited: true, active: true, expiresOn: '2026-12-20', invitedToId: null };
const refusal = (use: () => unknown): string | null => {
  try {
    use();
    return null;
  } catch (error) {
    return codeOf(error) ?? String(error);
  }
};
const whole = (state: 'submitted' | 'approved' | 'under_way') => ({ ...wholeInspection({ state }), team: [...wholeInspection().team, seat] });
const invite = (changes: Partial<InvitedAccount> | null = {}, state: 'submitted' | 'approved' | 'under_way' = 'approved', postId = 'post-7', actor = secretary) =>
  inviteToInspection(actor, { ...whole(state), account: changes === null ? null : { ...account, ...changes } }, { postId }, context);

describe('an invitation to an inspection', () => {
  it('is given once the plan is approved, and again for the same inspection; no code is in the log', () => {
    const { accountId, events } = invite();
    expect(accountId).toBe('account-7');
    expect(events).toMatchObject([{ verb: 'inviteToInspection', subjectType: 'inspection', data: { personName: '李代表', again: false } }]);
    expect(invite({ invitedToId: 'inspection-1' }, 'under_way').events[0]?.data).toMatchObject({ again: true });
  });

  it.each([
    ['before the approval', {}, 'submitted', 'post-7', 'STATE_CONFLICT'], ['to whoever is not invited', {}, 'approved', 'post-1', 'NOT_FOUND'], ['to a person without an account', null, 'approved', 'post-7', 'INVITATION_NOT_FOR'],
    ['to an account with a password of its own', { invited: false }, 'approved', 'post-7', 'INVITATION_NOT_FOR'], ['to one that is disabled', { active: false }, 'approved', 'post-7', 'INVITATION_NOT_FOR'],
    ['to one whose last day is over', { expiresOn: '2026-11-23' }, 'approved', 'post-7', 'INVITATION_NOT_FOR'], ['to one that was invited elsewhere', { invitedToId: 'inspection-2' }, 'approved', 'post-7', 'INVITATION_ELSEWHERE'],
  ] as const)('is refused %s', (_what, changes, state, postId, code) => {
    expect(refusal(() => invite(changes, state, postId))).toBe(code);
  });

  it('is the secretariat’s to give', () => {
    for (const actor of [liaison, sampleActor('inspector'), sampleActor('leader')]) expect(refusal(() => invite({}, 'approved', 'post-7', actor))).toBe('NOT_PERMITTED');
  });

  it('seats its account in no other inspection', () => {
    const seats = new Map([['post-7', { personId: 'person-7', personName: '李代表', unitIds: [], guest: true, untilOn: '2026-12-20', invitedToId: 'inspection-2' }]]);
    const members = [{ ...seat, personName: '' }];
    const set = (invitedToId: string) => setInspectionTeam(secretary, { ...wholeInspection(), seats: new Map([...seats].map(([post, known]) => [post, { ...known, invitedToId }])), unitNames: new Map() }, { version: 1, leaderAppointment: '8号', members }, context);
    expect(refusal(() => set('inspection-2'))).toBe('INVITATION_ELSEWHERE');
    expect(set('inspection-1').team).toHaveLength(1);
  });
});

describe('its code', () => {
  const [until, open] = [1_000_000, true];
  it.each([
    ['sets a password while it is good', { until, accepted: false, open }, 999_999, null], ['is over at its end', { until, accepted: false, open }, 1_000_000, 'INVITATION_ENDED'],
    ['is over with its account', { until, accepted: false, open: false }, 0, 'INVITATION_ENDED'], ['works once', { until, accepted: true, open }, 0, 'INVITATION_WRONG'], ['was never given', null, 0, 'INVITATION_WRONG'],
  ] as const)('%s', (_what, invitation, now, code) => {
    expect(refusalOfInvitation(invitation, now)).toBe(code);
  });

  it('is the only way to a password: no administrator resets one', () => {
    const administrator = sampleActor(null, { adminRoles: ['system_admin'] });
    const standing = { id: 'account-7', state: 'active', adminRole: null, activeOfKind: 0, hasSecondFactor: false, invited: true, identity: 'none' } as const;
    expect(refusal(() => resetPassword(administrator, standing, { reason: '忘记' }, context))).toBe('ACCOUNT_INVITED');
  });
});
