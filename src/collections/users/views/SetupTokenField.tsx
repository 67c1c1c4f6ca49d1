'use client';
import { TextInput, useField, useTranslation } from '@payloadcms/ui';
import type { TextFieldClientComponent } from 'payload';
import { useEffect } from 'react';

/** Takes the token from the fragment of the printed address; browsers send fragments to nobody. */
export const SetupTokenField: TextFieldClientComponent = ({ path }) => {
  const { value, setValue } = useField<string>({ path });
  const { i18n } = useTranslation();
  useEffect(() => {
    const token = new URLSearchParams(window.location.hash.slice(1)).get('token');
    if (!token || value) return;
    // A moment later: as the form gets ready, it puts its own empty value there.
    const timer = setTimeout(() => setValue(token));
    return () => clearTimeout(timer);
  }, [value, setValue]);
  const isEnglish = i18n.language === 'en';
  return (
    <TextInput
      path={path}
      value={value ?? ''}
      onChange={(event: { target: { value: string } }) => setValue(event.target.value)}
      label={isEnglish ? 'Setup token' : 'Mã thiết lập'}
      description={
        isEnglish
          ? 'Stands at the end of the address that the start printed (after "token=").'
          : 'Ở cuối địa chỉ mà lệnh khởi động in ra (sau chữ “token=”).'
      }
      required
    />
  );
};
