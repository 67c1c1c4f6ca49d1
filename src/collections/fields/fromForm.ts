import type { LegalReference, NamedCode } from '../../domain/content/content.ts';

/** The value of an empty text field. */
export type MaybeText = string | null | undefined;
type NamedCodeRow = { code?: MaybeText; name?: MaybeText };
type LegalReferenceRow = { number: string; title?: MaybeText };

/** Tidy text for comparing; null for an empty field. */
export function textOrNull(text: MaybeText): string | null {
  return text ? text.normalize('NFC') : null;
}

/** One code and name; null where both are empty. */
export function namedCodeOrNull(row: NamedCodeRow | null | undefined): NamedCode | null {
  const code = textOrNull(row?.code);
  const name = textOrNull(row?.name);
  return code === null && name === null ? null : { code, name: name ?? '' };
}

/** A list of them, without rows that an editor left empty. */
export function namedCodesOf(rows: readonly NamedCodeRow[] | null | undefined): NamedCode[] {
  return (rows ?? []).map(namedCodeOrNull).filter((row) => row !== null);
}

export function legalReferencesOf(rows: readonly LegalReferenceRow[] | null | undefined): LegalReference[] {
  return (rows ?? []).map(({ number, title }) => ({ number: number.normalize('NFC'), title: textOrNull(title) }));
}
