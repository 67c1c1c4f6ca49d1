'use client';
import { Gutter, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import type { PreviewedEffect } from '../../../../announcing/views/catalogueViews.ts';
import { askAdmin } from '../../views/askAdmin.ts';
import { Effect } from './Effect.tsx';
import { PREVIEW_WORDS, type Language } from './previewWords.ts';
import './preview.css';

/** The tab "What changes" of a drafted decision. Opening it counts as having looked at this draft. */
export function WhatChanges() {
  const { id } = useDocumentInfo();
  const { i18n } = useTranslation();
  const language: Language = i18n.language === 'en' ? 'en' : 'vi';
  const words = PREVIEW_WORDS[language];
  const [effects, setEffects] = useState<readonly PreviewedEffect[] | null>(null);
  const [trouble, setTrouble] = useState('');
  useEffect(() => {
    if (!id) return;
    void askAdmin<{ effects: readonly PreviewedEffect[] }>(`/api/decisions/${id}/preview`, {}, language).then((asked) => {
      setTrouble(asked.message);
      if (asked.isOk) setEffects(asked.body.effects);
    });
  }, [id, language]);

  return (
    <Gutter className="preview-page">
      <h2>{words.title}</h2>
      <p>{words.intro}</p>
      {id ? null : <p>{words.saveFirst}</p>}
      {trouble ? <p role="alert">{trouble}</p> : null}
      {id && !effects && !trouble ? <p role="status">{words.loading}</p> : null}
      {id && effects ? <Days decision={id} effects={effects} language={language} /> : null}
    </Gutter>
  );
}

interface DaysProps {
  readonly decision: number | string;
  readonly effects: readonly PreviewedEffect[];
  readonly language: Language;
}

function Days({ decision, effects, language }: DaysProps) {
  const words = PREVIEW_WORDS[language];
  if (effects.length === 0) return <p data-testid="what-changes">{words.nothing}</p>;
  const days = [...new Set(effects.map(({ from }) => from))];
  return (
    <div data-testid="what-changes">
      <p>{words.counts(effects.length, effects.filter(({ isNamed }) => !isNamed).length)}</p>
      {days.map((day) => (
        <section key={day}>
          <h3>{words.from(day)}</h3>
          <ul>
            {effects
              .filter(({ from }) => from === day)
              .map((effect) => (
                <Effect
                  decision={decision}
                  effect={effect}
                  key={`${effect.code} ${effect.place?.code ?? ''} ${effect.until ?? ''}`}
                  language={language}
                />
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
