import {
  getNamedType, getNullableType, GraphQLError, isInterfaceType, isListType, isObjectType, Kind,
  type ASTVisitor, type FieldNode, type FragmentDefinitionNode, type GraphQLNamedType, type SelectionSetNode, type ValidationContext,
} from 'graphql';

export const queryLimits = { depth: 14, fields: 1200, rootFields: 20, aliases: 60, tokens: 6000, rows: 60_000 } as const;

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

/** Rows a list is taken to hold where the query does not say: lists inside lists multiply. */
const USUAL_ROWS = 20;

/** Objects an answer may hold: few fields can ask for millions of rows where lists lead back to where they came from (Task.slots, ReportSlot.task). */
class Rows {
  constructor(
    private readonly context: ValidationContext,
    private readonly open = new Set<string>(),
  ) {}

  /** Counts `each` of the type; stops once the limit is passed. `page` is the limit asked of the list above. */
  of(set: SelectionSetNode, type: GraphQLNamedType | null | undefined, each: number, page: number | null): number {
    let rows = each;
    for (const selection of set.selections) {
      if (rows > queryLimits.rows) return rows;
      if (selection.kind === Kind.FIELD) rows += this.field(selection, type, each, page);
      else if (selection.kind === Kind.INLINE_FRAGMENT) rows += this.of(selection.selectionSet, typeNamed(this.context, selection.typeCondition?.name.value) ?? type, each, page) - each;
      else rows += this.spread(selection.name.value, each, page);
    }
    return rows;
  }

  private field(node: FieldNode, parent: GraphQLNamedType | null | undefined, each: number, page: number | null): number {
    if (!node.selectionSet || !(isObjectType(parent) || isInterfaceType(parent))) return 0;
    const type = parent.getFields()[node.name.value]?.type;
    if (!type) return 0;
    const asked = limitAsked(node);
    const many = isListType(getNullableType(type)) ? (page ?? USUAL_ROWS) : 1;
    return this.of(node.selectionSet, getNamedType(type), each * many, asked);
  }

  private spread(name: string, each: number, page: number | null): number {
    const definition = this.context.getFragment(name);
    if (!definition || this.open.has(name)) return 0;
    this.open.add(name);
    const rows = this.of(definition.selectionSet, typeNamed(this.context, definition.typeCondition.name.value), each, page) - each;
    this.open.delete(name);
    return rows;
  }
}

const typeNamed = (context: ValidationContext, name: string | undefined): GraphQLNamedType | undefined => (name === undefined ? undefined : context.getSchema().getType(name));

/** `page: {limit: 100}` of a page field; null where it is not said, or said by a variable. */
function limitAsked(node: FieldNode): number | null {
  const page = node.arguments?.find((argument) => argument.name.value === 'page')?.value;
  const limit = page?.kind === Kind.OBJECT ? page.fields.find((field) => field.name.value === 'limit')?.value : undefined;
  return limit?.kind === Kind.INT ? Math.min(100, Math.max(1, Number(limit.value))) : null;
}

/** QUERY_TOO_COMPLEX as a validation rule: depth, fields, aliases, root fields, rows. */
export function limitQuery(context: ValidationContext): ASTVisitor {
  const measure = new Measure((name) => context.getFragment(name));
  return {
    OperationDefinition(node) {
      const size = measure.of(node.selectionSet);
      const tooMuch = size.depth > queryLimits.depth || size.fields > queryLimits.fields || size.aliases > queryLimits.aliases;
      const asksTooMuch = !tooMuch && new Rows(context).of(node.selectionSet, context.getSchema().getRootType(node.operation), 1, null) > queryLimits.rows;
      if (tooMuch || asksTooMuch || node.selectionSet.selections.length > queryLimits.rootFields) context.reportError(new GraphQLError('QUERY_TOO_COMPLEX', { nodes: [node] }));
    },
  };
}
