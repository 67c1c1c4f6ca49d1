import type { Viewpoint } from '../parts/links.tsx';

/** The list of the procedures in force. */
export const PROCEDURES_PATH = '/thu-tuc';

/** Code of the authority that announced the version in force. */
export const ISSUER_PARAMETER = 'ban-hanh';

/** The list as the people of a place have it on a day, narrowed by parameters of its address. */
export function procedureListAddress({ day, place }: Viewpoint, narrowed: Readonly<Record<string, string>> = {}): string {
  const search = new URLSearchParams({ ...(day ? { ngay: day } : {}), ...(place ? { 'dia-ban': place } : {}), ...narrowed });
  return PROCEDURES_PATH + (search.size > 0 ? `?${search}` : '');
}
