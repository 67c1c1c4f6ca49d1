import type { PaperFragment, VersionTextFragment } from '../answers.ts';
import type { PaperCase } from '../summary/papersByCase.ts';
import { papersByCase } from '../summary/papersByCase.ts';
import { isStated, timeText } from '../summary/timeSummary.ts';
import { withoutPlainMarker } from '../text/markers.ts';
import { structure } from '../text/structure.ts';
import type { PageView } from '../view.ts';
import { WORDS } from '../words.ts';
import type { CaseChoice } from './CaseChooser.tsx';
import { CaseChooser } from './CaseChooser.tsx';
import { Forms } from './Forms.tsx';
import { inVietnamese } from './inVietnamese.ts';
import { Blocks } from './StructuredText.tsx';

interface PapersProps {
  readonly version: VersionTextFragment;
  readonly view: PageView;
  /** Where one can choose a case by address; absent on paper. */
  readonly choice?: CaseChoice;
}

/** Papers to hand in, as a checklist by case; the usual case is open, or the chosen one alone. */
export function Papers({ version, view, choice }: PapersProps) {
  const { common, cases, notes } = papersByCase(version.dossiers, version.name);
  const { t } = view;
  if (common.length + cases.length + notes.length === 0) return null;
  const isChoosing = cases.length > 1 && cases.some(({ isChoice }) => isChoice);
  const chosen = isChoosing ? cases[(choice?.chosen ?? 0) - 1] : undefined;
  return (
    <>
      {version.dossierSets !== null && (
        <p>
          {t(WORDS.dossierSets)}: <strong>{version.dossierSets}</strong>
        </p>
      )}
      {common.length > 0 && <h3>{t(WORDS.everyCase)}</h3>}
      <PaperList papers={common} view={view} />
      {isChoosing && choice && <CaseChooser cases={cases} choice={choice} view={view} />}
      {chosen ? (
        <OpenCase paperCase={chosen} view={view} />
      ) : (
        cases.map((one, i) =>
          isChoosing ? (
            <FoldedCase key={i} paperCase={one} isOpen={i === 0} view={view} />
          ) : (
            <OpenCase key={i} paperCase={one} view={view} />
          ),
        )
      )}
      <Notes notes={notes} view={view} />
    </>
  );
}

interface CaseProps {
  readonly paperCase: PaperCase;
  readonly view: PageView;
}

function FoldedCase({ paperCase, isOpen, view }: CaseProps & { readonly isOpen: boolean }) {
  return (
    <details className="case" open={isOpen}>
      <summary {...(paperCase.name === null ? {} : inVietnamese(view))}>{paperCase.name ?? view.t(WORDS.usualCase)}</summary>
      <CaseContent paperCase={paperCase} view={view} />
    </details>
  );
}

function OpenCase({ paperCase, view }: CaseProps) {
  return (
    <>
      {paperCase.name !== null && <h3 {...inVietnamese(view)}>{paperCase.name}</h3>}
      <CaseContent paperCase={paperCase} view={view} />
    </>
  );
}

function CaseContent({ paperCase: { timeLimit, papers, notes }, view }: CaseProps) {
  return (
    <>
      {timeLimit && isStated(timeLimit) && (
        <p>
          <small>
            {view.t(WORDS.howLong)}: {timeText(timeLimit, view.language)}
          </small>
        </p>
      )}
      <PaperList papers={papers} view={view} />
      <Notes notes={notes} view={view} />
    </>
  );
}

/** Longer remarks are folded, so that papers stay in sight. */
const LONG = 400;

function Notes({ notes, view }: { readonly notes: readonly string[]; readonly view: PageView }) {
  if (notes.length === 0) return null;
  const content = (
    <div className="note" {...inVietnamese(view)}>
      {notes.map((note, i) => (
        <Blocks key={i} blocks={structure(note)} />
      ))}
    </div>
  );
  if (notes.join('').length <= LONG) return content;
  return (
    <details>
      <summary>{view.t(WORDS.remarks)}</summary>
      {content}
    </details>
  );
}

function PaperList({ papers, view }: { readonly papers: readonly PaperFragment[]; readonly view: PageView }) {
  if (papers.length === 0) return null;
  return (
    <ul className="papers">
      {papers.map((paper, i) => (
        <Paper key={i} paper={paper} view={view} />
      ))}
    </ul>
  );
}

function Paper({ paper, view }: { readonly paper: PaperFragment; readonly view: PageView }) {
  const name = withoutPlainMarker(paper.name);
  const tags = tagsOf(paper, view);
  const isLeadIn = tags.length === 0 && paper.forms.length === 0 && name.endsWith(':');
  return (
    <li className={isLeadIn ? 'lead-in' : undefined}>
      <div {...inVietnamese(view)}>{name.includes('\n') ? <Blocks blocks={structure(name)} /> : name}</div>
      {tags.length > 0 && <div className="tags">{tags.join(' · ')}</div>}
      <Forms forms={paper.forms} view={view} />
    </li>
  );
}

function tagsOf({ originals, copies, hasElectronicForm, isProcessingResult }: PaperFragment, { t, number }: PageView): string[] {
  return [
    originals ? `${number(originals)} ${t(originals === 1 ? WORDS.original : WORDS.originals)}` : '',
    copies ? `${number(copies)} ${t(copies === 1 ? WORDS.oneCopy : WORDS.copies)}` : '',
    hasElectronicForm ? t(WORDS.electronicForm) : '',
    isProcessingResult ? t(WORDS.resultOfAnother) : '',
  ].filter(Boolean);
}
