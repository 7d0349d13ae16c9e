import { AssignmentEntity, ClauseEntity, DutyEntity, newId, NoticeEntity, ReportEntity, ReportSlotEntity, TaskEntity } from '@lianxi/api-data';
import { bootApi, everybody, type TestApi, type Who } from '../testing/index.js';

// R5: own and other unit, own and other joint meeting, for everybody; one row of each kind per unit.
const UNITS = ['finance', 'health', 'firstTown'] as const;
type Owner = (typeof UNITS)[number];
const KINDS = ['duty', 'task', 'reportSlot'] as const;
type Kind = (typeof KINDS)[number];

/** Whose rows each person sees; everybody else sees none. */
const SEES: Partial<Record<Who, readonly Owner[]>> = { secretariat: UNITS, leader: UNITS, liaison: ['finance'], unit_head: ['finance'], other_liaison: ['health'], county_liaison: ['firstTown'], town_liaison: ['firstTown'] };

let api: TestApi;
const ids = new Map<string, string>();
const idOf = (kind: Kind, owner: Owner): string => ids.get(`${kind} ${owner}`) ?? '';

beforeAll(async () => {
  api = await bootApi();
  const jointMeetingId = api.world.jointMeetings.first;
  const [noticeId, at] = [newId(), '2026-01-01T00:00:00.000Z'];
  await api.inside(async (manager) => {
    await manager.insert(NoticeEntity, { id: noticeId, jointMeetingId, code: 'WJ-2026-001', title: '通知', text: '甲乙丙丁', edition: 1, state: 'confirmed', sourceName: '通知', sourceHash: 'x', sections: [], warnings: [], importedAt: at, version: 1 });
    for (const [place, owner] of UNITS.entries()) {
      const unitId = api.world.units[owner];
      const [clauseId, duty, task, assignmentId, slot] = [newId(), newId(), newId(), newId(), newId()];
      ids.set(`duty ${owner}`, duty).set(`task ${owner}`, task).set(`reportSlot ${owner}`, slot);
      await manager.insert(ClauseEntity, { id: clauseId, jointMeetingId, noticeId, line: 1, sentence: place + 1, startOffset: place, endOffset: place + 1, path: [] });
      await manager.insert(DutyEntity, {
        id: duty, jointMeetingId, code: `ZZ-${place}`, noticeId, clauseId, startOffset: place, endOffset: place + 1, text: '甲', title: '甲', unitId, level: 'city', role: 'lead', kind: 'main',
        categories: [], frequencyState: 'none', validFrom: '2026-01-01', position: place, version: 1,
      });
      await manager.insert(TaskEntity, { id: task, jointMeetingId, code: `RW-${place}`, title: '任务', content: '内容', dutyId: duty, state: 'assigned', dueOn: '2026-06-30', dueRule: { kind: 'date', on: '2026-06-30' }, dueProvisional: false, reportEveryMonths: 1, version: 1 });
      await manager.insert(AssignmentEntity, { id: assignmentId, jointMeetingId, taskId: task, unitId, role: 'lead', state: 'in_progress', dueOn: '2026-06-30', version: 1 });
      await manager.insert(ReportSlotEntity, { id: slot, jointMeetingId, assignmentId, taskId: task, unitId, periodStartOn: '2026-02-01', periodEndOn: '2026-02-28', dueOn: '2026-03-25', dueProvisional: false, state: 'submitted', firstSubmittedOn: '2026-03-01', version: 1 });
      await manager.insert(ReportEntity, { id: newId(), jointMeetingId, slotId: slot, sequence: 1, state: 'submitted', text: `只给${owner}`, facts: [], unchanged: false, onBehalf: false, unitId, unitName: owner, savedAt: at, submittedAt: at, version: 1 });
    }
  });
});
afterAll(() => api.close());

const ONE: Readonly<Record<Kind, string>> = {
  duty: 'query ($id: ID!) { duty(id: $id) { id } }',
  task: 'query ($id: ID!) { task(id: $id) { id } }',
  reportSlot: 'query ($id: ID!) { reportSlot(id: $id) { id } }',
};
const LIST: Readonly<Record<Kind, string>> = {
  duty: '{ list: duties { items { id } } }',
  task: '{ list: tasks { items { id } } }',
  reportSlot: '{ list: reportSlots { items { id } } }',
};

describe.each(KINDS)('%s', (kind) => {
  it.each(everybody)('by id, asked by %s in both joint meetings', async (who) => {
    for (const owner of UNITS) {
      for (const jointMeetingId of Object.values(api.world.jointMeetings)) {
        const answer = await api.as(who).in(jointMeetingId).send(ONE[kind], { id: idOf(kind, owner) });
        const may = (SEES[who] ?? []).includes(owner) && jointMeetingId === api.world.jointMeetings.first;
        const seen = (answer.data?.[kind] as { id: string } | null | undefined)?.id ?? null;
        expect([who, owner, seen]).toEqual([who, owner, may ? idOf(kind, owner) : null]);
        if (!may) expect(['NOT_FOUND', 'NOT_PERMITTED', undefined]).toContain(answer.errors?.[0]?.extensions.code);
      }
    }
  });

  it.each(everybody)('as a list, for %s', async (who) => {
    const { data } = await api.as(who).in(api.world.jointMeetings.first).send(LIST[kind]);
    const seen = (data?.['list'] as { items: { id: string }[] } | null | undefined)?.items.map((item) => item.id) ?? [];
    expect(seen.sort()).toEqual((SEES[who] ?? []).map((owner) => idOf(kind, owner)).sort());
  });
});

it('gives no words of another unit by any way from what is seen', async () => {
  const query = `{ duties { items { id unit { name } } } tasks { items { latestReport { text } slots { report { text } reports { text } draft { text } task { latestReport { text } slots { report { text } } } }
    assignments { latestReport { text } completionText } duty { id } } } reportSlots { items { report { text } previousReport { text } task { slots { reports { text } } } } } }`;
  for (const who of everybody) {
    const body = JSON.stringify(await api.as(who).in(api.world.jointMeetings.first).send(query));
    const read = UNITS.filter((owner) => body.includes(`只给${owner}`));
    expect([who, read]).toEqual([who, [...(SEES[who] ?? [])]]);
  }
});
