import type { DocumentNode, FieldNode, OperationDefinitionNode, SelectionSetNode } from 'graphql';
import { Kind, visit } from 'graphql';
import { z } from 'zod';
import { bilingual } from '../../domain/values/bilingual.ts';
import { badInput } from '../input/badInput.ts';
import { restName } from './flatten.ts';

const MOST_NAMES = 50;
const NAMES = /^\w{1,50}(,\w{1,50}){0,49}$/;
const FORM = {
  error: bilingual({
    vi: 'Phải là tên các phần, cách nhau bằng dấu phẩy',
    en: `Must be names of members with commas between, at most ${MOST_NAMES}`,
  }),
};

/** What every route takes besides its own: only these members of what it answers, or of each item of a list. */
export const SELECT_INPUT = {
  select: z
    .string()
    .regex(NAMES, FORM)
    .optional()
    .describe('Names of members with commas between, as code,name: only these are told of the thing, or of each item of a list.'),
};

/**
 * The fixed query of a route, narrowed to some members of the thing that it answers, or of the items of a list. It is
 * cheaper, too. Throws BAD_INPUT for a name that is not there.
 */
export function narrowDocument(document: DocumentNode, root: string, select: string): DocumentNode {
  const told = toldAt(document, root);
  const known = new Map(told.selections.flatMap((one) => (one.kind === Kind.FIELD ? [[restName(nameOf(one)), one] as const] : [])));
  const names = new Set(select.split(','));
  const unknown = [...names].find((name) => !known.has(name));
  if (unknown !== undefined)
    throw badInput('select', {
      vi: `Không có phần ${unknown}; có: ${[...known.keys()].join(', ')}`,
      en: `There is no ${unknown}; there are: ${[...known.keys()].join(', ')}`,
    });
  const selections = [...known].filter(([name]) => names.has(name)).map(([, one]) => one);
  return withoutUnusedVariables(visit(document, { SelectionSet: (set) => (set === told ? { ...set, selections } : undefined) }));
}

/** The members of the thing at a dotted path, or of the items there. */
function toldAt(document: DocumentNode, root: string): SelectionSetNode {
  const [operation] = document.definitions as readonly OperationDefinitionNode[];
  let set = operation?.selectionSet;
  for (const name of root.split('.')) set = fieldIn(set, name)?.selectionSet;
  const items = fieldIn(set, 'nodes') ?? fieldIn(set, 'edges');
  const told = items?.selectionSet ?? set;
  const [only] = told?.selections ?? [];
  // `node(id:) { ... on Decision { … } }`
  const isFragment = told?.selections.length === 1 && only?.kind === Kind.INLINE_FRAGMENT;
  const found = isFragment ? only.selectionSet : told;
  if (!found) throw new Error(`The query has nothing at ${root}.`);
  return found;
}

function fieldIn(set: SelectionSetNode | undefined, name: string): FieldNode | undefined {
  return set?.selections.find((one): one is FieldNode => one.kind === Kind.FIELD && nameOf(one) === name);
}

function nameOf({ alias, name }: FieldNode): string {
  return (alias ?? name).value;
}

function withoutUnusedVariables(document: DocumentNode): DocumentNode {
  const used = new Set<string>();
  visit(document, {
    VariableDefinition: () => false,
    Variable: ({ name }) => void used.add(name.value),
  });
  return visit(document, { VariableDefinition: (one) => (used.has(one.variable.name.value) ? undefined : null) });
}
