'use client';
import { Button } from '@payloadcms/ui';
import { useState } from 'react';
import type { PreviewedText, WithdrawalPreview } from '../../../announcing/withdrawalPreview.ts';
import { dayInWords } from '../../../domain/values/dayInWords.ts';
import { CHANGE_KIND_LABELS } from '../../../domain/values/vocabulary.ts';
import { askAdmin } from './askAdmin.ts';
import { WITHDRAWAL_WORDS } from './withdrawalWords.ts';

interface WithdrawWholeProps {
  /** Key of the announced decision. */
  readonly decision: string;
  readonly language: 'vi' | 'en';
}

/** Withdraws a whole announced decision: shows first what follows, then drafts the correction and opens it. */
export function WithdrawWhole({ decision, language }: WithdrawWholeProps) {
  const words = WITHDRAWAL_WORDS[language];
  const [preview, setPreview] = useState<WithdrawalPreview | null>(null);
  const [trouble, setTrouble] = useState('');
  const [isBusy, setIsBusy] = useState(false);

  const ask = async <Answer,>(body: object | null): Promise<Answer | null> => {
    setIsBusy(true);
    const path = body ? '/withdrawals' : `/withdrawals?decision=${encodeURIComponent(decision)}`;
    const asked = await askAdmin<Answer>(`/api/decisions${path}`, body, language);
    setIsBusy(false);
    setTrouble(asked.isOk ? '' : asked.message);
    return asked.isOk ? asked.body : null;
  };
  const show = async () => setPreview(await ask<WithdrawalPreview>(null));
  const draft = async () => {
    const drafted = await ask<{ id: number }>({ decision });
    if (drafted) window.location.assign(`/admin/collections/decisions/${drafted.id}`);
  };

  return (
    <div data-testid="withdraw-whole">
      {trouble ? (
        <p role="alert" style={{ color: 'var(--theme-error-500)' }}>
          {trouble}
        </p>
      ) : null}
      {preview ? <Effects language={language} preview={preview} /> : null}
      <Button
        buttonStyle="secondary"
        disabled={isBusy}
        id={preview ? 'draft-withdrawal' : 'preview-withdrawal'}
        onClick={() => void (preview ? draft() : show())}
        size="small"
      >
        {preview ? words.draft : words.withdraw}
      </Button>
    </div>
  );
}

function Effects({ preview, language }: { readonly preview: WithdrawalPreview; readonly language: 'vi' | 'en' }) {
  const words = WITHDRAWAL_WORDS[language];
  const text = ({ code, name, place, from, until, decision }: PreviewedText) =>
    `${code} ${name} (${[decision, words.days(day(from, language), until && day(until, language)), place?.name].filter(Boolean).join(', ')})`;
  const lists: [string, readonly string[]][] = [
    [
      words.lines(preview.number),
      preview.lines.map(({ code, name, kind }) => `${code} ${name} (${CHANGE_KIND_LABELS[kind][language].toLowerCase()})`),
    ],
    [words.revived, preview.revived.map(text)],
    [words.ended, preview.ended.map(text)],
    [words.groundless, preview.groundless.map(text)],
  ];
  return (
    <>
      {lists.map(([title, items]) => (
        <section key={title}>
          <h3>{title}</h3>
          {items.length === 0 ? <p>{words.none}</p> : null}
          <ul>
            {items.map((item, i) => (
              <li key={`${item} ${i}`}>{item}</li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function day(text: string, language: 'vi' | 'en'): string {
  return language === 'vi' ? dayInWords(text) : text;
}
