const REASONS = [
  'subject-inherited',
  'subject-inferred',
  'subject-class',
  'unit-name-unusual',
  'prefix-inherited',
  'lead-inferred',
  'open-list',
  'no-unit',
  'no-numbering',
  'brackets-without-verb',
  'recipient-unstated',
  'typo-nearby',
  'table-row',
] as const;
type Reason = (typeof REASONS)[number] | 'other';

const WARNINGS = [
  'typo',
  'unit-uncertain',
  'possible-duplicate',
  'recipient-missing',
  'holder-missing',
  'task-without-unit',
  'date-uncertain',
  'number-missing',
  'nothing-found',
] as const;
type Warning = (typeof WARNINGS)[number] | 'other';

const known = <Code extends string>(codes: readonly Code[], code: string): Code | 'other' =>
  codes.find((each) => each === code) ?? 'other';

/** Codes of the reader in words; a code this screen does not know yet still asks for a look at the text. */
export const reasonKey = (code: string): `notice.reason.${Reason}` => `notice.reason.${known(REASONS, code)}`;
export const warningKey = (code: string): `notice.warnings.code.${Warning}` =>
  `notice.warnings.code.${known(WARNINGS, code)}`;
