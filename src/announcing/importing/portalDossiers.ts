import type { Dossier, DossierItem } from '../../domain/content/content.ts';
import type { Mend } from './mending.ts';
import type { PortalPaper, PortalRecord } from './portalRecord.ts';
import { present } from './portalRecord.ts';
import { portalTimeLimit } from './portalTimeLimit.ts';

/**
 * Dossiers by case. The portal has two lists that rarely refer to each other: `executionCases` (papers) and `cases`
 * (codes and time limits). Entries become one dossier where both name the same case, or where each list has one entry.
 * Otherwise the papers come first. Then each case of the other list follows with its code and time limit, without
 * papers.
 */
export function portalDossiers(record: PortalRecord, mend: Mend): Dossier[] {
  const timed = timedCases(record, mend);
  const papers = present(record.executionCases);
  const isOneToOne = timed.length === 1 && papers.length === 1;
  const taken = new Set<Dossier>();
  const withPapers = papers.map((entry, index) => {
    const items = present(entry.profileComponents).flatMap((paper, i) =>
      portalPaper(paper, `executionCases.${index}.profileComponents.${i}`, mend),
    );
    const match = timed.find((dossier) => isOneToOne || (entry.name && dossier.case === entry.name && !taken.has(dossier)));
    if (match) taken.add(match);
    return { code: match?.code ?? null, case: entry.name || match?.case || null, timeLimit: match?.timeLimit ?? null, items };
  });
  return [...withPapers, ...timed.filter((dossier) => !taken.has(dossier))].filter(hasText);
}

function timedCases(record: PortalRecord, mend: Mend): Dossier[] {
  const seen = new Map<string, Dossier>();
  const all = present(record.cases);
  all.forEach((entry, index) => {
    const field = `cases.${index}`;
    const { qty, type } = entry.processingDay ?? {};
    const key = JSON.stringify([entry.code, entry.name, qty, type]);
    if (seen.has(key)) return mend(field, entry, undefined, 'duplicateDropped');
    // A single case with the name of the procedure is no case: it is the procedure itself.
    const isProcedureItself = all.length === 1 && entry.name === record.name;
    seen.set(key, {
      code: entry.code || null,
      case: isProcedureItself ? null : entry.name || null,
      timeLimit: portalTimeLimit(qty, type, `${field}.processingDay.qty`, mend),
      items: [],
    });
  });
  return [...seen.values()];
}

function portalPaper(paper: PortalPaper, field: string, mend: Mend): DossierItem[] {
  const files = present(paper.attachments);
  const name = paper.name || files[0]?.fileName;
  if (!name) {
    mend(field, paper, undefined, 'nothingStated');
    return [];
  }
  if (!paper.name) mend(`${field}.name`, paper.name ?? null, name, 'unknownValue');
  return [
    {
      code: paper.code || null,
      name,
      originals: paper.originalQty ?? null,
      copies: paper.copyQty ?? null,
      hasElectronicForm: paper.hasElectronicForm ?? false,
      isProcessingResult: paper.isProcessingResult ?? false,
      forms: files.flatMap(({ fileName }) => (fileName ? [{ name: withoutExtension(fileName), fileName, url: null, sha256: null }] : [])),
    },
  ];
}

function withoutExtension(fileName: string): string {
  return fileName.replace(/\.[a-z]{3,4}$/i, '').trim() || fileName;
}

function hasText(dossier: Dossier): boolean {
  return dossier.items.length > 0 || dossier.case !== null || dossier.code !== null;
}
