/** A client-made key for a write that may be repeated. crypto.randomUUID is absent on plain-http intranets, hence by hand. */
export function requestKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
