import { allForms } from '../../../domain/content/allForms.ts';
import type { CalendarDate } from '../../../domain/values/calendarDate.ts';
import { currentCode } from '../../../domain/catalogue/aliases.ts';
import { firstLineOf, standingLine } from '../../../domain/catalogue/catalogue.ts';
import { enderOf, runsOutOn } from '../../../domain/timeline/changes.ts';
import type { NamedCode, ProcedureContent } from '../../../domain/content/content.ts';
import type { DelegatedPower } from '../../../domain/places/offices.ts';
import type { Registers } from '../../../domain/places/registers.ts';
import { decidersOf, powersHandedOver } from '../../../domain/timeline/delegatedPowers.ts';
import type { LineSummary } from '../../../domain/sealing/sealedLine.ts';
import type { Version } from '../../../domain/timeline/versions.ts';
import { forceOn, summaryOfVersion, seenOn, versionsOf } from '../../../domain/timeline/versions.ts';
import { checkOptional } from '../../input/check.ts';
import * as rules from '../../input/rules.ts';
import type { ApiContext } from '../context.ts';
import { noticeInstead } from '../requestContents.ts';
import { differencesOf, localPartsOf } from '../differences.ts';
import { encodeId } from '../globalId.ts';
import { versionPage } from '../links.ts';
import type { ApiViewpoint } from '../viewpoint.ts';
import { registeredName } from './registeredName.ts';
import type { VersionSource } from '../sources.ts';
import {
  seeAuthority,
  seeChange,
  seeDecisionOfLine,
  seeField,
  seeLegalDocument,
  seePlace,
  seeProcedures,
  seeVersionById,
  timelineOfVersion,
} from '../sources.ts';

const namesOf = (things: readonly NamedCode[]): string[] => things.map(({ name }) => name);

const fromHead =
  <T>(read: (summary: LineSummary) => T) =>
  ({ version }: VersionSource): T =>
    read(summaryOfVersion(version));

const fromContent =
  <T>(read: (content: ProcedureContent) => T) =>
  ({ version }: VersionSource, _: unknown, { contents }: ApiContext): T | Promise<T> => {
    const content = contents.of(version);
    return content instanceof Promise ? content.then(read) : read(content);
  };

const authorities =
  (read: (summary: LineSummary) => readonly NamedCode[]) =>
  ({ viewpoint, version }: VersionSource, _: unknown, { snapshot }: ApiContext) =>
    read(summaryOfVersion(version)).map((named) => seeAuthority(viewpoint, snapshot.registers, named));

/** Of a place's version read from the country, the powers of its own place count. */
function powersOf(viewpoint: ApiViewpoint, version: Version, registers: Registers): DelegatedPower[] {
  const place = viewpoint.place ?? version.line.summary.place?.code ?? null;
  return powersHandedOver(registers, summaryOfVersion(version), { asOf: viewpoint.asOf, place });
}

export const procedureVersion = {
  id: (source: VersionSource) => {
    const { viewpoint, version } = source;
    const intervals = versionsOf(timelineOfVersion(source)).filter(({ id }) => id === version.id);
    // A resuming text is listed once for each interval; the ids of later intervals name one of their days.
    const isOther = intervals.length > 1 && seenOn(intervals, viewpoint.asOf)?.from !== version.from;
    const clocks = isOther ? { ...viewpoint.clocks, asOf: version.from } : viewpoint.clocks;
    return encodeId({ type: 'ProcedureVersion', key: version.id, printed: null, clocks });
  },
  code: ({ viewpoint, version }: VersionSource) => currentCode(viewpoint.catalogue, version.line.summary.code),
  type: fromHead(({ type }) => type),
  name: fromHead(({ name }) => name),
  changeKind: fromHead(({ kind }) => kind),
  decision: ({ viewpoint, version }: VersionSource) => seeDecisionOfLine(viewpoint, version.line),
  position: fromHead(({ position }) => position),
  inForceFrom: ({ version }: VersionSource) => version.from,
  noLongerInForceFrom: ({ version }: VersionSource) => version.until,
  legalForce: (source: VersionSource, args: { asOf?: CalendarDate | null }) => {
    const { viewpoint, version } = source;
    const day = checkOptional('asOf', rules.day, args.asOf);
    if (day === null) return forceOn(version, viewpoint.asOf);
    // A resuming text has several intervals; this is the one seen from that day.
    const intervals = versionsOf(timelineOfVersion(source)).filter(({ id }) => id === version.id);
    return forceOn(seenOn(intervals, day) ?? version, day);
  },
  place: ({ viewpoint, version }: VersionSource) => version.line.summary.place && seePlace(viewpoint, version.line.summary.place),
  levels: fromHead(({ levels }) => levels),
  field: ({ viewpoint, version }: VersionSource, _: unknown, { snapshot }: ApiContext) => {
    const named = summaryOfVersion(version).fields[0];
    return named ? seeField(viewpoint, snapshot.registers, named) : null;
  },
  audience: fromHead(({ audience }) => namesOf(audience)),
  competentAuthorities: authorities((summary) => summary.competentAuthorities),
  implementingAuthorities: authorities((summary) => summary.implementingAuthorities),
  decidedBy: ({ viewpoint, version }: VersionSource, _: unknown, { snapshot: { registers } }: ApiContext) => {
    const decided = summaryOfVersion(version);
    return decidersOf(registers, decided, powersOf(viewpoint, version, registers)).map((named) =>
      seeAuthority(viewpoint, registers, named),
    );
  },
  delegatedPowers: ({ viewpoint, version }: VersionSource, _: unknown, { snapshot: { registers } }: ApiContext) =>
    powersOf(viewpoint, version, registers).map((power) => ({
      from: seeAuthority(viewpoint, registers, registeredName(registers, power.from)),
      to: seeAuthority(viewpoint, registers, registeredName(registers, power.to)),
      decision: power.decision,
      validFrom: power.validFrom,
      endedOn: power.validUntil,
    })),
  coordinatingAuthorities: authorities((summary) => summary.coordinatingAuthorities),
  onlineLevel: fromHead(({ onlineLevel }) => onlineLevel),
  partialOnlineReason: fromHead(({ partialOnlineReason }) => partialOnlineReason),
  steps: fromContent(({ steps }) => steps),
  channels: fromContent(({ channels }) => channels),
  dossiers: fromContent(({ dossiers }) => dossiers),
  results: fromContent(({ results }) => namesOf(results)),
  requirements: fromContent(({ requirements }) => requirements),
  legalBasis: ({ viewpoint, version }: VersionSource, _: unknown, { snapshot }: ApiContext) =>
    summaryOfVersion(version).legalBasis.map((reference) => seeLegalDocument(viewpoint, snapshot.registers, reference)),
  forms: fromContent(allForms),
  receptionAddresses: fromContent(({ receptionAddresses }) => receptionAddresses),
  changedParts: fromHead(({ changedParts }) => changedParts),
  contentFrom: fromHead(({ contentFrom }) => contentFrom),
  national: ({ viewpoint, version }: VersionSource) => version.national && seeVersionById(viewpoint, version.national.id),
  endedBy: (source: VersionSource) => {
    const line = enderOf(source.viewpoint.catalogue, source.version, timelineOfVersion(source));
    const { until } = source.version;
    return line && seeChange(source.viewpoint, line, runsOutOn(line, until) ? until : null);
  },
  corrects: ({ viewpoint, version }: VersionSource) => {
    const { corrects } = version.line.summary;
    return corrects === null ? null : seeVersionById(viewpoint, corrects);
  },
  correctedBy: ({ viewpoint, version }: VersionSource) => {
    const first = firstLineOf(viewpoint.catalogue, version.line.id);
    const standing = first && standingLine(viewpoint.catalogue, first.id);
    return standing && standing !== version.line ? seeVersionById(viewpoint, standing.id) : null;
  },
  isBoundaryIndependent: fromHead((summary) => summary.isBoundaryIndependent),
  lifeEvents: fromHead(({ lifeEvents }) => namesOf(lifeEvents)),
  resultChannels: fromContent(({ resultDelivery }) => [...new Set(resultDelivery.map(({ kind }) => kind))]),
  withheldNotice: ({ version }: VersionSource, _: unknown, { snapshot }: ApiContext) => noticeInstead(version, snapshot.registers.withheld),
  replaces: ({ viewpoint, version }: VersionSource) =>
    seeProcedures(
      viewpoint,
      version.line.summary.replaces.flatMap(({ code }) => code ?? []),
    ),
  differences: differencesOf,
  localParts: localPartsOf,
  dossierSets: fromContent(({ dossierSets }) => dossierSets),
  note: fromContent(({ note }) => note),
  hash: ({ version }: VersionSource, _: unknown, { contents }: ApiContext) => (version.national ? null : contents.hashOf(version.line.id)),
  recordedAt: ({ viewpoint, version }: VersionSource) => viewpoint.catalogue.announcements[version.line.sequence - 1]?.announcedAt,
  url: ({ version }: VersionSource, _: unknown, context: ApiContext) => versionPage(context, version.id),
};
