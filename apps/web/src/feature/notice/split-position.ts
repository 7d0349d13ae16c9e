/** A place where a sentence can be cut in two, as an offset into the notice's text. */
export interface SplitPosition {
  at: number;
  before: string;
  after: string;
}

const STRONG = '。；;！？';
const WEAK = '，,：:、';

/** Places after a stop, never at either end; commas only where a sentence has no stronger stop inside. */
export function splitPositions(text: string, start: number): readonly SplitPosition[] {
  const strong = cutsAfter(text, STRONG);
  const cuts = strong.length > 0 ? [...strong, ...cutsAfter(text, '，,')] : cutsAfter(text, WEAK);
  return cuts
    .sort((a, b) => a - b)
    .map((cut) => ({ at: start + cut, before: text.slice(0, cut), after: text.slice(cut) }));
}

function cutsAfter(text: string, stops: string): number[] {
  const cuts: number[] = [];
  for (let index = 0; index < text.length - 1; index += 1) {
    const isStop = stops.includes(text[index] ?? '');
    if (isStop && text.slice(0, index).trim() !== '' && text.slice(index + 1).trim() !== '') cuts.push(index + 1);
  }
  return cuts;
}
