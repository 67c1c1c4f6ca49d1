import type { Notice } from '../../domain/values/notice.ts';

/** A notice of reading whose English details end with the location in the file, for people who see no path. */
export function located<Read extends Notice>(notice: Read): Read {
  const { message, path } = notice;
  return { ...notice, message: { ...message, en: `${message.en} (${path})` } };
}
