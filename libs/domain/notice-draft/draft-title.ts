/** Longest short name made from a sentence. */
export const draftTitleLength = 40;

/** A short name for a sentence: its first clauses, cut at a mark where one stands within the length. */
export function titleOf(text: string): string {
  const plain = text.replace(/\s+/g, '').replace(/[。；;.]+$/u, '');
  if ([...plain].length <= draftTitleLength) return plain;
  const start = [...plain].slice(0, draftTitleLength).join('');
  const cut = Math.max(...['，', '；', '。', '：', ','].map((mark) => start.lastIndexOf(mark)));
  return cut >= 8 ? start.slice(0, cut) : `${start.slice(0, -1)}…`;
}
