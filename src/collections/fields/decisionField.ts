import type { SingleRelationshipField } from 'payload';

/** The decision that an entry belongs to. Its form is not loaded with the entry. */
export function decisionField(more: Partial<Pick<SingleRelationshipField, 'access' | 'admin' | 'required'>> = {}): SingleRelationshipField {
  return {
    name: 'decision',
    type: 'relationship',
    relationTo: 'decisions',
    required: true,
    index: true,
    maxDepth: 0,
    label: { vi: 'Quyết định', en: 'Decision' },
    ...more,
  };
}
