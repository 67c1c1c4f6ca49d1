import type { Label } from '../domain/values/vocabulary.ts';

/** Headings under which the admin lists the collections. */
export const GROUPS = {
  work: { vi: 'Công bố', en: 'Announcing' },
  catalogue: { vi: 'Danh mục', en: 'Catalogue' },
  search: { vi: 'Tra cứu', en: 'Search' },
  registers: { vi: 'Danh mục dùng chung', en: 'Registers' },
  system: { vi: 'Hệ thống', en: 'System' },
} as const satisfies Record<string, Label>;
