import type { FormFragment } from '../answers.ts';
import type { PageView } from '../view.ts';
import { WORDS } from '../words.ts';
import { inVietnamese } from './inVietnamese.ts';

/** Blank forms: a download where the catalogue knows the file's address, else its name. */
export function Forms({ forms, view, name }: { readonly forms: readonly FormFragment[]; readonly view: PageView; readonly name?: string }) {
  if (forms.length === 0) return null;
  return (
    <ul className={name ?? 'forms'}>
      {forms.map((form, i) => (
        <li key={i}>
          <FormLink form={form} view={view} />
        </li>
      ))}
    </ul>
  );
}

function FormLink({ form, view }: { readonly form: FormFragment; readonly view: PageView }) {
  const format = [formatOf(form.fileName ?? form.url), sizeOf(form, view)].filter(Boolean).join(', ');
  if (!isWebAddress(form.url)) {
    return (
      <>
        <span {...inVietnamese(view)}>{form.name}</span> {format && <small>{format}</small>}
      </>
    );
  }
  return (
    <a href={form.url} rel="nofollow" {...inVietnamese(view)}>
      {form.name}
      <span className="hidden"> ({view.t(WORDS.download)})</span>
      {format && <small> {format}</small>}
    </a>
  );
}

/** '45 kB'; nothing where the file lies elsewhere. */
function sizeOf({ byteSize }: FormFragment, { number }: PageView): string | null {
  if (byteSize === null) return null;
  return byteSize < MEGABYTE
    ? `${number(Math.max(1, Math.round(byteSize / 1_000)))} kB`
    : `${number(Math.round(byteSize / 100_000) / 10)} MB`;
}

const MEGABYTE = 1_000_000;

/** 'DOCX', from the file's ending. */
function formatOf(file: string | null): string | null {
  return /\.([a-z]{2,4})(?:[?#]|$)/i.exec(file ?? '')?.[1]?.toUpperCase() ?? null;
}

/** Addresses come from decisions, so only web addresses and own ones become links. */
function isWebAddress(url: string | null): url is string {
  return url !== null && /^(?:https?:\/\/|\/(?!\/))/i.test(url);
}
