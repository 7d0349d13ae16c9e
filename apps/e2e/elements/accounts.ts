/** The accounts of the demonstration, as printed at start; one password for all. */
export const PASSWORD = 'Yanshi@4407';

export const accounts = {
  secretary: 'mishu',
  secretaryOfMinors: 'weibao',
  leader: 'zhaojiren',
  accountabilityOfficer: 'wenze',
  inspector: 'duchayuan',
  educationLiaison: 'jiaoyu',
  educationHead: 'jiaoyujuzhang',
  educationLiaisonForMinors: 'm4407-05',
  housingLiaison: 'zhujian',
  countyLiaison: 'l440703',
  townLiaison: 'tangxia',
  systemAdministrator: 'xitong',
  securityAdministrator: 'anquan',
  auditAdministrator: 'shenji',
} as const;

export type Account = keyof typeof accounts;

/** Everybody else of the demonstration, by the account's own name: `l` and the unit's code for its liaison, `h` for its head. */
export interface Unnamed {
  readonly name: string;
}

export const nameOf = (account: Account | Unnamed): string => (typeof account === 'string' ? accounts[account] : account.name);

/** The two joint meetings of the demonstration. */
export const meetings = { main: '困难群众', minors: '未成年人保护' } as const;
