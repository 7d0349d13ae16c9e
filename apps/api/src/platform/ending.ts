import type { INestApplicationContext } from '@nestjs/common';
import { log } from './log.js';

const PATIENCE = 10_000;

/** On a signal: no new requests, running ones finish, jobs stop, connections close; after ten seconds it ends anyway. */
export function endInOrder(app: INestApplicationContext): void {
  let ending = false;
  const end = (signal: string): void => {
    if (ending) return;
    ending = true;
    setTimeout(() => process.exit(1), PATIENCE).unref();
    app.close().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error, signal }, 'did not end in order');
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => end(signal));
}
