import { parameters } from '../rest/openApiParameters.ts';
import { BAD_INPUT, KEY_REFUSED, NOT_FOUND, TOO_MUCH, UNAVAILABLE } from '../rest/openApiRefusals.ts';
import type { JsonSchema } from '../rest/responseSchema.ts';
import { HEAD_INPUTS, LOG_INPUTS } from './logInputs.ts';

const LOG: JsonSchema = {
  operationId: 'getLog',
  tags: ['log'],
  summary: 'The log itself as canonical text, so that anybody can check its hashes',
  description:
    'One JSON object a line: {kind: "announcement", sequence, hash, text} followed by one {kind: "line", sequence, id, text} for each of its lines. `hash` is the hexadecimal SHA-256 of `text`; `text` of an announcement names the hash of the one before. `id` of a line is the first 26 characters (base32, lower case) of the SHA-256 of its `text`. `text` is null where the law does not let it be public; then `withheld` holds the notice in its stead.',
  parameters: parameters(LOG_INPUTS, 'query'),
  responses: {
    200: { description: 'OK', content: { 'application/jsonl': { schema: { type: 'string' } } } },
    ...BAD_INPUT,
    ...TOO_MUCH,
    ...UNAVAILABLE,
  },
};

const jsonAnswer = (schema: JsonSchema): JsonSchema => ({ description: 'OK', content: { 'application/json': { schema } } });

const HEAD: JsonSchema = {
  operationId: 'getLogHead',
  tags: ['log'],
  summary: 'The newest entry of the log, or the one of a sequence: note its hash elsewhere, and hold the log to it later',
  parameters: parameters(HEAD_INPUTS, 'query'),
  responses: {
    200: jsonAnswer({
      type: 'object',
      properties: {
        sequence: { type: 'integer', description: '0 while nothing is announced.' },
        hash: { type: 'string', description: 'Hexadecimal SHA-256.' },
        previousHash: { type: ['string', 'null'] },
        announcedAt: { type: ['string', 'null'], format: 'date-time' },
      },
      required: ['sequence', 'hash', 'previousHash', 'announcedAt'],
    }),
    ...BAD_INPUT,
    ...NOT_FOUND,
  },
};

const SEGMENTS: JsonSchema = {
  operationId: 'listLogSegments',
  tags: ['log'],
  summary: 'The log in closed segments, to be mirrored',
  description:
    'Each segment holds a hundred announcements with their lines, as /v1/log.jsonl writes them, and never changes. `sha256` is of its plain bytes, `hash` that of its last announcement; what no segment holds yet is behind `rest.after`. All segments one after the other, then the rest, are the whole log.',
  parameters: [],
  responses: {
    200: jsonAnswer({
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
    }),
    ...KEY_REFUSED,
  },
};

export const LOG_SEGMENT: JsonSchema = {
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
  operationId: 'getLogSegment',
  tags: ['log'],
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
    ...NOT_FOUND,
    ...UNAVAILABLE,
  },
};

/** The addresses of the log, as OpenAPI describes them. */
export const LOG_PATHS: Readonly<Record<string, JsonSchema>> = {
  '/v1/log.jsonl': { get: LOG },
  '/v1/log': { get: SEGMENTS },
  '/v1/log/head': { get: HEAD },
  '/v1/log/{range}.jsonl': { get: SEGMENT },
};
