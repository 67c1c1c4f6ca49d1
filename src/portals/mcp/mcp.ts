import type { Portal } from '../../api/fixedQueries/fixedParts.ts';
import { MCP_PATH } from './mcpPath.ts';
import { createMcpRouter } from './mcpRouter.ts';

/** The catalogue for assistants (Model Context Protocol). */
export const mcp: Portal = { paths: () => ({}), posts: [MCP_PATH], createRouter: createMcpRouter };
