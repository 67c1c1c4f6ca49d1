import type { JoinField } from 'payload';

/** The remarks about a decision or a line, with a button for a new one. */
export function remarksOn(about: 'decision' | 'line'): JoinField {
  return {
    name: 'remarks',
    type: 'join',
    collection: 'remarks',
    on: about,
    defaultSort: '-at',
    maxDepth: 0,
    label: { vi: 'Trao đổi', en: 'Remarks' },
    admin: { defaultColumns: ['text', 'line', 'byName', 'at', 'isResolved', 'resolvedByName'], allowCreate: true },
  };
}
