import { codeOf } from '../shared/domain-error.js';
import { sampleActor, sampleContext, secretary } from '../testing/samples.js';
import { appointPerson, type AppointmentInput, type AppointmentSubject } from './appoint-person.js';

const administrator = sampleActor(null, { adminRoles: ['system_admin'] });
const subject: AppointmentSubject = { jointMeetingId: 'jm-1', personId: 'person-7', administrator: false, post: null, roles: [] };
const input: AppointmentInput = { unitId: 'unit-3', postId: null, postTitle: '联络员', postKind: 'liaison', role: 'liaison', capacity: 'holder', fromOn: '2026-12-01' };
const refusal = (use: () => unknown): string | null => {
  try {
    use();
    return null;
  } catch (error) {
    return codeOf(error);
  }
};

describe('appointPerson', () => {
  it('makes the post, its holding and its role from the same day, in one event', () => {
    const { post, holding, role, events } = appointPerson(administrator, subject, input, sampleContext());
    expect(post).toMatchObject({ unitId: 'unit-3', title: '联络员', kind: 'liaison' });
    expect(holding).toMatchObject({ postId: post?.id, personId: 'person-7', capacity: 'holder', fromOn: '2026-12-01', toOn: null });
    expect(role).toMatchObject({ postId: post?.id, jointMeetingId: 'jm-1', role: 'liaison' });
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ verb: 'appointPerson', subjectId: 'unit-3', data: { post, holding, role } });
  });

  it('adds a deputy to a post that is there, without a second post or role', () => {
    const there = { id: 'post-9', unitId: 'unit-3', title: '联络员', kind: 'liaison', portfolio: null } as const;
    const made = appointPerson(administrator, { ...subject, post: there, roles: ['liaison'] }, { ...input, postId: 'post-9', capacity: 'deputy' }, sampleContext());
    expect(made).toMatchObject({ post: null, role: null, holding: { postId: 'post-9', capacity: 'deputy' } });
  });

  it('refuses everybody else, a post of another unit, and a post without a name', () => {
    expect(refusal(() => appointPerson(secretary, subject, input, sampleContext()))).toBe('NOT_PERMITTED');
    expect(refusal(() => appointPerson(administrator, { ...subject, administrator: true }, input, sampleContext()))).toBe('ADMINISTRATOR_HOLDS_NO_POST');
    const elsewhere = { id: 'post-9', unitId: 'unit-4', title: '联络员', kind: 'liaison', portfolio: null } as const;
    expect(refusal(() => appointPerson(administrator, { ...subject, post: elsewhere }, { ...input, postId: 'post-9' }, sampleContext()))).toBe('NOT_FOUND');
    expect(refusal(() => appointPerson(administrator, subject, { ...input, postTitle: ' ' }, sampleContext()))).toBe('FIELD_REQUIRED');
  });
});
