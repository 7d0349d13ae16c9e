import { canonicalEvent, chainFormat, packFormat, packSubjectWords, shortHead, type ChainHead, type EventRecord, type PackMatter } from '@lianxi/domain';
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
  readonly chain: PackChain;
  /** Whole texts of notices, by their path. */
  readonly notices: ReadonlyMap<string, string>;
  readonly files: readonly MeasuredFile[];
}

/** The joint meeting's own chain, from before the pack's first event to its newest seal: of events that are not in the pack their hash alone. */
export interface PackChain {
  readonly start: ChainHead;
  readonly leaves: readonly string[];
  readonly head: ChainHead;
}

function chainFile({ start, head }: PackChain, events: readonly { readonly seq: number; readonly sha256: string }[], jointMeetingId: string): string {
  const about = {
    zh: '联席会议日志的总链。leaves.txt 每行是一个事件的序号和SHA-256；不在本包的事件（其他事项、密封事项）只有哈希。每一环：SHA-256(前一环 + 换行 + 该事件的SHA-256)，从 start 算起，应得到 head。把 head.short 与当日登记在库外、印在邮件和其他证据包上的校验点核对。unsealed：制作时刚发生、尚未封存的事件。',
    en: 'The chain of the joint meeting’s whole log. Each line of leaves.txt is an event’s number and SHA-256; of events that are not in this pack (other matters, sealed ones) there is the hash alone. Each link: SHA-256(previous link + newline + SHA-256 of the event), from start on, ending in head. Compare head.short with checkpoints that were kept outside, or printed in other packs. unsealed: events that had just happened and were not sealed yet.',
  };
  const unsealed = events.filter(({ seq }) => seq > head.seq);
  return JSON.stringify({ about, format: chainFormat, jointMeetingId, start, head: { ...head, short: shortHead(head) }, events: events.map(({ seq }) => seq), unsealed }, null, 1);
}

const entryOf = (path: string, content: Buffer): ManifestEntry => ({ path, size: content.length, sha256: sha256(content) });

export function preparePack({ matter, events, chain, notices, files }: PackContent): PreparedPack {
  const lines = events.map((event) => canonicalEvent(event));
  const links = lines.map((line, at) => ({ seq: events[at]?.seq ?? 0, sha256: sha256(line) }));
  const texts = new Map<string, Buffer>([
    ['README.txt', packReadme(matter, chain.head)], ['index.html', packPage(matter, events, links, chain.head)], ['matter.json', JSON.stringify({ format: packFormat, ...matter }, null, 1)],
    ['events.jsonl', lines.map((line) => `${line}\n`).join('')], ['chain.json', chainFile(chain, links, matter.jointMeeting.id)], ['leaves.txt', chain.leaves.map((leaf, at) => `${String(chain.start.seq + 1 + at)} ${leaf}\n`).join('')], ['verify.mjs', verifyScript], ...notices,
  ].map(([path = '', text = '']) => [path, Buffer.from(text)] as const));
  const lasting = files.map(({ path, size, sha256: hash }): ManifestEntry => ({ path, size, sha256: hash }));
  const sums = Buffer.from([...[...texts].map(([path, text]) => entryOf(path, text)), ...lasting].map(({ path, sha256: hash }) => `${hash}  ${path}\n`).join(''));
  texts.set('sha256sums.txt', sums);
  const manifest = [...[...texts].map(([path, text]) => entryOf(path, text)), ...lasting].sort((first, second) => (first.path < second.path ? -1 : 1));
  const written = Buffer.from(JSON.stringify({ format: packFormat, subject: matter.subject, madeAt: matter.madeAt, files: manifest, events: { count: events.length, head: chain.head.hash } }, null, 1));
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
