import type { Endpoint, Payload } from 'payload';
import { z } from 'zod';
import { LOOK_UPS } from '../../announcing/editing/lookUp.ts';
import { refusal } from '../problems/refusal.ts';
import { plugged } from '../plugs.ts';
import { requireSignedIn } from '../access/requireSignedIn.ts';

/** An entry that a form offers. */
export interface FoundEntry {
  readonly code: string | null;
  readonly name: string;
  readonly note: string | null;
}

const LONGEST_WORDS = 300;
const asked = z.object({
  in: z.enum([...LOOK_UPS, 'procedures']),
  words: z
    .string()
    .max(LONGEST_WORDS)
    .transform((words) => words.normalize('NFC').trim()),
});

/** GET /api/look-up?in=authorities&words=hai phong: entries of a register or procedures, 20 at most, for signed-in people. */
export const lookUpEndpoint: Endpoint = {
  path: '/look-up',
  method: 'get',
  handler: async (req) => {
    requireSignedIn(req);
    const wanted = asked.safeParse(Object.fromEntries(req.searchParams));
    if (!wanted.success) throw refusal(req, MALFORMED);
    return Response.json({ entries: await find(req.payload, wanted.data) }, { headers: { 'Cache-Control': 'no-store' } });
  },
};

async function find(payload: Payload, { in: name, words }: z.infer<typeof asked>): Promise<readonly FoundEntry[]> {
  if (words === '') return [];
  if (name === 'procedures') {
    const found = await plugged(payload, 'procedureFinder')?.find(words, { code: null, name: '' });
    return (found ?? []).map((procedure) => ({ code: procedure.code, name: procedure.name, note: procedure.place }));
  }
  const lookUp = plugged(payload, 'lookUp');
  return (lookUp?.find(name, words) ?? []).map(({ code, name: printed, note }) => ({ code, name: printed, note }));
}

const MALFORMED = {
  vi: `Cần "in" (${[...LOOK_UPS, 'procedures'].join(', ')}) và "words" (không quá ${LONGEST_WORDS} ký tự).`,
  en: `Needs "in" (${[...LOOK_UPS, 'procedures'].join(', ')}) and "words" (${LONGEST_WORDS} characters at most).`,
};
