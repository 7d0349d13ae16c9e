import { isIPv6 } from 'node:net';

/** What counts as one place: an address, or of IPv6 the network (/64) a household or office is given, however it is written. */
export function networkPlace(address: string): string {
  const [bare = ''] = address.split('%');
  if (!isIPv6(bare)) return address;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)?.[1];
  if (mapped !== undefined) return mapped;
  const [head = '', tail] = bare.toLowerCase().split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  // An IPv4 part at the end stands for two groups.
  const groups = before.length + after.length + (bare.includes('.') ? 1 : 0);
  const whole = tail === undefined ? before : [...before, ...Array.from({ length: 8 - groups }, () => '0'), ...after];
  return `${whole.slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`;
}
