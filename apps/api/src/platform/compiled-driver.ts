import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import type { GraphQLSchema } from 'graphql';
import { CompiledQueries } from './compiled-queries.js';
import type { RequestContext } from './request-context.js';

type Gateway = ApolloServerOptionsWithGateway<RequestContext>['gateway'];
type Executor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>;

/** Nest's Apollo, with our way to run an operation in the place Apollo keeps for a gateway: parsing, validation, errors and plugins stay Apollo's. */
export class CompiledDriver extends ApolloDriver {
  override registerServer({ schema, typeDefs: _, resolvers: __, ...options }: ApolloDriverConfig): Promise<void> {
    if (schema === undefined) throw new Error('the schema is made before the server');
    return super.registerServer({ ...options, gateway: running(schema) } as ApolloDriverConfig);
  }
}

function running(schema: GraphQLSchema): Gateway {
  const queries = new CompiledQueries();
  const executor = (async ({ document, request, context }) =>
    queries.run({ schema, document, operationName: request.operationName ?? null, variables: request.variables ?? {}, context: context as unknown as RequestContext })) as Executor;
  return {
    onSchemaLoadOrUpdate: (tell) => {
      tell({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: async () => ({ executor }),
    stop: async () => undefined,
  };
}
