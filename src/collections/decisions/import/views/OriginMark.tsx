import type { Origin } from '../../../../announcing/fromFile/lineOrigins.ts';
import { ORIGIN_LABELS, type Language } from './importWords.ts';

/** Where a value comes from, by colour and by word. */
export function OriginMark({ origin, language }: { readonly origin: Origin; readonly language: Language }) {
  return <span className={`import-origin import-origin-${origin}`}>{ORIGIN_LABELS[origin][language]}</span>;
}
