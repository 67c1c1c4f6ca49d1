import type { ServerResponse } from 'node:http';
import { bilingualLine } from '../../domain/values/bilingual.ts';
import type { Label } from '../../domain/values/vocabulary.ts';
import { PROBLEM_CODES, type ProblemCode } from '../../problems/problemCodes.ts';

/** Refuses a request to the admin in the form that its own code shows. */
export function refuseInAdmin(
  response: ServerResponse,
  code: ProblemCode,
  message: Label,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(PROBLEM_CODES[code].status, { 'Content-Type': 'application/json; charset=utf-8', ...headers });
  response.end(JSON.stringify({ errors: [{ message: bilingualLine(message), extensions: { code } }] }));
}
