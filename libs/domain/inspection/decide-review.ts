import type { Actor } from '../access/actor.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText, limitText, textLimits } from '../shared/input.js';
import { demandDate, type LocalDate } from '../shared/local-date.js';
import { nextState } from '../shared/state-table.js';
import { changeConclusion, isAuthor, type ChangedObject, type ConclusionSubject } from './conclusion-clock.js';
import type { FindingSeverity, InspectionFinding } from './finding.js';
import { inspectionLimits, type ConclusionAuthor, type InspectionObject, type ReviewOutcome } from './inspection.js';
import { findingTable } from './inspection.states.js';

/** What a review that changes the conclusion says of one finding: it falls, or it stands in other words. Those not named stand as they are. */
export interface ReviewedFinding {
  readonly findingId: string;
  readonly dropped: boolean;
  readonly severity: FindingSeverity | null;
  readonly text: string | null;
}

export interface ReviewInput {
  readonly version: number;
  readonly outcome: ReviewOutcome;
  readonly text: string;
  readonly document: string;
  /** The day of the paper. */
  readonly decidedOn: LocalDate;
  readonly reviewers: readonly ConclusionAuthor[];
  /** The conclusion as it now reads; for one changed only. */
  readonly conclusion: string | null;
  readonly findings: readonly ReviewedFinding[];
}

export interface ReviewSubject extends ConclusionSubject {
  /** Findings of this object. */
  readonly findings: readonly InspectionFinding[];
}

export interface ReviewedConclusion extends ChangedObject {
  /** Those the review dropped or put in other words. */
  readonly findings: readonly InspectionFinding[];
}

/** Made by people without a part in the conclusion or an earlier review of it, and recorded by none: REVIEWER_MISSING, REVIEWER_RECUSED {person}. */
function demandReviewers(actor: Actor, { inspection, object }: ReviewSubject, input: ReviewInput): readonly ConclusionAuthor[] {
  const reviewers = input.reviewers.map(({ personId, personName }) => ({ personId, personName: demandText(personName, 'reviewers', textLimits.name) }));
  if (reviewers.length === 0) throw new DomainError('REVIEWER_MISSING', {}, 'reviewers');
  const authors = [...inspection.authors, ...object.reviewers];
  const recused = [...reviewers, { personId: actor.personId, personName: actor.personName }].find((each) => isAuthor({ authors }, each));
  if (recused !== undefined) throw new DomainError('REVIEWER_RECUSED', { person: recused.personName }, 'reviewers');
  return reviewers;
}

/** The conclusion fed back anew, and its clocks with it: REVIEW_CONCLUSION_MISSING where a review that changes it leaves it as it was. */
function changedConclusion({ object }: ReviewSubject, { conclusion }: ReviewInput, today: LocalDate): Partial<InspectionObject> {
  const words = limitText(conclusion, 'conclusion', inspectionLimits.text);
  if (words === '' || words === object.conclusion?.trim()) throw new DomainError('REVIEW_CONCLUSION_MISSING', {}, 'conclusion');
  const asked = { objectionSource: null, objectionRecordedBy: null, objectionConfirmedOn: null, objectionConfirmedBy: null };
  return { ...asked, conclusion: words, deliveredOn: today, receivedOn: null, receivedBy: null, receiptSource: null, objectionUntilOn: null, clockMoves: null };
}

/** What becomes of a finding; null where it stays as it is. */
function reviewedFinding(before: InspectionFinding, said: ReviewedFinding | undefined, reason: string, revoked: boolean): Partial<InspectionFinding> | null {
  if (revoked || said?.dropped === true) return { state: nextState(findingTable, 'dropFinding', before.state), dropReason: reason };
  if (said === undefined) return null;
  const changes = { severity: said.severity ?? before.severity, text: limitText(said.text, 'findings', inspectionLimits.text) || before.text };
  return changes.severity === before.severity && changes.text === before.text ? null : changes;
}

function reviewedFindings({ findings }: ReviewSubject, input: ReviewInput, reason: string, postId: string | null): { readonly findings: readonly InspectionFinding[]; readonly events: readonly EventDraft[] } {
  const standing = findings.filter(({ state }) => state === 'open');
  if (input.findings.some(({ findingId }) => !standing.some(({ id }) => id === findingId))) throw new DomainError('NOT_FOUND', { subject: 'finding' }, 'findings');
  const changed = standing.flatMap((before): readonly { readonly finding: InspectionFinding; readonly event: EventDraft }[] => {
    const decided = reviewedFinding(before, input.findings.find(({ findingId }) => findingId === before.id), reason, input.outcome === 'revoked');
    if (decided === null) return [];
    const changes = { ...decided, version: before.version + 1 };
    const finding = { ...before, ...changes };
    const verb = finding.state === 'dropped' ? 'dropFinding' : 'reviseFinding';
    return [{ finding, event: draftEvent({ verb, subjectType: 'finding', subjectId: before.id, postId, fromState: before.state, toState: finding.state, reason, data: changes }) }];
  });
  return { findings: changed.map(({ finding }) => finding), events: changed.map(({ event }) => event) };
}

/**
 * Records the review's decision (art. 17). Upheld, all stands. Changed, the conclusion reads anew, is fed back again with its clocks, and the findings it
 * names fall or read otherwise. Revoked, every finding of the object falls. A late decision is recorded too, and shows as late. REVIEWER_MISSING,
 * REVIEWER_RECUSED, REVIEW_CONCLUSION_MISSING, REVIEW_NOTHING_CHANGES where one that changes nothing names changes.
 */
export function decideReview(actor: Actor, subject: ReviewSubject, input: ReviewInput, context: VerbContext): ReviewedConclusion {
  const changes = input.outcome === 'changed';
  const { object, events } = changeConclusion('decideReview', actor, subject, input, context, () => {
    const reviewers = demandReviewers(actor, subject, input);
    const [decidedOn, from] = [demandDate(input.decidedOn, 'decidedOn'), subject.object.objectedOn ?? ''];
    if (decidedOn > context.today || decidedOn < from) throw new DomainError('DATE_OUT_OF_RANGE', { from, to: context.today }, 'decidedOn');
    if (!changes && (input.findings.length > 0 || (input.conclusion ?? '').trim() !== '')) throw new DomainError('REVIEW_NOTHING_CHANGES', {}, 'outcome');
    return {
      reviewedOn: decidedOn, reviewOutcome: input.outcome, reviewers, clockProvisional: false,
      reviewText: demandText(input.text, 'text', inspectionLimits.text),
      reviewDocument: demandText(input.document, 'document', inspectionLimits.document),
      ...(changes ? changedConclusion(subject, input, context.today) : {}),
    };
  }, changes ? 'changeConclusion' : 'decideReview');
  const overturned = reviewedFindings(subject, input, object.reviewDocument ?? '', events[0]?.postId ?? null);
  return { object, findings: overturned.findings, events: [...events, ...overturned.events] };
}
