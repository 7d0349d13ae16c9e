import type { Messages } from '../zh-CN';

export const search: Messages['search'] = {
  title: 'Find',
  button: 'Find',
  hint: 'Name, pinyin initials or code',
  close: 'Close',
  found: 'What was found',
  total: '{{count, plural(one: item; other: items)}}',
  none: 'Nothing found for “{{text}}”. Use characters of the name, pinyin initials (such as mzj) or a code; only what you may see is found.',
  failed: 'Not found out: {{why}}',
  keys: '↑ ↓ choose · Enter open · Esc close',
  kind: { page: 'Pages', task: 'Tasks', unit: 'Units', person: 'People in posts', duty: 'Duties', finding: 'Findings', notice: 'Notices' },
};
