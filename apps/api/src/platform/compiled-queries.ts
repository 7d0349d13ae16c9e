import { execute, getOperationAST, getVariableValues, GraphQLError, type DocumentNode, type ExecutionResult, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { RequestContext } from './request-context.js';
import { strictFieldResolver } from './strict-field-resolver.js';

export interface Operation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: RequestContext;
}

type Known = Compiled | 'seen' | 'interpreted';
type Compiled = (asked: Operation) => Promise<ExecutionResult> | ExecutionResult;

/**
 * Runs operations; a query that is asked again runs compiled, which costs half. The first time it is interpreted: what is asked once is not worth compiling, and a property
 * that is missing in what was returned is an error there (`strictFieldResolver`). Mutations are always interpreted: what they cost is their writing.
 */
export class CompiledQueries {
  // Apollo hands out the same document for the same text and forgets old ones; what was compiled of it goes with it.
  private readonly known = new WeakMap<OperationDefinitionNode, Known>();

  run(asked: Operation): Promise<ExecutionResult> | ExecutionResult {
    const { schema, document, operationName, variables, context } = asked;
    const known = this.find(asked);
    if (typeof known === 'function') return known(asked);
    return execute({ schema, document, operationName, variableValues: variables, contextValue: context, fieldResolver: strictFieldResolver });
  }

  private find(asked: Operation): Known {
    const operation = getOperationAST(asked.document, asked.operationName);
    if (operation?.operation !== 'query') return 'interpreted';
    const before = this.known.get(operation);
    const now = before === 'seen' ? compiled(asked, operation) : (before ?? 'seen');
    this.known.set(operation, now);
    return now;
  }
}

function compiled({ schema, document, operationName }: Operation, { variableDefinitions = [] }: OperationDefinitionNode): Known {
  const made = compileQuery(schema, document, operationName ?? undefined, { disablingCapturingStackErrors: true });
  if (!isCompiledQuery(made)) return 'interpreted';
  return ({ context, variables }) => {
    // Variables are read as the interpreter reads them: the same defaults, the same words for what is wrong.
    const { errors, coerced } = getVariableValues(schema, variableDefinitions, variables, { maxErrors: 50 });
    if (errors) return { errors };
    const answer = made.query(undefined, context, coerced) as Promise<ExecutionResult> | ExecutionResult;
    return answer instanceof Promise ? answer.then(withWholeErrors) : withWholeErrors(answer);
  };
}

/** The compiler's errors lack `extensions`, which Apollo reads. */
function withWholeErrors(answer: ExecutionResult): ExecutionResult {
  return answer.errors === undefined ? answer : { ...answer, errors: answer.errors.map(whole) };
}

function whole({ message, path, locations, originalError }: GraphQLError): GraphQLError {
  const error = new GraphQLError(message, { path, originalError: originalError ?? null });
  return locations === undefined ? error : Object.defineProperty(error, 'locations', { value: locations, enumerable: true });
}
