import { activeRoles, DomainError, type AdminRole, type ErrorCode, type FirstStep } from '@lianxi/domain';
import type { Policy } from '@lianxi/contract';
import type { RequestContext } from './request-context.js';

// A policy and what it takes for granted: whoever passes the first passes the others.
const IMPLIED: Readonly<Record<Policy, readonly Policy[]>> = {
  public: ['public'],
  signed_in: ['signed_in', 'public'],
  invited: ['invited', 'signed_in', 'public'],
  member: ['member', 'invited', 'signed_in', 'public'],
  secretariat: ['secretariat', 'member', 'invited', 'signed_in', 'public'],
  system_admin: ['system_admin', 'signed_in', 'public'],
  security_admin: ['security_admin', 'signed_in', 'public'],
  audit_admin: ['audit_admin', 'signed_in', 'public'],
};

export const policies = Object.keys(IMPLIED) as readonly Policy[];

export function implies(held: Policy, asked: Policy): boolean {
  return IMPLIED[held].includes(asked);
}

const ALWAYS = ['viewer', 'installation', 'signIn', 'signOut', 'createFirstAdministrators'] as const;

/** What has to be done first, which root fields work until then, and how the others refuse. */
const BEFORE: Readonly<Record<FirstStep, { readonly fields: ReadonlySet<string>; readonly code: ErrorCode }>> = {
  change_password: { fields: new Set([...ALWAYS, 'changePassword']), code: 'PASSWORD_CHANGE_REQUIRED' },
  set_second_factor: { fields: new Set([...ALWAYS, 'ownSecondFactor', 'startSecondFactor', 'confirmSecondFactor']), code: 'SECOND_FACTOR_SETUP_REQUIRED' },
};

/** NOT_SIGNED_IN, PASSWORD_CHANGE_REQUIRED, SECOND_FACTOR_SETUP_REQUIRED, NOT_FOUND (no role in the joint meeting), NOT_PERMITTED. */
export function demandPolicy(policy: Policy, context: RequestContext, rootField: string | null): void {
  const { signedIn } = context;
  const before = signedIn?.firstStep ? BEFORE[signedIn.firstStep] : null;
  if (before && rootField !== null && !before.fields.has(rootField)) throw new DomainError(before.code);
  if (policy === 'public') return;
  const { actor } = context.demandSignedIn();
  if (policy === 'signed_in') return;
  if (policy === 'invited' || policy === 'member' || policy === 'secretariat') demandRole(policy, context);
  else if (!actor.adminRoles.includes(policy satisfies AdminRole)) throw new DomainError('NOT_PERMITTED');
}

function demandRole(policy: 'invited' | 'member' | 'secretariat', context: RequestContext): void {
  const roles = activeRoles(context.actor, context.tenant, context.today);
  if (roles.length === 0) throw new DomainError('NOT_FOUND', { subject: 'joint_meeting' });
  // Somebody only invited finds nothing of the joint meeting but the inspection.
  if (policy !== 'invited' && roles.every((role) => role.role === 'invited')) throw new DomainError('NOT_FOUND', { subject: 'joint_meeting' });
  if (policy === 'secretariat' && !roles.some((role) => role.role === 'secretariat')) throw new DomainError('NOT_PERMITTED');
}
