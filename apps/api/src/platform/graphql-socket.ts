import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { HttpAdapterHost, ModuleRef } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { DomainError } from '@lianxi/domain';
import { GraphQLError, OperationTypeNode, getOperationAST, parse, specifiedRules, validate, type DocumentNode, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import { Config } from './config.js';
import { BACKGROUND_HEADER, ContextFactory, JOINT_MEETING_HEADER } from './context-factory.js';
import { domainErrorWithin, formatError } from './error-format.js';
import { hostOf } from './http.js';
import { limitQuery, queryLimits } from './query-limits.js';
import { log } from './log.js';
import { proxyAddress, trustedProxies, type Trust } from './proxy-address.js';
import { RefusalLog } from './refusal-log.js';
import type { RequestContext } from './request-context.js';
import { newRequestId, withRequestId } from './request-id.js';

const PATH = '/graphql';
/** A subscription is a line of text; more is no subscription. */
const MAX_BYTES = 16_384;
const MAX_PER_SOCKET = 8;
/** What the audit log calls it. */
const LIVE = 'notificationAdded';

/** One socket: whoever sent its cookie, asked anew each time, in the joint meeting it was opened for. */
export class LiveSocket {
  constructor(
    private readonly contexts: ContextFactory,
    private readonly upgrade: IncomingMessage,
    readonly jointMeetingId: string,
    private readonly address: string,
    /** Its number, in the log and in what it refuses. */
    readonly id: string,
  ) {}

  /** As a request made now would be: a session that has ended, or a post that was left, shows at once. It keeps no session alive. */
  request(): Promise<RequestContext> {
    const { cookie = '' } = this.upgrade.headers;
    const headers = { [JOINT_MEETING_HEADER]: this.jointMeetingId, [BACKGROUND_HEADER]: 'true' };
    return this.contexts.create({ headers, cookies: cookiesOf(cookie), ip: this.address } as never, { clearCookie: () => undefined } as never);
  }
}

/** Subscriptions over graphql-ws, on the server's own port: our own pages only, signed in, subscriptions and nothing else. */
@Injectable()
export class GraphqlSocket implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_BYTES });
  private end: (() => void | Promise<void>) | null = null;
  private readonly trusted: Trust;

  constructor(
    private readonly adapter: HttpAdapterHost,
    private readonly modules: ModuleRef,
    private readonly contexts: ContextFactory,
    private readonly config: Config,
    private readonly refusals: RefusalLog,
  ) {
    this.trusted = trustedProxies(config.trustProxy);
  }

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
          const { request } = context.extra;
          const live = new LiveSocket(this.contexts, request, jointMeetingId, proxyAddress(request, this.trusted), newRequestId());
          context.extra.live = live;
          return this.admits(live);
        },
        context: (context) => context.extra.live,
        onSubscribe: (context, _id, payload) => (Object.keys(context.subscriptions).length > MAX_PER_SOCKET ? [refusal()] : this.read(payload)),
        onNext: (context, _id, _payload, _args, { data = null, errors }) => (errors ? { data, errors: this.said(context.extra.live, errors) } : undefined),
        onError: (context, _id, _payload, errors) => this.said(context.extra.live, errors as readonly GraphQLError[]),
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

  /** Nobody is let in without a session in a joint meeting of theirs, and whoever was not is in the audit log. */
  private async admits(live: LiveSocket): Promise<boolean> {
    const request = await live.request();
    try {
      request.demandSignedIn();
      return request.tenant !== '';
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      this.refusals.note(request, error, LIVE, 'always');
      return false;
    }
  }

  /** As over HTTP: codes, with the number of the socket; what was refused by right is noted. */
  private said(live: LiveSocket | undefined, errors: readonly GraphQLError[]): GraphQLFormattedError[] {
    const refused = errors.flatMap((error) => domainErrorWithin(error) ?? []);
    if (live && refused.length > 0) {
      void live.request().then((request) => refused.forEach((error) => this.refusals.note(request, error, LIVE, 'always'))).catch((error: unknown) => log.warn({ err: error }, 'a refusal of the live socket was not noted'));
    }
    const format = (): GraphQLFormattedError[] => errors.map((error) => formatError('toJSON' in error ? error.toJSON() : error, error));
    return live ? withRequestId(live.id, format) : format();
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
      if (!ours) this.refusals.noteStranger(proxyAddress(request, this.trusted), new DomainError('ORIGIN_REFUSED'), LIVE);
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

