import type { Actor } from '../access/actor.js';
import { demandGrant, grantFor, type PolicyScope } from '../access/policy.js';
import { ownFilingUnits } from '../report/import-units.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { addDays, demandDate, type LocalDate } from '../shared/local-date.js';
import { begunComplaint, type ComplaintInput, type ComplaintOrigin, type FiledComplaint } from './file-complaint.js';

/** Ways by which a complaint reaches an office; the public page writes its own. */
export const officeSources = ['hotline', 'letter', 'visit'] as const;
export type OfficeSource = (typeof officeSources)[number];

const OLDEST_DAYS = 366;

export interface RecordComplaintInput extends ComplaintInput {
  readonly source: OfficeSource;
  readonly receivedOn: LocalDate;
}

/** The desk it was written down at: the secretariat's, or that of a unit. */
function deskOf(actor: Actor, jointMeetingId: string, today: LocalDate): PolicyScope {
  const wide = { jointMeetingId, unitId: null };
  if (grantFor('recordComplaint', actor, wide, today) !== null) return wide;
  return { jointMeetingId, unitId: ownFilingUnits(actor, jointMeetingId, today)[0] ?? null };
}

export function canRecordComplaint(actor: Actor, jointMeetingId: string, today: LocalDate): boolean {
  return grantFor('recordComplaint', actor, deskOf(actor, jointMeetingId, today), today) !== null;
}

/**
 * What came by hotline, letter or visit is written down by whoever took it (N15, lines 42 and 46): secretariat or any unit. Who sent it
 * is sealed as if it had come by the public page. NOT_PERMITTED, CHOICE_UNKNOWN (source), DATE_OUT_OF_RANGE (after today, or over a year ago), and
 * what fileComplaint refuses.
 */
export function recordComplaint(actor: Actor, origin: Omit<ComplaintOrigin, 'source'>, { source, receivedOn: typed, ...input }: RecordComplaintInput, context: VerbContext): FiledComplaint {
  const { today } = context;
  const { postId } = demandGrant('recordComplaint', actor, deskOf(actor, origin.jointMeetingId, today), today);
  if (!officeSources.includes(source)) throw new DomainError('CHOICE_UNKNOWN', { value: source }, 'source');
  const receivedOn = demandDate(typed, 'receivedOn');
  const from = addDays(today, -OLDEST_DAYS);
  if (receivedOn < from || receivedOn > today) throw new DomainError('DATE_OUT_OF_RANGE', { from, to: today }, 'receivedOn');
  return begunComplaint('recordComplaint', { ...origin, source }, input, { ...context, receivedOn, postId });
}
