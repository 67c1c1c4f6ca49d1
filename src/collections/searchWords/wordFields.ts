import type { CollectionSlug, PayloadRequest, TextareaField, TextField } from 'payload';
import { tidyText } from '../../domain/values/tidyText.ts';
import type { Label } from '../../domain/values/vocabulary.ts';
import { linesOf } from '../fields/linesOf.ts';
import { tidyLines } from './tidyLines.ts';
import type { WordCheck } from './wordChecks.ts';

interface WordField {
  readonly name: string;
  readonly label: Label;
  readonly description: Label;
  readonly isRequired?: boolean;
  readonly check: WordCheck;
}

/** A field with a known name and label. */
export type Labelled<Kind> = Kind & { name: string; label: Label };

const MOST_PROBLEMS = 5;
const MISSING: Label = { vi: 'Chưa có nội dung; hãy điền.', en: 'Nothing is written here; fill it in.' };

/** One text, tidied before it is checked. */
export function wordField(
  field: WordField & { readonly isLong?: boolean; readonly tidy?: (text: string) => string },
): Labelled<TextField | TextareaField> {
  const { name, label, description, isRequired = false, isLong = false, tidy = tidyText, check } = field;
  return {
    name,
    type: isLong ? 'textarea' : 'text',
    label: { ...label },
    required: isRequired,
    admin: { description: { ...description } },
    hooks: { beforeValidate: [({ value }) => (typeof value === 'string' ? tidy(value) : value)] },
    validate: (value: unknown, { req }: Asking) => {
      const text = textOf(value);
      if (text === '') return !isRequired || problemText(label, [MISSING], req);
      const problem = check(text);
      return problem === null || problemText(label, [problem], req);
    },
  } as Labelled<TextField | TextareaField>;
}

/** Several texts, one a line, each tidied and checked. Lines that were stored before are not checked again. */
export function wordLines(field: WordField & { readonly most: number; readonly tidy?: (text: string) => string }): Labelled<TextareaField> {
  const { name, label, description, isRequired = false, most, tidy = tidyLines, check } = field;
  return {
    name,
    type: 'textarea',
    label: { ...label },
    required: isRequired,
    admin: { description: { ...description }, rows: 6 },
    hooks: { beforeValidate: [({ value }) => (typeof value === 'string' ? tidy(value) : value)] },
    validate: async (value: unknown, asking: Asking) => {
      const lines = linesOf(textOf(value));
      if (lines.length === 0) return !isRequired || problemText(label, [MISSING], asking.req);
      let wrong = lines.filter((line) => check(line) !== null);
      if (wrong.length > 0) {
        const stored = await storedLines(name, asking);
        wrong = wrong.filter((line) => !stored.has(line));
      }
      const problems = wrong.flatMap((line) => check(line) ?? []);
      if (lines.length > most) problems.unshift(tooMany(lines.length, most));
      return problems.length === 0 || problemText(label, problems.slice(0, MOST_PROBLEMS), asking.req);
    },
  };
}

interface Asking {
  readonly req: PayloadRequest;
  readonly id?: number | string;
  readonly collectionSlug?: string;
}

/** Read from the database: the form's previous value is the one last sent, right or wrong. */
async function storedLines(name: string, { req, id, collectionSlug }: Asking): Promise<ReadonlySet<string>> {
  if (id === undefined || collectionSlug === undefined) return new Set();
  const row = await req.payload.findByID({ collection: collectionSlug as CollectionSlug, id, depth: 0, disableErrors: true });
  return new Set(linesOf(textOf((row as unknown as Record<string, unknown> | null)?.[name])));
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

/** In the user's language, with the field's name: a client of REST sees no form. */
function problemText(label: Label, problems: readonly Label[], req: PayloadRequest): string {
  const language = req.i18n.language === 'en' ? 'en' : 'vi';
  return `${label[language]}: ${problems.map((problem) => problem[language]).join(' ')}`;
}

function tooMany(count: number, most: number): Label {
  return { vi: `Có ${count} dòng; hãy giữ nhiều nhất ${most} dòng.`, en: `There are ${count} lines; keep at most ${most}.` };
}
