import type { PageView } from './page.ts';

/** Parameters of an address: those in its path and those behind the question mark. */
export interface Asked {
  readonly path: Readonly<Record<string, string>>;
  readonly search: URLSearchParams;
}

/** A page for people: a fixed question to the public schema, and how its answer is shown. */
export interface SitePage<Data = unknown> {
  /** As Express writes paths. */
  readonly path: string;
  readonly document: string;
  variables(asked: Asked): Record<string, unknown>;
  /** Null where the question has no answer: that is a page of its own. */
  render(data: Data, view: PageView, asked: Asked): string | null;
}

/** What a form left empty was not asked. */
export function given(search: URLSearchParams, name: string): string | undefined {
  return search.get(name)?.trim() || undefined;
}
