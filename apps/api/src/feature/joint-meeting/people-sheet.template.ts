import type { Template, TemplateColumn } from '@lianxi/api-documents';
import { peopleColumns, type Language } from '@lianxi/domain';

const NAMES: Readonly<Record<Language, string>> = { zh: '人员名册', en: 'People' };
const NOTES: Readonly<Record<Language, readonly string[]>> = {
  zh: [
    '一行是一个人的一个岗位，只有单位和姓名必填。角色不填为成员单位联络员；岗位和岗位类别不填，按角色取常用的；任职起始日不填为今天。',
    '账号不填由系统取名；已有的账号沿用原口令，新账号的一次性口令在导入后只显示一次。B角在任职方式里选“B角”。',
    '导入前先看每一行会怎样，确认后才办理。同一份文件导入两次，不会重复。',
  ],
  en: [
    'One row is one post of one person; only unit and name are required. No role: unit liaison. No post or kind: what is usual for the role. No first day: today.',
    'No account: the system names one. An account that is there keeps its password; first passwords of new ones are shown once, after the import.',
    'You see what would come of each row before anything is done. The same file twice does nothing twice.',
  ],
};

/** The list to be filled in, with all units, roles and kinds to choose from. */
export function peopleTemplate(units: readonly string[], language: Language): Template {
  const columns = peopleColumns.map(({ key, label, kind, choices = [], maxLength }): TemplateColumn => {
    const base = { label: label[language], ...(maxLength === undefined ? {} : { maxLength }) };
    if (key === 'unit') return { ...base, kind: 'choice', choices: units, free: true };
    if (kind === 'choice') {
      const firsts = choices.filter(({ value }, at) => choices.findIndex((each) => each.value === value) === at);
      return { ...base, kind: 'choice', choices: firsts.map((choice) => choice.label[language]) };
    }
    return { ...base, kind: kind === 'date' ? 'date' : 'text' };
  });
  return { name: NAMES[language], notes: NOTES[language], columns, rows: [], blankRows: 300 };
}
