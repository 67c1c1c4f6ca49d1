/** Expands listed abbreviations in capitals: 'BHXH một lần' → 'bảo hiểm xã hội một lần'. */
export function expandAbbreviations(text: string, abbreviations: Readonly<Record<string, string>>): string {
  return text.replace(/(?<![\p{L}\p{N}])\p{Lu}{2,}(?![\p{L}\p{N}])/gu, (word) => abbreviations[word] ?? word);
}
