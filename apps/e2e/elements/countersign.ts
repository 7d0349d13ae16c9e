import type { Server } from './server.js';

const SETTINGS = '{ settings { amberWorkingDays acknowledgeWorkingDays objectionWorkingDays instructionUrgentDays instructionOrdinaryDays instructionDifficultDays lightPalette signOffRequired version } }';
const REVISE = 'mutation ($input: ReviseSettingsInput!) { reviseSettings(input: $input) { version } }';

/** 报送前须单位负责人签发 switched off again: the scenarios that follow file straight on. */
export async function asksForNoSignature(secretariat: Server): Promise<void> {
  const [meeting] = await secretariat.meetings();
  const { settings } = await secretariat.read<{ settings: Record<string, unknown> }>(SETTINGS, {}, meeting?.id);
  if (settings['signOffRequired'] !== true) return;
  await secretariat.read(REVISE, { input: { ...settings, signOffRequired: false, reason: '恢复直接报送' } }, meeting?.id);
}

const PARTS = 'query ($text: String!) { tasks(filter: { text: $text }) { items { id assignments { id version unit { name } } } } }';
const ACKNOWLEDGE = 'mutation ($id: ID!, $version: Int!) { acknowledgeAssignment(id: $id, version: $version) { id version } }';
const CHOICES = 'query ($id: ID!) { handDownChoices(id: $id) { id name } }';
const HAND_DOWN = 'mutation ($id: ID!, $version: Int!, $unitIds: [ID!]!) { handDownAssignment(id: $id, version: $version, unitIds: $unitIds) { id } }';

interface Found {
  readonly tasks: { readonly items: readonly { readonly assignments: readonly { readonly id: string; readonly version: number; readonly unit: { readonly name: string } }[] }[] };
}

/** The county has taken its part over and handed it down to one town, where the scenario is about what comes back. */
export async function hasHandedDown(county: Server, { title, town }: { title: string; town: string }): Promise<void> {
  const [meeting] = await county.meetings();
  const { tasks } = await county.read<Found>(PARTS, { text: title }, meeting?.id);
  const part = tasks.items[0]?.assignments[0];
  const { acknowledgeAssignment: own } = await county.read<{ acknowledgeAssignment: { id: string; version: number } }>(ACKNOWLEDGE, { id: part?.id, version: part?.version }, meeting?.id);
  const { handDownChoices } = await county.read<{ handDownChoices: readonly { id: string; name: string }[] }>(CHOICES, { id: own.id }, meeting?.id);
  await county.read(HAND_DOWN, { ...own, unitIds: handDownChoices.filter(({ name }) => name === town).map(({ id }) => id) }, meeting?.id);
}
