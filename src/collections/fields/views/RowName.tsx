'use client';
import { useRowLabel, useTranslation } from '@payloadcms/ui';
import type { RowNaming } from '../nameRows.ts';

const LONGEST = 100;
const MOST_PARTS = 2;

/** 'Giấy khai sinh' or '123/2015/NĐ-CP · Quy định chi tiết…': the row by its content; by its number while it is empty. */
export function RowName({ naming }: { readonly naming: RowNaming }) {
  const { data, rowNumber = 0 } = useRowLabel<Readonly<Record<string, unknown>> | undefined>();
  const { i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'vi';
  const parts = naming.by.flatMap(({ name, labels }) => {
    const value = data?.[name];
    return typeof value === 'string' && value.trim() !== '' ? [labels?.[value]?.[language] ?? value.trim()] : [];
  });
  return <span className="row-name">{parts.length === 0 ? `${naming.singular[language]} ${rowNumber + 1}` : shortened(parts)}</span>;
}

/** Cut between two words. */
function shortened(parts: readonly string[]): string {
  const text = parts.slice(0, MOST_PARTS).join(' · ');
  return text.length <= LONGEST ? text : `${text.slice(0, text.lastIndexOf(' ', LONGEST) || LONGEST)}…`;
}
