import type {
  DocumentNode,
  FieldNode,
  GraphQLField,
  GraphQLObjectType,
  GraphQLOutputType,
  GraphQLResolveInfo,
  GraphQLSchema,
  SelectionSetNode,
} from 'graphql';
import {
  BREAK,
  defaultFieldResolver,
  getArgumentValues,
  getVariableValues,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  OperationTypeNode,
  visit,
} from 'graphql';
import type { ApiContext } from '../graphql/context.ts';

type Data = Readonly<Record<string, unknown>>;
type Variables = Readonly<Record<string, unknown>>;

/** Runs one document. Rejects with the first error, as the resolver threw it. */
export type CompiledQuery = (context: ApiContext, variables: Variables) => Promise<Data>;

/** What every value of one run may read. */
interface Run {
  readonly context: ApiContext;
  readonly variables: Variables;
}

/** Makes the answer of what a resolver gave; a promise only where something waits. */
type Complete = (value: unknown, run: Run) => unknown;

/**
 * A fixed document as functions: graphql-js works out arguments, types and paths of each field for each record anew, which
 * takes most of the time where thousands of records are told. The answer is the same, but one error ends it: nobody reads
 * half an answer to a fixed query. For plain documents alone: throws where one has fragments, directives or interfaces.
 */
export function compileQuery(schema: GraphQLSchema, document: DocumentNode): CompiledQuery {
  const [operation, ...others] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION || operation.operation !== OperationTypeNode.QUERY || others.length > 0)
    throw new Error('One query can be compiled, nothing else.');
  const complete = completeObject(schema, schema.getQueryType()!, operation.selectionSet);
  return async (context, inputs) => {
    const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], inputs);
    if (errors) throw errors[0]!;
    return (await complete(undefined, { context, variables: coerced })) as Data;
  };
}

function completeValue(schema: GraphQLSchema, type: GraphQLOutputType, node: FieldNode): Complete {
  if (isNonNullType(type)) return completeNonNull(completeValue(schema, type.ofType as GraphQLOutputType, node), node);
  const complete = completeNullable(schema, type, node);
  return (value, run) => (value === null || value === undefined ? null : complete(value, run));
}

function completeNullable(schema: GraphQLSchema, type: GraphQLOutputType, node: FieldNode): Complete {
  if (isLeafType(type)) return (value) => type.serialize(value);
  if (isListType(type)) return completeList(completeAny(completeValue(schema, type.ofType as GraphQLOutputType, node)));
  if (isObjectType(type) && node.selectionSet) return completeObject(schema, type, node.selectionSet);
  throw new Error(`${node.name.value} cannot be compiled: it is of several types.`);
}

/** Waits for what is a promise. */
function completeAny(complete: Complete): Complete {
  return (value, run) => (isPromise(value) ? value.then((told) => complete(told, run)) : complete(value, run));
}

function completeNonNull(complete: Complete, { name }: FieldNode): Complete {
  const told = (value: unknown): unknown => {
    if (value === null) throw new Error(`Cannot return null for non-nullable field ${name.value}.`);
    return value;
  };
  return (value, run) => {
    const completed = complete(value, run);
    return isPromise(completed) ? completed.then(told) : told(completed);
  };
}

function completeList(completeItem: Complete): Complete {
  return (values, run) => {
    const items: unknown[] = [];
    let waits = false;
    for (const value of values as Iterable<unknown>) {
      const item = orRejected(() => completeItem(value, run));
      waits ||= isPromise(item);
      items.push(item);
    }
    return waits ? Promise.all(items) : items;
  };
}

/** A field of an object: its name in the answer, its value, and what the answer shows of that. */
interface CompiledField {
  readonly key: string;
  readonly valueOf: (source: unknown, run: Run) => unknown;
}

function completeObject(schema: GraphQLSchema, type: GraphQLObjectType, { selections }: SelectionSetNode): Complete {
  const fields = new Map<string, CompiledField>();
  for (const node of selections) {
    if (node.kind !== Kind.FIELD || node.directives?.length) throw new Error(`A part of ${type.name} cannot be compiled.`);
    const key = node.alias?.value ?? node.name.value;
    if (fields.has(key) && node.selectionSet) throw new Error(`${type.name}.${key} is asked for twice.`);
    fields.set(key, compileField(schema, type, node, key));
  }
  const all = [...fields.values()];
  return (source, run) => {
    const object: Record<string, unknown> = {};
    let waiting: Promise<unknown>[] | null = null;
    for (const { key, valueOf } of all) {
      const value = orRejected(() => valueOf(source, run));
      object[key] = value;
      if (isPromise(value)) (waiting ??= []).push(value.then((told) => (object[key] = told)));
    }
    return waiting ? Promise.all(waiting).then(() => object) : object;
  };
}

function compileField(schema: GraphQLSchema, parentType: GraphQLObjectType, node: FieldNode, key: string): CompiledField {
  const field = parentType.getFields()[node.name.value];
  if (!field) throw new Error(`The contract has no field ${parentType.name}.${node.name.value}.`);
  const argumentsOf = compileArguments(field, node);
  const resolve = field.resolve ?? defaultFieldResolver;
  const complete = completeAny(completeValue(schema, field.type, node));
  const info = { fieldName: field.name, fieldNodes: [node], fragments: {}, returnType: field.type, parentType, schema };
  return {
    key,
    valueOf: (source, run) =>
      complete(resolve(source, argumentsOf(run.variables), run.context, info as unknown as GraphQLResolveInfo), run),
  };
}

/** Where they name no variable, they are worked out once. */
function compileArguments(field: GraphQLField<unknown, unknown>, node: FieldNode): (variables: Variables) => Record<string, unknown> {
  if (namesVariables(node)) return (variables) => getArgumentValues(field, node, variables);
  const fixed = Object.freeze(getArgumentValues(field, node));
  return () => fixed;
}

function namesVariables({ arguments: given = [] }: FieldNode): boolean {
  let names = false;
  const find = () => {
    names = true;
    return BREAK;
  };
  for (const argument of given) visit(argument, { Variable: find });
  return names;
}

/** A throw beside promises that are under way would leave their rejections unhandled. */
function orRejected(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return Promise.reject(error as Error);
  }
}

function isPromise(value: unknown): value is Promise<unknown> {
  return value instanceof Promise;
}
