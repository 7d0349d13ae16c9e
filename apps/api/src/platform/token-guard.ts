import type { ApolloServerPlugin } from '@apollo/server';
import type { ApiScope } from '@lianxi/domain';
import { DomainError, type ErrorCode } from '@lianxi/domain';
import { getNamedType, GraphQLError, isObjectType, TypeInfo, visit, visitWithTypeInfo, type ConstDirectiveNode, type DocumentNode, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import type { RequestContext } from './request-context.js';

/** What a token needs for a field: a scope, nothing but being valid, or it is closed to every token. */
export type TokenAccess = ApiScope | 'any' | 'closed';

/** The field's own @token, else that of its type; a root field has no type to fall back on. What names none is closed. */
export function tokenAccessOf(schema: GraphQLSchema, type: GraphQLObjectType, fieldName: string): TokenAccess {
  if (fieldName === '__typename') return 'any';
  const own = readToken(type.getFields()[fieldName]?.astNode?.directives ?? []);
  if (own !== null) return own;
  if (isRoot(schema, type)) return 'closed';
  return readToken([type.astNode, ...type.extensionASTNodes].flatMap((node) => node?.directives ?? [])) ?? 'closed';
}

const isRoot = (schema: GraphQLSchema, type: GraphQLObjectType): boolean => [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].includes(type);

function readToken(directives: readonly ConstDirectiveNode[]): TokenAccess | null {
  const argument = directives.find((directive) => directive.name.value === 'token')?.arguments?.find(({ name }) => name.value === 'scope');
  return argument?.value.kind === 'EnumValue' ? (argument.value.value as TokenAccess) : null;
}

/** TOKEN_NOT_ACCEPTED {field} or TOKEN_SCOPE_MISSING {scope, field} for the first field of the request that the token does not open. */
export function demandTokenAccess(schema: GraphQLSchema, document: DocumentNode, scopes: readonly ApiScope[]): void {
  const info = new TypeInfo(schema);
  const check = (fieldName: string): void => {
    const parent = getNamedType(info.getParentType() ?? undefined);
    if (!isObjectType(parent)) throw new DomainError('TOKEN_NOT_ACCEPTED', { field: fieldName });
    const access = tokenAccessOf(schema, parent, fieldName);
    const field = `${parent.name}.${fieldName}`;
    if (access === 'closed') throw new DomainError('TOKEN_NOT_ACCEPTED', { field });
    if (access !== 'any' && !scopes.includes(access)) throw new DomainError('TOKEN_SCOPE_MISSING', { scope: access, field });
  };
  visit(document, visitWithTypeInfo(info, { Field: ({ name }) => check(name.value) }));
}

const STATUS: Partial<Record<ErrorCode, number>> = { TOKEN_WITH_SESSION: 400, TOKEN_NOT_ACCEPTED: 403, TOKEN_SCOPE_MISSING: 403 };

/** A refusal of the whole request, with the status other HTTP clients look at first. */
export function refusalOfToken(error: DomainError): GraphQLError {
  const { code, category, params, field = null } = error;
  return new GraphQLError(code, { originalError: error, extensions: { code, category, params, field, http: { status: STATUS[code] ?? 401 } } });
}

/** Before anything runs: every field a token asks for is one its scopes open. People pass untouched. */
export function tokenGuard(): ApolloServerPlugin {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ contextValue, document, schema }) => {
        const { token } = contextValue as unknown as RequestContext;
        if (!token) return;
        try {
          demandTokenAccess(schema, document, token.scopes);
        } catch (error) {
          throw error instanceof DomainError ? refusalOfToken(error) : error;
        }
      },
    }),
  };
}
