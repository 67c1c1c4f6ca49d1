import { useMemo, useState } from 'react';
import type { LineEdit } from '../../../../announcing/fromFile/fileDrafting.ts';
import { EarlierDraft } from './EarlierDraft.tsx';
import { FileAsRead } from './FileAsRead.tsx';
import { HeadBeside } from './HeadBeside.tsx';
import type { ImportWords, Language } from './importWords.ts';
import { LinesBeside } from './LinesBeside.tsx';
import { QuestionList } from './QuestionList.tsx';
import type { ReadFile } from './sendFile.ts';
import type { ImportState } from './useImport.ts';

interface CompareStepProps {
  readonly read: ReadFile;
  readonly state: ImportState;
  readonly words: ImportWords;
  readonly language: Language;
  readonly edit: (edit: LineEdit) => void;
  readonly change: (part: Partial<ImportState>) => void;
}

/** The file on the left, its lines on the right. */
export function CompareStep({ read, state, words, language, edit, change }: CompareStepProps) {
  const { edits, answers, isReplacing, isBusy } = state;
  const [light, setLight] = useState<string | null>(null);
  const lit = useMemo(() => new Set(light === null ? [] : [light]), [light]);
  const left = useMemo(() => new Set(edits.filter(({ isNoLine }) => isNoLine === true).map(({ n }) => n)), [edits]);
  const shown = { words, language, lit, onLight: setLight };
  return (
    <>
      {read.earlier ? (
        <EarlierDraft
          earlier={read.earlier}
          isReplacing={isReplacing}
          language={language}
          onReplace={(replacing) => change({ isReplacing: replacing })}
          words={words}
        />
      ) : null}
      <HeadBeside comparison={read} {...shown} />
      <div className="import-beside">
        <section aria-label={words.asRead} className="import-file" tabIndex={0}>
          <FileAsRead form={read.form} lit={lit} onLight={setLight} tableWord={words.table} />
        </section>
        <section>
          <LinesBeside
            comparison={read}
            left={left}
            onAdd={(after) => edit({ n: numberAfter(read, edits), after })}
            onEdit={edit}
            onLeaveOut={(n) => edit({ n, isNoLine: !left.has(n) })}
            {...shown}
          />
        </section>
      </div>
      <QuestionList
        answers={answers}
        comparison={read}
        language={language}
        onAnswer={(key, answer) => change({ answers: { ...answers, [key]: answer } })}
        words={words}
      />
      {isBusy ? <p role="status">{words.reading}</p> : null}
      <button className="import-primary" disabled={isBusy} id="import-next" onClick={() => change({ step: 2 })} type="button">
        {words.next}
      </button>
    </>
  );
}

/** A number that no line as read, and no added one, has. */
function numberAfter({ lines }: ReadFile, edits: readonly LineEdit[]): number {
  return Math.max(0, ...lines.map(({ n }) => n), ...edits.map(({ n }) => n)) + 1;
}
