import type { Portal } from '../../api/fixedQueries/fixedParts.ts';
import { parameters } from '../../api/rest/openApiParameters.ts';
import { BAD_INPUT, KEY_REFUSED, TOO_MUCH } from '../../api/rest/openApiRefusals.ts';
import type { JsonSchema } from '../../api/rest/responseSchema.ts';
import { EXPORT_FORMATS, type ExportFormat } from './exportFormats.ts';
import { EXPORT_INPUTS } from './exportQuery.ts';
import { createExportRouter } from './exportRouter.ts';

/** Everything in one file, as of a day, a moment and a place. */
export const exports: Portal = {
  paths: () =>
    Object.fromEntries(
      Object.entries(EXPORT_FORMATS).map(([ending, format]) => [`/v1/export.${ending}`, { get: operation(ending, format) }]),
    ),
  createRouter: createExportRouter,
};

function operation(ending: string, { contentType, summary }: ExportFormat): JsonSchema {
  const [mediaType = ''] = contentType.split(';');
  return {
    operationId: `export${ending[0]?.toUpperCase()}${ending.slice(1)}`,
    tags: ['exports'],
    summary,
    description:
      'Sent from one snapshot, ordered by code. X-Catalog-As-Of, X-Catalog-Known-At, X-Catalog-Revision, X-Catalog-Hash and X-Total-Count tell what it shows.',
    parameters: parameters(EXPORT_INPUTS, 'query'),
    responses: {
      200: {
        description: 'OK',
        headers: { ETag: { schema: { type: 'string' } } },
        content: { [mediaType]: { schema: { type: 'string' } } },
      },
      304: { description: 'Not Modified' },
      ...BAD_INPUT,
      ...KEY_REFUSED,
      ...TOO_MUCH,
    },
  };
}
