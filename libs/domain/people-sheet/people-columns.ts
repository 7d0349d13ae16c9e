import type { Role } from '../access/role.js';
import type { PostKind } from '../identity/post.js';
import { capacityWords, personWords, postKindWords } from '../table/office-words.js';
import type { ColumnLabel, TableChoice, TableColumn } from '../table/table-column.js';
import { choicesOf } from '../table/words.js';

/** What a line of a list of people says. */
export type PeopleColumn = 'unit' | 'person' | 'role' | 'postTitle' | 'postKind' | 'account' | 'capacity' | 'fromOn' | 'toOn';

const word = (zh: string, en: string): ColumnLabel => ({ zh, en });
const also = (value: string, ...names: string[]): TableChoice[] => names.map((name) => ({ value, label: word(name, name) }));
/** Roles of a joint meeting: an administrator's is given in no list. */
const ROLES: readonly Role[] = ['liaison', 'unit_head', 'leader', 'secretariat', 'inspector', 'confidant', 'accountability_officer', 'invited'];

/** The columns of the list to be filled in, and what columns of somebody's own list (通讯录, 名册) are taken for. */
export const peopleColumns: readonly TableColumn<PeopleColumn>[] = [
  { key: 'unit', label: word('单位', 'Unit'), kind: 'text', required: true, maxLength: 200, aliases: ['单位名称', '成员单位', '部门', '工作单位', 'Department'] },
  { key: 'person', label: word('姓名', 'Name'), kind: 'text', required: true, maxLength: 60, aliases: ['联络员姓名', '人员', '联系人', 'Person'] },
  {
    key: 'role', label: word('在联席会议中的角色', 'Role'), kind: 'choice', aliases: ['角色', '身份', '职责'],
    choices: [...ROLES.map((value) => ({ value, label: personWords[value] })), ...also('liaison', '联络员'), ...also('unit_head', '负责人', '主要负责人', '单位主要负责人'), ...also('leader', '召集人', '副召集人', '分管领导'), ...also('secretariat', '办公室', '办公室工作人员')],
  },
  { key: 'postTitle', label: word('岗位', 'Post'), kind: 'text', maxLength: 60, aliases: ['岗位名称', '职务', '职位', 'Title'] },
  { key: 'postKind', label: word('岗位类别', 'Kind of post'), kind: 'choice', choices: choicesOf(postKindWords), aliases: ['类别'] },
  { key: 'account', label: word('账号', 'Account'), kind: 'text', maxLength: 40, aliases: ['账号名', '用户名', '登录名', 'User name'] },
  { key: 'capacity', label: word('任职方式', 'Held as'), kind: 'choice', choices: [...choicesOf(capacityWords), ...also('holder', 'A角', '正式'), ...also('deputy', 'AB角', 'B岗')] },
  { key: 'fromOn', label: word('任职起始日', 'From'), kind: 'date', aliases: ['起始日', '自', '任职日期'] },
  { key: 'toOn', label: word('任职终止日', 'Until'), kind: 'date', aliases: ['终止日', '至'] },
];

/** Lines one list may have. */
export const MOST_PEOPLE = 500;

/** What somebody in this role sits on, where the list does not say. */
export const usualPost: Readonly<Record<Role, { readonly title: string; readonly kind: PostKind; readonly letter: string }>> = {
  liaison: { title: '联络员', kind: 'liaison', letter: 'l' },
  unit_head: { title: '主要负责人', kind: 'head', letter: 'h' },
  leader: { title: '分管领导', kind: 'deputy_head', letter: 'd' },
  secretariat: { title: '联席会议办公室工作人员', kind: 'staff', letter: 'b' },
  inspector: { title: '督查人员', kind: 'staff', letter: 'i' },
  confidant: { title: '保密经办人', kind: 'staff', letter: 'c' },
  accountability_officer: { title: '问责经办人', kind: 'staff', letter: 'w' },
  invited: { title: '受邀人员', kind: 'staff', letter: 'y' },
};
