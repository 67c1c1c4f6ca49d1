import { createHash } from 'node:crypto';
import { isUtf8 } from 'node:buffer';
import type { Request, Response, Router } from 'express';
import express from 'express';
import { bilingual } from '../../domain/values/bilingual.ts';
import { sendOnce } from '../../api/http/sendOnce.ts';
import type { FixedParts } from '../../api/fixedQueries/fixedParts.ts';
import type { HttpAnswer } from '../../api/http/answer.ts';
import { problem, problemAnswer } from '../../api/http/problem.ts';
import { readBody } from '../../api/http/readBody.ts';
import { LIMITS } from '../../api/limits/limits.ts';
import type { AnswerMessage } from './answerMessage.ts';
import { MCP_PATH, noMessage } from './mcpPath.ts';

export function createMcpRouter(parts: FixedParts): Router {
  let answering: Promise<AnswerMessage> | null = null;
  /** Loaded when the first assistant asks: the library is a good part of a start, and many never need it. */
  const answerMessage = () => (answering ??= import('./answerMessage.ts').then(({ createAnswerMessage }) => createAnswerMessage(parts)));
  const router = express.Router();
  router.post(MCP_PATH, async (request, response) => {
    const body = await readBody(request);
    if (body === null) return sendOnce(request, response, tooLarge());
    if (!isUtf8(body)) return sendOnce(request, response, noMessage());
    const key = `POST ${MCP_PATH} ${headersThatCount(request)} ${createHash('sha256').update(body).digest('base64')}`;
    await parts.answering.answer(request, response, key, {
      ask: async (spend) => (await answerMessage())(request, body.toString('utf8'), spend),
    });
  });
  router.get(MCP_PATH, (request: Request, response: Response) => sendOnce(request, response, onlyPost()));
  return router;
}

function headersThatCount({ headers }: Request): string {
  return [headers.accept, headers['content-type'], headers['mcp-protocol-version']].join(' ');
}

function onlyPost(): HttpAnswer {
  const detail = bilingual({ vi: 'Hãy POST một thông điệp JSON-RPC', en: 'POST one JSON-RPC message; there is no stream to listen to' });
  return problemAnswer(problem('METHOD_NOT_ALLOWED', detail), [['Allow', 'POST, OPTIONS']]);
}

function tooLarge(): HttpAnswer {
  const detail = bilingual({ vi: `Yêu cầu dài nhất ${LIMITS.body} byte`, en: `A request has at most ${LIMITS.body} bytes` });
  return problemAnswer(problem('TOO_LARGE', detail), [['Connection', 'close']]);
}
