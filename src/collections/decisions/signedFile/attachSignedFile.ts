import { draftHash } from '../../../announcing/review/draftHash.ts';
import type { Label } from '../../../domain/values/vocabulary.ts';
import { documentOf, keepFile } from '../../decisionFiles/keepFile.ts';
import type { Action } from '../action.ts';
import { readSignedPdf } from '../import/readUpload.ts';
import { loadDraft } from '../loadDraft.ts';
import { refusal } from '../../problems/refusal.ts';
import { signedFileOf } from './signedFileOf.ts';

/** Adds the signed PDF to a draft, or puts another in its place. Earlier files are kept; the draft names the newest. */
export async function attachSignedFile({ req, user, loaded: { stored } }: Action): Promise<Response> {
  const { payload } = req;
  if (stored.state === 'announced') throw refusal(req, ANNOUNCED, 'NOT_ALLOWED');
  if (stored.state !== 'draft' && stored.state !== 'returned') throw refusal(req, UNDER_WAY, 'CONFLICT');
  const pdf = await readSignedPdf(req);
  const authority = stored.issuingAuthority?.code ?? null;
  const file = await keepFile(payload, pdf, { role: 'signed', authority, decision: stored.id as number }, user);
  await payload.update({ collection: 'decisions', id: stored.id, data: { document: documentOf(file) }, depth: 0, user });
  const { draft, stored: now } = await loadDraft(payload, stored.id);
  return Response.json({ signedFile: await signedFileOf(payload, now), draftHash: draftHash(draft) }, { status: 201 });
}

const ANNOUNCED: Label = {
  vi: 'Quyết định đã công bố, không sửa được nữa; hãy lập đính chính để nêu lại văn bản đã ký.',
  en: 'An announced decision never changes; draft a correction that restates the signed file.',
};
const UNDER_WAY: Label = {
  vi: 'Quyết định đã trình hoặc đã duyệt: hãy đưa về bản nháp trước khi thay văn bản đã ký.',
  en: 'The decision is submitted or approved: take it back to draft before you replace the signed file.',
};
