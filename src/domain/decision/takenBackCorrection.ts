import type { Catalogue } from '../catalogue/catalogue.ts';
import { announcementOf, firstLineOf, linesOf, standingLine } from '../catalogue/catalogue.ts';
import { correctionsOf, headOfDecision } from '../catalogue/correctedDecision.ts';
import type { ReplacedLine } from '../catalogue/withoutLines.ts';
import type { Announcement, DecisionHead, RestatablePart } from '../sealing/announcement.ts';
import type { DraftLine, DraftRestatement } from './draft.ts';
import { WHOLE_COUNTRY } from './draft.ts';

/**
 * The lines that a correction restated, each as it stood before. Lines that a later correction restated again are left
 * out: they no longer rest on this one.
 */
export function linesBefore(catalogue: Catalogue, correction: Announcement): ReplacedLine[] {
  return linesOf(catalogue, correction).flatMap(({ id, summary }): ReplacedLine[] => {
    const first = summary.corrects === null ? null : firstLineOf(catalogue, summary.corrects);
    if (!first || standingLine(catalogue, first.id)?.id !== id) return [];
    const all = catalogue.corrections.get(first.id) ?? [];
    const previous = catalogue.lines.get(all[all.indexOf(id) - 1] ?? first.id) ?? first;
    return [{ first, summary: previous.summary }];
  });
}

/** A line drafted to restate everything that another says. Its text is not filled in: see `textOf`. */
export function draftRestating({ first, summary }: ReplacedLine): DraftLine {
  const { decision: _decision, order: _order, expiryOf: _expiryOf, contentOf: _contentOf, earlier, ...rest } = summary;
  return {
    ...rest,
    place: rest.place ?? WHOLE_COUNTRY,
    corrects: first.id,
    earlier: earlier && { ...earlier, issuedOn: null },
    content: null,
  };
}

/** The sealed line that holds the text of a line; null where it has none of its own. */
export function textOf(catalogue: Catalogue, { first, summary }: ReplacedLine): string | null {
  if (summary.kind === 'abolished' || summary.isWithdrawn || summary.contentFrom === 'national') return null;
  if (summary.contentOf !== null) return summary.contentOf;
  const bearer = [first.id, ...(catalogue.corrections.get(first.id) ?? [])].find((id) => catalogue.lines.get(id)?.summary === summary);
  return bearer ?? first.id;
}

/** What a correction changed in the head of its decision, as it was before; null where nothing of it counts any more. */
export function restatementBefore(catalogue: Catalogue, correction: Announcement): DraftRestatement | null {
  const { restates, corrects } = correction.head;
  const mended = corrects === null ? null : announcementOf(catalogue, corrects);
  if (!mended || !restates) return null;
  const others = correctionsOf(catalogue, mended.decision);
  const position = others.findIndex(({ decision }) => decision === correction.decision);
  const before = others.slice(0, position).reduce<DecisionHead>((head, other) => ({ ...head, ...other.head.restates }), mended.head);
  const later = others.slice(position + 1).map(({ head }) => head.restates ?? {});
  const parts = Object.keys(restates).filter((part) => !later.some((other) => part in other)) as RestatablePart[];
  const restored = Object.assign({}, ...parts.map((part) => partOf(catalogue, before, part))) as DraftRestatement;
  return Object.keys(restored).length === 0 ? null : restored;
}

/** One part of a head, in the form of a draft. */
function partOf(catalogue: Catalogue, head: DecisionHead, part: RestatablePart): DraftRestatement {
  if (part === 'numberRaw') return {};
  if (part === 'number') return { number: head.numberRaw };
  if (part === 'issuingAuthority') return { issuerName: head.issuingAuthority.name };
  if (part !== 'expires') return { [part]: head[part] };
  const issuedOn = (decision: string | null) => (decision === null ? null : (headOfDecision(catalogue, decision)?.issuedOn ?? null));
  return { expires: head.expires.map(({ decision, ...expiry }) => ({ ...expiry, issuedOn: issuedOn(decision) })) };
}
