import type { Payload } from 'payload';
import { boundQuestions } from '../../../announcing/review/boundQuestions.ts';
import type { Place } from '../../../reading/form/documentForm.ts';
import { documentOf, keepFile } from '../../decisionFiles/keepFile.ts';
import type { Decision } from '../../payloadTypes.ts';
import { replaceDraft, saveDraft, type Drafter, type DraftSource } from '../saveDraft.ts';
import { addExplanations, type StoredExplanation } from '../review/storedExplanations.ts';
import { toSignedFile } from '../toDraftDecision.ts';
import { readingQuestions, type AskedQuestion, type DraftRead } from './readingQuestions.ts';
import type { Upload } from './readUpload.ts';
import { questionPath, type StoredReading } from './storedReading.ts';

/** Where a stored line stands in its file. */
export interface LineSource {
  /** Id in `decision-files`. */
  readonly file: number | string;
  readonly cells: Readonly<Record<string, Place>>;
  /** What drafting told of the line. */
  readonly notes: readonly string[];
  /** The values that the account typed in place of those read; 'after' for a line that the reader missed. */
  readonly typed: readonly string[];
  /** The account that compared the line with the file. */
  readonly confirmedBy: string;
}

interface Keeping {
  readonly payload: Payload;
  /** The account, or the command. */
  readonly by: string;
  /** The account that drafts; absent for a command. */
  readonly drafter?: Drafter;
  readonly now: () => Date;
}

/** The part of an upload that is kept. */
export type KeptUpload = Pick<Upload, 'file' | 'signed' | 'answers' | 'replaces'> & Partial<Pick<Upload, 'edits'>>;

/** Stores files, draft, sources and questions. Explanations belong to words, so those of an earlier file stay. */
export async function keepImport({ payload, by, drafter, now }: Keeping, upload: KeptUpload, read: DraftRead): Promise<Decision['id']> {
  const { replaces } = upload;
  const before = replaces === null ? null : await payload.findByID({ collection: 'decisions', id: replaces, depth: 0 });
  const { source, signed } = await keepFiles({ payload, drafter }, upload, read.draft.decision.issuingAuthority?.code ?? null);
  const { lines, decision } = read.draft;
  const document = signed ? toSignedFile(documentOf(signed)) : (decision.document ?? toSignedFile(before?.document));
  const draft = { lines, decision: { ...decision, document } };
  const asked = readingQuestions(read);
  const signing = { by, at: now().toISOString() };
  const answers = upload.answers.flatMap((given) => answerTo(asked, given, signing));
  const kept: DraftSource = {
    lines: read.parsed.lines.map(({ n }, index) => ({ ...sourceOf(read, index, source.id, by), typed: typedOf(upload, n) })),
    async finish(id, lineIds) {
      for (const file of [source, ...(signed ? [signed] : [])])
        await payload.update({ collection: 'decision-files', id: file.id, data: { decision: id }, depth: 0 });
      await addExplanations(payload, id, answers);
      return { reading: { ...storedReading(source.id, asked, lineIds) } };
    },
  };
  if (!before) return saveDraft(payload, draft, kept, drafter);
  await replaceDraft(payload, before.id, draft, kept, drafter);
  return before.id;
}

function storedReading(file: number | string, asked: readonly AskedQuestion[], lineIds: readonly (number | string)[]): StoredReading {
  return { file, questions: asked.map(({ code, message, lines }) => ({ code, message, lines: lines.flatMap((at) => lineIds[at] ?? []) })) };
}

/** A PDF may be refused, so it goes first: then nothing is kept. */
async function keepFiles(
  { payload, drafter }: Pick<Keeping, 'payload' | 'drafter'>,
  { file, signed }: KeptUpload,
  authority: string | null,
) {
  const pdf = signed ? await keepFile(payload, signed, { role: 'signed', authority }, drafter) : null;
  return { signed: pdf, source: await keepFile(payload, file, { role: 'source', authority }, drafter) };
}

function sourceOf({ parsed, notes }: DraftRead, index: number, file: number | string, confirmedBy: string): Omit<LineSource, 'typed'> {
  const own = notes.filter(({ path }) => path.startsWith(`lines.${index}.`)).map(({ code, message }) => `${code}: ${message.vi}`);
  return { file, cells: parsed.where.lines[index] ?? {}, notes: own, confirmedBy };
}

function typedOf({ edits = [] }: KeptUpload, line: number): string[] {
  return edits.filter(({ n }) => n === line).flatMap((edit) => Object.keys(edit).filter((name) => name !== 'n' && name !== 'isNoLine'));
}

function answerTo(
  asked: readonly AskedQuestion[],
  { key, answer }: Upload['answers'][number],
  signing: { readonly by: string; readonly at: string },
): StoredExplanation[] {
  const at = asked.findIndex((question) => question.key === key);
  const own = asked[at];
  if (!own) return [];
  const covers = boundQuestions({ asked: [{ path: questionPath(at), words: own.message.vi }] }, []);
  return [{ code: 'READING_UNCONFIRMED', covers, question: own.message.vi, answer, ...signing }];
}
