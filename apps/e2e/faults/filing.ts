import { setTimeout as pause } from 'node:timers/promises';
import { FaultClient, newKey, Refused } from './client.js';
import { liveOn, type Steps } from './daily-life.js';

interface Slot {
  readonly id: string;
  readonly version: number;
  readonly state: string;
}

interface ListedSlot extends Slot {
  readonly viewerCan: readonly string[];
  readonly task: { readonly id: string };
}

const UNITS = '{ viewer { jointMeetings { unitIds } } }';
const DRAFT = 'mutation ($input: DraftTaskInput!) { draftTask(input: $input) { id version } }';
const ASSIGN = 'mutation ($id: ID!, $version: Int!, $key: String!) { assignTask(id: $id, version: $version, idempotencyKey: $key) { id } }';
const SLOTS = 'query ($taskId: ID!) { reportSlots(filter: { taskId: $taskId, states: [expected] }, page: { limit: 50 }) { items { id version state viewerCan task { id } } } }';
const SLOT = 'query ($id: ID!) { reportSlot(id: $id) { id version state } }';
const FILE = `mutation ($id: ID!, $version: Int!, $input: ReportInput!, $key: String!) {
  fileReport(slotId: $id, version: $version, draftVersion: 0, input: $input, noClassifiedContent: true, idempotencyKey: $key) { id version state } }`;
const RETURN = 'mutation ($id: ID!, $version: Int!, $reason: String!) { returnReport(slotId: $id, version: $version, reason: $reason) { id version state } }';

/** What the clients were told, to be compared with what the database holds afterwards. */
export interface Account {
  /** Texts of reports whose filing was acknowledged. */
  readonly filed: string[];
  /** Texts sent at all: none of them may be there twice. */
  readonly sent: string[];
  /** Reasons of returns that were acknowledged. */
  readonly returned: string[];
  /** All other verbs of daily life that were acknowledged. */
  readonly steps: Steps;
}

/** One liaison who files a report that the secretariat returns, again and again. */
async function fileAndReturn(liaison: FaultClient, secretariat: FaultClient, first: Slot, account: Account, goesOn: () => boolean): Promise<void> {
  let slot = first;
  for (let turn = 1; goesOn(); turn += 1) {
    const text = `第${String(turn)}次报送 ${slot.id}`;
    account.sent.push(text);
    const { fileReport } = await liaison.ask<{ fileReport: Slot }>(FILE, { id: slot.id, version: slot.version, input: { text }, key: newKey() });
    account.filed.push(text);
    slot = await giveBack(secretariat, fileReport, `第${String(turn)}次退回 ${slot.id}`, account);
    await pause(50);
  }
}

/** A return has no key of its own: where its answer was lost, the state tells. */
async function giveBack(secretariat: FaultClient, slot: Slot, reason: string, account: Account): Promise<Slot> {
  const done = await secretariat.ask<{ returnReport: Slot }>(RETURN, { id: slot.id, version: slot.version, reason }).catch(async (error: unknown) => {
    if (!(error instanceof Refused)) throw error;
    const { reportSlot } = await secretariat.ask<{ reportSlot: Slot }>(SLOT, { id: slot.id });
    if (reportSlot.state !== 'returned') throw error;
    return { returnReport: reportSlot };
  });
  account.returned.push(reason);
  return done.returnReport;
}

/** Work of the load's own, so that it never depends on what the demonstration still owes that day: a task of all units, reported on monthly, its first period begun. */
async function handOut(secretariat: FaultClient, unitIds: readonly string[], number: number): Promise<string> {
  const assignments = [...new Set(unitIds)].map((unitId, at) => ({ unitId, role: at === 0 ? 'lead' : 'support' }));
  const input = { title: `报送试验${String(number)}`, content: '按月报送，随即退回。', reportEveryMonths: 1, reportDue: { kind: 'last_day' }, assignments, idempotencyKey: newKey() };
  const { draftTask } = await secretariat.ask<{ draftTask: { id: string; version: number } }>(DRAFT, { input });
  await secretariat.ask(ASSIGN, { ...draftTask, key: newKey() });
  return draftTask.id;
}

/** The slot of the period that runs; those ahead cannot be filed on yet, and who sits in another joint meeting has none. */
async function ownSlot(liaison: FaultClient, taskId: string): Promise<Slot | null> {
  const { reportSlots } = await liaison.ask<{ reportSlots: { items: readonly ListedSlot[] } }>(SLOTS, { taskId });
  return reportSlots.items.find((each) => each.viewerCan.includes('fileReport')) ?? null;
}

/** Desks at which tasks also go their whole way. */
const LIVES = 2;

export interface Load {
  readonly account: Account;
  /** How many slots and tasks are worked on at once. */
  readonly width: number;
  /** Requests that got no answer so far. */
  readonly unanswered: () => number;
  /** Lets every liaison finish what he has begun. */
  readonly end: () => Promise<void>;
}

/** Liaisons at work, each on slots of his own, until told to end. */
export async function beginLoad(liaisons: readonly string[], addresses: readonly string[], { slotsEach = 2, twice = false }: { readonly slotsEach?: number; readonly twice?: boolean } = {}): Promise<Load> {
  const account: Account = { filed: [], sent: [], returned: [], steps: [] };
  const clients: FaultClient[] = [];
  const at = async (name: string): Promise<FaultClient> => {
    const client = new FaultClient(name, addresses, twice);
    await client.signIn();
    clients.push(client);
    return client;
  };
  let ended = false;
  const work: Promise<void>[] = [];
  const desks = await Promise.all(liaisons.map(at));
  const units = await Promise.all(desks.map(async (desk) => (await desk.ask<{ viewer: { jointMeetings: readonly { unitIds: readonly string[] }[] } }>(UNITS)).viewer.jointMeetings[0]?.unitIds[0] ?? ''));
  const office = await at('mishu');
  for (let number = 1; number <= slotsEach; number += 1) {
    const taskId = await handOut(office, units, number);
    for (const desk of desks) {
      const slot = await ownSlot(desk, taskId);
      if (slot !== null) work.push(fileAndReturn(desk, await at('mishu'), slot, account, () => !ended));
    }
  }
  for (const [seat, desk] of desks.slice(0, LIVES).entries()) work.push(liveOn(desk, await at('mishu'), units[seat] ?? '', account.steps, () => !ended));
  if (work.length < liaisons.length + LIVES) throw new Error(`only ${String(work.length)} slots to file on: no load`);
  const all = Promise.all(work);
  all.catch(() => undefined); // heard in end()
  return {
    account, width: work.length, unanswered: () => clients.reduce((sum, { unanswered }) => sum + unanswered, 0),
    end: async () => {
      ended = true;
      await all;
    },
  };
}
