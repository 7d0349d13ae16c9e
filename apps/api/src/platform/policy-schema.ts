import type { Policy } from '@lianxi/contract';
import { getNamedType, isObjectType, type ConstDirectiveNode, type GraphQLField, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { demandAnswer, type AskedPolicies } from './answer-policy.js';
import { demandPolicy, implies, policies } from './policy.js';
import type { RequestContext } from './request-context.js';
import { strictFieldResolver } from './strict-field-resolver.js';

type Field = GraphQLField<unknown, RequestContext>;

export interface GuardedField {
  readonly type: string;
  readonly field: string;
  readonly policy: Policy;
  /** False where every way to the field has already passed the same policy. */
  readonly checked: boolean;
}

const guarded = new WeakMap<GraphQLSchema, readonly GuardedField[]>();
const asked = new WeakMap<GraphQLSchema, AskedPolicies>();

/** What was found and decided; the permission matrix test is generated from it. */
export function guardedFields(schema: GraphQLSchema): readonly GuardedField[] {
  return guarded.get(schema) ?? [];
}

/**
 * Puts every field behind its policy: its own directive, or its type's. Without one the server refuses to start. A field is
 * checked on each use unless all fields that return its type are behind a policy that implies its own.
 */
export function guardSchema(schema: GraphQLSchema): GraphQLSchema {
  const roots = new Set([schema.getQueryType()?.name, schema.getMutationType()?.name, schema.getSubscriptionType()?.name]);
  const types = Object.values(schema.getTypeMap()).filter((type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'));
  const found = types.flatMap((type) => Object.values(type.getFields()).map((field: Field) => ({ type, field, policy: policyOf(type, field, roots.has(type.name)) })));
  const incoming = new Map<string, Policy[]>();
  for (const { field, policy } of found) {
    const target = getNamedType(field.type).name;
    incoming.set(target, [...(incoming.get(target) ?? []), policy]);
  }
  const result = found.map(({ type, field, policy }) => {
    const isRoot = roots.has(type.name);
    // Wrapping hides whether there was a resolver; a test looks for fields without.
    field.extensions = { ...field.extensions, resolved: field.resolve !== undefined };
    const checked = isRoot || (incoming.get(type.name) ?? []).some((held) => !implies(held, policy));
    if (checked) check(field, policy, isRoot);
    if (type === schema.getMutationType() && policy !== 'public') checkAnswer(field);
    return { type: type.name, field: field.name, policy, checked };
  });
  guarded.set(schema, result);
  asked.set(schema, new Map(result.filter(({ checked }) => checked).map(({ type, field, policy }) => [`${type}.${field}`, policy])));
  return schema;
}

function policyOf(type: GraphQLObjectType, field: Field, isRoot: boolean): Policy {
  const own = readDirective(field.astNode?.directives ?? []);
  const nodes = [type.astNode, ...type.extensionASTNodes];
  const policy = own ?? (isRoot ? null : readDirective(nodes.flatMap((node) => node?.directives ?? [])));
  if (!policy) throw new Error(`${type.name}.${field.name} has no @policy: the server does not start`);
  return policy;
}

function readDirective(directives: readonly ConstDirectiveNode[]): Policy | null {
  const argument = directives.find((directive) => directive.name.value === 'policy')?.arguments?.find(({ name }) => name.value === 'require');
  return argument?.value.kind === 'EnumValue' ? (policies.find((policy) => policy === (argument.value as { value?: string }).value) ?? null) : null;
}

function check(field: Field, policy: Policy, isRoot: boolean): void {
  const resolve = field.resolve ?? strictFieldResolver;
  field.resolve = (source, args, context, info) => {
    demandPolicy(policy, context, isRoot ? field.name : null);
    return resolve(source, args, context, info);
  };
}

/** Whoever may not read the answer asked for is told so before anything is written: a refusal always means that nothing was done. */
function checkAnswer(field: Field): void {
  const resolve = field.resolve ?? strictFieldResolver;
  field.resolve = (source, args, context, info) => {
    demandAnswer(asked.get(info.schema) ?? new Map(), context, info);
    return resolve(source, args, context, info);
  };
}
