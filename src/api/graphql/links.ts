import type { ApiContext } from './context.ts';
import { NO_CLOCKS, type Clocks } from './globalId.ts';

type Start = Pick<ApiContext, 'publicUrl'>;

/** Addresses of the citizens' pages. A procedure's page shows the day, the place and the knowledge that were asked. */
export function procedurePage({ publicUrl }: Start, code: string, { asOf, knownAt, place }: Clocks = NO_CLOCKS): string {
  const query = new URLSearchParams(
    Object.entries({ knownAt, 'dia-ban': place }).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  );
  const search = query.size > 0 ? `?${query}` : '';
  return `${publicUrl}/thu-tuc/${code}${asOf === null ? '' : `/${asOf}`}${search}`;
}

export function versionPage({ publicUrl }: Start, id: string): string {
  return `${publicUrl}/phien-ban/${id}`;
}

/** A decision's key is the path of its page. */
export function decisionPage({ publicUrl }: Start, key: string): string {
  return `${publicUrl}/quyet-dinh/${key.split('/').map(encodeURIComponent).join('/')}`;
}
