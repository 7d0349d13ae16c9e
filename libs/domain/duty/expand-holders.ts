import type { Actor } from '../access/actor.js';
import { demandGrant } from '../access/policy.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandVersion } from '../shared/input.js';
import type { LocalDate } from '../shared/local-date.js';
import { canOnDuty, demandNotEnded, scopeOfDuty } from './duty-scope.js';
import type { Duty } from './duty.js';

export function canExpandHolders(actor: Actor, duty: Duty, today: LocalDate): boolean {
  return duty.holderClass !== null && canOnDuty('expandHolders', actor, duty, today);
}

/**
 * A person says which units a class of holders (各有关部门) means (N20): one duty per unit, the first in the place of the
 * class itself. `siblingUnitIds` = units that hold it already; `codes` = codes for the new duties, at least as many as units.
 * DUTY_NOT_CLASS, FIELD_REQUIRED, UNIT_TWICE.
 */
export function expandHolders(
  actor: Actor,
  subject: { readonly duty: Duty; readonly siblingUnitIds: ReadonlySet<string>; readonly codes: readonly string[] },
  input: { readonly version: number; readonly unitIds: readonly string[] },
  context: VerbContext,
): { duty: Duty; added: readonly Duty[]; events: readonly EventDraft[] } {
  const { duty: before } = subject;
  const { postId } = demandGrant('expandHolders', actor, scopeOfDuty(before), context.today);
  demandNotEnded(before, context.today);
  if (before.holderClass === null) throw new DomainError('DUTY_NOT_CLASS', {});
  demandVersion(before.version, input.version);
  if (input.unitIds.length === 0) throw new DomainError('FIELD_REQUIRED', {}, 'unitIds');
  const twice = new Set(input.unitIds).size < input.unitIds.length || input.unitIds.some((id) => id === before.unitId || subject.siblingUnitIds.has(id));
  if (twice) throw new DomainError('UNIT_TWICE', {}, 'unitIds');
  const duty: Duty = { ...before, unitId: before.unitId ?? input.unitIds[0] ?? null, version: before.version + 1 };
  const rest = before.unitId === null ? input.unitIds.slice(1) : input.unitIds;
  if (subject.codes.length < rest.length) throw new DomainError('INTERNAL', { id: 'expandHolders' });
  const added = rest.map((unitId, at): Duty => ({ ...before, id: context.newId(), unitId, code: subject.codes[at] ?? '', version: 1 }));
  const common = { verb: 'expandHolders', subjectType: 'duty', postId } as const;
  const events = [
    draftEvent({ ...common, subjectId: duty.id, unitId: duty.unitId, data: { unitId: duty.unitId, version: duty.version } }),
    ...added.map((each) => draftEvent({ ...common, subjectId: each.id, unitId: each.unitId, data: { ...each } })),
  ];
  return { duty, added, events };
}
