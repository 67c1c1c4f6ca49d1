import type { FieldNode, GraphQLResolveInfo, SelectionNode } from 'graphql';
import { Kind } from 'graphql';
import { remembered } from '../../domain/values/remembered.ts';

/** Fields of a version that come from its long text. */
export const TEXT_FIELDS: ReadonlySet<string> = new Set([
  'steps',
  'channels',
  'dossiers',
  'results',
  'requirements',
  'forms',
  'receptionAddresses',
  'resultChannels',
  'dossierSets',
  'note',
]);

/** Whether a query reads the long text of the version that a field gives. Worked out once for each document. */
export function readsTexts({ fieldNodes, fragments }: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>): boolean {
  return fieldNodes.some((node) => isReading(node, fragments));
}

const isReading = remembered((field: FieldNode, fragments: GraphQLResolveInfo['fragments']): boolean => {
  const reads = (node: SelectionNode): boolean => {
    if (node.kind === Kind.FIELD) return TEXT_FIELDS.has(node.name.value);
    const part = node.kind === Kind.FRAGMENT_SPREAD ? fragments[node.name.value] : node;
    return part?.selectionSet.selections.some(reads) ?? false;
  };
  return field.selectionSet?.selections.some(reads) ?? false;
});
