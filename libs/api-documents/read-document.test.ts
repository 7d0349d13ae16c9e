import { readDocument } from './read-document.js';
import { makePdf, type PdfTestLine } from './testing/make-pdf.js';
import { makeDocx, makeZip } from './testing/make-zip.js';
import { UnreadableDocumentError } from './unreadable-document-error.js';

async function refusalOf(bytes: Uint8Array, limits = {}): Promise<string> {
  try {
    await readDocument(bytes, limits);
    return 'read';
  } catch (error) {
    return error instanceof UnreadableDocumentError ? error.code : String(error);
  }
}

const utf8 = (words: string): Uint8Array => new TextEncoder().encode(words);

describe('plain text', () => {
  it('reads UTF-8 and GB18030', async () => {
    expect(await readDocument(utf8('市水务局负责巡查。'))).toEqual({ text: '市水务局负责巡查。', type: 'txt' });
    const gb = Uint8Array.from([0xca, 0xd0, 0xcb, 0xae, 0xce, 0xf1, 0xbe, 0xd6]);
    expect((await readDocument(gb)).text).toBe('市水务局');
  });

  it('refuses bytes that are no text, nothing, and too much', async () => {
    expect(await refusalOf(Uint8Array.from([1, 2, 3, 0, 0, 5, 255, 254, 0]))).toBe('UNKNOWN_TYPE');
    expect(await refusalOf(new Uint8Array())).toBe('EMPTY');
    expect(await refusalOf(utf8(' \n\t'))).toBe('EMPTY');
    expect(await refusalOf(utf8('一二三四'), { mostBytes: 3 })).toBe('TOO_LARGE');
    expect(await refusalOf(utf8('一二三四'), { mostCharacters: 3 })).toBe('TOO_LARGE');
  });
});

describe('the name of a file', () => {
  const words = utf8('市水务局负责巡查。');

  it.each(['通知.txt', '通知.TXT', '通知', '甲府办〔2025〕3号'])('%s may hold text', async (name) => {
    expect(await refusalOf(words, { name })).toBe('read');
  });

  it.each(['通知.pdf', '通知.docx', '通知.doc'])('%s may not', async (name) => {
    expect(await refusalOf(words, { name })).toBe('UNKNOWN_TYPE');
  });

  it('tells a pdf and a docx under another name', async () => {
    expect(await refusalOf(makeDocx(['市水务局负责巡查。']), { name: '通知.txt' })).toBe('UNKNOWN_TYPE');
    expect(await refusalOf(makeDocx(['市水务局负责巡查。']), { name: '通知.docx' })).toBe('read');
    expect(await refusalOf(utf8('%PDF-1.7 and nothing more'), { name: '通知.docx' })).toBe('UNKNOWN_TYPE');
    expect(await refusalOf(Uint8Array.from([1, 2, 3, 0, 0, 5, 255, 254, 0]), { name: '通知.txt' })).toBe('UNKNOWN_TYPE');
  });
});

describe('docx', () => {
  it('gives a line a paragraph and a tabbed line a table row', async () => {
    const bytes = makeDocx(['关于巡查的通知', '市水务局负责巡查。', [['序号', '任务', '牵头单位'], ['1', '清障', '市水务局']]]);
    expect(await readDocument(bytes)).toEqual({ text: '关于巡查的通知\n市水务局负责巡查。\n序号\t任务\t牵头单位\n1\t清障\t市水务局', type: 'docx' });
  });

  it('refuses other zips and broken ones', async () => {
    expect(await refusalOf(makeZip({ 'xl/workbook.xml': '<x/>' }))).toBe('UNKNOWN_TYPE');
    expect(await refusalOf(makeZip({ 'word/document.xml': '<broken' }))).toBe('DAMAGED');
    expect(await refusalOf(Uint8Array.from([0x50, 0x4b, 3, 4, 9, 9]))).toBe('DAMAGED');
  });
});

/** 20 characters of 16 points a line from x = 90, as a page of a notice is set. */
function page(...lines: PdfTestLine[]): PdfTestLine[] {
  return lines;
}

describe('pdf', () => {
  const full = '一二三四五六七八九十甲乙丙丁戊己庚辛壬癸';

  it('joins wrapped lines to paragraphs, across pages, and drops page numbers', async () => {
    const bytes = makePdf([
      page({ words: '关于开展巡查的通知', x: 170, y: 760, size: 22 }, { words: full.slice(2), x: 122, y: 700 }, { words: full, x: 90, y: 670 }, { words: '到此为止。', x: 90, y: 640 }, { words: full.slice(2), x: 122, y: 610 }, { words: '— 1 —', x: 280, y: 60 }),
      page({ words: '续在次页。', x: 90, y: 760 }, { words: full.slice(2), x: 122, y: 730 }, { words: full, x: 90, y: 700 }, { words: '完。', x: 90, y: 670 }, { words: '— 2 —', x: 280, y: 60 }),
    ]);
    const { text, type } = await readDocument(bytes);
    expect(type).toBe('pdf');
    expect(text.split('\n')).toEqual(['关于开展巡查的通知', `${full.slice(2)}${full}到此为止。`, `${full.slice(2)}续在次页。`, `${full.slice(2)}${full}完。`]);
  });

  it('says a scan is a scan and a broken file broken', async () => {
    expect(await refusalOf(makePdf([[], []]))).toBe('SCAN_WITHOUT_TEXT');
    expect(await refusalOf(utf8('%PDF-1.7 and nothing more'))).toBe('DAMAGED');
    expect(await refusalOf(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2]))).toBe('SCAN_WITHOUT_TEXT');
  });

  it('stops at its time limit', async () => {
    expect(await refusalOf(makePdf([[{ words: full, x: 90, y: 700 }]]), { mostMilliseconds: 0 })).toBe('TOO_SLOW');
  });
});
