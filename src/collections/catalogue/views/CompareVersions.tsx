import { useState } from 'react';
import type { HistoryVersion, PartChange, PlaceHistory } from '../../../announcing/views/catalogueViews.ts';
import { dayInWords } from '../../../domain/values/dayInWords.ts';
import { PartChanges } from '../../decisions/preview/views/PartChanges.tsx';
import { askAdmin } from '../../decisions/views/askAdmin.ts';
import { PROCEDURE_WORDS } from './procedureWords.ts';

interface CompareVersionsProps {
  readonly places: readonly PlaceHistory[];
  readonly language: 'vi' | 'en';
}

/** Any two texts of the procedure, word by word; at first the last two of the first place. */
export function CompareVersions({ places, language }: CompareVersionsProps) {
  const words = PROCEDURE_WORDS[language];
  const all = places.flatMap(({ place, versions }) => versions.map((version) => ({ ...version, label: labelOf(version, place) })));
  const newest = places[0]?.versions ?? [];
  const [before, setBefore] = useState(newest.at(-2)?.id ?? all[0]?.id ?? '');
  const [after, setAfter] = useState(newest.at(-1)?.id ?? all[0]?.id ?? '');
  const [parts, setParts] = useState<readonly PartChange[] | null>(null);
  const [trouble, setTrouble] = useState('');
  const compare = async () => {
    const query = new URLSearchParams({ before, after }).toString();
    const asked = await askAdmin<{ parts: readonly PartChange[] }>(`/api/procedures/compare?${query}`, null, language);
    setTrouble(asked.message);
    setParts(asked.isOk ? asked.body.parts : null);
  };
  const choice = (id: string, label: string, value: string, choose: (chosen: string) => void) => (
    <label>
      {`${label}: `}
      <select id={id} onChange={(event) => choose(event.target.value)} value={value}>
        {all.map((version) => (
          <option key={`${version.id} ${version.from}`} value={version.id}>
            {version.label}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <section data-testid="compare-versions">
      <h3>{words.compare}</h3>
      <p>
        {choice('compare-before', words.before, before, setBefore)} {choice('compare-after', words.after, after, setAfter)}{' '}
        <button id="compare-show" onClick={() => void compare()} type="button">
          {words.show}
        </button>
      </p>
      {trouble ? <p role="alert">{trouble}</p> : null}
      {parts ? <PartChanges language={language} parts={parts} /> : null}
    </section>
  );
}

function labelOf({ from, decision }: HistoryVersion, place: PlaceHistory['place']): string {
  return [dayInWords(from), decision.number, place?.name].filter(Boolean).join(' · ');
}
