import { Injectable } from '@nestjs/common';
import { findDraftItems, findNoticeBodies, findNoticeCounts, findNoticeHeads, findNotices, MembershipEntity, type NoticeBody, type NoticeCounts, type NoticeHead } from '@lianxi/api-data';
import {
  canAddMembersOfNotice, canSeeNotice, demandVisible, memberCandidates, verbsOnDraftItem, verbsOnNotice,
  type DraftItem, type DraftItemState, type MemberCandidate, type NoticeState, type Unit, type Verb,
} from '@lianxi/domain';
import type { EntityManager } from 'typeorm';
import { demandFound, demandId } from '../../platform/input.js';
import { readPage, type PageInput } from '../../platform/paging.js';
import { ReadingSource } from '../../platform/reading.js';
import type { RequestContext } from '../../platform/request-context.js';
import { loadUnit } from '../unit/unit.loader.js';

/** A discarded one is shown where it is asked for. */
const LISTED: readonly NoticeState[] = ['draft', 'confirmed', 'superseded'];
const ITEM_STATES: readonly DraftItemState[] = ['open', 'dropped', 'confirmed'];

/** Reading notices: confirmed ones by every unit, drafts and their items by those who read all. */
@Injectable()
export class NoticeReads {
  constructor(private readonly reading: ReadingSource) {}

  async list(context: RequestContext, page: PageInput | null | undefined, wanted: readonly NoticeState[] | null | undefined): Promise<{ items: NoticeHead[]; total: number }> {
    const { jointMeetingId, scope } = await this.reading.of(context);
    const states = (wanted ?? LISTED).filter((state) => canSeeNotice(scope, { state }));
    const rows = await findNotices(await context.reader(), { jointMeetingId, states, ...readPage(page) });
    return { items: rows, total: rows[0]?.total ?? 0 };
  }

  async one(context: RequestContext, id: string): Promise<NoticeHead> {
    const notice = demandFound(await this.head(context, demandId(id, 'notice')), 'notice');
    demandVisible(canSeeNotice((await this.reading.of(context)).scope, notice), 'notice');
    return notice;
  }

  head(context: RequestContext, id: string): Promise<NoticeHead | null> {
    return context.loader('notice', (manager, ids) => findNoticeHeads(manager, { jointMeetingId: context.tenant, ids })).load(id);
  }

  async body(context: RequestContext, { id }: NoticeHead): Promise<NoticeBody> {
    return demandFound(await context.loader('notice-body', (manager, ids) => findNoticeBodies(manager, { jointMeetingId: context.tenant, ids })).load(id), 'notice');
  }

  async counts(context: RequestContext, { id }: NoticeHead): Promise<NoticeCounts> {
    const load = async (manager: EntityManager, ids: readonly string[]): ReturnType<typeof findNoticeCounts> => {
      const { jointMeetingId, visibleUnitIds, today } = await this.reading.of(context);
      return findNoticeCounts(manager, { jointMeetingId, visibleUnitIds, today, ids });
    };
    return demandFound(await context.loader('notice-counts', load).load(id), 'notice');
  }

  /** Counts of drafts are the business of those who read them; for others there are none. */
  async draftCounts(context: RequestContext, notice: NoticeHead): Promise<NoticeCounts> {
    if ((await this.reading.of(context)).scope.kind === 'all') return this.counts(context, notice);
    return { ...(await this.counts(context, notice)), open: 0, unsettled: 0, doubtful: 0, dropped: 0, new: 0, changed: 0, gone: 0, same: 0 };
  }

  async draftItems(context: RequestContext, notice: NoticeHead, states: readonly DraftItemState[] | null | undefined): Promise<DraftItem[]> {
    if ((await this.reading.of(context)).scope.kind !== 'all') return [];
    return findDraftItems(await context.reader(), { jointMeetingId: context.tenant, noticeIds: [notice.id], states: states ?? ITEM_STATES });
  }

  verbs(context: RequestContext, notice: NoticeHead): readonly Verb[] {
    return verbsOnNotice(context.actor, notice, context.today);
  }

  /** For those who may add them, once the notice is confirmed. */
  async memberCandidates(context: RequestContext, notice: NoticeHead): Promise<(MemberCandidate & { unit: Unit })[]> {
    if (!canAddMembersOfNotice(context.actor, notice, context.today)) return [];
    const manager = await context.reader();
    const { jointMeetingId, id } = notice;
    const items = await findDraftItems(manager, { jointMeetingId, noticeIds: [id], states: ['confirmed'] });
    const candidates = memberCandidates(items, await manager.findBy(MembershipEntity, { jointMeetingId }), context.today);
    const units = await Promise.all(candidates.map((each) => loadUnit(context, each.unitId)));
    return candidates.flatMap((candidate, at) => (units[at] ? [{ ...candidate, unit: units[at] }] : []));
  }

  async verbsOnItem(context: RequestContext, item: DraftItem): Promise<readonly Verb[]> {
    const notice = demandFound(await this.head(context, item.noticeId), 'notice');
    return verbsOnDraftItem(context.actor, item, notice, context.today);
  }

  async unitName(context: RequestContext, unitId: string | null): Promise<string | null> {
    return unitId === null ? null : ((await loadUnit(context, unitId))?.name ?? null);
  }
}
