import type { ProcedureContent } from '../../domain/content/content.ts';
import type { SealedLineId } from '../../domain/sealing/sealedLine.ts';
import { resolveLine } from '../../domain/decision/resolveLine.ts';
import type { LineEntry } from '../../domain/catalogue/catalogue.ts';
import type { ParsedDecision } from '../../reading/meaning/parsedDecision.ts';
import type { Draft } from '../announcing.ts';
import { draftHead } from './draftHead.ts';
import { draftLine } from './draftLine.ts';
import { draftWindow } from './draftWindow.ts';
import type { DraftNote } from './draftNotes.ts';
import { noteAdder } from './draftNotes.ts';
import type { Known } from './known.ts';
import { nationalLine } from './known.ts';

export interface DraftedDecision {
  readonly draft: Draft;
  readonly notes: readonly DraftNote[];
}

/**
 * Turns a parsed decision into a draft. Codes of authorities and fields come from the registers, missing facts from the
 * catalogue where that is safe. Everything that is not printed gets a note.
 */
export function toDraft(parsed: ParsedDecision, known: Known): DraftedDecision {
  const notes: DraftNote[] = [];
  const addNote = noteAdder(notes);
  const decision = draftHead(parsed, known, addNote);
  const amends = parsed.documentType === 'amends-publication' ? parsed.amends : null;
  const window = draftWindow(parsed, addNote);
  const lines = parsed.lines.map((line, i) => ({
    ...draftLine({ line, path: `lines.${i}`, decision, amends }, known, addNote),
    ...window,
  }));
  return { draft: { decision, lines }, notes };
}

/** `toDraft`, after loading the national texts that complete its lines. */
export async function toDraftWithTexts(
  parsed: ParsedDecision,
  known: Known,
  contentOf: (line: LineEntry) => Promise<ProcedureContent | null>,
): Promise<DraftedDecision> {
  const first = toDraft(parsed, known);
  const national = nationalLinesOf(first.draft, known);
  if (national.length === 0) return first;
  const loaded = await Promise.all(national.map(async (line) => [line.summary.contentOf ?? line.id, await contentOf(line)] as const));
  const texts = new Map<SealedLineId, ProcedureContent>(loaded.flatMap(([id, text]) => (text === null ? [] : [[id, text] as const])));
  return toDraft(parsed, { ...known, texts });
}

function nationalLinesOf({ decision, lines }: Draft, known: Known): LineEntry[] {
  return lines.flatMap((line) => {
    if (line.contentFrom !== 'ownOverNational') return [];
    const { code } = resolveLine(decision, line, known.catalogue, known.registers);
    const day = decision.effectiveFrom ?? decision.issuedOn ?? '9999-12-31';
    return code === null ? [] : (nationalLine(known, code, day) ?? []);
  });
}
