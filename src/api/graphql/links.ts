import type { ApiContext } from './context.ts';

type Start = Pick<ApiContext, 'publicUrl'>;

/** Permanent addresses of the citizens' pages. */
export function procedurePage({ publicUrl }: Start, code: string): string {
  return `${publicUrl}/thu-tuc/${code}`;
}

export function versionPage({ publicUrl }: Start, id: string): string {
  return `${publicUrl}/phien-ban/${id}`;
}

/** A decision's key is the path of its page. */
export function decisionPage({ publicUrl }: Start, key: string): string {
  return `${publicUrl}/quyet-dinh/${key.split('/').map(encodeURIComponent).join('/')}`;
}
