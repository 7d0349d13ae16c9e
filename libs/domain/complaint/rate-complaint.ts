import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { limitText } from '../shared/input.js';
import { nextState } from '../shared/state-table.js';
import { complaintEvent, type ChangedComplaint } from './complaint-change.js';
import { complaintLimits, satisfactions, type Complaint, type Satisfaction } from './complaint.js';
import { complaintTable } from './complaint.states.js';

/** Whoever holds the receipt says once how the answer was. STATE_CONFLICT before the answer, COMPLAINT_RATED the second time. */
export function rateComplaint(before: Complaint, input: { readonly satisfaction: Satisfaction; readonly note: string | null }, context: Pick<VerbContext, 'today'>): ChangedComplaint {
  const state = nextState(complaintTable, 'rateComplaint', before.state);
  if (before.answer === null) throw new DomainError('STATE_CONFLICT', { verb: 'rateComplaint', state });
  if (before.satisfaction !== null) throw new DomainError('COMPLAINT_RATED');
  if (!satisfactions.includes(input.satisfaction)) throw new DomainError('CHOICE_UNKNOWN', { value: input.satisfaction }, 'satisfaction');
  const note = limitText(input.note, 'note', complaintLimits.note) || null;
  const changes = { satisfaction: input.satisfaction, satisfactionNote: note, ratedOn: context.today, version: before.version + 1 };
  const complaint = { ...before, ...changes };
  return { complaint, events: [complaintEvent('rateComplaint', before, complaint, changes, null)] };
}
