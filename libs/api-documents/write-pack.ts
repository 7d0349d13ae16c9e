import { canonicalJson, packFormat, packSubjectWords, type EventRecord, type PackMatter } from '@lianxi/domain';
import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { packPage } from './pack-page.js';
import { packReadme } from './pack-readme.js';
import { verifyScript } from './pack-verify.js';

export const ZIP_TYPE = 'application/zip';

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

interface ManifestEntry {
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
}

/** A pack before it is packed: its own texts, what lies in the file store, and the fingerprint of the whole. */
export interface PreparedPack {
  readonly texts: ReadonlyMap<string, Buffer>;
  readonly manifest: readonly ManifestEntry[];
  /** SHA-256 of manifest.json: whoever has it can tell this pack from any other. */
  readonly fingerprint: string;
}

/** What the file store really holds, measured before it is packed. */
export interface MeasuredFile extends ManifestEntry {
  readonly storageKey: string;
}

export interface PackContent {
  readonly matter: PackMatter;
  readonly events: readonly EventRecord[];
  /** Whole texts of notices, by their path. */
  readonly notices: ReadonlyMap<string, string>;
  readonly files: readonly MeasuredFile[];
}

/** The chain within this pack: it proves that nothing in the pack was changed or left out after it was made, and no more than that. */
export function packChain(start: string, hashes: readonly { readonly seq: number; readonly sha256: string }[]): { readonly head: string; readonly links: readonly { readonly seq: number; readonly sha256: string; readonly chain: string }[] } {
  let head = sha256(start);
  const links = hashes.map(({ seq, sha256: hash }) => {
    head = sha256(`${head}\n${hash}`);
    return { seq, sha256: hash, chain: head };
  });
  return { head, links };
}

function chainFile(start: string, chain: ReturnType<typeof packChain>): string {
  const about = {
    zh: '每个事件：events.jsonl 的一行（规范JSON）的SHA-256。链：SHA-256(前一环 + 换行 + 本事件的SHA-256)，从 SHA-256(start) 开始。这是本包内的链，不是系统日志的总链。',
    en: 'Each event: SHA-256 of its line in events.jsonl (canonical JSON). Chain: SHA-256(previous link + newline + SHA-256 of the event), beginning with SHA-256(start). It is the chain of this pack, not that of the log.',
  };
  // Where a checkpoint of the joint meeting's own chain will stand once the log is sealed.
  return JSON.stringify({ about, scope: 'this pack only', start, head: chain.head, links: chain.links, jointMeetingCheckpoint: null }, null, 1);
}

const entryOf = (path: string, content: Buffer): ManifestEntry => ({ path, size: content.length, sha256: sha256(content) });

export function preparePack({ matter, events, notices, files }: PackContent): PreparedPack {
  const lines = events.map((event) => canonicalJson(event));
  const start = `${packFormat}\n${matter.jointMeeting.id}\n${matter.subject.kind}\n${matter.subject.id}`;
  const chain = packChain(start, lines.map((line, at) => ({ seq: events[at]?.seq ?? 0, sha256: sha256(line) })));
  const texts = new Map<string, Buffer>([
    ['README.txt', packReadme(matter)], ['index.html', packPage(matter, events, chain.links)], ['matter.json', JSON.stringify({ format: packFormat, ...matter }, null, 1)],
    ['events.jsonl', lines.map((line) => `${line}\n`).join('')], ['chain.json', chainFile(start, chain)], ['verify.mjs', verifyScript], ...notices,
  ].map(([path = '', text = '']) => [path, Buffer.from(text)] as const));
  const lasting = files.map(({ path, size, sha256: hash }): ManifestEntry => ({ path, size, sha256: hash }));
  const sums = Buffer.from([...[...texts].map(([path, text]) => entryOf(path, text)), ...lasting].map(({ path, sha256: hash }) => `${hash}  ${path}\n`).join(''));
  texts.set('sha256sums.txt', sums);
  const manifest = [...[...texts].map(([path, text]) => entryOf(path, text)), ...lasting].sort((first, second) => (first.path < second.path ? -1 : 1));
  const written = Buffer.from(JSON.stringify({ format: packFormat, subject: matter.subject, madeAt: matter.madeAt, files: manifest, events: { count: events.length, head: chain.head } }, null, 1));
  return { texts: new Map([...texts, ['manifest.json', written]]), manifest, fingerprint: sha256(written) };
}

/** The archive, written as it is read; `open` gives a file of the store when its turn has come. */
export function writePack({ texts }: PreparedPack, files: readonly MeasuredFile[], madeAt: string, open: (storageKey: string) => Promise<Readable>): Readable {
  const zip = new ZipFile();
  const mtime = new Date(madeAt);
  for (const [path, content] of texts) zip.addBuffer(content, path, { mtime });
  for (const { path, size, storageKey } of files) {
    zip.addReadStreamLazy(path, { mtime, size }, (take) => {
      void open(storageKey).then((stream) => take(null, stream), (error: unknown) => take(error as Error, undefined as never));
    });
  }
  const out = zip.outputStream as Readable;
  zip.on('error', (error: Error) => out.destroy(error));
  zip.end();
  return out;
}

/** `证据包-任务-RW-2026-001` */
export const packName = ({ subject }: PackMatter): string => `证据包-${packSubjectWords[subject.kind].zh}-${subject.code}`;
