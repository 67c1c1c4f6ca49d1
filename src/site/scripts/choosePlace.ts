import { Combobox, type Choice } from './combobox.ts';

interface Unit {
  readonly code: string;
  readonly name: string;
  readonly parent: { readonly name: string } | null;
}

/** The day on which a unit ended, and what it became. */
interface FoundUnit extends Unit {
  readonly endedOn: string | null;
  readonly successors: readonly Unit[];
}

/** Provinces, then communes; those of today before what units before the reform of 2025 became. */
const ALL = [
  'a:places(level:PROVINCE,',
  'b:places(asOf:"2025-06-30",level:PROVINCE,',
  'c:places(level:COMMUNE,',
  'd:places(asOf:"2025-06-30",',
];
const UNIT = 'code name parent{name}';
const DOCUMENT = `query($q:String!){${ALL.map((start) => `${start}query:$q,first:6){nodes{${UNIT} endedOn successors{${UNIT}}}}`).join('')}}`;
const MOST = 8;

/** A place by any of its names, 'ha noi' or 'Bình Dương', and back with it to the address that the field names. */
export function choosePlace(input: HTMLInputElement, isEnglish: boolean): Combobox {
  const back = input.dataset['placeName'] || '/';
  const choiceOf = (unit: Unit, formerName?: string): Choice => ({
    text: (formerName ? `${formerName} → ` : '') + unit.name + (unit.parent ? `, ${unit.parent.name}` : ''),
    address: seenFrom(back, unit.code, isEnglish),
  });
  return new Combobox(input, {
    label: isEnglish ? 'Places' : 'Địa bàn',
    async find(query, signal) {
      const asked = new URLSearchParams({ query: DOCUMENT, variables: JSON.stringify({ q: query }) });
      const response = await fetch(`/graphql?${asked}`, { signal, headers: { accept: 'application/graphql-response+json' } });
      const { data } = (await response.json()) as { readonly data: Readonly<Record<string, { readonly nodes: readonly FoundUnit[] }>> };
      const units = Object.values(data).flatMap(({ nodes }) => nodes);
      const choices = units.flatMap(({ name, endedOn, successors, ...unit }) =>
        endedOn === null ? [choiceOf({ name, ...unit })] : successors.map((successor) => choiceOf(successor, name)),
      );
      return choices.filter(({ address }, i) => choices.findIndex((one) => one.address === address) === i).slice(0, MOST);
    },
  });
}

/** An own address, seen from a place. */
function seenFrom(back: string, code: string, isEnglish: boolean): string {
  const url = new URL(back, location.origin);
  if (url.origin !== location.origin) return '/';
  url.searchParams.delete('trang');
  url.searchParams.set('dia-ban', code);
  return (isEnglish ? '/en' : '') + url.pathname + url.search;
}
