import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { DomainError, type ErrorCategory } from '@lianxi/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { codeError } from './error-format.js';
import { RefusalLog } from './refusal-log.js';
import { contextOfRequest } from './request-context.js';

export const statusOf: Readonly<Record<ErrorCategory, number>> = {
  INVALID: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  TOO_MANY: 429,
  UNAVAILABLE: 503,
  INTERNAL: 500,
};

/** GraphQL errors go on to `formatError`; those of plain HTTP become a status and `{error: {code, …}}`. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  constructor(private readonly refusals: RefusalLog) {}

  catch(error: unknown, host: ArgumentsHost): unknown {
    if (host.getType<string>() === 'graphql') throw error;
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const context = contextOfRequest(request);
    if (context && error instanceof DomainError) this.refusals.note(context, error, `${request.method} ${request.routeOptions.url ?? ''}`);
    const code = codeError(plain(error));
    return reply.status(statusOf[code.category]).send({ error: code });
  }
}

// An upload that breaks off, as the reader of multipart bodies says it.
const BROKEN_UPLOAD = /^(Unexpected end of (multipart data|form)|Malformed (part header|content type)|Multipart: )/;

// What Nest and Fastify refuse by themselves: unknown paths, broken bodies.
function plain(error: unknown): unknown {
  if (error instanceof Error && BROKEN_UPLOAD.test(error.message)) return new DomainError('INPUT_INVALID', {}, 'file');
  const status = error instanceof HttpException ? error.getStatus() : (error as { statusCode?: number } | null)?.statusCode;
  if (status === 404) return new DomainError('NOT_FOUND');
  if (status === 413) return new DomainError('FILE_TOO_LARGE', { max: 20 });
  if (status === 429) return new DomainError('RATE_LIMITED', { seconds: 60 });
  if (status !== undefined && status >= 400 && status < 500) return new DomainError('INPUT_INVALID');
  return error;
}
