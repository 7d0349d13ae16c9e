import type { Actor } from '../access/actor.js';
import { demandGrant, grantFor } from '../access/policy.js';
import { draftEvent } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import type { LocalDate } from '../shared/local-date.js';
import { nextState } from '../shared/state-table.js';
import type { DataProvision } from './data-provision.js';
import type { ChangedDataProvision } from './data-provision-scope.js';
import { dataProvisionTable } from './data-provision.states.js';
import { provisionValues, type ProvisionFacts, type ProvisionInput } from './provision-values.js';

export interface DraftProvisionInput extends ProvisionInput {
  readonly providerUnitId: string;
  readonly dutyId: string | null;
}

export interface DraftProvisionFacts extends ProvisionFacts {
  /** The duty named, null where there is none. */
  readonly duty: { readonly unitId: string | null } | null;
}

export function canDraftDataProvision(actor: Actor, jointMeetingId: string, today: LocalDate): boolean {
  return grantFor('draftDataProvision', actor, { jointMeetingId, unitId: null }, today) !== null;
}

/** Writes an entry of the ledger (N8): who provides what to whom. UNIT_NOT_MEMBER, PROVISION_DUTY_ELSEWHERE for a sentence that binds another unit. */
export function draftDataProvision(actor: Actor, subject: { readonly jointMeetingId: string; readonly code: string; readonly facts: DraftProvisionFacts }, input: DraftProvisionInput, context: VerbContext): ChangedDataProvision {
  const { jointMeetingId, code, facts } = subject;
  const { postId } = demandGrant('draftDataProvision', actor, { jointMeetingId, unitId: null }, context.today);
  const { providerUnitId, dutyId, ...rest } = input;
  if (!facts.memberUnitIds.has(providerUnitId)) throw new DomainError('UNIT_NOT_MEMBER', {}, 'providerUnitId');
  if (dutyId !== null && facts.duty?.unitId !== providerUnitId) throw new DomainError('PROVISION_DUTY_ELSEWHERE', {}, 'dutyId');
  const provision: DataProvision = {
    ...provisionValues(rest, providerUnitId, facts), id: context.newId(), jointMeetingId, code, providerUnitId, dutyId, state: nextState(dataProvisionTable, 'draftDataProvision', null), draftedOn: context.today,
    activatedOn: null, countsFromOn: null, endedOn: null, stateReason: null, version: 1,
  };
  const event = draftEvent({ verb: 'draftDataProvision', subjectType: 'data_provision', subjectId: provision.id, unitId: providerUnitId, postId, toState: provision.state, data: { ...provision } });
  return { provision, deliveries: [], events: [event] };
}
