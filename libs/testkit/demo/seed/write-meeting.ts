import { insertEvents, insertRows } from '@lianxi/api-data';
import { withLogNumbers } from './accountability-steps.js';
import type { MeetingBook } from './meeting-book.js';

/** Writes one joint meeting, parents first; the transaction has its scope already. */
export async function writeMeeting(manager: Parameters<typeof insertRows>[0], book: MeetingBook, roles: readonly object[]): Promise<void> {
  const jointMeetingId = book.id;
  const tables: ReadonlyArray<readonly [table: string, rows: readonly object[]]> = [
    ['person', book.systems.people],
    ['account', book.systems.accounts],
    ['joint_meeting', [book.jointMeeting]],
    ['joint_meeting_role', roles],
    ['membership', book.memberships.map((membership, position) => ({ ...membership, position }))],
    ['code_counter', [...book.counters.values()].map((counter) => ({ jointMeetingId, ...counter }))],
    ['notice', [...book.notices.values()]],
    ['clause', book.clauses],
    ['draft_item', [...book.items.values()]],
    ['duty', [...book.duties.values()]],
    ['task', [...book.tasks.values()]],
    ['assignment', [...book.assignments.values()]],
    ['report_slot', [...book.slots.values()]],
    ['period_lock', book.locks],
    ['period_exception', book.exceptions],
    ['report', [...book.reports.values()]],
    ['instruction', [...book.instructions.values()]],
    // Nobody holds a receipt of these: no hash can be met.
    ['complaint', [...book.complaints.values()].map((complaint) => ({ ...complaint, receiptHash: `demo ${complaint.id}` }))],
    ...book.inspected.tables(),
    ...book.outside.tables(),
    ...book.convened.tables(),
    ...book.provided.tables(),
    ['accountability', withLogNumbers(book)],
    ['indicator', book.figures.indicators],
    ['indicator_version', book.figures.definitions],
    ['indicator_use', book.figures.uses],
    ['indicator_value', book.figures.values],
    ['api_token', book.systems.tokens],
    ['webhook', book.systems.webhooks],
    ['robot', book.systems.robots],
    ['delivery', book.systems.deliveries],
    ['webhook_attempt', book.systems.attempts],
  ];
  // Behind a wall of its own, which only a transaction that says so passes.
  await manager.query(`SELECT set_config('lianxi.sealed', 'accountability', true)`);
  for (const [table, rows] of tables) await insertRows(manager, table, rows);
  await insertEvents(manager, jointMeetingId, book.events);
}
