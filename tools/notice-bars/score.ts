/** One measured value with its bar: at least `bar`, or at most `most`. Without either it is told, not judged. */
export interface Check {
  name: string;
  value: number;
  bar?: number;
  most?: number;
  detail?: string[];
}

/** F1 of two sets of keys, with what is missing and what is extra. */
export function f1(name: string, expected: Iterable<string>, found: Iterable<string>, bar: number): Check {
  const want = new Set(expected);
  const have = new Set(found);
  const missing = [...want].filter((key) => !have.has(key));
  const extra = [...have].filter((key) => !want.has(key));
  const hits = want.size - missing.length;
  const value = want.size + have.size === 0 ? 1 : (2 * hits) / (want.size + have.size);
  return { name, value, bar, detail: [...missing.map((key) => `- ${key}`), ...extra.map((key) => `+ ${key}`)] };
}

export function recall(name: string, expected: readonly string[], found: ReadonlySet<string>, bar: number): Check {
  const missing = expected.filter((key) => !found.has(key));
  return { name, value: expected.length === 0 ? 1 : 1 - missing.length / expected.length, bar, detail: missing.map((key) => `- ${key}`) };
}

export function exact(name: string, expected: Iterable<string>, found: Iterable<string>): Check {
  return f1(name, expected, found, 1);
}

export function same(name: string, expected: unknown, found: unknown): Check {
  const equal = JSON.stringify(expected ?? null) === JSON.stringify(found ?? null);
  return { name, value: equal ? 1 : 0, bar: 1, detail: equal ? [] : [`- ${JSON.stringify(expected)}`, `+ ${JSON.stringify(found)}`] };
}

/** Counts spans whose words are not what stands at their offsets, anywhere in the draft. */
export function wrongSpans(text: string, node: unknown): number {
  if (Array.isArray(node)) return node.reduce<number>((sum, one) => sum + wrongSpans(text, one), 0);
  if (node === null || typeof node !== 'object') return 0;
  const span = node as { text?: unknown; start?: unknown; end?: unknown };
  const wrong = typeof span.text === 'string' && typeof span.start === 'number' && typeof span.end === 'number' && text.slice(span.start, span.end) !== span.text;
  return (wrong ? 1 : 0) + wrongSpans(text, Object.values(node));
}

export function passes(check: Check): boolean {
  if (check.bar !== undefined && check.value < check.bar - 1e-9) return false;
  return check.most === undefined || check.value <= check.most;
}

/** Prints a table per file and what is missing or extra; returns the number of bars missed. */
export function printScores(results: readonly { file: string; checks: readonly Check[] }[]): number {
  let passed = 0;
  let failed = 0;
  for (const { file, checks } of results) {
    console.log(`\n${file}`);
    for (const check of checks) {
      const judged = check.bar !== undefined || check.most !== undefined;
      const good = passes(check);
      if (judged && good) passed += 1;
      if (judged && !good) failed += 1;
      const limit = check.bar !== undefined ? `>= ${String(check.bar)}` : check.most !== undefined ? `<= ${String(check.most)}` : '';
      console.log(`  ${judged ? (good ? 'ok  ' : 'MISS') : '    '} ${check.name.padEnd(26)} ${check.value.toFixed(3).padStart(8)}  ${limit}`);
      if (check.detail !== undefined) for (const line of check.detail.slice(0, 12)) console.log(`         ${line}`);
    }
  }
  console.log(`\n${String(passed)} passed, ${String(failed)} failed`);
  return failed;
}
