import type { GraphQLResolveInfo, SelectionSetNode } from 'graphql';

function holds(set: SelectionSetNode | undefined, field: string, info: GraphQLResolveInfo): boolean {
  return (set?.selections ?? []).some((selection) => {
    if (selection.kind === 'Field') return selection.name.value === field;
    const inner = selection.kind === 'InlineFragment' ? selection : info.fragments[selection.name.value];
    return holds(inner?.selectionSet, field, info);
  });
}

/** Whether the query asks for this field of what is returned: a count nobody asks for is not made. */
export function selects(info: GraphQLResolveInfo, field: string): boolean {
  return info.fieldNodes.some((node) => holds(node.selectionSet, field, info));
}
