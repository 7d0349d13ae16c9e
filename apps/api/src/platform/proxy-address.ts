import { all, compile } from '@fastify/proxy-addr';
import type { IncomingMessage } from 'node:http';

export type Trust = (address: string, hop: number) => boolean;

/** Whose X-Forwarded-For is believed, as the HTTP server reads the setting. */
export const trustedProxies = (trustProxy: string | false): Trust => (trustProxy === false ? () => false : compile(trustProxy.split(',').map((part) => part.trim())));

/** Where a connection comes from, behind the proxies that are believed. */
export const proxyAddress = (request: IncomingMessage, trusted: Trust): string => all(request, trusted).at(-1) ?? '';
