import fc from 'fast-check';
import type { Draft } from '../../src/announcing/announcing.ts';
import { addDays } from '../../src/domain/values/calendarDate.ts';
import type {
  Channel,
  Dossier,
  FormTemplate,
  LegalReference,
  NamedCode,
  ProcedureContent,
  TimeLimit,
} from '../../src/domain/content/content.ts';
import type { DraftDecision, DraftLine } from '../../src/domain/decision/draft.ts';
import { tidyText } from '../../src/domain/values/tidyText.ts';
import * as words from '../../src/domain/values/vocabulary.ts';

/**
 * Drafts of every shape that an editor or an importer can make.
 * Texts are tidy and never empty: so forms store them, and they treat an empty field as no value.
 */
const text = fc
  .string({ minLength: 1, maxLength: 20, unit: fc.constantFrom(...'aáàảãạđĐ ơ"\\\n\'{}[]0.~Ω') })
  .map((s) => tidyText(s) || '~');
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const few = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { maxLength: 3 });
const oneOf = <T>(values: readonly T[]) => fc.constantFrom(...values);
const day = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays('1990-01-01', n));
const count = fc.integer({ min: 0, max: 100_000 });

const namedCode: fc.Arbitrary<NamedCode> = fc.record({ code: maybe(text), name: text });
const reference: fc.Arbitrary<LegalReference> = fc.record({ number: text, title: maybe(text) });
const form: fc.Arbitrary<FormTemplate> = fc.record({ name: text, fileName: maybe(text), url: maybe(text), sha256: maybe(text) });
const timeLimit: fc.Arbitrary<TimeLimit> = fc.record({
  amount: maybe(fc.double({ min: 0, max: 99, noNaN: true })),
  unit: maybe(oneOf(words.TIME_UNITS)),
  text: maybe(text),
});

const channel: fc.Arbitrary<Channel> = fc.record({
  kind: oneOf(words.CHANNEL_KINDS),
  timeLimit,
  fees: few(fc.record({ kind: oneOf(words.FEE_KINDS), amount: maybe(count), currency: fc.constantFrom('VND', 'USD'), text: maybe(text) })),
  description: maybe(text),
});

const dossier: fc.Arbitrary<Dossier> = fc.record({
  code: maybe(text),
  case: maybe(text),
  timeLimit: maybe(timeLimit),
  items: few(
    fc.record({
      code: maybe(text),
      name: text,
      originals: maybe(count),
      copies: maybe(count),
      hasElectronicForm: fc.boolean(),
      isProcessingResult: fc.boolean(),
      forms: few(form),
    }),
  ),
});

const content: fc.Arbitrary<ProcedureContent> = fc.record({
  steps: few(fc.record({ name: maybe(text), description: text })),
  channels: few(channel),
  dossiers: few(dossier),
  dossierSets: maybe(count),
  results: few(namedCode),
  resultDelivery: few(fc.record({ kind: oneOf(words.CHANNEL_KINDS), text: maybe(text) })),
  forms: few(form),
  requirements: maybe(text),
  receptionAddresses: few(text),
  keywords: maybe(text),
  note: maybe(text),
  source: maybe(
    fc.dictionary(fc.constantFrom('id', 'isVertical', 'values'), fc.oneof(text, count, fc.boolean(), few(text)), {
      minKeys: 1,
      noNullPrototype: true,
    }),
  ),
});

export const arbitraryLine: fc.Arbitrary<DraftLine> = fc
  .record({
    section: maybe(text),
    position: maybe(text),
    kind: oneOf(words.CHANGE_KINDS),
    type: oneOf(words.PROCEDURE_TYPES),
    code: maybe(text),
    codeRaw: maybe(text),
    name: maybe(text),
    place: maybe(namedCode),
    levels: fc.uniqueArray(oneOf(words.GOVERNMENT_LEVELS)),
    fields: few(namedCode),
    effectiveFrom: maybe(day),
    effectiveUntil: maybe(day),
    afterwards: maybe(fc.constantFrom('resumes' as const, 'nothing' as const)),
    changedParts: fc.uniqueArray(oneOf(words.PROCEDURE_PARTS)),
    amendingDocuments: few(reference),
    replaces: few(namedCode),
    earlier: maybe(fc.record({ decisionNumber: text, issuedOn: maybe(day), section: maybe(text), position: maybe(text) })),
    corrects: maybe(text),
    isWithdrawn: fc.boolean(),
    contentFrom: fc.constantFrom('own' as const, 'national' as const, 'ownOverNational' as const),
    isBoundaryIndependent: fc.boolean(),
    audience: few(namedCode),
    competentAuthorities: few(namedCode),
    implementingAuthorities: few(namedCode),
    coordinatingAuthorities: few(namedCode),
    onlineLevel: oneOf(words.ONLINE_LEVELS),
    partialOnlineReason: maybe(text),
    legalBasis: few(reference),
    lifeEvents: few(namedCode),
    content: maybe(content),
  })
  // Only a temporary line has something afterwards.
  .map((line) => (line.effectiveUntil === null ? { ...line, afterwards: null } : line));

const counts = fc.dictionary(oneOf([...words.CHANGE_KINDS, 'total']), count, { minKeys: 1, noNullPrototype: true });

export const arbitraryDecision: fc.Arbitrary<DraftDecision> = fc.record({
  type: oneOf(words.DECISION_TYPES),
  number: maybe(text),
  title: maybe(text),
  issuingAuthority: maybe(namedCode),
  signer: maybe(text),
  issuedOn: maybe(day),
  effectiveFrom: maybe(day),
  declaredCounts: maybe(counts),
  expires: few(fc.record({ number: text, issuedOn: maybe(day), isWhole: fc.boolean() })),
  corrects: maybe(text),
  restates: maybe(
    fc
      .record(
        {
          title: maybe(text),
          signer: maybe(text),
          effectiveFrom: day,
          declaredCounts: maybe(counts),
          number: text,
          issuedOn: day,
          issuerName: text,
          expires: fc.array(fc.record({ number: text, issuedOn: maybe(day), isWhole: fc.boolean() }), { maxLength: 3 }),
          document: maybe(fc.record({ name: text, url: maybe(text), sha256: maybe(text) })),
        },
        { requiredKeys: [], noNullPrototype: true },
      )
      .filter((restated) => Object.keys(restated).length > 0),
  ),
  legalBasis: few(reference),
  document: maybe(fc.record({ name: text, url: maybe(text), sha256: maybe(text) })),
});

export const arbitraryDraft: fc.Arbitrary<Draft> = fc.record({
  decision: arbitraryDecision,
  lines: fc.array(arbitraryLine, { minLength: 1, maxLength: 3 }),
});
