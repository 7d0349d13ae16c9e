import { isLocalDate } from '@lianxi/domain';
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const bad = (what: string): GraphQLError => new GraphQLError(`${what} expected`, { extensions: { code: 'BAD_USER_INPUT' } });

function localDate(value: unknown): string {
  if (!isLocalDate(value)) throw bad('LocalDate YYYY-MM-DD');
  return value;
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

function dateTime(value: unknown): string {
  const text = value instanceof Date ? value.toISOString() : value;
  if (typeof text !== 'string' || !INSTANT.test(text) || Number.isNaN(Date.parse(text))) throw bad('DateTime ISO 8601 with offset');
  return new Date(text).toISOString();
}

function scalar(name: string, description: string, read: (value: unknown) => string): GraphQLScalarType {
  return new GraphQLScalarType({
    name,
    description,
    serialize: read,
    parseValue: read,
    parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : null),
  });
}

export const scalars = {
  LocalDate: scalar('LocalDate', 'A local date in Asia/Shanghai, YYYY-MM-DD.', localDate),
  DateTime: scalar('DateTime', 'An instant, ISO 8601 with offset.', dateTime),
};
