import { readFacets } from './headingFacets.ts';
import { splitLabel } from './headingLabel.ts';
import type { Annex, TextPiece } from './rawLines.ts';
import { isAnnounced } from './region.ts';
import type { Subject } from './subjects.ts';

/** An annex by its first line; `raw` is that line as printed, over several paragraphs. */
export function openAnnex(raw: string, { text, place }: TextPiece): Annex {
  const { style, label, rest } = splitLabel(text);
  const firstLine = style === 'annex' ? label : (raw.split('\n')[0] ?? text);
  return { label: firstLine.trim() || text, title: text, place, facets: readFacets(rest || text) };
}

/** The annex with another line of its title; null where the line says a level, a field or a subject of its own. */
export function titledFurther(annex: Annex, line: string, subject: Subject | null): Annex | null {
  if (annexTitle(annex) !== '' && subject !== null && !isAnnounced(subject)) return null;
  const facets = readFacets(line);
  const saysOnlyLevelOrField = facets.kinds.length === 0 && (facets.levels.length > 0 || facets.isShared || facets.field !== null);
  if (saysOnlyLevelOrField && annex.facets.kinds.length > 0) return null;
  const title = `${annex.title} ${line}`;
  return { ...annex, title, facets: readFacets(title) };
}

/** The title of an annex without 'PHỤ LỤC II'. */
export function annexTitle({ title }: Annex): string {
  const { style, rest } = splitLabel(title);
  const own = style === 'annex' ? rest : title;
  return /^danh mục$/iu.test(own) ? '' : own;
}
