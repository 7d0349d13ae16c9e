import { createHash } from 'node:crypto';
import { readReceipt, receiptCode, shownReceipt } from './receipt-code.js';
import { sha256Short } from './sha-256.js';
import { proofBits, seekProof, solvesProof } from './work-proof.js';

describe('a receipt code', () => {
  const code = receiptCode('123456789012345678');

  it('is read back as it is shown, spoken with dashes or typed full-width', () => {
    expect(shownReceipt(code)).toMatch(/^(\d{4} ){4}\d{4}$/);
    for (const typed of [code, shownReceipt(code), shownReceipt(code).replaceAll(' ', '-'), ` ${code.replaceAll('1', '１')} `]) expect(readReceipt(typed)).toBe(code);
  });

  it('finds every wrong digit and every swap of two neighbours', () => {
    for (let at = 0; at < code.length; at += 1) {
      for (let digit = 0; digit < 10; digit += 1) {
        const wrong = `${code.slice(0, at)}${digit}${code.slice(at + 1)}`;
        if (wrong !== code) expect(readReceipt(wrong)).toBeNull();
      }
      const swapped = `${code.slice(0, at)}${code[at + 1] ?? ''}${code[at] ?? ''}${code.slice(at + 2)}`;
      if (swapped !== code && swapped.length === code.length) expect(readReceipt(swapped)).toBeNull();
    }
    for (const typed of ['', '1234', `${code}0`, 'x'.repeat(20)]) expect(readReceipt(typed)).toBeNull();
  });
});

describe('the proof of work', () => {
  it.each(['', 'abc', 'seed:12345', 'a'.repeat(55)])('hashes %j as everybody does', (text) => {
    const words = [...sha256Short(text)].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
    expect(words).toBe(createHash('sha256').update(text).digest('hex'));
  });

  it('is found by trying, and checked at once', () => {
    const answer = seekProof('seed', 10, 0, 100_000);
    expect(answer).not.toBeNull();
    expect(solvesProof('seed', answer ?? -1, 10)).toBe(true);
    expect(seekProof('seed', 32, 0, 10)).toBeNull();
    for (const wrong of [-1, 1.5, Number.NaN]) expect(solvesProof('seed', wrong, 0)).toBe(false);
    expect(solvesProof('s'.repeat(33), 1, 0)).toBe(false);
    expect(proofBits.often).toBeGreaterThan(proofBits.ordinary);
  });
});
