import { Injectable } from '@nestjs/common';
import type { MutationConfirmNoticeArgs } from '@lianxi/contract';
import { AssignmentEntity, ClauseEntity, DraftItemEntity, DutyEntity, findGovernments, lockCodes, newId, NoticeEntity, takeCodes, TaskEntity } from '@lianxi/api-data';
import { clausesOfItems, confirmNotice, yearOf, type Clause, type ConfirmedNotice, type ConfirmSubject, type DraftItem, type Duty, type Notice } from '@lianxi/domain';
import { IsNull, type EntityManager, type EntityTarget, type ObjectLiteral } from 'typeorm';
import { demandFound, demandId } from '../../platform/input.js';
import type { RequestContext } from '../../platform/request-context.js';
import { VerbRunner, type VerbScope } from '../../platform/verb-runner.js';
import { findConfirmedEdition, lockEditions } from './confirmed-edition.js';

export interface ConfirmCounts {
  readonly noticeId: string;
  readonly created: number;
  readonly changed: number;
  readonly ended: number;
  readonly unchanged: number;
  readonly tasks: number;
}

const AT_ONCE = 200;

/** Puts the drafts of a notice into the register: clauses, duties (one per government for lower levels), drafted tasks. */
@Injectable()
export class ConfirmNoticeService {
  constructor(private readonly verbs: VerbRunner) {}

  confirm(request: RequestContext, { id, version }: MutationConfirmNoticeArgs): Promise<ConfirmCounts> {
    return this.verbs.run(request, async (scope) => {
      const { manager, actor, jointMeetingId, context, append } = scope;
      const lock = { mode: 'pessimistic_write' } as const;
      await lockEditions(manager, jointMeetingId);
      const notice = demandFound(await manager.findOne(NoticeEntity, { where: { jointMeetingId, id: demandId(id, 'notice') }, lock }), 'notice');
      const items = await manager.find(DraftItemEntity, { where: { jointMeetingId, noticeId: notice.id }, order: { position: 'ASC', startOffset: 'ASC' }, lock });
      const clauses = clausesOfItems(notice, items, newId);
      const subject = await subjectOf(scope, { ...notice }, items, clauses);
      const done = confirmNotice(actor, subject, { version }, context);
      await insertAll(manager, ClauseEntity, clauses);
      await saveConfirmed(manager, done);
      const year = yearOf(context.today);
      await takeCodes(manager, jointMeetingId, 'ZZ', year, done.created.length);
      await takeCodes(manager, jointMeetingId, 'RW', year, done.tasks.length);
      append(done.events);
      const { created, changed, ended, unchanged, tasks } = done;
      return { noticeId: notice.id, created: created.length, changed: changed.length, ended: ended.length, unchanged: unchanged.length, tasks: tasks.length };
    });
  }
}

async function subjectOf(scope: VerbScope, notice: Notice, items: readonly DraftItem[], clauses: readonly Clause[]): Promise<ConfirmSubject> {
  const { manager, jointMeetingId, context } = scope;
  const year = yearOf(context.today);
  const confirmedId = await findConfirmedEdition(manager, notice);
  const byOffset = new Map(clauses.map((clause) => [clause.startOffset, clause.id]));
  return {
    notice,
    items,
    previous: confirmedId === null ? null : await previousOf(manager, jointMeetingId, confirmedId),
    governments: await findGovernments(manager, { jointMeetingId, today: context.today }),
    clauseIdAt: (offset) => byOffset.get(offset) ?? null,
    clauses,
    lastDutyNumber: await lockCodes(manager, jointMeetingId, 'ZZ', year),
    lastTaskNumber: await lockCodes(manager, jointMeetingId, 'RW', year),
  };
}

async function previousOf(manager: EntityManager, jointMeetingId: string, id: string): Promise<NonNullable<ConfirmSubject['previous']>> {
  const lock = { mode: 'pessimistic_write' } as const;
  const notice = await manager.findOneOrFail(NoticeEntity, { where: { jointMeetingId, id }, lock });
  const items = await manager.find(DraftItemEntity, { where: { jointMeetingId, noticeId: id }, order: { position: 'ASC' } });
  const duties = await manager.find(DutyEntity, { where: { jointMeetingId, noticeId: id, validTo: IsNull() }, order: { position: 'ASC', code: 'ASC' }, lock });
  return { notice: { ...notice }, items, duties: duties.map((duty) => ({ ...duty })) };
}

async function insertAll(manager: EntityManager, entity: EntityTarget<ObjectLiteral>, rows: readonly object[]): Promise<void> {
  for (let from = 0; from < rows.length; from += AT_ONCE) await manager.insert(entity, rows.slice(from, from + AT_ONCE) as ObjectLiteral[]);
}

/** Duties that stay get the words and place of this edition in one statement each kind; nothing is written twice. */
async function saveConfirmed(manager: EntityManager, done: ConfirmedNotice): Promise<void> {
  for (const notice of [done.notice, ...(done.supersededNotice ? [done.supersededNotice] : [])]) {
    await manager.update(NoticeEntity, { jointMeetingId: notice.jointMeetingId, id: notice.id }, { state: notice.state, version: notice.version });
  }
  const { jointMeetingId, id: noticeId } = done.notice;
  await manager.query(`UPDATE draft_item SET state = 'confirmed', version = version + 1 WHERE joint_meeting_id = $1 AND notice_id = $2 AND state = 'open'`, [jointMeetingId, noticeId]);
  for (const duty of [...done.ended, ...done.changed, ...done.unchanged]) await updateDuty(manager, duty);
  await insertAll(manager, DutyEntity, done.created);
  await insertAll(manager, TaskEntity, done.tasks.map(({ task }) => task));
  await insertAll(manager, AssignmentEntity, done.tasks.flatMap(({ assignments }) => assignments));
}

async function updateDuty(manager: EntityManager, duty: Duty): Promise<void> {
  const { id, jointMeetingId, ...columns } = duty;
  await manager.update(DutyEntity, { jointMeetingId, id }, { ...columns, categories: [...columns.categories] });
}
