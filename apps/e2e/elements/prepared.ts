import { randomUUID } from 'node:crypto';
import type { Server } from './server.js';

export interface PreparedTask {
  readonly title: string;
  readonly lead: string;
  readonly dueOn?: string;
  readonly supports?: readonly string[];
  /** Day of each month its report is due. */
  readonly monthlyBy?: number;
}

interface KnownUnit {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

const UNITS = 'query ($text: String!) { units(filter: { membersOnly: false, text: $text }, page: { limit: 20 }) { items { id code name } } }';
const DRAFT = 'mutation ($input: DraftTaskInput!) { draftTask(input: $input) { id version } }';
const ASSIGN = 'mutation ($id: ID!, $version: Int!, $key: String!) { assignTask(id: $id, version: $version, idempotencyKey: $key) { id } }';

export async function unitNamed(server: Server, name: string): Promise<KnownUnit> {
  const [meeting] = await server.meetings();
  const { units } = await server.read<{ units: { items: readonly KnownUnit[] } }>(UNITS, { text: name }, meeting?.id);
  const unit = units.items.find((each) => each.name === name);
  if (unit === undefined) throw new Error(`no unit ${name}`);
  return unit;
}

/** A task handed out by the secretariat, where the scenario is about what comes after. */
export async function hasHandedOut(secretariat: Server, { title, lead, dueOn, supports = [], monthlyBy }: PreparedTask): Promise<void> {
  const [meeting] = await secretariat.meetings();
  const parts = await Promise.all([lead, ...supports].map(async (name, at) => ({ unitId: (await unitNamed(secretariat, name)).id, role: at === 0 ? 'lead' : 'support' })));
  const input = {
    title, content: `${title}，按期办结并报结果。`, assignments: parts, idempotencyKey: randomUUID(),
    ...(dueOn === undefined ? {} : { due: { on: dueOn } }), ...(monthlyBy === undefined ? {} : { reportEveryMonths: 1, reportDue: { kind: 'day_of_last_month', number: monthlyBy } }),
  };
  const { draftTask: task } = await secretariat.read<{ draftTask: { id: string; version: number } }>(DRAFT, { input }, meeting?.id);
  await secretariat.read(ASSIGN, { ...task, key: randomUUID() }, meeting?.id);
}

const OWED = 'query ($on: LocalDate!) { reportSlots(filter: { states: [expected, returned], fromOn: $on, toOn: $on }, page: { limit: 100 }) { items { id version periodStartOn viewerCan draft { version } task { title } } } }';
const FILE = `mutation ($id: ID!, $version: Int!, $draft: Int!, $text: String!, $key: String!) {
  fileReport(slotId: $id, version: $version, draftVersion: $draft, input: { text: $text }, noClassifiedContent: true, idempotencyKey: $key) { id } }`;

interface Owed {
  readonly id: string;
  readonly version: number;
  readonly periodStartOn: string;
  readonly viewerCan: readonly string[];
  readonly draft: { readonly version: number } | null;
  readonly task: { readonly title: string };
}

/** A liaison's report of a month, where the scenario is about another's. */
export async function hasReported(liaison: Server, { title, month, text }: { title: string; month: string; text: string }): Promise<void> {
  const [meeting] = await liaison.meetings();
  const { reportSlots } = await liaison.read<{ reportSlots: { items: readonly Owed[] } }>(OWED, { on: `${month}-01` }, meeting?.id);
  const slot = reportSlots.items.find((each) => each.task.title === title && each.periodStartOn.startsWith(month) && each.viewerCan.includes('fileReport'));
  if (slot === undefined) throw new Error(`nothing owed for ${title} in ${month}`);
  await liaison.read(FILE, { id: slot.id, version: slot.version, draft: slot.draft?.version ?? 0, text, key: randomUUID() }, meeting?.id);
}
