import { adminRoles, type AdminRole } from '../access/role.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText, textLimits } from '../shared/input.js';

export const accountNameRules = { min: 3, max: 40 } as const;

/** Small letters, digits, dot, dash; begins with a letter; ACCOUNT_NAME_INVALID otherwise. */
export function demandAccountName(name: string, field = 'accountName'): string {
  const { min, max } = accountNameRules;
  if (!/^[a-z][a-z0-9.-]*$/.test(name) || name.length < min || name.length > max) throw new DomainError('ACCOUNT_NAME_INVALID', { min, max }, field);
  return name;
}

export interface FirstAdministrator {
  readonly role: AdminRole;
  readonly personName: string;
  readonly accountName: string;
}

/** The three administrators are three people with three accounts (等保2.0). ADMINISTRATORS_EXIST, ADMINISTRATORS_NOT_DISTINCT. */
export function checkFirstAdministrators(existing: number, administrators: readonly FirstAdministrator[]): readonly FirstAdministrator[] {
  if (existing > 0) throw new DomainError('ADMINISTRATORS_EXIST');
  const checked = administrators.map((each, at) => ({
    role: each.role,
    personName: demandText(each.personName, `administrators.${at}.personName`, textLimits.name),
    accountName: demandAccountName(each.accountName, `administrators.${at}.accountName`),
  }));
  const three = (values: readonly string[]) => new Set(values).size === adminRoles.length;
  const distinct = three(checked.map((each) => each.role)) && three(checked.map((each) => each.personName)) && three(checked.map((each) => each.accountName));
  if (checked.length !== adminRoles.length || !distinct) throw new DomainError('ADMINISTRATORS_NOT_DISTINCT', {}, 'administrators');
  return checked;
}

/** Three people who know one password are one person: PASSWORD_SHARED at the first that repeats another. */
export function demandPasswordsDiffer(passwords: readonly string[]): void {
  const at = passwords.findIndex((password, index) => passwords.indexOf(password) < index);
  if (at >= 0) throw new DomainError('PASSWORD_SHARED', {}, `administrators.${at}.password`);
}
