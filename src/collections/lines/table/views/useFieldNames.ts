import { useEffect, useState } from 'react';
import type { NamedCode } from '../../../../domain/content/content.ts';

/** The register of fields, for choosing one by its name. */
export function useFieldNames(): readonly NamedCode[] {
  const [fields, setFields] = useState<readonly NamedCode[]>([]);
  useEffect(() => {
    void fetch('/api/fields?limit=0&depth=0&sort=name&select[code]=true&select[name]=true', { credentials: 'include' })
      .then(async (response) => (response.ok ? ((await response.json()) as { docs: { code: string; name: string }[] }).docs : []))
      .then((docs) => setFields(docs.map(({ code, name }) => ({ code, name }))))
      .catch(() => undefined);
  }, []);
  return fields;
}
