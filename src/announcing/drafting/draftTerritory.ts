import type { NamedCode } from '../../domain/content/content.ts';
import type { PlaceUnit } from '../../domain/places/places.ts';
import type { AddNote } from './draftNotes.ts';
import type { Known } from './known.ts';
import { foldText } from '../../reading/meaning/foldText.ts';

const FORMER = /(?<!\p{L})(?:cũ|trước đây|trước sắp xếp|trước khi|trước sáp nhập|trước hợp nhất)(?!\p{L})/iu;

/**
 * The former province that a line is limited to ('trên địa bàn tỉnh Hải Dương (cũ)'); null where the line holds in the
 * whole place of the decision.
 */
export function draftTerritory(
  text: string,
  path: string,
  issuing: NamedCode | null,
  { registers }: Known,
  addNote: AddNote,
): NamedCode | null {
  const { units } = registers.places;
  const own = issuing?.code ? units.get(issuing.code) : undefined;
  const former = (own?.predecessors ?? []).flatMap((id) => units.get(id) ?? []);
  const named = former.filter((unit) => isNamed(text, unit));
  const isOwn = own !== undefined && isNamed(text, own) && !FORMER.test(text);
  if (isOwn && named.every((unit) => bareName(unit) === bareName(own))) return null;
  if (named.length === former.length && former.length > 1) return null;
  const [only] = named;
  if (only && named.length === 1) {
    addNote(
      'TERRITORY_TAKEN',
      `${path}.place`,
      `“${text}”: dòng chỉ áp dụng cho địa bàn ${only.name} trước sắp xếp (${only.id}).`,
      `"${text}": the line holds only for the former ${only.name} (${only.id}).`,
    );
    return { code: only.id, name: only.name };
  }
  addNote(
    'TERRITORY_UNCLEAR',
    `${path}.place`,
    `Không rõ “${text}” là địa bàn nào; dòng được hiểu là cho toàn bộ địa bàn của quyết định.`,
    `Which territory "${text}" is was not understood; the line is taken to hold wherever the decision does.`,
  );
  return null;
}

function isNamed(text: string, unit: PlaceUnit): boolean {
  return ` ${foldText(text)} `.includes(` ${bareName(unit)} `);
}

function bareName({ name }: PlaceUnit): string {
  return foldText(name).replace(/^(?:tinh|thanh pho) /, '');
}
