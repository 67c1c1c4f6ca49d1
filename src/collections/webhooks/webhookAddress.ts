import type { TextFieldSingleValidation } from 'payload';

const LONGEST = 2_000;

/** An http(s) address without a name and password in it. Where it leads is checked each time that something is sent. */
export const isWebhookAddress: TextFieldSingleValidation = (value, { req }) => {
  if (typeof value === 'string' && value.length <= LONGEST && isPlainAddress(value)) return true;
  return req.i18n?.language === 'en'
    ? 'Must be an https:// address without a name and password.'
    : 'Phải là địa chỉ https://, không kèm tên và mật khẩu.';
};

function isPlainAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return /^https?:$/.test(protocol) && username === '' && password === '';
}
