'use client';
import { useTranslation } from '@payloadcms/ui';
import { useLeaveQuestion } from '../../../frame/useLeaveQuestion.ts';
import { ChooseFiles } from './ChooseFiles.tsx';
import { CompareStep } from './CompareStep.tsx';
import { IMPORT_WORDS } from './importWords.ts';
import { SaveStep } from './SaveStep.tsx';
import { answered, useImport } from './useImport.ts';
import './import.css';

/** Import in three steps: choose the file, compare it with its lines, keep the draft. */
export function ImportSteps() {
  const { i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'vi';
  const words = IMPORT_WORDS[language];
  const { state, change, ask, edit, save, restart } = useImport(language);
  const { step, read, trouble, saved, isBusy, edits } = state;
  useLeaveQuestion(
    read !== null && saved === null && (edits.length > 0 || Object.values(state.answers).some((answer) => answer.trim() !== ''))
      ? words.leave
      : null,
  );
  return (
    <div className="import-page" data-testid="import-page">
      <h1>{words.title}</h1>
      <p>{words.intro}</p>
      <ol className="import-steps">
        {words.steps.map((name, at) => (
          <li aria-current={at === step ? 'step' : undefined} key={name}>
            {name}
          </li>
        ))}
      </ol>
      {trouble === null ? null : <p role="alert">{trouble}</p>}
      {step === 0 ? <ChooseFiles isBusy={isBusy} onChoose={(files) => void ask(files, [])} words={words} /> : null}
      {step > 0 && saved === null ? (
        <button onClick={restart} type="button">
          {words.another}
        </button>
      ) : null}
      {step === 1 && read ? <CompareStep change={change} edit={edit} language={language} read={read} state={state} words={words} /> : null}
      {step === 2 && read ? (
        <SaveStep
          answered={answered(state).length}
          isBusy={isBusy}
          lines={read.lines.length - edits.filter(({ isNoLine }) => isNoLine === true).length}
          onBack={() => change({ step: 1 })}
          onSave={() => void save()}
          questions={read.questions.length}
          saved={saved}
          words={words}
        />
      ) : null}
    </div>
  );
}
