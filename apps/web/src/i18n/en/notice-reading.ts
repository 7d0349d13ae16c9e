import type { Messages } from '../zh-CN';

/** What the reader of notices says of its readings, by its codes. */
export const reading: Pick<Messages['notice'], 'warnings' | 'reason'> = {
  warnings: {
    title: '{{n, plural(one: place; other: places)}} in the text to look at',
    see: 'See text',
    code: {
      typo: 'Possible misprint',
      'unit-uncertain': 'Uncertain name of a unit',
      'possible-duplicate': 'Perhaps two names of one unit',
      'recipient-missing': 'Data provision without a recipient',
      'holder-missing': 'No holder is named',
      'task-without-unit': 'Task without a unit',
      'date-uncertain': 'Uncertain date',
      'number-missing': 'No document number was read',
      'nothing-found': 'No duties or tasks were read',
      other: 'Please look at the text',
    },
  },
  reason: {
    'subject-inherited': 'The unit comes from the sentence before: check that it holds this one too',
    'subject-inferred': 'The sentence names no unit; it was inferred',
    'subject-class': 'Held by a class of units; a person expands it later',
    'unit-name-unusual': 'Unusual name of a unit: check its spelling',
    'prefix-inherited': 'The prefix of the name comes from the unit before',
    'lead-inferred': 'No lead is named; the first unit was taken',
    'open-list': 'The list ends in “etc.”: there may be more units',
    'no-unit': 'No unit was read',
    'no-numbering': 'Not numbered; cut by paragraph',
    'brackets-without-verb': 'The brackets name units but not their parts',
    'recipient-unstated': 'The recipient of the data is not named',
    'typo-nearby': 'Possible misprint in the sentence',
    'table-row': 'Read from a table: check row and column',
    other: 'Check it against the text',
  },
};
