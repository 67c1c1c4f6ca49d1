import type { GraphQLSchema } from 'graphql';
import { parse } from 'graphql';
import { z } from 'zod';
import type { Inputs } from './checkQuery.ts';
import { HEAD_INPUTS, LOG_INPUTS } from '../log/logInputs.ts';
import { nameShapes } from './nameShapes.ts';
import type { JsonSchema } from './responseSchema.ts';
import { responseSchema } from './responseSchema.ts';
import type { Route } from './routes.ts';
import { ROUTES } from './routes.ts';

/** The OpenAPI document: parameters from the rules, answers from the schema. */
export function openApi(schema: GraphQLSchema): JsonSchema {
  const raw = Object.fromEntries(ROUTES.map((route) => [route.path, { get: operation(schema, route) }]));
  const { document: paths, schemas } = nameShapes(raw);
  return {
    openapi: '3.1.0',
    info: {
      title: 'TTHC catalogue',
      version: '1',
      description:
        "Vietnam's administrative procedures: what is in force on any day, for any place, as known at any instant. Lists give at most 100 items; cursors hold over new announcements; every until is exclusive.",
    },
    servers: [{ url: '/' }],
    security: [],
    paths: {
      ...paths,
      '/v1/log.jsonl': { get: LOG },
      '/v1/log': { get: SEGMENTS },
      '/v1/log/head': { get: HEAD },
      '/v1/log/{range}.jsonl': { get: SEGMENT },
      '/v1/openapi.json': { get: DESCRIPTION },
    },
    components: { schemas: { ...schemas, Problem: PROBLEM, LogSegment: LOG_SEGMENT }, responses: RESPONSES },
  };
}

function operation(schema: GraphQLSchema, { path, summary, pathInputs, query, document, root }: Route): JsonSchema {
  const isOne = Object.keys(pathInputs).length > 0;
  return {
    operationId: operationId(path),
    summary,
    parameters: [...parameters(pathInputs, 'path'), ...parameters(query, 'query')],
    responses: {
      200: {
        description: 'OK',
        headers: { ETag: { schema: { type: 'string' } } },
        content: { 'application/json': { schema: responseSchema(schema, parse(document), root) } },
      },
      304: { description: 'Not Modified' },
      400: { $ref: '#/components/responses/BadInput' },
      ...(isOne ? { 404: { $ref: '#/components/responses/NotFound' } } : {}),
    },
  };
}

/** '/v1/procedures/{code}/versions' is `procedures_code_versions`. */
function operationId(path: string): string {
  return path.replace('/v1/', '').replace(/[{}]/g, '').replace(/\W+/g, '_');
}

function parameters(rules: Inputs, where: 'path' | 'query'): JsonSchema[] {
  return Object.entries(rules).map(([name, rule]) => {
    const { $schema: _, description, ...shape } = z.toJSONSchema(rule as z.ZodType, { unrepresentable: 'any' }) as Record<string, unknown>;
    const isRequired = where === 'path' || !(rule instanceof z.ZodOptional);
    return { name, in: where, required: isRequired, ...(description ? { description } : {}), schema: shape };
  });
}

const PROBLEM: JsonSchema = {
  type: 'object',
  description: 'RFC 9457.',
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: {
      type: 'string',
      description:
        'From a closed list: BAD_INPUT, NOT_FOUND, METHOD_NOT_ALLOWED, TOO_LARGE, RATE_LIMITED, OVERLOADED, TEXT_DAMAGED, INTERNAL.',
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
};

const LOG: JsonSchema = {
  operationId: 'log',
  summary: 'The log itself as canonical text, so that anybody can check its hashes',
  description:
    'One JSON object a line: {kind: "announcement", sequence, hash, text} followed by one {kind: "line", sequence, id, text} for each of its lines. `hash` is the hexadecimal SHA-256 of `text`; `text` of an announcement names the hash of the one before. `id` of a line is the first 26 characters (base32, lower case) of the SHA-256 of its `text`.',
  parameters: parameters(LOG_INPUTS, 'query'),
  responses: {
    200: { description: 'OK', content: { 'application/jsonl': { schema: { type: 'string' } } } },
    400: { $ref: '#/components/responses/BadInput' },
  },
};

const HEAD: JsonSchema = {
  operationId: 'log_head',
  summary: 'The newest entry of the log, or the one of a sequence: note its hash elsewhere, and hold the log to it later',
  parameters: parameters(HEAD_INPUTS, 'query'),
  responses: {
    200: {
      description: 'OK',
      content: {
        'application/json': {
          schema: {
            type: 'object',
            properties: {
              sequence: { type: 'integer', description: '0 while nothing is announced.' },
              hash: { type: 'string', description: 'Hexadecimal SHA-256.' },
              previousHash: { type: ['string', 'null'] },
              announcedAt: { type: ['string', 'null'], format: 'date-time' },
            },
            required: ['sequence', 'hash', 'previousHash', 'announcedAt'],
          },
        },
      },
    },
    400: { $ref: '#/components/responses/BadInput' },
    404: { $ref: '#/components/responses/NotFound' },
  },
};

const SEGMENTS: JsonSchema = {
  operationId: 'log_segments',
  summary: 'The log in closed segments, to be mirrored',
  description:
    'Each segment holds a hundred announcements with their lines, as /v1/log.jsonl writes them, and never changes. `sha256` is of its plain bytes, `hash` that of its last announcement; what no segment holds yet is behind `rest.after`. All segments one after the other, then the rest, are the whole log.',
  parameters: [],
  responses: {
    200: {
      description: 'OK',
      content: {
        'application/json': {
          schema: {
            type: 'object',
            properties: {
              revision: { type: 'integer' },
              hash: { type: 'string' },
              segments: { type: 'array', items: { $ref: '#/components/schemas/LogSegment' } },
              rest: {
                type: 'object',
                properties: { after: { type: 'integer' }, url: { type: 'string' } },
                required: ['after', 'url'],
              },
            },
            required: ['revision', 'hash', 'segments', 'rest'],
          },
        },
      },
    },
  },
};

const LOG_SEGMENT: JsonSchema = {
  type: 'object',
  description: 'Announcements `from` to `to`, both inclusive.',
  properties: {
    from: { type: 'integer' },
    to: { type: 'integer' },
    hash: { type: 'string' },
    url: { type: 'string' },
    sha256: { type: 'string' },
    bytes: { type: 'integer' },
    gzipBytes: { type: 'integer' },
    brotliBytes: { type: 'integer' },
  },
  required: ['from', 'to', 'hash', 'url', 'sha256', 'bytes', 'gzipBytes', 'brotliBytes'],
};

const SEGMENT: JsonSchema = {
  operationId: 'log_segment',
  summary: 'One closed segment of the log',
  description: 'Immutable, in gzip and brotli too; takes Range and If-None-Match.',
  parameters: [
    {
      name: 'range',
      in: 'path',
      required: true,
      description: 'First and last announcement, as /v1/log lists them.',
      schema: { type: 'string', pattern: '^\\d+-\\d+$', examples: ['1-100'] },
    },
  ],
  responses: {
    200: { description: 'OK', content: { 'application/jsonl': { schema: { type: 'string' } } } },
    206: { description: 'Partial Content' },
    304: { description: 'Not Modified' },
    404: { $ref: '#/components/responses/NotFound' },
  },
};

const DESCRIPTION: JsonSchema = {
  operationId: 'openapi',
  summary: 'This description',
  responses: { 200: { description: 'OK', content: { 'application/json': { schema: { type: 'object' } } } } },
};
