import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { worksFor } from '../../access/worksFor.ts';
import { requireAuthority } from '../../decisions/guardAuthority.ts';
import { loadDraft } from '../../decisions/loadDraft.ts';
import { refusal } from '../../problems/refusal.ts';
import { readId } from '../../fields/readId.ts';
import { jsonBody } from '../../jsonBody.ts';
import type { Decision } from '../../payloadTypes.ts';
import { MALFORMED, saveTable, tableBody } from './saveTable.ts';
import { takeTexts } from './takeTexts.ts';
import { toTableRow, type TableRow } from './tableRow.ts';
import { requireSignedIn } from '../../access/requireSignedIn.ts';
import { requirePlugged } from '../../requirePlugged.ts';

/** What the table of a decision's lines shows. */
export interface LinesTable {
  readonly number: string | null;
  readonly state: Decision['state'];
  readonly mayEdit: boolean;
  readonly rows: readonly TableRow[];
}

/** GET /api/decisions/:id/table: the lines as rows, without their long texts. */
const read: Endpoint = {
  path: '/:id/table',
  method: 'get',
  handler: async (req) => Response.json(await tableOf(req, await decisionAsked(req))),
};

/** POST /api/decisions/:id/table (changed, added, removed, order): saves what was changed, and answers the table. */
const save: Endpoint = {
  path: '/:id/table',
  method: 'post',
  handler: async (req) => {
    const decision = await decisionAsked(req);
    const body = tableBody.safeParse(await jsonBody(req));
    if (!body.success) throw refusal(req, MALFORMED);
    requireAuthority(req, decision.issuingAuthority);
    if (decision.isIncomplete === true)
      throw refusal(req, { vi: 'Bản soạn này đang được ghi.', en: 'This draft is being stored.' }, 'CONFLICT');
    await saveTable(req, decision.id, body.data);
    return Response.json(await tableOf(req, await decisionAsked(req)));
  },
};

const lineIds = z.object({
  lines: z
    .array(z.union([z.number().int(), z.string().max(24)]))
    .min(1)
    .max(1_000),
});

/** POST /api/decisions/:id/texts (lines): gives these lines the texts in force, to be amended. */
const texts: Endpoint = {
  path: '/:id/texts',
  method: 'post',
  handler: async (req) => {
    const decision = await decisionAsked(req);
    requireAuthority(req, decision.issuingAuthority);
    const taken = await takeTexts(req, decision.id, await linesAsked(req));
    return Response.json({ ...(await tableOf(req, await decisionAsked(req))), taken });
  },
};

/** POST /api/decisions/:id/changed-parts (lines): in which parts these lines differ from the texts in force. */
const parts: Endpoint = {
  path: '/:id/changed-parts',
  method: 'post',
  handler: async (req) => {
    const { id } = await decisionAsked(req);
    const present = requirePlugged(req, 'presentLines');
    const asked = new Set((await linesAsked(req)).map(String));
    const { draft, lineIds: ids } = await loadDraft(req.payload, id);
    const at = [...ids.keys()].filter((index) => asked.has(String(ids[index])));
    const found = await present.changedParts(draft, at);
    return Response.json({ lines: at.map((index, n) => ({ id: ids[index], parts: found[n] })) });
  },
};

const LONGEST_WORDS = 300;

/** GET /api/decisions/procedures?words=&decision=: procedures of the catalogue by words or code, ten at most. */
const find: Endpoint = {
  path: '/procedures',
  method: 'get',
  handler: async (req) => {
    requireSignedIn(req);
    const finder = requirePlugged(req, 'procedureFinder');
    const words = (req.searchParams.get('words') ?? '').normalize('NFC').trim();
    if (words.length > LONGEST_WORDS) throw refusal(req, MALFORMED);
    const { issuingAuthority } = await decisionNamed(req, req.searchParams.get('decision') ?? '');
    const issuer = { code: issuingAuthority?.code ?? null, name: issuingAuthority?.name ?? '' };
    return Response.json({ procedures: words === '' ? [] : await finder.find(words, issuer) });
  },
};

export const tableEndpoints: readonly Endpoint[] = [find, read, save, texts, parts];

async function tableOf(req: PayloadRequest, { id, number, state, issuingAuthority }: Decision): Promise<LinesTable> {
  const { docs } = await req.payload.find({
    collection: 'lines',
    where: { decision: { equals: id } },
    sort: ['order', 'id'],
    depth: 0,
    pagination: false,
    limit: 0,
    select: {
      updatedAt: true,
      section: true,
      position: true,
      kind: true,
      code: true,
      name: true,
      levels: true,
      fields: true,
      effectiveFrom: true,
      changedParts: true,
      contentFrom: true,
      content: true,
    },
  });
  const mayEdit = state !== 'announced' && worksFor(req, issuingAuthority?.code);
  return { number: number ?? null, state, mayEdit, rows: docs.map(toTableRow) };
}

function decisionAsked(req: PayloadRequest): Promise<Decision> {
  requireSignedIn(req);
  return decisionNamed(req, String(req.routeParams?.['id']));
}

async function decisionNamed(req: PayloadRequest, text: string): Promise<Decision> {
  const id = readId(req.payload, text);
  if (id === null) throw refusal(req, { vi: 'Không có quyết định này.', en: 'There is no such decision.' }, 'NOT_FOUND');
  return req.payload.findByID({ collection: 'decisions', id, depth: 0, joins: false, overrideAccess: false, req });
}

async function linesAsked(req: PayloadRequest): Promise<readonly (number | string)[]> {
  const body = lineIds.safeParse(await jsonBody(req));
  if (!body.success) throw refusal(req, MALFORMED);
  return body.data.lines;
}
