/** @jest-environment node */
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { beginRecord, isOpen, mayEdit, type FieldFacts, type FieldFileRow, type FieldRecord } from './field-record';
import { sendWaiting, type Answer, type Gate } from './field-sender';
import { addFile, bytesOf, dropRecord, factsOf, filesOf, forgetFacts, keepFacts, keepViewer, keptViewer, putRecord, recordsOf } from './field-store';

const facts: FieldFacts = {
  accountId: 'me', jointMeetingId: 'jm-1', inspectionId: 'inspection-1', code: 'DC-2026-001', matter: '低保资金', content: '', scope: '', fromOn: '2026-03-02', toOn: '2026-03-20', methods: ['on_site'],
  objects: [{ id: 'object-1', unitName: '市甲局' }], mayFind: true, keptAt: '2026-03-02T00:00:00.000Z',
};

function record(id: string, more: Partial<FieldRecord> = {}): FieldRecord {
  const begun = beginRecord(facts, { id, findingKey: `${id}-finding`, writtenAt: `2026-03-02T01:00:0${id.length}.000Z` }, { onDate: '2026-03-02', atTime: '09:00' });
  return { ...begun, state: 'waiting', form: { ...begun.form, place: '一楼', observations: '台账不全' }, ...more };
}

const file = (id: string, recordId: string): FieldFileRow => ({ id, recordId, name: '现场.jpg', size: 3, takenAt: null, addedAt: '2026-03-02T01:00:00.000Z', hadPlace: false, uploadedId: null });
const taken = (id: string): Answer => ({ kind: 'taken', id });
const now = (): string => '2026-03-02T02:00:00.000Z';

/** A server that keeps what it got under its key; `say` decides what of its answers comes through. */
function server(say: (what: string) => Answer | null = () => null) {
  const asked: string[] = [];
  const kept = new Map<string, string>();
  const answer = (what: string, key: string): Promise<Answer> => {
    asked.push(what);
    const said = say(`${what} ${asked.filter((each) => each === what).length}`);
    if (said?.kind !== 'refused' && said?.kind !== 'sign_in') kept.set(key, kept.get(key) ?? `server-${key}`);
    return Promise.resolve(said ?? taken(kept.get(key) ?? ''));
  };
  const gate: Gate = {
    sendFile: (of, each) => answer(`file ${of.id}`, `file-${each.id}-${asked.length}`),
    sendVisit: (of, files) => answer(`visit ${of.id}${files.map(({ uploadedId }) => (uploadedId === null ? ' without' : ' with')).join('')}`, of.id),
    sendFinding: (of, visitId) => answer(`finding ${of.id} ${visitId}`, of.findingKey),
  };
  return { gate, asked, visits: () => [...kept.keys()].filter((key) => !key.startsWith('file') && !key.endsWith('finding')) };
}

const states = async (): Promise<string[]> => (await recordsOf('me')).map(({ id, state }) => `${id} ${state}`);

beforeEach(async () => {
  for (const account of ['me', 'other']) for (const { id } of await recordsOf(account)) await dropRecord(id);
});

describe('what waits on the device', () => {
  it('is sent in order, with its files and its finding, and leaves no bytes behind', async () => {
    await putRecord(record('bb'));
    await putRecord(record('a', { finding: { severity: 'minor', kind: 'late', matter: '发放', text: '迟发' } }));
    await addFile(file('f1', 'a'), new Uint8Array([1, 2, 3]).buffer);
    const { gate, asked } = server();
    expect(await sendWaiting('me', gate, now)).toBe('done');
    expect(asked).toEqual(['file a', 'visit a with', 'finding a server-a', 'visit bb']);
    expect(await states()).toEqual(['a sent', 'bb sent']);
    expect([await filesOf('a'), await bytesOf('f1')]).toEqual([[], null]);
    expect(await sendWaiting('me', gate, now)).toBe('done');
    expect(asked).toHaveLength(4);
  });

  it('is there once when the answer was lost, and is not changed meanwhile', async () => {
    await putRecord(record('a'));
    const { gate, visits } = server((what) => (what === 'visit a 1' ? { kind: 'no_answer' } : null));
    expect(await sendWaiting('me', gate, now)).toBe('no_answer');
    const [waiting] = await recordsOf('me');
    expect([waiting?.state, waiting === undefined || mayEdit(waiting)]).toEqual(['waiting', false]);
    expect(await sendWaiting('me', gate, now)).toBe('done');
    expect([await states(), visits()]).toEqual([['a sent'], ['a']]);
  });

  it('goes on where it stopped: what was uploaded, and what arrived, is not sent again', async () => {
    await putRecord(record('a', { finding: { severity: 'minor', kind: 'late', matter: '发放', text: '迟发' } }));
    await addFile(file('f1', 'a'), new Uint8Array([1]).buffer);
    const { gate, asked } = server((what) => (what === 'visit a with 1' || what === 'finding a server-a 1' ? { kind: 'no_answer' } : null));
    await sendWaiting('me', gate, now);
    await sendWaiting('me', gate, now);
    await sendWaiting('me', gate, now);
    expect(asked).toEqual(['file a', 'visit a with', 'visit a with', 'finding a server-a', 'finding a server-a']);
    expect(await states()).toEqual(['a sent']);
  });

  it('stays with its words and the reason when it is refused; the others go', async () => {
    await putRecord(record('a'));
    await putRecord(record('bb'));
    const { gate } = server((what) => (what.startsWith('visit a') ? { kind: 'refused', refusal: { code: 'STATE_CONFLICT', params: {} }, field: undefined } : null));
    expect(await sendWaiting('me', gate, now)).toBe('done');
    const [refused] = await recordsOf('me');
    expect(refused).toMatchObject({ state: 'refused', refusal: { code: 'STATE_CONFLICT' }, form: { observations: '台账不全' } });
    expect([refused !== undefined && mayEdit(refused), refused !== undefined && isOpen(refused)]).toEqual([true, true]);
    expect(await states()).toEqual(['a refused', 'bb sent']);
  });

  it('uploads again what the server no longer keeps', async () => {
    await putRecord(record('a'));
    await addFile({ ...file('f1', 'a'), uploadedId: 'old' }, new Uint8Array([1]).buffer);
    const { gate, asked } = server((what) => (what === 'visit a with 1' ? { kind: 'refused', refusal: { code: 'NOT_FOUND', params: {} }, field: 'files' } : null));
    expect(await sendWaiting('me', gate, now)).toBe('done');
    expect(asked).toEqual(['visit a with', 'file a', 'visit a with']);
  });

  it('waits for its owner to sign in, and is nobody else’s', async () => {
    await putRecord(record('a'));
    await putRecord(record('theirs', { accountId: 'other' }));
    const { gate, asked } = server((what) => (what === 'visit a 1' ? { kind: 'sign_in' } : null));
    expect([await sendWaiting('me', gate, now), await states()]).toEqual(['sign_in', ['a waiting']]);
    await sendWaiting('me', gate, now);
    expect([await states(), asked.some((what) => what.includes('theirs'))]).toEqual([['a sent'], false]);
  });
});

it('keeps what the field needs for one account, until it signs out', async () => {
  await keepFacts(facts);
  await keepFacts({ ...facts, accountId: 'other' });
  await keepViewer({ accountId: 'me', data: {} as never, keptAt: now() });
  await forgetFacts('me');
  expect([await factsOf('me'), await factsOf('other'), (await keptViewer())?.accountId]).toMatchObject([[{ code: 'DC-2026-001' }], [], 'me']);
  await putRecord(record('a'));
  await forgetFacts();
  expect([await factsOf('me'), await keptViewer(), (await recordsOf('me')).length]).toEqual([[], null, 1]);
});
