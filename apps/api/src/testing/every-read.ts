import { getNamedType, isNonNullType, isObjectType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { guardedFields } from '../platform/policy-schema.js';
import { sampleValue } from './sample-value.js';

/** A query of one root field, with everything in reach of it that the policies let somebody ask for. */
export interface Read {
  readonly field: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

type Allows = (policy: string) => boolean;

/** Fields of a type, and of what it leads to, as far down as told; what needs an argument is left out. */
function selection(type: GraphQLObjectType, allows: (type: string, field: string) => boolean, depth: number): string {
  const parts = Object.values(type.getFields()).flatMap((field): readonly string[] => {
    if (!allows(type.name, field.name) || field.args.some((argument) => isNonNullType(argument.type) && argument.defaultValue === undefined)) return [];
    const named = getNamedType(field.type);
    if (!isObjectType(named)) return [field.name];
    const inner = depth === 0 ? '' : selection(named, allows, depth - 1);
    return inner === '' ? [] : [`${field.name} { ${inner} }`];
  });
  return parts.join(' ');
}

/** Every query of the schema, each once with the values given for arguments of that name; others get what finds nothing. Generated: a new field is swept along. */
export function everyRead(schema: GraphQLSchema, allows: Allows, known: Readonly<Record<string, unknown>>, depth: number): readonly Read[] {
  const policies = new Map(guardedFields(schema).map(({ type, field, policy }) => [`${type}.${field}`, policy]));
  const may = (type: string, field: string): boolean => allows(policies.get(`${type}.${field}`) ?? 'nobody');
  return Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field): readonly Read[] => {
    if (!may('Query', field.name)) return [];
    const wanted = field.args.filter((argument) => isNonNullType(argument.type));
    const head = wanted.length === 0 ? '' : `(${wanted.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ')})`;
    const args = wanted.length === 0 ? '' : `(${wanted.map(({ name }) => `${name}: $${name}`).join(', ')})`;
    const named = getNamedType(field.type);
    const inner = isObjectType(named) ? ` { __typename ${selection(named, may, depth)} }` : '';
    return [{ field: field.name, query: `query ${head} { ${field.name}${args}${inner} }`, variables: Object.fromEntries(wanted.map(({ name, type }) => [name, known[name] ?? sampleValue(type)])) }];
  });
}
