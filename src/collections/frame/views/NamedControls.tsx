'use client';
import { useTranslation } from '@payloadcms/ui';
import { useEffect, type ReactNode } from 'react';
import { nameControls } from '../nameControls.ts';

/** Around the whole admin: names Payload's controls whenever the page changes. */
export function NamedControls({ children }: { readonly children: ReactNode }) {
  const { i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'vi';
  useEffect(() => {
    let frame = 0;
    const name = () => {
      frame = 0;
      nameControls(document, language);
    };
    const later = () => {
      if (frame === 0) frame = requestAnimationFrame(name);
    };
    later();
    const observer = new MutationObserver(later);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [language]);
  return children;
}
