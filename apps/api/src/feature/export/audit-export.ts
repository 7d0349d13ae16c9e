import { auditKinds, auditKindWords, auditSentence, exportedListWords } from '@lianxi/domain';
import type { AuditEntry } from '@lianxi/contract';
import { administrationList, allPages, column, shownInstant } from './export-list.js';

type Row = Pick<AuditEntry, 'at' | 'kind' | 'verb' | 'outcome' | 'accountName' | 'personName' | 'seat' | 'address' | 'jointMeetingName' | 'targetName' | 'reason' | 'operation' | 'count' | 'fields'>;

/** In words, one line an entry. */
export const auditExport = administrationList<Row>({
  policy: 'audit_admin',
  name: exportedListWords.audit,
  columns: [
    column('时间', 'At', 'text', ({ at }) => shownInstant(at)),
    column('类别', 'Kind', 'text', ({ kind }, language) => auditKindWords[kind][language]),
    column('事项', 'What', 'text', ({ verb, outcome, operation = null, count = null, targetName = null }, language) => auditSentence({ verb, outcome, operation, count, targetName }, language)),
    column('账号', 'Account', 'text', ({ accountName }) => accountName ?? null),
    column('姓名', 'Person', 'text', ({ personName }) => personName ?? null),
    column('单位岗位', 'Seat', 'text', ({ seat }) => seat ?? null),
    column('网络地址', 'Address', 'text', ({ address }) => address ?? null),
    column('联席会议', 'Joint meeting', 'text', ({ jointMeetingName }) => jointMeetingName ?? null),
    column('理由', 'Reason', 'text', ({ reason }) => reason ?? null),
    column('改动项', 'Changed', 'text', ({ fields }) => fields.join('、') || null),
    column('结果', 'Outcome', 'text', ({ outcome }) => outcome),
  ],
  rows: ({ request, filter, services }) => {
    const asked = { kind: filter.one('kind', auditKinds), person: filter.text('person'), text: filter.text('text'), fromOn: filter.date('fromOn'), toOn: filter.date('toOn') };
    return allPages((page) => services.audit.page(request, asked, page));
  },
});
