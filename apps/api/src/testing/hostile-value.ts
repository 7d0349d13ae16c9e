import { isEnumType, isInputObjectType, isListType, isNonNullType, isObjectType, isScalarType, type GraphQLArgument, type GraphQLInputType, type GraphQLOutputType } from 'graphql';

const LONG = '长'.repeat(20_000);

/** What nobody in good faith sends, by scalar. Some of it does not pass validation: that is one of the ways to be refused. */
const HOSTILE: Readonly<Record<string, readonly unknown[]>> = {
  String: ['\u0000', 'a\u0000b', '\ud800', '\udfff\ud800', LONG, `'; DROP TABLE event; --`, '%_\\', '${7*7}{{7*7}}', '=cmd|\' /C calc\'!A0', '\u202e\u2066\ufeff', '../../../etc/passwd', '<script>alert(1)</script>', '', 42, { a: 1 }, ['a']],
  ID: ['\u0000', 'x', `' OR 1=1 --`, LONG, '00000000-0000-7000-8000-000000000000', '{00000000-0000-7000-8000-000000000000}', '', -1, { a: 1 }, null],
  Int: [2_147_483_647, -2_147_483_648, 2_147_483_648, -1, 0, 1.5, '1; SELECT 1', {}],
  Float: [1e308, -1e308, 1e-320, -0, '1', 'NaN', []],
  Boolean: ['true', 1, null],
  LocalDate: ['0000-00-00', '0001-01-01', '9999-12-31', '2026-02-31', '+10000-01-01', 'infinity', '\u0000', 20260101],
  DateTime: ['9999-12-31T23:59:59.999999999Z', '0001-01-01T00:00:00Z', 'infinity', '2026-01-01', '2026-01-01T00:00:00+99:99', '\u0000', 0],
};

/** Values for a type, one dimension bad at a time; `depth` ends inputs that hold themselves. */
export function hostileValues(type: GraphQLInputType, depth = 0): readonly unknown[] {
  if (isNonNullType(type)) return hostileValues(type.ofType, depth);
  if (isListType(type)) {
    const of = hostileValues(type.ofType, depth + 1);
    return [...of.slice(0, 4).map((value) => [value]), Array.from({ length: 3000 }, () => of[0]), 'no list'];
  }
  if (isScalarType(type)) return HOSTILE[type.name] ?? ['\u0000'];
  if (isEnumType(type)) return ['no_such_word', 1, ...type.getValues().slice(0, 2).map(({ value }) => value as unknown)];
  if (!isInputObjectType(type)) return [];
  const fields = Object.values(type.getFields());
  const turns = depth > 2 ? 1 : 8;
  // The same turn for each field at once: turn 0 is a NUL byte everywhere, and so on.
  return Array.from({ length: turns }, (_, turn) => Object.fromEntries(fields.map((field) => [field.name, at(hostileValues(field.type, depth + 1), turn)])));
}

const at = (values: readonly unknown[], turn: number): unknown => (values.length === 0 ? null : values[turn % values.length]);

/** The arguments of a field, in as many turns as its worst one has values. */
export function hostileArguments(args: readonly GraphQLArgument[], most: number): readonly Readonly<Record<string, unknown>>[] {
  const values = args.map((arg) => [arg.name, hostileValues(arg.type)] as const);
  const turns = Math.min(most, Math.max(1, ...values.map(([, list]) => list.length)));
  return Array.from({ length: turns }, (_, turn) => Object.fromEntries(values.map(([name, list]) => [name, at(list, turn)])));
}

/** `{ field }` that asks for one leaf of whatever is answered. */
export function leafSelection(type: GraphQLOutputType): string {
  if (isNonNullType(type) || isListType(type)) return leafSelection(type.ofType);
  return isObjectType(type) || !isScalarOrEnum(type) ? ' { __typename }' : '';
}

const isScalarOrEnum = (type: GraphQLOutputType): boolean => isScalarType(type) || isEnumType(type);
