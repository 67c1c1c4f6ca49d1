import type { Payload } from 'payload';
import type { CalendarDate } from '../../domain/values/calendarDate.ts';
import type { SealedLineId } from '../../domain/sealing/sealedLine.ts';
import { recordEvent } from './recordEvent.ts';

/** The act by which a text is taken down, or shown again. */
export interface WithholdingOrder {
  /** Number of the order, as printed. */
  readonly order: string;
  readonly orderedOn: CalendarDate;
  readonly reason: string;
}

/** A text that is not public now. */
export interface WithheldText extends WithholdingOrder {
  readonly line: SealedLineId;
  /** What people read in its stead. */
  readonly notice: string;
  /** RFC 3339. */
  readonly at: string;
}

type Act = 'withhold' | 'release';
const ACTS: readonly Act[] = ['withhold', 'release'];
const OF_LINES = 'sealed-lines/';

/** The acts stand in the audit trail, which only grows; what is withheld is their fold. */
const WHERE = { action: { in: [...ACTS] } };

/** Cheap; changes with every act. */
export async function withheldState(payload: Payload): Promise<readonly unknown[]> {
  const how = { collection: 'audit-events', where: WHERE, sort: '-at', limit: 1, depth: 0, select: { at: true } } as const;
  const { docs, totalDocs } = await payload.find(how);
  return [totalDocs, docs[0]?.at ?? null];
}

/** All texts that are withheld now, oldest act first. */
export async function withheldTexts(payload: Payload): Promise<WithheldText[]> {
  const { docs } = await payload.find({ collection: 'audit-events', where: WHERE, sort: ['at', 'id'], pagination: false, depth: 0 });
  const withheld = new Map<SealedLineId, WithheldText>();
  for (const { action, what, details, at } of docs) {
    if (!what.startsWith(OF_LINES)) continue;
    const line = what.slice(OF_LINES.length);
    withheld.delete(line);
    if (action === 'withhold') withheld.set(line, { ...(JSON.parse(details ?? '{}') as Omit<WithheldText, 'line' | 'at'>), line, at });
  }
  return [...withheld.values()];
}

/** From now on the text is answered by nobody; the log and its hashes stay as they are. */
export function withholdText(payload: Payload, { line, ...act }: Omit<WithheldText, 'at'>): Promise<void> {
  return recordAct(payload, 'withhold', line, act);
}

export function releaseText(payload: Payload, line: SealedLineId, act: WithholdingOrder): Promise<void> {
  return recordAct(payload, 'release', line, act);
}

function recordAct(payload: Payload, action: Act, line: SealedLineId, details: object): Promise<void> {
  return recordEvent(payload, null, { action, what: `${OF_LINES}${line}`, details: JSON.stringify(details) });
}
