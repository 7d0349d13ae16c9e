import type { INestApplicationContext } from '@nestjs/common';
import { log } from './log.js';

const PATIENCE = 10_000;

/** SQLSTATE classes 57 (operator intervention) and 08 (connection), and what the system says of a closed one. */
function isConnectionLost(error: unknown): boolean {
  const { code, message } = (error ?? {}) as { readonly code?: unknown; readonly message?: unknown };
  // The driver has no code for a connection that broke in the middle of a statement.
  if (typeof message === 'string' && /^(Connection terminated|Client has encountered a connection error)/.test(message)) return true;
  return typeof code === 'string' && /^(57P0[1-5]|08...|ECONN[A-Z]+|EPIPE|ETIMEDOUT)$/.test(code);
}

/** On a signal: no new requests, running ones finish, jobs stop, connections close; after ten seconds it ends anyway. */
export function endInOrder(app: INestApplicationContext): void {
  let ending = false;
  const end = (signal: string, code = 0): void => {
    if (ending) return;
    ending = true;
    setTimeout(() => process.exit(1), PATIENCE).unref();
    app.close().then(
      () => process.exit(code),
      (error: unknown) => {
        log.error({ err: error, signal }, 'did not end in order');
        process.exit(1);
      },
    );
  };
  process.on('unhandledRejection', (error: unknown) => {
    log.fatal({ err: error }, 'an error nobody heard');
    // The database going away is no fault of this process, whoever forgot to listen: connections and worker come back by themselves.
    if (!isConnectionLost(error)) end('unhandledRejection', 1);
  });
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => end(signal));
}
