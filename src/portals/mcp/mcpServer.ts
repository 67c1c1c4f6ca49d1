import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { fixedQuery, runFixedQuery } from '../../api/fixedQueries/fixedQuery.ts';
import { problemOf } from '../../api/fixedQueries/problemOf.ts';
import type { FixedParts } from '../../api/fixedQueries/fixedParts.ts';
import type { Spend } from '../../api/clients/spending.ts';
import { flatten } from '../../api/rest/flatten.ts';
import { bilingual } from '../../domain/values/bilingual.ts';
import { dayInVietNam } from '../../domain/values/calendarDate.ts';
import { frozen } from '../frozen.ts';
import { DOCUMENTS, placeNamed, TOOLS, type AskFixed, type Given, type Tool } from './tools.ts';

const INSTRUCTIONS =
  "Vietnam's administrative procedures as announced by decisions. Every answer holds for the day and the place that it names: tell people both, and the address where they can read it. Where an answer gives no fee or time limit, the law states none here; do not fill gaps from memory.";

type Input = Readonly<Record<string, unknown>>;

/** Makes a server for one request: nothing is kept between requests, so any process answers any of them. */
export function createMcpServers({ deps: living, schema, documents }: Pick<FixedParts, 'deps' | 'schema' | 'documents'>) {
  const parsed = new Map(DOCUMENTS.map((text) => [text as string, fixedQuery(schema, '/mcp', text)]));
  return (spend: Spend): McpServer => {
    const deps = frozen(living);
    const server = new McpServer({ name: 'tthc', title: 'Danh mục thủ tục hành chính', version: '1' }, { instructions: INSTRUCTIONS });
    const ask: AskFixed = async (text, variables) => {
      const document = parsed.get(text);
      if (!document) throw new Error('No such fixed query.');
      await spend(documents.costOf(text, variables, deps.follower.current()));
      return (await runFixedQuery(deps, schema, document(), variables)).data;
    };
    for (const [name, { title, description, inputs, run }] of Object.entries(TOOLS))
      server.registerTool(name, { title, description, inputSchema: inputs, annotations: READ_ONLY }, (given: Input) => told(run, given));

    const told = async (run: Tool['run'], { place: said, ...rest }: Input): Promise<CallToolResult> => {
      try {
        const place = typeof said === 'string' ? await placeNamed(ask, said) : null;
        if (typeof said === 'string' && place === null) return refused(bilingual(NO_PLACE(said)));
        const asOf = typeof rest['asOf'] === 'string' ? rest['asOf'] : dayInVietNam(deps.clock());
        const result = flatten(await run(ask, { ...rest, asOf, place } as Given));
        const { revision, hash, lastAnnouncedAt } = deps.follower.current().catalogue;
        const validFor = { asOf, place, knownAt: lastAnnouncedAt, revision, hash };
        const answer = { validFor, source: `${deps.settings.publicUrl ?? ''}/`, result };
        return { content: [{ type: 'text', text: JSON.stringify(answer) }], structuredContent: answer };
      } catch (error) {
        const problem = problemOf(error);
        if (!problem) throw error;
        return refused(problem.detail);
      }
    };
    return server;
  };
}

const READ_ONLY = { readOnlyHint: true, openWorldHint: false };

/** An error that the assistant can mend. */
function refused(text: string): CallToolResult {
  return { content: [{ type: 'text', text }], isError: true };
}

const NO_PLACE = (said: string) => ({ vi: `Không có đơn vị hành chính tên "${said}"`, en: `There is no unit named "${said}"` });
