import type { Router } from 'express';
import { openSearchDescription, robotsText, webManifest } from '../../site/files/siteTexts.ts';
import type { FixedParts } from '../fixedQueries/fixedParts.ts';
import { finish } from '../responseCache.ts';
import { serveFinished } from '../serveFinished.ts';
import { FOR_EVER, redirectAnswer, textAnswer } from './pageAnswers.ts';
import { sitemapAnswer } from './sitemap.ts';
import { ICON, SHARE_IMAGE, SHARE_IMAGE_PATH } from '../../site/assets.ts';
import { DATA_HEADERS } from '../http/publicHeaders.ts';

/** Files that browsers and search engines ask for under fixed names. */
export function serveSiteFiles(router: Router, { deps, answering }: FixedParts): void {
  const publicUrl = deps.settings.publicUrl ?? '';
  serveFinished(router, '/robots.txt', () => finish(textAnswer(200, 'text/plain; charset=utf-8', robotsText(publicUrl)), null));
  const description = () => textAnswer(200, 'application/opensearchdescription+xml; charset=utf-8', openSearchDescription(publicUrl));
  serveFinished(router, '/opensearch.xml', () => finish(description(), null));
  serveFinished(router, '/manifest.webmanifest', () => finish(textAnswer(200, 'application/manifest+json', webManifest()), null));
  serveFinished(router, '/favicon.ico', () => finish(redirectAnswer(301, ICON.path), null));
  router.get(SHARE_IMAGE_PATH, (request, response) => {
    const { bytes } = SHARE_IMAGE;
    const headers = ['Content-Type', 'image/png', 'Content-Length', String(bytes.length), 'Cache-Control', FOR_EVER];
    response.writeHead(200, [...headers, ...DATA_HEADERS]).end(request.method === 'HEAD' ? undefined : bytes);
  });
  router.get(['/sitemap.xml', '/sitemap-:part.xml'], (request, response) =>
    answering.answer(request, response, `GET ${request.path}`, {
      ask: async (spend) => {
        await spend(20_000);
        return sitemapAnswer(deps, request.params['part'] as string | undefined);
      },
    }),
  );
}
