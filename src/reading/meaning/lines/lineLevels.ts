import type { GovernmentLevel } from '../../../domain/values/vocabulary.ts';
import { agencyLevels, findLevels } from './levelWords.ts';
import { nearest } from '../lists/headingStack.ts';
import type { DocumentContext, Where } from './lineContext.ts';
import { cellsIn, textOf } from './lineText.ts';
import type { LevelsBasis } from '../parsedDecision.ts';
import type { RawLine } from '../lists/rawLines.ts';

export function levelsOf(
  raw: RawLine,
  document: DocumentContext,
  where: Where,
): { readonly levels: readonly GovernmentLevel[]; readonly basis: LevelsBasis } {
  const own = textOf(raw, 'level');
  const inCell = own ? (findLevels(own.text).length > 0 ? findLevels(own.text) : bareLevels(own.text)) : tickedLevels(raw);
  if (inCell.length > 0) {
    if (own) where.governmentLevels = own.place;
    return { levels: inCell, basis: 'column' };
  }
  const heading = nearest(raw.path, ({ levels, isShared }) => levels.length > 0 || isShared);
  if (heading) {
    where.governmentLevels = heading.place;
    return { levels: heading.facets.levels, basis: heading.facets.levels.length > 0 ? 'heading' : 'not-stated' };
  }
  const annex = raw.annex;
  const ofAnnex = annex?.facets.levels ?? [];
  if (annex && (ofAnnex.length === 1 || (annex.facets.isShared && ofAnnex.length > 0))) {
    where.governmentLevels = annex.place;
    return { levels: ofAnnex, basis: 'heading' };
  }
  const agency = textOf(raw, 'agency');
  const byAgency = agency ? agencyLevels(agency.text) : [];
  if (agency && byAgency.length > 0) {
    where.governmentLevels = agency.place;
    return { levels: byAgency, basis: 'agency' };
  }
  if (raw.sheet && raw.sheet.levels.length > 0) return { levels: raw.sheet.levels, basis: 'heading' };
  // Several levels in a title are those of several lines.
  if (document.titleFacets.levels.length === 1 || (document.titleFacets.isShared && document.titleFacets.levels.length > 0)) {
    if (document.titlePlace) where.governmentLevels = document.titlePlace;
    return { levels: document.titleFacets.levels, basis: 'title' };
  }
  if (document.articleLevels.length === 1) {
    if (document.articlePlace) where.governmentLevels = document.articlePlace;
    return { levels: document.articleLevels, basis: 'article' };
  }
  if (annex && ofAnnex.length > 0) {
    where.governmentLevels = annex.place;
    return { levels: ofAnnex, basis: 'heading' };
  }
  return { levels: [], basis: 'not-stated' };
}

/** 'Tỉnh', 'Xã', 'Tỉnh/Xã' in a column of levels. */
function bareLevels(text: string): readonly GovernmentLevel[] {
  const levels = findLevels(`cấp ${text.replace(/\n/g, ', ')}`);
  return levels.length > 0 ? levels : agencyLevels(text);
}

function tickedLevels(raw: RawLine): GovernmentLevel[] {
  return raw.columns.roles.flatMap((role, column) => {
    // 'Cơ quan thực hiện' over 'Bộ Tư pháp', 'Cấp tỉnh': a body's own column is ticked too.
    if (role !== 'levelTick' && role !== 'agency') return [];
    const isTicked = cellsIn(raw.rows, column, role).some(({ text }) =>
      role === 'agency' ? /^[x×✓✔√+]$/iu.test(text) : text !== '' && !/^[-–0]$|^không$/iu.test(text),
    );
    const title = raw.columns.titles[column]?.split(' > ').pop() ?? '';
    return isTicked ? bareLevels(title.replace(/^(cấp|ubnd cấp)\s+/iu, '')) : [];
  });
}
