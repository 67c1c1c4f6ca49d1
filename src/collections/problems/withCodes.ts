import { bilingualLine } from '../../domain/values/bilingual.ts';
import { codeOfStatus } from '../../problems/problemCodes.ts';
import { PROBLEM_MEANINGS } from '../../problems/problemMeanings.ts';

interface ToldError {
  readonly message?: string;
  readonly extensions?: object;
}

type Answering<Arguments extends unknown[]> = (request: Request, ...rest: Arguments) => Promise<Response>;

/** Payload's REST door with a code of the one table in every error that it tells, whoever made the answer. */
export function withCodes<Arguments extends unknown[]>(answer: Answering<Arguments>): Answering<Arguments> {
  return async (request, ...rest) => addCodes(await answer(request, ...rest));
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
