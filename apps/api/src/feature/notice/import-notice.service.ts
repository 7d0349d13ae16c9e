import { Injectable } from '@nestjs/common';
import type { ImportNoticeInput } from '@lianxi/contract';
import { AttachmentEntity, DraftItemEntity, findNamedUnits, hashOfText, JointMeetingEntity, newId, nextCode, NoticeEntity } from '@lianxi/api-data';
import { demandText, importNotice, itemsOfDraft, readNotice, textLimits, yearOf, type DraftItem, type Notice, type NoticeDraft, type PreviousEdition, type ReadingFrame } from '@lianxi/domain';
import { Not, type EntityManager } from 'typeorm';
import { once } from '../../platform/idempotency.js';
import type { RequestContext } from '../../platform/request-context.js';
import { VerbRunner, type VerbScope } from '../../platform/verb-runner.js';
import { NoticeSources, type NoticeSource } from './notice-source.js';
import { findConfirmedEdition, lockEditions } from './confirmed-edition.js';
import { unitMatcher } from './unit-matcher.js';

interface Reading {
  readonly draft: NoticeDraft;
  readonly source: NoticeSource;
  readonly sourceName: string;
}

const INSERT_AT_ONCE = 200;

/** Reads a notice into drafts (N1, N19). The same text again is the same notice; a revised edition is compared with the one before. */
@Injectable()
export class ImportNoticeService {
  constructor(
    private readonly verbs: VerbRunner,
    private readonly sources: NoticeSources,
  ) {}

  async import(request: RequestContext, input: ImportNoticeInput): Promise<string> {
    const sourceName = demandText(input.sourceName, 'input.sourceName', textLimits.title);
    const source = await this.sources.read(request, input);
    // Reading takes its time on big texts: before the transaction, which others wait for.
    const reading = { draft: readNotice(source.text), source, sourceName };
    return this.verbs.run(request, (scope) =>
      once(scope, { key: input.idempotencyKey, verb: 'importNotice', input: { text: source.text, sourceName } }, () => takeIn(scope, reading)),
    );
  }
}

async function takeIn(scope: VerbScope, { draft, source, sourceName }: Reading): Promise<string> {
  const { manager, actor, jointMeetingId, context, append } = scope;
  // One import at a time in a joint meeting: the same text sent twice at once is found by the second.
  await lockEditions(manager, jointMeetingId);
  const sourceHash = hashOfText(source.text);
  const title = (draft.title?.trim() || sourceName).slice(0, textLimits.title * 2);
  const { docNumber, issuer } = draft;
  const previousId = await findConfirmedEdition(manager, { jointMeetingId, title, docNumber });
  const known = await manager.findOne(NoticeEntity, { where: { jointMeetingId, sourceHash, state: Not('discarded') }, lock: { mode: 'pessimistic_write' } });
  if (known && (known.state !== 'draft' || known.previousId === previousId)) return known.id;
  const { level } = await manager.findOneByOrFail(JointMeetingEntity, { id: jointMeetingId });
  const unitIdOf = unitMatcher(await findNamedUnits(manager, { jointMeetingId, today: context.today }));
  const code = known?.code ?? (await nextCode(manager, jointMeetingId, 'WJ', yearOf(context.today)));
  const head = { code, title, docNumber, issuer, issuedOn: draft.date, text: source.text, sourceName, sourceHash };
  const items = itemsOfDraft(draft, { level, unitIdOf });
  const previous = previousId === null ? null : await editionOf(manager, { jointMeetingId, id: previousId }, { level, unitIdOf });
  const outdated = known && { id: known.id, code: known.code, version: known.version, itemIds: await itemIdsOf(manager, known) };
  const made = importNotice(actor, { jointMeetingId, previous, outdated }, { ...head, sections: draft.sections, warnings: draft.warnings, items }, context);
  await saveNotice(manager, made.notice, made.items, known !== null);
  if (source.fileId !== null) await manager.update(AttachmentEntity, { jointMeetingId, id: source.fileId }, { subjectType: 'notice', subjectId: made.notice.id });
  append(made.events);
  return made.notice.id;
}

async function itemIdsOf(manager: EntityManager, { jointMeetingId, id }: Notice): Promise<string[]> {
  const items = await manager.find(DraftItemEntity, { where: { jointMeetingId, noticeId: id }, select: { jointMeetingId: true, id: true }, order: { id: 'ASC' } });
  return items.map((item) => item.id);
}

/** The edition before, its text read again as the new one is: what persons decided of it is then no change of the text. */
async function editionOf(manager: EntityManager, { jointMeetingId, id }: Pick<Notice, 'jointMeetingId' | 'id'>, frame: ReadingFrame): Promise<PreviousEdition> {
  const notice = await manager.findOneByOrFail(NoticeEntity, { jointMeetingId, id });
  const reading = { text: notice.text, seeds: itemsOfDraft(readNotice(notice.text), frame) };
  return { notice, reading, items: await manager.find(DraftItemEntity, { where: { jointMeetingId, noticeId: id }, order: { position: 'ASC' } }) };
}

/** Drafts of an outdated comparison make place for those of the new one. */
async function saveNotice(manager: EntityManager, notice: Notice, items: readonly DraftItem[], anew: boolean): Promise<void> {
  const { id, jointMeetingId } = notice;
  const columns = { ...notice, sections: [...notice.sections], warnings: [...notice.warnings] };
  if (anew) {
    await manager.delete(DraftItemEntity, { jointMeetingId, noticeId: id });
    await manager.update(NoticeEntity, { jointMeetingId, id }, columns);
  } else {
    await manager.insert(NoticeEntity, columns);
  }
  for (let from = 0; from < items.length; from += INSERT_AT_ONCE) {
    await manager.insert(DraftItemEntity, items.slice(from, from + INSERT_AT_ONCE).map((item) => ({ ...item, id: item.id || newId(), units: [...item.units], reasons: [...item.reasons] })));
  }
}
