/** The lines of a cell without bullets and list numbers, '-' and blanks left out. */
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

/** Whether a cell says anything: not blank, not just a dash. */
export function hasText(text: string | null | undefined): text is string {
  return text !== null && text !== undefined && /[\p{L}\d]/u.test(text);
}
