'use client';
import type { TextFieldClientComponent } from 'payload';
import { base64Of, ShownOnceField } from '../../fields/views/ShownOnceField.tsx';

const WORDS = {
  vi: {
    label: 'Khóa (chỉ hiện lần này)',
    note: 'Hãy chép và cất khóa trước khi lưu: sau đó hệ thống chỉ giữ mã băm và không thể hiện lại.',
  },
  en: {
    label: 'Key (shown this once)',
    note: 'Copy it and keep it safe before you save: afterwards only its hash is kept, and it cannot be shown again.',
  },
};

export const NewKeyField: TextFieldClientComponent = ({ path }) => <ShownOnceField path={path} make={makeKey} words={WORDS} />;

/** In the form of `keyText.ts`, which browsers cannot load. */
function makeKey(bytes: Uint8Array): string {
  return `tthc_${base64Of(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
}
