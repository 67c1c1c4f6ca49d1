import { ownOr } from '../values/ownOr.ts';
import type { DecisionHead } from '../sealing/announcement.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { parseDecisionNumber } from '../values/decisionNumber.ts';
import type { CalendarDate } from '../values/calendarDate.ts';
import type { DraftDecision, DraftLine } from './draft.ts';
import { linesEndedByExpiry } from './expiryEndings.ts';
import { citedDecision, keyOf } from './references.ts';
import type { Registers } from '../places/registers.ts';
import type { ResolvedLine } from './resolveLine.ts';
import { issuingPlace, resolveLine, resolvedReplaces } from './resolveLine.ts';
import type { LineSummary, SealedLine, SealedRow } from '../sealing/sealedLine.ts';
import { sealLine, sha256 } from '../sealing/sealedLine.ts';

/** A decision ready to be announced. */
export interface SealedDecision {
  readonly head: DecisionHead;
  readonly rows: readonly SealedRow[];
}

/**
 * Seals a decision: every reference looked up, every line canonical text with its hash, one ending added for each line
 * of a wholly expired decision that is still in force and that no other line names.
 * Only for drafts without errors (`checkDecision`): throws TypeError where something needed is missing.
 */
export function sealDecision(
  decision: DraftDecision,
  lines: readonly DraftLine[],
  catalogue: Catalogue,
  registers: Registers,
): SealedDecision {
  const head = sealHead(decision, catalogue, registers);
  const takenCodes = new Set(catalogue.procedures.keys());
  const printed = lines.map((draft, i) => {
    const resolved = resolveLine(decision, draft, catalogue, registers);
    const code = resolved.code ?? provisionalCode(`${head.key}#${i + 1}`, takenCodes);
    takenCodes.add(code);
    return sealedLineOf(head, resolved, code, i + 1);
  });
  const endings = expiryEndings(head, printed, catalogue);
  return { head, rows: [...printed, ...endings].map(sealLine) };
}

function sealHead(decision: DraftDecision, catalogue: Catalogue, registers: Registers): DecisionHead {
  const { issuingAuthority, issuedOn, effectiveFrom } = decision;
  const parsed = parseDecisionNumber(needed(decision.number, 'number'));
  const number = parsed?.number ?? needed(decision.number, 'number').normalize('NFC').trim();
  const authority = needed(issuingAuthority, 'issuingAuthority');
  const signed = needed(issuedOn, 'issuedOn');
  const place = issuingPlace(decision, registers);
  return {
    key: keyOf(registers, { issuedOn: signed, issuingAuthority: authority, number }),
    type: decision.type,
    number,
    numberRaw: decision.number ?? number,
    title: decision.title,
    issuingAuthority: authority,
    place,
    signer: decision.signer,
    issuedOn: signed,
    // A decision that names no day of its own takes effect when signed (its lines name theirs, else the check refuses).
    effectiveFrom: effectiveFrom ?? signed,
    declaredCounts: decision.declaredCounts,
    expires: decision.expires.map(({ number: cited, issuedOn: day, isWhole }) => ({
      number: parseDecisionNumber(cited)?.number ?? cited,
      decision:
        citedDecision(catalogue, registers, { number: cited, issuedOn: day }, { issuingAuthority: authority, place })?.decision ?? null,
      isWhole,
    })),
    corrects: decision.corrects,
    restates: decision.restates,
    document: decision.document,
  };
}

function sealedLineOf(head: DecisionHead, resolved: ResolvedLine, code: string, order: number): SealedLine {
  const { draft, carried, corrected } = resolved;
  const from = carried?.summary;
  const { effectiveFrom, code: _code, name, content, earlier, ...rest } = draft;
  return {
    ...rest,
    decision: head.key,
    order,
    code,
    codeRaw: draft.codeRaw ?? draft.code,
    name: name ?? from?.name ?? resolved.cited[0]?.summary.name ?? corrected?.standing.summary.name ?? '',
    place: resolved.place,
    levels: ownOr(draft.levels, from?.levels ?? resolved.cited[0]?.summary.levels),
    fields: ownOr(draft.fields, from?.fields ?? resolved.cited[0]?.summary.fields),
    effectiveFrom: resolved.effectiveFrom ?? needed(effectiveFrom, 'effectiveFrom'),
    replaces: resolvedReplaces(draft, code),
    earlier: earlier && {
      decisionNumber: parsedNumber(earlier.decisionNumber),
      section: earlier.section,
      position: earlier.position,
    },
    expiryOf: null,
    corrects: corrected?.first.id ?? draft.corrects,
    contentOf: carried?.id ?? null,
    contentFrom: resolved.contentFrom,
    ...(corrected && from ? leftAsItWas(draft, from) : {}),
    audience: ownOr(draft.audience, from?.audience),
    competentAuthorities: ownOr(draft.competentAuthorities, from?.competentAuthorities),
    implementingAuthorities: ownOr(draft.implementingAuthorities, from?.implementingAuthorities),
    coordinatingAuthorities: ownOr(draft.coordinatingAuthorities, from?.coordinatingAuthorities),
    onlineLevel: draft.onlineLevel === 'none' && from ? from.onlineLevel : draft.onlineLevel,
    partialOnlineReason: draft.partialOnlineReason ?? from?.partialOnlineReason ?? null,
    legalBasis: ownOr(draft.legalBasis, from?.legalBasis),
    lifeEvents: ownOr(draft.lifeEvents, from?.lifeEvents),
    content,
  };
}

function expiryEndings(head: DecisionHead, printed: readonly SealedLine[], catalogue: Catalogue): SealedLine[] {
  const named = new Set(printed.flatMap(({ code, replaces }) => [code, ...replaces.flatMap((other) => other.code ?? [])]));
  const ended: SealedLine[] = [];
  for (const { decision, isWhole } of head.expires) {
    if (!isWhole || decision === null) continue;
    for (const { line, from } of linesEndedByExpiry(catalogue, decision, head.effectiveFrom, named)) {
      named.add(line.summary.code);
      ended.push(endingOf(head, line.summary, from, decision, printed.length + ended.length + 1));
    }
  }
  return ended;
}

function endingOf(head: DecisionHead, line: LineSummary, from: CalendarDate, expiryOf: string, order: number): SealedLine {
  return {
    ...line,
    decision: head.key,
    order,
    section: null,
    position: null,
    kind: 'abolished',
    codeRaw: null,
    effectiveFrom: from,
    effectiveUntil: null,
    afterwards: null,
    changedParts: [],
    amendingDocuments: [],
    replaces: [],
    earlier: null,
    expiryOf,
    corrects: null,
    isWithdrawn: false,
    contentOf: null,
    content: null,
  };
}

/** What a correction without a text of its own leaves as the line said it: it restates only what it names. */
function leftAsItWas(draft: DraftLine, was: LineSummary) {
  return {
    type: draft.type === 'standard' ? was.type : draft.type,
    effectiveUntil: draft.effectiveUntil ?? was.effectiveUntil,
    afterwards: draft.afterwards ?? was.afterwards,
    changedParts: ownOr(draft.changedParts, was.changedParts),
    amendingDocuments: ownOr(draft.amendingDocuments, was.amendingDocuments),
    replaces: draft.replaces.length > 0 ? resolvedReplaces(draft, was.code) : was.replaces,
    isBoundaryIndependent: draft.isBoundaryIndependent || was.isBoundaryIndependent,
  };
}

/** A code that no procedure has, derived from where the line stands, so that sealing again gives the same. */
function provisionalCode(seed: string, taken: ReadonlySet<string>): string {
  for (let attempt = 0; ; attempt++) {
    const number = parseInt(sha256(`${seed}#${attempt}`).slice(0, 12), 16) % 1_000_000;
    const code = `0.${String(number).padStart(6, '0')}`;
    if (!taken.has(code)) return code;
  }
}

function parsedNumber(text: string): string {
  return parseDecisionNumber(text)?.number ?? text;
}

function needed<T>(value: T | null | undefined, name: string): T {
  if (value === null || value === undefined) throw new TypeError(`A decision without ${name} cannot be sealed.`);
  return value;
}
