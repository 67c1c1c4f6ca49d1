import type { DefaultServerCellComponentProps } from 'payload';

/** The name of the body that issues the decision, as the decision prints it. */
export function IssuerCell({ rowData }: DefaultServerCellComponentProps) {
  const issuer: unknown = (rowData as Readonly<Record<string, unknown>> | undefined)?.['issuingAuthority'];
  const { name = null, code = null } = (issuer ?? {}) as { readonly name?: string | null; readonly code?: string | null };
  return <span>{name || code || ''}</span>;
}
