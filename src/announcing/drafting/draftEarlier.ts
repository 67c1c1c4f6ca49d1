import { procedureNameKey } from '../../domain/catalogue/procedureNames.ts';
import type { DraftDecision, DraftLine } from '../../domain/decision/draft.ts';
import { parseProcedureCode } from '../../domain/values/procedureCode.ts';
import { citedDecision, linesAt } from '../../domain/decision/references.ts';
import { issuingPlace } from '../../domain/decision/resolveLine.ts';
import type { CitedDecision, ParsedLine } from '../../reading/meaning/parsedDecision.ts';
import { readPositions } from '../../reading/meaning/articles/positions.ts';
import type { AddNote } from './draftNotes.ts';
import type { Known } from './known.ts';

type Earlier = DraftLine['earlier'];

interface Citing {
  readonly line: ParsedLine;
  readonly path: string;
  readonly decision: DraftDecision;
  /** The publication decision that this document amends. */
  readonly amends: CitedDecision | null;
}

/**
 * The row of an earlier decision that a line means. Of several positions cited for a group: the one whose row has the
 * line's code or name; otherwise none.
 */
export function draftEarlier({ line, path, decision, amends }: Citing, known: Known, addNote: AddNote): Earlier {
  const cited = line.earlierDecision;
  const named = cited && cited.number !== null ? { number: cited.number, date: cited.date } : amends;
  if (!named) {
    if (cited)
      addNote(
        'EARLIER_DECISION_UNNAMED',
        `${path}.earlier`,
        `Dòng dẫn “${cited.position ?? ''}” nhưng không nêu số quyết định.`,
        `The line cites "${cited.position ?? ''}" without a decision's number.`,
      );
    return null;
  }
  const earlier = { decisionNumber: named.number, issuedOn: named.date, section: null, position: null };
  if (!cited?.position) return earlier;
  const { section, positions } = positionsIn(cited.position);
  const [only, ...others] = positions;
  if (only === undefined) return { ...earlier, section, position: cited.position };
  if (others.length === 0 && cited.mapping !== 'group') return { ...earlier, section, position: only };

  const announcement = citedDecision(
    known.catalogue,
    known.registers,
    { number: named.number, issuedOn: named.date },
    { issuingAuthority: decision.issuingAuthority, place: issuingPlace(decision, known.registers) },
  );
  const fitting =
    announcement === null
      ? []
      : positions.filter((position) =>
          linesAt(known.catalogue, announcement, section, position).some(({ summary }) => isSame(line, summary)),
        );
  const [found, ...further] = fitting;
  if (found !== undefined && further.length === 0) {
    addNote(
      'POSITION_FOUND',
      `${path}.earlier.position`,
      `Trong “${cited.position}” của ${named.number}, dòng này là số thứ tự ${found}.`,
      `Of "${cited.position}" in ${named.number} this line is position ${found}.`,
    );
    return { ...earlier, section, position: found };
  }
  addNote(
    'POSITION_OF_GROUP',
    `${path}.earlier.position`,
    `Quyết định dẫn “${cited.position}” của ${named.number} cho cả nhóm, không nói dòng này là số nào.`,
    `The decision cites "${cited.position}" of ${named.number} for a group of lines and does not say which one this is.`,
  );
  return { ...earlier, section };
}

function isSame({ code, name }: ParsedLine, head: { readonly code: string; readonly name: string }): boolean {
  const printed = code === null ? null : parseProcedureCode(code)?.code;
  return printed ? printed === head.code : procedureNameKey(name) === procedureNameKey(head.name);
}

const SECTION = /(?:(?:tiểu\s+)?mục|phần|phụ lục|chương)\s+(?:số\s+)?(?:[IVXLC]{1,6}|[A-ZĐ]|\d+)(?:\.\d+)*(?![\p{L}\d])/giu;

/** 'STT 17, 18 Mục I, Phần II' → 17 and 18 of 'Phần II > Mục I'. A bare '17' or '2.1' is a position. */
export function positionsIn(text: string): { readonly section: string | null; readonly positions: readonly string[] } {
  const sections = [...text.matchAll(SECTION)].map(([found]) => found.trim()).reverse();
  const section = sections.length === 0 ? null : sections.join(' > ');
  const bare = /^\s*(\d{1,3}[a-zđ]?(?:\.\d{1,3})*)\.?\s*(?:$|[,;(]?\s*(?=mục|phần|phụ lục|tiểu mục|chương))/iu.exec(text)?.[1];
  return { section, positions: bare !== undefined ? [bare] : (readPositions(text)?.numbers ?? []) };
}
