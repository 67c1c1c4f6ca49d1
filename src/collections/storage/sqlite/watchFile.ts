import { stat } from 'node:fs/promises';
import type { Label } from '../../../domain/values/vocabulary.ts';
import type { DatabaseWatch } from '../database.ts';

/**
 * Remembers which file was opened. A process keeps a removed or replaced file open: what it writes there is lost, and
 * it does not see the new file.
 * @param isReadOnly nobody should change such a file; one that has changed must be opened again
 */
export async function watchFile(file: string, isReadOnly: boolean): Promise<DatabaseWatch> {
  const opened = await stat(file);
  return async () => {
    const now = await stat(file).catch(() => null);
    if (now === null)
      return { vi: `Tệp cơ sở dữ liệu ${file} không còn. ${RESTART.vi}`, en: `The database ${file} is gone. ${RESTART.en}` };
    const isSame = now.ino === opened.ino && now.dev === opened.dev;
    const isUnchanged = !isReadOnly || (now.size === opened.size && now.mtimeMs === opened.mtimeMs);
    if (isSame && isUnchanged) return null;
    return {
      vi: `Tệp cơ sở dữ liệu ${file} đã bị thay bằng tệp khác. ${RESTART.vi}`,
      en: `The database ${file} was replaced by another file. ${RESTART.en}`,
    };
  };
}

const RESTART: Label = {
  vi: 'Hãy khởi động lại chương trình.',
  en: 'Restart the program.',
};
