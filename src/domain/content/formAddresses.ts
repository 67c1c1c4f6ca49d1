import type { FormTemplate, ProcedureContent } from './content.ts';

/** Where blank forms are had. */
export interface FormSource {
  /** Address of a file of the national portal, with `{id}`, `{path}` or `{name}`; null where none is set. */
  readonly portalUrl: string | null;
  /** Start of the addresses of files that the catalogue holds; null where it holds none. */
  readonly heldUrl: string | null;
}

/**
 * A text whose blank forms have addresses: those that the catalogue holds by their hash, those of an imported record by
 * the file's id, which the import keeps in `source`. A form that states its own address keeps it.
 */
export function withFormAddresses(content: ProcedureContent, where: FormSource): ProcedureContent {
  const filesOf = filesByName(content.source);
  const addressed = (form: FormTemplate): FormTemplate => ({ ...form, url: form.url ?? addressOf(form, where, filesOf) });
  const taken = new Map<string, number>();
  const addressOf = ({ fileName, name, sha256 }: FormTemplate, from: FormSource, files: FilesByName): string | null => {
    if (sha256 !== null && from.heldUrl !== null) return `${from.heldUrl}/${sha256}/${encodeURIComponent(fileName ?? name)}`;
    if (from.portalUrl === null || fileName === null) return null;
    // Files of one name are told apart by their order, which is that of the source.
    const index = taken.get(fileName) ?? 0;
    taken.set(fileName, index + 1);
    const file = files.get(fileName)?.at(index) ?? files.get(fileName)?.at(-1);
    return file ? filledIn(from.portalUrl, file, fileName) : null;
  };
  const dossiers = content.dossiers.map((dossier) => ({
    ...dossier,
    items: dossier.items.map((item) => ({ ...item, forms: item.forms.map(addressed) })),
  }));
  return { ...content, dossiers, forms: content.forms.map(addressed) };
}

interface PortalFile {
  readonly id: string;
  readonly filePath: string;
}

type FilesByName = ReadonlyMap<string, readonly PortalFile[]>;

function filledIn(pattern: string, { id, filePath }: PortalFile, name: string): string {
  return pattern
    .replace('{id}', encodeURIComponent(id))
    .replace('{path}', filePath.split('/').map(encodeURIComponent).join('/'))
    .replace('{name}', encodeURIComponent(name));
}

/** Files of the record's papers in their order; a file's path ends with its name. */
function filesByName(source: ProcedureContent['source']): FilesByName {
  const files = new Map<string, PortalFile[]>();
  for (const paper of papersOf(source))
    for (const file of listIn(paper, 'attachments')) {
      const [id, filePath] = [textIn(file, 'id'), textIn(file, 'filePath')];
      const name = filePath?.split('/').at(-1);
      if (id && filePath && name) files.set(name, [...(files.get(name) ?? []), { id, filePath }]);
    }
  return files;
}

function papersOf(source: ProcedureContent['source']): unknown[] {
  return listIn(source, 'executionCases').flatMap((entry) => listIn(entry, 'profileComponents'));
}

function listIn(value: unknown, key: string): readonly unknown[] {
  const inner: unknown = isRecord(value) ? value[key] : null;
  return Array.isArray(inner) ? inner : [];
}

function textIn(value: unknown, key: string): string | null {
  const inner = isRecord(value) ? value[key] : null;
  return typeof inner === 'string' ? inner : null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
