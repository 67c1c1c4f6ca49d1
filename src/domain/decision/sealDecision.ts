import { ownOr } from '../values/ownOr.ts';
import type { DecisionHead, Handler, Handling } from '../sealing/announcement.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { announcementOf } from '../catalogue/catalogue.ts';
import { headOfDecision, statedHead } from '../catalogue/correctedDecision.ts';
import { parseDecisionNumber } from '../values/decisionNumber.ts';
import type { DraftDecision, DraftLine } from './draft.ts';
import { codesNamedIn, expiryEndings, mendedEndings } from './derivedEndings.ts';
import { findDecisions, keyOf } from './references.ts';
import { sealExpiries, sealRestatement } from './sealRestatement.ts';
import type { Registers } from '../places/registers.ts';
import type { ResolvedLine } from './resolveLine.ts';
import type { Issuer, Signature } from './issuer.ts';
import { isPlaced, issuerOf } from './issuer.ts';
import { fieldsOf, levelsOf, resolveLine } from './resolveLine.ts';
import type { LineSummary, SealedLine, SealedRow } from '../sealing/sealedLine.ts';
import { sealLine, sha256 } from '../sealing/sealedLine.ts';

/** A decision ready to be announced. */
export interface SealedDecision {
  readonly head: DecisionHead;
  readonly rows: readonly SealedRow[];
}

/**
 * Seals a decision: looks up all references, hashes each line's canonical text, and adds the endings of wholly expired
 * decisions. Call it only for drafts without errors (`checkDecision`). Throws TypeError where something required is
 * missing or where the issuer has no power.
 */
export function sealDecision(
  decision: DraftDecision,
  lines: readonly DraftLine[],
  catalogue: Catalogue,
  registers: Registers,
  handling: Handling | null = null,
): SealedDecision {
  const head = sealHead(decision, catalogue, registers, handling);
  const takenCodes = new Set(catalogue.procedures.keys());
  const printed = lines.map((draft, i) => {
    const resolved = resolveLine(decision, draft, catalogue, registers);
    const code = resolved.code ?? provisionalCode(`${head.key}#${i + 1}`, takenCodes);
    takenCodes.add(code);
    return sealedLineOf(head, resolved, code, i + 1);
  });
  const named = codesNamedIn(printed);
  const endings = [...mendedEndings(head, printed, catalogue), ...expiryEndings(head, head, named, catalogue)];
  return { head, rows: [...printed, ...endings.map((line, i) => ({ ...line, order: printed.length + i + 1 }))].map(sealLine) };
}

function sealHead(decision: DraftDecision, catalogue: Catalogue, registers: Registers, handling: Handling | null): DecisionHead {
  const { issuingAuthority, issuedOn, effectiveFrom } = decision;
  const parsed = parseDecisionNumber(needed(decision.number, 'number'));
  const number = parsed?.number ?? needed(decision.number, 'number').normalize('NFC').trim();
  const authority = needed(issuingAuthority, 'issuingAuthority');
  const signed = needed(issuedOn, 'issuedOn');
  const { place } = placedIssuer(registers, { issuingAuthority: authority, issuedOn: signed });
  const citing = { issuingAuthority: authority, place };
  const mended = decision.corrects === null ? null : announcementOf(catalogue, decision.corrects);
  const issuer = mended?.head.issuingAuthority ?? authority;
  return {
    key: keyOfTheDecision(catalogue, registers, { issuedOn: signed, issuingAuthority: authority, number }),
    type: decision.type,
    number,
    numberRaw: decision.number ?? number,
    title: decision.title,
    issuingAuthority: authority,
    place,
    signer: decision.signer,
    issuedOn: signed,
    // A decision without a day of its own takes effect when signed. Its lines name their days, or the check refuses it.
    effectiveFrom: effectiveFrom ?? signed,
    declaredCounts: decision.declaredCounts,
    expires: sealExpiries(decision.expires, citing, catalogue, registers),
    corrects: decision.corrects,
    restates: decision.restates && sealRestatement(decision.restates, { ...citing, issuer }, catalogue, registers),
    document: decision.document,
    format: 2,
    legalBasis: decision.legalBasis,
    handling: handling && namedHandling(handling, registers),
  };
}

/** With the names of the handlers' authorities: the register may have others later, or none. What was sealed at approval stays. */
function namedHandling({ approvedBy, announcedBy, answers }: Handling, { authorities }: Registers): Handling {
  const named = (handler: Handler | null): Handler | null => {
    const name = handler?.authorityName ?? authorities.get(handler?.authority ?? '')?.name;
    return handler && { ...handler, ...(name === undefined ? {} : { authorityName: name }) };
  };
  return { approvedBy: named(approvedBy), announcedBy: named(announcedBy), answers };
}

/** Without a known issuer, a decision must never become national law. */
function placedIssuer(registers: Registers, signature: Signature): Issuer {
  const issuer = issuerOf(registers, signature);
  if (isPlaced(issuer)) return issuer;
  throw new TypeError(`A decision of ${signature.issuingAuthority.name} cannot be sealed: ${issuer.problem}.`);
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
    name: name ?? knownName(resolved),
    place: resolved.place,
    levels: levelsOf(resolved),
    fields: fieldsOf(resolved),
    effectiveFrom: resolved.effectiveFrom ?? needed(effectiveFrom, 'effectiveFrom'),
    replaces: resolved.replaces,
    earlier: earlier && {
      decisionNumber: parsedNumber(earlier.decisionNumber),
      section: earlier.section,
      position: earlier.position,
    },
    expiryOf: corrected?.standing.summary.expiryOf ?? null,
    corrects: corrected?.first.id ?? draft.corrects,
    contentOf: carried?.id ?? null,
    contentFrom: resolved.contentFrom,
    ...(corrected && from ? leftAsItWas(resolved, from) : {}),
    ...carriedOver(draft, from),
    content,
  };
}

/** The name that the catalogue knows, for a line that prints none. */
function knownName({ carried, cited, corrected }: ResolvedLine): string {
  return carried?.summary.name ?? cited[0]?.summary.name ?? corrected?.standing.summary.name ?? '';
}

/** The facts beside the text; those that the line leaves out come from the line that it carries on. */
function carriedOver(draft: DraftLine, from: LineSummary | undefined) {
  return {
    audience: ownOr(draft.audience, from?.audience),
    competentAuthorities: ownOr(draft.competentAuthorities, from?.competentAuthorities),
    implementingAuthorities: ownOr(draft.implementingAuthorities, from?.implementingAuthorities),
    coordinatingAuthorities: ownOr(draft.coordinatingAuthorities, from?.coordinatingAuthorities),
    onlineLevel: draft.onlineLevel === 'none' && from ? from.onlineLevel : draft.onlineLevel,
    partialOnlineReason: draft.partialOnlineReason ?? from?.partialOnlineReason ?? null,
    legalBasis: ownOr(draft.legalBasis, from?.legalBasis),
    lifeEvents: ownOr(draft.lifeEvents, from?.lifeEvents),
  };
}

/**
 * A decision with a corrected number keeps its key and is found by the new number. The decision that really has the old
 * number gets a key with a suffix.
 */
function keyOfTheDecision(catalogue: Catalogue, registers: Registers, issued: Parameters<typeof keyOf>[1]): string {
  const key = keyOf(registers, issued);
  const known = findDecisions(catalogue, registers, issued).find((found) => keyOf(registers, statedHead(catalogue, found)) === key);
  if (known) return known.decision;
  for (let nth = 1; ; nth++) {
    const candidate = nth === 1 ? key : `${key}~${nth}`;
    const known = headOfDecision(catalogue, candidate);
    if (!known || keyOf(registers, known) === key) return candidate;
  }
}

/** The parts that a correction without text keeps, because it restates only what it names. */
function leftAsItWas({ draft, replaces }: ResolvedLine, was: LineSummary) {
  return {
    type: draft.type === 'standard' ? was.type : draft.type,
    effectiveUntil: draft.effectiveUntil ?? was.effectiveUntil,
    afterwards: draft.afterwards ?? was.afterwards,
    changedParts: ownOr(draft.changedParts, was.changedParts),
    amendingDocuments: ownOr(draft.amendingDocuments, was.amendingDocuments),
    replaces: draft.replaces.length > 0 ? replaces : was.replaces,
    isBoundaryIndependent: draft.isBoundaryIndependent || was.isBoundaryIndependent,
  };
}

/** A code that no procedure has. It derives from the line's position, so that sealing again gives the same code. */
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
