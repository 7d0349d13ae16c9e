/** The accounts of the demonstration, as printed at start; one password for all. */
export const PASSWORD = 'Yanshi@4407';

export const accounts = {
  secretary: 'mishu',
  secretaryOfMinors: 'weibao',
  leader: 'zhaojiren',
  educationLiaison: 'jiaoyu',
  educationHead: 'jiaoyujuzhang',
  educationLiaisonForMinors: 'm4407-05',
  housingLiaison: 'zhujian',
  countyLiaison: 'l440703',
  townLiaison: 'tangxia',
  systemAdministrator: 'xitong',
} as const;

export type Account = keyof typeof accounts;

/** The two joint meetings of the demonstration. */
export const meetings = { main: '困难群众', minors: '未成年人保护' } as const;
