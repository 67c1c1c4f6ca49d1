import { randomUUID } from 'node:crypto';
import type { Request, Response, Router } from 'express';
import { bilingual } from '../../domain/values/bilingual.ts';
import { PROBLEM_CODES } from '../../problems/problemCodes.ts';
import { dayInVietNam } from '../../domain/values/calendarDate.ts';
import { FEEDBACK_KINDS, type FeedbackKind } from '../../domain/values/feedbackVocabulary.ts';
import { feedbackFormPage, type FormValues, type ShownCounts } from '../../site/feedback/FeedbackForm.tsx';
import { TICKET_PARAMETER } from '../../site/feedback/TicketForm.tsx';
import { FEEDBACK_WORDS } from '../../site/feedback/feedbackWords.ts';
import { thanksPage, ticketPage } from '../../site/feedback/ticketPage.tsx';
import { seenFrom } from '../../site/places/placeChooser.ts';
import { renderPage } from '../../site/renderPage.tsx';
import type { PageView } from '../../site/view.ts';
import type { FeedbackStore } from '../../store/feedback/feedback.ts';
import type { ApiDeps } from '../deps.ts';
import type { FixedParts } from '../fixedQueries/fixedParts.ts';
import type { HttpAnswer } from '../http/answer.ts';
import { isForeign } from '../http/foreignOrigin.ts';
import { problem, problemAnswer } from '../http/problem.ts';
import { readBody } from '../http/readBody.ts';
import { authorityConcerned } from './authorityConcerned.ts';
import { nothingHere } from './nothingHere.ts';
import { htmlAnswer, redirectAnswer } from './pageAnswers.ts';

/** In units of cost, a thousand a point: a client writes some ten times a minute at most. */
const COST_OF_WRITING = 600_000;
const COST_OF_READING = 5_000;
const TEXT = { least: 10, most: 4_000 };
const CONTACT_LENGTH = 200;
const MOST_LINKS = 3;
const YEARS_SHOWN = 5;
const VERSION_ID = /^[a-z2-7]{26}$/;

interface Asked {
  readonly request: Request;
  readonly view: PageView;
  readonly store: FeedbackStore;
  readonly deps: ApiDeps;
}

/** Feedback: the form, its ticket, and whether a text helped. Absent where this process keeps none. */
export function serveFeedback(router: Router, { deps, answering }: FixedParts, viewOf: (request: Request) => PageView): void {
  const { feedback } = deps;
  if (!feedback) return;
  const serve = (cost: number, work: (asked: Asked) => Promise<HttpAnswer>) => (request: Request, response: Response) =>
    // Nobody shares an answer with another, and none is kept.
    answering.answer(request, response, `${request.method} ${request.originalUrl} ${randomUUID()}`, {
      ask: async (spend) => {
        await spend(cost);
        if (isForeign(request, deps.settings.publicUrl)) return foreign();
        return work({ request, view: viewOf(request), store: feedback, deps });
      },
    });
  router.get(['/gop-y', '/en/gop-y'], serve(COST_OF_READING, showForm));
  router.post(['/gop-y', '/en/gop-y'], serve(COST_OF_WRITING, receive));
  router.post(['/gop-y/co-ich', '/en/gop-y/co-ich'], serve(COST_OF_WRITING, countVote));
  router.get(['/gop-y/:ticket', '/en/gop-y/:ticket'], serve(COST_OF_READING, showTicket));
}

async function showForm(asked: Asked): Promise<HttpAnswer> {
  const { searchParams } = new URL(asked.request.originalUrl, 'http://page');
  const ticket = searchParams.get(TICKET_PARAMETER)?.trim() || null;
  if (ticket !== null && (await asked.store.find(ticket)))
    return redirectAnswer(303, asked.view.link(`/gop-y/${encodeURIComponent(ticket)}`));
  const status = ticket === null ? 200 : PROBLEM_CODES.NOT_FOUND.status;
  const values = { page: ownPage(searchParams.get('trang')), kind: 'wrong', text: '', contact: '', wrong: null, unknownTicket: ticket };
  return formAnswer(status, values, asked, searchParams.get('nam'));
}

async function formAnswer(status: number, values: FormValues, asked: Asked, year: string | null): Promise<HttpAnswer> {
  return htmlAnswer(status, renderPage(asked.view, feedbackFormPage(values, await countsFor(asked, year), asked.view)));
}

/** Of one of the last years; of all years for anything else. */
async function countsFor({ store, deps }: Asked, text: string | null): Promise<ShownCounts> {
  const thisYear = Number(dayInVietNam(deps.clock()).slice(0, 4));
  const years = Array.from({ length: YEARS_SHOWN }, (_, ago) => thisYear - ago);
  const year = years.find((one) => String(one) === text) ?? null;
  return { year, years, ...(await store.counts(year)) };
}

async function receive(asked: Asked): Promise<HttpAnswer> {
  const { request, view, store, deps } = asked;
  const form = await formOf(request);
  const values = {
    page: ownPage(form.get('trang')),
    kind: kindOf(form.get('loai')),
    text: (form.get('noi-dung') ?? '').normalize('NFC').trim(),
    contact: (form.get('lien-he') ?? '').normalize('NFC').trim().slice(0, CONTACT_LENGTH),
  };
  const wrong = wrongWith(values.text);
  if (wrong) return formAnswer(PROBLEM_CODES.BAD_INPUT.status, { ...values, wrong }, asked, null);
  // Programs fill every field; they hear what people hear.
  if (form.get('website')) return redirectAnswer(303, view.link('/gop-y'));
  const now = deps.clock();
  const authority = authorityConcerned(deps.follower.current(), values.page, dayInVietNam(now));
  const ticket = await store.add({ ...values, contact: values.contact || null, authority }, now);
  return redirectAnswer(303, view.link(`/gop-y/${ticket}`));
}

function wrongWith(text: string) {
  if (text.length < TEXT.least || text.length > TEXT.most) return FEEDBACK_WORDS.tooShort;
  return (text.match(/https?:\/\//gi) ?? []).length > MOST_LINKS ? FEEDBACK_WORDS.tooManyLinks : null;
}

async function countVote({ request, view, store }: Asked): Promise<HttpAnswer> {
  const form = await formOf(request);
  const [page, version, isHelpful] = [ownPage(form.get('trang')), form.get('ban') ?? '', form.get('co-ich') === '1'];
  if (VERSION_ID.test(version)) await store.vote(version, isHelpful);
  if (!isHelpful) return redirectAnswer(303, view.link(`/gop-y?${new URLSearchParams({ trang: page })}`));
  return htmlAnswer(200, renderPage(view, thanksPage(page, view)));
}

async function showTicket({ request, view, store, deps }: Asked): Promise<HttpAnswer> {
  const found = await store.find(String(request.params['ticket']));
  return found ? htmlAnswer(200, renderPage(view, ticketPage(found, view))) : nothingHere(deps, request, view);
}

async function formOf(request: Request): Promise<URLSearchParams> {
  return new URLSearchParams((await readBody(request))?.toString('utf8') ?? '');
}

function kindOf(text: string | null): FeedbackKind {
  return FEEDBACK_KINDS.find((kind) => kind === text) ?? 'other';
}

/** An own address; '/' for anything else. */
function ownPage(text: string | null): string {
  const place = new URLSearchParams((text ?? '').split('?')[1] ?? '').get('dia-ban');
  return seenFrom((text ?? '/').slice(0, 300), place);
}

function foreign(): HttpAnswer {
  return problemAnswer(
    problem('BAD_INPUT', bilingual({ vi: 'Biểu mẫu phải được gửi từ trang này', en: 'The form must be sent from this site' })),
  );
}
