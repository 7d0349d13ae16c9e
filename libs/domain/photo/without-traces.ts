import { afterScan, textAt } from './without-place.js';

/** What a picture needs to be seen as it was: its colours. Everything else a camera or programme wrote beside it goes. */
const PNG_KEPT = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'sBIT', 'bKGD']);
const ORIENTATION = 0x0112;

/**
 * A file of somebody who may want to stay unknown, without what it says of its maker (art. 26): of pictures camera, owner, serial number, moment, place, words
 * and anything behind the picture; of a PDF author, programme, title and days, blanked where they stand in plain bytes. How a picture is turned stays. What is neither, or
 * broken, comes back as it was.
 */
export function withoutTraces(bytes: Uint8Array): Uint8Array {
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return jpeg(bytes) ?? bytes;
  if (bytes[0] === 0x89 && bytes[1] === 0x50) return png(bytes) ?? bytes;
  return textAt(bytes, 0, 5) === '%PDF-' ? pdf(bytes) : bytes;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** How the picture is turned (1 to 8), from the first directory of its Exif; 1 where that says nothing. */
function orientationIn(tiff: Uint8Array): number {
  if (tiff.length < 14) return 1;
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const little = view.getUint16(0) === 0x4949;
  const first = view.getUint32(4, little);
  const count = first + 2 <= tiff.length ? view.getUint16(first, little) : 0;
  for (let entry = first + 2, left = count; left > 0 && entry + 12 <= tiff.length; entry += 12, left -= 1) {
    const turned = view.getUint16(entry + 8, little);
    if (view.getUint16(entry, little) === ORIENTATION) return turned >= 1 && turned <= 8 ? turned : 1;
  }
  return 1;
}

/** An Exif that says how the picture is turned, and nothing else. */
const turnedOnly = (turned: number): Uint8Array =>
  Uint8Array.from([0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, turned, 0, 0, 0, 0, 0, 0]);

/** Segments of applications go but for JFIF, the colour profile and Adobe's note on colours; so do comments. */
function isKept(bytes: Uint8Array, marker: number, at: number): boolean {
  if (marker === 0xfe) return false;
  if (marker < 0xe0 || marker > 0xef) return true;
  return marker === 0xe0 || marker === 0xee || (marker === 0xe2 && textAt(bytes, at + 4, at + 15) === 'ICC_PROFILE');
}

function jpeg(bytes: Uint8Array): Uint8Array | null {
  const pieces: Uint8Array[] = [];
  let [at, turned] = [2, 1];
  while (at + 1 < bytes.length) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xd9) break;
    const to = at + 2 + ((bytes[at + 2] ?? 0) << 8) + (bytes[at + 3] ?? 0);
    if (bytes[at] !== 0xff || to <= at + 3 || to > bytes.length) return null;
    if (marker === 0xe1 && textAt(bytes, at + 4, at + 8) === 'Exif') turned = orientationIn(bytes.subarray(at + 10, to));
    const end = marker === 0xda ? afterScan(bytes, to) : to;
    if (isKept(bytes, marker, at)) pieces.push(bytes.subarray(at, end));
    at = end;
  }
  return joined([Uint8Array.from([0xff, 0xd8]), ...(turned === 1 ? [] : [turnedOnly(turned)]), ...pieces, Uint8Array.from([0xff, 0xd9])]);
}

function png(bytes: Uint8Array): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pieces = [bytes.subarray(0, 8)];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const to = at + 12 + view.getUint32(at);
    if (to > bytes.length) return null;
    const kind = textAt(bytes, at + 4, at + 8);
    if (PNG_KEPT.has(kind)) pieces.push(bytes.subarray(at, to));
    if (kind === 'IEND') return joined(pieces);
    at = to;
  }
  return null;
}

const SAID = /\/(?:Author|Creator|Producer|Company|Title|Subject|Keywords|CreationDate|ModDate|LastModified|SourceModified)\s*(?:\((?:\\[\s\S]|[^\\()])*\)|<(?!<)[0-9A-Fa-f\s]*>)/g;
const PACKET = /<x:xmpmeta[\s\S]*?<\/x:xmpmeta>/g;

/** Blanks of the same length: a PDF counts its bytes. */
function pdf(source: Uint8Array): Uint8Array {
  const bytes = source.slice();
  const text = textAt(bytes, 0, bytes.length);
  for (const { 0: said, index } of text.matchAll(SAID)) {
    const from = said.search(/[(<]/);
    bytes.fill(0x20, index + from + 1, index + said.length - 1);
  }
  for (const { 0: said, index } of text.matchAll(PACKET)) bytes.fill(0x20, index, index + said.length);
  return bytes;
}
