import type { AnnouncedDecision } from '../../domain/sealing/announcement.ts';
import type { CalendarDate } from '../../domain/values/calendarDate.ts';
import type { Catalogue } from '../../domain/catalogue/catalogue.ts';
import { fold } from '../../domain/catalogue/catalogue.ts';
import { checkDecision } from '../../domain/check/checkDecision.ts';
import type { ImportCheck } from './importPorts.ts';

/**
 * Checks each decision of an import against the catalogue before it. Folding copies the catalogue, so decisions are
 * folded in only when a later one names one of their codes.
 */
export function catalogueCheck(start: Catalogue, today: CalendarDate): ImportCheck {
  let catalogue = start;
  let waiting: AnnouncedDecision[] = [];
  const waitingCodes = new Set<string>();
  const settle = () => {
    catalogue = fold(waiting, catalogue);
    waiting = [];
    waitingCodes.clear();
  };
  return {
    check(decision, lines, registers) {
      if (lines.some(({ code }) => code !== null && waitingCodes.has(code))) settle();
      return checkDecision(decision, lines, catalogue, registers, today);
    },
    announced(decision) {
      waiting.push(decision);
      for (const { summary } of decision.lines) waitingCodes.add(summary.code);
    },
  };
}
