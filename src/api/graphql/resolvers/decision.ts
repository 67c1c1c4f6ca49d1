import { countKinds } from '../../../domain/timeline/changes.ts';
import { linesOf } from '../../../domain/catalogue/catalogue.ts';
import { statedHead } from '../../../domain/catalogue/correctedDecision.ts';
import type { ChangeCounts, Expiry } from '../../../domain/sealing/announcement.ts';
import type { PageArguments } from '../../paging/paginate.ts';
import { mapConnection, paginate } from '../../paging/paginate.ts';
import type { ApiContext } from '../context.ts';
import { encodeId } from '../globalId.ts';
import { decisionPage } from '../links.ts';
import { changeOrder } from '../orders.ts';
import type { DecisionSource } from '../sources.ts';
import { seeAuthority, seeChange, seeDecisionByKey } from '../sources.ts';

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
  lines: ({ viewpoint, announcement }: DecisionSource, args: PageArguments) => {
    const lines = announcement.lines.flatMap((id) => viewpoint.catalogue.lines.get(id) ?? []);
    const own = lines.filter(({ sequence }) => sequence === announcement.sequence);
    return mapConnection(paginate(own, changeOrder(viewpoint.catalogue), args), (line) => seeChange(viewpoint, line));
  },
  expires: (source: DecisionSource) =>
    headOf(source).expires.map((expiry: Expiry) => ({
      number: expiry.number,
      isWhole: expiry.isWhole,
      decision: expiry.decision === null ? null : seeDecisionByKey(source.viewpoint, expiry.decision),
    })),
  hash: ({ announcement }: DecisionSource) => announcement.hash,
  previousHash: ({ announcement }: DecisionSource) => announcement.previousHash,
  documentUrl: (source: DecisionSource) => headOf(source).document?.url ?? null,
  url: ({ announcement }: DecisionSource, _: unknown, context: ApiContext) => decisionPage(context, announcement.decision),
};

/** A kind that the decision does not state counts none; where it states no total, that is the sum. */
function completeCounts(declared: Partial<ChangeCounts>): ChangeCounts {
  const counts = { ...countKinds([]), ...declared };
  const { total: _total, ...kinds } = counts;
  return { ...counts, total: declared.total ?? Object.values(kinds).reduce((sum, count) => sum + count, 0) };
}
