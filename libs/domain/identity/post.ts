import { isInForce, type Validity } from '../shared/validity.js';
import type { LocalDate } from '../shared/local-date.js';

export type PostKind = 'head' | 'deputy_head' | 'liaison' | 'staff';
export const postKinds = ['head', 'deputy_head', 'liaison', 'staff'] as const satisfies readonly PostKind[];

/** How a person holds a post: as its holder, as deputy (AB角), or acting while it is vacant. */
export type HoldingCapacity = 'holder' | 'deputy' | 'acting';
export const holdingCapacities = ['holder', 'deputy', 'acting'] as const satisfies readonly HoldingCapacity[];

/** How a post is signed for: 联络员, 联络员（B角）, 局长（代理）. It stays with what was done, as the names of then do. */
export function signedTitle(title: string, capacity: HoldingCapacity): string {
  const aside: Readonly<Record<HoldingCapacity, string>> = { holder: '', deputy: '（B角）', acting: '（代理）' };
  return `${title}${aside[capacity]}`;
}

export interface PostHolding extends Validity {
  readonly postId: string;
  readonly personId: string;
  readonly capacity: HoldingCapacity;
}

/** Who stands behind a post on a date. */
export interface PostOccupancy {
  readonly holderIds: readonly string[];
  readonly deputyIds: readonly string[];
  readonly actingIds: readonly string[];
  /** Nobody holds the post and nobody acts in it; a deputy alone does not fill it, but is reached. */
  readonly vacant: boolean;
}

/** Who holds the post on that date; both ends of a holding count. */
export function occupancyOn(postId: string, holdings: readonly PostHolding[], on: LocalDate): PostOccupancy {
  const inForce = holdings.filter((holding) => holding.postId === postId && isInForce(holding, on));
  const of = (capacity: HoldingCapacity) => inForce.filter((holding) => holding.capacity === capacity).map((holding) => holding.personId);
  const [holderIds, deputyIds, actingIds] = [of('holder'), of('deputy'), of('acting')];
  return { holderIds, deputyIds, actingIds, vacant: holderIds.length === 0 && actingIds.length === 0 };
}

/** Whom a reminder to the post reaches: holder, else acting, else deputy; empty = one level up, and say so. */
export function reachedOn(postId: string, holdings: readonly PostHolding[], on: LocalDate): readonly string[] {
  const { holderIds, actingIds, deputyIds } = occupancyOn(postId, holdings, on);
  if (holderIds.length > 0) return holderIds;
  return actingIds.length > 0 ? actingIds : deputyIds;
}
