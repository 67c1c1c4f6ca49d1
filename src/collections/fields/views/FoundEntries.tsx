'use client';
import { useTranslation } from '@payloadcms/ui';
import type { FoundEntry } from '../../registers/lookUpEndpoint.ts';

const WORDS = {
  vi: { offered: 'Mục tìm thấy', nothing: 'Danh mục không có mục này; chữ đã gõ vẫn được giữ.' },
  en: { offered: 'Entries found', nothing: 'The register has no such entry; what was typed stays.' },
};

interface FoundEntriesProps {
  readonly found: readonly FoundEntry[];
  /** The one that the keys stand on; -1 for none. */
  readonly at: number;
  readonly id: string;
  readonly onPick: (entry: FoundEntry) => void;
}

/** The entries that a field offers. */
export function FoundEntries({ found, at, id, onPick }: FoundEntriesProps) {
  const { i18n } = useTranslation();
  const words = i18n.language === 'en' ? WORDS.en : WORDS.vi;
  if (found.length === 0)
    return (
      <p className="register-pick__nothing" role="status">
        {words.nothing}
      </p>
    );
  return (
    <ul aria-label={words.offered} id={id} role="listbox">
      {found.map((entry, index) => (
        <li
          aria-selected={index === at}
          id={`${id}-${index}`}
          key={`${entry.code}-${entry.name}`}
          // Not on click: the field would close the list first.
          onMouseDown={(event) => {
            event.preventDefault();
            onPick(entry);
          }}
          role="option"
        >
          <strong>{entry.code}</strong> {entry.name}
          {entry.note ? <small>{entry.note}</small> : null}
        </li>
      ))}
    </ul>
  );
}
