import type { PageView } from './page.ts';

/** Parameters of an address, from its path and its query. */
export interface Asked {
  readonly path: Readonly<Record<string, string>>;
  readonly search: URLSearchParams;
}

/** A page for people: a fixed query to the public schema, and its presentation. */
export interface SitePage<Data = unknown> {
  /** As Express writes paths. */
  readonly path: string;
  readonly document: string;
  variables(asked: Asked): Record<string, unknown>;
  /** Null where the query has no answer: another page is shown. */
  render(data: Data, view: PageView, asked: Asked): string | null;
}

/** A parameter; undefined where the form left its field empty. */
export function given(search: URLSearchParams, name: string): string | undefined {
  return search.get(name)?.trim() || undefined;
}
