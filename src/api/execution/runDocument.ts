import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import { execute } from 'graphql';
import { LRUCache } from 'lru-cache';
import { remembered } from '../../domain/values/remembered.ts';
import type { ApiContext } from '../graphql/context.ts';
import { measureDocument } from '../limits/measureDocument.ts';
import type { CompiledQuery } from './compiledQuery.ts';
import { compileQuery } from './compiledQuery.ts';

/** A valid document, and what it is asked with. */
export interface Asked {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variableValues: Readonly<Record<string, unknown>>;
  readonly contextValue: ApiContext;
}

/** Fields of documents kept as functions: one and a half kilobytes each. */
const KEPT_FIELDS = 10_000;

/**
 * Runs a document. One that comes again is made into functions, which take a third of the time. What these cannot answer,
 * and every error, is left to graphql-js, which runs the document from the start: it tells which field failed, and the rest.
 */
export async function runDocument(schema: GraphQLSchema, asked: Asked): Promise<ExecutionResult> {
  const compiled = compiledIn(schema)(asked.document);
  const data = compiled && (await compiled(asked.contextValue, asked.variableValues).catch(() => null));
  if (data) return { data };
  const { refused } = asked.contextValue.budget;
  // The time is used up, so nothing more is tried.
  return refused ? { data: null, errors: [refused] } : execute({ schema, ...asked });
}

/** Of each schema: from a document to its functions; null for one that came the first time or cannot be compiled. */
const compiledIn = remembered((schema: GraphQLSchema) => {
  const cameBefore = new WeakSet<DocumentNode>();
  const kept = new LRUCache<DocumentNode, { readonly run: CompiledQuery | null }>({ maxSize: KEPT_FIELDS });
  return (document: DocumentNode): CompiledQuery | null => {
    const known = kept.get(document);
    if (known) return known.run;
    if (!cameBefore.has(document)) {
      cameBefore.add(document);
      return null;
    }
    const run = compiledOrNull(schema, document);
    kept.set(document, { run }, { size: run ? measureDocument(document).fields : 1 });
    return run;
  };
});

function compiledOrNull(schema: GraphQLSchema, document: DocumentNode): CompiledQuery | null {
  try {
    return compileQuery(schema, document);
  } catch {
    return null;
  }
}
