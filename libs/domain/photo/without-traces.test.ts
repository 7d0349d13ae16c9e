import { describe, expect, it } from '@jest/globals';
import { textAt } from './without-place.js';
import { withoutTraces } from './without-traces.js';

const ascii = (text: string): number[] => [...text].map((sign) => sign.charCodeAt(0));
const of = (...pieces: (readonly number[])[]): Uint8Array => new Uint8Array(pieces.flat());
const whole = (bytes: Uint8Array): string => textAt(bytes, 0, bytes.length);
const segment = (marker: number, payload: readonly number[]): number[] => [0xff, marker, (payload.length + 2) >> 8, (payload.length + 2) & 255, ...payload];
const picture = [...segment(0xda, [1, 2]), 7, 0xff, 0, 8, 0xff, 0xd0, 9];
/** Turned by 90°, by a camera of somebody: 8 head, 2+2×12+4 directory, the name behind it. */
const exif = segment(0xe1, [...ascii('Exif'), 0, 0, ...ascii('II'), 42, 0, 8, 0, 0, 0, 2, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0, 0x15, 0x88, 2, 0, 5, 0, 0, 0, 38, 0, 0, 0, 0, 0, 0, 0, ...ascii('OUYANG'), 0]);

describe('a file of somebody who stays unknown', () => {
  it('a photo loses camera, owner, words, comments and what hangs behind it, and stays turned as it was', () => {
    const source = of([0xff, 0xd8], segment(0xe0, ascii('JFIF')), exif, segment(0xe1, ascii('http://ns.adobe.com/xap/1.0/ OUYANG')), segment(0xed, ascii('Photoshop OUYANG')), segment(0xfe, ascii('OUYANG')), segment(0xe2, ascii('ICC_PROFILE')), picture, [0xff, 0xd9], ascii('ftypmp42 OUYANG'));
    const clean = withoutTraces(source);
    expect(whole(clean)).not.toMatch(/OUYANG|adobe|Photoshop|ftyp/);
    expect(whole(clean)).toContain('ICC_PROFILE');
    // Orientation 6, in an Exif of its own with nothing else.
    expect([...clean.slice(2, 38)]).toEqual([0xff, 0xe1, 0, 34, ...ascii('Exif'), 0, 0, ...ascii('MM'), 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0]);
    expect([...clean.slice(-picture.length - 2)]).toEqual([...picture, 0xff, 0xd9]);
    expect(withoutTraces(clean)).toEqual(clean);
  });

  it('a PNG loses its words, and keeps its picture', () => {
    const chunk = (kind: string, payload: readonly number[]): number[] => [0, 0, 0, payload.length, ...ascii(kind), ...payload, 0, 0, 0, 0];
    const [begin, head, data, end] = [[0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10], chunk('IHDR', [1]), chunk('IDAT', [2, 3]), chunk('IEND', [])];
    expect(withoutTraces(of(begin, head, chunk('tEXt', ascii('Author OUYANG')), chunk('eXIf', [1]), chunk('tIME', [1]), data, end, ascii('OUYANG')))).toEqual(of(begin, head, data, end));
  });

  it('a PDF loses author, programme and days in plain bytes, and not a byte of its length', () => {
    const source = of(ascii('%PDF-1.4\n1 0 obj << /Author (OU\\(YANG\\)) /Producer <4F5559> /CreationDate (D:20261124) /Length 5 >> <x:xmpmeta a="OUYANG"></x:xmpmeta> (Author stays in the text)'));
    const clean = withoutTraces(source);
    expect(clean.length).toBe(source.length);
    expect(whole(clean)).not.toMatch(/OU|4F5559|20261124/);
    expect(whole(clean)).toMatch(/\/Author \( +\) \/Producer < +> \/CreationDate \( +\) \/Length 5 >> +\(Author stays in the text\)$/);
  });

  it('what is neither, or broken, comes back as it was', () => {
    for (const source of [of(ascii('PK docx')), of([0xff, 0xd8, 0xff, 0xe1, 0, 200, 1]), of([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 9, 9])]) expect(withoutTraces(source)).toEqual(source);
  });
});
