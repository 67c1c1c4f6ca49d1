import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import type { PayloadRequest } from 'payload';
import type { Label } from '../../../domain/values/vocabulary.ts';
import type { ProblemCode } from '../../../problems/problemCodes.ts';
import { causesOf, type Cause } from '../../../store/causesOf.ts';
import { refusal } from '../../problems/refusal.ts';
import { KEPT, LAST_ADMINISTRATOR } from '../../users/lastAdministrator.ts';

interface Refused {
  readonly when: (cause: Cause) => boolean;
  readonly told: Label;
  readonly code: ProblemCode;
}

const GONE = {
  vi: 'Mục mà thay đổi này dẫn tới vừa bị xóa. Hãy mở lại trang và thử lại.',
  en: 'What this change refers to has just been removed. Open the page again and repeat it.',
};

/** What the file itself refuses to people, because only it sees two requests at once. */
const REFUSED: readonly Refused[] = [
  { when: ({ message }) => message.includes(LAST_ADMINISTRATOR), told: KEPT, code: 'NOT_ALLOWED' },
  { when: ({ code }) => code === 'SQLITE_CONSTRAINT_FOREIGNKEY', told: GONE, code: 'CONFLICT' },
];

const WRITES = ['create', 'updateOne', 'updateMany', 'deleteOne', 'deleteMany', 'upsert'] as const;

/** The same adapter, whose refusals are ours: told in a sentence at every door, and no fault in the log. */
export function tellRefusals(adapter: SQLiteAdapter): SQLiteAdapter {
  for (const name of WRITES) {
    const write = adapter[name].bind(adapter) as (given: { readonly req?: Partial<PayloadRequest> }) => Promise<unknown>;
    const telling: typeof write = (given) =>
      write(given).catch((error: unknown) => {
        const refused = REFUSED.find(({ when }) => causesOf(error).some(when));
        throw refused ? refusal({ i18n: given.req?.i18n ?? { language: 'vi' } }, refused.told, refused.code) : error;
      });
    Object.assign(adapter, { [name]: telling });
  }
  return adapter;
}
