import { DomainError } from '@lianxi/domain';
import { Kind, parse, print, visit, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from './config.js';
import { codeError } from './error-format.js';

const BEARER = /^bearer /i;

/** The operations the pages were built with, by the short hash that names them. */
export class KeptOperations {
  private readonly ready = new Map<string, string>();

  constructor(private readonly documents: ReadonlyMap<string, string>) {}

  /** Those beside the built pages; null where no pages are served from here. */
  static beside(webDist: string): KeptOperations | null {
    const path = join(webDist, 'operations.json');
    return existsSync(path) ? new KeptOperations(new Map(Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>))) : null;
  }

  /** The document as the browser's cache needs it; null for a hash that is none of ours. */
  find(id: string): string | null {
    const known = this.ready.get(id);
    if (known !== undefined) return known;
    const document = this.documents.get(id);
    if (document === undefined) return null;
    const made = withTypeNames(document);
    this.ready.set(id, made);
    return made;
  }
}

const TYPE_NAME = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const;

/** `__typename` in every selection but the operation's own: what the cache of the pages adds to what it sends. */
function withTypeNames(document: string): string {
  return print(
    visit(parse(document), {
      SelectionSet(node: SelectionSetNode, _key, parent): SelectionSetNode | undefined {
        const of = parent as OperationDefinitionNode | undefined;
        const named = node.selections.some((each) => each.kind === Kind.FIELD && each.name.value === '__typename');
        return named || of?.kind === Kind.OPERATION_DEFINITION ? undefined : { ...node, selections: [...node.selections, TYPE_NAME] };
      },
    }),
  );
}

interface Sent {
  query?: unknown;
  extensions?: { documentId?: unknown } | null;
}

/**
 * Whoever holds a session (or nothing) sends only what the pages were built with, by its hash: a stolen session asks nothing new. Other systems, with their token, send
 * any operation within the limits. OPERATION_UNKNOWN: pages older than the server; OPERATION_NOT_KEPT.
 */
export function keepToOperations(server: FastifyInstance, config: Config): void {
  const kept = KeptOperations.beside(config.webDist);
  server.addHook('preValidation', async (request: FastifyRequest, reply: FastifyReply) => {
    if (request.url.split('?')[0] !== '/graphql') return;
    const sent = (typeof request.body === 'object' && request.body !== null && !Array.isArray(request.body) ? request.body : {}) as Sent;
    const id = sent.extensions?.documentId;
    if (typeof id === 'string') {
      const document = kept?.find(id) ?? null;
      if (document === null) return refuse(reply, new DomainError('OPERATION_UNKNOWN'));
      sent.query = document;
      return;
    }
    if (kept !== null && config.operations === 'kept' && !BEARER.test(request.headers.authorization ?? '')) await refuse(reply, new DomainError('OPERATION_NOT_KEPT'));
  });
}

async function refuse(reply: FastifyReply, error: DomainError): Promise<void> {
  await reply.status(400).header('content-type', 'application/graphql-response+json; charset=utf-8').send(JSON.stringify({ errors: [{ message: error.code, extensions: codeError(error) }] }));
}
