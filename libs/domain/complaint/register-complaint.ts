import type { Actor } from '../access/actor.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { beginStep, endStep, type ChangedComplaint } from './complaint-change.js';
import { complaintCategories, dueOfStep, isRetaliation, type Complaint, type ComplaintCategory } from './complaint.js';
import { demandConfidantApart } from './complaint-scope.js';

export interface RegisterComplaintInput {
  readonly version: number;
  /** As the secretariat sorts it; the sender may have chosen otherwise. */
  readonly category: ComplaintCategory;
  /** The unit complained about, where one is. */
  readonly aboutUnitId: string | null;
}

/**
 * The secretariat registers and sorts a complaint (登记分类); a report of retaliation a confidant of another unit, and it stays one. CHOICE_UNKNOWN,
 * UNIT_UNKNOWN, COMPLAINT_RETALIATION_KEPT, COMPLAINT_UNIT_CONCERNED where the confidant is of the unit complained about.
 */
export function registerComplaint(
  actor: Actor,
  { complaint, unitIds }: { readonly complaint: Complaint; readonly unitIds: ReadonlySet<string> },
  input: RegisterComplaintInput,
  context: VerbContext,
): ChangedComplaint {
  const step = beginStep('registerComplaint', actor, complaint, input.version, context);
  if (!complaintCategories.includes(input.category)) throw new DomainError('CHOICE_UNKNOWN', { value: input.category }, 'category');
  if (input.aboutUnitId !== null && !unitIds.has(input.aboutUnitId)) throw new DomainError('UNIT_UNKNOWN', {}, 'aboutUnitId');
  if (isRetaliation(complaint) && input.category !== 'retaliation') throw new DomainError('COMPLAINT_RETALIATION_KEPT', {}, 'category');
  if (isRetaliation(complaint)) demandConfidantApart(actor, { ...complaint, aboutUnitId: input.aboutUnitId }, context.today);
  const sorted = { ...complaint, category: input.category };
  return endStep(step, { category: input.category, aboutUnitId: input.aboutUnitId, registeredOn: context.today, ...dueOfStep('assign', sorted, context) });
}
