import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import { DomainError } from '@lianxi/domain';
import { readSchema } from '@lianxi/contract/schema';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CompiledDriver } from './compiled-driver.js';
import type { Config } from './config.js';
import type { ContextFactory } from './context-factory.js';
import { domainErrorWithin, formatError } from './error-format.js';
import type { Metrics } from './metrics.js';
import { guardSchema } from './policy-schema.js';
import { limitQuery, queryLimits } from './query-limits.js';
import type { RefusalLog } from './refusal-log.js';
import { RequestContext } from './request-context.js';
import { scalars } from './scalars.js';
import { refusalOfToken, tokenGuard } from './token-guard.js';

/** Who takes plain JSON and does not know the newer type reads the errors in the body: a refused document is 200 there (GraphQL over HTTP, 6.4.1). */
function statusFor(accept: string | undefined, status: number | undefined): number | undefined {
  const plain = accept?.includes('application/json') === true && !accept.includes('application/graphql-response+json');
  return plain && status === 400 ? 200 : status;
}

/** Ends each request's read transaction before the answer leaves, times the operation, and notes what was refused. */
function lifecycle(metrics: Metrics, refusals: RefusalLog): ApolloServerPlugin {
  return {
    requestDidStart: async () => {
      const end = metrics.operations.startTimer();
      return {
        willSendResponse: async ({ contextValue, operation, errors, request: { http }, response }) => {
          const status = statusFor(http?.headers.get('accept'), response.http.status);
          if (status !== undefined) response.http.status = status;
          const request = contextValue as unknown as RequestContext;
          await request.endReading();
          for (const error of errors ?? []) {
            const refusal = domainErrorWithin(error);
            if (refusal) refusals.note(request, refusal, String(error.path?.[0] ?? 'graphql'));
          }
          end({ kind: operation?.operation ?? 'none', outcome: errors?.length ? 'error' : 'ok' });
        },
      };
    },
  };
}

/** A token that opens nothing is refused with its own status, before any query is read. */
async function contextOf(contexts: ContextFactory, request: FastifyRequest, reply: FastifyReply): Promise<RequestContext> {
  try {
    return await contexts.create(request, reply, 'schema');
  } catch (error) {
    throw error instanceof DomainError ? refusalOfToken(error) : error;
  }
}

/** Apollo on the schema of libs/contract: policies on every field, limits on every query, codes for every error. */
export function graphqlOptions(config: Config, contexts: ContextFactory, metrics: Metrics, refusals: RefusalLog): ApolloDriverConfig {
  return {
    driver: CompiledDriver,
    path: '/graphql',
    typeDefs: readSchema(),
    resolvers: { ...scalars },
    transformSchema: guardSchema,
    context: (request: FastifyRequest, reply: FastifyReply) => contextOf(contexts, request, reply),
    formatError,
    introspection: config.dev,
    playground: false,
    graphiql: false,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: !config.dev,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    persistedQueries: false,
    validationRules: [limitQuery],
    parseOptions: { maxTokens: queryLimits.tokens },
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
    plugins: [ApolloServerPluginCacheControlDisabled(), tokenGuard(), lifecycle(metrics, refusals)],
  } as ApolloDriverConfig;
}
