import { isEnumType, isInputObjectType, isListType, isNonNullType, type GraphQLInputType } from 'graphql';

/** A value of the type that passes validation and finds nothing. */
export function sampleValue(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return sampleValue(type.ofType);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.value;
  if (isInputObjectType(type)) return Object.fromEntries(Object.values(type.getFields()).filter((field) => isNonNullType(field.type)).map((field) => [field.name, sampleValue(field.type)]));
  const values: Record<string, unknown> = { ID: '00000000-0000-7000-8000-000000000000', Int: 1, Float: 1, Boolean: false, LocalDate: '2026-01-01', DateTime: '2026-01-01T00:00:00Z' };
  return values[type.name] ?? 'nothing here';
}
