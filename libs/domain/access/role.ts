/**
 * Roles a post can have in a joint meeting; a confidant (保密经办人) opens what is sealed, an accountability officer (问责经办人) keeps the register of
 * accountability, and neither by this alone reads anything else.
 */
export type Role = 'secretariat' | 'liaison' | 'unit_head' | 'leader' | 'inspector' | 'invited' | 'confidant' | 'accountability_officer';
export const roles = ['secretariat', 'liaison', 'unit_head', 'leader', 'inspector', 'invited', 'confidant', 'accountability_officer'] as const satisfies readonly Role[];

/** The three administrators of the protection scheme (等保2.0): three people, never one; none sees business data. */
export type AdminRole = 'system_admin' | 'security_admin' | 'audit_admin';
export const adminRoles = ['system_admin', 'security_admin', 'audit_admin'] as const satisfies readonly AdminRole[];

/** A leader decides what becomes of a proposal, a confidant learns whom it is about: nobody does both (decree 733 arts. 23 and 26). */
export function isBoth(held: readonly Role[]): boolean {
  return held.includes('leader') && held.includes('confidant');
}
