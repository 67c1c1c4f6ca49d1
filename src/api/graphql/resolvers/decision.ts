import { countKinds } from '../../../domain/timeline/changes.ts';
import type { Catalogue } from '../../../domain/catalogue/catalogue.ts';
import { linesOf, standingLine } from '../../../domain/catalogue/catalogue.ts';
import { correctionsOf, revocationOf, statedHead } from '../../../domain/catalogue/correctedDecision.ts';
import type { NamedCode } from '../../../domain/content/content.ts';
import type { Registers } from '../../../domain/places/registers.ts';
import type { ChangeCounts, Expiry, Handler } from '../../../domain/sealing/announcement.ts';
import { verdictOf } from '../../../domain/sealing/fileSignature.ts';
import type { IdentifiedLine } from '../../../domain/sealing/sealedLine.ts';
import type { PageArguments } from '../../paging/paginate.ts';
import { mapConnection, paginate } from '../../paging/paginate.ts';
import type { ChangeKind } from '../../../domain/values/vocabulary.ts';
import type { ApiContext } from '../context.ts';
import { encodeId } from '../globalId.ts';
import { decisionPage } from '../links.ts';
import { changeOrder } from '../orders.ts';
import type { DecisionSource } from '../sources.ts';
import { authorityNamed } from '../filters.ts';
import { seeAuthority, seeChange, seeDecision, seeDecisionByKey, seeLegalDocument } from '../sources.ts';

const headOf = ({ viewpoint, announcement }: DecisionSource) => statedHead(viewpoint.catalogue, announcement);

export const decision = {
  id: ({ viewpoint, announcement }: DecisionSource) =>
    encodeId({ type: 'Decision', key: announcement.decision, printed: null, clocks: viewpoint.clocks }),
  type: (source: DecisionSource) => headOf(source).type,
  number: (source: DecisionSource) => headOf(source).number,
  title: (source: DecisionSource) => headOf(source).title,
  issuingAuthority: (source: DecisionSource, _: unknown, { snapshot }: ApiContext) =>
    seeAuthority(source.viewpoint, snapshot.registers, headOf(source).issuingAuthority),
  signer: (source: DecisionSource) => headOf(source).signer,
  issuedOn: (source: DecisionSource) => headOf(source).issuedOn,
  effectiveFrom: (source: DecisionSource) => headOf(source).effectiveFrom,
  announcedAt: ({ announcement }: DecisionSource) => announcement.announcedAt,
  revision: ({ announcement }: DecisionSource) => announcement.sequence,
  counts: ({ viewpoint, announcement }: DecisionSource) =>
    countKinds(linesOf(viewpoint.catalogue, announcement).map(({ summary }) => summary.kind)),
  declaredCounts: (source: DecisionSource) => {
    const { declaredCounts } = headOf(source);
    return declaredCounts && completeCounts(declaredCounts);
  },
  lines: ({ viewpoint, announcement }: DecisionSource, args: LinesArguments) => {
    const lines = announcement.lines.flatMap((id) => viewpoint.catalogue.lines.get(id) ?? []);
    const own = lines.filter(
      ({ sequence, summary: { kind } }) => sequence === announcement.sequence && (!args.kinds || args.kinds.includes(kind)),
    );
    return mapConnection(paginate(own, changeOrder(viewpoint.catalogue), args), (line) => seeChange(viewpoint, line));
  },
  expires: (source: DecisionSource) =>
    headOf(source).expires.map((expiry: Expiry) => ({
      number: expiry.number,
      isWhole: expiry.isWhole,
      noLongerInForceFrom: expiry.noLongerInForceFrom ?? null,
      decision: expiry.decision === null ? null : seeDecisionByKey(source.viewpoint, expiry.decision),
    })),
  hash: ({ announcement }: DecisionSource) => announcement.hash,
  previousHash: ({ announcement }: DecisionSource) => announcement.previousHash,
  documentUrl: (source: DecisionSource) => headOf(source).document?.url ?? null,
  documentName: (source: DecisionSource) => headOf(source).document?.name ?? null,
  signedFile: async (source: DecisionSource, _: unknown, { signaturesOf }: ApiContext) => {
    const sha256 = headOf(source).document?.sha256 ?? null;
    const signatures = sha256 === null ? null : await signaturesOf(sha256);
    return signatures && { verdict: verdictOf(signatures), signatures };
  },
  documentHash: (source: DecisionSource) => headOf(source).document?.sha256 ?? null,
  corrects: ({ viewpoint, announcement }: DecisionSource) =>
    announcement.head.corrects === null ? null : seeDecisionByKey(viewpoint, announcement.head.corrects),
  correctedBy: ({ viewpoint, announcement }: DecisionSource) =>
    correctionsOf(viewpoint.catalogue, announcement.decision).map((correcting) => seeDecision(viewpoint, correcting)),
  revokedBy: ({ viewpoint, announcement }: DecisionSource) => {
    const revoking = revocationOf(viewpoint.catalogue, announcement.decision);
    return revoking && seeDecision(viewpoint, revoking);
  },
  printedCounts: countsOf(({ summary }) => summary.expiryOf === null),
  derivedCounts: countsOf(({ summary }) => summary.expiryOf !== null),
  withdrawnCounts: countsOf(({ id }, catalogue) => standingLine(catalogue, id)?.summary.isWithdrawn === true),
  statedCounts: (source: DecisionSource) => headOf(source).declaredCounts,
  legalBasis: (source: DecisionSource, _: unknown, { snapshot }: ApiContext) =>
    (headOf(source).legalBasis ?? []).map((reference) => seeLegalDocument(source.viewpoint, snapshot.registers, reference)),
  handling: (source: DecisionSource, _: unknown, { snapshot: { registers } }: ApiContext) => {
    const { handling } = headOf(source);
    if (!handling) return null;
    const seeHandler = (handler: Handler | null) =>
      handler && {
        role: handler.role,
        authority: handler.authority === null ? null : seeAuthority(source.viewpoint, registers, authorityOf(handler, registers)),
      };
    return { ...handling, approvedBy: seeHandler(handling.approvedBy), announcedBy: seeHandler(handling.announcedBy) };
  },
  url: ({ announcement }: DecisionSource, _: unknown, context: ApiContext) => decisionPage(context, announcement.decision),
};

/** Older seals have the code alone; then the register tells the name. */
function authorityOf({ authority, authorityName }: Handler, registers: Registers): NamedCode {
  const { code, name } = authorityNamed(registers, authority ?? '');
  return { code, name: authorityName ?? registers.authorities.get(code ?? '')?.name ?? name };
}

interface LinesArguments extends PageArguments {
  readonly kinds?: readonly ChangeKind[] | null;
}

/** Counts the matching lines of a decision. */
function countsOf(passes: (line: IdentifiedLine, catalogue: Catalogue) => boolean) {
  return ({ viewpoint: { catalogue }, announcement }: DecisionSource): ChangeCounts =>
    countKinds(
      linesOf(catalogue, announcement)
        .filter((line) => passes(line, catalogue))
        .map(({ summary }) => summary.kind),
    );
}

/** A kind that the decision does not count has 0. A missing total is the sum. */
function completeCounts(declared: Partial<ChangeCounts>): ChangeCounts {
  const counts = { ...countKinds([]), ...declared };
  const { total: _total, ...kinds } = counts;
  return { ...counts, total: declared.total ?? Object.values(kinds).reduce((sum, count) => sum + count, 0) };
}
