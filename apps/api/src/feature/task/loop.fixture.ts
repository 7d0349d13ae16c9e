import { randomUUID } from 'node:crypto';
import type { TestApi, UnitKey, Who } from '../../testing/index.js';

/** What the tests send: the loop's verbs as a client writes them. */
export const documents = {
  draft: `mutation($input: DraftTaskInput!) { draftTask(input: $input) { id code state version viewerCan assignments { id version unit { id } role state } } }`,
  revise: `mutation($id: ID!, $version: Int!, $input: DraftTaskInput!) { reviseTask(id: $id, version: $version, input: $input) { id title version assignments { unit { id } role } } }`,
  assign: `mutation($id: ID!, $version: Int!, $key: String!) { assignTask(id: $id, version: $version, idempotencyKey: $key) {
    id state version dueOn assignedOn light assignments { id version state unit { id } role } slots { id periodStartOn dueOn state version mark } } }`,
  acknowledge: `mutation($id: ID!, $version: Int!) { acknowledgeAssignment(id: $id, version: $version) { id state version acknowledgedAt viewerCan } }`,
  request: `mutation($id: ID!, $version: Int!, $text: String!) { requestCompletion(id: $id, version: $version, text: $text) { id state version completionText viewerCan } }`,
  returnCompletion: `mutation($id: ID!, $version: Int!, $reason: String!) { returnCompletion(id: $id, version: $version, reason: $reason) { id state version completionReturnReason } }`,
  acceptCompletion: `mutation($id: ID!, $version: Int!, $grade: Grade!) { acceptCompletion(id: $id, version: $version, grade: $grade) { id state version grade completedOn } }`,
  closeOut: `mutation($id: ID!, $version: Int!, $reason: String) { closeOutTask(id: $id, version: $version, reason: $reason) { id state version closedOn } }`,
  saveDraft: `mutation($slotId: ID!, $version: Int!, $input: ReportInput!) { saveReportDraft(slotId: $slotId, version: $version, input: $input) { id version state savedAt attachments { id name } } }`,
  file: `mutation($slotId: ID!, $version: Int!, $draftVersion: Int = 0, $input: ReportInput!, $sure: Boolean = true, $source: String, $key: String!) {
    fileReport(slotId: $slotId, version: $version, draftVersion: $draftVersion, input: $input, noClassifiedContent: $sure, onBehalfSource: $source, idempotencyKey: $key) {
      id state version mark report { id sequence state text unchanged onBehalf onBehalfSource unitName postTitle personName attachments { id name } } } }`,
  returnReport: `mutation($slotId: ID!, $version: Int!, $reason: String!) { returnReport(slotId: $slotId, version: $version, reason: $reason) { id state version mark report { state returnReason } } }`,
  acceptReport: `mutation($slotId: ID!, $version: Int!) { acceptReport(slotId: $slotId, version: $version) { id state version mark report { state reviewedAt } } }`,
  task: `query($id: ID!) { task(id: $id) { id state version light lightReason { rule dueOn lateWorkingDays } completedOn latestReport { text } viewerCan
    assignments { id unit { id name } role state version light completionText completionReturnReason acknowledgeDueProvisional responsible { postTitle personName } latestReport { text } viewerCan }
    slots { id unit { id } state mark version periodStartOn dueOn report { text } draft { text } viewerCan }
    events { sequence verb subject { kind title unitName periodStartOn periodMonths } personName postTitle unitName fromState toState reason } } }`,
  slot: `query($id: ID!) { reportSlot(id: $id) { id state version mark light draft { id text version } report { id text state } reports { id sequence text state returnReason } previousReport { text } acknowledges viewerCan } }`,
} as const;

export const newKey = (): string => randomUUID();

export interface Part {
  readonly unit: UnitKey;
  readonly role: 'lead' | 'support' | 'guide';
}

export interface DraftOptions {
  readonly parts?: readonly Part[];
  readonly title?: string;
  readonly dueOn?: string;
  readonly workingDays?: number;
  readonly everyMonths?: number;
  readonly dueDay?: number;
  readonly dutyId?: string;
}

const usualParts: readonly Part[] = [{ unit: 'finance', role: 'lead' }];

export function draftInput(api: TestApi, options: DraftOptions = {}): Record<string, unknown> {
  const { dueOn, workingDays } = options;
  return {
    title: options.title ?? '核对救助资金发放',
    content: '按月核对发放情况。',
    ...(options.dutyId === undefined ? {} : { dutyId: options.dutyId }),
    ...(dueOn === undefined && workingDays === undefined ? {} : { due: { ...(dueOn === undefined ? {} : { on: dueOn }), ...(workingDays === undefined ? {} : { workingDays }) } }),
    ...(options.everyMonths === undefined ? {} : { reportEveryMonths: options.everyMonths }),
    ...(options.dueDay === undefined ? {} : { reportDue: { kind: 'day_of_last_month', number: options.dueDay } }),
    assignments: (options.parts ?? usualParts).map((part) => ({ unitId: api.world.units[part.unit], role: part.role })),
    idempotencyKey: newKey(),
  };
}

export interface AssignmentAnswer {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly unit: { readonly id: string };
  readonly role: string;
}

export interface SlotAnswer {
  readonly id: string;
  /** Where the document asks for it. */
  readonly unit?: { readonly id: string };
  readonly periodStartOn: string;
  readonly dueOn: string;
  readonly state: string;
  readonly version: number;
  readonly mark: string;
}

export interface TaskAnswer {
  readonly id: string;
  readonly code: string;
  readonly state: string;
  readonly version: number;
  readonly dueOn: string | null;
  readonly light: string;
  readonly assignments: readonly AssignmentAnswer[];
  readonly slots: readonly SlotAnswer[];
}

export async function drafted(api: TestApi, options: DraftOptions = {}, who: Who = 'secretariat'): Promise<TaskAnswer> {
  return (await api.as(who).query<{ draftTask: TaskAnswer }>(documents.draft, { input: draftInput(api, options) })).draftTask;
}

export async function assigned(api: TestApi, options: DraftOptions = {}, who: Who = 'secretariat'): Promise<TaskAnswer> {
  const { id, version } = await drafted(api, options, who);
  return (await api.as(who).query<{ assignTask: TaskAnswer }>(documents.assign, { id, version, key: newKey() })).assignTask;
}

/** The part of a unit, or the first one. */
export function partOf(api: TestApi, task: TaskAnswer, unit: UnitKey): AssignmentAnswer {
  const part = task.assignments.find((each) => each.unit.id === api.world.units[unit]);
  if (!part) throw new Error(`${unit} has no part`);
  return part;
}

export const reportInput = (text: string, more: Record<string, unknown> = {}): Record<string, unknown> => ({ text, facts: [{ label: '发放户数', value: '52户' }], nextStep: '继续核对', ...more });
