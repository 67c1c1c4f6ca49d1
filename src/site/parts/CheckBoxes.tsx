import { labelOf } from '../language.ts';
import { givenAll } from '../sitePage.ts';
import type { PageView } from '../view.ts';

interface CheckBoxesProps {
  readonly name: string;
  readonly legend: string;
  readonly values: readonly string[];
  readonly labels: Parameters<typeof labelOf>[0];
  readonly search: URLSearchParams;
  readonly view: PageView;
}

/** Values of a closed list to choose from, as a form sends them. */
export function CheckBoxes({ name, legend, values, labels, search, view }: CheckBoxesProps) {
  const chosen = new Set(givenAll(search, name));
  return (
    <fieldset>
      <legend>{legend}</legend>
      {values.map((value) => (
        <label key={value} className="choice">
          <input type="checkbox" name={name} value={value} defaultChecked={chosen.has(value)} />
          {view.t(labelOf(labels, value))}
        </label>
      ))}
    </fieldset>
  );
}
