import { z } from 'zod';
import type { Portal } from '../../api/fixedQueries/fixedParts.ts';
import { parameters } from '../../api/rest/openApiParameters.ts';
import { BAD_INPUT, KEY_REFUSED, NOT_FOUND, TOO_MUCH } from '../../api/rest/openApiRefusals.ts';
import type { JsonSchema } from '../../api/rest/responseSchema.ts';
import { createFeedRouter, FEED_INPUTS } from './feedRouter.ts';

/** Decisions as Atom, for readers of feeds. */
export const feeds: Portal = {
  paths: () => ({
    '/v1/feed.atom': { get: operation('getFeed', 'The newest decisions as Atom, narrowed as the list of changes', []) },
    '/v1/feed/{number}.atom': {
      get: operation(
        'getFeedArchive',
        'An archive of the feed (RFC 5005), whose entries never change; prev-archive leads through all of them',
        parameters({ number: z.string() }, 'path'),
      ),
    },
  }),
  createRouter: createFeedRouter,
};

function operation(operationId: string, summary: string, inPath: readonly JsonSchema[]): JsonSchema {
  return {
    operationId,
    tags: ['feeds'],
    summary,
    parameters: [...inPath, ...parameters(FEED_INPUTS, 'query')],
    responses: {
      200: {
        description: 'OK',
        headers: { ETag: { schema: { type: 'string' } } },
        content: { 'application/atom+xml': { schema: { type: 'string' } } },
      },
      304: { description: 'Not Modified' },
      ...BAD_INPUT,
      ...KEY_REFUSED,
      ...TOO_MUCH,
      ...(inPath.length > 0 ? NOT_FOUND : {}),
    },
  };
}
