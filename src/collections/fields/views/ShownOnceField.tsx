'use client';
import { CopyToClipboard, TextInput, useField, useTranslation } from '@payloadcms/ui';
import { useEffect } from 'react';

interface Words {
  readonly label: string;
  readonly note: string;
}

interface Shown {
  readonly path: string;
  /** Makes the secret from random bytes. */
  readonly make: (bytes: Uint8Array) => string;
  readonly words: Readonly<Record<'vi' | 'en', Words>>;
}

/** Makes a secret in the browser, so that it can be copied before the form leaves the page. */
export function ShownOnceField({ path, make, words }: Shown) {
  const { value, setValue } = useField<string>({ path });
  const { i18n } = useTranslation();
  useEffect(() => {
    if (value) return;
    // A moment later: as the form gets ready, it puts its own empty value there.
    const timer = setTimeout(() => setValue(make(crypto.getRandomValues(new Uint8Array(32)))));
    return () => clearTimeout(timer);
  }, [value, setValue, make]);
  const { label, note } = i18n.language === 'en' ? words.en : words.vi;
  return (
    <>
      <TextInput path={path} value={value ?? ''} label={label} description={note} readOnly />
      <CopyToClipboard value={value ?? ''} />
    </>
  );
}

export function base64Of(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
