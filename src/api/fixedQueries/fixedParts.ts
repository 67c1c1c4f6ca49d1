import type { ApiDeps } from '../deps.ts';
import type { GraphQLSchema } from 'graphql';
import type { Answering } from '../answering.ts';
import type { PreparedDocuments } from '../limits/preparedDocuments.ts';
import type { ClientOf } from '../clients/clientAddress.ts';

/** What answers fixed questions: REST and pages are made of it. */
export interface FixedParts {
  readonly deps: ApiDeps;
  readonly schema: GraphQLSchema;
  readonly answering: Answering;
  readonly documents: PreparedDocuments;
  readonly clientOf: ClientOf;
}
