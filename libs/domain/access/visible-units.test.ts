import { liaison, sampleActor, secretary } from '../testing/samples.js';
import { activePosts, eventActor, type Actor } from './actor.js';
import { demandGrant, grantFor } from './policy.js';
import { roles } from './role.js';
import { canSeeDuty, canSeeNotice, canSeeSlot, canSeeTask, demandVisible, visibleUnits } from './visible-units.js';

const today = '2026-11-24';
const all = { kind: 'all' } as const;
const none = { kind: 'none' } as const;
const own = { kind: 'units', unitIds: ['unit-1'] } as const;

describe('row scope', () => {
  it.each([
    ['secretariat', all],
    ['liaison', own],
    ['unit_head', own],
    ['leader', all],
    ['inspector', none],
    ['invited', none],
    ['confidant', none],
    ['accountability_officer', none],
  ] as const)('of a %s is %j', (role, scope) => {
    expect(visibleUnits(sampleActor(role), 'jm-1', today)).toEqual(scope);
    expect(visibleUnits(sampleActor(role), 'jm-2', today)).toEqual(none);
    expect(visibleUnits(sampleActor(role, { post: { toOn: '2026-11-23' } }), 'jm-1', today)).toEqual(none);
  });

  it('of administrators is nothing', () => {
    expect(visibleUnits(sampleActor(null, { adminRoles: ['system_admin'] }), 'jm-1', today)).toEqual(none);
  });

  it.each([
    ['notice draft', canSeeNotice(own, { state: 'draft' }), false],
    ['notice', canSeeNotice(own, { state: 'confirmed' }), true],
    ['notice, from outside', canSeeNotice(none, { state: 'confirmed' }), false],
    ['own duty', canSeeDuty(own, { unitId: 'unit-1' }), true],
    ['another’s duty', canSeeDuty(own, { unitId: 'unit-2' }), false],
    ['duty of a class', canSeeDuty(own, { unitId: null }), true],
    ['duty of a class, from outside', canSeeDuty(none, { unitId: null }), false],
    ['task draft with a part in it', canSeeTask(own, { state: 'draft' }, [{ unitId: 'unit-1' }]), false],
    ['task draft, reading all', canSeeTask(all, { state: 'draft' }, []), true],
    ['task with a part in it', canSeeTask(own, { state: 'assigned' }, [{ unitId: 'unit-1' }]), true],
    ['task of others', canSeeTask(own, { state: 'assigned' }, [{ unitId: 'unit-2' }]), false],
    ['own report', canSeeSlot(own, { unitId: 'unit-1' }, []), true],
    ['report of a support, as lead', canSeeSlot(own, { unitId: 'unit-2' }, [{ unitId: 'unit-1', role: 'lead', state: 'pending' }]), true],
    ['report of a support, as lead no more', canSeeSlot(own, { unitId: 'unit-2' }, [{ unitId: 'unit-1', role: 'lead', state: 'withdrawn' }]), false],
    ['report of the lead, as support', canSeeSlot(own, { unitId: 'unit-2' }, [{ unitId: 'unit-1', role: 'support', state: 'pending' }]), false],
  ])('%s: %s', (_what, seen, expected) => {
    expect(seen).toBe(expected);
  });

  it('what is not seen is not found', () => {
    expect(() => demandVisible(false, 'task')).toThrow(expect.objectContaining({ code: 'NOT_FOUND', params: { subject: 'task' } }));
    expect(() => demandVisible(true, 'task')).not.toThrow();
  });
});

describe('an actor with two posts', () => {
  const two: Actor = {
    ...liaison,
    posts: [...liaison.posts, { ...secretary.posts[0]!, postId: 'post-2' }],
    roles: [...liaison.roles, { ...secretary.roles[0]!, postId: 'post-2' }],
  };
  const scope = { jointMeetingId: 'jm-1', unitId: 'unit-1' };

  it('acts for the own unit first', () => {
    expect(grantFor('fileReport', two, scope, today)).toEqual({ role: 'liaison', postId: 'post-1', ownUnit: true });
    expect(grantFor('fileReport', two, { ...scope, unitId: 'unit-2' }, today)).toEqual({ role: 'secretariat', postId: 'post-2', ownUnit: false });
  });

  it('has only the chosen post’s rights once one is chosen', () => {
    const chosen = { ...two, actingPostId: 'post-1' };
    expect(activePosts(chosen, today).map((post) => post.postId)).toEqual(['post-1']);
    expect(grantFor('assignTask', two, scope, today)?.postId).toBe('post-2');
    expect(() => demandGrant('assignTask', chosen, scope, today)).toThrow(expect.objectContaining({ code: 'NOT_PERMITTED', params: { verb: 'assignTask' } }));
    expect(visibleUnits(chosen, 'jm-1', today)).toEqual(own);
  });

  it('is logged with the names of then', () => {
    expect(eventActor(two, 'post-2')).toEqual({
      accountId: 'account-1', personId: 'person-1', personName: '陈一', postId: 'post-2', postTitle: '办公室主任', unitId: 'unit-0', unitName: '市民政局',
    });
    expect(eventActor(two, null)).toMatchObject({ postId: null, unitName: null });
  });
});

it('every role has a reading', () => {
  expect(roles).toHaveLength(8);
});
