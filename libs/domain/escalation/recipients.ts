import { escalationLevels, type EscalationLevel } from './ladder.js';
import type { HoldingCapacity } from '../identity/post.js';

/** A post with a role in the joint meeting today, and one who holds it in any capacity; null where nobody does. */
export interface RosterRow {
  readonly postId: string;
  readonly unitId: string;
  /** A level of the ladder, or who takes reports of retaliation. */
  readonly role: EscalationLevel | 'confidant';
  readonly capacity: HoldingCapacity | null;
  /** Null where the holder has no account, or one that is switched off. */
  readonly accountId: string | null;
}

/** Why a level was passed: its post is vacant, its holder cannot be reached here, or the unit has no such post. */
export type SkipReason = 'vacant' | 'no_account' | 'no_post';

export interface SkippedLevel {
  readonly level: EscalationLevel;
  readonly reason: SkipReason;
  /** A level of the county above a town. */
  readonly county?: boolean;
  /** Who was reached at last, and whether that is the county; absent in messages older than this, and where nobody was. */
  readonly turnedTo?: EscalationLevel;
  readonly turnedToCounty?: boolean;
}

export interface Recipient {
  readonly accountId: string;
  readonly postId: string;
}

export interface Reached {
  /** The level that was reached; null where nobody at all can be. */
  readonly level: EscalationLevel | null;
  readonly recipients: readonly Recipient[];
  readonly skipped: readonly SkippedLevel[];
}

/**
 * Who is told at a level: everybody who holds its posts today, deputies (AB角) too. A vacant post is passed to one level up, and the
 * message says so (联络员空缺，已转单位负责人); above a town stands the county that handed its part down, before the joint meeting's own posts.
 * `roster` holds what is in force today.
 */
export function recipientsAt(level: EscalationLevel, unitId: string, roster: readonly RosterRow[], aboveUnitId: string | null = null): Reached {
  const skipped: SkippedLevel[] = [];
  const steps = escalationLevels.slice(escalationLevels.indexOf(level)).map((each) => ({ level: each, unitId }));
  const county = aboveUnitId === null ? [] : countyLevels.map((each) => ({ level: each, unitId: aboveUnitId }));
  const joined = [...steps.filter((step) => !isWide(step.level)), ...(isWide(level) ? [] : county), ...steps.filter((step) => isWide(step.level))];
  for (const { level: each, unitId: at } of joined) {
    const rows = roster.filter((row) => row.role === each && (isWide(each) || row.unitId === at));
    const recipients = uniqueAccounts(rows);
    const ofCounty = !isWide(each) && at !== unitId;
    if (recipients.length > 0) return { level: each, recipients, skipped: skipped.map((gap) => ({ ...gap, turnedTo: each, turnedToCounty: ofCounty })) };
    skipped.push({ level: each, ...(ofCounty ? { county: true } : {}), reason: rows.length === 0 ? 'no_post' : rows.every((row) => row.capacity === null) ? 'vacant' : 'no_account' });
  }
  return { level: null, recipients: [], skipped };
}

const countyLevels = ['liaison', 'unit_head'] as const satisfies readonly EscalationLevel[];

/**
 * The levels of the county told along with a town's step: its desk when the town's head is told, its head too before anything
 * reaches the joint meeting's own posts. The town's own reminders are the town's.
 */
export function countyLevelsAt(level: EscalationLevel): readonly EscalationLevel[] {
  return level === 'liaison' ? [] : level === 'unit_head' ? ['liaison'] : countyLevels;
}

/**
 * Who holds the post a leader wrote in, deputies too; where nobody does any more, every leader, and the message says so: above a leader
 * there is no one.
 */
export function authorOf(postId: string | null, roster: readonly RosterRow[]): Reached {
  const rows = roster.filter((row) => row.postId === postId);
  const recipients = uniqueAccounts(rows);
  if (recipients.length > 0) return { level: 'leader', recipients, skipped: [] };
  const others = recipientsAt('leader', '', roster);
  const reason = rows.length === 0 ? 'no_post' : rows.every((row) => row.capacity === null) ? 'vacant' : 'no_account';
  return { ...others, skipped: [{ level: 'leader', reason }] };
}

/**
 * Who is told of a report of retaliation: the confidants who have no seat in the unit complained about; where there is none, the leaders, so
 * that they name one.
 */
export function confidantsApart(aboutUnitId: string | null, roster: readonly RosterRow[]): Reached {
  const within = new Set(roster.filter((row) => row.unitId === aboutUnitId).map((row) => row.accountId));
  const recipients = uniqueAccounts(roster.filter((row) => row.role === 'confidant' && !within.has(row.accountId)));
  return recipients.length > 0 ? { level: null, recipients, skipped: [] } : recipientsAt('leader', '', roster.filter((row) => !within.has(row.accountId)));
}

/** Secretariat and leaders are the joint meeting's, not a unit's. */
function isWide(level: EscalationLevel): boolean {
  return level === 'secretariat' || level === 'leader';
}

function uniqueAccounts(rows: readonly RosterRow[]): readonly Recipient[] {
  const found = new Map<string, Recipient>();
  for (const { accountId, postId } of rows) if (accountId !== null && !found.has(accountId)) found.set(accountId, { accountId, postId });
  return [...found.values()];
}
