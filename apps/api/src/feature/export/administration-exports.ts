import type { AdminPost, AdminUnit, JointMeeting } from '@lianxi/contract';
import { capacityWords, DomainError, exportedListWords, type Language, levelWords, personWords, postKindWords, unitKindWords } from '@lianxi/domain';
import type { AccountView } from '../identity/account.service.js';
import { administrationList, allPages, atOnce, column, wordOf } from './export-list.js';

const states = { active: { zh: '在用', en: 'Active' }, disabled: { zh: '已停用', en: 'Disabled' } } as const;
const identityWords = { off: { zh: '未接入', en: 'No provider' }, none: { zh: '未关联', en: 'Not linked' }, waiting: { zh: '待本人确认', en: 'To be confirmed' }, linked: { zh: '已关联', en: 'Linked' } } as const;
const yes = (held: boolean, language: Language): string | null => (held ? { zh: '是', en: 'Yes' }[language] : null);

/** Who may sign in and where they sit; never what they did. */
export const accountExport = administrationList<AccountView>({
  name: exportedListWords.accounts,
  columns: [
    column('账号', 'Account', 'text', ({ accountName }) => accountName),
    column('姓名', 'Person', 'text', ({ personName }) => personName),
    column('状态', 'State', 'text', ({ state }, language) => states[state][language]),
    column('已锁定', 'Locked', 'text', ({ locked }, language) => yes(locked, language)),
    column('待改口令', 'Must change password', 'text', ({ mustChangePassword }, language) => yes(mustChangePassword, language)),
    column('管理员', 'Administrator', 'text', ({ adminRole }, language) => wordOf(personWords, adminRole, language)),
    column('岗位', 'Posts', 'text', ({ posts }) => posts.join('；') || null),
    column('邮箱', 'Mail', 'text', ({ mail }) => mail),
  ],
  rows: ({ request, filter, services }) => allPages((page) => services.accounts.list(request, { text: filter.text('text'), page })),
});

/** How accounts get in: for the security administrator. */
export const accountAccessExport = administrationList<AccountView>({
  name: exportedListWords['account-access'],
  policy: 'security_admin',
  columns: [
    column('账号', 'Account', 'text', ({ accountName }) => accountName),
    column('姓名', 'Person', 'text', ({ personName }) => personName),
    column('管理员', 'Administrator', 'text', ({ adminRole }, language) => wordOf(personWords, adminRole, language)),
    column('岗位', 'Posts', 'text', ({ posts }) => posts.join('；') || null),
    column('动态码', 'Second factor', 'text', ({ hasSecondFactor }, language) => yes(hasSecondFactor, language)),
    column('统一身份认证', 'Identity provider', 'text', ({ identity }, language) => wordOf(identityWords, identity, language)),
    column('统一身份', 'Identity', 'text', ({ identitySubject }) => identitySubject),
    column('剩余恢复码', 'Recovery codes left', 'number', ({ recoveryCodesLeft }) => recoveryCodesLeft),
    column('登录中', 'Sessions', 'number', ({ sessions }) => sessions),
    column('状态', 'State', 'text', ({ state }, language) => states[state][language]),
    column('已锁定', 'Locked', 'text', ({ locked }, language) => yes(locked, language)),
  ],
  rows: ({ request, filter, services }) => allPages((page) => services.accounts.list(request, { text: filter.text('text'), page })),
});

export const jointMeetingExport = administrationList<JointMeeting>({
  name: exportedListWords['joint-meetings'],
  columns: [
    column('名称', 'Name', 'text', ({ name }) => name),
    column('代码', 'Code', 'text', ({ code }) => code),
    column('层级', 'Level', 'text', ({ level }, language) => levelWords[level][language]),
  ],
  rows: async ({ request, services }) => atOnce(await services.appointing.jointMeetings(request)),
});

/** The whole register of units, without any business figures. */
export const unitRegisterExport = administrationList<AdminUnit>({
  name: exportedListWords['unit-register'],
  columns: [
    column('名称', 'Name', 'text', ({ name }) => name),
    column('代码', 'Code', 'text', ({ code }) => code),
    column('所属地区', 'Place', 'text', ({ jurisdictionName }) => jurisdictionName),
    column('类别', 'Kind', 'text', ({ kind }, language) => unitKindWords[kind][language]),
    column('层级', 'Level', 'text', ({ level }, language) => levelWords[level][language]),
  ],
  rows: ({ request, filter, services }) => allPages((page) => services.units.all(request, { text: filter.text('text'), page })),
});

export interface HeldPost {
  readonly title: string;
  readonly kind: AdminPost['kind'];
  readonly portfolio?: string | null;
  readonly personName: string | null;
  readonly capacity: keyof typeof capacityWords | null;
  readonly fromOn: string | null;
  readonly toOn: string | null;
}

type WithHoldings = Pick<HeldPost, 'title' | 'kind' | 'portfolio'> & {
  readonly holdings: readonly { readonly personName: string; readonly capacity: keyof typeof capacityWords; readonly fromOn: string; readonly toOn?: string | null }[];
};

/** A line for each holding, past ones too; a vacant post has one without a name. */
export function heldPosts<Post extends WithHoldings>(posts: readonly Post[]): (Post & HeldPost)[] {
  return posts.flatMap((post): (Post & HeldPost)[] => {
    if (post.holdings.length === 0) return [{ ...post, personName: null, capacity: null, fromOn: null, toOn: null }];
    return post.holdings.map(({ personName, capacity, fromOn, toOn }) => ({ ...post, personName, capacity, fromOn, toOn: toOn ?? null }));
  });
}

export const postColumns = [
  column<HeldPost>('岗位', 'Post', 'text', ({ title }) => title),
  column<HeldPost>('岗位类别', 'Kind', 'text', ({ kind }, language) => postKindWords[kind][language]),
  column<HeldPost>('分管', 'Portfolio', 'text', ({ portfolio }) => portfolio ?? null),
  column<HeldPost>('姓名', 'Person', 'text', ({ personName }) => personName),
  column<HeldPost>('任职方式', 'Held as', 'text', ({ capacity }, language) => wordOf(capacityWords, capacity, language)),
  column<HeldPost>('自', 'From', 'date', ({ fromOn }) => fromOn),
  column<HeldPost>('至', 'Until', 'date', ({ toOn }) => toOn),
] as const;

/** Posts of one unit of the register. INPUT_INVALID without a unit. */
export const adminPostExport = administrationList<HeldPost>({
  name: exportedListWords['admin-posts'],
  columns: postColumns,
  rows: async ({ request, filter, services }) => {
    const unitId = filter.id('unitId');
    if (unitId === null) throw new DomainError('INPUT_INVALID', {}, 'unitId');
    return atOnce(heldPosts(await services.appointing.posts(request, unitId)));
  },
});
