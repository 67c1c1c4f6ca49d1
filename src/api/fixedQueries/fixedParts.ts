import type { IncomingMessage } from 'node:http';
import type { Router } from 'express';
import type { ApiDeps } from '../deps.ts';
import type { GraphQLSchema } from 'graphql';
import type { Answering } from '../answering.ts';
import type { PreparedDocuments } from '../limits/preparedDocuments.ts';
import type { Clients } from '../clients/clients.ts';
import type { SpendingOf } from '../clients/spending.ts';
import type { StreamSlots } from '../clients/streamSlots.ts';
import type { JsonSchema } from '../rest/responseSchema.ts';

/** What runs fixed queries: REST and pages are built on it. */
export interface FixedParts {
  readonly deps: ApiDeps;
  readonly schema: GraphQLSchema;
  readonly answering: Answering;
  readonly documents: PreparedDocuments;
  readonly clients: Clients;
  readonly spendingOf: SpendingOf;
  readonly streams: StreamSlots;
  readonly portals: readonly Portal[];
}

/** A way to consume the catalogue that stands beside REST: it asks the same fixed queries within the same limits. */
export interface Portal {
  /** Its addresses under /v1, as OpenAPI describes them. */
  paths(): Readonly<Record<string, JsonSchema>>;
  /** Addresses that take POST, too. */
  readonly posts?: readonly string[];
  /** Another address that answers a read in the form that its `Accept` prefers; null: none. Its answers vary by `Accept`. */
  negotiate?(request: Pick<IncomingMessage, 'url' | 'headers'>): string | null;
  createRouter(parts: FixedParts): Router;
}
