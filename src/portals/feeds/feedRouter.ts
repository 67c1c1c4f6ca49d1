import type { Request, Router } from 'express';
import express from 'express';
import { bilingual } from '../../domain/values/bilingual.ts';
import { FOR_EVER, textAnswer } from '../../api/pages/pageAnswers.ts';
import type { Spend } from '../../api/clients/spending.ts';
import type { FixedParts } from '../../api/fixedQueries/fixedParts.ts';
import type { HttpAnswer } from '../../api/http/answer.ts';
import { problem, problemAnswer } from '../../api/http/problem.ts';
import { searchOf } from '../../api/http/searchOf.ts';
import { checkQuery } from '../../api/rest/checkQuery.ts';
import * as inputs from '../../api/rest/inputs.ts';
import { withFilter } from '../../api/rest/routes/route.ts';
import { dayInVietNam } from '../../domain/values/calendarDate.ts';
import { answerPortal } from '../answerPortal.ts';
import { frozen } from '../frozen.ts';
import { ATOM_TYPE, atomText, type AtomLink } from './atom.ts';
import { archive, archivesOf, changeFilterOf, entriesOf, recent } from './decisionFeed.ts';

const { revisionAfter: _, ...filter } = inputs.changeFilter;
/** A feed is narrowed as the list of changes is. */
export const FEED_INPUTS = filter;

const TITLE = 'Quyết định công bố thủ tục hành chính';

/** `/v1/feed.atom` with the newest decisions, and `/v1/feed/{n}.atom` with all before them. */
export function createFeedRouter(parts: FixedParts): Router {
  const router = express.Router();
  router.get('/v1/feed.atom', (request, response) =>
    answerPortal(parts, request, response, (spend) => answerFeed(parts, request, null, spend)),
  );
  router.get('/v1/feed/:number.atom', (request, response) =>
    answerPortal(parts, request, response, (spend) => answerFeed(parts, request, String(request.params['number']), spend)),
  );
  return router;
}

/** @param asked number of an archive; null: the recent feed */
async function answerFeed({ deps: living, schema }: FixedParts, request: Request, asked: string | null, spend: Spend): Promise<HttpAnswer> {
  const search = searchOf(request);
  const changeFilter = changeFilterOf(schema, withFilter(checkQuery(FEED_INPUTS, search), FEED_INPUTS)['filter']);
  const deps = frozen(living);
  const snapshot = deps.follower.current();
  const { revision, lines, lastAnnouncedAt } = snapshot.catalogue;
  const newest = archivesOf(revision);
  const number = asked === null ? null : numberOf(asked, newest);
  if (asked !== null && number === null) return noArchive();
  // Every line is folded and looked at once.
  await spend(lines.size);
  const entries = entriesOf(deps, number === null ? recent(revision) : archive(number), changeFilter);
  const today = dayInVietNam(deps.clock());
  const address = addresses(deps.settings.publicUrl ?? '', search);
  const body = atomText({
    id: `tag:tthc,2026:${address.path(null)}`,
    title: TITLE,
    updated: entries[0]?.updated ?? lastAnnouncedAt ?? `${today}T00:00:00+07:00`,
    links: linksOf(number, newest, address.url),
    entries,
    isArchive: number !== null,
  });
  // The newest archive gets a link to the next one some day, and what a place's code means is a matter of the registers.
  const isFixed = number !== null && number < newest && search.size === 0;
  return {
    ...textAnswer(200, ATOM_TYPE, body),
    ...(isFixed ? { cacheControl: FOR_EVER } : {}),
    canBeKept: true,
    restsOn: { snapshot, today, search: false },
  };
}

/** As RFC 5005 names the parts of a feed. */
function linksOf(number: number | null, newest: number, urlOf: (number: number | null) => string): AtomLink[] {
  const before = number === null ? newest : number - 1;
  const link = (rel: string, of: number | null): AtomLink => ({ rel, type: 'application/atom+xml', href: urlOf(of) });
  return [
    link('self', number),
    ...(number === null ? [] : [link('current', null)]),
    ...(before > 0 ? [link('prev-archive', before)] : []),
    ...(number !== null && number < newest ? [link('next-archive', number + 1)] : []),
  ];
}

function addresses(origin: string, search: URLSearchParams) {
  const query = search.size > 0 ? `?${search}` : '';
  const path = (number: number | null) => `/v1/feed${number === null ? '' : `/${number}`}.atom${query}`;
  return { path, url: (number: number | null) => origin + path(number) };
}

function numberOf(asked: string, newest: number): number | null {
  const number = /^[1-9]\d{0,8}$/.test(asked) ? Number(asked) : 0;
  return number >= 1 && number <= newest ? number : null;
}

function noArchive(): HttpAnswer {
  return problemAnswer(
    problem(
      'NOT_FOUND',
      bilingual({ vi: 'Không có phần lưu trữ này; xem /v1/feed.atom', en: 'There is no such archive; see /v1/feed.atom' }),
    ),
  );
}
