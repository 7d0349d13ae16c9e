import type { ColumnLabel } from '../table/table-column.js';
import type { PackSectionKey, PackSubject, Withheld } from './evidence-pack.js';

const word = (zh: string, en: string): ColumnLabel => ({ zh, en });

export const packSubjectWords: Readonly<Record<PackSubject, ColumnLabel>> = { task: word('任务', 'Task'), inspection: word('督查', 'Inspection'), duty: word('职责', 'Duty') };

export const packSectionWords: Readonly<Record<PackSectionKey, ColumnLabel>> = {
  task: word('任务', 'Tasks'), assignment: word('交办与办理', 'Assignments'), report: word('进展反馈', 'Reports'), plan: word('方案与批准', 'Plan and approval'), visit: word('实地记录', 'Field records'),
  finding: word('问题', 'Findings'), conclusion: word('结论与复核', 'Conclusion and review'), rectification: word('整改', 'Rectification'), complaint: word('群众举报', 'Complaints'),
  accountability: word('成果运用与问责', 'Results and accountability'),
};

/** What is kept back, and why. */
export const withheldWords: Readonly<Record<Withheld['what'], ColumnLabel>> = {
  complaint_identity: word('举报人身份：依法密封（政府督查工作条例第26条），任何证据包都不含', 'Who sent the complaint: sealed by law (decree 733, art. 26), in no pack'),
  complaint_words: word('举报内容：可能指明举报人，或者已作为违法犯罪线索封存（第23、26条），不含原文', 'Words of the complaint: they may tell who sent it, or are sealed as a clue of crime (arts. 23, 26)'),
  accountability: word('问责台账：单独授权、查阅留痕，制作人没有查阅权限，是否有记录也不说明', 'Register of accountability: a permission of its own, which the maker does not have; whether there is any record is not told either'),
  drafts: word('未报送的草稿：属于起草单位，不是记录', 'Drafts that were never sent: their unit’s own, no record'),
  file_missing: word('登记在册但文件库里没有的文件：请向联席会议办公室查询', 'Files on record that are not in the file store: ask the office of the joint meeting'),
};
