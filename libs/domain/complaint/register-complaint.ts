import type { Actor } from '../access/actor.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { beginStep, endStep, type ChangedComplaint } from './complaint-change.js';
import { complaintCategories, dueOfStep, isRetaliation, type Complaint, type ComplaintCategory } from './complaint.js';
import { isOfConcerned } from './complaint-recusal.js';
import { demandConfidantApart } from './complaint-scope.js';

export interface RegisterComplaintInput {
  readonly version: number;
  /** As the secretariat sorts it; the sender may have chosen otherwise. */
  readonly category: ComplaintCategory;
  /** The unit complained about, where one is. */
  readonly aboutUnitId: string | null;
}

export interface RegisterComplaintSubject {
  readonly complaint: Complaint;
  readonly unitIds: ReadonlySet<string>;
  /** The unit named and those under it; none where none is named. */
  readonly concernedUnitIds: readonly string[];
  /** The unit the office belongs to. */
  readonly officeUnitId: string;
}

/**
 * The secretariat registers and sorts a complaint (登记分类); a report of retaliation a confidant of another unit, and it stays one. CHOICE_UNKNOWN,
 * UNIT_UNKNOWN, COMPLAINT_RETALIATION_KEPT, COMPLAINT_UNIT_CONCERNED where the confidant is of the unit complained about. Somebody of the unit complained
 * about may name it and nothing more: sorting is no longer theirs (COMPLAINT_CONCERNED), and a leader goes on where it is the office's own unit. Registered
 * once more, unit and category are corrected; the limit stays.
 */
export function registerComplaint(
  actor: Actor,
  { complaint, unitIds, concernedUnitIds, officeUnitId }: RegisterComplaintSubject,
  input: RegisterComplaintInput,
  context: VerbContext,
): ChangedComplaint {
  const step = beginStep('registerComplaint', actor, complaint, input.version, context);
  if (!complaintCategories.includes(input.category)) throw new DomainError('CHOICE_UNKNOWN', { value: input.category }, 'category');
  if (input.aboutUnitId !== null && !unitIds.has(input.aboutUnitId)) throw new DomainError('UNIT_UNKNOWN', {}, 'aboutUnitId');
  if (isRetaliation(complaint) && input.category !== 'retaliation') throw new DomainError('COMPLAINT_RETALIATION_KEPT', {}, 'category');
  if (isRetaliation(complaint)) demandConfidantApart(actor, { ...complaint, aboutUnitId: input.aboutUnitId }, context.today);
  if (isOfConcerned(actor, { concernedUnitIds }, context.today) && input.category !== complaint.category) throw new DomainError('COMPLAINT_CONCERNED', {}, 'category');
  const sorted = { ...complaint, category: input.category };
  const named = { category: input.category, aboutUnitId: input.aboutUnitId, concernedUnitIds, leaderHandles: concernedUnitIds.includes(officeUnitId) };
  return endStep(step, complaint.state === 'registered' ? named : { ...named, registeredOn: context.today, ...dueOfStep('assign', sorted, context) });
}
