import { bilingualLine } from '../../domain/values/bilingual.ts';
import { codeOfStatus, PROBLEM_CODES } from '../../problems/problemCodes.ts';
import { PROBLEM_MEANINGS } from '../../problems/problemMeanings.ts';

interface ToldError {
  readonly message?: string;
  readonly extensions?: object;
}

type Answering<Arguments extends unknown[]> = (request: Request, ...rest: Arguments) => Promise<Response>;

/** Payload's REST door with a code of the one table in every error that it tells, whoever made the answer. */
export function withCodes<Arguments extends unknown[]>(answer: Answering<Arguments>): Answering<Arguments> {
  return async (request, ...rest) => addCodes(isWellFormed(request.url) ? await answer(request, ...rest) : malformed());
}

/** Payload's router throws at others. */
function isWellFormed(url: string): boolean {
  try {
    return decodeURIComponent(new URL(url).pathname) !== '';
  } catch {
    return false;
  }
}

function malformed(): Response {
  const message = bilingualLine({ vi: 'Địa chỉ sai mã hóa %', en: 'The address is wrongly %-encoded' });
  return Response.json({ errors: [{ message }] }, { status: PROBLEM_CODES.BAD_INPUT.status });
}

async function addCodes(response: Response): Promise<Response> {
  if (response.ok || !response.headers.get('content-type')?.includes('json')) return response;
  const code = codeOfStatus(response.status);
  const told: unknown = await response.json();
  const body = typeof told === 'object' && told !== null ? told : {};
  const { errors, message } = body as { readonly errors?: readonly ToldError[]; readonly message?: string };
  const named = errors?.length ? errors : [{ message: message ?? bilingualLine(PROBLEM_MEANINGS[code]) }];
  const coded = named.map((error) => ({ ...error, extensions: { code, ...error.extensions } }));
  const headers = new Headers(response.headers);
  headers.delete('content-length');
  return Response.json({ ...body, errors: coded }, { status: response.status, headers });
}
