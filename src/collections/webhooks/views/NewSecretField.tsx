'use client';
import type { TextFieldClientComponent } from 'payload';
import { base64Of, ShownOnceField } from '../../fields/views/ShownOnceField.tsx';

const WORDS = {
  vi: {
    label: 'Bí mật để kiểm chữ ký (chỉ hiện lần này)',
    note: 'Hãy chép và trao cho bên nhận trước khi lưu: sau đó hệ thống không hiện lại.',
  },
  en: {
    label: 'Secret for checking signatures (shown this once)',
    note: 'Copy it and hand it to the receiver before you save: afterwards it is not shown again.',
  },
};

export const NewSecretField: TextFieldClientComponent = ({ path }) => <ShownOnceField path={path} make={makeSecret} words={WORDS} />;

/** In the form of Standard Webhooks. */
function makeSecret(bytes: Uint8Array): string {
  return `whsec_${base64Of(bytes)}`;
}
