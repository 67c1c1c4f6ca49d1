import { parseProcedureCode } from '../../domain/values/procedureCode.ts';
import { tidyText } from '../../domain/values/tidyText.ts';
import { linesOf } from '../fields/linesOf.ts';

/** One tidy entry a line, each once in any case; the first spelling stays. */
export function tidyLines(text: string): string {
  const byKey = new Map<string, string>();
  for (const line of linesOf(text).map(tidyText)) if (!byKey.has(line.toLowerCase())) byKey.set(line.toLowerCase(), line);
  return [...byKey.values()].join('\n');
}

/** Codes in canonical form. Other text stays, so that the check can report it. */
export function tidyCodes(text: string): string {
  return tidyLines(
    linesOf(text)
      .map((line) => parseProcedureCode(line)?.code ?? line)
      .join('\n'),
  );
}
