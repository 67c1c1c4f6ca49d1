import type { VersionTextFragment } from '../answers.ts';
import type { PageView } from '../view.ts';
import { splitBlocks } from '../text/splitBlocks.ts';
import { structure } from '../text/structure.ts';
import { WORDS } from '../words.ts';
import { inVietnamese } from './inVietnamese.ts';
import { Blocks } from './StructuredText.tsx';

/** The steps in the words of the decision, as the lists that they mean. */
export function Steps({ steps, view }: { readonly steps: VersionTextFragment['steps']; readonly view: PageView }) {
  const [only] = steps;
  if (!only) return null;
  if (steps.length === 1) return <Step step={only} view={view} />;
  return (
    <ol className="steps" {...inVietnamese(view)}>
      {steps.map((step, i) => (
        <li key={i}>
          <Step step={step} view={view} />
        </li>
      ))}
    </ol>
  );
}

/** Letters of a step that stand open; what offices do among themselves mostly follows behind. */
const SHOWN = 600;

function Step({ step: { name, description }, view }: { readonly step: VersionTextFragment['steps'][number]; readonly view: PageView }) {
  const { start, rest } = splitBlocks(structure(description), SHOWN);
  return (
    <div className="prose" {...inVietnamese(view)}>
      {name && (
        <p>
          <strong>{name}</strong>
        </p>
      )}
      <Blocks blocks={start} />
      {rest.length > 0 && (
        <details>
          <summary lang={view.language}>{view.t(WORDS.restOfStep)}</summary>
          <Blocks blocks={rest} />
        </details>
      )}
    </div>
  );
}
