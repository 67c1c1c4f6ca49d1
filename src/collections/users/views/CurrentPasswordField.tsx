'use client';
import { PasswordField, useFormFields, useTranslation } from '@payloadcms/ui';
import type { TextFieldClientComponent } from 'payload';

/** Asked for while a new password is being typed: a browser left open is not enough to take an account over. */
export const CurrentPasswordField: TextFieldClientComponent = ({ path }) => {
  const isPasswordTyped = useFormFields(([fields]) => fields.password !== undefined);
  const { i18n } = useTranslation();
  if (!isPasswordTyped) return null;
  return (
    <PasswordField
      autoComplete="current-password"
      path={path}
      field={{ name: 'currentPassword', label: i18n.language === 'en' ? 'Your own current password' : 'Mật khẩu hiện tại của chính bạn' }}
      // An empty one is told of by the server, which knows whether it is needed.
      validate={() => true}
    />
  );
};
