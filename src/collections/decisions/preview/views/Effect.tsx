import { useState } from 'react';
import type { PartChange, PreviewedEffect } from '../../../../announcing/views/catalogueViews.ts';
import { askAdmin } from '../../views/askAdmin.ts';
import { PartChanges } from './PartChanges.tsx';
import { EFFECT_LABELS, PREVIEW_WORDS, type Language } from './previewWords.ts';

interface EffectProps {
  readonly decision: number | string;
  readonly effect: PreviewedEffect;
  readonly language: Language;
}

/** One change for the people of one place; its texts are compared when somebody asks. */
export function Effect({ decision, effect, language }: EffectProps) {
  const words = PREVIEW_WORDS[language];
  const [parts, setParts] = useState<readonly PartChange[] | null>(null);
  const [trouble, setTrouble] = useState('');
  const { kind, code, name, place, from, until, isNamed, before, after } = effect;
  const toggle = async () => {
    if (parts) return setParts(null);
    const asked = await askAdmin<{ parts: readonly PartChange[] }>(
      `/api/decisions/${decision}/preview/parts`,
      { code, place: place?.code ?? null, from },
      language,
    );
    setTrouble(asked.message);
    if (asked.isOk) setParts(asked.body.parts);
  };
  return (
    <li className="preview-effect" data-code={code} data-kind={kind}>
      <strong>{`${EFFECT_LABELS[kind][language]}: ${code} ${name}`}</strong>
      <p>
        {[place?.name ?? words.country, until ? words.until(until) : null].filter(Boolean).join(', ')}
        {isNamed ? null : <em className="preview-side">{words.sideEffect}</em>}
      </p>
      <p>{`${words.before}: ${before ?? words.none} → ${words.after}: ${after ?? words.none}`}</p>
      <button aria-expanded={parts !== null} onClick={() => void toggle()} type="button">
        {parts ? words.hide : words.show}
      </button>
      <a href={pageOf(decision, effect)} rel="noreferrer" target="_blank">
        {words.asCitizens(from)}
        <span className="preview-hidden">{` (${words.newTab})`}</span>
      </a>
      {trouble ? <p role="alert">{trouble}</p> : null}
      {parts ? <PartChanges language={language} parts={parts} /> : null}
    </li>
  );
}

/** The citizens' page on the first day, for the people of the place. */
function pageOf(decision: number | string, { code, place, from }: PreviewedEffect): string {
  return `/api/decisions/${decision}/site/thu-tuc/${code}/${from}${place ? `?dia-ban=${place.code}` : ''}`;
}
