import type { ReactNode } from 'react';
import type { PageView } from './view.ts';

/** Parameters of an address, from its path and its query. */
export interface Asked {
  readonly path: Readonly<Record<string, string>>;
  readonly search: URLSearchParams;
}

/** A page without its frame. */
export interface PageContent {
  /** For the window, and as heading where `heading` is absent. */
  readonly title: string;
  /** Null: `main` brings its own heading. */
  readonly heading?: ReactNode | null;
  /** One sentence for search engines and shared links. */
  readonly description?: string;
  /** The address that search engines should keep, where it is not this one. */
  readonly canonical?: string;
  /** False: search engines should not keep this page. */
  readonly isIndexed?: boolean;
  readonly crumbs?: readonly Crumb[];
  /** True: what it shows will be more in a moment; clients should ask again. */
  readonly isProvisional?: boolean;
  /** schema.org data about the page. */
  readonly structured?: readonly object[];
  /** Path of the same thing as linked data. */
  readonly linkedData?: string;
  /** Feeds about what the page shows. */
  readonly feed?: string;
  readonly main: ReactNode;
}

export interface Crumb {
  readonly name: string;
  readonly path: string;
  /** The name stands in Vietnamese on every page. */
  readonly isVietnamese?: boolean;
}

/** Another page answers. */
export interface Elsewhere {
  readonly redirect: string;
}

/** An answer that is no page: a feed, a table to download. */
export interface PlainFile {
  readonly contentType: string;
  readonly text: string;
  /** Name under which it is stored; absent where it is shown. */
  readonly fileName?: string;
}

/** A page for people: a fixed query to the public schema, and its presentation. */
export interface SitePage<Data = unknown> {
  /** As Express writes paths. */
  readonly path: string;
  /** Paths under which the page was once; they lead here for ever. */
  readonly formerPaths?: readonly string[];
  /** Parameters that the page understands; others are dropped by a redirect. */
  readonly parameters: readonly string[];
  /** Former names of parameters, or of parts of the path. */
  readonly renamed?: Readonly<Record<string, string>>;
  readonly document: string;
  /** It shows what editors keep for those who type nothing: it is made anew when they change that. */
  readonly showsStartLists?: boolean;
  variables(asked: Asked, view: PageView): Record<string, unknown>;
  /** The path that stands for all spellings of this one. */
  canonicalPath?(asked: Asked): string;
  /** Null where the query has no answer: another page is shown. */
  render(data: Data, view: PageView, asked: Asked): PageContent | Elsewhere | PlainFile | null;
}

/** A parameter; undefined where the form left its field empty. */
export function given(search: URLSearchParams, name: string): string | undefined {
  return search.get(name)?.trim() || undefined;
}

export function givenAll(search: URLSearchParams, name: string): string[] {
  return search.getAll(name).flatMap((value) => value.trim() || []);
}
