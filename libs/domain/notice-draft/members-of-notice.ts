import type { Actor } from '../access/actor.js';
import { grantFor } from '../access/policy.js';
import type { EventDraft } from '../event/event.js';
import { addMember } from '../membership/add-member.js';
import type { Membership, MembershipRole } from '../membership/membership.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import type { LocalDate } from '../shared/local-date.js';
import type { DraftItem, Notice } from './draft-item.js';

/** A unit the notice names with duties or tasks, that does not belong to the joint meeting yet. */
export interface MemberCandidate {
  readonly unitId: string;
  /** As the text names it. */
  readonly name: string;
  readonly role: MembershipRole;
  /** Sentences of the notice that bind it. */
  readonly sentences: number;
}

type Standing = Pick<Membership, 'unitId' | 'role' | 'toOn'>;

/** Belongs to it now or from a later day on. */
const isMember = (memberships: readonly Standing[], unitId: string, today: LocalDate): boolean =>
  memberships.some((each) => each.unitId === unitId && (each.toOn === null || each.toOn >= today));

/** The one unit its duties name as lead; none where they name several: the lead of a task leads that task only. */
function leadOf(items: readonly DraftItem[]): string | null {
  const leads = new Set(items.filter((item) => item.kind === 'unit_duty').flatMap((item) => item.units.filter((unit) => unit.role === 'lead').map((unit) => unit.unitId)));
  return leads.size === 1 ? ([...leads][0] ?? null) : null;
}

/**
 * Units the confirmed items name one by one, in the order of the text. Governments that hold a duty because all of their level do,
 * and units a class was expanded to, are no members by it.
 */
export function memberCandidates(items: readonly DraftItem[], memberships: readonly Standing[], today: LocalDate): readonly MemberCandidate[] {
  const confirmed = items.filter((item) => item.state === 'confirmed' && item.change !== 'gone' && (item.kind === 'unit_duty' || item.kind === 'task'));
  const named = new Map<string, { readonly name: string; readonly sentences: number }>();
  for (const item of [...confirmed].sort((one, other) => one.position - other.position)) {
    const units = new Map(item.units.flatMap((unit) => (unit.generic || unit.unitId === null ? [] : [[unit.unitId, unit.name] as const])));
    for (const [unitId, name] of units) named.set(unitId, { name: named.get(unitId)?.name ?? name, sentences: (named.get(unitId)?.sentences ?? 0) + 1 });
  }
  const led = memberships.some((each) => each.role === 'lead' && (each.toOn === null || each.toOn >= today));
  const lead = led ? null : leadOf(confirmed);
  return [...named]
    .filter(([unitId]) => !isMember(memberships, unitId, today))
    .map(([unitId, words]) => ({ unitId, ...words, role: unitId === lead ? 'lead' : 'member' }));
}

export function canAddMembersOfNotice(actor: Actor, notice: Pick<Notice, 'jointMeetingId' | 'state'>, today: LocalDate): boolean {
  return notice.state === 'confirmed' && grantFor('addMember', actor, { jointMeetingId: notice.jointMeetingId, unitId: null }, today) !== null;
}

/**
 * Makes units the notice names members from a day, all or none; who is one already is left alone, so a second press changes
 * nothing. UNIT_NOT_IN_NOTICE for a unit it does not name; else what addMember refuses.
 */
export function addMembersOfNotice(
  actor: Actor,
  subject: { readonly notice: Pick<Notice, 'jointMeetingId' | 'state'>; readonly items: readonly DraftItem[]; readonly memberships: readonly Membership[] },
  input: { readonly unitIds: readonly string[]; readonly fromOn: LocalDate },
  context: VerbContext,
): { memberships: readonly Membership[]; events: readonly EventDraft[] } {
  const { notice, items } = subject;
  if (notice.state !== 'confirmed') throw new DomainError('STATE_CONFLICT', { verb: 'addMember', state: notice.state });
  const candidates = new Map(memberCandidates(items, subject.memberships, context.today).map((each) => [each.unitId, each]));
  const named = new Set(memberCandidates(items, [], context.today).map((each) => each.unitId));
  const standing = [...subject.memberships];
  const made: Membership[] = [];
  const events: EventDraft[] = [];
  for (const unitId of new Set(input.unitIds)) {
    if (!named.has(unitId)) throw new DomainError('UNIT_NOT_IN_NOTICE', {}, 'unitIds');
    const candidate = candidates.get(unitId);
    if (!candidate) continue;
    const unitName = items.flatMap((item) => item.units).find((unit) => unit.unitId === unitId)?.name ?? '';
    const added = addMember(actor, { jointMeetingId: notice.jointMeetingId, memberships: standing }, { unitId, unitName, role: candidate.role, fromOn: input.fromOn }, context);
    standing.push(added.membership);
    made.push(added.membership);
    events.push(...added.events);
  }
  return { memberships: made, events };
}
