import type { SitePage } from '../sitePage.ts';
import type { PageView } from '../view.ts';
import type { AboutLink, AboutPart, AboutText } from './aboutTexts.ts';
import { ABOUT, ACCESSIBILITY, HELP } from './aboutTexts.ts';
import { OPEN_DATA } from './openDataTexts.ts';

/** What the site is, how to use it, for whom it is made, and its data: in order of the footer. */
export const ABOUT_TEXTS: readonly AboutText[] = [HELP, ABOUT, ACCESSIBILITY, OPEN_DATA];

export const aboutPages: readonly SitePage[] = ABOUT_TEXTS.map((text) => ({
  path: text.path,
  ...(text.formerPaths ? { formerPaths: text.formerPaths } : {}),
  parameters: [],
  document: 'query AboutPage { catalog { today } }',
  variables: () => ({}),
  render: (_, view) => ({
    title: view.t(text.title),
    description: view.t(text.lead),
    main: (
      <>
        <p>{view.t(text.lead)}</p>
        {text.parts.map((part) => (
          <Part key={part.id} part={part} view={view} />
        ))}
      </>
    ),
  }),
}));

function Part({ part: { id, title, texts, links = [] }, view }: { readonly part: AboutPart; readonly view: PageView }) {
  const { t } = view;
  const shown = links.filter(({ isFeedback }) => !isFeedback || view.settings.takesFeedback);
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t(title)}</h2>
      {texts.map((text) => (
        <p key={text.en}>{t(text)}</p>
      ))}
      {shown.length > 0 && (
        <ul>
          {shown.map((link) => (
            <li key={link.path}>
              <a href={addressOf(link, view)}>{t(link.label)}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function addressOf({ path, isForMachines }: AboutLink, view: PageView): string {
  return isForMachines ? path : view.link(path);
}
