import type { ApiDeps } from '../deps.ts';
import type { GraphQLSchema } from 'graphql';
import type { Answering } from '../answering.ts';
import type { PreparedDocuments } from '../limits/preparedDocuments.ts';
import type { ClientOf } from '../clients/clientAddress.ts';

/** What runs fixed queries: REST and pages are built on it. */
export interface FixedParts {
  readonly deps: ApiDeps;
  readonly schema: GraphQLSchema;
  readonly answering: Answering;
  readonly documents: PreparedDocuments;
  readonly clientOf: ClientOf;
}
