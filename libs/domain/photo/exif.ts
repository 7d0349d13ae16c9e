import { isLocalDate } from '../shared/local-date.js';

/** What a camera wrote into a picture (Exif 2.32): a TIFF of its own inside the file. */
export interface Exif {
  /** Whether it says where the picture was taken. */
  readonly place: boolean;
  /** When it was taken, ISO 8601 with offset; a camera without one is in Shanghai. */
  readonly takenAt: string | null;
}

const GPS = 0x8825;
const SUB = 0x8769;
const TAKEN = 0x9003;
const OFFSET = 0x9011;
const UNITS: Readonly<Record<number, number>> = { 1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8 };
const MOST_ENTRIES = 500;

interface Entry {
  readonly tag: number;
  readonly at: number;
  readonly length: number;
  /** Where the value stands: in the entry where it fits. */
  readonly valueAt: number;
  readonly value: number;
}

/** The entries of one directory; none where the file is broken: it is read from strangers. */
function entriesAt(view: DataView, at: number, little: boolean): readonly Entry[] {
  if (at < 8 || at + 2 > view.byteLength) return [];
  const count = view.getUint16(at, little);
  if (count > MOST_ENTRIES || at + 2 + count * 12 > view.byteLength) return [];
  return Array.from({ length: count }, (_, index) => {
    const entry = at + 2 + index * 12;
    const length = (UNITS[view.getUint16(entry + 2, little)] ?? 1) * view.getUint32(entry + 4, little);
    const value = view.getUint32(entry + 8, little);
    return { tag: view.getUint16(entry, little), at: entry, length, valueAt: length <= 4 ? entry + 8 : value, value };
  });
}

function textOf(view: DataView, entry: Entry | undefined): string {
  if (entry === undefined || entry.length > 40 || entry.valueAt + entry.length > view.byteLength) return '';
  return String.fromCharCode(...new Uint8Array(view.buffer, view.byteOffset + entry.valueAt, entry.length)).replace(/\0.*$/s, '');
}

function momentOf(taken: string, offset: string): string | null {
  const match = /^(\d{4}):(\d\d):(\d\d) ((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)$/.exec(taken.trim());
  if (match === null) return null;
  const on = `${match[1]}-${match[2]}-${match[3]}`;
  return isLocalDate(on) ? `${on}T${match[4]}${/^[+-](?:0\d|1[0-4]):[0-5]\d$/.test(offset) ? offset : '+08:00'}` : null;
}

/** Reads the TIFF, and wipes the directory of the place where asked: the rest, how the picture is turned for one, stays as it was. */
export function readExif(tiff: Uint8Array, wipe: boolean): Exif {
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  if (tiff.byteLength < 14) return { place: false, takenAt: null };
  const little = view.getUint16(0) === 0x4949;
  const first = entriesAt(view, view.getUint32(4, little), little);
  const sub = first.find(({ tag }) => tag === SUB);
  const details = sub === undefined ? [] : entriesAt(view, sub.value, little);
  const takenAt = momentOf(textOf(view, details.find(({ tag }) => tag === TAKEN)), textOf(view, details.find(({ tag }) => tag === OFFSET)));
  const pointers = [...first, ...details].filter(({ tag }) => tag === GPS);
  const places = pointers.flatMap(({ value }) => entriesAt(view, value, little));
  if (wipe) for (const pointer of pointers) wipePlace(tiff, view, pointer, little);
  return { place: places.length > 0, takenAt };
}

function wipePlace(tiff: Uint8Array, view: DataView, { value: at }: Entry, little: boolean): void {
  const entries = entriesAt(view, at, little);
  for (const { valueAt, length } of entries) tiff.fill(0, valueAt, Math.min(valueAt + length, tiff.byteLength));
  // An empty directory, and zeros where its entries stood.
  if (entries.length > 0) tiff.fill(0, at, at + 2 + entries.length * 12);
}
