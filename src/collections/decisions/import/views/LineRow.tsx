import type { ReactNode } from 'react';
import type { ComparedValue } from '../../../../announcing/fromFile/lineOrigins.ts';
import { tidyText } from '../../../../domain/values/tidyText.ts';
import type { ComparedLine } from '../comparison.ts';
import { kindLabel, levelLabels, type ImportWords, type Language } from './importWords.ts';
import { OriginMark } from './OriginMark.tsx';
import { placeKey } from './placeKey.ts';

export interface LineRowProps {
  readonly line: ComparedLine;
  readonly words: ImportWords;
  readonly language: Language;
  readonly isSelected: boolean;
  readonly isAccepted: boolean;
  readonly isNoLine: boolean;
  readonly lit: ReadonlySet<string>;
  readonly onSelect: () => void;
  readonly onLight: (key: string | null) => void;
}

/** The place in the file of each value that the row shows. */
const PLACES: Readonly<Record<ComparedValue, string>> = {
  kind: 'kind',
  code: 'code',
  name: 'name',
  levels: 'governmentLevels',
  field: 'field',
};

/** A line beside the file: pointing at a value lights up its cell, and the cell its values. */
export function LineRow({ line, words, language, isSelected, isAccepted, isNoLine, lit, onSelect, onLight }: LineRowProps) {
  const cell = (value: ComparedValue, text: ReactNode) => {
    const place = line.where[PLACES[value]];
    const key = place ? placeKey(place) : null;
    return (
      <td
        className={key !== null && lit.has(key) ? 'import-lit' : undefined}
        onMouseEnter={() => onLight(key)}
        onMouseLeave={() => onLight(null)}
      >
        {text} <OriginMark language={language} origin={line.origins[value]} />
      </td>
    );
  };
  const className = [isSelected ? 'import-selected' : '', isNoLine ? 'import-no-line' : ''].join(' ');
  return (
    <tr aria-selected={isSelected} className={className} data-line={line.n} onClick={onSelect}>
      <th scope="row">
        {line.position ?? line.n}
        {isAccepted ? <span className="import-accepted"> ✓ {words.accepted}</span> : null}
      </th>
      {cell('kind', kindLabel(line.kind, language))}
      {cell('code', line.code ?? line.codeRaw ?? '–')}
      {cell('name', line.name ?? '–')}
      <td className={isOtherName(line) ? 'import-differs' : undefined}>
        {isOtherName(line) ? line.catalogueName : line.catalogueName === null ? '–' : words.sameName}
      </td>
      {cell('levels', levelLabels(line.levels, language) || '–')}
      {cell('field', line.fields.join(', ') || '–')}
    </tr>
  );
}

/** Case and spacing are no difference. */
function isOtherName({ name, catalogueName }: ComparedLine): boolean {
  const tidy = (text: string) => tidyText(text).toLowerCase();
  return catalogueName !== null && tidy(catalogueName) !== tidy(name ?? '');
}
