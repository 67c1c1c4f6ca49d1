import type { Portal } from '../../api/fixedQueries/fixedParts.ts';
import { parameters } from '../../api/rest/openApiParameters.ts';
import { BAD_INPUT, KEY_REFUSED, NOT_FOUND, TOO_MUCH } from '../../api/rest/openApiRefusals.ts';
import type { JsonSchema } from '../../api/rest/responseSchema.ts';
import { asLinkedData } from './asLinkedData.ts';
import { createLinkedDataRouter, LINKED, routeOf } from './linkedDataRouter.ts';

/** The catalogue as linked open data. */
export const linkedData: Portal = {
  paths: () => ({
    ...Object.fromEntries(
      LINKED.map((linked) => {
        const { path, name, pathInputs, query } = routeOf(linked);
        const given = [...parameters(pathInputs, 'path'), ...parameters('first' in query ? {} : query, 'query')];
        return [`${path}.jsonld`, { get: operation(`${name}AsJsonLd`, linked.summary, given) }];
      }),
    ),
    '/v1/catalog.jsonld': { get: operation('getDataCatalogue', 'What can be taken away, as a catalogue of DCAT-AP', []) },
  }),
  negotiate: asLinkedData,
  createRouter: createLinkedDataRouter,
};

function operation(operationId: string, summary: string, given: readonly JsonSchema[]): JsonSchema {
  return {
    operationId,
    tags: ['linkedData'],
    summary,
    parameters: given,
    responses: {
      200: { description: 'OK', content: { 'application/ld+json': { schema: { type: 'object' } } } },
      304: { description: 'Not Modified' },
      ...BAD_INPUT,
      ...KEY_REFUSED,
      ...TOO_MUCH,
      ...(given.length > 0 ? NOT_FOUND : {}),
    },
  };
}
