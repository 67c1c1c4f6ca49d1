import type { AfterErrorHook } from 'payload';
import { codeOfStatus } from '../../problems/problemCodes.ts';
import { tellConflicts } from '../users/tellConflicts.ts';
import { tellFields } from './tellFields.ts';
import { tellRefusal } from './tellRefusal.ts';
import { tellUnknown } from './tellUnknown.ts';

/** The first that knows an error tells it. */
const TELLERS: readonly AfterErrorHook[] = [tellConflicts, tellFields, tellRefusal, tellUnknown];

/** The one place where errors leave the collections. REST adds the codes that are missing (`withCodes`). */
export const tellProblem: AfterErrorHook = async (given) => {
  if (given.graphqlResult) return { graphqlResult: withCode(given.graphqlResult) };
  for (const tell of TELLERS) {
    const told = await tell(given);
    if (told) return told;
  }
  return undefined;
};

type GraphqlResult = NonNullable<Parameters<AfterErrorHook>[0]['graphqlResult']>;

function withCode(result: GraphqlResult): GraphqlResult {
  const { statusCode } = result.extensions as { readonly statusCode?: number };
  return { ...result, extensions: { ...result.extensions, code: codeOfStatus(statusCode ?? 500) } };
}
