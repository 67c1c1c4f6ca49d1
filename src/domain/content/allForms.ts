import type { FormTemplate, ProcedureContent } from './content.ts';

/** All blank forms of a procedure, each once: first those in its list, then those beside a paper of a dossier. */
export function allForms({ forms, dossiers }: Pick<ProcedureContent, 'forms' | 'dossiers'>): FormTemplate[] {
  const all = [...forms, ...dossiers.flatMap(({ items }) => items.flatMap((item) => item.forms))];
  const keyOf = ({ name, fileName, url, sha256 }: FormTemplate) => JSON.stringify([name, fileName, url, sha256]);
  return [...new Map(all.map((form) => [keyOf(form), form])).values()];
}
