import type { FileDraft, LineEdit } from '../../../announcing/fromFile/fileDrafting.ts';
import { originsOf, type ComparedValue, type LineOrigins, type Origin } from '../../../announcing/fromFile/lineOrigins.ts';
import type { GovernmentLevel, Label } from '../../../domain/values/vocabulary.ts';
import type { DocumentForm, Place } from '../../../reading/form/documentForm.ts';
import type { DecisionKind, HeaderField, ParsedDecision } from '../../../reading/meaning/parsedDecision.ts';
import { numbersOfLines } from '../../../reading/meaning/warnings/linesText.ts';
import { readingQuestions, type AskedQuestion } from './readingQuestions.ts';

/** One line as the page compares it with the file. */
export interface ComparedLine {
  /** Its number as read, by which edits name it. */
  readonly n: number;
  readonly position: string | null;
  readonly section: string;
  readonly kind: DecisionKind;
  readonly code: string | null;
  /** The cell's text where it holds no code. */
  readonly codeRaw: string | null;
  readonly codeSuggested: string | null;
  readonly name: string | null;
  /** The catalogue's name of the procedure with this code. */
  readonly catalogueName: string | null;
  readonly levels: readonly GovernmentLevel[];
  readonly fields: readonly string[];
  readonly origins: LineOrigins;
  /** Where its values stand in the file; `line` is its first cell. */
  readonly where: Readonly<Record<string, Place>>;
  /** What drafting tells of it, also without a question. */
  readonly notes: readonly Label[];
}

export interface ComparedHead {
  readonly field: HeaderField;
  readonly value: string | null;
  readonly origin: Origin;
  readonly place: Place | null;
}

export interface Comparison {
  readonly head: readonly ComparedHead[];
  /** Counts as the articles state and as the lists have them; kinds without either are left out. */
  readonly counts: readonly { readonly kind: string; readonly stated: number | null; readonly listed: number }[];
  readonly lines: readonly ComparedLine[];
  readonly questions: readonly AskedQuestion[];
  readonly check: { readonly errors: number; readonly warnings: number };
  readonly form: DocumentForm;
}

/** The file beside its lines: each value with its place and its origin. */
export function compare(read: FileDraft, edits: readonly LineEdit[]): Comparison {
  const { parsed, form, violations } = read;
  const edited = new Map(edits.map((edit) => [edit.n, edit]));
  return {
    head: HEAD.map((field) => headValue(parsed, field)),
    counts: countsOf(parsed),
    lines: parsed.lines.map((_, index) => comparedLine(read, index, edited)),
    questions: readingQuestions(read),
    check: {
      errors: violations.filter(({ severity }) => severity === 'error').length,
      warnings: violations.filter(({ severity }) => severity === 'warning').length,
    },
    form,
  };
}

const HEAD: readonly HeaderField[] = ['number', 'issuedOn', 'issuingAuthority', 'title', 'signer', 'effectiveFrom'];

function headValue(parsed: ParsedDecision, field: HeaderField): ComparedHead {
  const value = field === 'effectiveFrom' ? parsed.effectiveFrom.date : field === 'itemEffectiveRule' ? null : parsed[field];
  return { field, value, origin: value === null ? 'missing' : 'printed', place: parsed.where.header[field] ?? null };
}

function countsOf({ declaredCounts, listedCounts }: ParsedDecision): Comparison['counts'] {
  return (Object.keys(listedCounts) as (keyof typeof listedCounts)[])
    .map((kind) => ({ kind, stated: declaredCounts[kind], listed: listedCounts[kind] }))
    .filter(({ stated, listed }) => stated !== null || listed > 0);
}

function comparedLine(
  { parsed, draft, notes, catalogueNames }: FileDraft,
  index: number,
  edited: ReadonlyMap<number, LineEdit>,
): ComparedLine {
  const [line, drafted] = [parsed.lines[index], draft.lines[index]];
  if (!line || !drafted) throw new Error(`the draft lacks line ${index}`);
  const edit = edited.get(line.n);
  const own = notes.filter(({ path }) => path === `lines.${index}` || path.startsWith(`lines.${index}.`));
  const warned = new Set(parsed.warnings.filter(({ path }) => numbersOfLines(path)?.numbers.includes(line.n)).map(({ code }) => code));
  return {
    n: line.n,
    position: line.position,
    section: line.section,
    kind: line.kind,
    code: drafted.code,
    codeRaw: line.codeRaw ?? null,
    codeSuggested: line.codeSuggested ?? null,
    name: drafted.name,
    catalogueName: catalogueNames[index] ?? null,
    levels: drafted.levels,
    fields: drafted.fields.map(({ name }) => name),
    origins: originsOf({
      parsed: line,
      draft: drafted,
      notes: own,
      warned,
      isCodeChosen: edit?.code !== undefined,
      typed: typedValues(edit),
    }),
    where: parsed.where.lines[index] ?? {},
    notes: own.map(({ message }) => message),
  };
}

const TYPED = ['kind', 'name', 'levels', 'field'] as const;

/** The code keeps its own origin: a chosen one is a proposal that is asked about. */
function typedValues(edit: LineEdit | undefined): Set<ComparedValue> {
  return new Set(TYPED.filter((value) => edit?.[value] !== undefined));
}
