import { GraphQLError, Kind, type ASTVisitor, type FragmentDefinitionNode, type SelectionSetNode, type ValidationContext } from 'graphql';

export const queryLimits = { depth: 14, fields: 1200, rootFields: 20, aliases: 60, tokens: 6000 } as const;

interface Size {
  depth: number;
  fields: number;
  aliases: number;
}

/** Measures an operation with its fragments spread out; stops counting as soon as a limit is passed, so bombs cost nothing. */
class Measure {
  private readonly known = new Map<string, Size>();
  private readonly open = new Set<string>();

  constructor(private readonly fragment: (name: string) => FragmentDefinitionNode | null | undefined) {}

  of(set: SelectionSetNode): Size {
    const size: Size = { depth: 0, fields: 0, aliases: 0 };
    for (const selection of set.selections) {
      if (size.fields > queryLimits.fields) break;
      if (selection.kind === Kind.FIELD) {
        const inner = selection.selectionSet ? this.of(selection.selectionSet) : { depth: 0, fields: 0, aliases: 0 };
        add(size, { depth: inner.depth + 1, fields: inner.fields + 1, aliases: inner.aliases + (selection.alias ? 1 : 0) });
      } else add(size, selection.kind === Kind.INLINE_FRAGMENT ? this.of(selection.selectionSet) : this.named(selection.name.value));
    }
    return size;
  }

  private named(name: string): Size {
    const known = this.known.get(name);
    if (known) return known;
    const definition = this.fragment(name);
    // A fragment within itself is refused by another rule; here it only must not loop.
    if (!definition || this.open.has(name)) return { depth: 0, fields: 0, aliases: 0 };
    this.open.add(name);
    const size = this.of(definition.selectionSet);
    this.open.delete(name);
    this.known.set(name, size);
    return size;
  }
}

function add(size: Size, more: Size): void {
  size.depth = Math.max(size.depth, more.depth);
  size.fields += more.fields;
  size.aliases += more.aliases;
}

/** QUERY_TOO_COMPLEX as a validation rule: depth, fields, aliases, root fields. */
export function limitQuery(context: ValidationContext): ASTVisitor {
  const measure = new Measure((name) => context.getFragment(name));
  return {
    OperationDefinition(node) {
      const size = measure.of(node.selectionSet);
      const tooMuch = size.depth > queryLimits.depth || size.fields > queryLimits.fields || size.aliases > queryLimits.aliases;
      if (tooMuch || node.selectionSet.selections.length > queryLimits.rootFields) context.reportError(new GraphQLError('QUERY_TOO_COMPLEX', { nodes: [node] }));
    },
  };
}
