'use client';
import { useDocumentInfo } from '@payloadcms/ui';
export function AnnouncePanel() {
  const { id } = useDocumentInfo();
  return <p>{id}</p>;
}
