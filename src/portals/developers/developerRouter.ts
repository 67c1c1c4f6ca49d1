import type { Request, Router } from 'express';
import express from 'express';
import { LRUCache } from 'lru-cache';
import type { FixedParts } from '../../api/fixedQueries/fixedParts.ts';
import { readContract } from '../../api/graphql/createSchema.ts';
import { lazily } from '../../api/lazily.ts';
import { redirectAnswer } from '../../api/pages/pageAnswers.ts';
import { finish } from '../../api/responseCache.ts';
import { serveAsset } from '../../api/serveAsset.ts';
import { sendFinished, serveFinished } from '../../api/serveFinished.ts';
import { openApi } from '../../api/rest/openApi.ts';
import { PROBLEM_MEANINGS } from '../../problems/problemMeanings.ts';
import type { ProblemCode } from '../../problems/problemCodes.ts';
import { ATOM_TYPE } from '../feeds/atom.ts';
import { API_CHANGES, apiChangesFeed, apiChangesPage, readApiChanges } from './apiChanges.ts';
import { ASSETS } from './assets.ts';
import { developerAnswer } from './frame.ts';
import { explorerPage, guidePage, indexPage, llmsText, problemPage, referencePage, type Described } from './pages.ts';

const HTML = 'text/html; charset=utf-8';
const TEXT = 'text/plain; charset=utf-8';
const PROBLEMS = Object.keys(PROBLEM_MEANINGS) as ProblemCode[];
const JSON_TYPE = 'application/json; charset=utf-8';

/** Where people look before they know that everything stands below /v1. */
const GUESSED: Readonly<Record<string, string>> = { '/docs': '/v1/docs', '/openapi.json': '/v1/openapi.json' };

/** Pages for those who build on the catalogue. Programs get JSON at the same addresses where they ask for it. */
export function createDeveloperRouter({ deps, schema, portals }: FixedParts): Router {
  const router = express.Router();
  const described = lazily(() => openApi(schema, portals) as unknown as Described);
  const changes = lazily(readApiChanges);
  const finished: Readonly<Record<string, readonly [contentType: string, text: () => string]>> = {
    '/v1/docs': [HTML, () => referencePage(described())],
    '/v1/schema.graphql': [TEXT, readContract],
    [`${API_CHANGES}.atom`]: [ATOM_TYPE, () => apiChangesFeed(changes(), deps.settings.publicUrl ?? '')],
  };
  for (const [path, [contentType, make]] of Object.entries(finished))
    serveFinished(router, path, () => developerAnswer(contentType, make()));
  for (const asset of ASSETS) serveAsset(router, asset);
  for (const [guessed, path] of Object.entries(GUESSED)) serveFinished(router, guessed, () => finish(redirectAnswer(308, path), null));

  const withAddresses: Readonly<Record<string, readonly [contentType: string, text: (origin: string) => string]>> = {
    '/nha-phat-trien': [HTML, (origin) => guidePage('vi', origin)],
    '/en/developers': [HTML, (origin) => guidePage('en', origin)],
    '/llms.txt': [TEXT, llmsText],
  };
  for (const [path, [contentType, make]] of Object.entries(withAddresses)) {
    const sendAt = eachOnce((origin) => sendFinished(() => developerAnswer(contentType, make(origin))));
    router.get(path, (request, response) => sendAt(deps.settings.publicUrl ?? originOf(request))(request, response));
  }

  const forPeople: Readonly<Record<string, () => string>> = {
    '/graphql': explorerPage,
    '/v1': () => indexPage(described()),
    [API_CHANGES]: () => apiChangesPage(changes()),
    ...Object.fromEntries(PROBLEMS.map((code) => [`/v1/problems/${code}`, () => problemPage(code)])),
  };
  for (const [path, make] of Object.entries(forPeople)) {
    const send = sendFinished(() => developerAnswer(HTML, make()));
    router.get(path, (request, response, next) => (takesHtml(request) ? send(request, response) : next()));
  }
  serveFinished(router, API_CHANGES, () => developerAnswer(JSON_TYPE, JSON.stringify({ changes: changes() })));
  return router;
}

/** Addresses by which a service is reached: its own, a proxy's, that of the machine. */
const KEPT_ORIGINS = 8;

function eachOnce<Made extends object>(make: (origin: string) => Made): (origin: string) => Made {
  const kept = new LRUCache<string, Made>({ max: KEPT_ORIGINS });
  return (origin) => {
    const made = kept.get(origin) ?? make(origin);
    kept.set(origin, made);
    return made;
  };
}

const HOST = /^[\w.:[\]-]+$/;

/** Where a reader reached this service, which nobody told its own address. */
function originOf({ protocol, headers }: Pick<Request, 'headers' | 'protocol'>): string {
  return HOST.test(headers.host ?? '') ? `${protocol}://${headers.host}` : '';
}

/** Browsers name HTML; programs ask for JSON or for anything. */
export function takesHtml({ headers }: Pick<Request, 'headers'>): boolean {
  return headers.accept?.includes('text/html') ?? false;
}
