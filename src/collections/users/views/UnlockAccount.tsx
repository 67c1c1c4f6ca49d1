'use client';
import { Button, toast, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { useState } from 'react';

const WORDS = {
  vi: { button: 'Mở khóa đăng nhập', done: 'Đã mở khóa: người này có thể đăng nhập lại ngay.', failed: 'Không mở khóa được.' },
  en: { button: 'Unlock sign-in', done: 'Unlocked: this person can sign in again at once.', failed: 'It could not be unlocked.' },
};

/** Ends the lock-out after too many wrong passwords, without a new password. */
export function UnlockAccount() {
  const { id, savedDocumentData } = useDocumentInfo();
  const { i18n } = useTranslation();
  const [isBusy, setIsBusy] = useState(false);
  const email: unknown = savedDocumentData?.['email'];
  if (!id || typeof email !== 'string') return null;
  const words = i18n.language === 'en' ? WORDS.en : WORDS.vi;
  const unlock = async () => {
    setIsBusy(true);
    const response = await fetch('/api/users/unlock', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email }),
    }).catch(() => null);
    setIsBusy(false);
    if (response?.ok) toast.success(words.done);
    else toast.error(words.failed);
  };
  return (
    <Button buttonStyle="secondary" disabled={isBusy} onClick={() => void unlock()}>
      {words.button}
    </Button>
  );
}
