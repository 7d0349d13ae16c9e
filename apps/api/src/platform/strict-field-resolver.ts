import type { GraphQLFieldResolver } from 'graphql';

/** The default resolver of GraphQL gives null for a property that is not there; here that is an error, so that no field is silently empty. */
export const strictFieldResolver: GraphQLFieldResolver<unknown, unknown> = (source, args, context, info) => {
  const value = (source as Record<string, unknown> | null | undefined)?.[info.fieldName];
  if (value === undefined) throw new Error(`${info.parentType.name}.${info.fieldName}: no resolver, and no such property in what was returned`);
  return typeof value === 'function' ? (value as (...rest: unknown[]) => unknown).call(source, args, context, info) : value;
};
