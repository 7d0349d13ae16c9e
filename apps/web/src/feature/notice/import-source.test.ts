import { faultOfFile, isPastedName, MAX_BYTES, nameOfPasted } from './import-source';

describe('what is handed in', () => {
  it('takes the three kinds, in any case', () => {
    for (const name of ['通知.txt', '通知.DOCX', 'a.b.pdf']) expect(faultOfFile({ name, size: 10 })).toBeNull();
  });

  it('names what is wrong before sending', () => {
    expect(faultOfFile({ name: '通知.xlsx', size: 10 })).toEqual({
      code: 'FILE_TYPE_UNSUPPORTED',
      params: { type: '.xlsx' },
    });
    expect(faultOfFile({ name: '通知', size: 10 })).toEqual({
      code: 'FILE_TYPE_UNSUPPORTED',
      params: { type: '通知' },
    });
    expect(faultOfFile({ name: '通知.txt', size: MAX_BYTES + 1 })).toEqual({
      code: 'FILE_TOO_LARGE',
      params: { max: 20 },
    });
    expect(faultOfFile({ name: '通知.txt', size: 0 })).toEqual({ code: 'FILE_WITHOUT_TEXT', params: {} });
  });

  it('names pasted text by its first line', () => {
    expect(nameOfPasted('\n  关于某事的通知  \n正文')).toBe('关于某事的通知');
    expect(nameOfPasted('长'.repeat(80))).toHaveLength(60);
  });
});

describe('the source of a notice in the list', () => {
  it('is called a pasted text where its name is only what the title says already', () => {
    const title = '关于调整联席会议成员单位的通知';
    expect(['粘贴', '', title, '关于调整联席…'].map((name) => isPastedName(name, title))).toEqual([true, true, true, true]);
    expect(['通知.docx', '办公室来件'].map((name) => isPastedName(name, title))).toEqual([false, false]);
  });
});
