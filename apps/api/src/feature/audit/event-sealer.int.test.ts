import { appendCheckpoints, checkAudit, checkLog, findChainHead, readCheckpointFile } from '@lianxi/api-data';
import { auditChainId } from '@lianxi/domain';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drafted } from '../task/loop.fixture.js';
import { bootApi, type TestApi } from '../../testing/index.js';
import { EventSealer } from '../../platform/event-sealer.js';
import { Jobs } from '../../platform/jobs.js';
import { Metrics } from '../../platform/metrics.js';
import { RefusalLog } from '../../platform/refusal-log.js';

let api: TestApi;
let folder: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lianxi-checkpoint-'));
  file = join(folder, 'outside', 'checkpoints.jsonl');
  api = await bootApi({ LIANXI_CHECKPOINT_FILE: file });
});
afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true });
});

const sealer = () => api.app.get(EventSealer);
const headOf = (id: string) => api.inside((manager) => findChainHead(manager, id), id);
const draft = () => drafted(api);

it('seals every joint meeting after its verbs, each its own chain, and writes the first head outside at once', async () => {
  const { first, second } = api.world.jointMeetings;
  await draft();
  await api.app.get(Jobs).runNow('seal-events', { jointMeetingId: first });
  await drafted(api, {}, 'other_secretariat');
  expect([await headOf(first), await headOf(second)]).toMatchObject([{ seq: (await api.events()).length }, null]);
  await api.app.get(Jobs).runNow('seal-events');
  expect(await headOf(second)).toMatchObject({ seq: (await api.events(second)).length });
  const { checkpoints, unreadable } = await readCheckpointFile(file);
  expect([checkpoints.map(({ jointMeetingId }) => jointMeetingId).sort(), unreadable]).toEqual([[first, second].sort(), []]);
  const text = await api.app.get(Metrics).registry.metrics();
  expect(text).toMatch(/lianxi_event_sealed_total [1-9]/);
});

it('writes each night the end of the chains that moved, and adds only', async () => {
  const { first } = api.world.jointMeetings;
  const before = await readFile(file, 'utf8');
  await api.app.get(Jobs).runNow('write-checkpoints');
  expect(await readFile(file, 'utf8')).toBe(before);
  await draft();
  await api.app.get(Jobs).runNow('write-checkpoints');
  const { checkpoints } = await readCheckpointFile(file);
  expect((await readFile(file, 'utf8')).startsWith(before)).toBe(true);
  expect(checkpoints.at(-1)).toMatchObject({ jointMeetingId: first, code: expect.any(String) as string, seq: (await headOf(first))?.seq });
  expect(await checkLog(api.dataSource, first, checkpoints)).toMatchObject({ checkpoints: 2, provenSeq: checkpoints.at(-1)?.seq, findings: [] });
});

it('seals the audit log each minute, writes its first head outside at once and its end each night', async () => {
  const refuse = async (): Promise<void> => {
    await api.as('liaison').refusal('{ allAccounts { total } }');
    await api.app.get(RefusalLog).flush();
  };
  const written = async () => (await readCheckpointFile(file)).checkpoints.filter(({ jointMeetingId }) => jointMeetingId === auditChainId);
  await refuse();
  expect(await written()).toEqual([]);
  await api.app.get(Jobs).runNow('seal-events');
  expect(await written()).toMatchObject([{ code: 'audit', seq: (await api.audit()).length }]);
  await refuse();
  await api.app.get(Jobs).runNow('seal-events');
  expect(await checkAudit(api.dataSource, await written())).toMatchObject({ waiting: 0, checkpoints: 1, findings: [] });
  await api.app.get(Jobs).runNow('write-checkpoints');
  expect((await written()).at(-1)).toMatchObject({ seq: (await api.audit()).length });
});

it('says which lines of the file are none, and seals also where the file cannot be written', async () => {
  await writeFile(join(folder, 'mixed.jsonl'), 'x\n');
  const [known] = (await readCheckpointFile(file)).checkpoints;
  await appendCheckpoints(join(folder, 'mixed.jsonl'), known ? [known] : []);
  expect(await readCheckpointFile(join(folder, 'mixed.jsonl'))).toEqual({ checkpoints: [known], unreadable: [1] });
  const other = await bootApi({ LIANXI_CHECKPOINT_FILE: folder });
  await drafted(other);
  await other.app.get(EventSealer).sealIn(other.world.jointMeetings.first);
  expect(await other.inside((manager) => findChainHead(manager, other.world.jointMeetings.first))).toMatchObject({ seq: (await other.events()).length });
  expect(await other.app.get(Metrics).registry.metrics()).toContain('lianxi_checkpoint_failure_total 1');
  await other.close();
  await sealer().sealIn(api.world.jointMeetings.first);
});
