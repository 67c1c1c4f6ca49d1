import type { Label } from '../domain/vocabulary.ts';

/** Headings under which the admin lists the collections. */
export const GROUPS = {
  work: { vi: 'Công bố', en: 'Announcing' },
  catalogue: { vi: 'Danh mục', en: 'Catalogue' },
  registers: { vi: 'Danh mục dùng chung', en: 'Registers' },
  system: { vi: 'Hệ thống', en: 'System' },
} as const satisfies Record<string, Label>;
