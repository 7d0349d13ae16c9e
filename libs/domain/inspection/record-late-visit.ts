import type { Actor } from '../access/actor.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { keepVisit, type FieldSubject, type RecordedVisit, type VisitInput } from './record-visit.js';

/**
 * Keeps the record of a visit that comes in after the conclusion, from a device that had no connection (ADR 16): marked late, under the rules of any
 * record; the conclusion, its findings and its clocks stay as they are (art. 16). INSPECTION_FIELD_LATE {on, concluded} for a visit made later.
 */
export function recordLateVisit(actor: Actor, subject: FieldSubject, input: VisitInput, context: VerbContext): RecordedVisit {
  const kept = keepVisit('recordLateVisit', actor, subject, input, context);
  const { concludedOn } = subject.inspection;
  if (concludedOn !== null && kept.visit.onDate > concludedOn) throw new DomainError('INSPECTION_FIELD_LATE', { on: kept.visit.onDate, concluded: concludedOn }, 'onDate');
  return kept;
}
