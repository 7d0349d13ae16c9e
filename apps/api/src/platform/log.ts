import type { LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';

/** JSON lines on standard output; passwords and cookies never reach it. */
export const log: Logger = pino({
  level: process.env['LOG_LEVEL'] || 'info',
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: ['password', '*.password', 'headers.cookie', 'headers.authorization'],
});

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
