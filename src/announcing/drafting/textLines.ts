/** The lines of a cell without bullets and list numbers. Blank lines and single dashes are left out. */
export function textLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) =>
      line
        .replace(/^\s*(?:[-–—+*•]\s*|\d{1,2}[.)]\s+|[a-zđ]\)\s+)/u, '')
        .replace(/[\s;.,]+$/u, '')
        .trim(),
    )
    .filter((line) => /[\p{L}\d]/u.test(line));
}

/** Whether a cell has text: not blank, not only a dash. */
export function hasText(text: string | null | undefined): text is string {
  return text !== null && text !== undefined && /[\p{L}\d]/u.test(text);
}
