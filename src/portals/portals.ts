import type { Portal } from '../api/fixedQueries/fixedParts.ts';
import { developers } from './developers/developers.ts';
import { exports } from './exports/exports.ts';
import { linkedData } from './linkedData/linkedData.ts';
import { mcp } from './mcp/mcp.ts';
import { feeds } from './feeds/feeds.ts';

/** All ways to consume the catalogue besides GraphQL, REST and pages. */
export const PORTALS: readonly Portal[] = [exports, feeds, linkedData, mcp, developers];
