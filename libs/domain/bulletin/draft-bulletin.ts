import type { Actor } from '../access/actor.js';
import { demandGrant, grantFor } from '../access/policy.js';
import { demandIssuer } from '../document/issuer-rule.js';
import type { DocumentIssuer } from '../document/document.js';
import { draftEvent } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText, textLimits } from '../shared/input.js';
import { daysBetween, demandDate, type Instant, type LocalDate } from '../shared/local-date.js';
import { nextState } from '../shared/state-table.js';
import type { Level } from '../unit/unit.js';
import { bulletinLimits, type Bulletin, type BulletinIssuer } from './bulletin.js';
import { bulletinDraft } from './bulletin-draft.js';
import { bulletinFigures, type CountedLine, type NamedUnit } from './bulletin-figures.js';
import { currentBulletinRule, demandThresholds, type BulletinThresholds } from './bulletin-rule.js';
import { changeBulletin, loggedBulletin, type ChangedBulletin } from './bulletin-scope.js';
import { bulletinTable } from './bulletin.states.js';

/** What was found when the figures were taken: the expected reports as they stood, their units in the official order, the last event known. */
export interface FrozenFacts {
  readonly seq: number;
  readonly at: Instant;
  readonly lines: readonly CountedLine[];
  readonly units: readonly NamedUnit[];
}

export interface BulletinInput {
  readonly title: string;
  readonly fromOn: LocalDate;
  readonly untilOn: LocalDate;
  readonly level: Level | null;
  readonly issuer: DocumentIssuer;
}

export function canDraftBulletin(actor: Actor, jointMeetingId: string, today: LocalDate): boolean {
  return grantFor('draftBulletin', actor, { jointMeetingId, unitId: null }, today) !== null;
}

/** L10: DOCUMENT_ISSUER_COORDINATING for the joint meeting. */
function demandBulletinIssuer(issuer: DocumentIssuer): BulletinIssuer {
  demandIssuer({ kind: 'bulletin', issuer, basis: null, designated: false, consented: false, addressee: null });
  return issuer as BulletinIssuer;
}

/** A period that has begun: DATE_RANGE_INVALID the wrong way round, BULLETIN_PERIOD {max} in the future or too long. */
export function demandBulletinPeriod({ fromOn, untilOn }: Pick<BulletinInput, 'fromOn' | 'untilOn'>, today: LocalDate): Pick<Bulletin, 'fromOn' | 'untilOn'> {
  const [from, until] = [demandDate(fromOn, 'fromOn'), demandDate(untilOn, 'untilOn')];
  if (until < from) throw new DomainError('DATE_RANGE_INVALID', { from, to: until }, 'untilOn');
  if (from >= today || daysBetween(from, until) > bulletinLimits.days) throw new DomainError('BULLETIN_PERIOD', { max: bulletinLimits.days }, 'fromOn');
  return { fromOn: from, untilOn: until };
}

const frozen = ({ seq, at, lines, units }: FrozenFacts, today: LocalDate): Pick<Bulletin, 'frozenOn' | 'frozenAt' | 'frozenSeq' | 'figures'> => ({ frozenOn: today, frozenAt: at, frozenSeq: seq, figures: bulletinFigures(lines, units) });

/** Drafts a bulletin at once from a period: figures frozen, text written from them (notice lines 10, 59; N6). */
export function draftBulletin(actor: Actor, subject: { readonly jointMeetingId: string; readonly code: string; readonly facts: FrozenFacts }, input: BulletinInput, context: VerbContext): ChangedBulletin {
  const { jointMeetingId, code, facts } = subject;
  const { postId } = demandGrant('draftBulletin', actor, { jointMeetingId, unitId: null }, context.today);
  const base = {
    ...demandBulletinPeriod(input, context.today), ...frozen(facts, context.today), ...currentBulletinRule.thresholds, level: input.level, issuer: demandBulletinIssuer(input.issuer),
    title: demandText(input.title, 'title', textLimits.title), ruleVersion: currentBulletinRule.version,
  };
  const bulletin: Bulletin = {
    ...base, id: context.newId(), jointMeetingId, code, state: nextState(bulletinTable, 'draftBulletin', null), draftedOn: context.today, text: bulletinDraft(base), stateReason: null, approvedOn: null, approvedBy: null,
    issuedOn: null, numberYear: null, number: null, checkpointSeq: null, checkpointHash: null, version: 1,
  };
  return { bulletin, events: [draftEvent({ verb: 'draftBulletin', subjectType: 'bulletin', subjectId: bulletin.id, postId, toState: bulletin.state, data: loggedBulletin(bulletin) })] };
}

export interface ReviseBulletinInput extends BulletinThresholds {
  readonly version: number;
  readonly title: string;
  readonly issuer: DocumentIssuer;
  readonly text: string;
}

/** Words, issuer and thresholds; the figures stay as they were frozen. */
export function reviseBulletin(actor: Actor, before: Bulletin, input: ReviseBulletinInput, context: VerbContext): ChangedBulletin {
  return changeBulletin('reviseBulletin', actor, before, input.version, context, () => ({
    changes: { title: demandText(input.title, 'title', textLimits.title), text: demandText(input.text, 'text', bulletinLimits.text), issuer: demandBulletinIssuer(input.issuer), ...demandThresholds(input) },
  }));
}

/** Takes the figures anew as of now, and writes the text anew from them: words somebody wrote are replaced. */
export function refreezeBulletin(actor: Actor, subject: { readonly bulletin: Bulletin; readonly facts: FrozenFacts }, input: { readonly version: number }, context: VerbContext): ChangedBulletin {
  return changeBulletin('refreezeBulletin', actor, subject.bulletin, input.version, context, () => {
    const taken = frozen(subject.facts, context.today);
    return { changes: { ...taken, text: bulletinDraft({ ...subject.bulletin, ...taken }) } };
  });
}

/** Drops a draft, with the reason; its code is not given again. */
export function dropBulletin(actor: Actor, before: Bulletin, input: { readonly version: number; readonly reason: string }, context: VerbContext): ChangedBulletin {
  const stateReason = demandText(input.reason, 'reason', textLimits.reason, 'REASON_REQUIRED');
  return changeBulletin('dropBulletin', actor, before, input.version, context, () => ({ changes: { stateReason }, reason: stateReason }));
}
