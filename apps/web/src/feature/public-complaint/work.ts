import { seekProof } from '@lianxi/domain';
import { askChallenge } from './public-api';

const PIECE = 4000;

export interface Proof {
  readonly challenge: string;
  readonly answer: number;
}

/** Works piece by piece between the reader's own doings, from the moment the form is opened. */
export async function prove(code: string, ended: () => boolean): Promise<Proof | null> {
  const { challenge, seed, bits } = await askChallenge(code);
  for (let from = 0; !ended(); from += PIECE) {
    const answer = seekProof(seed, bits, from, PIECE);
    if (answer !== null) return { challenge, answer };
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  return null;
}
