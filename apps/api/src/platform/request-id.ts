import type { FastifyInstance } from 'fastify';
import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';

/** The number of a request: made here, never taken from outside, short enough to be read out on the telephone. */
export const newRequestId = (): string => randomBytes(6).toString('hex').replace(/(.{4})(?=.)/g, '$1-');

const current = new AsyncLocalStorage<string>();

/** Of the request that is being answered; null in a job. */
export const currentRequestId = (): string | null => current.getStore() ?? null;

/** What `work` logs and refuses carries this number. */
export const withRequestId = <Answer>(id: string, work: () => Answer): Answer => current.run(id, work);

export const REQUEST_ID_HEADER = 'x-request-id';

/** Each request has its number from its first hook to its last line in the log, and says it in its answer. */
export function numberRequests(server: FastifyInstance): void {
  server.addHook('onRequest', (request, reply, done) => {
    void reply.header(REQUEST_ID_HEADER, request.id);
    withRequestId(request.id, done);
  });
  // A body comes in by events of the socket, which know nothing of the request.
  server.addHook('preValidation', (request, _reply, done) => withRequestId(request.id, done));
}
