import { Injectable } from '@nestjs/common';
import type { ImportNoticeInput } from '@lianxi/contract';
import { AttachmentEntity, DraftItemEntity, findNamedUnits, hashOfText, JointMeetingEntity, newId, nextCode, NoticeEntity } from '@lianxi/api-data';
import { demandText, importNotice, itemsOfDraft, readNotice, textLimits, yearOf, type DraftItem, type Notice, type NoticeDraft, type PreviousEdition } from '@lianxi/domain';
import type { EntityManager } from 'typeorm';
import { once } from '../../platform/idempotency.js';
import type { RequestContext } from '../../platform/request-context.js';
import { VerbRunner, type VerbScope } from '../../platform/verb-runner.js';
import { NoticeSources, type NoticeSource } from './notice-source.js';
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
  await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('lianxi.notice.' || $1::text, 0))`, [jointMeetingId]);
  const sourceHash = hashOfText(source.text);
  const known = await manager.findOne(NoticeEntity, { where: { jointMeetingId, sourceHash }, select: { id: true } });
  if (known) return known.id;
  const title = draft.title?.trim() || sourceName;
  const { docNumber, issuer } = draft;
  const previous = await findPrevious(manager, { jointMeetingId, title, docNumber });
  const { level } = await manager.findOneByOrFail(JointMeetingEntity, { id: jointMeetingId });
  const unitIdOf = unitMatcher(await findNamedUnits(manager, { jointMeetingId, today: context.today }));
  const code = await nextCode(manager, jointMeetingId, 'WJ', yearOf(context.today));
  const head = { code, title: title.slice(0, textLimits.title * 2), docNumber, issuer, issuedOn: draft.date, text: source.text, sourceName, sourceHash };
  const items = itemsOfDraft(draft, { level, unitIdOf });
  const made = importNotice(actor, { jointMeetingId, previous }, { ...head, sections: draft.sections, warnings: draft.warnings, items }, context);
  await insertNotice(manager, made.notice, made.items);
  if (source.fileId !== null) await manager.update(AttachmentEntity, { jointMeetingId, id: source.fileId }, { subjectType: 'notice', subjectId: made.notice.id });
  append(made.events);
  return made.notice.id;
}

/** The latest edition in the register of the same number or the same title. */
async function findPrevious(manager: EntityManager, { jointMeetingId, title, docNumber }: { jointMeetingId: string; title: string; docNumber: string | null }): Promise<PreviousEdition | null> {
  const rows = (await manager.query(
    `SELECT id FROM notice WHERE joint_meeting_id = $1 AND state = 'confirmed' AND (doc_number = $2 OR regexp_replace(title, '\\s', '', 'g') = regexp_replace($3, '\\s', '', 'g'))
     ORDER BY (doc_number = $2) DESC NULLS LAST, edition DESC, imported_at DESC LIMIT 1`,
    [jointMeetingId, docNumber, title],
  )) as { id: string }[];
  const [row] = rows;
  if (!row) return null;
  const notice = await manager.findOneByOrFail(NoticeEntity, { jointMeetingId, id: row.id });
  const items = await manager.find(DraftItemEntity, { where: { jointMeetingId, noticeId: row.id }, order: { position: 'ASC' } });
  return { notice, items };
}

async function insertNotice(manager: EntityManager, notice: Notice, items: readonly DraftItem[]): Promise<void> {
  await manager.insert(NoticeEntity, { ...notice, sections: [...notice.sections], warnings: [...notice.warnings] });
  for (let from = 0; from < items.length; from += INSERT_AT_ONCE) {
    await manager.insert(DraftItemEntity, items.slice(from, from + INSERT_AT_ONCE).map((item) => ({ ...item, id: item.id || newId(), units: [...item.units], reasons: [...item.reasons] })));
  }
}
