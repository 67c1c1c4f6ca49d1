import { z } from 'zod';
import type { Draft } from '../../announcing/announcing.ts';
import { isCalendarDate } from '../../domain/values/calendarDate.ts';
import { isWritable } from '../../domain/values/writable.ts';
import {
  CHANGE_KINDS,
  CHANNEL_KINDS,
  DECISION_TYPES,
  FEE_KINDS,
  GOVERNMENT_LEVELS,
  ONLINE_LEVELS,
  PROCEDURE_PARTS,
  PROCEDURE_TYPES,
  TIME_UNITS,
} from '../../domain/values/vocabulary.ts';

const SHORT = 2_000;
const LONG = 500_000;
const MOST_LINES = 2_000;
const MOST_ENTRIES = 500;

const UNWRITABLE_TOLD = 'ký tự điều khiển, ký tự đổi chiều chữ hoặc nửa ký tự (control, direction or half characters)';

const words = (most: number) =>
  z
    .string()
    .max(most)
    .refine(isWritable, { error: UNWRITABLE_TOLD })
    .transform((given) => given.normalize('NFC'));
const required = (most = SHORT) => words(most).refine((given) => given.trim() !== '');
/** An empty text says nothing, as an empty field of the form. */
const optional = (most = SHORT) =>
  words(most)
    .nullable()
    .default(null)
    .transform((given) => given || null);
const day = z.string().refine(isCalendarDate, { error: 'YYYY-MM-DD' }).nullable().default(null);
const count = z.int().min(0).max(100_000);
const list = <Of extends z.ZodType>(of: Of) => z.array(of).max(MOST_ENTRIES).default([]);
const flag = z.boolean().default(false);

const named = z.strictObject({ code: optional(100), name: words(SHORT).default('') });
const legal = z.strictObject({ number: required(200), title: optional() });
const counts = z
  .strictObject({ ...Object.fromEntries([...CHANGE_KINDS, 'total'].map((kind) => [kind, count.optional()])) })
  .nullable()
  .default(null);
const expiry = z.strictObject({ number: required(200), issuedOn: day, isWhole: z.boolean().default(true) });
const file = z.strictObject({
  name: required(500),
  url: optional(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable()
    .default(null),
});
const form = z.strictObject({
  name: required(),
  fileName: optional(500),
  url: optional(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable()
    .default(null),
});
const timeLimit = z.strictObject({
  amount: z.number().min(0).max(10_000).nullable().default(null),
  unit: z.enum(TIME_UNITS).nullable().default(null),
  text: optional(LONG),
});
const fee = z.strictObject({
  kind: z.enum(FEE_KINDS),
  amount: z.number().min(0).max(1e13).nullable().default(null),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .default('VND'),
  text: optional(LONG),
});
const channel = z.strictObject({
  kind: z.enum(CHANNEL_KINDS),
  timeLimit: timeLimit.prefault({}),
  fees: list(fee),
  description: optional(LONG),
});
const paper = z.strictObject({
  code: optional(100),
  name: required(LONG),
  originals: count.nullable().default(null),
  copies: count.nullable().default(null),
  hasElectronicForm: flag,
  isProcessingResult: flag,
  forms: list(form),
});
const dossier = z.strictObject({
  code: optional(100),
  case: optional(LONG),
  timeLimit: timeLimit.nullable().default(null),
  items: list(paper),
});

const content = z.strictObject({
  steps: list(z.strictObject({ name: optional(), description: words(LONG) })),
  channels: list(channel),
  dossiers: list(dossier),
  dossierSets: count.nullable().default(null),
  results: list(named),
  resultDelivery: list(z.strictObject({ kind: z.enum(CHANNEL_KINDS), text: optional() })),
  forms: list(form),
  requirements: optional(LONG),
  receptionAddresses: list(required()),
  keywords: optional(),
  note: optional(LONG),
  source: z.null().default(null),
});

const earlier = z.strictObject({ decisionNumber: required(200), issuedOn: day, section: optional(500), position: optional(100) });

const line = z.strictObject({
  section: optional(500),
  position: optional(100),
  kind: z.enum(CHANGE_KINDS),
  type: z.enum(PROCEDURE_TYPES).default('standard'),
  code: optional(100),
  codeRaw: optional(100),
  name: optional(),
  place: named.nullable().default(null),
  levels: list(z.enum(GOVERNMENT_LEVELS)),
  fields: list(named),
  effectiveFrom: day,
  effectiveUntil: day,
  afterwards: z.enum(['resumes', 'nothing']).nullable().default(null),
  changedParts: list(z.enum(PROCEDURE_PARTS)),
  amendingDocuments: list(legal),
  replaces: list(named),
  earlier: earlier.nullable().default(null),
  corrects: optional(100),
  isWithdrawn: flag,
  contentFrom: z.enum(['own', 'national', 'ownOverNational']).default('own'),
  isBoundaryIndependent: flag,
  audience: list(named),
  competentAuthorities: list(named),
  implementingAuthorities: list(named),
  coordinatingAuthorities: list(named),
  onlineLevel: z.enum(ONLINE_LEVELS).default('none'),
  partialOnlineReason: optional(),
  legalBasis: list(legal),
  lifeEvents: list(named),
  content: content.nullable().default(null),
});

/** A decision that a program puts. Restatements of a correction are written by people. */
const decision = z.strictObject({
  type: z.enum(DECISION_TYPES).default('publication'),
  number: required(200),
  title: optional(),
  issuingAuthority: z.strictObject({ code: required(40), name: required() }),
  signer: optional(500),
  issuedOn: z.string().refine(isCalendarDate, { error: 'YYYY-MM-DD' }),
  effectiveFrom: day,
  declaredCounts: counts,
  expires: list(expiry),
  corrects: optional(300),
  restates: z.null().default(null),
  legalBasis: list(legal),
  document: file.nullable().default(null),
});

/** The body of PUT /api/drafts/…; what is absent says nothing. */
const draftSchema = z.strictObject({ decision, lines: z.array(line).max(MOST_LINES) });

/** Where a body is wrong: 'lines.3.kind: …', at most ten of them. */
function wrongParts(error: z.ZodError): string {
  return error.issues
    .slice(0, 10)
    .map(({ path, message }) => `${path.join('.') || 'body'}: ${message}`)
    .join('; ');
}

/** The draft in a body; else what is wrong with it. */
export function readDraft(body: unknown): PutDraft | { readonly wrong: string } {
  const read = draftSchema.safeParse(body);
  return read.success ? read.data : { wrong: wrongParts(read.error) };
}

/** A draft that names its decision. */
export type PutDraft = Draft & { readonly decision: Pick<z.infer<typeof decision>, 'number' | 'issuedOn' | 'issuingAuthority'> };
