import { describe, expect, it } from '@jest/globals';
import { withoutPlace } from './without-place.js';

const ascii = (text: string): number[] => [...text].map((char) => char.charCodeAt(0));
const bytesOf = (...pieces: (readonly number[])[]): Uint8Array => new Uint8Array(pieces.flat());
const two = (value: number): number[] => [value & 255, value >> 8];
const four = (value: number): number[] => [...two(value & 65535), ...two(value >>> 16)];
const entry = (tag: number, type: number, count: number, value: readonly number[]): number[] => [...two(tag), ...two(type), ...four(count), ...value];

/** How it is turned, when it was taken, and where: 8 head, 2+3×12+4 first, 2+12+4 details, 20 moment, 2+12+4 place, 24 degrees. */
function tiff(place: boolean): number[] {
  const [details, moment, gps] = [50, 68, 88];
  const first = [...two(3), ...entry(0x0112, 3, 1, [6, 0, 0, 0]), ...entry(0x8769, 4, 1, four(details)), ...entry(place ? 0x8825 : 0x0100, 4, 1, four(gps)), ...four(0)];
  const sub = [...two(1), ...entry(0x9003, 2, 20, four(moment)), ...four(0)];
  const where = [...two(1), ...entry(0x0002, 5, 3, four(106)), ...four(0), ...[22, 1, 34, 1, 11, 1].flatMap(four)];
  return [...ascii('II'), 42, 0, ...four(8), ...first, ...sub, ...ascii('2026:11:24 09:30:05'), 0, ...where];
}

const segment = (marker: number, payload: readonly number[]): number[] => [0xff, marker, (payload.length + 2) >> 8, (payload.length + 2) & 255, ...payload];
const picture = [...segment(0xda, [1, 2]), 7, 0xff, 0, 8, 0xff, 0xd0, 9, 0xff, 0xd9];
const jpeg = (...segments: (readonly number[])[]): Uint8Array => bytesOf([0xff, 0xd8], ...segments, picture);
const exif = (place: boolean): number[] => segment(0xe1, [...ascii('Exif'), 0, 0, ...tiff(place)]);

describe('a photo of the field', () => {
  it('loses where it was taken, and keeps when, how it is turned, and the picture', () => {
    const source = jpeg(exif(true));
    const { bytes, hadPlace, takenAt } = withoutPlace(source);
    expect([hadPlace, takenAt, bytes.length]).toEqual([true, '2026-11-24T09:30:05+08:00', source.length]);
    expect(withoutPlace(bytes)).toMatchObject({ hadPlace: false, takenAt });
    expect([...bytes.slice(-picture.length)]).toEqual(picture);
    // Turned by 90°, as it was.
    expect([...bytes.slice(22, 34)]).toEqual([...source.slice(22, 34)]);
    expect([...bytes].join(' ')).not.toContain([22, 0, 0, 0, 1, 0, 0, 0, 34].join(' '));
  });

  it('that says nothing of a place comes back byte for byte', () => {
    const source = jpeg(exif(false), segment(0xe1, ascii('http://ns.adobe.com/xap/1.0/\0<x:xmpmeta/>')));
    expect(withoutPlace(source)).toEqual({ bytes: source, hadPlace: false, takenAt: '2026-11-24T09:30:05+08:00' });
  });

  it('loses words of a place, and a film behind the picture', () => {
    const words = segment(0xe1, ascii('http://ns.adobe.com/xap/1.0/\0<exif:GPSLatitude>22,34N</exif:GPSLatitude>'));
    expect(withoutPlace(jpeg(words))).toEqual({ bytes: jpeg(), hadPlace: true, takenAt: null });
    const film = bytesOf([...jpeg()], ascii('....ftypmp42 place'));
    expect(withoutPlace(film)).toEqual({ bytes: jpeg(), hadPlace: true, takenAt: null });
  });

  it('as PNG: the part with the place goes', () => {
    const chunk = (kind: string, data: readonly number[]): number[] => [0, 0, data.length >> 8, data.length & 255, ...ascii(kind), ...data, 1, 2, 3, 4];
    const head = [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10];
    const png = (...chunks: (readonly number[])[]): Uint8Array => bytesOf(head, ...chunks, chunk('IEND', []));
    expect(withoutPlace(png(chunk('eXIf', tiff(true))))).toEqual({ bytes: png(), hadPlace: true, takenAt: '2026-11-24T09:30:05+08:00' });
    expect(withoutPlace(png(chunk('eXIf', tiff(false)))).hadPlace).toBe(false);
  });

  it.each([
    ['no picture', bytesOf(ascii('%PDF-1.7'))],
    ['cut off', jpeg(exif(true)).slice(0, 60)],
    ['nothing', bytesOf()],
    ['lengths that lie', bytesOf([0xff, 0xd8], [0xff, 0xe1, 0xff, 0xff], ascii('Exif'))],
    ['a directory that points outside', jpeg(segment(0xe1, [...ascii('Exif'), 0, 0, ...ascii('II'), 42, 0, ...four(4_000_000_000), ...four(0)]))],
  ])('%s: nothing happens to it', (_what, source) => {
    expect(withoutPlace(source)).toEqual({ bytes: source, hadPlace: false, takenAt: null });
  });
});
