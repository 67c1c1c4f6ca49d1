import { check } from '../input/check.ts';
import { checkQuery } from './checkQuery.ts';
import type { Route } from './routes/route.ts';

/** The inputs in the path of a route, checked. Throws BAD_INPUT. */
export function pathInputsOf({ pathInputs }: Route, params: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.entries(pathInputs).map(([name, rule]) => [name, String(check(name, rule as never, params[name]))]));
}

/** The variables of a route's fixed query. Throws BAD_INPUT. */
export function routeVariables(route: Route, params: Readonly<Record<string, unknown>>, search: URLSearchParams): Record<string, unknown> {
  return route.variables(pathInputsOf(route, params), checkQuery(route.query, search));
}
