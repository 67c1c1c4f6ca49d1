import { z } from 'zod';

/**
 * One record of the national public service portal (dichvucong.gov.vn, API v1, detail of a procedure, July 2026). All
 * keys are known, most may be missing or null, as in the portal. Unknown keys are kept. Instants are milliseconds since
 * 1970.
 */
/** The last instant of the year 9999. */
const LAST_INSTANT = 253_402_300_799_999;

const text = z.string().nullish();
const flag = z.boolean().nullish();
const instant = z.number().min(0).max(LAST_INSTANT).nullish();
const amount = z.union([z.number(), z.string()]).nullish();
const ids = listOf(z.string());
const unknownList = listOf(z.unknown());
const entry = z.looseObject({ id: text, code: text, name: text });
const file = z.looseObject({ id: text, fileId: text, fileName: text, bucketName: text, filePath: text });

const step = z.looseObject({ name: text, description: text });
const currency = z.looseObject({ id: text, code: text, name: text });
const fee = z.looseObject({
  type: text,
  value: amount,
  currencyId: text,
  currencyName: text,
  currency: currency.nullish(),
  description: text,
  attachment: file.nullish(),
});
const method = z.looseObject({
  submissionMethod: text,
  processingTime: amount,
  processingTimeUnit: text,
  description: text,
  fees: listOf(fee),
});
const paper = z.looseObject({
  profileComponentId: text,
  code: text,
  name: text,
  originalQty: z.number().nullish(),
  copyQty: z.number().nullish(),
  required: flag,
  hasElectronicForm: flag,
  isProcessingResult: flag,
  source: text,
  attachments: listOf(file),
});
const caseOfPapers = z.looseObject({ name: text, profileComponents: listOf(paper) });
const caseOfTime = z.looseObject({
  id: text,
  name: text,
  code: text,
  processingDay: z.looseObject({ qty: amount, type: text }).nullish(),
  profileComponents: unknownList,
});
const proposal = z.looseObject({
  id: text,
  proposalNumber: text,
  decisionDate: instant,
  decisionNumber: text,
  publicationDate: instant,
  issuingAgency: z.looseObject({ id: text, name: text }).nullish(),
  proposalType: text,
});

export const portalRecordSchema = z.looseObject({
  id: z.string().min(1),
  code: z.string(),
  codeNotation: text,
  name: text,
  decisionNo: text,
  description: text,
  requirementsAndConditions: text,
  keywords: text,
  note: text,
  state: text,
  type: text,
  formalityType: text,
  isInternal: flag,
  isWard: flag,
  isProvince: flag,
  isMinistry: flag,
  isOtherAgency: flag,
  isUndetermined: flag,
  isVertical: flag,
  isFullProcess: flag,
  isSharedService: flag,
  isOfflineOnly: flag,
  isNonTerritorial: flag,
  executionSteps: listOf(step),
  executionMethods: listOf(method),
  executionCases: listOf(caseOfPapers),
  cases: listOf(caseOfTime),
  profileComponents: unknownList,
  fees: unknownList,
  formalityTargetType: unknownList,
  targetObjects: unknownList,
  procedureRelatedGroup: unknownList,
  departmentDetails: unknownList,
  category: entry.nullish(),
  categoryIds: ids,
  categoriesDetails: listOf(entry),
  serviceGroupIds: ids,
  serviceGroupsDetails: listOf(entry),
  legalBasisIds: ids,
  legalBasisesDetails: listOf(entry),
  resultIds: ids,
  resultsDetails: listOf(entry),
  returningMethods: listOf(z.looseObject({ type: text, value: listOf(z.string()) })),
  subjectTypeIds: ids,
  subjectTypesDetails: listOf(entry),
  departmentPromulgateId: text,
  departmentPromulgateCode: z.string().min(1),
  departmentPromulgateName: z.string().min(1),
  departmentExecutingIds: ids,
  departmentAuthorityIds: ids,
  departmentAuthorizedIds: ids,
  departmentCoordinatingIds: ids,
  departmentsExecuting: listOf(entry),
  departmentsAuthority: listOf(entry),
  departmentsAuthorized: listOf(entry),
  departmentsCoordinating: listOf(entry),
  unitGroupExecutingIds: ids,
  unitGroupAuthorityIds: ids,
  unitGroupAuthorizedIds: ids,
  unitGroupCoordinatingIds: ids,
  unitGroupsExecuting: listOf(entry),
  unitGroupsAuthority: listOf(entry),
  unitGroupsAuthorized: listOf(entry),
  unitGroupsCoordinating: listOf(entry),
  executingAgencies: text,
  delegatedAgencies: text,
  authorizedAgencies: text,
  coordinatingAgencies: text,
  dossierReceivingAddresses: text,
  procedureProposal: proposal.nullish(),
  createdAt: z.number().min(0).max(LAST_INSTANT),
  updatedAt: z.number().min(0).max(LAST_INSTANT),
  _life_event_group: text,
});

export type PortalRecord = z.output<typeof portalRecordSchema>;
export type PortalEntry = z.output<typeof entry>;
export type PortalFee = z.output<typeof fee>;
export type PortalMethod = z.output<typeof method>;
export type PortalPaper = z.output<typeof paper>;
export type PortalProposal = z.output<typeof proposal>;

/** The reason why a record cannot be read: the field, its value, and what would help. */
export interface PortalProblem {
  readonly record: string;
  readonly code: string | null;
  readonly field: string;
  readonly before: unknown;
  readonly problem: string;
  readonly remedy: string;
}

export type ParsedPortalRecord =
  | { readonly record: PortalRecord; readonly problems?: undefined }
  | { readonly record?: undefined; readonly problems: readonly PortalProblem[] };

/** Reads one record. `name` identifies a record without an id in messages: 'line 12'. */
export function parsePortalRecord(value: unknown, name: string): ParsedPortalRecord {
  const parsed = portalRecordSchema.safeParse(value);
  if (parsed.success) return { record: parsed.data };
  const record = textAt(value, 'id') ?? name;
  const code = textAt(value, 'code');
  return {
    problems: parsed.error.issues.map((issue) => {
      const field = issue.path.map(String).join('.') || '(record)';
      return { record, code, field, before: at(value, issue.path) ?? null, problem: issue.message, remedy: remedyFor(field) };
    }),
  };
}

/** Keys that the schema does not have. They are kept, but somebody should look. */
export function unknownKeys(record: PortalRecord): readonly string[] {
  return Object.keys(record).filter((key) => !(key in portalRecordSchema.shape));
}

/** A list that may be missing. Its elements may be null (the portal's gaps); these are counted later. */
function listOf<T extends z.ZodType>(element: T) {
  return z
    .array(element.nullable())
    .nullish()
    .transform((list) => list ?? []);
}

function remedyFor(field: string): string {
  if (field === '(record)') return 'Each line must hold one record as a JSON object.';
  if (field.startsWith('departmentPromulgate'))
    return 'Name the issuing authority: code and name; without them the decision has no identity.';
  if (field === 'id' || field === 'code') return 'Fetch the record again: without it the procedure cannot be told apart.';
  return `Fetch the record again, or correct "${field}" as the description of the portal's data says.`;
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, key) => (isObject(inner) ? inner[String(key)] : undefined), value);
}

function textAt(value: unknown, key: string): string | null {
  const found = isObject(value) ? value[key] : undefined;
  return typeof found === 'string' && found.trim() !== '' ? found.trim() : null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** The elements of a list that are there: the portal leaves gaps. */
export function present<T>(list: readonly (T | null)[]): T[] {
  return list.filter((element): element is T => element !== null);
}
