import type { Actor } from '../access/actor.js';
import { demandGrant, grantFor } from '../access/policy.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText } from '../shared/input.js';
import type { LocalDate } from '../shared/local-date.js';
import { accountabilityEvent, beginStep, endStep, type ChangedAccountability } from './accountability-change.js';
import { accountabilityKinds, accountabilityLimits, responsibilities, type Accountability, type AccountabilityFact, type AccountabilityKind, type Responsibility } from './accountability.js';
import { concernedBy, type ResponsiblePost } from './holder.js';

/** What the officer says. There is no place in it for a form, a degree or a number of a sanction, and none for words of a fact. */
export interface AccountabilityInput {
  readonly kind: AccountabilityKind;
  readonly responsibility: Responsibility;
  readonly matter: string;
}

/** What the record says: the unit, the post with its holders, and the facts as they were found by what was picked. */
export interface AccountabilityRecord {
  readonly unit: { readonly id: string; readonly name: string };
  readonly post: ResponsiblePost | null;
  readonly facts: readonly AccountabilityFact[];
  /** How many were picked: each must have been found. */
  readonly picked: number;
}

export function canProposeAccountability(actor: Actor, jointMeetingId: string, today: LocalDate): boolean {
  return grantFor('proposeAccountability', actor, { jointMeetingId, unitId: null }, today) !== null;
}

/** Everything of a new proposal that is not there yet. */
const untouched = {
  hearings: [], submittedOn: null, decidedOn: null, decidedBy: null, deciderPersonId: null, opinion: null, carriedOutOn: null, carriedOutDocument: null, handedTo: null, handedOn: null, handedDocument: null,
  clueAuthority: null, receiptNumber: null, receiptOn: null, outcome: null, appeal: null, closedOn: null, withdrawReason: null, sealed: false, personMark: null, version: 1,
} as const;

function proposed({ kind, responsibility, matter }: AccountabilityInput, { unit, post, facts, picked }: AccountabilityRecord) {
  if (!accountabilityKinds.includes(kind)) throw new DomainError('CHOICE_UNKNOWN', { value: kind }, 'kind');
  if (!responsibilities.includes(responsibility)) throw new DomainError('CHOICE_UNKNOWN', { value: responsibility }, 'responsibility');
  if (picked === 0) throw new DomainError('ACCOUNTABILITY_FACT_MISSING', {}, 'facts');
  if (picked > accountabilityLimits.facts) throw new DomainError('NUMBER_OUT_OF_RANGE', { min: 1, max: accountabilityLimits.facts }, 'facts');
  const found = facts.filter((fact) => fact.unitId === unit.id);
  if (found.length < picked) throw new DomainError('ACCOUNTABILITY_FACT_UNKNOWN', { count: picked - found.length }, 'facts');
  if (post !== null && post.unitId !== unit.id) throw new DomainError('ACCOUNTABILITY_POST_MISSING', {}, 'postId');
  const sorted = [...found].sort((one, other) => (one.onDate < other.onDate ? -1 : one.onDate > other.onDate ? 1 : 0));
  return { kind, unitId: unit.id, unitName: unit.name, ...concernedBy(responsibility, post, sorted), matter: demandText(matter, 'matter', accountabilityLimits.matter), facts: sorted };
}

/**
 * 提出建议 (art. 21): for a unit, or somebody in a post, on facts picked from the record. ACCOUNTABILITY_FACT_MISSING, ACCOUNTABILITY_FACT_UNKNOWN where
 * something is not in the record of that unit, what `concernedBy` refuses, FIELD_REQUIRED.
 */
export function proposeAccountability(
  actor: Actor,
  { jointMeetingId, code, record }: { readonly jointMeetingId: string; readonly code: string; readonly record: AccountabilityRecord },
  input: AccountabilityInput,
  { today, newId }: Pick<VerbContext, 'today' | 'newId'>,
): ChangedAccountability {
  const { postId } = demandGrant('proposeAccountability', actor, { jointMeetingId, unitId: null }, today);
  const proposal: Accountability = {
    ...untouched, ...proposed(input, record), id: newId(), jointMeetingId, code, state: 'draft', proposedOn: today, proposedBy: actor.personName, authorPersonIds: [actor.personId],
  };
  return { proposal, events: [accountabilityEvent('proposeAccountability', null, proposal, proposal, postId)] };
}

/** Changed before it is sent, or after the leader returned it. Who was heard was heard about another proposal: they are heard again. */
export function reviseAccountability(
  actor: Actor,
  { proposal, record }: { readonly proposal: Accountability; readonly record: AccountabilityRecord },
  input: AccountabilityInput & { readonly version: number },
  context: Pick<VerbContext, 'today'>,
): ChangedAccountability {
  const step = beginStep('reviseAccountability', actor, proposal, input.version, context);
  const hearings = proposal.hearings.map((hearing) => ({ ...hearing, superseded: true }));
  return endStep(step, { ...proposed(input, record), hearings, authorPersonIds: authorsWith(proposal, actor) });
}

/**
 * Before it is heard, sent, approved or handed over, each fact is looked up again: ACCOUNTABILITY_FACT_FALLEN {count} where the record no longer has it, as with
 * a conclusion that is being reviewed or was revoked (art. 17), or where its day is still to come.
 */
export function demandFactsStand({ facts }: Pick<Accountability, 'facts'>, found: readonly Pick<AccountabilityFact, 'kind' | 'sourceId'>[], today: LocalDate): void {
  const fallen = facts.filter(({ kind, sourceId, onDate }) => onDate > today || !found.some((each) => each.kind === kind && each.sourceId === sourceId));
  if (fallen.length > 0) throw new DomainError('ACCOUNTABILITY_FACT_FALLEN', { count: fallen.length }, 'facts');
}

export function authorsWith({ authorPersonIds }: Pick<Accountability, 'authorPersonIds'>, { personId }: Pick<Actor, 'personId'>): readonly string[] {
  return authorPersonIds.includes(personId) ? authorPersonIds : [...authorPersonIds, personId];
}
