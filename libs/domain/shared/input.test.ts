import { codeOf } from './domain-error.js';
import { demandText, limitText } from './input.js';

const refusal = (work: () => unknown): string | null => {
  try {
    work();
    return null;
  } catch (error) {
    return codeOf(error);
  }
};

describe('text', () => {
  it.each([['zero-width spaces', '\u200B\u200B'], ['joiners', '\u200D\u200C'], ['a byte order mark and blanks', '\uFEFF \u3000'], ['fillers', '\u3164\u2060']])('of %s alone is none', (_what, text) => {
    expect(refusal(() => demandText(text, 'title', 20))).toBe('FIELD_REQUIRED');
    expect(limitText(text, 'note', 20)).toBe('');
  });

  it('loses what nobody sees, and keeps what belongs to a word', () => {
    expect(demandText(' 核查\u200B名单\uFEFF ', 'title', 20)).toBe('核查名单');
    expect(demandText('👨\u200D👩\u200D👧 家庭', 'title', 20)).toBe('👨\u200D👩\u200D👧 家庭');
  });
});
