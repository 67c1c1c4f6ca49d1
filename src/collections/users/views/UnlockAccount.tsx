'use client';
import { Button, toast, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { useState } from 'react';
import { askAdmin } from '../../decisions/views/askAdmin.ts';

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
    const { isOk, message } = await askAdmin('/api/users/unlock', { email }, i18n.language);
    setIsBusy(false);
    if (isOk) toast.success(words.done);
    else toast.error(`${words.failed} ${message}`);
  };
  return (
    <Button buttonStyle="secondary" disabled={isBusy} onClick={() => void unlock()}>
      {words.button}
    </Button>
  );
}
