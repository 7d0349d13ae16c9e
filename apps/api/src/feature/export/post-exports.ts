import type { HandOverItem } from '@lianxi/contract';
import { UnitEntity } from '@lianxi/api-data';
import { DomainError, exportedListWords, handOverWords, type Language, lightWords, type Membership, membershipWords, periodLabel, personWords, type Role } from '@lianxi/domain';
import { In } from 'typeorm';
import { heldPosts, postColumns, type HeldPost } from './administration-exports.js';
import { atOnce, column, exportList, wordsOf, type ExportSource } from './export-list.js';

interface MemberPost extends HeldPost {
  readonly roles: readonly Role[];
}

/** An id the list cannot do without. INPUT_INVALID. */
function demanded({ filter }: ExportSource, name: string): string {
  const id = filter.id(name);
  if (id === null) throw new DomainError('INPUT_INVALID', {}, name);
  return id;
}

/** Posts of one unit with everybody who holds and held them. */
export const postExport = exportList<MemberPost>({
  name: exportedListWords.posts,
  columns: [...postColumns, column('在联席会议中的角色', 'Role in the joint meeting', 'text', ({ roles }, language) => wordsOf(personWords, roles, language) || null)],
  rows: async (source) => atOnce(heldPosts(await source.services.posts.list(source.request, demanded(source, 'unitId')))),
});

const day = (item: HandOverItem, language: Language): string | null =>
  item.periodStartOn == null ? null : periodLabel({ startOn: item.periodStartOn, endOn: item.periodStartOn, months: item.periodMonths ?? 1 }, language);

/** What goes with a post when it changes hands. */
export const handOverExport = exportList<HandOverItem>({
  name: exportedListWords['hand-over'],
  columns: [
    column('类别', 'Kind', 'text', ({ kind }, language) => handOverWords[kind][language]),
    column('事项', 'What', 'text', ({ title }) => title),
    column('单位', 'Unit', 'text', ({ unitName }) => unitName ?? null),
    column('应报期', 'Period', 'text', day),
    column('限期', 'Due', 'date', ({ dueOn }) => dueOn ?? null),
    column('状态', 'Light', 'text', ({ light }, language) => lightWords[light][language]),
  ],
  rows: async (source) => atOnce((await source.services.handOver.list(source.request, demanded(source, 'postId'))).items),
});

interface MembershipRow extends Membership {
  readonly unitName: string;
}

async function memberships({ request, filter, services }: ExportSource) {
  const rows = await services.memberships.list(request, filter.flag('ended') ?? true);
  const units = await (await request.reader()).findBy(UnitEntity, { id: In(rows.map(({ unitId }) => unitId)) });
  const nameOf = new Map(units.map(({ id, name }) => [id, name]));
  return atOnce(rows.map((row): MembershipRow => ({ ...row, unitName: nameOf.get(row.unitId) ?? '' })));
}

/** Who belongs from when to when. */
export const membershipExport = exportList<MembershipRow>({
  name: exportedListWords.memberships,
  columns: [
    column('单位', 'Unit', 'text', ({ unitName }) => unitName),
    column('身份', 'Membership', 'text', ({ role }, language) => membershipWords[role][language]),
    column('自', 'From', 'date', ({ fromOn }) => fromOn),
    column('至', 'Until', 'date', ({ toOn }) => toOn),
    column('终止理由', 'Reason it ended', 'text', ({ endReason }) => endReason ?? null),
  ],
  rows: memberships,
});
