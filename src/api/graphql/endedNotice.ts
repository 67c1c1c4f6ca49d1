import { statedHead } from '../../domain/catalogue/correctedDecision.ts';
import { enderOf, replacersOf } from '../../domain/timeline/changes.ts';
import { viewProcedure } from '../../domain/timeline/procedureView.ts';
import type { Label } from '../../domain/values/vocabulary.ts';
import { dayInWords } from '../../domain/values/dayInWords.ts';
import type { SearchNotice } from '../../search/query/readNotice.ts';
import { nameOfView } from './viewNames.ts';
import type { ApiViewpoint } from './viewpoint.ts';

/** How a procedure ended, from the log: its day, its decision and what took its place. Null for one that did not end. */
export function endedNotice(viewpoint: ApiViewpoint, code: string): SearchNotice | null {
  const { catalogue } = viewpoint;
  const view = viewProcedure(catalogue, code, viewpoint);
  if (view?.legalForce !== 'noLongerInForce' || !view.latest) return null;
  const ender = enderOf(catalogue, view.latest, view.timeline);
  const announcement = ender && catalogue.announcements[ender.sequence - 1];
  const decision = announcement ? statedHead(catalogue, announcement).number : null;
  const successors = replacersOf(catalogue, view.code, viewpoint.asOf, viewpoint.place);
  return {
    kind: 'ended',
    endedOn: view.latest.until ?? viewpoint.asOf,
    successors,
    text: textOf(nameOfView(view, catalogue), view.latest.until, decision, successors),
  };
}

function textOf(name: string, until: string | null, decision: string | null, successors: readonly string[]): Label {
  const vi = [
    `Thủ tục “${name}” đã hết hiệu lực`,
    until === null ? '' : ` từ ngày ${dayInWords(until)}`,
    decision === null ? '' : ` theo Quyết định ${decision}`,
    successors.length === 0 ? '.' : `; thay bằng ${successors.join(', ')}.`,
  ];
  const en = [
    `“${name}” is no longer in force`,
    until === null ? '' : ` since ${until}`,
    decision === null ? '' : `, by decision ${decision}`,
    successors.length === 0 ? '.' : `; ${successors.join(', ')} took its place.`,
  ];
  return { vi: vi.join(''), en: en.join('') };
}
