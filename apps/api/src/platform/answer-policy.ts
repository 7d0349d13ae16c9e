import type { Policy } from '@lianxi/contract';
import { getDirectiveValues, getNamedType, GraphQLIncludeDirective, GraphQLSkipDirective, isAbstractType, isObjectType, type GraphQLNamedType, type GraphQLResolveInfo, type SelectionNode, type SelectionSetNode } from 'graphql';
import { demandPolicy } from './policy.js';
import type { RequestContext } from './request-context.js';

/** The policy of each field that is checked when it is read, by `Type.field`. */
export type AskedPolicies = ReadonlyMap<string, Policy>;

/** Demands the policies of everything the answer of a mutation is to hold, in the way the fields would themselves; NOT_FOUND, NOT_PERMITTED. */
export function demandAnswer(policies: AskedPolicies, context: RequestContext, info: GraphQLResolveInfo): void {
  for (const policy of policiesOf(policies, info)) demandPolicy(policy, context, null);
}

/** Which policies the selection asks, each once. */
export function policiesOf(policies: AskedPolicies, info: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments' | 'returnType' | 'schema' | 'variableValues'>): ReadonlySet<Policy> {
  const found = new Set<Policy>();
  const visit = (set: SelectionSetNode | undefined, type: GraphQLNamedType | undefined): void => {
    for (const node of set?.selections ?? []) if (isIncluded(node, info.variableValues)) visitNode(node, type);
  };
  const visitNode = (node: SelectionNode, type: GraphQLNamedType | undefined): void => {
    if (node.kind === 'FragmentSpread') {
      const fragment = info.fragments[node.name.value];
      return visit(fragment?.selectionSet, fragment === undefined ? undefined : info.schema.getType(fragment.typeCondition.name.value));
    }
    if (node.kind === 'InlineFragment') return visit(node.selectionSet, node.typeCondition === undefined ? type : info.schema.getType(node.typeCondition.name.value));
    const types = isAbstractType(type) ? info.schema.getPossibleTypes(type) : isObjectType(type) ? [type] : [];
    for (const each of types) {
      const field = each.getFields()[node.name.value];
      const policy = policies.get(`${each.name}.${node.name.value}`);
      if (policy !== undefined) found.add(policy);
      if (field !== undefined) visit(node.selectionSet, getNamedType(field.type));
    }
  };
  for (const node of info.fieldNodes) visit(node.selectionSet, getNamedType(info.returnType));
  return found;
}

function isIncluded(node: SelectionNode, variables: Record<string, unknown>): boolean {
  return getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] !== true && getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] !== false;
}
