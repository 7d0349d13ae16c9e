import type { LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';
import { currentRequestId } from './request-id.js';

// What an error of the database may be said of in the log. Its values (parameters, detail, where) are the contents of reports and letters.
const SAID = ['code', 'severity', 'schema', 'table', 'column', 'constraint', 'dataType', 'routine', 'query'] as const;

/** An error as the log may hold it: what and where, none of the values it was about. */
export function loggedError(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { message: typeof error === 'string' ? error : 'not an error' };
  const said = SAID.flatMap((key) => (key in error ? [[key, (error as unknown as Record<string, unknown>)[key]]] : []));
  return { type: error.constructor.name, message: error.message, stack: error.stack, ...(Object.fromEntries(said) as Record<string, unknown>) };
}

export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

// A level that is none is told with the other settings (config.ts); until then there is a log.
const asked = process.env['LOG_LEVEL']?.trim() ?? '';

// Where nothing can be written (a full disk) the work goes on without its log: what people send matters more.
const out = pino.destination({ dest: 1, sync: false });
out.on('error', () => undefined);

/** JSON lines on standard output; passwords and cookies never reach it. */
export const log: Logger = pino({
  level: LOG_LEVELS.some((level) => level === asked) ? asked : 'info',
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  serializers: { err: loggedError },
  // Every line that is written while a request is answered has its number.
  mixin: () => {
    const requestId = currentRequestId();
    return requestId === null ? {} : { requestId };
  },
  redact: ['password', '*.password', 'headers.cookie', 'headers.authorization'],
}, out);

/** Nest's own messages, without its chatter at start. */
export class NestLog implements LoggerService {
  log(): void {}
  debug(): void {}
  verbose(): void {}

  warn(message: unknown, context?: string): void {
    log.warn({ context }, String(message));
  }

  error(message: unknown, stack?: string, context?: string): void {
    if (message instanceof Error) log.error({ err: message, context: stack }, message.message);
    else log.error({ stack, context }, String(message));
  }
}
