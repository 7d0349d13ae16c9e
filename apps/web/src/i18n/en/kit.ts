import type { Messages } from '../zh-CN';

export const kit: Messages['kit'] = {
  toldOnce: { copy: 'Copy', copied: 'Copied' },
  cancel: 'Cancel',
  close: 'Close',
  unsent: { unsent: 'What you wrote has not been sent; leaving loses it.', stay: 'Keep writing', leave: 'Discard' },
  save: 'Save',
  optional: 'optional',
  undo: 'Undo',
  export: 'Export',
  exportAs: { xlsx: 'Excel workbook (.xlsx)', csv: 'CSV table (.csv)', working: 'Exporting', failed: 'Not exported' },
  consequence: {
    label: 'Reports by unit and month',
    sum: 'Tasks: {{tasks}}; units: {{units}}; new reports within twelve months: {{slots}}.',
    heavy: '{{count, plural(one: unit comes to; other: units come to)}} {{limit}} or more in a month: mind their burden.',
    unit: 'Unit',
    tasks: 'Tasks',
    note: '“+new / owed already”, by month due; {{limit}} and more in a month are marked.',
    rest: ' {{count, plural(one: more unit is; other: more units are)}} not listed.',
    cell: '{{added}} new, {{owed}} owed already',
  },
  remove: 'Remove {{name}}',
  search: 'Search',
  unit: { search: "Type part of a unit's name", none: 'No such unit', more: 'Only the first {{n}}; go on typing', add: 'Add a unit' },
  frequency: {
    monthly: 'Monthly',
    quarterly: 'Quarterly',
    halfYearly: 'Half-yearly',
    yearly: 'Yearly',
    every: 'Every {{n, plural(one: month; other: months)}}',
  },
  conflict:
    'Somebody else has just changed this; the newest state is shown. What you typed is kept: check it and save again.',
};
