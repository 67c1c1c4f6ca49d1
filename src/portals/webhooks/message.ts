import type { GraphQLSchema } from 'graphql';
import type { ApiDeps } from '../../api/deps.ts';
import { fixedQuery, runFixedQuery } from '../../api/fixedQueries/fixedQuery.ts';
import { refuseAhead } from '../../api/input/refuseAhead.ts';
import * as show from '../../api/rest/selections.ts';
import type { Subscription } from '../../store/webhookStore.ts';
import { frozen } from '../frozen.ts';

/** What a receiver is told about one announced decision. */
export interface WebhookMessage {
  readonly revision: number;
  /** The same for every attempt: receivers drop what they know. */
  readonly id: string;
  readonly body: string;
}

/** A message, or the revision up to which nothing concerns the receiver. */
export type NextMessage = { readonly message: WebhookMessage } | { readonly nothingTo: number };

/** A longer list of changes is told in part; the decision's address gives the rest. */
const MOST_CHANGES = 100;
const ID_DIGITS = 16;

const CHANGES = `query ($filter: ChangeFilter) { changes(filter: $filter, first: ${MOST_CHANGES}) {
  nodes { id revision kind code name effectiveFrom place { code name } version { ${show.VERSION_LINK} } ended { ${show.VERSION_LINK} } }
  pageInfo { hasNextPage } } }`;
// By its id: the import keeps decisions of which the portal knows no number, and those cannot be asked for by one.
const DECISION = `query ($id: ID!) { node(id: $id) { ... on Decision {
    id type number title issuedOn effectiveFrom issuingAuthority { code name } url } } }`;

interface Changes {
  readonly nodes: readonly { readonly revision: number }[];
  readonly pageInfo: { readonly hasNextPage: boolean };
}

/** Finds the next message of a subscription. Asks the fixed questions, so that a filter means here what it means there. */
export function createMessages(living: ApiDeps, schema: GraphQLSchema) {
  const changesQuery = fixedQuery(schema, 'webhooks', CHANGES);
  const decisionQuery = fixedQuery(schema, 'webhooks', DECISION);
  /** Null where all is delivered. Throws BAD_INPUT where the subscription's filter is wrong. */
  return async ({ fields, place }: Pick<Subscription, 'fields' | 'place'>, after: number): Promise<NextMessage | null> => {
    // Ahead of a restored log it would miss what is announced under the numbers that it knows. A process in trouble cannot tell.
    if (!living.follower.current().isDegraded) await refuseAhead(living.follower, { deliveredTo: after });
    const deps = frozen(living);
    const { catalogue } = deps.follower.current();
    if (after >= catalogue.revision) return null;
    const filter = { revisionAfter: after, ...(fields.length > 0 ? { fields } : {}), ...(place === null ? {} : { appliesTo: place }) };
    const { changes } = (await runFixedQuery(deps, schema, changesQuery(), { filter })).data as { changes: Changes };
    const isFiltered = fields.length > 0 || place !== null;
    const revision = isFiltered ? changes.nodes[0]?.revision : after + 1;
    const entry = revision === undefined ? undefined : catalogue.announcements[revision - 1];
    if (revision === undefined || !entry) return { nothingTo: catalogue.revision };
    const told = changes.nodes.filter((change) => change.revision === revision);
    const { node: decision } = (await runFixedQuery(deps, schema, decisionQuery(), { id: `decision:${entry.decision}` })).data;
    const data = {
      revision,
      hash: entry.hash,
      previousHash: entry.previousHash,
      decision,
      changes: told,
      hasMoreChanges: changes.pageInfo.hasNextPage && told.length === changes.nodes.length,
    };
    const id = `decision-${revision}-${entry.hash.slice(0, ID_DIGITS)}`;
    return { message: { revision, id, body: JSON.stringify({ type: 'decision.announced', timestamp: entry.announcedAt, data }) } };
  };
}
