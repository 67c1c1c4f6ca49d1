import { createHash } from 'node:crypto';
import type { Endpoint, PayloadRequest } from 'payload';
import type { FileDraft, FileDrafting } from '../../../announcing/fromFile/fileDrafting.ts';
import type { Label } from '../../../domain/values/vocabulary.ts';
import type { ProblemCode } from '../../../problems/problemCodes.ts';
import type { RefusalCode } from '../../../reading/refusal.ts';
import { findDrafts, type FoundDraft } from '../findDrafts.ts';
import { requireAuthority } from '../guardAuthority.ts';
import { loadDraft } from '../loadDraft.ts';
import { refusal } from '../../problems/refusal.ts';
import { compare } from './comparison.ts';
import { draftDifferences } from './draftDifferences.ts';
import { keepImport } from './keepImport.ts';
import { readUpload, type Upload } from './readUpload.ts';
import { requireSignedIn } from '../../access/requireSignedIn.ts';
import { requirePlugged } from '../../requirePlugged.ts';

/** POST /api/decisions/read (multipart: file, edits): the file beside its lines; stores nothing. */
const read: Endpoint = {
  path: '/read',
  method: 'post',
  handler: async (req) => {
    const { upload, drafted } = await draftUpload(req);
    const stored = await storedDraftOf(req, drafted);
    const earlier = stored && {
      id: stored.id,
      state: stored.state,
      isReplaceable: isReplaceable(stored),
      differences: draftDifferences((await loadDraft(req.payload, stored.id)).draft, drafted.draft),
    };
    return Response.json({ file: fileOf(upload), ...compare(drafted, upload.edits), earlier });
  },
};

/** POST /api/decisions/import (multipart: file, signed, edits, answers, compared, replaces): keeps the draft. */
const save: Endpoint = {
  path: '/import',
  method: 'post',
  handler: async (req) => {
    const { upload, drafted, user } = await draftUpload(req);
    if (upload.compared !== null && upload.compared !== fileOf(upload).sha256) throw refusal(req, ANOTHER_FILE, 'CONFLICT');
    if (drafted.violations.some(({ code }) => code === 'ALREADY_ANNOUNCED')) throw refusal(req, ANNOUNCED, 'CONFLICT');
    const stored = await storedDraftOf(req, drafted);
    if (stored && stored.id !== upload.replaces) throw refusal(req, ANOTHER_DRAFT, 'CONFLICT');
    if (upload.replaces !== null && (!stored || !isReplaceable(stored))) throw refusal(req, NOT_REPLACEABLE, 'CONFLICT');
    const id = await keepImport({ payload: req.payload, by: user.email, drafter: user, now: () => new Date() }, upload, drafted);
    return Response.json({ id, lines: drafted.draft.lines.length, state: 'draft' }, { status: upload.replaces === null ? 201 : 200 });
  },
};

export const importEndpoints: readonly Endpoint[] = [read, save];

interface DraftedUpload {
  readonly upload: Upload;
  readonly drafted: FileDraft;
  readonly user: NonNullable<PayloadRequest['user']>;
}

/** Reads for drafters of the issuing authority only: others learn nothing of what the file would change. */
async function draftUpload(req: PayloadRequest): Promise<DraftedUpload> {
  const user = requireSignedIn(req);
  const drafting = requirePlugged(req, 'fileDrafting');
  const upload = await readUpload(req);
  const drafted = await readOrRefuse(req, drafting, upload);
  requireAuthority(req, drafted.draft.decision.issuingAuthority ?? undefined);
  return { upload, drafted, user };
}

/** The stored draft of the same decision; null without one. */
async function storedDraftOf({ payload }: PayloadRequest, { draft, registers }: FileDraft): Promise<FoundDraft | null> {
  const found = await findDrafts(payload, draft, registers);
  return found.find(({ isIncomplete }) => !isIncomplete) ?? found[0] ?? null;
}

function isReplaceable({ state }: FoundDraft): boolean {
  return state === 'draft' || state === 'returned';
}

const STATUS: Partial<Record<RefusalCode, ProblemCode>> = { TOO_LARGE: 'TOO_LARGE', ARCHIVE_BOMB: 'TOO_LARGE', BUSY: 'OVERLOADED' };

async function readOrRefuse(req: PayloadRequest, drafting: FileDrafting, { file, edits }: Upload): Promise<FileDraft> {
  try {
    return await drafting.draft(file.bytes, edits);
  } catch (error) {
    if (!isRefused(error)) throw error;
    throw refusal(req, error.label, STATUS[error.code] ?? 'CHECK_FAILED');
  }
}

/** By its name: the admin's bundle has a class of its own. */
function isRefused(error: unknown): error is { readonly code: RefusalCode; readonly label: Label } {
  return error instanceof Error && error.name === 'ReadingRefused' && 'label' in error;
}

function fileOf({ file }: Upload): { readonly name: string; readonly bytes: number; readonly sha256: string } {
  return { name: file.name, bytes: file.bytes.length, sha256: createHash('sha256').update(file.bytes).digest('hex') };
}

const ANOTHER_FILE: Label = {
  vi: 'Tệp đã khác với tệp vừa đối chiếu: hãy đọc lại.',
  en: 'The file is another than the one compared: read it again.',
};
const ANNOUNCED: Label = { vi: 'Quyết định này đã được công bố.', en: 'This decision is announced already.' };
const ANOTHER_DRAFT: Label = {
  vi: 'Đã có bản soạn thảo của quyết định này: hãy xem khác biệt rồi chọn thay bản đó.',
  en: 'There is a draft of this decision: look at the differences, then replace that one.',
};
const NOT_REPLACEABLE: Label = {
  vi: 'Bản soạn thảo đó không thay được: đã duyệt, đã công bố hoặc là của quyết định khác.',
  en: 'That draft cannot be replaced: it is approved, announced or of another decision.',
};
