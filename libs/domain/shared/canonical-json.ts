/**
 * One text for one value: keys sorted by their code units, no blanks, numbers and strings as JSON.stringify writes them, what is undefined left
 * out. Whoever writes it again from the same facts gets the same bytes, and so the same hash.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const entries = Object.entries(value).filter(([, each]) => each !== undefined).sort(([first], [second]) => (first < second ? -1 : 1));
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonicalJson(each)}`).join(',')}}`;
}
