/** Any change of the filter begins at the first page again. */
export function writeChoice(params: URLSearchParams, change: Record<string, string | null>): URLSearchParams {
  const next = new URLSearchParams(params);
  if (!('offset' in change)) next.delete('offset');
  for (const [key, value] of Object.entries(change)) {
    if (value === null || value === '' || value === '0') next.delete(key);
    else next.set(key, value);
  }
  return next;
}
