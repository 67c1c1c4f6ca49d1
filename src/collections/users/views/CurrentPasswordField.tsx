'use client';
import { PasswordField, useFormFields, useTranslation } from '@payloadcms/ui';
import type { TextFieldClientComponent } from 'payload';

/** Shown while somebody types a new password: an open browser must not be enough to take an account over. */
export const CurrentPasswordField: TextFieldClientComponent = ({ path }) => {
  const isPasswordTyped = useFormFields(([fields]) => fields.password !== undefined);
  const { i18n } = useTranslation();
  if (!isPasswordTyped) return null;
  return (
    <PasswordField
      autoComplete="current-password"
      path={path}
      field={{ name: 'currentPassword', label: i18n.language === 'en' ? 'Your own current password' : 'Mật khẩu hiện tại của chính bạn' }}
      // The server checks an empty one, because it knows whether it is needed.
      validate={() => true}
    />
  );
};
