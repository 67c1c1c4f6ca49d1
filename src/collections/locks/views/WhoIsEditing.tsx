'use client';
import { useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { momentInFigures } from '../../../domain/values/dayInWords.ts';
import { askAdmin } from '../../decisions/views/askAdmin.ts';
import type { OpenForm } from '../lockEndpoint.ts';
import './whoIsEditing.css';

const WORDS = {
  vi: {
    known: (name: string, at: string) => `${name} đang sửa mục này, lần gần nhất lúc ${at}.`,
    unknown: 'Có người khác đang sửa mục này.',
    takingOver: 'Nếu bạn sửa thay, người đó không sửa tiếp được và có thể mất những gì chưa lưu.',
  },
  en: {
    known: (name: string, at: string) => `${name} is editing this entry, last at ${at}.`,
    unknown: 'Somebody else is editing this entry.',
    takingOver: 'If you take over, they can no longer edit, and may lose what they have not saved.',
  },
} as const;

/** Who else has this form open, beside its buttons and in Payload's dialog. */
export function WhoIsEditing() {
  const { id, collectionSlug, documentIsLocked } = useDocumentInfo();
  const { i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'vi';
  const [open, setOpen] = useState<OpenForm | null>(null);
  const dialog = useElement('.document-locked__content', documentIsLocked === true);
  useEffect(() => {
    if (!id || !collectionSlug || !documentIsLocked) return setOpen(null);
    const address = `/api/open-form?${new URLSearchParams({ collection: collectionSlug, id: String(id) })}`;
    void askAdmin<{ readonly open: OpenForm | null }>(address, null, language).then(({ isOk, body }) => setOpen(isOk ? body.open : null));
  }, [id, collectionSlug, documentIsLocked, language]);
  const words = WORDS[language];
  const told = open?.name ? words.known(open.name, momentInFigures(open.at)) : words.unknown;
  return (
    <>
      {open ? <p className="who-is-editing">{told}</p> : null}
      {dialog ? createPortal(<p className="who-is-editing">{`${told} ${words.takingOver}`}</p>, dialog) : null}
    </>
  );
}

/** The element of the page, from when it appears until it goes; looked for only while it may come. */
function useElement(selector: string, isAwaited: boolean): Element | null {
  const [element, setElement] = useState<Element | null>(null);
  useEffect(() => {
    if (!isAwaited) return setElement(null);
    const look = () => setElement(document.querySelector(selector));
    look();
    const observer = new MutationObserver(look);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [selector, isAwaited]);
  return element;
}
