import { createHash } from 'node:crypto';

/** Tells notices apart by their words: names and blanks that differ from copy to copy do not make another notice. */
export function hashOfText(text: string): string {
  return createHash('sha256').update(text.normalize('NFKC').replace(/\s+/g, '')).digest('hex');
}
