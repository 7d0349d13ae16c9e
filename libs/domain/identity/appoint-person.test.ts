import { codeOf } from '../shared/domain-error.js';
import { sampleActor, sampleContext, secretary } from '../testing/samples.js';
import { appointPerson, type AppointmentInput, type AppointmentSubject, type Post } from './appoint-person.js';

const administrator = sampleActor(null, { adminRoles: ['system_admin'] });
const subject: AppointmentSubject = {
  jointMeetingId: 'jm-1', secretariatUnitId: 'unit-0', unitName: '市丙局', personId: 'person-7', personName: '林知远', administrator: false, posts: [], holdings: [], otherHolders: [], roles: [], heldRoles: [],
};
const input: AppointmentInput = {
  unitId: 'unit-3', postId: null, postTitle: '联络员', postKind: 'liaison', role: 'liaison', capacity: 'holder', fromOn: '2026-12-01', toOn: null,
};
const there: Post = { id: 'post-9', unitId: 'unit-3', title: '联络员', kind: 'liaison', portfolio: null };
const seated: AppointmentSubject = {
  ...subject, posts: [there], roles: [{ postId: 'post-9', role: 'liaison', fromOn: '2026-01-01', toOn: null }],
  holdings: [{ postId: 'post-9', personId: 'person-7', capacity: 'holder', fromOn: '2026-06-01', toOn: null }],
};
const refusal = (use: () => unknown): string | null => {
  try {
    use();
    return null;
  } catch (error) {
    return codeOf(error);
  }
};
const appoint = (given: Partial<AppointmentSubject>, wanted: Partial<AppointmentInput> = {}) => appointPerson(administrator, { ...subject, ...given }, { ...input, ...wanted }, sampleContext());

describe('appointPerson', () => {
  it('makes the post, its holding and its role from the same day, in one event', () => {
    const { post, holding, role, events } = appoint({});
    expect(post).toMatchObject({ unitId: 'unit-3', title: '联络员', kind: 'liaison' });
    expect(holding).toMatchObject({ postId: post?.id, personId: 'person-7', capacity: 'holder', fromOn: '2026-12-01', toOn: null });
    expect(role).toMatchObject({ postId: post?.id, jointMeetingId: 'jm-1', role: 'liaison' });
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ verb: 'appointPerson', subjectId: 'unit-3', data: { post, holding, role } });
  });

  it('adds a deputy with a last day to a post that is there, without a second post or role; the role does not end with the deputy', () => {
    const made = appoint({ ...seated, holdings: [] }, { postId: 'post-9', capacity: 'deputy', toOn: '2026-12-31' });
    expect(made).toMatchObject({ postId: 'post-9', post: null, role: null, holding: { postId: 'post-9', capacity: 'deputy', toOn: '2026-12-31' } });
    expect(appoint({ posts: [there] }, { postId: 'post-9', capacity: 'acting', toOn: '2026-12-31' }).role).toMatchObject({ toOn: null });
  });

  it('takes a post of the same title and kind for that post', () => {
    expect(appoint({ ...seated, holdings: [] }, { postTitle: ' 联络员 ' })).toMatchObject({ postId: 'post-9', post: null, role: null, holding: { postId: 'post-9' } });
    expect(appoint({ ...seated, holdings: [] }, { postKind: 'staff' }).post).toMatchObject({ kind: 'staff' });
  });

  it('names what exists when nothing would change, and gives a seat a new role or a new stretch where something would', () => {
    const said = { code: 'HOLDING_EXISTS', params: { person: '林知远', unit: '市丙局', post: '联络员', from: '2026-06-01' } };
    expect(() => appoint(seated)).toThrow(expect.objectContaining(said));
    expect(appoint({ ...seated, roles: [] })).toMatchObject({ post: null, holding: null, role: { role: 'liaison' } });
    const left = [{ postId: 'post-9', personId: 'person-7', capacity: 'holder', fromOn: '2026-01-01', toOn: '2026-06-30' }] as const;
    expect(appoint({ ...seated, holdings: left })).toMatchObject({ post: null, role: null, holding: { fromOn: '2026-12-01' } });
  });

  it('names who holds the post of one seat already; a deputy, somebody acting, and whoever comes after may be appointed', () => {
    const taken = { ...seated, holdings: [], otherHolders: [{ postId: 'post-9', personName: '周三', fromOn: '2026-06-01', toOn: '2026-12-31' }] };
    expect(() => appoint(taken)).toThrow(expect.objectContaining({ code: 'POST_OCCUPIED', field: 'capacity', params: { person: '周三', since: '2026-06-01' } }));
    for (const capacity of ['deputy', 'acting'] as const) expect(appoint(taken, { capacity }).holding).toMatchObject({ capacity });
    expect(appoint(taken, { fromOn: '2027-01-01' }).holding).toMatchObject({ capacity: 'holder' });
    expect(appoint({ ...taken, posts: [{ ...there, kind: 'staff' }] }, { postId: 'post-9' }).holding).toMatchObject({ capacity: 'holder' });
  });

  it('gives the secretariat’s role only to its unit, and the roles of heads only to heads', () => {
    expect(refusal(() => appoint({}, { role: 'secretariat' }))).toBe('ROLE_OF_SECRETARIAT_UNIT');
    expect(appoint({}, { role: 'secretariat', unitId: 'unit-0', postKind: 'staff' }).role).toMatchObject({ role: 'secretariat' });
    for (const role of ['unit_head', 'leader'] as const) {
      expect(refusal(() => appoint({}, { role }))).toBe('ROLE_NOT_FOR_POST');
      expect(appoint({}, { role, postKind: 'deputy_head' }).role).toMatchObject({ role });
    }
  });

  it('never makes one person leader and confidant, on one post or on two, unless on other days (L8)', () => {
    const confidant = [{ role: 'confidant', fromOn: '2026-01-01', toOn: null }] as const;
    expect(refusal(() => appoint({ heldRoles: confidant }, { role: 'leader', postKind: 'head' }))).toBe('CONFIDANT_NOT_LEADER');
    expect(refusal(() => appoint({ ...seated, heldRoles: [], roles: [{ postId: 'post-9', role: 'leader', fromOn: '2026-01-01', toOn: null }] }, { role: 'confidant' }))).toBe('CONFIDANT_NOT_LEADER');
    // Whoever follows on the post of a leader takes its role, whatever else they are appointed for.
    expect(refusal(() => appoint({ ...seated, holdings: [], heldRoles: confidant, roles: [{ postId: 'post-9', role: 'leader', fromOn: '2026-01-01', toOn: null }] }))).toBe('CONFIDANT_NOT_LEADER');
    expect(appoint({ heldRoles: [{ role: 'confidant', fromOn: '2026-01-01', toOn: '2026-11-30' }] }, { role: 'leader', postKind: 'head' }).role).toMatchObject({ role: 'leader' });
  });

  it('refuses everybody else, a post of another unit, a post without a name, an end before the start', () => {
    expect(refusal(() => appointPerson(secretary, subject, input, sampleContext()))).toBe('NOT_PERMITTED');
    expect(refusal(() => appoint({ administrator: true }))).toBe('ADMINISTRATOR_HOLDS_NO_POST');
    expect(refusal(() => appoint({ posts: [{ ...there, unitId: 'unit-4' }] }, { postId: 'post-9' }))).toBe('NOT_FOUND');
    expect(refusal(() => appoint({}, { postTitle: ' ' }))).toBe('FIELD_REQUIRED');
    expect(refusal(() => appoint({}, { toOn: '2026-11-30' }))).toBe('DATE_RANGE_INVALID');
  });
});
