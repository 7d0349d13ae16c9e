import type { HoldingCapacity, PostKind, Role, Verb } from '../../gql/graphql';

export interface PostHolding {
  id: string;
  personName: string;
  capacity: HoldingCapacity;
  fromOn: string;
  toOn?: string | null | undefined;
  viewerCan: readonly Verb[];
}

/** A post as a unit's page and the administrator's page both show it; only the first knows roles. */
export interface PostLine {
  id: string;
  title: string;
  kind: PostKind;
  portfolio?: string | null | undefined;
  order: number;
  roles?: readonly Role[] | undefined;
  viewerCan: readonly Verb[];
  holdings: readonly PostHolding[];
}

const ORDER: readonly HoldingCapacity[] = ['holder', 'acting', 'deputy'];

/** Who sits on it today or will (holder, acting, deputy), and who did, the newest first. */
export function sortHoldings(holdings: readonly PostHolding[], today: string): { present: readonly PostHolding[]; past: readonly PostHolding[]; vacant: boolean } {
  const isPast = (holding: PostHolding) => holding.toOn != null && holding.toOn < today;
  const present = holdings
    .filter((holding) => !isPast(holding))
    .sort((one, other) => ORDER.indexOf(one.capacity) - ORDER.indexOf(other.capacity) || one.fromOn.localeCompare(other.fromOn));
  // A deputy alone does not fill a post (domain/identity/post).
  const vacant = !present.some((holding) => holding.fromOn <= today && holding.capacity !== 'deputy');
  return { present, past: holdings.filter(isPast), vacant };
}
