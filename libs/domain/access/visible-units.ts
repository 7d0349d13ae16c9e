import { DomainError } from '../shared/domain-error.js';
import type { SubjectType } from '../event/event.js';
import type { LocalDate } from '../shared/local-date.js';
import type { DutyRole } from '../duty/duty.js';
import type { NoticeState } from '../notice-draft/notice.states.js';
import type { AssignmentState } from '../task/assignment.states.js';
import type { TaskState } from '../task/task.states.js';
import { activeRoles, type Actor } from './actor.js';
import type { Role } from './role.js';

/** Whose rows an actor reads in a joint meeting; becomes a condition of the query. */
export type UnitScope = { readonly kind: 'all' } | { readonly kind: 'units'; readonly unitIds: readonly string[] } | { readonly kind: 'none' };

export type Reading = 'all' | 'own_unit' | 'none';

/** What each role reads. Inspectors and invited people read their inspection only, which is not here; administrators nothing. */
export const readings: Readonly<Record<Role, Reading>> = {
  secretariat: 'all',
  leader: 'all',
  liaison: 'own_unit',
  unit_head: 'own_unit',
  inspector: 'none',
  invited: 'none',
  confidant: 'none',
  accountability_officer: 'none',
};

/** Invited to inspections and nothing else (art. 8): sees the one inspection, and no list, register, report or export of the joint meeting. */
export function onlyInvited(actor: Actor, jointMeetingId: string, today: LocalDate): boolean {
  const held = activeRoles(actor, jointMeetingId, today);
  return held.length > 0 && held.every(({ role }) => role === 'invited');
}

/** The widest reading of the actor's roles in force. */
export function visibleUnits(actor: Actor, jointMeetingId: string, today: LocalDate): UnitScope {
  const held = activeRoles(actor, jointMeetingId, today);
  if (held.some((role) => readings[role.role] === 'all')) return { kind: 'all' };
  const unitIds = [...new Set(held.filter((role) => readings[role.role] === 'own_unit').map((role) => role.unitId))];
  return unitIds.length > 0 ? { kind: 'units', unitIds } : { kind: 'none' };
}

/** Does the scope take in one of these units? */
export function scopeHolds(scope: UnitScope, unitIds: readonly string[]): boolean {
  return scope.kind === 'all' || (scope.kind === 'units' && unitIds.some((unitId) => scope.unitIds.includes(unitId)));
}

/** Confirmed notices are read by every unit of the joint meeting; drafts, also discarded ones, by those who read all. */
export function canSeeNotice(scope: UnitScope, notice: { readonly state: NoticeState }): boolean {
  return notice.state === 'draft' || notice.state === 'discarded' ? scope.kind === 'all' : scope.kind !== 'none';
}

/** The own unit's duties, and those whose holders are still a class. */
export function canSeeDuty(scope: UnitScope, duty: { readonly unitId: string | null }): boolean {
  return duty.unitId === null ? scope.kind !== 'none' : scopeHolds(scope, [duty.unitId]);
}

/** A unit sees a task it has a part in, once it is handed out. */
export function canSeeTask(scope: UnitScope, task: { readonly state: TaskState }, parts: readonly { readonly unitId: string }[]): boolean {
  if (task.state === 'draft') return scope.kind === 'all';
  return scopeHolds(scope, parts.map((part) => part.unitId));
}

/** A unit sees its own reports, and the lead, while it is one, those of its supporting units. */
export function canSeeSlot(
  scope: UnitScope,
  slot: { readonly unitId: string },
  parts: readonly { readonly unitId: string; readonly role: DutyRole; readonly state: AssignmentState }[],
): boolean {
  return scopeHolds(scope, [slot.unitId, ...parts.filter((part) => part.role === 'lead' && part.state !== 'withdrawn').map((part) => part.unitId)]);
}

/** What an actor may not see does not exist for them: NOT_FOUND, never FORBIDDEN. */
export function demandVisible(visible: boolean, subject: SubjectType): void {
  if (!visible) throw new DomainError('NOT_FOUND', { subject });
}
