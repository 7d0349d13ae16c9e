import { bytesOf, dropFilesOf, filesOf, putFile, putRecord, recordsOf } from './field-store';
import { isWaiting, type FieldFileRow, type FieldRecord, type Refusal } from './field-record';

/** What came of asking the server: it took it, it would not, the sender must sign in, or nobody knows. */
export type Answer = { kind: 'taken'; id: string } | { kind: 'refused'; refusal: Refusal; field: string | undefined } | { kind: 'sign_in' } | { kind: 'no_answer' };

/** The server, as far as sending needs it. */
export interface Gate {
  sendFile: (record: FieldRecord, file: FieldFileRow, bytes: ArrayBuffer) => Promise<Answer>;
  sendVisit: (record: FieldRecord, files: readonly FieldFileRow[]) => Promise<Answer>;
  sendFinding: (record: FieldRecord, visitId: string) => Promise<Answer>;
}

/** Why sending stopped: everything is through, there is no connection, or the account has to sign in again. */
export type Sent = 'done' | 'no_answer' | 'sign_in';

type Halt = Exclude<Sent, 'done'>;
/** Went through, is refused and told so, or nothing more can be sent now. */
type Step = 'through' | 'refused' | Halt;

let running: Promise<Sent> | null = null;

/** Sends what waits, in the order it was written, one at a time; a second call waits for the first. */
export function sendWaiting(accountId: string, gate: Gate, now: () => string): Promise<Sent> {
  running ??= inOneTab(() => sendAll(accountId, gate, now)).finally(() => {
    running = null;
  });
  return running;
}

/** Two tabs would send the same twice; the server keeps one, but why ask. Absent on plain http, where the key alone keeps it one. */
async function inOneTab(work: () => Promise<Sent>): Promise<Sent> {
  const locks = (globalThis.navigator as { locks?: LockManager } | undefined)?.locks;
  return locks === undefined ? work() : locks.request('lianxi-field-send', work);
}

async function sendAll(accountId: string, gate: Gate, now: () => string): Promise<Sent> {
  for (const { id } of (await recordsOf(accountId)).filter(isWaiting)) {
    // Read again: it may have been taken back to be changed while those before it were sent.
    const record = (await recordsOf(accountId)).find((each) => each.id === id);
    const step = record !== undefined && isWaiting(record) ? await sendOne(record, gate, now) : 'through';
    if (step === 'no_answer' || step === 'sign_in') return step;
  }
  return 'done';
}

async function sendOne(waiting: FieldRecord, gate: Gate, now: () => string): Promise<Step> {
  const record: FieldRecord = { ...waiting, state: 'sending' };
  await putRecord(record);
  const step = record.visitId === null ? await sendVisit(record, gate) : { record, step: 'through' as const };
  const done = step.step === 'through' && step.record.visitId !== null && step.record.finding !== null ? await sendFinding(step.record, step.record.visitId, gate) : step;
  if (done.step === 'through') {
    await dropFilesOf(record.id);
    await putRecord({ ...done.record, state: 'sent', refusal: null, sentAt: now() });
  } else if (done.step !== 'refused') await putRecord({ ...done.record, state: 'waiting' });
  return done.step;
}

interface Stepped {
  readonly record: FieldRecord;
  readonly step: Step;
}

async function sendVisit(record: FieldRecord, gate: Gate): Promise<Stepped> {
  const uploaded: FieldFileRow[] = [];
  for (const file of await filesOf(record.id)) {
    const { step, file: known } = await upload(record, file, gate);
    if (step.step !== 'through' || known === null) return step;
    uploaded.push(known);
  }
  // Before it is sent: whatever happens to the answer, it may have arrived.
  const tried = { ...record, tries: record.tries + 1 };
  await putRecord(tried);
  const answer = await gate.sendVisit(tried, uploaded);
  // The server keeps uploads that nothing took up for some days only: they are sent anew.
  if (answer.kind === 'refused' && answer.field === 'files' && uploaded.some(({ uploadedId }) => uploadedId !== null) && record.tries < 3) {
    for (const file of uploaded) await putFile({ ...file, uploadedId: null });
    return sendVisit({ ...tried }, gate);
  }
  return settle(tried, answer, (id) => ({ ...tried, visitId: id }));
}

async function upload(record: FieldRecord, file: FieldFileRow, gate: Gate): Promise<{ step: Stepped; file: FieldFileRow | null }> {
  if (file.uploadedId !== null) return { step: { record, step: 'through' }, file };
  const bytes = await bytesOf(file.id);
  if (bytes === null) return { step: await settle(record, { kind: 'refused', refusal: { code: 'FILE_UNREADABLE', params: {} }, field: undefined }, () => record), file: null };
  const answer = await gate.sendFile(record, file, bytes);
  const known = answer.kind === 'taken' ? { ...file, uploadedId: answer.id } : file;
  if (answer.kind === 'taken') await putFile(known);
  return { step: await settle(record, answer, () => record), file: answer.kind === 'taken' ? known : null };
}

async function sendFinding(record: FieldRecord, visitId: string, gate: Gate): Promise<Stepped> {
  return settle(record, await gate.sendFinding(record, visitId), () => record);
}

async function settle(record: FieldRecord, answer: Answer, taken: (id: string) => FieldRecord): Promise<Stepped> {
  if (answer.kind === 'taken') {
    const after = taken(answer.id);
    await putRecord(after);
    return { record: after, step: 'through' };
  }
  if (answer.kind !== 'refused') return { record, step: answer.kind };
  const refused: FieldRecord = { ...record, state: 'refused', refusal: answer.refusal };
  await putRecord(refused);
  return { record: refused, step: 'refused' };
}
