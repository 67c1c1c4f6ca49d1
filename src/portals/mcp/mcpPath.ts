import { bilingual } from '../../domain/values/bilingual.ts';
import type { HttpAnswer } from '../../api/http/answer.ts';
import { problem, problemAnswer } from '../../api/http/problem.ts';

/** The address of the Model Context Protocol, over streamable HTTP and without sessions. */
export const MCP_PATH = '/mcp';

export function noMessage(): HttpAnswer {
  return problemAnswer(
    problem('BAD_INPUT', bilingual({ vi: 'Nội dung phải là một thông điệp JSON-RPC', en: 'The body must be one JSON-RPC message' })),
  );
}
