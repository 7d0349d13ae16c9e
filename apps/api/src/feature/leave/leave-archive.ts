import { findEventRecords, findLeaveTables, findSeals, JointMeetingEntity, leaveFilesSql, sha256, type LeaveFile, type LeaveTable } from '@lianxi/api-data';
import { ArchiveSums, leaveReadme, leaveVerifyScript, tableLines, writeArchive, type ArchiveEntry, type CellValue, type LeftBehind } from '@lianxi/api-documents';
import { canonicalEvent, chainStart, leaveFormat, shortHead, type ChainHead, type Instant } from '@lianxi/domain';
import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { EntityManager } from 'typeorm';
import { pathOf } from '../evidence-pack/pack.files.js';
import { batchesOf } from '../export/cursor-runner.js';

export interface LeaveAsked {
  readonly jointMeetingId: string;
  readonly madeBy: string;
  readonly purpose: string;
  readonly takenAt: Instant;
}

/** Files of the store; null where it no longer has one. */
export type OpenFile = (storageKey: string) => Promise<Readable | null>;

interface TakenFile {
  readonly path: string;
  readonly name: string;
  readonly sha256: string;
  readonly actual: string | null;
}

const LOG_BATCH = 1000;
const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;
const cell = (value: unknown): CellValue => (value === null || typeof value === 'string' || typeof value === 'number' ? value : JSON.stringify(value));

async function* jsonRows(rows: AsyncIterable<readonly string[]>, seen: (count: number) => void): AsyncGenerator<Buffer> {
  let first = true;
  for await (const batch of rows) {
    seen(batch.length);
    yield Buffer.from(`${first ? '[\n' : ',\n'}${batch.join(',\n')}`);
    first = false;
  }
  yield Buffer.from(first ? '[]\n' : '\n]\n');
}

async function* asBuffers(pieces: AsyncIterable<string>): AsyncGenerator<Buffer> {
  for await (const piece of pieces) yield Buffer.from(piece);
}

/** Everything of one joint meeting, table by table, in one view of the database; what stays behind is named and counted. */
class LeaveEntries {
  readonly sums = new ArchiveSums();
  private readonly counts: Record<string, number> = {};
  private readonly files: TakenFile[] = [];
  private log: { events: number; start: string; head: ChainHead } = { events: 0, start: '', head: { seq: 0, hash: '' } };

  constructor(
    private readonly manager: EntityManager,
    private readonly asked: LeaveAsked,
    private readonly open: OpenFile,
    private readonly told: (what: string) => void,
  ) {}

  async *all(): AsyncGenerator<ArchiveEntry> {
    const { jointMeetingId, madeBy, purpose, takenAt } = this.asked;
    const { id, code, name } = await this.manager.findOneByOrFail(JointMeetingEntity, { id: jointMeetingId });
    const { taken, left: behind } = await findLeaveTables(this.manager, jointMeetingId);
    const left: LeftBehind[] = [];
    for (const { table, reason, sql } of behind) left.push({ table, reason, rows: await this.counted(sql) });
    yield { path: 'README.txt', content: leaveReadme({ jointMeeting: { code, name }, takenAt, madeBy, purpose, left }) };
    yield { path: 'verify.mjs', content: leaveVerifyScript };
    yield { path: 'columns.json', content: json(Object.fromEntries(taken.map(({ name: table, folder, columns }) => [table, { folder, columns }]))) };
    for (const table of taken) yield* this.table(table);
    yield* this.events();
    yield* this.attachments();
    const sums = this.sums.text;
    yield { path: 'sha256sums.txt', content: sums };
    const { events, start, head } = this.log;
    yield { path: 'manifest.json', content: json({ format: leaveFormat, jointMeeting: { id, code, name }, takenAt, madeBy, purpose, rows: this.counts, left, files: this.files, log: { events, start, head: head.hash, short: shortHead(head) }, sums: sha256(sums) }) };
  }

  /** Accountability shows itself only to a transaction that has said so; here it is counted, never read. */
  private async counted(sql: string): Promise<number> {
    await this.manager.query(`SELECT set_config('lianxi.sealed', 'accountability', true)`);
    const rows = (await this.manager.query(sql)) as { n: number }[];
    await this.manager.query(`SELECT set_config('lianxi.sealed', '', true)`);
    return rows[0]?.n ?? 0;
  }

  private rowsOf({ sql }: LeaveTable): AsyncGenerator<readonly string[]> {
    return batchesOf(this.manager, async (runner) => ((await runner.query(sql)) as { row: string }[]).map(({ row }) => row));
  }

  private async *table(table: LeaveTable): AsyncGenerator<ArchiveEntry> {
    const { name, folder, columns } = table;
    this.told(name);
    this.counts[name] = 0;
    yield { path: `${folder}/${name}.json`, content: jsonRows(this.rowsOf(table), (count) => (this.counts[name] = (this.counts[name] ?? 0) + count)) };
    const names = columns.map((column) => column.name);
    const cells = async function* (rows: AsyncIterable<readonly string[]>): AsyncGenerator<readonly (readonly CellValue[])[]> {
      for await (const batch of rows) {
        yield batch.map((row) => {
          const values = JSON.parse(row) as Readonly<Record<string, unknown>>;
          return names.map((column) => cell(values[column]));
        });
      }
    };
    yield { path: `${folder}/${name}.csv`, content: asBuffers(tableLines({ columns: names.map((label) => ({ label, kind: 'text' as const })), rows: cells(this.rowsOf(table)) })) };
  }

  /** The log as it was sealed: whole events but for what is sealed itself, and of every event its hash. */
  private async *events(): AsyncGenerator<ArchiveEntry> {
    const { jointMeetingId } = this.asked;
    const start = chainStart(jointMeetingId, sha256);
    this.log = { events: 0, start: start.hash, head: start };
    this.told('log');
    yield { path: 'log/events.jsonl', content: this.eventLines() };
    yield { path: 'log/leaves.txt', content: this.leafLines() };
  }

  private async *eventLines(): AsyncGenerator<Buffer> {
    for (let seq = 0, count = 1; count > 0; ) {
      const events = await findEventRecords(this.manager, { jointMeetingId: this.asked.jointMeetingId, seq, limit: LOG_BATCH });
      const open = events.filter(({ subjectType, verb }) => subjectType !== 'complaint' && subjectType !== 'accountability' && verb !== 'saveReportDraft');
      this.log.events += open.length;
      yield Buffer.from(open.map((event) => `${canonicalEvent(event)}\n`).join(''));
      seq = events.at(-1)?.seq ?? seq;
      count = events.length;
    }
  }

  private async *leafLines(): AsyncGenerator<Buffer> {
    for (let seq = 0, count = 1; count > 0; ) {
      const seals = await findSeals(this.manager, { jointMeetingId: this.asked.jointMeetingId, seq, limit: LOG_BATCH });
      yield Buffer.from(seals.map((seal) => `${String(seal.seq)} ${seal.leaf}\n`).join(''));
      const last = seals.at(-1);
      if (last) this.log.head = { seq: last.seq, hash: last.hash };
      seq = last?.seq ?? seq;
      count = seals.length;
    }
  }

  private async *attachments(): AsyncGenerator<ArchiveEntry> {
    const lines: (readonly CellValue[])[] = [];
    let at = 0;
    for await (const batch of batchesOf(this.manager, async (runner) => (await runner.query(leaveFilesSql(this.asked.jointMeetingId))) as LeaveFile[])) {
      for (const { storageKey, name, size, sha256: recorded, subjectType, subjectId, id } of batch) {
        const [path, content] = [pathOf(at, name), await this.open(storageKey)];
        at += 1;
        lines.push([content === null ? '' : path, name, size, recorded, subjectType, subjectId, id]);
        if (content === null) {
          this.files.push({ path: '', name, sha256: recorded, actual: null });
          continue;
        }
        this.told(name);
        const hash = createHash('sha256');
        yield { path, content: hashed(content, hash) };
        this.files.push({ path, name, sha256: recorded, actual: hash.digest('hex') });
      }
    }
    const columns = ['path', 'name', 'size', 'sha256', 'subject_type', 'subject_id', 'attachment_id'].map((label) => ({ label, kind: 'text' as const }));
    yield { path: 'files.csv', content: asBuffers(tableLines({ columns, rows: once(lines) })) };
  }
}

async function* hashed(content: Readable, hash: ReturnType<typeof createHash>): AsyncGenerator<Buffer> {
  for await (const piece of content as AsyncIterable<Buffer>) {
    hash.update(piece);
    yield piece;
  }
}

async function* once<Value>(value: Value): AsyncGenerator<Value> {
  await Promise.resolve();
  yield value;
}

/** The archive as it is being made; `manager` is in a REPEATABLE READ transaction in the scope of the joint meeting, which lasts until the archive's end. */
export function leaveArchive(manager: EntityManager, asked: LeaveAsked, open: OpenFile, told: (what: string) => void = () => undefined): Readable {
  const entries = new LeaveEntries(manager, asked, open, told);
  return writeArchive(entries.all(), entries.sums, asked.takenAt);
}
