import { codeOf } from '../shared/domain-error.js';
import { liaison, sampleActor, sampleContext, secretary } from '../testing/samples.js';
import type { Post } from './appoint-person.js';
import { endHolding } from './end-holding.js';
import { revisePost, type PostReach } from './revise-post.js';

const administrator = sampleActor(null, { adminRoles: ['system_admin'] });
const context = sampleContext();
const post: Post = { id: 'post-9', unitId: 'unit-3', title: '联络员', kind: 'liaison', portfolio: null };
const reach: PostReach = { id: 'post-9', jointMeetingId: 'jm-1', jointMeetingIds: ['jm-1'], memberUnit: true };
const holding = { id: 'holding-1', postId: 'post-9', personId: 'person-7', capacity: 'holder', fromOn: '2026-06-01', toOn: null } as const;
const end = { toOn: '2026-11-30', reason: '工作调动' };
const revision = { title: ' 副局长 ', portfolio: '分管社会救助', order: 2 };
const refusal = (use: () => unknown): string | null => {
  try {
    use();
    return null;
  } catch (error) {
    return codeOf(error);
  }
};

describe('endHolding', () => {
  const subject = { reach, unitId: 'unit-3', holding };

  it('ends a holding with a last day and says why, in its event', () => {
    const made = endHolding(secretary, subject, end, context);
    expect(made.holding).toEqual({ ...holding, toOn: '2026-11-30' });
    expect(made.events).toEqual([expect.objectContaining({ verb: 'endHolding', subjectId: 'unit-3', reason: '工作调动', postId: 'post-1', data: { holding: made.holding } })]);
    expect(endHolding(administrator, { ...subject, reach: { ...reach, jointMeetingId: null, jointMeetingIds: ['jm-1', 'jm-2'] } }, end, context).holding.toOn).toBe('2026-11-30');
  });

  it.each([
    ['a day before the first', {}, { ...end, toOn: '2026-05-31' }, 'DATE_RANGE_INVALID'],
    ['no reason', {}, { ...end, reason: '' }, 'REASON_REQUIRED'],
    ['one that is over', { holding: { ...holding, toOn: '2026-11-23' } }, end, 'STATE_CONFLICT'],
    ['a post another joint meeting relies on', { reach: { ...reach, jointMeetingIds: ['jm-1', 'jm-2'] } }, end, 'POST_SHARED'],
    ['a post of another joint meeting only', { reach: { ...reach, jointMeetingIds: ['jm-2'] } }, end, 'POST_WITHOUT_ROLE'],
  ])('refuses %s', (_, change, input, code) => {
    expect(refusal(() => endHolding(secretary, { ...subject, ...change }, input, context))).toBe(code);
  });

  it('is the secretariat’s for a member’s post nobody relies on, not for that of a unit outside', () => {
    const idle = { ...reach, jointMeetingIds: [] };
    expect(endHolding(secretary, { ...subject, reach: idle }, end, context).holding.toOn).toBe('2026-11-30');
    expect(refusal(() => endHolding(secretary, { ...subject, reach: { ...idle, memberUnit: false } }, end, context))).toBe('POST_WITHOUT_ROLE');
  });

  it('is not for units', () => expect(refusal(() => endHolding(liaison, subject, end, context))).toBe('NOT_PERMITTED'));
});

describe('revisePost', () => {
  const subject = { reach, post, siblings: [post] };

  it('changes title, portfolio and place, and keeps the kind', () => {
    const made = revisePost(secretary, subject, revision, context);
    expect(made).toMatchObject({ post: { ...post, title: '副局长', portfolio: '分管社会救助' }, order: 2 });
    expect(made.events[0]).toMatchObject({ verb: 'revisePost', data: { post: { title: '副局长', kind: 'liaison', portfolio: '分管社会救助', order: 2 } } });
    expect(revisePost(secretary, subject, { ...revision, portfolio: ' ' }, context).post.portfolio).toBeNull();
  });

  it.each([
    [{ ...revision, title: '' }, 'FIELD_REQUIRED'],
    [{ ...revision, order: 1000 }, 'NUMBER_OUT_OF_RANGE'],
    [{ ...revision, title: '科员' }, 'ALREADY_EXISTS'],
  ])('refuses %j', (input, code) => {
    const siblings = [post, { ...post, id: 'post-8', title: '科员' }];
    expect(refusal(() => revisePost(secretary, { ...subject, siblings }, input, context))).toBe(code);
  });

  it('is not for units, nor for posts others rely on', () => {
    expect(refusal(() => revisePost(liaison, subject, revision, context))).toBe('NOT_PERMITTED');
    expect(refusal(() => revisePost(secretary, { ...subject, reach: { ...reach, jointMeetingIds: ['jm-1', 'jm-2'] } }, revision, context))).toBe('POST_SHARED');
  });
});
