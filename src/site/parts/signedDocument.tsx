interface Signed {
  readonly documentUrl: string | null;
  readonly documentName: string | null;
}

/** The signed file; addresses come from decisions, so only web addresses and own ones become links. */
export function signedDocument({ documentUrl, documentName }: Signed) {
  if (!documentUrl || !/^(?:https?:\/\/|\/(?!\/))/i.test(documentUrl)) return null;
  return <a href={documentUrl}>{documentName ?? documentUrl}</a>;
}
