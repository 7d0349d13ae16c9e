import { FaultClient, newKey, Refused } from './client.js';

interface Part {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly extensionRequestedOn?: string | null;
}

interface WholeTask {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly assignments: readonly Part[];
}

/** Steps that were acknowledged: which verb, on what. */
export type Steps = { readonly verb: string; readonly subjectId: string }[];

const DRAFT = 'mutation ($input: DraftTaskInput!) { draftTask(input: $input) { id version } }';
const ASSIGN = 'mutation ($id: ID!, $version: Int!, $key: String!) { assignTask(id: $id, version: $version, idempotencyKey: $key) { id } }';
const TASK = 'query ($id: ID!) { task(id: $id) { id version state assignments { id version state } } }';
const part = (verb: string, more = '', given = ''): string => `mutation ($id: ID!, $version: Int!${more}) { ${verb}(id: $id, version: $version${given}) { id } }`;

/** The steps of one part of a task from its hand-over to the end; `by` says whose turn it is, `leads` where it is then. */
const LIFE = [
  { verb: 'acknowledgeAssignment', by: 'unit', leads: 'in_progress', text: part('acknowledgeAssignment'), input: {} },
  { verb: 'requestCompletion', by: 'unit', leads: 'completion_requested', text: part('requestCompletion', ', $text: String!', ', text: $text'), input: { text: '已全部办完。' } },
  { verb: 'returnCompletion', by: 'office', leads: 'in_progress', text: part('returnCompletion', ', $reason: String!', ', reason: $reason'), input: { reason: '请补充凭证。' } },
  { verb: 'requestCompletion', by: 'unit', leads: 'completion_requested', text: part('requestCompletion', ', $text: String!', ', text: $text'), input: { text: '凭证已补齐。' } },
  { verb: 'acceptCompletion', by: 'office', leads: 'completed', text: part('acceptCompletion', ', $grade: Grade!', ', grade: $grade'), input: { grade: 'good' } },
] as const;

async function wholeTask(client: FaultClient, id: string): Promise<WholeTask> {
  return (await client.ask<{ task: WholeTask }>(TASK, { id })).task;
}

/** Where the answer was lost the step may be done: then it is refused the second time, and the state tells. */
async function doStep(client: FaultClient, text: string, variables: Record<string, unknown>, isDone: () => Promise<boolean>): Promise<void> {
  await client.ask(text, variables).catch(async (error: unknown) => {
    if (!(error instanceof Refused) || !(await isDone())) throw error;
  });
}

/** One task after the other, from its draft to the day it is closed out. */
export async function liveOn(unit: FaultClient, office: FaultClient, unitId: string, steps: Steps, goesOn: () => boolean): Promise<void> {
  while (goesOn()) {
    const input = { title: '日常试验', content: '从交办到销号。', assignments: [{ unitId, role: 'lead' }], idempotencyKey: newKey() };
    const { draftTask } = await office.ask<{ draftTask: { id: string; version: number } }>(DRAFT, { input });
    steps.push({ verb: 'draftTask', subjectId: draftTask.id });
    await office.ask(ASSIGN, { ...draftTask, key: newKey() });
    steps.push({ verb: 'assignTask', subjectId: draftTask.id });
    for (const { verb, by, leads, text, input: more } of LIFE) {
      const client = by === 'unit' ? unit : office;
      const [mine] = (await wholeTask(client, draftTask.id)).assignments;
      if (!mine) throw new Error('no part');
      await doStep(client, text, { id: mine.id, version: mine.version, ...more }, async () => (await wholeTask(client, draftTask.id)).assignments[0]?.state === leads);
      steps.push({ verb, subjectId: mine.id });
    }
    const { id, version } = await wholeTask(office, draftTask.id);
    await doStep(office, part('closeOutTask'), { id, version }, async () => (await wholeTask(office, id)).state === 'closed');
    steps.push({ verb: 'closeOutTask', subjectId: id });
  }
}
