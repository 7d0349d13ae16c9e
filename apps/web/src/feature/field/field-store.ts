import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { ViewerQuery } from '../../gql/graphql';
import type { FieldFacts, FieldFileRow, FieldRecord } from './field-record';

/** Who was signed in when facts were kept: enough to open the page where there is no connection. */
export interface KeptViewer {
  accountId: string;
  data: ViewerQuery;
  keptAt: string;
}

type Bytes = { id: string; bytes: ArrayBuffer };

interface Schema extends DBSchema {
  records: { key: string; value: FieldRecord; indexes: { account: string } };
  files: { key: string; value: FieldFileRow; indexes: { record: string } };
  bytes: { key: string; value: Bytes };
  facts: { key: [string, string]; value: FieldFacts; indexes: { account: string } };
  viewer: { key: string; value: KeptViewer };
}

const NAME = 'lianxi-field';
const ONLY = 'viewer';

async function open(): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(NAME, 1, {
    upgrade(database) {
      database.createObjectStore('records', { keyPath: 'id' }).createIndex('account', 'accountId');
      database.createObjectStore('files', { keyPath: 'id' }).createIndex('record', 'recordId');
      database.createObjectStore('bytes', { keyPath: 'id' });
      database.createObjectStore('facts', { keyPath: ['accountId', 'inspectionId'] }).createIndex('account', 'accountId');
      database.createObjectStore('viewer');
    },
  });
}

let opened: Promise<IDBPDatabase<Schema>> | null = null;
const database = (): Promise<IDBPDatabase<Schema>> => {
  opened ??= open().catch((error: unknown) => {
    // Tried anew the next time: a private window may forbid it, a full disk may be emptied.
    opened = null;
    throw error;
  });
  return opened;
};

const listeners = new Set<() => void>();
/** Other tabs of this browser hear of it too. */
const channel = typeof window === 'undefined' || typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(NAME);
if (channel !== null) channel.onmessage = () => tell();

function tell(): void {
  for (const listener of listeners) listener();
}

function changed(): void {
  tell();
  channel?.postMessage('changed');
}

export function onFieldChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Records of one account, oldest first; nobody else's are ever read. */
export async function recordsOf(accountId: string): Promise<FieldRecord[]> {
  const rows = await (await database()).getAllFromIndex('records', 'account', accountId);
  return rows.sort((one, other) => one.writtenAt.localeCompare(other.writtenAt) || one.id.localeCompare(other.id));
}

export async function putRecord(record: FieldRecord): Promise<void> {
  await (await database()).put('records', record);
  changed();
}

/** Takes it from the device, its files with it. */
export async function dropRecord(id: string): Promise<void> {
  await dropFilesOf(id);
  await (await database()).delete('records', id);
  changed();
}

export async function filesOf(recordId: string): Promise<FieldFileRow[]> {
  const rows = await (await database()).getAllFromIndex('files', 'record', recordId);
  return rows.sort((one, other) => one.addedAt.localeCompare(other.addedAt) || one.id.localeCompare(other.id));
}

export async function addFile(file: FieldFileRow, bytes: ArrayBuffer): Promise<void> {
  const transaction = (await database()).transaction(['files', 'bytes'], 'readwrite');
  await Promise.all([transaction.objectStore('files').put(file), transaction.objectStore('bytes').put({ id: file.id, bytes }), transaction.done]);
  changed();
}

export async function putFile(file: FieldFileRow): Promise<void> {
  await (await database()).put('files', file);
}

export async function bytesOf(id: string): Promise<ArrayBuffer | null> {
  return (await (await database()).get('bytes', id))?.bytes ?? null;
}

export async function dropFile(id: string): Promise<void> {
  const transaction = (await database()).transaction(['files', 'bytes'], 'readwrite');
  await Promise.all([transaction.objectStore('files').delete(id), transaction.objectStore('bytes').delete(id), transaction.done]);
  changed();
}

export async function dropFilesOf(recordId: string): Promise<void> {
  for (const { id } of await filesOf(recordId)) await dropFile(id);
}

export async function keepFacts(facts: FieldFacts): Promise<void> {
  await (await database()).put('facts', facts);
  changed();
}

export async function factsOf(accountId: string): Promise<FieldFacts[]> {
  return (await database()).getAllFromIndex('facts', 'account', accountId);
}

export async function dropFacts(accountId: string, inspectionId: string): Promise<void> {
  await (await database()).delete('facts', [accountId, inspectionId]);
  changed();
}

export async function keepViewer(viewer: KeptViewer): Promise<void> {
  await (await database()).put('viewer', viewer, ONLY);
}

export async function keptViewer(): Promise<KeptViewer | null> {
  return (await (await database()).get('viewer', ONLY)) ?? null;
}

/** Signing out, or in as somebody else, leaves nothing to read on the device; what waits to be sent stays shut until its owner is back. */
export async function forgetFacts(but: string | null = null): Promise<void> {
  const opened_ = await database();
  for (const { accountId, inspectionId } of await opened_.getAll('facts')) if (accountId !== but) await opened_.delete('facts', [accountId, inspectionId]);
  const kept = await opened_.get('viewer', ONLY);
  if (kept !== undefined && kept.accountId !== but) await opened_.delete('viewer', ONLY);
  changed();
}
