import { lookup, type LookupAddress } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { SendFailure } from './delivery-sender.js';

// RFC 6890 and its kin: what is no public host. A server that posts where it is told must not reach into its own network.
const V4 = [
  ['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12], ['192.0.0.0', 24], ['192.0.2.0', 24],
  ['192.88.99.0', 24], ['192.168.0.0', 16], ['198.18.0.0', 15], ['198.51.100.0', 24], ['203.0.113.0', 24], ['224.0.0.0', 4], ['240.0.0.0', 4],
] as const;
// Of IPv6 only 2000::/3 is public at all, and of that not Teredo, documentation and 6to4.
const V6 = [['2001::', 32], ['2001:db8::', 32], ['2002::', 16]] as const;

const blocked = new BlockList();
for (const [net, bits] of V4) blocked.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of V6) blocked.addSubnet(net, bits, 'ipv6');
const global = new BlockList();
global.addSubnet('2000::', 3, 'ipv6');

export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !blocked.check(address, 'ipv4');
  return family === 6 && global.check(address, 'ipv6') && !blocked.check(address, 'ipv6');
}

/**
 * An address to post to: https to a public host; other hosts, and http, only those the configuration names as host or host:port.
 * SendFailure address_blocked, for good, otherwise.
 */
export function demandOutgoing(address: string, allowed: readonly string[]): { readonly url: URL; readonly trusted: boolean } {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || url.username !== '' || url.password !== '' || !['http:', 'https:'].includes(url.protocol)) throw blockedFailure();
  if (allowed.includes(url.host) || allowed.includes(url.hostname)) return { url, trusted: true };
  const literal = url.hostname.replace(/^\[|\]$/g, '');
  if (url.protocol !== 'https:' || (isIP(literal) !== 0 && !isPublicAddress(literal))) throw blockedFailure();
  return { url, trusted: false };
}

/** Looks a name up and connects only where every address is public: asked at the moment of connecting, so that a name cannot change in between. */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, found: readonly LookupAddress[]) => {
    const [first] = found ?? [];
    if (error || !first) return callback(error ?? blockedFailure(), '', 0);
    if (!found.every(({ address }) => isPublicAddress(address))) return callback(blockedFailure(), '', 0);
    return options.all ? callback(null, [...found]) : callback(null, first.address, first.family);
  });
};

const blockedFailure = (): SendFailure => new SendFailure('address_blocked', null, true);
