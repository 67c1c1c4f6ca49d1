import type { CollectionConfig, Field, FieldAccess } from 'payload';
import { filesOfTheAuthority } from '../access/filesOfTheAuthority.ts';
import { nobody } from '../access/nobody.ts';
import { choices } from '../fields/choices.ts';
import { decisionField } from '../fields/decisionField.ts';
import { GROUPS } from '../groups.ts';
import { audited } from '../log/audited.ts';
import { SIGNATURE_VERDICTS } from '../../domain/sealing/fileSignature.ts';
import { stampFile } from './stampFile.ts';

export const FILE_TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
} as const;
/** A package of Word or Excel may look like any ZIP; the reader has told what it is. */
const LOOKS_LIKE = [...Object.values(FILE_TYPES), 'application/zip'];
const never: FieldAccess = () => false;
const bySystem = { create: never, update: never };

/** What the server found in a signed file. */
const signatures: Field[] = [
  {
    name: 'verdict',
    type: 'select',
    options: choices(SIGNATURE_VERDICTS),
    label: { vi: 'Chữ ký số', en: 'Electronic signature' },
    access: bySystem,
    admin: { condition: (data) => data.role === 'signed' },
  },
  {
    name: 'signatures',
    type: 'json',
    label: { vi: 'Các chữ ký số', en: 'Electronic signatures' },
    access: bySystem,
    admin: {
      condition: (data) => data.role === 'signed',
      description: {
        vi: 'Ai ký, khi nào (theo máy của người ký), còn nguyên vẹn không, chứng thư có được tin cậy không. Chưa hỏi chứng thư đã bị thu hồi hay chưa.',
        en: 'Who signed, when (by their computer), whether it is intact and its certificate trusted. Revocation is not asked.',
      },
    },
  },
];

/**
 * Files of decisions, kept as they came: inserted by the import, never changed or deleted. Drafters of the authority
 * read them; everybody does once the decision is announced.
 */
export function decisionFiles(folder: string): CollectionConfig {
  return audited({
    slug: 'decision-files',
    labels: { singular: { vi: 'Tệp quyết định', en: 'Decision file' }, plural: { vi: 'Tệp quyết định', en: 'Decision files' } },
    admin: {
      group: GROUPS.work,
      useAsTitle: 'originalName',
      listSearchableFields: ['originalName', 'sha256'],
      defaultColumns: ['originalName', 'role', 'verdict', 'decision', 'sha256', 'createdAt'],
    },
    access: { read: filesOfTheAuthority, create: nobody, update: nobody, delete: nobody },
    disableDuplicate: true,
    lockDocuments: false,
    upload: { staticDir: folder, mimeTypes: LOOKS_LIKE, allowRestrictedFileTypes: false, displayPreview: false },
    hooks: { beforeChange: [stampFile] },
    fields: [
      { name: 'originalName', type: 'text', required: true, maxLength: 300, label: { vi: 'Tên tệp', en: 'Name' }, access: bySystem },
      {
        name: 'role',
        type: 'select',
        required: true,
        options: choices({
          source: { vi: 'Tệp để đọc (DOCX, XLSX)', en: 'File that was read (DOCX, XLSX)' },
          signed: { vi: 'Văn bản đã ký (PDF)', en: 'Signed file (PDF)' },
        }),
        label: { vi: 'Là', en: 'Is' },
        access: bySystem,
      },
      { name: 'sha256', type: 'text', required: true, index: true, label: { vi: 'Mã băm SHA-256', en: 'SHA-256' }, access: bySystem },
      ...signatures,
      {
        name: 'authority',
        type: 'text',
        index: true,
        label: { vi: 'Mã cơ quan ban hành', en: 'Code of the issuing authority' },
        access: bySystem,
      },
      decisionField({ required: false, access: bySystem }),
    ],
  });
}
