import { occupancyOn, signedTitle, type HoldingCapacity, type PostHolding, type PostKind } from '../identity/post.js';
import { DomainError } from '../shared/domain-error.js';
import type { LocalDate } from '../shared/local-date.js';
import type { Accountability, AccountabilityFact, Responsibility } from './accountability.js';

/** A post of the unit with everybody who ever held it: the register's answer to who was responsible. */
export interface ResponsiblePost {
  readonly id: string;
  readonly unitId: string;
  readonly title: string;
  readonly kind: PostKind;
  readonly holdings: readonly (PostHolding & { readonly personName: string })[];
}

export interface Holder {
  readonly personId: string;
  readonly personName: string;
  readonly capacity: HoldingCapacity;
}

/** Who answered for the post on that day: its one holder, else the one acting in it. A deputy (AB角) stands in for somebody's work, not for the responsibility. */
export function holderOn({ id, holdings }: Pick<ResponsiblePost, 'id' | 'holdings'>, on: LocalDate): Holder | null {
  const { holderIds, actingIds } = occupancyOn(id, holdings, on);
  const [capacity, ids] = holderIds.length > 0 ? (['holder', holderIds] as const) : (['acting', actingIds] as const);
  const [personId] = ids;
  if (personId === undefined || ids.length > 1) return null;
  return { personId, personName: holdings.find((holding) => holding.personId === personId)?.personName ?? '', capacity };
}

type Concerned = Pick<Accountability, 'responsibility' | 'postId' | 'postTitle' | 'personId' | 'personName'>;

/**
 * Whom it is about, by post and day (L9, N12): nobody types a name. The same person must have held the post on the day of every fact.
 * ACCOUNTABILITY_POST_MISSING, ACCOUNTABILITY_NOT_HEAD, ACCOUNTABILITY_HOLDER_UNKNOWN, ACCOUNTABILITY_HOLDER_DIFFERS.
 */
export function concernedBy(responsibility: Responsibility, post: ResponsiblePost | null, facts: readonly Pick<AccountabilityFact, 'onDate'>[]): Concerned {
  if (responsibility === 'unit') return { responsibility, postId: null, postTitle: null, personId: null, personName: null };
  if (post === null) throw new DomainError('ACCOUNTABILITY_POST_MISSING', {}, 'postId');
  if (responsibility === 'first' && post.kind !== 'head') throw new DomainError('ACCOUNTABILITY_NOT_HEAD', { post: post.title }, 'postId');
  const days = [...new Set(facts.map(({ onDate }) => onDate))].sort();
  const holders = days.map((on) => {
    const holder = holderOn(post, on);
    if (holder === null) throw new DomainError('ACCOUNTABILITY_HOLDER_UNKNOWN', { post: post.title, on }, 'postId');
    return { ...holder, on };
  });
  const [first] = holders;
  const other = holders.find(({ personId }) => personId !== first?.personId);
  if (other) throw new DomainError('ACCOUNTABILITY_HOLDER_DIFFERS', { post: post.title, on: other.on }, 'postId');
  return { responsibility, postId: post.id, postTitle: signedTitle(post.title, first?.capacity ?? 'holder'), personId: first?.personId ?? null, personName: first?.personName ?? null };
}
