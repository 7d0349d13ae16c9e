/* SHA-256 (FIPS 180-4) without a package: browsers offer it only on https, and intranets are often plain http. */

const primes: readonly number[] = Array.from({ length: 312 }, (_, at) => at + 2).filter((value) => !Array.from({ length: Math.floor(Math.sqrt(value)) - 1 }, (_, at) => at + 2).some((part) => value % part === 0));
const fraction = (root: number): number => Math.floor((root - Math.floor(root)) * 0x100000000) | 0;
const START = Int32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));
const ROUND = Int32Array.from(primes.slice(0, 64), (prime) => fraction(Math.cbrt(prime)));

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

function mix(state: Int32Array, words: Int32Array): void {
  for (let at = 16; at < 64; at += 1) {
    const [old, near] = [words[at - 15] ?? 0, words[at - 2] ?? 0];
    const first = turn(old, 7) ^ turn(old, 18) ^ (old >>> 3);
    const second = turn(near, 17) ^ turn(near, 19) ^ (near >>> 10);
    words[at] = ((words[at - 16] ?? 0) + first + (words[at - 7] ?? 0) + second) | 0;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let at = 0; at < 64; at += 1) {
    const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + (ROUND[at] ?? 0) + (words[at] ?? 0)) | 0;
    const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  for (const [at, value] of [a, b, c, d, e, f, g, h].entries()) state[at] = ((state[at] ?? 0) + value) | 0;
}

/** The eight words of the hash of a short ASCII text (at most 55 signs: one block). */
export function sha256Short(text: string): Int32Array {
  const words = new Int32Array(64);
  for (let at = 0; at < text.length; at += 1) words[at >> 2] = (words[at >> 2] ?? 0) | (text.charCodeAt(at) << (24 - (at & 3) * 8));
  words[text.length >> 2] = (words[text.length >> 2] ?? 0) | (0x80 << (24 - (text.length & 3) * 8));
  words[15] = text.length * 8;
  const state = START.slice();
  mix(state, words);
  return state;
}
