import type { Payload, PayloadRequest } from 'payload';
import type { Decision, DecisionFile } from '../payloadTypes.ts';
import { FILE_TYPES } from './decisionFiles.ts';

export interface UploadedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

type Kept = Pick<DecisionFile, 'role' | 'authority'> & Partial<Pick<DecisionFile, 'decision'>>;

/** Stores a file as it came; the server hashes it and checks its signatures. Without a user a command stores it. */
export async function keepFile(
  payload: Payload,
  { name, bytes }: UploadedFile,
  data: Kept,
  user?: PayloadRequest['user'],
): Promise<DecisionFile> {
  const extension = data.role === 'signed' ? 'pdf' : isWorkbook(bytes) ? 'xlsx' : 'docx';
  return payload.create({
    collection: 'decision-files',
    data: { ...data, originalName: name, sha256: '-' },
    file: {
      data: Buffer.from(bytes),
      mimetype: FILE_TYPES[extension],
      name: `${crypto.randomUUID()}.${extension}`,
      size: bytes.length,
    },
    depth: 0,
    ...(user ? { user } : {}),
  });
}

/** How a decision names its signed file. */
export function documentOf({ originalName, sha256, url }: DecisionFile): NonNullable<Decision['document']> {
  return { name: originalName, url: url ?? null, sha256 };
}

/** A workbook names its main part; the reader has made sure that the file is one or the other. */
function isWorkbook(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('xl/workbook.xml');
}
