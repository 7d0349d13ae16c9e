import { Injectable } from '@nestjs/common';
import { findHandOver, PostEntity, type HandOverRow } from '@lianxi/api-data';
import type { HandOver, HandOverItem } from '@lianxi/contract';
import { demandVisible, handOverUntilOn, instructionTitle, lightOf, markOfDue, periodMonths, scopeHolds, type LightContext } from '@lianxi/domain';
import { demandFound, demandId } from '../../platform/input.js';
import { ReadingSource } from '../../platform/reading.js';
import type { RequestContext } from '../../platform/request-context.js';
import { presentPosts, type HoldingView } from '../unit/post.view.js';
import { loadUnit } from '../unit/unit.loader.js';

export type HandOverNode = Omit<HandOver, 'holders'> & { readonly holders: readonly HoldingView[] };

/** The list that goes with a post (AB角, 交接). */
@Injectable()
export class HandOverService {
  constructor(private readonly readings: ReadingSource) {}

  async list(request: RequestContext, id: string): Promise<HandOverNode> {
    const { jointMeetingId, today, scope, light } = await this.readings.of(request);
    const manager = await request.reader();
    const { unitId } = demandFound(await manager.findOneBy(PostEntity, { id: demandId(id, 'unit') }), 'unit');
    demandVisible(scopeHolds(scope, [unitId]), 'unit');
    const posts = await presentPosts(manager, { actor: request.actor, jointMeetingId, unitId, today });
    const post = demandFound(posts.find((each) => each.id === id), 'unit');
    const untilOn = handOverUntilOn(today);
    const rows = await findHandOver(manager, { jointMeetingId, unitId, postId: id, secretariat: post.roles.includes('secretariat'), readsAll: scope.kind === 'all', today, untilOn });
    const unit = demandFound(await loadUnit(request, unitId), 'unit');
    return {
      postId: id, postTitle: post.title, unitId, unitName: unit.name, today, untilOn,
      holders: post.holders,
      items: rows.map((row) => item(row, light)),
    };
  }
}

/** They wait for somebody here; their day says nothing of how late they are. */
const waiting: ReadonlySet<HandOverRow['kind']> = new Set(['confirm_report', 'review', 'close_out', 'rectification_check', 'api_token']);

function item({ periodEndOn, ...row }: HandOverRow, light: LightContext): HandOverItem {
  const title = row.kind === 'instruction' ? instructionTitle(row.title) : row.title;
  const waits = waiting.has(row.kind);
  return { ...row, title, periodMonths: periodMonths(row.periodStartOn, periodEndOn), light: waits ? 'undetermined' : lightOf(markOfDue(row.dueOn, light)) };
}
