import type { GraphQLSchema } from 'graphql';
import { parse } from 'graphql';
import { LOG_PATHS, LOG_SEGMENT } from '../log/logOpenApi.ts';
import { PROBLEM_MEANINGS } from '../../problems/problemMeanings.ts';
import { nameShapes } from './nameShapes.ts';
import { SELECT_INPUT } from './narrowDocument.ts';
import type { Portal } from '../fixedQueries/fixedParts.ts';
import { parameters } from './openApiParameters.ts';
import { BAD_INPUT, KEY_REFUSED, NOT_FOUND, TOO_MUCH, UNAVAILABLE } from './openApiRefusals.ts';
import type { JsonSchema } from './responseSchema.ts';
import { responseSchema } from './responseSchema.ts';
import { TAGS, type Route } from './routes/route.ts';
import { ROUTES } from './routes.ts';

/** The OpenAPI document: parameters from the rules, answers from the schema. */
export function openApi(schema: GraphQLSchema, portals: readonly Portal[] = []): JsonSchema {
  const raw = Object.fromEntries(ROUTES.map((route) => [route.path, { get: operation(schema, route) }]));
  const { document: paths, schemas } = nameShapes(raw);
  return {
    openapi: '3.1.0',
    info: {
      title: 'TTHC catalogue',
      version: '1',
      license: { name: 'MIT', identifier: 'MIT' },
      contact: { name: 'TTHC', url: '/nha-phat-trien' },
      description:
        "Vietnam's administrative procedures: what is in force on any day, for any place, as known at any instant. Lists give at most 100 items; cursors hold over new announcements; every until is exclusive. An address with its headers beyond 40 KB is refused with 431 and a Problem; POST /graphql takes longer questions.",
    },
    servers: [{ url: '/' }],
    // A key is possible and never needed.
    security: [{}, { apiKey: [] }],
    tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
    paths: {
      ...paths,
      ...Object.assign({}, ...portals.map((portal) => portal.paths())),
      ...LOG_PATHS,
      '/v1/openapi.json': { get: DESCRIPTION },
    },
    components: {
      schemas: { ...schemas, Problem: PROBLEM, LogSegment: LOG_SEGMENT },
      responses: RESPONSES,
      securitySchemes: { apiKey: API_KEY },
    },
  };
}

function operation(schema: GraphQLSchema, { name, tag, summary, pathInputs, query, document, root }: Route): JsonSchema {
  const isOne = Object.keys(pathInputs).length > 0;
  return {
    operationId: name,
    tags: [tag],
    summary,
    parameters: [...parameters(pathInputs, 'path'), ...parameters({ ...query, ...SELECT_INPUT }, 'query')],
    responses: {
      200: {
        description: 'OK',
        headers: { ETag: { schema: { type: 'string' } }, ...('after' in query ? { Link: LINK } : {}) },
        content: { 'application/json': { schema: responseSchema(schema, parse(document), root) } },
      },
      304: { description: 'Not Modified' },
      ...BAD_INPUT,
      ...KEY_REFUSED,
      ...TOO_MUCH,
      ...UNAVAILABLE,
      ...(isOne ? NOT_FOUND : {}),
    },
  };
}

const LINK: JsonSchema = {
  description: 'The page that follows (rel="next") and the one before (rel="prev"), where there is one (RFC 8288).',
  schema: { type: 'string' },
};

const API_KEY: JsonSchema = {
  type: 'http',
  scheme: 'bearer',
  description: 'Gives a program a budget of its own. Administrators make keys; reading needs none.',
};

const PROBLEM: JsonSchema = {
  type: 'object',
  description: 'RFC 9457.',
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: {
      type: 'string',
      description: `From a closed list, which may grow: ${Object.keys(PROBLEM_MEANINGS).join(', ')}. What each means stands at \`type\`.`,
    },
    detail: { type: 'string', description: 'In Vietnamese and English: what was wrong and what would be right.' },
    field: { type: 'string', description: 'The input that was wrong.' },
    id: { type: 'string', description: 'Of an internal error, for looking it up.' },
  },
  required: ['type', 'title', 'status', 'code', 'detail'],
};

const problem = (description: string): JsonSchema => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

const RESPONSES: JsonSchema = {
  BadInput: problem('Something was asked wrongly; `field` names it.'),
  NotFound: problem('No announced decision ever named it.'),
  KeyRefused: problem('The API key is wrong, expired or revoked; asking without a key is possible.'),
  TooMuch: problem('Too much was asked in a short time; `Retry-After` says when to ask again.'),
  Unavailable: problem(
    'Not now: texts cannot be read (UNAVAILABLE), the service begins (STARTING), or memory is short (OVERLOADED). Ask again.',
  ),
};

const DESCRIPTION: JsonSchema = {
  operationId: 'getOpenApi',
  tags: ['description'],
  summary: 'This description',
  responses: { 200: { description: 'OK', content: { 'application/json': { schema: { type: 'object' } } } }, ...KEY_REFUSED },
};
