import { stat } from 'node:fs/promises';
import type { Label } from '../../../domain/values/vocabulary.ts';

/** Says why the file that stands there is no longer the one that was opened; null while it is. */
export type FileWatch = () => Promise<Label | null>;

/**
 * Remembers which file was opened. One that is removed or replaced goes on in the memory of whoever has it open: what is
 * written there is lost, and what stands in its place is not read.
 * @param isReadOnly nobody changes such a file; one that has changed after all must be opened anew
 */
export async function watchFile(file: string, isReadOnly: boolean): Promise<FileWatch> {
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
