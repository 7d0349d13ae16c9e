import type { Actor } from '../access/actor.js';
import { demandGrant, grantFor } from '../access/policy.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText, textLimits } from '../shared/input.js';
import type { LocalDate } from '../shared/local-date.js';
import type { Level, Unit, UnitKind } from './unit.js';

export function canCreateUnit(actor: Actor, jointMeetingId: string, today: LocalDate): boolean {
  return grantFor('createUnit', actor, { jointMeetingId, unitId: null }, today) !== null;
}

/** Adds a unit to the register. ALREADY_EXISTS {value} where one of that name stands in the same jurisdiction. */
export function createUnit(
  actor: Actor,
  subject: { readonly jointMeetingId: string; readonly namesInJurisdiction: ReadonlySet<string> },
  input: { readonly code: string; readonly name: string; readonly kind: UnitKind; readonly level: Level; readonly jurisdictionId: string },
  context: VerbContext,
): { unit: Unit; events: readonly EventDraft[] } {
  const { postId } = demandGrant('createUnit', actor, { jointMeetingId: subject.jointMeetingId, unitId: null }, context.today);
  const name = demandText(input.name, 'name', textLimits.name);
  if (subject.namesInJurisdiction.has(name)) throw new DomainError('ALREADY_EXISTS', { value: name }, 'name');
  const { code, kind, level, jurisdictionId } = input;
  const unit: Unit = { id: context.newId(), code, name, shortName: null, kind, level, jurisdictionId, validFrom: context.today, validTo: null };
  return { unit, events: [draftEvent({ verb: 'createUnit', subjectType: 'unit', subjectId: unit.id, unitId: unit.id, postId, data: { ...unit } })] };
}
