import type { WordOrigin } from './wordStates.ts';

/** An entry as it is stored. */
export type StoredWord<Content extends object> = Content & {
  readonly id: number | string;
  readonly key?: string | null;
  readonly state: string;
  readonly origin: WordOrigin;
  readonly isChanged?: boolean | null;
  readonly updatedAt: string;
};

/** Changes that make the collection show the files again. Rows that an editor changed lose nothing. */
export interface MirrorPlan<Content extends object> {
  /** New in the files, or changed there while no editor changed the row. */
  readonly put: readonly (Content & { readonly key: string })[];
  /** Gone from the files, and no editor changed the row. */
  readonly gone: readonly string[];
  /** The files now have an editor's change word for word: the row counts as unchanged. */
  readonly settled: readonly StoredWord<Content>[];
  /** Changed by an editor and gone from the files: the row becomes the editor's own. */
  readonly orphaned: readonly StoredWord<Content>[];
  /** An editor's own row whose whole content is now in the files under another key. */
  readonly superfluous: readonly StoredWord<Content>[];
}

/**
 * @param files the bundled entries by their keys
 * @param isInFiles whether the files say all of an editor's own row, under whatever key
 */
export function planMirror<Content extends object>(
  files: ReadonlyMap<string, Content>,
  stored: readonly StoredWord<Content>[],
  isInFiles: (row: Content) => boolean = () => false,
): MirrorPlan<Content> {
  const byKey = new Map(stored.map((row) => [row.key ?? '', row]));
  const bundled = stored.filter(({ origin }) => origin === 'bundled');
  const touched = stored.filter(isTouched);
  const used = touched.filter(({ state }) => state === 'used');
  return {
    put: [...files].flatMap(([key, content]) => {
      const row = byKey.get(key);
      return row && (isTouched(row) || isSame(content, row)) ? [] : [{ ...content, key }];
    }),
    gone: bundled.flatMap((row) => (isTouched(row) || files.has(row.key ?? '') ? [] : [row.key ?? ''])),
    settled: used.filter((row) => isSame(files.get(row.key ?? ''), row)),
    orphaned: bundled.filter((row) => isTouched(row) && !files.has(row.key ?? '')),
    superfluous: used.filter((row) => row.origin === 'editor' && !files.has(row.key ?? '') && isInFiles(row)),
  };
}

function isTouched({ origin, isChanged }: Pick<StoredWord<object>, 'origin' | 'isChanged'>): boolean {
  return origin === 'editor' || isChanged === true;
}

function isSame(content: object | undefined, row: object): boolean {
  if (!content) return false;
  const columns = row as Record<string, unknown>;
  return Object.entries(content).every(([name, value]) => (value || '') === (columns[name] || ''));
}
