import { bilingual } from '../../domain/values/bilingual.ts';
import type { Snapshot } from '../../catalogue/snapshot.ts';
import type { CalendarDate } from '../../domain/values/calendarDate.ts';
import { dayInVietNam } from '../../domain/values/calendarDate.ts';
import { viewProcedures } from '../../domain/timeline/procedureView.ts';
import { summaryOfVersion } from '../../domain/timeline/versions.ts';
import { escapeXml } from '../../domain/values/escapeXml.ts';
import type { ApiDeps } from '../deps.ts';
import type { HttpAnswer } from '../http/answer.ts';
import { problem, problemAnswer } from '../http/problem.ts';
import { textAnswer } from './pageAnswers.ts';

const PAGES_IN_A_PART = 5_000;

interface Entry {
  readonly address: string;
  readonly changedOn: CalendarDate | null;
}

/** The index of the sitemap, or one of its parts: every procedure in force today. */
export function sitemapAnswer({ follower, clock, settings }: ApiDeps, part?: string): HttpAnswer {
  const snapshot = follower.current();
  const today = dayInVietNam(clock());
  const entries = entriesOf(snapshot, today, settings.publicUrl ?? '');
  const parts = Math.max(1, Math.ceil(entries.length / PAGES_IN_A_PART));
  const number = part === undefined ? null : Number(part);
  if (number !== null && !(Number.isInteger(number) && number >= 1 && number <= parts))
    return problemAnswer(
      problem('NOT_FOUND', bilingual({ vi: 'Không có phần này của sơ đồ trang', en: 'There is no such part of the sitemap' })),
    );
  const body =
    number === null
      ? index(parts, settings.publicUrl ?? '')
      : urls(entries.slice((number - 1) * PAGES_IN_A_PART, number * PAGES_IN_A_PART));
  return { ...textAnswer(200, 'application/xml; charset=utf-8', body), canBeKept: true, restsOn: { snapshot, today, search: false } };
}

function entriesOf({ catalogue }: Snapshot, today: CalendarDate, publicUrl: string): Entry[] {
  const views = viewProcedures(catalogue, { asOf: today, place: null });
  const shown = views.filter(({ version }) => version && summaryOfVersion(version).type !== 'internal');
  return [
    { address: `${publicUrl}/`, changedOn: null },
    ...shown.map(({ code, version }) => {
      const announced = catalogue.announcements[(version?.line.sequence ?? 0) - 1]?.announcedAt;
      return { address: `${publicUrl}/thu-tuc/${code}`, changedOn: announced ? dayInVietNam(new Date(announced)) : null };
    }),
  ];
}

function index(parts: number, publicUrl: string): string {
  const all = Array.from({ length: parts }, (_, i) => `<sitemap><loc>${escapeXml(publicUrl)}/sitemap-${i + 1}.xml</loc></sitemap>`);
  return `${HEAD}<sitemapindex xmlns="${SITEMAP}">\n${all.join('\n')}\n</sitemapindex>\n`;
}

function urls(entries: readonly Entry[]): string {
  const all = entries.map(
    ({ address, changedOn }) => `<url><loc>${escapeXml(address)}</loc>${changedOn ? `<lastmod>${changedOn}</lastmod>` : ''}</url>`,
  );
  return `${HEAD}<urlset xmlns="${SITEMAP}">\n${all.join('\n')}\n</urlset>\n`;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9';
