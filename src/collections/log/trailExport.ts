import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import type { Endpoint, PayloadRequest, Where } from 'payload';
import { z } from 'zod';
import { CSV_FORMAT } from '../../domain/values/csvFormat.ts';
import { isCalendarDate } from '../../domain/values/calendarDate.ts';
import { roleOf } from '../access/roleOf.ts';
import { refusal } from '../problems/refusal.ts';
import type { AuditEvent } from '../payloadTypes.ts';
import { requireSignedIn } from '../access/requireSignedIn.ts';

const ROWS_AT_ONCE = 500;
const MOST_ROWS = 200_000;
const COLUMNS = ['at', 'who', 'action', 'what', 'authority', 'details'] as const satisfies (keyof AuditEvent)[];

const day = z.string().refine(isCalendarDate).optional();
const asked = z.object({ from: day, until: day });

/**
 * GET /api/audit-events/export.csv?from=&until= (days, both counted, in UTC): the trail as far as the account reads it,
 * newest first, at most 200,000 events.
 */
export const trailExport: Endpoint = {
  path: '/export.csv',
  method: 'get',
  handler: async (req) => {
    requireSignedIn(req);
    if (roleOf(req) === 'editor') throw refusal(req, FOR_APPROVERS, 'NOT_ALLOWED');
    const query = asked.safeParse(Object.fromEntries(req.searchParams));
    if (!query.success) throw refusal(req, MALFORMED);
    const csv = stringify({ ...CSV_FORMAT, header: true, columns: [...COLUMNS] });
    const body = Readable.from(eventsOf(req, query.data)).pipe(csv);
    return new Response(Readable.toWeb(body) as ReadableStream, {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': 'attachment; filename="nhat-ky-thao-tac.csv"',
        'Cache-Control': 'no-store',
      },
    });
  },
};

/** Page by page from the newest on; an event that comes meanwhile shifts no page. */
async function* eventsOf(req: PayloadRequest, { from, until }: z.infer<typeof asked>): AsyncGenerator<AuditEvent> {
  const { docs: newest } = await req.payload.find({ collection: 'audit-events', sort: '-at', limit: 1, pagination: false, depth: 0 });
  const bounds: Where[] = [
    { at: { less_than_equal: newest[0]?.at ?? '' } },
    ...(from === undefined ? [] : [{ at: { greater_than_equal: from } }]),
    ...(until === undefined ? [] : [{ at: { less_than: `${until}U` } }]),
  ];
  for (let page = 1; page <= MOST_ROWS / ROWS_AT_ONCE; page += 1) {
    const { docs, hasNextPage } = await req.payload.find({
      collection: 'audit-events',
      where: { and: bounds },
      sort: ['-at', '-id'],
      limit: ROWS_AT_ONCE,
      page,
      depth: 0,
      overrideAccess: false,
      req,
    });
    yield* docs;
    if (!hasNextPage) return;
  }
}

const FOR_APPROVERS = {
  vi: 'Nhật ký thao tác dành cho người phê duyệt và quản trị.',
  en: 'The audit trail is for approvers and administrators.',
};
const MALFORMED = {
  vi: 'from và until là ngày YYYY-MM-DD.',
  en: 'from and until are days YYYY-MM-DD.',
};
