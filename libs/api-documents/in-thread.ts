import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Worker, type WorkerOptions } from 'node:worker_threads';

export interface ThreadLimits {
  readonly milliseconds: number;
  /** Memory of the thread. */
  readonly megabytes: number;
}

/** Why a thread gave no answer: its time or its memory was used up, or it ended. */
export class ThreadError extends Error {
  constructor(readonly code: 'TOO_SLOW' | 'TOO_LARGE' | 'DAMAGED') {
    super(code);
    this.name = 'ThreadError';
  }
}

interface Bundler {
  readonly buildSync: (options: object) => { readonly outputFiles: readonly { readonly text: string }[] };
}

const bundles = new Map<string, string>();

/** From sources (tests, development) the thread's own modules are put into one text first: a loader inside the thread would cost it seconds. */
function bundled(name: string): string {
  const known = bundles.get(name);
  if (known !== undefined) return known;
  const { buildSync } = createRequire(import.meta.url)('esbuild') as Bundler;
  const entry = fileURLToPath(new URL(`./${name}.worker.ts`, import.meta.url));
  const [made] = buildSync({ entryPoints: [entry], bundle: true, write: false, platform: 'node', format: 'cjs', packages: 'external', define: { 'import.meta.url': JSON.stringify(import.meta.url) } }).outputFiles;
  bundles.set(name, made?.text ?? '');
  return made?.text ?? '';
}

/** Built, the thread runs a file beside this one. */
const startThread = (name: string, options: WorkerOptions): Worker =>
  import.meta.url.endsWith('.ts') ? new Worker(bundled(name), { ...options, eval: true }) : new Worker(new URL(`./${name}.worker.js`, import.meta.url), options);

// Two at a time: each may take its whole memory, and the server has its own work.
const MOST_AT_ONCE = 2;
let running = 0;
const waiting: (() => void)[] = [];

async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if (running >= MOST_AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

/** What `NAME.worker` in this folder answers, in a thread of its own with limits of time and memory, so that no file can stop the server. ThreadError. */
export function inThread<Answer>(name: 'read-table' | 'read-document', data: object, { milliseconds, megabytes }: ThreadLimits): Promise<Answer> {
  return inTurn(() => {
    const worker = startThread(name, { workerData: data, resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 32 } });
    return new Promise<Answer>((resolve, reject) => {
      const timer = setTimeout(() => {
        reject(new ThreadError('TOO_SLOW'));
        void worker.terminate();
      }, milliseconds);
      worker.once('message', (answer: Answer) => {
        resolve(answer);
        void worker.terminate();
      });
      worker.once('error', (error) => reject((error as { code?: string }).code === 'ERR_WORKER_OUT_OF_MEMORY' ? new ThreadError('TOO_LARGE') : error));
      worker.once('exit', () => {
        clearTimeout(timer);
        reject(new ThreadError('DAMAGED'));
      });
    });
  });
}
