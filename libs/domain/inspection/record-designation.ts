import type { Actor } from '../access/actor.js';
import { demandGrant, grantFor } from '../access/policy.js';
import type { AssistanceCategory } from '../duty/assistance-category.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText, demandVersion, limitText, textLimits } from '../shared/input.js';
import { demandDate, type LocalDate } from '../shared/local-date.js';
import { demandOrder } from '../shared/validity.js';
import type { Level } from '../unit/unit.js';
import type { Designation, DesignationKind } from './designation.js';
import { inspectionLimits } from './inspection.js';

export interface DesignationInput {
  readonly kind: DesignationKind;
  readonly unitId: string;
  readonly governmentName: string;
  readonly document: string;
  readonly documentOn: LocalDate;
  readonly matter: string | null;
  readonly scope: string | null;
  readonly duties: string | null;
  readonly topics: readonly AssistanceCategory[];
  readonly unitIds: readonly string[] | null;
  readonly fromOn: LocalDate;
  readonly toOn: LocalDate | null;
}

export interface ChangedDesignation {
  readonly designation: Designation;
  readonly events: readonly EventDraft[];
}

export function canRecordDesignation(actor: Actor, jointMeetingId: string, today: LocalDate): boolean {
  return grantFor('recordDesignation', actor, { jointMeetingId, unitId: null }, today) !== null;
}

const optional = (value: string | null, field: string, max: number): string | null => limitText(value, field, max) || null;

/**
 * Puts on record which body may carry out 政府督查 for its government (arts. 6, 7). INSPECTION_GOVERNMENT_LEVEL below the county
 * (art. 2); DESIGNATION_INCOMPLETE where a department's has not all of matter, scope, duties and period.
 */
export function recordDesignation(
  actor: Actor,
  subject: { readonly jointMeetingId: string; readonly code: string; readonly level: Level },
  input: DesignationInput,
  context: VerbContext,
): ChangedDesignation {
  const { jointMeetingId, code, level } = subject;
  const { postId } = demandGrant('recordDesignation', actor, { jointMeetingId, unitId: null }, context.today);
  if (level === 'town') throw new DomainError('INSPECTION_GOVERNMENT_LEVEL');
  const period = { fromOn: demandDate(input.fromOn, 'fromOn'), toOn: input.toOn === null ? null : demandDate(input.toOn, 'toOn') };
  demandOrder(period, 'toOn');
  const words = {
    matter: optional(input.matter, 'matter', inspectionLimits.content),
    scope: optional(input.scope, 'scope', inspectionLimits.content),
    duties: optional(input.duties, 'duties', inspectionLimits.content),
  };
  if (input.kind === 'designated_department') demandComplete({ ...words, toOn: period.toOn });
  const designation: Designation = {
    id: context.newId(), jointMeetingId, code, kind: input.kind, unitId: input.unitId, ...words, ...period,
    governmentName: demandText(input.governmentName, 'governmentName', textLimits.name),
    document: demandText(input.document, 'document', inspectionLimits.document),
    documentOn: demandDate(input.documentOn, 'documentOn'),
    topics: input.topics, unitIds: input.unitIds === null || input.unitIds.length === 0 ? null : input.unitIds, endedOn: null, endReason: null, version: 1,
  };
  const event = draftEvent({ verb: 'recordDesignation', subjectType: 'designation', subjectId: designation.id, postId, toState: 'standing', data: { ...designation } });
  return { designation, events: [event] };
}

function demandComplete(parts: Readonly<Record<'matter' | 'scope' | 'duties' | 'toOn', string | null>>): void {
  const [missing] = (['matter', 'scope', 'duties', 'toOn'] as const).filter((key) => parts[key] === null);
  if (missing !== undefined) throw new DomainError('DESIGNATION_INCOMPLETE', {}, missing);
}

export function canEndDesignation(actor: Actor, designation: Pick<Designation, 'jointMeetingId' | 'endedOn'>, today: LocalDate): boolean {
  return designation.endedOn === null && grantFor('endDesignation', actor, { jointMeetingId: designation.jointMeetingId, unitId: null }, today) !== null;
}

/** Ends it from today, with the reason: what rests on it and is not approved yet no longer passes. */
export function endDesignation(actor: Actor, before: Designation, input: { readonly version: number; readonly reason: string }, context: VerbContext): ChangedDesignation {
  const { postId } = demandGrant('endDesignation', actor, { jointMeetingId: before.jointMeetingId, unitId: null }, context.today);
  if (before.endedOn !== null) throw new DomainError('STATE_CONFLICT', { verb: 'endDesignation', state: 'ended' });
  demandVersion(before.version, input.version);
  const changes = { endedOn: context.today, endReason: demandText(input.reason, 'reason', textLimits.reason, 'REASON_REQUIRED'), version: before.version + 1 };
  const event = draftEvent({ verb: 'endDesignation', subjectType: 'designation', subjectId: before.id, postId, fromState: 'standing', toState: 'ended', reason: changes.endReason, data: changes });
  return { designation: { ...before, ...changes }, events: [event] };
}
