const MOST = 10_000;

/** What depends on a few states and dates only is worked out once for each: a long export would spend its time on counting working days. */
export function remembered<Given, Result>(keyOf: (given: Given) => readonly (string | null | undefined)[], make: (given: Given) => Result): (given: Given) => Result {
  const known = new Map<string, Result>();
  return (given) => {
    const key = keyOf(given).join('|');
    const found = known.get(key);
    if (found !== undefined) return found;
    const result = make(given);
    if (known.size < MOST) known.set(key, result);
    return result;
  };
}
