import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DomainError } from '@lianxi/domain';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from './config.js';
import { codeError } from './error-format.js';
import { MAX_FILE_MEGABYTES } from './file-store.js';
import { keepToOperations } from './kept-operations.js';
import { log } from './log.js';
import { numberRequests, withRequestId, REQUEST_ID_HEADER } from './request-id.js';

// Styles may stand in the page (the component library writes them there); scripts never.
const CONTENT_POLICY = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    manifestSrc: ["'self'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    baseUri: ["'none'"],
  },
};

const YEAR = 31_536_000;
// Photos come by the file chooser, which asks nothing of this.
const NOTHING_OF_THE_DEVICE = ['accelerometer', 'autoplay', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'magnetometer', 'microphone', 'midi', 'payment', 'usb'].map((each) => `${each}=()`).join(', ');

/** Cookies, headers, uploads, origin check, and the web application with its addresses. */
export async function prepareHttp(app: NestFastifyApplication, config: Config): Promise<void> {
  const server = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  const secure = isSecure(config);
  numberRequests(server);
  server.addHook('onResponse', async (request, reply) => log.debug({ requestId: request.id, method: request.method, route: request.routeOptions.url ?? null, status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, 'request'));
  await server.register(helmet, {
    contentSecurityPolicy: CONTENT_POLICY,
    strictTransportSecurity: secure ? { maxAge: YEAR } : false,
    crossOriginEmbedderPolicy: false,
    // Ignored, with a warning, by browsers on plain http of an intranet.
    crossOriginOpenerPolicy: secure,
    originAgentCluster: secure,
    referrerPolicy: { policy: 'same-origin' },
    frameguard: { action: 'deny' },
  });
  server.addHook('onRequest', async (_request, reply) => void reply.header('permissions-policy', NOTHING_OF_THE_DEVICE));
  await server.register(cookie);
  await server.register(multipart, { limits: { files: 1, fields: 5, parts: 6, fileSize: MAX_FILE_MEGABYTES * 1024 * 1024 + 1, headerPairs: 50 }, throwFileSizeLimit: false });
  server.addHook('onRequest', async (request, reply) => refuseOtherOrigins(request, reply, config));
  keepToOperations(server, config);
  await serveWeb(server, config);
}

const isSecure = ({ publicUrl }: Pick<Config, 'publicUrl'>): boolean => publicUrl?.startsWith('https:') ?? false;

/** An address the router cannot even read (`/%ff`): refused with a code like everything else. No hook runs before it, so its headers are set here. */
export const refuseAddress = (config: Pick<Config, 'publicUrl'>) => (_error: Error, request: FastifyRequest, reply: FastifyReply): void => {
  void reply
    .status(400)
    .headers({
      [REQUEST_ID_HEADER]: request.id, 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY', 'referrer-policy': 'same-origin', 'permissions-policy': NOTHING_OF_THE_DEVICE,
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'", ...(isSecure(config) ? { 'strict-transport-security': `max-age=${String(YEAR)}; includeSubDomains` } : {}),
    })
    .send({ error: withRequestId(request.id, () => codeError(new DomainError('INPUT_INVALID'))) });
};

/** Browsers say where a request comes from: one that changes something must come from our own pages. */
async function refuseOtherOrigins(request: FastifyRequest, reply: FastifyReply, config: Config): Promise<void> {
  const { origin, host } = request.headers;
  if (request.method === 'GET' || request.method === 'HEAD' || !origin) return;
  if (hostOf(origin) === host || (config.publicUrl !== null && hostOf(origin) === hostOf(config.publicUrl))) return;
  await reply.status(403).send({ error: codeError(new DomainError('ORIGIN_REFUSED')) });
}

export function hostOf(url: string): string | null {
  try {
    return new URL(url).host;
  } catch {
    return null;
  }
}

/** Hashed assets for a year; every other address is the application's own and gets its page. */
async function serveWeb(server: FastifyInstance, config: Config): Promise<void> {
  const page = join(config.webDist, 'index.html');
  if (!existsSync(page)) return;
  await server.register(fastifyStatic, {
    root: config.webDist,
    wildcard: false,
    index: false,
    setHeaders: (reply, path) => {
      void reply.header('cache-control', path.startsWith(join(config.webDist, 'assets')) ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  // No page of ours has a dot or a tilde in its last word: what looks for copies of files left behind finds nothing.
  const isPage = (request: FastifyRequest): boolean => (request.headers.accept ?? '').includes('text/html') && !/[.~][^/?]*(\?|$)/.test(request.url);
  server.get('/*', async (request, reply) => {
    if (isPage(request)) return reply.header('cache-control', 'no-cache').sendFile(request.url.startsWith('/public/') ? 'public.html' : 'index.html');
    return reply.status(404).send({ error: codeError(new DomainError('NOT_FOUND')) });
  });
  server.get('/', async (_request, reply) => reply.header('cache-control', 'no-cache').sendFile('index.html'));
}
