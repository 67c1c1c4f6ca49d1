import type { Crumb } from '../sitePage.ts';
import type { PageView } from '../view.ts';

/** The way to a page as schema.org data; nothing where hosts are unknown, since addresses must be whole there. */
export function breadcrumbList(crumbs: readonly Crumb[], view: PageView): object[] {
  if (crumbs.length === 0 || view.settings.publicUrl === '') return [];
  const itemListElement = crumbs.map(({ name, path }, i) => ({ '@type': 'ListItem', position: i + 1, name, item: view.whole(path) }));
  return [{ '@context': 'https://schema.org', '@type': 'BreadcrumbList', itemListElement }];
}
