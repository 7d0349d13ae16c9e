import { setTimeout as pause } from 'node:timers/promises';
import { FaultClient, newKey, Refused } from './client.js';

interface Slot {
  readonly id: string;
  readonly version: number;
  readonly state: string;
}

interface ListedSlot extends Slot {
  readonly indicators: readonly unknown[];
  readonly viewerCan: readonly string[];
  readonly report: { readonly sequence: number } | null;
}

const SLOTS = '{ reportSlots(filter: { states: [expected] }, page: { limit: 50 }) { items { id version state viewerCan indicators { __typename } report { sequence } } } }';
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

/** Slots the liaison may file a report on that asks for no figures. */
async function ownSlots(liaison: FaultClient, most: number): Promise<readonly Slot[]> {
  const { reportSlots } = await liaison.ask<{ reportSlots: { items: readonly ListedSlot[] } }>(SLOTS);
  return reportSlots.items.filter((slot) => slot.viewerCan.includes('fileReport') && slot.indicators.length === 0 && slot.report === null).slice(0, most);
}

export interface Load {
  readonly account: Account;
  /** How many slots are worked on at once. */
  readonly width: number;
  /** Requests that got no answer so far. */
  readonly unanswered: () => number;
  /** Lets every liaison finish what he has begun. */
  readonly end: () => Promise<void>;
}

/** Liaisons at work, each on slots of his own, until told to end. */
export async function beginLoad(liaisons: readonly string[], addresses: readonly string[], slotsEach = 2): Promise<Load> {
  const account: Account = { filed: [], sent: [], returned: [] };
  const clients: FaultClient[] = [];
  const at = async (name: string): Promise<FaultClient> => {
    const client = new FaultClient(name, addresses);
    await client.signIn();
    clients.push(client);
    return client;
  };
  let ended = false;
  const work: Promise<void>[] = [];
  for (const name of liaisons) {
    const liaison = await at(name);
    for (const slot of await ownSlots(liaison, slotsEach)) work.push(fileAndReturn(liaison, await at('mishu'), slot, account, () => !ended));
  }
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
