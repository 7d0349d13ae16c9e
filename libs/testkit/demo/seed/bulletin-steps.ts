import {
  addDays, addMonths, approveBulletin, draftBulletin, issueBulletin, receiveBulletin, submitBulletin, yearOf, type Bulletin, type BulletinOutcome, type FrozenFacts, type LocalDate, type ReportSlot,
} from '@lianxi/domain';
import { demandRow, type MeetingBook } from './meeting-book.js';
import type { Scene } from './scene.js';

export type BulletinSeat = 'secretariat' | 'leader' | { readonly unit: string };
type SceneOf = (seat: BulletinSeat, daysAgo: number, time: string) => Scene;

const SIGNED_BY = ['市财政局', '市教育局', '市人力资源社会保障局', '市残联'];
const OWED: readonly string[] = ['expected', 'returned', 'awaiting_sign_off'];
const SENT: readonly string[] = ['submitted', 'accepted', 'awaiting_check'];
const LEVELS = ['city', 'county', 'town'];

/** What the log knew of a slot at a moment. */
interface Known {
  readonly state: string;
  readonly firstSubmittedOn: LocalDate | null;
}

function knownAt(book: MeetingBook, moment: string): ReadonlyMap<string, Known> {
  const known = new Map<string, Known>();
  for (const { subjectType, subjectId, toState, at, dayOn } of book.events) {
    if (subjectType !== 'report_slot' || toState === null || at > moment) continue;
    const before = known.get(subjectId)?.firstSubmittedOn ?? null;
    known.set(subjectId, { state: toState, firstSubmittedOn: before ?? (SENT.includes(toState) ? dayOn : null) });
  }
  return known;
}

/** Null for what is not counted: paused, withdrawn, or not due by then. */
function outcomeOf({ dueOn, state: now }: ReportSlot, known: Known | undefined): BulletinOutcome | null {
  const { state, firstSubmittedOn } = known ?? { state: 'expected', firstSubmittedOn: null };
  if (now === 'withdrawn' || now === 'suspended') return null;
  if (OWED.includes(state)) return 'missing';
  if (!SENT.includes(state) || firstSubmittedOn === null) return null;
  return firstSubmittedOn > dueOn ? 'late' : 'in_time';
}

type Frozen = FrozenFacts & { readonly taken: ReadonlyMap<ReportSlot, { readonly outcome: BulletinOutcome; readonly firstSubmittedOn: LocalDate | null }> };

function freeze({ book, directory, context }: Scene, fromOn: LocalDate, untilOn: LocalDate): Frozen {
  const known = knownAt(book, context.now);
  const taken = new Map<ReportSlot, { readonly outcome: BulletinOutcome; readonly firstSubmittedOn: LocalDate | null }>();
  for (const slot of book.slots.values()) {
    const outcome = slot.dueOn >= fromOn && slot.dueOn <= untilOn && slot.dueOn < context.today ? outcomeOf(slot, known.get(slot.id)) : null;
    if (outcome !== null) taken.set(slot, { outcome, firstSubmittedOn: known.get(slot.id)?.firstSubmittedOn ?? null });
  }
  const unitIds = [...new Set([...taken.keys()].map(({ unitId }) => unitId))];
  const units = unitIds.map((unitId) => ({ unitId, unitName: directory.unitName(unitId), level: directory.unitLevel(unitId), code: directory.unitCode(unitId) }));
  units.sort((one, other) => LEVELS.indexOf(one.level) - LEVELS.indexOf(other.level) || (one.code < other.code ? -1 : 1));
  return { seq: book.events.filter(({ at }) => at <= context.now).length, at: context.now, lines: [...taken].map(([{ unitId }, { outcome }]) => ({ unitId, outcome })), units, taken };
}

function draft(scene: Scene, title: string, fromOn: LocalDate, untilOn: LocalDate): Bulletin {
  const { book, actor, context, append } = scene;
  const [code = ''] = book.takeCodes('TB', yearOf(context.today), 1);
  const facts = freeze(scene, fromOn, untilOn);
  const { bulletin, events } = draftBulletin(actor, { jointMeetingId: book.id, code, facts }, { title, fromOn, untilOn, level: null, issuer: 'department' }, context);
  book.convened.bulletins.set(bulletin.id, bulletin);
  for (const [{ id: slotId, unitId, dueOn }, { outcome, firstSubmittedOn }] of facts.taken) book.convened.bulletinLines.push({ jointMeetingId: book.id, bulletinId: bulletin.id, slotId, unitId, dueOn, firstSubmittedOn, outcome });
  append(events);
  return bulletin;
}

function receive(scene: Scene, bulletin: Bulletin, unit: string): void {
  const { book, directory, actor, context, append } = scene;
  const receipt = [...book.convened.receipts.values()].find(({ bulletinId, unitId }) => bulletinId === bulletin.id && unitId === directory.unitIdNamed(unit));
  // A unit nothing was expected of got none.
  if (receipt === undefined) return;
  const after = receiveBulletin(actor, receipt, { version: receipt.version, source: null }, context);
  book.convened.receipts.set(receipt.id, after.receipt);
  append(after.events);
}

const monthName = (firstOn: LocalDate): string => `${firstOn.slice(0, 4)}年${String(Number(firstOn.slice(5, 7)))}月`;

/** Of the month before last: issued and acknowledged by some; of last month: in draft. */
export function playBulletins(book: MeetingBook, today: LocalDate, sceneOf: SceneOf): void {
  const thisMonth = `${today.slice(0, 7)}-01`;
  const [before, last] = [addMonths(thisMonth, -2), addMonths(thisMonth, -1)];
  const about = (firstOn: LocalDate): string => `关于${monthName(firstOn)}任务进展报送情况的通报`;
  const made = draft(sceneOf('secretariat', 16, '02:05'), about(before), before, addDays(last, -1));
  const office = sceneOf('secretariat', 16, '02:40');
  const sent = submitBulletin(office.actor, made, { version: made.version }, office.context);
  const leader = sceneOf('leader', 15, '03:10');
  const approved = approveBulletin(leader.actor, sent.bulletin, { version: sent.bulletin.version }, leader.context);
  const desk = sceneOf('secretariat', 15, '06:30');
  book.takeCodes('TW', yearOf(desk.context.today), 1);
  const number = book.lastNumber('TW', yearOf(desk.context.today));
  // The log of the demonstration is sealed when the server starts: nothing was sealed at that moment.
  const issued = issueBulletin(desk.actor, { bulletin: approved.bulletin, number, checkpoint: null }, { version: approved.bulletin.version }, desk.context);
  office.append(sent.events);
  leader.append(approved.events);
  desk.append(issued.events);
  demandRow(issued.receipts[0], 'receipt');
  book.convened.bulletins.set(issued.bulletin.id, issued.bulletin);
  for (const receipt of issued.receipts) book.convened.receipts.set(receipt.id, receipt);
  for (const [at, unit] of SIGNED_BY.entries()) receive(sceneOf({ unit }, 14 - at, '02:15'), issued.bulletin, unit);
  draft(sceneOf('secretariat', 2, '02:20'), about(last), last, addDays(thisMonth, -1));
}
