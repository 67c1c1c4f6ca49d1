import { Combobox, type Choice } from './combobox.ts';

interface Suggestion {
  readonly text: string;
  readonly procedure: { readonly code: string } | null;
}

/** Procedures and everyday words as one types; a procedure is opened, words are searched for. */
export function suggestProcedures(input: HTMLInputElement, isEnglish: boolean): Combobox {
  const choiceOf = ({ text, procedure }: Suggestion): Choice => ({
    text,
    address: procedure ? `${isEnglish ? '/en' : ''}/thu-tuc/${procedure.code}` : undefined,
  });
  return new Combobox(input, {
    label: isEnglish ? 'Suggestions' : 'Gợi ý',
    async find(query, signal) {
      const response = await fetch(`/v1/suggest?first=6&query=${encodeURIComponent(query)}`, { signal });
      return response.ok ? ((await response.json()) as Suggestion[]).map(choiceOf) : [];
    },
  });
}
