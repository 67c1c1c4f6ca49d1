import type { PayloadRequest } from 'payload';
import type { Label } from '../domain/values/vocabulary.ts';
import { plugged, type Plugs } from './plugs.ts';
import { refusal } from './problems/refusal.ts';

const NO_CATALOGUE: Label = { vi: 'Tiến trình này không có danh mục.', en: 'This process has no catalogue.' };

/** What a process says that lacks one of them. */
const WITHOUT = {
  announcing: { vi: 'Tiến trình này không công bố.', en: 'This process does not announce.' },
  fileDrafting: { vi: 'Tiến trình này không đọc tệp.', en: 'This process reads no files.' },
  procedureFinder: { vi: 'Tiến trình này không tìm kiếm.', en: 'This process does not search.' },
  presentLines: NO_CATALOGUE,
  catalogueViews: NO_CATALOGUE,
  draftPages: NO_CATALOGUE,
} as const satisfies Partial<Record<keyof Plugs, Label>>;

/** What the wiring plugged in; refused where it did not. */
export function requirePlugged<Name extends keyof typeof WITHOUT>(req: PayloadRequest, name: Name): Plugs[Name] {
  const found = plugged(req.payload, name);
  if (found !== null) return found;
  throw refusal(req, WITHOUT[name], 'STOPPED');
}
