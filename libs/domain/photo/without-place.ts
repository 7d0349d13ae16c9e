import { readExif } from './exif.js';

export interface CleanPhoto {
  /** The same bytes where there was nothing to take out. */
  readonly bytes: Uint8Array;
  /** Whether it said where it was taken. */
  readonly hadPlace: boolean;
  /** When it was taken, ISO 8601 with offset, as the camera wrote it. */
  readonly takenAt: string | null;
}

interface Part {
  readonly from: number;
  readonly to: number;
  readonly drop: boolean;
}

interface Found {
  readonly parts: readonly Part[];
  readonly hadPlace: boolean;
  readonly takenAt: string | null;
}

const EXIF = 'Exif\0\0';
const XMP = 'http://ns.adobe.com/x';
const SPEAKS_OF_PLACE = /GPS|Iptc4xmpCore:Location|photoshop:City/;

/** Bytes as text, one sign each. */
export const textAt = (bytes: Uint8Array, from: number, to: number): string => {
  const pieces: string[] = [];
  for (let at = from; at < to; at += 8192) pieces.push(String.fromCharCode(...bytes.subarray(at, Math.min(at + 8192, to))));
  return pieces.join('');
};

/**
 * A photo says nothing of where it was taken: whoever took it in the field, or sent it, need not tell. Exif loses its directory of the
 * place and nothing else, XMP that speaks of a place goes, and so does what phones hang behind the picture (films with a place of their
 * own). Pictures that are no JPEG or PNG, and broken ones, come back as they were.
 */
export function withoutPlace(source: Uint8Array): CleanPhoto {
  const bytes = source.slice();
  const found = bytes[0] === 0xff && bytes[1] === 0xd8 ? inJpeg(bytes) : bytes[0] === 0x89 && bytes[1] === 0x50 ? inPng(bytes) : null;
  if (found === null || !found.hadPlace) return { bytes: source, hadPlace: false, takenAt: found?.takenAt ?? null };
  const kept = found.parts.filter(({ drop }) => !drop);
  const clean = new Uint8Array(kept.reduce((sum, { from, to }) => sum + to - from, 0));
  let at = 0;
  for (const { from, to } of kept) {
    clean.set(bytes.subarray(from, to), at);
    at += to - from;
  }
  return { bytes: clean, hadPlace: true, takenAt: found.takenAt };
}

const isMarker = (bytes: Uint8Array, at: number): boolean => bytes[at] === 0xff && bytes[at + 1] !== 0 && bytes[at + 1] !== 0xff && ((bytes[at + 1] ?? 0) < 0xd0 || (bytes[at + 1] ?? 0) > 0xd7);

/** The next marker after the picture's own data, where any byte 0xff is followed by 0 or a restart. */
export function afterScan(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length - 1 && !isMarker(bytes, at)) at += 1;
  return at < bytes.length - 1 ? at : bytes.length;
}

interface Segment {
  readonly drop: boolean;
  readonly place: boolean;
  readonly takenAt: string | null;
}

function readSegment(bytes: Uint8Array, marker: number, at: number, to: number): Segment {
  if (marker !== 0xe1) return { drop: false, place: false, takenAt: null };
  if (textAt(bytes, at + 4, at + 10) === EXIF) {
    const { place, takenAt } = readExif(bytes.subarray(at + 10, to), true);
    return { drop: false, place, takenAt };
  }
  const speaks = textAt(bytes, at + 4, at + 4 + XMP.length) === XMP && SPEAKS_OF_PLACE.test(textAt(bytes, at, to));
  return { drop: speaks, place: speaks, takenAt: null };
}

function inJpeg(bytes: Uint8Array): Found | null {
  const parts: Part[] = [{ from: 0, to: 2, drop: false }];
  let [at, hadPlace, takenAt] = [2, false, null as string | null];
  while (at + 1 < bytes.length) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xd9) return ended(bytes, { parts, hadPlace, takenAt }, at + 2);
    const to = at + 2 + ((bytes[at + 2] ?? 0) << 8) + (bytes[at + 3] ?? 0);
    if (bytes[at] !== 0xff || to <= at + 3 || to > bytes.length) return null;
    const { drop, place, takenAt: taken } = readSegment(bytes, marker, at, to);
    const end = marker === 0xda ? afterScan(bytes, to) : to;
    parts.push({ from: at, to: end, drop });
    hadPlace ||= place;
    takenAt ??= taken;
    at = end;
  }
  return { parts, hadPlace, takenAt };
}

function ended(bytes: Uint8Array, { parts, hadPlace, takenAt }: Found, end: number): Found {
  const start = parts.at(-1)?.to ?? 0;
  const behind = /ftyp|Exif|GPS/.test(textAt(bytes, end, bytes.length));
  return { parts: [...parts, { from: start, to: end, drop: false }, { from: end, to: bytes.length, drop: true }], hadPlace: hadPlace || behind, takenAt };
}

function inPng(bytes: Uint8Array): Found | null {
  const view = new DataView(bytes.buffer);
  const parts: Part[] = [{ from: 0, to: 8, drop: false }];
  let [at, hadPlace, takenAt] = [8, false, null as string | null];
  while (at + 12 <= bytes.length) {
    const to = at + 12 + view.getUint32(at);
    if (to > bytes.length) return null;
    const kind = textAt(bytes, at + 4, at + 8);
    const exif = kind === 'eXIf' ? readExif(bytes.subarray(at + 8, to - 4), false) : null;
    const drop = exif?.place === true || (['iTXt', 'tEXt'].includes(kind) && SPEAKS_OF_PLACE.test(textAt(bytes, at, to)));
    parts.push({ from: at, to, drop });
    hadPlace ||= drop;
    takenAt ??= exif?.takenAt ?? null;
    at = to;
  }
  return { parts, hadPlace, takenAt };
}
