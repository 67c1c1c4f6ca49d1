import type { ArgumentNode, DocumentNode, GraphQLSchema } from 'graphql';
import { GraphQLError, Kind, parse, validate, visit } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Snapshot } from '../../catalogue/snapshot.ts';
import { costOf } from './cost.ts';
import type { Holdings } from './holdings.ts';
import { holdingsOf } from './holdings.ts';
import { LIMITS } from './limits.ts';
import { measureDocument } from './measureDocument.ts';
import { refusal } from './refusal.ts';

export interface Operation {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface PreparedDocuments {
  prepare(operation: Operation, snapshot: Snapshot): PreparedOperation;
  /** The cost of a fixed document; 0 where a variable does not match, which is reported when the query runs. */
  costOf(query: string, variables: Operation['variables'], snapshot: Snapshot): number;
}

/** A valid document within all limits, or the reason for refusing it. */
export type PreparedOperation =
  | { readonly document: DocumentNode; readonly cost: number; readonly errors: null }
  | { readonly document: null; readonly errors: readonly GraphQLError[] };

interface Prepared {
  readonly document: DocumentNode;
  /** Variables that can change the cost. */
  readonly steering: readonly string[];
  readonly costs: LRUCache<string, number>;
  /** The size of the catalogue when these costs were computed. */
  held: Holdings | null;
}

const KEPT_CHARACTERS = 4_000_000;
const KEPT_COSTS = 50;

/** Parses, measures, validates and costs documents. Each step runs once for the same document (and steering variables). */
export function createPreparedDocuments(schema: GraphQLSchema): PreparedDocuments {
  const kept = new LRUCache<string, Prepared>({
    maxSize: KEPT_CHARACTERS,
    sizeCalculation: (_, query) => query.length + 1_000,
  });

  const prepareDocument = (query: string): Prepared | readonly GraphQLError[] => {
    const known = kept.get(query);
    if (known) return known;
    const document = parseWithinLimits(query);
    const invalid = validate(schema, document, undefined, { maxErrors: 20 });
    if (invalid.length > 0) return invalid;
    const prepared = {
      document,
      steering: steeringVariables(document),
      costs: new LRUCache<string, number>({ max: KEPT_COSTS }),
      held: null,
    };
    kept.set(query, prepared);
    return prepared;
  };

  const cost = (prepared: Prepared, { operationName, variables }: Operation, held: Holdings): number => {
    const { document, steering, costs } = prepared;
    if (prepared.held !== held) costs.clear();
    prepared.held = held;
    const key = JSON.stringify([operationName, ...steering.map((name) => variables[name])]);
    let known = costs.get(key);
    if (known === undefined) costs.set(key, (known = costOf(schema, document, held, { operationName, variables: { ...variables } })));
    return known;
  };

  return {
    costOf(query, variables, snapshot) {
      try {
        const prepared = prepareDocument(query);
        return 'document' in prepared ? cost(prepared, { query, operationName: undefined, variables }, holdingsOf(snapshot)) : 0;
      } catch (error) {
        if (error instanceof GraphQLError) return 0;
        throw error;
      }
    },
    prepare(operation, snapshot) {
      try {
        const prepared = prepareDocument(operation.query);
        if (!('document' in prepared)) return { document: null, errors: prepared };
        const costs = cost(prepared, operation, holdingsOf(snapshot));
        if (costs > LIMITS.cost) throw refusal('cost', costs);
        return { document: prepared.document, cost: costs, errors: null };
      } catch (error) {
        if (error instanceof GraphQLError) return { document: null, errors: [error] };
        // Nested brackets in values and variables are parsed by recursion; this deep, the stack overflows.
        if (error instanceof RangeError) return { document: null, errors: [refusal('depth', null)] };
        throw error;
      }
    },
  };
}

function parseWithinLimits(query: string): DocumentNode {
  if (query.length > LIMITS.documentLength) throw refusal('documentLength', query.length);
  const document = parseWithinTokens(query);
  const other = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION && one.operation !== 'query');
  if (other?.kind === Kind.OPERATION_DEFINITION)
    throw new GraphQLError(`Schema is not configured to execute ${other.operation} operation.`);
  const size = measureDocument(document);
  for (const limit of ['depth', 'fields', 'rootFields'] as const)
    if (size[limit] > LIMITS[limit]) throw refusal(limit, Number.isFinite(size[limit]) ? size[limit] : null);
  return document;
}

function parseWithinTokens(query: string): DocumentNode {
  try {
    return parse(query, { maxTokens: LIMITS.tokens });
  } catch (error) {
    if (error instanceof GraphQLError && /more tha[nt] \d+ tokens/.test(error.message)) throw refusal('tokens', null);
    throw error;
  }
}

const STEERING_ARGUMENTS = new Set(['first', 'last', 'knownAt', 'asOf', 'place', 'id', 'orderBy', 'from', 'ids', 'days']);

function steeringVariables(document: DocumentNode): string[] {
  const names = new Set<string>();
  const note = (argument: ArgumentNode) => void (argument.value.kind === Kind.VARIABLE && names.add(argument.value.name.value));
  visit(document, {
    Argument(argument) {
      if (STEERING_ARGUMENTS.has(argument.name.value)) note(argument);
    },
    Directive(directive) {
      directive.arguments?.forEach(note);
    },
  });
  return [...names];
}
