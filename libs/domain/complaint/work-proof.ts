import { sha256Short } from './sha-256.js';

/* In place of a picture to decipher: the sender's machine works for a moment. Nothing to see, hear or solve (ADR 14). */

/** Leading zero bits asked of an ordinary sender, and of one who has sent often: four more bits are sixteen times the work. */
export const proofBits = { ordinary: 15, often: 19 } as const;
/** How long a challenge may wait for its complaint. */
export const proofMinutes = 60;

/** Whether the hash of seed and answer begins with so many zero bits. The seed is at most 32 signs. */
export function solvesProof(seed: string, answer: number, bits: number): boolean {
  if (seed.length > 32 || !Number.isSafeInteger(answer) || answer < 0) return false;
  return Math.clz32(sha256Short(`${seed}:${answer}`)[0] ?? -1) >= Math.min(bits, 32);
}

/** The first answer from `from` within `tries`, or null: asked piece by piece, so that a page stays alive. */
export function seekProof(seed: string, bits: number, from: number, tries: number): number | null {
  for (let answer = from; answer < from + tries; answer += 1) if (solvesProof(seed, answer, bits)) return answer;
  return null;
}
