import type { LegalReference, NamedCode } from '../../domain/content/content.ts';

/** What a form leaves in an empty text field. */
export type MaybeText = string | null | undefined;
type NamedCodeRow = { code?: MaybeText; name?: MaybeText };
type LegalReferenceRow = { number: string; title?: MaybeText };

/** Text in the one normal form that the catalogue compares by; an empty field says nothing. */
export function textOrNull(text: MaybeText): string | null {
  return text ? text.normalize('NFC') : null;
}

/** One code and name; null where both are empty. */
export function namedCodeOrNull(row: NamedCodeRow | null | undefined): NamedCode | null {
  const code = textOrNull(row?.code);
  const name = textOrNull(row?.name);
  return code === null && name === null ? null : { code, name: name ?? '' };
}

/** A list of them; rows that an editor added and left empty are dropped. */
export function namedCodesOf(rows: readonly NamedCodeRow[] | null | undefined): NamedCode[] {
  return (rows ?? []).map(namedCodeOrNull).filter((row) => row !== null);
}

export function legalReferencesOf(rows: readonly LegalReferenceRow[] | null | undefined): LegalReference[] {
  return (rows ?? []).map(({ number, title }) => ({ number: number.normalize('NFC'), title: textOrNull(title) }));
}
