import type { PortalRecord } from './portalRecord.ts';

/**
 * Which parts of a record are stored in the line: `true` for a value, keys for an object, the shape of its elements for
 * a list. All other keys go into `content.source`, so that new keys are never lost.
 */
type Homes = true | { readonly [key: string]: Homes } | readonly [Homes];

const NAMED: Homes = [{ code: true, name: true }];

const HOMES: Homes = {
  code: true,
  name: true,
  requirementsAndConditions: true,
  keywords: true,
  note: true,
  dossierReceivingAddresses: true,
  executionSteps: [{ name: true, description: true }],
  executionMethods: [{ submissionMethod: true, description: true, fees: [{ description: true }] }],
  executionCases: [
    {
      name: true,
      profileComponents: [
        {
          name: true,
          code: true,
          originalQty: true,
          copyQty: true,
          hasElectronicForm: true,
          isProcessingResult: true,
          attachments: [{ fileName: true }],
        },
      ],
    },
  ],
  categoriesDetails: NAMED,
  serviceGroupsDetails: NAMED,
  resultsDetails: NAMED,
  subjectTypesDetails: NAMED,
  // Numbers of laws are mended, so the printed one is kept here.
  legalBasisesDetails: [{ name: true }],
  departmentsExecuting: NAMED,
  departmentsAuthority: NAMED,
  departmentsAuthorized: NAMED,
  departmentsCoordinating: NAMED,
  unitGroupsExecuting: NAMED,
  unitGroupsAuthority: NAMED,
  unitGroupsAuthorized: NAMED,
  unitGroupsCoordinating: NAMED,
};

/** Lists of ids that only repeat the ids of the details beside them. */
const REPEATED_IDS = [
  ['categoryIds', 'categoriesDetails'],
  ['serviceGroupIds', 'serviceGroupsDetails'],
  ['legalBasisIds', 'legalBasisesDetails'],
  ['resultIds', 'resultsDetails'],
  ['subjectTypeIds', 'subjectTypesDetails'],
  ['departmentExecutingIds', 'departmentsExecuting'],
  ['departmentAuthorityIds', 'departmentsAuthority'],
  ['departmentAuthorizedIds', 'departmentsAuthorized'],
  ['departmentCoordinatingIds', 'departmentsCoordinating'],
  ['unitGroupExecutingIds', 'unitGroupsExecuting'],
  ['unitGroupAuthorityIds', 'unitGroupsAuthority'],
  ['unitGroupAuthorizedIds', 'unitGroupsAuthorized'],
  ['unitGroupCoordinatingIds', 'unitGroupsCoordinating'],
] as const;

/** The source of the records: tells readers of `content.source` which shape to expect. */
export const PORTAL = 'dichvucong.gov.vn/api/v1';

/**
 * The parts of a record that the line does not store, in the record's own shape: ids, flags, instants, states. Empty
 * values are left out. Lists keep their positions: the third element belongs to the third paper.
 */
export function portalSource(record: PortalRecord): Readonly<Record<string, unknown>> {
  const rest: Record<string, unknown> = { ...(residue(record, HOMES) as Record<string, unknown>) };
  for (const [idsKey, detailsKey] of REPEATED_IDS) if (sameIds(record[idsKey], record[detailsKey])) delete rest[idsKey];
  if (record.description === record.requirementsAndConditions) delete rest['description'];
  return { portal: PORTAL, ...rest };
}

function residue(value: unknown, homes: Homes | undefined): unknown {
  if (homes === true || isEmpty(value)) return undefined;
  if (Array.isArray(value)) {
    const list = value.map((element) => residue(element, Array.isArray(homes) ? homes[0] : undefined) ?? {});
    return list.every((element) => isEmpty(element)) ? undefined : list;
  }
  if (typeof value !== 'object' || value === null) return value;
  const kept: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) {
    const rest = residue(inner, isKeyed(homes) ? homes[key] : undefined);
    if (rest !== undefined) kept[key] = rest;
  }
  return isEmpty(kept) ? undefined : kept;
}

function isKeyed(homes: Homes | undefined): homes is { readonly [key: string]: Homes } {
  return typeof homes === 'object' && !Array.isArray(homes);
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

function sameIds(ids: readonly (string | null)[], details: readonly ({ id?: string | null | undefined } | null)[]): boolean {
  const listed = [...ids].sort();
  const detailed = details.map((detail) => detail?.id ?? null).sort();
  return listed.length === detailed.length && listed.every((id, index) => id === detailed[index]);
}
