// Keeps the pages of the field, so that they open without a connection. It never keeps an answer of the server, and gives the kept page only when
// the server cannot be reached: whoever has a connection always has the newest build.

interface Waiting extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}
interface Fetching extends Waiting {
  readonly request: Request;
  respondWith: (answer: Promise<Response>) => void;
}
interface FieldWorker {
  readonly location: Location;
  readonly clients: { claim: () => Promise<void> };
  skipWaiting: () => Promise<void>;
  addEventListener: ((type: 'install' | 'activate', handler: (event: Waiting) => void) => void) & ((type: 'fetch', handler: (event: Fetching) => void) => void);
}

const worker = globalThis as unknown as FieldWorker;
const PREFIX = 'lianxi-pages-';
// Written by the build (apps/web/precache.ts).
const NAME = PREFIX + '%VERSION%';
const FILES = '%FILES%'.split('|');
const PAGE = '/index.html';
/** A connection that hardly is one: after this the kept page opens. */
const PATIENCE = 5000;
/** Builds kept: this one, and the one before it for pages still open. */
const KEPT = 2;

/** Addresses of the server itself; everything else that is opened is the application. */
const SERVER = /^\/(graphql|files|api|public|healthz|readyz|metrics|feeds?)(\/|$)|\.[a-z0-9]{2,5}$/i;

async function install(): Promise<void> {
  const cache = await caches.open(NAME);
  const page = await fetch('/', { headers: { accept: 'text/html' }, cache: 'reload' });
  if (!page.ok) throw new Error('page');
  await cache.put(PAGE, page);
  await cache.addAll([...FILES, '/favicon.svg']);
  await worker.skipWaiting();
}

async function activate(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== NAME);
  // In the order they were made: the newest but this stays a while.
  for (const name of names.slice(0, Math.max(0, names.length - KEPT + 1))) await caches.delete(name);
  await worker.clients.claim();
}

async function pageOf(request: Request): Promise<Response> {
  const kept = await (await caches.open(NAME)).match(PAGE);
  if (kept === undefined) return fetch(request);
  const late = new Promise<Response>((resolve) => setTimeout(() => resolve(kept), PATIENCE));
  return Promise.race([fetch(request).catch(() => kept), late]);
}

/** Named by their content: what is kept is what would be fetched. */
async function assetOf(request: Request): Promise<Response> {
  return (await caches.match(request, { ignoreVary: true })) ?? fetch(request);
}

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== worker.location.origin) return;
  if (request.mode === 'navigate') {
    if (!SERVER.test(pathname)) event.respondWith(pageOf(request));
  } else if (FILES.includes(pathname) || pathname === '/favicon.svg' || pathname.startsWith('/assets/')) event.respondWith(assetOf(request));
});

export {};
