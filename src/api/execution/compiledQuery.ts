import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLField,
  GraphQLObjectType,
  GraphQLOutputType,
  GraphQLResolveInfo,
  GraphQLSchema,
  SelectionNode,
  SelectionSetNode,
} from 'graphql';
import {
  BREAK,
  getArgumentValues,
  getVariableValues,
  isAbstractType,
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

/** What the fields of a document are compiled with. */
interface Sources {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
}

/**
 * A document as functions: graphql-js works out arguments, types and paths of each field for each record anew, which takes
 * most of the time of an answer. The answer is the same, but one error ends it. For valid documents alone: throws where one
 * has directives, interfaces or several operations.
 */
export function compileQuery(schema: GraphQLSchema, { definitions }: DocumentNode): CompiledQuery {
  const [operation, ...others] = definitions.flatMap((one) => (one.kind === Kind.OPERATION_DEFINITION ? one : []));
  if (operation?.operation !== OperationTypeNode.QUERY || operation.directives?.length || others.length > 0)
    throw new Error('One query can be compiled, nothing else.');
  const fragments = Object.fromEntries(
    definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [])),
  );
  const complete = completeObject({ schema, fragments }, schema.getQueryType()!, [operation.selectionSet]);
  return async (context, inputs) => {
    const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], inputs);
    if (errors) throw errors[0]!;
    return (await complete(undefined, { context, variables: coerced })) as Data;
  };
}

/** `nodes` are all places of the document that ask for the field under one name. */
function completeValue(sources: Sources, type: GraphQLOutputType, nodes: readonly FieldNode[]): Complete {
  if (isNonNullType(type)) return completeNonNull(completeValue(sources, type.ofType as GraphQLOutputType, nodes), nodes);
  const complete = completeNullable(sources, type, nodes);
  return (value, run) => (value === null || value === undefined ? null : complete(value, run));
}

function completeNullable(sources: Sources, type: GraphQLOutputType, nodes: readonly FieldNode[]): Complete {
  if (isLeafType(type)) return (value) => type.serialize(value);
  if (isListType(type)) return completeList(completeAny(completeValue(sources, type.ofType as GraphQLOutputType, nodes)));
  const selected = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  if (isObjectType(type)) return completeObject(sources, type, selected);
  throw new Error(`${nodes[0]?.name.value} cannot be compiled: it is of several types.`);
}

/** Waits for what is a promise. */
function completeAny(complete: Complete): Complete {
  return (value, run) => (isPromise(value) ? value.then((told) => complete(told, run)) : complete(value, run));
}

function completeNonNull(complete: Complete, [node]: readonly FieldNode[]): Complete {
  const told = (value: unknown): unknown => {
    if (value === null) throw new Error(`Cannot return null for non-nullable field ${node?.name.value}.`);
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
      const item = orRejected(completeItem, value, run);
      waits ||= isPromise(item);
      items.push(item);
    }
    return waits ? Promise.all(items) : items;
  };
}

/** A field of an object: its name in the answer, and what the answer shows. */
interface CompiledField {
  readonly key: string;
  readonly valueOf: Complete;
}

function completeObject(sources: Sources, type: GraphQLObjectType, selected: readonly SelectionSetNode[]): Complete {
  const fields = [...nodesByKey(sources, type, selected)].map(([key, nodes]) => compileField(sources, type, nodes, key));
  return (source, run) => {
    const object: Record<string, unknown> = {};
    let waiting: Promise<unknown>[] | null = null;
    for (const { key, valueOf } of fields) {
      const value = orRejected(valueOf, source, run);
      object[key] = value;
      if (isPromise(value)) (waiting ??= []).push(value.then((told) => (object[key] = told)));
    }
    return waiting ? Promise.all(waiting).then(() => object) : object;
  };
}

/** The fields that are asked of a type, by their names in the answer, in the order of the specification. */
function nodesByKey({ schema, fragments }: Sources, type: GraphQLObjectType, selected: readonly SelectionSetNode[]) {
  const nodes = new Map<string, FieldNode[]>();
  const used = new Set<string>();
  const isFor = (name: string | undefined): boolean => {
    const asked = name === undefined ? type : schema.getType(name);
    return asked === type || (isAbstractType(asked) && schema.isSubType(asked, type));
  };
  const collect = (selection: SelectionNode): void => {
    if (selection.directives?.length) throw new Error(`A part of ${type.name} cannot be compiled: it has a directive.`);
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value;
      const known = nodes.get(key);
      if (known) known.push(selection);
      else nodes.set(key, [selection]);
      return;
    }
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      if (used.has(selection.name.value)) return;
      used.add(selection.name.value);
    }
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments[selection.name.value] : selection;
    if (fragment && isFor(fragment.typeCondition?.name.value)) fragment.selectionSet.selections.forEach(collect);
  };
  for (const { selections } of selected) selections.forEach(collect);
  return nodes;
}

function compileField(sources: Sources, parentType: GraphQLObjectType, nodes: readonly FieldNode[], key: string): CompiledField {
  const [node] = nodes as readonly [FieldNode, ...FieldNode[]];
  if (node.name.value === '__typename') return { key, valueOf: () => parentType.name };
  const field = parentType.getFields()[node.name.value];
  if (!field) throw new Error(`The contract has no field ${parentType.name}.${node.name.value}.`);
  const complete = completeAny(completeValue(sources, field.type, nodes));
  const resolve = compileResolver(sources, parentType, field, nodes);
  return { key, valueOf: (source, run) => complete(resolve(source, run), run) };
}

function compileResolver(
  { schema, fragments }: Sources,
  parentType: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
): Complete {
  const { name, resolve, type: returnType } = field;
  const argumentsOf = compileArguments(field, nodes[0]!);
  const info = { fieldName: name, fieldNodes: nodes, fragments, returnType, parentType, schema } as unknown as GraphQLResolveInfo;
  if (resolve) return (source, run) => resolve(source, argumentsOf(run.variables), run.context, info);
  // As graphql-js reads what has no resolver: methods are called.
  return (source, run) => {
    const value = (source as Readonly<Record<string, unknown>>)[name];
    return typeof value === 'function' ? (value.call(source, argumentsOf(run.variables), run.context, info) as unknown) : value;
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
function orRejected(complete: Complete, value: unknown, run: Run): unknown {
  try {
    return complete(value, run);
  } catch (error) {
    return Promise.reject(error as Error);
  }
}

function isPromise(value: unknown): value is Promise<unknown> {
  return typeof value === 'object' && value !== null && typeof (value as Readonly<Record<string, unknown>>)['then'] === 'function';
}
