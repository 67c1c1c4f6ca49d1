import { useState } from 'react';
import { askAdmin } from '../../views/askAdmin.ts';

interface DraftButtonProps {
  /** Of the endpoint that drafts: 'corrections'. */
  readonly path: string;
  readonly body: object;
  readonly label: string;
  readonly language: 'vi' | 'en';
}

/** Drafts a decision from something announced, and opens the draft. */
export function DraftButton({ path, body, label, language }: DraftButtonProps) {
  const [trouble, setTrouble] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const draft = async () => {
    setIsBusy(true);
    const asked = await askAdmin<{ id: number | string }>(`/api/decisions/${path}`, body, language);
    setIsBusy(false);
    setTrouble(asked.message);
    if (asked.isOk) window.location.assign(`/admin/collections/decisions/${asked.body.id}`);
  };
  return (
    <>
      <button data-draft={path} disabled={isBusy} onClick={() => void draft()} type="button">
        {label}
      </button>
      {trouble ? <span role="alert">{` ${trouble}`}</span> : null}
    </>
  );
}
