import type { DocumentNode, FragmentDefinitionNode, SelectionSetNode } from 'graphql';
import { Kind } from 'graphql';

/** The size of a document after expanding its fragments. */
export interface DocumentSize {
  readonly depth: number;
  readonly fields: number;
  /** The most fields at the top of one operation. */
  readonly rootFields: number;
}

/**
 * Measures a document before validation, in linear time: each fragment once, however often it is used. A fragment
 * inside itself counts as endless.
 */
export function measureDocument(document: DocumentNode): DocumentSize {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const measured = new Map<string, DocumentSize>();
  const open = new Set<string>();

  const ofFragment = (name: string): DocumentSize => {
    const known = measured.get(name);
    if (known) return known;
    const fragment = fragments.get(name);
    if (!fragment) return NOTHING;
    if (open.has(name)) return ENDLESS;
    open.add(name);
    const size = ofSelections(fragment.selectionSet);
    open.delete(name);
    measured.set(name, size);
    return size;
  };

  const ofSelections = (set: SelectionSetNode | undefined): DocumentSize => {
    let [depth, fields, rootFields] = [0, 0, 0];
    for (const selection of set?.selections ?? []) {
      const isField = selection.kind === Kind.FIELD;
      const inner = selection.kind === Kind.FRAGMENT_SPREAD ? ofFragment(selection.name.value) : ofSelections(selection.selectionSet);
      depth = Math.max(depth, inner.depth + (isField ? 1 : 0));
      fields += inner.fields + (isField ? 1 : 0);
      rootFields += isField ? 1 : inner.rootFields;
    }
    return { depth, fields, rootFields };
  };

  return document.definitions.reduce<DocumentSize>((most, definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return most;
    const size = ofSelections(definition.selectionSet);
    return {
      depth: Math.max(most.depth, size.depth),
      fields: most.fields + size.fields,
      rootFields: Math.max(most.rootFields, size.rootFields),
    };
  }, NOTHING);
}

const NOTHING: DocumentSize = { depth: 0, fields: 0, rootFields: 0 };
const ENDLESS: DocumentSize = { depth: Infinity, fields: Infinity, rootFields: Infinity };
