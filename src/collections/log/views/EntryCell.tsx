import { getTranslation } from '@payloadcms/translations';
import type { DefaultServerCellComponentProps } from 'payload';

/** The entry that something was done to: 'decisions/12' is 'Quyết định 12', and leads to it. */
export function EntryCell({ cellData, i18n, payload }: DefaultServerCellComponentProps) {
  const what = String(cellData ?? '');
  const [slug = '', ...rest] = what.split('/');
  const id = rest.join('/');
  const collection = Object.entries(payload.collections).find(([name]) => name === slug)?.[1].config;
  if (!collection || id === '') return <span>{what}</span>;
  return <a href={`/admin/collections/${slug}/${encodeURIComponent(id)}`}>{`${getTranslation(collection.labels.singular, i18n)} ${id}`}</a>;
}
