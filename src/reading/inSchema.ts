import type { ParsedDecision } from './meaning/parsedDecision.ts';
import { levelOf, type WarningLevel } from './meaning/warnings/warningTypes.ts';

interface SchemaWarning {
  readonly type: string;
  readonly level: WarningLevel;
  readonly text: string;
  readonly where: string;
}

/** A parsed decision in the schema `tthc-decision-expected/1`, which has words of its own for notices. */
export function inSchema(parsed: ParsedDecision): Omit<ParsedDecision, 'warnings'> & { readonly warnings: readonly SchemaWarning[] } {
  const warnings = parsed.warnings.map((notice) => ({
    type: notice.code,
    level: levelOf(notice),
    text: notice.message.en,
    where: notice.path,
  }));
  return { ...parsed, warnings };
}
