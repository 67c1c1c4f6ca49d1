import type { Payload } from 'payload';
import { bilingualLine } from '../../domain/values/bilingual.ts';

export async function refuseUnguarded(payload: Payload, missing: readonly string[]): Promise<never> {
  await payload.destroy();
  throw new Error(
    bilingualLine({
      vi: `Cơ sở dữ liệu thiếu ràng buộc của nhật ký công bố: ${missing.join(', ')}.`,
      en: `The database lacks guards of the log: ${missing.join(', ')}.`,
    }),
  );
}
