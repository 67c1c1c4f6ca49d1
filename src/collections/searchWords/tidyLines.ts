import { parseProcedureCode } from '../../domain/values/procedureCode.ts';
import { tidyText } from '../../domain/values/tidyText.ts';
import { linesOf } from '../fields/linesOf.ts';

/** One tidy entry a line, each once whatever its case: the first spelling stays. */
export function tidyLines(text: string): string {
  const byKey = new Map<string, string>();
  for (const line of linesOf(text).map(tidyText)) if (!byKey.has(line.toLowerCase())) byKey.set(line.toLowerCase(), line);
  return [...byKey.values()].join('\n');
}

/** Codes as the catalogue writes them; what is no code stays, for the check to name. */
export function tidyCodes(text: string): string {
  return tidyLines(
    linesOf(text)
      .map((line) => parseProcedureCode(line)?.code ?? line)
      .join('\n'),
  );
}
