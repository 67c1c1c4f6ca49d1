import {
  ValidationError,
  type CollectionAfterChangeHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeValidateHook,
  type PayloadRequest,
} from 'payload';
import { dayInVietNam, isCalendarDate, type CalendarDate } from '../../domain/values/calendarDate.ts';
import { dayInFigures } from '../../domain/values/dayInWords.ts';
import type { Label } from '../../domain/values/vocabulary.ts';
import { refusal } from '../problems/refusal.ts';
import type { ApiKey } from '../payloadTypes.ts';
import { authorityProblem } from '../users/settleAuthority.ts';
import { hashOfKey, KEY_PATTERN, makeKey, startOfKey } from './keyText.ts';

/** In the request's context, until the answer to the creation has shown it. */
const MADE = Symbol.for('tthc.madeKey');

/** Stores the hash of a new key and forgets the key. The admin's form proposes one; other clients get one made here. */
export const sealKey: CollectionBeforeChangeHook<ApiKey> = ({ data, operation, req }) => {
  const { key: given, ...entry } = data;
  if (operation !== 'create') return entry;
  const key = typeof given === 'string' && given !== '' ? given : makeKey();
  if (!KEY_PATTERN.test(key)) throw refusal(req, MADE_HERE);
  (req.context as Record<symbol, unknown>)[MADE] = key;
  return { ...entry, hash: hashOfKey(key), start: startOfKey(key) };
};

/** The answer to the creation shows the key, this once. */
export const showKeyOnce: CollectionAfterChangeHook<ApiKey> = ({ doc, operation, req }) => {
  const context = req.context as Record<symbol, unknown>;
  const key = context[MADE];
  delete context[MADE];
  return operation === 'create' && typeof key === 'string' ? { ...doc, key } : doc;
};

/** A key that writes belongs to an authority of the register, as a person does. */
export const requireAuthority: CollectionBeforeValidateHook<ApiKey> = async ({ data, originalDoc, req }) => {
  const { scopes = [], authority } = { ...originalDoc, ...data } as Partial<ApiKey>;
  const writes = scopes.some((scope) => scope !== 'read');
  if (!writes && !authority) return data;
  const problem = await authorityProblem(req.payload, { role: 'editor', authority: authority ?? null, isForAllAuthorities: false });
  if (problem) throw wrong(req, 'authority', authority ? problem : MISSING);
  return data;
};

/** A new key works for a day at least; an old one may be given a day in the past, which ends it. */
export const requireUsefulDay: CollectionBeforeValidateHook<ApiKey> = ({ data, operation, req }) => {
  const { lastDay } = { ...data };
  const today = dayInVietNam(new Date());
  if (operation === 'create' && isCalendarDate(lastDay) && lastDay < today) throw wrong(req, 'lastDay', alreadyOver(today));
  return data;
};

const LABELS = {
  authority: { vi: 'Mã cơ quan', en: 'Code of the authority' },
  lastDay: { vi: 'Ngày cuối cùng', en: 'Last day' },
} as const satisfies Record<string, Label>;

function wrong(req: PayloadRequest, path: keyof typeof LABELS, problem: Label): ValidationError {
  const language = req.i18n?.language === 'en' ? 'en' : 'vi';
  const error = { path, label: LABELS[path][language], message: problem[language] };
  return new ValidationError({ collection: 'api-keys', req, errors: [error] }, req.t);
}

function alreadyOver(today: CalendarDate): Label {
  return {
    vi: `Ngày này đã qua (hôm nay là ${dayInFigures(today)}): khóa sẽ không dùng được.`,
    en: `This day is over (today is ${today}): the key would never work.`,
  };
}

const MADE_HERE: Label = { vi: 'Khóa do hệ thống tạo.', en: 'A key is made by this system.' };
const MISSING: Label = {
  vi: 'Khóa có quyền soạn, duyệt hoặc công bố phải thuộc một cơ quan.',
  en: 'A key that drafts, approves or announces belongs to an authority.',
};
