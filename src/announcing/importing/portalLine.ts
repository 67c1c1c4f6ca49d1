import type { Channel, NamedCode, ProcedureContent, ResultDelivery } from '../../domain/content/content.ts';
import type { DraftLine } from '../../domain/decision/draft.ts';
import { EMPTY_DRAFT_LINE } from '../../domain/decision/draft.ts';
import { parseProcedureCode, procedureCodeProblem } from '../../domain/values/procedureCode.ts';
import type { ChannelKind, GovernmentLevel, OnlineServiceLevel, ProcedureType } from '../../domain/values/vocabulary.ts';
import { CHANNEL_KINDS } from '../../domain/values/vocabulary.ts';
import { citedNumber } from './citedNumber.ts';
import type { Mend, Mending } from './mending.ts';
import { mendingsInto } from './mending.ts';
import { mendTexts } from './mendTexts.ts';
import type { DecisionFacts } from './portalDecision.ts';
import { decisionFacts } from './portalDecision.ts';
import { portalDossiers } from './portalDossiers.ts';
import { portalFee } from './portalFees.ts';
import type { PortalEntry, PortalProblem, PortalRecord } from './portalRecord.ts';
import { present } from './portalRecord.ts';
import { unknownKeys } from './portalRecord.ts';
import { portalSource } from './portalSource.ts';
import { portalTimeLimit } from './portalTimeLimit.ts';

/** A record for the catalogue: a line and the facts of its decision, or the reason for refusing it. */
export interface PortalLine {
  readonly decision: DecisionFacts;
  readonly draftLine: DraftLine;
  readonly mended: readonly Mending[];
  readonly refused: PortalProblem | null;
}

const CHANNELS: Readonly<Record<string, ChannelKind>> = { DIRECT: 'inPerson', ONLINE: 'online', POSTAL: 'postal' };
const DELIVERIES: Readonly<Record<string, ChannelKind>> = {
  AT_SUBMISSION_PLACE: 'inPerson',
  ONLINE: 'online',
  AT_HOME: 'postal',
};
const TYPES: Readonly<Record<string, ProcedureType>> = {
  STANDARD: 'standard',
  SPECIFIC: 'specific',
  STANDARD_INTERNAL: 'internal',
  INTERCONNECTED: 'standard',
  INTERCONNECTED_INTERNAL: 'internal',
};

/**
 * Turns a record of the portal into a line of kind `new`. Pure: the same record always gives the same line. Fields that
 * the catalogue does not have stay word for word in `content.source`. All changes are listed in `mended`.
 */
export function portalLine(raw: PortalRecord): PortalLine {
  const mended: Mending[] = [];
  const mend = mendingsInto(mended);
  const record = mendTexts(raw, mend);
  for (const key of unknownKeys(record)) mend(key, record[key], record[key], 'unknownKey');
  return {
    decision: decisionFacts(record, mend),
    draftLine: draftLineOf(record, mend),
    mended,
    refused: refusal(record),
  };
}

/** The reason for refusing a record: an invalid code or no name. Null for a good record. */
export function refusal(record: PortalRecord): PortalProblem | null {
  const about = { record: record.id, code: record.code.trim() };
  if (parseProcedureCode(record.code) === null) {
    const problem = procedureCodeProblem(record.code);
    return {
      ...about,
      field: 'code',
      before: record.code,
      problem: problem.en,
      remedy: 'Ask the issuing authority for the national code; correct it in the file and import again.',
    };
  }
  if (record.name?.trim()) return null;
  return {
    ...about,
    field: 'name',
    before: record.name ?? null,
    problem: 'The procedure has no name.',
    remedy: 'Fetch the record again, or write the name as the decision prints it, and import again.',
  };
}

function draftLineOf(record: PortalRecord, mend: Mend): DraftLine {
  const competent = [...present(record.departmentsAuthority), ...present(record.unitGroupsAuthority)];
  const implementing = [
    ...present(record.departmentsExecuting),
    ...present(record.unitGroupsExecuting),
    // "được ủy quyền hoặc phân cấp thực hiện": an authorised department carries out the procedure.
    ...present(record.departmentsAuthorized),
    ...present(record.unitGroupsAuthorized),
  ];
  const coordinating = [...present(record.departmentsCoordinating), ...present(record.unitGroupsCoordinating)];
  return {
    ...EMPTY_DRAFT_LINE,
    kind: 'new',
    type: typeOf(record, mend),
    code: parseProcedureCode(record.code)?.code ?? record.code,
    codeRaw: record.code,
    name: record.name || null,
    levels: levelsOf(record, mend),
    fields: named(present(record.categoriesDetails)),
    isBoundaryIndependent: record.isNonTerritorial ?? false,
    audience: named(present(record.subjectTypesDetails)),
    competentAuthorities: distinct(named(competent)),
    implementingAuthorities: distinct(named(implementing)),
    coordinatingAuthorities: distinct(named(coordinating)),
    onlineLevel: onlineLevelOf(record, mend),
    legalBasis: present(record.legalBasisesDetails).map(({ code, name }, i) => {
      const number = citedNumber(code ?? '');
      if (number !== (code ?? '')) mend(`legalBasisesDetails.${i}.code`, code, number, 'numberMended');
      return { number: number || (name ?? ''), title: name || null };
    }),
    lifeEvents: lifeEventsOf(record),
    content: contentOf(record, mend),
  };
}

function contentOf(record: PortalRecord, mend: Mend): ProcedureContent {
  return {
    steps: present(record.executionSteps)
      .filter(({ name, description }) => name || description)
      .map(({ name, description }) => ({ name: name || null, description: description ?? '' })),
    channels: present(record.executionMethods).map((method, i) => channelOf(method, `executionMethods.${i}`, mend)),
    dossiers: portalDossiers(record, mend),
    dossierSets: null,
    results: named(present(record.resultsDetails)),
    resultDelivery: resultDeliveryOf(record),
    // Forms are listed with their papers.
    forms: [],
    requirements: record.requirementsAndConditions || record.description || null,
    receptionAddresses: record.dossierReceivingAddresses ? [record.dossierReceivingAddresses] : [],
    keywords: record.keywords || null,
    note: record.note || null,
    source: portalSource(record),
  };
}

function channelOf(method: NonNullable<PortalRecord['executionMethods'][number]>, field: string, mend: Mend): Channel {
  const kind = CHANNELS[method.submissionMethod ?? ''];
  if (kind === undefined) mend(`${field}.submissionMethod`, method.submissionMethod ?? null, 'inPerson', 'unknownValue');
  return {
    kind: kind ?? 'inPerson',
    timeLimit: portalTimeLimit(method.processingTime, method.processingTimeUnit, `${field}.processingTime`, mend),
    fees: present(method.fees).flatMap((fee, i) => portalFee(fee, `${field}.fees.${i}`, mend) ?? []),
    description: method.description || null,
  };
}

function levelsOf(record: PortalRecord, mend: Mend): GovernmentLevel[] {
  const levels: GovernmentLevel[] = [];
  if (record.isMinistry) levels.push('central');
  if (record.isProvince) levels.push('province');
  if (record.isWard) levels.push('commune');
  if (record.isOtherAgency) levels.push('other');
  if (levels.length > 0) return levels;
  mend('isUndetermined', record.isUndetermined ?? null, 'other', 'levelAssumed');
  return ['other'];
}

function typeOf(record: PortalRecord, mend: Mend): ProcedureType {
  if (record.isInternal) return 'internal';
  const type = TYPES[record.type ?? ''];
  if (type === undefined) mend('type', record.type ?? null, 'standard', 'typeAssumed');
  return type ?? 'standard';
}

/**
 * `isFullProcess` is the agencies' own rating. It counts even where the list of channels lacks the online one, but not
 * against both `isOfflineOnly` and the channels. Without it, an online channel means partial. Contradictions are noted.
 */
function onlineLevelOf(record: PortalRecord, mend: Mend): OnlineServiceLevel {
  const hasOnline = present(record.executionMethods).some(({ submissionMethod }) => submissionMethod === 'ONLINE');
  const isOffline = record.isOfflineOnly ?? false;
  const level = record.isFullProcess && (hasOnline || !isOffline) ? 'full' : hasOnline ? 'partial' : 'none';
  if (record.isFullProcess && (isOffline || !hasOnline)) mend('isFullProcess', true, level, 'flagsContradict');
  else if (isOffline && hasOnline) mend('isOfflineOnly', true, level, 'flagsContradict');
  return level;
}

/** How results are delivered. The text names the way of application, where that makes a difference. */
function resultDeliveryOf(record: PortalRecord): ResultDelivery[] {
  const methods = present(record.returningMethods);
  return CHANNEL_KINDS.flatMap((kind) => {
    const from = methods.filter(({ value }) => value.some((way) => DELIVERIES[way ?? ''] === kind)).map(({ type }) => type);
    if (from.length === 0) return [];
    const isForAll = new Set(from).size === 2;
    return [{ kind, text: isForAll ? null : deliveryText(from[0]) }];
  });
}

function deliveryText(handedIn: string | null | undefined): string | null {
  if (handedIn === 'ONLINE') return 'Khi nộp hồ sơ trực tuyến';
  return handedIn === 'OFFLINE' ? 'Khi nộp hồ sơ không trực tuyến' : null;
}

function lifeEventsOf(record: PortalRecord): NamedCode[] {
  const group = record._life_event_group;
  const events = named(present(record.serviceGroupsDetails));
  return group ? [...events, { code: group, name: group }] : events;
}

function named(entries: readonly PortalEntry[]): NamedCode[] {
  return entries.flatMap(({ code, name }) => (name || code ? [{ code: code || null, name: name || code || '' }] : []));
}

/** Groups of units repeat departments without their code. Keeps each name once, preferably with its code. */
function distinct(names: readonly NamedCode[]): NamedCode[] {
  return names.filter(({ code, name }, i) => {
    const other = names.findIndex((that) => that.name === name && (code === null || that.code === code));
    return other === i;
  });
}
