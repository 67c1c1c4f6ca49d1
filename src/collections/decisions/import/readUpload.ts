import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import type { LineEdit } from '../../../announcing/fromFile/fileDrafting.ts';
import { parseProcedureCode } from '../../../domain/values/procedureCode.ts';
import { GOVERNMENT_LEVELS, type Label } from '../../../domain/values/vocabulary.ts';
import { DECISION_KINDS } from '../../../reading/meaning/parsedDecision.ts';
import type { UploadedFile } from '../../decisionFiles/keepFile.ts';
import { readId } from '../../fields/readId.ts';
import { refusal } from '../../problems/refusal.ts';
import { jsonOrNull } from '../../../domain/values/jsonOrNull.ts';

/** An answer to a question of reading, by the key of the question. */
export interface UploadedAnswer {
  readonly key: string;
  readonly answer: string;
}

export interface Upload {
  /** The file to read: DOCX or XLSX. */
  readonly file: UploadedFile;
  /** The signed PDF; null without one. */
  readonly signed: UploadedFile | null;
  readonly edits: readonly LineEdit[];
  readonly answers: readonly UploadedAnswer[];
  /** SHA-256 of the file that was compared; null where nothing was compared yet. */
  readonly compared: string | null;
  /** The stored draft that the file replaces. */
  readonly replaces: number | string | null;
}

const MOST_LINES = 20_000;
const code = z.string().refine((text) => parseProcedureCode(text) !== null);
const n = z.number().int().min(1).max(MOST_LINES);
const edit = z.object({
  n,
  code: code.optional(),
  isNoLine: z.boolean().optional(),
  position: z.string().max(100).optional(),
  kind: z.enum(DECISION_KINDS).optional(),
  name: z.string().max(20_000).optional(),
  levels: z.array(z.enum(GOVERNMENT_LEVELS)).max(10).optional(),
  field: z.string().max(2_000).optional(),
  after: z.union([z.literal(0), n]).optional(),
});
const edits = z.array(edit).max(MOST_LINES);
const answers = z.array(z.object({ key: z.string().min(1).max(20_000), answer: z.string().trim().min(10).max(10_000) })).max(5_000);

/** The parts of a multipart body. The server bounds its length before it comes here. */
export async function readUpload(req: PayloadRequest): Promise<Upload> {
  if (!isMultipart(req)) throw refusal(req, NOT_MULTIPART);
  const form = await Promise.resolve(req.formData?.()).catch(() => null);
  const file = form ? await fileIn(form, 'file') : null;
  if (!form || !file) throw refusal(req, NOT_MULTIPART);
  const signed = await fileIn(form, 'signed');
  if (signed && !isPdf(signed.bytes)) throw refusal(req, NOT_PDF);
  return {
    file,
    signed,
    edits: listIn(req, form, 'edits', edits).map(givenOnly),
    answers: listIn(req, form, 'answers', answers),
    compared: textIn(form, 'compared'),
    replaces: idIn(req, form),
  };
}

/** The signed PDF in the part "signed" of a multipart body. */
export async function readSignedPdf(req: PayloadRequest): Promise<UploadedFile> {
  const form = isMultipart(req) ? await Promise.resolve(req.formData?.()).catch(() => null) : null;
  const signed = form ? await fileIn(form, 'signed') : null;
  if (!signed) throw refusal(req, NO_SIGNED_FILE);
  if (!isPdf(signed.bytes)) throw refusal(req, NOT_PDF);
  return signed;
}

function isMultipart({ headers }: PayloadRequest): boolean {
  return /^multipart\/form-data/i.test(headers.get('content-type') ?? '');
}

/** Without the parts that were not sent. */
function givenOnly(sent: z.infer<typeof edit>): LineEdit {
  return Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== undefined)) as unknown as LineEdit;
}

/** A file of a form; null where it was not sent. */
async function fileIn(form: FormData, name: string): Promise<UploadedFile | null> {
  const part = form.get(name);
  if (part === null || typeof part === 'string' || part.size === 0) return null;
  return { name: part.name.normalize('NFC').slice(0, 300), bytes: new Uint8Array(await part.arrayBuffer()) };
}

function textIn(form: FormData, name: string): string | null {
  const part = form.get(name);
  return typeof part === 'string' && part.trim() !== '' ? part.trim() : null;
}

function idIn(req: PayloadRequest, form: FormData): number | string | null {
  const text = textIn(form, 'replaces');
  if (text === null) return null;
  const id = readId(req.payload, text);
  if (id === null) throw refusal(req, MALFORMED);
  return id;
}

function listIn<T>(req: PayloadRequest, form: FormData, name: string, schema: z.ZodType<T[]>): T[] {
  const text = textIn(form, name);
  if (text === null) return [];
  const read = schema.safeParse(jsonOrNull(text));
  if (!read.success) throw refusal(req, MALFORMED);
  return read.data;
}

function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 5)) === '%PDF-';
}

const NOT_MULTIPART: Label = {
  vi: 'Hãy gửi tệp DOCX hoặc XLSX trong phần "file" của multipart/form-data.',
  en: 'Send a DOCX or XLSX file as the part "file" of multipart/form-data.',
};
const NO_SIGNED_FILE: Label = {
  vi: 'Hãy gửi tệp PDF đã ký trong phần "signed" của multipart/form-data.',
  en: 'Send the signed PDF as the part "signed" of multipart/form-data.',
};
const NOT_PDF: Label = { vi: 'Văn bản đã ký phải là tệp PDF.', en: 'The signed file must be a PDF.' };
const MALFORMED: Label = { vi: 'Yêu cầu không đúng dạng.', en: 'The request is malformed.' };
