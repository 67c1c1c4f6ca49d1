import { findKinds } from '../lists/headingFacets.ts';
import { nearest } from '../lists/headingStack.ts';
import type { DocumentContext, LineRemark, Where } from './lineContext.ts';
import { textOf } from './lineText.ts';
import type { DecisionKind } from '../parsedDecision.ts';
import type { RawLine } from '../lists/rawLines.ts';

export function kindOf(raw: RawLine, document: DocumentContext, where: Where, remarks: LineRemark[], isBundle: boolean): DecisionKind {
  const printed = textOf(raw, 'kind');
  const inCell = printed ? findKinds(printed.text) : [];
  if (printed && inCell.length > 0) {
    where.kind = printed.place;
    return inCell[0] ?? 'new';
  }
  const heading = nearest(raw.path, ({ kinds }) => kinds.length > 0);
  if (heading?.facets.kinds.length === 1) where.kind = heading.place;
  const candidates = [
    heading?.facets.kinds ?? [],
    raw.annex?.facets.kinds ?? [],
    noteKinds(raw),
    headerKinds(raw),
    raw.sheet?.kinds ?? [],
    document.titleFacets.kinds,
  ];
  const single = candidates.find((kinds) => kinds.length === 1)?.[0];
  if (single) {
    const source = raw.annex && raw.annex.facets.kinds.length === 1 ? raw.annex.place : document.titlePlace;
    if (source) where.kind ??= source;
    return narrowest(candidates, single);
  }
  if (!isBundle) {
    const open = candidates.find((kinds) => kinds.length > 1);
    remarks.push({
      type: 'kind-not-stated',
      text: open ? `the headings name several kinds (${open.join(', ')})` : 'nothing says what kind of change this is; taken as new',
      place: where.line ?? null,
    });
  }
  return candidates.find((kinds) => kinds.length > 1)?.[0] ?? 'new';
}

/** A list of procedures regardless of boundaries stays one even where its columns speak of amending documents. */
function narrowest(candidates: readonly (readonly DecisionKind[])[], single: DecisionKind): DecisionKind {
  return candidates[0]?.length === 1 || candidates[1]?.length === 1
    ? single
    : (candidates.find((kinds) => kinds.length === 1 && kinds[0] === 'boundary_independent')?.[0] ?? single);
}

function noteKinds(raw: RawLine): DecisionKind[] {
  const note = textOf(raw, 'note');
  return note && note.text.length < 80 ? findKinds(note.text) : [];
}

/** 'Tên VBQPPL quy định việc bãi bỏ' heads a list of abolished procedures. */
function headerKinds(raw: RawLine): DecisionKind[] {
  const kinds = new Set(
    raw.columns.titles
      .filter((_, column) => ['legalBasis', 'changedParts', 'replacedName', 'replacedCode'].includes(raw.columns.roles[column] ?? ''))
      .flatMap(findKinds),
  );
  return [...kinds];
}
