import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { HttpAdapterHost, ModuleRef } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { DomainError } from '@lianxi/domain';
import { GraphQLError, OperationTypeNode, getOperationAST, parse, specifiedRules, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import { Config } from './config.js';
import { BACKGROUND_HEADER, ContextFactory, JOINT_MEETING_HEADER } from './context-factory.js';
import { formatError } from './error-format.js';
import { hostOf } from './http.js';
import { limitQuery, queryLimits } from './query-limits.js';
import type { RequestContext } from './request-context.js';

const PATH = '/graphql';
/** A subscription is a line of text; more is no subscription. */
const MAX_BYTES = 16_384;
const MAX_PER_SOCKET = 8;

/** One socket: whoever sent its cookie, asked anew each time, in the joint meeting it was opened for. */
export class LiveSocket {
  constructor(
    private readonly contexts: ContextFactory,
    private readonly upgrade: IncomingMessage,
    readonly jointMeetingId: string,
  ) {}

  /** As a request made now would be: a session that has ended, or a post that was left, shows at once. It keeps no session alive. */
  request(): Promise<RequestContext> {
    const { cookie = '' } = this.upgrade.headers;
    const headers = { [JOINT_MEETING_HEADER]: this.jointMeetingId, [BACKGROUND_HEADER]: 'true' };
    return this.contexts.create({ headers, cookies: cookiesOf(cookie), ip: '' } as never, { clearCookie: () => undefined } as never);
  }
}

/** Subscriptions over graphql-ws, on the server's own port: our own pages only, signed in, subscriptions and nothing else. */
@Injectable()
export class GraphqlSocket implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_BYTES });
  private end: (() => void | Promise<void>) | null = null;

  constructor(
    private readonly adapter: HttpAdapterHost,
    private readonly modules: ModuleRef,
    private readonly contexts: ContextFactory,
    private readonly config: Config,
  ) {}

  onApplicationBootstrap(): void {
    // The jobs' door has no HTTP server.
    const server = this.adapter.httpAdapter?.getHttpServer() as Server | undefined;
    if (!server) return;
    const { dispose } = useServer<{ jointMeetingId?: unknown }, { live?: LiveSocket }>(
      {
        schema: this.schema(),
        onConnect: async (context) => {
          const { jointMeetingId } = context.connectionParams ?? {};
          if (typeof jointMeetingId !== 'string') return false;
          const live = new LiveSocket(this.contexts, context.extra.request, jointMeetingId);
          context.extra.live = live;
          const request = await live.request();
          return request.signedIn !== null && request.jointMeetingId !== null;
        },
        context: (context) => context.extra.live,
        onSubscribe: (context, _id, payload) => (Object.keys(context.subscriptions).length > MAX_PER_SOCKET ? [refusal()] : this.read(payload)),
        onNext: (_context, _id, _payload, _args, { data = null, errors }) => (errors ? { data, errors: errors.map((error) => formatError(error.toJSON(), error)) } : undefined),
      },
      this.sockets,
    );
    const handle = (request: IncomingMessage, socket: Duplex, head: Buffer): void => this.upgrade(request, socket, head);
    server.on('upgrade', handle);
    this.end = () => {
      server.off('upgrade', handle);
      for (const client of this.sockets.clients) client.terminate();
      return dispose();
    };
  }

  async onModuleDestroy(): Promise<void> {
    await this.end?.();
    this.end = null;
  }

  /** The schema is another module's, and there only once the server has started. */
  private schema(): GraphQLSchema {
    return this.modules.get(GraphQLSchemaHost, { strict: false }).schema;
  }

  /** Browsers send cookies with sockets from any page: the origin must be ours. */
  private upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const { origin, host } = request.headers;
    const ours = origin !== undefined && (hostOf(origin) === host || (this.config.publicUrl !== null && hostOf(origin) === hostOf(this.config.publicUrl)));
    if (request.url?.split('?')[0] !== PATH || !ours) {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      return;
    }
    this.sockets.handleUpgrade(request, socket, head, (client) => this.sockets.emit('connection', client, request));
  }

  private read({ query, operationName, variables }: SubscribePayload) {
    const schema = this.schema();
    let document: DocumentNode;
    try {
      document = parse(query, { maxTokens: queryLimits.tokens });
    } catch (error) {
      return [error as GraphQLError];
    }
    const operation = getOperationAST(document, operationName ?? undefined);
    if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) return [refusal()];
    const errors = validate(schema, document, [...specifiedRules, limitQuery]);
    return errors.length > 0 ? errors : { schema, document, operationName: operationName ?? null, variableValues: variables ?? null };
  }
}

function cookiesOf(header: string): Readonly<Record<string, string>> {
  const pairs = header.split(';').map((pair) => [pair.slice(0, pair.indexOf('=')).trim(), pair.slice(pair.indexOf('=') + 1).trim()] as const);
  return Object.fromEntries(pairs);
}

function refusal(): GraphQLError {
  const error = new DomainError('INPUT_INVALID');
  return new GraphQLError(error.code, { extensions: { code: error.code, category: error.category, params: {}, field: null } });
}

