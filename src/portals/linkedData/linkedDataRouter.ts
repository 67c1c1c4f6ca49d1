import type { Request, Router } from 'express';
import express from 'express';
import type { Spend } from '../../api/clients/spending.ts';
import type { FixedParts } from '../../api/fixedQueries/fixedParts.ts';
import type { FixedQuery } from '../../api/fixedQueries/fixedQuery.ts';
import { fixedQuery, runFixedQuery } from '../../api/fixedQueries/fixedQuery.ts';
import { notFound } from '../../api/fixedQueries/problemOf.ts';
import type { HttpAnswer } from '../../api/http/answer.ts';
import { jsonAnswer } from '../../api/http/answer.ts';
import { problemAnswer } from '../../api/http/problem.ts';
import { searchOf } from '../../api/http/searchOf.ts';
import { flatten, partOf } from '../../api/rest/flatten.ts';
import { routeVariables } from '../../api/rest/routeVariables.ts';
import { ROUTES } from '../../api/rest/routes.ts';
import type { Route } from '../../api/rest/routes/route.ts';
import { answerPortal } from '../answerPortal.ts';
import type { ExportedProcedure, ExportedVersion } from '../exports/exportedProcedure.ts';
import { CONTEXT, type Node } from './context.ts';
import { dataCatalogue } from './dataCatalogue.ts';
import { legalResource, type ToldDecision } from './legalResource.ts';
import { publicService } from './publicService.ts';

export const JSON_LD = 'application/ld+json; charset=utf-8';

interface Linked {
  /** Name of the route of REST whose answer is told in other words. */
  readonly name: string;
  /** As Express writes it. */
  readonly path: string;
  readonly summary: string;
  tell(answer: never, origin: string): Node;
}

/** Addresses of REST that answer in JSON-LD, too. */
export const LINKED: readonly Linked[] = [
  {
    name: 'getProcedure',
    path: '/v1/procedures/:code.jsonld',
    summary: 'The same procedure as a public service of CPSV-AP',
    tell: (procedure: ExportedProcedure, origin) => publicService(procedure, origin),
  },
  {
    name: 'getVersion',
    path: '/v1/versions/:id.jsonld',
    summary: 'The same version as a public service of CPSV-AP',
    tell: (version: ExportedVersion & { readonly code: string }, origin) => publicService({ ...version, version }, origin),
  },
  {
    name: 'getDecision',
    path: '/v1/decisions/:issuedOn/:authority/:number.jsonld',
    summary: 'The same decision in the terms of ELI',
    tell: (decision: ToldDecision, origin) => legalResource(decision, origin),
  },
];

export function createLinkedDataRouter(parts: FixedParts): Router {
  const router = express.Router();
  for (const linked of LINKED) {
    const route = routeOf(linked);
    const document = fixedQuery(parts.schema, linked.path, route.document);
    router.get(linked.path, (request, response) =>
      answerPortal(parts, request, response, (spend) => answerLinked(parts, { linked, route, document }, request, spend)),
    );
  }
  const catalogue = routeOf({ name: 'getCatalog' });
  const document = fixedQuery(parts.schema, '/v1/catalog.jsonld', catalogue.document);
  const linked = { tell: (state: Parameters<typeof dataCatalogue>[0], origin: string) => dataCatalogue(state, origin) };
  router.get('/v1/catalog.jsonld', (request, response) =>
    answerPortal(parts, request, response, (spend) => answerLinked(parts, { linked, route: catalogue, document }, request, spend)),
  );
  return router;
}

interface Asked {
  readonly linked: Pick<Linked, 'tell'>;
  readonly route: Route;
  readonly document: FixedQuery;
}

async function answerLinked(
  { deps, schema, documents }: FixedParts,
  { linked, route, document }: Asked,
  request: Request,
  spend: Spend,
): Promise<HttpAnswer> {
  const variables = routeVariables(route, request.params, searchOf(request));
  await spend(documents.costOf(route.document, variables, deps.follower.current()));
  const { data, restsOn, canBeKept } = await runFixedQuery(deps, schema, document(), variables);
  const part = partOf(data, route.root);
  if (!part || Object.keys(part).length === 0) return problemAnswer(notFound(Object.values(request.params).join('/')));
  const told = { '@context': CONTEXT, ...linked.tell(flatten(part) as never, deps.settings.publicUrl ?? '') };
  return { ...jsonAnswer(told, restsOn, canBeKept), contentType: JSON_LD };
}

export function routeOf({ name }: Pick<Linked, 'name'>): Route {
  const route = ROUTES.find((one) => one.name === name);
  if (!route) throw new Error(`There is no route ${name}.`);
  return route;
}
