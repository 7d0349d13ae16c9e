import type { TestApi, Who } from '../../testing/index.js';
import { assigned, documents, newKey, partOf, reportInput, type AssignmentAnswer, type SlotAnswer, type TaskAnswer } from '../task/loop.fixture.js';
import { lifeVerbs, type Whole } from '../task/task-life.fixture.js';

const report = 'id state text signOff signedOffBy signedOffPost countyCheck checkedBy submittedAt confirmedAt returnedBy returnReason';
const fields = `id state version mark firstSubmittedOn viewerCan unsent { ${report} } report { ${report} } reports { id state }`;
const plain = (verb: string): string => `mutation($slotId: ID!, $version: Int!) { ${verb}(slotId: $slotId, version: $version) { ${fields} } }`;
const reasoned = (verb: string): string => `mutation($slotId: ID!, $version: Int!, $reason: String!) { ${verb}(slotId: $slotId, version: $version, reason: $reason) { ${fields} } }`;

export const countersignVerbs = {
  signOffReport: plain('signOffReport'),
  declineSignOff: reasoned('declineSignOff'),
  checkReport: plain('checkReport'),
  declineCheck: reasoned('declineCheck'),
  acceptReport: plain('acceptReport'),
  returnReport: reasoned('returnReport'),
} as const;

export interface WaitingReport {
  readonly id: string;
  readonly state: string;
  readonly text: string;
  readonly signOff: string | null;
  readonly signedOffBy: string | null;
  readonly countyCheck: string | null;
  readonly checkedBy: string | null;
  readonly submittedAt: string | null;
  readonly confirmedAt: string | null;
  readonly returnedBy: string | null;
}

export interface WaitingSlot extends SlotAnswer {
  readonly firstSubmittedOn: string | null;
  readonly viewerCan: readonly string[];
  readonly unsent: WaitingReport | null;
  readonly report: WaitingReport | null;
  readonly reports: readonly { readonly id: string; readonly state: string }[];
}

export interface TodayAnswer {
  readonly todayList: { readonly items: readonly { readonly reason: string; readonly slotId: string | null }[] };
}

/** What the tests of signature and check do, over one server. */
export function countersigning(api: TestApi) {
  const use = async (who: Who, verb: keyof typeof countersignVerbs, variables: Record<string, unknown>): Promise<WaitingSlot> =>
    Object.values(await api.as(who).query<Record<string, WaitingSlot>>(countersignVerbs[verb], variables))[0] as WaitingSlot;
  const refusal = (who: Who, verb: keyof typeof countersignVerbs, variables: Record<string, unknown>) => api.as(who).refusal(countersignVerbs[verb], variables);
  const read = async (who: Who, id: string): Promise<WaitingSlot | null> =>
    (await api.as(who).query<{ reportSlot: WaitingSlot | null }>(`query($id: ID!) { reportSlot(id: $id) { ${fields} } }`, { id })).reportSlot;
  const file = async (who: Who, slot: { id: string; version: number }, text: string, more: Record<string, unknown> = {}): Promise<void> => {
    await api.as(who).query(documents.file, { slotId: slot.id, version: slot.version, input: reportInput(text), key: newKey(), ...more });
  };
  const now = async (who: Who, id: string): Promise<WaitingSlot> => {
    const slot = await read(who, id);
    if (!slot) throw new Error('no slot');
    return slot;
  };
  const today = async (who: Who, slotId: string): Promise<string[]> =>
    (await api.as(who).query<TodayAnswer>('{ todayList { items { reason slotId } } }')).todayList.items.filter((item) => item.slotId === slotId).map((item) => item.reason);
  const queue = async (who: Who): Promise<{ total: number; waiting: string[]; reviewed: string[] }> => {
    const { reviewQueue } = await api.as(who).query<{ reviewQueue: { total: number; countersigns: { id: string }[]; slots: { id: string }[] } }>('{ reviewQueue { total countersigns { id } slots { id } } }');
    return { total: reviewQueue.total, waiting: reviewQueue.countersigns.map(({ id }) => id), reviewed: reviewQueue.slots.map(({ id }) => id) };
  };
  const setSignOff = async (signOffRequired: boolean): Promise<void> => {
    const names = 'amberWorkingDays acknowledgeWorkingDays objectionWorkingDays instructionUrgentDays instructionOrdinaryDays instructionDifficultDays lightPalette version';
    const { settings } = await api.as('secretariat').query<{ settings: Record<string, unknown> }>(`{ settings { ${names} } }`);
    await api.as('secretariat').query('mutation($input: ReviseSettingsInput!) { reviseSettings(input: $input) { version } }', { input: { ...settings, signOffRequired, reason: '按会议要求' } });
  };
  return { use, refusal, read, file, now, today, queue, setSignOff };
}

/** A task of the east county, handed down to its two towns: the county's part, and the first town's with its first report. */
export async function handedDown(api: TestApi): Promise<{ task: Whole; county: AssignmentAnswer; town: AssignmentAnswer; slot: SlotAnswer; countySlot: SlotAnswer }> {
  const { firstTown, secondTown, eastCounty } = api.world.units;
  const made: TaskAnswer = await assigned(api, { dueOn: '2026-06-30', everyMonths: 1, parts: [{ unit: 'eastCounty', role: 'lead' }] });
  const { id, version } = partOf(api, made, 'eastCounty');
  const { acknowledgeAssignment: begun } = await api.as('county_liaison').query<{ acknowledgeAssignment: AssignmentAnswer }>(documents.acknowledge, { id, version });
  const { handDownAssignment: task } = await api.as('county_liaison').query<{ handDownAssignment: Whole }>(lifeVerbs.handDownAssignment, { id, version: begun.version, unitIds: [firstTown, secondTown] });
  const of = (unitId: string): SlotAnswer => {
    const slot = [...task.slots].sort((one, other) => one.periodStartOn.localeCompare(other.periodStartOn)).find((each) => each.unit?.id === unitId);
    if (!slot) throw new Error('no slot');
    return slot;
  };
  return { task, county: partOf(api, task, 'eastCounty'), town: partOf(api, task, 'firstTown'), slot: of(firstTown), countySlot: of(eastCounty) };
}
