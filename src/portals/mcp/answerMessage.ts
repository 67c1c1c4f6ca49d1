import type { IncomingMessage } from 'node:http';
import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
import { TooMuch } from '../../api/clients/tooMuch.ts';
import type { Spend } from '../../api/clients/spending.ts';
import type { FixedParts } from '../../api/fixedQueries/fixedParts.ts';
import type { HttpAnswer } from '../../api/http/answer.ts';
import { createMcpServers } from './mcpServer.ts';
import { MCP_PATH, noMessage } from './mcpPath.ts';

/** Answers one message of JSON-RPC. */
export type AnswerMessage = (request: Pick<IncomingMessage, 'headers' | 'method'>, body: string, spend: Spend) => Promise<HttpAnswer>;

export function createAnswerMessage(parts: FixedParts): AnswerMessage {
  const makeServer = createMcpServers(parts);
  return ({ headers, method = 'POST' }, body, spend) => answerBy(makeServer, { headers, method, body }, spend);
}

interface Message {
  readonly headers: IncomingMessage['headers'];
  readonly method: string;
  readonly body: string;
}

async function answerBy(
  makeServer: ReturnType<typeof createMcpServers>,
  { headers, method, body }: Message,
  spend: Spend,
): Promise<HttpAnswer> {
  const parsedBody = jsonOf(body);
  if (parsedBody === undefined || Array.isArray(parsedBody)) return noMessage();
  let refused: TooMuch | null = null;
  const server = makeServer(async (cost) => {
    try {
      return await spend(cost);
    } catch (error) {
      if (error instanceof TooMuch) refused = error;
      throw error;
    }
  });
  const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
  await server.connect(transport);
  try {
    const request = new Request(`http://mcp${MCP_PATH}`, { method, headers: plainHeaders(headers), body });
    const answer = await transport.handleRequest(request, { parsedBody });
    const text = await answer.text();
    // Refused as everywhere else: with the status and the header that say when to ask again.
    if (refused) throw refused;
    return {
      status: answer.status,
      contentType: answer.headers.get('content-type'),
      body: text,
      headers: [],
      canBeKept: false,
      restsOn: null,
    };
  } finally {
    await server.close();
  }
}

function plainHeaders(headers: IncomingMessage['headers']): Record<string, string> {
  const { accept = '', 'content-type': contentType = '', 'mcp-protocol-version': version } = headers;
  return { accept, 'content-type': contentType, ...(typeof version === 'string' ? { 'mcp-protocol-version': version } : {}) };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
