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

/** Provinces, then communes; those of today before what units before the reform of 2025, districts too, became. */
const ALL = [
  'a:places(level:PROVINCE,',
  'b:places(asOf:"2025-06-30",level:PROVINCE,',
  'c:places(level:COMMUNE,',
  'd:places(asOf:"2025-06-30",level:DISTRICT,',
  'e:places(asOf:"2025-06-30",level:COMMUNE,',
];
const UNIT = 'code name parent{name}';
const DOCUMENT = `query($q:String!){${ALL.map((start) => `${start}query:$q,first:6){nodes{${UNIT} endedOn successors{${UNIT}}}}`).join('')}}`;
const MOST = 8;

/** A place by any of its names, 'ha noi' or 'Bình Dương', and back with it to the address that the field names. */
export function choosePlace(input: HTMLInputElement, isEnglish: boolean): Combobox {
  const back = input.dataset['placeName'] || '/';
  const choiceOf = (unit: Unit, former = ''): Choice => ({
    text: `${former}${wholeName(unit)}`,
    address: seenFrom(back, unit.code, isEnglish),
  });
  /** What a unit of today's name is; of one that ended, what came of it, else the page that tells where to look. */
  const choicesOf = ({ endedOn, successors, ...unit }: FoundUnit): readonly Choice[] => {
    if (endedOn === null) return [choiceOf(unit)];
    const former = `${unit.name} (${isEnglish ? 'until' : 'đến'} ${endedOn.split('-').reverse().join('/')}) → `;
    if (successors.length > 0) return successors.map((successor) => choiceOf(successor, former));
    return [{ text: `${former}${unit.parent?.name ?? ''} …`, address: chooserOf(back, unit.name, isEnglish) }];
  };
  return new Combobox(input, {
    label: isEnglish ? 'Places' : 'Địa bàn',
    async find(query, signal) {
      const asked = new URLSearchParams({ query: DOCUMENT, variables: JSON.stringify({ q: query }) });
      const response = await fetch(`/graphql?${asked}`, { signal, headers: { accept: 'application/graphql-response+json' } });
      const { data } = (await response.json()) as { readonly data: Readonly<Record<string, { readonly nodes: readonly FoundUnit[] }>> };
      const units = Object.values(data).flatMap(({ nodes }) => nodes);
      const all = units.flatMap(choicesOf);
      const choices = all.filter(({ address }, i) => all.findIndex((one) => one.address === address) === i);
      if (choices.length <= MOST) return choices;
      const rest = { text: isEnglish ? 'See all' : 'Xem tất cả', address: chooserOf(back, query, isEnglish) };
      return [...choices.slice(0, MOST), rest];
    },
  });
}

function wholeName({ name, parent }: Unit): string {
  return parent ? `${name}, ${parent.name}` : name;
}

/** The page that lists every place of a name, and leads back. */
function chooserOf(back: string, name: string, isEnglish: boolean): string {
  return `${isEnglish ? '/en' : ''}/dia-ban/chon?${new URLSearchParams({ ve: back, ten: name })}`;
}

/** An own address, seen from a place. */
function seenFrom(back: string, code: string, isEnglish: boolean): string {
  const url = new URL(back, location.origin);
  if (url.origin !== location.origin) return '/';
  url.searchParams.delete('trang');
  url.searchParams.set('dia-ban', code);
  return (isEnglish ? '/en' : '') + url.pathname + url.search;
}
