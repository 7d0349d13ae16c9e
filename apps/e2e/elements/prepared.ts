import { randomUUID } from 'node:crypto';
import type { Server } from './server.js';

export interface PreparedTask {
  readonly title: string;
  readonly lead: string;
  readonly dueOn: string;
}

const UNITS = 'query ($text: String!) { units(filter: { membersOnly: false, text: $text }, page: { limit: 20 }) { items { id name } } }';
const DRAFT = 'mutation ($input: DraftTaskInput!) { draftTask(input: $input) { id version } }';
const ASSIGN = 'mutation ($id: ID!, $version: Int!, $key: String!) { assignTask(id: $id, version: $version, idempotencyKey: $key) { id } }';

/** A task handed to one unit by the secretariat, where the scenario is about what comes after. */
export async function hasHandedOut(secretariat: Server, { title, lead, dueOn }: PreparedTask): Promise<void> {
  const [meeting] = await secretariat.meetings();
  const { units } = await secretariat.read<{ units: { items: readonly { id: string; name: string }[] } }>(UNITS, { text: lead }, meeting?.id);
  const unit = units.items.find(({ name }) => name === lead);
  if (unit === undefined) throw new Error(`no unit ${lead}`);
  const input = { title, content: `${title}，按期办结并报结果。`, due: { on: dueOn }, assignments: [{ unitId: unit.id, role: 'lead' }], idempotencyKey: randomUUID() };
  const { draftTask: task } = await secretariat.read<{ draftTask: { id: string; version: number } }>(DRAFT, { input }, meeting?.id);
  await secretariat.read(ASSIGN, { ...task, key: randomUUID() }, meeting?.id);
}
