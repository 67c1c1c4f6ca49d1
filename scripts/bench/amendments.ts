import type { Draft } from '../../src/announcing/announcing.ts';
import type { OpenCatalogue } from '../../src/server/openCatalogue.ts';
import { dayInVietNam } from '../../src/domain/values/calendarDate.ts';
import type { LineEntry } from '../../src/domain/catalogue/catalogue.ts';
import type { ProcedureContent } from '../../src/domain/content/content.ts';
import type { DraftLine } from '../../src/domain/decision/draft.ts';
import { EMPTY_DRAFT_DECISION, EMPTY_DRAFT_LINE } from '../../src/domain/decision/draft.ts';
import { timelineFor } from '../../src/domain/timeline/timeline.ts';
import { versionOn } from '../../src/domain/timeline/versions.ts';

/**
 * A decision that amends the first `count` national procedures in force. The round stands in each name, so no two
 * rounds are the same.
 */
export async function amendments({ follower, contents }: OpenCatalogue, count: number, round: number): Promise<Draft> {
  const { catalogue, registers } = follower.current();
  const today = dayInVietNam(new Date());
  const lines: DraftLine[] = [];
  for (const code of catalogue.procedures.keys()) {
    if (lines.length === count) break;
    const version = versionOn(timelineFor(catalogue, code, null), today);
    if (version) lines.push(amendment(version.line, await contents.contentOf(version.line), round));
  }
  const authorities = [...registers.authorities.values()];
  const issuing = authorities.find(({ name }) => name === 'Bộ Tư pháp') ?? authorities[0];
  const decision = {
    ...EMPTY_DRAFT_DECISION,
    number: `${9_000 + round}/QĐ-BTP`,
    issuingAuthority: issuing ? { code: issuing.code, name: issuing.name } : null,
    issuedOn: today,
    effectiveFrom: today,
  };
  return { decision, lines };
}

function amendment({ summary }: LineEntry, content: ProcedureContent | null, round: number): DraftLine {
  const {
    decision: _decision,
    order: _order,
    effectiveFrom: _from,
    expiryOf: _expiry,
    contentOf: _contentOf,
    earlier: _earlier,
    ...own
  } = summary;
  const name = `${summary.name.replace(/ \(đo lần \d+\)$/, '')} ${markOf(round)}`;
  return { ...EMPTY_DRAFT_LINE, ...own, kind: 'amended', name, changedParts: ['name'], contentFrom: 'own', content };
}

export function markOf(round: number): string {
  return `(đo lần ${round})`;
}
