import { hashOfText } from '@lianxi/api-data';
import {
  clausesOfItems, confirmNotice, importNotice, itemsOfDraft, readNotice, reviseDraftItem, yearOf, type DraftItem, type Government, type Notice,
} from '@lianxi/domain';
import { demoNoticeText } from '../demo-notice-text.js';
import type { DemoDraftRevision, DemoNotice } from '../demo-plan.types.js';
import { demandRow } from './meeting-book.js';
import type { Scene } from './scene.js';

/** What the importer must know of the register. */
export interface NoticeFrame {
  readonly unitIdOf: (name: string) => string | null;
  readonly governments: readonly Government[];
}

/** Through the importer itself, as if the file had been uploaded: so every duty stands on its sentence. */
export function playImport({ book, actor, context, append }: Scene, { file }: DemoNotice, frame: NoticeFrame): void {
  const text = demoNoticeText(file);
  const draft = readNotice(text);
  const { level } = book.jointMeeting;
  const [code = ''] = book.takeCodes('WJ', yearOf(context.today), 1);
  const { docNumber, issuer, date: issuedOn, sections, warnings } = draft;
  const head = { code, title: draft.title ?? file, docNumber, issuer, issuedOn, text, sourceName: file, sourceHash: hashOfText(text), sections, warnings };
  const items = itemsOfDraft(draft, { level, unitIdOf: frame.unitIdOf });
  const made = importNotice(actor, { jointMeetingId: book.id, previous: null }, { ...head, items }, context);
  book.notices.set(made.notice.id, made.notice);
  for (const item of made.items) book.items.set(item.id, item);
  append(made.events);
}

function noticeOf({ book }: Scene, { file }: DemoNotice): Notice {
  return demandRow([...book.notices.values()].find((notice) => notice.sourceName === file), `notice ${file}`);
}

function itemsOf({ book }: Scene, notice: Notice): readonly DraftItem[] {
  return [...book.items.values()].filter((item) => item.noticeId === notice.id);
}

/** Writes in whom a sentence without a subject binds (N20). */
export function playRevision(scene: Scene, demo: DemoNotice, { sentence, holderClass }: DemoDraftRevision): void {
  const notice = noticeOf(scene, demo);
  const item = demandRow(itemsOf(scene, notice).find((each) => each.text.includes(sentence)), `draft with ${sentence}`);
  const units = [{ name: holderClass, unitId: null, role: 'responsible', generic: true }] as const;
  const after = reviseDraftItem(scene.actor, { item, notice }, { units, version: item.version }, scene.context);
  scene.book.items.set(item.id, after.item);
  scene.append(after.events);
}

export function playConfirm(scene: Scene, demo: DemoNotice, frame: NoticeFrame): void {
  const { book, actor, context, append } = scene;
  const notice = noticeOf(scene, demo);
  const items = itemsOf(scene, notice);
  const clauses = clausesOfItems(notice, items, context.newId);
  const clauseIds = new Map(clauses.map((clause) => [clause.startOffset, clause.id]));
  const year = yearOf(context.today);
  const subject = {
    notice, items, previous: null, governments: frame.governments, clauseIdAt: (offset: number) => clauseIds.get(offset) ?? null, clauses,
    lastDutyNumber: book.lastNumber('ZZ', year), lastTaskNumber: book.lastNumber('RW', year),
  };
  const done = confirmNotice(actor, subject, { version: notice.version }, context);
  book.takeCodes('ZZ', year, done.created.length);
  book.takeCodes('RW', year, done.tasks.length);
  book.clauses.push(...clauses);
  book.notices.set(notice.id, done.notice);
  for (const item of done.items) book.items.set(item.id, item);
  for (const duty of done.created) book.duties.set(duty.id, duty);
  for (const { task, assignments } of done.tasks) {
    book.tasks.set(task.id, task);
    book.saveAssignments(assignments);
  }
  append(done.events);
}
