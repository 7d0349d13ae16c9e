import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText, limitText } from '../shared/input.js';
import type { LocalDate } from '../shared/local-date.js';
import { nextState } from '../shared/state-table.js';
import { complaintEvent, type ChangedComplaint } from './complaint-change.js';
import { complaintCategories, complaintLimits, dueOfStep, type Complaint, type ComplaintCategory, type ComplaintIdentity, type ComplaintSource } from './complaint.js';
import { complaintTable } from './complaint.states.js';

export interface ComplaintInput {
  readonly category: ComplaintCategory;
  readonly placeId: string | null;
  readonly text: string;
  readonly anonymous: boolean;
  readonly name: string;
  readonly phone: string;
  readonly address: string;
  readonly noClassifiedContent: boolean;
}

export interface ComplaintOrigin {
  readonly jointMeetingId: string;
  readonly code: string;
  readonly source: ComplaintSource;
  /** Counties and towns it can be about. */
  readonly placeIds: ReadonlySet<string>;
}

export interface FiledComplaint extends ChangedComplaint {
  /** To be sealed apart; null for an anonymous one. */
  readonly identity: ComplaintIdentity | null;
}

/** Nothing is known of a complaint that has only just come. */
const untouched = {
  registeredOn: null, aboutUnitId: null, concernedUnitIds: [], leaderHandles: false, unitId: null, assignedOn: null, finding: null, findingText: null, verifiedOn: null, returnReason: null, answer: null, answeredOn: null, satisfaction: null,
  satisfactionNote: null, ratedOn: null, joinedToId: null, handedTo: null, clueAuthority: null, handedOn: null, handReason: null, receiptNumber: null, receiptOn: null, closedOn: null, proposedAs: null,
  taskTitle: null, taskReason: null, taskApprovedOn: null, taskId: null, inspectionId: null, sealed: false, version: 1,
} as const;

/**
 * Somebody of the public files a clue or complaint (举报), by name or without one (N15). CHOICE_UNKNOWN, FIELD_REQUIRED (text, and name or
 * phone unless anonymous), TEXT_TOO_SHORT, TEXT_TOO_LONG, CLASSIFIED_CONFIRMATION_REQUIRED (L16).
 */
export function fileComplaint(
  origin: ComplaintOrigin,
  input: ComplaintInput,
  context: VerbContext,
): FiledComplaint {
  return begunComplaint('fileComplaint', origin, input, { ...context, receivedOn: context.today, postId: null });
}

/** A complaint as it begins, whoever wrote it down: what it must say, its first limit from the day it came, and who sent it set apart. */
export function begunComplaint(
  verb: 'fileComplaint' | 'recordComplaint',
  origin: ComplaintOrigin,
  input: ComplaintInput,
  { receivedOn, postId, ...context }: VerbContext & { readonly receivedOn: LocalDate; readonly postId: string | null },
): FiledComplaint {
  if (!complaintCategories.includes(input.category)) throw new DomainError('CHOICE_UNKNOWN', { value: input.category }, 'category');
  if (input.placeId !== null && !origin.placeIds.has(input.placeId)) throw new DomainError('CHOICE_UNKNOWN', { value: '' }, 'placeId');
  const text = demandText(input.text, 'text', complaintLimits.text);
  if ([...text].length < complaintLimits.textLeast) throw new DomainError('TEXT_TOO_SHORT', { min: complaintLimits.textLeast }, 'text');
  const identity = input.anonymous ? null : identityOf(input);
  if (!input.noClassifiedContent) throw new DomainError('CLASSIFIED_CONFIRMATION_REQUIRED', {}, 'noClassifiedContent');
  const { jointMeetingId, code, source } = origin;
  const complaint: Complaint = {
    ...untouched, id: context.newId(), jointMeetingId, code, source, category: input.category, placeId: input.placeId, text, anonymous: input.anonymous,
    state: nextState(complaintTable, verb, null), receivedOn, ...dueOfStep('register', { category: input.category, receivedOn }, { ...context, today: receivedOn }),
  };
  return { complaint, identity, events: [complaintEvent(verb, null, complaint, complaint, postId)] };
}

function identityOf({ name, phone, address }: ComplaintInput): ComplaintIdentity {
  const reach = limitText(phone, 'phone', complaintLimits.phone);
  return { name: demandText(name, 'name', complaintLimits.name), phone: demandText(reach, 'phone', complaintLimits.phone), address: limitText(address, 'address', complaintLimits.address) };
}
